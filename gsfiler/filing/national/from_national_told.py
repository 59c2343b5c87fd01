"""Findings of an import, each at the item of the draft it is about."""

from dataclasses import dataclass, field

from gsfiler.core.findings import Detail, Finding, FindingKind
from gsfiler.filing.form.parties import Contact
from gsfiler.filing.national.from_national_findings import FREE_ADDRESS
from gsfiler.filing.placed import PlacedFinding

FORM = "forms[0]"
"""The path of the one form that an import makes."""


@dataclass(slots=True)
class Telling:
    """The findings of an import, in the order in which they are told."""

    findings: list[PlacedFinding] = field(default_factory=list)

    def tell(self, path: str, kind: FindingKind, **details: Detail) -> None:
        """Tell a finding about an item of the form (``path`` below it; empty: the form)."""
        whole = f"{FORM}.{path}" if path else FORM
        self.place(whole, kind.at(None, None, severity=None, authority=None, **details))

    def place(self, path: str, finding: Finding) -> None:
        """Place a finding that has been made already at a path below the transaction."""
        self.findings.append(PlacedFinding(path, finding))


def tell_addresses(path: str, contacts: list[Contact], told: Telling) -> None:
    """Tell which addresses are plain lines; ``path`` leads to the party that has the contacts."""
    for number, contact in enumerate(contacts):
        place = f"{path}.contacts[{number}]"
        if contact.contact_text:
            told.tell(f"{place}.contact_text", FREE_ADDRESS)
        for each, address in enumerate(contact.addresses):
            lines = address.unstructured_lines or address.address_lines
            if lines and not (address.city or address.postal_code):
                told.tell(f"{place}.addresses[{each}]", FREE_ADDRESS)
