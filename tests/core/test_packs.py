"""The store of packs: every change whole or not at all, and undone step by step."""

import json
import shutil
import sys
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from gsfiler.core.errors import InputError, PackError
from gsfiler.core.files import folder_lock
from gsfiler.core.packs import Pack, PackHeader, PackStore, new_header

FILES = {"entries.tsv": b"text\nshoes\n", "classes.json": b"[]\n"}


@pytest.fixture
def store(tmp_path) -> PackStore:
    return PackStore(tmp_path / "packs")


def header(pack_id: str = "nice", **more: object) -> PackHeader:
    return new_header(id=pack_id, kind="nice", title="Nice", **more)


def ids(packs: list[Pack]) -> list[str]:
    return [pack.id for pack in packs]


def test_an_empty_store_has_nothing_and_makes_nothing(store):
    assert store.packs() == []
    assert store.in_force() == []
    assert store.changes() == ()
    assert store.problem() == ""
    assert not store.folder.exists()


def test_an_installed_pack_is_whole_listed_and_in_force(store):
    pack = store.install(header(edition="12-2024", effective=date(2024, 1, 1)), FILES)
    assert (pack.folder / "entries.tsv").read_bytes() == FILES["entries.tsv"]
    assert pack.header.edition == "12-2024"
    assert pack.header.effective == date(2024, 1, 1)
    assert sorted(pack.header.files) == ["classes.json", "entries.tsv"]
    assert store.packs() == [pack]
    assert store.in_force() == [pack]
    assert store.get("nice") == pack
    store.verify(pack)


def test_fields_of_later_versions_are_kept(store):
    pack = store.install(header(colour="green"), FILES)
    assert json.loads((pack.folder / "pack.json").read_text("utf-8"))["colour"] == "green"
    assert store.get("nice").header.model_extra == {"colour": "green"}


def test_the_same_pack_gets_the_same_bytes_and_folder_name(store, tmp_path):
    other = PackStore(tmp_path / "other").install(header(), dict(reversed(FILES.items())))
    pack = store.install(header(), FILES)
    assert pack.folder.name == other.folder.name
    assert (pack.folder / "pack.json").read_bytes() == (other.folder / "pack.json").read_bytes()


def test_a_second_edition_joins_the_first(store):
    store.install(header("nice-12"), FILES)
    store.install(header("nice-13"), FILES)
    assert ids(store.in_force()) == ["nice-12", "nice-13"]


def test_the_same_id_replaces_the_old_pack_and_back_restores_it(store):
    old = store.install(header(edition="1"), FILES)
    store.install(header("firm"), FILES)
    new = store.install(header(edition="2"), FILES)
    assert store.get("nice") == new
    assert ids(store.in_force()) == ["firm", "nice"]
    assert store.back() == "installed nice"
    assert store.get("nice") == old
    assert ids(store.in_force()) == ["nice", "firm"]
    assert not new.folder.exists()


def test_several_packs_are_installed_in_one_step(store):
    packs = store.install_all([(header("b"), FILES), (header("a"), FILES)])
    assert ids(packs) == ["b", "a"]
    assert store.changes() == ("installed b, a",)
    store.back()
    assert store.packs() == []


def test_a_pack_given_twice_is_refused_and_nothing_is_installed(store):
    with pytest.raises(PackError, match="“a” is given twice"):
        store.install_all([(header("a"), FILES), (header("a"), FILES)])
    assert store.packs() == []
    assert [each.name for each in store.folder.iterdir()] == [".lock"]


def test_a_removed_pack_comes_back(store):
    pack = store.install(header(), FILES)
    store.remove("nice")
    assert store.packs() == []
    assert store.in_force() == []
    assert store.back() == "removed nice"
    assert store.in_force() == [pack]


def test_packs_are_put_in_and_out_of_force(store):
    for pack_id in "abc":
        store.install(header(pack_id), FILES)
    store.drop(["a", "c"])
    assert ids(store.in_force()) == ["b"]
    store.use(["c", "c"])
    assert ids(store.in_force()) == ["b", "c"]
    store.use(["a"], only=True)
    assert ids(store.in_force()) == ["a"]
    assert store.changes()[:3] == (
        "put in force only a",
        "put in force c, c",
        "put out of force a, c",
    )
    store.back()
    assert store.ids_in_force() == ("b", "c")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda store: store.get("x"), "There is no pack “x”; installed: nice."),
        (lambda store: store.remove("x"), "There is no pack “x”; installed: nice."),
        (lambda store: store.use(["nice", "x"]), "There is no pack “x”; installed: nice."),
        (lambda store: store.drop(["x"]), "The pack “x” is not in force."),
    ],
)
def test_an_unknown_pack_is_refused_and_nothing_changes(store, change, told):
    store.install(header(), FILES)
    with pytest.raises(PackError) as caught:
        change(store)
    assert str(caught.value) == told
    assert store.changes() == ("installed nice",)


