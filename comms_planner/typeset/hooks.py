"""The one place that reaches into ReportLab's own parts; a contract test holds each of them.

Public canvases write no structure, always mention Helvetica, and make large files. What is
used here is private to ReportLab 5.1, which is pinned for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from types import MethodType
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame

NO_HOST = "no-host.invalid"
"""The only host ReportLab may fetch from: one that cannot exist."""


def secure() -> None:
    """Keep ReportLab from fetching anything, and its streams binary and small."""
    rl_config.trustedHosts = [NO_HOST]
    rl_config.useA85 = 0


class Raw(pdfdoc.PDFObject):
    """An object of the file whose bytes we write ourselves."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"null") -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        """The bytes, as ReportLab asks for them."""
        return self.content


class BareCanvas(Canvas):
    """A canvas that mentions no font of its own and shows its operators."""

    _code: list[str]
    _doc: Any
    _filename: Any
    _formsinuse: list[str]
    _pageNumber: int
    _bookmarkReference: Callable[[str], Any]
    _addAnnotation: Callable[[Any], None]

    def _make_preamble(self) -> None:
        self._preamble = ""

    @property
    def operators(self) -> list[str]:
        """What has been drawn on this page so far."""
        return self._code

    @property
    def document(self) -> Any:
        """ReportLab's document: objects, pages, catalogue."""
        return self._doc

    @property
    def page_index(self) -> int:
        """The number of the page that is being drawn, from 0."""
        return self._pageNumber - 1

    def page(self, index: int) -> Any:
        """A finished page."""
        return self._doc.Pages.pages[index]

    @property
    def page_count(self) -> int:
        """How many pages are finished."""
        return len(self._doc.Pages.pages)

    def stamp(self, day: dt.date) -> None:
        """Give the document its day of making; the clock plays no part in it."""
        self._doc._timeStamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)

    def replace(self, index: int, mark: str, code: str) -> None:
        """Put operators in the place of a mark on a finished page."""
        page = self.page(index)
        page.stream = page.stream.replace(mark, code, 1)

    def say_of_page(self, index: int, name: str, value: object) -> None:
        """Add an entry to a page's dictionary that ReportLab does not know."""
        page = self.page(index)
        page.__NoDefault__ = [*page.__NoDefault__, name]
        setattr(page, name, value)

    def say_of_document(self, name: str, thing: Any) -> None:
        """Add an object to the document's catalogue, also where ReportLab does not know it."""
        catalogue = self._doc.Catalog
        if name not in catalogue.__NoDefault__:
            catalogue.__NoDefault__ = catalogue.__Refs__ = [*catalogue.__NoDefault__, name]
        setattr(catalogue, name, thing)

    def refer(self, thing: Any) -> bytes:
        """The reference by which other objects name this one."""
        reference: bytes = self._doc.Reference(thing).format(self._doc)
        return reference

    def number_of(self, thing: Any) -> int:
        """The number of an object in the file."""
        return int(self.refer(thing).split()[0])

    def add_font(self, name: str, thing: Any) -> None:
        """Let every page use a font under a name."""
        self._doc.idToObject["BasicFonts"].dict[name] = self._doc.Reference(thing)

    def add_image(self, name: str, thing: Any) -> str:
        """Let this page draw an image, kept once under a name; gives what the page calls it."""
        own: str = pdfdoc.xObjectName(name)
        if own not in self._doc.idToObject:
            self._doc.Reference(thing, own)
        if name not in self._formsinuse:
            self._formsinuse.append(name)
        return own

    def add_link(self, entries: Mapping[str, Any], place: str) -> bytes:
        """Put a link annotation on this page; `place` is a bookmark, or nothing."""
        if place:
            entries = {**entries, "Dest": self._bookmarkReference(place)}
        annotation: Any = pdfdoc.PDFDictionary(dict(entries))
        annotation.__RefOnly__ = 1
        self._addAnnotation(annotation)
        return self.refer(annotation)

    def finish(self, write: Callable[[Any], bytes], prepare: Callable[[], None]) -> None:
        """Close the last page, prepare what only a whole document knows, and write it."""
        if self._code:
            self.showPage()
        prepare()
        self._doc.format = MethodType(write, self._doc)
        self._doc.SaveToFile(self._filename, self)


def objects_of(document: Any) -> list[tuple[Any, bytes]]:
    """Every object with its bytes, by number from 1; formatting one may add others."""
    found: list[tuple[Any, bytes]] = []
    while (number := len(found) + 1) in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        found.append((thing, pdfdoc.format(thing, document, toplevel=1)))
    return found


def trailer_of(document: Any) -> bytes:
    """The trailer's entries: catalogue, particulars and the file's identity."""
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    identity = document.ID()
    identity = identity.split(b"%")[0].strip()
    entries: bytes = b"/Root %s/Info %s/ID %s" % (
        root.format(document), info.format(document), identity,
    )  # fmt: skip
    return entries


def dictionary(entries: Mapping[str, Any]) -> Any:
    """A dictionary object."""
    return pdfdoc.PDFDictionary(dict(entries))


def array(values: list[Any]) -> Any:
    """An array object."""
    return pdfdoc.PDFArray(values)


def name(text: str) -> Any:
    """A name object."""
    return pdfdoc.PDFName(text)


def string(text: str) -> Any:
    """A string object; halves of characters, which no file can hold, are replaced."""
    return pdfdoc.PDFString(text.encode("utf-8", "replace").decode("utf-8"))


def raise_floor(frame: Frame, height: float) -> None:
    """Take room from the foot of a frame that is being filled, for notes; give it at the end.

    What was just drawn took `height` of its own for them, which it gets back.
    """
    inside: Any = frame
    inside._y1p += height
    inside._y += height


def level_floor(frame: Frame) -> None:
    """Give a frame its whole height again, for a new page."""
    inside: Any = frame
    inside._y1p = inside._y1 + inside._bottomPadding
