"""Import: a calendar file is looked at beside the window, then what is chosen is taken in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.interchange import calendar_filter, ics_import
from comms_planner.interchange.ics_import import Preview
from comms_planner.services.schedule import stations
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.exchange import words
from comms_planner.ui.screens.exchange.import_list import ImportList
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel
from comms_planner.ui.widgets.progress_row import ProgressRow

TARGET = 300
"""Width of the choice of what the entries become."""


class ImportPage(QWidget):
    """Choose a file, see what each entry would become, leave out what is not wanted."""

    taken_in = Signal(int, int)
    """How many entries were written: made, and brought up to date."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        tokens, texts = context.tokens, context.texts
        self.path: Path | None = None
        self.seen: Preview | None = None
        self.left_out: set[int] = set()
        self._found: Mapping[str, Any] | None = None
        self._own: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self._round = 0
        self.choose = Button(self.tr("Choose a file…"), tokens, "plain", "folder-open")
        self.choose.clicked.connect(self._ask)
        self.file = ElidedLabel("", "strong")
        self.target = ChoiceBox(tokens)
        self.target.setAccessibleName(self.tr("What the entries become"))
        self.target.setFixedWidth(TARGET)
        self.target.chosen.connect(lambda _: self._retarget())
        self.accept = Button(self.tr("Take in"), tokens, "primary", "check")
        self.accept.clicked.connect(self.write)
        self.banner = Banner(tokens)
        self.progress = ProgressRow(tokens)
        self.progress.hide()
        self.summary = PlainLabel("", "strong")
        self.hint = ElidedLabel(
            self.tr("Space leaves an entry out or takes it in; the menu says what it becomes."),
            "small",
        )
        self.list = ImportList(tokens, texts)
        self.list.turned.connect(self.turn)
        self.list.mapped.connect(self._map)
        self.nothing = EmptyState(
            tokens, "upload", self.tr("Another program’s calendar"),
            self.tr(
                "Choose an .ics file, or drop one on the window. You see what would become of each "
                "entry before anything is written; what came before is brought up to date."
            ),
            self.tr("Choose a file…"), self._ask,
        )  # fmt: skip
        self._arrange()
        self._arm()

    def offer(self) -> None:
        """Offer what there is in the plan as a target, and look again at the file."""
        read, say = self._context.planner.read, self._context.texts.say
        there, offices = read(calendar_filter.choices), read(stations.rows)
        series = [(slug, say(name)) for slug, name in (*there.platforms, *there.moments)]
        self._names = dict(series) | {s.slug: say(s.name) for s in offices}
        targets = [
            (ics_import.AUTO, self.tr("What their titles say")),
            (ics_import.ACTION, words.becomes("action", "")),
            *((slug, words.becomes("edition", name)) for slug, name in series),
            *(
                (ics_import.HOLIDAY + s.slug, words.becomes("holiday", say(s.name)))
                for s in offices
            ),
        ]
        self.target.set_options(targets, self.target.current or ics_import.AUTO)
        self.list.offer(targets)
        if self._found is not None:
            self._look()

    def open(self, path: Path, target: str = ics_import.AUTO) -> None:
        """Read a file beside the window and show what it would become."""
        self.aim(target)
        self.path, self._found, self.seen = path, None, None
        self.left_out, self._own = set(), {}
        self.file.setText(path.name)
        self._start(lambda: ics_import.read(path))

    def aim(self, target: str) -> None:
        """Say what the entries of the next file become."""
        self.target.set_current(target)

    def turn(self, places: set[int]) -> None:
        """Leave entries out, or take them in again."""
        self.left_out ^= places
        self._show()

    def write(self) -> None:
        """Take in what is chosen, as one step."""
        if self.seen is None:
            return
        places = self._places()
        made = sum(row.place in places for row in self.seen.new)
        changed = sum(row.place in places for row in self.seen.changed)
        try:
            ics_import.accept(self._context.planner, self.seen, places)
        except PlannerError as error:
            self._complain(error)
            return
        self.taken_in.emit(made, changed)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a calendar"), str(paths.documents()),
            self.tr("Calendars (*.ics *.ical *.icalendar)"),
        )  # fmt: skip
        if name:
            self.open(Path(name), str(self.target.current))

    def _start(self, work: Callable[[], Any]) -> None:
        self.banner.hide()
        self._round += 1
        asked = self._round
        title = self.tr("Reading {file}").format(file=self.path.name if self.path else "")
        self.progress.show_step(0, 0, title)
        self.progress.show()
        self._arm()
        job = self._context.jobs.start(title, lambda _: (asked, _attempted(work)), self._heard)
        job.stopped.connect(self.progress.hide)
        self.progress.cancelled.connect(job.cancel)

    def _heard(self, answer: tuple[int, Any]) -> None:
        """Take what was read, what it becomes, or why it cannot be read; the last asked only."""
        asked, found = answer
        if asked != self._round:
            return
        self.progress.hide()
        if isinstance(found, PlannerError):
            self.path = self._found = self.seen = None
            self._complain(found)
            self._arm()
        elif isinstance(found, Preview):
            self._seen(found)
        else:
            self._found = found
            self._look()

    def _look(self) -> None:
        found, target, own = self._found, str(self.target.current), dict(self._own)
        assert found is not None, "asked only once a file is read"
        read = self._context.planner.read
        self._start(lambda: read(ics_import.preview, found, target, own))

    def _seen(self, seen: Preview) -> None:
        self.seen = seen
        notices = [words.told(self._context.texts, one) for one in seen.notices]
        if notices:
            self.banner.say("warning", " ".join(notices))
        self._show()

    def _retarget(self) -> None:
        self._own = {}
        if self._found is not None:
            self._look()

    def _map(self, places: set[int], target: str) -> None:
        self._own |= dict.fromkeys(places, target)
        self._look()

    def _places(self) -> set[int]:
        written = (row.place for row in (self.seen.rows if self.seen else ()) if row.is_written)
        return set(written) - self.left_out

    def _show(self) -> None:
        seen = self.seen
        if seen is None:
            return
        self.list.show_preview(seen, self.left_out, lambda slug: self._names.get(slug, slug))
        gone = seen.of(ics_import.NOTHING)
        counts = (
            (self.tr("%n new", None, len(seen.new)), len(seen.new)),
            (self.tr("%n changed there", None, len(seen.changed)), len(seen.changed)),
            (self.tr("%n in the plan already", None, len(seen.known)), len(seen.known)),
            (self.tr("%n cancelled and never here", None, len(gone)), len(gone)),
            (self.tr("%n cannot be imported", None, len(seen.refused)), len(seen.refused)),
        )  # fmt: skip
        said = " · ".join(word for word, count in counts if count)
        self.summary.setText(said or self.tr("The calendar is empty."))
        self._arm()

    def _arm(self) -> None:
        places = self._places()
        shown = self.seen is not None
        self._stack.setCurrentWidget(self.list if shown else self.nothing)
        for part in (self.summary, self.hint, self.target, self.choose, self.file, self.accept):
            part.setVisible(shown or self.path is not None)
        self.accept.setText(self.tr("Take in %n entries", None, len(places)))
        self.accept.setEnabled(bool(places) and not self._context.planner.read_only)

    def _complain(self, error: PlannerError) -> None:
        self.banner.say("danger", sentence(self._context.texts, error))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.choose)
        top.addWidget(self.file, 1)
        top.addWidget(self.target)
        top.addWidget(self.accept)
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(self.summary)
        line.addWidget(self.hint, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addLayout(line)
        column.addWidget(self._stack, 1)


def _attempted(work: Callable[[], Any]) -> Any:
    """What the work gives, or why it cannot be done."""
    try:
        return work()
    except PlannerError as error:
        return error
