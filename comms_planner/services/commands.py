"""Every command by its name, with arguments as plain JSON: for the command line and scripts."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, PlannerError
from comms_planner.services import (
    action_links,
    actions,
    approvals,
    arguments,
    batches,
    breakdown,
    calendar_looks,
    campaigns,
    content,
    countries,
    duties,
    editions,
    estimates,
    evidence,
    gates,
    import_mappings,
    intake,
    measurements,
    media,
    message_figures,
    messages,
    overlaps,
    pack_issues,
    partners,
    people,
    platforms,
    recipes,
    references,
    relaning,
    retiring,
    saved_views,
    scenarios,
    spokespersons,
    stories,
    teamwork,
    themes,
    thought_leaders,
    waivers,
)
from comms_planner.services.planner import Planner, undoable
from comms_planner.services.results import (
    figures,
    indicators,
    investments,
    ledger,
    links,
    measured,
    milestones,
    periods,
    proofs,
    surveys,
)
from comms_planner.services.schedule import (
    appearances,
    cloning,
    contingency,
    dependencies,
    done_days,
    ladders,
    moves,
    own_ladders,
    refitting,
    revising,
    series,
    stations,
    tasks,
    zones,
)
from comms_planner.store.changes import ChangeSet
from comms_planner.text import QT_TRANSLATE_NOOP

UNKNOWN_COMMAND = QT_TRANSLATE_NOOP(
    "Errors", "There is no command “{name}”. “comms-planner commands” lists all."
)
UNKNOWN_ARGUMENT = QT_TRANSLATE_NOOP(
    "Errors", "“{command}” has no argument “{field}”; it takes: {known}."
)
TWICE = QT_TRANSLATE_NOOP("Errors", "“{field}” was given twice, in two spellings.")
REQUIRED = QT_TRANSLATE_NOOP("Errors", "“{command}” needs “{field}”: {wanted}.")
NOT_OBJECT = QT_TRANSLATE_NOOP("Errors", "“args” takes an object with the arguments by name.")
NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to undo in this sitting.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to redo in this sitting.")

_GROUPS: Mapping[str, tuple[Callable[..., Any], ...]] = {
    "actions": (
        actions.add, actions.rename, actions.annotate, actions.edit, actions.reschedule,
        actions.move, actions.assign, actions.set_status, actions.set_approval,
        actions.set_date_status, actions.set_tool, actions.set_costs, actions.set_place,
        actions.serve, actions.deliver, actions.delete, action_links.set_editions,
        relaning.put_in_lane,
    ),
    "batches": (batches.move, batches.set_status, batches.change, batches.delete),
    "mappings": (import_mappings.keep, import_mappings.rename, import_mappings.forget),
    "teamwork": (
        teamwork.share, teamwork.add_item, teamwork.tick, teamwork.remove_item, teamwork.comment,
        teamwork.remove_comment, teamwork.attach, teamwork.detach, teamwork.join, teamwork.part,
        teamwork.describe,
    ),
    "campaigns": (
        campaigns.add, campaigns.edit, campaigns.set_status, campaigns.set_lessons,
        campaigns.take, campaigns.delete,
    ),
    "editions": (
        editions.add, editions.edit, editions.reschedule, editions.set_date_status,
        editions.settle, editions.set_lessons, editions.delete,
    ),
    "calendar": (intake.take_in,),
    "people": (
        people.add, people.edit, people.remove, people.add_leave, people.remove_leave,
        spokespersons.rank, spokespersons.move,
    ),
    "partners": (partners.add, partners.edit, partners.remove),
    "leaders": (thought_leaders.add, thought_leaders.edit, thought_leaders.remove),
    "stories": (
        stories.add, stories.edit, stories.delete, stories.add_photo, stories.edit_photo,
        stories.remove_photo,
    ),
    "media": (
        media.add_outlet, media.edit_outlet, media.remove_outlet, media.add_contact,
        media.edit_contact, media.remove_contact, media.accredit, media.remove_accreditation,
        media.log_copy, media.remove_copy,
    ),
    "content": (
        content.add, content.edit, content.delete, content.add_channel, content.rename_channel,
        content.write, content.save, content.begin, content.confirm, content.schedule,
        content.embargo, content.remove_version,
    ),
    "messages": (
        messages.add, messages.edit, messages.move, messages.delete, message_figures.bind,
        message_figures.requote, message_figures.unbind, message_figures.set_figures,
    ),
    "approvals": (
        approvals.submit, approvals.approve, approvals.send_back, approvals.withdraw,
    ),
    "gates": (gates.add, gates.edit, gates.move, gates.remove),
    "duties": (
        duties.add, duties.edit, duties.meet, duties.reopen, duties.remove,
        duties.start_checklist,
    ),
    "countries": (countries.classify, countries.declassify),
    "themes": (themes.launch, themes.remove),
    "platforms": (
        platforms.add, platforms.estimate, platforms.set_rule, platforms.set_every,
        retiring.retire, retiring.delete,
    ),
    "reach": (
        measurements.record, measurements.edit, measurements.describe, measurements.choose,
        measurements.delete, breakdown.disaggregate, breakdown.remove_part,
    ),
    "scenarios": (
        scenarios.begin, scenarios.describe, scenarios.move, scenarios.cancel,
        scenarios.add_edition, scenarios.estimate, scenarios.remove_step, scenarios.discard,
        scenarios.apply,
    ),
    "estimates": (estimates.set_for_edition, estimates.clear_for_edition),
    "evidence": (evidence.add, evidence.remove),
    "net": (
        overlaps.set_universe, overlaps.remove_universe, overlaps.set_overlap,
        overlaps.remove_overlap,
    ),
    "schedule": (moves.move, moves.shift, moves.pin, moves.pin_all, moves.anchor, moves.set_task,
                 zones.set_time, zones.set_embargo, revising.revise),
    "stations": (
        stations.add, stations.edit, stations.set_weekend, stations.prefer, stations.remove,
        stations.add_holiday, stations.edit_holiday, stations.remove_holiday,
        stations.remove_holidays, refitting.refit,
    ),
    "ladders": (
        ladders.apply_ladder, own_ladders.from_edition, own_ladders.from_campaign,
        own_ladders.add_task, own_ladders.edit_task, own_ladders.remove_task, own_ladders.delete,
    ),
    "tasks": (tasks.add, tasks.save),
    "dependencies": (dependencies.add, dependencies.remove),
    "appearances": (appearances.add, appearances.remove),
    "series": (
        series.repeat, series.except_day, series.restore, series.move, series.edit,
        series.set_rule, series.end, series.set_observance_rule,
        retiring.retire_observance, done_days.set_done,
    ),
    "cloning": (cloning.clone_edition, cloning.clone_campaign, cloning.duplicate),
    "recipes": (recipes.add, recipes.edit, recipes.rename, recipes.delete),
    "packs": (waivers.waive, waivers.withdraw_waiver, pack_issues.issue),
    "views": (
        calendar_looks.save, calendar_looks.update, saved_views.keep, saved_views.rename,
        saved_views.delete,
    ),
    "contingency": (
        contingency.apply_branch, contingency.add_effect, contingency.remove_effect,
        contingency.set_rule,
    ),
    "indicators": (
        indicators.add, indicators.edit, indicators.describe, indicators.define,
        indicators.set_band,
        indicators.delete, figures.set_baseline, figures.set_target, figures.set_actual,
        figures.tell, figures.clear_figure, measured.take_measured,
        milestones.add_milestone, milestones.edit_milestone, milestones.remove_milestone,
        links.link, links.unlink, proofs.file_evidence, proofs.remove_evidence,
    ),
    "ledger": (ledger.record, ledger.edit, ledger.substantiate, ledger.delete),
    "investments": (
        investments.record, investments.edit, investments.set_share, investments.remove_share,
        investments.delete,
    ),
    "surveys": (surveys.record, surveys.edit, surveys.delete),
    "periods": (periods.approve, periods.reopen),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command; `hint` is its Python type, `default` only if not required."""

    name: str
    hint: Any
    required: bool
    default: Any = None

    @property
    def accepts(self) -> str:
        """What may stand there, in English words."""
        said = arguments.wanted(self.hint)
        if references.takes_slug(self.name):
            said = f"{said}, or a slug" if not self.name.endswith("s") else f"{said} or slugs"
        return f"{said}, or null" if arguments.is_optional(self.hint) else said


