"""JSON Lines: one line is one term, never split; a bad line is named."""

import pytest

from gsfiler.core.errors import InputError
from gsfiler.lists.readers.detect import read_list
from gsfiler.vocabulary.terms import Term

REMEDY = 'Write one object a line, such as {"text": "cables", "class": 9}.'


def test_fields_come_back() -> None:
    data = (
        '{"text": " cables; mice\\nand more ", "class": 9, "id": "x-1", "language": "EN", '
        '"more": []}\n'
        "\n"
        '{"text": "hats", "class": "Class 25", "id": 7, "note": "n"}\r\n'
        '{"text": "", "class": null}\n'
        '{"term": "pens", "class": 46}'
    )
    goods = read_list(data.encode(), name="x.jsonl", default_class=3)
    assert goods.terms == (
        Term(" cables; mice\nand more ", 9, "en", "x-1", 1, 0, 23),
        Term("hats", 25, "", "7", 3, 0, 4, "n"),
        Term("", 3, "", "", 4, 0, 0),
        Term(
            "pens",
            None,
            line=5,
            end=4,
            class_problem="“46” is not a class of the Nice Classification; give 1 to 45.",
        ),
    )


def test_an_array_is_read_like_lines() -> None:
    goods = read_list(b'\n[{"text": "a"},\n {"text": "b", "class": "9"}]', name="x.json")
    assert [(term.line, term.text, term.class_number) for term in goods.terms] == [
        (1, "a", None),
        (2, "b", 9),
    ]
    goods = read_list(b'{\n "format": "x", "terms": [{"text": "a"}]}', name="x")
    assert [term.text for term in goods.terms] == ["a"]


@pytest.mark.parametrize(
    ("line", "place", "problem"),
    [
        (
            "{",
            "line 2, column 2",
            "this is not JSON (Expecting property name enclosed in double quotes).",
        ),
        ('{"text": "a"', "line 2, column 13", "this is not JSON (Expecting ',' delimiter)."),
        ("[1]", "line 2, column 1", "this is JSON, but not an object with a “text”."),
        ('{"class": 9}', "line 2, column 1", "the object has no “text” in quotation marks."),
        (
            '{"text": "a", "class": true}',
            "line 2, column 1",
            "“class” is neither a number nor a text.",
        ),
        (
            '{"text": "a", "class": NaN}',
            "line 2, column 1",
            "“class” is neither a number nor a text.",
        ),
        ('{"text": "a", "id": {}}', "line 2, column 1", "“id” is not a text."),
        (
            '{"text": "a", "language": "English"}',
            "line 2, column 1",
            "“English” is not a language code; give two letters such as en, fr or es.",
        ),
        (
            '{"text": "\\ud800"}',
            "line 2, column 1",
            "an escape such as \\ud83d is only half of a character.",
        ),
        ('{"text": ' + "[" * 100_000, "line 2, column 1", "the JSON is nested too deep."),
        (
            '{"text": "a", "class": ' + "9" * 5000 + "}",
            "line 2, column 1",
            "a number has too many digits.",
        ),
    ],
)
def test_a_bad_line_is_named(line: str, place: str, problem: str) -> None:
    with pytest.raises(InputError) as raised:
        read_list(f'{{"text": "ok"}}\n{line}'.encode(), name="x.jsonl")
    assert str(raised.value) == f"x.jsonl, {place}: {problem} {REMEDY}"


def test_a_document_without_terms_is_refused() -> None:
    with pytest.raises(InputError, match="the JSON holds no array of terms"):
        read_list(b'{"terms": 1}', name="x.json")
