"""Estimated against measured reach, platform by platform and edition by edition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from comms_planner.bilingual import Bilingual
from comms_planner.charts.key import Key, Sign
from comms_planner.charts.look import PLAIN, SMALL, fitting, fold, headed, letters, size_in_points
from comms_planner.charts.plate import DIAMOND, Bar, Plate, Stroke, Word
from comms_planner.charts.rules import fading_end, people_rules
from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services.metrics import PEOPLE
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

if TYPE_CHECKING:  # rows are handed in: who draws them needs no database
    from comms_planner.services.measurement_rows import MeasurementRow
    from comms_planner.services.platforms import PlatformRow
    from comms_planner.services.reach import OccurrenceRow

CAPTION = QT_TRANSLATE_NOOP(
    "Charts",
    "Reach estimated per occurrence and measured per edition, in people. An open, fading end and "
    "a plus sign mean: at least this many.",
)
DIRECT = QT_TRANSLATE_NOOP("Charts", "Direct: took part")
INDIRECT = QT_TRANSLATE_NOOP("Charts", "Indirect: reached through others")
ESTIMATED = QT_TRANSLATE_NOOP("Charts", "Estimated, per occurrence")
MEASURED = QT_TRANSLATE_NOOP("Charts", "Measured, in the year given")
CONTESTED = QT_TRANSLATE_NOOP("Charts", "Several figures, none chosen")
NOT_MEASURED = QT_TRANSLATE_NOOP("Charts", "not measured")

LEGEND = (ESTIMATED, MEASURED, CONTESTED)
"""What hatched bars, full bars and diamonds stand for."""
LINE = 18.5
"""Height of a row in points, for whoever makes the figure."""
NAMES = SMALL - 0.3
_BAR = 0.56
_WORDS = 0.6
"""How much of a panel the words at the end of a bar may take."""
_FOLD = 38


@dataclass(frozen=True, slots=True)
class ReachBar:
    """One row of one kind: an estimate, or what was measured in a year.

    `figures` holds more than one where several measurements contest and none is chosen,
    none where nothing was measured.
    """

    figures: tuple[Qty, ...]
    estimated: bool

    @property
    def contested(self) -> bool:
        """Whether it shows a range of figures rather than one that counts."""
        return len(self.figures) > 1


@dataclass(frozen=True, slots=True)
class ReachLine:
    """A row of the chart: a platform's estimate, or one of its editions as measured.

    `label` stands before the bars where neither name nor year would do; `measurements` are
    the figures of people behind a measured row, with their definitions and sources.
    """

    name: Bilingual
    direct: ReachBar
    indirect: ReachBar
    year: int | None = None
    label: str = ""
    measurements: tuple[MeasurementRow, ...] = ()


_CLEAR = DIAMOND / 2**0.5 + 3
"""Points between words and a diamond, which reaches over its value by half its width."""


def height_of(rows: Sequence[ReachLine], line: float = LINE) -> float:
    """The height in points that the rows need, with title, axis and legend."""
    return 54 + line * max(len(rows), 1)


def lines_of(
    platforms: Sequence[PlatformRow], occurrences: Sequence[OccurrenceRow]
) -> list[ReachLine]:
    """Every platform, with or without a figure, and below it the editions that were measured."""
    lines: list[ReachLine] = []
    for platform in platforms:
        lines.append(
            ReachLine(
                platform.name,
                ReachBar((platform.direct,), estimated=True),
                ReachBar((platform.indirect,), estimated=True),
            )
        )
        for occurrence in occurrences:
            if occurrence.platform == platform.slug:
                direct, indirect = (
                    _measured(occurrence, "direct"),
                    _measured(occurrence, "indirect"),
                )
                if direct.figures or indirect.figures:
                    people = tuple(m for m in occurrence.measurements if m.counts_people)
                    lines.append(
                        ReachLine(
                            occurrence.name, direct, indirect, occurrence.year, measurements=people
                        )
                    )
    return lines


def draw(
    figure: Figure,
    rows: Sequence[ReachLine],
    texts: Texts,
    tokens: Tokens,
    legend: Sequence[str] = LEGEND,
) -> None:
    """Draw both kinds of reach side by side into an empty figure.

    Estimates are hatched bars, measurements full ones, contested figures a range between
    two diamonds. A lower bound has an open, fading end and a plus sign. What has no figure
    says so in words: no bar stands for nothing.
    """
    figure.clear()
    width, height = size_in_points(figure)
    names = [_name(row, texts) for row in rows]
    left, top, base = (_room(names) + _CLEAR - 3) / width, 20 / height, 34 / height
    each = (1 - left) / 2
    down = (len(rows) - 0.4, -0.6)
    panels = [
        Plate(figure, (left + side * each + 0.006, base, each - 0.02, 1 - top - base),
              (0.0, 1.0), down)
        for side in (0, 1)
    ]  # fmt: skip
    for plate, title, bars in zip(
        panels,
        (DIRECT, INDIRECT),
        ([row.direct for row in rows], [row.indirect for row in rows]),
        strict=True,
    ):
        said = headed(texts.translate("Charts", title), each * width)
        size = fitting(said, each * width, PLAIN)
        plate.words.append(
            Word(0, -0.6, said, tokens.text, size, rise="feet", bold=True, by=(0.0, 6.0))
        )
        _panel(plate, bars, (each - 0.02) * width, texts, tokens)
    for place, (row, name) in enumerate(zip(rows, names, strict=True)):
        colour = tokens.muted if row.year else tokens.text
        panels[0].words.append(Word(0, place, name, colour, NAMES, "right", by=(-_CLEAR, 0.0)))
    _legend(figure, legend, texts, tokens)


def _name(row: ReachLine, texts: Texts) -> str:
    return row.label or (str(row.year) if row.year else fold(texts.say(row.name), _FOLD))


def _room(names: Sequence[str]) -> float:
    """Enough points for the longest line of the names."""
    lines = [line for name in names for line in name.split("\n")]
    return 3.9 * max((letters(line) for line in lines), default=0) + 10


def _panel(
    plate: Plate, bars: Sequence[ReachBar], points: float, texts: Texts, tokens: Tokens
) -> None:
    numbers = [float(q.value) for bar in bars for q in bar.figures if q.value is not None]
    most = max(numbers, default=1.0) or 1.0
    room = most * 1.42
    for place, bar in enumerate(bars):
        end = _range(plate, place, bar, tokens) if bar.contested else 0.0
        if len(bar.figures) == 1:
            end = _bar(plate, place, bar.figures[0], bar.estimated, most, tokens)
        said = _said(bar, points * _WORDS, texts)
        muted = bar.contested or not any(q.value is not None for q in bar.figures)
        gap = _CLEAR if bar.contested else 3.0
        said = said or texts.translate("Charts", NOT_MEASURED)
        room = max(room, end / max(1 - _WORDS, 1 - (_room([said]) + gap) / points))
        colour = tokens.muted if muted else tokens.text
        size = fitting(said, points * _WORDS, SMALL)
        plate.words.append(Word(end, place, said, colour, size, by=(gap, 0.0)))
    plate.reach(room)
    people_rules(plate, room, (len(bars) - 0.4, -0.6), texts, tokens)


def _said(bar: ReachBar, points: float, texts: Texts) -> str:
    """The figures of a bar, the least and the most where all of them would find no room."""
    each = [texts.quantity(q) for q in sorted(bar.figures, key=lambda q: q.sort_key)]
    said = " / ".join(each)
    return f"{each[0]} … {each[-1]}" if len(each) > 2 and _room([said]) > points else said


def _bar(plate: Plate, place: int, qty: Qty, estimated: bool, most: float, tokens: Tokens) -> float:
    """One bar; returns where it ends. No bar at all where there is no figure."""
    if qty.value is None:
        return 0.0
    value, colour = float(qty.value), tokens.series[0 if estimated else 1]
    if estimated:
        plate.bars.append(Bar(0, value, place, _BAR, tokens.info.tint, colour, "///"))
    else:
        plate.bars.append(Bar(0, value, place, _BAR, colour))
    if qty.relation is not Relation.GE:
        ends = (place - _BAR / 2, place + _BAR / 2)
        plate.strokes.append(Stroke((value, value), ends, colour, 1.2))
        return value
    return fading_end(plate, value, place, _BAR, most * 0.011, colour)


def _range(plate: Plate, place: int, bar: ReachBar, tokens: Tokens) -> float:
    """Contested figures as hollow diamonds on a line from the least to the most."""
    values = sorted(float(q.value) for q in bar.figures if q.value is not None)
    if values:
        rows = (float(place),) * len(values)
        plate.strokes.append(Stroke(tuple(values), rows, tokens.series[1], 1.0, tokens.surface))
    return values[-1] if values else 0.0


def _legend(figure: Figure, said: Sequence[str], texts: Texts, tokens: Tokens) -> None:
    blue, orange = tokens.series[:2]
    words = [texts.translate("Charts", word) for word in said]
    signs = [Sign(words[0], tokens.info.tint, blue, "///"), Sign(words[1], orange)]
    signs += [Sign(word, orange, ground=tokens.surface) for word in words[2:]]
    Key(figure, signs, tokens.text)


def _measured(occurrence: OccurrenceRow, kind: str) -> ReachBar:
    """The chosen figure of an occurrence, or all of them where none is chosen."""
    people = [m for m in occurrence.measurements if m.kind == kind and m.qty.unit == PEOPLE]
    chosen = [m for m in people if m.reported][:1] or people
    return ReachBar(tuple(m.qty for m in chosen if m.qty.value is not None), estimated=False)
