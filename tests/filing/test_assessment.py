"""What is found about a draft and what it costs, told in one go for every face."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gsfiler.core.errors import Cancelled
from gsfiler.core.findings import Finding
from gsfiler.filing.assessment import (
    Tables,
    assess,
    fee_cases,
    fee_sheets,
    shipped_tables,
)
from gsfiler.filing.checking import Situation, check_filing
from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.example import example_draft
from gsfiler.filing.fees.reckoning import reckoned_fees
from gsfiler.filing.files.attachments import check_integrity
from gsfiler.filing.files.media import facts_by_hash
from gsfiler.filing.form.payment import Amount
from gsfiler.filing.madrid import Designation, MadridApplication
from gsfiler.filing.whole_check import check_payments

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def tables() -> Tables:
    return shipped_tables()


@pytest.fixture
def example() -> OpenDraft:
    return example_draft()


def test_an_assessment_is_the_rules_the_files_and_the_fees(
    example: OpenDraft, tables: Tables
) -> None:
    found = assess(example.draft, example.contents, tables, TODAY)
    media = facts_by_hash(example.contents)
    situation = Situation(TODAY, tables.members, fee_table=tables.fees, media=media)
    assert found.findings == check_filing(example.draft, situation)
    assert found.sheets == fee_sheets(example.draft, example.contents, tables, TODAY)
    assert [str(sheet.total) for sheet in found.sheets] == ["1493"]
    assert found.media == media


def test_findings_of_opening_come_first_and_those_of_files_last(
    example: OpenDraft, tables: Tables
) -> None:
    draft = example.draft.model_copy(deep=True)
    other = draft.attachments[0].model_copy(update={"path": "letter.png", "document_kind": ""})
    draft.attachments.append(other)
    told = assess(draft, example.contents, tables, TODAY).findings
    assert told[-1].finding.code == "ATTACHMENT_NO_KIND"
    before = (replace(told[0], path="desk"),)
    again = assess(draft, example.contents, tables, TODAY, found_before=before).findings
    assert again == (*before, *told)


def test_other_findings_of_the_rules_take_the_place_of_those_they_had(
    example: OpenDraft, tables: Tables
) -> None:
    draft = example.draft.model_copy(deep=True)
    draft.attachments[0].document_kind = ""
    draft.transaction.office = ""
    told = assess(draft, {}, tables, TODAY)
    before = (replace(told.findings[0], path="desk"),)
    opened = assess(draft, {}, tables, TODAY, found_before=before)
    assert opened.with_rules(opened.by_rules) == opened.findings == (*before, *told.findings)
    assert told.findings[-1] not in told.by_rules
    others = tuple(each for each in told.findings if each not in told.by_rules)
    assert opened.with_rules(told.by_rules[:1]) == (*before, told.by_rules[0], *others)


@pytest.mark.parametrize(("content", "code"), [(None, "MISSING"), (b"other", "ALTERED")])
def test_a_file_that_is_missing_or_altered_is_found_whoever_asks_and_once(
    example: OpenDraft, tables: Tables, content: bytes | None, code: str
) -> None:
    (sha256,) = example.contents
    contents = {} if content is None else {sha256: content}
    opening = check_integrity(example.draft, contents)
    for before in ((), opening):
        found = assess(example.draft, contents, tables, TODAY, found_before=before).findings
        told = [each for each in found if each.finding.code == f"ATTACHMENT_{code}"]
        assert told == list(opening)
    whole = assess(example.draft, example.contents, tables, TODAY, found_before=opening).findings
    assert not {each.finding.code for each in whole} & {"ATTACHMENT_MISSING", "ATTACHMENT_ALTERED"}


def test_files_that_were_looked_at_are_not_looked_at_again(
    example: OpenDraft, tables: Tables
) -> None:
    known = facts_by_hash(example.contents)
    (sha256,) = known
    spoilt = {sha256: b"not a picture at all"}
    found = assess(example.draft, spoilt, tables, TODAY, known_media=known)
    assert found.media == known
    assert not any(each.finding.code.startswith("MEDIA") for each in found.findings)


def test_goods_are_asked_about_only_where_a_vocabulary_is_given(
    example: OpenDraft, tables: Tables
) -> None:
    asked: list[tuple[int | None, str, tuple[str, ...]]] = []

    def terms(
        _text: str, number: int | None, language: str, designated: tuple[str, ...]
    ) -> tuple[Finding, ...]:
        asked.append((number, language, designated))
        return ()

    assess(example.draft, example.contents, tables, TODAY, terms=terms)
    assert asked == [(4, "en", ("CA", "DE", "FR")), (11, "en", ("CA", "DE", "FR"))]


def test_a_check_can_be_stopped(example: OpenDraft, tables: Tables) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        assess(example.draft, example.contents, tables, TODAY, check_stop=stop)


def test_the_cases_reckon_to_the_sheets(example: OpenDraft, tables: Tables) -> None:
    (case,) = fee_cases(example.draft, example.contents, tables, TODAY)
    (sheet,) = fee_sheets(example.draft, example.contents, tables, TODAY)
    again = reckoned_fees(case, members=tables.members, table=tables.fees, on=TODAY)
    assert again == sheet
    assert case.with_party("JP") != case


def test_a_day_that_is_given_goes_before_the_one_that_counts(
    example: OpenDraft, tables: Tables
) -> None:
    draft = example.draft.model_copy(deep=True)
    draft.transaction.forms[0].receiving_office_date = "2026-05-04"
    (own,) = fee_sheets(draft, example.contents, tables, TODAY)
    (given,) = fee_sheets(draft, example.contents, tables, TODAY, on=date(2025, 12, 1))
    assert (own.day, given.day) == (date(2026, 5, 4), date(2025, 12, 1))


def test_every_form_has_its_sheet(example: OpenDraft, tables: Tables) -> None:
    draft = example.draft.model_copy(deep=True)
    second = new_draft("madrid-designation").transaction.forms[0]
    second.designations = [Designation(country="CA")]
    draft.transaction.forms.append(second)
    found = assess(draft, example.contents, tables, TODAY)
    assert [sheet.kind for sheet in found.sheets] == ["application", "designation"]
    assert len(found.cases) == 2


def test_the_tables_say_what_they_are(tables: Tables) -> None:
    assert all(name.rsplit(", ", 1)[1] >= "2023" for name in tables.names)
    assert len(tables.names) >= 2


@pytest.mark.parametrize(
    ("surplus", "is_told"), [("0", True), ("0.01", True), ("short", True), ("known", False)]
)
def test_a_payment_that_leaves_out_an_unknown_fee_is_told_whatever_it_adds(
    example: OpenDraft, tables: Tables, surplus: str, is_told: bool
) -> None:
    draft = example.draft.model_copy(deep=True)
    form = draft.transaction.forms[0]
    form.designations.append(Designation(country="US"))
    (sheet,) = fee_sheets(draft, example.contents, tables, TODAY)
    known = sum(line.known_amount or 0 for line in sheet.lines if line.amount is None)
    assert known > 0
    added = {"short": known - Decimal("0.01"), "known": Decimal(known)}.get(surplus)
    amount = sheet.total + (Decimal(surplus) if added is None else added)
    form.payments[0].payable_total = Amount(amount=str(amount), currency="CHF")
    codes = [each.finding.code for each in check_payments(draft, (sheet,))]
    assert codes == (["PAYMENT_LEAVES_OUT"] if is_told else [])


def test_what_is_no_language_at_all_is_one_error_at_its_field() -> None:
    opened = example_draft()
    form = opened.draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.application_language = form.correspondence_language = "English"
    form.applicants[0].contacts[0].addresses[0].country = "Eire"
    found = assess(opened.draft, opened.contents, shipped_tables(), TODAY).findings
    codes = {
        name: [each.finding.code for each in found if each.path == f"forms[0].{name}"]
        for name in ("application_language", "correspondence_language")
    }
    assert codes == {
        "application_language": ["LANGUAGE_NOT_ADMITTED"],
        "correspondence_language": ["CORRESPONDENCE_LANGUAGE_WRONG"],
    }
    assert "CODE_UNKNOWN" in {each.finding.code for each in found}
