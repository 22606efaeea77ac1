"""What a CalDAV server or the way to it refuses, as a sentence that says what to do."""

from __future__ import annotations

import http.client
import socket
import ssl

from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

UNREACHABLE = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” cannot be reached: {reason}. Check your connection, and try again."
)
NO_HOST = QT_TRANSLATE_NOOP(
    "Errors",
    "“{host}” is not found. Check how it is written, and whether this computer is connected.",
)
SILENT = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” does not answer. Check your connection, and try again in a while."
)
NOBODY_THERE = QT_TRANSLATE_NOOP(
    "Errors", "Nothing answers at that address of “{host}”. Check the address and its port."
)
BROKEN_OFF = QT_TRANSLATE_NOOP(
    "Errors", "The connection to “{host}” broke off. Publish again; what has arrived stays there."
)
NOT_TRUSTED = QT_TRANSLATE_NOOP(
    "Errors",
    "“{host}” cannot prove that it is the server ({reason}), so nothing was sent, not even your "
    "password. Tell those who run it.",
)
NOT_TLS = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” does not speak https at that address. Check the address and its port."
)
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
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "An entry is larger than “{host}” takes. Shorten its notes, or publish without it."
)
BUSY = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” is busy ({status}). Publish again in a few minutes; what has arrived stays."
)
FAULTY = QT_TRANSLATE_NOOP(
    "Errors",
    "“{host}” has a fault of its own ({status}). Try again later, or tell those who run it.",
)
REFUSED = QT_TRANSLATE_NOOP(
    "Errors", "“{host}” refuses it ({status}: {reason}). Check the address, or ask who runs it."
)

_SAID = {
    200: NO_CALENDAR, 401: WRONG_PASSWORD, 403: NOT_ALLOWED, 404: NOT_FOUND, 405: NO_CALENDAR,
    409: NOT_FOUND, 412: CHANGED, 413: TOO_LARGE, 423: BUSY, 429: BUSY, 503: BUSY, 507: FULL,
}  # fmt: skip
_REDIRECTIONS = (301, 302, 303, 307, 308)


def moved(status: int) -> bool:
    """Whether an answer sends one elsewhere."""
    return status in _REDIRECTIONS


def of_status(host: str, status: int) -> PlannerError:
    """What the status of an answer means."""
    reason = http.client.responses.get(status, "")
    said = _SAID.get(status, FAULTY if status >= 500 else REFUSED)
    return PlannerError(said, host=host, status=status, reason=reason)


def of_connection(host: str, error: Exception) -> PlannerError:
    """What it means that a request came to nothing."""
    match error:
        case ssl.SSLCertVerificationError():
            return PlannerError(NOT_TRUSTED, host=host, reason=error.verify_message)
        case ssl.SSLError():
            return PlannerError(NOT_TLS, host=host)
        case socket.gaierror() | UnicodeError():
            return PlannerError(NO_HOST, host=host)
        case TimeoutError():
            return PlannerError(SILENT, host=host)
        case ConnectionRefusedError():
            return PlannerError(NOBODY_THERE, host=host)
        case ConnectionError() | http.client.HTTPException():
            return PlannerError(BROKEN_OFF, host=host)
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return PlannerError(UNREACHABLE, host=host, reason=reason)
