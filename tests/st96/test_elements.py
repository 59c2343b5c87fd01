"""Elements are kept and written always in the same form."""

import pytest
from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.st96.elements import (
    canonical,
    document_bytes,
    from_canonical,
    new_element,
    restated,
    whole_text,
    xpath_of,
)
from gsfiler.st96.names import PREFIXES, clark, local_name, shown

COM = PREFIXES["com"]


def element(text: str) -> etree._Element:
    return etree.fromstring(text.replace("<q:a", f'<q:a xmlns:q="{COM}"', 1))


def test_names_go_there_and_back() -> None:
    assert clark("com:Contact") == f"{{{COM}}}Contact"
    assert shown(clark("tmk:Mark")) == "tmk:Mark"
    assert shown("sequenceNumber") == "sequenceNumber"
    assert shown("{urn:x}a") == "{urn:x}a"
    assert shown("{http://www.w3.org/2001/XMLSchema-instance}type") == "xsi:type"
    assert clark("plain") == "plain"
    assert local_name(clark("com:Contact")) == "Contact"


def test_prefixes_order_of_attributes_and_blanks_make_no_difference() -> None:
    one = element('<q:a q:z="1" q:b="2">\n  <q:c> x </q:c>\n</q:a>')
    other = etree.fromstring(f'<a xmlns="{COM}" xmlns:k="{COM}" k:b="2" k:z="1"><c> x </c></a>')
    assert canonical(one) == canonical(other)
    assert canonical(one) == (
        f'<com:a xmlns:com="{COM}" com:b="2" com:z="1"><com:c> x </com:c></com:a>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<q:a>one <q:B>two</q:B> three</q:a>",
        "<q:a><q:B>two</q:B> <q:I>three</q:I></q:a>",
        "<q:a>  </q:a>",
        "<q:a>&#13;&lt;&amp;]]&gt;</q:a>",
    ],
)
def test_blanks_within_a_text_are_never_touched(text: str) -> None:
    given = element(text)
    assert whole_text(from_canonical(canonical(given), source="x")) == whole_text(given)
    root = new_element(clark("tmk:Root"))
    root.append(restated(given))
    again = etree.fromstring(document_bytes(root))
    assert whole_text(again[0]) == whole_text(given)


def test_what_was_kept_is_read_as_carefully_as_any_document() -> None:
    with pytest.raises(InputError, match="DOCTYPE"):
        from_canonical("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", source="draft")
    with pytest.raises(InputError, match="not well-formed"):
        from_canonical("\ud800", source="draft")


def test_the_path_of_an_element_numbers_it_among_its_likes() -> None:
    root = element("<q:a><q:b/><q:c/><q:b><q:d/></q:b></q:a>")
    assert xpath_of(root[2][0]) == "/com:a/com:b[2]/com:d"
    assert root.xpath(xpath_of(root[2][0]), namespaces=PREFIXES) == [root[2][0]]


def test_only_the_prefixes_of_the_standard_are_declared_and_only_on_the_root() -> None:
    root = new_element(clark("tmk:Root"))
    root.append(restated(element("<q:a><q:b/></q:a>")))
    lines = document_bytes(root).decode().splitlines()
    assert lines[1].count("xmlns") == 2
    assert not any("xmlns" in line for line in lines[2:])
