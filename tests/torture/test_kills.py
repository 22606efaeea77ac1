"""kill -9 at any moment: what was acknowledged is there, and the file is whole."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from comms_planner.services.opening import create
from comms_planner.store import migrate
from comms_planner.store.check import full_check
from comms_planner.store.guard import quick_check
from comms_planner.store.header import connect
from comms_planner.store.replay import problems
from tests.store.test_migrate import NEXT

KILLS = int(os.environ.get("COMMS_PLANNER_KILLS", "200"))
UPGRADE_KILLS = int(os.environ.get("COMMS_PLANNER_UPGRADE_KILLS", "60"))


def feed(child: subprocess.Popen[bytes], sitting: int) -> None:
    assert child.stdin is not None
    with suppress(BrokenPipeError):
        for number in range(5000):
            line = {"command": "actions.add", "args": {"title": f"{sitting}-{number}"}}
            child.stdin.write(json.dumps(line).encode() + b"\n")
            child.stdin.flush()
        child.stdin.close()


def test_every_acknowledged_edit_survives_a_kill(tmp_path: Path) -> None:
    plan = tmp_path / "plan.commsplan"
    create(plan)
    dice = random.Random(1)
    acknowledged: dict[int, str] = {}
    for sitting in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-m", "comms_planner", "apply", str(plan), "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        feeder = threading.Thread(target=feed, args=(child, sitting))
        feeder.start()
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(dice.uniform(0, 0.06))
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read()
        child.wait()
        feeder.join()
        with suppress(BrokenPipeError):
            if child.stdin:
                child.stdin.close()
        child.stdout.close()
        for line in (first + rest).splitlines():
            answer = json.loads(line)
            assert answer["ok"], answer
            acknowledged[answer["ids"][0]] = f"{sitting}-{answer['line'] - 1}"
        quick_check(plan)
    with closing(connect(plan)) as connection:
        kept = dict(connection.execute("SELECT id, title_en FROM action"))
    lost = {key: title for key, title in acknowledged.items() if kept.get(key) != title}
    assert lost == {}
    assert len(acknowledged) >= KILLS
    assert full_check(plan) == []
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, {len(kept)} kept")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_during_an_upgrade_leaves_a_plan_of_one_format_or_the_other(
    template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(
        migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "build.py")
    )
    (folder / "versions" / "0002_next.py").write_text(NEXT)
    plan = tmp_path / "plan.commsplan"
    shutil.copy(template, plan)
    began = time.perf_counter()
    migrate.upgrade(plan, folder)
    lasts = time.perf_counter() - began
    dice = random.Random(2)
    ended = {"0001": 0, "0002": 0}
    for _ in range(UPGRADE_KILLS):
        shutil.copy(template, plan)
        child = os.fork()
        if child == 0:
            migrate.upgrade(plan, folder)
            os._exit(0)
        time.sleep(dice.uniform(0, lasts * 1.2))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with closing(connect(plan)) as connection:
            ((revision,),) = connection.execute("SELECT version_num FROM alembic_version")
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert [str(p) for p in problems(connection)] == []
        ended[revision] += 1
        migrate.upgrade(plan, folder)
        with closing(sqlite3.connect(plan)) as connection:
            ((revision,),) = connection.execute("SELECT version_num FROM alembic_version")
            assert revision == "0002"
    print(f"{UPGRADE_KILLS} kills within {lasts:.2f} s: {ended}")
    assert ended["0001"] >= UPGRADE_KILLS // 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_disk_that_fills_up_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    import resource

    from comms_planner.errors import PlannerError
    from comms_planner.services.opening import open_plan
    from tests.store.plans import add

    plan, said = tmp_path / "plan.commsplan", tmp_path / "said"
    create(plan)
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        room = plan.stat().st_size + 40_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        planner, done = open_plan(plan).planner, []
        sentence = ""
        try:
            while len(done) < 1000:
                done.append(planner.write(add, "x" * 200))
        except PlannerError as error:
            sentence = str(error)
        said.write_text(json.dumps([done, sentence]))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    done, sentence = json.loads(said.read_text())
    assert 0 < len(done) < 1000
    assert "nothing was changed" in sentence
    with closing(connect(plan)) as connection:
        assert [row[0] for row in connection.execute("SELECT id FROM action ORDER BY id")] == done
    assert full_check(plan) == []
