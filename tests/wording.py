"""The words of the program, gathered from its source into Qt Linguist's files; `make words` runs it.

Strings come from four places: `tr` and `mark` in ui/; the menus that rows name; what engines and
the studio tell people (they know no Qt, so their texts are found by what takes them); and the names
in the files of resources/. Sentences with values in them are kept as templates, "{0}" for each value.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from tests.source import ROOT, Module, modules

CONTEXT = "Atelier"
FOLDER = ROOT / "resources" / "locale"
SENTENCES = FOLDER / "sentences.txt"
GAP = re.compile(r"\{(\w+)\}")
QUIET = re.compile(
    r"logger\.\w+|ValueError|TypeError|RuntimeError|KeyError|AssertionError|print|Path|re\.\w+"
    r"|\w+\.(execute|executemany|executescript|rows|add_argument|add_parser|error|encode|exists|get"
    r"|startswith|endswith|normalize|removeprefix|format_exc|strftime|pop)|_parser|field"
    r"|strftime|TypeVar|struct\.\w+"
)
"""Calls whose texts nobody reads in the window: logs, bugs, databases, the command line."""
NO_WORDS = re.compile(
    r"[\\<>_#|]|%[sr]|^(SELECT|CREATE|INSERT|BEGIN|Tiles|GIMP|Name:|Columns:|Value error)|^\w+ = |\{\{"
    r"|[a-zA-Z]media$|[sS]ynthetic$|^id, |^out of|can't alloc|^Failed to alloc|^atelier |^form \{|^is missing"
)
"""What looks like words and is none: formats of files, and what other libraries say."""


@dataclass
class Message:
    """One text to be translated, and what tells it from others of the same words."""

    text: str
    comment: str = ""

    @property
    def has_forms(self) -> bool:
        """Whether there is one for one and one for many."""
        return "{count}" in self.text


def messages() -> list[Message]:
    """Every text there is, by the alphabet, so that work on two places changes two places of the files."""
    found = {*_of_face(), *_of_others(), *_of_resources()}
    return [Message(*each) for each in sorted(found, key=lambda each: (each[0].casefold(), each))]


def templates() -> list[str]:
    """The sentences of engines and the studio that have values in them."""
    return sorted({text for text, _ in _of_others() if GAP.search(text)})


# ---- ui/ ------------------------------------------------------------------------------------


def _of_face() -> Iterator[tuple[str, str]]:
    for module in modules():
        if module.package != "ui":
            continue
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in ("tr", "mark") and node.args:
                comment = node.args[1:] if node.func.id == "tr" else []
                said = comment[0].value if comment and isinstance(comment[0], ast.Constant) else ""
                for text in _literals(node.args[0]):
                    yield text, str(said)
        for title in _menus(module):
            yield title, "menu"


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _menus(module: Module) -> Iterator[str]:
    """The titles in the menus that rows name, "View/Theme" and all."""
    for node in ast.walk(module.tree):
        named: list[ast.expr] = []
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Action":
            named = node.args[6:7]
        if isinstance(node, ast.keyword) and node.arg == "menu":
            named = [node.value]
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in MENU_CONSTANTS:
            named = [node.value]
        if isinstance(node, ast.Constant) and IN_MENU.match(str(node.value)):
            named = [node]
        for each in named:
            for leaf in each.elts if isinstance(each, ast.Tuple) else [each]:
                for text in _literals(leaf):
                    yield from filter(None, text.split("/"))


MENU_CONSTANTS = ("MENUS", "RECENT")
IN_MENU = re.compile(r"(File|Edit|Select|Picture|Layer|Tools|View|Help)/\w")
"""A menu in a menu, wherever it is named."""


# ---- engines/ and studio/ -------------------------------------------------------------------


def _of_others() -> Iterator[tuple[str, str]]:
    for module in modules():
        quiet = ("engines.training.", "studio.cli.", "studio.bench.")
        if module.package not in ("engines", "studio") or f"{module.name}.".startswith(quiet):
            continue
        parents = {
            child: node for node in ast.walk(module.tree) for child in ast.iter_child_nodes(node)
        }
        for node in ast.walk(module.tree):
            text = _text(node, parents)
            said = (text or "").strip()
            if said and _is_said(said, node, parents):
                yield said, ""
        for name in _choices(module.tree):
            yield name, ""


def _text(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str | None:
    if isinstance(node, ast.JoinedStr):
        number, parts = 0, []
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(str(value.value))
            else:
                parts.append(f"{{{number}}}")
                number += 1
        return "".join(parts)
    inside = isinstance(parents.get(node), ast.JoinedStr | ast.Expr)
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and not inside:
        return node.value
    return None


def _is_said(text: str, node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether people read it: words, in a call or a table that is for people."""
    if not re.search(r"[^\W\d_]{2}", GAP.sub("", text)) or not _reads(text):
        return False
    above: ast.AST | None = parents.get(node)
    if isinstance(above, ast.Compare | ast.Subscript | ast.FormattedValue | ast.arg):
        return False
    inner = node
    while above is not None:
        if isinstance(above, ast.Call) and QUIET.fullmatch(ast.unparse(above.func)):
            return False
        if isinstance(above, ast.Assign) and getattr(above.targets[0], "id", "") == "__all__":
            return False
        if isinstance(above, ast.FunctionDef) and inner is above.returns:
            return False
        if isinstance(above, ast.AnnAssign) and inner is above.annotation:
            return False
        inner, above = above, parents.get(above)
    return True


