"""Fee sheets as a page to print: every line, whatever the references hold, the same each time."""

from datetime import date
from html import escape

from gsfiler.core.findings import Detail, Finding
from gsfiler.filing.fees.netting import netting
from gsfiler.filing.fees.page import fees_page
from gsfiler.filing.preview.form_voice import FormVoice
from gsfiler.lists.report_html import report_parts
from tests.filing.fee_examples import SEEN, TABLE, case, reckon

DAY = date(2026, 11, 22)
SHEET = reckon(case("AL CN CU US", range(1, 6)), SEEN)


def page(*references: str, **rest: object) -> str:
    """Return the page of a sheet under some references."""
    netted = netting((each, SHEET) for each in references)
    return fees_page(netted, DAY, heads=TABLE.heads, **rest).decode("utf-8")  # type: ignore[arg-type]


def test_every_line_stands_on_the_page_with_its_amount_date_and_source() -> None:
    text = page("A/1")
    for line in (*SHEET.lines, *SHEET.later):
        assert escape(str(line.what)) in text
        assert escape(line.source) in text
        assert f">{'unknown' if line.amount is None else f'{line.amount:.2f}'}<" in text
    assert f"at least {SHEET.total:.2f}" in text
    assert "payable later, not in the total" in text
    assert "Fees of the Madrid system, 2026-11-22" in text
    assert all(escape(finding.message) in text for finding in SHEET.findings)


def test_several_sheets_have_their_sum_and_one_has_none() -> None:
    assert "All together" not in page("A/1")
    text = page("A/1", "B/2")
    assert "All together" in text
    assert f"at least {2 * SHEET.total:.2f}" in text


def test_a_reference_can_neither_break_nor_script_the_page() -> None:
    text = page('<script>alert("x")</script>', "\u202eevil\x07", "\ud800")
    assert "<script>" not in text
    assert "\x07" not in text
    assert "default-src 'none'" in text


def test_the_same_sheets_give_the_same_bytes_and_are_laid_out_in_parts() -> None:
    assert page("A/1", "B/2") == page("A/1", "B/2")
    parts = report_parts(page("A/1", "B/2").encode("utf-8"), rows=3)
    assert len(parts) > 4
    assert "".join(parts).count("Individual fee, China") == 2 * page("A/1").count(
        "Individual fee, China"
    )


def test_the_page_speaks_with_the_voice_it_is_given() -> None:
    def tell(told: Finding | Detail) -> str:
        return "x" if isinstance(told, Finding) else str(told).upper()

    text = page("A/1", voice=FormVoice(tell, str, "fr"))
    assert '<html lang="fr"' in text
    assert "FEES UNDER THE MADRID SYSTEM" in text
