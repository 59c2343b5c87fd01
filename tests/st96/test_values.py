"""Values of simple types: which texts they are, and how they are told."""

import pytest

from gsfiler.st96.values import ValueType

CASES = [
    ("boolean", "true|false|1|0| true ", "yes|TRUE||2"),
    ("date", "2026-01-31|2024-02-29|2026-01-31Z|2026-01-31+14:00|-0044-03-15|12026-01-01",
     "2026-02-29|2026-13-01|2026-1-1|26-01-01|0000-01-01|2026-01-32|2026-01-31+15:00|"),
    ("dateTime", "2026-01-31T09:30:00|2026-01-31T24:00:00|2026-01-31T09:30:00.5-05:00",
     "2026-01-31|2026-01-31T24:00:01|2026-01-31T25:00:00|2026-02-30T00:00:00|2026-01-31 09:30:00"),
    ("gYear", "2026|-0001|2026Z", "26|0000|2026-01"),
    ("gYearMonth", "2026-01|2026-12+01:00", "2026-13|2026-1|0000-01"),
    ("decimal", "903|326.50|+1|-0|.5|1.", "1,5|1e3||.|CHF 9"),
    ("nonNegativeInteger", "0|12|+7|-0", "-1|1.0|"),
    ("positiveInteger", "1|007", "0|-1|"),
    ("ID", "a|_b-1|é", "1a|a b||a:b"),
    ("string", "||x| ", None),
    ("anyURI", "anything at all", None),
]  # fmt: skip


@pytest.mark.parametrize(("built_in", "good", "bad"), CASES)
def test_built_in_types(built_in: str, good: str, bad: str | None) -> None:
    for text in good.split("|"):
        assert ValueType("", built_in).allows(text), text
    for text in bad.split("|") if bad is not None else ():
        assert not ValueType("", built_in).allows(text), text


def test_narrowed_types() -> None:
    listed = ValueType("Kind", "token", values=("Word", "Three dimensional"))
    assert listed.allows("  Three   dimensional ")
    assert not listed.allows("word")
    assert str(listed.in_words()) == "one of “Word”, “Three dimensional”"
    formed = ValueType("", "token", patterns=(r"\d{6}", "none"))
    assert formed.allows("010203")
    assert formed.allows("none")
    assert not formed.allows("0102034")
    assert str(formed.in_words()) == r"a text of the form \d{6} | none"
    assert not ValueType("", "token", longest=0).allows("x")
    assert str(ValueType("", "token", longest=0).in_words()) == "nothing at all"
    assert str(ValueType("", "string", longest=9).in_words()) == "a text of at most 9 characters"
    assert not ValueType("", "positiveInteger", highest=20).allows("21")
    assert str(ValueType("", "positiveInteger", highest=20).in_words()) == "a number up to 20"


def test_a_union_allows_what_any_of_its_members_does() -> None:
    union = ValueType("Day", members=(ValueType("", "date"), ValueType("", "gYear")))
    assert union.allows("2026")
    assert union.allows("2026-01-31")
    assert not union.allows("soon")
    assert str(union.in_words()) == "a date such as 2026-01-31"


def test_long_lists_are_told_by_a_few_of_their_values() -> None:
    many = ValueType("Kind", "token", values=tuple(f"value {n}" for n in range(30)))
    told = "one of the 30 values that the standard lists, such as “value 0”, “value 1”, “value 2”"
    assert str(many.in_words()) == told


@pytest.mark.parametrize(
    ("text", "nearest"),
    [("WORD", ""), ("collective mark", "Collective mark"), ("Colective mark", "Collective mark"),
     ("kr", "KR"), ("zz", ""), ("", "")],
)  # fmt: skip
def test_the_value_that_was_meant_is_guessed_only_when_near(text: str, nearest: str) -> None:
    kinds = ValueType("", "token", values=("Word", "Collective mark", "KR"))
    assert kinds.nearest(text) == nearest
