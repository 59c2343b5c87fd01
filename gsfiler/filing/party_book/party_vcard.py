"""The party book as vCard: versions 3.0 (RFC 2426) and 4.0 (RFC 6350) out, 2.1 as well in.

Address books fold long lines in the middle of a letter, write accents as quoted-printable, and name
other encodings; all of that is undone. A card that cannot be taken is reported with its line.
"""

import codecs
import quopri
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gsfiler.core.decoding import decode_text
from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding, FindingKind, PhraseKind, Severity
from gsfiler.filing.party_book.book import PartyBook, PartyRecord, PartyRecords
from gsfiler.filing.party_book.party_csv import NO_NAME, NOT_TAKEN, READING
from gsfiler.filing.party_book.party_fields import card_of
from gsfiler.lists.writers.characters import writable

UNKNOWN_PROPERTIES = FindingKind(
    "BOOK_PROPERTIES",
    Severity.NOTE,
    "These properties of the cards were not taken: {names}.",
    READING,
)
NEVER_ENDS = PhraseKind("the card never ends")
A_GROUP = PhraseKind("it is a group of cards, not a person or organisation")

_LONGEST_LINE = 75
_OURS = "X-GSFILER-"
_EXTRA = (
    "roles kind first_last_name second_last_name legal_entity nationality incorporation_country "
    "incorporation_state entitlement_nationality entitlement_establishment entitlement_domicile "
    "identifiers representative_category"
).split()
_EXTRA_NAMES = {f"{_OURS}{name.upper().replace('_', '-')}": name for name in _EXTRA}
_SILENT = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "LABEL", "SORT-STRING", "FN"})
_BREAKS = re.compile(r"\r\n|\r|\n")
_SEVERAL = {"EMAIL": "emails", "URL": "web_addresses", "NOTE": "notes"}
_TEXT_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class _Property:
    """A line of a card: name in capitals, parameters, value still escaped, line in the file."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str
    line: int

    def has(self, word: str) -> bool:
        """Tell whether a parameter says a word, as ``TYPE=work,fax`` or ``FAX`` do."""
        said = " ".join(text for parameter in self.parameters for text in parameter)
        return word in re.split(r"[\s,;]+", said.lower())


def parties_vcard(book: PartyBook, version: str = "4.0") -> bytes:
    """Return the party book as vCards of a version, "3.0" or "4.0"; raises InputError for another.

    What vCard has no place for stands in properties of our own (``X-GSFILER-…``).
    """
    if version not in {"3.0", "4.0"}:
        raise InputError("vCard", f"version {version} is not written.", "Choose 3.0 or 4.0.")
    lines: list[str] = []
    for entry in book.entries:
        lines += _card_lines(card_of(entry), entry.display, version)
    return b"".join(_folded(line) for line in lines)


def read_parties_vcard(data: bytes, *, source: str) -> PartyRecords:
    """Return the cards of an address book, and what was not taken.

    Raises InputError: not text, or no card in it.
    """
    records: list[PartyRecord] = []
    findings: list[Finding] = []
    unknown: Counter[str] = Counter()
    count = 0
    for line, properties, is_whole in _cards(_properties(data, source)):
        count += 1
        card = _card_of(properties, unknown)
        why = None if is_whole else NEVER_ENDS
        if any(each.name == "KIND" and each.value.casefold() == "group" for each in properties):
            why = A_GROUP
        elif not _is_named(card):
            why = why or NO_NAME
        if why:
            findings.append(NOT_TAKEN.at(line=line, why=why.of()))
        else:
            records.append(PartyRecord(card, line))
    if not count:
        raise InputError(
            source, "there is no vCard in this file.", "Export the address book again."
        )
    if unknown:
        names = ", ".join(f"{name} ({number})" for name, number in sorted(unknown.items()))
        findings.append(UNKNOWN_PROPERTIES.at(names=names))
    return PartyRecords(tuple(records), tuple(findings))


def _card_lines(card: Mapping[str, str], display: str, version: str) -> Iterator[str]:
    def field(name: str) -> str:
        return _escaped(card.get(name, ""))

    person = card.get("kind") == "person"
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    if version == "4.0":
        yield f"KIND:{'individual' if person else 'org'}"
    if "uid" in card:
        yield f"UID:{field('uid')}"
    yield f"FN:{_escaped(display)}"
    parts = ("last_name", "first_name", "middle_name", "name_prefix", "name_suffix")
    yield f"N:{';'.join(field(name) for name in parts) if person else ';;;;'}"
    if "organization_name" in card:
        yield f"ORG:{field('organization_name')}"
    address = ("address_lines", "city", "region", "postal_code", "country")
    if any(name in card for name in address):
        yield f"ADR:;;{';'.join(field(name) for name in address)}"
    for name, prefix in (
        ("emails", "EMAIL:"),
        ("phones", "TEL;TYPE=voice:"),
        ("fax_numbers", "TEL;TYPE=fax:"),
        ("web_addresses", "URL:"),
    ):
        yield from (f"{prefix}{_escaped(line)}" for line in card.get(name, "").splitlines())
    if "notes" in card:
        yield f"NOTE:{field('notes')}"
    for name, ours in ((ours, name) for name, ours in _EXTRA_NAMES.items()):
        if name in card:
            yield f"{ours}:{field(name)}"
    yield "END:VCARD"


def _folded(line: str) -> bytes:
    """Return a line as UTF-8, broken after at most 75 bytes and never inside a letter."""
    pieces, piece = [], b""
    for sign in writable(line):
        encoded = sign.encode("utf-8")
        if len(piece) + len(encoded) > _LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return _BREAKS.sub("\\\\n", escaped)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text, flags=re.S)


def _split(value: str, divider: str) -> list[str]:
    """Return the components of a value, still escaped; an escaped divider divides nothing."""
    components = []
    for component, end in re.findall(rf"((?:\\.?|[^\\{divider}])*)({divider}|$)", value, re.S):
        components.append(component)
        if not end:
            break
    return components


def _properties(data: bytes, source: str) -> Iterator[_Property]:
    """Yield the properties of a file, unfolded and decoded."""
    if data.startswith(_TEXT_MARKS):
        data = decode_text(data, source=source).text.encode("utf-8")
    else:
        data = data.removeprefix(codecs.BOM_UTF8)
    logical = list(_unfolded(data))
    encoding = _encoding_of([line for _, line in logical])
    for number, line in logical:
        if found := _property(number, line, encoding):
            yield found


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield logical lines with the line they begin on; bytes, for letters may be cut by folding."""
    begins, held = 0, b""
    for number, line in enumerate(data.splitlines(), start=1):
        if held and line[:1] in {b" ", b"\t"}:
            held += line[1:]
        elif held.endswith(b"=") and b"QUOTED-PRINTABLE" in held.partition(b":")[0].upper():
            held = held[:-1] + line
        else:
            if held:
                yield begins, held
            begins, held = number, line
    if held:
        yield begins, held


