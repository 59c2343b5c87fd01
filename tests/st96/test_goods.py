"""The main list of an ST.96 document, and no other."""

import pytest

from gsfiler.st96.goods import GoodsText, read_goods

DESCRIPTION = (
    "<ClassDescription><ClassNumber> 9 </ClassNumber>"
    "<GoodsServicesDescriptionText>{}</GoodsServicesDescriptionText></ClassDescription>"
)


def mark(
    content: str, version: str = "http://www.wipo.int/standards/XMLSchema/ST96/Trademark"
) -> bytes:
    return f'<Trademark xmlns="{version}">{content}</Trademark>'.encode()


def listed(data: bytes) -> list[str]:
    return [goods.text for goods in read_goods(data, source="x.xml")]


@pytest.mark.parametrize(
    "version",
    [
        "http://www.wipo.int/standards/XMLSchema/ST96/Trademark",
        "http://www.wipo.int/standards/XMLSchema/Trademark/1",
        "http://www.wipo.int/standards/XMLSchema/ST96/Trademark/V2_2_1",
    ],
)
def test_every_version_is_read(version: str) -> None:
    bag = f"<GoodsServicesBag><X>{DESCRIPTION.format('cables')}</X></GoodsServicesBag>"
    assert read_goods(mark(bag, version), source="x.xml") == (
        GoodsText("cables", "9", "", 1, is_term=False, number=1),
    )


@pytest.mark.parametrize(
    "content",
    [
        "<GoodsServicesLimitationBag><ClassDescription/></GoodsServicesLimitationBag>",
        "<GoodsServicesLimitation><GoodsServicesBag>{}</GoodsServicesBag></GoodsServicesLimitation>",
        "<PriorityPartialGoodsServices>{}</PriorityPartialGoodsServices>",
        "<GoodsServicesRefusalBag><GoodsServicesBag>{}</GoodsServicesBag></GoodsServicesRefusalBag>",
        "<GoodsServicesBag><LimitationX>{}</LimitationX></GoodsServicesBag>",
        "<GoodsServicesBag xmlns='urn:other'>{}</GoodsServicesBag>",
    ],
)
def test_other_lists_are_not_mixed_in(content: str) -> None:
    assert listed(mark(content.format(DESCRIPTION.format("cables")))) == []


def test_mixed_content_is_read_whole() -> None:
    bag = DESCRIPTION.format("cables <b xmlns=''>of</b> metal<!-- x -->; mice")
    assert listed(mark(f"<GoodsServicesBag>{bag}</GoodsServicesBag>")) == ["cables of metal; mice"]
