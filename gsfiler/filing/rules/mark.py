"""The mark and what is said about it (MM2 items 7 to 9)."""

from collections.abc import Callable, Iterator

from gsfiler.core.findings import FindingKind, PhraseKind, Severity
from gsfiler.filing.form.mark import verbal_text
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import COLLECTIVE_MARKS, WORDLESS_FEATURES
from gsfiler.filing.rules.places import designated, known_basics, numbered
from gsfiler.filing.rules.rule import Application, Rule
from gsfiler.filing.rules.scripts import is_latin
from gsfiler.filing.rules.sources import authority
from gsfiler.vocabulary.text import raw_words

STANDARD_WITH_FEATURE = FindingKind(
    "MARK_STANDARD_FEATURE",
    Severity.ERROR,
    "Standard characters are declared, yet the mark is said to be: {features}. Only a mark of "
    "plain letters, numerals and usual signs is in standard characters: take one of the two back.",
    authority("M-059"),
)
STANDARD_SIGNS = FindingKind(
    "MARK_STANDARD_SIGNS",
    Severity.ERROR,
    "Standard characters are declared, yet “{signs}” is none. Take the declaration back.",
    authority("M-059"),
)
KIND_NOT_IN_BASIC = FindingKind(
    "MARK_KIND_NOT_IN_BASIC",
    Severity.ERROR,
    "The mark is said to be {kind}; basic mark “{number}” is not. It must be the same mark: take "
    "the indication back, or correct what is known of the basic mark.",
    authority("M-066"),
)
KIND_ONLY_IN_BASIC = FindingKind(
    "MARK_KIND_ONLY_IN_BASIC",
    Severity.ERROR,
    "Basic mark “{number}” is {kind}; the application must say so too.",
    authority("M-066"),
)
REGULATIONS_OF_USE = FindingKind(
    "MARK_REGULATIONS_OF_USE",
    Severity.NOTE,
    "Regulations of use are not sent to the International Bureau. Send them to the designated "
    "Offices that ask for them, after registration.",
    authority("M-068", recalled=True),
)
DESCRIPTION_NOT_REPEATED = FindingKind(
    "MARK_DESCRIPTION_NOT_REPEATED",
    Severity.WARNING,
    "Basic mark “{number}” has a description and the application has none. Repeat it, in the "
    "language of the application, where the Office of origin demands it.",
    authority("M-069"),
)
DESCRIPTIONS_MANY = FindingKind(
    "MARK_DESCRIPTION_SEVERAL",
    Severity.ERROR,
    "{count} descriptions of the mark are given. The form takes that of the basic mark and one "
    "voluntary one: join them.",
    authority("M-069"),
)
DESCRIPTION_ADVISABLE = FindingKind(
    "MARK_DESCRIPTION_ADVISABLE",
    Severity.WARNING,
    "A description of the mark is advisable: {parties} may ask for one where a mark is not made "
    "of plain words.",
    authority("M-070"),
)
TRANSLITERATION_MISSING = FindingKind(
    "MARK_TRANSLITERATION_MISSING",
    Severity.ERROR,
    "The mark holds “{text}”, which is not in Latin letters or Arabic or Roman numerals. Add a "
    "transliteration that follows the sounds of the language of the application.",
    authority("M-071"),
)
TRANSLITERATION_SCRIPT = FindingKind(
    "MARK_TRANSLITERATION_SCRIPT",
    Severity.ERROR,
    "The transliteration “{text}” is itself not in Latin letters and Arabic numerals.",
    authority("M-071"),
)
VERBAL_MISSING = FindingKind(
    "MARK_VERBAL_MISSING",
    Severity.WARNING,
    "The mark holds words, but they are not typed. Type them, so that the mark can be found.",
    authority("M-072"),
)
VERBAL_SCRIPT = FindingKind(
    "MARK_VERBAL_SCRIPT",
    Severity.WARNING,
    "The verbal elements hold “{text}”, which is not in Latin letters. Only what is in Latin "
    "letters is typed here; the rest goes into the transliteration.",
    authority("M-072"),
)
TRANSLATION_CONTRADICTED = FindingKind(
    "MARK_TRANSLATION_CONTRADICTED",
    Severity.ERROR,
    "A translation of the mark is given, and it is said that the words have no meaning. Take one "
    "of the two back.",
    authority("M-073"),
)
TRANSLATION_LANGUAGE = FindingKind(
    "MARK_TRANSLATION_LANGUAGE",
    Severity.WARNING,
    "A translation of the mark is in “{language}”; the form takes English, French and Spanish.",
    authority("M-073", recalled=True),
)
DISCLAIMER_NOT_IN_MARK = FindingKind(
    "MARK_DISCLAIMER_NOT_IN_MARK",
    Severity.WARNING,
    "The disclaimer “{text}” names no word of the mark. Only elements of the mark can be "
    "disclaimed, and a disclaimer holds for the whole registration.",
    authority("M-074"),
)

