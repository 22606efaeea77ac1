"""The arrows from what must be over to what waits for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QRegion

from comms_planner.layouts.arrows import HEAD, Bar, head_at, lines_between
from comms_planner.layouts.timeline import Lane
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, Stage

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView
    from comms_planner.ui.screens.calendar.timeline_book import Book

MOST = 60
"""Of more arrows than this nobody can follow one: then only those of the chosen bar are drawn."""
BESIDE = 40
"""A link is drawn when it comes this near to the view, so that no bar's own size matters."""


Link = tuple[Entry, Entry, int]
"""What must be over, what waits for it, and the days to leave between them."""
Place = tuple[int, int]
"""A lane and a row of it."""
Span = tuple[int, int, int, int, Place, Place, Link]
"""The first and last day of a link, the days where its arrow leaves and enters, and from where
to where it goes."""


class Bars:
    """Tells where bars lie in one frame, which asks it a hundred times: in plain numbers."""

    def __init__(self, stage: Stage) -> None:
        self._x, self._stage = stage.x, stage
        self._lanes: dict[int, tuple[int, int, int]] = {}

    def of(self, place: Place, entry: Entry) -> Bar:
        """The bar of an action in a row of a lane, as `Stage.rect_of` has it."""
        number, row = place
        lane = self._lanes.get(number)
        if lane is None:
            lane = self._lanes[number] = self._stage.bars_of(number)
        first, pitch, high = lane
        top = first + row * pitch
        left = self._x(entry.first.toordinal())
        right = max(self._x(entry.last.toordinal() + 1) - 2, left + 1)
        return Bar(left, right, top, top + high - 1, top + (high - 1) // 2)


class Links:
    """Which shown entries wait for which, and where they are."""

    def __init__(self) -> None:
        self.found: list[Link] = []
        self.places: dict[str, Place] = {}
        self._forth: list[Span] = []
        """Those whose arrow goes on in time, by the day where it leaves."""
        self._into: dict[Place, list[Span]] = {}
        """The same by the row into which they go."""
        self._back: list[Span] = []
        """Those that go back in time, for which something is wrong, by the same day."""
        self._of: dict[str, list[Span]] = {}
        self._pairs: list[Link] = []
        self._keys: set[str] = set()
        self._known: dict[Lane[Entry], tuple[object, object, dict[str, int]]] = {}
        self._order: list[Lane[Entry]] = []

    def near(self, begin: float, end: float, rows: Iterable[Place]) -> Iterator[Span]:
        """The links that may touch a view of some days and rows, found without asking all.

        An arrow turns where it leaves and is level from there on: one that left before is seen
        only in the row into which it goes.
        """
        leaves = itemgetter(2)
        first = bisect_left(self._forth, begin, key=leaves)
        yield from islice(self._forth, first, bisect_right(self._forth, end, key=leaves))
        into = self._into
        for row in rows:
            for span in into.get(row, ()):
                if span[2] < begin <= span[3]:
                    yield span
        yield from islice(self._back, bisect_left(self._back, begin, key=leaves), None)

    def of(self, key: str) -> list[Span]:
        """The links of one entry, on either side."""
        return self._of.get(key, [])

    def read(self, book: Book) -> None:
        """Take up what the plan now says of who waits for whom."""
        entries = book.entries
        self._pairs = [
            (before, after, link.lag_days)
            for link in book.links
            if (before := entries.get(f"action:{link.after_id}"))
            and (after := entries.get(f"action:{link.action_id}"))
        ]
        self._keys = {entry.key for before, after, _ in self._pairs for entry in (before, after)}
        self._known, self._order = {}, []

    def find(self, lanes: list[Lane[Entry]]) -> None:
        """Look for the bars that have arrows, once the lanes have been laid."""
        if not self._remember(lanes):
            return
        self.found, self._forth, self._into, self._back, self._of = [], [], {}, [], {}
        places = self.places
        for found in self._pairs:
            before, after, _ = found
            place, place_after = places.get(before.key), places.get(after.key)
            if place and place_after:
                leaves, enters = before.last.toordinal() + 1, after.first.toordinal()
                span = (min(leaves, enters), max(leaves, enters), leaves, enters,
                        place, place_after, found)  # fmt: skip
                self.found.append(found)
                if enters < leaves:
                    self._back.append(span)
                else:
                    self._forth.append(span)
                    self._into.setdefault(place_after, []).append(span)
                for key in (before.key, after.key):
                    self._of.setdefault(key, []).append(span)
        self._forth.sort(key=itemgetter(2))
        self._back.sort(key=itemgetter(2))

    def _remember(self, lanes: list[Lane[Entry]]) -> bool:
        """Know the row of what has arrows; whether there is anything new to know.

        Asked anew only of lanes laid anew: a large one, of which there is most to walk through,
        stays as it is at every zoom.
        """
        known, new = self._known, self._order != lanes
        self._known, self._order = {}, list(lanes)
        for lane in lanes:
            rows, version, places = known.get(lane, (None, None, {}))
            if rows is not lane.rows or version != lane.version:
                now = lane.rows_of(self._keys)
                new = new or now != places
                places = now
            self._known[lane] = lane.rows, lane.version, places
        if new:
            self.places = {
                key: (number, row)
                for number, lane in enumerate(lanes)
                for key, row in self._known[lane][2].items()
            }
        return new


def is_broken(before: Entry, after: Entry, lag: int) -> bool:
    """Whether something begins before what it waits for is over."""
    exact = before.precision == after.precision == "day"
    return exact and (after.first - before.last).days <= lag


def paint_arrows(
    painter: QPainter, view: TimelineView, links: Iterable[Link], free: QRegion
) -> None:
    """Draw arrows where there is nothing to read; broken ones in the colour of trouble."""
    now_at, places = view.selection.now_at, view.links.places
    stage, tokens = view.stage, view.tokens
    painter.save()
    painter.setClipRegion(free)
    if view.mirrored:
        painter.translate(stage.size.width(), 0)
        painter.scale(-1, 1)
    styles: dict[str, tuple[str, int, list[QLineF], list[QPolygonF]]] = {
        "plain": (tokens.muted, 1, [], []),
        "chosen": (tokens.accent, 2, [], []),
        "broken": (tokens.danger.solid, 2, [], []),
    }
    chosen, bars = view.schedule.chosen, Bars(stage)
    for before, after, lag in links:
        then, now = now_at(before), now_at(after)
        end = bars.of(places[after.key], now)
        of_chosen = chosen in (before.key, after.key)
        style = "broken" if is_broken(then, now, lag) else "chosen" if of_chosen else "plain"
        _, _, lines, heads = styles[style]
        begin = bars.of(places[before.key], then)
        lines += [QLineF(*line) for line in lines_between(begin, end)]
        if stage.side - HEAD <= end.left <= stage.size.width() + HEAD:
            heads.append(QPolygonF([QPointF(*corner) for corner in head_at(end)]))
    for colour, width, lines, heads in styles.values():  # what matters most comes last, on top
        if not lines:
            continue
        painter.setPen(QPen(view.colour(colour), width))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # all go along the grid
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(view.colour(colour))
        for head in heads:
            painter.drawConvexPolygon(head)
    painter.restore()


def drawn(view: TimelineView) -> list[Link]:
    """The links whose arrows are drawn: all in view, or of too many the chosen bar's."""
    near = list(islice(touching(view), MOST + 1))
    return near if len(near) <= MOST else list(touching(view, view.schedule.chosen or ""))


def too_many(view: TimelineView) -> bool:
    """Whether more arrows touch the view than anybody could follow."""
    return next(islice(touching(view), MOST, None), None) is not None


def touching(view: TimelineView, key: str | None = None) -> Iterator[Link]:
    """The links, all or those of one entry, whose arrow may touch the view, told by days and
    heights alone.

    A plan has thousands and a frame has no time to lay each: those that only pass by at a side,
    above or below are left out, those of what is dragged are always in.
    """
    stage, ghosts, links = view.stage, view.selection.ghosts, view.links
    margin = BESIDE / stage.scale.per_day + 1
    begin, end = stage.first_and_last()
    begin, end = begin - margin, end + margin
    top, bottom = AXIS - BESIDE, stage.size.height() + BESIDE
    if ghosts:
        held = {span[-1]: None for ghost in ghosts for span in links.of(ghost)}
        yield from (link for link in held if key is None or _is_held(link, (key,)))
    lanes = range(len(stage.lanes))
    tops = [stage.lane_top(n) for n in range(len(stage.lanes) + 1)]
    pitches = [stage.pitch(lane) for lane in stage.lanes]
    rows = ((n, row) for n in lanes for row in _rows(tops[n], pitches[n], tops[n + 1], top, bottom))
    spans = links.near(begin, end, rows) if key is None else links.of(key)
    for first, last, leaves, enters, (lane, row), (to_lane, to_row), link in spans:
        if first > end or last < begin:
            continue
        y, to_y = tops[lane] + row * pitches[lane], tops[to_lane] + to_row * pitches[to_lane]
        if (y < top and to_y < top) or (y > bottom and to_y > bottom):
            continue
        if ghosts and _is_held(link, ghosts):
            continue
        turns_here = begin <= leaves <= end or (enters < leaves and begin <= enters <= end)
        if turns_here or enters < leaves or top <= to_y <= bottom:
            yield link


def _rows(lane_top: int, pitch: int, lane_end: int, top: int, bottom: int) -> range:
    """The rows of a lane that begin between two heights."""
    if lane_end < top or lane_top > bottom:
        return range(0)
    return range(
        max(-((lane_top - top) // pitch), 0), (min(bottom, lane_end) - lane_top) // pitch + 1
    )


def _is_held(link: Link, ghosts: Container[str]) -> bool:
    return link[0].key in ghosts or link[1].key in ghosts
