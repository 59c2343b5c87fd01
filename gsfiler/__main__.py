"""Run the command line with ``python -m gsfiler``."""

from gsfiler.cli.main import main

if __name__ == "__main__":
    main()
