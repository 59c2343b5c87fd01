"""The list of goods and services: its classes, and each of its terms (MM2 item 10(a))."""

import re
from collections.abc import Iterator

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.class_terms import class_number, main_list
from gsfiler.filing.rules.goods_check import ABOUT_THE_LIST
from gsfiler.filing.rules.places import designated, main_texts, numbered
from gsfiler.filing.rules.rule import Application, Rule, effective_day
from gsfiler.filing.rules.sources import authority
from gsfiler.vocabulary.wording import MALFORMED_CODES

GOODS_MISSING = FindingKind(
    "GOODS_MISSING",
    Severity.ERROR,
    "No goods or services are listed. Name at least one class with one indication; there is no "
    "registration date without.",
    authority("M-080"),
)
CLASS_NUMBER_WRONG = FindingKind(
    "CLASS_NUMBER_WRONG",
    Severity.ERROR,
    "“{number}” is no class of the Nice Classification. Give a number from 1 to 45.",
    authority("M-081"),
)
CLASS_NUMBER_MISSING = FindingKind(
    "CLASS_NUMBER_MISSING",
    Severity.ERROR,
    "A group of the list has no class number. Put the number of its class before it.",
    authority("M-082"),
)
CLASS_ORDER = FindingKind(
    "CLASS_ORDER",
    Severity.ERROR,
    "Class {number} stands after class {before}. Put the classes in the order of the Nice "
    "Classification.",
    authority("M-082"),
)
CLASS_REPEATED = FindingKind(
    "CLASS_REPEATED",
    Severity.ERROR,
    "Class {number} stands in the list more than once. Join its parts.",
    authority("M-082"),
)
CLASS_EMPTY = FindingKind(
    "CLASS_EMPTY",
    Severity.ERROR,
    "Class {number} is empty. Name its goods or services, or take the class out.",
    authority("M-083"),
)
SUPPLEMENTARY_FEE = FindingKind(
    "GOODS_SUPPLEMENTARY_FEE",
    Severity.NOTE,
    "The list has {count} classes: for each beyond three a supplementary fee is due, unless only "
    "parties with an individual fee are designated.",
    authority("M-094"),
)
EDITION_MISSING = FindingKind(
    "GOODS_EDITION_MISSING",
    Severity.WARNING,
    "The edition of the Nice Classification is not recorded. Give it, as in 13-2026.",
    authority("M-096"),
)
EDITION_OTHER_YEAR = FindingKind(
    "GOODS_EDITION_OTHER_YEAR",
    Severity.WARNING,
    "The list is by the Nice Classification {edition}; on {day} the version of {year} is in force. "
    "Check the list against that one.",
    authority("M-096"),
)

FREE_CLASSES = 3
"""Classes that the basic fee covers (Schedule of Fees, item 2.2)."""

_RULE_OF_TERM = {
    **dict.fromkeys(MALFORMED_CODES, "M-087"),
    **dict.fromkeys(
        (
            *("TERM_WRONG_CLASS", "TERM_CLASS_MOVED", "TERM_SEVERAL_CLASSES"),
            *("TERM_NEAR_ELSEWHERE", "TERM_DOUBTFUL_CLASS", "TERM_WITHDRAWN"),
        ),
        "M-085",
    ),
    **dict.fromkeys(
        (
            *("TERM_VAGUE", "TERM_VAGUE_ENTRY", "TERM_BROAD", "TERM_NEEDS_QUALIFIER"),
            *("EXPR_VARIOUS", "EXPR_RELATED", "EXPR_NO_HEAD", "FILL_IN_SCOPE"),
        ),
        "M-086",
    ),
    **dict.fromkeys(("TERM_WRONG_LANGUAGE", "TERM_OTHER_LANGUAGE"), "M-088"),
    **dict.fromkeys(("EXPR_ALL_GOODS", "EXPR_NOT_ELSEWHERE"), "M-089"),
    "EXPR_ETC": "M-090",
    **dict.fromkeys(("EXPR_OTHER_CLASS", "EXPR_AFORESAID"), "M-091"),
    **dict.fromkeys(("TERM_TRADE_MARK", "TERM_MARK_SIGN"), "M-092"),
}
"""The rule that a finding of the term check falls under, by its code; M-084 for all others."""

_PLAIN_NUMBER = re.compile(r"\s*0*([1-9]\d?)\s*")
_YEAR = re.compile(r"\d{4}")


def check_goods_present(case: Application) -> Iterator[PlacedFinding]:
    """M-080: there is a class with an indication."""
    if not any(True for _ in main_texts(case.form)):
        yield case.at("goods_services", GOODS_MISSING.at())


