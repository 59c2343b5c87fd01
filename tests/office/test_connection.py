"""Where requests may go, and what is told when they fail."""

import io
import socket

import pytest
import requests
import truststore

from gsfiler.core.errors import NetworkError
from gsfiler.office.connection import ask, open_session, shown
from gsfiler.office.download import download


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (404, "There is nothing at"),
        (410, "There is nothing at"),
        (401, "does not let gsfiler in"),
        (403, "does not let gsfiler in"),
        (429, "has trouble of its own (answer 429)"),
        (500, "has trouble of its own (answer 500)"),
        (503, "has trouble of its own (answer 503)"),
        (204, "does not understand (204)"),
        (206, "does not understand (206)"),
        (304, "does not understand (304)"),
        (302, "does not understand (302)"),
        (416, "does not understand (416)"),
    ],
)
def test_an_answer_other_than_the_file_is_told(session, web, tmp_path, code, told):
    web.status["/x"] = code
    with pytest.raises(NetworkError) as caught:
        download(session, f"{web.url}/x", tmp_path)
    assert told in str(caught.value)
    assert f"{web.url}/x" in str(caught.value)


def test_redirects_are_followed(session, web):
    web.files["/end"] = b"here"
    web.redirects = {"/start": "/middle", "/middle": f"{web.url}/end"}
    with ask(session, f"{web.url}/start", {}) as response:
        assert response.content == b"here"
        assert response.url == f"{web.url}/end"


def test_redirects_without_end_are_told(session, web):
    web.redirects = {"/start": "/start"}
    with pytest.raises(NetworkError, match="leads from one address to the next without end"):
        ask(session, f"{web.url}/start", {})
    assert len(web.asked) == 6


@pytest.mark.parametrize(
    "target", ["http://packs.example/x", "ftp://packs.example/x", "file:///etc/passwd", "https:x"]
)
def test_a_redirect_to_an_unprotected_address_is_refused(session, web, target):
    web.redirects = {"/start": target}
    with pytest.raises(NetworkError, match="not a protected address"):
        ask(session, f"{web.url}/start", {})


def test_a_protected_address_may_not_lead_to_this_computer(session, web, monkeypatch):
    def lead_here(_session, url, **_more):
        response = requests.Response()
        response.status_code = 302
        response.headers["Location"] = web.url
        response.url = url
        response.raw = io.BytesIO()
        return response

    monkeypatch.setattr(requests.Session, "get", lead_here)
    with pytest.raises(NetworkError, match="not a protected address"):
        ask(session, "https://packs.example/x", {})


@pytest.mark.parametrize(
    "url",
    ["", "nice.zip", "http://packs.example/x", "ftp://127.0.0.1/x", "https://", "http:///x"],
)
def test_an_address_that_is_not_protected_is_refused(session, url):
    with pytest.raises(NetworkError, match="is not an address that starts with https://"):
        ask(session, url, {})


@pytest.mark.parametrize("url", ["https://[::1", "https://h:99999/x"])
def test_an_address_that_is_none_is_refused(session, url):
    with pytest.raises(NetworkError, match="is not an address: "):
        ask(session, url, {})


def test_a_port_where_nobody_listens_is_told(session):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/x"
        with pytest.raises(NetworkError, match=r"127\.0\.0\.1 cannot be reached\. Check"):
            ask(session, url, {})


def test_a_name_that_is_not_found_is_told(session, monkeypatch):
    def unknown(*_arguments, **_more):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setattr(session, "trust_env", False)
    with pytest.raises(NetworkError, match=r"The name packs\.example was not found\."):
        ask(session, "https://packs.example/x", {})


def test_a_host_that_cannot_prove_who_it_is_is_told(session, web):
    with pytest.raises(NetworkError, match=r"127\.0\.0\.1 could not prove who it is"):
        ask(session, web.url.replace("http:", "https:"), {})


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (requests.exceptions.ConnectTimeout(), "packs.example did not answer in time."),
        (requests.exceptions.ReadTimeout(), "packs.example did not answer in time."),
        (requests.exceptions.ProxyError(), "The proxy on the way to packs.example does not"),
        (requests.exceptions.InvalidHeader("x"), "cannot be asked for: InvalidHeader."),
    ],
)
def test_trouble_has_a_sentence(session, monkeypatch, error, told):
    def fail(*_arguments, **_more):
        raise error

    monkeypatch.setattr(session, "get", fail)
    with pytest.raises(NetworkError) as caught:
        ask(session, "https://packs.example/x", {})
    assert told in str(caught.value)


def test_a_session_trusts_the_system_and_reads_its_proxies():
    session = open_session()
    context = session.get_adapter("https://x").poolmanager.connection_pool_kw["ssl_context"]
    assert isinstance(context, truststore.SSLContext)
    assert session.trust_env


def test_a_proxy_that_was_set_counts_alone():
    session = open_session("http://proxy.example:3128")
    assert session.proxies == {"https": "http://proxy.example:3128"}
    assert not session.trust_env
    proxied = session.get_adapter("https://x").proxy_manager_for("http://proxy.example:3128")
    assert isinstance(proxied.connection_pool_kw["ssl_context"], truststore.SSLContext)


def test_this_computer_is_asked_without_a_proxy(web, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://proxy.invalid:1")
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.invalid:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    web.files["/x"] = b"here"
    with open_session() as session, ask(session, f"{web.url}/x", {}) as response:
        assert response.content == b"here"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:secret@h:8443/a/b?token=x#y", "https://h:8443/a/b"),
        ("https://h/a", "https://h/a"),
    ],
)
def test_an_address_is_shown_without_secrets(url, expected):
    assert shown(url) == expected
