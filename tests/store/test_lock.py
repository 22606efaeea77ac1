from __future__ import annotations

import datetime as dt
import os
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from comms_planner.store.header import connect
from comms_planner.store.lock import Lock, holder

HOLD = """
import sys, time
from pathlib import Path
from comms_planner.store.lock import Lock
lock = Lock(Path(sys.argv[1]))
assert lock.take() is None
lock.sign("Ana")
print("held", flush=True)
time.sleep(60)
"""


def another_process(plan: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(plan)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


def test_the_second_opener_learns_who_was_first(plan: Path) -> None:
    first, second = Lock(plan), Lock(plan)
    assert first.take() is None
    first.sign("Ana")
    found = second.take()
    assert found is not None
    assert (found.who, found.host, found.pid) == ("Ana", socket.gethostname(), os.getpid())
    first.release()
    assert second.take() is None
    second.release()


def test_letting_go_leaves_nothing_beside_the_plan(plan: Path) -> None:
    lock = Lock(plan)
    lock.take()
    lock.sign("Ana")
    lock.release()
    assert holder(plan) is None
    assert [p.name for p in plan.parent.iterdir() if "plan.commsplan" in p.name] == [plan.name]


def test_a_lock_that_a_crash_left_behind_is_taken_over(plan: Path) -> None:
    child = another_process(plan)
    mine = Lock(plan)
    held = mine.take()
    assert held is not None
    assert held.pid == child.pid
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert holder(plan) is not None, "the line in the file is still there"
    assert mine.take() is None
    mine.sign("Bo")
    found = holder(plan)
    assert found is not None
    assert found.who == "Bo"
    mine.release()


def test_another_computers_line_counts_until_it_is_stale(plan: Path) -> None:
    def sign(age: dt.timedelta) -> None:
        at = (dt.datetime.now(dt.UTC) - age).replace(tzinfo=None)
        with closing(connect(plan)) as connection:
            connection.execute("DELETE FROM opener")
            connection.execute(
                "INSERT INTO opener VALUES (1, 'other-computer', 1, 'Bo', ?)",
                (at.isoformat(" ", "microseconds"),),
            )

    lock = Lock(plan)
    sign(dt.timedelta(minutes=2))
    held = lock.take()
    assert held is not None
    assert (held.host, held.who) == ("other-computer", "Bo")
    sign(dt.timedelta(hours=2))
    assert lock.take() is None
    lock.release()