def _reads(text: str) -> bool:
    if re.match(r"[“\w{]", text) is None or NO_WORDS.search(text):
        return False
    if " " in text.strip():
        return True
    return re.fullmatch(r"[A-Z][a-z]+…?", text) is not None


def _choices(tree: ast.Module) -> Iterator[str]:
    """What the values of enumerations are called where they are to be chosen."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        if not any(getattr(base, "id", "") in ("StrEnum", "Enum") for base in node.bases):
            continue
        for line in node.body:
            if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                name = str(line.value.value).replace("-", " ").capitalize()
                if re.search(r"[a-z]{2}", name) and not NO_WORDS.search(name) and "." not in name:
                    yield name


# ---- resources/ -----------------------------------------------------------------------------


def _of_resources() -> Iterator[tuple[str, str]]:
    folder = ROOT / "resources"
    for path in sorted((*folder.glob("brushes/*.toml"), *folder.glob("keys/*.toml"))):
        data = tomllib.loads(path.read_text("utf-8"))
        for key in ("name", "title", "hint"):
            if key in data:
                yield data[key], ""
    for path in sorted(folder.glob("models/cards/*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        for key in ("title", "limits", "failures"):
            if data.get(key):
                yield data[key], ""
    samples = json.loads((folder / "samples" / "samples.json").read_text("utf-8"))
    for each in samples if isinstance(samples, list) else samples["samples"]:
        yield each["title"], ""
        for name in each.get("materials", {}).values():
            yield name, ""


# ---- what is shown without being looked up ---------------------------------------------------

UNSEEN = ("ui.screenshots", "ui.language")
"""Modules that show nothing of their own in the window."""
EXEMPT = re.compile(
    r"logger\.\w+|\w+Error|tr|mark|told|re\.\w+|.*\.(setObjectName|setProperty|property|recall|remember"
    r"|show_leaf|choose|setStyle|setApplicationName|setApplicationDisplayName|environ\.get|startswith"
    r"|setDesktopFileName|named)|getattr|Path|TypeVar|QFont|conflicts|found\.append"
)
"""Calls whose texts are names for the program, or already looked up."""
KEYS = re.compile(
    r"(\{0\})?((Ctrl|Alt|Shift|Meta)\+)+\S+(; .*)?|Esc|Space|Shift|Return|Enter|Del|Up|Down|Left|Right"
)
NAMES = ("Atelier", "Pen", "Fusion")
"""Names that are the same in every language, or that only the program reads."""


def unmarked(tree: ast.Module) -> list[tuple[int, str]]:
    """Lines and texts that read as words, and that nothing looks up."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    found = []
    for node in ast.walk(tree):
        text = _text(node, parents)
        if text is None or KEYS.fullmatch(text) or IN_MENU.match(text) or text in NAMES:
            continue
        words = GAP.sub("", text)
        if re.search(r"[A-Za-z]{2}", words) and _is_shown(text, words, node, parents):
            found.append((getattr(node, "lineno", 0), text))
    return found


