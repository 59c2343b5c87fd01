"""Exports of TMclass (EUIPO): class, term, a harmonised tick, a column per office, source flags.

What the ticks and the letters M and V mean is not established. They are kept in the source and the
note of the entry; none of them is turned into an acceptance.
"""

from collections.abc import Sequence

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import PackContent, PackKind, pack_id
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.cells import class_in, sentences, term_problem, tidy, tidy_note
from gsfiler.vocabulary.readers.columns import fold
from gsfiler.vocabulary.readers.file_names import date_of, language_of, stem
from gsfiler.vocabulary.readers.records import compact
from gsfiler.vocabulary.readers.tables import Table

_FLAGS = {
    "harm": "Harm",
    "nice": "Nice",
    "idlist": "IDlist",
    "grouptitle": "GroupTitle",
    "mgs": "MGS",
}
_REMEDY = "Export the result list of TMclass with its header: class, term, harmonised …"


def export_of(name: str, tables: Sequence[Table]) -> PackContent:
    """Return the vocabulary of tables in the TMclass layout; raises InputError when none is."""
    language = language_of(name)
    remarks: list[tuple[str, str]] = []
    entries: list[Entry] = []
    for position, table in enumerate(tables):
        _read(table, f"{position + 1}." if position else "", language or "en", entries, remarks)
    if not entries:
        first = f" The first, {remarks[0][0]}, {remarks[0][1]}." if remarks else ""
        raise InputError(name, f"no row of this export can be used.{first}", _REMEDY)
    meaning = (
        "The export does not say what its ticks mean: they are kept in the source and the note of "
        "each term, and no office counts as accepting a term because of them."
    )
    notes = [meaning]
    if not language:
        notes.append("The export does not name its language; its terms were taken as English.")
    return PackContent(
        id=pack_id("tmclass", stem(name).lower().removeprefix("tmclass")),
        kind=PackKind.TMCLASS,
        title=f"TMclass export {stem(name)}",
        publisher="EUIPO",
        generated=date_of(name),
        languages=(language or "en",),
        source="Source: EUIPO, TMclass",
        licence="Reuse permitted with acknowledgement of the source (EUIPO).",
        entries=tuple(entries),
        notes=(*notes, *sentences(name, remarks)),
    )


def _read(
    table: Table, prefix: str, language: str, entries: list[Entry], remarks: list[tuple[str, str]]
) -> None:
    """Add the rows of one table; ``prefix`` keeps the concepts of several tables apart."""
    names = [fold(cell) for cell in table.header]
    class_at, term_at = names.index("class"), names.index("term")
    flags = [(_FLAGS[folded], at) for at, folded in enumerate(names) if folded in _FLAGS]
    others = [
        (cell.strip(), at)
        for at, cell in enumerate(table.header)
        if at not in {class_at, term_at} and names[at]
    ]
    known_classes: dict[object, int | str] = {}
    for line, cells in table.rows:
        row = [*cells, *[""] * (len(names) - len(cells))]
        number = class_in(row[class_at], known_classes)
        problem = number if isinstance(number, str) else term_problem(row[term_at])
        if problem:
            remarks.append((f"{table.place} {line}", f"was not taken: {problem}"))
            continue
        ticks = {column: tidy_note(row[at]) for column, at in others if row[at].strip()}
        entries.append(
            Entry(
                tidy(row[term_at]),
                int(number),
                concept=f"{number}-{prefix}{line}",
                language=language,
                source=" ".join(flag for flag, at in flags if row[at].strip()),
                note=compact(ticks) if ticks else "",
            )
        )
