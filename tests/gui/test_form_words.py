"""Forms on paper in the language of the interface: titles, labels, findings and fees."""

import re
from datetime import date

import pytest

from gsfiler.core.findings import Phrase
from gsfiler.filing.assessment import assess, shipped_tables
from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.compare import compare
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.exporting import export_page
from gsfiler.filing.fees.changes import difference
from gsfiler.filing.fees.text import difference_text
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.parties import Applicant
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.preview.preview_words import form_words, label_of, place_of
from gsfiler.filing.tables.members import load_members
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.messages import form_voice, table_word, translated
from tests.filing.draft_samples import filled_draft
from tests.filing.test_fees_beside import FIRST, reckon
from tests.gui.filings import item, row
from tests.gui.speaking import Speaker, compiled, speaker

__all__ = ["compiled", "speaker"]

TODAY = date(2026, 11, 26)
TITLES = re.compile(r"<(?:h2|h3|dt|th)\b[^>]*>([^<]+)<")
"""Headings, labels of fields and titles of columns in a page."""


def page_in(speaker: Speaker, code: str) -> str:
    speaker.speak(code)
    opened = OpenDraft(filled_draft())
    assessment = assess(opened.draft, opened.contents, shipped_tables(), TODAY)
    return export_page(opened, assessment, TODAY, form_voice()).decode("utf-8")


def test_the_page_of_a_form_is_written_in_the_language(speaker: Speaker) -> None:
    page = page_in(speaker, "fr")
    assert '<html lang="fr"' in page
    assert "Demande d’enregistrement international (MM2)" in page
    titles = TITLES.findall(page)
    known = set(form_words())
    english = known - {translated(Phrase(word)) for word in known}
    assert len(titles) > 60
    assert [text for text in titles if text in english] == []


def test_in_english_every_word_of_the_page_is_its_own(speaker: Speaker) -> None:
    opened = OpenDraft(filled_draft())
    assessment = assess(opened.draft, opened.contents, shipped_tables(), TODAY)
    assert export_page(opened, assessment, TODAY).decode("utf-8") == page_in(speaker, "en")


def test_an_item_is_named_in_the_language(speaker: Speaker) -> None:
    speaker.speak("es")
    old, new = new_draft("madrid"), new_draft("madrid")
    new.transaction.forms[0].office_reference = "A1"
    assert [row.item for row in compare(old, new, translated)] == [
        "Referencias e idiomas: Referencia de la Oficina"
    ]
    path = "forms[0].applicants[0].nationality"
    place = place_of(filled_draft(), path, translated)
    assert place.told(translated).startswith("2. Solicitante: Solicitante")


def test_what_the_fees_would_be_is_told_in_the_language(speaker: Speaker) -> None:
    speaker.speak("fr")
    more = difference(reckon(FIRST), reckon(FIRST.with_party("KR")))
    told = difference_text(more, translated)
    assert "Taxe individuelle" in told
    assert "Différence du total\u00a0: +0.00 CHF, pour autant que" in told


def test_what_is_known_of_a_party_is_told_in_the_language(speaker: Speaker) -> None:
    speaker.speak("es")
    assert {text for text in load_members().note_texts() if table_word(text) == text} == set()
    assert table_word("A {note} of our own.") == "A {note} of our own."


@pytest.mark.parametrize(
    ("part", "field", "item_id", "path"),
    [
        (Payment, "payable_total", "fees", "payments[0].payable_total.amount"),
        (Applicant, "incorporation_country", "applicants", "applicants[0].incorporation_country"),
    ],
)
def test_a_field_has_one_name_in_the_window_and_on_paper(
    whole: FilingPage, part: type[Part], field: str, item_id: str, path: str
) -> None:
    assert row(item(whole, item_id), path).field.label == label_of(part, field)
