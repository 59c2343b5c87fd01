"""Read dated tables of facts in JSON: those that ship, and those that users make themselves.

Both pass the same door. Numbers with a point stay exact decimals; a fault is told with its place
in the file, as a path such as ``individual[3].tiers[0].amount``.
"""

import json
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from gsfiler.core.errors import InputError

LARGEST = 4 << 20
"""Bytes of the largest table that is read; those that ship hold a few dozen thousand."""

_TOLD = 3
_MEND = "Mend it and try again; nothing was taken from the file."


class TableRow(BaseModel):
    """A part of a table; a name it does not know is a fault, so that slips are told."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


Model = TypeVar("Model", bound=TableRow)


def read_json_table(data: bytes, model: type[Model], source: str, known: tuple[str, int]) -> Model:
    """Return a table; ``known`` is the format's name and the newest version that is understood.

    Raises InputError, which names the file and each of the first faults by its place.
    """
    content = _parsed(data, source)
    name, version = known
    if not isinstance(content, dict) or content.get("format") != name:
        raise InputError(source, f"its “format” is not “{name}”.", "Give a table of that format.")
    if isinstance(content.get("version"), int) and content["version"] > version:
        raise InputError(
            source,
            f"the table is of version {content['version']}; this gsfiler reads {version}.",
            "Update gsfiler, or ask for the table in the older form.",
        )
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise InputError(source, told_faults(error), _MEND) from None


def told_faults(error: ValidationError) -> str:
    """Return the first faults of a table in a sentence, each with its place."""
    faults = error.errors(include_url=False, include_input=False)
    told = "; ".join(f"{place(fault['loc'])}: {_clause(fault['msg'])}" for fault in faults[:_TOLD])
    rest = len(faults) - _TOLD
    return f"{told}{f'; and {rest} more' if rest > 0 else ''}."


def place(steps: tuple[int | str, ...]) -> str:
    """Return the path of a place in a table, as ``individual[3].amount``."""
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".") or "the table"


def _clause(message: str) -> str:
    """Return a message of pydantic as a clause within a sentence."""
    message = message.removeprefix("Value error, ").rstrip(".")
    return message[:1].lower() + message[1:]


def _parsed(data: bytes, source: str) -> Any:
    if len(data) > LARGEST:
        raise InputError(
            source,
            f"the table is {len(data):,} bytes long; at most {LARGEST:,} are read.",
            "Leave out what is not needed.",
        )
    try:
        return json.loads(
            data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse_constant
        )
    except UnicodeDecodeError:
        raise InputError(source, "the table is not UTF-8 text.", "Save it as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise InputError(
            source,
            f"this is not JSON ({error.msg}).",
            "Mend the place named, or make the table anew.",
            line=error.lineno,
            column=error.colno,
        ) from None
    except (ValueError, RecursionError):
        raise InputError(
            source, "this is not JSON that can be read (a number or its depth).", _MEND
        ) from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
