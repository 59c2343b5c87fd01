"""What tests of the page of filings share: a whole filing, and ways to fill and to wait."""

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gsfiler.filing.draft import Draft, FormKind, new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft, save_draft
from gsfiler.gui.actions import Action
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.form_rows import FieldRow
from gsfiler.gui.form_specs import GroupSpec, ItemSpec, path_below
from gsfiler.gui.form_view import FormView
from gsfiler.gui.madrid_items import items_of
from tests.gui.workbench import WAIT_MS

PARTY = {
    "contacts": [
        {
            "names": ["Farola Norte S.L."],
            "addresses": [
                {
                    "address_lines": ["Calle Mayor 12"],
                    "city": "Bilbao",
                    "postal_code": "48001",
                    "country": "ES",
                }
            ],
            "email_addresses": ["marcas@farola.example"],
        }
    ],
    "legal_entity": "Sociedad limitada",
    "incorporation_country": "ES",
    "entitlement": {"establishment": "ES"},
}
CLASS = {"class_number": "25", "descriptions": [{"text": "hats; footwear", "language": "en"}]}
FORM = {
    "form": "madrid",
    "applicant_file_reference": "N/77",
    "application_language": "en",
    "applicants": [PARTY],
    "basic_marks": [
        {"office": "ES", "registrations": [{"number": "M4200001", "date": "2026-09-03"}]}
    ],
    "mark": {
        "verbal_element": {"text": "FAROLA", "language": "en"},
        "standard_characters": True,
        "feature_categories": ["Word"],
        "mark_category": "Trademark",
    },
    "goods_services": [{"classification_version": "13-2026", "class_descriptions": [CLASS]}],
    "designations": ["CH", "NO"],
    "payments": [
        {
            "mode": "Current account",
            "current_account": {"account_number": "12345"},
            "payer_names": ["Farola Norte S.L."],
            "payable_total": {"amount": "853.00", "currency": "CHF"},
        }
    ],
}


def settle(page: FilingPage, qtbot: QtBot) -> None:
    """Wait until what was changed is checked, and all that follows from it is told."""
    for _ in range(2):
        qtbot.waitUntil(
            lambda: not page.checker.is_waiting and not page.desk.jobs.busy, timeout=WAIT_MS
        )
        qtbot.wait(1)


def begin(page: FilingPage, qtbot: QtBot, kind: FormKind = "madrid") -> None:
    """Begin an empty form and wait for its check."""
    page.files.begin(new_draft(kind))
    settle(page, qtbot)


def item(page: FilingPage, name: str) -> FormView:
    """Show an item by its id and return its view."""
    page.items.setCurrentRow([spec.id for spec in page.specs].index(name))
    view = page.views.currentWidget()
    assert isinstance(view, FormView)
    return view


def row(view: FormView, path: str) -> FieldRow:
    """Return the field of a path below the form."""
    wanted = path[1:] if path.startswith("/") else f"forms[0].{path}"
    return next(each for each in view.rows() if each.path == wanted)


def act(page: FilingPage, name: str) -> Action:
    """Run an action of the page by its id."""
    found = next(action for action in page.actions() if action.id == name)
    assert found.enabled()
    found.run()
    return found


def codes(page: FilingPage) -> set[str]:
    """Return the codes of the findings that are listed."""
    return {each.finding.code for each in page.findings.model.findings}


def whole_draft() -> Draft:
    """Return a small application in which every item is filled in."""
    return Draft.model_validate({"transaction": {"office": "ES", "forms": [FORM]}})


def saved(folder: Path, draft: Draft, name: str = "whole.gsf") -> Path:
    """Save a draft to a file."""
    path = folder / name
    save_draft(path, OpenDraft(draft))
    return path


def with_one_of_each(kind: FormKind) -> Draft:
    """Return a draft in which every group of every item has one part, and a few values."""
    document = FilingDocument()
    document.open(new_draft(kind))
    for spec in items_of(kind):
        _add_groups(document, spec, document.base)
    return document.draft


def _add_groups(document: FilingDocument, part: ItemSpec | GroupSpec, base: str) -> None:
    for each in part.content:
        if isinstance(each, GroupSpec):
            path = path_below(base, each.path)
            document.add(path, {})
            _add_groups(document, each, f"{path}[0]")


def dialog(page: FilingPage, kind: type[QDialog]) -> QDialog:
    """Return the one open dialog of a kind."""
    (found,) = page.findChildren(kind)
    return found
