"""The file itself: objects packed together into streams (PDF 1.7), found by a packed index."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_STREAM = 400
_FREE, _PLAIN, _PACKED = 0, 1, 2
_LEVEL = 6
_ROW = 7
"""Bytes of a row in the index."""

Tree = Callable[[int], tuple[bytes, list[bytes]]]
"""Writes the structure: given the first free number, the root's bytes and further objects."""


def written(objects: Sequence[bytes], root: int, tree: Tree, trailer: bytes) -> bytes:
    """A whole file of these objects, numbered from 1; `root` is the number of the tree's root."""
    head, more = tree(len(objects) + 1)
    every = [*objects, *more]
    every[root - 1] = head
    out, places = [_HEADER], {0: (_FREE, 0, 65535)}
    offset = len(_HEADER)

    def put(number: int, content: bytes) -> None:
        nonlocal offset
        whole = b"%d 0 obj\n%s\nendobj\n" % (number, content.rstrip())
        out.append(whole)
        places[number] = (_PLAIN, offset, 0)
        offset += len(whole)

    packed: list[tuple[int, bytes]] = []
    for number, content in enumerate(every, start=1):
        if content.rstrip().endswith(b"endstream"):
            put(number, content)
        else:
            packed.append((number, content.strip()))
    number = len(every)
    for at in range(0, len(packed), _PER_STREAM):
        number += 1
        part = packed[at : at + _PER_STREAM]
        for place, (inside, _) in enumerate(part):
            places[inside] = (_PACKED, number, place)
        put(number, _object_stream(part))
    number += 1
    places[number] = (_PLAIN, offset, 0)
    out.append(_index(places, number, trailer))
    out.append(b"startxref\n%d\n%%%%EOF\n" % offset)
    return b"".join(out)


def _object_stream(part: Sequence[tuple[int, bytes]]) -> bytes:
    """Objects one after the other, and where each begins."""
    starts, body, at = [], [], 0
    for number, content in part:
        starts.append(b"%d %d" % (number, at))
        body.append(content)
        at += len(content) + 1
    head = b" ".join(starts) + b"\n"
    content = zlib.compress(head + b"\n".join(body), _LEVEL)
    return b"<</Type/ObjStm/N %d/First %d/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream" % (
        len(part), len(head), len(content), content,
    )  # fmt: skip


def _index(places: dict[int, tuple[int, int, int]], own: int, trailer: bytes) -> bytes:
    """The cross-reference stream; each row is kept as what differs from the one above."""
    plain = b"".join(struct.pack(">BIH", *places[number]) for number in range(own + 1))
    above = bytes(_ROW) + plain[:-_ROW]
    moved = bytes([(new - old) & 255 for new, old in zip(plain, above, strict=True)])
    rows = [b"\x02" + moved[at : at + _ROW] for at in range(0, len(moved), _ROW)]
    content = zlib.compress(b"".join(rows), _LEVEL)
    return (
        b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]%s/Length %d/Filter/FlateDecode"
        b"/DecodeParms<</Predictor 12/Columns 7>>>>\nstream\n%s\nendstream\nendobj\n"
    ) % (own, own + 1, trailer, len(content), content)
