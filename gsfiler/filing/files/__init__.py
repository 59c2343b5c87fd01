"""The files of a draft: what they are, whether they fit, how they are put to use."""
