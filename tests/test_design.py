"""The look in numbers: readable in both themes, and apart for eyes that see fewer colours."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import comms_planner
from comms_planner import design
from comms_planner.design import DARK, LIGHT, Hue, Tokens

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)

# Simulation of dichromacy, severity 1, linear RGB (Machado, Oliveira and Fernandes 2009).
EYES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def text_pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Each use of text on a ground in the app: (what it is, text colour, ground colour)."""
    grounds = {
        "background": tokens.bg,
        "surface": tokens.surface,
        "raised": tokens.raised,
        "hover": tokens.hover,
        "weekend": tokens.weekend,
    }
    for name, ground in grounds.items():
        yield f"text on {name}", tokens.text, ground
        yield f"muted on {name}", tokens.muted, ground
        yield f"accent on {name}", tokens.accent_text, ground
    yield "text on pressed", tokens.text, tokens.pressed
    yield "text where something drops", tokens.text, tokens.drop
    yield "days of other months", tokens.outside_text, tokens.outside
    yield "primary button", tokens.on_accent, tokens.accent
    yield "primary button under the pointer", tokens.on_accent, tokens.accent_hover
    yield "today", tokens.on_today, tokens.today
    yield "selection", tokens.on_selection, tokens.selection
    yield "text in the selection", tokens.text, tokens.selection
    yield "muted in the selection", tokens.muted, tokens.selection
    hues = {
        "danger": tokens.danger,
        "warning": tokens.warning,
        "success": tokens.success,
        "info": tokens.info,
        "neutral": tokens.neutral,
        **tokens.pillars,
        **tokens.statuses,
    }
    for name, hue in hues.items():
        yield f"{name} on its tint", hue.text, hue.tint
        yield f"plain text on the tint of {name}", tokens.text, hue.tint
        yield f"{name} as a word on the surface", hue.text, tokens.surface
        yield f"{name} as a word on the background", hue.text, tokens.bg


@BOTH
def test_every_text_is_readable_on_its_ground(tokens: Tokens) -> None:
    faint = [
        f"{use}: {design.contrast(text, ground):.2f}"
        for use, text, ground in text_pairs(tokens)
        if design.contrast(text, ground) < 4.5
    ]
    assert not faint


@BOTH
def test_bars_dots_and_focus_rings_stand_out_from_the_surface(tokens: Tokens) -> None:
    shapes = [tokens.focus, tokens.accent, *tokens.series[:4], tokens.series[5]]
    assert all(design.contrast(shape, tokens.surface) >= 3 for shape in shapes)
    shown = [tokens.pillars[p].solid for p in ("think", "act", "share", "partner")]
    assert all(design.contrast(shape, tokens.surface) >= 2.5 for shape in shown)


@BOTH
@pytest.mark.parametrize("eyes", ["full", *EYES])
def test_chart_colours_differ_for_colour_blind_readers(tokens: Tokens, eyes: str) -> None:
    seen = [_lab(_seen(colour, eyes)) for colour in tokens.series]
    nearest = min(
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for one, other in itertools.combinations(seen, 2)
    )
    assert nearest >= 20


@BOTH
def test_every_colour_is_a_plain_hex_string(tokens: Tokens) -> None:
    for name, value in tokens._asdict().items():
        if isinstance(value, Hue):
            colours = [value.solid, value.tint, value.text]
        elif isinstance(value, str) and name != "name":
            colours = [value]
        else:
            continue
        assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours), name


def test_contrast_is_that_of_the_guideline() -> None:
    assert design.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert design.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert design.contrast("#FFFFFF", "#FFFFFF") == 1


def test_an_unknown_status_or_pillar_is_neutral() -> None:
    assert LIGHT.status("no such status") == LIGHT.neutral
    assert LIGHT.pillar("") == LIGHT.neutral
    assert LIGHT.pillar("Think") == LIGHT.pillars["think"]


def test_colours_are_written_nowhere_else() -> None:
    package = Path(comms_planner.__file__).parent
    literal = re.compile(r"""["']#(?!000000)[0-9A-Fa-f]{6}["']""")  # black is what SVG defaults to
    strangers = [
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if path.name != "design.py" and literal.search(path.read_text(encoding="utf-8"))
    ]
    assert not strangers


def _seen(colour: str, eyes: str) -> tuple[float, ...]:
    """A colour in linear RGB as these eyes see it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    if eyes == "full":
        return tuple(linear)
    return tuple(
        min(1, max(0, sum(w * c for w, c in zip(row, linear, strict=True)))) for row in EYES[eyes]
    )


def _lab(linear: tuple[float, ...]) -> tuple[float, float, float]:
    """CIE L*a*b* under D65."""
    red, green, blue = linear
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
