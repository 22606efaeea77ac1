"""`show content`, `show messages` and their like: what a campaign says, and who says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from comms_planner.cli.listings import content as boards
from comms_planner.cli.listings import messages as houses
from comms_planner.cli.listings.shapes import row
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import Day, say_json, with_language
from comms_planner.cli.table import table
from comms_planner.clock import today
from comms_planner.models.words import ApprovalStatus, ContentState, Language, MessageKind
from comms_planner.services import (
    approvals,
    duties,
    media,
    messages,
    people,
    references,
    spokespersons,
    stories,
    themes,
    thought_leaders,
    vocabulary,
)
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

F = TypeVar("F", bound=Callable[..., Any])

NOTHING = QT_TRANSLATE_NOOP("Listings", "Nothing here yet.")

TEAM = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Name"),
    QT_TRANSLATE_NOOP("Listings", "Role"),
    QT_TRANSLATE_NOOP("Listings", "Office"),
)
SPEAKERS = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Speaks"),
    QT_TRANSLATE_NOOP("Listings", "Speaks as"),
    QT_TRANSLATE_NOOP("Listings", "Available"),
)
LEADERS = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Thought leader"),
    QT_TRANSLATE_NOOP("Listings", "Topic"),
    QT_TRANSLATE_NOOP("Listings", "Consent"),
)
CONTACTS = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Contact"),
    QT_TRANSLATE_NOOP("Listings", "Outlet"),
    QT_TRANSLATE_NOOP("Listings", "E-mail"),
)
COPIES = (
    QT_TRANSLATE_NOOP("Listings", "Contact"),
    QT_TRANSLATE_NOOP("Listings", "Content"),
    QT_TRANSLATE_NOOP("Listings", "Embargo"),
)
STORIES = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Story"),
    QT_TRANSLATE_NOOP("Listings", "Place"),
    QT_TRANSLATE_NOOP("Listings", "Consent"),
)
DUTIES = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Duty"),
    QT_TRANSLATE_NOOP("Listings", "About"),
    QT_TRANSLATE_NOOP("Listings", "Evidence"),
)
REPORTS = (
    QT_TRANSLATE_NOOP("Listings", "Report"),
    QT_TRANSLATE_NOOP("Listings", "Launched at"),
    QT_TRANSLATE_NOOP("Listings", "Themes"),
)
WAITING = (
    QT_TRANSLATE_NOOP("Listings", "Waits for approval"),
    QT_TRANSLATE_NOOP("Listings", "Gate"),
    QT_TRANSLATE_NOOP("Listings", "With"),
    QT_TRANSLATE_NOOP("Listings", "Since"),
)
"""The heads of the tables."""


def _listing(command: F) -> F:
    as_json = click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
    return click.argument("plan", type=PLAN)(with_language(as_json(command)))


def _words(kind: Any) -> click.Choice[str]:
    return click.Choice([member.value for member in kind])


def _owners(command: F) -> F:
    """Filters by what a thing belongs to."""
    for name, said in (("edition", "edition"), ("flagship", "flagship programme")):
        command = click.option(f"--{name}", help=f"Only of this {said}, by slug.")(command)
    return click.option("--campaign", help="Only of this campaign, by number or title.")(command)


@click.command()
@_listing
@_owners
@click.option("--action", help="Only of this action, by number or title.")
@click.option("--state", type=_words(ContentState), help="Only what has a version so far.")
@click.option("--language", "code", type=_words(Language), help="Look at this language only.")
@click.option("--channel", help="Only what goes out on this channel.")
def content(
    plan: Path,
    language: str,
    as_json: bool,
    campaign: str | None,
    edition: str | None,
    flagship: str | None,
    action: str | None,
    state: str | None,
    code: str | None,
    channel: str | None,
) -> None:
    """The content board: assets by channel and language, with what to look at."""
    texts = texts_for(language)
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        board = planner.read(
            lambda session: boards.gather(
                session, dt.datetime.now(dt.UTC),
                campaign_id=references.typed(session, "campaign_id", campaign),
                action_id=references.typed(session, "action_id", action),
                edition_id=references.typed(session, "edition_id", edition),
                flagship=flagship, state=state, language=code, channel=channel,
            )
        )  # fmt: skip
    if as_json:
        say_json(boards.data(board, texts))
    else:
        click.echo(boards.text(board, texts))


@click.command("messages")
@_listing
@_owners
@click.option("--kind", type=_words(MessageKind), help="Only messages of this kind.")
@click.option("--status", type=_words(ApprovalStatus), help="Only messages so far approved.")
@click.option("--language", "code", type=_words(Language), help="Only messages in this language.")
@click.option("--current", is_flag=True, help="Leave out what was superseded.")
@click.option("--changed", is_flag=True, help="Only messages whose figures have changed.")
def messages_command(
    plan: Path,
    language: str,
    as_json: bool,
    campaign: str | None,
    edition: str | None,
    flagship: str | None,
    kind: str | None,
    status: str | None,
    code: str | None,
    current: bool,
    changed: bool,
) -> None:
    """Message houses, questions and answers, holding lines, talking points."""
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        rows = planner.read(
            lambda session: messages.rows(
                session, kind=kind,
                campaign_id=references.typed(session, "campaign_id", campaign),
                flagship=flagship, status=status,
                edition_id=references.typed(session, "edition_id", edition),
                language=code, current_only=current,
            )
        )  # fmt: skip
    rows = [m for m in rows if m.stale_figures or not changed]
    if as_json:
        say_json(houses.data(rows))
    else:
        click.echo(houses.text(rows, texts_for(language)))


@click.command("people")
@_listing
@click.option("--on", "day", type=Day(end=False), help="Who may speak on this day; today if none.")
@click.option("--language", "code", type=_words(Language), help="Who may speak in this language.")
def people_command(
    plan: Path, language: str, as_json: bool, day: dt.date | None, code: str | None
) -> None:
    """The team with languages and leave, who speaks in which order, and thought leaders."""
    on = day or today()
    texts = texts_for(language)
    with plan_at(plan) as planner:
        speakers = planner.read(spokespersons.rows, on, language=code)
        team = planner.read(people.rows)
        leaders = planner.read(thought_leaders.rows)
    if as_json:
        say_json(
            {
                "people": [row(p) for p in team],
                "spokespersons": [row(s) for s in speakers],
                "thought_leaders": [row(t) for t in leaders],
            }
        )
        return
    lines = [(str(p.id), texts.say(p.name), texts.say(p.role), p.office) for p in team]
    _say(TEAM, lines, texts)
    speaking = [
        (
            str(s.place),
            texts.say(s.person.name),
            vocabulary.word(texts, "speaker", s.rank),
            "✓" if s.is_available and s.speaks_language else "–",
        )
        for s in speakers
    ]
    _say(SPEAKERS, speaking, texts)
    _say(
        LEADERS,
        [
            (
                str(t.id),
                texts.say(t.name),
                texts.say(t.topic),
                vocabulary.word(texts, "consent", t.consent),
            )
            for t in leaders
        ],
        texts,
    )


@click.command("media")
@_listing
def media_command(plan: Path, language: str, as_json: bool) -> None:
    """The media list: outlets, contacts, accreditation, the embargo log."""
    texts = texts_for(language)
    with plan_at(plan) as planner:
        outlets, contacts = planner.read(media.outlets), planner.read(media.contacts)
        copies = planner.read(media.copies)
    if as_json:
        say_json(
            {
                "outlets": [row(o) for o in outlets],
                "contacts": [row(c) for c in contacts],
                "embargo_log": [row(c) | {"state": c.state} for c in copies],
            }
        )
        return
    lines = [(str(c.id), texts.say(c.name), texts.say(c.outlet), c.email) for c in contacts]
    _say(CONTACTS, lines, texts)
    log = [
        (texts.say(c.contact), texts.say(c.asset), vocabulary.word(texts, "copy", c.state))
        for c in copies
    ]
    _say(COPIES, log, texts)


@click.command("stories")
@_listing
@click.option("--flagship", help="Only of this flagship programme, by slug.")
@click.option("--usable", is_flag=True, help="Only what has credit and consent.")
def stories_command(
    plan: Path, language: str, as_json: bool, flagship: str | None, usable: bool
) -> None:
    """The story bank: people, place, photos, credit and consent."""
    texts = texts_for(language)
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        rows = planner.read(stories.rows, flagship=flagship, usable_only=usable)
    if as_json:
        say_json([row(s) | {"lacks": list(s.lacks)} for s in rows])
        return
    lines = [
        (
            str(s.id),
            texts.say(s.title),
            texts.say(s.place),
            vocabulary.word(texts, "consent", s.consent),
        )
        for s in rows
    ]
    _say(STORIES, lines, texts)


@click.command("duties")
@_listing
@click.option("--grant", help="Only of this grant.")
@click.option("--open", "open_only", is_flag=True, help="Only what has not been met.")
def duties_command(
    plan: Path, language: str, as_json: bool, grant: str | None, open_only: bool
) -> None:
    """Visual identity and visibility duties with their evidence; themes of report launches."""
    texts = texts_for(language)
    with plan_at(plan) as planner:
        owed = planner.read(duties.rows, grant_code=grant, open_only=open_only)
        launches = planner.read(themes.rows)
    if as_json:
        say_json(
            {
                "duties": [row(d) | {"is_met": d.is_met} for d in owed],
                "themes": [row(t) for t in launches],
            }
        )
        return
    lines = [(str(d.id), texts.say(d.text), texts.say(d.about), d.evidence or "–") for d in owed]
    _say(DUTIES, lines, texts)
    parted = [
        (
            texts.say(t.report),
            texts.say(t.edition) or "–",
            vocabulary.word(texts, "themes", t.state),
        )
        for t in launches
    ]
    _say(REPORTS, parted, texts)


@click.command("approvals")
@_listing
def approvals_command(plan: Path, language: str, as_json: bool) -> None:
    """What waits for a decision, at which gate, and since when."""
    texts = texts_for(language)
    with plan_at(plan) as planner:
        rows = planner.read(approvals.waiting)
    if as_json:
        say_json([row(w) for w in rows])
        return
    lines = [
        (
            texts.say(w.title),
            texts.say(w.gate),
            texts.say(w.person),
            texts.moment(w.since) if w.since else "–",
        )
        for w in rows
    ]
    _say(WAITING, lines, texts)


def _say(head: Sequence[str], lines: Sequence[Sequence[str]], texts: Texts) -> None:
    words = [texts.translate("Listings", word) for word in head]
    click.echo(table(words, lines) if lines else texts.translate("Listings", NOTHING))
    click.echo()


COMMANDS = (
    content, messages_command, people_command, media_command, stories_command, duties_command,
    approvals_command,
)  # fmt: skip
"""What `show` takes from here."""
