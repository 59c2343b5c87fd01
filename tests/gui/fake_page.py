"""A page that remembers what the window asks of it."""

from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gsfiler.gui.actions import Action


class FakePage(QWidget):
    """Has one line to type in and whatever actions it is given."""

    status_changed = Signal(str)

    def __init__(self, page_id: str, actions: list[Action] | None = None) -> None:
        super().__init__()
        self.page_id = page_id
        self.given = actions or []
        self.closes = True
        self.kept: object = None
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def title(self) -> str:
        return self.page_id.capitalize()

    def actions(self) -> list[Action]:  # type: ignore[override]
        return self.given

    def may_close(self) -> bool:
        return self.closes

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("kept", f"state of {self.page_id}")

    def restore_state(self, settings: QSettings) -> None:
        self.kept = settings.value("kept")


class FakeListPage(FakePage):
    """Opens lists."""

    file_opened = Signal(object)
    restored = Signal()

    def __init__(self, actions: list[Action] | None = None) -> None:
        super().__init__("terms", actions)
        self.opened: list[Path] = []
        self.texts: list[tuple[str, str]] = []
        self.begun = 0
        self.released = False

    def open_file(self, path: Path) -> None:
        self.opened.append(path)
        self.file_opened.emit(path)

    def open_text(self, text: str, name: str) -> None:
        self.texts.append((text, name))

    def new_list(self) -> None:
        self.begun += 1

    def release(self) -> None:
        self.released = True
