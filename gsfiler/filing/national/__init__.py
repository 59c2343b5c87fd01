"""A draft from the record of a national mark."""
