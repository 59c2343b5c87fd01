"""What the printable page says itself, beside the words of the forms; each declared once."""

from collections.abc import Mapping

from gsfiler.core.findings import Confidence, PhraseKind
from gsfiler.filing.draft import Stage

NOTICE = PhraseKind(
    "A preview of the draft. It is not the official form, and nothing was sent with it."
)
NOTHING = PhraseKind("Nothing is filled in.")
DRAFT = PhraseKind("Draft")
STAGE = PhraseKind("Stage: {stage}.")
MADE_ON = PhraseKind("Made on {day}.")
APPLICANT = PhraseKind("Applicant {number}")
FEES = PhraseKind("Fees")
ITEM = PhraseKind("Item")
AMOUNT = PhraseKind("Amount")
TOTAL = PhraseKind("Total")
FILE = PhraseKind("File and SHA-256")
DOCUMENT_KIND = PhraseKind("Document kind")
TYPE = PhraseKind("Type")
BYTES = PhraseKind("Bytes")
FINDINGS = PhraseKind("Findings")
WEIGHT = PhraseKind("Weight")
FINDING = PhraseKind("Finding")
RULES = PhraseKind("Rules and sources")
NUMBER = PhraseKind("No.")
RULE = PhraseKind("Rule")
SOURCE = PhraseKind("Source")
AS_OF = PhraseKind("As of")
CONFIDENCE = PhraseKind("Confidence")

YES = PhraseKind("Yes")
NO = PhraseKind("No")
CLASS = PhraseKind("Class")
GOODS_AND_SERVICES = PhraseKind("Goods and services")
NOT_ATTACHED = PhraseKind("The file is not attached.")
NOT_READABLE = PhraseKind("The file is {condition}; it is not shown.")
NOT_SHOWN = PhraseKind("The file is not shown here: it is no picture, or too large.")
CONVERTED = PhraseKind("Shown in another form than it is sent.")

AT_LEAST = PhraseKind("at least {amount}")
UNKNOWN = PhraseKind("unknown")

STAGE_WORDS: Mapping[Stage, PhraseKind] = {
    "draft": PhraseKind("draft"),
    "checked": PhraseKind("checked"),
    "ready to sign": PhraseKind("ready to sign"),
    "ready to send": PhraseKind("ready to send"),
    "sent": PhraseKind("sent"),
    "received": PhraseKind("received"),
}
CONFIDENCE_WORDS = {
    Confidence.VERIFIED: PhraseKind("verified"),
    Confidence.RECALLED: PhraseKind("recalled"),
    Confidence.STALE: PhraseKind("stale"),
}
