"""Any list as a text to be worked on."""

import pytest

from gsfiler.core.errors import InputError
from gsfiler.lists.editable import Editable, editable, goods_of, is_session_name
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.session import Session, TermNote, session_bytes
from gsfiler.lists.writers.output import write_list
from gsfiler.vocabulary.terms import Term


def opened(data: bytes, name: str) -> Editable:
    return editable(data, name, most_characters=1000, most_terms=5)


def test_a_text_stays_as_it_is() -> None:
    made = opened(b"Class 9:  computers ;\r\n hats\r\n", "a.txt")
    assert made.session.text == "Class 9:  computers ;\n hats\n"
    assert made.keeps_form


def test_a_session_is_opened_with_its_notes() -> None:
    session = Session(text="hats", notes=(TermNote(term="hats", note="n"),))
    made = opened(session_bytes(session), "a.gsfiler")
    assert made == Editable(session, keeps_form=True)


@pytest.mark.parametrize("form", ["csv", "xlsx", "docx", "jsonl"])
def test_other_forms_are_laid_out_and_not_written_over(form: str) -> None:
    goods = GoodsList((Term("hats", 25), Term("computers", 9)))
    made = opened(write_list(goods, form), f"a.{form}")
    assert made.session.text == "Class 9:\ncomputers;\n\nClass 25:\nhats;\n"
    assert not made.keeps_form


def test_the_notes_of_a_sheet_are_kept_beside() -> None:
    data = write_list(GoodsList((Term("hats", 25, note="ask"),)), "csv")
    assert opened(data, "a.csv").session.notes == (
        TermNote(class_number=25, term="hats", note="ask"),
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a; b; c; d; e; f", "the list holds 6 terms; the window takes at most 5"),
        (b"x" * 1001, "the text holds 1,001 characters; the window takes at most 1,000"),
        (
            session_bytes(Session(text="x" * 1001)),
            "the text holds 1,001 characters; the window takes at most 1,000",
        ),
    ],
)
def test_what_is_too_long_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        opened(data, "a.txt")


def test_terms_get_their_notes() -> None:
    notes = (TermNote(class_number=25, term="hats", note="ask"), TermNote(term="caps", source="x"))
    goods = goods_of([Term("hats", 25), Term("hats", 9), Term("caps")], notes, "a")
    assert [term.note for term in goods.terms] == ["ask", "", ""]
    assert goods.source == "a"


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.gsfiler", True), ("a.GSFILER", True), ("a.txt", False)]
)
def test_a_session_is_named_so(name: str, *, is_one: bool) -> None:
    assert is_session_name(name) is is_one
