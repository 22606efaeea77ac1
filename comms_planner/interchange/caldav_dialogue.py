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
from urllib.parse import SplitResult, quote, unquote, urlsplit
from xml.etree import ElementTree

from comms_planner.errors import Invalid, PlannerError
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
UNREACHABLE = QT_TRANSLATE_NOOP("Errors", "“{host}” cannot be reached: {reason}")
NOT_TRUSTED = QT_TRANSLATE_NOOP("Errors", "“{host}” cannot prove that it is the server: {reason}")
WRONG_PASSWORD = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” does not accept that name and password. Check both, and try again."
)
NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” does not let you write that calendar. Ask its owner, or choose another."
)
ELSEWHERE = QT_TRANSLATE_NOOP("Errors", "The calendar has moved to {url}. Use that address.")
NOT_FOUND = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” has no calendar at that address. Check the address."
)
NO_CALENDAR = QT_TRANSLATE_NOOP(
    "Errors", "There is no CalDAV calendar at that address. Check the address."
)
FULL = QT_TRANSLATE_NOOP(
    "Errors",
    "“{host}” has no room left for the calendar. Make room there, or publish fewer entries.",
)
CHANGED = QT_TRANSLATE_NOOP(
    "Errors", "The calendar changed on the server meanwhile. Publish again to go on."
)
REFUSED = QT_TRANSLATE_NOOP("Errors", "“{host}” answered {status}: {reason}")

_SAID = {
    401: WRONG_PASSWORD, 403: NOT_ALLOWED, 404: NOT_FOUND, 405: NO_CALENDAR, 409: NOT_FOUND,
    412: CHANGED, 507: FULL,
}  # fmt: skip


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
            self._line.request(method, path, body or None, all_headers)
            answer = self._line.getresponse()
            content = answer.read(MOST_BYTES)
        except ssl.SSLCertVerificationError as error:
            reason = error.verify_message
            raise PlannerError(NOT_TRUSTED, host=self._at.host, reason=reason) from error
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise PlannerError(UNREACHABLE, host=self._at.host, reason=reason) from error
        if answer.status in (301, 302, 303, 307, 308):
            raise PlannerError(ELSEWHERE, url=answer.getheader("Location", "")[:200])
        return answer.status, content

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
        said = _SAID.get(status)
        if said:
            return PlannerError(said, host=self._at.host)
        reason = http.client.responses.get(status, "")
        return PlannerError(REFUSED, host=self._at.host, status=status, reason=reason)


def parsed(content: bytes) -> ElementTree.Element:
    """An answer in XML; one that brings declarations of its own is none (they can be bombs)."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise PlannerError(NO_CALENDAR)
    try:
        return ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise PlannerError(NO_CALENDAR) from error
