"""The desk: what every page is given, and nothing else connects the pages.

Where the user's data lies, his settings, the day, the background work, and the vocabulary that
terms are checked against.
"""

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from gsfiler.core.errors import GsfilerError, SettingsError
from gsfiler.core.files import Folders, damaged_name
from gsfiler.core.pack_folders import first_problem
from gsfiler.core.packs import PackStore
from gsfiler.core.settings import Settings, write_settings
from gsfiler.gui.error_words import error_sentence
from gsfiler.gui.jobs import Failed, Jobs, Lane, PerThread, Stop
from gsfiler.vocabulary.standing import Standing, standing

if TYPE_CHECKING:
    from gsfiler.vocabulary.vocabulary import Vocabulary

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Desk(QObject):
    """What the pages share; its signals say what has changed.

    ``standing`` is None until the packs were looked at for the first time; ``standing_changed``
    tells of every later look. Whatever changes the packs says so before it does, with
    ``packs_are_changing``, and after it, however it ended, with ``packs_changed``: in between there
    is no vocabulary, nothing that was found in the former one is told any more, and
    ``vocabulary_changed`` tells the pages to ask anew. ``keep_settings_file`` says that the file on
    the disk could not be used: it is kept under another name when settings are written.
    """

    settings_changed = Signal()
    vocabulary_changing = Signal()
    vocabulary_changed = Signal()
    standing_changed = Signal()
    message = Signal(str)

    def __init__(
        self,
        folders: Folders,
        settings: Settings,
        today: date,
        jobs: Jobs,
        *,
        keep_settings_file: bool = False,
    ) -> None:
        super().__init__()
        self.folders = folders
        self.settings = settings
        self.today = today
        self.jobs = jobs
        self.standing: Standing | None = None
        self._keep_settings_file = keep_settings_file
        self._opened: PerThread[Vocabulary] = PerThread()
        self._first: tuple[object, Vocabulary] | None = None
        self._generation = 0
        self._in_force: tuple[int, tuple[str, ...]] | None = None
        self.is_changing = False
        """Whether the packs are being changed: nothing can be asked of a vocabulary now."""

    @property
    def store(self) -> PackStore:
        """The user's packs."""
        return PackStore(self.folders.packs)

    @property
    def edition(self) -> str:
        """The Nice edition checks are to use; empty for the one in force on the day."""
        return self.settings.nice_edition

    @property
    def language(self) -> str:
        """The language of the terms."""
        return self.settings.language

    def change_settings(self, **fields: Any) -> None:
        """Write changed settings and tell all pages; raises SettingsError, InputError."""
        before = self.settings
        try:
            changed = Settings.model_validate(before.model_dump() | fields)
        except ValidationError as error:
            raise SettingsError(f"The settings cannot be used: {first_problem(error)}.") from error
        if changed == before:
            return
        self._set_aside()
        write_settings(self.folders.settings, changed)
        self.settings = changed
        self.settings_changed.emit()
        if (changed.nice_edition, changed.language) != (before.nice_edition, before.language):
            self._open_anew()

    def packs_are_changing(self) -> None:
        """Learn that what is in force will not be so for long; ``packs_changed`` ends it."""
        if not self.is_changing:
            self.is_changing = True
            self._generation += 1
            self._first = None
            self.vocabulary_changing.emit()

    def packs_changed(self) -> None:
        """Have every thread open the vocabulary anew and tell all pages."""
        self.is_changing = False
        self._open_anew()

    def _open_anew(self) -> None:
        """Open the vocabulary anew; while the packs are being changed, that is still to come."""
        self._generation += 1
        self._first = None
        if not self.is_changing:
            self.vocabulary_changed.emit()
            self.look_at_packs()

    def look_at_packs(self) -> None:
        """Look at the installed packs in the background; ``standing_changed`` tells of the end."""
        store, today, edition = self.store, self.today, self.edition
        self.jobs.start(
            lambda _stop: (standing(store, today, edition), store.folders_in_force()),
            done=lambda found: self._looked(*found),
            failed=self._not_looked,
            lane="desk.standing",
        )

    def look_for_changes(self) -> None:
        """See in the background whether another program has put other packs in force."""
        store = self.store
        self.jobs.start(
            lambda _stop: store.folders_in_force(),
            done=self._looked_for_changes,
            failed=lambda error: logger.info("the packs cannot be looked at", exc_info=error),
            lane="desk.changes",
        )

    def with_vocabulary(
        self,
        work: "Callable[[Vocabulary, Stop], T]",
        *,
        done: Callable[[T], None],
        failed: Failed,
        lane: str | Lane = "",
        partly: Callable[[Any], None] | None = None,
        language: str = "",
        stopped: Callable[[], None] | None = None,
    ) -> Stop | None:
        """Run work in the background with the vocabulary opened on that thread; see Jobs.start().

        ``language`` is that of the terms where it is another than the user's.
        The index is built first where there is none yet. Nothing is told of a vocabulary that is
        no longer the one in force, but that the work has ended (``stopped``). While the packs are
        being changed no work begins, and None is returned. Whoever needs the answer asks again when
        ``vocabulary_changed`` says so.
        """
        if self.is_changing:
            return None
        state = (self._generation, self.edition, language or self.language)
        opener = self._opener(state)

        def of_now(
            tell: Callable[[Any], None], otherwise: Callable[[], None] | None = None
        ) -> Callable[[Any], None]:
            def told(value: Any) -> None:
                if state[0] == self._generation:
                    tell(value)
                elif otherwise is not None:
                    otherwise()

            return told

        return self.jobs.start(
            lambda stop: work(self._opened.get(state, lambda: opener(stop)), stop),
            done=of_now(done, stopped),
            failed=of_now(failed, stopped),
            lane=lane,
            partly=of_now(partly) if partly else None,
            stopped=stopped,
        )

    def _opener(self, state: tuple[int, str, str]) -> "Callable[[Stop], Vocabulary]":
        """Return what opens the vocabulary on the thread of the work; the first opens it for all.

        ``state`` is the generation, the edition and the language.
        """
        store, index, today = self.store, self.folders.index, self.today

        def make(stop: Stop) -> "Vocabulary":
            # Imported here, on the thread of the work: numpy must not delay the window.
            from gsfiler.vocabulary.building import open_vocabulary  # noqa: PLC0415

            stop.check()
            if self._first is not None and self._first[0] == state:
                return self._first[1].for_another_thread()
            # Read before: what changes from now on is then taken for a change, at worst in vain.
            in_force = store.folders_in_force()
            opened = open_vocabulary(
                store, index, on=today, edition=state[1], language=state[2], progress=stop.check
            )
            self._first, self._in_force = (state, opened), (state[0], in_force)
            return opened

        return make

    def _looked_for_changes(self, found: tuple[str, ...]) -> None:
        """Open the vocabulary anew where other packs are in force than when it was opened."""
        opened = self._in_force
        if opened is None or self.is_changing:
            return
        generation, in_force = opened
        if generation == self._generation and in_force != found:
            self._open_anew()

    def _looked(self, found: Standing, in_force: tuple[str, ...]) -> None:
        """Keep how the packs stand; an edition that is no longer there gives way to the day's."""
        self.standing = found
        self._looked_for_changes(in_force)
        wished = self.edition
        if wished and wished not in found.editions:
            self.message.emit(
                self.tr(
                    "Nice edition {wished} is not in force any more; checks now use the edition "
                    "of the day."
                ).format(wished=wished)
            )
            try:
                self.change_settings(nice_edition="")
            except GsfilerError as error:
                self.message.emit(error_sentence(error))
            return
        self.standing_changed.emit()

    def _not_looked(self, error: Exception) -> None:
        """Say why the packs cannot be looked at."""
        logger.warning("the packs cannot be looked at", exc_info=error)
        own = isinstance(error, GsfilerError)
        self.message.emit(error_sentence(error) if own else type(error).__name__)

    def _set_aside(self) -> None:
        """Keep a settings file that could not be used under another name; raises SettingsError."""
        path = self.folders.settings
        if self._keep_settings_file and path.exists():
            try:
                path.rename(damaged_name(path))
            except OSError as error:
                raise SettingsError(f"{path} cannot be set aside: {error.strerror}.") from error
        self._keep_settings_file = False
