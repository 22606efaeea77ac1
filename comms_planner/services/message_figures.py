"""The figures that messages quote, bound to their measurements."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.models import (
    Measurement,
    Message,
    MessageFigure,
)
from comms_planner.services.chosen_figures import chosen_instead
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP

BOUND = QT_TRANSLATE_NOOP("Errors", "This message quotes that measurement already. Choose another.")
NOT_BOUND = QT_TRANSLATE_NOOP(
    "Errors", "This message does not quote that measurement. Choose one that it quotes."
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Bind figure"))
def bind(session: Session, message_id: int, measurement_id: int) -> int:
    """Bind a figure that a message quotes to its measurement, as that stands today."""
    message = session.get_one(Message, message_id)
    if any(figure.measurement_id == measurement_id for figure in message.figures):
        raise Invalid("measurement_id", BOUND)
    measured = session.get_one(Measurement, measurement_id)
    made = MessageFigure(
        measurement=measured, qty=measured.qty, quoted_on=today(),
        beside=chosen_instead(session, measured) is not None,
    )  # fmt: skip
    message.figures.append(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Quote new figure"))
def requote(session: Session, message_id: int, measurement_id: int) -> None:
    """Say that a message quotes the measurement as it stands now."""
    figure = _figure(session, message_id, measurement_id)
    if figure.measurement is None:
        raise Invalid("measurement_id", NOT_BOUND)
    figure.qty, figure.quoted_on = figure.measurement.qty, today()
    figure.beside = chosen_instead(session, figure.measurement) is not None


@undoable(QT_TRANSLATE_NOOP("Undo", "Bind figures"))
def set_figures(session: Session, message_id: int, measurements: tuple[int, ...]) -> None:
    """Say which measurements a message quotes, each as it stands now; others are unbound."""
    message = session.get_one(Message, message_id)
    for figure in [f for f in message.figures if f.measurement_id not in measurements]:
        message.figures.remove(figure)
    session.flush()
    known = {figure.measurement_id for figure in message.figures}
    for number in measurements:
        if number in known:
            requote(session, message_id, number)
        else:
            bind(session, message_id, number)


@undoable(QT_TRANSLATE_NOOP("Undo", "Unbind figure"))
def unbind(session: Session, message_id: int, measurement_id: int | None = None) -> None:
    """Let a message no longer quote a measurement; without one, any whose source is gone."""
    message = session.get_one(Message, message_id)
    message.figures.remove(_figure(session, message_id, measurement_id))


def _figure(session: Session, message_id: int, measurement_id: int | None) -> MessageFigure:
    for figure in session.get_one(Message, message_id).figures:
        if figure.measurement_id == measurement_id:
            return figure
    raise Invalid("measurement_id", NOT_BOUND)
