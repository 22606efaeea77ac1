"""Files inside the document (PDF 1.7, associated with it as its data), the same bytes each time."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from comms_planner.typeset.hooks import BareCanvas, Raw

_LEVEL = 6


class Attachment(NamedTuple):
    """A file to carry: its name in ASCII, its media type, its bytes, and what it is in words."""

    name: str
    media_type: str
    content: bytes
    said: str


def attach(canvas: BareCanvas, files: Sequence[Attachment], day: dt.date) -> None:
    """Put files into the document, listed by name and as data of the whole."""
    if not files:
        return
    specs = {
        file.name: canvas.refer(Raw(_spec(file, canvas.refer(Raw(_stream(file, day))))))
        for file in sorted(files)
    }
    pairs = b" ".join(b"%s %s" % (_plain(name), spec) for name, spec in specs.items())
    tree = canvas.refer(Raw(b"<</Names[%s]>>" % pairs))
    canvas.say_of_document("Names", Raw(b"<</EmbeddedFiles %s>>" % tree))
    canvas.say_of_document("AF", Raw(b"[%s]" % b" ".join(specs.values())))


def _stream(file: Attachment, day: dt.date) -> bytes:
    packed = zlib.compress(file.content, _LEVEL)
    kind = file.media_type.replace("/", "#2F").encode("ascii")
    sums = hashlib.md5(file.content, usedforsecurity=False).hexdigest().encode("ascii")
    stamp = f"D:{day:%Y%m%d}000000Z".encode("ascii")
    return (
        b"<</Type/EmbeddedFile/Subtype/%s/Params<</Size %d/ModDate(%s)/CheckSum<%s>>>"
        b"/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream"
    ) % (kind, len(file.content), stamp, sums, len(packed), packed)


def _spec(file: Attachment, stream: bytes) -> bytes:
    return b"<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/Data/EF<</F %s/UF %s>>>>" % (
        _plain(file.name), _text(file.name), _text(file.said), stream, stream,
    )  # fmt: skip


def _plain(name: str) -> bytes:
    """A name that needs no escape."""
    return b"(%s)" % name.encode("ascii").translate(None, b"()\\")


def _text(text: str) -> bytes:
    return b"<FEFF%s>" % text.encode("utf-16-be", "replace").hex().upper().encode("ascii")
