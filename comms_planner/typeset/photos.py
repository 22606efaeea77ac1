"""Photos made fit for paper: upright, on white, not too large, without what a camera wrote in.

What comes in is untrusted: bombs, halves of files, colours of printing presses, a hundred
megapixels. What cannot be printed is refused in one sentence.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, ImageOps

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

MOST_PIXELS = 130_000_000
"""More than this is refused unseen."""
MOST_UNSCALED = 40_000_000
"""So much of anything but a JPEG, which alone can be read at a fraction of its size."""
LONGEST_SIDE = 1600
"""Pixels of the longer side as printed: 300 to the inch on half a page."""

NO_PHOTO = QT_TRANSLATE_NOOP(
    "Errors", "The file is not a picture that can be read, or only a part of one. Choose another."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "The picture has {width} × {height} pixels, which is too much. Save it smaller."
)
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF")
_FAULTS = (
    OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, OverflowError,
    MemoryError, struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow raises at files that are not what they say."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG in plain colours, and its size in pixels."""

    jpeg: bytes
    width: int
    height: int


def prepared(data: bytes) -> Photo:
    """The photo as it is printed. Raises Invalid for what cannot be, saying why."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limits are ours
        try:
            return _prepared(data)
        except _FAULTS as error:
            raise Invalid("photo", NO_PHOTO) from error


def _prepared(data: bytes) -> Photo:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        width, height = image.size
        pixels, scaled = width * height, image.format == "JPEG"
        if pixels > (MOST_PIXELS if scaled else MOST_UNSCALED):
            raise Invalid("photo", TOO_LARGE, width=width, height=height)
        if scaled:
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
        image.load()
        flat = _on_white(ImageOps.exif_transpose(image))
    flat.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    flat.save(out, "JPEG", quality=85)
    return Photo(out.getvalue(), *flat.size)


def _on_white(image: Image.Image) -> Image.Image:
    """In red, green and blue; what shines through is the paper."""
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGB", clear.size, "white")
        paper.paste(clear, mask=clear.getchannel("A"))
        return paper
    return image.convert("RGB")
