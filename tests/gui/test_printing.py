"""Printing: pages hold every row whole, the PDF holds the terms, the preview shows and saves."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import Cancelled, InputError
from gsfiler.filing.assessment import assess, shipped_tables
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.exporting import export_page
from gsfiler.gui.jobs import Jobs, Stop
from gsfiler.gui.printing import (
    Pages,
    Paper,
    lay_out,
    page_layout,
    pdf_bytes,
    print_pages,
    write_pdf,
)
from gsfiler.gui.report_preview import ReportPreview, preview_report
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.report_html import report_bytes, report_parts
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Verdict, VerdictKind
from tests.gui.filings import whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TERMS = ("dancing shoes", "日本酒", "سماعات", "Ärzte-Kittel")


def report(count: int = 4) -> bytes:
    texts = [TERMS[n] if n < len(TERMS) else f"term number {n}" for n in range(count)]
    terms = tuple(Term(text, 25 if place < 60 else 9) for place, text in enumerate(texts))
    verdicts = [Verdict(VerdictKind.UNKNOWN, term) for term in terms]
    return report_bytes(GoodsList(terms), verdicts)


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    made = Jobs(threads=1)
    yield made
    made.close()


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_both_papers_have_their_size(paper: Paper, size: tuple[int, int]) -> None:
    assert page_layout(paper).pageSize().sizePoints() == QSize(*size)


@pytest.mark.parametrize("paper", list(Paper))
def test_every_term_is_on_a_page_and_no_row_is_cut(qtbot: QtBot, paper: Paper) -> None:
    pages = Pages(report(150), paper, "My list")
    assert pages.count > 3
    text = pages.plain_text()
    assert all(f"term number {n}" in text for n in range(4, 150))
    for page in pages._pages:
        bottoms = [piece.at + piece.bottom - piece.top for piece in page]
        tops = [piece.at for piece in page]
        assert all(top >= bottom - 0.01 for bottom, top in zip(bottoms, tops[1:], strict=False))
        assert bottoms[-1] <= pages._inner().height() + 0.01


def test_a_term_longer_than_a_page_goes_on_over_several(qtbot: QtBot) -> None:
    html = report_bytes(GoodsList((Term("goods and services " * 2000, 9),)))
    pages = Pages(html, Paper.A4)
    assert pages.count > 3


def test_very_long_terms_are_laid_out_in_the_background_without_a_warning(
    qtbot: QtBot, jobs: Jobs
) -> None:
    html = report_bytes(GoodsList(tuple(Term(f"{n} {'goods ' * 400}", 9) for n in range(25))))
    made: list[tuple[bytes, Pages]] = []
    lay_out(jobs, lambda _stop: html, Paper.A4, "", done=made.append, failed=made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=WAIT_MS)
    assert made[0][1].count > 3


def test_a_page_is_painted_black_on_white(qtbot: QtBot) -> None:
    pages = Pages(report(), Paper.A4, "My list")
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    assert any(
        image.pixelColor(x, y).lightness() < 90 for x in range(60, 200) for y in range(60, 110)
    )
    assert image.pixelColor(2, 2).lightness() == 255


def test_a_pdf_holds_the_terms(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_pdf(report(70), tmp_path / "list.pdf", Paper.A4, "My list")
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    reader = shutil.which("pdftotext")
    if reader:
        found = subprocess.run([reader, path, "-"], capture_output=True, check=True)
        text = found.stdout.decode()
        assert "dancing shoes" in text
        assert "term number 69" in text
        assert "Page 2 of" in text


def test_a_pdf_that_cannot_be_written_is_told_and_a_stop_is_heard(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="cannot be written"):
        write_pdf(report(), tmp_path / "file" / "list.pdf", Paper.A4)
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        pdf_bytes(report(), Paper.A4, "", stop)


def test_a_printer_prints_to_a_file_too(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_pages(report(), printer, Paper.LETTER, "My list", Stop())
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    with pytest.raises(InputError, match="does not take"):
        print_pages(report(), printer, Paper.A4, "", Stop())


def test_the_preview_shows_pages_and_saves_a_pdf(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    dialog = ReportPreview(jobs, lambda _stop: report(150), "My list")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.print_button.isEnabled()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.stack.pages is not None
    before = dialog.stack.pages.count
    assert str(before) in dialog.told.text()
    tall = dialog.stack.sizeHint().height()
    qtbot.mouseClick(dialog.smaller, Qt.MouseButton.LeftButton)
    assert dialog.stack.sizeHint().height() < tall
    with qtbot.waitSignal(dialog.written) as written:
        dialog.save_pdf(tmp_path / "list.pdf")
    assert written.args == [tmp_path / "list.pdf"]
    assert "list.pdf" in dialog.told.text()
    dialog.paper.setCurrentIndex(1 - dialog.paper.currentIndex())
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.stack.pages.paper == dialog.paper.currentData()


def test_the_preview_shows_the_whole_width_of_a_page_until_one_chooses_a_size(
    qtbot: QtBot, jobs: Jobs
) -> None:
    dialog = ReportPreview(jobs, lambda _stop: report(), "My list")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.stack.pages is not None, timeout=WAIT_MS)
    for width in (620, 760, 1400):
        dialog.resize(width, 700)
        qtbot.wait(10)
        assert dialog.area.horizontalScrollBar().maximum() == 0
    assert dialog.stack.scale == 1
    dialog.larger.click()
    dialog.resize(620, 700)
    assert dialog.stack.scale == 1.25


def test_a_filing_is_laid_out_alike_before_and_after_a_list_inside_a_list(qtbot: QtBot) -> None:
    opened, today, tables = OpenDraft(whole_draft()), date(2026, 11, 23), shipped_tables()
    html = export_page(opened, assess(opened.draft, {}, tables, today), today)
    document = QTextDocument()
    document.setHtml(report_parts(html)[0])
    block, heights = document.begin(), {}
    while block.isValid():
        heights.setdefault(block.blockFormat().lineHeight(), []).append(block.text())
        block = block.next()
    assert {"Legal form", "E-mail", "Organised under the law of", "Paid by"} <= set(heights[140.0])


def test_what_fails_is_said_and_the_dialog_stays(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Exception] = []
    monkeypatch.setattr("gsfiler.gui.report_preview.show_error", lambda _w, e: shown.append(e))

    def make(_stop: Stop) -> bytes:
        raise InputError("the list", "it went away.", "Open it again.")

    dialog = preview_report(None, jobs, make, "My list")
    qtbot.waitUntil(lambda: bool(shown))
    assert dialog.told.text() == "the list: it went away. Open it again."
    assert not dialog.pdf_button.isEnabled()
    dialog.reject()
