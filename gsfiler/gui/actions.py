"""Actions: what a page or the window can do, by name and key.

Menus, the command palette and the shortcut sheet are all made from the same actions.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

Menu = Literal["", "file", "edit", "list", "view", "help"]


def always() -> bool:
    """Say that an action is possible at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do.

    ``id`` is stable (``terms.fix_all``); ``text`` is translated and may hold a mnemonic (``&``);
    ``shortcut`` is portable text (``Ctrl+Shift+P``) or empty, ``more_shortcuts`` are others for
    the same; ``enabled`` is asked before it is shown or run; an action with ``checked`` shows
    that state; without a ``menu`` it stands in the palette alone; ``section`` parts a menu by
    lines.
    """

    id: str
    text: str
    shortcut: str
    run: Callable[[], object]
    enabled: Callable[[], bool] = always
    menu: Menu = "list"
    section: str = ""
    checked: Callable[[], bool] | None = None
    more_shortcuts: tuple[str, ...] = ()
    icon: QIcon | None = None

    @property
    def name(self) -> str:
        """The text without its mnemonic and without the points that announce a dialog."""
        plain = self.text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        return plain.removesuffix("…").removesuffix("...")


def to_qaction(action: Action, parent: QObject) -> QAction:
    """Return the QAction of an action; it asks ``enabled`` again when it is triggered."""
    shown = QAction(action.text, parent)
    shown.setObjectName(action.id)
    keys = [QKeySequence(key) for key in (action.shortcut, *action.more_shortcuts) if key]
    shown.setShortcuts(keys)
    shown.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    shown.setMenuRole(QAction.MenuRole.NoRole)
    if action.icon is not None:
        shown.setIcon(action.icon)
    if action.checked is not None:
        shown.setCheckable(True)
        shown.setChecked(action.checked())
    shown.triggered.connect(lambda: _run(action, shown))
    return shown


def refresh(action: Action, shown: QAction) -> None:
    """Show whether an action is possible now, and its state."""
    shown.setEnabled(action.enabled())
    if action.checked is not None:
        shown.setChecked(action.checked())


def key_text(action: Action) -> str:
    """Return the keys of an action as this system writes them; empty without any."""
    keys = (action.shortcut, *action.more_shortcuts)
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys if key)


def search(actions: Sequence[Action], typed: str) -> list[Action]:
    """Return the actions whose name has all typed parts, those that begin with them first."""
    parts = typed.casefold().split()
    found = []
    for place, action in enumerate(actions):
        name = action.name.casefold()
        if all(part in name for part in parts):
            starts = sum(any(word.startswith(part) for word in name.split()) for part in parts)
            found.append((-starts, not name.startswith(tuple(parts[:1])), place, action))
    found.sort(key=lambda each: each[:3])
    return [action for *_, action in found]


def _run(action: Action, shown: QAction) -> None:
    """Run an action if it is possible; its state is shown as it is afterwards."""
    if action.enabled():
        action.run()
    if action.checked is not None:
        shown.setChecked(action.checked())
