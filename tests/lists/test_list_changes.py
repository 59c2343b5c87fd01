"""Duplicates, order, comparison, the basic mark and limitations."""

import pytest

from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Severity
from gsfiler.lists.basic import BasicKind, compare_with_basic, unused_places
from gsfiler.lists.compare import RowKind, compare_lists
from gsfiler.lists.duplicates import DuplicateKind, dedupe, find_duplicates
from gsfiler.lists.goods_list import GoodsList, languages_of
from gsfiler.lists.limitation import LimitationKind, check_limitation
from gsfiler.lists.order import merge_lists, move_terms, renumber, sort_list
from gsfiler.vocabulary.splitting import Separator
from gsfiler.vocabulary.terms import Term

Pair = tuple[int | None, str]


def goods(*pairs: Pair, language: str = "", source: str = "a list") -> GoodsList:
    terms = tuple(Term(text, number, language) for number, text in pairs)
    return GoodsList(terms, source=source, languages=languages_of(terms))


def found(*pairs: Pair) -> list[tuple[str, int, int, bool]]:
    rows = find_duplicates(goods(*pairs))
    return [(str(r.kind), r.first_place, r.second_place, r.across_classes) for r in rows]


def test_a_list_without_repeats_has_no_duplicates() -> None:
    assert found((25, "shoes"), (25, "hats"), (28, "toys")) == []


def test_each_repeat_is_reported_with_the_first_of_its_kind() -> None:
    assert found((25, "shoes"), (25, "Shoes."), (18, "shoes"), (25, "shoes")) == [
        ("exact", 0, 1, False),
        ("exact", 0, 2, True),
        ("exact", 0, 3, False),
    ]


def test_variants_and_slips_are_told_from_repeats() -> None:
    assert found(
        (12, "parts for bicycles"),
        (12, "bicycle parts"),
        (10, "surgical instruments"),
        (10, "surgical instrments"),
        (3, "salts for bath use"),
        (3, "bath salts"),
    ) == [("variant", 0, 1, False), ("near", 2, 3, False), ("near", 4, 5, False)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((3, "medicated shampoos"), (3, "non-medicated shampoos")),
        ((43, "hotel services"), (43, "motel services")),
        ((25, "socks"), (29, "stocks")),
        ((5, "vitamin B12"), (5, "vitamin B6")),
        ((29, "vegetable soups"), (29, "vegetable juices")),
        ((9, "toner"), (9, "tuner")),
    ],
)
def test_other_goods_are_no_near_duplicates(first: Pair, second: Pair) -> None:
    assert found(first, second) == []


def test_wordings_in_two_languages_are_no_duplicates() -> None:
    terms = (Term("hotels", 43, "en"), Term("hotels", 43, "nl"), Term("hotels", 43, "en"))
    rows = find_duplicates(GoodsList(terms))
    assert [(row.first_place, row.second_place) for row in rows] == [(0, 2)]


def test_a_duplicate_says_where_and_whose_check_found_it() -> None:
    row = find_duplicates(goods((25, "shoes"), (None, "shoes")))[0]
    assert row.message == (
        "“shoes” (term 2, no class) repeats “shoes” (term 1, class 25): the same wording."
    )
    assert row.as_json()["rule"] == (
        "gsfiler's own check: the same indication twice in a class, or in two classes"
    )
    assert row.kind is DuplicateKind.EXACT


def test_classes_that_do_not_parse_are_not_one_class() -> None:
    terms = (Term("x y", None, class_problem="0"), Term("x y", None, class_problem="46"))
    assert find_duplicates(GoodsList(terms))[0].across_classes
    assert dedupe(GoodsList(terms))[1] == ()


def test_dedupe_keeps_the_first_and_what_only_the_repeat_knew() -> None:
    listed = GoodsList(
        (Term("shoes", 25), Term("shoes", 18), Term("SHOES", 25, id="7", note="mine")),
        separators=(Separator(";", 5, 6),),
    )
    single, removed = dedupe(listed)
    assert single.terms == (Term("shoes", 25, id="7", note="mine"), Term("shoes", 18))
    assert single.separators == ()
    assert [(each.place, each.kept_place) for each in removed] == [(2, 0)]


