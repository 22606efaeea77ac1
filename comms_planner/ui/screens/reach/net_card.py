"""Different people of one kind of reach: the range in words and as a gauge, and what went in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services.net import NetRow
from comms_planner.services.net_reach import METHODS, NetReach
from comms_planner.services.overlaps import UniverseRow
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.reach.net_gauge import NetGauge
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class NetCard(Card):
    """Shows one answer; `chosen` comes when somebody takes another audience as universe."""

    chosen = Signal()

    def __init__(
        self, kind: str, title: str, tokens: Tokens, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.kind, self.words = kind, words
        self.row: NetRow | None = None
        self._had = False
        self.universe = ChoiceBox(tokens)
        self.universe.setAccessibleName(self.tr("Universe"))
        self.universe.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.universe.setMinimumContentsLength(10)
        self.universe.chosen.connect(lambda _: self.chosen.emit())
        among = QHBoxLayout()
        among.setSpacing(SPACE_S)
        among.addWidget(PlainLabel(self.tr("among"), "muted"))
        among.addWidget(self.universe, 1)
        self.range = PlainLabel("", "title", wrap=True)
        self.gauge = NetGauge(tokens)
        self.point = PlainLabel("", "body", wrap=True)
        self.basis = PlainLabel("", "small", wrap=True)
        self.legend = PlainLabel(
            self.tr("Bar: the range. Diamond: by the method. Dashed line: gross, not people."),
            "small",
            wrap=True,
        )
        self.body.addLayout(among)
        for part in (self.range, self.gauge, self.legend, self.point, self.basis):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def offer(self, universes: Sequence[UniverseRow]) -> None:
        """Offer the audiences of this kind; the first one is taken until another is chosen."""
        own = [u for u in universes if u.kind == self.kind]
        known = [u.id for u in own]
        now = self.universe.current if self.universe.count() else None
        say, quantity = self.words.texts.say, self.words.texts.quantity
        options: list[tuple[object, str]] = [(0, self.tr("people whose number nobody gave"))]
        options += [(u.id, f"{say(u.name)}: {quantity(u.qty)}") for u in own]
        stays = now in known or (now == 0 and self._had)
        self._had = bool(own)
        self.universe.set_options(options, now if stays else (known[0] if known else 0))

    def show_row(self, row: NetRow) -> None:
        """Show an answer, or why there is none."""
        self.row, words = row, self.words
        net = row.result
        if net is None:
            why = sentence(words.texts, row.refused) if row.refused else ""
            self.range.setText(self.tr("No answer"))
            self.point.setText(why)
            self.basis.setText("")
            self.gauge.show_net(None, why)
            return
        self.range.setText(self._range(net.whole))
        self.point.setText(self._point(net.whole))
        self.basis.setText(self._basis(net, row))
        self.gauge.show_net(net, f"{self.range.text()}. {self.point.text()}")

    def _range(self, net: NetReach) -> str:
        """From at least to at most, as a sentence would say it; each end rounded outwards."""
        low = self._number(replace(net.low, relation=Relation.EQ))
        if net.high.value is None:
            return self.tr("{low} and more: nothing closes the top").format(low=low)
        high = self._number(replace(net.high, relation=Relation.EQ))
        if net.low.relation is Relation.GE:
            return self.tr("At least {low}, at most {high}").format(low=low, high=high)
        return low if low == high else self.tr("{low} to {high}").format(low=low, high=high)

    def _point(self, net: NetReach) -> str:
        method = self.words.texts.translate("Reach", METHODS[net.method])
        if net.mid.value is None:
            return method
        point = self.words.figure(net.mid)
        if net.mid.relation is Relation.EQ:
            return self.tr("About {point}. {method}").format(point=point, method=method)
        return f"{point}. {method}"

    def _basis(self, net: NetReach, row: NetRow) -> str:
        said = [
            self.tr("Gross {gross}, participations and not people").format(
                gross=self._number(net.gross)
            ),
            self.tr("{count} of {all} carry a figure").format(
                count=self.words.texts.number(net.with_figure),
                all=self.words.texts.number(net.with_figure + net.without_figure),
            ),
        ]
        if any(s.assumed for s in row.shared):
            said.append(self.tr("pairs that nobody counted are taken as random"))
        if row.hides_overlap:
            said.append(
                self.tr(
                    "among so many people overlap hardly shows; take the audience that can really"
                    " be reached"
                )
            )
        for s in row.misfits:
            said.append(
                self.tr("left out, since {one} and {other} cannot share {people}").format(
                    one=self.words.texts.say(s.one),
                    other=self.words.texts.say(s.other),
                    people=self._number(s.qty),
                )
            )
        if net.adjustment is not None:
            people = net.adjustment.figure
            sign, size = ("+", people) if people >= 0 else ("−", -people)
            by = f"{sign}{self.words.texts.number(size)}"
            said.append(self.tr("adjusted by {by}: {reason}").format(by=by, reason=net.reason))
        return " · ".join(said)

    def _number(self, qty: Qty) -> str:
        return self.words.figure(qty)
