"""Find and replace in the text of a list, with what each replacement would do."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gsfiler.lists.text_edits import TextEdit

LONGEST_WANTED = 1_000
"""Characters of what is looked for."""

_AROUND = 30


@dataclass(frozen=True, slots=True)
class Preview:
    """One place that would change: its line from 1, the words around it, before and after."""

    line: int
    left: str
    before: str
    after: str
    right: str


def find_all(
    text: str, wanted: str, *, match_case: bool = False, whole_words: bool = False
) -> list[tuple[int, int]]:
    """Return the spans where the wanted characters stand, to the letter but for case."""
    if not wanted:
        return []
    pattern = re.escape(wanted[:LONGEST_WANTED])
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    flags = re.NOFLAG if match_case else re.IGNORECASE
    return [found.span() for found in re.finditer(pattern, text, flags)]


def replace_at(spans: Sequence[tuple[int, int]], replacement: str) -> tuple[TextEdit, ...]:
    """Return the edits that put the replacement at every span."""
    return tuple(TextEdit(start, end, replacement) for start, end in spans)


def previews(text: str, edits: Sequence[TextEdit]) -> Iterator[Preview]:
    """Yield what each edit would do, with the words around it on its line."""
    breaks = [found.start() for found in re.finditer("\n", text)]
    for edit in edits:
        line = bisect_right(breaks, edit.start - 1)
        start = breaks[line - 1] + 1 if line else 0
        end = breaks[line] if line < len(breaks) else len(text)
        yield Preview(
            line + 1,
            text[max(start, edit.start - _AROUND) : edit.start],
            text[edit.start : edit.end],
            edit.text,
            text[edit.end : max(edit.end, min(end, edit.end + _AROUND))],
        )
