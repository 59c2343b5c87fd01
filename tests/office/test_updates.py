"""Feeds: what is new is fetched, what is here is not, what is wrong is told."""

import hashlib
import json

import pytest

from gsfiler.core.errors import NetworkError
from gsfiler.office import updates
from gsfiler.office.download import Downloaded
from gsfiler.office.updates import read_feed, update

STRUCTURE, TEXTS, OWN = b"structure" * 99, b"texts" * 99, b"own list"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def listed(url: str, data: bytes) -> dict[str, object]:
    return {"url": url, "size": len(data), "sha256": sha256(data)}


def feed(**more: object) -> bytes:
    packs = [
        {
            "id": "nice-13-2026-en",
            "edition": "13-2026",
            "files": [listed("ncl/structure.zip", STRUCTURE), listed("ncl/texts.zip", TEXTS)],
        },
        {"id": "own", "files": [listed("/own.csv", OWN)]},
    ]
    document = {"format": "gsfiler-feed", "version": 1, "publisher": "Office", "packs": packs}
    return json.dumps(document | more).encode()


@pytest.fixture
def address(web) -> str:
    web.files = {
        "/feeds/all.json": feed(),
        "/feeds/ncl/structure.zip": STRUCTURE,
        "/feeds/ncl/texts.zip": TEXTS,
        "/own.csv": OWN,
    }
    return f"{web.url}/feeds/all.json"


def test_all_packs_of_a_feed_are_fetched(session, address, tmp_path):
    fetched = update(session, address, tmp_path)
    assert fetched.publisher == "Office"
    assert [(pack.id, pack.edition) for pack in fetched.packs] == [
        ("nice-13-2026-en", "13-2026"),
        ("own", ""),
    ]
    contents = [[file.path.read_bytes() for file in pack.files] for pack in fetched.packs]
    assert contents == [[STRUCTURE, TEXTS], [OWN]]
    assert all(pack.hash_known for pack in fetched.packs)
    assert fetched.new() == fetched.packs


def test_what_is_here_is_not_fetched(session, web, address, tmp_path):
    fetched = update(session, address, tmp_path, present={sha256(OWN), sha256(TEXTS)})
    assert [pack.id for pack in fetched.new()] == ["nice-13-2026-en"]
    assert [pack.id for pack in fetched.packs] == ["nice-13-2026-en", "own"]
    assert "/own.csv" not in web.requests()


def test_an_unchanged_feed_is_not_sent_again(session, web, address, tmp_path):
    update(session, address, tmp_path)
    again = update(session, address, tmp_path)
    assert [len(pack.files) for pack in again.packs] == [2, 1]
    assert web.requests()[4:] == ["/feeds/all.json"]


def test_files_are_relative_to_where_the_feed_was_found(session, web, address, tmp_path):
    web.redirects = {"/latest": "/feeds/all.json"}
    fetched = update(session, f"{web.url}/latest", tmp_path)
    assert fetched.packs[0].files[0].path.read_bytes() == STRUCTURE


def test_files_of_one_name_do_not_replace_each_other(session, web, tmp_path):
    web.files = {"/a/x.csv": b"one", "/b/x.csv": b"two"}
    files = [listed("a/x.csv", b"one"), listed("b/x.csv", b"two")]
    web.files["/feed.json"] = feed(packs=[{"id": "two", "files": files}])
    (pack,) = update(session, f"{web.url}/feed.json", tmp_path).packs
    assert [file.path.read_bytes() for file in pack.files] == [b"one", b"two"]
    assert [file.path.name for file in pack.files] == ["x.csv", "x.csv"]


def test_one_wrong_file_stops_the_update(session, web, address, tmp_path):
    web.files["/own.csv"] = b"OWN LIST"
    with pytest.raises(NetworkError, match="is not the file its publisher lists"):
        update(session, address, tmp_path)


@pytest.mark.parametrize(
    "data", [OWN, b"{not json", b'{"format": 5}', b'{"terms": []}', b'[{"format": "gsfiler-feed"}]']
)
def test_any_other_file_is_taken_as_it_is_with_a_hash_nobody_told(session, web, tmp_path, data):
    web.files["/x"] = data
    (pack,) = update(session, f"{web.url}/x", tmp_path).packs
    assert not pack.hash_known
    assert pack.files[0].path.read_bytes() == data
    assert pack.files[0].sha256 == sha256(data)


def test_a_file_that_is_installed_already_is_not_new(session, web, tmp_path):
    web.files["/x"] = OWN
    assert update(session, f"{web.url}/x", tmp_path, present={sha256(OWN)}).new() == ()


def test_a_very_large_document_is_not_a_feed(session, web, tmp_path, monkeypatch):
    monkeypatch.setattr(updates, "_LARGEST_FEED", 100)
    web.files["/x"] = feed()
    (pack,) = update(session, f"{web.url}/x", tmp_path).packs
    assert not pack.hash_known


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"packs": [{"id": "../x", "files": []}]}, "packs.0.id"),
        ({"packs": [{"id": "x", "files": []}]}, "packs.0.files"),
        ({"packs": [{"id": "x", "files": [{"url": "x"}]}]}, "packs.0.files.0.size"),
        (
            {"packs": [{"id": "x", "files": [{"url": "x", "size": 1, "sha256": "0"}]}]},
            "packs.0.files.0.sha256",
        ),
        ({"version": 2}, "needs a newer gsfiler"),
        ({"version": "one"}, "version"),
    ],
)
def test_a_feed_that_cannot_be_used_is_told(more, told):
    with pytest.raises(NetworkError) as caught:
        read_feed(feed(**more), "https://packs.example/feed.json")
    assert told in str(caught.value)
    assert "https://packs.example/feed.json" in str(caught.value)


def test_a_feed_that_vanishes_meanwhile_is_told(session, address, tmp_path, monkeypatch):
    gone = Downloaded(tmp_path / "gone", address, 0, "", fresh=True)
    monkeypatch.setattr(updates, "download", lambda *_arguments, **_more: gone)
    with pytest.raises(NetworkError, match=r"gone cannot be read"):
        update(session, address, tmp_path)