def _encoding_of(lines: Iterable[bytes]) -> str:
    try:
        for line in lines:
            line.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _property(number: int, line: bytes, encoding: str) -> _Property | None:
    """Return the property of a logical line; None for one that is none."""
    found = re.match(rb'([^:;"]+)((?:;(?:"[^"]*"|[^":])*)?):', line)
    if not found:
        return None
    name = found[1].rpartition(b".")[2].strip().upper().decode("latin-1")
    parameters = tuple(_parameters(found[2].decode("latin-1")))
    said = dict(parameters)
    value = line[found.end() :]
    if "QUOTED-PRINTABLE" in {said.get("ENCODING", "").upper(), *said}:
        value = quopri.decodestring(value)
    return _Property(name, parameters, _decoded(value, said.get("CHARSET", encoding)), number)


def _decoded(value: bytes, charset: str) -> str:
    for encoding in (charset, "utf-8", "cp1252"):
        try:
            return value.decode(encoding)
        except (ValueError, LookupError):
            continue
    return value.decode("latin-1")


def _parameters(text: str) -> Iterator[tuple[str, str]]:
    for piece in re.findall(r';((?:"[^"]*"|[^";])*)', text):
        name, equals, value = piece.partition("=")
        yield name.strip().upper(), value.strip().strip('"') if equals else ""


