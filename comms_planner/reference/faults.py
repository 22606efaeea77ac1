"""What can be wrong with a reference file, said so that it can be mended."""

from __future__ import annotations

from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

MISSING_FILE = QT_TRANSLATE_NOOP(
    "Errors", "{place}: the file is missing or cannot be read. Install the app again."
)
NOT_JSON = QT_TRANSLATE_NOOP(
    "Errors", "{place}: this is not valid JSON, see line {line}, column {column}. Mend the file."
)
NOT_TEXT = QT_TRANSLATE_NOOP("Errors", "{place}: this is not text in UTF-8. Mend the file.")
MISSING_FIELD = QT_TRANSLATE_NOOP("Errors", "{place}: the field “{field}” is missing. Add it.")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP(
    "Errors", "{place}: there is no field called “{field}”. Correct its name or remove it."
)
EMPTY = QT_TRANSLATE_NOOP("Errors", "{place}: this must not be empty. Fill it in.")
UNKNOWN_SLUG = QT_TRANSLATE_NOOP(
    "Errors", "{place}: nothing is called “{found}”. Correct the name."
)
TWICE = QT_TRANSLATE_NOOP("Errors", "{place}: “{found}” is there twice. Rename one of them.")
REVERSED = QT_TRANSLATE_NOOP("Errors", "{place}: the end comes before the start.")
NOT_A_TEXT = QT_TRANSLATE_NOOP("Errors", "{place}: expected a text, found {found}.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "{place}: expected a whole number, found {found}.")
NOT_YES_NO = QT_TRANSLATE_NOOP("Errors", "{place}: expected true or false, found {found}.")
NOT_A_LIST = QT_TRANSLATE_NOOP("Errors", "{place}: expected a list, found {found}.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP(
    "Errors", "{place}: expected an object with named fields, found {found}."
)
NOT_A_DATE = QT_TRANSLATE_NOOP(
    "Errors", "{place}: expected a date such as 2019-08-28, found {found}."
)
NOT_THAT_EXACT = QT_TRANSLATE_NOOP(
    "Errors", "{place}: expected a date no more exact than its precision, found {found}."
)
NOT_ONE_OF = QT_TRANSLATE_NOOP("Errors", "{place}: expected one of {choices}, found {found}.")
NOT_A_FIGURE = QT_TRANSLATE_NOOP(
    "Errors", "{place}: expected a number, or null with the relation ? or n/a, found {found}."
)


class BrokenReference(PlannerError):
    """A reference file that cannot be used; `file` and `where` lead to the spot."""

    def __init__(self, file: str, where: str, text: str, /, **values: object) -> None:
        place = f"{file}, {where}" if where else file
        super().__init__(text, place=place, **values)
        self.file, self.where = file, where


class Fault(Exception):
    """A fault on its way up; each level adds the step that leads down to it."""

    def __init__(self, text: str, /, *steps: str | int, **values: object) -> None:
        super().__init__(text)
        self.text, self.values = text, values
        self.steps: list[str | int] = list(reversed(steps))

    @property
    def where(self) -> str:
        """The path in the file: platforms[3].reach.direct.value."""
        path = ""
        for step in reversed(self.steps):
            path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
        return path
