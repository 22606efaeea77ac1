"""A person at random: every command there is, all the way back and all the way forth.

What such a person types is in `likely.py`; a new command that needs rows to suit each other gets
its line there.
"""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import json
import os
import pkgutil
import random
import sqlite3
import typing
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from comms_planner import services
from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.interchange import json as json_out
from comms_planner.interchange import json_import
from comms_planner.models import (
    ActionCommitment,
    Asset,
    Campaign,
    ContentItem,
    ImportMapping,
    Ladder,
    Measurement,
    MediaContact,
    Message,
    MessageFigure,
    Outlet,
    Person,
    SavedView,
    Story,
    StoryPhoto,
)
from comms_planner.models.words import (
    Basis,
    Language,
    MessageKind,
    ReachKind,
    WorkStatus,
)
from comms_planner.quantity import Qty
from comms_planner.services.commands import COMMANDS, Argument
from comms_planner.services.planner import ChangeSet, Planner, undoable
from comms_planner.store.replay import problems
from tests.services.likely import fitting, likely
from tests.services.results.furnished import furnish_people, furnish_results
from tests.store.plans import add, an_action, state

ROUNDS = 8 if "COMMS_PLANNER_EXAMPLES" in os.environ else 3
"""How often each command is tried at the least; `make torture` tries more often."""


def test_every_command_there_is_can_be_undone_and_redone(built_in: Path, tmp_path: Path) -> None:
    """A person at random on the built-in plan; a new command joins by being undoable."""
    plan = built_in
    dice = random.Random(7)
    planner = Planner(plan)
    states, worked, refused = [state(plan)], set[str](), dict[str, str]()
    heard: list[ChangeSet] = []
    planner.subscribe(heard.append)
    planner.write(add)
    planner.write(furnish)
    there = gone_round(planner, tmp_path)
    for round_number in range(100):
        if round_number >= ROUNDS and worked == set(EVERY):
            break
        if round_number and round_number % ROUNDS == 0:
            planner.write(furnish, round_number)  # what is still needed may have been removed
        idle = {subject(name) for name in set(EVERY) - worked}  # its neighbours make what it needs
        for name in dice.sample(list(EVERY), len(EVERY)):
            wanted = round_number < ROUNDS or subject(name) in idle
            if wanted and attempt(name, planner, dice, heard, refused):
                worked.add(name)
    left = [f"{name} ({refused[name]})" for name in sorted(set(EVERY) - worked)]
    assert not left, f"teach this test what suits {'; '.join(left)}"
    states.append(state(plan))
    there |= gone_round(planner, tmp_path)
    assert len(there) > 72, "nearly every kind of row has gone out and come in"
    for _ in range(len(heard)):
        planner.undo()
    assert state(plan) == states[0]
    while planner.redo_label is not None:
        planner.redo()
    assert state(plan) == states[1]
    with closing(sqlite3.connect(plan)) as connection:
        assert not list(problems(connection))
    planner.close()


def gone_round(planner: Planner, folder: Path) -> set[str]:
    """The kinds of rows of a plan that goes out as JSON, comes in, and goes out equal."""
    mark = len(list(folder.iterdir()))
    one, two, new = (folder / f"{mark}.{end}" for end in ("1.json", "2.json", "commsplan"))
    json_out.export(planner, one)
    assert json_import.is_plan(one)
    json_import.import_plan(one, new)
    again = Planner(new)
    json_out.export(again, two)
    again.close()
    assert one.read_bytes() == two.read_bytes()
    whole = json.loads(one.read_bytes())
    return {name for name, rows in whole["tables"].items() if rows}


def subject(name: str) -> str:
    """What a command is about: the part of its name before the point."""
    return name.partition(".")[0]


def attempt(
    name: str,
    planner: Planner,
    dice: random.Random,
    heard: list[ChangeSet],
    refused: dict[str, str],
) -> bool:
    """Run a command with likely arguments; what is refused must have changed nothing.

    Why it was refused last is noted in `refused`, for whoever has to teach this test.
    """
    run, arguments = EVERY[name]
    given = {a.name: likely(a, planner, dice) for a in arguments}
    given |= fitting(name, arguments, planner, dice)
    before = len(heard)
    try:
        planner.write(run, **given)
    except PlannerError as error:
        assert len(heard) == before
        refused[name] = f"{error.text.format(**error.values)} Given: {given}"[:300]
        return False
    return True


