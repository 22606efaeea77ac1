"""Days that come again: a recurrence rule compiled once, asked by arithmetic ever after."""

from comms_planner.recurrence.parse import MOST, YEARS
from comms_planner.recurrence.rule import Rule, compile_rule

__all__ = ["MOST", "YEARS", "Rule", "compile_rule"]
