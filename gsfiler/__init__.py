"""gsfiler: goods and services, Madrid and Hague filings, offline."""

__version__ = "0.1.0"
