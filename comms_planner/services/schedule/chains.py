"""Work that waits for other work: cycles refused, and a move passed on down the chain."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from comms_planner.models.words import Roll
from comms_planner.services.schedule.backward import Link
from comms_planner.services.schedule.working import ONE, WorkingCalendar


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of work on its days; `fixed` never moves, `limit` is its last day before T.

    `work` is how many half days it keeps at least if it is pushed: its days may tell of fewer
    where it was carried onto days off.
    """

    key: int
    starts: dt.date
    ends: dt.date
    calendar: WorkingCalendar
    fixed: bool = False
    limit: dt.date | None = None
    work: int = 0


@dataclass(frozen=True, slots=True)
class Push:
    """Where a piece of work would go because another one ends later.

    `stays` says that it was left where it was all the same: it is fixed, or would pass its
    event and nobody agreed to that. `lag` is that of the link which holds it back.
    """

    key: int
    starts: dt.date
    ends: dt.date
    because: int
    past_anchor: bool = False
    stays: bool = False
    lag: int = 0


def cycle(links: Iterable[Link], new: Link) -> list[int] | None:
    """The chain that a new link would close, from its follower back to itself; None if none."""
    after: dict[int, list[int]] = {}
    for link in links:
        after.setdefault(link.first, []).append(link.after)
    came: dict[int, int] = {new.after: new.after}
    queue = deque([new.after])
    while queue:
        key = queue.popleft()
        if key == new.first:
            return _path(came, key, new.after)
        for follower in after.get(key, ()):
            if follower not in came:
                came[follower] = key
                queue.append(follower)
    return None


def _path(came: Mapping[int, int], key: int, begin: int) -> list[int]:
    path = [key]
    while path[-1] != begin:
        path.append(came[path[-1]])
    return [*reversed(path), begin]


def cascade(
    nodes: Mapping[int, Node],
    links: Collection[Link],
    moved: Iterable[int],
    *,
    past_anchors: bool = False,
) -> list[Push]:
    """What must start later once the moved work lies where it lies, in the order of the chain.

    Followers are pushed, never pulled; each keeps its length in working days.
    """
    places = dict(nodes)
    into: dict[int, list[Link]] = {}
    for link in links:
        if link.first in nodes and link.after in nodes:
            into.setdefault(link.after, []).append(link)
    pushes = []
    for key in _downstream(into, moved):
        push = _pushed(places, into[key], places[key], past_anchors)
        if push:
            pushes.append(push)
            if not push.stays:
                places[key] = replace(places[key], starts=push.starts, ends=push.ends)
    return pushes


def following(links: Collection[Link], moved: Iterable[int]) -> list[Link]:
    """Those links that say when moved work starts, or what by other links follows it."""
    after: dict[int, list[int]] = {}
    for link in links:
        after.setdefault(link.first, []).append(link.after)
    reached = {*moved}
    queue = deque(reached)
    while queue:
        new = [key for key in after.get(queue.popleft(), ()) if key not in reached]
        reached.update(new)
        queue.extend(new)
    return [link for link in links if link.after in reached]


def earliest(first: Node, link: Link, calendar: WorkingCalendar) -> dt.date:
    """The first day on which the follower of a link can start."""
    return calendar.roll(first.ends + ONE + dt.timedelta(link.lag), Roll.NEXT)


def _pushed(
    places: Mapping[int, Node], links: list[Link], node: Node, past_anchors: bool
) -> Push | None:
    begin, because, lag = max(
        (earliest(places[link.first], link, node.calendar), link.first, link.lag) for link in links
    )
    if begin <= node.starts:
        return None
    length = max(node.work, node.calendar.halves_between(node.starts, node.ends))
    ends = node.calendar.finish_after(begin, length)
    passes = node.limit is not None and ends > node.limit
    stays = node.fixed or (passes and not past_anchors)
    return Push(node.key, begin, ends, because, passes, stays, lag)


def _downstream(into: Mapping[int, list[Link]], moved: Iterable[int]) -> list[int]:
    """All that follows the moved work and has something before it, in an order to settle."""
    after: dict[int, list[int]] = {}
    for key, links in into.items():
        for link in links:
            after.setdefault(link.first, []).append(key)
    order: list[int] = []
    seen: set[int] = set()
    for begin in moved:
        stack = [(begin, iter(after.get(begin, ())))]
        if begin in seen:
            continue
        seen.add(begin)
        while stack:
            key, followers = stack[-1]
            follower = next((f for f in followers if f not in seen), None)
            if follower is None:
                stack.pop()
                order.append(key)
            else:
                seen.add(follower)
                stack.append((follower, iter(after.get(follower, ()))))
    return [key for key in reversed(order) if key in into]
