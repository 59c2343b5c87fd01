"""Dated tables of the Madrid System: its members and what each asks."""
