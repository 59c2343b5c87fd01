"""One reader for each form in which vocabularies are published or kept."""