def test_dedupe_leaves_a_clean_list_as_it_is() -> None:
    listed = goods((25, "shoes"), (25, "bicycle parts"), (25, "parts for bicycles"), (9, "!"))
    assert dedupe(listed) == (listed, ())


def test_classes_ascend_and_the_order_inside_stays() -> None:
    listed = goods((25, "b"), (9, "z"), (25, "a"), (None, "n"))
    assert [t.text for t in sort_list(listed).terms] == ["n", "z", "b", "a"]
    assert sort_list(sort_list(listed)) is not None


def test_a_sorted_list_keeps_its_separators() -> None:
    listed = GoodsList((Term("a", 9), Term("b", 25)), separators=(Separator(";", 1, 2),))
    assert sort_list(listed) is listed


def test_the_alphabet_regards_neither_case_nor_accents() -> None:
    listed = goods((9, "zebra"), (9, "Éclairs"), (9, "eclipse"), (9, "apple"), (1, "z"))
    ordered = [term.text for term in sort_list(listed, alphabetical=True).terms]
    assert ordered == ["z", "apple", "Éclairs", "eclipse", "zebra"]


def test_renumbering_gives_running_ids() -> None:
    assert [term.id for term in renumber(goods((9, "a"), (25, "b"))).terms] == ["1", "2"]


def test_moving_changes_the_class_and_nothing_else() -> None:
    listed = GoodsList((Term("a", None, class_problem="no class 46"), Term("b", 25, id="x")))
    moved = move_terms(listed, {0, 1}, 9)
    assert moved.terms == (Term("a", 9), Term("b", 9, id="x"))


@pytest.mark.parametrize(("place", "number"), [(2, 9), (-1, 9), (0, 46)])
def test_moving_to_nowhere_is_refused(place: int, number: int) -> None:
    with pytest.raises(InvalidCode):
        move_terms(goods((9, "a"), (9, "b")), [place], number)


def test_merging_keeps_ids_and_notes_and_leaves_repeats_out() -> None:
    first = GoodsList((Term("shoes", 25, id="1"),), languages=())
    second = GoodsList((Term("software", 9, "en", "2"), Term("shoes", 25, note="from b")))
    merged, removed = merge_lists([first, second])
    assert merged.terms == (
        Term("software", 9, "en", "2"),
        Term("shoes", 25, id="1", note="from b"),
    )
    assert merged.languages == ("en",)
    assert len(removed) == 1
    with pytest.raises(ValueError, match="no list"):
        merge_lists([])


def rows(old: GoodsList, new: GoodsList) -> list[tuple[str, str | None, str | None]]:
    return [
        (str(row.kind), row.old.text if row.old else None, row.new.text if row.new else None)
        for row in compare_lists(old, new)
    ]


def test_a_comparison_names_what_became_of_each_term() -> None:
    old = goods(
        (25, "shoes"), (25, "hats"), (9, "eyeglasses"), (12, "parts for bicycles"), (9, "cd")
    )
    new = goods(
        (25, "Shoes"), (10, "eyeglasses"), (12, "bicycle parts"), (25, "straw hats"), (28, "toys")
    )
    assert rows(old, new) == [
        ("unchanged", "shoes", "Shoes"),
        ("reclassed", "eyeglasses", "eyeglasses"),
        ("changed", "parts for bicycles", "bicycle parts"),
        ("changed", "hats", "straw hats"),
        ("added", None, "toys"),
        ("removed", "cd", None),
    ]


def test_a_change_names_the_words() -> None:
    row = compare_lists(goods((3, "soap")), goods((3, "medicated soap")))[0]
    assert [d.as_json() for d in row.differences] == [
        {"change": "polarity", "typed": "medicated", "official": ""}
    ]


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("computer hardwear", "computer hardware", ["changed"]),
        ("confectionary", "confectionery", ["changed"]),
        ("instalation of doors", "installation of doors", ["changed"]),
        ("hotel reservations", "motel reservations", ["added", "removed"]),
        ("motors", "meters", ["added", "removed"]),
        ("x12345678", "x12345699", ["added", "removed"]),
        ("spectacles", "receptacles", ["added", "removed"]),
        ("leather hardwear", "computer hardware", ["added", "removed"]),
    ],
)
def test_a_word_spelt_right_again_is_a_change(old: str, new: str, kinds: list[str]) -> None:
    rows = compare_lists(goods((9, old)), goods((9, new)))
    assert [str(row.kind) for row in rows] == kinds


