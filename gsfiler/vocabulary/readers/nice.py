"""The Nice Classification master files: a structure file and texts files, one per language.

WIPO publishes both as zipped XML (CC BY 4.0). They are joined by id, never by position or name;
their dates of generation may differ, their date in force may not. Elements that are not known are
passed over, so that a later schema does not stop an edition from being read.
"""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lxml import etree

from gsfiler.core.codes import LAST_CLASS, parse_class, parse_date, parse_edition, parse_language
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.core.hardened_zip import open_zip
from gsfiler.vocabulary.content import PackContent, PackKind, pack_id
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind
from gsfiler.vocabulary.readers.cells import term_problem

_STRUCTURE, _TEXTS = "ClassificationTopStructure", "ClassificationTexts"
_AGAIN = "Download the master files of this edition again."
_KINDS = {"Indication": EntryKind.INDICATION, "SynonymIndication": EntryKind.SYNONYM}


@dataclass(frozen=True, slots=True)
class _Document:
    """One XML file: its name for errors, its root, and what the root says of the edition."""

    source: str
    root: etree._Element
    edition: str
    in_force: date
    generated: date | None


@dataclass(frozen=True, slots=True)
class _Structure:
    """The language-neutral numbers: class by class id; class and basic number by concept id."""

    document: _Document
    classes: dict[str, int]
    concepts: dict[str, tuple[int, str]]


def read_nice(files: Sequence[tuple[str, bytes]]) -> list[PackContent]:
    """Return one vocabulary per language and edition, sorted by id.

    ``files`` are names with bytes: zips or plain XML, in any order. Raises InputError: a structure
    or its texts are missing or given twice, dates in force differ, an id resolves to nothing, a
    class number is wrong, or a file is something else.
    """
    documents = [document for name, data in files for document in _documents(name, data)]
    structures = [_read_structure(each) for each in documents if _local(each.root) == _STRUCTURE]
    texts = [each for each in documents if _local(each.root) == _TEXTS]
    by_date = _structures_by_date(structures, texts, files)
    contents: dict[str, PackContent] = {}
    for document in texts:
        content = _join(_structure_of(document, by_date), document)
        if content.id in contents:
            raise InputError(
                document.source,
                f"the texts of {content.title} are given twice.",
                "Give only the file with the later date of generation.",
            )
        contents[content.id] = content
    return [contents[each] for each in sorted(contents)]


def _documents(name: str, data: bytes) -> Iterator[_Document]:
    """Yield the master files that a zip holds, or the one that the bytes are."""
    if not data.startswith(b"PK"):
        yield _document(name, data)
        return
    archive = open_zip(data, source=name)
    members = [member for member in archive.names() if member.lower().endswith(".xml")]
    if not members:
        raise InputError(name, "the archive holds no XML file.", _AGAIN)
    for member in members:
        yield _document(f"{name} ({member})", archive.read(member))


def _document(source: str, data: bytes) -> _Document:
    """Parse one file and read edition and dates from its root."""
    root = parse_xml(data, source=source)
    if _local(root) not in {_STRUCTURE, _TEXTS}:
        raise InputError(
            source,
            f"the root element is “{_local(root)}”; a Nice master file has {_STRUCTURE} or "
            f"{_TEXTS}.",
            "Give the “classification_top_structure” and the “classification_texts” file.",
            line=line_of(root),
        )
    try:
        edition = parse_edition(f"{root.get('edition', '')}-{root.get('version', '')}")
        in_force = parse_date(root.get("dateInForce", ""))
        made = root.get("dateOfGeneration")
        generated = parse_date(made) if made else None
    except InvalidCode as error:
        raise InputError(
            source,
            f"the root element does not say edition, version and date in force: {error}",
            _AGAIN,
            line=line_of(root),
        ) from None
    return _Document(source, root, edition, in_force, generated)


def _structures_by_date(
    structures: list[_Structure], texts: list[_Document], files: Sequence[tuple[str, bytes]]
) -> dict[date, _Structure]:
    """Return the structures by date in force; refuse missing, doubled and unused ones."""
    name = files[0][0] if files else "Nice master files"
    if not structures:
        raise InputError(
            name,
            "the structure file is missing.",
            "Give the “classification_top_structure” zip together with the texts.",
        )
    if not texts:
        raise InputError(
            name,
            "the texts file is missing.",
            "Give the “classification_texts” zip together with the structure.",
        )
    by_date: dict[date, _Structure] = {}
    for structure in structures:
        document = structure.document
        if document.in_force in by_date:
            raise InputError(
                document.source,
                f"the structure in force on {document.in_force} is given twice.",
                "Give only the file with the later date of generation.",
            )
        by_date[document.in_force] = structure
    used = {document.in_force for document in texts}
    for in_force, structure in sorted(by_date.items()):
        if in_force not in used and len(by_date) > 1:
            raise InputError(
                structure.document.source,
                f"there are no texts in force on {in_force} for this structure.",
                "Give the texts of the same edition.",
            )
    return by_date


