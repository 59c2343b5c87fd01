"""Headings; apart from the forms, for the first page must not wait for what those stand on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel


class Heading(QLabel):
    """A heading so many times as large as the text, whatever size that has."""

    def __init__(self, text: str, times: float = 1.25) -> None:
        super().__init__(text)
        self._times = times
        self.setWordWrap(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text (overrides QWidget).

        Qt tells of it nobody who has a size of his own; but the frames are taken off and put on
        again for it (see looks), and that is told.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._times)
        font.setBold(True)
        self.setFont(font)
