"""The pane that explains the verdict about one term and offers what to write instead."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Finding, Severity, series
from gsfiler.gui.messages import authority_word, own_voice, translated
from gsfiler.gui.term_notes import Notebook, NotePanel
from gsfiler.gui.terms_model import by_weight, turns_round
from gsfiler.gui.theme import GAP, MARGIN, SPACE, Tone, acceptance_colour, colour, verdict_colour
from gsfiler.gui.words import (
    QT_TRANSLATE_NOOP,
    acceptance_word,
    confidence_word,
    day_in_words,
    percent,
    severity_word,
    verdict_meaning,
    verdict_word,
)
from gsfiler.vocabulary.sentences import changes_scope, scope
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    AcceptanceSource,
    Candidate,
    Change,
    Difference,
    Verdict,
    VerdictKind,
)

_CHANGES = {
    Change.ADDED: QT_TRANSLATE_NOOP("DetailPane", "too many: “{typed}”"),
    Change.REMOVED: QT_TRANSLATE_NOOP("DetailPane", "missing: “{official}”"),
    Change.REPLACED: QT_TRANSLATE_NOOP("DetailPane", "“{typed}” instead of “{official}”"),
    Change.SPELLING: QT_TRANSLATE_NOOP("DetailPane", "spelling: “{typed}” – “{official}”"),
    Change.NUMBER: QT_TRANSLATE_NOOP("DetailPane", "singular or plural: “{typed}” – “{official}”"),
    Change.MISSPELT: QT_TRANSLATE_NOOP("DetailPane", "misspelt: “{typed}” for “{official}”"),
    Change.ORDER: QT_TRANSLATE_NOOP("DetailPane", "other order of words"),
    Change.PUNCTUATION: QT_TRANSLATE_NOOP("DetailPane", "other punctuation"),
    Change.POLARITY: QT_TRANSLATE_NOOP("DetailPane", "turns the meaning round: {words}"),
}
_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.ASK, Severity.NOTE: Tone.QUIET}
_NO_INDEX = QModelIndex()
_WORD = re.compile(r"\w+|\W")
_LONGEST_SHOWN = 1_500
AnyIndex = QModelIndex | QPersistentModelIndex


class CandidatesModel(QAbstractListModel):
    """The wordings offered for a term, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidates: tuple[Candidate, ...] = ()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of wordings (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.candidates)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a wording and what is known of it (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.candidates):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self.candidates[index.row()])
        return None

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer other wordings."""
        self.beginResetModel()
        self.candidates = tuple(candidates)
        self.endResetModel()

    def _text(self, candidate: Candidate) -> str:
        entry = candidate.packed.entry
        facts = [self.tr("class {number}").format(number=entry.class_number)]
        facts += [entry.basic_number] if entry.basic_number else []
        facts.append(percent(candidate.score))
        if turns_round(candidate):
            facts.append(self.tr("turns the meaning round"))
        if told := scope(candidate):
            facts.append(("⚠ " if changes_scope(candidate) else "") + translated(told))
        return f"{entry.text}\n{'  ·  '.join(facts)}"


class CandidatesView(QListView):
    """The list of wordings; Enter, a double click or the button takes one."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to write instead"))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setAlternatingRowColors(True)
        self.setSpacing(1)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.taken.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current wording on Enter (overrides QListView)."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class DetailPane(QSplitter):
    """Explains one term: why, what instead, what is noted about it.

    ``accepted`` carries the candidate that was taken; ``ignore_wanted`` and ``heed_wanted`` the
    finding to set aside or to take up again.
    """

    accepted = Signal(object)
    ignore_wanted = Signal(object)
    heed_wanted = Signal(object)

    def __init__(self, book: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._book = book
        self._term: Term | None = None
        self._verdict: Verdict | None = None
        self.why = QTextBrowser()
        self.why.setOpenLinks(False)
        self.why.setAccessibleName(self.tr("Why this verdict"))
        self.why.document().setDocumentMargin(SPACE)
        self.why.anchorClicked.connect(self._on_link)
        self.model = CandidatesModel(self)
        self.candidates = CandidatesView()
        self.candidates.setModel(self.model)
        self.candidates.taken.connect(self._take)
        self.accept_button = QPushButton(self.tr("&Use this wording"))
        self.accept_button.clicked.connect(lambda: self._take(self.candidates.currentIndex().row()))
        self.notes = NotePanel(book)
        self._wrote, self._vocabulary = self.tr("You wrote"), self.tr("Vocabulary")
        self._differs, self._entry = self.tr("Differs by"), self.tr("Entry")
        self._likely, self._acceptance = self.tr("Likely classes"), self.tr("Acceptance")
        self.addWidget(self.why)
        self.addWidget(self._offers())
        self.addWidget(_padded(self.notes))
        for place, share in enumerate((5, 4, 3)):
            self.setStretchFactor(place, share)
        self.setSizes([500, 400, 300])
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE)
        book.ignored_changed.connect(self._explain)
        self.show_term(None, None)

    def show_term(self, term: Term | None, verdict: Verdict | None, waiting: str = "") -> None:
        """Explain a term; without one say what the pane is for.

        ``waiting`` is said of a term without a verdict.
        """
        same = verdict is not None and verdict is self._verdict
        self._term, self._verdict, self._waiting = term, verdict, waiting
        if not same:
            self.model.show_candidates(offered(verdict))
            if self.model.candidates:
                self.candidates.setCurrentIndex(self.model.index(0))
        self._empty.setVisible(not self.model.candidates)
        self._empty.setText(self.tr("No other wording is offered.") if verdict else "")
        self.candidates.setVisible(bool(self.model.candidates))
        self.accept_button.setEnabled(bool(self.model.candidates))
        self.notes.show_term(term)
        self._explain()

    def refresh(self) -> None:
        """Draw again, as after the look has changed."""
        self._explain()

    def _offers(self) -> QWidget:
        """Return the column of the wordings offered."""
        label = QLabel(self.tr("&What to write instead"))
        label.setBuddy(self.candidates)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label)
        column.addWidget(self.candidates, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.accept_button)
        holder = QWidget()
        holder.setLayout(column)
        return _padded(holder)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self.model.candidates):
            self.accepted.emit(self.model.candidates[row])

    def _on_link(self, address: QUrl) -> None:
        verb, _, number = address.toString().partition(":")
        if self._verdict is None or not number.isdigit():
            return
        finding = self._verdict.findings[int(number)]
        (self.ignore_wanted if verb == "ignore" else self.heed_wanted).emit(finding)

    def _explain(self) -> None:
        """Write the explanation of the term shown."""
        if self._term is None:
            self.why.setHtml(
                _paragraph(
                    escape(
                        self.tr(
                            "Select a term to read why it has its verdict. F8 goes to the next."
                        )
                    ),
                    Tone.QUIET,
                )
            )
            return
        self.why.setHtml("".join(self._parts(self._term, self._verdict)))

    def _parts(self, term: Term, verdict: Verdict | None) -> list[str]:
        """Return the parts of the explanation as HTML."""
        shown = escape(" ".join(term.text[:_LONGEST_SHOWN].split()))
        if verdict is None:
            return [f"<p><b>{shown}</b></p>", _paragraph(escape(self._waiting), Tone.QUIET)]
        shade = verdict_colour(verdict.kind).name()
        word, meaning = verdict_word(verdict.kind), verdict_meaning(verdict.kind)
        parts = [f'<p><b style="color:{shade}">{escape(word)}</b> – {escape(meaning)}</p>']
        parts += self._comparison(term, verdict)
        parts += [
            self._finding(term, verdict.findings.index(finding), finding)
            for finding in by_weight(verdict.findings)
        ]
        parts += self._facts(verdict)
        return parts

    def _comparison(self, term: Term, verdict: Verdict) -> list[str]:
        """Return what was typed beside the entry, each difference marked and named."""
        candidate = compared(verdict)
        rows = [(self._wrote, _marked(term.text, candidate, typed=True))]
        if candidate is not None:
            rows.append(
                (
                    self._vocabulary,
                    _marked(candidate.packed.entry.text, candidate, typed=False),
                )
            )
            if candidate.differences:
                named = translated(series([*map(named_difference, candidate.differences)]))
                rows.append((self._differs, named))
        elif verdict.match is not None and verdict.kind is not VerdictKind.EXACT:
            rows.append((self._vocabulary, escape(verdict.match.entry.text)))
        return [self._table(rows)]

    def _finding(self, term: Term, number: int, finding: Finding) -> str:
        """Return a finding with its authority and the link that sets it aside."""
        ignored = self._book.is_ignored(term, finding)
        word = escape(severity_word(finding.severity))
        if ignored:
            word = escape(self.tr("Ignored ({reason})")).format(
                reason=escape(self._book.reason(term, finding) or "–")
            )
        tone = Tone.QUIET if ignored else _TONES[finding.severity]
        link, address = (
            (self.tr("Heed again"), "heed") if ignored else (self.tr("Ignore …"), "ignore")
        )
        source = finding.authority
        told = "  ·  ".join(
            escape(part)
            for part in (
                authority_word(source.rule),
                authority_word(source.source),
                source.date,
                confidence_word(source.confidence),
            )
            if part
        )
        quiet = colour(Tone.QUIET).name()
        accent = colour(Tone.ACCENT).name()
        return (
            f'<p><b style="color:{colour(tone).name()}">{word}</b>  {escape(translated(finding))} '
            f'<a style="color:{accent}" href="{address}:{number}">{escape(link)}</a><br>'
            f'<span style="color:{quiet}">{told}</span></p>'
        )

    def _facts(self, verdict: Verdict) -> list[str]:
        """Return entry, edition, likely classes and acceptance."""
        rows = []
        if verdict.match is not None:
            match, entry = verdict.match, verdict.match.entry
            facts = [self.tr("class {number}").format(number=entry.class_number)]
            facts += [entry.basic_number] if entry.basic_number else []
            facts.append(match.pack)
            facts += [self.tr("edition {edition}").format(edition=match.edition)] * bool(
                match.edition
            )
            facts += [self.tr("groups {groups}").format(groups=entry.groups)] * bool(entry.groups)
            rows.append((self._entry, escape("  ·  ".join(facts))))
        if verdict.classes:
            likely = [
                self.tr("{number} ({share})").format(
                    number=each.class_number, share=percent(each.probability)
                )
                for each in verdict.classes
                if each.probability >= 0.01
            ]
            rows.append((self._likely, escape(",  ".join(likely))))
        if verdict.acceptance:
            rows.append((self._acceptance, "<br>".join(self._answers(verdict))))
        return [self._table(rows)] if rows else []

    def _answers(self, verdict: Verdict) -> Iterator[str]:
        """Yield what each party answers, and in which packs of which day that stands."""
        quiet = colour(Tone.QUIET).name()
        for party, value in verdict.acceptance.items():
            answer = escape(self.tr("{party}: {answer}")).format(
                party=escape(party),
                answer=f'<span style="color:{acceptance_colour(value).name()}">'
                f"{escape(acceptance_word(value))}</span>",
            )
            told = [
                source_in_words(source)
                if source.value is value
                else self.tr("{party}: {answer}").format(
                    party=acceptance_word(source.value), answer=source_in_words(source)
                )
                for source in verdict.acceptance_sources.get(party, ())
            ]
            where = escape(";  ".join(told))
            yield f'{answer}  <span style="color:{quiet}">{where}</span>' if told else answer

    def _table(self, rows: Sequence[tuple[str, str]]) -> str:
        """Return rows of a label and HTML; all tables have labels of one width, in a quiet tone."""
        labels = (self._wrote, self._vocabulary, self._differs, self._entry, self._likely)
        metrics = self.why.fontMetrics()
        width = max(metrics.horizontalAdvance(label) for label in (*labels, self._acceptance))
        quiet = colour(Tone.QUIET).name()
        made = (
            f'<tr><td width="{width + MARGIN}" style="color:{quiet}">{escape(label)}</td>'
            f"<td>{value}</td></tr>"
            for label, value in rows
        )
        return f"<table cellspacing='0' cellpadding='1'>{''.join(made)}</table>"


