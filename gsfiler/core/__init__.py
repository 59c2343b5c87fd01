"""What every other room stands on: errors, findings, codes, files, packs, settings."""

import os

# No plugin of another package looks at what is read here; and to seek for some takes time at every
# start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
