"""A screen in memory with a keyboard: Xvfb and xdotool, which any Linux has as packages.

The picture is read from the file that Xvfb keeps its memory in (X Window Dump), so that looking
at it costs the watched program nothing and needs no third tool.
"""

import mmap
import os
import shutil
import struct
import subprocess
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
"""The programs needed, and the Debian packages that bring them."""

_PIXEL = 4
_HEADER = struct.Struct(">25I")
_HEADER_SIZE, _BYTES_PER_LINE, _COLOURS = 0, 12, 19
_COLOUR_BYTES = 12
_SAMPLE = 7
"""Every so many pixels one is looked at when colours are counted."""


def missing_tools() -> list[str]:
    """Return the Debian packages to be installed before there can be a screen."""
    return [package for program, package in TOOLS.items() if not shutil.which(program)]


class Screen:
    """A screen of one window at a time, without a window manager; used in a ``with``."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.width, self.height = width, height
        self.display = ""

    def __enter__(self) -> Self:
        self._folder = TemporaryDirectory(prefix="gsfiler-screen-")
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-nolisten", "tcp", "-fbdir"]
        command += [self._folder.name, "-screen", "0", f"{self.width}x{self.height}x24"]
        self._server = subprocess.Popen(
            command, pass_fds=[tell], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(tell)
        with os.fdopen(told) as stream:
            self.display = f":{stream.readline().strip()}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._memory.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def title(self) -> str:
        """Return the title of the newest window, which gets the keyboard; empty where none is."""
        windows = self._told("search", "--onlyvisible", "--name", ".").split()
        if not windows:
            return ""
        newest = max(windows, key=int)
        return self._told("windowfocus", newest, "getwindowname", newest)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+Return``."""
        self._told("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text, ends of lines as Return, which xdotool alone would type as Linefeed."""
        first, *others = text.split("\n")
        self._told("type", "--delay", "5", first)
        for line in others:
            self._told("key", "Return", "type", "--delay", "5", line)

    def rows(self) -> list[bytes]:
        """Return the picture as it stands, row by row: blue, green, red, nothing."""
        fields = _HEADER.unpack_from(self._memory)
        first = fields[_HEADER_SIZE] + fields[_COLOURS] * _COLOUR_BYTES
        line, wide = fields[_BYTES_PER_LINE], self.width * _PIXEL
        starts = range(first, first + self.height * line, line)
        return [self._memory[start : start + wide] for start in starts]

    def colours(self) -> int:
        """Return how many colours are seen, about."""
        return len(set(memoryview(b"".join(self.rows())).cast("I")[::_SAMPLE]))

    def photograph(self, path: Path) -> None:
        """Write the picture as it stands to a PNG file."""
        lines = []
        for row in self.rows():
            line = bytearray(self.width * 3)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines.append(b"\0" + line)
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(lines))
        path.parent.mkdir(parents=True, exist_ok=True)
        chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", body), _chunk(b"IEND", b""))
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))

    def _told(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            check=False,
        )
        return done.stdout.decode("utf-8", "replace").strip()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
