"""What ``gsfiler filing`` prints about a draft: findings as text and as JSON."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gsfiler.cli.progress import printable
from gsfiler.core.findings import Confidence, Finding, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.lines import FeeSheet, money
from gsfiler.filing.paths import words_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.preview_words import errors_first, in_form_order, place_of
from gsfiler.filing.stages import is_set_aside, stage_of

if TYPE_CHECKING:
    from gsfiler.filing.assessment import Assessment

CHECK_FORMAT = "gsfiler-filing-check"
OUTCOME_FORMAT = "gsfiler-filing-outcome"

_NOT_VERIFIED = {Confidence.RECALLED: ", recalled", Confidence.STALE: ", may have changed"}
_LEGEND = (
    "Facts marked “recalled” or “may have changed” were not seen in a current text; look them up "
    "before you rely on them."
)
_INDENT = " " * 8


def check_json(draft: Draft, found: "Assessment", shown: Sequence[PlacedFinding]) -> str:
    """Return the check as one JSON object: stage, findings, fee sheets (``filing_check``)."""
    return json.dumps(
        {
            "format": CHECK_FORMAT,
            "version": 1,
            "stage": stage_of(draft, found.findings),
            "findings": [each.as_json() for each in in_form_order(draft, shown)],
            "set_aside": sum(is_set_aside(draft, each) for each in found.findings),
            "fees": [sheet.as_json() for sheet in found.sheets],
        },
        ensure_ascii=False,
    )


def outcome_json(out: Path, findings: Sequence[PlacedFinding], *, written: bool) -> str:
    """Return what became of a file as one JSON object (``filing_outcome``)."""
    return json.dumps(
        {
            "format": OUTCOME_FORMAT,
            "version": 1,
            "file": str(out),
            "written": written,
            "findings": [each.as_json() for each in findings],
        },
        ensure_ascii=False,
    )


def check_text(draft: Draft, found: "Assessment", shown: Sequence[PlacedFinding]) -> str:
    """Return the findings, errors first; how many of each weight; stage and fees."""
    told = [findings_text(draft, shown), ""] if shown else []
    counts = [
        f"{count} {severity}{'' if count == 1 else 's'}"
        for severity in Severity
        if (count := sum(each.severity is severity for each in shown))
    ]
    told.append(f"{', '.join(counts) or 'Nothing to object'}. Stage: {_stage(draft, found)}.")
    aside = sum(is_set_aside(draft, each) for each in found.findings)
    if aside:
        told.append(f"Set aside: {aside} (--strict shows and counts them).")
    told += [_fees(sheet) for sheet in found.sheets]
    return "\n".join(told)


def findings_text(draft: Draft, found: Sequence[PlacedFinding]) -> str:
    """Return findings, each with weight, item, sentence and rule; below them the sources.

    Errors come first, and what weighs the same stands in the order of the form.

    No sign of what was typed or read can steer a terminal.
    """
    ordered = errors_first(draft, found)
    sources = _numbered([each.finding for each in ordered])
    lines = [line for each in ordered for line in _lines(draft, each, sources)]
    lines += [""] if sources else []
    lines += [f"[{number}] {source}" for source, number in sources.items()]
    if any(each.finding.authority.confidence in _NOT_VERIFIED for each in found):
        lines.append(_LEGEND)
    return "\n".join(printable(line) for line in lines)


def _stage(draft: Draft, found: "Assessment") -> str:
    return stage_of(draft, found.findings)


def _fees(sheet: FeeSheet) -> str:
    at_least = "at least " if sheet.is_at_least else ""
    doubt = "; look amounts up before you pay" if sheet.is_estimate else ""
    return f"Fees: {at_least}CHF {money(sheet.total)} (“gsfiler filing fees” shows why{doubt})."


def _numbered(findings: Sequence[Finding]) -> dict[str, int]:
    """Return the sources of findings, numbered in the order in which they are first cited."""
    cited = dict.fromkeys(each.authority.source for each in findings if each.authority.source)
    return {source: number for number, source in enumerate(cited, start=1)}


def _lines(draft: Draft, placed: PlacedFinding, sources: dict[str, int]) -> Iterator[str]:
    finding, authority = placed.finding, placed.finding.authority
    words = words_at(draft, placed.path, finding.start, finding.end)
    quoted = f"“{words}”" if words else ""
    told = finding.message if quoted in finding.message else f"{quoted}: {finding.message}"
    item = f"{place_of(draft, placed.path)}: " if placed.path else ""
    yield f"{str(placed.severity).upper():<8}{item}{told}"
    number = f" [{sources[authority.source]}]" if authority.source else ""
    law = ", ".join(filter(None, (authority.rule, authority.date)))
    law += _NOT_VERIFIED.get(authority.confidence, "")
    yield f"{_INDENT}{finding.code}  {placed.path}".rstrip()
    yield f"{_INDENT}{law}{number}"
