"""The whole application as one printable page."""
