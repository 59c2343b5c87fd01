"""A finding and the item of the form it is about."""

from dataclasses import dataclass
from typing import Any

from gsfiler.core.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding about an item of a draft.

    ``path`` leads to the item, by field names of the model: ``forms[0].applicants[1].nationality``
    for what is sent (below the transaction), ``desk.…`` and ``attachments[0]`` for the rest; a path
    may name a field that is still empty. ``rule_id`` is our own id of the rule ("M-023"), empty for
    findings about single terms.
    """

    path: str
    finding: Finding
    rule_id: str = ""

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.finding.severity

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema filing_check``)."""
        told = self.finding.as_json()
        return {
            "code": told["code"],
            "severity": told["severity"],
            "path": self.path,
            "message": told["message"],
            "rule": told["rule"],
            "source": told["source"],
            "date": told["date"],
            "confidence": told["confidence"],
            "id": self.rule_id,
        }
