"""Which wordings of a list are alike."""

import pytest

from gsfiler.vocabulary.similarity import (
    PARTNERS,
    are_akin,
    is_slip,
    likeness,
    nearest_between,
    similar_pairs,
)


def places(texts: list[str], threshold: float = 0.86) -> list[tuple[int, int]]:
    return [(pair.first, pair.second) for pair in similar_pairs(texts, threshold)]


def test_a_misspelt_wording_is_found_and_the_earlier_one_comes_first() -> None:
    assert places(["tents", "surgical instrments", "surgical instruments"]) == [(1, 2)]


def test_function_words_and_order_do_not_count() -> None:
    assert places(["deodorants for personal use", "personal deodorants"]) == [(0, 1)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("medicated shampoos for animals", "non-medicated shampoos for animals"),
        ("pipes of metal for buildings", "pipes, not of metal, for buildings"),
        ("vitamin B12 preparations", "vitamin B13 preparations"),
        ("chemical products 1", "chemical products 2"),
    ],
)
def test_numbers_and_negations_keep_wordings_apart(first: str, second: str) -> None:
    assert places([first, second], 0.5) == []


def test_texts_without_words_are_like_nothing() -> None:
    assert places(["", "!!", "the", "the"]) == [(2, 3)]


def test_a_list_of_look_alikes_stays_small() -> None:
    texts = [f"installation of machine{letter * 3}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert 0 < len(places(texts)) <= len(texts) * PARTNERS


def test_the_same_pairs_are_found_in_any_order() -> None:
    texts = [f"apparatus for {word}" for word in ("brewing", "brewwing", "cooling", "coolling")]
    turned = [(3 - second, 3 - first) for first, second in places(texts[::-1])]
    assert sorted(turned) == places(texts) == [(0, 1), (2, 3)]


def test_more_texts_than_one_block_are_compared() -> None:
    texts = [f"{chr(97 + n // 26)}{chr(97 + n % 26)}xyzw qrst" for n in range(600)]
    texts += ["fishing rods", "fishing rod holder", "fishing rods"]
    assert (600, 602) in places(texts, 0.99)


def test_a_wording_that_holds_the_other_is_half_way_to_it() -> None:
    assert likeness("clothing", "clothing") == 1
    assert likeness("clothing, namely shirts", "clothing") > 0.75
    assert likeness("clothing", "tractors") < 0.4


def test_the_best_pairs_of_two_lists_come_first() -> None:
    found = nearest_between(
        ["electric kettles", "tents"], ["kettles", "electric ketles", "tractors"], 0.7
    )
    assert [(pair.first, pair.second) for pair in found] == [(0, 1), (0, 0)]


def test_nothing_is_near_an_empty_list() -> None:
    assert nearest_between([], ["tents"], 0.7) == []
    assert nearest_between(["tents"], [], 0.7) == []


def test_common_words_alone_gather_no_crowd() -> None:
    right = [f"apparatus {chr(97 + n % 26)}{chr(97 + n // 26)}k" for n in range(200)]
    right.append("brewing apparatus, large")
    found = nearest_between(["apparatus for brewing"], right, 0.3)
    assert 0 < len(found) <= PARTNERS
    assert 200 in {pair.second for pair in found}


@pytest.mark.parametrize(
    ("typed", "other", "expected"),
    [
        ("computer", "computr", True),
        ("refrigerating", "refridgeratng", True),
        ("hats", "mats", False),
        ("motel", "hotel", False),
        ("ink", "ink", True),
        ("ink", "int", False),
        ("mediation", "medication", True),
        ("mediation", "medications", False),
    ],
)
def test_a_slip_is_small_and_not_in_the_first_letter(
    typed: str, other: str, *, expected: bool
) -> None:
    assert is_slip(typed, other) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("heart monitors", "heart rate monitors", True),
        ("canteens", "canteen services", True),
        ("showers", "shower trays", False),
        ("gold jewellery", "gold", False),
        ("boxes made of plastic", "ladders made of plastic", False),
        ("snail forks", "salad forks", False),
        ("chaussures de sport", "chaussures de cuir", True),
        ("", "tents", False),
    ],
)
def test_akin_wordings_share_the_head_and_most_words(
    first: str, second: str, *, expected: bool
) -> None:
    assert are_akin(first, second) is expected
    assert are_akin(second, first) is expected
