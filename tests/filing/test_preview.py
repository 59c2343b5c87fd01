"""The preview: one page that shows every value, runs nothing and reaches nowhere."""

import re
from datetime import date
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.findings import Authority, Confidence, FindingKind, Severity
from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.preview_html import (
    FeeRow,
    FeeView,
    PreviewData,
    PreviewHead,
    preview_bytes,
)
from gsfiler.filing.preview.preview_style import SEVERITY_LOOKS, STYLE
from gsfiler.filing.preview.preview_values import PICTURE_BUDGET, Sheet, picture_html
from gsfiler.filing.preview.preview_words import SECTIONS, label_of, place_of
from gsfiler.lists.writers.characters import writable
from tests.filing.draft_samples import filled_draft, strings_in
from tests.filing.media_samples import pdf, picture

HOW_IT_WAS_WRITTEN = ("kept_forms", "kept_order")
"""Hints for the writer of XML; they hold no value of the form."""
VOID = ("meta", "br", "img")
HOSTILE = '</title><script>alert("1")</script> & \u202eevil\x07 <img src=http://x onerror=y>'
RULE = Authority("Madrid Rule 9", "Regulations", "2025-11-01")
RECALLED = Authority("Practice", "recalled", "2026-11-22", Confidence.RECALLED)
WRONG = FindingKind("DRAFT_WRONG", Severity.ERROR, "“{what}” is wrong.", RULE)
ODD = FindingKind("DRAFT_ODD", Severity.NOTE, "“{what}” is odd.", RECALLED)


