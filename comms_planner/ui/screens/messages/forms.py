"""The forms of the messages screen: a message, and the figures it quotes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S
from comms_planner.services import (
    campaigns,
    house_style,
    measurement_rows,
    message_figures,
    messages,
    programme,
)
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.messages import ROOF_WORDS, Language, MessageKind, MessageRow
from comms_planner.services.planner import Planner
from comms_planner.services.word_count import words_in
from comms_planner.ui.context import Context
from comms_planner.ui.editors.approval import HUES, cleared_word, hue
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.several import SeveralField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

PARTS = ("campaign_id", "flagship_id", "edition_id")
MOST_OFFERED = 2_000
"""So many figures can be chosen from, those entered last; of more nobody finds one in a list."""


class MessageForm(DeedForm):
    """Writes a message, changes one, or supersedes one by a new version."""

    approval_asked = Signal(int)
    figures_asked = Signal(int)

    def __init__(
        self,
        context: Context,
        kind: MessageKind,
        row: MessageRow | None = None,
        *,
        under: MessageRow | None = None,
        supersedes: int | None = None,
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.kind, self.row, self.under, self._supersedes = kind, row, under, supersedes
        language = context.texts.language
        if row is not None and supersedes is None:
            self.body.addLayout(self._head(context, row))
        elif supersedes is not None:
            said = self.tr("The new message takes the place of the old one, which is kept.")
            self.body.addWidget(PlainLabel(said, "muted", wrap=True))
        if under is not None:
            self.body.addWidget(PlainLabel(context.texts.say(under.text), "muted", wrap=True))
        label = self.tr("Question") if kind is MessageKind.QUESTION else self.tr("Message")
        self.text = self.add("text", BilingualField(label, language, 3))
        self.text.require()
        self.count = PlainLabel("", "small")
        self.body.addWidget(self.count)
        self.reminders = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.reminders)
        self.answer = self.add("answer", BilingualField(self.tr("Answer"), language, 4))
        self.language = self.add(
            "language", ChoiceField(self.tr("Language"), context.tokens, self._languages(context))
        )
        self.wording = self.add("wording", TextField(self.tr("Wording in that language"), 3))
        self.answer_wording = self.add(
            "answer_wording", TextField(self.tr("Answer in that language"), 3)
        )
        self.audience = self.add("audience", BilingualField(self.tr("Audience"), language))
        self.of = self.add(
            "campaign_id",
            ChoiceField(
                self.tr("Belongs to"), context.tokens,
                [(None, self.tr("The organization as a whole")), *owners(context)],
            ),
        )  # fmt: skip
        self.valid = OptionalDayField(
            "valid_from", self.tr("Valid from"), self.tr("From a day on"), context.tokens,
            context.texts,
        )  # fmt: skip
        self.add("valid_from", self.valid)
        self.fields["supersedes_id"] = self.fields["parent_id"] = self.text
        self.body.addStretch(1)
        self._load(row)
        self._arrange()
        for field in (self.text, self.wording):
            field.edited.connect(self._count)
        every = (self.text, self.wording, self.answer, self.answer_wording, self.language)
        for one in every:
            one.edited.connect(self._remind)
        self.language.edited.connect(self._arrange)
        self._count()
        self._remind()

    def write(self, planner: Planner) -> object:
        """Keep the message."""
        chosen = self.of.value()
        given: dict[str, Any] = dict.fromkeys(PARTS)
        if isinstance(chosen, tuple):
            given |= dict([chosen])
        row, code = self.row, self.language.value()
        parent = self.under.id if self.under else row.parent_id if row else None
        is_question = self.kind is MessageKind.QUESTION
        values: dict[str, Any] = {
            "answer": self.answer.value() if is_question else Bilingual(),
            "language": Language(str(code)) if code else None,
            "wording": self.wording.value() if self._own else "",
            "answer_wording": self.answer_wording.value() if self._own and is_question else "",
            "audience": self.audience.value(), "valid_from": self.valid.value(),
            "parent_id": parent, **given,
        }  # fmt: skip
        if row is not None and self._supersedes is None:
            values["supersedes_id"] = row.supersedes_id
            return planner.write(messages.edit, row.id, self.text.value(), **values)
        values["supersedes_id"] = self._supersedes
        return planner.write(messages.add, self.kind, self.text.value(), **values)

    @property
    def _own(self) -> bool:
        return self.language.value() not in (None, "en", "zh")

    def _arrange(self) -> None:
        is_question = self.kind is MessageKind.QUESTION
        self.answer.setVisible(is_question)
        self.wording.setVisible(self._own)
        self.answer_wording.setVisible(self._own and is_question)
        self.of.setVisible(self.kind not in (MessageKind.SUPPORT, MessageKind.PROOF))

    def _count(self) -> None:
        if self.kind is not MessageKind.ROOF:
            self.count.hide()
            return
        text = self.text.value()
        count = max(words_in(side) for side in (text.en, text.zh, self.wording.value()))
        said = self.tr("{count} of {most} words").format(count=count, most=ROOF_WORDS)
        self.count.setText(said)
        self.count.setProperty("role", "error" if count > ROOF_WORDS else "small")
        self.count.style().polish(self.count)

    def _remind(self) -> None:
        """Recall the house style while one types."""
        text, answer, own = self.text.value(), self.answer.value(), str(self.language.value() or "")
        found = house_style.of_all(
            (text.en, "en"), (text.zh, "zh"), (answer.en, "en"), (answer.zh, "zh"),
            (self.wording.value(), own), (self.answer_wording.value(), own),
        )  # fmt: skip
        said = "\n".join(r.notice.say(self.texts) for r in found)
        self.reminders.setText(said)
        self.reminders.setVisible(bool(said))

    def _head(self, context: Context, row: MessageRow) -> QHBoxLayout:
        texts, line = context.texts, QHBoxLayout()
        line.setSpacing(SPACE_S)
        word = cleared_word(texts, row.approval_status)
        line.addWidget(Chip(word, hue(context.tokens, HUES[row.approval_status])))
        if row.cleared_at:
            said = f"{row.cleared_by} · {texts.moment(row.cleared_at)}"
            line.addWidget(ElidedLabel(said, "small"), 1)
        else:
            line.addStretch(1)
        if not context.planner.read_only:
            figures = Button(self.tr("Figures…"), context.tokens, "plain", "link")
            figures.clicked.connect(lambda: self.figures_asked.emit(row.id))
            ask = Button(self.tr("Approval…"), context.tokens, "plain", "shield-check")
            ask.clicked.connect(lambda: self.approval_asked.emit(row.id))
            line.addWidget(figures)
            line.addWidget(ask)
        return line

    def _languages(self, context: Context) -> list[tuple[object, str]]:
        both = (None, self.tr("English and Chinese, as written"))
        return [both, *((code, context.texts.say(name)) for code, name in LANGUAGE_NAMES.items())]

    def _load(self, row: MessageRow | None) -> None:
        if row is None:
            return
        self.text.load(row.text)
        self.answer.load(row.answer)
        self.language.load(row.language or None)
        self.wording.load(row.wording)
        self.answer_wording.load(row.answer_wording)
        self.audience.load(row.audience)
        of = next(((p, getattr(row, p)) for p in PARTS if getattr(row, p) is not None), None)
        self.of.load(of)
        self.valid.load(row.valid_from)


def figures(context: Context, row: MessageRow) -> CommandForm:
    """Bind the figures that a message quotes; saving says that it quotes them as they are now."""
    texts, quoted = context.texts, [f.measurement_id for f in row.figures]
    found = context.planner.read(measurement_rows.latest, MOST_OFFERED, tuple(filter(None, quoted)))
    options = [
        (m.id, " · ".join((texts.quantity(m.qty, unit=True), texts.say(m.about),
                           texts.say(m.definition))))
        for m in found
    ]  # fmt: skip
    label = QCoreApplication.translate("MessageForm", "Figures it quotes")
    field = SeveralField(label, context.tokens, options)
    field.load(tuple(f.measurement_id for f in row.figures if f.measurement_id is not None))
    hint = QCoreApplication.translate(
        "MessageForm",
        "Choose the measurements behind the figures in the text. When one of them changes, the "
        "message is flagged. Keeping this says that the text quotes them as they stand now.",
    )
    return CommandForm(
        context, message_figures.set_figures, {"measurements": field}, fixed={"message_id": row.id},
        hint=hint,
    )  # fmt: skip


def owners(context: Context) -> list[tuple[object, str]]:
    """What messages can belong to, as ((part, id), word)."""
    read, say = context.planner.read, context.texts.say
    campaign = QCoreApplication.translate("MessageForm", "Campaign: {name}")
    flagship = QCoreApplication.translate("MessageForm", "Flagship: {name}")
    edition = QCoreApplication.translate("MessageForm", "Edition: {name}")
    found: list[tuple[object, str]] = [
        (("campaign_id", number), campaign.format(name=say(title)))
        for number, title in read(campaigns.names)
    ]
    found += [
        (("flagship_id", f.id), flagship.format(name=say(f.name)))
        for f in read(programme.flagships)
    ]
    found += [
        (("edition_id", number), edition.format(name=said))
        for number, said in edition_options(context)
    ]
    return found


def flagship_name(context: Context, number: int | None) -> str:
    """What a flagship is called; nothing where there is none."""
    if number is None:
        return ""
    found = context.planner.read(programme.flagships)
    return next((context.texts.say(f.name) for f in found if f.id == number), "")
