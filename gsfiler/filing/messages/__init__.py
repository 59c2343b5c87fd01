"""The forms as messages of ST.96: written, read, checked, answered."""
