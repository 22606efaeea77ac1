"""Nothing of the document is unaccounted for, and a promise is kept only when it is delivered."""

from __future__ import annotations

import re

from comms_planner import reference
from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, promises
from comms_planner.services.planner import Planner

SIGNS = re.compile(r"[\W_]+")


def test_every_word_of_the_twenty_cells_stands_in_a_clause_of_the_ledger(planner: Planner) -> None:
    """What is left of a cell's text once its clauses are taken out of it: nothing but signs."""
    rows = planner.read(promises.rows)
    listed = {row.clause.slug: row.clause.text.zh for row in rows}
    known = reference.load()
    assert len({row.cell_id for row in rows}) == len(known.cells) == 20
    assert set(listed) == {clause.slug for clause in known.commitments}
    for cell in known.cells:
        left = SIGNS.sub("", cell.text.zh)
        clauses = [SIGNS.sub("", listed[c.slug]) for c in known.commitments if c.cell == cell.slug]
        for clause in sorted(clauses, key=len, reverse=True):
            assert clause in left, (cell.slug, clause)
            left = left.replace(clause, "", 1)
        assert left == "", (cell.slug, left)


def test_progress_is_told_against_the_quantity_promised(planner: Planner) -> None:
    def cities() -> promises.PromiseRow:
        found = planner.read(promises.rows, flagship="sdg-cities", pillar="act")
        return found[0]

    assert (cities().promised.value, cities().promised.unit) == (100, "cities")
    assert (cities().delivered.value, cities().share, cities().clause.state) == (
        0,
        0.0,
        "unplanned",
    )
    cell, clause = cities().cell_id, cities().clause.id
    made = planner.write(actions.add, Bilingual("Sign"), cell_id=cell, commitments=(clause,))
    planner.write(actions.deliver, made, clause, 40)
    assert (cities().share, cities().clause.state, cities().is_kept) == (0.4, "planned", False)
    planner.write(actions.deliver, made, clause, 100)
    assert (cities().share, cities().clause.state, cities().is_kept) == (1.0, "delivered", True)
    planner.write(actions.deliver, made, clause, 100, "https://example.org/list")
    assert cities().clause.state == "evidenced"
    planner.undo()
    assert cities().clause.state == "delivered"


def test_the_unkept_are_those_not_delivered_in_full(planner: Planner) -> None:
    every = planner.read(promises.rows)
    assert planner.read(promises.rows, unkept=True) == every
    assert planner.read(promises.rows, state="evidenced") == []
