"""Charts know the bundled typefaces and no others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys, logging
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
logging.getLogger("matplotlib").setLevel(logging.WARNING)
from comms_planner.charts.plate import face
import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontManager, fontManager
figure = Figure()
for bold in (False, True):
    figure.text(0.1, 0.5, "Reach 影响 \\u26a0 US$5 to US$9", fontproperties=face(9, bold))
canvas = FigureCanvasAgg(figure)
canvas.draw()
print(json.dumps({
    "version": FontManager.__version__, "mathtext": mpl.rcParams["text.parse_math"],
    "files": [entry.fname for entry in fontManager.ttflist],
}))
"""


def test_no_typeface_of_the_machine_is_looked_for_and_none_is_missed(tmp_path: Path) -> None:
    from comms_planner.charts.faces import LISTS
    from comms_planner.paths import FONTS

    home = tmp_path / "home"
    home.mkdir()
    own = {"HOME": str(home), "COMMS_PLANNER_CONFIG": str(tmp_path / "own")}
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MPL", "XDG"))} | own
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=clean, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert done.stderr == ""
    assert found["version"] == LISTS, "matplotlib's lists have a new form: see faces.LISTS"
    assert {Path(file).parent for file in found["files"]} == {FONTS}
    assert not found["mathtext"]
    assert not list(home.rglob("fontlist*")), "matplotlib kept a list of its own"


def test_a_folder_that_cannot_be_written_stops_no_chart(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file where the folder should be")
    own = {"HOME": str(tmp_path), "COMMS_PLANNER_CONFIG": str(tmp_path / "own")}
    script = "from comms_planner.charts.faces import families; print(len(families()))"
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | own, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "4"
