"""Keep the user's text from becoming a formula in a spreadsheet, without losing a character.

A cell that begins with one of ``= + - @ |``, a tab or a line end, may be run as a formula or a
command by spreadsheet programs. Delimited files therefore put an apostrophe before it, which these
programs take for “this is text”; reading takes exactly one off again. A text that itself begins
with apostrophes before such a sign gets one more, so that nothing is lost.
"""

import re

_RISKY = re.compile(r"'*[ \u00a0\u3000]*[=+\-@|\t\r\n\uff1d\uff0b\uff0d\uff20\u2212]")


def guarded(text: str) -> str:
    """Return the text as it may stand in a cell of a delimited file."""
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text of a cell, its guard taken off: ``unguarded(guarded(text)) == text``."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell


def is_risky(text: str) -> bool:
    """Tell whether a spreadsheet program might run the text when it is typed into a cell."""
    return bool(_RISKY.match(text))
