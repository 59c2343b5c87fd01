"""What the columns of a table hold, told by their names in English, French, German and Spanish."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gsfiler.vocabulary.parties import is_office
from gsfiler.vocabulary.readers.file_names import is_language
from gsfiler.vocabulary.text import plain, without_accents

UNDERSTOOD = (
    "The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a "
    "term column (term, text, indication, goods and services) or columns named by language codes "
    "(en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that "
    "party accepts the term: yes, no, or nothing."
)

_NAMES = {
    "class": "class, classes, cls, cl, nice class, nice classes, class nice, class no, class nr, "
    "class number, nice class number, international class, int class, int cl, ic, klasse, "
    "klassen, nizza klasse, nizzaklasse, classe, classe de nice, classe nice, clase, "
    "clase de niza, clase niza, niza, nizza",
    "text": "term, terms, text, txt, indication, indications, goods and services, goods services, "
    "goods and or services, goods or services, goods, g s, wording, description, title, "
    "identification, begriff, bezeichnung, benennung, waren und dienstleistungen, waren "
    "dienstleistungen, warenbegriff, libelle, terme, termes, produits et services, "
    "produits services, termino, terminos, productos y servicios, productos servicios, termine, "
    "prodotti e servizi",
    "basic_number": "basic number, basic no, basic nr, nice basic number, wipo basic number, "
    "basisnummer, numero de base, numero base",
    "concept": "term id, id, concept, concept id, identifier, kennung, identifiant, identificador",
    "language": "language, lang, lng, language code, sprache, langue, idioma, lingua",
    "source": "source, src, quelle, fuente, origin",
    "accepted": "accepted, acc, accepted by, offices accepting, akzeptiert, accepte, aceptado",
    "rejected": "rejected, rej, rejected by, refused, refused by, abgelehnt, refuse, rechazado",
    "status": "status, state, statut, estado",
    "since": "since, status date, date, effective date, valid from, seit, depuis, desde",
    "replacement": "replacement, replaced by, use instead, ersatz, remplacement, reemplazo",
    "groups": "groups, group, similar groups, similarity groups, similar group codes, group codes",
    "note": "note, notes, remark, remarks, comment, comments, bemerkung, bemerkungen, remarque, "
    "remarques, nota, notas, observaciones",
    "rule": "house rule, house rules, rule, hausregel",
    "class1": "class1, class 1",
    "term1": "term1, term 1",
    "class2": "class2, class 2",
    "term2": "term2, term 2",
    "level": "level",
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split(", ")}
_LANGUAGE_OF = {
    "english": "en",
    "englisch": "en",
    "anglais": "en",
    "ingles": "en",
    "german": "de",
    "deutsch": "de",
    "allemand": "de",
    "french": "fr",
    "francais": "fr",
    "franzosisch": "fr",
    "spanish": "es",
    "espanol": "es",
    "spanisch": "es",
    "italian": "it",
    "italiano": "it",
    "portuguese": "pt",
    "portugues": "pt",
    "chinese": "zh",
    "japanese": "ja",
    "korean": "ko",
}
_LANGUAGE_TERM = re.compile(r"(?:(?:term|text|indication) )?([a-z]+)(?: (?:term|text|indication))?")
_PARTY = re.compile(r"[A-Z]{2}")
_UNITED_KINGDOM = "UK"
"""Beside terms hardly the language Ukrainian, nor a code of ST.3 either."""

_DOUBTFUL_PARTIES = frozenset(("NO", "NR", "TM"))
"""Codes of parties that a header has for a number or a mark unless it names other parties, too."""

_NOT_WORDS = re.compile(r"[\W_]+")
_TMCLASS_FLAGS = frozenset({"harm", "nice", "idlist", "grouptitle", "mgs"})
_SNAPSHOT = frozenset({"term id", "class", "lang", "text"})
_SNAPSHOT_MORE = frozenset({"accepted", "rejected", "retrieved on"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each thing stands in a row: by field, by language, by party, and the names unknown."""

    fields: dict[str, int]
    languages: dict[str, int]
    parties: dict[str, int]
    unused: tuple[str, ...]

    @property
    def score(self) -> int:
        """How many columns are understood."""
        return len(self.fields) + len(self.languages) + len(self.parties)

    @property
    def is_pairs(self) -> bool:
        """Whether each row holds two terms beside each other."""
        return {"class1", "term1", "class2", "term2"} <= self.fields.keys()

    @property
    def is_taxonomy(self) -> bool:
        """Whether each row holds the title of a group of terms at a level of a tree."""
        return {"class", "text", "level", "concept"} <= self.fields.keys()


