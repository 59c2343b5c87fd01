"""What can be done with a filing, by name and key."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.gui import filing_beginning as beginning
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.actions import Action

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate


def filing_actions(page: "FilingPage") -> list[Action]:
    """Return the actions of a page, in the order of the menus."""
    return [*_file(page), *_making(page), *_edit(page), *_going(page), *_tools(page)]


def _file(page: "FilingPage") -> list[Action]:
    files = page.files
    return [
        Action("filing.new", translate("FilingActions", "&New application (MM2)"), "Ctrl+N",
               partial(page.new_filing, "madrid"), menu="file", section="open"),
        Action("filing.new_designation",
               translate("FilingActions", "New subsequent &designation (MM4)"), "Ctrl+Shift+N",
               partial(page.new_filing, "madrid-designation"), menu="file", section="open"),
        Action("filing.from_template", translate("FilingActions", "New &from template…"), "",
               partial(beginning.ask_from_template, page), menu="file", section="open"),
        Action("filing.open", translate("FilingActions", "&Open a filing…"), "Ctrl+O",
               partial(dialogs.ask_open, page), menu="file", section="open"),
        Action("filing.import",
               translate("FilingActions", "Begin from a &document (ST.96, ST.66)…"), "",
               partial(dialogs.ask_import, page), menu="file", section="open"),
        Action("filing.save", translate("FilingActions", "&Save"), "Ctrl+S",
               partial(dialogs.save, page), menu="file", section="save"),
        Action("filing.save_as", translate("FilingActions", "Save &as…"), "Ctrl+Shift+S",
               partial(dialogs.ask_save, page), menu="file", section="save"),
        Action("filing.clone", translate("FilingActions", "New filing like this one"), "",
               partial(beginning.clone, page), menu="file", section="save"),
        Action("filing.extend",
               translate("FilingActions", "Subsequent designation of this &registration"), "",
               partial(beginning.extend, page), lambda: page.document.kind == "madrid",
               "file", "save"),
        Action("filing.save_template", translate("FilingActions", "Save as &template…"), "",
               partial(beginning.ask_template, page), menu="file", section="save"),
        Action("filing.history", translate("FilingActions", "&History…"), "",
               partial(dialogs.show_history, page), lambda: files.path is not None,
               "file", "save"),
    ]  # fmt: skip


def _making(page: "FilingPage") -> list[Action]:
    return [
        Action("filing.preview", translate("FilingActions", "Pre&view the whole application…"),
               "Ctrl+P", partial(dialogs.show_preview, page), menu="file", section="make"),
        Action("filing.export", translate("FilingActions", "&Export (XML, package, page, JSON)…"),
               "Ctrl+E", partial(dialogs.ask_export, page), menu="file", section="make"),
    ]  # fmt: skip


def _edit(page: "FilingPage") -> list[Action]:
    return [
        Action("filing.undo", translate("FilingActions", "&Undo"), "Ctrl+Z", page.undo,
               menu="edit"),
        Action("filing.redo", translate("FilingActions", "&Redo"), "Ctrl+Shift+Z", page.redo,
               menu="edit", more_shortcuts=("Ctrl+Y",)),
    ]  # fmt: skip


def _going(page: "FilingPage") -> list[Action]:
    return [
        Action("filing.next_item", translate("FilingActions", "Ne&xt item"), "Ctrl+PgDown",
               partial(page.go_to_item, 1), menu="list", section="go"),
        Action("filing.previous_item", translate("FilingActions", "&Previous item"), "Ctrl+PgUp",
               partial(page.go_to_item, -1), menu="list", section="go"),
        Action("filing.next_finding", translate("FilingActions", "Next &finding"), "F8",
               partial(page.findings.step, 1), menu="list", section="go"),
        Action("filing.previous_finding", translate("FilingActions", "Previous findin&g"),
               "Shift+F8", partial(page.findings.step, -1), menu="list", section="go"),
        Action("filing.items", translate("FilingActions", "Go to the &items"), "Ctrl+I",
               page.items.setFocus, menu="list", section="go"),
    ]  # fmt: skip


def _tools(page: "FilingPage") -> list[Action]:
    return [
        Action("filing.set_aside",
               translate("FilingActions", "Set the finding &aside, or take it back…"), "Ctrl+M",
               partial(dialogs.set_aside_or_back, page),
               lambda: page.findings.current() is not None, "list", "findings"),
        Action("filing.take_fees",
               translate("FilingActions", "Take the &fees into the payment"), "",
               partial(dialogs.take_fees, page), lambda: page.checker.sheet is not None,
               "list", "fees"),
        Action("filing.fee_calculator",
               translate("FilingActions", "Renewal and &other fees…"), "Ctrl+Shift+F",
               partial(dialogs.show_fee_calculator, page), menu="list", section="fees"),
        Action("filing.netting", translate("FilingActions", "Fees of &several filings…"), "",
               partial(dialogs.show_netting, page), menu="list", section="fees"),
        Action("filing.tables",
               translate("FilingActions", "Own &tables of fees and members…"), "",
               partial(dialogs.show_tables, page), menu="list", section="fees"),
        Action("filing.party_book", translate("FilingActions", "Party &book…"), "Ctrl+B",
               partial(dialogs.show_party_book, page), menu="list", section="tools"),
        Action("filing.compare", translate("FilingActions", "&Compare with another filing…"), "",
               partial(dialogs.ask_compare, page), menu="list", section="tools"),
    ]  # fmt: skip
