"""The terms of a filing, asked of the vocabulary in the background; what is found is remembered."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject

from gsfiler.filing.draft import Draft
from gsfiler.filing.rules.goods_check import Memory, goods_check
from gsfiler.filing.rules.rule import TermsCheck
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Failed, Stop
from gsfiler.vocabulary.vocabulary import Vocabulary

T = TypeVar("T")


class FilingTerms(QObject):
    """Hands out the check of terms; it remembers them until another vocabulary is in force."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = Memory()
        desk.vocabulary_changed.connect(self._forget)

    def _forget(self) -> None:
        """Forget what the former vocabulary said (a slot)."""
        self._memory = Memory()

    def work_on(
        self,
        draft: Draft,
        work: Callable[[TermsCheck, Stop], T],
        *,
        done: Callable[[T], None],
        failed: Failed,
        unopened: Failed,
        lane: str,
        stopped: Callable[[], None] | None = None,
    ) -> Stop | None:
        """Run work with the check of the terms of a draft; see Desk.with_vocabulary().

        Where the work is asked to stop, so is the check, at every term. ``failed`` is told what
        went wrong in the work, ``unopened`` why it could not begin.
        """
        memory, has_begun = self._memory, Event()

        def run(vocabulary: Vocabulary, stop: Stop) -> T:
            has_begun.set()
            return work(goods_check(vocabulary, memory, stop.check), stop)

        def tell(error: Exception) -> None:
            (failed if has_begun.is_set() else unopened)(error)

        return self._desk.with_vocabulary(
            run,
            done=done,
            failed=tell,
            lane=lane,
            language=language_of(draft),
            stopped=stopped,
        )


def language_of(draft: Draft) -> str:
    """Return the language the terms of a draft are in; empty where it names none of Madrid's."""
    form = draft.transaction.forms[0]
    language = form.application_language if form.form == "madrid" else form.notification_language
    return language if language in ("en", "fr", "es") else ""
