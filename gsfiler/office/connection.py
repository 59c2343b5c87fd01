"""Connections to publishers: what is trusted, where a request may go, and trouble told plainly.

Only https leaves this computer; plain http is taken for addresses of this computer itself.
"""

import ssl
from ipaddress import ip_address
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.exceptions import MaxRetryError, NameResolutionError

from gsfiler.core.errors import NetworkError

CONNECT_SECONDS, READ_SECONDS = 10, 30

_REDIRECTS = 5


class _SystemTrust(HTTPAdapter):
    """Verifies certificates with the system's store, so that a firm's own authorities count."""

    def init_poolmanager(self, *sizes: Any, **more: Any) -> None:
        more["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*sizes, **more)

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        more["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return super().proxy_manager_for(proxy, **more)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 (requests calls it so)
        """Demand a certificate, always; a bundle named in the environment counts in addition."""
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = verify if isinstance(verify, str) else None


def open_session(proxy: str = "") -> requests.Session:
    """Return a session that trusts what the system trusts; without a proxy, the system's counts."""
    session = requests.Session()
    session.mount("https://", _SystemTrust())
    session.headers["Accept-Encoding"] = "identity"
    if proxy:
        session.trust_env = False
        session.proxies["https"] = proxy
    return session


def ask(session: requests.Session, url: str, headers: dict[str, str]) -> requests.Response:
    """Ask for an address and follow safe redirects; raises NetworkError."""
    here = url
    for _ in range(_REDIRECTS + 1):
        check_address(here, url)
        try:
            response = session.get(
                here,
                headers=headers,
                stream=True,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                proxies={"http": ""},  # plain http is for this computer only, never by a proxy
            )
        except requests.RequestException as error:
            raise NetworkError(_trouble(here, error)) from error
        if not response.is_redirect:
            return response
        response.close()
        here = urljoin(here, response.headers["Location"])
    raise NetworkError(f"{shown(url)} leads from one address to the next without end.")


def check_address(here: str, first: str) -> None:
    """Raise NetworkError for an address that is not https, nor http on this computer."""
    parts = split_address(here)
    local = parts.scheme == "http" and _is_loopback(parts.hostname or "")
    if parts.scheme == "https" and parts.hostname:
        return
    if local and _is_loopback(split_address(first).hostname or ""):
        return
    if here == first:
        raise NetworkError(f"“{here}” is not an address that starts with https://.")
    raise NetworkError(
        f"{shown(first)} leads to {shown(here)}, which is not a protected address; nothing was "
        "downloaded."
    )


def _is_loopback(host: str) -> bool:
    """Tell whether a host is this computer."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def split_address(url: str) -> SplitResult:
    """Return the parts of an address; raises NetworkError when it has none."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise NetworkError(f"“{url}” is not an address: {error}.") from error
    return parts


def _trouble(url: str, error: requests.RequestException) -> str:
    """Return in a sentence why an address gave no answer."""
    host = split_address(url).hostname or url
    cause = error.args[0] if error.args else None
    if isinstance(cause, MaxRetryError):
        cause = cause.reason
    match error:
        case requests.exceptions.ProxyError():
            return f"The proxy on the way to {host} does not answer; check the setting “proxy”."
        case requests.exceptions.SSLError():
            return (
                f"{host} could not prove who it is, so nothing was downloaded. Check the date of "
                "this computer, and whether your network needs its own certificates."
            )
        case requests.exceptions.Timeout():
            return f"{host} did not answer in time. Check the connection and try again later."
        case requests.exceptions.ConnectionError() if isinstance(cause, NameResolutionError):
            return f"The name {host} was not found. Check the address and the connection."
        case requests.exceptions.ConnectionError():
            return f"{host} cannot be reached. Check the address and the connection."
        case _:
            return f"{shown(url)} cannot be asked for: {type(error).__name__}."


def check_status(response: requests.Response, url: str) -> None:
    """Raise NetworkError for an answer that is not the whole file."""
    code = response.status_code
    if code == 200:
        return
    if code in {404, 410}:
        told = f"There is nothing at {shown(url)} (answer {code}). Check the address."
    elif code in {401, 403, 407}:
        told = f"{shown(url)} does not let gsfiler in (answer {code}). Download it by browser."
    elif code == 429 or code >= 500:
        told = f"{shown(url)} has trouble of its own (answer {code}). Try again later."
    else:
        told = f"{shown(url)} gave an answer that gsfiler does not understand ({code})."
    raise NetworkError(told)


def shown(url: str) -> str:
    """Return an address for messages: without user, password, query and fragment."""
    parts = split_address(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"
