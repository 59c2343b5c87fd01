"""The print preview of a report: pages one below the other, printed or saved as PDF from here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.dialogs import button_of, opened
from gsfiler.gui.jobs import Jobs, Stop
from gsfiler.gui.messages import sentence_of, show_error
from gsfiler.gui.printing import (
    Pages,
    Paper,
    ask_pdf,
    ask_printer,
    lay_out,
    print_pages,
    usual_paper,
    write_pdf,
)
from gsfiler.gui.theme import MARGIN, SPACE

Make = Callable[[Stop], bytes]

_SCALES = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP = 16
_GROUND = QColor("#70757c")


class PageStack(QWidget):
    """The pages, painted only where they are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self.scale = 1.0

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages."""
        self.pages = pages
        self._refit()

    def set_scale(self, scale: float) -> None:
        """Show the pages larger or smaller; 1 is their true size."""
        self.scale = scale
        self._refit()

    def sizeHint(self) -> QSize:
        """Return the room all pages take (overrides QWidget)."""
        if self.pages is None:
            return QSize(0, 0)
        width, height = self._sheet()
        return QSize(width + 2 * _GAP, (height + _GAP) * self.pages.count + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are seen (overrides QWidget)."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _GROUND)
        if self.pages is None:
            return
        width, height = self._sheet()
        left = max(_GAP, (self.width() - width) // 2)
        first = max(0, (event.rect().top() - _GAP) // (height + _GAP))
        last = min(self.pages.count - 1, (event.rect().bottom() - _GAP) // (height + _GAP))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(first, last + 1):
            top = _GAP + place * (height + _GAP)
            painter.fillRect(QRectF(left, top, width, height), Qt.GlobalColor.white)
            painter.save()
            painter.translate(left, top)
            painter.scale(self.scale, self.scale)
            self.pages.paint(painter, place)
            painter.restore()

    def _sheet(self) -> tuple[int, int]:
        size = self.pages.size if self.pages else QSize(0, 0)
        return round(size.width() * self.scale), round(size.height() * self.scale)

    def _refit(self) -> None:
        self.resize(self.sizeHint())
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()


class ReportPreview(QDialog):
    """Shows a report as it will be printed; ``written`` carries the path of a PDF that was saved.

    ``make`` returns the report as HTML; it runs in the background, once.
    """

    written = Signal(object)

    def __init__(self, jobs: Jobs, make: Make, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self._jobs, self._make, self._title = jobs, make, title
        self._html: bytes | None = None
        self._stop: Stop | None = None
        self._fits = True
        """Whether the pages are as wide as the window, up to their true size."""
        self.stack = PageStack()
        self.area = QScrollArea()
        self.area.setWidget(self.stack)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Pages"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.told = QLabel()
        self.told.setAccessibleName(self.tr("State"))
        self._build_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(self._controls)
        column.addWidget(self.area, 1)
        column.addWidget(self.told)
        self.resize(self.fontMetrics().averageCharWidth() * 150, self.fontMetrics().height() * 50)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the pages in their whole width, unless the user chose a size (overrides QDialog)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        pages = self.stack.pages
        if self._fits and pages is not None and pages.size.width():
            bar = self.area.verticalScrollBar().sizeHint().width()
            room = self.area.width() - 2 * (_GAP + self.area.frameWidth()) - bar
            self.stack.set_scale(min(max(room / pages.size.width(), _SCALES[0]), 1.0))

    def done(self, result: int) -> None:
        """Close and stop what is under way (overrides QDialog)."""
        if self._stop:
            self._stop.set()
        super().done(result)

    def _build_controls(self) -> None:
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(str(paper), paper)
        self.paper.setCurrentIndex(self.paper.findData(usual_paper()))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.currentIndexChanged.connect(lambda _place: self._lay_out())
        label = QLabel(self.tr("&Paper:"))
        label.setBuddy(self.paper)
        self.smaller = button_of(self.tr("S&maller"), self._zoom(-1))
        self.larger = button_of(self.tr("&Larger"), self._zoom(1))
        self.pdf_button = button_of(self.tr("Save as P&DF…"), self._ask_pdf)
        self.print_button = button_of(self.tr("P&rint…"), self._ask_printer)
        self.print_button.setDefault(True)
        self.close_button = button_of(self.tr("&Close"), self.reject)
        for key, step in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
        ):
            QShortcut(QKeySequence(key), self, self._zoom(step))
        self._controls = QHBoxLayout()
        self._controls.setSpacing(SPACE)
        for each in (label, self.paper, self.smaller, self.larger):
            self._controls.addWidget(each)
        self._controls.addStretch(1)
        for each in (self.pdf_button, self.print_button, self.close_button):
            self._controls.addWidget(each)

    def _zoom(self, step: int) -> Callable[[], None]:
        def zoom() -> None:
            self._fits = False
            place = min(range(len(_SCALES)), key=lambda n: abs(_SCALES[n] - self.stack.scale))
            self.stack.set_scale(_SCALES[min(max(place + step, 0), len(_SCALES) - 1)])

        return zoom

    def _lay_out(self) -> None:
        self._tell_state(self.tr("Laying out the pages…"), ready=False)
        known = self._html
        self._stop = lay_out(
            self._jobs,
            self._make if known is None else lambda _stop: known,
            self._paper(),
            self._title,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, outcome: tuple[bytes, Pages]) -> None:
        self._html, pages = outcome
        self.stack.show_pages(pages)
        self._fit()
        self._tell_state(self.tr("Pages: {count}").format(count=pages.count), ready=True)

    def _failed(self, error: Exception) -> None:
        self._tell_state(sentence_of(error), ready=self.stack.pages is not None)
        show_error(self, error)

    def _tell_state(self, sentence: str, *, ready: bool) -> None:
        self.told.setText(sentence)
        self.pdf_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _paper(self) -> Paper:
        return Paper(self.paper.currentData())

    def _ask_pdf(self) -> None:
        ask_pdf(self, self._title, self.save_pdf)

    def _ask_printer(self) -> None:
        ask_printer(self, self._title, self.print_on)

    def save_pdf(self, path: Path) -> None:
        """Write the PDF in the background."""
        html, paper, title = self._html or b"", self._paper(), self._title
        self._tell_state(self.tr("Writing the PDF…"), ready=False)
        self._stop = self._jobs.start(
            lambda stop: write_pdf(html, path, paper, title, stop),
            done=self._saved,
            failed=self._failed,
            lane="printing.write",
        )

    def print_on(self, printer: QPrinter) -> None:
        """Print in the background."""
        html, paper, title = self._html or b"", self._paper(), self._title
        self._tell_state(self.tr("Printing…"), ready=False)
        self._stop = self._jobs.start(
            lambda stop: print_pages(html, printer, paper, title, stop),
            done=lambda _nothing: self._tell_state(self.tr("Sent to the printer."), ready=True),
            failed=self._failed,
            lane="printing.write",
        )

    def _saved(self, path: Path) -> None:
        self._tell_state(self.tr("Saved as {name}.").format(name=path.name), ready=True)
        self.written.emit(path)


def preview_report(parent: QWidget, jobs: Jobs, make: Make, title: str) -> ReportPreview:
    """Open the preview without holding up the window; ``make`` returns the report's HTML."""
    dialog = ReportPreview(jobs, make, title, parent)
    return opened(dialog)
