"""Which findings only say that something is not yet filled in.

A new form lacks everything; that is no fault of the user's. A finding about an empty place is a
fault once the user has typed there, or has gone on to another item and left something in this one.
What a draft held already when it was opened counts as left.
"""

import re
from collections.abc import Sequence

from gsfiler.core.findings import Severity
from gsfiler.filing.paths import belongs_to, value_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_findings import Items, asked_path, is_filled
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, ItemSpec, path_below

HALF = frozenset(
    {
        *("BASIC_MARK_MISSING", "BASIC_MARK_NUMBER_MISSING", "BASIC_MARK_DATE_MISSING"),
        *("APPLICANT_MISSING", "APPLICANT_NAME_MISSING", "APPLICANT_NAME_INCOMPLETE"),
        *("APPLICANT_ADDRESS_MISSING", "APPLICANT_ADDRESS_INCOMPLETE"),
        *("APPLICANT_POSTCODE_MISSING", "APPLICANT_EMAIL_MISSING"),
        *("REPRESENTATIVE_NAME_MISSING", "REPRESENTATIVE_ADDRESS_MISSING"),
        *("REPRESENTATIVE_ADDRESS_INCOMPLETE", "REPRESENTATIVE_EMAIL_MISSING"),
        *("CORRESPONDENCE_ADDRESS_MISSING", "HOLDER_MISSING", "HOLDER_EMAIL_MISSING"),
        *("ENTITLEMENT_MISSING", "ENTITLEMENT_ADDRESS_MISSING", "ENTITLEMENT_JOINT_MISSING"),
        *("MARK_VERBAL_MISSING", "MARK_TRANSLITERATION_MISSING"),
        *("GOODS_MISSING", "GOODS_EDITION_MISSING", "CLASS_NUMBER_MISSING"),
        *("PRIORITY_OFFICE_MISSING", "PRIORITY_DATE_MISSING", "PRIORITY_NUMBER_MISSING"),
        *("DESIGNATION_FORM_MISSING", "LANGUAGE_SECOND_MISSING", "SENIORITY_INCOMPLETE"),
        *("PAYMENT_MISSING", "PAYMENT_AMOUNT_MISSING", "PAYMENT_METHOD_MISSING"),
        *("PAYMENT_ACCOUNT_MISSING", "PAYMENT_PAYER_MISSING", "PAYMENT_CURRENCY_MISSING"),
        *("CERTIFICATION_DATE_MISSING", "SIGNATURE_MISSING", "SIGNATURE_OFFICE_MISSING"),
    }
)
"""The codes of findings that a part which is filled in lacks something still.

A file that is named and not there, or a holder who is no applicant, is wrong from the first.
"""


class Unfilled:
    """Remembers, for the form that is shown, which items the user has left."""

    def __init__(self, document: FilingDocument, items: Items) -> None:
        self._document, self._items = document, items
        self._left = {spec.id for spec in items.specs if not items.is_empty(document.draft, spec)}

    def leave(self, spec: ItemSpec) -> None:
        """Remember that the user goes on from an item; nothing is left behind in an empty one."""
        if not self._items.is_empty(self._document.draft, spec):
            self._left.add(spec.id)

    def holds(self, placed: PlacedFinding, shown: ItemSpec) -> bool:
        """Return whether a finding only says what is not yet filled in; ``shown`` is worked on."""
        if placed.severity is Severity.NOTE or placed.finding.start is not None:
            return False
        path, owner = asked_path(placed), self._items.owner(placed.path)
        if owner is None:
            return False
        if is_filled(value_at(self._document.draft, path)):
            if placed.finding.code not in HALF:
                return False
        elif any(belongs_to(typed, path) for typed in self._document.typed):
            return False
        return self._is_untouched(path, owner) or (owner is shown and owner.id not in self._left)

    def _is_untouched(self, path: str, owner: ItemSpec) -> bool:
        """Return whether the innermost part of a group that a path lies in, or its item, is empty.

        So an applicant that was added and not written in yet is as blank as a new form.
        """
        part = _part_of(path, owner.content, self._document.base)
        if part == self._document.base:
            return self._items.is_empty(self._document.draft, owner)
        return not is_filled(value_at(self._document.draft, part))


def _part_of(path: str, content: Sequence[FieldSpec | HeadingSpec | GroupSpec], base: str) -> str:
    for each in content:
        if isinstance(each, GroupSpec):
            found = re.match(rf"{re.escape(path_below(base, each.path))}\[\d+\]", path)
            if found:
                return _part_of(path, each.content, found[0])
    return base
