"""The window: pages over the same functions as the command line; the only room that knows Qt."""

from importlib import import_module

# Before Qt, whose bindings read the source of every module that is imported after them.
for _name in ("gsfiler.core.packs", "gsfiler.core.settings", "gsfiler.vocabulary.standing"):
    import_module(_name)
