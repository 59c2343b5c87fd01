"""Let the tests speak the languages of the window: compiled for them, and silenced afterwards."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsfiler.gui import language
from gsfiler.gui.looks import Look, apply_look
from tests.gui.pseudo import Stretched, mirror, speak

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))

import languages  # noqa: E402 (it lies in a folder of programs)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations, compiled as the build compiles them."""
    folder = tmp_path_factory.mktemp("translations")
    for code in languages.CODES:
        shutil.copy(languages.FOLDER / f"gsfiler_{code}.ts", folder)
    languages.compile_translations(folder)
    if not list(folder.glob("*.qm")):
        pytest.skip("Qt's tool to compile translations is not installed")
    return folder


class Speaker:
    """Makes the application speak: ``en``, ``fr``, ``es``, ``long`` or ``mirrored``."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def speak(self, wished: str) -> None:
        """Speak one of the languages."""
        if wished in {"long", "mirrored"}:
            speak(self._app, Stretched())
        else:
            language.apply_language(self._app, wished)
        if wished == "mirrored":
            mirror(self._app)

    def write(self, per_cent: int) -> None:
        """Write in a size of text, in per cent of the system's."""
        apply_look(self._app, Look.LIGHT, per_cent)

    def rest(self) -> None:
        """Speak English from left to right again, in the usual size."""
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.system())
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.write(100)


@pytest.fixture
def speaker(qtbot: QtBot, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaker]:
    """A speaker over the compiled translations."""
    monkeypatch.setattr(language, "translations_folder", lambda: compiled)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Speaker(app)
    yield made
    made.rest()
