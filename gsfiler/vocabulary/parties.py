"""Parties that may be designated, by ST.3 code: a small dated table of names."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from gsfiler.core.errors import InvalidCode
from gsfiler.core.shipped import shipped_text

_TABLE, _OTHERS = "parties.tsv", "offices.tsv"
UNION = "EM"

_NEAR_SHOWN = 5
_LONGEST_NAME = 200
"""Signs that a name may have; a longer text is none."""
_USUAL_SLIPS = {
    "UK": "GB",
    "EU": "EM",
    "BL": "BX",
    "KO": "KR",
    "SP": "ES",
    "SW": "SE",
    "USA": "US",
    "UAE": "AE",
    "PRC": "CN",
}
"""Codes that people write and ST.3 has not, with the party they mean."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party: ST.3 code, English name, and ``EM`` where it lies in the European Union."""

    code: str
    name: str
    union: str = ""


@lru_cache(maxsize=1)
def parties() -> tuple[Party, ...]:
    """Return all parties of the table, by code."""
    rows = (line for line in shipped_text(_TABLE).splitlines()[1:] if not line.startswith("#"))
    return tuple(Party(*row.split("\t")) for row in rows)


def table_date() -> str:
    """Return the ISO date as of which the table was put together."""
    return shipped_text(_TABLE).splitlines()[1].rsplit(" ", 1)[1]


def party_named(code: str) -> Party:
    """Return the party of a code; one that the table does not know is named by its code."""
    return _by_code().get(code, Party(code, code))


@lru_cache(maxsize=1)
def other_offices() -> dict[str, tuple[str, str]]:
    """Return name and covering party, empty where none is, by ST.3 code that is no party's."""
    lines = shipped_text(_OTHERS).splitlines()[1:]
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {code: (name, covered) for code, name, covered in rows}


def is_office(code: str) -> bool:
    """Tell whether a code, in capitals, is one of WIPO ST.3, of a party or of another office."""
    return code in _by_code() or code in other_offices()


def office_name(code: str) -> str:
    """Return the English name that WIPO ST.3 has for a code; empty where it has none."""
    party = _by_code().get(code)
    return party.name if party else other_offices().get(code, ("", ""))[0]


def office_names() -> tuple[str, ...]:
    """Return the English names of all parties and offices of WIPO ST.3."""
    return (*(party.name for party in parties()), *(name for name, _ in other_offices().values()))


def designation_problem(code: str) -> str:
    """Return why a party cannot be designated though its code stands in ST.3, or nothing.

    Raises InvalidCode for a code that does not, and names those that are near it.
    """
    if code in _by_code():
        return ""
    if code not in other_offices():
        near = ", ".join(f"{each.code} ({each.name})" for each in near_parties(code))
        meant = f" Did you mean {near}?" if near else ""
        raise InvalidCode(f"“{code}” is not a code of WIPO ST.3.{meant}")
    name, covered = other_offices()[code]
    instead = f"; {covered} ({party_named(covered).name}) covers it" if covered else ""
    return (
        f"{code} ({name}) cannot be designated under the Madrid Protocol, as of {table_date()}"
        f"{instead}."
    )


def near_parties(code: str) -> list[Party]:
    """Return at most five parties that a wrong code may mean, the likeliest first."""
    usual = _USUAL_SLIPS.get(code)
    found = [usual] if usual else []
    found += [code[::-1]] if code[::-1] in _by_code() and code[::-1] != code else []
    if usual is None:
        found += [
            each.code for each in parties() if folded_name(each.name).startswith(code.lower())
        ]
        found += [each.code for each in parties() if each.code[0] == code[0]]
    return [party_named(each) for each in list(dict.fromkeys(found))[:_NEAR_SHOWN]]


def usual_slip(code: str) -> str:
    """Return the code of the party that people mean by one that ST.3 has not; empty for others."""
    return _USUAL_SLIPS.get(code.strip().upper(), "")


def find_parties(typed: str) -> list[Party]:
    """Return the parties whose code is typed, or whose name holds every word typed; all if none.

    ``EU`` finds the European Union and its members, each of which may be designated too.
    """
    wanted = folded_name(typed).split()
    if wanted in (["eu"], ["em"]):
        return [p for p in parties() if UNION in (p.code, p.union)]
    return [party for party in parties() if all(_has(party, word) for word in wanted)]


def code_of_name(typed: str) -> str:
    """Return the code of the party whose name is typed; empty where it is the name of none."""
    key = name_key(typed)
    return _by_name().get(key, "") if key else ""


def name_key(name: str) -> str:
    """Return what all writings of a name share: no case, no accents, single blanks.

    Empty for a text of more than 200 signs, which is no name.
    """
    return " ".join(folded_name(name).split()) if len(name) <= _LONGEST_NAME else ""


def doubled(codes: Iterable[str]) -> list[Party]:
    """Return the chosen parties that the European Union, also chosen, covers already."""
    chosen = list(codes)
    return [party_named(c) for c in chosen if UNION in chosen and party_named(c).union == UNION]


def _has(party: Party, word: str) -> bool:
    return word == party.code.lower() or word in folded_name(party.name)


def folded_name(text: str) -> str:
    """Return a text for finding: no case, no accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    """Return the codes of all parties by their names, with and without what is in brackets."""
    short = {name_key(party.name.partition("(")[0]): party.code for party in reversed(parties())}
    return short | {name_key(party.name): party.code for party in reversed(parties())}


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Party]:
    return {party.code: party for party in parties()}