COLOUR_AS_SUCH = PhraseKind("a colour or a combination of colours as such")
THREE_DIMENSIONAL = PhraseKind("three-dimensional")
SOUND = PhraseKind("a sound mark")
COLLECTIVE = PhraseKind("a collective, certification or guarantee mark")

_NOT_STANDARD = ("Figurative", "Combined", "Stylized characters", "Colour", "Three dimensional")
_EXCLUDED = frozenset(
    (*_NOT_STANDARD, *WORDLESS_FEATURES, "Position", "Touch", "Taste", "Tracer", "Other")
)
_WITH_WORDS = frozenset({"Word", "Combined", "Stylized characters"})
_DESCRIBING_PARTIES = ("IN", "US")
_TRANSLATIONS = ("en", "fr", "es")


def check_standard_characters(case: Application) -> Iterator[PlacedFinding]:
    """M-059: standard characters exclude every particular feature and script."""
    mark = case.form.mark
    if not mark.standard_characters:
        return
    excluded = [feature for feature in mark.feature_categories if feature in _EXCLUDED]
    if excluded:
        finding = STANDARD_WITH_FEATURE.at(features=", ".join(excluded))
        yield case.at("mark.standard_characters", finding)
    signs = "".join(dict.fromkeys(each for each in verbal_text(mark) if not is_latin(each)))
    if signs:
        yield case.at("mark.standard_characters", STANDARD_SIGNS.at(signs=signs))


def check_colour_as_such(case: Application) -> Iterator[PlacedFinding]:
    """M-065: a colour as such here is one in the basic mark, and the other way round."""
    return _same_kind(case, "M-065", COLOUR_AS_SUCH, _is_colour_alone)


def check_three_dimensional(case: Application) -> Iterator[PlacedFinding]:
    """M-066: three-dimensional here and in the basic mark alike."""
    return _same_kind(case, "M-066", THREE_DIMENSIONAL, lambda each: "Three dimensional" in each)


def check_sound(case: Application) -> Iterator[PlacedFinding]:
    """M-067: a sound mark here and in the basic mark alike."""
    return _same_kind(case, "M-067", SOUND, lambda each: "Sound" in each)


def check_collective(case: Application) -> Iterator[PlacedFinding]:
    """M-068: collective here and in the basic mark alike; regulations of use go elsewhere."""
    collective = case.form.mark.mark_category in COLLECTIVE_MARKS
    for basic in known_basics(case.draft):
        if basic.mark_category and collective != (basic.mark_category in COLLECTIVE_MARKS):
            kind = KIND_NOT_IN_BASIC if collective else KIND_ONLY_IN_BASIC
            finding = kind.at(
                authority=authority("M-068"), kind=COLLECTIVE.of(), number=basic.number
            )
            yield case.at("mark.mark_category", finding)
    if collective:
        yield case.at("mark.mark_category", REGULATIONS_OF_USE.at())


def check_descriptions(case: Application) -> Iterator[PlacedFinding]:
    """M-069: the description of the basic mark is repeated; one voluntary one may be added."""
    mark = case.form.mark
    for name in ("descriptions", "voluntary_descriptions"):
        texts = [each for each in getattr(mark, name) if each.text.strip()]
        if len(texts) > 1 and len({each.language for each in texts}) == 1:
            yield case.at(f"mark.{name}", DESCRIPTIONS_MANY.at(count=len(texts)))
    if not any(each.text.strip() for each in mark.descriptions):
        for basic in known_basics(case.draft):
            if basic.description.strip():
                finding = DESCRIPTION_NOT_REPEATED.at(number=basic.number)
                yield case.at("mark.descriptions", finding)