def _structure_of(document: _Document, by_date: dict[date, _Structure]) -> _Structure:
    """Return the structure that belongs to a texts file."""
    structure = by_date.get(document.in_force)
    if structure is None:
        known = ", ".join(str(each) for each in sorted(by_date))
        raise InputError(
            document.source,
            f"the texts are in force on {document.in_force}, the structure on {known}.",
            "Give structure and texts of the same edition.",
        )
    if structure.document.edition != document.edition:
        raise InputError(
            document.source,
            f"the texts are of edition {document.edition}, the structure is of "
            f"{structure.document.edition}.",
            "Give structure and texts of the same edition.",
        )
    return structure


def _read_structure(document: _Document) -> _Structure:
    """Read classes and basic numbers, each under its id."""
    classes: dict[str, int] = {}
    concepts: dict[str, tuple[int, str]] = {}
    for class_element in _children(document.root, "Class"):
        number = _class_number(document, class_element)
        if number in classes.values():
            raise _wrong(document, class_element, f"class {number} is given twice")
        classes[_fresh_id(document, class_element, classes)] = number
        for concept in _children(class_element, "GoodOrService"):
            digits = concept.get("basicNumber", "")
            if not (len(digits) == 4 and digits.isascii() and digits.isdigit()):
                raise _wrong(document, concept, f"“{digits}” is not a basic number of 4 digits")
            basic_number = f"{number:02d}{digits}"
            concepts[_fresh_id(document, concept, concepts)] = (number, basic_number)
    if not concepts:
        raise _wrong(document, document.root, "the structure holds no basic numbers")
    if len(set(concepts.values())) < len(concepts):
        twice = Counter(concepts.values()).most_common(1)[0][0][1]
        raise _wrong(document, document.root, f"the basic number {twice} is given twice")
    return _Structure(document, classes, concepts)


def _class_number(document: _Document, element: etree._Element) -> int:
    """Return the number of a Class element; refuse what is not 1 to 45."""
    try:
        return parse_class(element.get("classNumber", ""))
    except InvalidCode as error:
        raise _wrong(document, element, str(error).rstrip(".")) from None


def _fresh_id(document: _Document, element: etree._Element, taken: Container[str]) -> str:
    """Return the id of an element; refuse an absent or repeated one."""
    identifier = element.get("id", "")
    if not identifier or identifier in taken:
        raise _wrong(document, element, f"the id “{identifier}” is missing or given twice")
    return identifier


def _join(structure: _Structure, texts: _Document) -> PackContent:
    """Return the vocabulary of one texts file."""
    try:
        language = parse_language(texts.root.get("language", ""))
    except InvalidCode as error:
        raise _wrong(texts, texts.root, str(error).rstrip(".")) from None
    class_texts = tuple(
        sorted(_class_texts(structure, texts, language), key=lambda each: each.class_number)
    )
    named: set[str] = set()
    indications = list(_indications(structure, texts, language, named))
    entries = [*_headings(structure, texts, language), *indications]
    if not indications:
        raise _wrong(texts, texts.root, "the texts hold no indications")
    return PackContent(
        id=pack_id("nice", texts.edition, language),
        kind=PackKind.NICE,
        title=f"Nice Classification {texts.edition}, {language}",
        publisher="WIPO",
        edition=texts.edition,
        effective=texts.in_force,
        generated=texts.generated,
        languages=(language,),
        source=f"Source: WIPO, Nice Classification, {texts.edition}",
        licence="CC BY 4.0",
        official=True,
        entries=tuple(sorted(entries, key=lambda entry: entry.class_number)),
        class_texts=class_texts,
        notes=_notes(structure, language, class_texts, named),
    )


