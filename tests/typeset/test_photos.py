"""Photos of any kind become plain ones, or are refused in a sentence."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image

from comms_planner.errors import Invalid
from comms_planner.typeset import photos
from comms_planner.typeset.photos import LONGEST_SIDE, prepared


def saved(image: Image.Image, form: str, **more: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(prepared(data).jpeg))


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "1", "YCbCr"])
def test_every_mode_becomes_plain_colours(mode: str) -> None:
    image = Image.new("RGB", (40, 30), (200, 40, 40)).convert(mode)
    found = opened(saved(image, "TIFF" if mode in ("1", "YCbCr") else "JPEG"))
    assert (found.mode, found.size, found.format) == ("RGB", (40, 30), "JPEG")


def test_the_red_of_a_printing_press_stays_red() -> None:
    data = saved(Image.new("CMYK", (40, 30), (0, 255, 255, 0)), "JPEG")
    red, green, blue = opened(data).getpixel((20, 15))
    assert red > 180
    assert max(green, blue) < 90


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_shines_through_is_the_paper(mode: str) -> None:
    clear = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    data = saved(clear if mode == "RGBA" else clear.convert(mode), "PNG",
                 **({"transparency": 0} if mode == "P" else {}))  # fmt: skip
    assert min(opened(data).getpixel((20, 15))) > 245


def test_a_deep_grey_is_no_white() -> None:
    deep = Image.new("I;16", (40, 30), 32_768)
    assert 100 < opened(saved(deep, "PNG")).getpixel((5, 5))[0] < 156


def test_a_photo_taken_on_its_side_stands_upright_and_says_nothing_of_where() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x8825] = {1: "S", 2: (1.0, 17.0, 0.0)}
    found = opened(saved(Image.new("RGB", (60, 30)), "JPEG", exif=exif))
    assert found.size == (30, 60)
    assert not found.getexif()


def test_a_hundred_megapixels_are_printed_at_a_sensible_size() -> None:
    data = saved(Image.new("L", (10_000, 10_000), 128), "JPEG", quality=20)
    found = prepared(data)
    assert max(found.width, found.height) <= LONGEST_SIDE
    assert len(found.jpeg) < 400_000


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is huge, with next to nothing in it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 10_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60_000, 60_000), (9_000, 9_000), (2_000_000_000, 2)])
def test_a_bomb_is_refused_unseen(size: tuple[int, int]) -> None:
    with pytest.raises(Invalid) as refused:
        prepared(bomb(*size))
    assert refused.value.text in (photos.TOO_LARGE, photos.NO_PHOTO)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_half_a_file_is_refused(share: float) -> None:
    whole = saved(Image.effect_noise((400, 300), 60), "JPEG")
    with pytest.raises(Invalid, match="not a picture"):
        prepared(whole[: int(len(whole) * share)])


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"%PDF-1.4", b"GIF89a", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Invalid, match="not a picture"):
        prepared(data)


def test_the_first_picture_of_a_moving_one_is_taken_and_the_same_bytes_come_each_time() -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert opened(data).getpixel((5, 5))[0] > 200
    assert prepared(data) == prepared(data)


def test_a_sliver_stays_a_picture() -> None:
    found = prepared(saved(Image.new("RGB", (5_000, 1)), "PNG"))
    assert (found.width, found.height) == (LONGEST_SIDE, 1)
