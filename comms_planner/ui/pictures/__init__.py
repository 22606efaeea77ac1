"""Charts in the window: drawn, looked at, walked over by keyboard, and taken along."""
