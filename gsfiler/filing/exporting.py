"""What leaves a draft: ST.96 XML, the package, the printable page.

XML is written only if the schemas take it; a package only if, besides, no rule finds an error,
unless the user decides otherwise. Plain JSON, which is written with its attachments beside it, is
left to :mod:`gsfiler.filing.drafts.draft_file`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from gsfiler.core.findings import Severity
from gsfiler.filing.assessment import Assessment
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, money
from gsfiler.filing.fees.words import PAGE_LATER
from gsfiler.filing.messages.madrid_xml import madrid_to_xml
from gsfiler.filing.messages.schema_check import check_as_st96
from gsfiler.filing.package import build_package, check_package
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.form_voice import ENGLISH, FormVoice
from gsfiler.filing.preview.preview_html import (
    FeeRow,
    FeeView,
    PreviewData,
    PreviewHead,
    preview_bytes,
)
from gsfiler.filing.preview.preview_phrases import AT_LEAST, CONFIDENCE_WORDS, UNKNOWN
from gsfiler.filing.preview.preview_words import errors_first
from gsfiler.filing.rules.rule import is_sent
from gsfiler.filing.sending import ready
from gsfiler.filing.stages import stage_of
from gsfiler.filing.whole_check import untold
from gsfiler.st96.schemas import OfficialSchemas
from gsfiler.vocabulary.parties import parties

ExportForm = Literal["xml", "zip", "html", "json"]
FORMS: tuple[ExportForm, ...] = ("xml", "zip", "html", "json")


@dataclass(frozen=True, slots=True)
class Export:
    """The bytes of an export, None where it was refused; and why, or what is to be known.

    ``at_all_events`` says that no wish to write it all the same would help.
    """

    data: bytes | None
    findings: tuple[PlacedFinding, ...] = ()
    at_all_events: bool = False


def export_xml(opened: OpenDraft, today: date, official: OfficialSchemas | None) -> Export:
    """Return the ST.96 document of a draft, if the schemas take it.

    The official schemas are asked where they are installed, else gsfiler's own profile. What the
    reading of the draft lost or found altered is told, and stops it where it is an error.
    """
    document = _document(opened, today, official)
    lost = lost_in_reading(opened)
    wrong = any(each.severity is Severity.ERROR for each in lost)
    return Export(None if wrong else document.data, (*lost, *document.findings))


def lost_in_reading(opened: OpenDraft) -> tuple[PlacedFinding, ...]:
    """Return what was lost or altered when the draft was read: more than a note."""
    return tuple(each for each in opened.findings if each.severity is not Severity.NOTE)


def _document(opened: OpenDraft, today: date, official: OfficialSchemas | None) -> Export:
    """Return the ST.96 document, None where the schemas refuse it."""
    transaction, told = ready(opened.draft.transaction, today, sent=is_sent(opened.draft))
    placed = check_as_st96(transaction, official=official)
    wrong = any(each.severity is Severity.ERROR for each in placed)
    version = transaction.st96_version
    data = None if wrong else madrid_to_xml(transaction, version=version)
    return Export(data, (*placed, *told))


def export_package(
    opened: OpenDraft,
    assessment: Assessment,
    today: date,
    official: OfficialSchemas | None,
    *,
    anyway: bool = False,
) -> Export:
    """Return the package of a draft; with ``anyway`` also where rules find errors, told as well.

    What keeps the package itself from being whole (a file that is not there, a second form) stops
    it in any case.
    """
    document = _document(opened, today, official)
    errors = tuple(each for each in assessment.findings if each.severity is Severity.ERROR)
    rest = (*lost_in_reading(opened), *document.findings)
    # Whoever goes on in spite of a rule is told by the schema too what stops the package.
    told = (*errors, *untold(rest, [each for each in errors if not anyway or each in rest]))
    if document.data is None or (errors and not anyway):
        return Export(None, told, at_all_events=document.data is None)
    found = check_package(opened.draft, opened.contents, document.data)
    if any(each.severity is Severity.ERROR for each in found):
        return Export(None, (*found, *told), at_all_events=True)
    package = build_package(opened.draft, opened.contents, document.data)
    return Export(package.data, (*found, *told))


def export_page(
    opened: OpenDraft, assessment: Assessment, today: date, voice: FormVoice = ENGLISH
) -> bytes:
    """Return the printable page: every value, files, fees and findings, told by a voice."""
    names = {party.code: party.name for party in parties()}
    draft = opened.draft.copy_deep()
    draft.desk.stage = stage_of(draft, assessment.findings)
    return preview_bytes(
        draft,
        PreviewData(opened.contents, assessment.media, names, voice),
        head=PreviewHead(day=today),
        fees=tuple(fee_view(sheet, voice) for sheet in assessment.sheets),
        findings=errors_first(draft, assessment.findings),
    )


def fee_view(sheet: FeeSheet, voice: FormVoice = ENGLISH) -> FeeView:
    """Return a fee sheet as the page shows it."""
    total = f"CHF {money(sheet.total)}"
    return FeeView(
        (
            *(_row(line, voice) for line in sheet.lines),
            *(_row(line, voice, is_later=True) for line in sheet.later),
        ),
        voice.tell(AT_LEAST.of(amount=total)) if sheet.is_at_least else total,
        tuple(map(voice.tell, sheet.findings)),
    )


def _row(line: FeeLine, voice: FormVoice, *, is_later: bool = False) -> FeeRow:
    amount = voice.tell(UNKNOWN.of()) if line.amount is None else f"CHF {money(line.amount)}"
    known = voice.tell(line.known_words)
    what = f"{line.item}  {voice.tell(line.what)}" + (f" ({known})" if known else "")
    if line.unit_amount and line.amount is not None:
        what += f" ({line.quantity} × {money(line.unit_amount)})"
    if is_later:
        what = voice.tell(PAGE_LATER.of(fee=what))
    sure = voice.tell(CONFIDENCE_WORDS[line.confidence].of())
    source = ", ".join(filter(None, (voice.cite(line.source), line.as_of, sure)))
    return FeeRow(what, amount, source)
