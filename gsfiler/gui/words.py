"""Words of the house as the interface says them: verdicts, acceptance, weights, ages, languages."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from gsfiler.core.findings import Confidence, Severity
from gsfiler.gui.terms_words import in_number
from gsfiler.vocabulary.verdict import Acceptance, VerdictKind

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators and return it as it is."""
    return text


_VERDICTS = {
    VerdictKind.EXACT: QT_TRANSLATE_NOOP("Words", "Exact"),
    VerdictKind.VARIANT: QT_TRANSLATE_NOOP("Words", "Variant"),
    VerdictKind.NEAR: QT_TRANSLATE_NOOP("Words", "Near"),
    VerdictKind.WRONG_CLASS: QT_TRANSLATE_NOOP("Words", "Wrong class"),
    VerdictKind.VAGUE: QT_TRANSLATE_NOOP("Words", "Vague"),
    VerdictKind.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Withdrawn"),
    VerdictKind.WRONG_LANGUAGE: QT_TRANSLATE_NOOP("Words", "Wrong language"),
    VerdictKind.MALFORMED: QT_TRANSLATE_NOOP("Words", "Malformed"),
    VerdictKind.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Unknown"),
}
_MEANINGS = {
    VerdictKind.EXACT: QT_TRANSLATE_NOOP(
        "Words", "The wording stands in the vocabulary, in this class."
    ),
    VerdictKind.VARIANT: QT_TRANSLATE_NOOP(
        "Words",
        "The same wording but for number, spelling, hyphens or a plain inversion.",
    ),
    VerdictKind.NEAR: QT_TRANSLATE_NOOP(
        "Words", "Close to a wording, which is shown; near is not exact."
    ),
    VerdictKind.WRONG_CLASS: QT_TRANSLATE_NOOP("Words", "The wording belongs in another class."),
    VerdictKind.VAGUE: QT_TRANSLATE_NOOP(
        "Words", "Offices refuse it as too vague, or nothing tells which class it belongs in."
    ),
    VerdictKind.WITHDRAWN: QT_TRANSLATE_NOOP(
        "Words", "It stood in another edition and does not stand in this one."
    ),
    VerdictKind.WRONG_LANGUAGE: QT_TRANSLATE_NOOP(
        "Words", "It is wording in another language; its twin is offered."
    ),
    VerdictKind.MALFORMED: QT_TRANSLATE_NOOP(
        "Words", "A bracket, a sign or the class is damaged; the place is named."
    ),
    VerdictKind.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not found: neither accepted nor wrong."),
}
_ACCEPTANCE = {
    Acceptance.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    Acceptance.REJECTED: QT_TRANSLATE_NOOP("Words", "Rejected"),
    Acceptance.UNKNOWN: QT_TRANSLATE_NOOP("Words", "No data"),
    Acceptance.CONFLICT: QT_TRANSLATE_NOOP("Words", "Conflict"),
}
_WEIGHTS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Words", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Words", "Warning"),
    Severity.NOTE: QT_TRANSLATE_NOOP("Words", "Note"),
}
_CONFIDENCE = {
    Confidence.VERIFIED: QT_TRANSLATE_NOOP("Words", "verified"),
    Confidence.RECALLED: QT_TRANSLATE_NOOP("Words", "recalled, not verified"),
    Confidence.STALE: QT_TRANSLATE_NOOP("Words", "grown old"),
}
_CHANGES = {
    # How the record of changes begins, each with what is said; longer beginnings first.
    "put in force only ": QT_TRANSLATE_NOOP("Words", "put in force only {packs}"),
    "put in force ": QT_TRANSLATE_NOOP("Words", "put in force {packs}"),
    "put out of force ": QT_TRANSLATE_NOOP("Words", "put out of force {packs}"),
    "installed ": QT_TRANSLATE_NOOP("Words", "installed {packs}"),
    "removed ": QT_TRANSLATE_NOOP("Words", "removed {packs}"),
}

DAYS_A_MONTH, DAYS_A_YEAR = 30.44, 365.25


def verdict_word(kind: VerdictKind) -> str:
    """Return the word of a verdict."""
    return _word(_VERDICTS[kind])


def verdict_meaning(kind: VerdictKind) -> str:
    """Return the sentence that says what a verdict means."""
    return _word(_MEANINGS[kind])


def acceptance_word(value: Acceptance) -> str:
    """Return the word for what the data says of one party; unknown reads “no data”."""
    return _word(_ACCEPTANCE[value])


def severity_word(severity: Severity) -> str:
    """Return the word for the weight of a finding."""
    return _word(_WEIGHTS[severity])


def confidence_word(confidence: Confidence) -> str:
    """Return how sure we are of a fact."""
    return _word(_CONFIDENCE[confidence])


def party_word(name: str) -> str:
    """Return the name of a party, country or office in the language of the interface."""
    return translate("Parties", name)


class Words(QObject):
    """Says what has a plural: the extractor knows one from ``tr`` alone."""

    def age(self, days: int) -> str:
        """Return an age in days, months or years; of English the plural has yet to be formed."""
        if days < 0:
            return in_number(self.tr("in %n day(s)", "", -days), -days)
        if days < 60:
            return in_number(self.tr("%n day(s) old", "", days), days)
        if days < 2 * DAYS_A_YEAR:
            months = int(days / DAYS_A_MONTH)
            return in_number(self.tr("%n month(s) old", "", months), months)
        years = int(days / DAYS_A_YEAR)
        return in_number(self.tr("%n year(s) old", "", years), years)


def age_in_words(days: int) -> str:
    """Return an age as people say it: days up to two months, months up to two years, years."""
    return Words().age(days) if days else translate("Words", "today")


def day_in_words(day: Any) -> str:
    """Return a date in full, as the language of the interface writes it (12 January 2026)."""
    return QLocale().toString(day, translate("Words", "d MMMM yyyy"))


def day_hint() -> str:
    """Return how a day is written, shown in empty fields."""
    return translate("Words", "such as {date}").format(date="2026-01-31")


def change_in_words(change: str) -> str:
    """Return a change of the packs, as the store records it, in the language of the interface."""
    for beginning, told in _CHANGES.items():
        if change.startswith(beginning):
            return _word(told).format(packs=change.removeprefix(beginning))
    return change


def figures(number: int) -> str:
    """Return a number with its thousands apart, as the language of the interface writes them."""
    locale = QLocale()
    return (QLocale("en") if locale.language() == QLocale.Language.C else locale).toString(number)


def percent(share: float) -> str:
    """Return a share of one in whole per cent, as the language of the interface writes it."""
    return translate("Words", "{number}%").format(number=QLocale().toString(round(100 * share)))


def language_name(code: str) -> str:
    """Return the own name of a language with a capital, or the code where none is known."""
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not name:
        return code
    plain = {"en": "English", "es": "Español"}.get(code, name)
    return plain[:1].upper() + plain[1:]


def _word(text: str) -> str:
    return translate("Words", text)


def byte_size(count: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
