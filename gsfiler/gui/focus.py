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
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return page
    control = page.nextInFocusChain()
    while control is not None and control is not page:
        inside = page.isAncestorOf(control) and control.isVisibleTo(page)
        if inside and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return control
        control = control.nextInFocusChain()
    return page


def lead_to(control: QWidget) -> None:
    """Give the focus to a control as the keyboard does, so that the ring shows where one is.

    Qt gives it by itself to a control of what it shows in place of another, and tells nobody that
    a key led there; then it is given anew.
    """
    is_told = control.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    if control.hasFocus() and not is_told:
        control.clearFocus()
    control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def last_in(part: QWidget) -> QWidget:
    """Return the last control shown in a part, in the order in which they were made; else the part.

    Not by Qt's chain of Tab: PySide takes each widget of it for the child of the next, and lets go
    of them together.
    """
    controls = [
        each
        for each in part.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisibleTo(part)
        and each.window() is part.window()
    ]
    return controls[-1] if controls else part


def next_part(parts: list[QWidget], focused: QWidget | None) -> QWidget:
    """Return the part after the one that has the focus, the first where none has it."""
    here = [
        place
        for place, part in enumerate(parts)
        if focused is not None and (part is focused or part.isAncestorOf(focused))
    ]
    return parts[(here[0] + 1) % len(parts) if here else 0]
