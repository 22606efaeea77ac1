"""Messages of one kind in their order, and those whose figures have changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.clock import today
from comms_planner.services import house_style, messages, vocabulary
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.messages import MessageKind, MessageRow
from comms_planner.ui.editors.approval import HUES, cleared_word
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.screens.messages import forms
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState

HEIGHT = 64


class MessagePage(ScreenPage):
    """What all pages of messages share: their columns, their deeds, a filter by what they serve."""

    kind = MessageKind.TALKING_POINT

    def __init__(self, host: PagedScreen, name: str, nothing: EmptyState) -> None:
        columns = [
            column(self.tr("Message"), self.message, 5, 320),
            column(self.tr("For"), self._for, 2, 150),
            column(self.tr("Clearance"), self._clearance, 1, 150),
            column(self.tr("Figures"), self._figures, 1, 140),
        ]
        super().__init__(host, name, columns, lambda r: r.id, nothing, height=HEIGHT)
        self.of = ChoiceBox(self.context.tokens)
        self.of.setAccessibleName(self.tr("Of what"))
        self.of.setFixedWidth(260)
        self.of.chosen.connect(lambda _: self.refresh())
        self.tools.addWidget(self.of)
        self.view.let_move(self._move)

    def filtered(self) -> dict[str, object]:
        """What the filter narrows the rows to."""
        self.of.set_options(
            [(None, self.tr("Of everything")), *forms.owners(self.context)], self.of.current
        )
        chosen = self.of.current
        return dict([chosen]) if isinstance(chosen, tuple) else {}

    @opens_form
    def open_row(self, row: MessageRow) -> None:
        """Open the form of a message."""
        form = forms.MessageForm(self.context, MessageKind(row.kind), row)
        form.approval_asked.connect(lambda number: self.approve("message", [number]))
        form.figures_asked.connect(lambda number: self._quote(number))
        word = vocabulary.label(self.context.texts, "message", row.kind)
        self.host.show_form(word, self.tr("Save"), form)

    def remove_row(self, row: MessageRow) -> None:
        """Take a message out, once that is confirmed."""
        title, yes = self.tr("Delete this message?"), self.tr("Delete")
        question = self.tr("It goes out of the plan. Undo brings it back.")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Message deleted."), messages.delete, row.id)

    def menu(self, row: MessageRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Approval, figures, order, a new version."""
        return (
            (self.tr("Approval…"), lambda: self.approve("message", [row.id])),
            (self.tr("Figures…"), lambda: self._quote(row.id)),
            (self.tr("Supersede it by a new one…"), lambda: self._supersede(row)),
            (self.tr("Earlier"), lambda: self._move(row, -1)),
            (self.tr("Later"), lambda: self._move(row, 1)),
            (self.tr("Delete…"), lambda: self.remove_row(row)),
        )

    @opens_form
    def begin(self, kind: MessageKind, under: MessageRow | None = None) -> None:
        """Open the form of a new message, perhaps under another."""
        form = forms.MessageForm(self.context, kind, under=under)
        self.host.show_form(self._new(kind), self.tr("Add message"), form)

    def message(self, row: MessageRow) -> Face:
        """The words, and the answer of a question."""
        say = self.context.texts.say
        said = row.wording or say(row.text)
        answer = row.answer_wording or say(row.answer)
        lines = [(said, "strong")]
        if answer:
            lines.append((answer, "body"))
        style = house_style.of_all(*row.texts)
        if style:
            lines.append((style[0].notice.say(self.context.texts), "small"))
        return Face(tuple(lines), wrap=1 if answer or style else 2)

    @opens_form
    def _quote(self, number: int) -> None:
        if not self.host.keep_typed():
            return
        row = self.context.planner.read(messages.rows, ids=(number,))[0]
        form = forms.figures(self.context, row)
        self.host.show_form(self.tr("Figures"), self.tr("They are quoted right"), form)

    @opens_form
    def _supersede(self, row: MessageRow) -> None:
        form = forms.MessageForm(self.context, MessageKind(row.kind), row, supersedes=row.id)
        self.host.show_form(self._new(form.kind), self.tr("Supersede"), form)

    def _new(self, kind: MessageKind) -> str:
        return {
            MessageKind.ROOF: self.tr("New message house"),
            MessageKind.SUPPORT: self.tr("New support"),
            MessageKind.PROOF: self.tr("New proof"),
            MessageKind.QUESTION: self.tr("New question"),
            MessageKind.HOLDING: self.tr("New holding line"),
            MessageKind.TALKING_POINT: self.tr("New talking point"),
        }[kind]

    def _move(self, row: MessageRow, step: int) -> None:
        beside = [r for r in self.table.rows if (r.kind, r.parent_id) == (row.kind, row.parent_id)]
        place = [r.id for r in beside].index(row.id) + step
        if 0 <= place < len(beside):
            self.write(self.tr("Message moved."), messages.move, row.id, place)

    def _for(self, row: MessageRow) -> Face:
        texts = self.context.texts
        about = next(filter(None, (row.campaign, row.edition)), None)
        of = texts.say(about) if about else forms.flagship_name(self.context, row.flagship_id)
        parts = [texts.say(LANGUAGE_NAMES[row.language])] if row.language else []
        parts += [of] if of else []
        return Face(((texts.say(row.audience) or "–", "body"), (" · ".join(parts), "small")))

    def _clearance(self, row: MessageRow) -> Face:
        texts = self.context.texts
        if row.superseded_by is not None:
            return Face((), (Chip(self.tr("Superseded")),))
        word = cleared_word(texts, row.approval_status)
        lines = []
        if row.cleared_at:
            day = texts.short_day(row.cleared_at.astimezone().date())
            lines.append((f"{row.cleared_by} · {day}", "small"))
        if row.valid_from and row.valid_from > today():
            said = self.tr("from {day}").format(day=texts.day(row.valid_from))
            lines.append((said, "small"))
        return Face(tuple(lines), (Chip(word, HUES[row.approval_status]),))

    def _figures(self, row: MessageRow) -> Face:
        texts = self.context.texts
        if row.stale_figures:
            figure = row.stale_figures[0]
            now = f" → {texts.quantity(figure.said_now)}" if figure.said_now else ""
            lines = ((f"{texts.quantity(figure.quoted)}{now}", "small"),)
            word = vocabulary.label(texts, "figure", figure.state)
            return Face(lines, (Chip(word, "danger"),), mark="triangle-alert")
        said = texts.listed(texts.quantity(f.quoted) for f in row.figures)
        return Face(((said or "–", "small"),))


