"""Priority of an earlier filing (MM2 item 6)."""

import re
from collections.abc import Iterator
from datetime import date

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.form.rights import Priority
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.basic_marks import rights_of
from gsfiler.filing.rules.class_terms import in_text, main_list, texts_of
from gsfiler.filing.rules.codes import codes
from gsfiler.filing.rules.dates import (
    after_weekend,
    day_of,
    priority_end,
    receipt_end,
    working_days,
)
from gsfiler.filing.rules.limitation import by_class, checked
from gsfiler.filing.rules.places import numbered
from gsfiler.filing.rules.rule import (
    Application,
    Rule,
    effective_day,
    late_arrival,
    registration_day,
    sent_day,
)
from gsfiler.filing.rules.sources import authority

PRIORITY_OFFICE_MISSING = FindingKind(
    "PRIORITY_OFFICE_MISSING",
    Severity.ERROR,
    "The Office of the earlier filing is missing.",
    authority("M-110"),
)
PRIORITY_DATE_MISSING = FindingKind(
    "PRIORITY_DATE_MISSING",
    Severity.ERROR,
    "The filing date of the earlier filing is missing.",
    authority("M-110"),
)
PRIORITY_NUMBER_MISSING = FindingKind(
    "PRIORITY_NUMBER_MISSING",
    Severity.WARNING,
    "The number of the earlier filing is missing. Give it where it is known.",
    authority("M-110"),
)
PRIORITY_TOO_OLD = FindingKind(
    "PRIORITY_TOO_OLD",
    Severity.ERROR,
    "The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim "
    "would be disregarded: check both days.",
    authority("M-111"),
)
PRIORITY_PERHAPS_TOO_OLD = FindingKind(
    "PRIORITY_PERHAPS_TOO_OLD",
    Severity.WARNING,
    "The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim "
    "stands only if the Office was closed on each day from {last} on: make sure that it was.",
    authority("M-111"),
)
PRIORITY_LOST_BY_DELAY = FindingKind(
    "PRIORITY_LOST_BY_DELAY",
    Severity.ERROR,
    "The six months of the filing of {filed} ended on {last}. The Office had the application "
    "before, on {received}, but that day counts only if the International Bureau had it by "
    "{window}; otherwise the day of its arrival does, {day} at the earliest, and the claim would "
    "be disregarded.",
    authority("M-143"),
)
PRIORITY_ENDS = FindingKind(
    "PRIORITY_ENDS",
    Severity.NOTE,
    "For this priority the Office of origin must have the application by {last} (days left: "
    "{left}). If it is closed then, its next open day may do; do not count on it.",
    authority("M-111"),
)
PRIORITY_NO_MARKS = FindingKind(
    "PRIORITY_NO_MARKS",
    Severity.ERROR,
    "No marks are filed with “{office}”. Name the Office of the earlier filing.",
    authority("M-112"),
)
PRIORITY_OUTSIDE_PARIS = FindingKind(
    "PRIORITY_OUTSIDE_PARIS",
    Severity.WARNING,
    "“{office}” is thought to be neither in the Paris Union nor in the World Trade Organization; a "
    "filing there gives no priority. Check it.",
    authority("M-112", recalled=True),
)
PRIORITY_FROM_BASIC = FindingKind(
    "PRIORITY_FROM_BASIC",
    Severity.NOTE,
    "The basic application of {filed} is less than six months old. If it is the first filing, its "
    "priority can be claimed, until {last}.",
    authority("M-113"),
)
PRIORITY_PART_EMPTY = FindingKind(
    "PRIORITY_PART_EMPTY",
    Severity.ERROR,
    "Priority is claimed for a part of the list only, and the part is not named.",
    authority("M-114"),
)
PRIORITY_PART_OR_WHOLE = FindingKind(
    "PRIORITY_PART_OR_WHOLE",
    Severity.ERROR,
    "Goods or services are named for the priority, but it is not said to be for a part of the "
    "list. Say that it is, or take them out.",
    authority("M-114"),
)
PRIORITY_PART_CLASS = FindingKind(
    "PRIORITY_PART_CLASS",
    Severity.ERROR,
    "“{term}”, for which priority is claimed, stands in a class that the list has not.",
    authority("M-114"),
)
PRIORITY_PART_OUTSIDE = FindingKind(
    "PRIORITY_PART_OUTSIDE",
    Severity.WARNING,
    "“{term}”, for which priority is claimed, lies within no term of the list as far as the words "
    "show. Check it.",
    authority("M-114"),
)
PRIORITY_NO_COPY = FindingKind(
    "PRIORITY_NO_COPY",
    Severity.NOTE,
    "The International Bureau wants no copy of the earlier filing; the document is not needed.",
    authority("M-115"),
)
PRIORITY_IN_FUTURE = FindingKind(
    "PRIORITY_IN_FUTURE",
    Severity.ERROR,
    "The earlier filing is dated {filed}, after {day}, the day of the application. Check both "
    "dates.",
    authority("M-116"),
)

