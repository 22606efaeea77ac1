"""What a screen watches says which tables it reads; else each later change would be an error."""

from __future__ import annotations

import pytest

from comms_planner.ui.screen import ScreenInfo
from comms_planner.ui.screens import infos


@pytest.mark.parametrize("info", infos(), ids=lambda info: info.key)
def test_a_screen_watches_only_queries_that_say_what_they_read(info: ScreenInfo) -> None:
    assert [query for query in info.load().watches if not hasattr(query, "reads")] == []
