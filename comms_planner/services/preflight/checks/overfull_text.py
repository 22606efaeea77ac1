"""Texts that run over their room on paper: long roofs, essays in fields, words without a break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import func
from sqlalchemy.orm import Session

from comms_planner.services.messages import ROOF_WORDS
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.printed import TABLES, texts
from comms_planner.services.preflight.scope import WARNING, Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "overfull-text"
ROOF = QT_TRANSLATE_NOOP(
    "Preflight", "The roof “{title}” has {count} words; more than {most} are no single message."
)
LONG = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” has a text of {count} characters, which fills whole pages."
)
CUT = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” has {count} characters and is cut where it stands in a calendar."
)
UNBROKEN = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” holds {count} characters without a space, which are broken anywhere."
)
LONGEST, LONGEST_TITLE, LONGEST_WORD = 5_000, 120, 70
_ADDRESS = re.compile(r"[a-z]+://\S+|www\.\S+", re.I)
_UNBROKEN = re.compile(rf"[^\s\-/\u00ad\u200b\u3000-\u9fff\uff00-\uffef]{{{LONGEST_WORD},}}")


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """What the paper cannot hold stops the pack that prints it."""
    for message in look.messages:
        if message.kind == "roof" and message.words > ROOF_WORDS:
            yield found(
                KEY, look.severity(Matter.MESSAGES), ROOF, ("message", message.id, message.text),
                count=message.words, most=ROOF_WORDS,
            )  # fmt: skip
    for text in texts(session, look, lambda column: func.length(column) >= LONGEST_WORD):
        about = (text.kind, text.id, text.title)
        severity = look.severity(text.matter)
        if len(text.said) > LONGEST:
            yield found(KEY, severity, LONG, about, text.field, count=len(text.said))
        elif text.is_title and len(text.said) > LONGEST_TITLE and text.matter is Matter.ACTIONS:
            yield found(KEY, WARNING, CUT, about, text.field, count=len(text.said))
        if len(text.said) >= LONGEST_WORD:
            run = _UNBROKEN.search(_ADDRESS.sub(" ", text.said))
            if run:
                yield found(KEY, WARNING, UNBROKEN, about, text.field, count=len(run[0]))


CHECK = Check(KEY, QT_TRANSLATE_NOOP("Preflight", "Overfull text"), TABLES, find)
