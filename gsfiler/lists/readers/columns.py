"""Which column of a sheet holds what: by its title, else by what stands in it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.vocabulary.readers.columns import find_fields, fold
from gsfiler.vocabulary.text import plain

SAMPLE_ROWS = 500

_TITLES = {
    "class_column": (
        "class|classes|class no|class nos|class number|class numbers|class nr|class s|class es|"
        "nice class|nice classes|nice|int class|int cl|international class|intl class|ic|cl|cls|"
        "classe|classe s|classe de nice|no de classe|n de classe|numero de classe|clase|clases|"
        "clase s|clase de niza|numero de clase|no de clase|n de clase|klasse|klassen|klasse n|"
        "nizza klasse|nizzaklasse|klassennummer|klassen nr|klasse nr|classi|klass"
    ),
    "term_column": (
        "term|terms|text|wording|goods|services|goods and services|goods services|goods service|"
        "goods or services|goods and or services|list of goods and services|good or service|"
        "description|description of goods and services|specification|specifications|"
        "indication|indications|identification|items|label|txt|"
        "produit|produits|produits et services|produits services|produits ou services|libelle|"
        "libelles|terme|termes|designation|liste des produits et services|liste|texte|"
        "termino|terminos|producto|productos|servicios|productos y servicios|productos servicios|"
        "productos o servicios|descripcion|denominacion|lista de productos y servicios|indicacion|"
        "lista|texto|"
        "begriff|begriffe|ware|waren|dienstleistungen|waren und dienstleistungen|"
        "waren dienstleistungen|waren oder dienstleistungen|bezeichnung|verzeichnis|beschreibung|"
        "waren und dienstleistungsverzeichnis|warenverzeichnis"
    ),
    "id_column": (
        "id|term id|term no|no|nr|number|case number|case no|case|file|file number|reference|ref|"
        "our ref|our reference|application number|application no|registration number|basic number|"
        "numero|dossier|numero de dossier|no de dossier|n de dossier|reference dossier|expediente|"
        "numero de expediente|n de expediente|referencia|aktenzeichen|az|fall|fallnummer|nummer|"
        "vorgang|kennung"
    ),
    "language_column": (
        "language|languages|lang|lng|langue|langues|idioma|idiomas|lengua|sprache|sprachen"
    ),
    "note_column": (
        "note|notes|comment|comments|remark|remarks|remarque|remarques|commentaire|commentaires|"
        "nota|notas|comentario|comentarios|observaciones|bemerkung|bemerkungen|anmerkung|"
        "anmerkungen|hinweis|hinweise|kommentar"
    ),
}
_COLUMN_OF = {title: column for column, titles in _TITLES.items() for title in titles.split("|")}


class Columns(NamedTuple):
    """The places of the columns, from 0; ``None`` for a column the sheet has not."""

    term_column: int
    class_column: int | None = None
    id_column: int | None = None
    language_column: int | None = None
    note_column: int | None = None


def columns_by_title(cells: Sequence[str]) -> Columns | None:
    """Return the columns that a title row names; None when it names no column of terms.

    One known title is enough; a row of which a cell holds a whole list is no title row.
    """
    if any(len(cell) > 60 for cell in cells):
        return None
    places = find_fields([fold(cell) for cell in cells], _COLUMN_OF)
    if "term_column" not in places:
        return None
    return Columns(**places)


def columns_by_content(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Return the columns guessed from what stands in them; None when nothing looks like terms.

    The class column is the one in which four of five cells are classes, the column of terms the one
    with the most letters.
    """
    width = max((len(row) for row in rows), default=0)
    filled = [
        [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        for place in range(min(width, 200))
    ]
    letters = [sum(map(_letters, cells)) for cells in filled]
    if not letters or not max(letters):
        return None
    term_column = letters.index(max(letters))
    classes = [
        place
        for place, cells in enumerate(filled)
        if place != term_column
        and cells
        and _are_classes(cells)
        and not (len(cells) > 45 and _counts(cells))
    ]
    class_column = min(classes, key=lambda place: _counts(filled[place]), default=None)
    return Columns(term_column, class_column)


def is_class(cell: str) -> bool:
    """Return whether a cell holds a class, as a number or as “Class 9”."""
    try:
        parse_class(bare_class(cell))
    except InvalidCode:
        return False
    return True


def bare_class(cell: str) -> str:
    """Return a class cell without what spreadsheets and typists put around the number."""
    folded = plain(cell).strip()
    found = _CLASS_CELL.fullmatch(folded)
    return found[1] if found else folded


_CLASS_CELL = re.compile(
    r"(?:(?:int\.?\s?)?(?:class|classe|clase|klasse|cl|kl|ic)\.?\s?)?[(\[]?(\d{1,6})(?:\.0{1,3})?"
    r"[)\].:]?",
    re.IGNORECASE,
)


def _letters(cell: str) -> int:
    """Return how many letters a cell holds, of the first thousand characters."""
    return sum(1 for sign in cell[:1000] if sign.isalpha())


def _are_classes(cells: list[str]) -> bool:
    """Return whether four of five cells are classes; a first one without digits may be a title."""
    body = cells if len(cells) == 1 or any(map(str.isdigit, cells[0])) else cells[1:]
    return sum(map(is_class, body)) * 5 >= len(body) * 4


def _counts(cells: list[str]) -> bool:
    """Return whether the cells count 1, 2, 3: the numbers of rows rather than classes."""
    return len(cells) > 1 and cells == [str(number) for number in range(1, len(cells) + 1)]
