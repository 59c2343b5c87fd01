"""The settings, as a form from a table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.desk import Desk
from gsfiler.gui.error_words import error_sentence
from gsfiler.gui.theme import MARGIN, SPACE, Tone, colour
from gsfiler.gui.words import language_name

INTERFACE_LANGUAGES = ("en", "fr", "es")


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the form: the setting, its label, its editor, how to read the editor, a hint."""

    name: str
    label: str
    editor: QWidget
    value: Callable[[], Any]
    hint: str = ""


class SettingsDialog(QDialog):
    """Edits the settings; OK writes them all or says which one cannot be used."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._desk = desk
        self.fields = [*self._window_fields(), *self._checking_fields(), *self._network_fields()]
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in self.fields:
            self._add_row(form, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(form)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 88)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Write the settings and close; stay open with a sentence where one cannot be used."""
        try:
            self._desk.change_settings(**{field.name: field.value() for field in self.fields})
        except GsfilerError as error:
            self.problem.setText(error_sentence(error))
            palette = self.problem.palette()
            palette.setColor(self.problem.foregroundRole(), colour(Tone.BAD))
            self.problem.setPalette(palette)
            self.problem.setVisible(True)
            return
        super().accept()

    def editor(self, name: str) -> QWidget:
        """Return the editor of a setting."""
        return next(field.editor for field in self.fields if field.name == name)

    def _add_row(self, form: QFormLayout, field: Field) -> None:
        label = QLabel(field.label)
        label.setBuddy(field.editor)
        field.editor.setObjectName(field.name)
        field.editor.setAccessibleName(field.label.replace("&", "").rstrip(":"))
        form.addRow(label, field.editor)
        if field.hint:
            hint = QLabel(field.hint)
            hint.setWordWrap(True)
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
            hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            palette = hint.palette()
            palette.setColor(hint.foregroundRole(), colour(Tone.QUIET))
            hint.setPalette(palette)
            field.editor.setAccessibleDescription(field.hint)
            form.addRow("", hint)

    def _window_fields(self) -> list[Field]:
        settings = self._desk.settings
        languages = [("", self.tr("The system's"))]
        languages += [(code, language_name(code)) for code in INTERFACE_LANGUAGES]
        looks = [
            ("system", self.tr("The system's")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        size = QSpinBox()
        size.setRange(75, 250)
        size.setSingleStep(5)
        size.setSuffix("\N{NO-BREAK SPACE}%")
        size.setValue(settings.text_size)
        return [
            self._choice(
                "interface_language",
                self.tr("Language of the &interface:"),
                languages,
                settings.interface_language,
                self.tr("Takes effect when gsfiler starts again."),
            ),
            self._choice("look", self.tr("&Look:"), looks, settings.look),
            Field("text_size", self.tr("&Text size:"), size, size.value),
        ]

    def _checking_fields(self) -> list[Field]:
        settings = self._desk.settings
        standing = self._desk.standing
        codes = {settings.language, "en", "fr", "es"}
        for pack in standing.packs if standing else ():
            codes.update(pack.header.languages if pack.header else ())
        editions = [("", self.tr("The one in force on the day"))]
        known = list(standing.editions) if standing else []
        if settings.nice_edition and settings.nice_edition not in known:
            known.append(settings.nice_edition)
        editions += [(edition, edition) for edition in known]
        parties = QLineEdit(", ".join(settings.designated_parties))
        parties.setPlaceholderText("US, JP, EM")
        return [
            self._choice(
                "language",
                self.tr("Language of the te&rms:"),
                sorted((code, language_name(code)) for code in codes),
                settings.language,
            ),
            self._choice("nice_edition", self.tr("&Edition:"), editions, settings.nice_edition),
            Field(
                "designated_parties",
                self.tr("&Designated parties:"),
                parties,
                lambda: parties.text().replace(",", " ").replace(";", " ").split(),
                self.tr("Codes of two letters (WIPO ST.3), separated by commas."),
            ),
        ]

    def _network_fields(self) -> list[Field]:
        settings = self._desk.settings
        url, proxy = QLineEdit(settings.update_url), QLineEdit(settings.proxy)
        url.setPlaceholderText("https://")
        proxy.setPlaceholderText("http://")
        return [
            Field(
                "update_url",
                self.tr("Address for &updates:"),
                url,
                lambda: url.text().strip(),
                self.tr("A publisher's list of packs. gsfiler asks it only when you say so."),
            ),
            Field(
                "proxy",
                self.tr("&Proxy:"),
                proxy,
                lambda: proxy.text().strip(),
                self.tr("Empty: the system's."),
            ),
        ]

    def _choice(
        self, name: str, label: str, choices: list[tuple[str, str]], now: str, hint: str = ""
    ) -> Field:
        box = QComboBox()
        for code, text in choices:
            box.addItem(text, code)
        box.setCurrentIndex(max(box.findData(now), 0))
        return Field(name, label, box, box.currentData, hint)
