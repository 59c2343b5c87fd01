"""What leaves a draft, and what is refused to leave."""

import html
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.core.packs import PackStore
from gsfiler.filing.assessment import Assessment, assess, shipped_tables
from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.example import example_draft
from gsfiler.filing.exporting import (
    export_package,
    export_page,
    export_xml,
    fee_view,
    ready,
)
from gsfiler.filing.form.payment import Amount
from gsfiler.filing.madrid import Designation, MadridApplication
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.preview_words import errors_first
from gsfiler.filing.rules.goods_check import goods_check
from gsfiler.st96.validate import check_document
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)


@pytest.fixture
def filing() -> OpenDraft:
    """The example with its fees."""
    opened = example_draft()
    draft = opened.draft.model_copy(deep=True)
    draft.transaction.forms[0].payments[0].payable_total = Amount(amount="1493", currency="CHF")
    return replace(opened, draft=draft)


def assessed(opened: OpenDraft) -> Assessment:
    return assess(opened.draft, opened.contents, shipped_tables(), TODAY)


def starter(index: Path) -> Vocabulary:
    """Return the starter vocabulary, whose index is built already."""
    return open_vocabulary(PackStore(index.parent / "packs"), index.parent, on=TODAY)


def codes(found: object) -> list[str]:
    return [each.finding.code for each in found]  # type: ignore[attr-defined]


def test_the_days_that_xml_must_name_are_put_in_and_told(filing: OpenDraft) -> None:
    before = filing.draft.transaction.model_copy(deep=True)
    whole, told = ready(filing.draft.transaction, TODAY)
    assert whole.request_date == "2026-11-22"
    assert whole.forms[0].receiving_office_date == "2026-11-22"
    assert [(each.path, each.finding.code) for each in told] == [
        ("forms[0].receiving_office_date", "RECEIPT_DAY_ASSUMED")
    ]
    assert filing.draft.transaction == before


def test_days_that_the_draft_names_stay(filing: OpenDraft) -> None:
    transaction = filing.draft.transaction.copy_deep()
    transaction.request_date = "2026-11-20T09:30:00+01:00"
    assert ready(transaction, TODAY)[0].forms[0].receiving_office_date == "2026-11-20"
    transaction.forms[0].receiving_office_date = "2026-11-18"
    whole, told = ready(transaction, TODAY)
    assert whole.forms[0].receiving_office_date == "2026-11-18"
    assert told == ()


@pytest.mark.parametrize(
    ("day", "severity"),
    [("2026-11-20", Severity.NOTE), ("2024-05-02", Severity.WARNING), ("2026-12-24", "warning")],
)
def test_an_odd_day_of_the_header_is_no_day_of_receipt_in_silence(
    filing: OpenDraft, day: str, severity: str
) -> None:
    filing.draft.transaction.request_date = day
    whole, told = ready(filing.draft.transaction, TODAY)
    assert (whole.request_date, whole.forms[0].receiving_office_date) == (day, day)
    assert (told[-1].finding.code, str(told[-1].severity)) == ("RECEIPT_DAY_ASSUMED", severity)
    odd = ["TRANSACTION_DATE_ODD"] if severity == "warning" else []
    assert codes(told[:-1]) == odd
    assert [code for code in codes(assessed(filing).findings) if "DATE_ODD" in code] == odd


def test_an_old_day_of_the_header_warns_unless_it_was_sent_then(filing: OpenDraft) -> None:
    transaction = filing.draft.transaction
    transaction.request_date = "2024-05-02"
    transaction.forms[0].receiving_office_date = "2024-05-02"
    assert codes(ready(transaction, TODAY)[1]) == ["TRANSACTION_DATE_ODD"]
    assert ready(transaction, TODAY, sent=True)[1] == ()
    assert "TRANSACTION_DATE_ODD" in codes(export_xml(filing, TODAY, None).findings)
    filing.draft.desk.stage = "sent"
    assert "TRANSACTION_DATE_ODD" not in codes(export_xml(filing, TODAY, None).findings)