PRIORITY_ACCESS_CODE = FindingKind(
    "PRIORITY_ACCESS_CODE",
    Severity.WARNING,
    "What the remark gives as access code of WIPO DAS is not four letters or digits. Compare it "
    "with what the Office of the earlier filing wrote.",
    authority("S-13"),
)

UNSURE = 10
"""Working days, Monday to Friday, for which an Office may well be closed in a row.

A claim that comes late stands only where the Office was closed on every day from the last of the
six months on (Rule 4(4); Paris Convention, Article 4C(3)). When it was is in no table here. Some
rest long once a year: from 29 December to 3 January in Japan, in its Golden Week there and in the
weeks of the Spring Festival and of the National Day in China, with the weekends beside them. A
claim that is late by no more warns; what is late by more than two weeks is an error. Whoever knows
better can then export all the same, and has to say so (``--anyway``, or the question of the
window).
"""

SOON = 14
"""Days before the end of a priority from which on it is a warning."""

_NAMING = r"(?i:access|accès|acceso|code|código)"
_ACCESS_CODE = re.compile(
    rf"(?P<before>(?:\b(?:WIPO|OMPI)\b|\b{_NAMING}\b[^\n]{{0,20}}?)[\s(]{{0,4}})?\bDAS\b"
    rf"(?P<between>(?:[\s:=#()–-]|\b{_NAMING}\b|\b(?i:d|de|is|est|es)\b|['’])*)"
    r"(?P<code>[^\s,;.()]*)"
)
"""What may be an access code after "DAS", which in a German text is an article as well."""
_NAMED = re.compile(_NAMING)
_MISTYPED = range(3, 9)
"""How many signs a mistyped access code may have where it is not named one: US or OK is none."""
_FOUR_SIGNS = re.compile(r"[0-9A-Za-z]{4}")


def check_claim(case: Application) -> Iterator[PlacedFinding]:
    """M-110: a claim names Office and date, and the number where there is one."""
    for path, priority in numbered("priorities", case.form.priorities):
        number = priority.number
        if not office_of(priority):
            yield case.at(f"{path}.office", PRIORITY_OFFICE_MISSING.at())
        if not priority.filing_date.strip():
            yield case.at(f"{path}.filing_date", PRIORITY_DATE_MISSING.at())
        if number is None or not (number.number or number.st13_number).strip():
            yield case.at(f"{path}.number", PRIORITY_NUMBER_MISSING.at())


def check_six_months(case: Application) -> Iterator[PlacedFinding]:
    """M-111: filed no more than six months before the date of the registration.

    The last day that is told is that of the six months: that a closed Office moves it on is never
    counted on.
    """
    day = effective_day(case)
    received = day_of(case.form.receiving_office_date) is not None
    for path, priority in numbered("priorities", case.form.priorities):
        filed = day_of(priority.filing_date)
        if filed is None or filed > day:
            continue
        last, place = priority_end(filed), f"{path}.filing_date"
        if day > last:
            is_unsure = working_days(last, day) <= UNSURE
            kind = PRIORITY_PERHAPS_TOO_OLD if is_unsure else PRIORITY_TOO_OLD
            yield case.at(place, kind.at(filed=str(filed), last=str(last), day=str(day)))
        elif received:
            yield from _lost_by_delay(case, place, filed)
        else:
            left = (last - day).days
            severity = Severity.WARNING if left <= SOON else None
            yield case.at(place, PRIORITY_ENDS.at(severity=severity, last=str(last), left=left))


def _lost_by_delay(case: Application, place: str, filed: date) -> Iterator[PlacedFinding]:
    """Yield that a claim made in time is lost, as the International Bureau's own day counts.

    It warns where nobody recorded when the application was sent: it may have arrived in time.
    """
    arrival, last, received = late_arrival(case), priority_end(filed), effective_day(case)
    if arrival is None or arrival <= after_weekend(last):
        return
    finding = PRIORITY_LOST_BY_DELAY.at(
        severity=None if sent_day(case) else Severity.WARNING,
        filed=str(filed),
        last=str(last),
        received=str(received),
        window=str(receipt_end(received)),
        day=str(arrival),
    )
    yield case.at(place, finding)


def check_office(case: Application) -> Iterator[PlacedFinding]:
    """M-112: filed where a filing gives priority."""
    table = codes()
    for path, priority in numbered("priorities", case.form.priorities):
        office = office_of(priority)
        if office in table.without_marks:
            yield case.at(f"{path}.office", PRIORITY_NO_MARKS.at(office=office))
        elif office in table.outside_paris:
            yield case.at(f"{path}.office", PRIORITY_OUTSIDE_PARIS.at(office=office))


