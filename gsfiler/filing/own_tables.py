"""The tables that a draft is assessed by: those that ship, with the user's own laid over them."""

from pathlib import Path

from gsfiler.core.errors import InputError
from gsfiler.core.files import read_bytes
from gsfiler.filing.assessment import Tables
from gsfiler.filing.fees.tables import load_fee_table
from gsfiler.filing.tables.members import load_members


def load_tables(members: Path | None, fees: Path | None) -> Tables:
    """Return the tables in force; None for a file leaves the shipped table as it is.

    Raises InputError, which names the file and the place of a fault.
    """
    return Tables(
        load_members(read_bytes(members), members.name) if members else load_members(),
        load_fee_table(read_bytes(fees), fees.name) if fees else load_fee_table(),
    )


def chosen_tables(members: str, fees: str) -> Tables:
    """Return the tables that the settings choose by path; empty paths choose ours alone.

    Raises InputError, which says that a table was chosen, and how to do without it.
    """
    try:
        return load_tables(_path(members), _path(fees))
    except InputError as error:
        raise InputError(
            error.source,
            error.problem,
            "It is chosen as a table of your own: mend it, choose another, or do without with "
            "“gsfiler filing tables --shipped”.",
            line=error.line,
            column=error.column,
        ) from error


def _path(text: str) -> Path | None:
    return Path(text) if text else None
