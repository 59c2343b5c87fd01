"""Drafts for the tests: one with every field filled in, small ones, and their files."""

import io
import itertools
import types
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from gsfiler.core.files import sha256_of
from gsfiler.filing.draft import Attachment, Draft, new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.form.part import Part

SCRIPTS = (
    "Ærøskøbing Straße",
    "Ελληνικά",
    "Кириллица",
    "商标注册",
    "علامة تجارية",
    "סימן מסחר",
    "เครื่องหมาย",
)
DAY = "2026-11-22T10:00:00+00:00"
LETTER = b"%PDF-1.7\n% a letter\n%%EOF\n"


def filled_draft() -> Draft:
    """A draft of both forms in which every field has a value of its own, in many scripts."""
    numbers = itertools.count(1)
    draft = filled(Draft, numbers)
    assert isinstance(draft, Draft)
    return draft


def filled(cls: type[Part], numbers: Iterator[int]) -> Part:
    """A part whose every field is filled in."""
    values = {
        name: _value(name, field.annotation, numbers)
        for name, field in cls.model_fields.items()
        if name not in {"format", "version"}
    }
    return cls.model_validate(values)


def _value(name: str, wanted: Any, numbers: Iterator[int]) -> Any:
    if hasattr(wanted, "__metadata__"):
        wanted = get_args(wanted)[0]
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin is list:
        choices = get_args(get_args(inner[0])[0]) if hasattr(inner[0], "__metadata__") else inner
        return [_value(name, each, numbers) for each in choices]
    if origin is dict:
        return {f"{{urn:x}}{name}": _text(name, numbers)}
    if origin in {Union, types.UnionType}:
        return _value(name, next(each for each in inner if each is not type(None)), numbers)
    return inner[-1] if origin is Literal else _plain_value(name, wanted, numbers)


def _plain_value(name: str, wanted: Any, numbers: Iterator[int]) -> Any:
    if wanted is bool:
        return True
    if wanted is int:
        return next(numbers)
    if isinstance(wanted, type) and issubclass(wanted, Part):
        return filled(wanted, numbers)
    assert wanted is str, f"{name}: {wanted}"
    return _text(name, numbers)


def _text(name: str, numbers: Iterator[int]) -> str:
    number = next(numbers)
    return f"{name} {number:05d} <{SCRIPTS[number % len(SCRIPTS)]}> & more"


def strings_in(value: Any) -> Iterator[str]:
    """Every text in a stored draft, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings_in(each)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)


def titled(title: str) -> OpenDraft:
    draft = new_draft("madrid")
    draft.desk.title = title
    return OpenDraft(draft)


def with_letter(title: str = "Ibarra") -> OpenDraft:
    opened = titled(title)
    attached = attach(opened.draft, {}, LETTER, name="letter.pdf", document_kind="MISCELLANEOUS")
    return replace(opened, draft=attached.draft, contents=attached.contents)


def archive_of(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return written.getvalue()


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_files(*files: tuple[str, bytes]) -> OpenDraft:
    opened = titled("files")
    contents = {sha256_of(data): data for _, data in files}
    opened.draft.attachments = [
        Attachment(path=path, sha256=sha256_of(data), size=len(data)) for path, data in files
    ]
    return replace(opened, contents=contents)
