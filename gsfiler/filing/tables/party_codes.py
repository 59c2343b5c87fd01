"""Parties as a user types them: by ST.3 code or name; else it is told which may be meant."""

from gsfiler.core.errors import InvalidCode, on_one_line
from gsfiler.filing.tables.members import Members
from gsfiler.vocabulary.parties import (
    Party,
    code_of_name,
    find_parties,
    near_parties,
    office_name,
    usual_slip,
)

_MOST_NAMED = 5


def party_code(typed: str, members: Members) -> str:
    """Return the ST.3 code of a party, or of a country that a party covers, in capitals.

    ``typed`` is its code or its name. Raises InvalidCode, which names the parties that may be
    meant: GB for UK, EM for EU.
    """
    code = typed.strip().upper()
    if members.party(code) or members.replacement(code):
        return code
    if named := named_party(typed, members):
        return named
    if name := office_name(code):
        raise InvalidCode(f"{code} ({name}) is no party of the Madrid System.")
    told = on_one_line(typed)
    if near := ", ".join(f"{each.code} ({each.name})" for each in _near(typed, members)):
        raise InvalidCode(f"“{told}” is no party of the Madrid System; is {near} meant?")
    raise InvalidCode(
        f"“{told}” is no party of the Madrid System; give two letters of WIPO ST.3, such as JP."
    )


def named_party(typed: str, members: Members) -> str:
    """Return the code of the party whose name is typed; empty where it is the name of none."""
    code = code_of_name(typed)
    return code if members.party(code) else members.code_named(typed)


def party_meant(typed: str, members: Members) -> str:
    """Return the code of the party that somebody means who types its name, or UK for GB, EU for EM.

    Empty for what names none.
    """
    code = named_party(typed, members) or usual_slip(typed)
    return code if members.party(code) else ""


def _near(typed: str, members: Members) -> list[Party]:
    text = typed.strip()
    found = find_parties(text) if len(text) > 3 else near_parties(text.upper()) if text else []
    return [each for each in found if members.party(each.code)][:_MOST_NAMED]
