"""The way of “next finding” through the goods, and then on to the other items.

First comes every open term once, then every finding about the list that is no term's verdict.
"""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.goods_check import CONFLICT, OTHER_LANGUAGE, REJECTED, SILENT
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.listed import SIGNS, Listed
from gsfiler.gui.messages import translated
from gsfiler.gui.terms_model import TermsModel
from gsfiler.vocabulary.terms import Term

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

Words = tuple[int | None, str]
Key = tuple[Words, int]
Go = Callable[[int | None], object]
"""Goes to a row; None where every term that asks was gone to."""

_OF_TERMS = tuple(f"M-{number:03}" for number in range(84, 93))
_OF_PARTIES = frozenset(each.code for each in (CONFLICT, OTHER_LANGUAGE, REJECTED, SILENT))
_WEIGHTS = list(SIGNS)

_LOOK_MS = 30
"""Milliseconds after which it is looked again whether a term was checked."""


def about_list(found: Sequence[Listed]) -> list[Listed]:
    """Return the findings that the workbench does not show with its terms, errors first.

    What the installed lists say of the parties is asked of them for a filing alone.
    """
    others = [
        each
        for each in found
        if each.placed.rule_id not in _OF_TERMS or each.placed.finding.code in _OF_PARTIES
    ]
    return sorted(others, key=lambda each: (_WEIGHTS.index(each.placed.severity), each.unfilled))


class GoodsWay:
    """Which terms one has been at; those that still ask are not gone to twice.

    A step that comes to a term without a verdict waits for it: what is not known yet may ask.
    """

    def __init__(self) -> None:
        self._seen: set[Key] = set()
        self._counts: Counter[Words] = Counter()
        self._by = 0
        self._been: list[PlacedFinding] = []
        self._other: PlacedFinding | None = None
        self._steps: deque[tuple[int, Go]] = deque()
        self._view: GoodsView | None = None

    def begin(self) -> None:
        """Begin anew: every term that asks will be gone to, and no step waits."""
        self._forget()
        self._by = 0
        self._steps.clear()

    def _forget(self) -> None:
        self._seen.clear()
        self._been, self._other = [], None

    def turn(self, by: int) -> None:
        """Go the other way: what one has been at on the way here is gone to again."""
        here = self._other
        if by == -self._by:
            self._forget()
            if here is not None:
                self.visit(here)
        self._by = by

    def visit(self, other: PlacedFinding, *, is_step: bool = True) -> None:
        """Remember that one has been at a finding about the list; by a step one goes on from it."""
        self._been.append(other)
        self._other = other if is_step else None

    def leave_others(self) -> None:
        """Remember that one is at a term."""
        self._other = None

    def next_beside(self, others: Sequence[PlacedFinding], by: int) -> PlacedFinding | None:
        """Return the next finding about the list from the one where one is; None where at none."""
        if self._other not in others:
            return None
        place = others.index(self._other)
        rest = others[place + 1 :] if by > 0 else others[:place]
        return self.next_other(rest, by)

    def next_other(self, others: Sequence[PlacedFinding], by: int) -> PlacedFinding | None:
        """Return the next finding about the list at which one has not been."""
        return next((each for each in others[::by] if each not in self._been), None)

    def step(self, view: GoodsView, by: int, go: Go) -> None:
        """Go to the next term that asks, or the one before, as soon as it is known which that is.

        Where verdicts will not come, because nothing is being checked, their terms are passed over.
        """
        if view is not self._view:
            self._view = view
            self._steps.clear()
        self._steps.append((by, go))
        view.terms.when_read(lambda: self._take_steps(view))

    def _take_steps(self, view: GoodsView) -> None:
        while self._steps and view is self._view:
            by, go = self._steps[0]
            place = self._next_place(view, by)
            if place is not None and _is_awaited(view, place):
                self._await(view, place)
                return
            self._steps.popleft()
            go(place)

    def _await(self, view: GoodsView, place: int) -> None:
        """Go on once a term has its verdict, or the list is another."""
        shown = view.terms.model.terms

        def look() -> None:
            if not self._steps or view is not self._view:
                return
            if view.terms.model.terms is shown and _is_awaited(view, place):
                QTimer.singleShot(_LOOK_MS, view, look)
            else:
                view.terms.when_read(lambda: self._take_steps(view))

        QTimer.singleShot(_LOOK_MS, view, look)

    def _next_place(self, view: GoodsView, step: int) -> int | None:
        """Return the next row, round the ends, that asks or may ask and was not yet gone to."""
        model, row = view.terms.model, view.terms.current_row()
        keys = self._keys(model)
        if 0 <= row < len(keys):
            self._seen.add(keys[row])
        elif step < 0:
            row = 0
        for distance in range(1, len(keys) + 1):
            place = (row + step * distance) % len(keys)
            if keys[place] not in self._seen and (model.asks(place) or _is_awaited(view, place)):
                return place
        return None

    def _keys(self, model: TermsModel) -> list[Key]:
        """Return what tells each term from the others: words, class, which of equal ones it is.

        Where equal ones became more or fewer, it is open which of them one has been at: at none.
        """
        counts: Counter[Words] = Counter()
        keys = [_key(term, counts) for term in model.terms]
        self._seen = {key for key in self._seen if counts[key[0]] == self._counts[key[0]]}
        self._counts = counts
        return keys


def step_in_goods(page: "FilingPage", view: GoodsView, by: int) -> None:
    """Go to the next term that asks something, then to what is found of the list as a whole.

    After all of them it goes to the findings elsewhere.
    """
    goods, owner, way = page.current_item(), page.shown_items.owner, page.goods_way

    def go_to_other(other: PlacedFinding) -> None:
        way.visit(other)
        view.go_to(other.path, other.finding.start)
        page.status_changed.emit(translated(other.finding))

    def go(row: int | None) -> None:
        others = [each.placed for each in view.findings]
        other = way.next_other(others, by) if row is None else None
        if row is not None:
            way.leave_others()
            view.terms.go_to(row)
        elif other is not None:
            go_to_other(other)
        else:
            way.begin()
            if not page.findings.step_beyond(by, lambda each: owner(each.path) is goods):
                go_round(others)

    def go_round(others: Sequence[PlacedFinding]) -> None:
        row = view.terms.model.next_asking(view.terms.current_row(), by)
        if row is None and others:
            go_to_other(others[::by][0])
        else:
            view.terms.go_to(row)

    way.turn(by)
    beside = way.next_beside([each.placed for each in view.findings], by)
    if beside is not None:
        go_to_other(beside)
    else:
        way.step(view, by, go)


def _key(term: Term, counts: Counter[Words]) -> Key:
    words = (term.class_number, term.text)
    counts[words] += 1
    return words, counts[words]


def _is_awaited(view: GoodsView, place: int) -> bool:
    """Tell whether a term has no verdict yet, and one may come."""
    return view.terms.model.verdicts[place] is None and view.terms.desk.jobs.busy
