"""The front door: everything reads and writes a plan through here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress, silent
from comms_planner.services.foreseen import Foreseen
from comms_planner.store.changes import EVERYTHING
from comms_planner.store.changes import ChangeSet as ChangeSet
from comms_planner.store.history import History, Step
from comms_planner.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from comms_planner.store.database import Database
    from comms_planner.store.keeper import Keeper

P = ParamSpec("P")
R = TypeVar("R")

BUSY = QT_TRANSLATE_NOOP(
    "Errors", "The plan is being changed. Try again as soon as that is done, or stop it."
)
RESTORE = QT_TRANSLATE_NOOP("Undo", "Restore an earlier state")


def undoable(label: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Name a command for the Undo menu; the label is marked in context "Undo"."""

    def mark(command: Callable[P, R]) -> Callable[P, R]:
        command.label = label  # type: ignore[attr-defined]  # a function takes attributes
        return command

    return mark


def reads(*tables: type | str, quick: bool = False) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Say which tables a query reads, next to the query itself.

    A `quick` query is plain SQL through `quick.ask` and runs before the ORM is loaded.
    """
    names = frozenset(t if isinstance(t, str) else cast(str, t.__tablename__) for t in tables)  # type: ignore[attr-defined]  # mapped classes have one

    def mark(query: Callable[P, R]) -> Callable[P, R]:
        query.reads, query.quick = names, quick  # type: ignore[attr-defined]  # a function takes attributes
        return query

    return mark


def concerns(changes: ChangeSet, *queries: Callable[..., object]) -> bool:
    """Whether the answer to any of these queries may have changed."""
    return any(changes.touches(*query.reads) for query in queries)  # type: ignore[attr-defined]  # set by reads()


def unwatched() -> AbstractContextManager[Progress]:
    """For work that nobody watches."""
    return nullcontext(silent)


class Planner:
    """Reads, writes, undo, and word of what changed, over one plan file.

    Only the thread that made it writes. The store behind it is loaded at the first write
    or the first question that needs it; `warm` does so beforehand on another thread.
    `watch` is entered for each piece of work: what it gives hears how far that is, and stops it,
    nothing having been changed, by raising Cancelled.
    `services.opening` makes one with a keeper, which watches over the file itself.
    """

    def __init__(
        self, path: Path, *, read_only: bool = False, who: str = "", keeper: Keeper | None = None
    ) -> None:
        self.path, self.read_only, self.who, self._keeper = path, read_only, who, keeper
        self._seen = keeper.last_entry() if keeper else 0
        self._history = History()
        self._home = threading.get_ident()
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._foreseen = Foreseen()
        self.watch: Callable[[], AbstractContextManager[Progress]] = unwatched
        self._is_writing = False
        self._opened: Database | None = None
        self._opening = threading.Lock()

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener` after each committed change; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def sign(self) -> None:
        """Have the file say who has it, where opening left that for later; on any thread."""
        if self._keeper:
            self._keeper.sign()

    def warm(self) -> None:
        """Load the store and the ORM, so that the first question does not have to."""
        self._database()
        from sqlalchemy.orm import configure_mappers  # late, as all of the ORM is

        configure_mappers()

    def read(
        self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Ask a question; safe on any thread, and one snapshot throughout."""
        for answer in self._foreseen.take((query, args, kwargs)):
            return cast(R, answer)
        if self._opened is None and getattr(query, "quick", False):
            return self._read_quickly(query, *args, **kwargs)
        with self._database().reading() as session:
            return query(session, *args, **kwargs)

    def foresee(
        self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Ask beside the window what it will `read` in a moment, and keep the answer for it.

        It is given once, and to nobody after the plan has changed.
        """
        age = self._foreseen.age
        answer = self.read(query, *args, **kwargs)
        self._foreseen.keep((query, args, kwargs), answer, age)
        return answer

    def write(
        self, command: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Carry out a command as one undoable unit of work."""
        with self._working() as database:
            result, changes = database.writing(
                getattr(command, "label", ""), lambda session: command(session, *args, **kwargs)
            )
        self._done(changes)
        return result

    def insert_many(self, label: str, images: list[tuple[str, list[dict[str, Any]]]]) -> None:
        """Take in many whole rows at once, by table, as one undoable unit of work."""
        with self._working() as database:
            changes = database.insert_many(label, images)
        self._done(changes)

    def next_id(self, table: str) -> int:
        """The first free id of a table, for `insert_many`."""
        return self._database().next_id(table)

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back, as marked text; None when there is nothing."""
        return self._history.last.label if self._history.last else None

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again, as marked text; None when there is nothing."""
        return self._history.next.label if self._history.next else None

    def undo(self) -> None:
        """Take the latest change back."""
        step = self._history.last
        if step:
            changes = self._replay(step, back=True)
            self._history.went_back()
            self._tell(changes)

    def redo(self) -> None:
        """Do the latest undone change again."""
        step = self._history.next
        if step:
            changes = self._replay(step, back=False)
            self._history.went_forward()
            self._tell(changes)

    def restore_to(self, seq: int) -> None:
        """Bring the plan back to how it was right after change `seq`; itself undoable."""
        from comms_planner.models.words import ChangeKind  # late: see the class

        with self._working() as database:
            back = ChangeSet(RESTORE, database.since(seq).inverse().rows)
            changes = database.replay(back, ChangeKind.DO, None) if back.rows else back
        self._done(changes)

    def poll(self) -> bool:
        """Look whether another process has changed the plan, and tell the listeners if so.

        Cheap enough for a timer. For who writes, it raises the sentence once when the file
        was moved or replaced; for who reads, it goes on with the file that is there now.
        """
        keeper = self._keeper
        if keeper is None or self._is_writing:
            return False
        if keeper.moved():
            return self._follow(keeper)
        if keeper.lock:
            keeper.lock.beat()
        if not keeper.changed():
            return False
        seen, last = self._seen, keeper.last_entry()
        if last == seen:
            return False
        self._tell(self._database().since(seen) if last > seen else EVERYTHING)
        self._seen = last
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._listeners.clear()
        if self._opened:
            self._opened.close()
        if self._keeper:
            self._keeper.close()

    def _follow(self, keeper: Keeper) -> bool:
        """The name stands for another file now."""
        if not self.read_only:
            if not keeper.has_told:
                keeper.still_there()
            return False
        from comms_planner.store.guard import quick_check  # late: see the class

        try:
            quick_check(self.path)
        except PlannerError as gone:
            keeper.tell_once(gone)
            return False
        keeper.renew()
        if self._opened:
            self._opened.close()
        self._seen = keeper.last_entry()
        self._tell(EVERYTHING)
        return True

    def _replay(self, step: Step, *, back: bool) -> ChangeSet:
        from comms_planner.models.words import ChangeKind  # late: see the class

        with self._working() as database:
            taken = database.take_back(step.seq) if back else None
            if taken is not None:
                return taken
            changes = database.change_set(step.seq)
            if back:
                changes = changes.inverse()
            kind = ChangeKind.UNDO if back else ChangeKind.REDO
            return database.replay(changes, kind, step.seq)

    @contextmanager
    def _working(self) -> Iterator[Database]:
        """The store, for one piece of work that is watched; nothing else is written meanwhile."""
        self._may_write()
        database = self._database()
        with self.watch() as progress:
            self._is_writing, database.progress = True, progress
            try:
                yield database
            finally:
                self._is_writing, database.progress = False, silent

    def _done(self, changes: ChangeSet) -> None:
        if changes.rows:
            self._history.push(Step(changes.seq, changes.label))
            self._tell(changes)

    def _tell(self, changes: ChangeSet) -> None:
        self._seen = max(self._seen, changes.seq)
        self._foreseen.forget()
        for listener in tuple(self._listeners):
            listener(changes)

    def _may_write(self) -> None:
        assert threading.get_ident() == self._home, "only the window's thread writes"
        if self._is_writing:
            raise PlannerError(BUSY)
        if self.read_only:
            raise PlannerError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "This plan is open for reading only. Close it elsewhere, or save a copy.",
                )
            )
        if self._keeper:
            self._keeper.may_write()

    def _database(self) -> Database:
        with self._opening:
            if self._opened is None:
                from comms_planner.store.database import Database  # late: see the class

                self._opened = Database(self.path, read_only=self.read_only, who=self.who)
                if self._keeper and not self.read_only:
                    self._opened.before_connect = self._keeper.still_there
                    self._opened.before_large = self._back_up
            return self._opened

    def _back_up(self) -> None:
        from comms_planner.services import backups  # late: see the class

        backups.back_up(self.path, self._database().progress)

    def _read_quickly(self, query: Callable[..., R], *args: Any, **kwargs: Any) -> R:
        import sqlite3  # late: see the class

        from comms_planner.store.faults import translated
        from comms_planner.store.header import connect

        at_home = self._keeper is not None and threading.get_ident() == self._home
        shared = self._keeper.glance() if self._keeper and at_home else None
        try:
            connection = shared or connect(self.path, "ro")
            try:
                connection.execute("BEGIN")
                return query(connection, *args, **kwargs)
            finally:
                if shared:
                    shared.rollback()  # lets go of the snapshot
                else:
                    connection.close()
        except sqlite3.Error as error:
            plain = translated(error)
            if plain is None:
                raise
            raise plain from error
