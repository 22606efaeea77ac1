"""Plan, measure and brief communications campaigns."""

__version__ = "0.1.0"
