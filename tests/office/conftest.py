"""A small web server on this computer that can be told to misbehave, and a session for it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
import requests

from gsfiler.office.connection import open_session


@dataclass
class Publisher:
    """What the server offers by path, how it misbehaves, and what it was asked."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    status: dict[str, int] = field(default_factory=dict)
    cut_after: list[int] = field(default_factory=list)
    headers: dict[str, str | None] = field(default_factory=dict)
    no_length: bool = False
    ignore_range: bool = False
    wrong_range: bool = False
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def requests(self) -> list[str]:
        """Return the paths asked for, with the Range if there was one."""
        return [
            f"{path} {headers['Range']}" if "Range" in headers else path
            for _, path, headers in self.asked
        ]


@contextmanager
def publisher() -> Iterator[Publisher]:
    """Run a server on a free port of this computer."""
    told = Publisher()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self, told)

        def log_message(self, *_arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    told.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answer(request: BaseHTTPRequestHandler, told: Publisher) -> None:
    """Answer one request as the publisher has been told."""
    told.asked.append((request.command, request.path, dict(request.headers)))
    if request.path in told.redirects:
        request.send_response(302)
        request.send_header("Location", told.redirects[request.path])
        request.end_headers()
        return
    data = told.files.get(request.path)
    code = told.status.get(request.path, 200 if data is not None else 404)
    if code != 200 or data is None:
        request.send_response(code)
        request.end_headers()
        return
    etag = f'"{hashlib.sha256(data).hexdigest()[:8]}"'
    if request.headers.get("If-None-Match") == etag:
        request.send_response(304)
        request.end_headers()
        return
    start = asked_start(request, etag, told)
    send(request, told, data, start, etag)


def asked_start(request: BaseHTTPRequestHandler, etag: str, told: Publisher) -> int | None:
    """Return where the answer starts, None for a whole one."""
    asked = request.headers.get("Range", "")
    validator = told.headers.get("ETag", etag) or told.headers.get("Last-Modified")
    if not asked or told.ignore_range or request.headers.get("If-Range") != validator:
        return None
    return int(asked.removeprefix("bytes=").removesuffix("-"))


def send(
    request: BaseHTTPRequestHandler, told: Publisher, data: bytes, start: int | None, etag: str
) -> None:
    """Send a file or its rest, perhaps not all of it."""
    if start is not None and start >= len(data):
        request.send_response(416)
        request.end_headers()
        return
    body = data[start or 0 :]
    request.send_response(200 if start is None else 206)
    headers: dict[str, str | None] = {"ETag": etag, "Content-Length": str(len(body))}
    if start is not None:
        first = start + 1 if told.wrong_range else start
        headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
    if told.no_length:
        headers["Content-Length"] = None
    for name, value in (headers | told.headers).items():
        if value is not None:
            request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body[: told.cut_after.pop(0)] if told.cut_after else body)


@pytest.fixture
def web() -> Iterator[Publisher]:
    with publisher() as told:
        yield told


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with open_session() as opened:
        yield opened