def undoables() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Each command of the services by module and name, the window's own among them."""
    for found in pkgutil.walk_packages(services.__path__, "comms_planner.services."):
        module = importlib.import_module(found.name)
        for name, run in vars(module).items():
            if inspect.isfunction(run) and run.__module__ == found.name and hasattr(run, "label"):
                yield f"{found.name.rpartition('.')[2]}.{name}", run


def taken(run: Callable[..., Any]) -> tuple[Argument, ...]:
    """The arguments of a command, as the registry has them."""
    hints = typing.get_type_hints(run)
    given = list(inspect.signature(run).parameters.values())[1:]
    return tuple(Argument(p.name, hints[p.name], p.default is p.empty, p.default) for p in given)


REGISTERED = {command.run for command in COMMANDS.values()}
EVERY = {name: (command.run, command.arguments) for name, command in COMMANDS.items()} | {
    name: (run, taken(run))
    for name, run in undoables()
    if run not in REGISTERED and name != "template.fill"
}
"""All that `apply` takes and all that only the window does; filling a new plan aside."""


@undoable("Furnish")
def furnish(session: Session, batch: int = 0) -> None:
    """Things that many commands need: people, daily series, a campaign, an asset, free work."""
    people = [Person(name=Bilingual(f"P{n}"), role=Bilingual()) for n in range(3)]
    campaign = Campaign(
        title=Bilingual("C"), objective=Bilingual("O"), target=Bilingual("T"),
        theme=Bilingual("H"), starts=dt.date(2021, 1, 1), ends=dt.date(2021, 6, 1),
        work_status=WorkStatus.PLANNED, lessons=Bilingual(),
    )  # fmt: skip
    session.add_all([*people, campaign])
    session.flush()
    for number in range(24):
        action = an_action(f"F{number}", edition_id=number % 3 + 1, campaign_id=campaign.id)
        action.schedule(dt.date(2020, 1, 1 + number), None)
        action.rrule = "FREQ=DAILY" if number < 12 else None
        session.add(action)
        session.flush()
        action.commitments.append(ActionCommitment(commitment_id=number + 1))
        asset = Asset(
            action_id=action.id, title=Bilingual("A"), theme=Bilingual(), note=Bilingual(),
            embargo_at=dt.datetime(2027, 10, 4, tzinfo=dt.UTC),
        )  # fmt: skip
        asset.items.append(ContentItem(language=Language.EN, text="City", begun=True))
        asset.items.append(ContentItem(language=Language.FR, text="Ville", begun=True))
        session.add(asset)
    if not batch:
        furnish_results(session)
    else:
        furnish_people(session, batch)
    fill_the_press_room(session)
    for ladder_number in range(3):
        columns = '{"columns": {"Task": "title"}}'
        session.add(ImportMapping(name=f"Map {batch}.{ladder_number}", columns=columns))
        session.add(SavedView(screen="calendar", name=f"View {batch}.{ladder_number}"))
        made = Ladder(slug=f"own-{batch}-{ladder_number}", name=Bilingual("L"))
        session.add(made)


def fill_the_press_room(session: Session) -> None:
    """Outlets with contacts, stories with photos, messages that quote what was measured."""
    for number in range(6):
        outlet = Outlet(name=Bilingual(f"O{number}"), note=Bilingual())
        outlet.contacts.append(MediaContact(name=Bilingual("C"), note=Bilingual()))
        story = Story(
            title=Bilingual("S"), people=Bilingual(), place=Bilingual(), text=Bilingual(),
            consent_note=Bilingual(),
        )  # fmt: skip
        story.photos.append(StoryPhoto(caption=Bilingual()))
        count = Measurement(
            platform_id=1, event=Bilingual(), kind=ReachKind.DIRECT, qty=Qty(number),
            definition=Bilingual("D"), basis=Basis.OURS, note=Bilingual(),
        )  # fmt: skip
        point = Message(
            kind=MessageKind.TALKING_POINT, text=Bilingual("M"), answer=Bilingual(),
            audience=Bilingual(), position=number,
        )  # fmt: skip
        point.figures.append(MessageFigure(measurement=count, qty=Qty(1)))
        session.add_all([outlet, story, count, point])
