"""Terms and verdicts: packs of entries, the index over them, the match and the check."""