class _Page(HTMLParser):
    """Checks that elements are nested rightly, and gathers what a page could reach."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.reached: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.languages: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        assert tag not in {"script", "iframe", "object", "link", "form", "svg"}
        for name, value in attrs:
            assert not name.startswith("on")
            if name in {"src", "href", "action", "background"}:
                (self.links if (value or "").startswith("#") else self.reached).append(value or "")
            if name == "id":
                self.ids.append(value or "")
            if name == "lang":
                self.languages.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page_of(draft: Draft, **more: object) -> str:
    return preview_bytes(draft, **more).decode("utf-8")  # type: ignore[arg-type]


def missing(draft: Draft, page: str) -> list[str]:
    told = [text for text in strings_in(draft.stored()) if not text.startswith(HOW_IT_WAS_WRITTEN)]
    return [text for text in told if escape(writable(text)) not in page]


def test_every_value_of_every_field_is_shown() -> None:
    draft = filled_draft()
    texts = list(strings_in(draft.stored()))
    assert len(texts) > 1_000

    page = page_of(draft)

    assert missing(draft, page) == []
    _Page(page)


def test_what_a_later_version_or_a_read_document_adds_is_shown_too() -> None:
    draft = Draft.model_validate(
        {
            "scent": {"of": ["cut", "grass"], "strength": 7},
            "transaction": {
                "channel": "by courier",
                "forms": [
                    {
                        "form": "madrid",
                        "mood": "hopeful",
                        "kept": ["<tmk:Odd>one</tmk:Odd>"],
                        "mark": {"taste": "of lemon", "images": [{"frame": "golden"}]},
                        "applicants": [{"pets": [{"name": "Rex"}]}],
                        "designations": [{"country": "US", "since": "ever"}],
                    }
                ],
            },
            "desk": {"colour": "purple"},
            "attachments": [{"path": "a.txt", "taken": "by hand"}],
        }
    )
    page = page_of(draft)
    assert missing(draft, page) == []


_TEXTS = st.text(max_size=20) | st.just(HOSTILE)


@given(_TEXTS, _TEXTS, _TEXTS, _TEXTS)
def test_whatever_is_typed_stands_there_and_runs_nothing(a: str, b: str, c: str, d: str) -> None:
    draft = Draft.model_validate(
        {
            "transaction": {
                "office": a,
                "forms": [
                    {
                        "form": "madrid",
                        "application_language": b,
                        "mark": {"verbal_element": {"text": c, "language": d}},
                        "goods_services": {"class_descriptions": {"descriptions": [d, c]}},
                        "designations": [a, b],
                        "kept": [c],
                        f"of another program: {d}": c,
                    },
                ],
            },
            "desk": {"title": d, "notes": a},
        }
    )
    page = page_of(draft)
    assert missing(draft, page) == []
    assert _Page(page).reached == []


def test_the_same_draft_gives_the_same_page() -> None:
    assert preview_bytes(filled_draft()) == preview_bytes(filled_draft())


def test_the_page_forbids_itself_everything_but_pictures_inside_it() -> None:
    page = page_of(new_draft("madrid"))
    assert (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src data:; style-src 'unsafe-inline'\">"
    ) in page
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize("kind", ["madrid", "madrid-designation"])
def test_the_items_stand_in_the_order_of_the_form(kind: str) -> None:
    page = page_of(new_draft(kind))  # type: ignore[arg-type]
    items = [int(number) for number in re.findall(r"<h3 id=\"[^\"]*\">(\d+)\. ", page)]
    assert items == list(range(1, 14 if kind == "madrid" else 10))
    assert "Nothing is filled in." in page


@pytest.mark.parametrize("form", [MadridApplication, MadridSubsequentDesignation])
def test_every_field_of_a_form_has_its_section(form: type[Part]) -> None:
    shown = {name for section in SECTIONS[form] for name in section.fields}
    tops = {name.partition(".")[0] for name in shown}
    hidden = {"form", "kept", "kept_attributes", *HOW_IT_WAS_WRITTEN}
    assert set(form.model_fields) - tops == hidden
    if form is MadridApplication:
        nested = {name.partition(".")[2] for name in shown if name.startswith("mark.")}
        assert nested == set(Mark.model_fields) - set(HOW_IT_WAS_WRITTEN)
    assert len(shown) == sum(len(section.fields) for section in SECTIONS[form])


def test_texts_carry_their_language_and_direction() -> None:
    draft = new_draft("madrid")
    form = draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.mark = form.mark.model_validate(
        {"verbal_element": {"text": "علامة", "language": "ar"}, "mark_category": "שם"}
    )
    page = page_of(draft)
    assert '<bdi dir="rtl" lang="ar">علامة</bdi>' in page
    assert '<bdi dir="rtl">שם</bdi>' in page
    form.mark = form.mark.model_validate({"verbal_element": {"text": "x", "language": 'e" x'}})
    assert _Page(page_of(draft)).languages == ["en"]


def with_mark(data: bytes, name: str = "mark.png") -> tuple[Draft, dict[str, bytes]]:
    attached = attach(new_draft("madrid"), {}, data, name=name, document_kind="REPRODUCTION")
    form = attached.draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.mark = form.mark.model_validate({"images": [{"file_name": name}]})
    return attached.draft, dict(attached.contents)


@pytest.mark.parametrize(
    ("data", "media_type", "converted"),
    [
        (picture("PNG"), "image/png", False),
        (picture("JPEG"), "image/jpeg", False),
        (picture("TIFF"), "image/png", True),
        (picture("BMP"), "image/png", True),
    ],
)
def test_the_mark_is_shown_inside_the_page(data: bytes, media_type: str, converted: bool) -> None:
    draft, contents = with_mark(data)
    page = page_of(draft, data=PreviewData(contents))
    (source,) = _Page(page).reached
    assert source.startswith(f"data:{media_type};base64,")
    assert ("in another form than it is sent" in page) is converted


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (picture("PNG")[:500], "cut short"),
        (b"", "empty"),
        (pdf(), "no picture, or too large"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "no picture, or too large"),
    ],
)
def test_what_cannot_be_shown_is_said(data: bytes, told: str) -> None:
    draft, contents = with_mark(data)
    page = page_of(draft, data=PreviewData(contents))
    assert told in page
    assert _Page(page).reached == []


def test_pictures_beyond_the_budget_are_shown_smaller_or_named() -> None:
    draft, contents = with_mark(picture("PNG", (3000, 3000)))
    sheet = Sheet(draft.attachments, contents, room=10_000)
    assert "Shown in another form" in picture_html("mark.png", sheet)
    assert sheet.room < 10_000
    sheet.room = 10
    assert "too large" in picture_html("mark.png", sheet)
    assert "not attached" in picture_html("other.png", sheet)
    assert picture_html("", sheet) == ""
    assert PICTURE_BUDGET > 1_000_000


def test_attachments_stand_there_with_hash_and_size() -> None:
    draft, _ = with_mark(pdf(), "power.pdf")
    page = page_of(draft)
    assert draft.attachments[0].sha256 in page
    assert f'<td class="small">{len(pdf())}</td>' in page


def test_fees_and_findings_stand_there_as_they_are_passed_in() -> None:
    draft = Draft.model_validate(
        {"transaction": {"forms": [{"form": "madrid", "applicants": [{}, {}]}]}}
    )
    fees = FeeView((FeeRow("Basic fee <in colour>", "CHF 903.00", "2.1.2"),), "CHF 903.00", ("*",))
    findings = [
        PlacedFinding("desk.title", ODD.at(what="title"), ""),
        PlacedFinding("forms[0].applicants[1].nationality", WRONG.at(what="XX"), "M-027"),
    ]
    page = page_of(draft, fees=[fees], findings=findings)

    assert "Basic fee &lt;in colour&gt;" in page
    assert page.count("CHF 903.00") == 2
    assert page.index("“XX” is wrong.") < page.index("“title” is odd.")
    assert "Applicant 2 › Nationality" in page
    assert "▲ recalled" in page
    checked = _Page(page)
    assert {link[1:] for link in checked.links} - set(checked.ids) <= {
        "for-your-own-file-never-sent"
    }
    assert len(checked.ids) == len(set(checked.ids))


def test_what_is_never_sent_can_be_left_out() -> None:
    draft = new_draft("madrid")
    draft.desk.notes = "between us"
    assert "between us" in page_of(draft)
    assert "between us" not in page_of(draft, head=PreviewHead(with_desk=False))


def test_the_head_tells_title_stage_and_day() -> None:
    page = page_of(new_draft("madrid"), head=PreviewHead("IBARRA <1>", date(2026, 11, 22)))
    assert "<title>IBARRA &lt;1&gt;</title>" in page
    assert "Stage: draft. Made on 2026-11-22." in page


def test_names_of_codes_stand_beside_them() -> None:
    draft = Draft.model_validate(
        {"transaction": {"office": "ES", "forms": [{"form": "madrid", "designations": ["JP"]}]}}
    )
    page = page_of(draft, data=PreviewData(names={"ES": "Spain", "JP": "Japan"}))
    assert page.count(">Spain<") == 1
    assert page.count(">Japan<") == 1


def test_a_draft_without_a_form_and_with_two_is_shown() -> None:
    draft = Draft.model_validate({"transaction": {"office": "ES"}})
    assert ">ES<" in page_of(draft)
    draft = filled_draft()
    assert page_of(draft).count("<h2 data-form=") == 2


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("forms[0].applicants[1].nationality", "2. Applicant: Applicant 2 › Nationality"),
        ("forms[0].applicants[0].entitlement", "3. Entitlement to file: Applicant › Entitlement"),
        ("forms[0].mark", "7. The mark: Mark"),
        ("forms[0].representative.contacts", "4. Representative: Representative › Contact"),
        ("forms[0].mark.disclaimers[2]", "9. Miscellaneous indications: Mark › Disclaimer 3"),
        ("forms[0].goods_services[0].class_descriptions[7]", "10. Goods and services"),
        ("forms[5].mark", "Other entries: Mark"),
        ("forms[0].unheard_of", "Other entries: Unheard of"),
        ("office", "1. Office of origin: Office"),
        ("request_date", "Transmission: Request date"),
        ("desk.notes", "For your own file, never sent: Notes"),
        ("attachments[0].path", "Attachments: Attachment › Path"),
        pytest.param(f"forms[0].{'9' * 5000}", f"Other entries: {'9' * 5000}", id="long number"),
        pytest.param(f"forms[{'9' * 5000}].mark", "Transmission", id="long place"),
        ("", "Transmission"),
    ],
)
def test_a_path_leads_to_the_item_on_paper(path: str, words: str) -> None:
    assert str(place_of(new_draft("madrid"), path)).startswith(words)


def test_a_field_that_is_called_as_its_item_is_not_said_twice() -> None:
    assert str(place_of(new_draft("madrid"), "forms[0].representative")) == "4. Representative"


def test_every_field_has_a_word_that_people_can_read() -> None:
    for part in (MadridApplication, MadridSubsequentDesignation, Draft):
        for name in part.model_fields:
            assert "_" not in label_of(part, name)
            assert label_of(part, name)[0].isupper()


def test_tones_are_styled() -> None:
    for _, tone, _ in SEVERITY_LOOKS.values():
        assert f".{tone} {{ color: #" in STYLE or f".{tone}, " in STYLE
