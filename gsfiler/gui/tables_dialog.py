"""The tables of members and fees: which are in force, and the user's own laid over ours."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import write_atomically
from gsfiler.filing.assessment import Tables
from gsfiler.filing.fees.fill_in import Reckoned, table_to_fill_in
from gsfiler.filing.own_tables import load_tables
from gsfiler.gui.dialogs import ask_file, ask_target, button_of
from gsfiler.gui.fee_desk import FeeDesk
from gsfiler.gui.jobs import Stop
from gsfiler.gui.messages import authority_word, sentence_of
from gsfiler.gui.theme import MARGIN, SPACE, Tone, colour

translate = QCoreApplication.translate

_LETTERS = 96
FEES, MEMBERS = "fee_table", "members_table"
"""The settings that name the files."""


def ask_fill_in(
    parent: QWidget, fees: FeeDesk, reckoned: Sequence[Reckoned], tell: Callable[[str], None]
) -> QFileDialog | None:
    """Ask where a table of the amounts that are not known is to be written, to be filled in."""
    data = table_to_fill_in(reckoned, fees.checker.tables.fees, fees.desk.today)
    if data is None:
        tell(
            translate("TablesDialog", "Every individual fee is known; there is nothing to fill in.")
        )
        return None

    def write(path: Path) -> None:
        try:
            write_atomically(path, data)
        except GsfilerError as error:
            tell(sentence_of(error))
            return
        words = translate(
            "TablesDialog",
            "Written: {name}. Fill in the amounts, then choose it as your fee table.",
        )
        tell(words.format(name=path.name))

    return ask_target(
        parent,
        translate("TablesDialog", "Write a table to fill in"),
        [translate("TablesDialog", "Fee tables ({patterns})").format(patterns="*.csv")],
        translate("TablesDialog", "fees to look up") + ".csv",
        write,
    )


class TablesDialog(QDialog):
    """Shows the tables in force, takes a file of the user's, and goes back to ours.

    A file is read before it is chosen; what is chosen holds for the command line too.
    """

    def __init__(self, fees: FeeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._fees, self._is_open = fees, True
        self.setWindowTitle(self.tr("Tables of fees and members"))
        self.told, self.problem = QLabel(), QLabel()
        self.in_force = {FEES: QLabel(), MEMBERS: QLabel()}
        self.choose = {
            FEES: button_of(self.tr("Choose a &fee table…"), lambda: self.ask(FEES)),
            MEMBERS: button_of(self.tr("Choose a &members table…"), lambda: self.ask(MEMBERS)),
        }
        self.without = {
            FEES: button_of(self.tr("&Without it"), lambda: self.take(FEES, None)),
            MEMBERS: button_of(self.tr("With&out it"), lambda: self.take(MEMBERS, None)),
        }
        self.fill_button = button_of(self.tr("Write a table to fill &in…"), self.ask_fill_in)
        self.fill_button.setToolTip(
            self.tr("Rows for the fees of the open filing that are not known, amounts left empty")
        )
        self.told.setText(
            self.tr(
                "Your own table lies over ours: where it knows an amount or a fact of the day, "
                "that one counts. The file stays where it is and is read again at every start. "
                "Fees are JSON or CSV, members JSON; “gsfiler schema fee_table” and “gsfiler "
                "schema members” describe them."
            )
        )
        self.problem.setVisible(False)
        self._lay_out()
        self.finished.connect(self._on_finished)
        fees.checker.tables_changed.connect(self.refresh)
        self.refresh()

    def ask(self, which: str) -> QFileDialog:
        """Ask for a file of the user's own."""
        is_fees = which == FEES
        patterns = "*.json *.csv *.tsv *.txt" if is_fees else "*.json"
        words = (
            self.tr("Fee tables ({patterns})")
            if is_fees
            else self.tr("Members tables ({patterns})")
        )
        title = self.choose[which].text().replace("&", "").removesuffix("…")
        return ask_file(
            self, title, [words.format(patterns=patterns)], lambda path: self.take(which, path)
        )

    def ask_fill_in(self) -> QFileDialog | None:
        """Ask where a table of what the open filing has to do without is to be written."""
        assessment = self._fees.checker.assessment
        pairs = zip(assessment.cases, assessment.sheets, strict=True) if assessment else ()
        return ask_fill_in(self, self._fees, list(pairs), self._note)

    def take(self, which: str, path: Path | None) -> None:
        """Choose a file once it is read, or None for ours alone.

        The choice holds also where the dialog is closed by then; it then tells nothing here.
        """

        def chosen(_found: object) -> None:
            desk, name = self._fees.desk, str(path) if path else ""
            if getattr(desk.settings, which) == name:
                # The same file, which may say something else by now.
                self._fees.checker.read_tables()
            else:
                try:
                    desk.change_settings(**{which: name})
                except GsfilerError as error:
                    failed(error)
                    return
            if self._is_open:
                self._tell("")

        def failed(error: Exception) -> None:
            if self._is_open and isinstance(error, GsfilerError):
                self._tell(sentence_of(error))
            else:
                self._fees.tell_trouble(error)

        def work(_stop: Stop) -> Tables:
            return load_tables(path if which == MEMBERS else None, path if which == FEES else None)

        self._fees.desk.jobs.start(work, done=chosen, failed=failed)

    def _on_finished(self) -> None:
        self._is_open = False

    def refresh(self) -> None:
        """Show what is in force now."""
        tables, settings = self._fees.checker.tables, self._fees.desk.settings
        named = {
            FEES: [(head.title, head.as_of) for head in tables.fees.heads],
            MEMBERS: [(table.title, table.as_of) for table in tables.members.tables],
        }
        for which, label in self.in_force.items():
            path = str(getattr(settings, which))
            lines = [f"{authority_word(title)}, {day.isoformat()}" for title, day in named[which]]
            if path:
                lines.append(path)
            label.setText("\n".join(lines))
            self.without[which].setEnabled(bool(path))
        self._fit()

    def _note(self, sentence: str) -> None:
        self._tell(sentence, Tone.ACCENT)

    def _tell(self, sentence: str, tone: Tone = Tone.BAD) -> None:
        palette = self.problem.palette()
        palette.setColor(self.problem.foregroundRole(), colour(tone))
        self.problem.setPalette(palette)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the texts ask for."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth())
            self.resize(width, layout.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        labels: list[QWidget] = [self.told, self.problem]
        names = {FEES: self.tr("Fees"), MEMBERS: self.tr("Members")}
        parts = QVBoxLayout()
        parts.setSpacing(SPACE)
        for which, label in self.in_force.items():
            labels.append(label)
            label.setAccessibleName(names[which])
            name = QLabel(names[which])
            font = name.font()
            font.setBold(True)
            name.setFont(font)
            row = QHBoxLayout()
            row.setSpacing(SPACE)
            row.addWidget(self.choose[which])
            row.addWidget(self.without[which])
            if which == FEES:
                row.addWidget(self.fill_button)
            row.addStretch(1)
            parts.addWidget(name)
            parts.addWidget(label)
            parts.addLayout(row)
        for each in labels:
            if isinstance(each, QLabel):
                each.setWordWrap(True)
                each.setTextFormat(Qt.TextFormat.PlainText)
                each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(button_of(self.tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(self.told)
        column.addLayout(parts)
        column.addWidget(self.problem)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
