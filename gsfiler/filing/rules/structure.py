"""What a schema cannot see: dates in full, totals, lists that disagree, repeats, files, lengths."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from gsfiler.core.findings import Finding, FindingKind, PhraseKind, Severity
from gsfiler.filing.madrid import MadridApplication, MadridForm
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.class_terms import class_number
from gsfiler.filing.rules.dates import DateFault, date_fault
from gsfiler.filing.rules.places import filers, numbered
from gsfiler.filing.rules.rule import EVERYTHING, AnyForm, Application, Rule, Scope, Whole
from gsfiler.filing.rules.sources import authority

DATE_WRONG = FindingKind(
    "DATE_WRONG",
    Severity.ERROR,
    "“{date}” {problem}. Write the day in full, as in 2026-01-31.",
    authority("S-01"),
)
TRANSACTION_TOTAL = FindingKind(
    "TRANSACTION_TOTAL",
    Severity.ERROR,
    "The header says {said} messages, there are {count}. Leave the total to the program.",
    authority("S-02"),
)
TRANSACTION_COUNT = FindingKind(
    "TRANSACTION_COUNT",
    Severity.ERROR,
    "The header says {said} of “{category}”, there are {count}. Leave the counts to the program.",
    authority("S-02"),
)
CLASS_LISTS_DISAGREE = FindingKind(
    "CLASS_LISTS_DISAGREE",
    Severity.ERROR,
    "The classes named before the list ({named}) are not those of its texts ({texts}).",
    authority("S-03"),
)
APPLICANT_REPEATED = FindingKind(
    "APPLICANT_REPEATED",
    Severity.WARNING,
    "{name} is named twice, with the same address. Take one out.",
    authority("S-04"),
)
PRIORITY_REPEATED = FindingKind(
    "PRIORITY_REPEATED",
    Severity.WARNING,
    "The priority of “{number}” of {date} is claimed twice. Take one out, or join the parts.",
    authority("S-04"),
)
LIMITATION_REPEATED = FindingKind(
    "LIMITATION_PARTY_REPEATED",
    Severity.WARNING,
    "“{party}” has more than one limitation of the same kind. Join them, so that it is clear what "
    "holds there.",
    authority("S-04"),
)
DOCUMENT_REPEATED = FindingKind(
    "DOCUMENT_REPEATED",
    Severity.WARNING,
    "The file “{file}” is named twice.",
    authority("S-04"),
)
DOCUMENT_NOT_ATTACHED = FindingKind(
    "DOCUMENT_NOT_ATTACHED",
    Severity.ERROR,
    "The file “{file}” is named here, but it is not among the attachments. Attach it, or take its "
    "name out.",
    authority("S-09"),
)
FORM_MISSING = FindingKind(
    "TRANSACTION_EMPTY",
    Severity.ERROR,
    "The draft holds no form. Begin an application or a subsequent designation.",
    authority("S-10"),
)
FIELD_LONG = FindingKind(
    "FIELD_LONG",
    Severity.WARNING,
    "The text has {length} characters; registers may cut off what is beyond {most}. Shorten it.",
    authority("S-07"),
)
FIELD_UNREADABLE = FindingKind(
    "FIELD_UNREADABLE",
    Severity.ERROR,
    "The text holds a sign that XML cannot carry, at character {place}. Delete it.",
    authority("S-11"),
)

IS_PARTIAL = PhraseKind("is not a whole date")
NO_SUCH_DAY = PhraseKind("is no day of the calendar")
NOT_ISO = PhraseKind("is no date that the standard knows")
_PROBLEMS = {
    DateFault.PARTIAL: IS_PARTIAL,
    DateFault.NO_SUCH_DAY: NO_SUCH_DAY,
    DateFault.NOT_ISO: NOT_ISO,
}
_MAY_BE_PARTIAL = frozenset({"document_date"})
_CATEGORIES = {True: "Application", False: "Subsequent designation"}
_LISTS = frozenset({"descriptions"})
_LENGTHS = {
    **dict.fromkeys(("identifier", "reference", "number", "applicant_file_reference"), 50),
    **dict.fromkeys(("organization_name", "full_name", "first_name", "last_name", "city"), 255),
}
_LONGEST, _LONGEST_LINE = 4_000, 255
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def check_dates(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-01: where the law counts days, a day of the calendar stands, neither year nor month."""
    for path, name, value, _ in case.values:
        if name.endswith("date") and isinstance(value, str) and value.strip():
            fault = date_fault(value)
            if fault and not (fault is DateFault.PARTIAL and name in _MAY_BE_PARTIAL):
                yield case.at(path, _wrong_date(value, fault))


