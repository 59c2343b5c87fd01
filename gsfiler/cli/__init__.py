"""The command line: parse, show, exit code."""
