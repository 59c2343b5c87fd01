"""Sheets that gsfiler wrote itself: one row is one term, to the letter.

They are told by their titles. In sheets from elsewhere a cell may hold a whole list; in these a
semicolon, a final stop or “Class 9” belongs to the term.
"""

from collections.abc import Sequence

from gsfiler.core.codes import parse_class, parse_language
from gsfiler.core.errors import InvalidCode
from gsfiler.lists.notes import ROW_NOT_TAKEN
from gsfiler.lists.readers.rows import Defaults, Row, RowsRead
from gsfiler.lists.writers.columns import TERM_TITLES
from gsfiler.vocabulary.splitting import CommaRule
from gsfiler.vocabulary.terms import Term


def own_terms(rows: Sequence[Row], defaults: Defaults) -> RowsRead | None:
    """Return the terms of a sheet that gsfiler wrote; None for any other sheet.

    None also where the user wants commas to divide: then cells are to be read, not to be trusted.
    """
    if defaults.comma is not CommaRule.KEEP or not rows:
        return None
    if rows[0].cells[: len(TERM_TITLES)] != TERM_TITLES:
        return None
    terms, findings = [], []
    for row in rows[1:]:
        if any(row.cells):
            term = _term(row, defaults)
            if term.text.strip():
                terms.append(term)
            else:
                findings.append(ROW_NOT_TAKEN.at(line=row.line, reason="it has no term"))
    return RowsRead(tuple(terms), tuple(findings), defaults.class_number)


def _term(row: Row, defaults: Defaults) -> Term:
    class_cell, text, language, term_id, note = (*row.cells, *[""] * 5)[: len(TERM_TITLES)]
    number, problem = defaults.class_number, ""
    if class_cell.strip():
        try:
            number = parse_class(class_cell)
        except InvalidCode as error:
            number, problem = None, str(error)
    try:
        language = parse_language(language) if language.strip() else defaults.language
    except InvalidCode:
        language = defaults.language
    return Term(text, number, language, term_id, row.line, 0, len(text), note, problem)
