"""The tables on a server's dialect: what SQLite alone can hold stays with SQLite."""

from __future__ import annotations

from sqlalchemy import create_mock_engine

from comms_planner.models import Action
from comms_planner.models.base import Base


def ddl(url: str) -> str:
    """Everything that makes the tables of a plan, in a dialect."""
    said: list[str] = []
    engine = create_mock_engine(
        url, lambda sql, *_, **__: said.append(str(sql.compile(dialect=engine.dialect)))
    )
    Base.metadata.create_all(engine, checkfirst=False)
    return "\n".join(said)


def test_a_title_is_in_no_index_of_a_server_whose_entries_are_short() -> None:
    said = ddl("postgresql+psycopg://")
    assert "CREATE INDEX ix_action_days ON action (starts, ends)" in said
    assert "ix_action_span" not in said
    for line in said.splitlines():
        if line.startswith("CREATE INDEX"):
            assert "title" not in line, line


def test_a_plan_file_reads_a_month_from_its_index_alone() -> None:
    said = ddl("sqlite://")
    assert "CREATE INDEX ix_action_span ON action (starts, ends, span_days" in said
    assert "ix_action_days" not in said
    assert Action.__tablename__ == "action"
