"""Operators of a page that write text, with no more of them than needed."""

from __future__ import annotations

from functools import lru_cache

from comms_planner.typeset.fonts import DocumentFont


@lru_cache(maxsize=256)
def fill_colour(colour: str) -> str:
    """The operator that fills with a token's colour."""
    return " ".join(_channel(colour[at : at + 2]) for at in (1, 3, 5)) + " rg"


@lru_cache(maxsize=256)
def line_colour(colour: str) -> str:
    """The operator that draws lines in a token's colour."""
    return " ".join(_channel(colour[at : at + 2]) for at in (1, 3, 5)) + " RG"


def number(value: float) -> str:
    """A coordinate, to a hundredth of a point."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def _channel(digits: str) -> str:
    return f"{int(digits, 16) / 255:.3f}".rstrip("0").rstrip(".")


class Pen:
    """A text object of a page: remembers font and colour, so that they are set only once."""

    __slots__ = ("_colour", "_font", "_run", "_size", "out")

    def __init__(self) -> None:
        self.out = ["BT"]
        self._font: DocumentFont | None = None
        self._size = 0.0
        self._colour = ""
        self._run: list[str] = []

    def line(
        self, x: float, y: float, font: DocumentFont, size: float, colour: str, code: str
    ) -> None:
        """Show one run of glyphs at a place: what `at` and `write` would do, for most lines."""
        if self._run:
            self._flush()
        out = self.out
        out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        if font is not self._font or size != self._size:
            out.append(f"/{font.name} {size:g} Tf")
            self._font, self._size = font, size
        if colour != self._colour:
            out.append(fill_colour(colour))
            self._colour = colour
        out.append(_shown(code.replace("><", "")))

    def at(self, x: float, y: float) -> None:
        """Go to the beginning of a line."""
        self._flush()
        self.out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def write(self, font: DocumentFont, size: float, colour: str, code: str) -> None:
        """Show glyphs where the last ones ended."""
        if font is not self._font or size != self._size:
            self._flush()
            self.out.append(f"/{font.name} {size:g} Tf")
            self._font, self._size = font, size
        if colour != self._colour:
            self._flush()
            self.out.append(fill_colour(colour))
            self._colour = colour
        self._run.append(code)

    def move(self, thousandths: float) -> None:
        """Leave a gap, in thousandths of the size."""
        self._run.append(f"{-thousandths:.0f}")

    def operator(self, code: str) -> None:
        """Put another operator between what is shown."""
        self._flush()
        self.out.append(code)

    def done(self) -> str:
        """All operators as they stand in the page."""
        self._flush()
        self.out.append("ET")
        return "\n".join(self.out)

    def _flush(self) -> None:
        if self._run:
            run = "".join(self._run).replace("><", "")
            self._run.clear()
            self.out.append(_shown(run))


def _shown(run: str) -> str:
    """The operator that shows a run of glyphs, with or without moves between them."""
    plain = run[0] == "<" and run[-1] == ">" and run.count("<") == 1
    return f"{run}Tj" if plain else f"[{run}]TJ"