def test_of_two_equal_candidates_none_is_taken() -> None:
    old = goods((25, "clothing"))
    new = goods((25, "clothing for babies"), (25, "clothing for ladies"))
    assert [kind for kind, _, _ in rows(old, new)] == ["added", "added", "removed"]


def test_a_term_is_paired_once_however_many_forms_it_has() -> None:
    old = goods((7, "cables for lifts"))
    new = goods((7, "lift cables"), (7, "cable for lift"))
    assert [kind for kind, _, _ in rows(old, new)] == ["changed", "added"]


def test_the_best_likeness_wins_and_the_others_stay_alone() -> None:
    old = goods((10, "cotton surgical gowns"))
    new = goods((10, "cotton surgical gowns, grey"), (10, "surgical gowns"))
    assert rows(old, new) == [
        ("changed", "cotton surgical gowns", "cotton surgical gowns, grey"),
        ("added", None, "surgical gowns"),
    ]


def test_repeats_are_paired_one_by_one() -> None:
    old, new = goods((25, "hats"), (25, "hats")), goods((25, "hats"), (25, "hats"), (25, "hats"))
    assert [kind for kind, _, _ in rows(old, new)] == ["unchanged", "unchanged", "added"]


def test_a_reworded_term_is_known_in_another_class_only_by_many_words() -> None:
    old = goods((9, "protective helmets for industrial workers"), (45, "mediation"))
    new = goods((10, "protective helmet for the industrial workers!"), (5, "medications"))
    assert [kind for kind, _, _ in rows(old, new)] == ["reclassed", "added", "removed"]


def test_a_slip_in_a_long_term_does_not_hide_its_move() -> None:
    old = goods((9, "protective helmets for industrial workers"))
    new = goods((10, "protectve helmets for industrial workers"))
    row = compare_lists(old, new)[0]
    assert row.kind is RowKind.RECLASSED
    assert row.differences[0].typed == "protectve"


def test_languages_count_only_where_both_lists_name_them() -> None:
    named = goods((43, "hotels"), language="fr")
    assert rows(goods((43, "hotels")), named)[0][0] == "unchanged"
    assert rows(goods((43, "hotels"), language="en"), named)[0][0] == "added"


def test_every_term_stands_in_exactly_one_row() -> None:
    texts = ["hats", "hat", "straw hats", "hats of straw", "caps", "cap for men", "hats"]
    old = goods(*[(25, text) for text in texts])
    new = goods(*[(25, text) for text in [*reversed(texts[1:]), "berets"]])
    compared = compare_lists(old, new)
    assert sorted(row.old_place for row in compared if row.old_place is not None) == [*range(7)]
    assert sorted(row.new_place for row in compared if row.new_place is not None) == [*range(7)]


BASIC = goods(
    (25, "clothing"),
    (25, "leather shoes"),
    (9, "eyeglasses"),
    (3, "soaps"),
    (16, "plastic pencils for desks"),
)


@pytest.mark.parametrize(
    ("term", "kind", "code"),
    [
        ((25, "Clothing"), "same", None),
        ((25, "clothing, namely shirts"), "narrower", None),
        ((25, "shoes"), "broader", "BASIC_BROADER"),
        ((3, "soap"), "reworded", None),
        ((3, "dog soaps"), "reworded", "BASIC_REWORDED"),
        ((10, "eyeglasses"), "reclassed", "BASIC_RECLASSED"),
        ((5, "soap"), "reclassed", "BASIC_RECLASSED"),
        ((10, "eyeglasses for children"), "new", "BASIC_NOT_COVERED"),
        ((16, "tractors"), "new", "BASIC_NOT_COVERED"),
        ((16, "penholders of plastic for desks"), "new", "BASIC_NOT_COVERED"),
        ((44, "tractors"), "new", "BASIC_NOT_COVERED"),
    ],
)
def test_each_term_is_measured_by_the_basic_mark(term: Pair, kind: str, code: str | None) -> None:
    row = compare_with_basic(goods(term), BASIC)[0]
    assert (str(row.kind), row.finding and row.finding.code) == (kind, code)


