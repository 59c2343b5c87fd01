"""The same filing more than once on one sheet: told, never refused, as the user may mean it."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from gsfiler.core.findings import COMMAS, QUOTED, Phrase, series
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_json import canonical_json
from gsfiler.filing.fees.words import COUNTED_AGAIN

Marks = frozenset[str]
"""By what a filing is known again: where it lies and what it holds."""


def marks_of(draft: Draft, path: Path | None) -> Marks:
    """Return by what a filing is known again: its file, its forms with the files that go along.

    What stays on the attorney's desk does not count.
    """
    held = [draft.transaction.stored(), sorted(each.sha256 for each in draft.attachments)]
    content = f"content {hashlib.sha256(canonical_json(held)).hexdigest()}"
    return frozenset({content, f"file {path.resolve()}"} if path else {content})


def counted_again(filings: Iterable[tuple[str, Marks]]) -> list[Phrase]:
    """Return which filings, given by reference and marks, are the same and counted several times.

    A sentence whose filings another one names with more is left out.
    """
    references: list[str] = []
    places: dict[str, set[int]] = {}
    for place, (reference, marks) in enumerate(filings):
        references.append(reference)
        for mark in sorted(marks):
            places.setdefault(mark, set()).add(place)
    groups = {frozenset(found) for found in places.values() if len(found) > 1}
    return [
        COUNTED_AGAIN.of(
            count=len(group),
            names=series(
                [QUOTED.of(wording=name) for name in dict.fromkeys(references[i] for i in group)],
                COMMAS,
            ),
        )
        for group in sorted(map(sorted, groups))
        if not any(other.issuperset(group) and len(other) > len(group) for other in groups)
    ]
