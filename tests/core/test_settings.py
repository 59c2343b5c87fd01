"""Settings: read, written, set aside when damaged."""

import json

import pytest

from gsfiler.core.errors import SettingsError
from gsfiler.core.settings import Settings, read_settings, write_settings


def test_without_a_file_the_settings_are_the_defaults(tmp_path):
    assert read_settings(tmp_path / "settings.json") == (Settings(), "")
    assert list(tmp_path.iterdir()) == []


def test_settings_come_back_as_they_were_written(tmp_path):
    path = tmp_path / "settings.json"
    settings = Settings(
        update_url="https://packs.example/feed.json",
        proxy="http://proxy.example:3128",
        language="fr",
        designated_parties=["US", "JP"],
        nice_edition="12-2024",
    )
    write_settings(path, settings)
    assert read_settings(path) == (settings, "")


def test_the_file_says_its_format_and_version(tmp_path):
    path = tmp_path / "settings.json"
    write_settings(path, Settings())
    assert read_settings(path) == (Settings(), "")
    stored = json.loads(path.read_text("utf-8"))
    assert stored["format"] == "gsfiler-settings"
    assert stored["version"] == 1


def test_codes_are_read_as_users_type_them(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(
        '{"language": "EN", "designated_parties": ["us"], "nice_edition": "NCL(12-2024)"}', "utf-8"
    )
    settings, _ = read_settings(path)
    assert settings.language == "en"
    assert settings.designated_parties == ["US"]
    assert settings.nice_edition == "12-2024"


def test_unknown_keys_are_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"version": 2, "colour_scheme": {"dark": true}}', "utf-8")
    settings, note = read_settings(path)
    write_settings(path, settings.model_copy(update={"language": "es"}))
    stored = json.loads(path.read_text("utf-8"))
    assert note == ""
    assert stored["colour_scheme"] == {"dark": True}
    assert stored["version"] == 2
    assert stored["language"] == "es"


def test_a_byte_order_mark_is_no_damage(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b'\xef\xbb\xbf{"language": "fr"}')
    assert read_settings(path) == (Settings(language="fr"), "")


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_reported(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, note = read_settings(path)
    assert settings == Settings()
    assert "settings.json.damaged-1" in note
    assert not path.exists()
    assert (tmp_path / "settings.json.damaged-1").read_bytes() == content


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path):
    path = tmp_path / "settings.json"
    for content in (b"{1", b"{2"):
        path.write_bytes(content)
        read_settings(path)
    kept = sorted(each.name for each in tmp_path.iterdir())
    assert kept == ["settings.json.damaged-1", "settings.json.damaged-2"]


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("update_url", "ftp://x", "is not an address that starts with https://"),
        ("update_url", "https://", "is not an address"),
        ("update_url", "https://[x", "Invalid IPv6 URL"),
        ("proxy", "socks5://h:1", "is not an address that starts with http://"),
        ("language", "english", "is not a language code"),
        ("language", 5, "valid string"),
        ("designated_parties", ["USA"], "is not an ST.3 code"),
        ("nice_edition", "12", "is not a Nice edition"),
        ("format", "other", "gsfiler-settings"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_and_the_file_stays(tmp_path, setting, value, told):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({setting: value}), "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    assert f"“{setting}”" in str(caught.value)
    assert told in str(caught.value)
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path)


def test_a_damaged_file_that_cannot_be_set_aside_is_named(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")

    def refuse(*_arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.rename", refuse)
    with pytest.raises(SettingsError, match=r"cannot be set aside \(Permission denied\)"):
        read_settings(path)
    assert path.read_bytes() == b"{"
