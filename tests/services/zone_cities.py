"""Writes the Chinese names of the cities that time zones are named after, out of Unicode's CLDR.

They come from the library that Qt brings (ICU), which few programs ask for them: run
`python -m tests.services.zone_cities` on Linux after PySide6 has changed.
"""

from __future__ import annotations

import ctypes
import functools
import json
import re
import unicodedata
import zoneinfo
from pathlib import Path
from typing import Any

import PySide6

from comms_planner.services.zone_names import CHINESE

SOURCE = (
    "Exemplar cities of Unicode CLDR, by ICU {version} as PySide6 {qt} brings it. "
    "© Unicode, Inc., under the Unicode License v3."
)
CITY = "VVV"  # what ICU calls the exemplar city of a zone in the pattern of a date
UNKNOWN = "Etc/Unknown"


def named() -> dict[str, str]:
    """Each zone whose city the library calls by the zone's own name, with its Chinese."""
    unknown, found = _city(UNKNOWN, "zh_CN"), {}
    for zone in sorted(zoneinfo.available_timezones()):
        chinese = _city(zone, "zh_CN")
        ours, theirs = _plain(zone.rpartition("/")[2]), _plain(_city(zone, "en"))
        same = theirs.startswith(ours) or ours.startswith(theirs)
        if "/" in zone and chinese != unknown and (same or zone in RENAMED):
            found[zone] = chinese
    return found


RENAMED = ("America/Bahia_Banderas", "America/Scoresbysund", "Asia/Macau", "Asia/Qostanay")
"""Zones whose city has another spelling, or another name, in English."""


def written() -> str:
    """The file as it should be."""
    content = {"source": source(), "cities": named()}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def source() -> str:
    """Where the names are from."""
    return SOURCE.format(version=_icu()[1], qt=PySide6.__version__)


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFD", name)
    return "".join(c for c in parts if c.isalpha() and not unicodedata.combining(c)).casefold()


def _city(zone: str, language: str) -> str:
    """What a language calls the city of a zone."""
    library, version = _icu()
    fault, text = ctypes.c_int(0), ctypes.create_string_buffer(400)
    asked = (zone.encode("utf-16le"), len(zone), CITY.encode("utf-16le"), len(CITY))
    form = getattr(library, f"udat_open_{version}")(
        -2, -2, language.encode(), *asked, ctypes.byref(fault)
    )  # -2: by the pattern
    length = getattr(library, f"udat_format_{version}")(
        form, 0.0, text, 200, None, ctypes.byref(fault)
    )
    getattr(library, f"udat_close_{version}")(form)
    assert fault.value <= 0, "ICU has an answer"
    return text.raw[: 2 * length].decode("utf-16le")


@functools.cache
def _icu() -> tuple[Any, str]:
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    (path,) = folder.glob("libicui18n.so.*")
    version = re.sub(r".*\.so\.", "", path.name)
    for name in ("data", "uc"):
        ctypes.CDLL(str(folder / f"libicu{name}.so.{version}"), ctypes.RTLD_GLOBAL)
    library = ctypes.CDLL(str(path))
    text, number, handle = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
    opens, forms = (getattr(library, f"udat_{name}_{version}") for name in ("open", "format"))
    opens.restype = handle
    opens.argtypes = [number, number, text, text, number, text, number, handle]
    forms.argtypes = [handle, ctypes.c_double, text, number, handle, handle]
    getattr(library, f"udat_close_{version}").argtypes = [handle]
    return library, version


if __name__ == "__main__":
    CHINESE.write_text(written(), encoding="utf-8")
