"""The recipes that made what the program ships; each can be run again."""
