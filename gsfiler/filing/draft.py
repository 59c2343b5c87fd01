"""The draft: what a user works on, sent or not.

A draft holds the forms as they will be sent (:class:`~gsfiler.filing.madrid.MadridTransaction`),
the files that go with them, and the *desk*: what the attorney knows and never sends, such as the
list of the basic mark. How a draft is stored is told in :mod:`gsfiler.filing.drafts.draft_file`.
"""

from typing import Literal

from pydantic import Field

from gsfiler.filing.form.goods import ClassDescription
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation, MadridTransaction

FORMAT = "gsfiler-filing"
VERSION = 1

FormKind = Literal["madrid", "madrid-designation"]
Stage = Literal["draft", "checked", "ready to sign", "ready to send", "sent", "received"]


class Attachment(Part):
    """A file of the draft: its path in the package, its content by hash, what it is.

    ``document_kind`` is what the office files it under; ``media_type`` is told by the content, not
    by the name. ``size`` counts bytes.
    """

    path: str = ""
    sha256: str = ""
    size: int = 0
    media_type: str = ""
    document_kind: str = ""


class BasicMarkDetails(Part):
    """What is known of a basic mark and not sent: needed to compare the application with it."""

    office: str = ""
    number: str = ""
    holders: list[str] = Field(default_factory=list)
    feature_categories: list[str] = Field(default_factory=list)
    mark_category: str = ""
    colours_claimed: str = ""
    description: str = ""
    class_descriptions: list[ClassDescription] = Field(default_factory=list)


class RegistrationDetails(Part):
    """What is known of an international registration that form MM4 extends, and not sent.

    ``date`` is that of the registration, ``designated`` are the parties it has already (ST.3),
    ``has_email`` tells whether it shows an e-mail address of the holder, ``mark_category`` whether
    the mark is a collective or certification mark, for which some parties ask another fee.
    """

    date: str = ""
    designated: list[str] = Field(default_factory=list)
    class_descriptions: list[ClassDescription] = Field(default_factory=list)
    has_email: bool | None = None
    mark_category: str = ""


class IgnoredFinding(Part):
    """A finding the user set aside, with the reason; a strict check still counts it (TV-23)."""

    code: str = ""
    path: str = ""
    reason: str = ""


class Desk(Part):
    """What the attorney knows and never sends.

    ``basic_marks`` describe the basic marks, ``registration`` the registration that is extended;
    ``intention_to_use_read`` lists the parties (ST.3) whose statement, made by designating them,
    the user has read; ``checked_with`` names the packs and tables of the last check, so that a
    newer pack can tell what it changes (OF-04).
    """

    title: str = ""
    notes: str = ""
    basic_marks: list[BasicMarkDetails] = Field(default_factory=list)
    registration: RegistrationDetails | None = None
    intention_to_use_read: list[str] = Field(default_factory=list)
    ignored: list[IgnoredFinding] = Field(default_factory=list)
    stage: Stage = "draft"
    checked_with: list[str] = Field(default_factory=list)


class Draft(Part):
    """A draft of a filing."""

    format: str = FORMAT
    version: int = VERSION
    transaction: MadridTransaction = Field(default_factory=MadridTransaction)
    attachments: list[Attachment] = Field(default_factory=list)
    desk: Desk = Field(default_factory=Desk)


def new_draft(kind: FormKind) -> Draft:
    """Return an empty draft of one form."""
    form = MadridApplication() if kind == "madrid" else MadridSubsequentDesignation()
    return Draft(transaction=MadridTransaction(forms=[form]))
