"""JSON that is no draft: whole sentences with the place and the remedy."""

import json
from typing import Any

import pytest

from gsfiler.core.errors import DraftError
from gsfiler.filing.drafts.draft_file import read_draft
from gsfiler.filing.drafts.draft_json import draft_from_json

FORM = "the field “transaction.forms[0]"
NAMED = "“gsfiler filing schema madrid” names its fields."
ONE_OF = "Write one of them, letter by letter."


def told_of(data: bytes) -> str:
    """The sentence that a file which is no draft is refused with, without its name."""
    with pytest.raises(DraftError) as told:
        draft_from_json(data, source="case.json")
    sentence = str(told.value)
    assert sentence.startswith("case.json")
    assert "Input should" not in sentence
    return sentence.removeprefix("case.json").removeprefix(": ")


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (
            {"mark": {"standard_characters": "maybe"}},
            (
                f"{FORM}.mark.standard_characters” takes true or false, not “maybe”. "
                "Write true or false without quotation marks."
            ),
        ),
        (
            {"mark": {"is_colour": [True]}},
            (
                f"{FORM}.mark.is_colour” takes true or false, not a list. "
                "Write true or false without quotation marks."
            ),
        ),
        (
            {"application_language": True},
            (
                f"{FORM}.application_language” takes a text, not true. "
                "Write one text in quotation marks."
            ),
        ),
        (
            {"application_language": {"code": "en"}},
            (
                f"{FORM}.application_language” takes a text, not an object. "
                "Write one text in quotation marks."
            ),
        ),
        ({"mark": "IBARRA"}, f"{FORM}.mark” takes an object with fields, not “IBARRA”. {NAMED}"),
        (
            {"mark": "I" * 99},
            f"{FORM}.mark” takes an object with fields, not “{'I' * 59}…”. {NAMED}",
        ),
        (
            {"designations": ["US", None]},
            f"{FORM}.designations[1]” takes an object with fields, not null. {NAMED}",
        ),
        (
            {"applicants": {"contacts": {"names": {"kind": "firm"}}}},
            (
                f"{FORM}.applicants[0].contacts[0].names[0].kind” takes person, organization or "
                f"entity, not “firm”. {ONE_OF}"
            ),
        ),
        (
            {"form": "hague"},
            (
                "the “form” of “transaction.forms[0]” is madrid or madrid-designation, not "
                f"“hague”. {ONE_OF}"
            ),
        ),
        ({"form": None}, f"{FORM}” has no “form”. Write “madrid” or “madrid-designation”."),
    ],
)
def test_a_field_of_the_wrong_kind_is_told_with_its_place_and_how_to_mend_it(
    form: dict[str, Any], told: str
) -> None:
    stored = {"transaction": {"forms": {"form": "madrid", **form}}}
    assert told_of(json.dumps(stored).encode()) == told


def test_a_size_that_is_no_number_is_told() -> None:
    assert told_of(b'{"transaction": {}, "attachments": {"size": 1.5}}') == (
        "the field “attachments[0].size” takes a whole number, not “1.5”. "
        "Write a whole number, or leave it out."
    )


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b'{"transaction": {},}',
            (
                ", line 1, column 20: this is not JSON: a name in double quotation marks should "
                "stand here, and no comma after the last field. Correct it there."
            ),
        ),
        (
            b"{'transaction': {}}",
            (
                ", line 1, column 2: this is not JSON: a name in double quotation marks should "
                "stand here, and no comma after the last field. Correct it there."
            ),
        ),
        (
            b'{"transaction": {"office": "E\nS"}}',
            (
                ", line 1, column 30: this is not JSON: a line break or tab in a text is written "
                "as \\n or \\t. Correct it there."
            ),
        ),
        (
            b'{"attachments": {"path": "c:\\papers"}}',
            (
                ", line 1, column 29: this is not JSON: a backslash in a text is written twice. "
                "Correct it there."
            ),
        ),
        (
            b'{"transaction": {} "desk": {}}',
            (
                ", line 1, column 20: this is not JSON: a comma should stand here, or the closing "
                "bracket. Correct it there."
            ),
        ),
        (
            b'{"transaction" {}}',
            ", line 1, column 16: this is not JSON: a colon should stand here. Correct it there.",
        ),
        (
            b'{"transaction": True}',
            ", line 1, column 17: this is not JSON: a value should stand here. Correct it there.",
        ),
        (
            b'{"transaction": {}} {}',
            (
                ", line 1, column 21: this is not JSON: nothing may follow the end of the object. "
                "Correct it there."
            ),
        ),
        (
            b'{"transaction": {"office": ',
            (
                ", line 1, column 28: this is not JSON: it ends too soon. "
                "Get the file again from where it comes."
            ),
        ),
        (
            b'{"transaction": {"office": ' + b"9" * 5000 + b"}}",
            "a number in it has more digits than can be read. Write it in quotation marks.",
        ),
    ],
)
def test_a_slip_of_json_is_told_with_its_line_and_column(data: bytes, told: str) -> None:
    assert told_of(data) == told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"transaction": {', r"line 1, column 18: this is not JSON"),
        (b'{"transaction": 3}', r"the field “transaction” takes an object"),
        (
            b'{"transaction": {"forms": [{"form": "madrid", "mark": {"mark_category": []}}]}}',
            r"the field “transaction\.forms\[0\]\.mark\.mark_category” takes a text",
        ),
        (b'{"transaction": {"forms": [{"form": "hague"}]}}', r"not “hague”"),
        (b'{"transaction": {"forms": [{}]}}', r"has no “form”"),
        (b'{"transaction": {}, "transaction": {}}', r"“transaction” stands twice"),
        (b'{"transaction": {"office": NaN}}', r"“NaN” is not a number"),
        (b'{"transaction": {}, "version": true}', r"is not a version"),
        (b'{"transaction": {}, "version": 0}', r"is not a version"),
        (b'{"transaction": {}, "version": "' + b"1" * 5000 + b'"}', r"“1+…” is not a version"),
        (b'{"transaction": {}, "version": ' + b"1" * 5000 + b"}", r"more digits than can be read"),
        (b'{"transaction": {}, "version": ' + b"1" * 4000 + b"}", r"“1+…” is not a version"),
        (b'{"a": ' + b"[" * 5000 + b"]" * 5000 + b"}", r"nested too deeply"),
        (b'{"transaction": {}, "a": ' + b"[" * 90 + b"]" * 90 + b"}", r"more than 60 deep"),
        (b'{"transaction": {"office": "\xff"}}', r"not UTF-8"),
        (b'[{"transaction": {}}]', r"the JSON is not an object"),
        (b'{"greeting": "hello"}', r"this is not a draft of gsfiler: it has no “transaction”"),
    ],
)
def test_a_json_file_that_is_no_draft_names_the_place(data: bytes, told: str) -> None:
    with pytest.raises(DraftError, match=told):
        read_draft(data, source="case.json")
