"""The annex of figures: value, relation, unit, definition, source, day, evidence and who."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.reports.pack import gather, render
from comms_planner.reports.section import Carry
from comms_planner.services import editions, evidence, measurements
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules


@pytest.fixture
def own(plan_file: Path, tmp_path: Path) -> Iterator[Planner]:
    planner = Planner(Path(shutil.copy(plan_file, tmp_path / "own.commsplan")))
    yield planner
    planner.close()


def made(planner: Planner, kind: str, edition: int | None = None) -> bytes:
    asked = replace(request(kind), carry=Carry.TABLES, edition=edition)
    return render(planner.read(gather, asked), texts_for("en"))


def table(content: bytes) -> list[list[str]]:
    with pikepdf.open(io.BytesIO(content)) as document:
        found = document.attachments["provenance-01.csv"].get_file().read_bytes()
    return list(csv.reader(io.StringIO(found.decode("utf-8-sig"))))


def test_a_measured_figure_says_all_of_its_origin(own: Planner, tmp_path: Path) -> None:
    proof = tmp_path / "badges.txt"
    proof.write_bytes(b"13,000 badges")
    number = own.write(
        measurements.record, Qty(13_000, Relation.GE), platform="wuf", source="Badge system",
        definition=Bilingual("badges scanned"), measured_on=dt.date(2026, 5, 5), who="Amina",
    )  # fmt: skip
    own.write(evidence.add, number, str(proof), 2)
    content = made(own, "F")
    assert broken_rules(content) == []
    rows = table(content)
    assert rows[0][:5] == ["Group", "Figure", "Figure: relation", "Figure: unit", "Figure: more"]
    (row,) = (row for row in rows if "badges scanned" in row)
    digest = hashlib.sha256(b"13,000 badges").hexdigest()[:16]
    assert row[:4] == ["Measured", "13000", "≥", "people"]
    said = " ".join(row)
    for part in ("Badge system", "5 May 2026", "grade 2", digest, "Amina"):
        assert part in said.replace("\xa0", " ")
    printed = Paper(content).squeezed
    assert "Wherethefigurescomefrom" in printed
    assert digest in printed
    assert "HSP/EB.1/7,AnnexII,table2,row1" in printed


def test_outsiders_are_not_told_who_recorded_a_figure(own: Planner) -> None:
    edition = next(e.id for e in own.read(editions.rows) if e.slug == "wuf-2028")
    own.write(
        measurements.record, Qty(7), edition_id=edition, source="S", definition=Bilingual("d"),
        measured_on=dt.date(2028, 5, 5), who="Amina",
    )  # fmt: skip
    for kind, told in (("A", True), ("B", False)):
        rows = table(made(own, kind, edition=edition))
        assert ("Recorded by" in rows[0]) is told
        assert any("Amina" in row for row in rows) is told


def test_a_pack_without_figures_has_no_annex(own: Planner) -> None:
    with pikepdf.open(io.BytesIO(made(own, "E"))) as document:
        assert "provenance-01.csv" not in document.attachments
