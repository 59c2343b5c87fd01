"""Documents that go with an application, and its signatures."""

from pydantic import Field

from gsfiler.filing.form.part import Part, Wording
from gsfiler.filing.form.parties import Contact

REPRODUCTION = "MARK_REPRODUCTION"
"""The kind of a picture of the mark where the user gave none: the form says what it is."""

DOCUMENT_KINDS = ("MM18", "MM17", REPRODUCTION, "POWER_OF_ATTORNEY", "MISCELLANEOUS")
"""What a file that goes with a Madrid form usually is; an Office may have kinds of its own."""


class Document(Part):
    """A document beside the XML (``com:DocumentIncluded``, ``com:PriorityDocument``).

    ``file_name`` is the path inside the package; ``document_kind`` what the office files it under
    ("MM18", "MM17").
    """

    language: str = ""
    identifier: str = ""
    document_name: str = ""
    file_name: str = ""
    document_format: str = ""
    document_kind: str = ""
    document_date: str = ""
    document_media: str = ""
    document_location: str = ""
    document_version: str = ""
    comment: Wording | None = None


class Signature(Part):
    """A signature (``com:Signature``): who, in what capacity, when, and the sign itself.

    Exactly one of ``text``, ``image_uri``, ``click_wrap`` and ``enhanced`` (PKCS #7) is used.
    """

    contact: Contact = Field(default_factory=Contact)
    capacity: str = ""
    date: str = ""
    place: str = ""
    text: str = ""
    image_uri: str = ""
    click_wrap: bool | None = None
    enhanced: str = ""
