"""Make any list a text to be worked on, and make files of it again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from gsfiler.core.decoding import decode_text
from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.session import ENDING, Session, TermNote, looks_like_session, noted, read_session
from gsfiler.lists.text_edits import listed
from gsfiler.vocabulary.terms import Term

TEXT_ENDINGS = frozenset((".txt", ".text", ""))


@dataclass(frozen=True, slots=True)
class Editable:
    """A list ready to be worked on.

    ``keeps_form`` says that saving can write the same file again without losing what was in it: a
    session, or plain text. ``findings`` tell what reading changed.
    """

    session: Session
    keeps_form: bool
    findings: tuple[Finding, ...] = ()


def editable(data: bytes, name: str, *, most_characters: int, most_terms: int) -> Editable:
    """Return the list in a file of any form as a text to be worked on.

    Plain text stays as it is; other forms are laid out one term a line, their notes kept beside.
    Raises InputError for what is no list, and above the limits.
    """
    if looks_like_session(data):
        session = read_session(data, name)
        _refuse_long(len(session.text), most_characters, name)
        return Editable(session, keeps_form=True)
    goods = read_list(data, name=name)
    if len(goods.terms) > most_terms:
        raise InputError(
            name,
            f"the list holds {len(goods.terms):,} terms; the window takes at most {most_terms:,}.",
            "Split it, or check it with “gsfiler check”.",
        )
    if goods.form == ListForm.TEXT:
        text = decode_text(data, source=name, encoding=goods.encoding).text
    else:
        text = listed(goods.terms)
    _refuse_long(len(text), most_characters, name)
    notes = tuple(
        TermNote(class_number=term.class_number, term=term.text, note=term.note)
        for term in goods.terms
        if term.note
    )
    session = Session(text=text.replace("\r\n", "\n").replace("\r", "\n"), notes=notes)
    is_text = goods.form == ListForm.TEXT and PurePath(name).suffix.lower() in TEXT_ENDINGS
    return Editable(session, keeps_form=is_text, findings=goods.findings)


def goods_of(terms: Sequence[Term], notes: Sequence[TermNote], source: str) -> GoodsList:
    """Return the terms of a text as a list, each with what is noted about it."""
    return GoodsList(noted(terms, notes), source=source)


def is_session_name(name: str) -> bool:
    """Return whether a file of this name is to hold a session."""
    return PurePath(name).suffix.lower() == ENDING


def _refuse_long(length: int, most: int, name: str) -> None:
    if length > most:
        raise InputError(
            name,
            f"the text holds {length:,} characters; the window takes at most {most:,}.",
            "Split it, or check it with “gsfiler check”.",
        )
