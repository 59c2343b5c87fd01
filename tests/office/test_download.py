"""Downloading one file: whole, unchanged, resumed, refused."""

import hashlib

import pytest

from gsfiler.core.errors import Cancelled, InputError, NetworkError
from gsfiler.office import download as downloading
from gsfiler.office.download import Downloaded, Expected, download, file_name

DATA = bytes(range(256)) * 1000
SHA256 = hashlib.sha256(DATA).hexdigest()
EXPECTED = Expected(len(DATA), SHA256)


@pytest.fixture
def pack(web) -> str:
    web.files["/packs/nice.zip"] = DATA
    return f"{web.url}/packs/nice.zip"


def names(folder) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("expected", [None, EXPECTED])
def test_a_file_comes_whole(session, pack, tmp_path, expected):
    got = download(session, pack, tmp_path / "new", expected=expected)
    path = tmp_path / "new" / "nice.zip"
    assert got == Downloaded(path, pack, len(DATA), SHA256, fresh=True)
    assert path.read_bytes() == DATA
    assert names(path.parent) == ["nice.zip", "nice.zip.json"]


def test_progress_is_told(session, pack, tmp_path):
    told: list[tuple[str, int, int | None]] = []
    download(session, pack, tmp_path, progress=lambda *step: told.append(step))
    assert told[-1] == ("nice.zip", len(DATA), len(DATA))
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)


def test_an_unchanged_file_is_not_sent_again(session, web, pack, tmp_path):
    first = download(session, pack, tmp_path)
    second = download(session, pack, tmp_path)
    assert second == Downloaded(first.path, pack, len(DATA), SHA256, fresh=False)
    assert "If-None-Match" in web.asked[1][2]


def test_a_changed_file_is_sent_again(session, web, pack, tmp_path):
    download(session, pack, tmp_path)
    web.files["/packs/nice.zip"] = b"newer"
    got = download(session, pack, tmp_path)
    assert got.fresh
    assert got.path.read_bytes() == b"newer"


def test_a_file_that_was_altered_here_is_fetched_anew(session, web, pack, tmp_path):
    path = download(session, pack, tmp_path).path
    path.write_bytes(b"altered")
    assert download(session, pack, tmp_path).fresh
    assert path.read_bytes() == DATA
    assert "If-None-Match" not in web.asked[1][2]


def test_a_file_that_is_here_with_the_listed_hash_is_not_asked_for(session, web, pack, tmp_path):
    download(session, pack, tmp_path)
    got = download(session, pack, tmp_path, expected=EXPECTED)
    assert not got.fresh
    assert len(web.asked) == 1


def test_a_cut_download_goes_on_where_it_stopped(session, web, pack, tmp_path):
    web.cut_after = [81_920, 40_970]
    got = download(session, pack, tmp_path, expected=EXPECTED)
    assert got.path.read_bytes() == DATA
    assert web.requests() == [
        "/packs/nice.zip",
        "/packs/nice.zip bytes=81920-",
        "/packs/nice.zip bytes=122880-",
    ]
    assert names(tmp_path) == ["nice.zip", "nice.zip.json"]


def test_a_download_cut_again_and_again_is_told_and_kept_for_the_next_call(
    session, web, pack, tmp_path
):
    web.cut_after = [8192, 8192, 8192]
    with pytest.raises(NetworkError, match="was cut after 24576 bytes"):
        download(session, pack, tmp_path)
    assert not (tmp_path / "nice.zip").exists()
    assert download(session, pack, tmp_path).path.read_bytes() == DATA
    assert web.requests()[-1] == "/packs/nice.zip bytes=24576-"


def test_a_file_that_changed_since_it_was_cut_is_fetched_anew(session, web, pack, tmp_path):
    web.cut_after = [8192, 0, 0]
    with pytest.raises(NetworkError):
        download(session, pack, tmp_path)
    web.files["/packs/nice.zip"] = b"newer"
    assert download(session, pack, tmp_path).path.read_bytes() == b"newer"


def test_without_ranges_a_cut_download_starts_anew(session, web, pack, tmp_path):
    web.cut_after = [8192]
    web.ignore_range = True
    assert download(session, pack, tmp_path).path.read_bytes() == DATA


