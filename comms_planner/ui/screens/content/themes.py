"""Themes in step: each flagship report against the edition where it is launched (AII.B(b))."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import editions, themes, vocabulary
from comms_planner.services.content import AssetKind
from comms_planner.services.themes import ThemeRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.screens.content import forms
from comms_planner.ui.widgets.empty import EmptyState

HUES = {
    "in step": "success", "apart": "danger", "explained": "warning", "no theme": "neutral",
    "no launch": "neutral",
}  # fmt: skip


HEIGHT = 62
"""Room for two lines of a title."""


class ThemesPage(ScreenPage):
    """Reports and where they are launched; Enter chooses the launch."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "book-open", self.tr("No flagship report yet"),
            self.tr(
                "The document wants the themes of flagship reports in step with those of major "
                "events (Annex II, B(b)). Add a report as content of that kind; then say where it "
                "is launched."
            ),
            self.tr("New report"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Themes"), self._state, 0, 150),
            column(self.tr("Report and its theme"), self._report, 3, 260),
            column(self.tr("Launched at, with its theme"), self._edition, 3, 260),
        ]
        super().__init__(host, self.tr("Themes"), columns, _key, nothing, height=HEIGHT)
        self.offer_adding(self.tr("New report"))

    def refresh(self) -> None:
        """Read reports and launches."""
        rows = self.context.planner.read(themes.rows)
        apart = sum(r.state == "apart" for r in rows)
        said = self.tr("Themes differ in {count} of {all}").format(count=apart, all=len(rows))
        self.show_rows(rows, said if rows else "")

    @opens_form
    def add(self) -> None:
        """Plan a flagship report."""
        form = forms.new_asset(self.context)
        form.fields["kind"].load(AssetKind.REPORT)
        self.host.show_form(self.tr("New report"), self.tr("Add content"), form)

    @opens_form
    def open_row(self, row: ThemeRow) -> None:
        """Say where the report is launched, and why its theme differs."""
        read, texts = self.context.planner.read, self.context.texts
        options = [
            (e.id, f"{texts.say(e.name)} · {texts.say(e.theme)}" if e.theme else texts.say(e.name))
            for e in read(editions.rows)
            if e.id != row.report_id
        ]
        edition = ChoiceField(self.tr("Launched at"), self.context.tokens, options)
        if row.edition_id is not None:
            edition.load(row.edition_id)
        reason = BilingualField(self.tr("If the themes differ: why"), texts.language, 2)
        reason.load(row.reason)
        fields: dict[str, Field] = {"edition_id": edition, "reason": reason}
        hint = self.tr("Theme of the report: {theme}").format(
            theme=texts.say(row.report_theme) or "–"
        )
        form = CommandForm(
            self.context, themes.launch, fields, hint=hint,
            fixed={"asset_id": row.asset_id, "report_id": row.report_id},
        )  # fmt: skip
        self.host.show_form(texts.say(row.report), self.tr("Save"), form)

    def menu(self, row: ThemeRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Take the launch back, or go to the report."""
        deeds: list[tuple[str, Callable[[], object]]] = []
        if row.launch_id is not None:
            number, said = row.launch_id, self.tr("No launch any more.")
            deeds.append(
                (self.tr("Remove the launch"), lambda: self.write(said, themes.remove, number))
            )
        if row.asset_id is not None:
            number_of = row.asset_id
            deeds.append(
                (
                    self.tr("Show the content"),
                    lambda: self.context.navigate("content", asset=number_of),
                )
            )
        return deeds

    def _begin(self) -> None:
        self.add()

    def _state(self, row: ThemeRow) -> Face:
        word = vocabulary.label(self.context.texts, "themes", row.state)
        return Face((), (Chip(word, HUES[row.state]),))

    def _report(self, row: ThemeRow) -> Face:
        say = self.context.texts.say
        theme = say(row.report_theme) or self.tr("No theme yet")
        return Face(((say(row.report), "strong"), (theme, "small")), wrap=2)

    def _edition(self, row: ThemeRow) -> Face:
        say = self.context.texts.say
        if row.edition_id is None:
            return Face((("–", "body"),))
        lower = say(row.edition_theme) or self.tr("No theme yet")
        if row.reason:
            lower += f" · {say(row.reason)}"
        return Face(((say(row.edition), "strong"), (lower, "small")))


def _key(row: ThemeRow) -> tuple[object, ...]:
    return (row.asset_id, row.report_id)
