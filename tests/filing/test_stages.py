"""How far a filing has come follows from what is found, and from what was set aside."""

import pytest

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import Draft, IgnoredFinding, Stage, new_draft
from gsfiler.filing.example import example_draft
from gsfiler.filing.form.documents import Signature
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.stages import STAGES, is_set_aside, stage_of
from gsfiler.vocabulary.sentences import WRONG_CLASS


def found(severity: Severity, path: str = "forms[0].applicants") -> PlacedFinding:
    return PlacedFinding(
        path, WRONG_CLASS.at(severity=severity, term="x", right="class 9", given=8)
    )


def signed(draft: Draft) -> Draft:
    draft.transaction.forms[0].signatures = [Signature(text="/x/")]
    return draft


ERROR, WARNING, NOTE = (found(each) for each in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
AT_SIGNATURE = found(Severity.ERROR, "forms[0].signatures[0].date")
AT_OFFICE = found(Severity.ERROR, "forms[0].receiving_office_date")


@pytest.mark.parametrize(
    ("findings", "is_signed", "stage"),
    [
        (None, False, "draft"),
        ((ERROR, NOTE), True, "draft"),
        ((WARNING,), True, "checked"),
        ((AT_SIGNATURE, WARNING), False, "checked"),
        ((), False, "ready to sign"),
        ((NOTE,), False, "ready to sign"),
        ((AT_SIGNATURE,), True, "ready to sign"),
        ((AT_OFFICE,), True, "ready to sign"),
        ((NOTE,), True, "ready to send"),
    ],
)
def test_the_stage_follows_from_the_findings(
    findings: tuple[PlacedFinding, ...] | None, is_signed: bool, stage: Stage
) -> None:
    draft = new_draft("madrid")
    assert stage_of(signed(draft) if is_signed else draft, findings) == stage
    assert stage in STAGES


@pytest.mark.parametrize("stage", ["sent", "received"])
def test_what_is_recorded_stays_whatever_is_found(stage: Stage) -> None:
    draft = new_draft("madrid")
    draft.desk.stage = stage
    assert stage_of(draft, (ERROR,)) == stage
    assert stage_of(draft, None) == stage


def test_what_was_set_aside_with_a_reason_no_longer_waits() -> None:
    draft = new_draft("madrid")
    assert not is_set_aside(draft, WARNING)
    draft.desk.ignored = [IgnoredFinding(code=WARNING.finding.code, path=WARNING.path)]
    assert not is_set_aside(draft, WARNING)
    draft.desk.ignored[0].reason = "agreed with the client"
    assert is_set_aside(draft, WARNING)
    assert stage_of(draft, (WARNING,)) == "ready to sign"
    assert not is_set_aside(draft, found(Severity.WARNING, "forms[0].mark"))
    draft.desk.ignored[0].path = ""
    assert is_set_aside(draft, found(Severity.WARNING, "forms[0].mark"))


def test_an_error_cannot_be_set_aside() -> None:
    draft = new_draft("madrid")
    draft.desk.ignored = [IgnoredFinding(code=ERROR.finding.code, reason="never mind")]
    assert not is_set_aside(draft, ERROR)
    assert stage_of(draft, (ERROR,)) == "draft"


def test_a_draft_without_a_form_is_ready_for_nothing_but_signing() -> None:
    assert stage_of(Draft(), ()) == "ready to sign"
    assert stage_of(example_draft().draft, ()) == "ready to send"
