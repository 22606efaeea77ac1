"""What the morning's page says is to be cleared or mended."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import Language, MessageKind
from comms_planner.services import (
    approvals,
    attention,
    content,
    measurements,
    message_figures,
    messages,
)
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for

NOW = dt.datetime(2027, 10, 1, tzinfo=dt.UTC)


def test_stale_french_changed_figures_and_waiting_decisions_stand_there(planner: Planner) -> None:
    assert planner.read(attention.rows, NOW) == []
    asset = planner.write(content.add, Bilingual("Release"), channel="web", text="Cities.")
    planner.write(content.write, asset, Language.FR, channel="web", text="Villes.")
    planner.write(content.write, asset, Language.EN, channel="web", text="More cities.")
    point = planner.write(messages.add, MessageKind.TALKING_POINT, Bilingual("13,000 came."))
    count = planner.read(measurements.rows)[0].id
    planner.write(message_figures.bind, point, count)
    planner.write(measurements.delete, count)
    planner.write(approvals.submit, message_ids=(point,))
    rows = planner.read(attention.rows, NOW)
    texts = texts_for("en")
    assert [(row.severity, row.notice.say(texts), row.screen) for row in rows] == [
        ("high", "Quotes a figure that has changed since.", "messages"),
        ("medium", "French on web no longer fits the text it was translated from.", "content"),
        ("low", "Waits for a decision at “Substance”.", "content"),
    ]
    assert rows[1].where == {"asset": asset, "channel": "web", "language": "fr"}