def test_broader_is_an_error_that_says_why() -> None:
    finding = compare_with_basic(goods((25, "shoes")), BASIC)[0].finding
    assert finding is not None
    assert finding.severity is Severity.ERROR
    assert finding.message == (
        "“shoes” (class 25) is broader than “leather shoes” of the basic mark: it leaves out the "
        "restriction “leather”."
    )
    assert finding.authority.rule == "Madrid Rule 9(5)(d)(vi)"


def test_rows_keep_the_order_of_the_list_and_unused_basic_terms_are_known() -> None:
    listed = goods((25, "clothing"), (3, "soaps"), (25, "leather shoes"))
    measured = compare_with_basic(listed, BASIC)
    assert [row.place for row in measured] == [0, 1, 2]
    assert {row.kind for row in measured} == {BasicKind.SAME}
    assert unused_places(measured, BASIC) == (2, 4)


def test_a_narrower_basic_term_does_not_hide_the_one_that_covers() -> None:
    basic = goods((25, "straw hats"), (25, "hats"), (25, "hats for men"))
    row = compare_with_basic(goods((25, "hats for ladies")), basic)[0]
    assert (row.kind, row.basic_place) == (BasicKind.NARROWER, 1)


MAIN = goods((25, "clothing"), (25, "leather shoes"), (9, "software"))


@pytest.mark.parametrize(
    ("term", "kind", "code"),
    [
        ((25, "clothing"), "same", None),
        ((25, "leather shoe"), "variant", None),
        ((25, "clothing, except hats"), "narrower", None),
        ((25, "shoes"), "breach", "LIMITATION_BROADER"),
        ((25, "horse clothing"), "breach", "LIMITATION_UNCLEAR"),
        ((25, "hats"), "breach", "LIMITATION_OUTSIDE"),
        ((28, "toys"), "breach", "LIMITATION_CLASS"),
        ((28, "clothing"), "breach", "LIMITATION_CLASS"),
        ((None, "clothing"), "breach", "LIMITATION_NO_CLASS"),
    ],
)
def test_a_limitation_stays_inside_the_main_list(term: Pair, kind: str, code: str | None) -> None:
    outcome = check_limitation(MAIN, goods(term))
    row = outcome.rows[0]
    assert (str(row.kind), row.finding and row.finding.code) == (kind, code)
    assert outcome.as_json()["breaches"] == (kind == "breach")
    if row.finding:
        assert row.finding.severity is Severity.ERROR
        assert term[1] in row.finding.message


def test_a_foreign_class_is_named() -> None:
    finding = check_limitation(MAIN, goods((28, "toys"))).all_findings[0]
    assert "class 28, which the main list has not" in finding.message
    assert "12(8bis)" in finding.authority.rule


def test_a_limitation_to_nothing_and_one_to_everything_are_told() -> None:
    assert [f.code for f in check_limitation(MAIN, goods()).findings] == ["LIMITATION_EMPTY"]
    assert [f.code for f in check_limitation(MAIN, MAIN).findings] == ["LIMITATION_USELESS"]
    assert {row.kind for row in check_limitation(MAIN, MAIN).rows} == {LimitationKind.SAME}


def test_ten_thousand_terms_are_compared_in_one_go() -> None:
    letters = "abcdefghij"
    words = [a + b + c + d for a in letters for b in letters for c in letters for d in letters]
    listed = goods(*[(1 + n % 45, f"{word} {word[::-1]}ox") for n, word in enumerate(words)])
    assert len(compare_lists(listed, listed)) == 10_000
    assert {row.kind for row in compare_with_basic(listed, listed)} == {BasicKind.SAME}
    assert {row.kind for row in check_limitation(listed, listed).rows} == {LimitationKind.SAME}
