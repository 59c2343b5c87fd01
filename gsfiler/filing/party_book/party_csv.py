"""The party book as a spreadsheet: delimited text out and in.

Columns are found by their titles, ours and those that other programs use, in any order. Cells that
a spreadsheet program would run as a formula are guarded on the way out and freed on the way in, so
that nothing is lost. A row that cannot be taken is reported, never guessed at.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from gsfiler.core.decoding import decode_text
from gsfiler.core.delimited import DelimitedRow, delimited_rows, find_delimiter
from gsfiler.core.errors import InputError
from gsfiler.core.findings import Authority, Finding, FindingKind, PhraseKind, Severity
from gsfiler.filing.party_book.book import PartyBook, PartyRecord, PartyRecords
from gsfiler.filing.party_book.party_fields import LABELS, SEVERAL, card_of
from gsfiler.lists.formula_guard import unguarded
from gsfiler.lists.writers.delimited import rows_bytes

READING = Authority("Reading address books", "gsfiler", "2026-11-22")
NOT_TAKEN = FindingKind(
    "BOOK_NOT_TAKEN",
    Severity.WARNING,
    "What begins on line {line} was not taken: {why}.",
    READING,
)
UNKNOWN_COLUMNS = FindingKind(
    "BOOK_COLUMNS",
    Severity.NOTE,
    "These columns are not known and were not taken: {columns}.",
    READING,
)
NO_NAME = PhraseKind("it has no name")
TOO_LONG = PhraseKind("it has more cells than there are columns")
STRAY = PhraseKind("a quotation mark in column {column} is never closed")

_ALIASES: Mapping[str, str] = {
    "id": "uid",
    "kind": "kind",
    "type": "kind",
    "role": "roles",
    "name": "organization_name",
    "company": "organization_name",
    "companyname": "organization_name",
    "organization": "organization_name",
    "firm": "organization_name",
    "displayname": "full_name",
    "prefix": "name_prefix",
    "firstname": "first_name",
    "forename": "first_name",
    "lastname": "last_name",
    "surname": "last_name",
    "street": "address_lines",
    "streetaddress": "address_lines",
    "address1": "address_lines",
    "address2": "address_lines",
    "address3": "address_lines",
    "addressline1": "address_lines",
    "addressline2": "address_lines",
    "addressline3": "address_lines",
    "street2": "address_lines",
    "town": "city",
    "state": "region",
    "province": "region",
    "canton": "region",
    "zip": "postal_code",
    "zipcode": "postal_code",
    "postalcode": "postal_code",
    "countrycode": "country",
    "mail": "emails",
    "emailaddress": "emails",
    "email1": "emails",
    "email2": "emails",
    "phone": "phones",
    "phonenumber": "phones",
    "tel": "phones",
    "mobile": "phones",
    "faxnumber": "fax_numbers",
    "website": "web_addresses",
    "url": "web_addresses",
    "legalentity": "legal_entity",
    "comment": "notes",
    "note": "notes",
}
_KINDS = {"person": "person", "individual": "person", "entity": "entity"}
_NAMES = ("organization_name", "full_name", "last_name", "first_last_name")
_PERSONAL = ("full_name", "last_name", "first_name", "first_last_name")
_SEPARATED = re.compile(r"[;,\n]")
_NO_COLUMN = (
    "no column is recognised; the first row must name them, such as Organisation or E-mail."
)


def _title_key(title: str) -> str:
    return re.sub(r"[\W_]+", "", title.casefold())


_FIELDS: Mapping[str, str] = {
    **_ALIASES,
    **{_title_key(name): name for name in LABELS},
    **{_title_key(label): name for name, label in LABELS.items()},
}


def parties_csv(book: PartyBook, delimiter: str = ",") -> bytes:
    """Return the party book as delimited UTF-8 text: a row for each entry.

    It holds the cards of the entries (:mod:`gsfiler.filing.party_book.party_fields`), not all of a
    party.
    """
    rows = [tuple(LABELS.values())]
    for entry in book.entries:
        card = card_of(entry)
        rows.append(tuple(card.get(name, "") for name in LABELS))
    return rows_bytes(rows, delimiter)


def read_parties_csv(data: bytes, *, source: str, encoding: str = "") -> PartyRecords:
    """Return the cards of a spreadsheet in delimited text, and what was not taken.

    Encoding and delimiter are guessed; ``encoding``, when given, is obeyed. Raises InputError: not
    text, or no column that is known.
    """
    text = decode_text(data, source=source, encoding=encoding).text
    delimiter = find_delimiter(text, _evidence)
    rows = [row for row in delimited_rows(text, delimiter) if not row.is_blank]
    columns = [_FIELDS.get(_title_key(cell), "") for cell in rows[0].cells] if rows else []
    if not any(columns):
        raise InputError(source, _NO_COLUMN, "Name the columns and read the file again.")
    findings = list(_unknown_columns(rows[0], columns))
    records = []
    for row in rows[1:]:
        card = _card(row, columns)
        if refused := _refused(row, card, len(columns)):
            findings.append(refused)
        else:
            records.append(PartyRecord(card, row.line))
    return PartyRecords(tuple(records), tuple(findings))


def _evidence(rows: Sequence[DelimitedRow]) -> float:
    """Return how many titles of the first row are known under a delimiter."""
    cells = rows[0].cells if rows else ()
    return float(sum(_title_key(cell) in _FIELDS for cell in cells))


def _unknown_columns(head: DelimitedRow, columns: Sequence[str]) -> Iterator[Finding]:
    unknown = [
        cell.strip() or "?" for cell, name in zip(head.cells, columns, strict=True) if not name
    ]
    if unknown:
        yield UNKNOWN_COLUMNS.at(columns=", ".join(unknown))


def _refused(row: DelimitedRow, card: Mapping[str, str], columns: int) -> Finding | None:
    if row.stray:
        return NOT_TAKEN.at(line=row.line, why=STRAY.of(column=row.stray[1]))
    if len(row.cells) > columns and any(cell.strip() for cell in row.cells[columns:]):
        return NOT_TAKEN.at(line=row.line, why=TOO_LONG.of())
    if not any(card.get(name) for name in _NAMES):
        return NOT_TAKEN.at(line=row.line, why=NO_NAME.of())
    return None


def _card(row: DelimitedRow, columns: Sequence[str]) -> dict[str, str]:
    """Return the card of a row; several columns of one field follow one another."""
    card: dict[str, list[str]] = {}
    for cell, name in zip(row.cells, columns, strict=False):
        value = unguarded(cell).replace("\r\n", "\n").replace("\r", "\n").strip()
        if name and value:
            card.setdefault(name, []).append(value)
    return _settled({name: _joined(name, values) for name, values in card.items()})


def _joined(name: str, values: Sequence[str]) -> str:
    if name == "emails":
        values = [part for value in values for part in _SEPARATED.split(value)]
    glue = "\n" if name in SEVERAL else " "
    return glue.join(value.strip() for value in values if value.strip())


def _settled(card: dict[str, str]) -> dict[str, str]:
    """Say what kind of name it is, where the columns tell; a person may stand under “Name”."""
    kind = _KINDS.get(card.get("kind", "").casefold(), "")
    personal = any(card.get(name) for name in _PERSONAL)
    if kind == "person" and not personal and "organization_name" in card:
        card["full_name"] = card.pop("organization_name")
    if "organization_name" in card and not kind:
        kind = "organization"
    elif not kind and personal:
        kind = "person"
    if kind:
        card["kind"] = kind
    else:
        card.pop("kind", None)
    return card
