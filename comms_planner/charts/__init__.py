"""Pictures of numbers, drawn into a given figure."""

from comms_planner.charts.faces import own_folder

own_folder()  # on import for once: matplotlib looks for typefaces when it is imported itself
