"""Prove that Qt is whole: load what the window needs and draw something, screen or none."""

from PySide6 import __version__
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImageReader, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from gsfiler.core.errors import GsfilerError

_PICTURES = ("svg", "png", "jpeg", "tiff", "gif")
"""Forms of the icons, and of the reproductions of marks."""


def draw_without_screen() -> str:
    """Draw a label and a page; returns Qt's version in a sentence, raises GsfilerError."""
    application = QApplication.instance() or QApplication([])
    label = QLabel("gsfiler")
    label.resize(label.sizeHint())
    picture = label.grab().toImage()
    if picture.isNull() or len({picture.pixel(x, 8) for x in range(picture.width())}) < 2:
        raise GsfilerError("Qt draws no text. Install gsfiler again, and at least one font.")
    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = [name for name in _PICTURES if name not in known]
    if missing:
        raise GsfilerError(f"Qt cannot read {', '.join(missing)}. Install gsfiler again.")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    if not printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4)):
        raise GsfilerError("Qt knows no A4 page. Install gsfiler again.")
    label.deleteLater()
    del application
    return f"Qt {qVersion()} with PySide6 {__version__} loads and draws."
