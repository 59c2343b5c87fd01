"""Plain text: typed, pasted from Word, Outlook or Excel, or copied from a PDF or a register."""

import re

from gsfiler.core.decoding import DecodedText
from gsfiler.core.findings import Finding
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import COMMAS_DIVIDED, DECORATION, LINES_JOINED, MARKS_TAKEN_OFF
from gsfiler.lists.readers.rows import Defaults
from gsfiler.vocabulary.decoration import decorations
from gsfiler.vocabulary.line_heads import folded, has_keyword_heading
from gsfiler.vocabulary.splitting import Split, split_terms
from gsfiler.vocabulary.terms import Term

_SIGNS = ";.,，；。"
_PLAIN_HEADING = re.compile(
    r"(?:[^\W\d_]+\.?\s{0,3}){1,3}(?:[#°º]\s{0,3})?\d{1,3}[^\W\d_]?\s{0,3}[:.\-|]?"
)


def read_text(decoded: DecodedText, defaults: Defaults) -> GoodsList:
    """Return the terms of a plain text; raises InputError above a million terms."""
    split = split_terms(
        decoded.text,
        comma=defaults.comma,
        class_number=defaults.class_number,
        language=defaults.language,
        source=defaults.source,
    )
    return GoodsList(
        split.terms,
        split.separators,
        source=defaults.source,
        form=ListForm.TEXT,
        encoding=decoded.encoding,
        findings=tuple(split_findings(split)),
    )


def split_findings(split: Split) -> list[Finding]:
    """Return what there is to say about how a text was split."""
    findings = []
    marks = [text for part in split.separators if (text := part.text.strip(_SIGNS + " "))]
    if not all(map(_is_plain_heading, marks)):
        findings.append(MARKS_TAKEN_OFF.at(count=len(marks)))
    if split.joined_lines:
        # Lines may also have been joined to a heading, and then no term holds a line end.
        joined = [term for term in split.terms if len(term.text.splitlines()) > 1]
        findings += [
            LINES_JOINED.at(count=split.joined_lines, term=" ".join(term.text.split())[:80])
            for term in joined[:1]
        ]
    if split.dividing_commas:
        findings.append(COMMAS_DIVIDED.at(count=split.dividing_commas))
    return findings


def _is_plain_heading(mark: str) -> bool:
    """Tell whether what was taken off is “Class 9:” and nothing besides: that goes without saying.

    A number alone (“9:”) may also be one of a numbered list.
    """
    shadow = folded(mark)
    return has_keyword_heading(shadow, 0, len(shadow)) and bool(_PLAIN_HEADING.fullmatch(shadow))


def decoration_findings(terms: tuple[Term, ...]) -> list[Finding]:
    """Return a note when terms hold Unicode decoration; each term's own check says where."""
    decorated = [term.line for term in terms if not term.text.isascii() and decorations(term.text)]
    return [DECORATION.at(count=len(decorated), line=decorated[0])] if decorated else []
