"""A donor's report on one page: what was funded, done, spent, reached and owed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Number, Qty, Total
from comms_planner.reports import scoped
from comms_planner.reports.parts import Align, Cell, Column, KeyFigure, Part, Parts, Story
from comms_planner.reports.section import CoverWords, PackData, Section
from comms_planner.reports.wordings import code, figure, has_cost, money, sums
from comms_planner.services.actions import ActionRow
from comms_planner.services.costs import by_currency
from comms_planner.services.funding import GrantRow, gross
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "At a glance")
ONE = QT_TRANSLATE_NOOP(
    "Reports",
    "What {grant} paid for, what came of it, and what is owed in return, as the plan stood on "
    "{day}.",
)
ALL = QT_TRANSLATE_NOOP(
    "Reports",
    "What each source of funds paid for, what came of it, and what is owed in return, as the plan "
    "stood on {day}.",
)
ACTIONS_DONE = QT_TRANSLATE_NOOP("Reports", "funded actions done", "", 1)
DUTIES_MET = QT_TRANSLATE_NOOP("Reports", "visibility duties met", "", 1)
SPENT = QT_TRANSLATE_NOOP("Reports", "spent, as far as recorded")
PLANNED = QT_TRANSLATE_NOOP("Reports", "planned: {amount}")
TOOK_PART = QT_TRANSLATE_NOOP("Reports", "took part, gross")
REACHED = QT_TRANSLATE_NOOP("Reports", "reached through others, gross")
OF = QT_TRANSLATE_NOOP("Reports", "{part} of {whole}")
NOTHING_MEASURED = QT_TRANSLATE_NOOP("Reports", "not measured yet")
FROM_FIGURES = QT_TRANSLATE_NOOP("Reports", "from %n measured figures", "", 1)
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source of funds")
CAMPAIGNS = QT_TRANSLATE_NOOP("Reports", "Campaigns")
ACTIONS = QT_TRANSLATE_NOOP("Reports", "Actions")
COST_PLANNED = QT_TRANSLATE_NOOP("Reports", "Planned cost")
COST_ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual cost")
DUTIES = QT_TRANSLATE_NOOP("Reports", "Duties met")
OBJECTIVES = QT_TRANSLATE_NOOP("Reports", "What it was for")
OBJECTIVE = QT_TRANSLATE_NOOP("Reports", "{title}: {objective}")
NO_GRANT = QT_TRANSLATE_NOOP(
    "Reports",
    "No action, campaign or duty of the plan names a source of funds yet, so there is nothing to "
    "report on.",
)
CAPTION = QT_TRANSLATE_NOOP("Reports", "Planned and actual cost, a panel for each currency.")
FROM_PLAN = QT_TRANSLATE_NOOP("Reports", "the plan, costs of actions")
SAID = QT_TRANSLATE_NOOP("Reports", "{currency}: planned {planned}, actual {actual}")
STILL_OWED = QT_TRANSLATE_NOOP("Reports", "Still owed")
OWED_BY = QT_TRANSLATE_NOOP("Reports", "{duty}: {due}")
DUE = QT_TRANSLATE_NOOP("Reports", "due on {day}")
NO_DAY = QT_TRANSLATE_NOOP("Reports", "no day set")
BAR_PLANNED = QT_TRANSLATE_NOOP("Reports", "Planned")
BAR_ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual")
DIRECT = QT_TRANSLATE_NOOP("Reports", "Direct, gross")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "Indirect, gross")
MOST = 6
"""How many open duties the first page names."""
CURRENCIES = QT_TRANSLATE_NOOP(
    "Reports", "Costs are added up within one currency only; several currencies stand apart."
)


def build(data: PackData, parts: Parts) -> Story:
    """Key figures, a line for each source of funds, and what the campaigns were for."""
    grants, asked = data.of(scoped.grants), data.request.grant
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE))]
    if not grants:
        return [*story, parts.note(parts.say(NO_GRANT))]
    day = parts.texts.day(data.request.made_on)
    lead = parts.say(ONE, grant=code(asked, parts), day=day) if asked else parts.say(ALL, day=day)
    story += [parts.lead(lead), parts.figures(_figures(grants, parts)), _table(grants, parts),
              parts.small(parts.say(CURRENCIES))]  # fmt: skip
    return [
        *story,
        *_objectives(grants, parts),
        *_costs(grants, parts),
        *_owed(grants, parts),
    ]


def _figures(grants: Sequence[GrantRow], parts: Parts) -> list[KeyFigure]:
    """Actions, duties and reach; money as one card for each of the first two currencies."""
    works = list({a.id: a for grant in grants for a in grant.actions}.values())
    duties = {d.id: d for grant in grants for d in grant.duties}.values()
    counted = {m.id: m for grant in grants for m in grant.measurements}.values()
    done, met = sum(a.work_status == "done" for a in works), sum(d.is_met for d in duties)
    return [
        KeyFigure(_of(done, len(works), parts), parts.count(ACTIONS_DONE, done)),
        KeyFigure(_of(met, len(duties), parts), parts.count(DUTIES_MET, met)),
        *_money(works, parts),
        _reach(tuple(counted), parts),
    ]


def _of(part: int, whole: int, parts: Parts) -> str:
    return parts.say(OF, part=part, whole=whole)


def _money(works: Sequence[ActionRow], parts: Parts) -> list[KeyFigure]:
    """The currency of most actions; where there are several, the others stand in the table."""
    codes = Counter(a.currency for a in works if has_cost(a))
    if not codes:
        return []
    currency = codes.most_common(1)[0][0]
    planned = by_currency((a.cost_planned, a.currency) for a in works).get(currency)
    actual = by_currency((a.cost_actual, a.currency) for a in works).get(currency)
    note = "" if planned is None else parts.say(PLANNED, amount=money(planned, currency, parts))
    return [
        KeyFigure("–" if actual is None else money(actual, currency, parts), parts.say(SPENT), note)
    ]


def _reach(counted: tuple[MeasurementRow, ...], parts: Parts) -> KeyFigure:
    """Direct reach; the two kinds are never added."""
    kind, label = "direct", TOOK_PART
    found = gross(counted, kind)
    if not found.with_figure:
        kind, label = "indirect", REACHED
        found = gross(counted, kind)
    if not found.with_figure:
        return KeyFigure("–", parts.say(TOOK_PART), parts.say(NOTHING_MEASURED))
    note = parts.count(FROM_FIGURES, found.with_figure)
    return KeyFigure(parts.texts.quantity(found.qty), parts.say(label), note)


def _table(grants: Sequence[GrantRow], parts: Parts) -> Part:
    columns = [
        Column(parts.say(SOURCE), 2.2),
        Column(parts.say(CAMPAIGNS), 1.1, Align.END),
        Column(parts.say(ACTIONS), 1.0, Align.END),
        Column(parts.say(COST_PLANNED), 1.5, Align.FIGURES),
        Column(parts.say(COST_ACTUAL), 1.5, Align.FIGURES),
        Column(parts.say(DUTIES), 1.2, Align.END),
        Column(parts.say(DIRECT), 1.3, Align.FIGURES),
        Column(parts.say(INDIRECT), 1.6, Align.FIGURES),
    ]
    return parts.table(columns, [_line(grant, parts) for grant in grants])


def _line(grant: GrantRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    return [
        Cell(code(grant.grant, parts), strong=True),
        texts.number(len(grant.campaigns)),
        texts.number(len(grant.actions)),
        sums(grant.planned, parts),
        sums(grant.actual, parts),
        _of(grant.met, len(grant.duties), parts) if grant.duties else Cell("–", muted=True),
        _sum(grant.reach("direct"), parts),
        _sum(grant.reach("indirect"), parts),
    ]


def _sum(found: Total, parts: Parts) -> str | Cell:
    return figure(found.qty, parts) if found.with_figure else Cell("–", muted=True)


def _costs(grants: Sequence[GrantRow], parts: Parts) -> Story:
    """Planned beside actual, a panel for each currency on a scale of its own."""
    from comms_planner.charts import multiples  # late: matplotlib takes its time to load
    from comms_planner.charts.multiples import Bar, Panel, Sheet

    works = list({a.id: a for grant in grants for a in grant.actions}.values())
    planned = by_currency((a.cost_planned, a.currency) for a in works)
    actual = by_currency((a.cost_actual, a.currency) for a in works)
    names = parts.say(BAR_PLANNED), parts.say(BAR_ACTUAL)
    panels = tuple(
        Panel(
            Bilingual(currency, currency), currency,
            tuple(Bar(name, Qty(found[currency], unit=currency) if currency in found else None)
                  for name, found in zip(names, (planned, actual), strict=True)),
        )
        for currency in sorted({*planned, *actual})
    )  # fmt: skip
    if not panels:
        return []
    sheet = Sheet(panels, ())
    said = parts.texts.parted(
        parts.say(SAID, currency=currency, planned=_said(planned.get(currency), currency, parts),
                  actual=_said(actual.get(currency), currency, parts))
        for currency in sorted({*planned, *actual})
    )  # fmt: skip
    return parts.figure(
        lambda figure: multiples.draw(figure, sheet, parts.texts, parts.tokens),
        parts.say(CAPTION), source=parts.say(FROM_PLAN),
        height=multiples.height_of(sheet), said=said,
    )  # fmt: skip


def _objectives(grants: Sequence[GrantRow], parts: Parts) -> Story:
    campaigns = {c.id: c for grant in grants for c in grant.campaigns}.values()
    if not campaigns:
        return []
    say = parts.texts.say
    said = [parts.say(OBJECTIVE, title=say(c.title), objective=say(c.objective)) for c in campaigns]
    return [parts.heading(2, parts.say(OBJECTIVES)), *parts.bullets(said)]


def _owed(grants: Sequence[GrantRow], parts: Parts) -> Story:
    """What is still owed in return, the first due on top."""
    owed = [duty for grant in grants for duty in grant.duties if not duty.is_met]
    if not owed:
        return []
    texts = parts.texts
    lines = []
    for duty in owed[:MOST]:
        due = parts.say(DUE, day=texts.day(duty.due)) if duty.due else parts.say(NO_DAY)
        lines.append(parts.say(OWED_BY, duty=texts.say(duty.text), due=due))
    return [parts.heading(2, parts.say(STILL_OWED)), *parts.bullets(lines)]


def _said(amount: Number | None, currency: str, parts: Parts) -> str:
    return "–" if amount is None else money(amount, currency, parts)


def cover(data: PackData, parts: Parts) -> CoverWords:
    """On the cover stands the source of funds, if the report is of one."""
    return CoverWords(subtitle=code(data.request.grant or "", parts))


SECTION = Section("funding-summary", TITLE, build, reads=(scoped.grants,))
