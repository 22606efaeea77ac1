"""The catalogues hold every word there is, say it in Chinese, and are compiled as they stand."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from comms_planner.paths import TRANSLATIONS
from comms_planner.text import texts_for

ROOT = Path(__file__).parent.parent
CHINESE = TRANSLATIONS / "comms_planner_zh.ts"
ENGLISH = TRANSLATIONS / "comms_planner_en.ts"
LOOKING = ("-no-obsolete", "-locations", "none", "-source-language", "en")
Message = tuple[str, str, tuple[str, ...], bool]
"""Context, source, what it says in Chinese or in each English plural, and whether it is done."""

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
LATIN = re.compile(r"[A-Za-z]{2,}")
TYPED = re.compile(
    r"[“\"][!-~ …]+[”\"]|\{\{.*?\}\}|FREQ=\S+|https(?:://\S+)?|\(\*\.\w+\)|--\w+|\.\w+"
)
"""What a person types or reads as it stands: commands, rules, the ends of file names."""

STAYS = {
    "SHA",
    "CalDAV",
    *("Comms", "Planner", "Apache", "HSP", "EB"),  # names
    *("Qt", "Python", "SQLite", "Debian", "Ubuntu"),
    *("Outlook", "Google", "Thunderbird", "YouTube", "Excel", "Word", "Apple"),
    *("PDF", "PNG", "SVG", "CSV", "JSON", "UTF", "MB"),  # kinds of file, and their size
    *("BYWEEKNO", "BYMONTH", "YEARLY", "DAILY", "WEEKLY", "MONTHLY"),  # rules
    *("SA", "SU", "FR", "null", "true", "false", "Africa", "Nairobi", "Europe", "Zurich"),
    *("Asia", "Tokyo"),
    *("think", "act", "share", "partner"),  # values of a command, by their keys
    *("action", "edition", "season", "observance", "USD", "comms", "planner", "tour"),
    *("BEGIN", "VCALENDAR", "VEVENT", "VTODO", "DTSTART", "EXRULE", "RRULE", "UID"),
    *("Alt", "Enter", "Shift", "Ctrl"),
    *("en", "zh", "value", "relation", "unit", "people"),  # the parts of an argument
    *("ar", "es", "fr", "ru", "JPEG", "TIFF"),  # languages by their codes, kinds of picture
}  # fmt: skip
"""Words that are the same in Chinese."""


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def messages(catalogue: Path) -> Iterator[Message]:
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.findall("numerusform")]
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [said.text or ""]),
                said.get("type") is None,
            )


def gathered(catalogue: Path, folder: Path, *options: str) -> set[tuple[str, str]]:
    """What the package says today, into a copy of a catalogue."""
    copy = folder / catalogue.name
    shutil.copy(catalogue, copy)
    files = folder / "files"
    sources = sorted(path.as_posix() for path in (ROOT / "comms_planner").rglob("*.py"))
    files.write_text("\n".join(sources), encoding="utf-8")
    command = [tool("pyside6-lupdate"), f"@{files}", *LOOKING, *options, "-ts", str(copy)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return {(context, source) for context, source, _, _ in messages(copy)}


@pytest.mark.parametrize(
    ("catalogue", "options"),
    [(CHINESE, ("-target-language", "zh_CN")), (ENGLISH, ("-pluralonly",))],
    ids=["zh", "en"],
)
def test_the_catalogue_holds_what_the_package_says(
    catalogue: Path, options: tuple[str, ...], tmp_path: Path
) -> None:
    said = gathered(catalogue, tmp_path, *options)
    held = {(context, source) for context, source, _, _ in messages(catalogue)}
    assert sorted(said - held) == []
    assert sorted(held - said) == []


@pytest.mark.parametrize("catalogue", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_nothing_is_left_unfinished(catalogue: Path) -> None:
    open_ = [(c, s) for c, s, forms, done in messages(catalogue) if not done or not all(forms)]
    assert open_ == []


def test_every_context_is_a_class_or_a_mark() -> None:
    code = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "comms_planner").rglob("*.py"))
    known = set(re.findall(r"^class (\w+)", code, re.MULTILINE))
    known |= set(re.findall(r'(?:NOOP|translate)\(\s*"([^"]+)"', code))
    assert {context for context, _, _, _ in messages(CHINESE)} - known == set()


def test_no_value_is_lost_or_invented() -> None:
    wrong = [
        (context, source)
        for context, source, forms, _ in messages(CHINESE)
        for form in forms
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form))
    ]
    assert wrong == []


def test_nothing_stays_english() -> None:
    left = {
        form: sorted(found)
        for _, _, forms, _ in messages(CHINESE)
        for form in forms
        if (found := set(LATIN.findall(TYPED.sub("", PLACEHOLDER.sub("", form)))) - STAYS)
    }
    assert left == {}


def test_chinese_has_its_own_punctuation() -> None:
    beside = re.compile(r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]|\.\.\.|[\u4e00-\u9fff]\.$")
    spoken = (form for c, _, forms, _ in messages(CHINESE) if c != "Arguments" for form in forms)
    assert [form for form in spoken if beside.search(form)] == []


def test_one_english_word_for_a_thing_is_one_chinese_word() -> None:
    words = {
        "Owner": "负责人",
        "Flagship programme": "旗舰方案",
        "Pillar": "支柱",
        "Platform": "平台",
        "Commitment": "行动要点",
        "Tool": "工具",
        "Baseline": "基线",
        "Target": "具体目标",
        "Measurements": "测量数据",
        "Undo": "撤销",
        "Delete": "删除",
    }
    said = [(s, forms) for _, s, forms, _ in messages(CHINESE) if s in words]
    assert {source for source, _ in said} == set(words)
    assert [(s, forms) for s, forms in said if forms != (words[s],)] == []


def test_english_counts_without_brackets() -> None:
    assert [source for _, source, _, _ in messages(CHINESE) if re.search(r"\w\(s\)", source)] == []
    assert texts_for("en").translate("Gestures", "%n actions deleted", 1) == "1 action deleted"
    assert texts_for("en").translate("Gestures", "%n actions deleted", 2) == "2 actions deleted"
    assert texts_for("zh").translate("Gestures", "%n actions deleted", 1) == "已删除 1 项行动"


@pytest.mark.parametrize("catalogue", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_the_compiled_catalogue_is_made_of_the_written_one(catalogue: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    command = [tool("pyside6-lrelease"), str(catalogue), "-qm", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    assert made.read_bytes() == catalogue.with_suffix(".qm").read_bytes()


def test_to_open_something_is_another_word_than_its_being_open() -> None:
    for context in ("QuickAction", "FaceView", "CardMenu", "WritingDesk", "CalendarPaper"):
        assert texts_for("zh").translate(context, "Open") == "打开"
