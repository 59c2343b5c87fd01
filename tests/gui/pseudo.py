"""Pseudo-languages, so that a layout can be tried without a translator.

``Stretched`` says every text longer by two fifths and with accents; a text that it did not say was
never given to the translators. ``mirror`` turns the window round, as for Arabic or Hebrew.
"""

import re

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

PAD = "·"
_PLACEHOLDER = re.compile(r"(\{[^}]*\}|%L?n|%\d|&(?=\w)|&\w+;|<[^>]*>|\(\*[^)]*\)|\n)")
_ACCENTS = str.maketrans("aeiouyncAEIOU", "àéîõüÿñçÀÉÎÕÜ")


class Stretched(QTranslator):
    """Says every text longer by two fifths and with accents, its placeholders untouched."""

    def translate(self, _context: str, source: str, _about: str = "", n: int = -1) -> str:
        """Return the stretched text (overrides QTranslator)."""
        told = stretched(source)
        return re.sub(r"%L?n", str(n), told) if n >= 0 else told

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Say that there are texts (overrides QTranslator)."""
        return False


def stretched(source: str) -> str:
    """Return a text longer by two fifths; a text of signs alone stays."""
    parts = _PLACEHOLDER.split(source)
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)
    )
    # Short texts grow by more in real languages, too.
    return accented + PAD * max(1, round(len(source) * 0.4))


def speak(app: QApplication, translator: QTranslator) -> QTranslator:
    """Let the application speak through a translator; it is kept until it is silenced."""
    translator.setParent(app)
    QCoreApplication.installTranslator(translator)
    return translator


def mirror(app: QApplication) -> None:
    """Lay everything out from right to left."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
