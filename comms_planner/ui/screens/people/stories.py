"""The story bank: who, where, whose words and pictures, and with whose consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from comms_planner.services import campaigns, countries, programme, stories, vocabulary
from comms_planner.services.stories import PhotoRow, StoryRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.screens.people.consent import consent_face
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState

PICTURE = 220
"""The side of a photo in its form."""


class StoriesPage(ScreenPage):
    """People-centred stories; what a story lacks stands beside it."""

    def __init__(self, host: PagedScreen) -> None:
        texts = host.context.texts
        nothing = EmptyState(
            host.context.tokens, "book-open", self.tr("No story yet"),
            self.tr(
                "Stories are about people (document, Annex II, B(a)): who, where, in plain words, "
                "with photos, their credit, and the consent of those who are in them."
            ),
            self.tr("New story"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Story"), self._title, 3, 220, lambda r: texts.say(r.title).casefold()),
            column(self.tr("Where"), self._place, 2, 160),
            column(self.tr("Consent"), self._consent, 1, 150, lambda r: r.consent),
            column(self.tr("Photos"), self._photos, 1, 110),
            column(self.tr("Lacks"), self._lacks, 3, 220),
        ]
        super().__init__(host, self.tr("Stories"), columns, lambda r: r.id, nothing, height=56)
        self.offer_adding(self.tr("New story"))

    def refresh(self) -> None:
        """Read the bank."""
        rows = self.context.planner.read(stories.rows)
        ready = sum(not row.lacks for row in rows)
        said = self.tr("{ready} of {all} ready to use").format(ready=ready, all=len(rows))
        self.show_rows(rows, said if rows else "")

    @opens_form
    def add(self) -> None:
        """Open the form of a new story."""
        form = CommandForm(self.context, stories.add, self._fields())
        self.host.show_form(self.tr("New story"), self.tr("Add story"), form)

    @opens_form
    def open_row(self, row: StoryRow) -> None:
        """Open the form of a story."""
        fields = self._fields()
        for name, field in fields.items():
            field.load(getattr(row, name))
        form = CommandForm(self.context, stories.edit, fields, fixed={"story_id": row.id})
        self.host.show_form(self.context.texts.say(row.title), self.tr("Save"), form)

    def remove_row(self, row: StoryRow) -> None:
        """Take a story out, once that is confirmed."""
        title, yes = self.tr("Delete this story?"), self.tr("Delete")
        question = self.tr("It goes out of the plan with its photos. Undo brings it back.")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Story deleted."), stories.delete, row.id)

    def menu(self, row: StoryRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Photos, and out of the bank."""
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Add a photo…"), lambda: self._take_in(row))
        ]
        for photo in row.photos:
            word = self.tr("Photo “{name}”…").format(name=photo.name)
            deeds.append((word, lambda p=photo: self._open_photo(p)))  # type: ignore[misc]  # a default argument
        return [*deeds, (self.tr("Delete…"), lambda: self.remove_row(row))]

    def add_photo(self, row: StoryRow, path: str) -> None:
        """Take a photo into a story, then ask for its credit and consent."""
        said = self.tr("Photo added. Give its credit and consent.")
        self.write(said, stories.add_photo, row.id, path)
        for story in self.context.planner.read(stories.rows):
            if story.id == row.id and len(story.photos) > len(row.photos):
                self._open_photo(story.photos[-1])

    def _begin(self) -> None:
        self.add()

    def _take_in(self, row: StoryRow) -> None:
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.tif *.tiff)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Add a photo"), "", kinds)
        if path:
            self.add_photo(row, path)

    @opens_form
    def _open_photo(self, photo: PhotoRow) -> None:
        context, texts = self.context, self.context.texts
        caption = BilingualField(self.tr("Caption"), texts.language, 2)
        credit = TextField(self.tr("Credit"))
        consent = ChoiceField(
            self.tr("Consent of who is in it"), context.tokens,
            [*vocabulary.choices(texts, "consent")],
        )  # fmt: skip
        for field, value in (
            (caption, photo.caption), (credit, photo.credit), (consent, photo.consent),
        ):  # fmt: skip
            field.load(value)
        fields: dict[str, Field] = {"caption": caption, "credit": credit, "consent": consent}
        form = CommandForm(context, stories.edit_photo, fields, fixed={"photo_id": photo.id})
        picture = QPixmap()
        if picture.loadFromData(context.planner.read(stories.picture, photo.id)):
            shown = QLabel()
            shown.setAccessibleName(photo.name)
            shown.setPixmap(
                picture.scaled(
                    PICTURE * 2, PICTURE, Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )  # fmt: skip
            form.body.insertWidget(1, shown)
        self.host.show_form(photo.name or self.tr("Photo"), self.tr("Save"), form)

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        read, say, language = context.planner.read, texts.say, texts.language
        none = (None, self.tr("None"))
        return {
            "title": BilingualField(self.tr("Title"), language),
            "people": BilingualField(self.tr("Who it is about"), language),
            "place": BilingualField(self.tr("Place"), language),
            "country_id": ChoiceField(
                self.tr("Country"), context.tokens,
                [none, *((c.id, say(c.name)) for c in read(countries.rows))],
            ),
            "text": BilingualField(self.tr("Story"), language, 5),
            "credit": TextField(self.tr("Credit of the words")),
            "consent": ChoiceField(
                self.tr("Consent"), context.tokens, [*vocabulary.choices(texts, "consent")]
            ),
            "consent_on": OptionalDayField(
                "consent_on", self.tr("Day of consent"), self.tr("Given on a day"), context.tokens,
                texts,
            ),
            "consent_note": BilingualField(self.tr("Limits of the consent"), language),
            "collected_on": OptionalDayField(
                "collected_on", self.tr("Collected"), self.tr("On a day"), context.tokens, texts
            ),
            "flagship_id": ChoiceField(
                self.tr("Flagship programme"), context.tokens,
                [none, *((f.id, say(f.name)) for f in read(programme.flagships))],
            ),
            "campaign_id": ChoiceField(
                self.tr("Campaign"), context.tokens,
                [none, *((number, say(title)) for number, title in read(campaigns.names))],
            ),
        }  # fmt: skip

    def _title(self, row: StoryRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.title), "strong"), (say(row.people), "small")))

    def _place(self, row: StoryRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.place) or "–", "body"), (say(row.country), "small")))

    def _consent(self, row: StoryRow) -> Face:
        return consent_face(self.context.texts, row.consent, row.consent_on)

    def _photos(self, row: StoryRow) -> Face:
        usable = sum(photo.usable for photo in row.photos)
        if not row.photos:
            return Face((("–", "small"),))
        said = self.tr("{usable} of {all} usable").format(usable=usable, all=len(row.photos))
        return Face(((said, "body"),))

    def _lacks(self, row: StoryRow) -> Face:
        if not row.lacks:
            return Face((), (Chip(self.tr("Ready to use"), "success"),))
        words = {
            "people": self.tr("people"), "place": self.tr("place"), "text": self.tr("text"),
            "credit": self.tr("credit"), "consent": self.tr("consent"),
            "photo credit or consent": self.tr("photo credit or consent"),
        }  # fmt: skip
        said = self.context.texts.listed(words[one] for one in row.lacks)
        return Face(((said, "small"),), wrap=2)
