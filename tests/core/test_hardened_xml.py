"""The hardened XML reader."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_xml import line_of, parse_xml, walk_xml

HOSTILE = [
    "deep_nesting.xml",
    "entity_expansion.xml",
    "external_dtd.xml",
    "external_entity_file.xml",
    "external_entity_http.xml",
    "internal_entity_harmless.xml",
]


def refusal(data: bytes, **limits: int) -> InputError:
    with pytest.raises(InputError) as caught:
        parse_xml(data, source="list.xml", **limits)
    return caught.value


def test_a_plain_document_is_read_with_its_lines():
    root = parse_xml(b'<a x="1">\n  <b>one</b>\n</a>', source="list.xml")
    assert root.tag == "a"
    assert root.get("x") == "1"
    assert root[0].text == "one"
    assert line_of(root[0]) == 2


def test_comments_and_processing_instructions_are_dropped():
    root = parse_xml(b"<?go now?><a>x<!-- y --><?go on?>z</a>", source="list.xml")
    assert root.text == "xz"
    assert len(root) == 0


def test_an_element_made_in_memory_has_no_line():
    root = parse_xml(b"<a/>", source="list.xml")
    assert line_of(root.makeelement("b")) is None


@pytest.mark.parametrize(
    ("data", "line", "column", "problem"),
    [
        (b"<a>\n<b></a>", 2, 6, "not well-formed XML (mismatched tag)"),
        (b"<a>\n  &nbsp;</a>", 2, 3, "not well-formed XML (undefined entity)"),
        (b"<a>", 1, 4, "not well-formed XML (no element found)"),
        (b'<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 1, 13, "document type declaration"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', 1, None, "the encoding named"),
        (b'<?xml version="1.0" encoding="shift_jis"?><a/>', 1, None, "the encoding named"),
        (b"<a:b/>", 1, 5, "Namespace prefix a"),
        (b"", None, None, "the file is empty"),
        (b" \n", None, None, "the file is empty"),
    ],
)
def test_what_is_not_well_formed_or_hostile_is_refused_with_its_place(data, line, column, problem):
    error = refusal(data)
    assert problem in error.problem
    assert (error.line, error.column) == (line, column)
    assert str(error).startswith("list.xml")
    assert error.remedy


@pytest.mark.parametrize(
    ("data", "limits", "problem"),
    [
        (b"<a><b><c/></b></a>", {"max_depth": 2}, "nested more than 2 deep"),
        (b'<a b="1" c="2"/>', {"max_nodes": 2}, "more than 2 elements and attributes"),
        (b"<a>12345</a>", {"max_text": 4}, "longer than 4 characters"),
        (b"<a>12345</a>", {"max_bytes": 11}, "12 bytes long; at most 11"),
    ],
)
def test_each_limit_holds_and_one_less_passes(data, limits, problem):
    assert problem in refusal(data, **limits).problem
    [(name, limit)] = limits.items()
    assert parse_xml(data, source="list.xml", **{name: limit + 1}).tag == "a"


def test_a_text_in_pieces_counts_as_one_but_two_texts_do_not():
    assert "longer than 5" in refusal(b"<a>123\n456</a>", max_text=5).problem
    assert parse_xml(b"<a>123<b/>456</a>", source="x", max_text=5)[0].tail == "456"


def test_a_text_of_eleven_megabytes_is_refused():
    assert "10,000,000" in refusal(b"<a>" + b"x" * 11_000_000 + b"</a>").problem


def test_depth_counts_open_elements_not_all():
    assert len(parse_xml(b"<a>" + b"<b></b>" * 200 + b"</a>", source="x", max_depth=2)) == 200


def test_walking_yields_the_wanted_elements_under_their_parent_alone():
    data = (
        b'<w xmlns="u"><row n="0"/><x:data xmlns:x="v"><row n="1"><row n="1.1"/><b>t</b></row>'
        b'<!-- no --><junk><row n="2"/></junk><row n="3"/></x:data><m/><ms><m n="4"/></ms></w>'
    )
    wanted = {"row": "data", "m": "ms"}
    found = [
        (element.get("n"), [child.text for child in element])
        for element in walk_xml(data, wanted, source="part.xml")
    ]
    assert found == [("1", [None, "t"]), ("3", []), ("4", [])]


def test_walking_forgets_what_it_has_passed():
    data = b"<a>" + b"<b><c/></b><d><e/></d>" * 25_000 + b"</a>"
    kept = []
    for element in walk_xml(data, {"b": "a"}, source="part.xml"):
        parent = element.getparent()
        assert parent is not None
        kept.append(len(parent))
    assert len(kept) == 25_000
    assert max(kept) < 10_000  # of 50,000: what the parser has read ahead


def test_walking_refuses_what_parsing_refuses_before_the_first_element():
    for data, problem in [
        (b"<!DOCTYPE a><a/>", "document type declaration"),
        (b"<a><b/><b></a>", "not well-formed XML"),
        (b"<a><b/><x:b/></a>", "not well-formed XML"),
        (b" ", "the file is empty"),
    ]:
        with pytest.raises(InputError, match=problem):
            list(walk_xml(data, {"b": "a"}, source="part.xml"))
    with pytest.raises(InputError, match="more than 2 elements"):
        next(walk_xml(b"<a><b/><b/></a>", {"b": "a"}, source="part.xml", max_nodes=2))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_samples_are_refused(shared: Path, name: str):
    data = (shared / "samples/st96_security" / name).read_bytes()
    error = refusal(data)
    assert error.line == 2
    assert ("nested" if name == "deep_nesting.xml" else "<!DOCTYPE") in error.problem


@pytest.mark.parametrize(
    "name", ["processing_instruction_stylesheet.xml", "schema_location_remote.xml"]
)
def test_odd_but_harmless_samples_are_read(shared: Path, name: str):
    data = (shared / "samples/st96_security" / name).read_bytes()
    assert parse_xml(data, source=name).tag.endswith("MadridOfficeToIBTransaction")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data):
    with suppress(InputError):
        assert parse_xml(b"<a>" + data + b"</a>", source="x").tag == "a"
