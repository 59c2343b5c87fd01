"""A file is put to its use in one step, in the form and in the package alike."""

from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.files.attaching import (
    MARK_FILE,
    with_document,
    with_mark_file,
    without_document,
    without_mark_file,
)
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from tests.filing.media_samples import mp3, pdf, picture


def application(draft: Draft) -> MadridApplication:
    form = draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    return form


def test_a_picture_becomes_the_image_of_the_mark_with_its_measures() -> None:
    empty = new_draft("madrid")
    put = with_mark_file(empty, {}, picture(size=(1200, 1000)))
    (image,) = application(put.draft).mark.images
    (attached,) = put.draft.attachments
    assert image.file_name == attached.path
    assert (image.width, image.width_unit, image.height) == ("1200", "Px", "1000")
    assert (image.image_format, image.colour_mode) == ("PNG", "Colour")
    assert attached.document_kind == MARK_FILE
    assert put.contents[attached.sha256] == picture(size=(1200, 1000))
    assert empty == new_draft("madrid")


def test_a_picture_without_colour_says_so() -> None:
    put = with_mark_file(new_draft("madrid"), {}, picture("JPEG", mode="L", colour=None))
    (image,) = application(put.draft).mark.images
    assert (image.image_format, image.colour_mode) == ("JPEG", "Greyscale")


def test_a_sound_is_named_among_the_documents() -> None:
    put = with_mark_file(new_draft("madrid"), {}, mp3())
    form = application(put.draft)
    assert form.mark.images == []
    (document,) = form.documents
    assert (document.document_kind, document.document_media) == (MARK_FILE, "File")
    assert document.file_name == put.draft.attachments[0].path


def test_a_new_representation_takes_the_place_of_the_one_before() -> None:
    first = with_mark_file(new_draft("madrid"), {}, mp3())
    paper = with_document(first.draft, first.contents, pdf(), "MM18")
    second = with_mark_file(paper.draft, paper.contents, picture())
    form = application(second.draft)
    assert len(form.mark.images) == 1
    assert [each.document_kind for each in form.documents] == ["MM18"]
    assert len(second.draft.attachments) == 2
    bare = without_mark_file(second.draft)
    assert application(bare).mark.images == []
    assert [each.document_kind for each in bare.attachments] == ["MM18"]
    assert len(application(second.draft).mark.images) == 1


def test_a_subsequent_designation_names_even_a_picture_among_its_documents() -> None:
    put = with_mark_file(new_draft("madrid-designation"), {}, picture())
    form = put.draft.transaction.forms[0]
    assert isinstance(form, MadridSubsequentDesignation)
    assert [each.document_format for each in form.documents] == ["PNG"]
    assert without_mark_file(put.draft) == new_draft("madrid-designation")


def test_a_document_is_annexed_and_taken_out_again(tmp_path: Path) -> None:
    path = tmp_path / "mm18 signed.pdf"
    path.write_bytes(pdf())
    put = with_document(new_draft("madrid"), {}, path, "MM18")
    (document,) = application(put.draft).documents
    assert (document.document_name, document.document_format) == ("MM18", "PDF")
    assert document.file_name == put.draft.attachments[0].path == "mm18 signed.pdf"
    assert without_document(put.draft, document.file_name) == new_draft("madrid")


def test_what_cannot_be_read_changes_nothing(tmp_path: Path) -> None:
    draft = new_draft("madrid")
    with pytest.raises(InputError):
        with_mark_file(draft, {}, tmp_path / "none.png")
    assert draft == new_draft("madrid")
