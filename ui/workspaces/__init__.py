"""The workspaces: what the window shows for each kind of document."""
