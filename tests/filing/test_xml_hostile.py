"""Hostile XML is refused quickly, and nothing is built from it."""

import subprocess
import sys
from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.filing.messages.replies import read_replies
from gsfiler.st96.validate import check_document
from tests.filing.st96_documents import application, document

REFUSED = {
    "deep_nesting.xml": "nested more than",
    "entity_expansion.xml": "DOCTYPE",
    "external_dtd.xml": "DOCTYPE",
    "external_entity_file.xml": "DOCTYPE",
    "external_entity_http.xml": "DOCTYPE",
    "internal_entity_harmless.xml": "DOCTYPE",
}
READ = {"processing_instruction_stylesheet.xml", "schema_location_remote.xml"}
READERS = (
    lambda data: read_madrid(data, source="x"),
    lambda data: read_replies(data, source="x"),
    lambda data: check_document(data, source="x", official=None),
)

PROBE = """
import resource, sys
from pathlib import Path
from gsfiler.core.errors import InputError
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.st96.validate import check_document

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

check_document(Path(sys.argv[1]).read_bytes(), source="x", official=None)
before = peak()
for name in sys.argv[2:]:
    for read in (read_madrid, lambda d, source: check_document(d, source=source, official=None)):
        try:
            read(Path(name).read_bytes(), source="x")
        except InputError:
            pass
print(peak() - before)
"""


@pytest.mark.shared
@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", sorted(REFUSED))
def test_hostile_samples_are_refused(name: str, shared: Path) -> None:
    data = (shared / "samples" / "st96_security" / name).read_bytes()
    for read in READERS:
        with pytest.raises(InputError, match=REFUSED[name]):
            read(data)


@pytest.mark.shared
def test_odd_but_harmless_samples_are_read(shared: Path) -> None:
    folder = shared / "samples" / "st96_security"
    assert {path.name for path in folder.glob("*.xml")} == REFUSED.keys() | READ
    for name in sorted(READ):
        data = (folder / name).read_bytes()
        assert read_madrid(data, source=name)[1] == ()
        assert check_document(data, source=name, official=None) == ()


def test_a_text_without_end_is_refused() -> None:
    data = document(application().replace("Clothing", "x" * 11_000_000))
    with pytest.raises(InputError, match="longer than 10,000,000 characters"):
        read_madrid(data, source="x")


@pytest.mark.shared
@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is asked of POSIX")
def test_hostile_samples_take_no_memory(shared: Path, tmp_path: Path) -> None:
    harmless = tmp_path / "harmless.xml"
    harmless.write_bytes(document(application()))
    paths = sorted((shared / "samples" / "st96_security").glob("*.xml"))
    command = [sys.executable, "-c", PROBE, str(harmless), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    grown_kilobytes = int(done.stdout)
    assert grown_kilobytes < 64 * 1024
