"""Codes that the rules know, from ``resources/filing/codes.json``, and values of ST.96.

Countries stand in addresses (ISO 3166-1); Offices and parties are named by WIPO ST.3, which adds
organisations and leaves out some territories.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Severity
from gsfiler.core.shipped import shipped_text
from gsfiler.filing.tables.members import Members

_TABLE = "filing/codes.json"

LAWYERS = frozenset({"Representative", "Agent", "Attorney", "Lawyer", "Legal practitioner"})
"""Capacities (``com:RoleCategoryType``) in which somebody acts for an applicant."""

OFFICE_ROLES = frozenset({"IP office", "Authorized officer", "Formality examiner", "Examiner"})
"""Capacities in which an Office signs."""

COLLECTIVE_MARKS = frozenset(
    {
        "Collective mark",
        "Collective trademark",
        "Collective service mark",
        "Collective membership mark",
        "Certification mark",
        "Well known collective mark",
    }
)
"""Values of ``tmk:MarkCategoryType`` that stand for Rule 9(4)(a)(x)."""

WORDLESS_FEATURES = frozenset({"Sound", "Motion", "Multimedia", "Hologram", "Olfactory"})
"""Features of a mark (``tmk:MarkFeatureCategoryType``) that an image does not show."""

UNSETTLED = frozenset({"Stateless", "Unidentified"})
"""What stands for the nationality of somebody who has none that is known."""

VALUES: Mapping[str, frozenset[str]] = {
    "feature_categories": frozenset(
        {
            *("Word", "Stylized characters", "Figurative", "Combined", "Three dimensional"),
            *("Colour", "Sound", "Hologram", "Olfactory", "Motion", "Multimedia", "Position"),
            *("Touch", "Taste", "Tracer", "Other"),
        }
    ),
    "mark_category": COLLECTIVE_MARKS
    | frozenset(
        {
            *("Mark", "Trademark", "Service mark", "Defensive mark", "Individual mark"),
            *(f"Well known mark under TRIPS Article 16_{number}" for number in (2, 3)),
        }
    ),
    "category": frozenset({"List limited to", "Remove from list"}),
    "madrid_system": frozenset({"Agreement", "Protocol", "Protocol article 9 sexies"}),
}
"""Values that ST.96 6.0 knows, by field of the model (``category``: of a limitation)."""


@dataclass(frozen=True, slots=True)
class Codes:
    """The table of codes.

    ``offices`` are ST.3 codes; ``without_postcode`` countries whose addresses have no postcode;
    ``without_marks`` organisations where no marks are filed; ``outside_paris`` States thought to be
    neither in the Paris Union nor in the WTO; ``office_languages`` the languages to which an Office
    restricts international applications. The last four are recalled.
    """

    countries: frozenset[str]
    offices: frozenset[str]
    organisations: Mapping[str, str]
    languages: frozenset[str]
    without_postcode: frozenset[str]
    without_marks: frozenset[str]
    outside_paris: frozenset[str]
    office_languages: Mapping[str, tuple[str, ...]]


MEMBERS_GOOD_FOR = timedelta(days=366)
"""How long a members table is taken to name every party."""


def weight_of_unknown(code: str, members: Members, today: date) -> Severity:
    """Return how much it weighs that a code is no party's: a party may have joined since.

    It warns where the code stands in ST.3 and the members table is more than a year old.
    """
    may_have_joined = code in codes().offices and is_outdated(members, today)
    return Severity.WARNING if may_have_joined else Severity.ERROR


def is_outdated(members: Members, today: date) -> bool:
    """Tell whether the members table is more than a year old.

    By then a party, or a State of a union, may have joined or left: what rests on who is in warns.
    """
    return today - members.as_of > MEMBERS_GOOD_FOR


def are_codes(written: Iterable[str]) -> bool:
    """Tell whether all texts that are filled in say a country or an Office (ISO 3166-1, ST.3).

    That one does not ("Spain") is told by S-06; nothing more can be concluded from it.
    """
    table = codes()
    texts = [each.strip() for each in written if each.strip()]
    return all(
        each in UNSETTLED or each.upper() in table.countries | table.offices for each in texts
    )


@lru_cache(maxsize=1)
def codes() -> Codes:
    """Return the table of codes."""
    table: Mapping[str, Any] = json.loads(shipped_text(_TABLE))
    former = set(table["former"].split())
    countries = set(table["countries"].split()) | former
    organisations: dict[str, str] = table["organisations"]
    return Codes(
        countries=frozenset(countries),
        offices=frozenset(
            (countries - set(table["without_st3_code"].split())) | set(organisations)
        ),
        organisations=organisations,
        languages=frozenset(table["languages"].split()),
        without_postcode=frozenset(table["without_postcode"].split()),
        without_marks=frozenset(table["offices_without_marks"].split()),
        outside_paris=frozenset(table["outside_paris_union_and_wto"].split()),
        office_languages={
            code: tuple(languages.split()) for code, languages in table["office_languages"].items()
        },
    )
