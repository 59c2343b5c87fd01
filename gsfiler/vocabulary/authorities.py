"""What findings cite: each source of law or practice once, with its date and how sure we are.

The sources lie in ``resources/vocabulary/sources.json``; the shipped tables and every room cite
them by name. A rule is as sure as its source, or less where only its heading was read.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Authority, Confidence
from gsfiler.vocabulary.tables import read_table


def cite(rule: str, source: str, confidence: Confidence | None = None) -> Authority:
    """Return the authority of a rule; as sure as its source, unless another confidence is given."""
    named = _sources()[source]
    return Authority(
        rule=rule,
        source=named["title"],
        date=named["date"],
        confidence=confidence or Confidence(named["confidence"]),
    )


def cite_row(table: Mapping[str, Any], row: Mapping[str, Any]) -> Authority:
    """Return the authority of a table's row: its rule, or the table's, and the source it names."""
    return cite(row.get("rule", table["rule"]), row["source"], Confidence(row["confidence"]))


@lru_cache(maxsize=1)
def _sources() -> dict[str, dict[str, str]]:
    sources: dict[str, dict[str, str]] = read_table("sources")["sources"]
    return sources


PRECISE_TERMS = cite("Madrid Rule 9(4)(a)(xiii)", "regulations-amended")
BASIC_LIST = cite("Madrid Rule 9(5)(d)(vi)", "regulations-amended")
LIMITATIONS = cite("Madrid Rules 9(4)(a)(xiii) and 12(8bis)", "regulations-amended")
RULE_12 = cite("Madrid Rule 12(1); Article 3(2) of the Protocol", "regulations")
RULE_13 = cite("Madrid Rule 13(1)", "regulations")
SEVERAL_CLASSES = cite("WIPO Examination Guidelines 2.4", "practice")
PROPRIETARY_NAMES = cite("WIPO Examination Guidelines 2.7", "guidelines")
PRACTICAL_ADVICE = cite("WIPO Examination Guidelines 3 (practical advice)", "practice")
NEW_VERSIONS = cite("Nice Agreement, Article 3(3)", "nice-agreement")
US_WORDING = cite("USPTO practice on identifications", "uspto-recalled")
US_FILL_INS = cite("USPTO ID Manual, fill-in entries", "uspto-recalled")
PLAIN_WORDING = cite("plain wording", "own-advice")
COMPARISON = cite("Comparison with the installed vocabulary", "own-work")
READING = cite("Reading lists", "own-work")
WRITING = cite("Writing lists", "own-work")
REPEATS = cite(
    "gsfiler's own check: the same indication twice in a class, or in two classes", "own-advice"
)
WITHIN_THE_LIST = cite(
    "gsfiler's own check: a limitation lies within the wording of the list and limits something",
    "own-advice",
)
