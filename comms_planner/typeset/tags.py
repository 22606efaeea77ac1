"""The structure of a document for those who do not see it: headings, lists, tables, figures.

Every piece of a page belongs to an element of a tree, or is an artifact (decoration, running
head). The tree is written beside the pages as PDF/UA-1 (ISO 14289-1) asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

ARTIFACT = "/Artifact BMC"
END = "EMC"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a page: which page (from 0), and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """An annotation on a page, by its reference."""

    page: int
    reference: bytes


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure: its kind, what it holds, and what is said of it."""

    kind: str
    parent: Node | None
    attributes: bytes = b""
    kids: list[Node | Mark | Annotated] = field(default_factory=list)

    def child(self, kind: str, attributes: bytes = b"") -> Node:
        """A new last element within this one."""
        node = Node(kind, self, attributes)
        self.kids.append(node)
        return node

    def __iter__(self) -> Iterator[Node]:
        """This element and all below it, in order of reading."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(kid for kid in reversed(node.kids) if isinstance(kid, Node))


class Tags:
    """The structure of one document while it is drawn."""

    def __init__(self, language: str = "") -> None:
        self.language = language
        self.root = Node("Document", None)
        self.here = self.root
        """Where flowables put what they draw."""
        self._marks: dict[int, list[Node]] = {}
        self._keys: dict[int, int] = {}
        self._annotations: dict[int, Node] = {}

    def mark(self, node: Node, page: int) -> str:
        """The operator that begins a piece of a page which belongs to an element."""
        marks = self._marks.get(page)
        if marks is None:
            marks = self._marks[page] = []
            self._keys[page] = self._next_key()
        number = len(marks)
        marks.append(node)
        node.kids.append(Mark(page, number))
        return f"/{node.kind} <</MCID {number}>>BDC"

    def annotate(self, node: Node) -> int:
        """A key by which an annotation of this element is found again."""
        key = self._next_key()
        self._annotations[key] = node
        return key

    def key_of(self, page: int) -> int | None:
        """The key of a page's pieces; None where nothing is marked."""
        return self._keys.get(page)

    def _next_key(self) -> int:
        return len(self._keys) + len(self._annotations)

    def written(self, first: int, root: bytes, pages: Sequence[bytes]) -> tuple[bytes, list[bytes]]:
        """The root of the tree and its objects, numbered from `first` on.

        `root` is the root's own reference, `pages` are those of the pages.
        """
        nodes = list(self.root)
        names = {id(node): b"%d 0 R" % (first + at) for at, node in enumerate(nodes)}
        objects = [_element(node, names, root, pages) for node in nodes]
        objects.append(self._parents(names))
        head = b"<</Type/StructTreeRoot/K %s/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
            names[id(self.root)], first + len(nodes), self._next_key(),
        )  # fmt: skip
        return head, objects

    def _parents(self, names: Mapping[int, bytes]) -> bytes:
        entries = {
            self._keys[page]: b"[%s]" % b" ".join(names[id(node)] for node in marks)
            for page, marks in self._marks.items()
        }
        entries |= {key: names[id(node)] for key, node in self._annotations.items()}
        return b"<</Nums[%s]>>" % b" ".join(
            b"%d %s" % (key, entries[key]) for key in sorted(entries)
        )


def _element(node: Node, names: Mapping[int, bytes], root: bytes, pages: Sequence[bytes]) -> bytes:
    """A structure element as it stands in the file."""
    above = names[id(node.parent)] if node.parent else root
    if len(node.kids) == 1 and isinstance(node.kids[0], Mark):  # most cells of tables
        only = node.kids[0]
        return b"<</S/%s/P %s/Pg %s%s/K %d>>" % (
            node.kind.encode(), above, pages[only.page], node.attributes, only.number,
        )  # fmt: skip
    own = next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)
    kids = []
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(names[id(kid)])
        elif isinstance(kid, Annotated):
            kids.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (pages[kid.page], kid.reference))
        elif kid.page == own:
            kids.append(b"%d" % kid.number)
        else:
            kids.append(b"<</Type/MCR/Pg %s/MCID %d>>" % (pages[kid.page], kid.number))
    page = b"/Pg " + pages[own] if own is not None else b""
    held = kids[0] if len(kids) == 1 else b"[%s]" % b" ".join(kids)
    return b"<</S/%s/P %s%s%s/K %s>>" % (
        node.kind.encode(), above, page, node.attributes, held,
    )  # fmt: skip


def text_string(text: str) -> bytes:
    """A string of a PDF dictionary, in any script."""
    if text.isascii() and text.isprintable():
        for mark in "\\()":
            text = text.replace(mark, f"\\{mark}")
        return b"(%s)" % text.encode("ascii")
    return b"<FEFF%s>" % text.encode("utf-16-be", "replace").hex().upper().encode()


def language_attribute(tag: str) -> bytes:
    """The language of a passage that differs from the document's."""
    return b"/Lang%s" % text_string(tag)


def alternative(text: str, box: tuple[float, float, float, float]) -> bytes:
    """What stands for a figure where it cannot be seen, and the room it takes."""
    edges = b" ".join(b"%.2f" % edge for edge in box)
    return b"/Alt %s/A<</O/Layout/BBox[%s]/Placement/Block>>" % (text_string(text), edges)


HEADER_OF_COLUMN = b"/A<</O/Table/Scope/Column>>"


def across(columns: int) -> bytes:
    """A cell over all columns of a table; as a header it would be read as one more head."""
    return b"/A<</O/Table/ColSpan %d>>" % columns


class Element:
    """An element that comes into being when it is first drawn, and goes on where it is split."""

    __slots__ = ("_attributes", "_kind", "_language", "_node", "parent")

    def __init__(
        self, kind: str, parent: Element | None = None, attributes: bytes = b"", language: str = ""
    ) -> None:
        self._kind, self.parent = kind, parent
        self._attributes, self._language = attributes, language
        self._node: Node | None = None

    def on(self, tags: Tags) -> Node:
        """The element in the structure of a document."""
        if self._node is None:
            above = self.parent.on(tags) if self.parent else tags.here
            said = self._attributes
            if self._language and self._language != tags.language:
                said += language_attribute(self._language)
            self._node = above.child(self._kind, said)
        return self._node
