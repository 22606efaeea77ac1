"""Net reach: how many different people that may be, with the method and all that went in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from comms_planner.cli.listings.shapes import both, figure, number
from comms_planner.cli.speaking import sentence
from comms_planner.cli.table import paragraph, table
from comms_planner.quantity import Qty
from comms_planner.services import net_reach
from comms_planner.services.net import NetRow, Question, SharedRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "Kind"),
    QT_TRANSLATE_NOOP("Listings", "Gross"),
    QT_TRANSLATE_NOOP("Listings", "At least"),
    QT_TRANSLATE_NOOP("Listings", "About"),
    QT_TRANSLATE_NOOP("Listings", "At most"),
    QT_TRANSLATE_NOOP("Listings", "With a figure"),
)
OPEN = QT_TRANSLATE_NOOP("Listings", "open")
NO_POINT = QT_TRANSLATE_NOOP("Listings", "–")
METHOD = QT_TRANSLATE_NOOP("Listings", "Method: {method}.")
UNIVERSE = QT_TRANSLATE_NOOP("Listings", "People there are to reach: {people}.")
ASSUMED = QT_TRANSLATE_NOOP(
    "Listings", "Overlaps that nobody counted are taken as random among those people."
)
MISFIT = QT_TRANSLATE_NOOP(
    "Listings",
    "Left out: {one} and {other} cannot share {people}. Correct the overlap or the estimates.",
)
SHARE = QT_TRANSLATE_NOOP("Listings", "Overlap assumed: {percent}%.")
TOP = QT_TRANSLATE_NOOP("Listings", "{kind}: the pairs prove that there are at most {people}.")
ADJUSTED = QT_TRANSLATE_NOOP("Listings", "{kind}: adjusted by {by}: {reason}.")
HIDDEN = QT_TRANSLATE_NOOP(
    "Listings",
    "{kind}: among so many people hardly anybody is met twice by chance, so that overlap does not"
    " show. Take the audience that can really be reached.",
)
REFUSED = QT_TRANSLATE_NOOP("Listings", "{kind}: {reason}")


def data(question: Question, rows: Sequence[NetRow], texts: Texts) -> dict[str, Any]:
    """Each kind with its range; where one kind was asked for, its range stands on top as well."""
    said: dict[str, Any] = {
        "method": question.method.value,
        "method_text": _methods(rows, texts),
        "counting": "different people, a range; direct and indirect overlap and are never added",
    }
    if len(rows) == 1:
        said |= {"kind": rows[0].kind, **_row(rows[0], texts)}
    return said | {row.kind: _row(row, texts) for row in rows}


def _row(row: NetRow, texts: Texts) -> dict[str, Any]:
    found: dict[str, Any] = {
        "universe": figure(row.universe) if row.universe else None,
        **(both("universe_name", row.universe_name) if row.universe_name else {}),
        "share": number(row.share),
        "parts": [
            {"platform": p.platform, **both("name", p.name), "quantity": figure(p.qty)}
            for p in row.parts
        ],
    }
    if row.result is None:
        said = sentence(row.refused, texts) if row.refused else ""
        field = row.refused.field if row.refused else ""
        return {"low": None, "mid": None, "high": None, "field": field, "error": said, **found}
    net = row.result
    return {
        "low": figure(net.low),
        "mid": figure(net.mid),
        "high": figure(net.high),
        "open": net.is_open,
        "gross": figure(net.gross),
        "with_figure": net.with_figure,
        "without_figure": net.without_figure,
        "adjustment": figure(net.adjustment) if net.adjustment else None,
        "reason": net.reason or None,
        "overlaps": [
            {"one": texts.say(s.one), "other": texts.say(s.other), "quantity": figure(s.qty),
             "assumed": s.assumed}
            for s in row.shared
        ],
        "left_out": [
            {"one": texts.say(s.one), "other": texts.say(s.other), "quantity": figure(s.qty),
             "warning": _misfit(s, texts)}
            for s in row.misfits
        ],
        "hunter_high": figure(row.top) if row.top else None,
        "universe_hides_overlap": row.hides_overlap,
        **found,
    }  # fmt: skip


def _methods(rows: Sequence[NetRow], texts: Texts) -> str:
    """The methods that were used, in words: two only where pairs are counted for one kind."""
    used = dict.fromkeys(row.result.method for row in rows if row.result is not None)
    return texts.listed(texts.translate("Reach", net_reach.METHODS[method]) for method in used)


def text(rows: Sequence[NetRow], texts: Texts) -> str:
    """The ranges as a table, then the method, and what could not be answered."""
    answered = [row for row in rows if row.result is not None]
    said = [table([texts.translate("Listings", w) for w in HEAD],
                  [_line(row, texts) for row in answered], right=(1, 2, 3, 4, 5))]  # fmt: skip
    method = _methods(rows, texts)
    said.append(paragraph(texts.translate("Listings", METHOD).format(method=method)))
    universes = {texts.quantity(row.universe): None for row in answered if row.universe}
    for people in universes:
        said.append(paragraph(texts.translate("Listings", UNIVERSE).format(people=people)))
    said += [paragraph(one) for one in dict.fromkeys(_assumptions(answered, texts))]
    if any(s.assumed for row in answered for s in row.shared):
        said.append(paragraph(texts.translate("Listings", ASSUMED)))
    said += [paragraph(_misfit(s, texts)) for row in answered for s in row.misfits]
    said += [
        paragraph(
            texts.translate("Listings", REFUSED).format(
                kind=label(texts, "reach", row.kind), reason=sentence(row.refused, texts)
            )
        )
        for row in rows
        if row.refused is not None
    ]
    return "\n\n".join(said)


def _assumptions(rows: Sequence[NetRow], texts: Texts) -> Iterator[str]:
    """What a range rests on beside its method, in sentences."""
    for row in rows:
        net, kind = row.result, label(texts, "reach", row.kind)
        assert net is not None, "only what was answered is explained"
        if net.method is net_reach.Method.OVERLAP_SHARE and row.share is not None:
            percent = texts.number((row.share * 100).normalize())
            yield texts.translate("Listings", SHARE).format(percent=percent)
        if row.top is not None and row.top != net.high and row.top.value is not None:
            yield texts.translate("Listings", TOP).format(kind=kind, people=texts.quantity(row.top))
        if net.adjustment is not None:
            people = net.adjustment.figure
            sign, size = ("+", people) if people >= 0 else ("−", -people)
            by = f"{sign}{texts.number(size)}"
            yield texts.translate("Listings", ADJUSTED).format(kind=kind, by=by, reason=net.reason)
        if row.hides_overlap:
            yield texts.translate("Listings", HIDDEN).format(kind=kind)


def _misfit(shared: SharedRow, texts: Texts) -> str:
    one, other, people = texts.say(shared.one), texts.say(shared.other), texts.quantity(shared.qty)
    return texts.translate("Listings", MISFIT).format(one=one, other=other, people=people)


def _line(row: NetRow, texts: Texts) -> list[str]:
    assert row.result is not None, "only what was answered is listed"
    net = row.result.whole
    return [
        label(texts, "reach", row.kind),
        texts.quantity(net.gross),
        texts.quantity(net.low),
        _or(net.mid, NO_POINT, texts),
        _or(net.high, OPEN, texts),
        f"{net.with_figure}/{net.with_figure + net.without_figure}",
    ]


def _or(qty: Qty, word: str, texts: Texts) -> str:
    """A figure, or the word for having none."""
    return texts.quantity(qty) if qty.value is not None else texts.translate("Listings", word)
