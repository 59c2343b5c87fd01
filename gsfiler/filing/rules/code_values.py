"""Codes: written as the standard writes them, and codes that there are."""

from collections.abc import Iterator

from gsfiler.core.findings import Finding, FindingKind, PhraseKind, Severity
from gsfiler.filing.draft import BasicMarkDetails, RegistrationDetails
from gsfiler.filing.form.goods import Limitation
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.parties import Entitlement
from gsfiler.filing.madrid import Designation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import UNSETTLED, VALUES, codes
from gsfiler.filing.rules.places import numbered, walk
from gsfiler.filing.rules.rule import EVERYTHING, AnyForm, Rule, Scope, Whole
from gsfiler.filing.rules.sources import authority

CODE_WRITTEN = FindingKind(
    "CODE_WRITTEN",
    Severity.ERROR,
    "“{code}” is not written as the standard writes it. Write “{clean}”, without blanks.",
    authority("S-05"),
)
CODE_UNKNOWN = FindingKind(
    "CODE_UNKNOWN",
    Severity.ERROR,
    "“{code}” is no code of {what}.",
    authority("S-06"),
)
CODE_NO_COUNTRY = FindingKind(
    "CODE_NO_COUNTRY",
    Severity.ERROR,
    "“{code}” is an organisation ({name}), not a country. Name the country.",
    authority("S-06"),
)
CODE_VALUE = FindingKind(
    "CODE_VALUE",
    Severity.ERROR,
    "“{code}” is no value that the standard knows here. Choose one of: {values}.",
    authority("S-06"),
)

A_COUNTRY = PhraseKind("a country (ISO 3166-1)")
AN_OFFICE = PhraseKind("an Office or party (WIPO ST.3)")
A_LANGUAGE = PhraseKind("a language (ISO 639-1)")

_TERMS_OF_LAW = frozenset({"EM", "OA", "BX"})
"""Organisations that the standard takes for a nationality of entitlement."""


def check_written(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-05: codes have no blanks around them, countries are in capitals, languages are not."""
    table = codes()
    known = {A_LANGUAGE: table.languages, AN_OFFICE: table.offices}
    for path, kind, value, _ in _coded(case):
        clean = value.strip().lower() if kind is A_LANGUAGE else value.strip().upper()
        # What is no code in any spelling (“Spain”) is told as that, not as badly written.
        is_code = clean in known.get(kind, table.countries | table.offices)
        if value != clean and is_code:
            yield case.at(path, CODE_WRITTEN.at(code=value, clean=clean))


def check_written_in_header(case: Whole) -> Iterator[PlacedFinding]:
    """S-05 for the sender of the transaction."""
    office = case.draft.transaction.office
    if office.strip() and office != office.strip().upper():
        yield case.at("office", CODE_WRITTEN.at(code=office, clean=office.strip().upper()))


def check_values(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-06: codes are codes that there are; addresses and nationalities name countries."""
    for path, kind, value, part in _coded(case):
        if isinstance(part, Designation | Limitation) or not value.strip():
            continue  # whether such a code is a party's is asked by M-121 and S-08
        finding = _fault(kind, value, part, path)
        if finding:
            yield case.at(path, finding)
    for path, name, each, part in case.values:
        if name not in VALUES or (name == "category" and not isinstance(part, Limitation)):
            continue
        if each not in VALUES[name]:
            finding = CODE_VALUE.at(code=str(each), values=", ".join(sorted(VALUES[name])))
            yield case.at(path, finding)


def check_desk_values(case: Whole) -> Iterator[PlacedFinding]:
    """S-14: what is known of marks is said in values of the standard; fees depend on it.

    It warns, as it is never sent.
    """
    desk = case.draft.desk
    known: list[tuple[str, BasicMarkDetails | RegistrationDetails]] = [
        *numbered("desk.basic_marks", desk.basic_marks)
    ]
    if desk.registration is not None:
        known.append(("desk.registration", desk.registration))
    for place, details in known:
        for path, name, each, _ in walk(details, place):
            if name in VALUES and each not in VALUES[name]:
                finding = CODE_VALUE.at(
                    severity=Severity.WARNING,
                    code=str(each),
                    values=", ".join(sorted(VALUES[name])),
                )
                yield case.at(path, finding)


def _coded(case: AnyForm) -> Iterator[tuple[str, PhraseKind, str, Part]]:
    """Yield the coded fields of a form: path, what the code stands for, the code, its part."""
    for path, name, value, part in case.values:
        if not isinstance(value, str):
            continue
        if name == "language" or name.endswith("_language"):
            yield path, A_LANGUAGE, value, part
        elif name in ("office", "countries") or (
            name == "country" and isinstance(part, Designation)
        ):
            yield path, AN_OFFICE, value, part
        elif name in ("country", "nationality", "incorporation_country"):
            yield path, A_COUNTRY, value, part


def _fault(kind: PhraseKind, value: str, part: Part, path: str) -> Finding | None:
    table = codes()
    code = value.strip()
    if kind is A_LANGUAGE:
        return None if code.lower() in table.languages else _unknown(code, kind)
    code = code.upper()
    if kind is AN_OFFICE:
        return None if code in table.offices else _unknown(code, kind)
    if code in table.countries or value in UNSETTLED:
        return None
    may_be_union = isinstance(part, Entitlement) and code in _TERMS_OF_LAW
    if may_be_union or (path.endswith("incorporation_country") and code in table.offices):
        return None
    if code in table.organisations:
        return CODE_NO_COUNTRY.at(code=code, name=table.organisations[code])
    return _unknown(code, kind)


def _unknown(code: str, kind: PhraseKind) -> Finding:
    return CODE_UNKNOWN.at(code=code, what=kind.of())


RULES = (
    Rule("S-05", EVERYTHING, check_written, Scope.FORM),
    Rule("S-12", ("office",), check_written_in_header, Scope.DRAFT),
    Rule("S-06", EVERYTHING, check_values, Scope.FORM),
    Rule(
        "S-14",
        ("desk.basic_marks", "desk.registration"),
        check_desk_values,
        Scope.DRAFT,
    ),
)