def test_blanks_before_the_day_of_the_header_are_no_part_of_it(filing: OpenDraft) -> None:
    filing.draft.transaction.request_date = "  2026-11-20T09:30:00+01:00 "
    assert ready(filing.draft.transaction, TODAY)[0].forms[0].receiving_office_date == "2026-11-20"


def test_xml_is_valid_and_the_same_each_time(filing: OpenDraft) -> None:
    first, second = (export_xml(filing, TODAY, None) for _ in range(2))
    assert first.data is not None
    assert first == second
    assert check_document(first.data, source="export", official=None) == ()
    assert codes(first.findings) == ["RECEIPT_DAY_ASSUMED"]


def test_xml_that_a_schema_refuses_does_not_leave() -> None:
    made = export_xml(OpenDraft(new_draft("madrid")), TODAY, None)
    assert made.data is None
    assert "XML_MISSING" in codes(made.findings)


@pytest.mark.parametrize("severity", Severity)
def test_what_reading_lost_is_told_and_an_error_stops_the_xml(
    filing: OpenDraft, severity: Severity
) -> None:
    kind = FindingKind(
        "LOST", severity, "Something was lost.", Authority("own check", "gsfiler", "2026-11-27")
    )
    opened = replace(filing, findings=(PlacedFinding("forms[0].limitations", kind.at()),))
    made = export_xml(opened, TODAY, None)
    assert (made.data is None) == (severity is Severity.ERROR)
    assert ("LOST" in codes(made.findings)) == (severity is not Severity.NOTE)
    package = export_package(opened, assessed(filing), TODAY, None)
    assert codes(package.findings).count("LOST") == (severity is not Severity.NOTE)


def test_a_package_holds_the_xml_the_files_and_a_manifest(filing: OpenDraft) -> None:
    made = export_package(filing, assessed(filing), TODAY, None)
    assert made.data is not None
    assert made == export_package(filing, assessed(filing), TODAY, None)
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        assert archive.namelist()[0] == "manifest.json"
        assert set(archive.namelist()) == {"manifest.json", "filing.xml", "mark.png"}
        assert archive.read("filing.xml") == export_xml(filing, TODAY, None).data


def test_an_error_of_a_rule_stops_the_package_unless_the_user_decides(filing: OpenDraft) -> None:
    filing.draft.transaction.forms[0].designations.append(Designation(country="IE"))
    found = assessed(filing)
    refused = export_package(filing, found, TODAY, None)
    assert refused.data is None
    assert "DESIGNATION_OWN_OFFICE" in codes(refused.findings)
    anyway = export_package(filing, found, TODAY, None, anyway=True)
    assert anyway.data is not None
    assert "DESIGNATION_OWN_OFFICE" in codes(anyway.findings)


def test_what_a_rule_says_is_not_said_again_by_the_schema_unless_that_stops_the_package() -> None:
    opened = OpenDraft(new_draft("madrid"))
    found = assess(opened.draft, {}, shipped_tables(), TODAY)
    refused = export_package(opened, found, TODAY, None)
    assert refused.data is None
    errors = [each for each in refused.findings if each.severity is Severity.ERROR]
    assert errors == [each for each in found.findings if each.severity is Severity.ERROR]
    paths = [each.path for each in errors if each.finding.code == "XML_MISSING"]
    assert "forms[0].applicants" not in paths

    insisted = export_package(opened, found, TODAY, None, anyway=True)
    assert insisted.data is None
    errors = [each for each in insisted.findings if each.severity is Severity.ERROR]
    paths = [each.path for each in errors if each.finding.code == "XML_MISSING"]
    assert "forms[0].applicants" in paths
    assert len(set(paths)) == len(paths)


def test_nobody_can_decide_for_a_package_that_is_not_whole(filing: OpenDraft) -> None:
    lost = replace(filing, contents={})
    made = export_package(lost, assessed(lost), TODAY, None, anyway=True)
    assert made.data is None
    assert made.findings


