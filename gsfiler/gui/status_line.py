"""The status bar: what is going on, which packs are in force and how old, the edition."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.desk import Desk
from gsfiler.gui.error_words import recognised
from gsfiler.gui.messages import show_error
from gsfiler.gui.theme import GAP, Tone, sign
from gsfiler.gui.words import age_in_words
from gsfiler.vocabulary.standing import PackStanding, Standing

_BAR_LETTERS, _TITLE_LETTERS = 10, 76


class StatusLine(QStatusBar):
    """Says what is checked against; a press on it leads to the packs."""

    packs_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy_label = QLabel(self.tr("Working…"))
        self.edition = QComboBox()
        self.edition.setAccessibleName(self.tr("Nice edition that terms are checked against"))
        self.edition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.edition.activated.connect(self._choose)
        self.packs = QPushButton()
        self.packs.setFlat(True)
        self.packs.clicked.connect(self.packs_wished)
        for each in (self.busy_label, self.busy, self.packs, self.edition):
            self.addPermanentWidget(each)
        self._show_busy(busy=desk.jobs.busy)
        desk.jobs.busy_changed.connect(lambda busy: self._show_busy(busy=busy))
        desk.vocabulary_changing.connect(self.show_standing)
        desk.standing_changed.connect(self.show_standing)
        desk.settings_changed.connect(self.show_standing)
        self.show_standing()

    @property
    def first_control(self) -> QWidget:
        """The control that takes the focus when the status bar is gone to."""
        return self.packs

    def show_standing(self) -> None:
        """Show which packs are used, how old they are, and which edition."""
        standing = self._standing
        if standing is not None:
            told = self._in_words(standing)
        elif self._desk.is_changing:
            told = self.tr("Changing the packs…")
        else:
            told = self.tr("Looking at the packs…")
        metrics = QFontMetrics(self.packs.font())
        self.packs.setText(shortened(told, metrics, _TITLE_LETTERS))
        whole = self._all_in_words(standing) if standing else told
        self.packs.setToolTip(whole)
        self.packs.setAccessibleName(whole)
        self._show_editions(self._desk.standing)
        self.refresh_look()

    @property
    def _standing(self) -> Standing | None:
        """How the packs stand; None while that is not known, or is about to be otherwise."""
        return None if self._desk.is_changing else self._desk.standing

    def refresh_look(self) -> None:
        """Draw the sign anew in the look that is on."""
        side = self.fontMetrics().height() + GAP
        self.packs.setIconSize(QSize(side, side))
        standing = self._standing
        shape, tone = "ring", Tone.QUIET
        if standing is not None:
            shape, tone = _sign(standing)
        self.packs.setIcon(sign(shape, tone))
        self.busy.setFixedWidth(self.fontMetrics().averageCharWidth() * _BAR_LETTERS)
        self.busy.setFixedHeight(self.fontMetrics().height())

    def _in_words(self, standing: Standing) -> str:
        """Return the first thing to know: damage, the starter, or the vocabulary and its age."""
        if standing.problem or standing.damaged_in_force:
            return self.tr("A pack is damaged")
        if standing.starter and not standing.used:
            return self.tr("Starter vocabulary, not official")
        used = standing.used
        first = next((p for p in used if p.header and p.header.edition), used[0])
        told = self._pack_in_words(first)
        if len(used) > 1:
            told = self.tr("{pack} and %n more", "", len(used) - 1).format(pack=told)
        return told

    def _all_in_words(self, standing: Standing) -> str:
        """Return every pack in use, its age, and the warnings; for the tool tip and a reader."""
        lines = [self._pack_in_words(pack, whole=True) for pack in standing.used]
        if standing.starter:
            lines.append(self.tr("Starter vocabulary of gsfiler, not official"))
        lines += [recognised(pack.problem) for pack in standing.damaged_in_force]
        lines += [recognised(standing.problem)] if standing.problem else []
        if any(pack.old for pack in standing.used):
            lines.append(self.tr("Old data: a newer edition is probably in force."))
        return "\n".join(lines)

    def _pack_in_words(self, pack: PackStanding, *, whole: bool = False) -> str:
        header = pack.header
        if header is None:
            return pack.id
        name = header.title
        if header.edition and header.kind == "nice" and not whole:
            name = self.tr("Nice {edition}").format(edition=header.edition)
        parts = [name]
        if header.official:
            parts.append(self.tr("official"))
        if pack.age_days is not None:
            parts.append(age_in_words(pack.age_days))
        return " · ".join(parts)

    def _show_editions(self, standing: Standing | None) -> None:
        """Offer the edition of the day and each that is in force; hidden where there is none."""
        editions = standing.editions if standing else ()
        self.edition.clear()
        self.edition.addItem(self.tr("Edition of the day"), "")
        for edition in editions:
            self.edition.addItem(self.tr("Edition {edition}").format(edition=edition), edition)
        self.edition.setCurrentIndex(max(self.edition.findData(self._desk.edition), 0))
        self.edition.setVisible(len(editions) > 1)

    def _choose(self, _place: int) -> None:
        try:
            self._desk.change_settings(nice_edition=self.edition.currentData())
        except GsfilerError as error:
            show_error(self.window(), error)

    def _show_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.busy_label.setVisible(busy)


def shortened(text: str, metrics: QFontMetrics, letters: int) -> str:
    """Return a text cut in the middle to about so many letters."""
    return metrics.elidedText(
        text, Qt.TextElideMode.ElideMiddle, metrics.averageCharWidth() * letters
    )


def _sign(standing: Standing) -> tuple[str, Tone]:
    """Return the shape and tone of how the packs stand."""
    if standing.problem or standing.damaged_in_force:
        return "cross", Tone.BAD
    if standing.starter or any(pack.old for pack in standing.used):
        return "triangle", Tone.ASK
    return "disc", Tone.GOOD
