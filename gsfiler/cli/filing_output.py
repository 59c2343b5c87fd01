"""What ``gsfiler filing`` prints about a draft: findings as text and as JSON."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gsfiler.core.findings import Confidence, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.paths import words_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview_words import place_of
from gsfiler.filing.stages import is_set_aside, stage_of

if TYPE_CHECKING:
    from gsfiler.filing.assessment import Assessment

_NOT_VERIFIED = {Confidence.RECALLED: ", recalled", Confidence.STALE: ", old"}
FORMAT = "gsfiler-filing-check"


def check_json(draft: Draft, found: "Assessment", shown: Sequence[PlacedFinding]) -> str:
    """Return the check as one JSON object: ``findings``, the stage, the total of the fees."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": 1,
            "stage": stage_of(draft, found.findings),
            "findings": [each.as_json() for each in shown],
            "set_aside": sum(is_set_aside(draft, each) for each in found.findings),
            "fees": [sheet.as_json() for sheet in found.sheets],
        },
        ensure_ascii=False,
    )


def check_text(draft: Draft, shown: Sequence[PlacedFinding]) -> str:
    """Return the findings, errors first, and how many there are of each weight."""
    if not shown:
        return "Nothing to object. We advise; the decision is yours."
    counts = [
        f"{count} {severity}{'' if count == 1 else 's'}"
        for severity in Severity
        if (count := sum(each.severity is severity for each in shown))
    ]
    return f"{findings_text(draft, shown)}\n\n{', '.join(counts)}."


def findings_text(draft: Draft, found: Sequence[PlacedFinding]) -> str:
    """Return findings, each with its weight, its item, its sentence and its law."""
    weights = list(Severity)
    ordered = sorted(found, key=lambda each: weights.index(each.severity))
    return "\n".join(line for each in ordered for line in _lines(draft, each))


def _lines(draft: Draft, placed: PlacedFinding) -> Iterator[str]:
    finding, authority = placed.finding, placed.finding.authority
    words = words_at(draft, placed.path, finding.start, finding.end)
    item = str(place_of(draft, placed.path)) or placed.path
    told = f"“{words}”: {finding.message}" if words else finding.message
    yield f"{str(placed.severity).upper():<8}{item}: {told}"
    law = ", ".join(filter(None, (authority.rule, authority.source, authority.date)))
    sure = _NOT_VERIFIED.get(authority.confidence, "")
    yield f"        {finding.code}  {placed.path}  ({law}{sure})"