@dataclass(frozen=True, slots=True)
class Command:
    """A command as scripts see it."""

    name: str
    run: Callable[..., Any]
    help: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did: the ids it made, and its number in the change log if it changed any."""

    command: str
    ids: tuple[int, ...]
    seq: int | None


def _command(name: str, run: Callable[..., Any]) -> Command:
    hints = typing.get_type_hints(run)
    given = list(inspect.signature(run).parameters.values())[1:]
    return Command(
        name,
        run,
        (run.__doc__ or "").strip().splitlines()[0],
        tuple(
            Argument(p.name, hints[p.name], p.default is p.empty, p.default)
            if p.default is not p.empty
            else Argument(p.name, hints[p.name], True)
            for p in given
        ),
    )


COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        f"{group}.{run.__name__}": _command(f"{group}.{run.__name__}", run)
        for group, runs in _GROUPS.items()
        for run in runs
    }
)
"""What `apply` takes, beside "undo" and "redo"."""


def carry_out(planner: Planner, name: str, args: object = None) -> Done:
    """Run a command by name as one transaction; raises PlannerError for all it refuses."""
    changes: list[ChangeSet] = []
    made: Any = None
    stop = planner.subscribe(changes.append)
    try:
        if name in ("undo", "redo"):
            _step(planner, name, args)
        else:
            made = _write(planner, name, args)
    finally:
        stop()
    seq = changes[-1].seq if changes else None
    ids = made if isinstance(made, tuple) else (made,) if isinstance(made, int) else ()
    return Done(name, ids, seq)


def _write(planner: Planner, name: str, args: object) -> Any:
    command = COMMANDS.get(name)
    if command is None:
        raise Invalid("command", UNKNOWN_COMMAND, name=name[:60])
    values = _values(command, args)

    @undoable(getattr(command.run, "label", ""))
    def run(session: Session) -> Any:
        ready = {
            field: references.found(session, field, value) if field in references.TARGETS else value
            for field, value in values.items()
        }
        return command.run(session, **ready)

    return planner.write(run)


def _step(planner: Planner, name: str, args: object) -> None:
    if args not in (None, {}):
        raise Invalid("args", UNKNOWN_ARGUMENT, command=name, field="args", known="–")
    label = planner.undo_label if name == "undo" else planner.redo_label
    if label is None:
        raise PlannerError(NOTHING_TO_UNDO if name == "undo" else NOTHING_TO_REDO)
    if name == "undo":
        planner.undo()
    else:
        planner.redo()


def _values(command: Command, args: object) -> dict[str, Any]:
    """The arguments as Python values; slugs stay as they are until the plan is at hand."""
    if args is None:
        args = {}
    if not isinstance(args, dict):
        raise Invalid("args", NOT_OBJECT)
    known = {a.name: a for a in command.arguments}
    values: dict[str, Any] = {}
    for given, value in args.items():
        field = given if given in known else f"{given}_id"
        if field not in known:
            raise Invalid(
                given[:60], UNKNOWN_ARGUMENT, command=command.name, field=given[:60],
                known=", ".join(known),
            )  # fmt: skip
        if field in values:
            raise Invalid(field, TWICE, field=field)
        values[field] = _value(known[field], value)
    for argument in command.arguments:
        if argument.required and argument.name not in values:
            raise Invalid(
                argument.name, REQUIRED, command=command.name, field=argument.name,
                wanted=argument.accepts,
            )  # fmt: skip
    return values


def _value(argument: Argument, value: Any) -> Any:
    if references.takes_slug(argument.name):
        if isinstance(value, str):
            return (value,) if argument.name == "commitments" else value
        if isinstance(value, list) and any(isinstance(one, str) for one in value):
            return tuple(
                one if isinstance(one, str) else arguments.read(int, one, argument.name)
                for one in value
            )
    return arguments.read(argument.hint, value, argument.name)
