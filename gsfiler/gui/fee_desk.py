"""What the dialogs of fees ask of the page that opens them, which they need not know."""

from typing import Protocol

from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_checking import FilingChecker
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_files import FilingFiles


class FeeDesk(Protocol):
    """The open filing with its file, and the tables and findings of its check."""

    desk: Desk
    document: FilingDocument
    files: FilingFiles
    checker: FilingChecker

    @property
    def document_name(self) -> str:
        """The name of the filing."""

    def take_typed(self) -> None:
        """Put what was typed and not yet read into the draft."""

    def tell_trouble(self, error: Exception) -> None:
        """Show what went wrong where no dialog shows it."""
