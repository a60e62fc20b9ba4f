"""The dialogs: each a class that is made when it is wanted."""
