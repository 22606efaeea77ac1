"""Controls of our own that know nothing of plans, only how things look."""
