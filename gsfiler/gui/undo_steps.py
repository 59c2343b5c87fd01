"""The stack of steps that can be undone, safe to be let go of in any order."""

from PySide6.QtGui import QUndoStack
from shiboken6 import isValid


class UndoSteps(QUndoStack):
    """A QUndoStack that lets go of its steps before Python does.

    Steps written in Python lead back to what they change, and so to their stack. When Python
    collects such a ring, it may free a step whose stack still means to: then the program ends
    without a word. Finalisers run before anything in the ring is taken apart.
    """

    def __del__(self) -> None:
        """Free the steps, telling nobody: who listened is being taken apart too."""
        if isValid(self):
            # Held until all is freed: with the last step its owner may go, and this stack with it.
            _owner = self.parent()
            self.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
            self.clear()