def offered(verdict: Verdict | None) -> Sequence[Candidate]:
    """Return the wordings to offer; none beside an exact one."""
    return verdict.candidates if verdict and verdict.kind is not VerdictKind.EXACT else ()


def compared(verdict: Verdict) -> Candidate | None:
    """Return the candidate whose wording the term is laid beside; none where it stands."""
    if verdict.kind is VerdictKind.EXACT or not verdict.candidates:
        return None
    match = verdict.match
    same = (c for c in verdict.candidates if match is not None and c.packed.entry == match.entry)
    return next(same, verdict.candidates[0])


def source_in_words(source: AcceptanceSource) -> str:
    """Return the pack that an answer stands in, its edition and its day."""
    dated = own_voice().say("undated")
    with suppress(ValueError):
        dated = day_in_words(date.fromisoformat(source.date))
    return "  ·  ".join(filter(None, (source.pack, source.edition, dated)))


def named_difference(difference: Difference) -> str:
    """Return a difference in words, as HTML; what turns the meaning round stands out."""
    told = escape(_of(_CHANGES, difference.change)).format(
        typed=escape(difference.typed),
        official=escape(difference.official),
        words=escape(" – ".join(part for part in (difference.typed, difference.official) if part)),
    )
    if difference.change is Change.POLARITY:
        return f'<b style="color:{colour(Tone.BAD).name()}">⚠ {told}</b>'
    return told


