"""What the database refuses, as sentences for the field that a person can mend."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, NoResultFound
from sqlalchemy.orm.exc import StaleDataError

from comms_planner.errors import Invalid, Missing, PlannerError
from comms_planner.models import Base
from comms_planner.store.faults import translated
from comms_planner.store.rules import RULES
from comms_planner.text import QT_TRANSLATE_NOOP

OVERTAKEN = QT_TRANSLATE_NOOP(
    "Errors", "Somebody else changed this first. Look at it again, then repeat your change."
)
NOT_THERE = QT_TRANSLATE_NOOP(
    "Errors", "That is not in the plan any more. Choose another, or undo its removal."
)
DONE_BEFORE = QT_TRANSLATE_NOOP("Errors", "This command was carried out before.")
LINKED = QT_TRANSLATE_NOOP(
    "Errors",
    "Something else in the plan still refers to this, or it refers to what is gone. "
    "Change that first.",
)
TAKEN = QT_TRANSLATE_NOOP("Errors", "There is one like this already. Choose another.")
EMPTY = QT_TRANSLATE_NOOP("Errors", "This must not be left empty. Fill it in.")
WORD = QT_TRANSLATE_NOOP("Errors", "Choose one of the values on offer.")
UNFIT = QT_TRANSLATE_NOOP("Errors", "The plan does not allow this value. Check it and try again.")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "That number is too large to be kept. Check its digits.")
NO_TEXT = QT_TRANSLATE_NOOP(
    "Errors", "This text holds characters that cannot be kept. Type it anew."
)


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the database says into what a person can act on; let the rest fly."""
    try:
        yield
    except IntegrityError as error:
        raise refusal(str(error.orig)) from error
    except StaleDataError as error:
        raise PlannerError(OVERTAKEN) from error
    except NoResultFound as error:
        raise Missing(NOT_THERE) from error
    except UnicodeEncodeError as error:
        raise Invalid("", NO_TEXT) from error
    except OverflowError as error:
        raise Invalid("", TOO_LARGE) from error
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:
        plain = translated(error.orig if isinstance(error, DBAPIError) else error)
        if plain is None:
            raise
        raise plain from error


def refusal(said: str) -> Invalid:
    """The field and the sentence for one broken constraint, as SQLite reports it."""
    kind, _, what = said.partition(" constraint failed")
    names = re.findall(r"[\w.]+", what)
    if kind == "CHECK" and names:
        return _broken_check(names[0])
    if kind == "UNIQUE" and names:
        field = names[-1].rpartition(".")[2]
        return Invalid(field, DONE_BEFORE if names[0] == "change.uuid" else TAKEN)
    if kind == "NOT NULL" and names:
        return Invalid(names[0].rpartition(".")[2], EMPTY)
    if kind == "FOREIGN KEY":
        return Invalid("", LINKED)
    return Invalid("", UNFIT)


def _broken_check(name: str) -> Invalid:
    """By the constraint's own name; those without a sentence hold a column to a few words."""
    tables = sorted(Base.metadata.tables, key=len, reverse=True)
    table = next((t for t in tables if name.startswith(f"ck_{t}_")), None)
    if table is None:
        return Invalid("", UNFIT)
    rule = name.removeprefix(f"ck_{table}_")
    found = RULES.get(f"{table}.{rule}") or RULES.get(rule)
    return Invalid(*found) if found else Invalid(rule, WORD)
