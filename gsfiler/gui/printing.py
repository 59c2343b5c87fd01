"""Print the list report: preview, paper and PDF, all from the one page that the core makes.

Pages are laid out in the background, at 96 units an inch, by Qt's own text engine, so that every
script the system has a font for comes out. The preview paints only the pages that are seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import ceil
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    QStandardPaths,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from gsfiler.core.errors import InputError
from gsfiler.core.files import write_atomically
from gsfiler.gui.dialogs import ask_target, opened
from gsfiler.gui.jobs import Jobs, Stop
from gsfiler.lists.report_html import report_parts

UNITS = 96
"""Units of the layout to an inch."""

SIDE, TOP = 16.0, 18.0
"""Margins of a page in millimetres."""

_MM = UNITS / 25.4
_FOOTER_POINTS = 8.0
_HEADING_GAP = 18.0
"""Above a heading: the engine leaves out the margin at the top of a document."""

_PDF_RESOLUTION = 1200


class Paper(StrEnum):
    """The papers offered."""

    A4 = "A4"
    LETTER = "Letter"


def usual_paper() -> Paper:
    """Return the paper that is usual where the interface's language is spoken."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if QLocale().measurementSystem() == imperial else Paper.A4


def page_layout(paper: Paper) -> QPageLayout:
    """Return an upright page with the margins of the report."""
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    margins = QMarginsF(SIDE, TOP, SIDE, TOP)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), upright, margins, QPageLayout.Unit.Millimeter)


@dataclass(frozen=True, slots=True)
class _Slice:
    """A strip of a document, from ``top`` to ``bottom``, and how far down the page it stands."""

    document: QTextDocument
    top: float
    bottom: float
    at: float


class Pages:
    """A report laid out on pages; lives on the thread that made it until it is handed over.

    Each part of the report is a small document, so that no step holds the program long. Pages are
    filled row by row: a row stays whole, and a heading stays with the first row below it.
    """

    def __init__(
        self, html: bytes, paper: Paper, title: str = "", stop: Stop | None = None
    ) -> None:
        self.title = title
        self.paper = paper
        self.size = _size(paper)
        # What fonts are measured on; it must outlive the documents.
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        for turn in (self._device.setDotsPerMeterX, self._device.setDotsPerMeterY):
            turn(round(UNITS / 0.0254))
        self._font = _plain_font()
        # The layout of a long text starts timers, for which a thread of Python's has no means yet.
        QEventLoop()
        self._documents: list[QTextDocument] = []
        self._pages: list[list[_Slice]] = [[]]
        filled = 0.0
        for part in report_parts(html):
            if stop:
                stop.check()
            document = self._laid_out(part)
            self._documents.append(document)
            gap = _HEADING_GAP if filled and "\n<h2>" in part else 0.0
            filled = self._fill(document, filled + gap)
        self.count = len(self._pages)

    def hand_over(self) -> "Pages":
        """Give the documents to the window's thread; called last on the thread that made them."""
        application = QCoreApplication.instance()
        if application is not None:
            for document in self._documents:
                document.moveToThread(application.thread())
        return self

    def paint(self, painter: QPainter, place: int) -> None:
        """Paint one page, counted from 0, its corner at the painter's origin, in layout units."""
        inner = self._inner()
        for piece in self._pages[place]:
            context = QAbstractTextDocumentLayout.PaintContext()
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            clip = QRectF(0, piece.top, inner.width(), piece.bottom - piece.top)
            context.palette, context.clip = palette, clip
            painter.save()
            painter.translate(inner.left(), inner.top() + piece.at - piece.top)
            painter.setClipRect(clip)
            piece.document.documentLayout().draw(painter, context)
            painter.restore()
        self._paint_footer(painter, place)

    def plain_text(self) -> str:
        """Return the words of the report."""
        return "\n".join(document.toPlainText() for document in self._documents)

    def _laid_out(self, part: str) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        document.documentLayout().setPaintDevice(self._device)
        document.setTextWidth(self._inner().width())
        document.setHtml(part)
        return document

    def _fill(self, document: QTextDocument, filled: float) -> float:
        """Put a document on the pages; returns how much of the last page is filled."""
        room = self._inner().height()
        edges = _row_edges(document)
        for top, bottom in pairwise(edges):
            if filled and filled + bottom - top > room:
                self._pages.append([])
                filled = 0.0
            for piece_top in _steps(top, bottom, room):
                piece_bottom = min(bottom, piece_top + room)
                if piece_top > top:
                    self._pages.append([])
                    filled = 0.0
                self._pages[-1].append(_Slice(document, piece_top, piece_bottom, filled))
                filled += piece_bottom - piece_top
        return filled

    def _inner(self) -> QRectF:
        width, height = self.size.width(), self.size.height()
        return QRectF(SIDE * _MM, TOP * _MM, width - 2 * SIDE * _MM, height - 2 * TOP * _MM)

    def _paint_footer(self, painter: QPainter, place: int) -> None:
        inner = self._inner()
        font = QFont(self._font)
        font.setPixelSize(round(_FOOTER_POINTS * UNITS / 72))
        painter.save()
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.darkGray)
        line = QRectF(inner.left(), inner.bottom() + 4 * _MM, inner.width(), 6 * _MM)
        number = QCoreApplication.translate("Printing", "Page {page} of {pages}").format(
            page=place + 1, pages=self.count
        )
        taken = painter.fontMetrics().horizontalAdvance(number) + 4 * _MM
        title = painter.fontMetrics().elidedText(
            self.title, Qt.TextElideMode.ElideRight, int(line.width() - taken)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, title)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine, number)
        painter.restore()


