"""Make the fonts that the window, the charts and the PDF packs share.

Run it with ``make fonts``. It downloads packages of variable fonts with pip,
pins each weight to a plain static TrueType file, drops what we never draw, and gives
every file names that let Qt, matplotlib and ReportLab find the weights of one family.

Why static: ReportLab loads a variable font silently at its default weight (Noto Sans
SC would come out Thin). Why no ``calt``: Inter's would draw "3x4" as "3×4", and a
document quoted word for word must keep its characters. The files come out the same, byte
for byte, on every machine; ``make fonts`` pins the order of sets, the code all the rest.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.varLib import instancer

PACKAGES = (
    "fontpkg-inter==4.1.post1",
    "fontpkg-noto-sans-arabic==2.12",
    "justmytype-intl-cjk==0.1.0",
    "manimgx-fonts==2026.9.26.post1",
)
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
PICTURES = frozenset((0x200D, 0x20E3, *range(0x2300, 0x3300), *range(0x1F000, 0x20000)))
"""Where the pictures lie; what Inter writes, such as digits, stays Inter's."""
SIGNS = "→←↑↓✓✗•–—“”‘’≥≈≤≠×÷·…−±§¶©®™€£¥№°′″\u2009\u202f\u00a0"


@dataclass(frozen=True)
class Source:
    """Where one family comes from and what of it we keep."""

    family: str
    wheel: str
    member: str
    licence: str
    features: tuple[str, ...]
    axes: tuple[tuple[str, float], ...] = ()

    @property
    def stem(self) -> str:
        """The family's name as file names and PostScript names have it."""
        return self.family.replace(" ", "")


@dataclass(frozen=True)
class Face:
    """One file to make."""

    source: Source
    style: str
    weight: int
    characters: frozenset[int] | None = None

    @property
    def italic(self) -> bool:
        """Whether this face is slanted."""
        return "Italic" in self.style


LATIN_FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "tnum", "frac", "case", "ordn", "sups")
ARABIC_FEATURES = (
    *("init", "medi", "fina", "isol", "rlig", "liga", "calt", "ccmp", "locl"),
    *("kern", "mark", "mkmk", "curs", "rclt"),
)

INTER = Source(
    "Inter",
    "fontpkg_inter",
    "fontpkg_inter/files/Inter[opsz,wght].ttf",
    "fontpkg_inter/LICENSE",
    LATIN_FEATURES,
    (("opsz", 14.0),),
)
INTER_ITALIC = Source(
    "Inter",
    "fontpkg_inter",
    "fontpkg_inter/files/Inter-Italic[opsz,wght].ttf",
    "fontpkg_inter/LICENSE",
    LATIN_FEATURES,
    (("opsz", 14.0),),
)
CHINESE = Source(
    "Noto Sans SC",
    "justmytype_intl_cjk",
    "justmytype_intl_cjk/fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
    "justmytype_intl_cjk/fonts/ofl/notosanssc/OFL.txt",
    ("kern", "ccmp", "locl"),
)
ARABIC = Source(
    "Noto Sans Arabic",
    "fontpkg_noto_sans_arabic",
    "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
    "fontpkg_noto_sans_arabic/LICENSE",
    ARABIC_FEATURES,
    (("wdth", 100.0),),
)

EMOJI = Source(
    "Noto Emoji",
    "manimgx_fonts",
    "manimgx_fonts/NotoEmoji[wght].ttf",
    "manimgx_fonts-2026.9.26.post1.dist-info/licenses/LICENSE",
    ("ccmp",),
)


def decodable(codec: str) -> frozenset[int]:
    """Every character that a two-byte Chinese coding can write."""

    def pairs() -> Iterator[str]:
        for high in range(0x81, 0xFF):
            for low in range(0x40, 0xFF):
                yield bytes((high, low)).decode(codec, errors="ignore")

    return frozenset(ord(text) for text in pairs() if len(text) == 1)


def chinese(codec: str) -> frozenset[int]:
    """A Chinese coding's characters, with Latin, signs, kana and full-width forms."""
    blocks = (
        *(range(0x20, 0x7F), range(0xA0, 0x100), range(0x2010, 0x2028)),
        *(range(0x3000, 0x3100), range(0xFF00, 0xFFF0)),
    )
    extra = {code for block in blocks for code in block} | {ord(sign) for sign in SIGNS}
    return decodable(codec) | extra