def _is_shown(text: str, words: str, node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    like_words = re.match(r"[A-Z“]", words.strip()) or re.search(r"[a-z…] [a-z]|“", words)
    above, inner = parents.get(node), node
    if isinstance(above, ast.Compare | ast.Subscript | ast.FormattedValue):
        return False
    if isinstance(above, ast.Dict) and node in above.keys:
        return False
    while above is not None:
        if isinstance(above, ast.Call):
            name = ast.unparse(above.func)
            if EXEMPT.fullmatch(name):
                return False
            at = above.args.index(inner) if inner in above.args else -1  # type: ignore[arg-type]
            if name == "Action" and at in (0, 3, 4, 6, 7):
                return False
        if isinstance(above, ast.keyword) and above.arg in QUIET_WORDS:
            return False
        if isinstance(above, ast.Assign | ast.AnnAssign) and _is_quiet(above):
            return False
        if isinstance(above, ast.FunctionDef) and (inner is above.returns or inner is above.args):
            return False
        inner, above = above, parents.get(above)
    return bool(like_words)


QUIET_WORDS = ("menu", "shortcut", "id", "icon", "section", "merge", "role", "key", "name")


def _is_quiet(line: ast.Assign | ast.AnnAssign) -> bool:
    """Whether a line gives a constant of the program: a key in the settings, an order of menus."""
    if isinstance(line, ast.AnnAssign) and isinstance(line.annotation, ast.Constant):
        return True
    target = line.targets[0] if isinstance(line, ast.Assign) else line.target
    names = target.elts if isinstance(target, ast.Tuple) else [target]
    return any(getattr(name, "id", "") in QUIET_CONSTANTS for name in names)


QUIET_CONSTANTS = (*MENU_CONSTANTS, "_KEPT", "_WATCHED", "_PINNED", "CONTEXT")


# ---- Qt Linguist's files --------------------------------------------------------------------


def update(code: str) -> list[str]:
    """Bring a language's file up to date; gives what is not translated in it."""
    path = FOLDER / f"atelier_{code}.ts"
    old = read(path)
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    present = {(each.text, each.comment) for each in messages()}
    missing = []
    for each in messages():
        if code == "en" and not each.has_forms:
            continue
        forms, is_done = old.get((each.text, each.comment), ([], False))
        if not is_done:
            missing.append(each.text)
        _write(context, each, forms, "" if is_done else "unfinished")
    for (text, comment), (forms, is_done) in old.items():
        if (text, comment) not in present and is_done:
            _write(context, Message(text, comment), forms, "vanished")
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + body + "\n", "utf-8")
    return missing


def read(path: Path) -> dict[tuple[str, str], tuple[list[str], bool]]:
    """The translations of a file by text and comment, and whether each is finished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        is_done = translation.get("type") != "unfinished" and all(forms)
        key = message.findtext("source") or "", message.findtext("comment") or ""
        found[key] = forms, is_done
    return found


def _write(context: ET.Element, message: Message, forms: list[str], kind: str) -> None:
    made = ET.SubElement(context, "message", {"numerus": "yes"} if message.has_forms else {})
    ET.SubElement(made, "source").text = message.text
    if message.comment:
        ET.SubElement(made, "comment").text = message.comment
    translation = ET.SubElement(made, "translation", {"type": kind} if kind else {})
    if message.has_forms:
        for form in [*forms, "", ""][:2]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def compile_to(folder: Path) -> None:
    """Make the .qm of each .ts, in a folder."""
    for path in sorted(FOLDER.glob("atelier_*.ts")):
        _release(path, folder / (path.stem + ".qm"))


def compile_brackets(path: Path) -> None:
    """Make the .qm of a language in which every text is itself in brackets."""
    root = ET.Element("TS", version="2.1", language="de", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for each in messages():
        _write(context, each, [f"⟦{each.text}⟧"] * 2, "")
    source = path.with_suffix(".ts")
    source.write_text("<!DOCTYPE TS>\n" + ET.tostring(root, "unicode"), "utf-8")
    _release(source, path)


def _release(source: Path, made: Path) -> None:
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    subprocess.run([tool, "-silent", source, "-qm", made], check=True)


def main() -> None:
    """Gather, and compile; say what is missing."""
    FOLDER.mkdir(exist_ok=True)
    SENTENCES.write_text("\n".join(templates()) + "\n", "utf-8")
    codes = {path.stem.partition("_")[2] for path in FOLDER.glob("atelier_*.ts")} | {"en"}
    for code in sorted({*codes, *sys.argv[1:]}):
        missing = update(code)
        print(f"{code}: {len(missing)} to translate")
        for text in missing:
            print(f"    {text}")
    compile_to(FOLDER)


if __name__ == "__main__":
    main()