def test_ten_changes_can_be_undone_and_no_more(store):
    for number in range(12):
        store.install(header(edition=str(number)), FILES)
    assert len(store.changes()) == 10
    for _ in range(10):
        store.back()
    assert store.get("nice").header.edition == "1"
    with pytest.raises(PackError, match="no change of the packs that could be undone"):
        store.back()


def test_folders_out_of_reach_are_deleted(store):
    for number in range(12):
        store.install(header(edition=str(number)), FILES)
    assert len(list(store.folder.glob("nice@*"))) == 11


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"id": "../nice"}, "an id is made of"),
        ({"id": ""}, "an id is made of"),
        ({"id": "Nice"}, "an id is made of"),
        ({"id": "nice", "effective": "someday"}, "effective"),
        ({"id": "nice", "files": {"../x": "0" * 64}}, "“../x” cannot be the name of a file"),
        ({"id": "nice", "files": {"pack.json": "0" * 64}}, "cannot be the name of a file"),
        ({"id": "nice", "files": {"a.tsv": "0"}}, "“0” is not a SHA-256"),
    ],
)
def test_a_header_that_cannot_be_used_is_refused(fields, told):
    with pytest.raises(PackError, match="The pack cannot be made: ") as caught:
        new_header(**{"kind": "list", "title": "List"} | fields)
    assert told in str(caught.value)


@pytest.mark.parametrize("name", ["../x.tsv", "a/b.tsv", "pack.json", "con", ".hidden", "A.tsv"])
def test_a_file_with_an_unsafe_name_is_refused_and_nothing_is_installed(store, name):
    with pytest.raises(PackError, match="cannot be the name of a file in a pack"):
        store.install(header(), {name: b"x"})
    assert [each.name for each in store.folder.iterdir()] == [".lock"]


def _delete_file(pack: Pack) -> None:
    (pack.folder / "entries.tsv").unlink()


def _delete_header(pack: Pack) -> None:
    (pack.folder / "pack.json").unlink()


def _cut_header(pack: Pack) -> None:
    (pack.folder / "pack.json").write_bytes(b'{"format": "gsf')


def _other_id(pack: Pack) -> None:
    text = (pack.folder / "pack.json").read_text("utf-8")
    (pack.folder / "pack.json").write_text(text.replace('"id": "nice"', '"id": "other"'), "utf-8")


def _newer_version(pack: Pack) -> None:
    text = (pack.folder / "pack.json").read_text("utf-8")
    (pack.folder / "pack.json").write_text(text.replace('"version": 1', '"version": 2'), "utf-8")


def _delete_all(pack: Pack) -> None:
    shutil.rmtree(pack.folder)


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (_delete_file, "is damaged: its file entries.tsv is missing."),
        (_delete_header, "is damaged: its pack.json cannot be read (No such file or directory)."),
        (_cut_header, "is damaged: its pack.json is wrong (Invalid JSON"),
        (_other_id, "is damaged: its pack.json says that it is “other”."),
        (_newer_version, "needs a newer gsfiler"),
        (_delete_all, "is damaged: its pack.json cannot be read"),
    ],
)
def test_a_damaged_pack_is_listed_refused_removed_and_replaced(
    store, damage: Callable[[Pack], None], told
):
    store.install(header("firm"), FILES)
    damage(store.install(header(), FILES))
    assert ids(store.packs()) == ["firm"]
    (damaged,) = store.damaged()
    assert damaged.id == "nice"
    assert told in damaged.problem
    for use in (lambda: store.get("nice"), store.in_force, lambda: store.use(["nice"])):
        with pytest.raises(PackError) as caught:
            use()
        assert told in str(caught.value)
    store.remove("nice")
    assert store.damaged() == []
    store.back()
    mended = store.install(header(), FILES)
    assert store.damaged() == []
    store.verify(mended)


@pytest.mark.parametrize("name", ["entries.tsv", "classes.json", "pack.json"])
def test_a_changed_file_is_named(store, name):
    pack = store.install(header(), FILES)
    path = pack.folder / name
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(PackError, match=f"“nice” is damaged: its file {name} was changed"):
        store.verify(pack)


def test_a_file_that_vanishes_is_named(store):
    pack = store.install(header(), FILES)
    _delete_file(pack)
    with pytest.raises(PackError, match=r"its file entries.tsv cannot be read"):
        store.verify(pack)


def test_a_store_in_other_hands_is_left_alone(store):
    store.install(header(), FILES)
    with folder_lock(store.folder), pytest.raises(InputError, match="another gsfiler"):
        store.remove("nice")
    assert ids(store.packs()) == ["nice"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"now": {"packs": {"nice": "../../home"}}}',
        b'{"now": {"packs": {}, "in_force": ["nice"]}}',
    ],
)
def test_with_a_damaged_selection_the_packs_found_are_in_force(store, content):
    store.install(header("firm"), FILES)
    store.install(header(installed_on=date(2026, 1, 1)), FILES)
    newest = store.install(header(installed_on=date(2026, 2, 2)), FILES)
    (store.folder / "odd@name").mkdir()
    selection = store.folder / "selection.json"
    selection.write_bytes(content)
    assert store.problem().startswith(f"{selection} is damaged")
    assert ids(store.in_force()) == ["firm", "nice"]
    assert store.get("nice") == newest
    assert selection.read_bytes() == content
    store.drop(["firm"])
    assert (store.folder / "selection.json.damaged-1").read_bytes() == content
    assert store.problem() == ""
    assert store.in_force() == [newest]
    assert (store.folder / "odd@name").is_dir()


