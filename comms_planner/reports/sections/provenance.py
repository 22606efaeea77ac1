"""The annex of figures: each with what it counts, who says so, when, and what proves it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.reports import readings, scoped
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import OUTWARD, PackData, PackRequest, Section
from comms_planner.reports.wordings import linked
from comms_planner.services.citation import place
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.results.register import IndicatorRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS

TITLE = QT_TRANSLATE_NOOP("Packs", "Where the figures come from")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Every figure of what this pack is about, as it stands in the plan: what it counts, who says "
    "so, of which day, how good its evidence is (1 is the best), and the first sixteen "
    "characters of the evidence’s SHA-256.",
)
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure")
COUNTS = QT_TRANSLATE_NOOP("Reports", "What it counts")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source")
DATE = QT_TRANSLATE_NOOP("Reports", "Date")
EVIDENCE = QT_TRANSLATE_NOOP("Reports", "Evidence")
WHO = QT_TRANSLATE_NOOP("Reports", "Recorded by")
GRADE = QT_TRANSLATE_NOOP("Reports", "grade {grade}")
MEASURED = QT_TRANSLATE_NOOP("Reports", "Measured")
ESTIMATED = QT_TRANSLATE_NOOP("Reports", "Estimated, per occurrence")
OF_INDICATORS = QT_TRANSLATE_NOOP("Reports", "Of indicators")
BASELINE = QT_TRANSLATE_NOOP("Reports", "Baseline")
ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
DIRECT = QT_TRANSLATE_NOOP("Reports", "Direct")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "Indirect")
MORE = QT_TRANSLATE_NOOP("Reports", "And %n more figures in the plan.", "", 1)
SHOWN = 400
"""Measured figures that are printed; a plan may hold a million."""
ESTIMATES_IN = "AF"
"""Packs that print what platforms are estimated to reach."""
OF_THE_WHOLE = "ADF"
"""Packs that may be about the whole plan, and then print its figures."""
Line = list[str | Cell]


def measured(session: Session, request: PackRequest) -> list[MeasurementRow]:
    """What was counted of what the pack is about."""
    return scoped.measurements(session, request) if _tells(request) else []


def indicators(session: Session, request: PackRequest) -> list[IndicatorRow]:
    """The indicators of what the pack is about."""
    return scoped.indicators(session, request) if _tells(request) else []


def _tells(request: PackRequest) -> bool:
    """A sheet about nobody in particular is not followed by all figures of the plan."""
    return request.kind in OF_THE_WHOLE or not scoped.is_whole(request)


def build(data: PackData, parts: Parts) -> Story:
    """One table, with a band for each way in which a figure came about."""
    counted = data.of(measured)
    rows: list[Line | Band] = []
    for title, lines in (
        (MEASURED, [_measured(row, parts) for row in counted[:SHOWN]]),
        (ESTIMATED, list(_estimated(data, parts))),
        (OF_INDICATORS, [line for row in data.of(indicators) for line in _indicator(row, parts)]),
    ):
        if lines:
            rows += [Band(parts.say(title)), *lines]
    if not rows:
        return []
    shares = ((FIGURE, 1.6), (COUNTS, 2.4), (SOURCE, 3.3), (DATE, 1.3), (EVIDENCE, 1.7), (WHO, 1.1))
    columns = [Column(parts.say(title), share) for title, share in shares]
    if data.request.kind in OUTWARD:
        columns = columns[:-1]
        rows = [row if isinstance(row, Band) else row[:-1] for row in rows]
    story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110),
        parts.body(parts.say(LEAD)),
        parts.table(columns, rows),
    ]
    if len(counted) > SHOWN:
        story.append(parts.small(parts.count(MORE, len(counted) - SHOWN)))
    return story


def _measured(row: MeasurementRow, parts: Parts) -> Line:
    texts = parts.texts
    on = row.measured_on
    day = texts.day(on) if on else str(row.year or "–")
    hashes = [one.sha256[:16] for one in row.evidence if one.sha256]
    grades = [one.grade for one in row.evidence] + ([row.grade] if row.grade else [])
    grade = parts.say(GRADE, grade=min(grades)) if grades else "–"
    return [
        _figure(row.qty, parts), _what(row.about, row.definition, parts),
        _source(row.source, row.basis, parts), day,
        Cell(grade, below="\n".join(hashes)), row.entered_by or "–",
    ]  # fmt: skip


def _estimated(data: PackData, parts: Parts) -> Iterator[Line]:
    if data.request.kind not in ESTIMATES_IN:
        return
    for platform in data.of(readings.platforms):
        for said, qty in ((DIRECT, platform.direct), (INDIRECT, platform.indirect)):
            if qty.value is None:
                continue
            name = Cell(parts.texts.say(platform.name), below=parts.say(said))
            basis = platform.estimate_basis
            own = basis.startswith("document")
            where = f"{data.plan.symbol}, {place(parts.texts, platform.ref)}" if own else "–"
            source = Cell(where, below=label(parts.texts, "basis", basis))
            yield [_figure(qty, parts), name, source, "–", "–", "–"]


def _indicator(row: IndicatorRow, parts: Parts) -> Iterator[Line]:
    figures = []
    if row.baseline is not None:
        figures.append((BASELINE, row.baseline_year, row.baseline, row.baseline_source))
    figures += [(TARGET, year, qty, "") for year, qty in row.targets]
    figures += [(ACTUAL, one.year, one.qty, one.source) for one in row.years]
    for kind, year, qty, source in figures:
        if qty.value is None:
            continue
        what = _what(row.name, row.definition, parts, parts.say(kind))
        said = _source(source, row.basis, parts)
        yield [_figure(qty, parts), what, said, str(year or "–"), "–", row.responsible or "–"]


def _figure(qty: Qty, parts: Parts) -> Cell:
    unit = parts.texts.translate("Units", UNITS.get(qty.unit, qty.unit))
    return Cell(parts.texts.quantity(qty), below=unit, strong=True)


def _what(about: Bilingual, definition: Bilingual, parts: Parts, kind: str = "") -> Cell:
    said = (kind, parts.texts.say(definition))
    return Cell(parts.texts.say(about) or "–", below=" · ".join(filter(None, said)))


def _source(source: str, basis: str, parts: Parts) -> Cell:
    found = linked(source, parts)
    cell = found if isinstance(found, Cell) else Cell(found)
    return Cell(cell.text, label(parts.texts, "basis", basis), colour=cell.colour, link=cell.link)


SECTION = Section(
    "provenance", TITLE, build, new_page=False, reads=(measured, indicators, readings.platforms)
)