def pdf_bytes(html: bytes, paper: Paper, title: str = "", stop: Stop | None = None) -> bytes:
    """Return a report as PDF; raises Cancelled when the job is stopped."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_RESOLUTION)
    writer.setPageLayout(page_layout(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("gsfiler")
    _paint_all(Pages(html, paper, title, stop), writer, _PDF_RESOLUTION, stop or Stop())
    buffer.close()
    return bytes(buffer.data().data())


def write_pdf(
    html: bytes, path: Path, paper: Paper, title: str = "", stop: Stop | None = None
) -> Path:
    """Write a report as a PDF file, whole or not at all; raises InputError, Cancelled."""
    write_atomically(path, pdf_bytes(html, paper, title, stop))
    return path


def print_pages(html: bytes, printer: QPrinter, paper: Paper, title: str, stop: Stop) -> None:
    """Print a report; raises InputError when the printer does not take it, Cancelled."""
    printer.setPageLayout(page_layout(paper))
    printer.setFullPage(True)
    _paint_all(Pages(html, paper, title, stop), printer, printer.resolution(), stop)


def ask_printer(parent: QWidget, title: str, chosen: Callable[[QPrinter], None]) -> QPrintDialog:
    """Ask for a printer without holding up the window."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: chosen(printer))
    return opened(dialog)


def ask_pdf(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a PDF is to be written, without holding up the window."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    suggested = Path(QStandardPaths.writableLocation(documents)) / f"{_file_name(title)}.pdf"
    name = QCoreApplication.translate("Printing", "Save as PDF")
    return ask_target(parent, name, ["PDF (*.pdf)"], str(suggested), chosen)


def lay_out(
    jobs: Jobs,
    make: Callable[[Stop], bytes],
    paper: Paper,
    title: str,
    *,
    done: Callable[[tuple[bytes, Pages]], None],
    failed: Callable[[Exception], None],
) -> Stop:
    """Make a report and lay it out in the background; ``done`` gets the page and its pages."""

    def work(stop: Stop) -> tuple[bytes, Pages]:
        html = make(stop)
        stop.check()
        return html, Pages(html, paper, title, stop).hand_over()

    return jobs.start(work, done=done, failed=failed, lane="printing.lay_out")


def _paint_all(pages: Pages, device: QPdfWriter | QPrinter, resolution: int, stop: Stop) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise InputError(
            QCoreApplication.translate("Printing", "Printing"),
            QCoreApplication.translate("Printing", "the printer does not take the report."),
            QCoreApplication.translate(
                "Printing", "Check that it is on and connected, or save a PDF."
            ),
        )
    try:
        for place in range(pages.count):
            stop.check()
            if place:
                device.newPage()
            painter.save()
            painter.scale(resolution / UNITS, resolution / UNITS)
            pages.paint(painter, place)
            painter.restore()
    finally:
        painter.end()


def _row_edges(document: QTextDocument) -> list[float]:
    """Return where a document may be cut: above each row of its table but the first, and ends."""
    layout = document.documentLayout()
    height = layout.documentSize().height()
    edges = [0.0]
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            # Titles of columns, where there are any, stay with the row below them.
            first = 2 if frame.format().toTableFormat().headerRowCount() else 1
            for row in range(first, frame.rows()):
                block = frame.cellAt(row, 0).firstCursorPosition().block()
                padding = frame.cellAt(row, 0).format().toTableCellFormat().topPadding()
                edges.append(layout.blockBoundingRect(block).top() - padding)
    return [*sorted(edge for edge in edges if edge < height), height]


def _steps(top: float, bottom: float, room: float) -> list[float]:
    """Return the tops of the pieces of a row that is higher than a page."""
    pieces = max(1, ceil((bottom - top) / room - 1e-6))
    return [top + piece * room for piece in range(pieces)]


def _size(paper: Paper) -> QSizeF:
    """Return the size of a sheet in layout units."""
    size = page_layout(paper).pageSize().size(QPageSize.Unit.Point)
    return QSizeF(size.width() * UNITS / 72, size.height() * UNITS / 72)


def _plain_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _file_name(title: str) -> str:
    """Return a title fit to name a file on every system."""
    kept = "".join(sign if sign.isalnum() or sign in " -_.()" else " " for sign in title)
    return " ".join(kept.split())[:80].strip(". ") or "gsfiler"
