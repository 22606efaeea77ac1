"""The board: assets by channel, a column for each of the six languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from comms_planner.services import content, vocabulary
from comms_planner.services.content import BoardRow, VersionRow
from comms_planner.services.languages import LANGUAGE_NAMES, LANGUAGES
from comms_planner.text import away
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.screens.content import forms
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.search_field import SearchField

STATES = {
    "missing": "danger", "in drafting": "info", "in translation": "info", "stale": "warning",
    "cleared": "success",
}  # fmt: skip
HEIGHT = 60


class BoardPage(ScreenPage):
    """The language grid; Enter or a click opens the version under the cursor."""

    def __init__(self, host: PagedScreen) -> None:
        texts, here = host.context.texts, dt.datetime.now().astimezone()
        nothing = EmptyState(
            host.context.tokens, "languages", self.tr("Nothing goes out yet"),
            self.tr(
                "Content is one thing that goes out: a press release, a film, a post. Plan it "
                "once; the board then shows each of the six languages on each channel, from "
                "missing to cleared, and warns when something would go out before its embargo."
            ),
            self.tr("New content"), self._begin,
        )  # fmt: skip
        languages = [
            column(
                texts.say(LANGUAGE_NAMES[code]), partial(self._version, code), 0, 102,
                partial(_state_in, code),
            )
            for code in LANGUAGES
        ]  # fmt: skip
        columns = [
            column(self.tr("Content"), self._title, 4, 200, lambda r: texts.say(r.title)),
            *languages,
            column(
                self.tr("Goes out") + texts.locale.aside.format(words=away(here)),
                self._times,
                1,
                192,
                lambda r: str(r.publish_at or "~"),
                also=self._whole_times,
            ),
        ]
        super().__init__(
            host, self.tr("Content board"), columns, lambda r: (r.asset_id, r.channel), nothing,
            height=HEIGHT,
        )  # fmt: skip
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        tokens = self.context.tokens
        self.search = SearchField(self.tr("Find content"), tokens)
        self.search.setFixedWidth(180)
        self.search.searched.connect(lambda _: self.refresh())
        states = [(None, self.tr("Any state")), *vocabulary.choices(texts, "content")]
        self.state = ChoiceBox(tokens, states)
        self.state.setAccessibleName(self.tr("State"))
        said = [(code, texts.say(LANGUAGE_NAMES[code])) for code in LANGUAGES]
        self.language = ChoiceBox(tokens, [(None, self.tr("Any language")), *said])
        self.language.setAccessibleName(self.tr("Language"))
        for box in (self.state, self.language):
            box.chosen.connect(lambda _: self.refresh())
        for part in (self.search, self.state, self.language):
            self.tools.addWidget(part)
        self.offer_adding(self.tr("New content"))

    def refresh(self) -> None:
        """Read the board, narrowed by what was chosen."""
        state, language = self.state.current, self.language.current
        rows = self.context.planner.read(
            content.board,
            state=state if isinstance(state, str) else None,
            language=language if isinstance(language, str) else None,
        )
        words = self.search.text().casefold().split()
        rows = [row for row in rows if all(w in _searched(row) for w in words)]
        cleared = sum(v.state == "cleared" for r in rows for v in r.versions if v.wanted)
        wanted = sum(v.wanted for r in rows for v in r.versions)
        number = self.context.texts.number
        said = self.tr("{cleared} of {all} versions cleared").format(
            cleared=number(cleared), all=number(wanted)
        )
        narrowed = bool(words or state or language)
        self.show_rows(rows, said if rows else self.tr("Nothing matches.") if narrowed else "")

    def reveal(self, asset: int, channel: object = None, language: object = None) -> None:
        """Choose an asset's row, and open one of its languages if asked for."""
        for box in (self.state, self.language):
            box.set_current(None)
        self.search.clear()
        self.refresh()
        for row in self.table.rows:
            if row.asset_id == asset and channel in (None, row.channel):
                at = self.table.row_of((asset, row.channel))
                number = 1 + LANGUAGES.index(language) if language in LANGUAGES else 0
                self.view.setCurrentIndex(self.table.index(at, number))
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                if number:
                    self.open_version(row, row.versions[number - 1])
                return

    @opens_form
    def add(self) -> None:
        """Plan a new asset."""
        form = forms.new_asset(self.context)
        self.host.show_form(self.tr("New content"), self.tr("Add content"), form)

    @opens_form
    def open_row(self, row: BoardRow) -> None:
        """Open the version under the cursor, or the asset itself."""
        at = self.view.currentIndex().column() - 1
        if 0 <= at < len(LANGUAGES):
            self.open_version(row, row.versions[at])
        else:
            form = forms.edit_asset(self.context, row.asset_id)
            self.host.show_form(self.tr("Content"), self.tr("Save"), form)

    @opens_form
    def open_version(self, row: BoardRow, version: VersionRow) -> None:
        """Open the text of one language on one channel."""
        form = forms.VersionForm(self.context, row, version)
        form.approval_asked.connect(lambda number: self.approve("content", [number]))
        form.confirmed.connect(self._confirm)
        said = self.context.texts.say(LANGUAGE_NAMES[version.language])
        title = self.tr("{title} in {language}").format(
            title=self.context.texts.say(row.title), language=said
        )
        self.host.show_form(title, self.tr("Save"), form)

    def remove_row(self, row: BoardRow) -> None:
        """Take an asset out, once that is confirmed."""
        said = self.tr("“{title}” goes out of the plan in all its languages. Undo brings it back.")
        question = said.format(title=self.context.texts.say(row.title))
        title, yes = self.tr("Delete this content?"), self.tr("Delete")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Content deleted."), content.delete, row.asset_id)

    def menu(self, row: BoardRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """What can be done with an asset, and with the version under the cursor."""
        open_ids = [
            v.id for v in row.versions
            if v.id is not None and (v.text or v.link) and v.approval_status != "approved"
        ]  # fmt: skip
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Edit content…"), lambda: self._edit(row)),
            (self.tr("Embargo…"), lambda: self._embargo(row)),
            (self.tr("Another channel…"), lambda: self._channel(row)),
        ]
        if open_ids:
            deeds.append(
                (self.tr("Approval of all languages…"), lambda: self.approve("content", open_ids))
            )
        at = self.view.currentIndex().column() - 1
        version = row.versions[at] if 0 <= at < len(LANGUAGES) else None
        if version is not None and version.id is not None:
            number = version.id
            deeds += [
                (self.tr("Approval of this language…"), lambda: self.approve("content", [number])),
                (self.tr("Remove this language"), lambda: self._drop(number)),
            ]
        deeds.append((self.tr("Delete…"), lambda: self.remove_row(row)))
        return deeds

    def _begin(self) -> None:
        self.add()

    @opens_form
    def _edit(self, row: BoardRow) -> None:
        form = forms.edit_asset(self.context, row.asset_id)
        self.host.show_form(self.tr("Content"), self.tr("Save"), form)

    @opens_form
    def _embargo(self, row: BoardRow) -> None:
        form = forms.embargo(self.context, row)
        self.host.show_form(self.tr("Embargo"), self.tr("Save"), form)

    @opens_form
    def _channel(self, row: BoardRow) -> None:
        form = forms.channel(self.context, row)
        self.host.show_form(self.tr("Another channel"), self.tr("Add channel"), form)

    def _confirm(self, number: int) -> None:
        self.write(self.tr("The translation counts as up to date."), content.confirm, number)
        self.host.drawer.drawer.close_drawer()

    def _drop(self, number: int) -> None:
        self.write(self.tr("This language was removed."), content.remove_version, number)

    def _title(self, row: BoardRow) -> Face:
        texts = self.context.texts
        kind = vocabulary.label(texts, "asset", row.kind)
        about = next(filter(None, (row.campaign, row.edition, row.action)), None)
        lower = " · ".join(filter(None, (row.channel or self.tr("No channel yet"), kind)))
        lines = [(texts.say(row.title), "strong"), (lower, "small")]
        if about is not None:
            lines.append((texts.say(about), "small"))
        return Face(tuple(lines))

    def _version(self, code: str, row: BoardRow) -> Face:
        version, texts = row.in_language(code), self.context.texts
        if not version.wanted:
            return Face((("–", "small"),))
        chips = [Chip(vocabulary.label(texts, "content", version.state), STATES[version.state])]
        if version.approval_status in ("submitted", "returned"):
            said = vocabulary.label(texts, "approval", version.approval_status)
            return Face(((said, "small"),), tuple(chips))
        return Face((), tuple(chips))

    def _times(self, row: BoardRow) -> Face:
        lines = []
        if row.publish_at:
            lines.append((self._short(row.publish_at), "body"))
        if row.embargo_at:
            said = self.tr("Embargo {moment}").format(moment=self._short(row.embargo_at))
            lines.append((said, "small"))
        if row.early:
            lines.append((self.tr("Before the embargo"), "small"))
        return Face(tuple(lines) or (("–", "small"),), mark="triangle-alert" if row.early else "")

    def _whole_times(self, row: BoardRow) -> Sequence[str]:
        moment = self.context.texts.instant
        said = [moment(row.publish_at)] if row.publish_at else []
        if row.embargo_at:
            said.append(self.tr("Embargo {moment}").format(moment=moment(row.embargo_at)))
        return said

    def _short(self, at: dt.datetime) -> str:
        """A moment on the reader's clock, its year only where it is another than this."""
        here, texts = at.astimezone(), self.context.texts
        is_now = here.year == dt.datetime.now().astimezone().year
        day = texts.short_day(here.date()) if is_now else texts.brief_day(here.date())
        return f"{day} {here:%H:%M}"


def _state_in(code: str, row: BoardRow) -> str:
    return row.in_language(code).state


def _searched(row: BoardRow) -> str:
    parts: list[Any] = [row.title.en, row.title.zh, row.channel, row.campaign.en, row.campaign.zh]
    return " ".join(parts).casefold()
