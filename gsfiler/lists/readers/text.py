"""Plain text: typed, pasted from Word, Outlook or Excel, or copied from a PDF or a register."""

from gsfiler.core.decoding import DecodedText
from gsfiler.core.findings import Finding
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import COMMAS_DIVIDED, DECORATION, LINES_JOINED, MARKS_TAKEN_OFF
from gsfiler.lists.readers.rows import Defaults
from gsfiler.vocabulary.decoration import decorations
from gsfiler.vocabulary.splitting import Split, split_terms
from gsfiler.vocabulary.terms import Term

_SIGNS = ";.,，；。"


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
    marks = sum(1 for part in split.separators if part.text.strip(_SIGNS + " "))
    if marks:
        findings.append(MARKS_TAKEN_OFF.at(count=marks))
    if split.joined_lines:
        joined = next(term for term in split.terms if len(term.text.splitlines()) > 1)
        findings.append(
            LINES_JOINED.at(count=split.joined_lines, term=" ".join(joined.text.split())[:80])
        )
    if split.dividing_commas:
        findings.append(COMMAS_DIVIDED.at(count=split.dividing_commas))
    return findings


def decoration_findings(terms: tuple[Term, ...]) -> list[Finding]:
    """Return a note when terms hold Unicode decoration; each term's own check says where."""
    decorated = [term.line for term in terms if not term.text.isascii() and decorations(term.text)]
    return [DECORATION.at(count=len(decorated), line=decorated[0])] if decorated else []
