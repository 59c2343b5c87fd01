"""Fee sheets on paper: the page that the command line writes, in the language of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsfiler.core.findings import Detail
from gsfiler.filing.fees.netting import NettingSheet
from gsfiler.filing.fees.page import fees_page
from gsfiler.gui.fee_desk import FeeDesk
from gsfiler.gui.messages import form_voice
from gsfiler.gui.report_preview import ReportPreview, preview_report


def fees_html(fees: FeeDesk, netted: NettingSheet, notes: Sequence[Detail] = ()) -> bytes:
    """Return the page of sheets, by the tables in force."""
    heads = fees.checker.tables.fees.heads
    return fees_page(netted, fees.desk.today, notes=notes, heads=heads, voice=form_voice())


def preview_fees(
    parent: QWidget, fees: FeeDesk, netted: NettingSheet, notes: Sequence[Detail] = ()
) -> ReportPreview:
    """Show the page of sheets as it will be printed, or saved as PDF."""
    html = fees_html(fees, netted, notes)
    title = QCoreApplication.translate("FeePrinting", "Fees")
    return preview_report(parent, fees.desk.jobs, lambda _stop: html, title)
