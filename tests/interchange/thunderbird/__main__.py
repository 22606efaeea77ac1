"""Reads a calendar on standard input, prints what happens in a period as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtQml import QJSEngine, QJSValue

BEFORE = """
if (!Object.fromEntries) Object.fromEntries = (pairs) => {
  const made = {};
  for (const [name, value] of pairs) made[name] = value;
  return made;
};
var module = {exports: {}}, exports = module.exports;
"""
EXPAND = """
(function (text, first, last) {
  const ICAL = module.exports;
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const byName = {};
  for (const one of root.getAllSubcomponents("vevent")) {
    const uid = one.getFirstPropertyValue("uid");
    (byName[uid] = byName[uid] || []).push(one);
  }
  const two = (n) => String(n).padStart(2, "0");
  function said(time) {
    if (time.isDate) return `${time.year}-${two(time.month)}-${two(time.day)} 00:00`;
    return new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16).replace("T", " ");
  }
  const found = [];
  function note(item, start, end) {
    const status = item.component.getFirstPropertyValue("status");
    const begin = said(start);
    if (status !== "CANCELLED" && begin >= first && begin < last)
      found.push([item.summary, begin, said(end)]);
  }
  for (const uid in byName) {
    const all = byName[uid];
    const master = all.find((one) => !one.hasProperty("recurrence-id"));
    const event = new ICAL.Event(master, {
      exceptions: all.filter((one) => one !== master), strictExceptions: false});
    if (!event.isRecurring()) { note(event, event.startDate, event.endDate); continue; }
    const days = event.iterator();
    for (let next = days.next(), n = 0; next && n < 5000; next = days.next(), n++) {
      const one = event.getOccurrenceDetails(next);
      note(one.item, one.startDate, one.endDate);
    }
  }
  return JSON.stringify(found);
})
"""


def quiet(_kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    """Qt's engine remarks on the style of the script."""


def main(first: str, last: str) -> None:
    """Expand standard input from a day to a day."""
    qInstallMessageHandler(quiet)
    app = QCoreApplication([])
    engine = QJSEngine()
    script = Path(__file__).with_name("ical.js").read_text(encoding="utf-8")
    loaded = engine.evaluate(BEFORE + script)
    expand = engine.evaluate(EXPAND)
    text = sys.stdin.buffer.read().decode("utf-8")
    answer: Any = expand.call([QJSValue(text), QJSValue(first), QJSValue(last)])
    for step in (loaded, expand, answer):
        if step.isError():
            sys.exit(f"{step.toString()} in line {step.property('lineNumber').toInt()}")
    sys.stdout.write(json.dumps(json.loads(answer.toString())))
    del engine
    app.quit()


if __name__ == "__main__":
    main(*sys.argv[1:3])
