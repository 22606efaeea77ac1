"""Charts as vectors: a matplotlib figure drawn straight onto the page, in the bundled faces."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, Transform
from reportlab.platypus import Flowable

from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span, Style, Weight
from comms_planner.typeset.voices import Typefaces

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_HATCH = 72.0
"""Side of one tile of a hatch, in points, as matplotlib has it."""
_ABOVE, _BELOW = 0.95, 0.22
"""How far a label reaches above and below its letters' feet, as shares of its size."""


class PageRenderer(RendererBase):
    """Draws what matplotlib asks for as operators of a page; one unit is one point.

    For languages read from the right everything is mirrored but the letters.
    """

    def __init__(
        self, canvas: PageCanvas, width: float, height: float, language: str, faces: Typefaces
    ) -> None:
        super().__init__()
        self.dpi = 72
        self._canvas, self._width, self._height = canvas, width, height
        self._language, self._faces = language, faces
        self._settings: dict[tuple[str, float, Weight, str], Setting] = {}
        self._mirror = Affine2D()
        if reads_right_to_left(language):
            self._mirror.scale(-1, 1).translate(width, 0)
        self._mirrored = reads_right_to_left(language)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The size of the figure in points."""
        return self._width, self._height

    def flipy(self) -> bool:
        """On paper, y grows upwards."""
        return False

    def points_to_pixels(self, points: Any) -> Any:
        """Points are what a page is measured in."""
        return points

    def new_gc(self) -> GraphicsContextBase:
        """A fresh set of line and fill properties."""
        return GraphicsContextBase()

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803 - matplotlib's name
    ) -> None:
        """Fill and stroke a shape, and hatch it if asked."""
        rgb: Any = gc.get_rgb()
        stroke = gc.get_linewidth() > 0 and rgb[3] > 0
        fill = rgbFace is not None and (len(rgbFace) < 4 or rgbFace[3] > 0)
        hatch = gc.get_hatch_path(6.0) if gc.get_hatch() else None
        if not (stroke or fill or hatch):
            return
        out = ["q", *self._clip(gc)]
        shape = self._shape(path, transform)
        if stroke:
            out.append(_pen(gc, rgb))
        if fill:
            whole = gc.get_alpha() if gc.get_forced_alpha() else None
            out.append(f"{_colour(rgbFace, whole)} rg")
        if stroke or fill:
            out.append(f"{shape} {'B' if stroke and fill else 'f' if fill else 'S'}")
        if hatch:
            out += self._hatch(gc, hatch, shape, path, transform)
        self._canvas.add("\n".join([*out, "Q"]))

    def draw_image(self, gc: Any, x: float, y: float, im: Any, transform: Any = None) -> None:
        """Pictures made of pixels have no place in our charts."""
        raise NotImplementedError("charts are drawn as vectors")

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """How much room a label takes."""
        size = prop.get_size_in_points()
        return self._set(s, prop, "#000000").room, size * _ABOVE, size * _BELOW

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        """Write a label in the bundled faces, so that it can be selected and searched."""
        red, green, blue = (round(255 * part) for part in gc.get_rgb()[:3])
        setting = self._set(s, prop, f"#{red:02X}{green:02X}{blue:02X}")
        turn = math.radians(angle)
        if self._mirrored:  # the end of the label stands where its beginning would
            x = self._width - x - setting.room * math.cos(turn)
        place = f"{x:.2f} {y:.2f} cm"
        if angle:
            sine, cosine = math.sin(turn), math.cos(turn)
            turned = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f}"
        else:
            turned = "1 0 0 1"
        self._canvas.add(f"q {turned} {place}")
        setting.draw(self._canvas, 0, setting.above_baseline, setting.lines)
        self._canvas.add("Q")

    def _set(self, text: str, prop: FontProperties, colour: str) -> Setting:
        size = prop.get_size_in_points()
        key = (text, size, _weight(prop.get_weight()), colour)
        if key not in self._settings:
            style = Style(
                size=size, leading=size * 1.2, weight=key[2], colour=colour,
                language=self._language,
            )  # fmt: skip
            setting = Setting((Span(text),), style, self._faces)
            setting.wrap(setting.natural_width)
            self._settings[key] = setting
        return self._settings[key]

    def _clip(self, gc: GraphicsContextBase) -> list[str]:
        out = []
        box = gc.get_clip_rectangle()
        if box is not None:
            left = self._width - box.x1 if self._mirrored else box.x0
            out.append(f"{left:.2f} {box.y0:.2f} {box.width:.2f} {box.height:.2f} re W n")
        path: Any
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            out.append(f"{self._shape(path, transform)} W n")
        return out

    def _shape(self, path: Path, transform: Transform) -> str:
        """The operators that build a shape."""
        if self._mirrored:
            transform = transform + self._mirror
        out, here = [], (0.0, 0.0)
        for points, code in path.iter_segments(transform, simplify=False):
            if code == Path.CLOSEPOLY:
                out.append("h")
                continue
            p = points.tolist()
            if code == Path.MOVETO:
                out.append(f"{p[0]:.2f} {p[1]:.2f} m")
            elif code == Path.LINETO:
                out.append(f"{p[0]:.2f} {p[1]:.2f} l")
            else:
                curve = _cubic(here, p) if code == Path.CURVE3 else p
                out.append(" ".join(f"{value:.2f}" for value in curve) + " c")
            here = (p[-2], p[-1])
        return " ".join(out)

    def _hatch(
        self, gc: GraphicsContextBase, tile: Path, shape: str, path: Path, transform: Transform
    ) -> list[str]:
        """Lay tiles of the hatch over the shape's box, cut to the shape."""
        out = [
            f"{shape} W n",
            f"{_colour(gc.get_hatch_color(), None)} RG {gc.get_hatch_linewidth():.2f} w",
        ]
        box = Bbox(path.get_extents(transform))
        for column in range(math.floor(box.x0 / _HATCH), math.ceil(box.x1 / _HATCH)):
            for row in range(math.floor(box.y0 / _HATCH), math.ceil(box.y1 / _HATCH)):
                place = Affine2D().scale(_HATCH).translate(column * _HATCH, row * _HATCH)
                out.append(f"{self._shape(tile, place)} S")
        return out


