"""Shipped data: dated packs of our own, read through importlib.resources."""
