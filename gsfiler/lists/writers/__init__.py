"""One writer for each form in which lists of goods and services leave."""
