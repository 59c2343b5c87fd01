"""ST.96 XML as a list: classes and languages come from the document."""

from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.lists.readers.detect import read_list

TRADEMARK = "http://www.wipo.int/standards/XMLSchema/ST96/Trademark"
COMMON = "http://www.wipo.int/standards/XMLSchema/ST96/Common"


def st96(*descriptions: str) -> bytes:
    bags = "".join(
        f"<GoodsServicesBag><GoodsServices><ClassDescriptionBag>{description}"
        "</ClassDescriptionBag></GoodsServices></GoodsServicesBag>"
        for description in descriptions
    )
    return f'<Mark xmlns="{TRADEMARK}" xmlns:com="{COMMON}">\n{bags}</Mark>'.encode()


def test_texts_are_split_and_terms_are_not() -> None:
    goods = read_list(
        st96(
            "<ClassDescription><ClassNumber>009</ClassNumber>"
            '<GoodsServicesDescriptionText com:languageCode="EN">Class 25: cables; mice.'
            "</GoodsServicesDescriptionText>"
            '<GoodsServicesDescriptionText com:languageCode="fr-FR">câbles'
            "</GoodsServicesDescriptionText>\n<ClassificationTermBag><ClassificationTerm>"
            '<ClassificationTermText com:languageCode="es"> cables; ratones '
            "</ClassificationTermText></ClassificationTerm><ClassificationTerm>"
            '<ClassificationTermText com:languageCode="en">cables</ClassificationTermText>'
            "</ClassificationTerm></ClassificationTermBag></ClassDescription>",
            "<ClassDescription><ClassNumber>99</ClassNumber><GoodsServicesDescriptionText>pens"
            "</GoodsServicesDescriptionText></ClassDescription><ClassDescription>"
            "<GoodsServicesDescriptionText>ink</GoodsServicesDescriptionText></ClassDescription>",
        ),
        name="x.xml",
        default_class=16,
        language="de",
    )
    terms = [(t.line, t.start, t.end, t.class_number, t.language, t.text) for t in goods.terms]
    assert terms == [
        (2, 0, 16, 9, "en", "Class 25: cables"),
        (2, 18, 22, 9, "en", "mice"),
        (2, 0, 6, 9, "de", "câbles"),
        (3, 1, 16, 9, "es", "cables; ratones"),
        (3, 0, 4, None, "de", "pens"),
        (3, 0, 3, 16, "de", "ink"),
    ]
    assert goods.terms[4].class_problem == (
        "“99” is not a class of the Nice Classification; give 1 to 45."
    )
    assert [finding.message for finding in goods.findings if "MARKS" in finding.code] == [
        "The document holds the lists of 2 marks; all were read, one after the other."
    ]


def test_other_xml_is_refused() -> None:
    with pytest.raises(InputError) as problem:
        read_list(b"<a/>", name="x.xml")
    assert str(problem.value) == (
        "x.xml, line 1: this XML (its root is “a”) is not an ST.96 document. "
        "Give ST.96 XML, or copy the list into a text file."
    )


@pytest.mark.shared
def test_the_samples_are_read_without_their_limitations(shared: Path) -> None:
    def read(name: str) -> list[tuple[int | None, str]]:
        goods = read_list((shared / "samples" / name).read_bytes(), name=name)
        return [(term.class_number, term.text[:24]) for term in goods.terms]

    assert read("st96/madrid_rich.xml") == [
        (11, "Electric lamps"),
        (11, "lighting apparatus"),
        (25, "Clothing"),
        (25, "footwear"),
        (42, "Industrial design"),
    ]
    for name in ("uspto_rn2178784_st96_2.2.1", "uspto_rn2178784_st96_D3"):
        assert read(f"st96/{name}.xml") == [(9, "computer programs for us")] * 2
    assert read("st96/uspto_sn76044902_st96.xml") == [
        (9, "Computer programs and do"),
        (42, "Providing information re"),
    ]
    assert read("st96/hague_rich.xml") == []


@pytest.mark.shared
def test_hostile_samples_are_refused_and_all_others_are_read(shared: Path) -> None:
    hostile = {
        "deep_nesting.xml",
        "entity_expansion.xml",
        "external_dtd.xml",
        "external_entity_file.xml",
        "external_entity_http.xml",
        "internal_entity_harmless.xml",
    }
    for path in sorted((shared / "samples").glob("st96*/*.xml")):
        if path.name in hostile:
            with pytest.raises(InputError):
                read_list(path.read_bytes(), name=path.name)
        else:
            assert read_list(path.read_bytes(), name=path.name).form == "xml"
