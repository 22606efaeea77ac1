from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QColor, QImage, QPainter

from comms_planner import design
from comms_planner.bilingual import Bilingual
from comms_planner.layouts.timeline import Row, pack
from comms_planner.layouts.timescale import Scale
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.timeline_strips import Cuts, Strips

FIRST = dt.date(2026, 1, 1)
TOKENS = design.LIGHT


def action(number: int, day: int, days: int = 1, pillar: str = "act") -> Entry:
    first = FIRST + dt.timedelta(day)
    last = first + dt.timedelta(days - 1)
    return Entry(
        f"action:{number}", "action", number, Bilingual("x"), first, last, pillar=pillar,
        status="planned",
    )  # fmt: skip


def drawn(strips: Strips, row: Row[Entry], per_day: float, width: int = 200) -> list[str]:
    image = QImage(width, 6, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        strips.draw(painter, [(0, row)], Cuts(Scale(FIRST.toordinal(), per_day), 0, width, 6))
    return [image.pixelColor(x, 3).name() for x in range(width)]


def test_bars_lie_on_their_days_in_the_colour_of_their_pillar() -> None:
    row = pack([action(1, 2, 3), action(2, 10, 1, "share")])[0]
    pixels = drawn(Strips(TOKENS), row, 8)
    act, share = (TOKENS.pillar(p).solid.lower() for p in ("act", "share"))
    assert pixels[16] == pixels[37] == act
    assert pixels[15] == "#ffffff"
    assert pixels[41] == "#ffffff"
    assert pixels[80] == share


def test_from_far_away_even_one_day_is_a_pixel() -> None:
    row = pack([action(1, 100)])[0]
    for per_day in (0.28, 0.5, 1.0):
        assert drawn(Strips(TOKENS), row, per_day).count(TOKENS.pillar("act").solid.lower()) >= 1


def test_a_long_row_goes_on_from_image_to_image() -> None:
    row = pack([action(1, 0, 9000)])[0]
    pixels = drawn(Strips(TOKENS), row, 0.02)
    assert pixels[:170] == [TOKENS.pillar("act").solid.lower()] * 170


def test_a_changed_row_is_drawn_anew() -> None:
    row = pack([action(1, 2, 3)])[0]
    strips = Strips(TOKENS)
    strips.prepare([row])
    drawn(strips, row, 8)
    row.take(0)
    assert set(drawn(strips, row, 8)) == {"#ffffff"}


def test_rows_that_are_gone_are_forgotten() -> None:
    rows = [*pack([action(1, 2)]), *pack([action(2, 2)])]
    strips = Strips(TOKENS)
    strips.prepare(rows)
    strips.keep(rows[:1])
    assert list(strips._rows) == rows[:1]
