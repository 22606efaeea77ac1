"""When things happen: working days, anchors, ladders, dependencies, series, clashes, plan B."""
