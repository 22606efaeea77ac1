"""Benchmarks: ratios and milliseconds against their goals, never part of the test suite."""
