"""What the frozen console program starts."""

from gsfiler.cli.main import main

main()
