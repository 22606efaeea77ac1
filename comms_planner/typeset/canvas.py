"""A canvas for packs: tagged, in embedded fonts only, with page totals filled in at the end.

What only the finished document knows (how many pages it has, where a heading landed) is
left open as a comment in the page's drawing code, and filled in right before saving. So
one layout pass is enough. The same drawing gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from comms_planner.typeset import hooks, writer
from comms_planner.typeset.embedding import embed
from comms_planner.typeset.hooks import BareCanvas, Raw
from comms_planner.typeset.metadata import Particulars
from comms_planner.typeset.tags import ARTIFACT, END, Annotated, Node, Tags, alternative
from comms_planner.typeset.voices import Typefaces

Later = Callable[["PageCanvas", int], None]
"""Draws something once the number of pages is known, which it is given."""


class PageCanvas(BareCanvas):
    """A canvas that knows the structure and the fonts of its document."""

    def __init__(
        self, buffer: io.BytesIO, size: tuple[float, float], faces: Typefaces, said: Particulars
    ) -> None:
        hooks.secure()
        super().__init__(buffer, pagesize=size, invariant=1, pageCompression=1, lang=said.language)
        self.faces, self.tags = faces, Tags(said.language)
        self.page_of: dict[str, int] = {}
        self.foot: list[tuple[Any, Node]] = []
        """Notes that this page owes its readers, set and with their elements."""
        self._said = said
        self._open: list[tuple[int, str, Later]] = []
        self.setViewerPreference("DisplayDocTitle", "true")

    def add(self, code: str) -> None:
        """Append operators to the page."""
        self.operators.append(code)

    def mark(self, node: Node) -> str:
        """The operator that begins a piece of this page which belongs to an element."""
        return self.tags.mark(node, self.page_index)

    @contextmanager
    def within(self, node: Node) -> Iterator[None]:
        """Whatever is drawn meanwhile belongs to an element as one piece."""
        self.add(self.mark(node))
        yield
        self.add(END)

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Whatever is drawn meanwhile is decoration, which nobody need be told of."""
        self.add(ARTIFACT)
        yield
        self.add(END)

    @contextmanager
    def figure(self, said: str, width: float, height: float) -> Iterator[None]:
        """Whatever is drawn meanwhile is a picture, `said` in words for who cannot see it."""
        left, base = self.absolutePosition(0, 0)
        right, top = self.absolutePosition(width, height)
        node = self.tags.here.child("Figure", alternative(said, (left, base, right, top)))
        with self.within(node):
            yield

    def link(self, node: Node, target: str, box: tuple[float, float, float, float]) -> None:
        """Make a box of this page lead somewhere; "#key" is a place in the document."""
        left, base = self.absolutePosition(*box[:2])
        right, top = self.absolutePosition(*box[2:])
        place = target[1:] if target.startswith("#") else ""
        entries: dict[str, Any] = {
            "Type": hooks.name("Annot"),
            "Subtype": hooks.name("Link"),
            "Rect": hooks.array([f"{edge:.2f}" for edge in (left, base, right, top)]),
            "F": 4,
            "Border": hooks.array([0, 0, 0]),
            "Contents": hooks.string(target),
            "StructParent": self.tags.annotate(node),
        }
        if not place:
            entries["A"] = hooks.dictionary(
                {"Type": hooks.name("Action"), "S": hooks.name("URI"), "URI": hooks.string(target)}
            )
        node.kids.append(Annotated(self.page_index, self.add_link(entries, place)))

    def anchor(self, key: str, top: float) -> None:
        """Remember this place of this page under `key`, for links and the outline."""
        self.page_of[key] = self.page_index + 1
        self.bookmarkHorizontal(key, 0, top)

    def later(self, draw: Later) -> None:
        """Draw at this place of this page, but only once the number of pages is known."""
        mark = f"%to-be-filled-in-{len(self._open)}-"
        self._open.append((self.page_index, mark, draw))
        self.add(f"q\n{mark}\nQ")

    def save(self) -> None:
        """Fill in what was left open, then write the document."""
        tree = Raw()
        self.say_of_document("StructTreeRoot", tree)
        self.say_of_document("MarkInfo", Raw(b"<</Marked true>>"))
        packet = self._said.packet()
        self.say_of_document(
            "Metadata",
            Raw(b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%s\nendstream"
                % (len(packet), packet)),
        )  # fmt: skip
        self.finish(lambda document: self._written(document, tree), self._complete)

    def _complete(self) -> None:
        total = self.page_count
        for index, mark, draw in self._open:
            draw(self, total)
            self.replace(index, mark, "\n".join(self.operators))
            del self.operators[:]
        for index in range(total):
            self.say_of_page(index, "Tabs", hooks.name("S"))
            key = self.tags.key_of(index)
            if key is not None:
                self.say_of_page(index, "StructParents", key)
        for font in self.faces.fonts:
            embed(self, font)

    def _written(self, document: Any, tree: Raw) -> bytes:
        pages = [self.refer(self.page(index)) for index in range(self.page_count)]
        objects = [content for _, content in hooks.objects_of(document)]
        root = self.number_of(tree)
        return writer.written(
            objects,
            root,
            lambda first: self.tags.written(first, b"%d 0 R" % root, pages),
            hooks.trailer_of(document),
        )


def page_canvas(canvas: Canvas) -> PageCanvas:
    """The canvas of a pack, for flowables, which only know that they stand on some canvas."""
    assert isinstance(canvas, PageCanvas), "packs are drawn on a canvas of their own"
    return canvas