def _notes(
    structure: _Structure, language: str, class_texts: tuple[ClassText, ...], named: set[str]
) -> tuple[str, ...]:
    """Return sentences about what the texts do not cover."""
    notes = []
    if len(structure.classes) < LAST_CLASS:
        notes.append(f"The structure holds {len(structure.classes)} of {LAST_CLASS} classes.")
    if untold := len(structure.classes) - len(class_texts):
        notes.append(f"{untold} classes have no heading or explanatory note in “{language}”.")
    if silent := len(structure.concepts) - len(named):
        notes.append(f"{silent} basic numbers have no wording in “{language}”.")
    return tuple(notes)


def _class_of(structure: _Structure, texts: _Document, element: etree._Element) -> int:
    """Return the class number that an ``idRef`` points to."""
    reference = element.get("idRef", "")
    if reference not in structure.classes:
        raise _wrong(texts, element, f"the id “{reference}” is not a class of the structure")
    return structure.classes[reference]


def _class_texts(structure: _Structure, texts: _Document, language: str) -> Iterator[ClassText]:
    """Yield heading and explanatory note of every class, in the order of the file."""
    seen: set[int] = set()
    for element in _below(texts.root, "ClassesTexts", "ClassTexts"):
        number = _class_of(structure, texts, element)
        if number in seen:
            raise _wrong(texts, element, f"the texts of class {number} are given twice")
        seen.add(number)

        def wordings(*path: str, parent: etree._Element = element) -> tuple[str, ...]:
            found = (_wording(structure, texts, each) for each in _below(parent, *path))
            return tuple(text for text in found if text)

        yield ClassText(
            number,
            language,
            heading=wordings("Heading", "HeadingItem"),
            introduction=" ".join(wordings("ExplanatoryNote", "Introduction")),
            includes=wordings("ExplanatoryNote", "IncludesInParticular", "Include"),
            excludes=wordings("ExplanatoryNote", "ExcludesInParticular", "Exclude"),
        )


def _headings(structure: _Structure, texts: _Document, language: str) -> Iterator[Entry]:
    """Yield the items of the class headings, each a concept of its own."""
    for element in _below(texts.root, "ClassesTexts", "ClassTexts"):
        number = _class_of(structure, texts, element)
        items = _below(element, "Heading", "HeadingItem")
        for position, item in enumerate(items, start=1):
            if text := _wording(structure, texts, item):
                yield Entry(
                    text,
                    number,
                    concept=f"heading-{number:02d}-{item.get('id') or position}",
                    language=language,
                    kind=EntryKind.HEADING,
                )


def _indications(
    structure: _Structure, texts: _Document, language: str, named: set[str]
) -> Iterator[Entry]:
    """Yield indications and synonyms; the ids of their concepts are added to ``named``."""
    for element in _below(texts.root, "GoodsAndServicesTexts", "GoodOrServiceTexts"):
        reference = element.get("idRef", "")
        if reference not in structure.concepts:
            raise _wrong(texts, element, f"the id “{reference}” is not in the structure")
        if reference in named:
            raise _wrong(texts, element, f"the texts of the id “{reference}” are given twice")
        number, basic_number = structure.concepts[reference]
        for indication in element.iterchildren():
            kind = _KINDS.get(_local(indication), "")
            for label in _children(indication, "Label") if kind else ():
                text = _wording(structure, texts, label)
                if text and (problem := term_problem(text)):
                    raise _wrong(texts, label, problem)
                if text:
                    named.add(reference)
                    yield Entry(text, number, basic_number, basic_number, language, kind)


def _wording(structure: _Structure, texts: _Document, element: etree._Element) -> str:
    """Return the text of an element without asterisks and stray blanks, class links as ``Cl. 2``.

    An asterisk marks a term that other classes have too; it is not part of the wording.
    """
    pieces = [element.text or ""]
    for child in element.iterchildren():
        if _local(child) == "ClassLink":
            pieces.append(f"Cl. {_class_of(structure, texts, child)}")
        elif _local(child) != "AlternateForm":
            pieces.append(_wording(structure, texts, child))
        pieces.append(child.tail or "")
    return " ".join("".join(pieces).replace("*", "").split())


def _below(element: etree._Element, *path: str) -> list[etree._Element]:
    """Return the descendants reached over child elements of these names."""
    found = [element]
    for name in path:
        found = [child for parent in found for child in _children(parent, name)]
    return found


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the child elements of a name, whatever their namespace."""
    return (child for child in element.iterchildren() if _local(child) == name)


def _local(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _wrong(document: _Document, element: etree._Element, problem: str) -> InputError:
    """Return the error for an element that cannot be right."""
    return InputError(document.source, f"{problem}.", _AGAIN, line=line_of(element))
