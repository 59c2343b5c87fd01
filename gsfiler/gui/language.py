"""The language of the interface: translations of ours and of Qt, numbers and dates, direction."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication


def apply_language(app: QApplication, wished: str) -> str:
    """Give the application a language, the system's where none is wished; returns its code.

    Called before the first widget is made. What has no translation stays English.
    """
    locale = QLocale(wished) if wished else QLocale.system()
    QLocale.setDefault(locale)
    code = locale.name().partition("_")[0]
    ours, qts = translations_folder(), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qts, f"qtbase_{code}"), (str(ours), f"gsfiler_{code}")):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    rtl = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    return code


def translations_folder() -> Path:
    """Return the folder of compiled translations; it may hold none."""
    return Path(import_module("gsfiler.translations").__path__[0])
