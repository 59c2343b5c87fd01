"""Compiled translations of the window, built from the .ts files beside this one."""
