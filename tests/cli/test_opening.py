"""Opening the vocabulary for a command: what is told about it beforehand."""

from pathlib import Path

from gsfiler.core.files import user_folders

from .conftest import Gsfiler


def test_a_damaged_selection_of_packs_is_told(gsfiler: Gsfiler, user_folder: Path) -> None:
    path = user_folders(str(user_folder)).packs / "selection.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text("{", "utf-8")
    try:
        outcome = gsfiler("check", "-", stdin="Class 25: trousers")
    finally:
        path.unlink()
    assert outcome.code == 0
    assert f"{path} is damaged; all packs found beside it are taken as in force." in outcome.err
    assert "is damaged" not in gsfiler("check", "-", stdin="Class 25: trousers").err
