"""The desk: settings, the vocabulary on each thread, and how the packs stand."""

import threading
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import PackError, SettingsError
from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings, read_settings
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs, Stop
from gsfiler.gui.pack_work import Place, install_files
from gsfiler.vocabulary.vocabulary import Vocabulary


def installed(desk: Desk, path: Path) -> None:
    install_files(Place(desk.folders, desk.today, "", "en", ""), [path], Stop())


def test_changed_settings_are_written_and_told_once(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.settings_changed), qtbot.assertNotEmitted(desk.vocabulary_changed):
        desk.change_settings(look="dark")
    assert read_settings(desk.folders.settings)[0].look == "dark"
    with qtbot.assertNotEmitted(desk.settings_changed):
        desk.change_settings(look="dark")


def test_a_setting_that_cannot_be_used_changes_nothing(desk: Desk) -> None:
    with pytest.raises(SettingsError, match=r"designated_parties: “USA” is not an ST.3 code"):
        desk.change_settings(designated_parties=["USA"])
    assert not desk.folders.settings.exists()


def test_another_language_of_the_terms_changes_the_vocabulary(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignals([desk.vocabulary_changed, desk.standing_changed]):
        desk.change_settings(language="fr")


def test_a_settings_file_that_could_not_be_used_is_kept(qtbot: QtBot, home: Path) -> None:
    folders = user_folders(str(home))
    folders.settings.write_text('{"look": "pink"}', encoding="utf-8")
    jobs = Jobs()
    desk = Desk(folders, Settings(), date(2026, 11, 23), jobs, keep_settings_file=True)
    desk.change_settings(look="dark")
    desk.change_settings(look="light")
    kept = sorted(path.name for path in home.glob("settings*"))
    assert kept == ["settings.json", "settings.json.damaged-1"]
    assert (home / "settings.json.damaged-1").read_text("utf-8") == '{"look": "pink"}'
    jobs.close()


def test_work_is_given_the_vocabulary_in_force(qtbot: QtBot, desk: Desk, firm_list: Path) -> None:
    installed(desk, firm_list)
    found: list[object] = []
    desk.with_vocabulary(
        lambda vocabulary, _stop: (
            vocabulary.language,
            bool(vocabulary.with_wording("blue coffee")),
            threading.current_thread() is threading.main_thread(),
        ),
        done=found.append,
        failed=found.append,
    )
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("en", True, False)]


def test_a_thread_opens_the_vocabulary_once_until_the_packs_change(
    qtbot: QtBot, home: Path, firm_list: Path
) -> None:
    jobs = Jobs(threads=1)
    desk = Desk(user_folders(str(home)), Settings(), date(2026, 11, 23), jobs)
    seen: list[Vocabulary] = []

    def look() -> None:
        before = len(seen)
        desk.with_vocabulary(lambda found, _stop: found, done=seen.append, failed=pytest.fail)
        qtbot.waitUntil(lambda: len(seen) == before + 1, timeout=20_000)

    look()
    look()
    installed(desk, firm_list)
    desk.packs_changed()
    look()
    assert seen[0] is seen[1]
    assert not seen[1].with_wording("blue coffee")
    assert seen[2].with_wording("blue coffee")
    jobs.close()


def test_a_damaged_pack_fails_the_work_with_its_sentence(
    qtbot: QtBot, desk: Desk, firm_list: Path
) -> None:
    installed(desk, firm_list)
    next(desk.folders.packs.glob("list-firm@*/pack.json")).unlink()
    came: list[Exception] = []
    desk.with_vocabulary(lambda *_: None, done=pytest.fail, failed=came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], PackError)
    assert "“list-firm” is damaged" in str(came[0])
    with qtbot.waitSignal(desk.standing_changed):
        desk.look_at_packs()
    assert desk.standing is not None
    assert [pack.id for pack in desk.standing.damaged_in_force] == ["list-firm"]


def test_nothing_is_told_of_a_vocabulary_that_is_no_longer_in_force(
    qtbot: QtBot, desk: Desk
) -> None:
    told: list[object] = []
    go_on = threading.Event()

    def late(_vocabulary: Vocabulary, _stop: Stop) -> object:
        return go_on.wait(30)

    desk.with_vocabulary(late, done=told.append, failed=told.append)
    desk.packs_are_changing()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)
    desk.with_vocabulary(lambda *_: "asked meanwhile", done=told.append, failed=told.append)
    assert not desk.jobs.busy
    desk.change_settings(language="fr")
    assert desk.is_changing
    desk.packs_changed()
    desk.with_vocabulary(lambda found, _: found.language, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["fr"]


def test_whoever_waits_for_the_end_of_work_is_told_of_it_whatever_vocabulary_is_in_force(
    qtbot: QtBot, desk: Desk
) -> None:
    told: list[str] = []
    go_on = threading.Event()

    def ask() -> Stop | None:
        return desk.with_vocabulary(
            lambda *_: go_on.wait(30),
            done=lambda _: told.append("done"),
            failed=lambda _: told.append("failed"),
            stopped=lambda: told.append("stopped"),
        )

    assert ask() is not None
    desk.packs_are_changing()
    assert ask() is None
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)
    assert told == ["stopped"]
    desk.packs_changed()
    assert ask() is not None
    qtbot.waitUntil(lambda: len(told) == 2, timeout=30_000)
    assert told[1] == "done"


def test_an_edition_that_is_gone_gives_way_to_the_one_of_the_day(qtbot: QtBot, desk: Desk) -> None:
    told: list[str] = []
    desk.message.connect(told.append)
    desk.change_settings(nice_edition="11-2020")
    qtbot.waitUntil(lambda: desk.edition == "" and bool(told))
    assert "11-2020" in told[0]
