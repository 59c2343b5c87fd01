"""What the rules cite: each rule with its text, source, date and how sure we are of it.

The table is ``resources/filing/rule_sources.json``. Most of the Regulations were read in their text
of 1 February 2020; a Rule that was amended since and not read again is *stale*. What is
only recalled warns and never blocks (:func:`gsfiler.filing.checking.no_surer_than_its_source`).
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Authority, Confidence
from gsfiler.core.shipped import shipped_text

_TABLE = "filing/rule_sources.json"


def authority(rule_id: str, *, recalled: bool = False) -> Authority:
    """Return what a rule cites, by its id ("M-023"); a part of it may be ``recalled`` only.

    Raises KeyError for a rule that is not in the table.
    """
    row = _table()["rules"][rule_id]
    source = _table()["sources"][row["source"]]
    confidence = Confidence(row.get("confidence", source["confidence"]))
    return Authority(
        rule=row["rule"],
        source=source["title"],
        date=source["date"],
        confidence=Confidence.RECALLED if recalled else confidence,
    )


def cited_rules() -> tuple[str, ...]:
    """Return the ids of all rules in the table, in its order."""
    return tuple(_table()["rules"])


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Any]:
    table: Mapping[str, Any] = json.loads(shipped_text(_TABLE))
    return table
