"""The user's settings: one JSON file, shared by all faces."""

import codecs
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from gsfiler.core.codes import parse_edition, parse_language, parse_office
from gsfiler.core.errors import SettingsError
from gsfiler.core.files import damaged_name, reason, write_atomically

VERSION = 1


class Settings(BaseModel):
    """What the user has chosen; keys that this version does not know are kept.

    ``update_url`` is the publisher's feed of packs; ``proxy`` the address of a proxy, empty for
    the system's own; ``language`` the language of terms without one; ``designated_parties`` and
    ``nice_edition`` are taken where the user names none (empty edition: the newest in force).
    ``members_table`` and ``fee_table`` are paths of the user's own tables, laid over ours (empty:
    none). The last three are the window's: its language (empty: the system's), its look, and the
    size of its text in per cent of the system's.
    """

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    format: Literal["gsfiler-settings"] = "gsfiler-settings"
    version: int = VERSION
    update_url: str = ""
    proxy: str = ""
    language: str = "en"
    designated_parties: list[str] = []
    nice_edition: str = ""
    members_table: str = ""
    fee_table: str = ""
    interface_language: Literal["", "en", "fr", "es"] = ""
    look: Literal["system", "light", "dark", "contrast"] = "system"
    text_size: int = Field(default=100, ge=75, le=250)

    @field_validator("update_url")
    @classmethod
    def _update_url_is_one(cls, value: str) -> str:
        return _address(value, ("https", "http"))

    @field_validator("proxy")
    @classmethod
    def _proxy_is_an_address(cls, value: str) -> str:
        return _address(value, ("http", "https"))

    @field_validator("language")
    @classmethod
    def _language_is_a_code(cls, value: str) -> str:
        return parse_language(value)

    @field_validator("designated_parties")
    @classmethod
    def _parties_are_codes(cls, value: list[str]) -> list[str]:
        return [parse_office(code) for code in value]

    @field_validator("nice_edition")
    @classmethod
    def _edition_is_one(cls, value: str) -> str:
        return parse_edition(value) if value else ""


def read_settings(path: Path) -> tuple[Settings, str]:
    """Return the settings and a note, empty when all is well.

    A file that is not JSON is set aside as ``settings.json.damaged-<n>`` and the note says so. A
    value that cannot be used raises SettingsError, which names it; the file stays as it is.
    """
    try:
        data = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        raise SettingsError(f"The settings in {path} cannot be read ({reason(error)}).") from error
    try:
        return Settings.model_validate_json(data), ""
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        if fault["loc"]:
            what = fault["msg"].removeprefix("Value error, ").rstrip(".")
            raise SettingsError(
                f"The setting “{fault['loc'][0]}” in {path} cannot be used: {what}. Correct or "
                "delete it there."
            ) from error
    return Settings(), _set_aside(path)


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings atomically; raises InputError."""
    write_atomically(path, (settings.model_dump_json(indent=2) + "\n").encode())


def _set_aside(path: Path) -> str:
    """Rename a damaged file and return the note about it; raises SettingsError."""
    kept = damaged_name(path)
    try:
        path.rename(kept)
    except OSError as error:
        raise SettingsError(
            f"The settings in {path} are damaged and cannot be set aside ({reason(error)})."
        ) from error
    return (
        f"The settings in {path} were damaged; the file is kept as {kept.name} and the settings "
        "start afresh."
    )


def _address(value: str, schemes: tuple[str, ...]) -> str:
    """Return an empty value or an address of one of these schemes; raises ValueError."""
    if value:
        parts = urlsplit(value)
        if parts.scheme not in schemes or not parts.hostname:
            raise ValueError(f"“{value}” is not an address that starts with {schemes[0]}://")
    return value
