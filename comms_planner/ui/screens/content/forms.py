"""The forms of the content screen: an asset, one of its versions, its embargo and channels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.design import SPACE_S
from comms_planner.services import (
    campaigns,
    content,
    house_style,
    people,
    programme,
    stories,
    thought_leaders,
    vocabulary,
)
from comms_planner.services.content import AssetKind, AssetRow, BoardRow, Language, VersionRow
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations
from comms_planner.ui.context import Context
from comms_planner.ui.editors.approval import hue
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.instant import InstantField
from comms_planner.ui.editors.languages import LanguagesField
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel

Options = Sequence[tuple[Any, str]]
STATES = {
    "missing": "danger", "in drafting": "info", "in translation": "info", "stale": "warning",
    "cleared": "success",
}  # fmt: skip


def new_asset(context: Context) -> CommandForm:
    """Plan an asset on its first channel."""
    fields = _asset_fields(context)
    channel = TextField(QCoreApplication.translate("ContentForms", "Channel"))
    text = TextField(QCoreApplication.translate("ContentForms", "Text, if there is one already"), 4)
    shown = {"title": fields.pop("title"), "kind": fields.pop("kind"), "channel": channel}
    shown |= {"languages": fields.pop("languages")}
    shown |= {"source_language": fields.pop("source_language"), "text": text, **fields}
    hint = QCoreApplication.translate(
        "ContentForms",
        "One thing that goes out. Give its first channel, such as website or social media; more "
        "can follow. Each language then has a cell of its own on the board.",
    )
    said = QCoreApplication.translate("ContentForms", "The content is on the board.")
    return CommandForm(context, content.add, shown, hint=hint, said=said)


def edit_asset(context: Context, asset_id: int) -> CommandForm:
    """Change what an asset is and what it belongs to."""
    row = context.planner.read(content.asset, asset_id)
    fields = _asset_fields(context)
    _load(fields, row)
    fixed = {"asset_id": asset_id, "action_id": row.action_id}
    return CommandForm(context, content.edit, fields, fixed=fixed)


def embargo(context: Context, row: BoardRow) -> CommandForm:
    """Say until when an asset is held back."""
    field = InstantField(
        "at", QCoreApplication.translate("ContentForms", "Embargo lifts"),
        QCoreApplication.translate("ContentForms", "Held back until a moment"),
        context.tokens, context.texts, context.planner.read(stations.rows),
    )  # fmt: skip
    field.load_instant(row.embargo_at)
    hint = QCoreApplication.translate(
        "ContentForms",
        "The embargo holds for all languages and channels of this content. It is not the time of "
        "publishing: that is set for each version, and checked against the embargo.",
    )
    return CommandForm(
        context, content.embargo, {"at": field}, fixed={"asset_id": row.asset_id}, hint=hint
    )


def channel(context: Context, row: BoardRow) -> CommandForm:
    """Let an asset go out on another channel."""
    field = TextField(QCoreApplication.translate("ContentForms", "Channel"))
    known = context.planner.read(content.channels)
    hint = QCoreApplication.translate("ContentForms", "Channels of this plan: {channels}").format(
        channels=context.texts.listed(known) or "–"
    )
    return CommandForm(
        context, content.add_channel, {"channel": field}, fixed={"asset_id": row.asset_id},
        hint=hint,
    )  # fmt: skip


class VersionForm(DeedForm):
    """One language on one channel: its text, its translator, when it goes out."""

    approval_asked = Signal(int)
    confirmed = Signal(int)

    def __init__(self, context: Context, row: BoardRow, version: VersionRow) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self.version, texts = row, version, context.texts
        self.body.addLayout(self._head(context))
        source = row.in_language(row.source_language)
        if not version.is_source:
            self._show_source(source)
        self.text = self.add("text", TextField(self.tr("Text"), 9))
        self.reminders = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.reminders)
        self.link = self.add("link", TextField(self.tr("Or where it lies (address, file)")))
        if not version.is_source:
            team = context.planner.read(people.rows)
            nobody = (None, self.tr("Nobody yet"))
            names = [nobody, *((p.id, texts.say(p.name)) for p in team)]
            self.translator = ChoiceField(self.tr("Translator"), context.tokens, names)
            self.due = OptionalDayField(
                "due", self.tr("Due"), self.tr("Due on a day"), context.tokens, texts
            )
            self.add("translator_id", self.translator).load(version.translator_id)
            self.add("due", self.due).load(version.due)
        self.out = InstantField(
            "at", self.tr("Goes out"), self.tr("At a moment"), context.tokens, texts,
            context.planner.read(stations.rows),
        )  # fmt: skip
        self.add("at", self.out)
        self.body.addStretch(1)
        self.text.load(version.text)
        self.link.load(version.link)
        self.out.load_instant(version.publish_at)
        self.text.edited.connect(self._remind)
        self._remind()

    def write(self, planner: Planner) -> object:
        """Keep text, translator and time as one step."""
        is_source = self.version.is_source
        return planner.write(
            content.save, self.version.asset_id, Language(self.version.language),
            channel=self.version.channel, text=self.text.value(), link=self.link.value(),
            translator_id=None if is_source else self.translator.value(),  # type: ignore[arg-type]  # an id or none
            due=None if is_source else self.due.value(), at=self.out.value(),
        )  # fmt: skip

    def _head(self, context: Context) -> QHBoxLayout:
        texts, version = self.texts, self.version
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        word = vocabulary.label(texts, "content", version.state)
        line.addWidget(Chip(word, hue(self.tokens, STATES[version.state])))
        if version.channel:
            line.addWidget(Chip(version.channel, self.tokens.neutral))
        if version.cleared_at:
            said = self.tr("{who}, {moment}").format(
                who=version.cleared_by, moment=texts.moment(version.cleared_at)
            )
            line.addWidget(PlainLabel(said, "small"))
        line.addStretch(1)
        number = version.id
        if number is not None and not context.planner.read_only:
            if version.state == "stale":
                still = Button(self.tr("Still right"), self.tokens)
                still.clicked.connect(lambda: self.confirmed.emit(number))
                line.addWidget(still)
            if version.text or version.link:
                ask = Button(self.tr("Approval…"), self.tokens, "plain", "shield-check")
                ask.clicked.connect(lambda: self.approval_asked.emit(number))
                line.addWidget(ask)
        return line

    def _show_source(self, source: VersionRow) -> None:
        name = self.texts.say(LANGUAGE_NAMES[source.language])
        title = self.tr("Translated from: {language}").format(language=name)
        self.body.addWidget(PlainLabel(title, "caption"))
        said = source.text or source.link
        if not said:
            said = self.tr("That text is not written on this channel yet.")
        self.body.addWidget(PlainLabel(said, "muted", wrap=True))
        if self.version.state == "stale":
            changed = self.tr(
                "It has changed since this was translated. Mend the translation and save it, or "
                "say that it is still right."
            )
            self.body.addWidget(PlainLabel(changed, "error", wrap=True))

    def _remind(self) -> None:
        found = house_style.reminders(self.text.value(), self.version.language)
        said = "\n".join(dict.fromkeys(r.notice.say(self.texts) for r in found))
        self.reminders.setText(said)
        self.reminders.setVisible(bool(said))


def _asset_fields(context: Context) -> dict[str, Field]:
    texts, tokens, language = context.texts, context.tokens, context.texts.language
    kinds = [(AssetKind(key), word) for key, word in vocabulary.choices(texts, "asset")]
    names = [(Language(code), texts.say(name)) for code, name in LANGUAGE_NAMES.items()]
    wanted = QCoreApplication.translate("ContentForms", "Wanted in")
    languages = LanguagesField(wanted, tokens, texts)
    languages.load("ar zh en fr ru es")
    first = QCoreApplication.translate("ContentForms", "Written first in")
    source = ChoiceField(first, tokens, names)
    source.load(Language.EN)
    fields: dict[str, Field] = {
        "title": BilingualField(QCoreApplication.translate("ContentForms", "Title"), language),
        "kind": ChoiceField(QCoreApplication.translate("ContentForms", "Kind"), tokens, kinds),
        "languages": languages,
        "source_language": source,
        "theme": BilingualField(
            QCoreApplication.translate(
                "ContentForms", "Theme (of a flagship report: compared with its launch)"
            ),
            language,
        ),
    }
    for name, label, options in _owners(context):
        nothing = (None, QCoreApplication.translate("ContentForms", "None"))
        fields[name] = ChoiceField(label, tokens, [nothing, *options])
    notes = QCoreApplication.translate("ContentForms", "Notes")
    fields["note"] = BilingualField(notes, language, 2)
    return fields


def _owners(context: Context) -> list[tuple[str, str, Options]]:
    """What content can belong to: the argument, its label, and what is on offer."""
    read, say = context.planner.read, context.texts.say
    return [
        (
            "campaign_id", QCoreApplication.translate("ContentForms", "Campaign"),
            [(number, say(title)) for number, title in read(campaigns.names)],
        ),
        (
            "edition_id", QCoreApplication.translate("ContentForms", "Edition"),
            edition_options(context),
        ),
        (
            "flagship_id", QCoreApplication.translate("ContentForms", "Flagship programme"),
            [(f.id, say(f.name)) for f in read(programme.flagships)],
        ),
        (
            "leader_id", QCoreApplication.translate("ContentForms", "Thought leader"),
            [(t.id, say(t.name)) for t in read(thought_leaders.rows)],
        ),
        (
            "story_id", QCoreApplication.translate("ContentForms", "Story"),
            [(s.id, say(s.title)) for s in read(stories.rows)],
        ),
    ]  # fmt: skip


def _load(fields: dict[str, Field], row: AssetRow) -> None:
    values: dict[str, Any] = {
        "title": row.title, "kind": AssetKind(row.kind), "languages": " ".join(row.languages),
        "source_language": Language(row.source_language), "theme": row.theme, "note": row.note,
        "campaign_id": row.campaign_id, "edition_id": row.edition_id,
        "flagship_id": row.flagship_id, "leader_id": row.leader_id, "story_id": row.story_id,
    }  # fmt: skip
    for name, value in values.items():
        fields[name].load(value)
