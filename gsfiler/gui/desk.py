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
from gsfiler.gui.jobs import Failed, Jobs, PerThread, Stop
from gsfiler.vocabulary.standing import Standing, standing

if TYPE_CHECKING:
    from gsfiler.vocabulary.vocabulary import Vocabulary

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Desk(QObject):
    """What the pages share; its signals say what has changed.

    ``standing`` is None until the packs were looked at for the first time; ``standing_changed``
    tells of every later look. ``keep_settings_file`` says that the file on the disk could not be
    used: it is kept under another name when settings are written.
    """

    settings_changed = Signal()
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
            self.packs_changed()

    def packs_changed(self) -> None:
        """Have every thread open the vocabulary anew and tell all pages."""
        self._generation += 1
        self._first = None
        self.vocabulary_changed.emit()
        self.look_at_packs()

    def look_at_packs(self) -> None:
        """Look at the installed packs in the background; ``standing_changed`` tells of the end."""
        store, today, edition = self.store, self.today, self.edition
        self.jobs.start(
            lambda _stop: standing(store, today, edition),
            done=self._looked,
            failed=self._not_looked,
            lane="desk.standing",
        )

    def with_vocabulary(
        self,
        work: "Callable[[Vocabulary, Stop], T]",
        *,
        done: Callable[[T], None],
        failed: Failed,
        lane: str = "",
        partly: Callable[[Any], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Stop:
        """Run work in the background with the vocabulary opened on that thread; see Jobs.start().

        The index is built first where there is none yet.
        """
        state = (self._generation, self.edition, self.language)
        store, index, today = self.store, self.folders.index, self.today

        def run(stop: Stop) -> Any:
            def make() -> "Vocabulary":
                # Imported here, on the thread of the work: numpy must not delay the window.
                from gsfiler.vocabulary.building import open_vocabulary  # noqa: PLC0415

                stop.check()
                if self._first is not None and self._first[0] == state:
                    return self._first[1].for_another_thread()
                opened = open_vocabulary(
                    store, index, on=today, edition=state[1], language=state[2], progress=stop.check
                )
                self._first = (state, opened)
                return opened

            return work(self._opened.get(state, make), stop)

        return self.jobs.start(
            run, done=done, failed=failed, lane=lane, partly=partly, stopped=stopped
        )

    def _looked(self, found: Standing) -> None:
        """Keep how the packs stand; an edition that is no longer there gives way to the day's."""
        self.standing = found
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
