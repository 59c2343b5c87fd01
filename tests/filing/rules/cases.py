"""A case: what is changed in a complete draft, and the finding it makes or does not make."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from gsfiler.core.findings import Severity
from gsfiler.filing.checking import check_filing
from gsfiler.filing.draft import Draft
from gsfiler.filing.placed import PlacedFinding

from .drafts import application, designation, draft_of, situation

GONE = object()
"""In place of a value: the field is taken away."""

_STEP = re.compile(r"([a-z_0-9]+)|\[(\d+)\]")
_OF_TRANSACTION = {"office", "request_date", "total", "counts", "forms", "kept"}
_OF_DRAFT = {"desk", "attachments"}
FORMS = {"MM2": application, "MM4": designation}


@dataclass(frozen=True)
class Case:
    """One change of a complete draft.

    ``changes`` are values by their paths, those of the form without ``forms[0]``. ``path`` is where
    the finding lies, where that is told; ``severity`` how much it weighs.
    """

    rule: str
    code: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    form: str = "MM2"
    path: str = ""
    severity: str = ""
    given: Mapping[str, Any] = field(default_factory=dict)

    def draft(self) -> Draft:
        """Return the changed draft."""
        return changed(FORMS[self.form](), self.changes)

    def found(self) -> tuple[PlacedFinding, ...]:
        """Return the findings of its rule and code."""
        return tuple(
            each
            for each in check_filing(self.draft(), situation(**self.given))
            if (each.rule_id, each.finding.code) == (self.rule, self.code)
        )

    def __str__(self) -> str:
        """Return a name for the list of tests."""
        return f"{self.rule}-{self.code}-{'-'.join(self.changes) or 'as it is'}"


def changed(json: dict[str, Any], changes: Mapping[str, Any]) -> Draft:
    """Return the draft of a JSON with values set, or taken away, at paths."""
    stored = draft_of(json).stored()
    for path, value in changes.items():
        steps = [name or int(number) for name, number in _STEP.findall(path)]
        if steps[0] in _OF_DRAFT:
            root: list[Any] = []
        elif steps[0] in _OF_TRANSACTION:
            root = ["transaction"]
        else:
            root = ["transaction", "forms", 0]
        put(stored, [*root, *steps], value if value is GONE else deepcopy(value))
    return draft_of(stored)


def put(stored: Any, steps: Sequence[Any], value: Any) -> None:
    """Set or take away a value in nested dicts and lists; what lies on the way is made."""
    for step, following in pairwise(steps):
        fresh: Any = [] if isinstance(following, int) else {}
        if isinstance(step, int):
            while len(stored) <= step:
                stored.append(fresh)
        elif step not in stored:
            stored[step] = fresh
        stored = stored[step]
    last = steps[-1]
    if value is GONE:
        del stored[last]
    elif isinstance(last, int) and last == len(stored):
        stored.append(value)
    else:
        stored[last] = value


def assert_found(case: Case) -> None:
    """Fail unless the case makes its finding, at its place."""
    found = case.found()
    assert found
    assert all("{" not in each.finding.message for each in found)
    if case.path:
        assert case.path in {each.path for each in found}
    if case.severity:
        assert {each.severity for each in found} == {Severity(case.severity)}


def assert_quiet(case: Case) -> None:
    """Fail if the case makes its finding."""
    assert case.found() == ()
