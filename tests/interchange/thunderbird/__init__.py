"""Thunderbird's own calendar parser, run by Qt's script engine; it needs no Node.

`ical.js` is version 2.2.1 as its authors publish it (the script for old browsers), under the
Mozilla Public License 2.0, see the licence beside it.
"""
