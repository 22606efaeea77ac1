"""The plan that a pack carries, read out of its PDF in the guarded child: that and nothing else.

No page is looked at. What is embedded stands in streams of its own however the file was saved
since, so that they are found without the file's own index, which a hostile file may bend.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from typing import Any

NOT_A_PDF, NO_PLAN, DAMAGED = "not a pdf", "no plan", "damaged"
PLAN_FORMAT, PACK_FORMAT = "comms-planner/plan", "comms-planner/pack"
MOST = 150_000_000
"""Bytes that one embedded file may unpack to."""
_HEADER_WITHIN = 1024
_EMBEDDED = re.compile(rb"/Type\s*/EmbeddedFile\b")
_STREAM = re.compile(rb"\bstream\r?\n")
_WITHIN = 4096
"""Bytes between the name of the type and the stream's first one."""


def read(content: bytes) -> dict[str, Any]:
    """The plan and what the pack says of itself; `failed` says why there is none."""
    if b"%PDF-" not in content[:_HEADER_WITHIN]:
        return _failed(NOT_A_PDF)
    found: dict[str, Any] = {}
    try:
        for embedded in _embedded(content):
            if embedded.lstrip()[:1] != b"{":
                continue
            said = json.loads(embedded.decode("utf-8"))
            if isinstance(said, dict):
                found.setdefault(str(said.get("format")), said)
    except (ValueError, RecursionError, zlib.error):
        return _failed(DAMAGED)
    if PLAN_FORMAT not in found:
        return _failed(NO_PLAN)
    return {"failed": None, "plan": found[PLAN_FORMAT], "pack": found.get(PACK_FORMAT, {})}


def _embedded(content: bytes) -> Iterator[bytes]:
    """The files inside, unpacked, as far as they are no bombs."""
    for named in _EMBEDDED.finditer(content):
        begins = _STREAM.search(content, named.end(), named.end() + _WITHIN)
        if begins is None:
            continue
        ends = content.find(b"endstream", begins.end())
        if ends < 0:
            raise ValueError("a stream without an end")
        head = content[max(0, named.start() - _WITHIN) : begins.start()].rpartition(b" obj")[2]
        packed = content[begins.end() : _end(head, begins.end(), ends)]
        yield _unpacked(packed) if b"/FlateDecode" in head else packed


def _end(head: bytes, begins: int, ends: int) -> int:
    """Where a stream ends: as it says itself, since its bytes may hold the word for its end."""
    said = re.search(rb"/Length\s+(\d+)\b(?!\s+\d+\s+R)", head)
    return begins + int(said[1]) if said else ends


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(packed, MOST)
    if unpacking.unconsumed_tail:
        raise ValueError("unpacks to more than any plan")
    return plain


def _failed(why: str) -> dict[str, Any]:
    return {"failed": why}