_CAPTION = 44.0
"""Room that a caption of two lines with its source takes below a chart."""
_TALLEST = 600.0
"""What is higher has a page to itself, and its caption overleaf if it must be."""


class Chart(Flowable):
    """A chart on the page, as wide as the column, with words for who cannot see it."""

    def __init__(
        self, draw: Callable[[Figure], None], height: float, said: str, language: str,
        faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__()
        self._draw, self._chart_height = draw, height
        self._said, self._language, self._faces = said, language, faces
        self.spaceBefore, self.spaceAfter = 4.0, 6.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The column's width, and the height asked for; a new page where no caption fits below."""
        self.width, self.height = width, self._chart_height
        left = height - self._chart_height
        parted = 0 <= left < _CAPTION and self._chart_height < _TALLEST
        return width, self._chart_height + (_CAPTION if parted else 0)

    def draw(self) -> None:
        """Build the figure and let it draw itself onto the canvas."""
        canvas = page_canvas(self.canv)
        figure = Figure(figsize=(self.width / 72, self._chart_height / 72), dpi=72)
        FigureCanvasBase(figure)
        figure.patch.set_visible(False)
        self._draw(figure)
        renderer = PageRenderer(canvas, self.width, self.height, self._language, self._faces)
        with canvas.figure(self._said, self.width, self.height):
            figure.draw(renderer)


def _pen(gc: GraphicsContextBase, rgb: Any) -> str:
    """Colour, width, ends, corners and dashes of a line."""
    whole = gc.get_alpha() if gc.get_forced_alpha() else None
    caps, joins = _CAPS[gc.get_capstyle()], _JOINS[gc.get_joinstyle()]
    said = f"{_colour(rgb, whole)} RG {gc.get_linewidth():.2f} w {caps} J {joins} j"
    dashes: Any
    offset, dashes = gc.get_dashes()
    if dashes is not None and len(dashes):
        said += f" [{' '.join(f'{float(dash):.2f}' for dash in dashes)}] {offset or 0:.2f} d"
    return said


def _colour(rgba: Any, alpha: float | None) -> str:
    """A colour on white paper: what shines through a clear one is the paper."""
    own = float(rgba[3]) if len(rgba) > 3 else 1.0
    share = own if alpha is None else alpha
    return " ".join(f"{1 - share * (1 - float(part)):.3f}" for part in rgba[:3])


def _cubic(start: tuple[float, float], points: Sequence[float]) -> tuple[float, ...]:
    """A quadratic curve as the cubic one that PDF knows."""
    (x0, y0), (x1, y1, x2, y2) = start, points
    return (
        x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0),
        x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2), x2, y2,
    )  # fmt: skip


def _weight(weight: Any) -> Weight:
    if weight in ("bold", "semibold", 600, 700):
        return Weight.SEMI_BOLD
    return Weight.MEDIUM if weight in ("medium", 500) else Weight.REGULAR