def check_header(case: Whole) -> Iterator[PlacedFinding]:
    """S-01 and S-02: the header's date, its total and its counts."""
    transaction = case.draft.transaction
    date = transaction.request_date
    if date.strip() and (fault := date_fault(date, time_allowed=True)):
        yield case.at("request_date", _wrong_date(date, fault))
    count = len(transaction.forms) + len(transaction.kept)
    if transaction.total.strip() and transaction.total.strip() != str(count):
        finding = TRANSACTION_TOTAL.at(said=transaction.total.strip(), count=count)
        yield case.at("total", finding)
    kinds = Counter(_CATEGORIES[isinstance(f, MadridApplication)] for f in transaction.forms)
    for path, each in numbered("counts", transaction.counts):
        own = kinds[each.category]
        known = each.category in _CATEGORIES.values()
        if known and each.total.strip() and each.total.strip() != str(own):
            finding = TRANSACTION_COUNT.at(
                said=each.total.strip(), category=each.category, count=own
            )
            yield case.at(f"{path}.total", finding)


def check_class_lists(case: Application) -> Iterator[PlacedFinding]:
    """S-03: ST.96 names the classes twice; both say the same."""
    for path, goods in numbered("goods_services", case.form.goods_services):
        named = {each.class_number.strip().lstrip("0") for each in goods.classifications} - {""}
        texts = {str(class_number(each) or each.class_number) for each in goods.class_descriptions}
        if named and texts and named != texts:
            finding = CLASS_LISTS_DISAGREE.at(named=_told(named), texts=_told(texts))
            yield case.at(f"{path}.classifications", finding)


def check_repeats(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-04: nobody and nothing is named twice."""
    seen: set[object] = set()
    for path, name, identity, finding in _repeatable(case.form):
        if (name, identity) in seen:
            yield case.at(path, finding)
        seen.add((name, identity))


def check_files(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-09: every file that the form names is attached."""
    attached = {each.path for each in case.draft.attachments}
    for path, name, value, _ in case.values:
        if name == "file_name" and value not in attached:
            yield case.at(path, DOCUMENT_NOT_ATTACHED.at(file=str(value)))


def check_form_present(case: Whole) -> Iterator[PlacedFinding]:
    """S-10: the draft holds a form."""
    if not case.draft.transaction.forms:
        yield case.at("forms", FORM_MISSING.at())


def check_lengths(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-07: texts that a register may cut off, goods and services aside."""
    for path, name, value, _ in case.values:
        if not isinstance(value, str) or len(value) <= 50 or "class_descriptions" in path:
            continue
        line = "address_lines" in path or "email_addresses" in path
        most = _LENGTHS.get(name, _LONGEST_LINE if line else _LONGEST)
        if len(value) > most:
            yield case.at(path, FIELD_LONG.at(length=len(value), most=most))


def check_signs(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-11: no sign that XML 1.0 cannot carry."""
    for path, _, value, _ in case.values:
        found = _UNREADABLE.search(value) if isinstance(value, str) else None
        if found:
            yield case.at(path, FIELD_UNREADABLE.at(place=found.start() + 1))


def _wrong_date(text: str, fault: DateFault) -> Finding:
    return DATE_WRONG.at(date=text.strip(), problem=_PROBLEMS[fault].of())


def _told(numbers: Iterable[str]) -> str:
    return ", ".join(sorted(numbers, key=lambda number: (len(number), number)))


def _repeatable(form: MadridForm) -> Iterator[tuple[str, str, object, Finding]]:
    """Yield path, kind and identity of what may stand once only, and what is said of a second."""
    people = list(filers(form))
    for path, filer in people if len(people) > 1 else ():
        if filer.display:
            identity = (filer.display, str([each.stored() for each in filer.contacts]))
            yield path, "filer", identity, APPLICANT_REPEATED.at(name=filer.display)
    if isinstance(form, MadridApplication):
        for path, priority in numbered("priorities", form.priorities):
            number = priority.number.number if priority.number else ""
            if number:
                claim = (priority.office, number, priority.filing_date)
                told = PRIORITY_REPEATED.at(number=number, date=priority.filing_date)
                yield path, "priority", claim, told
    for place, limitation in numbered("limitations", form.limitations):
        for path, code in numbered(f"{place}.countries", limitation.countries):
            kind = f"limitation {limitation.category}"
            yield path, kind, code.strip().upper(), LIMITATION_REPEATED.at(party=code.strip())
    for path, document in numbered("documents", form.documents):
        if document.file_name:
            told = DOCUMENT_REPEATED.at(file=document.file_name)
            yield f"{path}.file_name", "document", document.file_name, told


RULES = (
    Rule("S-01", EVERYTHING, check_dates, Scope.FORM),
    Rule("S-02", ("request_date", "total", "counts", "forms"), check_header, Scope.DRAFT),
    Rule("S-03", ("goods_services",), check_class_lists),
    Rule(
        "S-04",
        ("applicants", "holders", "priorities", "limitations", "documents"),
        check_repeats,
        Scope.FORM,
    ),
    Rule("S-07", EVERYTHING, check_lengths, Scope.FORM),
    Rule("S-09", EVERYTHING, check_files, Scope.FORM),
    Rule("S-10", ("forms",), check_form_present, Scope.DRAFT),
    Rule("S-11", EVERYTHING, check_signs, Scope.FORM),
)