@pytest.mark.parametrize("length", [len(DATA), len(DATA) + 10])
def test_a_rest_that_the_server_does_not_have_is_fetched_anew(session, web, pack, tmp_path, length):
    web.cut_after = [0, 0, 0]
    with pytest.raises(NetworkError):
        download(session, pack, tmp_path)
    (tmp_path / "nice.zip.part").write_bytes(b"x" * length)
    assert download(session, pack, tmp_path).path.read_bytes() == DATA


def test_a_rest_from_another_place_is_fetched_anew(session, web, pack, tmp_path):
    web.cut_after = [8192]
    web.wrong_range = True
    assert download(session, pack, tmp_path).path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("headers", "resumes"),
    [
        ({"ETag": 'W/"weak"'}, False),
        ({"ETag": None}, False),
        ({"ETag": None, "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}, True),
        ({"Content-Encoding": "packed"}, False),
    ],
)
def test_only_what_names_the_bytes_lets_a_download_go_on(session, web, tmp_path, headers, resumes):
    web.files["/nice.zip"] = DATA
    web.cut_after = [8192, 0, 0]
    web.headers = headers
    with pytest.raises(NetworkError):
        download(session, f"{web.url}/nice.zip", tmp_path)
    assert any("Range" in asked for _, _, asked in web.asked) == resumes


def test_a_date_alone_does_not_say_that_a_file_is_unchanged(session, web, pack, tmp_path):
    web.headers = {"ETag": None, "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}
    download(session, pack, tmp_path)
    assert download(session, pack, tmp_path).fresh


def test_a_note_that_does_not_read_is_no_hindrance(session, pack, tmp_path):
    download(session, pack, tmp_path)
    (tmp_path / "nice.zip.json").write_text("{", "utf-8")
    assert download(session, pack, tmp_path).fresh


def test_a_file_without_announced_length_comes_whole(session, web, pack, tmp_path):
    web.no_length = True
    assert download(session, pack, tmp_path).path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("expected", "told"),
    [
        (Expected(len(DATA) + 1, SHA256), f"has {len(DATA)} bytes, its publisher lists"),
        (Expected(len(DATA), "0" * 64), "is not the file its publisher lists"),
    ],
)
def test_a_file_of_another_size_or_hash_is_refused(session, pack, tmp_path, expected, told):
    with pytest.raises(NetworkError, match=told):
        download(session, pack, tmp_path, expected=expected)
    assert not (tmp_path / "nice.zip").exists()
    assert not (tmp_path / "nice.zip.part").exists()


def test_a_file_that_goes_on_beyond_its_listed_size_is_stopped(session, web, pack, tmp_path):
    web.no_length = True
    with pytest.raises(NetworkError, match="sends more than 70000 bytes"):
        download(session, pack, tmp_path, expected=Expected(70_000, SHA256))
    assert not (tmp_path / "nice.zip").exists()


def test_a_file_that_is_too_large_is_refused(session, pack, tmp_path, monkeypatch):
    monkeypatch.setattr(downloading, "LARGEST_FILE", 1000)
    with pytest.raises(NetworkError, match="has 256000 bytes; at most 1000 are taken"):
        download(session, pack, tmp_path)


def test_a_cancelled_download_can_go_on_later(session, web, pack, tmp_path):
    with pytest.raises(Cancelled):
        download(session, pack, tmp_path, cancelled=lambda: True)
    assert not (tmp_path / "nice.zip").exists()
    assert download(session, pack, tmp_path).path.read_bytes() == DATA
    assert "Range" in web.asked[1][2]


def test_a_folder_that_cannot_be_made_is_named(session, pack, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="the download cannot be kept"):
        download(session, pack, tmp_path / "file")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://h/a/ncl-20260101-texts.zip?x=1#y", "ncl-20260101-texts.zip"),
        ("https://h/", "download"),
        ("https://h", "download"),
        ("https://h/a/%2e%2e%2fetc%2fpasswd", "etc-passwd"),
        ("https://h/.hidden", "hidden"),
        ("https://h/a%20list%C3%A9.csv", "a-list-.csv"),
        ("https://h/" + "x" * 300 + ".zip", "x" * 96 + ".zip"),
    ],
)
def test_a_file_name_is_safe(url, name):
    assert file_name(url) == name
