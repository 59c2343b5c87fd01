"""The examples that come with gsfiler: filings of invented people, complete but for their fees."""

from gsfiler.core.shipped import shipped_bytes, shipped_folder
from gsfiler.filing.draft import FormKind
from gsfiler.filing.drafts.draft_file import OpenDraft, read_draft


def example_draft(form: FormKind = "madrid") -> OpenDraft:
    """Return the example of a form; the payment states no fees yet.

    The application (MM2) has its picture; the subsequent designation (MM4) extends what the
    application became to more parties, for one of them with a limited list.
    """
    return read_draft(
        shipped_bytes(f"samples/{form}.json"),
        source="the example",
        folder=shipped_folder() / "samples",
    )
