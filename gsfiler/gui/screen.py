"""Tell why no window can be opened, before Qt, which would end the program without a word.

Nothing here imports Qt: on Linux its library for the screen is loaded by itself first, so that the
system says which of the libraries it needs is missing.
"""

import ctypes
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from gsfiler.core.errors import GsfilerError

_PLUGINS = Path("Qt", "plugins", "platforms")
_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""The Debian packages that bring the libraries a bare system may lack."""


class NoWindow(GsfilerError):
    """The window cannot be opened here; says why and what to do."""


def check_screen(environment: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raise NoWindow where PySide6, a library of the system, or the screen is missing."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise NoWindow(
            "The window needs PySide6, which is not installed; install “PySide6-Essentials”. "
            "The command line works without it."
        )
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        raise NoWindow(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start gsfiler "
            "on a desktop, or use the command line (gsfiler --help)."
        )
    plugins = Path(spec.submodule_search_locations[0]) / _PLUGINS
    if wayland:
        _load(plugins / _first_of(plugins, "libqwayland.so", "libqwayland-generic.so"))
    if display:
        _load(plugins / "libqxcb.so")
    if display and not wayland:
        _connect(display)


def library_missing(error: ImportError | OSError) -> NoWindow:
    """Return the error for a library that the system could not load, named with its package."""
    name = str(error).partition(":")[0].strip()
    package = _PACKAGES.get(name)
    how = f"install the package “{package}”" if package else "install the package that has it"
    return NoWindow(
        f"The window needs the system library {name}, which is not here; {how} (on Debian: "
        f"apt install {package or 'libegl1 libxkbcommon-x11-0 libxcb-cursor0'}). The command "
        "line works without it."
    )


def _first_of(folder: Path, *names: str) -> str:
    return next((name for name in names if (folder / name).exists()), names[0])


def _load(plugin: Path) -> None:
    """Load Qt's library for a screen, as Qt will; a plugin that is not there is Qt's affair."""
    if plugin.exists():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise library_missing(error) from error


def _connect(display: str) -> None:
    """Try the X server, as Qt will."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise library_missing(error) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        if xcb.xcb_connection_has_error(connection):
            raise NoWindow(
                f"The screen “{display}” (DISPLAY) does not answer. Start gsfiler on the desktop "
                "itself, or use the command line (gsfiler --help)."
            )
    finally:
        xcb.xcb_disconnect(connection)
