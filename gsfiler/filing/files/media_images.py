"""The only door to pictures: measured, decoded in full, and refused before they can fill memory.

Pillow knows many formats; only those that an office or a preview needs are opened. The number of
pixels is read from the head of the file and limited before anything is decoded.
"""

import io
import math
import struct
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageCms

from gsfiler.filing.files.media_streams import Condition

MAX_PIXELS = 50_000_000
"""How many pixels a picture may have: a square of 20 cm at 900 dpi."""

DECODED: Mapping[str, str] = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/gif": "GIF",
    "image/bmp": "BMP",
    "image/webp": "WEBP",
}
"""The types that are opened, and what Pillow calls them."""

CENTIMETRES_PER_INCH = 2.54
_COLOURLESS = frozenset({"1", "L", "LA", "La", "I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_SPREAD, _SHARE, _LOOKED_AT = 24, 10_000, 4_000_000
# Encoders without a resolution write 1 dot per inch, the default of TIFF and of JFIF.
_DPI_FROM, _DPI_TO = 2.0, 20_000.0
# What decoders raise for bytes that are not what they seem; all mean the same.
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
    zlib.error,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
    AssertionError,
)

# Twice the limit is an error for Pillow, the limit itself a warning; both refuse the picture.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
# Odd tags are no concern of the user; what is really wrong is raised.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


@dataclass(frozen=True, slots=True)
class Picture:
    """The measures of a picture.

    ``width`` and ``height`` count pixels; ``dpi`` are dots per inch across and down, None where
    the file does not say; ``mode`` is Pillow's name of the colour model ("RGB", "L", "CMYK");
    ``in_colour`` tells whether colour can be seen, whatever the model; ``frames`` counts pages.
    """

    width: int
    height: int
    mode: str
    dpi: tuple[float, float] | None = None
    in_colour: bool | None = None
    frames: int = 1

    @property
    def centimetres(self) -> tuple[float, float] | None:
        """Width and height in print, None where the file gives no resolution."""
        if self.dpi is None:
            return None
        across, down = self.dpi
        return (
            self.width / across * CENTIMETRES_PER_INCH,
            self.height / down * CENTIMETRES_PER_INCH,
        )


def measured(data: bytes, form: str) -> tuple[Condition, Picture | None]:
    """Return whether a picture is whole, and its measures as far as its head gives them.

    ``form`` is Pillow's name of the format. Never raises.
    """
    picture = None
    try:
        with Image.open(io.BytesIO(data), formats=(form,)) as image:
            picture = Picture(image.width, image.height, image.mode, _dpi(image))
            if image.width * image.height > MAX_PIXELS:
                return Condition.TOO_LARGE, picture
            if form == "PNG":
                image.verify()
        with Image.open(io.BytesIO(data), formats=(form,)) as image:
            frames = int(getattr(image, "n_frames", 1))
            image.seek(0)
            image.load()
            in_colour = _in_colour(image)
    except _BOMBS:
        return Condition.TOO_LARGE, picture
    except _DAMAGE:
        return (Condition.CUT_SHORT if _is_cut(data, form) else Condition.DAMAGED), picture
    whole = Picture(picture.width, picture.height, picture.mode, picture.dpi, in_colour, frames)
    return Condition.WHOLE, whole


def shown(data: bytes, media_type: str, longest: int) -> bytes | None:
    """Return a whole picture as PNG for a page, its longer side at most ``longest`` pixels.

    None where it cannot be opened.
    """
    form = DECODED.get(media_type)
    if form is None or measured(data, form)[0] is not Condition.WHOLE:
        return None
    with Image.open(io.BytesIO(data), formats=(form,)) as image:
        flat = _on_white(image)
        flat.thumbnail((longest, longest))
        written = io.BytesIO()
        flat.save(written, "PNG")
    return written.getvalue()


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    """Return the resolution where the file gives one that makes sense."""
    given = image.info.get("dpi")
    try:
        across, down = (float(value) for value in given or ())
    except _DAMAGE:
        return None
    sensible = all(
        math.isfinite(value) and _DPI_FROM <= value <= _DPI_TO for value in (across, down)
    )
    return (across, down) if sensible else None


def _in_colour(image: Image.Image) -> bool:
    """Tell whether colour can be seen: one pixel in ten thousand whose channels lie apart.

    A grey picture saved in a colour model is grey; the noise of JPEG and of scanners is not colour.
    """
    if image.mode in _COLOURLESS:
        return False
    seen_by_all = _on_white(image)
    if (pixels := image.width * image.height) > _LOOKED_AT:
        seen_by_all = seen_by_all.reduce(math.ceil(math.sqrt(pixels / _LOOKED_AT)))
    red, green, blue = seen_by_all.split()
    apart = ImageChops.lighter(
        ImageChops.difference(red, green),
        ImageChops.lighter(ImageChops.difference(green, blue), ImageChops.difference(red, blue)),
    )
    coloured = sum(apart.histogram()[_SPREAD:])
    return coloured > 0 and coloured * _SHARE >= apart.width * apart.height


def _on_white(image: Image.Image) -> Image.Image:
    """Return a picture as a reader sees it on white paper, in red, green and blue."""
    if image.mode in {"RGBA", "PA", "LA", "La", "RGBa"} or "transparency" in image.info:
        above = image.convert("RGBA")
        paper = Image.new("RGBA", above.size, "white")
        return Image.alpha_composite(paper, above).convert("RGB")
    if image.mode.startswith("I"):
        # Sixteen bits to a dot: the upper eight are what one sees.
        return image.convert("I").point(lambda dot: dot / 256).convert("L").convert("RGB")
    if image.mode == "LAB":
        spaces = (ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"))
        converted = ImageCms.profileToProfile(image, *spaces, outputMode="RGB")
        if converted is not None:
            return converted
    return image.convert("RGB")


def _is_cut(data: bytes, form: str) -> bool:
    """Tell a picture that ends too early from one that is damaged within."""
    if form == "JPEG":
        return b"\xff\xd9" not in data[-64:]
    if form == "PNG":
        return b"IEND" not in data[-64:]
    if form == "GIF":
        return not data.rstrip(b"\0").endswith(b"\x3b")
    if form == "BMP":
        return len(data) < int.from_bytes(data[2:6], "little")
    if form == "WEBP":
        return len(data) < int.from_bytes(data[4:8], "little") + 8
    return True
