"""The version of a document is told before anything else."""

import pytest

from gsfiler.core.errors import UnsupportedDocument
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.st96.versions import document_version

COM = "http://www.wipo.int/standards/XMLSchema/ST96/Common"
TMK = "http://www.wipo.int/standards/XMLSchema/ST96/Trademark"


def version_of(root: str, **known: tuple[str, ...]) -> str:
    return document_version(parse_xml(root.encode(), source="a.xml"), source="a.xml", **known)


def test_a_version_that_is_read_is_returned() -> None:
    assert version_of(f'<a xmlns="{TMK}" xmlns:c="{COM}" c:st96Version=" V6_0 "/>') == "V6_0"
    later = f'<a xmlns="{TMK}" xmlns:c="{COM}" c:st96Version="V7_1"/>'
    assert version_of(later, known=("V6_0", "V7_1")) == "V7_1"


@pytest.mark.parametrize(
    ("root", "what"),
    [
        (f'<a xmlns="{TMK}" xmlns:c="{COM}" c:st96Version="V8_0"/>',
         "version V8_0 of ST.96 is not supported; this program reads V6_0."),
        (f'<a xmlns="{TMK}"/>', "names no version: com:st96Version is missing on its root tmk:a"),
        (f'<a xmlns="{TMK}" st96Version="V6_0"/>', "names no version"),
        ('<a xmlns="http://www.wipo.int/standards/XMLSchema/Trademark/1"/>', "is a draft of ST.96"),
        ('<a xmlns="http://www.wipo.int/standards/XMLSchema/trademarks"/>', "under ST.66"),
        ('<a xmlns="http://www.wipo.int/standards/XMLSchema/designs"/>', "under ST.86"),
        ("<html/>", "this XML (its root is “html”) is not an ST.96 document."),
    ],
)  # fmt: skip
def test_anything_else_is_named_as_what_it_is(root: str, what: str) -> None:
    with pytest.raises(UnsupportedDocument) as caught:
        version_of(root)
    assert str(caught.value).startswith("a.xml, line 1: ")
    assert what in str(caught.value)
