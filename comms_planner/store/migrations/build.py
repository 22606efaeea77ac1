"""Writes what follows from the models: a migration, and the shape the guard expects.

Run it after changing a model:

    python -m comms_planner.store.migrations.build            before the first release: 0001 anew
    python -m comms_planner.store.migrations.build "Add tags" afterwards: the next revision

Then read what it wrote and, for a new revision, set REVISION in store/header.py.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from pprint import pformat
from typing import Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import AddColumnOp, ModifyTableOps, UpgradeOps
from sqlalchemy import NullPool, create_engine

from comms_planner.models import Base
from comms_planner.models.reach import TRIGGERS
from comms_planner.models.types import Amount, Instant
from comms_planner.store import migrate
from comms_planner.store.header import connect, stamp
from comms_planner.store.shape import fingerprint, shape

HERE = Path(__file__).parent
SHAPES = HERE.parent / "shapes.py"
FINGERPRINT = HERE.parent / "fingerprint.py"


def main(message: str | None) -> None:
    """Write the migration and the shape."""
    if message is None:
        message = "Make all tables of a new plan"
        for old in (HERE / "versions").glob("*.py"):
            old.unlink()
    script = migrate.scripts(HERE)
    heads = script.get_heads()
    revision = f"{int(heads[0]) + 1:04}" if heads else "0001"
    with tempfile.TemporaryDirectory() as folder:
        steps = _steps(Path(folder) / "before.commsplan", upgraded=bool(heads))
        if lacking := unfilled(steps):
            names = ", ".join(lacking)
            sys.exit(
                f"Give {names} a server_default: else plans that have rows have no value there."
            )
        written = script.generate_revision(
            revision,
            message,
            head=heads[0] if heads else "base",
            upgrades=_tidy(_code(steps, batch=bool(heads))) + ("" if heads else _triggers()),
        )
        assert written is not None, "a revision was asked for"
        _write_shape(revision, Path(folder) / "after.commsplan")
    for path in (Path(written.path), SHAPES):
        ruff = ("ruff", "format", "--quiet", "--isolated", "--line-length=100")
        subprocess.run([sys.executable, "-m", *ruff, str(path)], check=True)


def _steps(path: Path, *, upgraded: bool) -> UpgradeOps:
    """What an empty plan, or one of the newest migration, lacks against the models."""
    connect(path, "rwc").close()
    if upgraded:
        migrate.upgrade(path, HERE)
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=dict(migrate.OPTIONS))
        steps = produce_migrations(context, Base.metadata).upgrade_ops
    assert steps is not None, "there is always a list of steps, be it empty"
    return steps


def unfilled(steps: UpgradeOps) -> list[str]:
    """New columns that rows already there can have no value for, so that an upgrade would fail."""
    return [
        f"{added.table_name}.{added.column.name}"
        for table in steps.ops
        if isinstance(table, ModifyTableOps)
        for added in table.ops
        if isinstance(added, AddColumnOp)
        and not added.column.nullable
        and added.column.server_default is None
    ]


def _code(steps: UpgradeOps, *, batch: bool) -> str:
    return render_python_code(steps, render_as_batch=batch, render_item=_frozen)


def _triggers() -> str:
    """What the file itself keeps true; Alembic knows nothing of triggers."""
    return "".join(f"\n    op.execute({trigger!r})" for trigger in TRIGGERS)


def _frozen(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Our own column types by what they are in the file, since a migration never changes."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime()"
    if kind == "type" and isinstance(item, Amount):
        return "sa.Numeric(precision=24, scale=6)"
    return False


def _tidy(code: str) -> str:
    """The code without Alembic's remarks."""
    return "\n".join(x for x in code.splitlines() if not x.strip().startswith("# ###")).strip()


def _write_shape(revision: str, path: Path) -> None:
    from comms_planner.store.shapes import SHAPES as KNOWN  # late: this script writes it

    fresh = connect(path, "rwc")
    stamp(fresh)
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=NullPool)
    Base.metadata.create_all(engine)
    known = {**KNOWN, revision: shape(fresh)}
    mark = fingerprint(fresh)
    fresh.close()
    FINGERPRINT.write_text(
        '"""The definitions of a new plan in one hash, written by migrations/build.py."""\n\n'
        "from __future__ import annotations\n\n"
        f'FINGERPRINT = "{mark}"\n',
        encoding="utf-8",
    )
    text = pformat(known, width=99, sort_dicts=True).replace("'", '"')
    SHAPES.write_text(
        '"""The shape of a plan at each revision, written by migrations/build.py."""\n\n'
        "from __future__ import annotations\n\n"
        f"SHAPES: dict[str, dict[str, str]] = {text}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