def check_class_numbers(case: Application) -> Iterator[PlacedFinding]:
    """M-081: classes are numbered 1 to 45."""
    for place, goods in numbered("goods_services", case.form.goods_services):
        for name in ("class_descriptions", "classifications"):
            for path, each in numbered(f"{place}.{name}", getattr(goods, name)):
                typed = each.class_number
                found = _PLAIN_NUMBER.fullmatch(typed)
                if typed.strip() and not (found and int(found[1]) <= 45):
                    finding = CLASS_NUMBER_WRONG.at(number=typed.strip())
                    yield case.at(f"{path}.class_number", finding)


def check_class_order(case: Application) -> Iterator[PlacedFinding]:
    """M-082: each class once, its number before it, in ascending order."""
    seen: list[int] = []
    for place, goods in numbered("goods_services", case.form.goods_services):
        for path, each in numbered(f"{place}.class_descriptions", goods.class_descriptions):
            number = class_number(each)
            if not each.class_number.strip():
                yield case.at(f"{path}.class_number", CLASS_NUMBER_MISSING.at())
            if number is None:
                continue
            if number in seen:
                yield case.at(f"{path}.class_number", CLASS_REPEATED.at(number=number))
            elif seen and number < max(seen):
                finding = CLASS_ORDER.at(number=number, before=max(seen))
                yield case.at(f"{path}.class_number", finding)
            seen.append(number)


def check_empty_classes(case: Application) -> Iterator[PlacedFinding]:
    """M-083: no class is empty."""
    for place, goods in numbered("goods_services", case.form.goods_services):
        for path, each in numbered(f"{place}.class_descriptions", goods.class_descriptions):
            if not any(wording.text.strip() for wording in each.descriptions):
                finding = CLASS_EMPTY.at(number=each.class_number.strip() or "?")
                yield case.at(f"{path}.descriptions", finding)


def check_terms(case: Application) -> Iterator[PlacedFinding]:
    """M-084 to M-092: each term by the vocabulary, the guidelines and the designated parties."""
    check = case.situation.terms
    if check is None:
        return
    parties = designated(case.form)
    told: set[str] = set()
    for path, listed in main_list(case.form.goods_services, case.form.application_language):
        case.check_stop()
        place = f"{case.place}.{path}"
        for finding in check(listed.text, listed.class_number, listed.language, parties):
            rule_id = _RULE_OF_TERM.get(finding.code, "M-084")
            if finding.code not in ABOUT_THE_LIST:
                yield PlacedFinding(place, finding, rule_id)
            elif finding.message not in told:
                told.add(finding.message)
                yield PlacedFinding(f"{case.place}.goods_services", finding, rule_id)


def tell_supplementary_fee(case: Application) -> Iterator[PlacedFinding]:
    """M-094: more classes than the basic fee covers."""
    classes = {
        class_number(each)
        for goods in case.form.goods_services
        for each in goods.class_descriptions
    } - {None}
    if len(classes) > FREE_CLASSES:
        yield case.at("goods_services", SUPPLEMENTARY_FEE.at(count=len(classes)))


def check_edition(case: Application) -> Iterator[PlacedFinding]:
    """M-096: the edition is recorded, and is the one in force on the day of filing."""
    day = effective_day(case)
    for path, goods in numbered("goods_services", case.form.goods_services):
        if not goods.class_descriptions:
            continue
        stated = {goods.classification_version.strip()}
        stated |= {each.classification_version.strip() for each in goods.class_descriptions}
        stated |= {each.classification_version.strip() for each in goods.classifications}
        editions = sorted(stated - {""})
        if not editions:
            yield case.at(f"{path}.classification_version", EDITION_MISSING.at())
        for edition in editions:
            years = _YEAR.findall(edition)
            if years and int(years[-1]) != day.year:
                finding = EDITION_OTHER_YEAR.at(edition=edition, day=day.isoformat(), year=day.year)
                yield case.at(f"{path}.classification_version", finding)


_GOODS = ("goods_services",)

RULES = (
    Rule("M-080", _GOODS, check_goods_present),
    Rule("M-081", _GOODS, check_class_numbers),
    Rule("M-082", _GOODS, check_class_order),
    Rule("M-083", _GOODS, check_empty_classes),
    Rule(
        "M-084",
        ("goods_services", "application_language", "designations"),
        check_terms,
        also=tuple(f"M-0{number}" for number in range(85, 93)),
    ),
    Rule("M-094", _GOODS, tell_supplementary_fee),
    Rule("M-096", ("goods_services", "receiving_office_date"), check_edition),
)
