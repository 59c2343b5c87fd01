"""How far a filing has come: draft, checked, ready to sign, ready to send, sent, received.

The first four follow from the findings; the last two are recorded when the office has the package
and when it has answered.
"""

from collections.abc import Iterable

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import Draft, Stage
from gsfiler.filing.paths import belongs_to
from gsfiler.filing.placed import PlacedFinding

STAGES: tuple[Stage, ...] = (
    "draft", "checked", "ready to sign", "ready to send", "sent", "received",
)  # fmt: skip
"""All stages, in order."""

_SIGNING = ("forms[0].signatures",)
_OFFICE = (
    "forms[0].receiving_office_date",
    "forms[0].office_reference",
    "forms[0].record_identifier",
    "forms[0].record_notification_date",
    "request_date",
)


def stage_of(draft: Draft, found: Iterable[PlacedFinding] | None) -> Stage:
    """Return the stage of a draft with these findings; None where it was not checked.

    Checked means that it was checked and no error is left in what the applicant fills in; ready to
    sign, that no warning waits for an answer either; ready to send *to the Office of origin*, that
    it is signed. What the Office adds before it sends the form on, its certification, its own
    signature and the day of receipt, is asked of the Office alone
    (:attr:`gsfiler.filing.rules.rule.Situation.sent_by_office`).
    """
    if draft.desk.stage in ("sent", "received"):
        return draft.desk.stage
    if found is None:
        return "draft"
    open_ones = [each for each in found if not is_set_aside(draft, each)]
    errors = [each.path for each in open_ones if each.severity is Severity.ERROR]
    if any(not _is_in(path, (*_SIGNING, *_OFFICE)) for path in errors):
        return "draft"
    if any(each.severity is Severity.WARNING for each in open_ones):
        return "checked"
    signed = bool(draft.transaction.forms and draft.transaction.forms[0].signatures)
    return "ready to send" if signed and not errors else "ready to sign"


def is_set_aside(draft: Draft, placed: PlacedFinding) -> bool:
    """Return whether the user set a finding aside with a reason; an error cannot be."""
    if placed.severity is Severity.ERROR:
        return False
    return any(
        each.code == placed.finding.code and each.path in ("", placed.path) and each.reason
        for each in draft.desk.ignored
    )


def _is_in(path: str, parts: tuple[str, ...]) -> bool:
    return any(belongs_to(path, part) for part in parts)