def faces() -> list[Face]:
    """Every file to make, the window's weights first."""
    upright = [Face(INTER, style, weight) for style, weight in WEIGHTS.items()]
    slanted = [Face(INTER_ITALIC, "Italic", 400), Face(INTER_ITALIC, "Bold Italic", 700)]
    han = [Face(CHINESE, style, WEIGHTS[style], chinese("gbk")) for style in ("Regular", "Bold")]
    arabic = [Face(ARABIC, style, WEIGHTS[style]) for style in ("Regular", "Bold")]
    return [*upright, *slanted, *han, *arabic, Face(EMOJI, "Regular", 400, PICTURES)]


def download(into: Path) -> None:
    """Fetch the packages of variable fonts with pip, as this machine is set up to."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(into)]
    subprocess.run([*command, *PACKAGES], check=True)


def member(wheels: Path, source: Source, name: str) -> bytes:
    """One file out of the package that a source names."""
    wheel = next(wheels.glob(f"{source.wheel}-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(name)


def trimmed(font: TTFont, face: Face) -> None:
    """Drop the characters, features and tables that nothing here draws."""
    options = subset.Options()
    options.layout_features = list(face.source.features)
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.drop_tables += ["BASE", "vhea", "vmtx", "DSIG", "MVAR"]
    options.name_IDs = ["*"]
    options.legacy_kern = False
    wanted = face.characters or frozenset(code for code in font.getBestCmap() if not private(code))
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def private(code: int) -> bool:
    """Whether a code point lies in a private use area."""
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def named(font: TTFont, face: Face) -> None:
    """Write the names and style flags by which programs group the faces of one family."""
    ribbi = face.style in {"Regular", "Italic", "Bold", "Bold Italic"}
    family = face.source.family
    postscript = f"{face.source.stem}-{face.style.replace(' ', '')}"
    keep = {0, 5, 7, 8, 9, 11, 12, 13, 14}
    table = font["name"]
    table.names = [name for name in table.names if name.nameID in keep and name.platformID == 3]
    texts = {
        1: family if ribbi else f"{family} {face.style}",
        2: face.style if ribbi else "Regular",
        3: f"Comms Planner; {postscript}",
        4: f"{family} {face.style}",
        6: postscript,
    }
    if not ribbi:
        texts |= {16: family, 17: face.style}
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)

    bold = face.weight == 700
    flags = font["OS/2"]
    flags.usWeightClass = face.weight
    flags.fsSelection &= ~0b0110_0001
    flags.fsSelection |= (face.italic and 1) | (bold and 1 << 5)
    if not bold and not face.italic:
        flags.fsSelection |= 1 << 6
    font["head"].macStyle = int(bold) | int(face.italic) << 1


def smooth(font: TTFont) -> None:
    """Ask for grey smoothing at every size, as the faces carry no hints."""
    gasp = newTable("gasp")
    gasp.version = 1
    gasp.gaspRange = {0xFFFF: 0x000A}
    font["gasp"] = gasp


def make(face: Face, wheels: Path, into: Path) -> Path:
    """Write one static face and say where it is."""
    font = TTFont(io.BytesIO(member(wheels, face.source, face.source.member)), lazy=False)
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    trimmed(font, face)
    place = dict(face.source.axes) | {"wght": face.weight}
    instancer.instantiateVariableFont(font, place, inplace=True)
    for leftover in ("STAT", "avar", "prep", "MVAR"):
        if leftover in font:
            del font[leftover]
    named(font, face)
    smooth(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    path = into / f"{face.source.stem}-{face.style.replace(' ', '')}.ttf"
    font.save(path)
    return path


def main() -> None:
    """Make every face, and put each family's licence beside it."""
    parser = argparse.ArgumentParser(description="Make the static fonts in this folder.")
    parser.add_argument("--wheels", type=Path, help="folder that already holds the packages")
    parser.add_argument("--into", type=Path, default=Path(__file__).parent)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        wheels: Path = given.wheels or Path(scratch)
        if given.wheels is None:
            download(wheels)
        for face in faces():
            path = make(face, wheels, given.into)
            sys.stdout.write(f"{path.name:28} {path.stat().st_size / 1e6:6.2f} MB\n")
        for source in (INTER, CHINESE, ARABIC, EMOJI):
            text = member(wheels, source, source.licence)
            (given.into / f"LICENSE-{source.stem}.txt").write_bytes(text)


if __name__ == "__main__":
    main()
