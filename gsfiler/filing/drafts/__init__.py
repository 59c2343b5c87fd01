"""The draft on the disk: opened, saved, kept, compared, cloned."""
