"""Speaking with a CalDAV server: a few requests over one connection, each with its refusals.

Only https, except to this machine itself. Redirections are told, not followed: a password
goes nowhere that nobody typed.
"""

from __future__ import annotations

import base64
import http.client
import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree

from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange import caldav_faults
from comms_planner.interchange.caldav_faults import NO_CALENDAR
from comms_planner.text import QT_TRANSLATE_NOOP

SECONDS = 30
MOST_BYTES = 60_000_000
DAV, CAL = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"

BAD_URL = QT_TRANSLATE_NOOP(
    "Errors",
    "“{url}” is not the address of a calendar. It looks like https://server/user/calendar/.",
)
NOT_SECURE = QT_TRANSLATE_NOOP(
    "Errors", "That address is not encrypted, so your password could be read. Use https."
)
HAS_PASSWORD = QT_TRANSLATE_NOOP(
    "Errors", "Leave the password out of the address; it would be seen. You will be asked for it."
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a calendar lies, checked: encrypted, or on this machine."""

    secure: bool
    host: str
    port: int | None
    path: str
    user: str


def address(url: str) -> Address:
    """Read a calendar's address as a person types it; raises Invalid("url", …)."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise Invalid("url", BAD_URL, url=url[:80]) from error
    if parts.scheme not in ("https", "http") or not host or any(c.isspace() for c in url.strip()):
        raise Invalid("url", BAD_URL, url=url[:80])
    if parts.password is not None:
        raise Invalid("url", HAS_PASSWORD)
    if parts.scheme == "http" and not _is_here(host):
        raise Invalid("url", NOT_SECURE)
    return Address(parts.scheme == "https", host, port, _path(parts), unquote(parts.username or ""))


def _path(parts: SplitResult) -> str:
    """The collection's path, with its slash, and safe to put into a request."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=-._~")
    return path if path.endswith("/") else f"{path}/"


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Dialogue:
    """One connection to a server, as one user."""

    def __init__(self, at: Address, user: str, password: str) -> None:
        self._at = at
        token = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        self._login = {"Authorization": f"Basic {token}"} if user else {}
        if at.secure:
            context = ssl.create_default_context()
            self._line: http.client.HTTPConnection = http.client.HTTPSConnection(
                at.host, at.port, timeout=SECONDS, context=context
            )
        else:
            self._line = http.client.HTTPConnection(at.host, at.port, timeout=SECONDS)

    def __enter__(self) -> Dialogue:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._line.close()

    def ask(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Send a request; the status and body of the answer, be it a refusal."""
        all_headers = {**self._login, "User-Agent": "Comms Planner", **(headers or {})}
        try:
            with self._answer(method, path, body, all_headers) as answer:
                content = answer.read(MOST_BYTES)
                more = answer.length
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            raise caldav_faults.of_connection(self._at.host, error) from error
        if more:  # less came than was announced, or more than any calendar has
            raise PlannerError(caldav_faults.BROKEN_OFF, host=self._at.host)
        if caldav_faults.moved(answer.status):
            raise self._elsewhere(path, answer.getheader("Location", ""))
        return answer.status, content

    def _answer(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str]
    ) -> http.client.HTTPResponse:
        """The answer to a request; on a new line where a server has hung up after the last one,
        as it may without a word."""
        again = self._line.sock is not None
        try:
            self._line.request(method, path, body or None, dict(headers))
            return self._line.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):
            if not again:
                raise
        self._line.close()
        self._line.request(method, path, body or None, dict(headers))
        return self._line.getresponse()

    def _elsewhere(self, path: str, location: str) -> PlannerError:
        """Where a redirection leads, whole, so that it can be typed; never followed."""
        if not location:
            return caldav_faults.of_status(self._at.host, 404)
        scheme = "https" if self._at.secure else "http"
        port = f":{self._at.port}" if self._at.port else ""
        url = urljoin(f"{scheme}://{self._at.host}{port}{path}", location)
        return PlannerError(caldav_faults.ELSEWHERE, url=url[:200])

    def must(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> bytes:
        """Send a request whose refusal ends the matter."""
        status, content = self.ask(method, path, body, headers)
        if not 200 <= status < 300:
            raise self.refusal(status)
        return content

    def refusal(self, status: int) -> PlannerError:
        """What a status means, as a sentence."""
        return caldav_faults.of_status(self._at.host, status)


def parsed(content: bytes) -> ElementTree.Element:
    """An answer in XML; one that brings declarations of its own is none (they can be bombs)."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise PlannerError(NO_CALENDAR)
    try:
        return ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise PlannerError(NO_CALENDAR) from error
