from __future__ import annotations

import pytest

from comms_planner.errors import Invalid, Missing
from comms_planner.services import calendar_looks, saved_views
from comms_planner.services.calendar_looks import Looking
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.planner import Planner


def test_a_way_to_look_is_kept_whole(planner: Planner) -> None:
    planner.write(
        calendar_looks.save, "  Our   autumn ", "timeline", words="habitat",
        hidden=("tier 3", "season"),
        flagship="sdg-cities", lanes="owner", span_days=400, zones=("Asia/Tokyo", "Africa/Nairobi"),
    )  # fmt: skip
    [row] = planner.read(calendar_looks.rows)
    assert row.name == "Our autumn"
    chosen = EntryFilter("habitat", frozenset({"season", "tier 3"}), "sdg-cities")
    zones = ("Asia/Tokyo", "Africa/Nairobi")
    assert row.looking == Looking("timeline", chosen, "owner", 400, zones)
    assert planner.read(calendar_looks.named, "our AUTUMN") == row


def test_it_can_be_brought_up_to_date_renamed_deleted_and_undone(planner: Planner) -> None:
    number = planner.write(calendar_looks.save, "A", "month")
    planner.write(calendar_looks.update, number, "agenda", hidden=("action",))
    planner.write(saved_views.rename, number, "B")
    assert planner.read(calendar_looks.named, "b").looking.view == "agenda"
    planner.write(saved_views.delete, number)
    assert planner.read(calendar_looks.rows) == []
    planner.undo()
    planner.undo()
    assert planner.read(calendar_looks.named, "A").looking.filter.hidden == {"action"}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 61}, "name"),
        ({"name": "TAKEN"}, "name"),
        ({"view": "decade"}, "view"),
        ({"hidden": ("everything",)}, "hidden"),
        ({"flagship": "moonbase"}, "flagship"),
        ({"lanes": "colour"}, "lanes"),
        ({"span_days": 0}, "span_days"),
        ({"zones": ("Luna/Tycho",)}, "zone"),
        ({"zones": ("UTC",) * 5}, "zones"),
    ],
)
def test_what_is_no_view_is_refused(planner: Planner, given: dict[str, object], field: str) -> None:
    planner.write(calendar_looks.save, "taken", "month")
    with pytest.raises(Invalid) as refused:
        planner.write(calendar_looks.save, **({"name": "n", "view": "week"} | given))
    assert refused.value.field == field


def test_a_name_that_is_not_there_is_said(planner: Planner) -> None:
    with pytest.raises(Missing):
        planner.read(calendar_looks.named, "nowhere")
