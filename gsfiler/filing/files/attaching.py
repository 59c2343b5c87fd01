"""Put a file to its use in a draft: as the mark's representation, or as an annexed document.

``number`` says which form of the draft, from 0.

A file of the draft (:class:`~gsfiler.filing.draft.Attachment`) travels in the package; the form
names it by its path. Both are written here in one step, so that they cannot part.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gsfiler.filing.draft import Draft
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.files.media import ST96_FORMATS, Kind, MediaFacts, kind_of, media_facts
from gsfiler.filing.form.documents import REPRODUCTION, Document
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.placed import PlacedFinding

MARK_FILE = REPRODUCTION


@dataclass(frozen=True, slots=True)
class Put:
    """A draft with a file put to its use, all contents, and what was odd about the file."""

    draft: Draft
    contents: Mapping[str, bytes]
    findings: tuple[PlacedFinding, ...] = ()


def with_mark_file(
    draft: Draft, contents: Mapping[str, bytes], source: Path | bytes, *, number: int = 0
) -> Put:
    """Return a draft whose mark is represented by a file, in place of the one before.

    A picture becomes the mark's image, with its measures in pixels; a sound or a film is named
    among the documents, for ST.96 has no other place for it in an application. Raises InputError
    and DraftError as :func:`~gsfiler.filing.files.attachments.attach` does.
    """
    bare = without_mark_file(draft, number=number)
    attached = attach(bare, contents, source, document_kind=MARK_FILE)
    facts = media_facts(attached.contents[attached.attachment.sha256])
    whole = attached.draft.model_copy(deep=True)
    form = whole.transaction.forms[number]
    if isinstance(form, MadridApplication) and kind_of(facts.media_type) is Kind.IMAGE:
        form.mark.images = [_image(attached.attachment.path, facts)]
    else:
        form.documents = [*form.documents, _document(attached.attachment.path, facts, MARK_FILE)]
    return Put(whole, attached.contents, attached.findings)


def without_mark_file(draft: Draft, *, number: int = 0) -> Draft:
    """Return a draft without the representation of its mark."""
    whole = draft.model_copy(deep=True)
    form = whole.transaction.forms[number]
    names = {each.path for each in whole.attachments if each.document_kind == MARK_FILE}
    if isinstance(form, MadridApplication):
        names |= {each.file_name for each in form.mark.images}
        form.mark.images = []
    form.documents = [each for each in form.documents if each.file_name not in names]
    whole.attachments = [each for each in whole.attachments if each.path not in names]
    return whole


def with_document(
    draft: Draft,
    contents: Mapping[str, bytes],
    source: Path | bytes,
    document_kind: str,
    *,
    number: int = 0,
) -> Put:
    """Return a draft with a document annexed; raises as :func:`with_mark_file` does."""
    attached = attach(draft, contents, source, document_kind=document_kind)
    facts = media_facts(attached.contents[attached.attachment.sha256])
    whole = attached.draft.model_copy(deep=True)
    form = whole.transaction.forms[number]
    form.documents = [*form.documents, _document(attached.attachment.path, facts, document_kind)]
    return Put(whole, attached.contents, attached.findings)


def without_document(draft: Draft, path: str, *, number: int = 0) -> Draft:
    """Return a draft without an annexed document and its file."""
    whole = draft.model_copy(deep=True)
    form = whole.transaction.forms[number]
    form.documents = [each for each in form.documents if each.file_name != path]
    whole.attachments = [each for each in whole.attachments if each.path != path]
    return whole


def _image(path: str, facts: MediaFacts) -> MarkImage:
    image = MarkImage(
        sequence_number="1", file_name=path, image_format=ST96_FORMATS.get(facts.media_type, "")
    )
    if facts.picture is not None:
        image.height, image.width = str(facts.picture.height), str(facts.picture.width)
        image.height_unit = image.width_unit = "Px"
        if facts.picture.in_colour is not None:
            image.colour_mode = "Colour" if facts.picture.in_colour else "Greyscale"
    return image


def _document(path: str, facts: MediaFacts, document_kind: str) -> Document:
    return Document(
        document_name=document_kind,
        file_name=path,
        document_format=ST96_FORMATS.get(facts.media_type, ""),
        document_kind=document_kind,
        document_media="File",
    )
