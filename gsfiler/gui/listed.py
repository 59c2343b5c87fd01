"""A finding as the page of a filing shows it: where it is, how it looks, how it is called.

What is merely not yet filled in weighs no less in the check, but it is nobody's fault yet: it has
a sign and a word of its own.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gsfiler.core.findings import Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.theme import Tone
from gsfiler.gui.words import severity_word

translate = QCoreApplication.translate

UNFILLED_SIGN = ("blank", Tone.QUIET)
SIGNS = {
    Severity.ERROR: ("cross", Tone.BAD),
    Severity.WARNING: ("triangle", Tone.ASK),
    Severity.NOTE: ("ring", Tone.QUIET),
}
_SET_ASIDE = ("disc", Tone.QUIET)


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding with its place, the words it is about, and why it was set aside.

    ``unfilled`` says that nobody has filled in yet what it asks for (see
    :mod:`gsfiler.gui.filing_unfilled`).
    """

    placed: PlacedFinding
    where: str = ""
    words: str = ""
    reason: str = ""
    unfilled: bool = False

    @property
    def sign(self) -> tuple[str, Tone]:
        """The shape and tone of its sign."""
        if self.reason:
            return _SET_ASIDE
        return UNFILLED_SIGN if self.unfilled else SIGNS[self.placed.severity]

    @property
    def weight(self) -> str:
        """The word for how much it weighs, for the ear."""
        if self.reason:
            return translate("Listed", "set aside")
        if self.unfilled:
            return translate("Listed", "not yet filled in")
        return severity_word(self.placed.severity)
