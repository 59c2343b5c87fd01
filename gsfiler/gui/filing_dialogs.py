"""The dialogs of a filing: files to open and save, exports, history, comparison, the party book."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import write_atomically
from gsfiler.core.findings import Severity
from gsfiler.filing.assessment import Assessment, assess
from gsfiler.filing.draft import IgnoredFinding
from gsfiler.filing.drafts.draft_file import export_json
from gsfiler.filing.exporting import (
    Export,
    export_package,
    export_page,
    export_xml,
)
from gsfiler.filing.fees.payment import paid_by
from gsfiler.gui.dialogs import ask_file, ask_target, ask_words, opened
from gsfiler.gui.fee_calculator import FeeCalculator
from gsfiler.gui.filing_compare import show_comparison
from gsfiler.gui.filing_history import HistoryDialog
from gsfiler.gui.jobs import Stop
from gsfiler.gui.messages import form_voice, translated
from gsfiler.gui.netting_dialog import NettingDialog
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.party_book_dialog import PartyBookDialog
from gsfiler.gui.report_preview import ReportPreview, preview_report
from gsfiler.gui.tables_dialog import TablesDialog
from gsfiler.gui.theme import Tone
from gsfiler.st96.schemas import official_schemas, schema_store

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

_ENDING = ".gsf"


def ask_open(page: "FilingPage") -> QFileDialog:
    """Ask which filing to open, without holding up the window."""
    patterns = "*.gsf *.json *.zip *.xml"
    return ask_file(
        page,
        translate("FilingDialogs", "Open a filing"),
        [
            translate("FilingDialogs", "Filings ({patterns})").format(patterns=patterns),
            translate("FilingDialogs", "All files (*)"),
        ],
        page.open_filing,
    )


def ask_import(page: "FilingPage") -> QFileDialog:
    """Ask for a document to begin a filing from."""
    return ask_file(
        page,
        translate("FilingDialogs", "Begin from a document"),
        [translate("FilingDialogs", "ST.96, ST.66, packages ({patterns})").format(
            patterns="*.xml *.zip")],
        page.open_filing,
    )  # fmt: skip


def save(page: "FilingPage") -> None:
    """Save the filing to its file; ask for one where there is none."""
    page.take_typed()
    if page.files.path is None:
        ask_save(page)
    else:
        page.files.save(page.files.path)


def ask_save(page: "FilingPage") -> QFileDialog:
    """Ask where the filing is to be saved."""
    page.take_typed()
    name = page.files.path or Path(translate("FilingDialogs", "filing") + _ENDING)
    return ask_target(
        page,
        translate("FilingDialogs", "Save the filing"),
        [translate("FilingDialogs", "gsfiler filing (*.gsf)"), "JSON (*.json)"],
        str(name),
        lambda path: page.files.save(path, replacing=True),
    )


def ask_export(page: "FilingPage") -> QFileDialog:
    """Ask where and as what the filing is to be written."""
    page.take_typed()
    stem = page.files.path.stem if page.files.path else translate("FilingDialogs", "filing")
    name = f"{stem}.zip"
    return ask_target(
        page,
        translate("FilingDialogs", "Export the filing"),
        [
            translate("FilingDialogs", "Package for the Office (*.zip)"),
            translate("FilingDialogs", "ST.96 document (*.xml)"),
            translate("FilingDialogs", "Printable page (*.html)"),
            translate("FilingDialogs", "Plain JSON (*.json)"),
        ],
        str(page.files.path.with_name(name)) if page.files.path else name,
        lambda path: export(page, path),
    )


def export(page: "FilingPage", path: Path, *, anyway: bool = False) -> None:
    """Write the filing in the form that a name stands for, in the background."""
    form = path.suffix.lower().lstrip(".")
    whole, today = page.files.whole(), page.desk.today
    schemas = schema_store(page.desk.folders.packs)

    def written(made: Export, stop: Stop) -> Export:
        stop.check()
        if made.data is not None:
            write_atomically(path, made.data)
        return made

    def plain_json(_stop: Stop) -> Export:
        export_json(path, whole)
        return Export(b"")

    def assessed(found: Assessment, stop: Stop) -> tuple[Export, bool]:
        if form == "html":
            made = Export(export_page(whole, found, today, form_voice()))
        else:
            official = official_schemas(schemas)
            made = export_package(whole, found, today, official, anyway=anyway)
        return written(made, stop), found.has_terms

    failed = partial(page.notice.show_trouble, until=Until.EXPORTED)

    if form in ("json", "xml"):
        page.desk.jobs.start(
            plain_json
            if form == "json"
            else lambda stop: written(export_xml(whole, today, official_schemas(schemas)), stop),
            done=lambda made: _tell_export(page, path, made),
            failed=failed,
        )
    elif not page.checker.with_assessment(
        whole,
        assessed,
        done=lambda told: _tell_export(page, path, told[0], lacks_terms=not told[1]),
        failed=failed,
    ):
        page.notice.show_notice(
            translate("FilingDialogs", "The packs are being changed; export again afterwards."),
            until=Until.EXPORTED,
        )


def _tell_export(
    page: "FilingPage", path: Path, made: Export, *, lacks_terms: bool = False
) -> None:
    """Tell what was written, what is odd about it, and whether its terms were left unchecked."""
    if made.data is not None:
        page.notice.reached(Until.EXPORTED)
        told = translate("FilingDialogs", "Exported to {name}.")
        if lacks_terms:
            told = translate("FilingDialogs", "Exported to {name}, without a check of its terms.")
        told = told.format(name=path.name)
        page.status_changed.emit(told)
        notes = [
            translated(each.finding)
            for each in made.findings
            if each.severity is not Severity.ERROR
        ]
        if notes:
            lines = [told, *notes] if lacks_terms else notes
            page.notice.show_notice("\n".join(lines), tone=Tone.QUIET, until=Until.EXPORTED)
        return
    wrong = [each for each in made.findings if each.severity is Severity.ERROR]
    first = translated(wrong[0].finding) if wrong else ""
    told = translate(
        "FilingDialogs", "Nothing was written: %n error(s) stand against it. The first: {first}",
        "", len(wrong),
    ).format(first=first)  # fmt: skip
    # What the schemas refuse, no Office could read: that cannot be written all the same.
    if path.suffix.lower() == ".zip" and not made.at_all_events:
        page.notice.show_notice(
            told,
            tone=Tone.BAD,
            action=translate("FilingDialogs", "Write it all the same"),
            act=lambda: export(page, path, anyway=True),
            until=Until.EXPORTED,
        )
        return
    page.notice.show_notice(
        told,
        tone=Tone.BAD,
        action=translate("FilingDialogs", "Go there") if wrong else "",
        act=lambda: page.go_to_finding(wrong[0]),
        until=Until.EXPORTED,
    )


def take_fees(page: "FilingPage") -> None:
    """Let the payment state the fees of the sheet, as one step that can be undone."""
    sheet = page.checker.sheet
    if sheet is None:
        return
    document = page.document
    name = translate("FilingDialogs", "Take the fees into the payment")
    try:
        document.put_all(f"{document.base}.payments", paid_by(document.form.payments, sheet), name)
    except GsfilerError as error:
        page.tell_trouble(error)


def set_aside_or_back(page: "FilingPage") -> QInputDialog | None:
    """Take back a finding that was set aside; else ask why it is to be."""
    listed = page.findings.current_listed()
    if listed is None or not listed.reason:
        return ask_set_aside(page)
    placed = listed.placed
    kept = [
        each
        for each in page.document.draft.desk.ignored
        if not (each.code == placed.finding.code and each.path in ("", placed.path))
    ]
    name = translate("FilingDialogs", "Take the finding back")
    page.document.put_all("desk.ignored", kept, name)
    return None


def ask_set_aside(page: "FilingPage") -> QInputDialog | None:
    """Ask why a finding is to be set aside; an error cannot be."""
    placed = page.findings.current()
    if placed is None:
        return None
    if placed.severity is Severity.ERROR:
        page.notice.show_notice(
            translate("FilingDialogs", "An error cannot be set aside; correct what it names."),
        )
        return None
    title = translate("FilingDialogs", "Set the finding aside")

    def put(reason: str) -> None:
        ignored = IgnoredFinding(code=placed.finding.code, path=placed.path, reason=reason.strip())
        if reason.strip():
            page.document.add("desk.ignored", ignored)

    label = translate("FilingDialogs", "Reason, kept with the filing:")
    return ask_words(page, title, label, put, letters=50)


def ask_compare(page: "FilingPage") -> QFileDialog:
    """Ask for another filing and show what differs."""
    return ask_file(
        page,
        translate("FilingDialogs", "Compare with another filing"),
        [translate("FilingDialogs", "Filings ({patterns})").format(
            patterns="*.gsf *.json *.zip *.xml")],
        lambda path: show_comparison(page, path),
    )  # fmt: skip


def show_history(page: "FilingPage") -> None:
    """Show the history of the filing, to look at and go back to."""
    page.take_typed()
    opened(HistoryDialog(page))


def show_preview(page: "FilingPage") -> ReportPreview:
    """Show the whole application as the page that is printed."""
    page.take_typed()
    whole, today, tables = page.files.whole(), page.desk.today, page.checker.tables

    def make(_stop: Stop) -> bytes:
        # Assessed without the vocabulary, whose findings about terms the workbench shows.
        return export_page(whole, assess(whole.draft, whole.contents, tables, today), today)

    title = translate("FilingDialogs", "The whole application")
    return preview_report(page, page.desk.jobs, make, title)


def show_party_book(page: "FilingPage") -> None:
    """Show the party book."""
    opened(PartyBookDialog(page))


def show_fee_calculator(page: "FilingPage") -> FeeCalculator:
    """Show what a renewal, classification, later requests and parties cost."""
    return opened(FeeCalculator(page, page))


def show_netting(page: "FilingPage") -> NettingDialog:
    """Show what several filings cost together."""
    return opened(NettingDialog(page, page))


def show_tables(page: "FilingPage") -> TablesDialog:
    """Show the tables of members and fees in force, to choose own ones."""
    return opened(TablesDialog(page, page))
