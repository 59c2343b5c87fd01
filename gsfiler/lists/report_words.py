"""The fixed words of the list report, in English, marked for the translators."""

from gsfiler.vocabulary.verdict import Acceptance, VerdictKind

VERDICT_WORDS = {
    VerdictKind.EXACT: "Exact",
    VerdictKind.VARIANT: "Variant",
    VerdictKind.NEAR: "Near",
    VerdictKind.WRONG_CLASS: "Wrong class",
    VerdictKind.VAGUE: "Vague",
    VerdictKind.WITHDRAWN: "Withdrawn",
    VerdictKind.WRONG_LANGUAGE: "Wrong language",
    VerdictKind.MALFORMED: "Malformed",
    VerdictKind.UNKNOWN: "Unknown",
}
ACCEPTANCE_WORDS = {
    Acceptance.ACCEPTED: "Accepted",
    Acceptance.REJECTED: "Rejected",
    Acceptance.UNKNOWN: "No data",
    Acceptance.CONFLICT: "Conflict",
}


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the extractor knows this name)
    """Mark a text for the translators and return it as it is."""
    return text


REPORT_PHRASES = (
    QT_TRANSLATE_NOOP("ListReport", "Goods and services"),
    QT_TRANSLATE_NOOP("ListReport", "Checked on {day}"),
    QT_TRANSLATE_NOOP("ListReport", "List: {source}"),
    QT_TRANSLATE_NOOP("ListReport", "Terms: {terms}. Classes: {classes}. Characters: {letters}."),
    QT_TRANSLATE_NOOP("ListReport", "Checked against"),
    QT_TRANSLATE_NOOP("ListReport", "Vocabulary"),
    QT_TRANSLATE_NOOP("ListReport", "Edition"),
    QT_TRANSLATE_NOOP("ListReport", "In force since"),
    QT_TRANSLATE_NOOP("ListReport", "Age in days"),
    QT_TRANSLATE_NOOP("ListReport", "Source"),
    QT_TRANSLATE_NOOP("ListReport", "old"),
    QT_TRANSLATE_NOOP("ListReport", "not yet in force"),
    QT_TRANSLATE_NOOP("ListReport", "not an official list"),
    QT_TRANSLATE_NOOP("ListReport", "Summary"),
    QT_TRANSLATE_NOOP("ListReport", "Verdict"),
    QT_TRANSLATE_NOOP("ListReport", "Class {number}"),
    QT_TRANSLATE_NOOP("ListReport", "No class given"),
    QT_TRANSLATE_NOOP("ListReport", "No."),
    QT_TRANSLATE_NOOP("ListReport", "Term"),
    QT_TRANSLATE_NOOP("ListReport", "Could read:"),
    QT_TRANSLATE_NOOP("ListReport", "class {number}"),
    QT_TRANSLATE_NOOP("ListReport", "Vocabulary says:"),
    QT_TRANSLATE_NOOP("ListReport", "Acceptance:"),
    QT_TRANSLATE_NOOP("ListReport", "Note:"),
    QT_TRANSLATE_NOOP("ListReport", "Notes on reading the list"),
    QT_TRANSLATE_NOOP("ListReport", "Rules and sources"),
    QT_TRANSLATE_NOOP("ListReport", "Rule"),
    QT_TRANSLATE_NOOP("ListReport", "As of"),
    QT_TRANSLATE_NOOP("ListReport", "Confidence"),
    QT_TRANSLATE_NOOP("ListReport", "verified"),
    QT_TRANSLATE_NOOP("ListReport", "recalled"),
    QT_TRANSLATE_NOOP("ListReport", "stale"),
    QT_TRANSLATE_NOOP("ListReport", "Exact"),
    QT_TRANSLATE_NOOP("ListReport", "Variant"),
    QT_TRANSLATE_NOOP("ListReport", "Near"),
    QT_TRANSLATE_NOOP("ListReport", "Wrong class"),
    QT_TRANSLATE_NOOP("ListReport", "Vague"),
    QT_TRANSLATE_NOOP("ListReport", "Withdrawn"),
    QT_TRANSLATE_NOOP("ListReport", "Wrong language"),
    QT_TRANSLATE_NOOP("ListReport", "Malformed"),
    QT_TRANSLATE_NOOP("ListReport", "Unknown"),
    QT_TRANSLATE_NOOP("ListReport", "Accepted"),
    QT_TRANSLATE_NOOP("ListReport", "Rejected"),
    QT_TRANSLATE_NOOP("ListReport", "No data"),
    QT_TRANSLATE_NOOP("ListReport", "Conflict"),
    QT_TRANSLATE_NOOP("ListReport", "Class"),
    QT_TRANSLATE_NOOP("ListReport", "Wording in the vocabulary"),
    QT_TRANSLATE_NOOP("ListReport", "Findings"),
    QT_TRANSLATE_NOOP("ListReport", "undated"),
    QT_TRANSLATE_NOOP("ListReport", "The list is empty."),
    QT_TRANSLATE_NOOP(
        "ListReport",
        "An unknown term is neither accepted nor wrong. Each Office decides for itself.",
    ),
)
"""Every fixed sentence of the report, for the translators."""
