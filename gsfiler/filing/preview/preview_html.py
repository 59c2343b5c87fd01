"""The whole application as one HTML page: for reading, printing and sending to the client.

Every value that is filled in stands there, in the order of the form, in any script. The page is
self-contained: no script, no link outside, the pictures inside it. What it shows is the draft; it
is not the official form, and says so. The same input gives the same bytes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gsfiler.core.findings import QUOTED, Authority, Confidence, Phrase, PhraseKind, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridForm
from gsfiler.filing.paths import words_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.form_voice import ENGLISH, FormVoice
from gsfiler.filing.preview.preview_phrases import (
    AMOUNT,
    APPLICANT,
    AS_OF,
    BYTES,
    CONFIDENCE,
    CONFIDENCE_WORDS,
    DOCUMENT_KIND,
    DRAFT,
    FEES,
    FILE,
    FINDING,
    FINDINGS,
    ITEM,
    MADE_ON,
    NOTHING,
    NOTICE,
    NUMBER,
    RULE,
    RULES,
    SOURCE,
    STAGE,
    STAGE_WORDS,
    TOTAL,
    TYPE,
    WEIGHT,
)
from gsfiler.filing.preview.preview_style import SEVERITY_LOOKS, STYLE
from gsfiler.filing.preview.preview_values import (
    Sheet,
    fields_html,
    own_html,
    text_html,
    value_html,
)
from gsfiler.filing.preview.preview_words import (
    ATTACHED,
    DESK,
    FORM_TITLES,
    ORIGIN,
    OTHER,
    SECTIONS,
    TRANSMISSION,
    Place,
    Section,
    place_of,
    sender_of,
)

_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
)
_IN_COLUMNS = ("path", "document_kind", "media_type", "size", "sha256")


@dataclass(frozen=True, slots=True)
class FeeRow:
    """A line of the fee sheet: what for, the amount with its currency, where it comes from."""

    words: str
    amount: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class FeeView:
    """The fee sheet as it is shown; ``notes`` stand below it."""

    rows: tuple[FeeRow, ...]
    total: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreviewHead:
    """What stands above the forms; without a title that of the draft's desk, or of the form.

    ``with_desk`` shows also what is never sent; leave it out of a page for others.
    """

    title: str = ""
    day: date | None = None
    with_desk: bool = True


@dataclass(frozen=True, slots=True)
class PreviewData:
    """What is known beside the draft: its files, facts about them, names of codes.

    ``contents`` and ``facts`` are by SHA-256, ``names`` by code (ST.3, ISO 3166); ``voice`` tells
    the page.
    """

    contents: Mapping[str, bytes] = field(default_factory=dict)
    facts: Mapping[str, MediaFacts] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    voice: FormVoice = ENGLISH


def preview_bytes(
    draft: Draft,
    data: PreviewData | None = None,
    *,
    head: PreviewHead | None = None,
    fees: Sequence[FeeView] = (),
    findings: Sequence[PlacedFinding] = (),
) -> bytes:
    """Return the page as UTF-8 HTML.

    ``fees``, one sheet for each form in their order, and ``findings`` are shown as they are passed
    in; nothing is reckoned or checked here.
    """
    head, data = head or PreviewHead(), data or PreviewData()
    sheet = Sheet(draft.attachments, data.contents, data.names, data.facts, voice=data.voice)
    forms = draft.transaction.forms
    name = Phrase(FORM_TITLES[forms[0].form]) if forms else DRAFT.of()
    title = head.title or draft.desk.title or data.voice.tell(name)
    body = [
        *(line for number in range(len(forms)) for line in _form(draft, number, sheet)),
        *(line for number in range(len(fees)) for line in _fees(fees, number, draft, sheet)),
        *_attachments(draft, sheet),
        *_findings(draft, findings, sheet),
        *_transmission(draft, sheet),
        *(_desk(draft, sheet) if head.with_desk else ()),
    ]
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{data.voice.language}" dir="ltr">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        _POLICY,
        f"<title>{text_html(title)}</title>",
        f"<style>{STYLE}</style></head>",
        "<body>",
        f"<h1>{own_html(title)}</h1>",
        f'<p class="lead">{sheet.say(NOTICE)}</p>',
        *_day(head, draft, sheet),
        *body,
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _day(head: PreviewHead, draft: Draft, sheet: Sheet) -> Iterator[str]:
    stage = sheet.say(STAGE, stage=STAGE_WORDS[draft.desk.stage].of())
    day = sheet.say(MADE_ON, day=head.day.isoformat()) if head.day else ""
    yield f'<p class="lead">{stage} {day}'.rstrip() + "</p>"


def _form(draft: Draft, number: int, sheet: Sheet) -> Iterator[str]:
    form = draft.transaction.forms[number]
    nothing = f'<p class="none">{sheet.say(NOTHING)}</p>'
    title = sheet.voice.tell(Phrase(FORM_TITLES[form.form]))
    yield f'<h2 data-form="{form.form}">{text_html(title)}</h2>'
    if len(draft.transaction.forms) == 1:
        yield _contents_line(form, sheet)
    if number == 0:
        office = value_html("office", draft.transaction.office, sheet, "Office")
        content = f"<p>{office}</p>" if draft.transaction.office else nothing
        yield _section(Place(number, sender_of(draft), ""), content, sheet)
    for section in SECTIONS[type(form)]:
        content = "".join(_section_parts(form, section, sheet))
        if content or section.item:
            yield _section(Place(number, section, ""), content or nothing, sheet)
    known = {name.partition(".")[0] for section in SECTIONS[type(form)] for name in section.fields}
    if rest := fields_html(form, sheet, {"form", *known}):
        yield _section(Place(number, OTHER, ""), rest, sheet)


def _contents_line(form: MadridForm, sheet: Sheet) -> str:
    links = (
        f'<a href="#{Place(0, section, "").anchor}">{_heading(section, sheet)}</a>'
        for section in SECTIONS[type(form)]
        if section.item
    )
    return f"<nav>{' '.join(links)}</nav>"


def _heading(section: Section, sheet: Sheet) -> str:
    return text_html(section.told(sheet.voice.tell))


def _section(place: Place, content: str, sheet: Sheet) -> str:
    heading = _heading(place.section, sheet)
    return f'<section><h3 id="{place.anchor}">{heading}</h3>\n{content}</section>'


def _section_parts(form: MadridForm, section: Section, sheet: Sheet) -> Iterator[str]:
    """Yield what a section shows: fields of the form, of its mark, and what stands apart."""
    if "applicants" in section.fields:
        yield _applicants(form, sheet)
    direct = [name for name in section.fields if "." not in name and name != "applicants"]
    yield fields_html(form, sheet, only=direct)
    nested = [name.partition(".")[2] for name in section.fields if name.startswith("mark.")]
    mark = getattr(form, "mark", None)
    if nested and isinstance(mark, Part):
        unknown = mark.model_extra or {} if "kept" in nested else {}
        yield fields_html(mark, sheet, only=(*nested, *unknown))
    if "applicants.entitlement" in section.fields:
        yield _entitlements(form, sheet)


def _applicants(form: MadridForm, sheet: Sheet) -> str:
    """Return the applicants without their entitlement, which is an item of its own."""
    people = getattr(form, "applicants", [])
    shown = [fields_html(each, sheet, ("entitlement",)) for each in people]
    if len(people) == 1:
        return shown[0]
    return "".join(
        f"<h4>{sheet.say(APPLICANT, number=number)}</h4>{each}"
        for number, each in enumerate(shown, start=1)
    )


def _entitlements(form: MadridForm, sheet: Sheet) -> str:
    applicants = getattr(form, "applicants", [])
    shown = []
    for number, each in enumerate(applicants, start=1):
        if each.entitlement and (ground := fields_html(each.entitlement, sheet)):
            named = sheet.say(APPLICANT, number=number) if len(applicants) > 1 else ""
            shown.append((f"<h4>{named}</h4>" if named else "") + ground)
    return "".join(shown)


def _fees(views: Sequence[FeeView], number: int, draft: Draft, sheet: Sheet) -> Iterator[str]:
    """Yield the fees of one form; of several they are told apart by number and title."""
    fees, heading = views[number], sheet.say(FEES)
    if len(views) > 1:
        title = sheet.voice.tell(Phrase(FORM_TITLES[draft.transaction.forms[number].form]))
        heading = f"{heading} {number + 1}: {text_html(title)}"
    rows = [
        f'<tr><td>{own_html(row.words)}<div class="aside">{own_html(row.source)}</div></td>'
        f'<td class="amount">{text_html(row.amount)}</td></tr>'
        for row in fees.rows
    ]
    yield f"<h2>{heading}</h2>"
    yield f'<table><thead><tr><th scope="col">{sheet.say(ITEM)}</th>'
    yield f'<th scope="col" class="amount">{sheet.say(AMOUNT)}</th></tr></thead>'
    yield f"<tbody>{''.join(rows)}"
    yield f'<tr class="total"><td>{sheet.say(TOTAL)}</td>'
    yield f'<td class="amount">{text_html(fees.total)}</td></tr></tbody></table>'
    yield from (f'<p class="aside">{own_html(note)}</p>' for note in fees.notes)


def _attachments(draft: Draft, sheet: Sheet) -> Iterator[str]:
    if not draft.attachments:
        return
    yield f'<h2 id="{Place(None, ATTACHED, "").anchor}">{_heading(ATTACHED, sheet)}</h2>'
    yield _table_head((FILE, DOCUMENT_KIND, TYPE, BYTES), sheet)
    for each in draft.attachments:
        more = fields_html(each, Sheet(voice=sheet.voice), _IN_COLUMNS)
        yield (
            f'<tr class="row"><td>{own_html(each.path)}'
            f'<div class="hash">{own_html(each.sha256)}</div>{more}</td>'
            f'<td class="small">{own_html(each.document_kind)}</td>'
            f'<td class="small">{own_html(each.media_type)}</td>'
            f'<td class="small">{each.size}</td></tr>'
        )
    yield "</tbody></table>"


def _findings(draft: Draft, findings: Sequence[PlacedFinding], sheet: Sheet) -> Iterator[str]:
    if not findings:
        return
    numbers: dict[Authority, int] = {}
    yield f"<h2>{sheet.say(FINDINGS)}</h2>"
    yield _table_head((WEIGHT, ITEM, FINDING), sheet)
    for severity in Severity:
        for each in findings:
            if each.severity is severity:
                number = numbers.setdefault(each.finding.authority, len(numbers) + 1)
                yield _finding_row(draft, each, number, sheet)
    yield "</tbody></table>"
    yield from _rules(numbers, sheet)


def _finding_row(draft: Draft, each: PlacedFinding, number: int, sheet: Sheet) -> str:
    shape, tone, word = SEVERITY_LOOKS[each.severity]
    place = place_of(draft, each.path, sheet.voice.tell)
    rule = f"{each.rule_id} " if each.rule_id else ""
    told = sheet.voice.tell(each.finding)
    return (
        f'<tr><td class="{tone}">{shape} {sheet.say(word)}</td>'
        f'<td class="small"><a href="#{place.anchor}">{_heading(place.section, sheet)}</a><br>'
        f"{own_html(place.words)}{_words(draft, each, told, sheet)}</td>"
        f'<td>{own_html(told)} <a class="small" href="#rule-{number}">'
        f"[{text_html(rule)}{number}]</a></td></tr>"
    )


def _words(draft: Draft, each: PlacedFinding, told: str, sheet: Sheet) -> str:
    """Return the words of the field that a finding is about, unless its sentence has them."""
    words = words_at(draft, each.path, each.finding.start, each.finding.end)
    quoted = sheet.voice.tell(QUOTED.of(wording=words)) if words else ""
    return f"<br>{own_html(quoted)}" if quoted and quoted not in told else ""


def _rules(numbers: Mapping[Authority, int], sheet: Sheet) -> Iterator[str]:
    cite = sheet.voice.cite
    yield f"<h3>{sheet.say(RULES)}</h3>"
    yield _table_head((NUMBER, RULE, SOURCE, AS_OF, CONFIDENCE), sheet)
    for authority, number in numbers.items():
        verified = authority.confidence is Confidence.VERIFIED
        sure = sheet.voice.tell(CONFIDENCE_WORDS[authority.confidence].of())
        confidence = sure if verified else f"▲ {sure}"
        cells = (cite(authority.rule), cite(authority.source), authority.date, confidence)
        small = "".join(f'<td class="small">{own_html(cell)}</td>' for cell in cells)
        yield f'<tr><td class="number" id="rule-{number}">{number}</td>{small}</tr>'
    yield "</tbody></table>"


def _transmission(draft: Draft, sheet: Sheet) -> Iterator[str]:
    sent = fields_html(draft.transaction, sheet, ("forms", "office"))
    held = fields_html(draft, sheet, ("transaction", "attachments", "desk"))
    alone = ""
    if not draft.transaction.forms and draft.transaction.office:
        alone = f"<p>{value_html('office', draft.transaction.office, sheet, ORIGIN.title)}</p>"
    yield _section(Place(None, TRANSMISSION, ""), alone + sent + held, sheet)


def _desk(draft: Draft, sheet: Sheet) -> Iterator[str]:
    if content := fields_html(draft.desk, sheet):
        yield _section(Place(None, DESK, ""), content, sheet)


def _table_head(titles: Sequence[PhraseKind], sheet: Sheet) -> str:
    cells = "".join(f'<th scope="col">{sheet.say(title)}</th>' for title in titles)
    return f"<table><thead><tr>{cells}</tr></thead><tbody>"
