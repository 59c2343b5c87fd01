"""Where the focus goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_control(page: QWidget) -> QWidget:
    """Return where the focus goes on a page: its own choice, else the first control by Tab.

    A page says it as ``begins_at``. A focus proxy would say it too, but Tab goes from outside to
    the proxy at once, and would never reach what stands before it.
    """
    chosen = getattr(page, "begins_at", None)
    if isinstance(chosen, QWidget):
        return first_control(chosen)
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


def last_in(part: QWidget) -> QWidget:
    """Return the last control inside a part, in the order of Tab; the part where it has none."""
    last, widget = part, part.nextInFocusChain()
    while widget is not None and widget is not part:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        last = widget if takes_tab and part.isAncestorOf(widget) else last
        widget = widget.nextInFocusChain()
    return last


def next_part(parts: list[QWidget], focused: QWidget | None) -> QWidget:
    """Return the part after the one that has the focus, the first where none has it."""
    here = [
        place
        for place, part in enumerate(parts)
        if focused is not None and (part is focused or part.isAncestorOf(focused))
    ]
    return parts[(here[0] + 1) % len(parts) if here else 0]