def tell_priority_of_basic(case: Application) -> Iterator[PlacedFinding]:
    """M-113: the basic application may itself be the first filing."""
    day = registration_day(case)
    claimed = {day_of(priority.filing_date) for priority in case.form.priorities}
    for path, basic in numbered("basic_marks", case.form.basic_marks):
        for place, _, dated, _ in rights_of(path, basic):
            filed = day_of(dated)
            if "applications" not in place or filed is None or filed in claimed or filed > day:
                continue
            last = priority_end(filed)
            if day <= last:
                finding = PRIORITY_FROM_BASIC.at(filed=str(filed), last=str(last))
                yield case.at("priorities", finding)


def check_part(case: Application) -> Iterator[PlacedFinding]:
    """M-114: a partial claim names its goods and services, all of them in the list."""
    language = case.form.application_language
    main = by_class(main_list(case.form.goods_services, language))
    for path, priority in numbered("priorities", case.form.priorities):
        goods = priority.partial_goods
        descriptions = goods.class_descriptions if goods else []
        below = f"{path}.partial_goods.class_descriptions"
        texts = list(texts_of(below, descriptions, language))
        if priority.is_partial and not texts:
            yield case.at(f"{path}.partial_goods", PRIORITY_PART_EMPTY.at())
        if texts and not priority.is_partial:
            yield case.at(f"{path}.is_partial", PRIORITY_PART_OR_WHOLE.at())
        for place, text in texts:
            home = main.get(text.class_number, ())
            kind = PRIORITY_PART_OUTSIDE if home else PRIORITY_PART_CLASS
            for row in checked(home, text).rows:
                if row.finding:
                    finding = kind.at(term=row.term.text.strip())
                    yield case.at(place, in_text(finding, row.term))


def tell_no_copy_needed(case: Application) -> Iterator[PlacedFinding]:
    """M-115: no copy of the priority document goes to the International Bureau."""
    for path, priority in numbered("priorities", case.form.priorities):
        if priority.documents:
            yield case.at(f"{path}.documents", PRIORITY_NO_COPY.at())


def check_access_code(case: Application) -> Iterator[PlacedFinding]:
    """S-13: an access code of WIPO DAS, which has its place in the remark, has its form.

    The code is confidential: no finding repeats it.
    """
    for path, priority in numbered("priorities", case.form.priorities):
        remark = priority.comment.text if priority.comment else ""
        for found in _ACCESS_CODE.finditer(remark):
            code = found["code"]
            if _is_stated(found) and not _FOUR_SIGNS.fullmatch(code):
                yield case.at(f"{path}.comment.text", PRIORITY_ACCESS_CODE.at())


def _is_stated(found: re.Match[str]) -> bool:
    """Tell whether a code is stated: named as one or after a sign, and no ordinary word.

    Nothing after a name and a sign ("DAS code:") is a code that was forgotten. What is long and not
    named a code is the number of a document ("in WIPO DAS: JP2026-012345").
    """
    code, between = found["code"], found["between"]
    is_code = bool(_NAMED.search(found["before"] or "") or _NAMED.search(between))
    signed = bool(set(between) & set(":=#"))
    if not code:
        return is_code and signed
    looks_so = code.isupper() or any(sign.isdigit() for sign in code)
    stated = is_code or signed or bool(found["before"])
    return stated and looks_so and (is_code or len(code) in _MISTYPED)


def check_not_in_future(case: Application) -> Iterator[PlacedFinding]:
    """M-116: the earlier filing is earlier."""
    day = effective_day(case)
    for path, priority in numbered("priorities", case.form.priorities):
        filed = day_of(priority.filing_date)
        if filed is not None and filed > day:
            finding = PRIORITY_IN_FUTURE.at(filed=filed.isoformat(), day=day.isoformat())
            yield case.at(f"{path}.filing_date", finding)


def office_of(priority: Priority) -> str:
    """Return the Office of an earlier filing (ST.3), as the claim or its number names it."""
    named = priority.office or (priority.number.office if priority.number else "")
    return named.strip().upper()


_DATED = ("priorities", "receiving_office_date")
_SENT = (*_DATED, "request_date", "desk.stage")

RULES = (
    Rule("M-110", ("priorities",), check_claim),
    Rule("M-111", _SENT, check_six_months),
    Rule("M-112", ("priorities",), check_office),
    Rule("M-113", (*_SENT, "basic_marks"), tell_priority_of_basic),
    Rule("M-114", ("priorities", "goods_services", "application_language"), check_part),
    Rule("M-115", ("priorities",), tell_no_copy_needed),
    Rule("M-116", _DATED, check_not_in_future),
    Rule("S-13", ("priorities",), check_access_code),
)
