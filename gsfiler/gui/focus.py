"""Where the focus goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_control(page: QWidget) -> QWidget:
    """Return where the focus goes on a page: its own choice, else the first control by Tab."""
    proxy = page.focusProxy()
    if proxy is not None:
        return proxy
    control = page.nextInFocusChain()
    while control is not None and control is not page:
        inside = page.isAncestorOf(control) and control.isVisibleTo(page)
        if inside and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return control
        control = control.nextInFocusChain()
    return page


def next_part(parts: list[QWidget], focused: QWidget | None) -> QWidget:
    """Return the part after the one that has the focus, the first where none has it."""
    here = [
        place
        for place, part in enumerate(parts)
        if focused is not None and (part is focused or part.isAncestorOf(focused))
    ]
    return parts[(here[0] + 1) % len(parts) if here else 0]
