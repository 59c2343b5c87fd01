"""Lists of goods and services: read in, compared, mended and written out."""
