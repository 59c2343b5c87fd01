"""The example that comes with gsfiler: a filing of invented people, complete but for its fees."""

from gsfiler.core.shipped import shipped_bytes, shipped_folder
from gsfiler.filing.drafts.draft_file import OpenDraft, read_draft

_NAME = "samples/madrid.json"


def example_draft() -> OpenDraft:
    """Return the example, an application (MM2) with its picture; the payment states no fees yet."""
    return read_draft(
        shipped_bytes(_NAME), source="the example", folder=shipped_folder() / "samples"
    )