def check_description_advisable(case: Application) -> Iterator[PlacedFinding]:
    """M-070: some Offices want a mark described that is not made of plain words."""
    mark = case.form.mark
    asking = [code for code in _DESCRIBING_PARTIES if code in designated(case.form)]
    plain_words = set(mark.feature_categories) <= {"Word"} and is_latin(verbal_text(mark))
    if asking and not plain_words and not mark.descriptions and not mark.voluntary_descriptions:
        names = ", ".join(case.situation.members.name(code) for code in asking)
        yield case.at("mark.voluntary_descriptions", DESCRIPTION_ADVISABLE.at(parties=names))


def check_transliteration(case: Application) -> Iterator[PlacedFinding]:
    """M-071: other letters and numerals are transliterated."""
    mark = case.form.mark
    foreign = [word for word in verbal_text(mark).split() if not is_latin(word)]
    filled = [each for each in mark.transliterations if each.text.strip()]
    if foreign and not filled:
        finding = TRANSLITERATION_MISSING.at(text=" ".join(foreign))
        yield case.at("mark.transliterations", finding)
    for path, each in numbered("mark.transliterations", mark.transliterations):
        if not is_latin(each.text):
            yield case.at(f"{path}.text", TRANSLITERATION_SCRIPT.at(text=each.text.strip()))


def check_verbal_element(case: Application) -> Iterator[PlacedFinding]:
    """M-072: the words of the mark are typed, those in Latin letters alone."""
    mark = case.form.mark
    with_words = bool(mark.standard_characters) or bool(_WITH_WORDS & set(mark.feature_categories))
    if with_words and not verbal_text(mark).strip():
        yield case.at("mark.verbal_element", VERBAL_MISSING.at())
    foreign = [word for word in verbal_text(mark).split() if not is_latin(word)]
    if foreign:
        yield case.at("mark.verbal_element", VERBAL_SCRIPT.at(text=" ".join(foreign)))


def check_translation(case: Application) -> Iterator[PlacedFinding]:
    """M-073: a translation, or the statement that there is none, not both."""
    mark = case.form.mark
    filled = [each for each in mark.translations if each.text.strip()]
    if filled and mark.not_translatable:
        yield case.at("mark.not_translatable", TRANSLATION_CONTRADICTED.at())
    for path, each in numbered("mark.translations", mark.translations):
        language = each.language.strip().casefold()
        if each.text.strip() and language and language not in _TRANSLATIONS:
            yield case.at(f"{path}.language", TRANSLATION_LANGUAGE.at(language=language))


def check_disclaimers(case: Application) -> Iterator[PlacedFinding]:
    """M-074: a disclaimer names an element of the mark."""
    mark = case.form.mark
    transliterated = " ".join(each.text for each in mark.transliterations)
    of_mark = set(raw_words(f"{verbal_text(mark)} {transliterated}"))
    for path, each in numbered("mark.disclaimers", mark.disclaimers):
        if of_mark and each.text.strip() and not of_mark & set(raw_words(each.text)):
            yield case.at(f"{path}.text", DISCLAIMER_NOT_IN_MARK.at(text=each.text.strip()))


def _same_kind(
    case: Application, rule_id: str, words: PhraseKind, is_kind: Callable[[set[str]], bool]
) -> Iterator[PlacedFinding]:
    """Yield where the mark is of a kind and a basic mark is not, or the other way round."""
    here = is_kind(set(case.form.mark.feature_categories))
    for basic in known_basics(case.draft):
        if basic.feature_categories and here != is_kind(set(basic.feature_categories)):
            kind = KIND_NOT_IN_BASIC if here else KIND_ONLY_IN_BASIC
            finding = kind.at(authority=authority(rule_id), kind=words.of(), number=basic.number)
            yield case.at("mark.feature_categories", finding)


def _is_colour_alone(features: set[str]) -> bool:
    return features == {"Colour"}


_MARK = ("mark",)
_BASIC = ("mark", "desk.basic_marks")

RULES = (
    Rule("M-059", _MARK, check_standard_characters),
    Rule("M-065", _BASIC, check_colour_as_such),
    Rule("M-066", _BASIC, check_three_dimensional),
    Rule("M-067", _BASIC, check_sound),
    Rule("M-068", _BASIC, check_collective),
    Rule("M-069", _BASIC, check_descriptions),
    Rule("M-070", ("mark", "designations"), check_description_advisable),
    Rule("M-071", _MARK, check_transliteration),
    Rule("M-072", _MARK, check_verbal_element),
    Rule("M-073", _MARK, check_translation),
    Rule("M-074", _MARK, check_disclaimers),
)
