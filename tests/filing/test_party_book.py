"""The party book: kept, exported, and merged with others' address books under the user's eyes."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import DraftError, InputError
from gsfiler.filing.drafts.safe_saving import backup_path
from gsfiler.filing.form.parties import Applicant, Representative
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.party_book.book import (
    MergeKind,
    OpenBook,
    PartyBook,
    PartyRecord,
    as_applicant,
    as_representative,
    entry_of,
    merge_preview,
    merged,
    read_book,
    sorted_entries,
    take_all,
    take_new,
    write_book,
)
from gsfiler.filing.party_book.party_csv import parties_csv, read_parties_csv
from gsfiler.filing.party_book.party_fields import LABELS, BookEntry, card_of, with_card
from gsfiler.filing.party_book.party_vcard import parties_vcard, read_parties_vcard
from tests.filing.draft_samples import filled_draft

IBARRA = Applicant.model_validate(
    {
        "legal_entity": "Sociedad limitada",
        "incorporation_country": "ES",
        "contacts": [
            {
                "names": [
                    {"organization_name": "Ibarra y Hijos, S.L.", "transliterations": ["イバラ"]}
                ],
                "addresses": [
                    {
                        "address_lines": ["Calle Mayor 1; 2º", "Edificio B"],
                        "city": "Madrid",
                        "postal_code": "08001",
                        "country": "ES",
                    }
                ],
                "email_addresses": ["ana@example.es", {"text": "b@example.es", "purpose": "Main"}],
                "phone_numbers": ["+34 91 000 00 00"],
                "fax_numbers": ["+34 91 000 00 01"],
            },
            {"names": ["a second contact"]},
        ],
        "entitlement": {"establishment": {"office": "ES", "contacts": [{"contact_text": "x"}]}},
    }
)
OEST = Representative.model_validate(
    {
        "contacts": [{"names": {"last_name": "Øst", "first_name": "Åse"}}],
        "representative_category": "Lawyer",
    }
)


def book() -> PartyBook:
    return PartyBook(entries=[entry_of(IBARRA), entry_of(OEST, notes="=cmd|' /C calc'!A0\nsecond")])


def records(*cards: dict[str, str]) -> list[PartyRecord]:
    return [PartyRecord(card, number) for number, card in enumerate(cards, start=1)]


def test_a_party_book_is_saved_with_backup_and_opens_the_same(tmp_path: Path) -> None:
    path = tmp_path / "parties.json"
    assert read_book(path) == OpenBook(PartyBook())

    saved = write_book(path, OpenBook(book()))
    opened = read_book(path)
    assert opened.book == book()
    assert opened.fingerprint == saved.fingerprint

    opened.book.entries.pop()
    write_book(path, opened)
    assert len(read_book(path).book.entries) == 1
    assert len(read_book(backup_path(path)).book.entries) == 2
    with pytest.raises(DraftError, match="has changed this file"):
        write_book(path, saved)


def test_unknown_keys_are_kept_and_newer_books_declined(tmp_path: Path) -> None:
    path = tmp_path / "parties.json"
    path.write_text(
        '{"format": "gsfiler-parties", "version": 1, "groups": ["x"],'
        ' "entries": [{"uid": "1", "colour": "red", "party": {"pets": 2.5}}]}'
    )
    opened = read_book(path)
    opened.book.entries[0].notes = "n"
    write_book(path, opened)
    again = read_book(path).book.stored()
    assert again["groups"] == ["x"]
    assert again["entries"][0]["colour"] == "red"
    assert again["entries"][0]["party"] == {"pets": 2.5}

    for text, told in (
        ('{"format": "gsfiler-parties", "version": 2}', "newer gsfiler"),
        ('{"format": "else"}', "not a party book"),
        ('{"format": "gsfiler-parties", "entries": 3}', "“entries.0” of the party book"),
        ("{", "not JSON"),
    ):
        path.write_text(text)
        with pytest.raises(DraftError, match=told):
            read_book(path)


def test_an_entry_gives_back_the_party_it_was_made_of() -> None:
    entry = entry_of(IBARRA)
    assert entry.roles == ["applicant"]
    assert as_applicant(entry) == IBARRA
    assert entry_of(IBARRA).uid == entry.uid
    assert entry_of(OEST).uid != entry.uid
    assert as_representative(entry_of(OEST)) == OEST
    form = filled_draft().transaction.forms[0]
    assert isinstance(form, MadridApplication)
    changed = as_applicant(entry_of(form.applicants[0]))
    left = {"sequence_number", "comment"}
    assert changed.stored() == {
        name: value for name, value in form.applicants[0].stored().items() if name not in left
    }


def test_what_is_taken_from_the_book_is_a_copy() -> None:
    entry = entry_of(IBARRA)
    as_applicant(entry).contacts.clear()
    assert entry.display == "Ibarra y Hijos, S.L., a second contact".partition(", a")[0]


def test_a_card_holds_what_spreadsheets_can_and_writes_back_without_loss() -> None:
    entry = entry_of(IBARRA)
    card = card_of(entry)
    assert list(card) == [name for name in LABELS if name in card]
    assert card["address_lines"] == "Calle Mayor 1; 2º\nEdificio B"
    assert with_card(entry, card) == entry
    changed = with_card(entry, {"city": "Toledo", "emails": "b@example.es\nnew@example.es"})
    contact = changed.party.contacts[0]
    assert contact.addresses[0].city == "Toledo"
    assert contact.email_addresses[0].purpose == "Main"
    assert contact.names[0].transliterations[0].text == "イバラ"
    assert entry.party.contacts[0].addresses[0].city == "Madrid"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_comes_back_the_same_and_runs_no_formula(delimiter: str) -> None:
    data = parties_csv(book(), delimiter)
    assert b"'=cmd" in data
    assert b"\n=cmd" not in data
    read = read_parties_csv(data, source="p.csv")
    assert read.findings == ()
    assert [record.card for record in read.records] == [card_of(e) for e in book().entries]
    assert {row.kind for row in merge_preview(book(), read.records)} == {MergeKind.SAME}


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_vcards_come_back_the_same(version: str) -> None:
    data = parties_vcard(book(), version)
    assert data.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode())
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    read = read_parties_vcard(data, source="p.vcf")
    assert read.findings == ()
    assert [record.card for record in read.records] == [card_of(e) for e in book().entries]


GROUP = "What begins on line 5 was not taken: it is a group of cards, not a person or organisation."

_WORDS = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
    .map(str.strip)
    .filter(bool)
)
_CARDS = st.fixed_dictionaries(
    {"organization_name": _WORDS, "kind": st.just("organization")},
    optional=dict.fromkeys(
        ("address_lines", "city", "country", "emails", "phones", "notes", "uid"), _WORDS
    ),
) | st.fixed_dictionaries(
    {"last_name": _WORDS, "kind": st.just("person")},
    optional=dict.fromkeys(("first_name", "middle_name", "name_prefix", "notes"), _WORDS),
)


@settings(deadline=None)
@given(_CARDS)
@example({"organization_name": "A", "kind": "organization", "address_lines": ";", "country": "ES"})
def test_whatever_a_card_says_survives_vcard_and_csv(card: dict[str, str]) -> None:
    wanted = card_of(with_card(BookEntry(), card))
    whole = PartyBook(entries=[with_card(BookEntry(), card)])
    for version in ("3.0", "4.0"):
        (record,) = read_parties_vcard(parties_vcard(whole, version), source="p").records
        assert record.card == wanted
    read = read_parties_csv(parties_csv(whole), source="p")
    (record,) = read.records
    told = {name: value for name, value in record.card.items() if name != "emails"}
    assert told == {name: value for name, value in wanted.items() if name != "emails"}


def test_vcards_of_other_programs_are_read() -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Dr.\r\n"
        b"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller\r\n"
        b"ORG:M\xc3\xbcller Patent;Marken\r\n"
        b"TEL;WORK;FAX:+49 1\r\nTEL;TYPE=WORK;TYPE=VOICE:+49 2\r\nTEL;VALUE=uri:tel:+49-3\r\n"
        b"ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Stra=C3=9Fe 1=0D=0A=\r\n"
        b"Hinterhaus;K=C3=B6ln;;50667;DE\r\n"
        b"ADR;HOME:;;Other;;;;\r\n"
        b"item1.EMAIL;type=INTERNET:j@example.de\r\n"
        b"PHOTO;ENCODING=BASE64:AAAA\r\n BBBB\r\n"
        b"END:VCARD\r\n"
        b"\r\nbegin:vcard\r\nversion:4.0\r\nKIND:org\r\n"
        b"FN:Caf\xc3\r\n \xa9 &\\, Co\\; KG\r\n"
        b'EMAIL;PREF=1;TYPE="work,home":a@b.example\r\n'
        b"UID:urn:uuid:1\r\nend:vcard\r\n"
    )
    read = read_parties_vcard(data, source="p.vcf")
    assert [record.line for record in read.records] == [1, 17]
    assert read.records[0].card == {
        "last_name": "Müller",
        "first_name": "Jörg",
        "name_prefix": "Dr.",
        "fax_numbers": "+49 1",
        "phones": "+49 2\n+49-3",
        "address_lines": "Straße 1\nHinterhaus",
        "city": "Köln",
        "postal_code": "50667",
        "country": "DE",
        "emails": "j@example.de",
        "kind": "person",
        "notes": "Organisation: Müller Patent, Marken",
    }
    assert read.records[1].card == {
        "organization_name": "Café &, Co; KG",
        "emails": "a@b.example",
        "uid": "urn:uuid:1",
        "kind": "organization",
    }
    assert [finding.message for finding in read.findings] == [
        "These properties of the cards were not taken: ADR (1), PHOTO (1)."
    ]


def test_vcards_in_other_encodings_are_read() -> None:
    text = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Łódź Markenbüro\r\nORG:Łódź Markenbüro\r\nEND:VCARD\r\n"
    )
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        (record,) = read_parties_vcard(text.encode(encoding), source="p").records
        assert record.card["organization_name"] == "Łódź Markenbüro"
    (record,) = read_parties_vcard(
        text.replace("Łódź", "Köln").encode("cp1252"), source="p"
    ).records
    assert record.card["organization_name"] == "Köln Markenbüro"


def test_cards_that_cannot_be_taken_are_reported_with_their_line() -> None:
    data = (
        b"BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n"
        b"BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:All\nEND:VCARD\n"
        b"BEGIN:VCARD\nFN:Cut\nBEGIN:VCARD\nFN:Good\nEND:VCARD\nBEGIN:VCARD\nFN:Last"
    )
    read = read_parties_vcard(data, source="p.vcf")
    assert [record.card["organization_name"] for record in read.records] == ["Good"]
    assert [finding.message for finding in read.findings] == [
        "What begins on line 1 was not taken: it has no name.",
        GROUP,
        "What begins on line 10 was not taken: the card never ends.",
        "What begins on line 15 was not taken: the card never ends.",
    ]
    with pytest.raises(InputError, match="no vCard"):
        read_parties_vcard(b"hello", source="p.vcf")
    with pytest.raises(InputError, match="version 2"):
        parties_vcard(PartyBook(), "2.1")


@settings(deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_no_address_book_however_broken_stops_the_reading(data: bytes, wrapped: bool) -> None:
    whole = b"BEGIN:VCARD\n" + data + b"\nEND:VCARD" if wrapped else data
    try:
        read = read_parties_vcard(whole, source="p")
    except InputError:
        return
    assert all(record.card for record in read.records)


def test_columns_of_other_programs_are_found_and_unknown_ones_told() -> None:
    data = (
        "First Name;Last name;E-Mail Address;Street;Street 2;ZIP;Town;Country code;Mood\r\n"
        'Åse;Øst;"a@x.no; b@x.no";Gate 1;2. etasje;0150;Oslo;NO;glad\r\n'
        ";;c@x.no;;;;;;\r\n"
        "Bo;Li;x;y;z;1;2;3;4;5;6\r\n"
        'Bo;"Li;x;y\r\n'
    ).encode("cp1252")
    read = read_parties_csv(data, source="p.csv")
    (record,) = read.records
    assert record == PartyRecord(
        {
            "first_name": "Åse",
            "last_name": "Øst",
            "emails": "a@x.no\nb@x.no",
            "address_lines": "Gate 1\n2. etasje",
            "postal_code": "0150",
            "city": "Oslo",
            "country": "NO",
            "kind": "person",
        },
        2,
    )
    assert [finding.message for finding in read.findings] == [
        "These columns are not known and were not taken: Mood.",
        "What begins on line 3 was not taken: it has no name.",
        "What begins on line 4 was not taken: it has more cells than there are columns.",
        "What begins on line 5 was not taken: a quotation mark in column 4 is never closed.",
    ]
    with pytest.raises(InputError, match="no column is recognised"):
        read_parties_csv(b"a,b\n1,2\n", source="p.csv")
    with pytest.raises(InputError, match="no column is recognised"):
        read_parties_csv(b"", source="p.csv")


def test_a_person_may_stand_in_a_column_of_names() -> None:
    data = b"Name,Type\nAse Ost,person\nIbarra,organisation\nTrust,entity\n"
    cards = [record.card for record in read_parties_csv(data, source="p.csv").records]
    assert cards == [
        {"full_name": "Ase Ost", "kind": "person"},
        {"organization_name": "Ibarra", "kind": "organization"},
        {"organization_name": "Trust", "kind": "entity"},
    ]


def test_the_preview_tells_new_same_changed_repeated_and_unclear() -> None:
    twin = entry_of(IBARRA)
    twin.uid = "other"
    both = PartyBook(entries=[*book().entries, twin])
    uid = both.entries[0].uid
    rows = merge_preview(
        both,
        records(
            {"organization_name": "New Ltd"},
            {"uid": uid, "organization_name": "Ibarra y Hijos, S.L."},
            {"uid": uid, "city": "Toledo", "region": "Castilla"},
            {"organization_name": "New Ltd"},
            {"organization_name": "IBARRA Y HIJOS,  S.L."},
            {"last_name": "ØST", "first_name": "åse", "country": "NO", "kind": "person"},
        ),
    )
    assert [str(row.kind) for row in rows] == [
        "new", "same", "changed", "repeated", "unclear", "changed",
    ]  # fmt: skip
    assert [(each.name, each.before, each.after) for each in rows[2].changes] == [
        ("city", "Madrid", "Toledo"),
        ("region", "", "Castilla"),
    ]
    assert len(rows[4].candidates) == 2
    assert [each.label for each in rows[5].changes] == ["Given name", "Family name", "Country"]


def test_two_of_one_name_are_told_apart_by_their_address() -> None:
    first, second = entry_of(IBARRA), entry_of(IBARRA)
    second.uid = "second"
    second.party.contacts[0].email_addresses = []
    second.party.contacts[0].addresses[0].country = "PT"
    both = PartyBook(entries=[first, second])
    name = {"organization_name": first.display}
    by_mail, by_country = merge_preview(
        both, records({**name, "emails": "ANA@example.es"}, {**name, "country": "PT"})
    )
    assert by_mail.entry is first
    assert by_country.entry is second


def test_nothing_is_overwritten_unless_it_is_accepted() -> None:
    before = book()
    uid = before.entries[0].uid
    rows = merge_preview(
        before,
        records(
            {"uid": uid, "city": "Toledo", "region": "Castilla"},
            {"organization_name": "New Ltd", "kind": "organization"},
        ),
    )

    careful = merged(before, rows)
    assert card_of(careful.entries[0])["city"] == "Madrid"
    assert card_of(careful.entries[0])["region"] == "Castilla"
    assert careful.entries[2].display == "New Ltd"
    assert careful.entries[2].uid.startswith("gsf-")
    assert careful == merged(before, rows, take_new)

    everything = merged(before, rows, take_all)
    assert card_of(everything.entries[0])["city"] == "Toledo"
    nothing = merged(before, rows, lambda *_: False)
    assert nothing == before == book()


def test_entries_are_listed_by_name() -> None:
    assert [entry.display for entry in sorted_entries(book())] == [
        "Ibarra y Hijos, S.L.",
        "Åse Øst",
    ]