def _marked(text: str, candidate: Candidate | None, *, typed: bool) -> str:
    """Return a text with the words that differ marked by line and colour."""
    shown = " ".join(text[:_LONGEST_SHOWN].split())
    if candidate is None:
        return f"<b>{escape(shown)}</b>"
    changed = {
        (each.typed if typed else each.official).casefold(): each.change
        for each in candidate.differences
        if each.change not in (Change.ORDER, Change.PUNCTUATION)
    }
    pieces = []
    for piece in _WORD.findall(shown):
        change = changed.get(piece.casefold())
        if change is None:
            pieces.append(escape(piece))
            continue
        tone = Tone.BAD if change is Change.POLARITY else Tone.ASK if typed else Tone.GOOD
        line = "line-through" if typed else "underline"
        strong = "font-weight:bold;" if change is Change.POLARITY else ""
        pieces.append(
            f'<span style="{strong}text-decoration:{line};color:{colour(tone).name()}">'
            f"{escape(piece)}</span>"
        )
    return "".join(pieces)


def _paragraph(html: str, tone: Tone) -> str:
    return f'<p style="color:{colour(tone).name()}">{html}</p>'


def _of(table: Mapping[Any, str], key: Any) -> str:
    return QCoreApplication.translate("DetailPane", table[key])


def _padded(widget: QWidget) -> QWidget:
    """Return a widget with the distance to its neighbours that the panes keep."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(GAP, GAP, 0, GAP)
    column.addWidget(widget)
    return holder
