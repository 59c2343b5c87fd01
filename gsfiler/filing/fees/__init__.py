"""The fees of the Madrid System: tables of amounts, the reckoning, and what is made of a sheet."""
