"""What the frozen windowed program starts: the window, with the files it is given."""

import sys

from gsfiler.gui.app import main

sys.exit(main(sys.argv[1:]))
