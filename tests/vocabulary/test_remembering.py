"""Methods that remember: quick the second time, and gone with their object."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import ref

import pytest

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.remembering import remembered
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.vocabulary.conftest import TODAY


class Asked:
    def __init__(self) -> None:
        self.times = 0
        self.double = remembered(self._double, 2)

    def _double(self, number: int) -> int:
        self.times += 1
        return 2 * number


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def test_what_was_asked_before_is_not_worked_out_again() -> None:
    asked = Asked()
    assert [asked.double(number) for number in (1, 1, 2, 1, 3, 4, 1)] == [2, 2, 4, 2, 6, 8, 2]
    assert asked.times == 5


@pytest.mark.usefixtures("no_collector")
def test_an_object_that_remembers_is_freed_without_the_collector() -> None:
    asked = Asked()
    asked.double(1)
    gone = ref(asked)
    del asked
    assert gone() is None


@pytest.mark.usefixtures("no_collector")
def test_a_vocabulary_is_freed_as_soon_as_nobody_needs_it(
    packs: PackStore, indexes: Path, quickly: Callable[..., Vocabulary]
) -> None:
    opened = quickly(packs, indexes, on=TODAY)
    verdict = check_term(Term("umbrelas of metal", 18), opened)
    assert verdict.candidates[0].differences is not None
    assert verdict.classes
    gone = ref(opened)
    del opened, verdict
    assert gone() is None
