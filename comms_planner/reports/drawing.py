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
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from comms_planner.reports.fonts import Typefaces, Weight
from comms_planner.reports.setting import Setting, Span
from comms_planner.reports.styles import Style, Styles

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_HATCH = 72.0
"""Side of one tile of a hatch, in points, as matplotlib has it."""


class PageRenderer(RendererBase):
    """Draws what matplotlib asks for with a ReportLab canvas; one unit is one point."""

    def __init__(
        self, canvas: Canvas, width: float, height: float, language: str, faces: Typefaces
    ) -> None:
        super().__init__()
        self.dpi = 72
        self._canvas, self._width, self._height = canvas, width, height
        self._language, self._faces = language, faces
        self._settings: dict[tuple[str, float, Weight, str], Setting] = {}

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
        self._canvas.saveState()
        self._clip(gc)
        self._pen(gc, rgb, rgbFace if fill else None)
        self._canvas.drawPath(self._shape(path, transform), stroke=int(stroke), fill=int(fill))
        if hatch:
            self._hatch(gc, hatch, path, transform)
        self._canvas.restoreState()

    def draw_image(self, gc: Any, x: float, y: float, im: Any, transform: Any = None) -> None:
        """Pictures made of pixels have no place in our charts."""
        raise NotImplementedError("charts are drawn as vectors")

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """How much room a label takes."""
        setting = self._set(s, prop, "#000000")
        size = prop.get_size_in_points()
        return setting.natural_width, size * 0.95, size * 0.22

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
        self._canvas.saveState()
        self._canvas.transform(
            math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), x, y
        )
        setting.draw(self._canvas, 0, setting.above_baseline, setting.lines)
        self._canvas.restoreState()

    def _set(self, text: str, prop: FontProperties, colour: str) -> Setting:
        size = prop.get_size_in_points()
        weight = _weight(prop.get_weight())
        key = (text, size, weight, colour)
        if key not in self._settings:
            style = Style(
                size=size, leading=size * 1.2, weight=weight, colour=colour,
                language=self._language,
            )  # fmt: skip
            setting = Setting((Span(text),), style, self._faces)
            setting.wrap(math.inf)
            self._settings[key] = setting
        return self._settings[key]

    def _pen(self, gc: GraphicsContextBase, rgb: Any, fill: Any) -> None:
        canvas = self._canvas
        whole = gc.get_alpha() if gc.get_forced_alpha() else None
        canvas.setStrokeColor(_colour(rgb, whole))
        canvas.setLineWidth(gc.get_linewidth())
        canvas.setLineCap(_CAPS[gc.get_capstyle()])
        canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
        dashes: Any
        offset, dashes = gc.get_dashes()
        if dashes is not None and len(dashes):
            canvas.setDash([float(dash) for dash in dashes], offset or 0)
        if fill is not None:
            canvas.setFillColor(_colour(fill, whole))

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            frame = self._canvas.beginPath()
            frame.rect(box.x0, box.y0, box.width, box.height)
            self._canvas.clipPath(frame, stroke=0, fill=0)
        path: Any
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            self._canvas.clipPath(self._shape(path, transform), stroke=0, fill=0)

    def _shape(self, path: Path, transform: Transform) -> Any:
        shape = self._canvas.beginPath()
        here = (0.0, 0.0)
        for points, code in path.iter_segments(transform, simplify=False):
            p = [float(value) for value in points]
            if code == Path.MOVETO:
                shape.moveTo(*p)
            elif code == Path.LINETO:
                shape.lineTo(*p)
            elif code == Path.CURVE3:
                shape.curveTo(*_cubic(here, p))
            elif code == Path.CURVE4:
                shape.curveTo(*p)
            elif code == Path.CLOSEPOLY:
                shape.close()
                continue
            here = (p[-2], p[-1])
        return shape

    def _hatch(self, gc: GraphicsContextBase, tile: Path, path: Path, transform: Transform) -> None:
        """Lay tiles of the hatch over the shape's box, cut to the shape."""
        canvas = self._canvas
        canvas.clipPath(self._shape(path, transform), stroke=0, fill=0)
        canvas.setStrokeColor(_colour(gc.get_hatch_color(), None))
        canvas.setLineWidth(gc.get_hatch_linewidth())
        box = Bbox(path.get_extents(transform))
        for column in range(math.floor(box.x0 / _HATCH), math.ceil(box.x1 / _HATCH)):
            for row in range(math.floor(box.y0 / _HATCH), math.ceil(box.y1 / _HATCH)):
                place = Affine2D().scale(_HATCH).translate(column * _HATCH, row * _HATCH)
                canvas.drawPath(self._shape(tile, place), stroke=1, fill=0)


class Chart(Flowable):
    """A chart on the page, as wide as the column."""

    def __init__(
        self, draw: Callable[[Figure], None], height: float, styles: Styles, faces: Typefaces
    ) -> None:
        super().__init__()
        self._draw, self._chart_height = draw, height
        self._styles, self._faces = styles, faces
        self.spaceBefore, self.spaceAfter = 4.0, 6.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The column's width, and the height asked for."""
        self.width, self.height = width, min(self._chart_height, height) or self._chart_height
        return width, self._chart_height

    def draw(self) -> None:
        """Build the figure and let it draw itself onto the canvas."""
        figure = Figure(figsize=(self.width / 72, self._chart_height / 72), dpi=72)
        FigureCanvasBase(figure)
        figure.patch.set_visible(False)
        self._draw(figure)
        renderer = PageRenderer(
            self.canv, self.width, self._chart_height, self._styles.language, self._faces
        )
        figure.draw(renderer)


def _cubic(start: tuple[float, float], points: Sequence[float]) -> tuple[float, ...]:
    """A quadratic curve as the cubic one that PDF knows."""
    (x0, y0), (x1, y1, x2, y2) = start, points
    return (
        x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0),
        x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2), x2, y2,
    )  # fmt: skip


def _colour(rgba: Any, alpha: float | None) -> Color:
    own = float(rgba[3]) if len(rgba) > 3 else 1.0
    red, green, blue = (float(part) for part in rgba[:3])
    return Color(red, green, blue, alpha=own if alpha is None else alpha)


def _weight(weight: Any) -> Weight:
    if weight in ("bold", "semibold", 600, 700):
        return Weight.SEMI_BOLD
    return Weight.MEDIUM if weight in ("medium", 500) else Weight.REGULAR
