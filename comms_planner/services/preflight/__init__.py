"""Preflight: what keeps a pack from going out as final, each finding with a jump to its place."""
