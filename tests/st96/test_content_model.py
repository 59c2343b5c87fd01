"""Content models: which sequences of elements they accept."""

import pytest

from gsfiler.st96.content_model import Place, content_model


def seq(*items: Place, low: int = 1, high: int | None = 1) -> Place:
    return Place(kind="sequence", items=items, low=low, high=high)


def choice(*items: Place, low: int = 1, high: int | None = 1) -> Place:
    return Place(kind="choice", items=items, low=low, high=high)


def one(name: str, low: int = 1, high: int | None = 1) -> Place:
    return Place(name, low=low, high=high)


CASES = [
    (seq(one("a"), one("b", 0)), "a ab", "- b aab ba abb"),
    (seq(one("a", 0), one("b", 0)), "- a b ab", "ba aa"),
    (seq(one("a", 1, None)), "a aa aaa", "-"),
    (seq(one("a", 0, None), one("b")), "b ab aab", "a - ba"),
    (choice(one("a"), one("b"), high=None), "a b ab ba aab", "- c"),
    (choice(one("a"), one("b"), high=3), "a aba bbb", "- abab"),
    (choice(one("a"), one("b"), low=2, high=3), "ab aba", "a - abab"),
    (choice(seq(one("a"), one("b", 0)), one("b")), "a ab b", "ba - bb"),
    (choice(one("c"), seq(one("a"), one("b")), high=None), "c ab cabc abab", "a ba cb"),
    (choice(one("a"), one("b"), low=0), "- a b", "ab"),
    (seq(choice(one("a"), low=0, high=None), one("b")), "b aab", "a"),
    (seq(one("a", 0), low=2, high=2), "- a aa", "aaa"),
    (seq(one("a", 0, 0), one("b")), "b", "ab"),
    (seq(one("a", 2, 4)), "aa aaa aaaa", "a aaaaa"),
]


@pytest.mark.parametrize(("place", "good", "bad"), CASES)
def test_a_model_accepts_what_the_schema_allows_and_nothing_else(
    place: Place, good: str, bad: str
) -> None:
    model = content_model(place)
    for text in good.split():
        assert model.accepts(list(text.replace("-", ""))), text
    for text in bad.split():
        assert not model.accepts(list(text.replace("-", ""))), text


def test_nothing_may_stand_where_there_is_no_place() -> None:
    model = content_model(None)
    assert model.accepts([])
    assert not model.accepts(["a"])
