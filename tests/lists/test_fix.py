"""Safe fixes: what they touch, what they never touch, and that they can be undone."""

import json
from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gsfiler.core.errors import InputError
from gsfiler.lists.fix import (
    FixLog,
    apply_fixes,
    choose_fixes,
    list_hash,
    log_as_json,
    log_from_json,
    plan_fixes,
    tidied,
    undo_fixes,
)
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.splitting import Separator
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Candidate, PackedEntry, Verdict, VerdictKind


def packed(text: str, number: int, basic_number: str = "") -> PackedEntry:
    return PackedEntry(Entry(text, number, basic_number=basic_number), "nice-12", "12-2024")


def judged(
    term: Term, kind: VerdictKind, match: PackedEntry | None = None, *others: PackedEntry
) -> Verdict:
    ranked = [entry for entry in (match, *others) if entry is not None]
    return Verdict(kind, term, match, tuple(Candidate(entry, 0.99) for entry in ranked))


def fixed(
    term: Term, kind: VerdictKind, match: PackedEntry | None = None, *others: PackedEntry
) -> str:
    goods = GoodsList((term,))
    return apply_fixes(goods, plan_fixes(goods, [judged(term, kind, match, *others)])).terms[0].text


VARIANT = VerdictKind.VARIANT


def test_a_variant_takes_the_exact_wording() -> None:
    match = packed("parts for bicycles", 12, "120001")
    goods = GoodsList((Term("Bicycle parts.", 12),), source="a list")
    log = plan_fixes(goods, [judged(goods.terms[0], VARIANT, match)])
    (fix,) = log.fixes
    assert (fix.before, fix.after) == ("Bicycle parts.", "parts for bicycles")
    assert (fix.reasons, fix.entry) == (("variant",), "120001")
    assert (fix.pack, fix.edition) == ("nice-12", "12-2024")


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (VerdictKind.NEAR, 12),
        (VerdictKind.WRONG_CLASS, 12),
        (VerdictKind.VAGUE, 12),
        (VerdictKind.WITHDRAWN, 12),
        (VerdictKind.UNKNOWN, 12),
        (VerdictKind.VARIANT, 25),
    ],
)
def test_other_verdicts_and_classes_are_never_touched(kind: VerdictKind, number: int) -> None:
    match = packed("parts for bicycles", number)
    assert fixed(Term("bicycle parts", 12), kind, match) == "bicycle parts"


def test_a_variant_without_a_class_may_take_the_wording() -> None:
    assert fixed(Term("sock"), VARIANT, packed("socks", 25)) == "socks"


def test_a_variant_of_two_wordings_is_left_to_the_user() -> None:
    first, second = packed("cables for lifts", 7, "070001"), packed("lift cables", 7, "070002")
    assert fixed(Term("lifts cables", 7), VARIANT, first, second) == "lifts cables"
    same = packed("lift cables", 7, "070001")
    assert fixed(Term("lifts cables", 7), VARIANT, first, same) == "cables for lifts"
    elsewhere = packed("lift cables", 6, "060001")
    assert fixed(Term("lifts cables", 7), VARIANT, first, elsewhere) == "cables for lifts"


@pytest.mark.parametrize(
    ("before", "after", "reasons"),
    [
        ("shoes", "shoes", ()),
        ("men\u2019s shoes", "men's shoes", ("decoration",)),
        ("leather\u00a0shoes", "leather shoes", ("blanks",)),
        ("leather\u200b shoes", "leather shoes", ("decoration",)),
        ("  leather   shoes ", "leather shoes", ("blanks",)),
        ("leather\tshoes", "leather shoes", ("blanks",)),
        ("shoes;", "shoes", ("punctuation",)),
        ("• shoes.", "shoes", ("punctuation",)),
        ("- shoes", "shoes", ("punctuation",)),
        ("shoes; .", "shoes", ("punctuation",)),
        ("\u201cshoes\u201d, ", '"shoes"', ("decoration", "punctuation")),
        ("-5 °C freezers", "-5 °C freezers", ()),
        (".NET software", ".NET software", ()),
        ("3. shoes", "3. shoes", ()),
        ("shoes etc.", "shoes etc.", ()),
        ("products of Foo Inc.", "products of Foo Inc.", ()),
        ("vitamin C.", "vitamin C.", ()),
        ("shoes...", "shoes...", ()),
        ("10³ m\u00b2 \u201crugs\u201d", "10³ m\u00b2 \u201crugs\u201d", ()),
        (" ; . ", " ; . ", ()),
        ("", "", ()),
    ],
)
def test_tidying_takes_off_what_is_no_wording(
    before: str, after: str, reasons: tuple[str, ...]
) -> None:
    assert tidied(before) == (after, reasons)


