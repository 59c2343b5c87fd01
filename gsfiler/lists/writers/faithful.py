"""What of a list a form of file cannot carry: found by reading back what was written."""

from collections import Counter

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding, FindingKind, PhraseKind, Severity, series
from gsfiler.lists.duplicates import numbered_class
from gsfiler.lists.goods_list import GoodsList, paragraphs
from gsfiler.lists.readers.detect import read_list
from gsfiler.vocabulary.authorities import WRITING
from gsfiler.vocabulary.terms import Term

SHOWN = 20

NOT_THE_SAME = FindingKind(
    "LIST_NOT_CARRIED",
    Severity.WARNING,
    "“{term}” ({class_words}) cannot be carried by {form} letter by letter and would be read back "
    "otherwise; JSON Lines carries it.",
    WRITING,
)
MORE_NOT_THE_SAME = FindingKind(
    "LIST_NOT_CARRIED_MORE",
    Severity.WARNING,
    "{count} more terms cannot be carried by {form} letter by letter.",
    WRITING,
)
NOT_READABLE = FindingKind(
    "LIST_NOT_READABLE",
    Severity.WARNING,
    "What was written cannot be read back: {problem}",
    WRITING,
)
FIELDS_LEFT_OUT = FindingKind(
    "LIST_FIELDS_LEFT_OUT",
    Severity.NOTE,
    "The {form} form carries classes and terms only; {fields} were left out.",
    WRITING,
)
IDS, LANGUAGES, NOTES = PhraseKind("ids"), PhraseKind("languages"), PhraseKind("notes")
AND = PhraseKind("{first} and {rest}")

_PROSE = ("text", "docx")
_NEVER_READ = ("html",)
"""Forms for people to read and print; gsfiler reads none of them."""


def losses(goods: GoodsList, form: str, data: bytes) -> tuple[Finding, ...]:
    """Return what of a list would not come back from what was written, by reading it back.

    Class and text of each term must be the same, in order; in the official layout those without a
    class come first. Ids, languages and notes are named when the form has no place for them. A form
    that is only printed is not read back.
    """
    findings = [*_fields_left_out(goods, form)]
    if form in _NEVER_READ:
        return tuple(findings)
    try:
        read = read_list(data, name=f"the {form} form", form=_form_to_read(form))
    except InputError as error:
        return (*findings, NOT_READABLE.at(problem=str(error)))
    wanted = [_identity(term) for term in _in_order(goods, form)]
    found = [_identity(term) for term in read.terms]
    if wanted != found:
        findings += _differing(wanted, found, form)
    return tuple(findings)


def _differing(
    wanted: list[tuple[int, str]], found: list[tuple[int, str]], form: str
) -> list[Finding]:
    missing = list((Counter(wanted) - Counter(found)).elements()) or wanted[:1]
    findings = [
        NOT_THE_SAME.at(
            term=text[:120],
            class_words=numbered_class(number),
            form=form,
        )
        for number, text in missing[:SHOWN]
    ]
    if len(missing) > SHOWN:
        findings.append(MORE_NOT_THE_SAME.at(count=len(missing) - SHOWN, form=form))
    return findings


def _fields_left_out(goods: GoodsList, form: str) -> list[Finding]:
    fields = {
        IDS: any(term.id for term in goods.terms),
        LANGUAGES: any(term.language for term in goods.terms),
        NOTES: any(term.note for term in goods.terms),
    }
    present = [name.of() for name, there in fields.items() if there]
    if form not in _PROSE or not present:
        return []
    return [FIELDS_LEFT_OUT.at(form=form, fields=series(present, AND))]


def _in_order(goods: GoodsList, form: str) -> list[Term]:
    """Return the terms in the order in which a form writes them."""
    if form not in _PROSE:
        return list(goods.terms)
    return [term for _, terms in paragraphs(goods) for term in terms]


def _form_to_read(form: str) -> str:
    return {"tsv": "csv", "json": "jsonl"}.get(form, form)


def _identity(term: Term) -> tuple[int, str]:
    return (term.class_number or 0, term.text)
