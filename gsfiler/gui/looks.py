"""The looks of the program: light, dark and high contrast as palettes, and the size of the text."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gsfiler.core.shipped import shipped_folder
from gsfiler.gui.theme import CONTRAST, Tone, colour, is_dark

_BASE_SIZE = "gsfiler-base-size"
_STYLE = "fusion"


class Look(StrEnum):
    """What the user chose; ``system`` follows the system, contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_PALETTES: dict[tuple[bool, bool], tuple[str, ...]] = {
    # window, base, alternate, button, text, placeholder, disabled, line, link
    (False, False): (
        "#f1f3f5", "#ffffff", "#f6f8fa", "#fbfcfd", "#1b1f24", "#626a73", "#828a93", "#7e868f",
        "#1a5fb4",
    ),
    (True, False): (
        "#1f2226", "#17191c", "#1d2023", "#2b2f34", "#e8eaed", "#a0a8b1", "#7d858e", "#6d757e",
        "#82b6ff",
    ),
    (False, True): (
        "#ffffff", "#ffffff", "#f2f2f2", "#ffffff", "#000000", "#333333", "#5c5c5c", "#000000",
        "#00317a",
    ),
    (True, True): (
        "#000000", "#000000", "#141414", "#000000", "#ffffff", "#e0e0e0", "#a6a6a6", "#ffffff",
        "#9fd0ff",
    ),
}  # fmt: skip


_FRAMES = """
QPlainTextEdit, QTextEdit, QLineEdit, QListView, QTableView, QTreeView {
    border: 1px solid palette(mid);
}
QLineEdit { padding: 2px; }
QComboBox { border: 1px solid palette(mid); border-radius: 2px; padding: 2px 4px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url("ARROW"); width: 12px; height: 12px; }
QComboBox QLineEdit { padding: 0; }
SideBar, QSpinBox QLineEdit, QComboBox QLineEdit, QComboBox QListView, StartPage QScrollArea {
    border: none;
}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {
    border: 1px solid palette(mid);
    border-radius: 2px;
    background: palette(base);
}
"""
"""Fusion draws frames hardly darker than the ground; these reach 3:1 (WCAG 2.2, 1.4.11).

A box that is not ticked has nothing but its frame; a ticked one is told by its tick. A choice with
a frame of its own wants an arrow of its own: ARROW stands for its file.
"""


def apply_look(app: QApplication, look: Look, text_size: int = 100) -> None:
    """Give the application a look and a text size in per cent of the system's.

    With ``system``, dark follows the system and where the system asks for high contrast, its own
    colours stay. Call again when the system's colours change. Nothing is done where nothing
    is other than before, for Qt polishes every widget.
    """
    system = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    contrast = look == Look.CONTRAST or (look == Look.SYSTEM and _system_wants_contrast())
    dark = look == Look.DARK or (look in {Look.SYSTEM, Look.CONTRAST} and system)
    app.setProperty(CONTRAST, contrast)
    own = look == Look.SYSTEM and contrast
    palette = QPalette() if own else palette_of(dark=dark, contrast=contrast)
    font = _font_of_size(app, text_size)
    if not own and palette == app.palette() and font == app.font() and app.styleSheet():
        return
    # Over frames that are there, Qt would polish every widget several times, and not give it the
    # font.
    app.setStyleSheet("")
    if app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    app.setPalette(palette)
    if own:
        # Qt makes it of half the text's strength.
        palette.setColor(QPalette.ColorRole.PlaceholderText, colour(Tone.QUIET))
        app.setPalette(palette)
    app.setFont(font)
    ground = "dark" if is_dark() else "light"
    arrow = shipped_folder() / "icons" / f"arrow_on_{ground}.svg"
    app.setStyleSheet(_FRAMES.replace("ARROW", arrow.as_posix()))


def palette_of(*, dark: bool, contrast: bool) -> QPalette:
    """Return the palette of a look."""
    window, base, alternate, button, text, placeholder, disabled, line, link = (
        QColor(name) for name in _PALETTES[dark, contrast]
    )
    role = QPalette.ColorRole
    selected = QColor("#1a5fb4") if not contrast else QColor("#00317a")
    palette = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for place, shade in (
            (role.Window, window),
            (role.WindowText, text),
            (role.Base, base),
            (role.Text, text),
            (role.Button, button),
            (role.ButtonText, text),
            (role.BrightText, text),
            (role.AlternateBase, alternate),
            (role.ToolTipBase, button),
            (role.ToolTipText, text),
            (role.PlaceholderText, placeholder),
            (role.Highlight, selected),
            (role.HighlightedText, QColor("#ffffff")),
            (role.Link, link),
            (role.LinkVisited, link),
            (role.Light, button.lighter(110)),
            (role.Midlight, button),
            (role.Mid, line),
            (role.Dark, line),
            (role.Accent, selected),
        ):
            palette.setColor(group, place, shade)
    off = QPalette.ColorGroup.Disabled
    for place in QPalette.ColorRole:
        if place != role.NColorRoles:
            palette.setColor(off, place, palette.color(QPalette.ColorGroup.Active, place))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, place, disabled)
    palette.setColor(off, role.Highlight, line)
    return palette


def _system_wants_contrast() -> bool:
    """Ask the system for high contrast; Qt tells it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _font_of_size(app: QApplication, per_cent: int) -> QFont:
    """Return the system's font in a size of so many per cent of the system's."""
    base = app.property(_BASE_SIZE)
    if base is None:
        base = app.font().pointSizeF()
        app.setProperty(_BASE_SIZE, base)
    font = app.font()
    font.setPointSizeF(base * per_cent / 100)
    return font
