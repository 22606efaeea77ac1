"""A photo on the page, tagged as a figure and said in words."""

from __future__ import annotations

import hashlib

from reportlab.platypus import Flowable

from comms_planner.typeset.canvas import page_canvas
from comms_planner.typeset.hooks import Raw
from comms_planner.typeset.pen import number
from comms_planner.typeset.photos import Photo
from comms_planner.typeset.recipes import reads_right_to_left

_CAPTION = 46.0
"""Room for a caption, which stays with its picture."""


class Picture(Flowable):
    """A photo within a box, at the side where lines begin, with room for its caption below."""

    def __init__(self, photo: Photo, said: str, box: tuple[float, float], language: str) -> None:
        super().__init__()
        self._photo, self._said, self._box = photo, said, box
        self._mirrored = reads_right_to_left(language)
        self.spaceBefore, self.spaceAfter = 6.0, 4.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As large as its box and the column allow; a caption that does not fit moves both."""
        across, down = min(self._box[0], width), self._box[1]
        scale = min(across / self._photo.width, down / self._photo.height)
        self._width, self.height = self._photo.width * scale, self._photo.height * scale
        self.width = width
        enough = self.height + _CAPTION <= height
        return width, self.height + (0.0 if enough else _CAPTION)

    def draw(self) -> None:
        """Put the photo where it belongs; the same photo is kept in the file once."""
        canvas, photo = page_canvas(self.canv), self._photo
        name = canvas.add_image(
            hashlib.sha256(photo.jpeg).hexdigest()[:16],
            Raw(
                b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB"
                b"/BitsPerComponent 8/Filter/DCTDecode/Length %d>>\nstream\n%s\nendstream"
                % (photo.width, photo.height, len(photo.jpeg), photo.jpeg)
            ),
        )
        left = self.width - self._width if self._mirrored else 0.0
        canvas.saveState()
        canvas.translate(left, 0)
        with canvas.figure(self._said, self._width, self.height):
            canvas.add(f"q {number(self._width)} 0 0 {number(self.height)} 0 0 cm /{name} Do Q")
        canvas.restoreState()
