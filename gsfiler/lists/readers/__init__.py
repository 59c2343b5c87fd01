"""One reader for each form in which lists of goods and services arrive."""
