"""The languages of the window: gather what is to be translated, and compile what was.

``python packaging/languages.py update`` brings ``translations/gsfiler_*.ts`` up to the sources;
``compile`` makes the ``.qm`` files that the window reads; ``check`` names what is unfinished.

Qt's extractor finds ``tr`` and ``translate`` in the window's own files. The sentences of findings
stand elsewhere: in declarations of the rooms below, which know no Qt, and in tables of JSON. So
the program itself is asked for them, and the answer is written as a file of marked texts, which
the extractor reads like any other. What is declared or stands in a table cannot be forgotten.
"""

import json
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
CODES = ("fr", "es")
_ROOMS = ("core", "vocabulary", "lists", "st96", "filing")
_DATED_TABLES = ("filing/rule_sources.json", "members/madrid.json", "fees/madrid.json")
_FINDINGS, _AUTHORITIES, _ERRORS, _PARTIES = "Findings", "Authorities", "Errors", "Parties"


def main(arguments: list[str]) -> None:
    """Do what is asked: update, compile or check."""
    if arguments == ["update"]:
        from error_sentences import update as update_errors  # noqa: PLC0415 (it needs the program)

        update_errors()
        update(FOLDER)
    elif arguments == ["compile"]:
        compile_translations(FOLDER)
    elif arguments != ["check"]:
        sys.exit("Say what to do: update, compile or check.")
    if arguments != ["compile"] and (left := list(unfinished(FOLDER))):
        sys.exit("\n".join(["To be translated yet:", *left]))


def update(folder: Path) -> None:
    """Bring the ``.ts`` of each language in a folder up to the sources; new texts are empty."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gsfiler").rglob("*.py"))
    tool = _tool("pyside6-lupdate")
    if tool is None:
        sys.exit("pyside6-lupdate is missing; it comes with PySide6-Essentials.")
    with TemporaryDirectory() as held:
        stub = Path(held) / "sentences.py"
        stub.write_text(marked(told_below()), encoding="utf-8")
        for code in CODES:
            target = folder / f"gsfiler_{code}.ts"
            command = [tool, "-silent", "-no-obsolete", "-locations", "none"]
            command += ["-source-language", "en", "-target-language", code, *sources, str(stub)]
            _run([*command, "-ts", str(target)], f"{target.name} cannot be updated")


def told_below() -> Iterator[tuple[str, str]]:
    """Yield context and text of every sentence that the rooms below the window can say."""
    # Imported here: the build compiles translations without importing the program.
    from error_sentences import sentences  # noqa: PLC0415

    from gsfiler.core.findings import Authority, FindingKind, PhraseKind  # noqa: PLC0415
    from gsfiler.filing.preview.preview_words import form_words  # noqa: PLC0415
    from gsfiler.vocabulary.expressions import expression_table  # noqa: PLC0415
    from gsfiler.vocabulary.parties import office_names  # noqa: PLC0415
    from gsfiler.vocabulary.party_notes import party_kinds  # noqa: PLC0415
    from gsfiler.vocabulary.vague import vague_rows  # noqa: PLC0415

    kinds: list[FindingKind] = []
    authorities: list[Authority] = []
    for module in map(import_module, _modules()):
        for value in _declared(module):
            if isinstance(value, PhraseKind):
                yield _FINDINGS, value.template
            elif isinstance(value, FindingKind):
                kinds.append(value)
            elif isinstance(value, Authority):
                authorities.append(value)
    for expression in expression_table():
        kinds += [expression.kind] if expression.kind else []
        authorities += [source for _, source in expression.parties.values()]
    kinds += party_kinds()
    for row in vague_rows():
        authorities.append(row.authority)
        yield _FINDINGS, row.why
        yield _FINDINGS, row.advice
    for kind in kinds:
        yield _FINDINGS, kind.sentence
    for sentence in sentences():
        yield _ERRORS, sentence
    yield from _told_by_tables()
    yield from ((_PARTIES, name) for name in office_names())
    yield from ((_FINDINGS, words) for words in form_words())
    for authority in [*(kind.authority for kind in kinds), *authorities]:
        yield _AUTHORITIES, authority.rule
        yield _AUTHORITIES, authority.source


def _declared(module: ModuleType) -> Iterator[object]:
    """Yield what a module declares: by a name of its own, or as a value in a mapping."""
    for value in vars(module).values():
        if isinstance(value, Mapping):
            for held in value.values():
                yield from held if isinstance(held, tuple) else (held,)
        yield value


def _told_by_tables() -> Iterator[tuple[str, str]]:
    """Yield what the dated tables of forms, members and fees say, and where they have it from."""
    # Imported here: the build compiles translations without importing the program.
    from gsfiler.core.shipped import shipped_text  # noqa: PLC0415
    from gsfiler.filing.tables.members import load_members  # noqa: PLC0415

    for text in load_members().note_texts():
        yield _FINDINGS, text
    for name in _DATED_TABLES:
        table = json.loads(shipped_text(name))
        yield _AUTHORITIES, table["title"]
        for source in table["sources"].values():
            yield _AUTHORITIES, source.get("title") or source["name"]
        for row in table.get("rules", {}).values():
            yield _AUTHORITIES, row["rule"]


def marked(texts: Iterable[tuple[str, str]]) -> str:
    """Return texts as a file that marks each once for the extractor, in a settled order."""
    wanted = sorted({(context, text) for context, text in texts if _has_words(text)})
    calls = [f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})" for context, text in wanted]
    return "\n".join(calls) + "\n"


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield each message of a ``.ts`` with its context."""
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def unfinished(folder: Path) -> Iterator[str]:
    """Yield a line for each text that a language has not, or not in all its numbers."""
    for code in CODES:
        for context, message in messages(folder / f"gsfiler_{code}.ts"):
            told = message.find("translation")
            forms = [] if told is None else told.findall("numerusform") or [told]
            if told is None or told.get("type") or not all(form.text for form in forms):
                yield f"{code} {context}: {message.findtext('source', '')}"


def compile_translations(folder: Path) -> None:
    """Compile each ``.ts`` to ``.qm`` beside it; without Qt's tool the window speaks English."""
    sources = sorted(folder.glob("*.ts"))
    tool = _tool("pyside6-lrelease")
    if sources and tool is None:
        print("pyside6-lrelease is missing: the window will speak English only.", file=sys.stderr)
    for source in sources if tool else ():
        target = source.with_suffix(".qm")
        _run([str(tool), "-silent", str(source), "-qm", str(target)], f"{source.name} is damaged")


def _modules() -> Iterator[str]:
    for room in _ROOMS:
        package = import_module(f"gsfiler.{room}")
        found = pkgutil.walk_packages(package.__path__, f"gsfiler.{room}.")
        yield from sorted(module.name for module in found)


def _has_words(text: str) -> bool:
    """Tell whether there is anything to translate; what joins placeholders counts too."""
    return bool(text) and text != "{problem}"


def _quoted(text: str) -> str:
    """Return a text as a string in double quotes, the one form the extractor reads whole."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _tool(name: str) -> str | None:
    """Return the path of a tool of Qt, that of this environment first."""
    places = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    return shutil.which(name, path=places)


def _run(command: list[str], trouble: str) -> None:
    if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"{trouble} (exit code {code}); see what is said above.")


if __name__ == "__main__":
    main(sys.argv[1:])
