"""Parties that may be designated, by ST.3 code: a small dated table of names."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from gsfiler.core.shipped import shipped_text

_TABLE = "parties.tsv"
UNION = "EM"


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


def find_parties(typed: str) -> list[Party]:
    """Return the parties whose code is typed, or whose name holds every word typed; all if none.

    ``EU`` finds the European Union and its members, each of which may be designated too.
    """
    wanted = _folded(typed).split()
    if wanted in (["eu"], ["em"]):
        return [p for p in parties() if UNION in (p.code, p.union)]
    return [party for party in parties() if all(_has(party, word) for word in wanted)]


def doubled(codes: Iterable[str]) -> list[Party]:
    """Return the chosen parties that the European Union, also chosen, covers already."""
    chosen = list(codes)
    return [party_named(c) for c in chosen if UNION in chosen and party_named(c).union == UNION]


def _has(party: Party, word: str) -> bool:
    return word == party.code.lower() or word in _folded(party.name)


def _folded(text: str) -> str:
    """Return a text for finding: no case, no accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Party]:
    return {party.code: party for party in parties()}
