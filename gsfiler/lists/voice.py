"""How what is written for people is said: in English, or as the window translates it."""

from collections.abc import Callable
from dataclasses import dataclass

from gsfiler.core.findings import Finding, Phrase
from gsfiler.vocabulary.verdict import AcceptanceSource


@dataclass(frozen=True, slots=True)
class Voice:
    """How fixed sentences and findings are said; by itself it speaks English."""

    say: Callable[[str], str] = str
    finding: Callable[[Finding], str] = lambda finding: finding.message
    phrase: Callable[[Phrase], str] = str

    def source(self, source: AcceptanceSource) -> str:
        """Return pack, edition and date of an answer in one line; an undated pack says so."""
        dated = source.date or self.say("undated")
        return ", ".join(filter(None, (source.pack, source.edition, dated)))


ENGLISH = Voice()