class LinesPage(MessagePage):
    """All messages of one kind."""

    def __init__(self, host: PagedScreen, kind: MessageKind) -> None:
        self.kind = kind
        tokens, texts = host.context.tokens, host.context.texts
        said = {
            MessageKind.QUESTION: (
                self.tr("No question yet"),
                self.tr("Write down what people will ask, above all what is hard to answer, and "
                        "the answer that everybody gives."),
                self.tr("New question"),
            ),
            MessageKind.HOLDING: (
                self.tr("No holding line yet"),
                self.tr("What is said in the first hour, before the facts are known. Have it "
                        "cleared before it is needed."),
                self.tr("New holding line"),
            ),
            MessageKind.TALKING_POINT: (
                self.tr("No talking point yet"),
                self.tr("One thought that a speaker can say as it stands, with its figure bound "
                        "to what was measured."),
                self.tr("New talking point"),
            ),
        }[kind]  # fmt: skip
        nothing = EmptyState(tokens, "lightbulb", said[0], said[1], said[2], self._begin)
        super().__init__(host, vocabulary.label(texts, "message", kind.value), nothing)
        self.offer_adding(said[2])

    def refresh(self) -> None:
        """Read the messages of this kind."""
        narrowed = self.filtered()
        rows = self.context.planner.read(messages.rows, kind=self.kind.value, **narrowed)  # type: ignore[arg-type]  # a filter's own value
        cleared = sum(r.approval_status == "approved" for r in rows)
        said = self.tr("{cleared} of {all} cleared").format(cleared=cleared, all=len(rows))
        self.show_rows(rows, said if rows else "")

    def add(self) -> None:
        """Open the form of a new message of this kind."""
        self.begin(self.kind)

    def _begin(self) -> None:
        self.add()


class ChangedPage(MessagePage):
    """Messages that quote a figure which has changed or gone since."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "circle-check", self.tr("Every figure is as it was quoted"),
            self.tr(
                "Bind the figures that messages quote to their measurements. When a measurement "
                "changes, each message that quotes it comes here."
            ),
        )  # fmt: skip
        super().__init__(host, self.tr("Changed figures"), nothing)
        self.of.hide()

    def refresh(self) -> None:
        """Read what no longer fits."""
        self.show_rows(self.context.planner.read(messages.outdated))

    def open_row(self, row: MessageRow) -> None:
        """Mend the words, or say that they quote the new figure."""
        super().open_row(row)
