"""`python -m comms_planner`: the window, or a command."""

from __future__ import annotations

from comms_planner.cli import main

if __name__ == "__main__":
    main()
