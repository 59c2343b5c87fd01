"""Pictures of the page of filings: every item of both forms, empty, typical, full, with errors."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gsfiler.filing.draft import Draft, FormKind, new_draft
from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.part import Wording
from gsfiler.filing.form.parties import Contact, EmailAddress, Name
from gsfiler.filing.form.payment import Amount, Payment
from gsfiler.filing.madrid import Designation, MadridApplication
from gsfiler.filing.tables.members import load_members
from gsfiler.gui.filing_page import FilingPage
from tests.gui.filings import whole_draft, with_one_of_each

Settle = Callable[[], None]

GERMAN = (
    "Bauteile und Ersatzteile für landwirtschaftliche Bewässerungsanlagensteuerungsgeräte; "
    "Rindfleischetikettierungsüberwachungsgeräte"
)
CHINESE = "计算机；可下载的手机应用软件；清酒；日本酒"
TERMS = ("hats", "footwear", "computers", "umbrellas", "milk chocolate", "refrigerators")


def shoot_filing(
    window: QWidget, page: FilingPage, folder: Path, name: str, state: str, settle: Settle
) -> None:
    """Write a picture of each item in a state."""
    for kind in ("madrid", "madrid-designation"):
        page.files.begin(_draft(kind, state))
        settle()
        for place, spec in enumerate(page.specs):
            page.items.setCurrentRow(place)
            settle()
            form = "mm2" if kind == "madrid" else "mm4"
            window.grab().save(str(folder / f"filing_{form}_{spec.id}-{name}.png"))
    page.files.begin(new_draft("madrid"))


def _draft(kind: FormKind, state: str) -> Draft:
    if state == "empty":
        return new_draft(kind)
    if state == "error":
        return _wrong(with_one_of_each(kind))
    if kind != "madrid":
        return with_one_of_each(kind)
    draft = whole_draft()
    if state == "full":
        _fill(draft)
    return draft


def _wrong(draft: Draft) -> Draft:
    """Write something wrong into every item that the forms have in common."""
    form = draft.transaction.forms[0]
    draft.transaction.office = "ZZ"
    form.receiving_office_date = "2026-02-31"
    form.designations = [Designation(country="ES"), Designation(country="UK")]
    form.limitations[0].countries = ["NOWHERE"]
    form.seniorities[0].office = "CH"
    form.payments = [Payment(mode="Later payment", payable_total=Amount(amount="1'250"))]
    form.signatures[0].date = "yesterday"
    form.basic_marks[0].registrations[0].date = "31.1.2026"
    people = form.applicants if isinstance(form, MadridApplication) else form.holders
    people[0].contacts = [Contact(names=[Name(organization_name=CHINESE)])]
    people[0].contacts[0].email_addresses = [EmailAddress(text="marcas at farola")]
    if isinstance(form, MadridApplication):
        form.application_language, form.second_language = "de", "ja"
        form.priorities[0].filing_date = "2025-01-31"
        form.mark.standard_characters = True
        form.mark.verbal_element = Wording(text=CHINESE)
    return draft


def _fill(draft: Draft) -> None:
    """Designate every party, list ten thousand terms, write long German and Chinese texts."""
    form = draft.transaction.forms[0]
    if not isinstance(form, MadridApplication):
        return
    form.designations = [Designation(country=code) for code in sorted(load_members().parties)]
    goods = "; ".join(TERMS[number % len(TERMS)] for number in range(223))
    form.goods_services = [
        GoodsServices(
            class_descriptions=[
                ClassDescription(
                    class_number=str(number), descriptions=[Wording(text=goods, language="en")]
                )
                for number in range(1, 46)
            ]
        )
    ]
    form.applicants[0].contacts[0].names[0].organization_name = CHINESE
    form.mark.descriptions = [Wording(text=f"{GERMAN}; {CHINESE}", language="en")]
    form.mark.disclaimers = [Wording(text=GERMAN, language="en") for _ in range(3)]
