"""What the rules find after a change: those that read it are asked at once, in the background."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gsfiler.filing.checking import Situation, check_changes
from gsfiler.filing.files.media import facts_by_hash
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.rule import TermsCheck
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_terms import FilingTerms
from gsfiler.gui.jobs import Stop

Found = tuple[PlacedFinding, ...]


class FilingRecheck(QObject):
    """Asks anew what changes concern, one check at a time, however quickly they come.

    A change that comes while a check runs asks it to stop; once it has ended, both are asked about
    together. So all that is ever taken is one thread. ``found`` carries what the rules find of the
    draft as it is; nothing is told of a former state.
    """

    found = Signal(object)

    def __init__(self, document: FilingDocument, terms: FilingTerms, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._terms = document, terms
        self._known: Found | None = None
        """What the rules found last; None where that is not known, and nothing can be asked."""
        self._situation: Situation | None = None
        self._changed: dict[str, None] = {}
        """The paths of what was changed since, once each."""
        self._running: Stop | None = None
        self._is_due = False

    def know(self, found: Found, situation: Situation) -> None:
        """Go on from what the rules find of the draft as it is now; nothing need be asked of it.

        ``situation`` is what they were asked in, without the terms.
        """
        self.forget()
        self._known, self._situation = found, situation

    def forget(self) -> None:
        """Ask nothing and tell nothing, until it is known what the rules find."""
        self._known = self._situation = None
        self._changed.clear()
        self.rest()

    def rest(self) -> None:
        """Leave what was not found yet to a check of all; the next change asks for it again."""
        self._is_due = False
        if self._running is not None:
            self._running.set()

    def ask(self, path: str) -> None:
        """Ask the rules that read what was changed, and what was changed before it."""
        if self._known is not None:
            self.rest()
            self._changed[path] = None
            self._is_due = True
            self._go_on()

    def _go_on(self) -> None:
        """Ask what is due, unless a check is still under way: its end comes back here."""
        if self._is_due and self._running is None:
            self._is_due = False
            self._running = self._start()

    def _start(self) -> Stop | None:
        """Begin a check; returns the means to stop it, None where there is no vocabulary now."""
        before, situation, changed = self._known, self._situation, tuple(self._changed)
        if before is None or situation is None:
            return None
        draft, contents = self._document.draft.copy_deep(), dict(self._document.contents)

        def work(terms: TermsCheck, stop: Stop) -> Found:
            media = facts_by_hash(contents, situation.media)
            now = replace(situation, media=media, terms=terms)
            return check_changes(draft, now, changed, before, stop.check)

        return self._terms.work_on(
            draft,
            work,
            done=self._on_done,
            failed=self._on_failed,
            unopened=self._on_failed,
            stopped=self._on_end,
            lane="filing.recheck",
        )

    def _on_done(self, found: Found) -> None:
        """Tell what was found: nothing was changed since, for that stops a check (a slot)."""
        self._known = found
        self._changed.clear()
        self._on_end()
        self.found.emit(found)

    def _on_failed(self, _error: Exception) -> None:
        """Leave it to the check of all, which tells why (a slot)."""
        self.forget()
        self._on_end()

    def _on_end(self) -> None:
        """Ask what has become due meanwhile (a slot)."""
        self._running = None
        self._go_on()
