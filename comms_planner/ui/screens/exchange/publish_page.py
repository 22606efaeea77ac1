"""Publish: the calendar on a CalDAV server, kept up to date there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange import caldav, caldav_password
from comms_planner.interchange.caldav import Published
from comms_planner.interchange.caldav_dialogue import Address, address
from comms_planner.interchange.calendar_data import gather
from comms_planner.interchange.calendar_filter import Choices, Wanted
from comms_planner.progress import Progress
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for
from comms_planner.ui.context import Context
from comms_planner.ui.editors.form import Form
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.exchange.filter_form import FilterForm
from comms_planner.ui.screens.exchange.sent_list import SentList
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.progress_row import ProgressRow
from comms_planner.ui.widgets.scroll_page import ScrollPage

NO_PASSWORD = QT_TRANSLATE_NOOP(
    "Errors", "There is no password for {user} at {host} in the keyring. Type it."
)


@dataclass(frozen=True, slots=True)
class Order:
    """All that a job needs to publish; the password is never kept by the app."""

    at: Address
    user: str
    secret: str
    is_new: bool
    wanted: Wanted
    texts: Texts
    overwrite: bool = False


def publish(planner: Planner, order: Order, progress: Progress) -> tuple[str, Published, bool]:
    """Bring the server up to date; whether a new password could be left with the keyring."""
    data = planner.read(gather, order.wanted)
    done = caldav.publish(
        order.at, order.user, order.secret, data, order.texts, progress, overwrite=order.overwrite
    )
    kept = not order.is_new or caldav_password.keep(order.at, order.user, order.secret)
    return order.at.host, done, kept


class PublishPage(QWidget):
    """Address, name, password and filter; then how far it is, and what was sent."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        tokens = context.tokens
        self.form = Form(tokens, context.texts)
        self.form.body.setContentsMargins(0, 0, 0, 0)
        self.url = self.form.add("url", TextField(self.tr("Address of the calendar")))
        self.user = self.form.add("user", TextField(self.tr("Your name on the server")))
        self.secret = self.form.add("password", TextField(self.tr("Password")))
        for field, example in (
            (self.url, "https://cloud.example.org/remote.php/dav/calendars/me/plan/"),
            (self.secret, self.tr("Leave it empty to use the one in the keyring")),
        ):
            assert isinstance(field.control, QLineEdit), "one line each"
            field.control.setPlaceholderText(example)
        assert isinstance(self.secret.control, QLineEdit), "one line"
        self.secret.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.overwrite = self.form.add(
            "overwrite", TickField(self.tr("Put back what others changed of it there"), tokens)
        )
        self.url.load(context.preferences.caldav_url)
        self.user.load(context.preferences.caldav_user)
        self.filter = FilterForm(context)
        self.send = Button(self.tr("Publish"), tokens, "primary", "upload")
        self.send.clicked.connect(self.start)
        self.progress = ProgressRow(tokens)
        self.progress.hide()
        self.sent = SentList(context)
        self._arrange()

    def offer(self, there: Choices) -> None:
        """Offer what there is in the plan."""
        self.filter.offer(there)

    def start(self) -> None:
        """Publish beside the window."""
        made: list[Order] = []
        if not self.form.attempt(lambda: made.append(self.order())):
            return
        (order,), planner = made, self._context.planner
        self.send.setEnabled(False)
        self.progress.show_step(0, 0, self.tr("Asking {host}").format(host=order.at.host))
        self.progress.show()
        job = self._context.jobs.start(
            self.tr("Publishing the calendar"),
            lambda progress: publish(planner, order, progress),
            self._done,
            self._failed,
        )
        job.moved.connect(self.progress.show_step)
        job.ended.connect(self._ended)
        self.progress.cancelled.connect(job.cancel)

    def order(self) -> Order:
        """What is to be done; raises Invalid at the field that does not say enough."""
        at = address(self.url.value())
        user, typed = self.user.value() or at.user, self.secret.value()
        secret = typed or (caldav_password.kept(at, user) if user else "")
        if secret is None:
            raise Invalid("password", NO_PASSWORD, user=user, host=at.host)
        wanted = self.filter.wanted()
        texts = texts_for(self.filter.spoken)
        return Order(at, user, secret, bool(typed), wanted, texts, self.overwrite.value())

    def _done(self, answer: tuple[str, Published, bool]) -> None:
        host, done, kept = answer
        self._context.preferences.change(caldav_url=self.url.value(), caldav_user=self.user.value())
        self.secret.load("")
        self.overwrite.load(False)
        self.sent.show_published(host, done)
        if not kept:
            self.form.banner.say(
                "warning",
                self.tr(
                    "This computer has no keyring for the password, so you will be asked again."
                ),
            )
        self._context.tell(self.tr("The calendar on {host} is up to date.").format(host=host))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.form.banner.say("danger", sentence(self._context.texts, error))

    def _ended(self) -> None:
        self.progress.hide()
        self.send.setEnabled(True)

    def _arrange(self) -> None:
        left, part = Card(self.tr("Where it goes")), Card(self.tr("What goes there"))
        left.body.addWidget(self.form)
        left.body.addWidget(
            PlainLabel(
                self.tr(
                    "Only what changed is sent. What others put into that calendar stays, and "
                    "what they changed of the plan’s own is told here and left, until you tick "
                    "that it be put back. The password is left with the system’s keyring, never "
                    "in the plan."
                ),
                "small", wrap=True,
            )
        )  # fmt: skip
        left.body.addWidget(self.progress)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        left.body.addLayout(row)
        part.body.addWidget(self.filter)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, SPACE_M)
        columns.setSpacing(SPACE_M)
        for cards, weight in (((left, self.sent), 5), ((part,), 4)):
            side = QVBoxLayout()
            side.setSpacing(SPACE_M)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
            columns.addLayout(side, weight)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))
