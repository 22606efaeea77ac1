"""Make a pack of what was read, whole or not at all, in the medium its file's name asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.progress import Progress, silent
from comms_planner.reports.gathering import gather as gather
from comms_planner.reports.section import PackData
from comms_planner.reports.section import PackRequest as PackRequest
from comms_planner.reports.telling import Told, tell
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

NO_MEDIUM = QT_TRANSLATE_NOOP(
    "Errors", "A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}."
)
MEDIA: Mapping[str, str] = MappingProxyType({".pdf": "paper", ".html": "web", ".docx": "word"})
"""Module of this package by ending of the file; each has `printed(told, progress)`."""


def write(
    data: PackData, target: Path, texts: Texts, progress: Progress = silent,
    beside: Texts | None = None,
) -> Path:  # fmt: skip
    """Write the pack to `target`; a cancelled or failed run leaves what was there before.

    The ending of the name says as what: .pdf, .html or .docx. The same data gives the same
    bytes. Raises PlannerError when the file cannot be written.
    """
    suffix = target.suffix.lower()
    if suffix not in MEDIA:
        raise Invalid("out", NO_MEDIUM, suffix=target.suffix[:20], known=", ".join(MEDIA))
    return write_whole(target, render(data, texts, progress, beside, suffix))


def render(
    data: PackData, texts: Texts, progress: Progress = silent, beside: Texts | None = None,
    suffix: str = ".pdf",
) -> bytes:  # fmt: skip
    """The pack's bytes. `progress` is asked at each section and heading, and may stop it.

    With a second language `beside`, both stand side by side.
    """
    module = import_module(f"comms_planner.reports.{MEDIA[suffix]}")  # late: each is heavy
    printed: Callable[[Told, Progress], bytes] = module.printed
    return printed(tell(data, texts, progress, beside), progress)
