"""How a dialog is shown: it holds up nothing, and goes when it is closed."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

Shown = TypeVar("Shown", bound=QDialog)


def opened(dialog: Shown) -> Shown:
    """Open a dialog that goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