def test_an_exact_term_is_tidied_too() -> None:
    assert fixed(Term("shoes ;", 25), VerdictKind.EXACT, packed("shoes", 25)) == "shoes"


GOODS = GoodsList(
    (Term("shoes ;", 25, id="1", note="n"), Term("hats", 25), Term("a\u00a0b", 9)),
    separators=(Separator(";", 6, 7),),
    source="list.txt",
)


def planned(goods: GoodsList = GOODS) -> FixLog:
    return plan_fixes(goods, [judged(term, VerdictKind.UNKNOWN) for term in goods.terms])


def test_fixes_are_applied_and_undone() -> None:
    log = planned()
    after = apply_fixes(GOODS, log)
    assert [term.text for term in after.terms] == ["shoes", "hats", "a b"]
    assert after.terms[0].note == "n"
    assert list_hash(after) == log.hash_after
    assert undo_fixes(after, log) == GOODS


def test_the_hash_regards_what_every_form_carries() -> None:
    bare_list = GoodsList(tuple(Term(term.text, term.class_number) for term in GOODS.terms))
    spoken = GoodsList(tuple(replace(term, language="en") for term in bare_list.terms))
    assert list_hash(bare_list) == list_hash(spoken) == list_hash(GOODS)
    assert list_hash(GoodsList(GOODS.terms[:2])) != list_hash(GOODS)
    moved = (replace(GOODS.terms[0], class_number=9), *GOODS.terms[1:])
    assert list_hash(GoodsList(moved)) != list_hash(GOODS)


@pytest.mark.parametrize("filler", [" ; , ", "; ", ";\u00a0"])
def test_long_runs_of_marks_cost_little(filler: str) -> None:
    text = "shoes" + filler * 50_000
    assert tidied(text + "x")[0].startswith("shoes")
    assert tidied(text)[0] == "shoes"


def test_some_fixes_can_be_chosen() -> None:
    log = choose_fixes(GOODS, planned(), {2})
    after = apply_fixes(GOODS, log)
    assert [term.text for term in after.terms] == ["shoes ;", "hats", "a b"]
    assert undo_fixes(after, log) == GOODS


def test_a_log_survives_being_kept() -> None:
    log = planned()
    kept = log_as_json(log)
    assert log_from_json(kept, "log.json") == log
    assert kept == log_as_json(log_from_json(kept, "log.json"))
    schema = resources.files("gsfiler.resources").joinpath("schemas_json/fixes.json").read_text()
    Draft202012Validator(json.loads(schema)).validate(json.loads(kept))


def test_a_log_is_refused_for_another_list() -> None:
    other = GoodsList((Term("shoes ;", 18), *GOODS.terms[1:]), source="b.txt")
    for change in (apply_fixes, undo_fixes):
        with pytest.raises(InputError, match=r"b\.txt: this log of fixes belongs to another list"):
            change(other, planned())
    with pytest.raises(InputError, match="another list"):
        choose_fixes(other, planned(), {0})


@pytest.mark.parametrize("place", [1, 99])
def test_an_altered_log_is_refused(place: int) -> None:
    log = planned()
    altered = log.model_copy(
        update={"fixes": (log.fixes[0].model_copy(update={"place": place}), *log.fixes[1:])}
    )
    with pytest.raises(InputError, match=f"term {place + 1} is not the one"):
        apply_fixes(GOODS, altered)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff", b'{"format": "gsfiler-fixes", "version": 2}']
)
def test_what_is_no_log_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"x\.json: this is not a log of fixes"):
        log_from_json(data, "x.json")


def test_there_must_be_a_verdict_for_each_term() -> None:
    with pytest.raises(ValueError, match="shorter"):
        plan_fixes(GOODS, [])


TEXTS = st.text(st.sampled_from("abc XY.;,•-–’“”\u00a0\u200b½²é\u0301ﬁ\t\n"), max_size=12)


@given(st.lists(TEXTS, max_size=6))
def test_undoing_gives_back_what_was(texts: list[str]) -> None:
    goods = GoodsList(tuple(Term(text, 9) for text in texts))
    log = log_from_json(log_as_json(planned(goods)), "log")
    assert undo_fixes(apply_fixes(goods, log), log) == goods


@given(TEXTS)
def test_tidying_twice_is_tidying_once(text: str) -> None:
    once, _ = tidied(text)
    assert tidied(once)[0] == once
