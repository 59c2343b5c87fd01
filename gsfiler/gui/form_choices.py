"""The closed lists of the forms, as values and words: offices, countries, languages, ST.96 words.

A value is what the draft and ST.96 hold; the words are the reader's. Countries have the names of
WIPO ST.3 after their code, the few it has not the English names of the system's own tables.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from gsfiler.gui.form_specs import Choices
from gsfiler.gui.words import party_word
from gsfiler.vocabulary.parties import folded_name, office_name, other_offices, parties, usual_slip

translate = QCoreApplication.translate

Listed = Sequence[tuple[str, str]]

_NO_COUNTRIES = frozenset({"EU", "EZ", "UN"})
"""What Qt lists beside the countries; ST.3 has another code for the European Union."""


_AFTER_CODE = "  "
"""What stands between a code and its name where a list shows both."""

_LEAST_OF_WORDS, _LEAST_OF_NAMES = 3, 4
"""Letters from which words, and names after codes, are completed: three may be an ISO code."""


def meanings(listed: Listed) -> Callable[[str], str]:
    """Return what tells the value that is typed as code, name or usual slip; empty for none.

    Names are those of the reader's language and the English ones: “Switzerland”, “UK”.
    """
    known: dict[str, str] = {}
    for value, text in listed:
        name = folded_name(_name_in(text, value))
        for each in (value.casefold(), folded_name(text), name, folded_name(office_name(value))):
            known.setdefault(each, value)
    known.pop("", None)
    values = {value for value, _ in listed}

    def meant(typed: str) -> str:
        slip = usual_slip(typed)
        return known.get(folded_name(typed.strip())) or (slip if slip in values else "")

    return meant


def offered(typed: str, listed: Listed) -> Listed:
    """Return the choices that fit what was typed, the likeliest first; all where nothing was.

    First is the one that is meant by code, name or usual slip, then those whose name begins so,
    then those of which a word does.
    """
    wanted, meant, slip = folded_name(typed.strip()), meanings(listed)(typed), usual_slip(typed)
    ranked = []
    for place, (value, text) in enumerate(listed):
        told = folded_name(text)
        if wanted in told or value in (meant, slip):
            inside = any(word.startswith(wanted) for word in (value.casefold(), *told.split()))
            named = value != meant, value != slip
            ranked.append((*named, not _begins(wanted, value, text), not inside, place))
    return [listed[place] for *_, place in sorted(ranked)]


def value_begun(typed: str, listed: Listed) -> str:
    """Return the value whose name was begun to be typed; empty for none, or where that is unsure.

    It is the first that is offered, where no other is. Of words it is also the one that begins so
    where no other does; of parties and countries a wrong one is better told than guessed.
    """
    wanted, found = folded_name(typed.strip()), offered(typed, listed)
    are_names = all(_name_in(text, value) != text for value, text in listed)
    if not found or len(wanted) < (_LEAST_OF_NAMES if are_names else _LEAST_OF_WORDS):
        return ""
    begun = sum(_begins(wanted, value, text) for value, text in found)
    is_sure = len(found) == 1 or (begun == 1 and not are_names)
    return found[0][0] if is_sure else ""


def _begins(wanted: str, value: str, text: str) -> bool:
    names = (text, _name_in(text, value))
    return any(folded_name(name).startswith(wanted) for name in names)


def _name_in(text: str, value: str) -> str:
    """Return what is shown without the code before it; words that no code precedes as they are."""
    return text.removeprefix(f"{value}{_AFTER_CODE}")


def offices() -> Listed:
    """Return the Contracting Parties of the Madrid Protocol by ST.3 code, with their names."""
    return [
        (party.code, f"{party.code}{_AFTER_CODE}{party_word(party.name)}") for party in parties()
    ]


@lru_cache(maxsize=1)
def countries() -> Listed:
    """Return the countries of ISO 3166-1 by code, with their names."""
    codes = {
        code: QLocale.territoryToString(territory)
        for territory in QLocale.Country
        if len(code := QLocale.territoryToCode(territory)) == 2
        and code.isalpha()
        and code not in _NO_COUNTRIES
    }
    return [
        (code, f"{code}{_AFTER_CODE}{party_word(office_name(code) or name)}")
        for code, name in sorted(codes.items())
    ]


def filing_offices() -> Listed:
    """Return where an earlier mark can have been filed: countries, and Offices of several."""
    known = dict(countries())
    shared = [*(party.code for party in parties()), *other_offices()]
    known |= {code: f"{code}{_AFTER_CODE}{party_word(office_name(code))}" for code in shared}
    return sorted(known.items())


def madrid_languages() -> Listed:
    """Return the languages of an international application (Rule 6(1))."""
    return [
        ("en", translate("FormChoices", "English")),
        ("fr", translate("FormChoices", "French")),
        ("es", translate("FormChoices", "Spanish")),
    ]


def second_languages() -> Listed:
    """Return the languages the European Union takes as second (Rule 9(5)(g)(ii))."""
    return [
        *madrid_languages(),
        ("de", translate("FormChoices", "German")),
        ("it", translate("FormChoices", "Italian")),
    ]


def name_kinds() -> Listed:
    """Return what a party can be."""
    return [
        ("organization", translate("FormChoices", "Legal entity")),
        ("person", translate("FormChoices", "Natural person")),
    ]


def mark_features() -> Listed:
    """Return the features of a mark (ST.96, MarkFeatureCategoryType)."""
    return [
        ("Word", translate("FormChoices", "Word")),
        ("Stylized characters", translate("FormChoices", "Stylised characters")),
        ("Figurative", translate("FormChoices", "Figurative")),
        ("Combined", translate("FormChoices", "Combined")),
        ("Three dimensional", translate("FormChoices", "Three-dimensional")),
        ("Colour", translate("FormChoices", "Colour or combination of colours as such")),
        ("Sound", translate("FormChoices", "Sound")),
        ("Hologram", translate("FormChoices", "Hologram")),
        ("Motion", translate("FormChoices", "Motion")),
        ("Multimedia", translate("FormChoices", "Multimedia")),
        ("Position", translate("FormChoices", "Position")),
        ("Olfactory", translate("FormChoices", "Smell")),
        ("Touch", translate("FormChoices", "Touch")),
        ("Taste", translate("FormChoices", "Taste")),
        ("Tracer", translate("FormChoices", "Tracer thread")),
        ("Other", translate("FormChoices", "Other")),
    ]


def mark_categories() -> Listed:
    """Return what a mark is registered as (ST.96, MarkCategoryType)."""
    return [
        ("Trademark", translate("FormChoices", "Trade mark")),
        ("Service mark", translate("FormChoices", "Service mark")),
        ("Collective mark", translate("FormChoices", "Collective mark")),
        ("Certification mark", translate("FormChoices", "Certification or guarantee mark")),
        ("Individual mark", translate("FormChoices", "Individual mark")),
        ("Defensive mark", translate("FormChoices", "Defensive mark")),
        ("Mark", translate("FormChoices", "Mark")),
    ]


def scripts() -> Listed:
    """Return the scripts a mark is transliterated from (ST.96, TransliterationCategoryType)."""
    names = [
        ("Arabic", translate("FormChoices", "Arabic")),
        ("Armenian", translate("FormChoices", "Armenian")),
        ("Chinese", translate("FormChoices", "Chinese")),
        ("Cyrillic", translate("FormChoices", "Cyrillic")),
        ("Georgian", translate("FormChoices", "Georgian")),
        ("Greek", translate("FormChoices", "Greek")),
        ("Hebrew", translate("FormChoices", "Hebrew")),
        ("Indic", translate("FormChoices", "Indic")),
        ("Japanese", translate("FormChoices", "Japanese")),
        ("Korean", translate("FormChoices", "Korean")),
        ("Thai", translate("FormChoices", "Thai")),
    ]
    return [(f"{script} to Latin", name) for script, name in names]


def limitation_categories() -> Listed:
    """Return how a limitation is worded (ST.96, GoodsServicesLimitationCategoryType)."""
    return [
        ("List limited to", translate("FormChoices", "The list is limited to")),
        ("Remove from list", translate("FormChoices", "Removed from the list")),
    ]


def representative_categories() -> Listed:
    """Return what a representative is (ST.96, RepresentativeCategoryBaseType)."""
    return [
        ("Professional representative", translate("FormChoices", "Professional representative")),
        ("Lawyer", translate("FormChoices", "Lawyer")),
        ("Association", translate("FormChoices", "Association")),
        ("Employee", translate("FormChoices", "Employee")),
        ("Other", translate("FormChoices", "Other")),
    ]


def signatory_capacities() -> Listed:
    """Return in what capacity somebody signs (ST.96, RoleCategoryType, those of the form)."""
    return [
        ("Applicant", translate("FormChoices", "Applicant")),
        ("Holder", translate("FormChoices", "Holder")),
        ("Representative", translate("FormChoices", "Representative")),
        ("Attorney", translate("FormChoices", "Attorney")),
        ("Employee", translate("FormChoices", "Employee")),
        ("IP office", translate("FormChoices", "Office of origin")),
    ]


def payment_modes() -> Listed:
    """Return how the fees are paid (ST.96, PaymentModeCategoryType, those WIPO takes)."""
    return [
        ("Current account", translate("FormChoices", "Current account at WIPO, to be debited")),
        ("Later payment",
         translate("FormChoices", "Bank transfer to WIPO’s account, made already or to come")),
        ("Card", translate("FormChoices", "Card, through WIPO's online payment")),
    ]  # fmt: skip


def document_kinds() -> Listed:
    """Return the kinds of document that go with a Madrid form."""
    return [
        ("MM18", translate("FormChoices", "MM18: intention to use (United States)")),
        ("MM17", translate("FormChoices", "MM17: claim of seniority (European Union)")),
        ("MARK_REPRODUCTION", translate("FormChoices", "File of the mark (sound, motion)")),
        ("POWER_OF_ATTORNEY", translate("FormChoices", "Power of attorney")),
        ("MISCELLANEOUS", translate("FormChoices", "Other document")),
    ]


def correspondence_parties() -> Listed:
    """Return whose address the International Bureau writes to."""
    return [
        ("Applicant", translate("FormChoices", "Applicant")),
        ("Representative", translate("FormChoices", "Representative")),
    ]


ALL: tuple[Choices, ...] = (
    offices, countries, filing_offices, madrid_languages, second_languages, name_kinds,
    mark_features, mark_categories, scripts, limitation_categories, representative_categories,
    signatory_capacities, payment_modes, document_kinds, correspondence_parties,
)  # fmt: skip
"""Every closed list, for tests against the standard."""
