"""JSON: an array of objects, or one object per line."""

import json
from collections.abc import Iterable, Iterator, Sequence

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.readers.cells import in_order
from gsfiler.vocabulary.readers.columns import recognise
from gsfiler.vocabulary.readers.tables import Table

Record = tuple[int, object]


def read_records(text: str, *, source: str) -> tuple[str, list[object]]:
    """Return the word for a place (``item`` or ``line``) and the values, the first being number 1.

    An empty line is ``None``, as is ``null``. Raises InputError with line and column where the JSON
    is damaged.
    """
    if text.lstrip().startswith("["):
        values = _loads(text, source, 0)
        return "item", values if isinstance(values, list) else [values]
    return "line", [
        _loads(line, source, number) if line.strip() else None
        for number, line in enumerate(text.split("\n"))
    ]


def numbered(values: Iterable[object]) -> Iterator[Record]:
    """Yield the values with their numbers, from 1; those that are ``None`` are passed over."""
    return ((number, value) for number, value in enumerate(values, start=1) if value is not None)


def table_of(values: Sequence[object], place: str, source: str) -> Table | None:
    """Return JSON objects as a table with a column for every key, or nothing without a header.

    What is no object becomes a row of empty cells.
    """
    header = in_order(str(key) for value in values if isinstance(value, dict) for key in value)
    columns = recognise(header)
    if columns is None:
        return None
    rows = (
        (number, [text_of(value.get(key)) for key in header] if isinstance(value, dict) else [])
        for number, value in numbered(values)
    )
    return Table(source, place, header, columns, rows)


def text_of(value: object) -> str:
    """Return a JSON value as the text of a cell; the items of a list separated by blanks."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return " ".join(text_of(item) if not isinstance(item, list) else "" for item in value)
    return compact(value)


def compact(value: object) -> str:
    """Return a JSON value in its shortest form, keys sorted, half characters escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _loads(text: str, source: str, lines_before: int) -> object:
    """Parse one JSON value; raises InputError."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            source,
            f"this is not JSON ({error.msg}).",
            "Download or export it again; JSON Lines has one whole object in each line.",
            line=lines_before + error.lineno,
            column=error.colno,
        ) from None
    except (ValueError, RecursionError):
        raise InputError(
            source,
            "the JSON holds a number that is too long, or is nested too deep.",
            "Download or export it again.",
            line=lines_before + 1,
        ) from None
