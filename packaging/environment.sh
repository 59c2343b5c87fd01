#!/bin/sh
# Make a private environment and install gsfiler into it: environment.sh PYTHON FOLDER WHAT
# Says in plain words what is missing where it cannot be put right from here.
set -eu
python=$1 folder=$2 what=$3

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "gsfiler needs Python 3.11 or newer; “$python” is not." >&2
    echo "Name another one:  make PYTHON=/usr/bin/python3.12 run" >&2
    exit 1
}

make_environment() {
    "$python" -m venv "$folder" >"$folder.log" 2>&1
}

if [ ! -x "$folder/bin/python" ] || ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    echo "Making a private environment in $folder …" >&2
    rm -rf "$folder"
    if ! make_environment; then
        rm -rf "$folder"
        # Debian keeps the venv module in a package of its own.
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        package="python$version-venv"
        if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
            echo "Installing $package …" >&2
            apt-get update -qq && apt-get install -y -qq "$package" >/dev/null || true
        fi
        if ! make_environment; then
            cat "$folder.log" >&2
            echo "The environment could not be made. Install “$package” (on Debian: sudo apt" >&2
            echo "install $package) and run make again." >&2
            rm -rf "$folder" "$folder.log"
            exit 1
        fi
    fi
    rm -f "$folder.log"
fi

echo "Installing gsfiler and what it needs …" >&2
PIP_DISABLE_PIP_VERSION_CHECK=1 "$folder/bin/python" -m pip install --quiet \
    --constraint packaging/constraints.txt --editable "$what" || {
    echo "The parts could not be installed; the lines above say which. A connection to a Python" >&2
    echo "package index, or a folder of packages (PIP_FIND_LINKS=…), is needed once." >&2
    exit 1
}

# The window needs a few libraries of the system; Debian keeps them in packages of their own.
if ! QT_QPA_PLATFORM=offscreen "$folder/bin/python" -c 'import PySide6.QtWidgets' 2>/dev/null; then
    libraries="libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0"
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        echo "Installing the libraries that the window needs …" >&2
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $libraries >/dev/null || true
    fi
    QT_QPA_PLATFORM=offscreen "$folder/bin/python" -c 'import PySide6.QtWidgets' 2>/dev/null ||
        echo "The window cannot open yet: install $libraries (sudo apt install …)." >&2
fi
