"""How far a filing has come, as a row of stages at the head of its page."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gsfiler.filing.draft import Stage
from gsfiler.filing.stages import STAGES
from gsfiler.gui.theme import GAP, SPACE, Tone, colour, sign

translate = QCoreApplication.translate


def stage_word(stage: Stage) -> str:
    """Return the word of a stage."""
    return {
        "draft": translate("StageBar", "Draft"),
        "checked": translate("StageBar", "Checked"),
        "ready to sign": translate("StageBar", "Ready to sign"),
        "ready to send": translate("StageBar", "Ready to send"),
        "sent": translate("StageBar", "Sent"),
        "received": translate("StageBar", "Received"),
    }[stage]


class StageBar(QWidget):
    """Shows all stages; those reached have a disc, the present one is bold.

    Where there is no room for all words, the present one alone is named.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage: Stage = "draft"
        self._signs: list[QLabel] = []
        self._words: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for place, stage in enumerate(STAGES):
            if place:
                row.addSpacing(SPACE)
            mark, word = QLabel(), QLabel(stage_word(stage))
            self._signs.append(mark)
            self._words.append(word)
            row.addWidget(mark)
            row.addWidget(word)
        row.addStretch(1)
        self.show_stage("draft")

    def show_stage(self, stage: Stage) -> None:
        """Show how far the filing has come."""
        self.stage = stage
        here = STAGES.index(stage)
        self.setAccessibleName(
            self.tr("Stage: {word}, {number} of {total}").format(
                word=stage_word(stage), number=here + 1, total=len(STAGES)
            )
        )
        side = self.fontMetrics().height()
        for place, (mark, word) in enumerate(zip(self._signs, self._words, strict=True)):
            shape = "disc" if place < here else "half" if place == here else "ring"
            tone = Tone.GOOD if place < here else Tone.ACCENT if place == here else Tone.QUIET
            mark.setPixmap(sign(shape, tone).pixmap(side, side))
            font = word.font()
            font.setBold(place == here)
            word.setFont(font)
            palette = word.palette()
            palette.setColor(word.foregroundRole(), colour(tone))
            word.setPalette(palette)
            word.setTextFormat(Qt.TextFormat.PlainText)
        self._show_words()

    def minimumSizeHint(self) -> QSize:
        """Return the room for all signs and the word of the present stage (overrides QWidget)."""
        word = self._words[STAGES.index(self.stage)].sizeHint()
        return QSize(self._width([word.width()]), word.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words there is room for (overrides QWidget)."""
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        fits = self.width() >= self._width([word.sizeHint().width() for word in self._words])
        for word, stage in zip(self._words, STAGES, strict=True):
            word.setVisible(fits or stage == self.stage)

    def _width(self, words: list[int]) -> int:
        side, count = self.fontMetrics().height(), len(STAGES)
        return sum(words) + count * (side + 2 * GAP) + (count - 1) * (SPACE + GAP)

    def refresh_look(self) -> None:
        """Draw the stages anew in the look that is on."""
        self.show_stage(self.stage)
