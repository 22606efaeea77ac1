"""Small editors of one value each: load, value, dirty, valid, and the error where it belongs."""
