"""Small documents of ST.66 around one mark, and what is found in what they become."""

from lxml import etree

from gsfiler.st96.from_st66 import NAMESPACE, Converted, convert_st66

WO = "http://www.wipo.int/standards/XMLSchema/wo-trademarks"
NAMES = {
    "com": "http://www.wipo.int/standards/XMLSchema/ST96/Common",
    "tmk": "http://www.wipo.int/standards/XMLSchema/ST96/Trademark",
}
NUMBER = "<ApplicationNumber>1</ApplicationNumber>"
ADDRESS = (
    "<ApplicantDetails><Applicant><ApplicantAddressBook><FormattedNameAddress><Name><FormattedName>"
    "<LastName>Ibarra</LastName></FormattedName></Name><Address>{}</Address>"
    "</FormattedNameAddress></ApplicantAddressBook></Applicant></ApplicantDetails>"
)
FREE = "<FreeFormatAddress>{}</FreeFormatAddress>"
LINES = (
    "<FreeFormatAddressLine>Seeweg 1</FreeFormatAddressLine>"
    "<FreeFormatAddressLine>6300 Zug</FreeFormatAddressLine>"
)
IMAGE = "<MarkImageDetails><MarkImage>{}</MarkImage></MarkImageDetails>"
FILE = "<MarkImageFilename>m.png</MarkImageFilename>"
WORD = (
    "<WordMarkSpecification><MarkVerbalElementText>A</MarkVerbalElementText>"
    "</WordMarkSpecification>"
)
CLASSES = (
    "<GoodsServicesDetails><GoodsServices>{}<ClassDescriptionDetails>{}</ClassDescriptionDetails>"
    "</GoodsServices></GoodsServicesDetails>"
)
CLASS = "<ClassDescription><ClassNumber>{}</ClassNumber>{}</ClassDescription>"
DOMESTIC = (
    "<ClassificationKindCode>Domestic</ClassificationKindCode>"
    "<ClassificationVersion>11-2019</ClassificationVersion>"
)
PUBLICATION = (
    "<PublicationDetails><Publication><PublicationPage>7</PublicationPage></Publication>"
    "</PublicationDetails>"
)
PRIORITY = "<PriorityDetails><Priority>{}</Priority></PriorityDetails>"
ASSOCIATED = (
    "<AssociatedMarkDetails><AssociatedApplicationNumber>1</AssociatedApplicationNumber>"
    "</AssociatedMarkDetails>"
)
OWN_DISCLAIMER = (
    "<wo:MarkDisclaimerDetails><wo:MarkDisclaimer>LUZ</wo:MarkDisclaimer>"
    "</wo:MarkDisclaimerDetails>"
)
CODES = (
    "<MarkImageCategory><CategoryKind>{}</CategoryKind><CategoryVersion>8</CategoryVersion>"
    "<CategoryCodeDetails><CategoryCode>{}</CategoryCode></CategoryCodeDetails></MarkImageCategory>"
)


def document(mark: str = "", *, content: str = "", before: str = "", after: str = "") -> bytes:
    """Return a document with one mark, what stands above it and around it in an application."""
    marks = f"<TradeMarkDetails><TradeMark>{NUMBER}{mark}</TradeMark></TradeMarkDetails>"
    if before or after:
        marks = f"<TradeMarkApplication>{before}{marks}{after}</TradeMarkApplication>"
    return (
        f'<Transaction xmlns="{NAMESPACE}" xmlns:wo="{WO}"><TradeMarkTransactionBody>'
        f"<TransactionContentDetails>{content}<TransactionData>{marks}</TransactionData>"
        "</TransactionContentDetails></TradeMarkTransactionBody></Transaction>"
    ).encode()


def convert(mark: str = "", **around: str) -> Converted:
    return convert_st66(document(mark, **around), source="x.xml")


def found(result: Converted, path: str) -> list[str]:
    """Return what an XPath finds: texts, attributes, or the names of elements with children."""
    root = etree.fromstring(result.xml)
    hits = root.xpath(path, namespaces=NAMES)
    return [(each.text or "") if isinstance(each, etree._Element) else str(each) for each in hits]


def children(result: Converted, path: str) -> list[str]:
    """Return the names of the elements below the first that a path finds."""
    root = etree.fromstring(result.xml)
    first = root.xpath(path, namespaces=NAMES)[0]
    return [etree.QName(each).localname for each in first]


def codes(result: Converted) -> set[str]:
    return {each.code.removeprefix("CONVERSION_") for each in result.findings}
