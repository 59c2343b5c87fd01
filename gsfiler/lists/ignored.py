"""Findings that the user ignores, each with a reason; a strict check still counts them."""

import codecs
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.verdict import Verdict

VERSION = 1
LARGEST = 1 << 24
"""Bytes of a file of ignored findings; more is not one that people keep."""


def _not_blank(text: str) -> str:
    """Return the text; raises ValueError when it says nothing."""
    if not text.strip():
        raise ValueError("it is blank")
    return text


_Said = Annotated[str, AfterValidator(_not_blank)]


class IgnoredEntry(BaseModel):
    """One finding ignored: its code, the term and class (1 to 45) it is ignored for, and why.

    Without a term it is ignored for every term, without a class for any class and for none. Keys
    that this version does not know are kept.
    """

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    code: _Said
    term: _Said | None = None
    class_number: int | None = Field(default=None, alias="class", ge=1, le=45)
    reason: _Said


class Ignored(BaseModel):
    """All that the user ignores; keys that this version does not know are kept."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    format: Literal["gsfiler-ignored"]
    version: int = Field(ge=1)
    entries: tuple[IgnoredEntry, ...] = Field(strict=False)

    @cached_property
    def by_code_and_term(self) -> Mapping[tuple[str, str | None], Sequence[IgnoredEntry]]:
        """The entries by code and key of the term, None for every term, in the file's order."""
        found: defaultdict[tuple[str, str | None], list[IgnoredEntry]] = defaultdict(list)
        for entry in self.entries:
            term = key(entry.term) if entry.term is not None else None
            found[entry.code, term].append(entry)
        return dict(found)


class _Head(BaseModel):
    """What every version begins with, so that a newer one is told from a damaged one."""

    model_config = ConfigDict(strict=True)

    format: Literal["gsfiler-ignored"]
    version: int = Field(ge=1)


def read_ignored(data: bytes, name: str) -> Ignored:
    """Return what a file of ignored findings says (``gsfiler schema ignored``).

    ``name`` is that of the file. Raises InputError when it is no such file, or of a newer version.
    """
    content = data.removeprefix(codecs.BOM_UTF8)
    try:
        if _Head.model_validate_json(content).version > VERSION:
            raise InputError(
                name,
                "these ignored findings were written by a newer gsfiler.",
                "Update gsfiler to use them.",
            )
        return Ignored.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        what = first["msg"].removeprefix("Value error, ")
        raise InputError(
            name,
            f"these are not ignored findings ({place + ': ' if place else ''}{what}).",
            "Write them as “gsfiler schema ignored” says; each needs a code and a reason.",
        ) from None


def ignored_reason(ignored: Ignored, term: Term, finding: Finding) -> str | None:
    """Return why a finding on a term is ignored; None where it counts.

    An entry for the term goes before one for every term, else the file's order decides.
    """
    known = ignored.by_code_and_term
    own = known.get((finding.code, key(term.text)), ())
    for entry in (*own, *known.get((finding.code, None), ())):
        if entry.class_number in (None, term.class_number):
            return entry.reason
    return None


def with_ignored(ignored: Ignored, verdict: Verdict) -> Verdict:
    """Return the verdict with its ignored findings marked; none is taken out."""
    reasons = tuple(ignored_reason(ignored, verdict.term, f) or "" for f in verdict.findings)
    return replace(verdict, ignored=reasons) if any(reasons) else verdict
