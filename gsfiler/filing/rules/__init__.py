"""The rules of the Madrid system, one module a section: each a small function beside its id."""