def _cards(
    properties: Iterable[_Property],
) -> Iterator[tuple[int, list[_Property], bool]]:
    """Yield the cards of a file: line, properties, and whether each is ended."""
    held: list[_Property] | None = None
    line = 0
    for each in properties:
        if each.name == "BEGIN" and each.value.strip().upper() == "VCARD":
            if held is not None:
                yield line, held, False
            held, line = [], each.line
        elif each.name == "END" and held is not None:
            yield line, held, True
            held = None
        elif held is not None:
            held.append(each)
    if held is not None:
        yield line, held, False


def _is_named(card: Mapping[str, str]) -> bool:
    return any(
        card.get(name) for name in ("organization_name", "full_name", "last_name", "first_name")
    )


def _card_of(properties: Sequence[_Property], unknown: Counter[str]) -> dict[str, str]:
    """Return the fields of a card, and count what has no place among them."""
    card: dict[str, list[str]] = {}
    display = kind = ""
    for each in properties:
        if each.name == "FN":
            display = display or _unescaped(each.value).strip()
        elif each.name in {"KIND", "X-ABSHOWAS"}:
            kind = each.value.strip().casefold()
        elif not _take(each, card) and each.name not in _SILENT:
            unknown[each.name] += 1
    settled = {name: "\n".join(values) for name, values in card.items()}
    return _named(settled, display, kind)


def _take(each: _Property, card: dict[str, list[str]]) -> bool:
    """Put a property into the card; False where the card has no place for it."""

    def put(name: str, text: str) -> None:
        if clean := _BREAKS.sub("\n", _unescaped(text)).strip():
            card.setdefault(name, []).append(clean)

    if each.name == "N":
        names = ("last_name", "first_name", "middle_name", "name_prefix", "name_suffix")
        for name, part in zip(names, _split(each.value, ";"), strict=False):
            put(name, " ".join(_split(part, ",")) if part else "")
    elif each.name == "ORG":
        put("organization_name", "\\, ".join(filter(None, _split(each.value, ";"))))
    elif each.name == "ADR" and not {"address_lines", "city", "country"} & card.keys():
        _take_address(each, put)
    elif each.name == "TEL":
        put("fax_numbers" if each.has("fax") else "phones", each.value.removeprefix("tel:"))
    elif each.name == "UID" and "uid" not in card:
        put("uid", each.value)
    elif place := _SEVERAL.get(each.name) or _EXTRA_NAMES.get(each.name):
        put(place, each.value)
    else:
        return False
    return True


def _take_address(each: _Property, put: Callable[[str, str], None]) -> None:
    box, more, street, *rest = [*_split(each.value, ";"), "", "", "", "", "", "", ""][:7]
    for line in (box, more, street):
        put("address_lines", line)
    for name, part in zip(("city", "region", "postal_code", "country"), rest, strict=True):
        put(name, part)


def _named(card: dict[str, str], display: str, kind: str) -> dict[str, str]:
    """Say whose name it is: a person's where family or given name stand, else an organisation's."""
    personal = {"last_name", "first_name", "first_last_name", "second_last_name"} & card.keys()
    is_body = kind in {"org", "company", "organization"} or card.get("kind") in {
        "organization",
        "entity",
    }
    if is_body or (not personal and "organization_name" in card):
        for name in ("last_name", "first_name", "middle_name", "name_prefix", "name_suffix"):
            card.pop(name, None)
        if display:
            card.setdefault("organization_name", display)
        card.setdefault("kind", "organization")
        return card
    if not personal and display:
        is_person = kind == "individual" or card.get("kind") == "person"
        card["full_name" if is_person else "organization_name"] = display
        card.setdefault("kind", "person" if is_person else "organization")
        return card
    card.setdefault("kind", "person")
    if "organization_name" in card:
        note = f"Organisation: {card.pop('organization_name')}"
        card["notes"] = "\n".join(filter(None, (card.get("notes", ""), note)))
    return card
