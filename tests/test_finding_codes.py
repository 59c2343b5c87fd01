"""The codes of findings, over the whole program: one style, each declared once."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator

import gsfiler
from gsfiler.core.findings import FindingKind
from gsfiler.vocabulary.expressions import expression_table
from gsfiler.vocabulary.party_notes import party_kinds

SUBJECTS = (
    "TERM SIGN EXPR FILL_IN LIST BASIC LIMITATION PARTY MEDIA ATTACHMENT DRAFT PACKAGE BOOK FEE "
    "XML CONVERSION IMPORT APPLICANT REPRESENTATIVE HOLDER CORRESPONDENCE EMAIL ENTITLEMENT OFFICE "
    "LANGUAGE MARK CLASS GOODS PRIORITY SENIORITY DESIGNATION DOCUMENT PAYMENT SIGNATURE "
    "CERTIFICATION RECEIPT REGISTRATION TRANSACTION CODE FIELD DATE"
).split()
STYLE = re.compile(rf"(?:{'|'.join(SUBJECTS)})(?:_[A-Z]+)+")


def declared() -> list[FindingKind]:
    """Return every kind that a room or a table declares, one object once."""
    kinds = [*_of_the_rooms(), *party_kinds()]
    kinds += [row.kind for row in expression_table() if row.kind is not None]
    return list({id(kind): kind for kind in kinds}.values())


def _of_the_rooms() -> Iterator[FindingKind]:
    for module in pkgutil.walk_packages(gsfiler.__path__, "gsfiler."):
        if not module.name.endswith("__main__"):
            values = vars(importlib.import_module(module.name)).values()
            yield from (value for value in values if isinstance(value, FindingKind))


def test_every_code_is_in_capitals_and_begins_with_what_it_is_about() -> None:
    assert len(declared()) > 80
    assert [kind.code for kind in declared() if not STYLE.fullmatch(kind.code)] == []


def test_every_code_is_declared_once() -> None:
    counts = Counter(kind.code for kind in declared())
    assert [code for code, count in counts.items() if count > 1] == []
