"""A form whose fields are the arguments of one command."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from typing import Any

from comms_planner.services import arguments
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.labels import PlainLabel

NAMING = ("title", "name", "topic", "text")
"""Arguments by which a thing is called; a command that cannot do without asks for them."""


class CommandForm(DeedForm):
    """Shows fields under the names of a command's arguments, and sends it with their values.

    A choice box gives plain words; those that stand for a kind of thing become it here.
    `fixed` are the arguments that are not asked for; `hint` says above the fields what this is;
    `required` names one without which the command would be refused.
    """

    def __init__(
        self,
        context: Context,
        command: Callable[..., object],
        fields: Mapping[str, Field],
        *,
        fixed: Mapping[str, Any] | None = None,
        hint: str = "",
        said: str = "",
        required: str = "",
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self._command, self._fixed, self._said = command, dict(fixed or {}), said
        if hint:
            self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        taken = inspect.signature(command).parameters
        for name, field in fields.items():
            self.add(name, field)
            named = name in NAMING and taken[name].default is inspect.Parameter.empty
            if named or name == required:
                field.require()
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Send the command as one step."""
        hints = typing.get_type_hints(self._command)
        given: dict[str, Any] = {}
        for name, field in self.fields.items():
            kind, value = arguments.choice_of(hints[name]), field.value()
            given[name] = kind(value) if kind and value is not None else value
        return planner.write(self._command, **self._fixed, **given)

    @property
    def said(self) -> str:
        """What to say once it has been written."""
        return self._said or super().said