def test_a_package_holds_one_form(filing: OpenDraft) -> None:
    forms = filing.draft.transaction.forms
    forms.append(forms[0].model_copy(deep=True))
    made = export_package(filing, assessed(filing), TODAY, None, anyway=True)
    assert made.data is None
    assert made.findings[0].path == "forms"
    assert "exactly one" in made.findings[0].finding.message


def test_the_page_shows_values_fees_and_findings(filing: OpenDraft) -> None:
    page = export_page(filing, assessed(filing), TODAY).decode("utf-8")
    for shown in ("Brackenwick Candles Limited", "carnauba wax", "CHF 1493.00", "mark.png"):
        assert shown in page, shown
    assert "data:image/png;base64," in page
    assert "<script" not in page


def test_the_page_lists_errors_first_and_in_the_order_of_the_form() -> None:
    opened = OpenDraft(new_draft("madrid"))
    found = assess(opened.draft, {}, shipped_tables(), TODAY)
    page = export_page(opened, found, TODAY).decode()
    messages = [each.finding.message for each in errors_first(opened.draft, found.findings)]
    places = [page.index(html.escape(message, quote=False)) for message in messages]
    assert places == sorted(places)
    assert messages != [each.finding.message for each in found.findings]


def test_the_page_shows_the_fees_of_every_form(filing: OpenDraft) -> None:
    forms = filing.draft.transaction.forms
    forms.append(forms[0].model_copy(deep=True))
    forms[1].designations = [Designation(country="CH")]
    totals = [fee_view(sheet).total for sheet in assessed(filing).sheets]
    assert len(set(totals)) == 2

    page = export_page(filing, assessed(filing), TODAY).decode("utf-8")

    assert all(total in page for total in totals)
    assert "<h2>Fees 1: Application for international registration (MM2)</h2>" in page
    assert "<h2>Fees 2: Application for international registration (MM2)</h2>" in page


def test_fees_show_what_is_not_known(filing: OpenDraft) -> None:
    filing.draft.transaction.forms[0].designations.append(Designation(country="NO"))
    view = fee_view(assessed(filing).sheets[0])
    assert view.total.startswith("at least CHF ")
    assert any(row.amount == "unknown" for row in view.rows)


def test_the_page_names_the_term_of_a_finding_and_what_is_known_of_a_fee(
    filing: OpenDraft, starter_index: Path
) -> None:
    form = filing.draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    described = form.goods_services[0].class_descriptions[0]
    described.descriptions[0].text = "candels of beeswax; software; frobnicating wibbles"
    form.designations += [Designation(country="NO"), Designation(country="US")]
    found = assess(
        filing.draft, filing.contents, shipped_tables(), TODAY,
        terms=goods_check(starter(starter_index)),
    )  # fmt: skip
    assert {"TERM_NEAR", "TERM_VAGUE", "TERM_UNKNOWN"} <= set(codes(found.findings))
    page = html.unescape(export_page(filing, found, TODAY).decode())
    for code in ("TERM_NEAR", "TERM_VAGUE", "TERM_UNKNOWN"):
        (told,) = (each.finding for each in found.findings if each.finding.code == code)
        term = described.descriptions[0].text[told.start : told.end]
        (row,) = (line for line in page.splitlines() if told.message in line)
        assert f"“{term}”" in row, code
    outdated = [line for line in found.sheets[0].lines if line.known_words]
    assert len(outdated) > 1
    assert all(f"({line.known_words})" in page for line in outdated)


def test_the_page_says_of_a_fee_that_it_is_payable_later(filing: OpenDraft) -> None:
    (sheet,) = assessed(filing).sheets
    rows = [row.words for row in fee_view(replace(sheet, later=sheet.lines[:1])).rows]
    assert [row for row in rows if "payable later" in row] == rows[len(sheet.lines) :]