def test_a_selection_of_a_newer_version_is_not_touched(store):
    store.install(header(), FILES)
    path = store.folder / "selection.json"
    newer = path.read_bytes().replace(b'"version": 1', b'"version": 2')
    path.write_bytes(newer)
    for use in (store.packs, store.back):
        with pytest.raises(PackError, match="written by a newer gsfiler"):
            use()
    assert path.read_bytes() == newer


def test_a_selection_that_cannot_be_read_is_named(store):
    (store.folder / "selection.json").mkdir(parents=True)
    with pytest.raises(PackError, match=r"selection\.json cannot be read"):
        store.packs()


def test_a_full_disk_leaves_the_store_as_it_was(store, monkeypatch):
    old = store.install(header(edition="1"), FILES)

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(PackError, match=r"cannot be changed \(No space left on device\)"):
        store.install(header(edition="2"), FILES)
    monkeypatch.undo()
    assert store.in_force() == [old]
    assert list(store.folder.glob("*@*")) == [old.folder]
    assert not (store.folder / ".staging").exists()


class Killed(BaseException):
    """The process is dead; nothing it would still do happens."""


class Death:
    """Lets a number of steps on the disk happen, and no step after them."""

    events = frozenset({"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.scandir"})

    def __init__(self) -> None:
        self.left: int | None = None
        sys.addaudithook(self.watch)

    def watch(self, event: str, _arguments: object) -> None:
        if self.left is None or event not in self.events:
            return
        if self.left == 0:
            raise Killed
        self.left -= 1

    def after(self, steps: int, work: Callable[[], object]) -> bool:
        """Do the work for so many steps; tell whether it was killed."""
        self.left = steps
        try:
            work()
        except Killed:
            return True
        finally:
            self.left = None
        return False


@pytest.fixture(scope="module")
def death() -> Death:
    return Death()


def _change_install(store: PackStore) -> None:
    store.install_all([(header(edition="2"), FILES), (header("mgs"), FILES)])


@pytest.mark.parametrize(
    "change",
    [
        _change_install,
        lambda store: store.remove("nice"),
        lambda store: store.use(["firm"], only=True),
        lambda store: store.back(),
    ],
)
def test_killed_at_any_step_the_store_is_as_before_or_as_after(tmp_path, death, change):
    def fresh(name: str) -> PackStore:
        store = PackStore(tmp_path / name)
        store.install(header("firm"), FILES)
        store.install(header(edition="1"), FILES)
        return store

    def state(store: PackStore) -> object:
        packs = [(pack.id, pack.header.edition, pack.folder.name) for pack in store.packs()]
        for pack in store.packs():
            store.verify(pack)
        return packs, store.ids_in_force(), store.changes(), store.damaged(), store.problem()

    before = state(fresh("before"))
    done = fresh("after")
    change(done)
    after = state(done)
    steps = 0
    seen = set()
    while True:
        last = fresh(f"killed-{steps}")
        if not death.after(steps, partial(change, last)):
            break
        found = state(last)
        assert found in (before, after)
        seen.add(found == after)
        last.use(["firm"])
        named = {pack.folder.name for pack in last.packs()}
        assert not (last.folder / ".staging").exists()
        assert named <= {each.name for each in last.folder.glob("*@*")}
        steps += 1
    assert state(last) == after
    assert False in seen
    assert steps > 3


def test_a_killed_installation_leaves_no_orphan_after_the_next_change(tmp_path, death):
    steps, orphans = 0, 0
    while True:
        store = PackStore(tmp_path / str(steps))
        store.install(header("firm"), FILES)
        if not death.after(steps, partial(_change_install, store)):
            break
        if "mgs" not in store.ids_in_force():
            orphans += len(list(store.folder.glob("*@*"))) > 1
            store.use(["firm"])
            assert [each.name.split("@")[0] for each in store.folder.glob("*@*")] == ["firm"]
        steps += 1
    assert orphans > 0


def test_with_a_damaged_selection_no_pack_in_place_is_swept_away(store):
    pack = store.install(header(), FILES)
    staging = store.folder / ".staging"
    staging.mkdir()
    (staging / ".placed").write_text(f"{pack.folder.name}\n../outside", "utf-8")
    (store.folder / "selection.json").write_bytes(b"{")
    store.use(["nice"])
    assert store.in_force() == [pack]
    assert not staging.exists()
