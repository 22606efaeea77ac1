"""The catalogues that Qt Linguist edits, read without Qt: the wording of each marked sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

Forms = tuple[str, ...]
"""The wording of a message; one for each plural where it counts something."""


class Messages(Protocol):
    """Finds the wording of a message; a plain mapping does."""

    def get(self, key: tuple[str, str], default: Forms, /) -> Forms:
        """The forms for a context and a source text."""


class Catalogue:
    """The finished messages of a `.ts` file; a context is parsed when it is first asked for.

    The first painted month needs a few of them, and parsing all takes a tenth of a start. On
    two threads at once the same context is parsed twice, and nothing else happens.
    """

    def __init__(self, path: Path) -> None:
        self._messages: dict[tuple[str, str], Forms] = {}
        self._unread: dict[str, str] = {}
        for part in path.read_text(encoding="utf-8").split("<context>")[1:]:
            name = part.partition("<name>")[2].partition("</name>")[0]
            self._unread[name] = part.partition("</context>")[0]

    def get(self, key: tuple[str, str], default: Forms, /) -> Forms:
        """The forms for a context and a source text."""
        context = self._unread.get(key[0])
        if context is not None:
            self._messages.update(_read(key[0], context))
            self._unread.pop(key[0], None)
        return self._messages.get(key, default)


def _read(name: str, context: str) -> dict[tuple[str, str], Forms]:
    """The finished messages of one context by context and source; plural forms in order."""
    from xml.etree import ElementTree  # late: English hardly reads its catalogue

    messages: dict[tuple[str, str], Forms] = {}
    for message in ElementTree.fromstring(f"<context>{context}</context>").iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = [f.text or "" for f in translation.findall("numerusform")]
        messages[name, message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return messages
