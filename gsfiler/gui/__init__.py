"""The window: pages over the same functions as the command line; the only room that knows Qt."""
