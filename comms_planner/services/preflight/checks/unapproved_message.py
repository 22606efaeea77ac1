"""Messages that nobody has cleared, and those that quote a figure which has changed since."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.models import Measurement, Message, MessageFigure
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "unapproved-message"
NOT_CLEARED = QT_TRANSLATE_NOOP("Preflight", "The message “{title}” is not cleared yet.")
RETURNED = QT_TRANSLATE_NOOP("Preflight", "The message “{title}” was returned and is not cleared.")
OUTDATED = QT_TRANSLATE_NOOP(
    "Preflight", "The message “{title}” quotes a figure that has changed or gone since."
)


def find(_session: Session, look: Look) -> Iterator[FindingRow]:
    """One finding for each message in use that is not approved, or no longer true."""
    severity = look.severity(Matter.MESSAGES)
    for message in look.messages:
        about = ("message", message.id, message.text)
        words = (message.answer, message.wording, message.answer_wording)
        if message.approval_status != "approved":
            said = RETURNED if message.approval_status == "returned" else NOT_CLEARED
            yield found(KEY, severity, said, about, *words)
        if message.stale_figures:
            quoted = [(figure.quoted, figure.said_now) for figure in message.stale_figures]
            yield found(KEY, severity, OUTDATED, about, *quoted)


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Message not cleared"),
    (Message, MessageFigure, Measurement),
    find,
)
