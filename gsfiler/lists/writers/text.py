"""Plain text in the official layout: ``Class 9: cables; computers.``, one paragraph a class."""

from gsfiler.lists.goods_list import GoodsList, paragraphs
from gsfiler.lists.writers.characters import writable
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term

_LINE_ENDS = str.maketrans(dict.fromkeys("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))


def text_bytes(goods: GoodsList) -> bytes:
    """Return the list as UTF-8 text, in its order; the terms without a class come first."""
    lines = []
    for number, terms in paragraphs(goods):
        if listed := official_paragraph(terms):
            lines.append(f"Class {number}: {listed}\n" if number else f"{listed}\n")
    return "".join(lines).encode("utf-8")


def official_paragraph(terms: tuple[Term, ...]) -> str:
    """Return the terms of one class divided by semicolons and closed by a full stop.

    A term that ends with a full stop of its own keeps it; the stop of an abbreviation (“etc.”)
    closes the class as well, and an abbreviation without one gets none, lest it be read as part of
    it. Line ends inside a term become blanks; empty terms are left out.
    """
    texts = [text for term in terms if (text := writable(term.text.translate(_LINE_ENDS)).strip())]
    if not texts:
        return ""
    last = texts[-1]
    abbreviates = _keeps_its_stop(last if last.endswith(".") else f"{last}.")
    return "; ".join(texts) + ("" if abbreviates else ".")


def _keeps_its_stop(text: str) -> bool:
    """Tell whether reading leaves a final full stop with the term, because it abbreviates."""
    read = split_terms(f"x; {text}").terms
    return bool(read) and read[-1].text == text
