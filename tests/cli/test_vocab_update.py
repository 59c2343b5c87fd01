"""``gsfiler vocab update``, from a publisher on this machine."""

import hashlib
import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from gsfiler.cli.context import Face
from gsfiler.core.errors import NetworkError
from gsfiler.core.settings import Settings
from tests.cli.vocab_home import TODAY, own_list


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and writes no log."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path) -> Iterator[tuple[str, Path]]:
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()
    thread.join()
    server.server_close()


def feed_of(folder: Path, *paths: Path) -> Path:
    """Write a feed of one pack per file."""
    packs = []
    for path in paths:
        data = path.read_bytes()
        listed = {"url": path.name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        packs.append({"id": path.stem, "files": [listed]})
    feed = folder / "feed.json"
    feed.write_text(json.dumps({"format": "gsfiler-feed", "version": 1, "packs": packs}), "utf-8")
    return feed


def test_an_update_installs_what_is_new_once(run, site, store, builds):
    url, folder = site
    feed_of(folder, own_list(folder, "a.csv"), own_list(folder, "b.csv"))
    (folder / "b.csv").write_text("class,term\n30,firm tea\n", "utf-8")
    feed_of(folder, folder / "a.csv", folder / "b.csv")
    assert run("update", "--from", f"{url}/feed.json").exit_code == 0
    assert len(store.in_force()) == 2
    assert len(store.changes()) == 1
    assert run("update", "--from", f"{url}/feed.json").stdout == "All packs are up to date.\n"
    assert len(builds) == 1


def test_the_address_of_the_publisher_is_a_setting(run, site, face, store):
    url, folder = site
    feed_of(folder, own_list(folder))
    chosen = Face(face.folders, Settings(update_url=f"{url}/feed.json"), TODAY)
    assert run("update", of=chosen).exit_code == 0
    assert len(store.in_force()) == 1


def test_without_an_address_an_update_is_wrong_usage(run, face):
    result = run("update")
    assert result.exit_code == 2
    assert "Give one with --from, or set “update_url”" in result.stderr


def test_a_file_at_its_own_address_is_installed_and_its_hash_told(run, site, store):
    url, folder = site
    path = own_list(folder)
    result = run("update", "--from", f"{url}/firm.csv")
    assert len(store.in_force()) == 1
    assert "Nobody has told the SHA-256" in result.stderr
    assert hashlib.sha256(path.read_bytes()).hexdigest() in result.stderr


def test_an_update_with_one_wrong_file_installs_nothing(run, site, store):
    url, folder = site
    feed_of(folder, own_list(folder, "a.csv"), own_list(folder, "b.csv"))
    (folder / "b.csv").write_text("class,term\n", "utf-8")
    with pytest.raises(NetworkError):
        run("update", "--from", f"{url}/feed.json")
    assert store.packs() == []
