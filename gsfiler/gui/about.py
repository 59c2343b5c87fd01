"""About: the versions of the program and its parts, the packs in use, and the licences."""

import platform
from html import escape
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gsfiler import __version__
from gsfiler.gui.desk import Desk
from gsfiler.gui.theme import MARGIN, SPACE

PARTS = (
    "PySide6-Essentials", "shiboken6", "click", "lxml", "numpy", "openpyxl", "platformdirs",
    "pydantic", "python-docx", "rapidfuzz", "requests", "truststore",
)  # fmt: skip


class AboutDialog(QDialog):
    """Names program, packs and parts, with their licences; the text can be copied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About gsfiler"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("About gsfiler"))
        self.text.setOpenExternalLinks(True)
        self.text.setHtml(self._html(desk))
        metrics = self.text.fontMetrics()
        self.text.setMinimumSize(metrics.averageCharWidth() * 66, metrics.height() * 22)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self.text)
        column.addWidget(buttons)

    def _html(self, desk: Desk) -> str:
        standing = desk.standing
        packs = [pack.header for pack in standing.used if pack.header] if standing else []
        lines = [
            " · ".join(part for part in (pack.title, pack.licence or pack.publisher) if part)
            for pack in packs
        ]
        if standing is None or standing.starter:
            lines.append(self.tr("Starter vocabulary of gsfiler, not official"))
        # Each by itself: what stands inside an f-string is not found for the translators.
        about = self.tr("Checks goods and services and prepares filings, offline. Apache-2.0.")
        in_use, built = self.tr("Vocabularies in use"), self.tr("Built with")
        parts = [
            f"<h2>gsfiler {escape(__version__)}</h2>",
            f"<p>{escape(about)}</p>",
            f"<h3>{escape(in_use)}</h3>",
            _bullets(lines),
            f"<h3>{escape(built)}</h3>",
            _bullets([f"Python {platform.python_version()} (PSF-2.0)", *_parts()]),
        ]
        return "".join(parts)


def _parts() -> list[str]:
    """Return name, version and licence of every library that runs with the program."""
    found = []
    for name in PARTS:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        licence = about.json.get("license_expression") or _short(about.json.get("license") or "")
        found.append(f"{name} {about['Version']}" + (f" ({licence})" if licence else ""))
    return found


def _short(licence: str | list[str]) -> str:
    """Return the name of a licence; a whole text in its place is left out."""
    first = str(licence).strip().partition("\n")[0]
    return first if len(first) < 60 else ""


def _bullets(lines: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