def fold(title: str) -> str:
    """Return a column title as lower-case words without accents and signs."""
    return _NOT_WORDS.sub(" ", without_accents(plain(title).casefold())).strip()


def find_fields(titles: Sequence[str], field_of: Mapping[str, str]) -> dict[str, int]:
    """Return the place, from 0, of the first of the folded titles that names each field."""
    fields: dict[str, int] = {}
    for place, title in enumerate(titles):
        if title in field_of:
            fields.setdefault(field_of[title], place)
    return fields


def recognise(header: Sequence[str]) -> Columns | None:
    """Return what the columns hold, or nothing when these cells are no header of a vocabulary."""
    titles = [fold(name[:100]) for name in header]
    fields = find_fields(titles, _FIELD_OF)
    parties = _parties(header, titles, beside_terms="text" in fields)
    languages: dict[str, int] = {}
    unused: list[str] = []
    for position, title in enumerate(titles):
        if fields.get(_FIELD_OF.get(title, "")) == position or position in parties.values():
            continue
        matched = _LANGUAGE_TERM.fullmatch(title) if title not in _FIELD_OF else None
        language = _language(matched[1]) if matched else ""
        if "text" in fields and header[position].strip() == _UNITED_KINGDOM:
            language = ""
        if language and language not in languages:
            languages[language] = position
        elif title:
            unused.append(header[position].strip())
    columns = Columns(fields, languages, parties, tuple(unused))
    plain_list = "class" in fields and ("text" in fields or bool(languages))
    return columns if plain_list or columns.is_pairs else None


def _parties(header: Sequence[str], titles: Sequence[str], *, beside_terms: bool) -> dict[str, int]:
    """Return the places of the columns that a party's ST.3 code names, in capitals.

    "JP" is never a language, whose code is "ja". "FR" is both: it names the party where the wording
    has a column of its own and a party that cannot be a language stands beside it.
    """
    named = {
        name.strip(): place
        for place, (name, title) in reversed(list(enumerate(zip(header, titles, strict=True))))
        if _PARTY.fullmatch(name.strip()) and title not in _FIELD_OF and is_office(name.strip())
    }
    doubtful = {code for code in named if is_language(code.lower()) or code in _DOUBTFUL_PARTIES}
    certain = named.keys() - doubtful
    return {
        code: place
        for code, place in sorted(named.items(), key=lambda each: each[1])
        if code in certain or (certain and beside_terms)
    }


def _language(word: str) -> str:
    """Return the language code for a code or a name of a language, or nothing."""
    return word if is_language(word) else _LANGUAGE_OF.get(word, "")


def is_tmclass(header: Sequence[str]) -> bool:
    """Tell whether a header is that of a TMclass export: a harmonised tick and source columns."""
    names = {fold(name) for name in header}
    harmonised = bool({"harmonised", "harmonized"} & names)
    return harmonised and {"class", "term"} <= names and bool(_TMCLASS_FLAGS & names)


def is_snapshot(header: Sequence[str]) -> bool:
    """Tell whether a header is that of an MGS snapshot in table form."""
    names = {fold(name) for name in header}
    return names >= _SNAPSHOT and bool(_SNAPSHOT_MORE & names)
