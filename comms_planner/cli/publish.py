"""`publish-caldav`: the calendar on a server of yours."""

from __future__ import annotations

import datetime as dt
import getpass
import os
import sys
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, with_language, with_period
from comms_planner.errors import PlannerError
from comms_planner.interchange import caldav, caldav_password
from comms_planner.interchange.caldav_dialogue import Address, address
from comms_planner.interchange.calendar_data import gather
from comms_planner.interchange.calendar_filter import KINDS, Wanted
from comms_planner.progress import Progress, silent
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

MOST_NAMED = 5
PASSWORD = "COMMS_PLANNER_CALDAV_PASSWORD"
DONE = QT_TRANSLATE_NOOP(
    "Messages",
    "Published: {added} added, {updated} updated, {deleted} deleted, {unchanged} as they were.",
)
LEFT_THERE = QT_TRANSLATE_NOOP(
    "Messages",
    "Changed there by somebody else and left so: {titles}. “--overwrite” puts back what the plan"
    " says.",
)
NO_PASSWORD = QT_TRANSLATE_NOOP(
    "Errors",
    "There is no password for {user} at {host}. Run it in a terminal to be asked, or set {name}.",
)
ASK = QT_TRANSLATE_NOOP("Messages", "Password of {user} at {host}:")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "Messages", "This computer has no keyring for the password, so you will be asked again."
)


@click.command("publish-caldav")
@click.argument("plan", type=PLAN)
@click.option("--url", required=True, help="The calendar: https://server/user/calendar/.")
@click.option("--user", help="Your name on the server, if it is not in the address.")
@with_language
@with_period
@click.option("--flagship", help="Only this flagship's actions, beside events and days.")
@click.option("--campaign", help="Only this campaign, by number or title, and its events.")
@click.option("--platform", help="Only this platform's or moment's events, and the work on them.")
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True,
              help="Only these kinds; may be given several times.")  # fmt: skip
@click.option("--overwrite", is_flag=True,
              help="Put back what others changed of it there, too.")  # fmt: skip
@click.option("--quiet", is_flag=True, help="Do not tell how far it is.")
def publish_caldav(
    plan: Path,
    url: str,
    user: str | None,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    flagship: str | None,
    campaign: str | None,
    platform: str | None,
    kinds: tuple[str, ...],
    overwrite: bool,
    quiet: bool,
) -> None:
    """Put the calendar on a CalDAV server, and keep it up to date there.

    Only what changed is sent; what was dropped from the plan, or from what is asked for, is
    deleted there. What others put into the calendar stays, and what they changed of the plan's
    own is left and told. The password comes from
    COMMS_PLANNER_CALDAV_PASSWORD, else from the system's keyring, else you are asked once.
    """
    in_order(first, last)
    at = address(url)
    texts = texts_for(language)
    wanted = Wanted(
        first=first, last=last, flagship=flagship, campaign=campaign, platform=platform,
        kinds=kinds or KINDS,
    )  # fmt: skip
    with plan_at(plan) as planner:
        data = planner.read(gather, wanted)
    name = user or at.user
    secret, asked = _password(at, name, texts.translate("Messages", ASK)) if name else ("", False)
    tell: Progress = silent if quiet or not sys.stderr.isatty() else _tell
    done = caldav.publish(at, name, secret, data, texts, tell, overwrite=overwrite)
    if asked and not caldav_password.keep(at, name, secret):
        click.echo(texts.translate("Messages", NOT_KEPT), err=True)
    said = texts.translate("Messages", DONE)
    click.echo(said.format(added=done.added, updated=done.updated, deleted=done.deleted,
                           unchanged=done.unchanged))  # fmt: skip
    if done.left:
        left = [f"“{title}”" for what, title in done.sent if what == caldav.LEFT]
        named = texts.listed([*left[:MOST_NAMED], *(["…"] if len(left) > MOST_NAMED else [])])
        click.echo(texts.translate("Messages", LEFT_THERE).format(titles=named))


def _password(at: Address, user: str, question: str) -> tuple[str, bool]:
    """The password, and whether somebody had to be asked for it."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given, False
    kept = caldav_password.kept(at, user)
    if kept is not None:
        return kept, False
    if not sys.stdin.isatty():
        raise PlannerError(NO_PASSWORD, user=user, host=at.host, name=PASSWORD)
    return getpass.getpass(question.format(user=user, host=at.host) + " "), True


def _tell(done: int, total: int, text: str) -> None:
    click.echo(f"\r\033[K{done + 1}/{total} {text[:60]}", nl=done + 1 == total, err=True)
