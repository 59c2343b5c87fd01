"""What tests of the check share: short names of the verdicts, and ways to ask one."""

from gsfiler.vocabulary.verdict import Verdict, VerdictKind

EXACT, VARIANT, NEAR = VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.NEAR
WRONG_CLASS, VAGUE, WITHDRAWN = VerdictKind.WRONG_CLASS, VerdictKind.VAGUE, VerdictKind.WITHDRAWN
WRONG_LANGUAGE, MALFORMED = VerdictKind.WRONG_LANGUAGE, VerdictKind.MALFORMED
UNKNOWN = VerdictKind.UNKNOWN
SAME = (EXACT, VARIANT, WRONG_CLASS)
"""Verdicts that say that text and entry are one wording."""


def codes(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


def message(verdict: Verdict, code: str) -> str:
    [found] = [finding.message for finding in verdict.findings if finding.code == code]
    return found


def matched(verdict: Verdict) -> tuple[str, int] | None:
    entry = verdict.match.entry if verdict.match else None
    return (entry.text, entry.class_number) if entry else None
