"""The goods and services of a filing: the workbench, over the list of the form.

The list is typed as one text with a heading per class. What was typed reaches the draft as soon as
it is read; what the draft says otherwise (another draft, an undone step) replaces the text.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.goods_text import goods_to_text, shown_wording, text_to_goods
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.paths import belongs_to
from gsfiler.gui import terms_storing
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_document import FilingDocument, plain
from gsfiler.gui.filing_terms import language_of
from gsfiler.gui.focus import first_control, lead_to
from gsfiler.gui.form_rows import WrappedLabel
from gsfiler.gui.heading import Heading
from gsfiler.gui.listed import Listed
from gsfiler.gui.messages import translated
from gsfiler.gui.terms_page import TermsPage
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.lists.session import Session

_LINES = 4
"""Lines of findings about the list that are shown at once; more are scrolled to."""

_MOST_TOLD = 50
"""So many findings about the list are written out; “next finding” goes to all of them."""


class GoodsView(QWidget):
    """The workbench inside a filing, with the Nice edition the list is recorded under."""

    def __init__(self, desk: Desk, document: FilingDocument) -> None:
        super().__init__()
        self._document = document
        self._shown = ""
        self._own = False
        self._memory: dict[int, ClassDescription] = {}
        self.terms = TermsPage(desk, own_file=False)
        self.edition = QLineEdit()
        self.edition.setPlaceholderText(self.tr("such as {edition}").format(edition="13-2026"))
        self.edition.setMaximumWidth(self.fontMetrics().averageCharWidth() * 20)
        self.edition.textEdited.connect(self._on_edition)
        self.findings: tuple[Listed, ...] = ()
        self.told = WrappedLabel("")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setContentsMargins(MARGIN, SPACE, MARGIN, 0)
        self.told_area = _Told(self.told)
        label = QLabel(self.tr("Nice edition of the list"))
        label.setBuddy(self.edition)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, SPACE, MARGIN, 0)
        head.setSpacing(SPACE)
        head.addWidget(Heading(self.tr("Goods and services")), 1)
        head.addWidget(label)
        head.addWidget(self.edition)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.told_area)
        column.addWidget(self.terms, 1)
        self.begins_at = self.terms
        self.terms.was_read.connect(self._on_read)
        document.structure_changed.connect(self._on_changed)
        document.value_changed.connect(self._on_changed)
        self.show_list()

    @property
    def path(self) -> str:
        """The path of the list in the form that is shown."""
        return f"{self._document.base}.goods_services"

    def show_findings(self, found: Sequence[Listed]) -> None:
        """Show the findings about the list that are no term's verdict."""
        self.findings = tuple(found)
        lines = [f"{each.weight}: {translated(each.placed.finding)}" for each in found]
        self.told.setText("\n".join([*lines[:_MOST_TOLD], *(["…"] if lines[_MOST_TOLD:] else [])]))
        self.told_area.setVisible(bool(lines))
        self.told_area.fit()

    def go_to(self, path: str, start: int | None) -> None:
        """Lead to what a finding is about: a place in the text of a class, or the edition."""
        if path.endswith(".classification_version"):
            lead_to(self.edition)
            return
        place = self._place_of(path)
        if place is None:
            lead_to(first_control(self))
            return
        at = place + (start or 0)
        self.terms.when_read(lambda: self.terms.go_to(max(self.terms.editor.row_at(at), 0)))
        lead_to(self.terms.table)

    def _place_of(self, path: str) -> int | None:
        """Return where the text of a class begins in the text that is shown."""
        form = self._document.form
        goods = form.goods_services if isinstance(form, MadridApplication) else []
        at = 0
        for number, each in enumerate(goods):
            for place, described in enumerate(each.class_descriptions):
                bag = GoodsServices(class_descriptions=[described])
                whole = goods_to_text([bag], language=self._language())
                shown = shown_wording(described, self._language())
                text = shown.text if shown else ""
                below = f"{self.path}[{number}].class_descriptions[{place}]"
                if belongs_to(path, below):
                    return at + len(whole) - len(text)
                at += len(whole) + 1
        return None

    def show_list(self) -> None:
        """Show the list of the draft, and check it for the parties designated there."""
        form = self._document.form
        goods = form.goods_services if isinstance(form, MadridApplication) else []
        self._memory.clear()
        self._shown = goods_to_text(goods, language=self._language())
        self._show_edition()
        session = Session(text=self._shown, designated_parties=self._parties())
        language = language_of(self._document.draft)
        if language != self.terms.language:
            self.terms.language, self.terms.cache = language, {}
        terms_storing.begin(self.terms, session, None, "", keeps_form=True)

    def take_typed(self) -> None:
        """Put what was typed into the draft at once, before it is saved or left."""
        self._take(self.terms.editor.text())

    def _language(self) -> str:
        form = self._document.form
        return form.application_language if isinstance(form, MadridApplication) else ""

    def _parties(self) -> tuple[str, ...]:
        return tuple(each.country for each in self._document.form.designations if each.country)

    def _show_edition(self) -> None:
        goods = self._document.value(self.path) or []
        edition = goods[0].classification_version if goods else ""
        if edition != self.edition.text():
            self.edition.setText(edition)

    def _on_read(self) -> None:
        self._take(self.terms.reading.text, from_reading=True)

    def _take(self, text: str, *, from_reading: bool = False) -> None:
        """Put a text into the draft, unless the draft says the same."""
        form = self._document.form
        if text == self._shown or not isinstance(form, MadridApplication):
            return
        self._shown = text
        goods = text_to_goods(
            text,
            form.goods_services,
            language=form.application_language,
            terms=self.terms.reading.terms if from_reading else None,
            memory=self._memory,
        )
        self._own = True
        self._document.put_unasked(self.path, plain(goods))
        self._own = False

    def _on_edition(self, text: str) -> None:
        if not self._document.value(self.path):
            self._document.put_unasked(self.path, [GoodsServices()])
        self._document.put(f"{self.path}[0].classification_version", text, f"{self.path}[0]")

    def _on_changed(self, path: str) -> None:
        """Follow the draft where somebody else changed the list, and its designations."""
        if self._own:
            return
        if belongs_to(path, f"{self.path}[0].classification_version"):
            self._show_edition()
        elif belongs_to(path, self.path):
            self.show_list()
        elif path.endswith((".application_language", ".notification_language")):
            self.terms.language = language_of(self._document.draft)
            self.terms.check_again()
        elif belongs_to(path, f"{self._document.base}.designations"):
            parties = self._parties()
            if parties != self.terms.session.designated_parties:
                self.terms.session = self.terms.session.model_copy(
                    update={"designated_parties": parties}
                )
                self.terms.on_settings_changed()


class _Told(QScrollArea):
    """A text as high as it is, up to some lines; then it scrolls."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._label = label
        self.setWidget(label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def fit(self) -> None:
        """Take the height for the width there is."""
        wanted = max(self._label.heightForWidth(self.viewport().width()), 0)
        self._label.setMinimumHeight(wanted)
        self.setFixedHeight(min(wanted, self.fontMetrics().lineSpacing() * _LINES + SPACE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it into the width there is (overrides QScrollArea)."""
        super().resizeEvent(event)
        self.fit()
