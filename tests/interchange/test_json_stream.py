"""An exported plan is read row by row, however the pieces of its file fall."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange import ics, json_import, json_stream
from comms_planner.interchange import json as json_out
from comms_planner.services import actions, teamwork
from comms_planner.services.planner import Planner
from tests.interchange.test_ics import events

SAID = {"format": json_stream.FORMAT, "format_version": 1, "plan": "p", "seq": 3}
TABLES = {"action": [{"id": 12, "title": {"en": "a", "zh": "城市"}}, {"id": 13}], "pillar": []}


def told(document: bytes) -> list[object]:
    return list(json_stream.stream(io.BytesIO(document)))


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("piece", [1, 2, 3, 7, 1000])
def test_the_pieces_do_not_matter(
    piece: int, indent: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_stream, "PIECE", piece)
    content = json.dumps({**SAID, "tables": TABLES}, indent=indent, ensure_ascii=False).encode()
    assert told(content) == [SAID, *(["action", row] for row in TABLES["action"])]


@pytest.mark.parametrize(
    "document",
    [b"", b"{", b"[]", b'{"tables": {}}', b'{"format": "other", "tables": {}}', b"\xff\xfe{}",
     json.dumps({**SAID, "tables": TABLES}).encode()[:-9],
     json.dumps({**SAID, "tables": 3}).encode()],
)  # fmt: skip
def test_what_is_not_whole_ends_in_nothing(document: bytes) -> None:
    assert told(document)[-1] is None


def test_a_plan_with_large_files_goes_round_whole(planner: Planner, tmp_path: Path) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(bytes(range(256)) * 70_000)  # its JSON alone has 24 MB
    planner.write(teamwork.attach, planner.write(actions.add, Bilingual("Film")), str(file))
    one, two, new = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "new.commsplan"
    json_out.export(planner, one)
    assert json_import.is_plan(one)
    json_import.import_plan(one, new)
    again = Planner(new)
    json_out.export(again, two)
    again.close()
    assert one.read_bytes() == two.read_bytes()


def test_a_plan_cut_short_is_refused_and_leaves_nothing(planner: Planner, tmp_path: Path) -> None:
    whole = tmp_path / "1.json"
    json_out.export(planner, whole)
    whole.write_bytes(whole.read_bytes()[:-2000])
    with pytest.raises(Invalid, match="not whole"):
        json_import.import_plan(whole, tmp_path / "new.commsplan")
    assert not (tmp_path / "new.commsplan").exists()


def test_a_plan_that_went_round_goes_on_counting_its_changes(
    planner: Planner, tmp_path: Path
) -> None:
    number = planner.write(actions.add, Bilingual("Op-ed"), starts=dt.date(2027, 3, 1))
    planner.write(actions.rename, number, Bilingual("Essay"))
    one, new, out = tmp_path / "1.json", tmp_path / "new.commsplan", tmp_path / "out.ics"
    ics.export(planner, out, kinds=("action",))
    (before,) = events(out)
    json_out.export(planner, one)
    json_import.import_plan(one, new)
    again = Planner(new)
    again.write(actions.rename, number, Bilingual("Column"))
    ics.export(again, out, kinds=("action",))
    again.close()
    (after,) = events(out)
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after.decoded("LAST-MODIFIED") >= before.decoded("LAST-MODIFIED")
