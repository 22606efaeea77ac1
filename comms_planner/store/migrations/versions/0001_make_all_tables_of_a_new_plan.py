"""Make all tables of a new plan."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a plan of no revision to 0001."""
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "do",
                "undo",
                "redo",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("of_seq", sa.Integer(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["of_seq"], ["change.seq"], name=op.f("fk_change_of_seq")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sa.UniqueConstraint("uuid", name=op.f("uq_change_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "country",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("iso2", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("region_en", sa.Text(), server_default="", nullable=False),
        sa.Column("region_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("is_pilot", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_country")),
        sa.UniqueConstraint("iso2", name=op.f("uq_country_iso2")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "domain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_domain")),
        sa.UniqueConstraint("code", name=op.f("uq_domain_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "duty_station",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekend", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_station")),
        sa.UniqueConstraint("slug", name=op.f("uq_duty_station_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "flagship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("table_name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("table_name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("description_en", sa.Text(), server_default="", nullable=False),
        sa.Column("description_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flagship")),
        sa.UniqueConstraint("slug", name=op.f("uq_flagship_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_import_mapping_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("name", name=op.f("uq_import_mapping_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "indicator_class",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_class")),
        sa.UniqueConstraint("slug", name=op.f("uq_indicator_class_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ladder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ladder")),
        sa.UniqueConstraint("slug", name=op.f("uq_ladder_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "moment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("role_en", sa.Text(), server_default="", nullable=False),
        sa.Column("role_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("rrule", sa.String(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("refs", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment")),
        sa.UniqueConstraint("slug", name=op.f("uq_moment_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "opener",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("heartbeat", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opener")),
    )
    op.create_table(
        "outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column(
            "family",
            sa.Enum(
                "awareness",
                "knowledge",
                "engagement",
                name="family",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
        sa.UniqueConstraint("slug", name=op.f("uq_outcome_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pack_issue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), server_default="", nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_pack_issue_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_issue")),
        sa.UniqueConstraint(
            "kind",
            "subject",
            "language",
            "number",
            name=op.f("uq_pack_issue_kind_subject_language_number"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "partner_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner_type")),
        sa.UniqueConstraint("slug", name=op.f("uq_partner_type_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("role_en", sa.Text(), server_default="", nullable=False),
        sa.Column("role_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("speaks_order", sa.Integer(), nullable=True),
        sa.Column(
            "speaks_as",
            sa.Enum(
                "executive director",
                "deputy executive director",
                "spokesperson",
                "technical staff",
                "external relations office",
                name="speaks_as",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pillar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("body_en", sa.Text(), server_default="", nullable=False),
        sa.Column("body_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("annex_en", sa.Text(), server_default="", nullable=False),
        sa.Column("annex_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pillar")),
        sa.UniqueConstraint("key", name=op.f("uq_pillar_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.Column("document_date", sa.Date(), nullable=True),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("last_year", sa.Integer(), nullable=False),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("vision_en", sa.Text(), server_default="", nullable=False),
        sa.Column("vision_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("mission_en", sa.Text(), server_default="", nullable=False),
        sa.Column("mission_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("goal_en", sa.Text(), server_default="", nullable=False),
        sa.Column("goal_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("strategy_en", sa.Text(), server_default="", nullable=False),
        sa.Column("strategy_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_year <= last_year", name=op.f("ck_plan_period")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plan_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_item")),
        sa.UniqueConstraint("slug", name=op.f("uq_plan_item_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "platform",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("kind_en", sa.Text(), server_default="", nullable=False),
        sa.Column("kind_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_en", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("status_en", sa.Text(), server_default="", nullable=False),
        sa.Column("status_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("frequency", sa.String(), nullable=True),
        sa.Column("interval_years", sa.Integer(), nullable=True),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("is_future", sa.Boolean(), nullable=False),
        sa.Column("rrule", sa.String(), nullable=True),
        sa.Column("rrule_start", sa.Date(), nullable=True),
        sa.Column(
            "rrule_basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="rrule_basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("rrule_precision", sa.String(), nullable=False),
        sa.Column("practice_rrule", sa.String(), nullable=True),
        sa.Column(
            "practice_basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="practice_basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("document_rrule", sa.String(), nullable=True),
        sa.Column(
            "document_basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="document_basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("rule_note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("rule_note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("flags", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform")),
        sa.UniqueConstraint("slug", name=op.f("uq_platform_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reach_month",
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("platform_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("used", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=False),
        sa.PrimaryKeyConstraint(
            "month", "platform_id", "kind", "unit", "relation", "used", name=op.f("pk_reach_month")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reporting_period",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_period")),
        sa.UniqueConstraint("year", name=op.f("uq_reporting_period_year")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("screen", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_saved_view_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("screen", "name", name=op.f("uq_saved_view_screen_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "scenario",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "season",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("rrule", sa.String(), nullable=False),
        sa.Column("rrule_start", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("days >= 1", name=op.f("ck_season_days")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_season")),
        sa.UniqueConstraint("slug", name=op.f("uq_season_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "settlement_need_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("requirement_en", sa.Text(), server_default="", nullable=False),
        sa.Column("requirement_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("description_en", sa.Text(), server_default="", nullable=False),
        sa.Column("description_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement_need_type")),
        sa.UniqueConstraint("number", name=op.f("uq_settlement_need_type_number")),
        sa.UniqueConstraint("slug", name=op.f("uq_settlement_need_type_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "universe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "direct",
                "indirect",
                "activity",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_universe_figure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_universe")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "waiver",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(who) > 0", name=op.f("ck_waiver_who")),
        sa.CheckConstraint("length(why) > 0", name=op.f("ck_waiver_why")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiver")),
        sa.UniqueConstraint("finding", name=op.f("uq_waiver_finding")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("pk", sa.Integer(), nullable=False),
        sa.Column("op", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["change.seq"], name=op.f("fk_change_row_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_row")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_row_pk"), "change_row", ["pk"], unique=False)
    op.create_index(op.f("ix_change_row_seq"), "change_row", ["seq"], unique=False)
    op.create_table(
        "country_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["country_id"], ["country.id"], name=op.f("fk_country_need_country_id")
        ),
        sa.ForeignKeyConstraint(
            ["type_id"], ["settlement_need_type.id"], name=op.f("fk_country_need_type_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_country_need")),
        sa.UniqueConstraint(
            "country_id", "type_id", "as_of", name=op.f("uq_country_need_country_id_type_id_as_of")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_country_need_country_id"), "country_need", ["country_id"], unique=False
    )
    op.create_index(op.f("ix_country_need_type_id"), "country_need", ["type_id"], unique=False)
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("moment_id", sa.Integer(), nullable=True),
        sa.Column("season_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("series_year", sa.Integer(), nullable=True),
        sa.Column(
            "precision",
            sa.Enum(
                "day",
                "window",
                "month",
                "quarter",
                "year",
                "tbc",
                name="precision",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "date_status",
            sa.Enum(
                "proposed",
                "confirmed",
                "held",
                "postponed",
                "rescheduled",
                "cancelled",
                name="date_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("date_reason_en", sa.Text(), server_default="", nullable=False),
        sa.Column("date_reason_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "branch",
            sa.Enum(
                "go",
                "virtual",
                "postpone",
                "cancel",
                "crisis",
                name="branch",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("city_en", sa.Text(), server_default="", nullable=False),
        sa.Column("city_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("venue_en", sa.Text(), server_default="", nullable=False),
        sa.Column("venue_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("theme_en", sa.Text(), server_default="", nullable=False),
        sa.Column("theme_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("lessons_en", sa.Text(), server_default="", nullable=False),
        sa.Column("lessons_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(starts IS NULL) = (precision = 'tbc')", name=op.f("ck_edition_dated")),
        sa.CheckConstraint(
            "(platform_id IS NOT NULL) + (moment_id IS NOT NULL) + (season_id IS NOT NULL) = 1",
            name=op.f("ck_edition_series"),
        ),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_edition_order")),
        sa.ForeignKeyConstraint(["country_id"], ["country.id"], name=op.f("fk_edition_country_id")),
        sa.ForeignKeyConstraint(["moment_id"], ["moment.id"], name=op.f("fk_edition_moment_id")),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_edition_platform_id")
        ),
        sa.ForeignKeyConstraint(["season_id"], ["season.id"], name=op.f("fk_edition_season_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
        sa.UniqueConstraint("slug", name=op.f("uq_edition_slug")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_edition_country_id"), "edition", ["country_id"], unique=False)
    op.create_index(op.f("ix_edition_moment_id"), "edition", ["moment_id"], unique=False)
    op.create_index(op.f("ix_edition_platform_id"), "edition", ["platform_id"], unique=False)
    op.create_index(op.f("ix_edition_season_id"), "edition", ["season_id"], unique=False)
    op.create_index("ix_edition_span", "edition", ["starts", "ends"], unique=False)
    op.create_table(
        "flagship_domain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("domain_id", sa.Integer(), nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain_id"], ["domain.id"], name=op.f("fk_flagship_domain_domain_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_flagship_domain_flagship_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flagship_domain")),
        sa.UniqueConstraint(
            "flagship_id", "domain_id", name=op.f("uq_flagship_domain_flagship_id_domain_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_flagship_domain_domain_id"), "flagship_domain", ["domain_id"], unique=False
    )
    op.create_index(
        op.f("ix_flagship_domain_flagship_id"), "flagship_domain", ["flagship_id"], unique=False
    )
    op.create_table(
        "flagship_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_flagship_name_flagship_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flagship_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_flagship_name_flagship_id"), "flagship_name", ["flagship_id"], unique=False
    )
    op.create_table(
        "gate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.Boolean(), nullable=False),
        sa.Column("messages", sa.Boolean(), nullable=False),
        sa.Column("actions", sa.Boolean(), nullable=False),
        sa.Column("campaigns", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_gate_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gate")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_gate_person_id"), "gate", ["person_id"], unique=False)
    op.create_table(
        "holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "full",
                "half",
                "floating",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "station_id IS NOT NULL OR kind = 'floating'", name=op.f("ck_holiday_station")
        ),
        sa.ForeignKeyConstraint(
            ["station_id"], ["duty_station.id"], name=op.f("fk_holiday_station_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_holiday_day"), "holiday", ["day"], unique=False)
    op.create_index(op.f("ix_holiday_station_id"), "holiday", ["station_id"], unique=False)
    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outcome_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("definition_en", sa.Text(), server_default="", nullable=False),
        sa.Column("definition_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "number",
                "ratio",
                "narrative",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("numerator_en", sa.Text(), server_default="", nullable=False),
        sa.Column("numerator_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("denominator_en", sa.Text(), server_default="", nullable=False),
        sa.Column("denominator_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "input",
                "activity",
                "output",
                "out-take",
                "outcome",
                "impact",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "direction",
            sa.Enum(
                "up", "down", name="direction", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "aggregation",
            sa.Enum(
                "sum",
                "last",
                "max",
                "mean-of-ratio",
                "none",
                name="aggregation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("on_track_from", sa.Integer(), nullable=False),
        sa.Column("at_risk_from", sa.Integer(), nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("collection_method_en", sa.Text(), server_default="", nullable=False),
        sa.Column("collection_method_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("means_of_verification_en", sa.Text(), server_default="", nullable=False),
        sa.Column("means_of_verification_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("partners_en", sa.Text(), server_default="", nullable=False),
        sa.Column("partners_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("coordination_en", sa.Text(), server_default="", nullable=False),
        sa.Column("coordination_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "0 <= at_risk_from AND at_risk_from <= on_track_from", name=op.f("ck_indicator_band")
        ),
        sa.CheckConstraint("on_track_from <= 100", name=op.f("ck_indicator_band_top")),
        sa.ForeignKeyConstraint(
            ["class_id"], ["indicator_class.id"], name=op.f("fk_indicator_class_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_indicator_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"], ["outcome.id"], name=op.f("fk_indicator_outcome_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("slug", name=op.f("uq_indicator_slug")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_indicator_class_id"), "indicator", ["class_id"], unique=False)
    op.create_index(op.f("ix_indicator_flagship_id"), "indicator", ["flagship_id"], unique=False)
    op.create_index(op.f("ix_indicator_outcome_id"), "indicator", ["outcome_id"], unique=False)
    op.create_table(
        "ladder_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ladder_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("offset_days", sa.Integer(), nullable=False),
        sa.Column(
            "anchor_end",
            sa.Enum(
                "start",
                "end",
                name="anchor_end",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("pillar", sa.String(), nullable=False),
        sa.Column("tool", sa.String(), nullable=False),
        sa.Column(
            "roll",
            sa.Enum(
                "prev",
                "next",
                "none",
                name="roll",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("gate", sa.Boolean(), nullable=False),
        sa.Column("work_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("work_days >= 1", name=op.f("ck_ladder_task_work_days")),
        sa.ForeignKeyConstraint(
            ["ladder_id"], ["ladder.id"], name=op.f("fk_ladder_task_ladder_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ladder_task")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_ladder_task_ladder_id"), "ladder_task", ["ladder_id"], unique=False)
    op.create_table(
        "leave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_leave_order")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_leave_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leave")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_leave_person_id"), "leave", ["person_id"], unique=False)
    op.create_table(
        "moment_flagship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("moment_id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_moment_flagship_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moment.id"], name=op.f("fk_moment_flagship_moment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment_flagship")),
        sa.UniqueConstraint(
            "moment_id", "flagship_id", name=op.f("uq_moment_flagship_moment_id_flagship_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_moment_flagship_flagship_id"), "moment_flagship", ["flagship_id"], unique=False
    )
    op.create_index(
        op.f("ix_moment_flagship_moment_id"), "moment_flagship", ["moment_id"], unique=False
    )
    op.create_table(
        "observance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("rrule", sa.String(), nullable=False),
        sa.Column("rrule_start", sa.Date(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("tier BETWEEN 1 AND 3", name=op.f("ck_observance_tier")),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_observance_platform_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observance")),
        sa.UniqueConstraint("slug", name=op.f("uq_observance_slug")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_observance_platform_id"), "observance", ["platform_id"], unique=False)
    op.create_table(
        "outcome_area",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("domain_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("in_document", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain_id"], ["domain.id"], name=op.f("fk_outcome_area_domain_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_area")),
        sa.UniqueConstraint("code", name=op.f("uq_outcome_area_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outcome_area_domain_id"), "outcome_area", ["domain_id"], unique=False)
    op.create_table(
        "outlet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "print",
                "broadcast",
                "radio",
                "online",
                "news agency",
                "social media",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["country_id"], ["country.id"], name=op.f("fk_outlet_country_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outlet")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outlet_country_id"), "outlet", ["country_id"], unique=False)
    op.create_table(
        "overlap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "direct",
                "indirect",
                "activity",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("one_id < other_id", name=op.f("ck_overlap_ordered")),
        sa.CheckConstraint("value IS NOT NULL AND value >= 0", name=op.f("ck_overlap_positive")),
        sa.ForeignKeyConstraint(["one_id"], ["platform.id"], name=op.f("fk_overlap_one_id")),
        sa.ForeignKeyConstraint(["other_id"], ["platform.id"], name=op.f("fk_overlap_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap")),
        sa.UniqueConstraint(
            "kind", "one_id", "other_id", name=op.f("uq_overlap_kind_one_id_other_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_overlap_one_id"), "overlap", ["one_id"], unique=False)
    op.create_index(op.f("ix_overlap_other_id"), "overlap", ["other_id"], unique=False)
    op.create_table(
        "partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=True),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["type_id"], ["partner_type.id"], name=op.f("fk_partner_type_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner")),
        sa.UniqueConstraint("slug", name=op.f("uq_partner_slug")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_partner_type_id"), "partner", ["type_id"], unique=False)
    op.create_table(
        "partner_aim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "objective",
                "strategy",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["type_id"], ["partner_type.id"], name=op.f("fk_partner_aim_type_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner_aim")),
        sa.UniqueConstraint(
            "type_id", "kind", "number", name=op.f("uq_partner_aim_type_id_kind_number")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_partner_aim_type_id"), "partner_aim", ["type_id"], unique=False)
    op.create_table(
        "plan_cell",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("pillar_id", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_plan_cell_flagship_id")
        ),
        sa.ForeignKeyConstraint(["pillar_id"], ["pillar.id"], name=op.f("fk_plan_cell_pillar_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_cell")),
        sa.UniqueConstraint(
            "flagship_id", "pillar_id", name=op.f("uq_plan_cell_flagship_id_pillar_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_plan_cell_flagship_id"), "plan_cell", ["flagship_id"], unique=False)
    op.create_index(op.f("ix_plan_cell_pillar_id"), "plan_cell", ["pillar_id"], unique=False)
    op.create_table(
        "platform_status",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_platform_status_platform_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_status")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_platform_status_platform_id"), "platform_status", ["platform_id"], unique=False
    )
    op.create_table(
        "thought_leader",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("topic_en", sa.Text(), server_default="", nullable=False),
        sa.Column("topic_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "not asked",
                "asked",
                "given",
                "given with limits",
                "refused",
                "withdrawn",
                name="consent",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_thought_leader_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_thought_leader_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thought_leader")),
        sa.UniqueConstraint(
            "person_id", "flagship_id", name=op.f("uq_thought_leader_person_id_flagship_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_thought_leader_flagship_id"), "thought_leader", ["flagship_id"], unique=False
    )
    op.create_index(
        op.f("ix_thought_leader_person_id"), "thought_leader", ["person_id"], unique=False
    )
    op.create_table(
        "actual",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("numerator", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("denominator", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("narrative_en", sa.Text(), server_default="", nullable=False),
        sa.Column("narrative_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "judgement",
            sa.Enum(
                "on track",
                "at risk",
                "off track",
                name="judgement",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_actual_figure")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_actual_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actual")),
        sa.UniqueConstraint("indicator_id", "year", name=op.f("uq_actual_indicator_id_year")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_actual_indicator_id"), "actual", ["indicator_id"], unique=False)
    op.create_table(
        "baseline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_baseline_figure")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_baseline_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline")),
        sa.UniqueConstraint("indicator_id", name=op.f("uq_baseline_indicator_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("objective_en", sa.Text(), server_default="", nullable=False),
        sa.Column("objective_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("target_en", sa.Text(), server_default="", nullable=False),
        sa.Column("target_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("theme_en", sa.Text(), server_default="", nullable=False),
        sa.Column("theme_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("audiences_en", sa.Text(), server_default="", nullable=False),
        sa.Column("audiences_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column(
            "work_status",
            sa.Enum(
                "planned",
                "in progress",
                "done",
                "cancelled",
                name="work_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("budget", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("currency", sa.String(), server_default="USD", nullable=False),
        sa.Column("funding", sa.String(), server_default="", nullable=False),
        sa.Column("lessons_en", sa.Text(), server_default="", nullable=False),
        sa.Column("lessons_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "approval_status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                name="approval_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("budget IS NULL OR budget >= 0", name=op.f("ck_campaign_budget")),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_campaign_order")),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_campaign_edition_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["person.id"], name=op.f("fk_campaign_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_campaign_edition_id"), "campaign", ["edition_id"], unique=False)
    op.create_index(op.f("ix_campaign_lead_id"), "campaign", ["lead_id"], unique=False)
    op.create_table(
        "commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "deliverable",
                "means",
                "purpose",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("hook", sa.String(), nullable=False),
        sa.Column("names_en", sa.Text(), server_default="", nullable=False),
        sa.Column("names_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_commitment_figure")
        ),
        sa.ForeignKeyConstraint(["cell_id"], ["plan_cell.id"], name=op.f("fk_commitment_cell_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
        sa.UniqueConstraint("slug", name=op.f("uq_commitment_slug")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_commitment_cell_id"), "commitment", ["cell_id"], unique=False)
    op.create_table(
        "contingency_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column(
            "branch",
            sa.Enum(
                "go",
                "virtual",
                "postpone",
                "cancel",
                "crisis",
                name="branch",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("trigger_en", sa.Text(), server_default="", nullable=False),
        sa.Column("trigger_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("decides_id", sa.Integer(), nullable=True),
        sa.Column("decide_by", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decides_id"], ["person.id"], name=op.f("fk_contingency_rule_decides_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_contingency_rule_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contingency_rule")),
        sa.UniqueConstraint(
            "edition_id", "branch", name=op.f("uq_contingency_rule_edition_id_branch")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_contingency_rule_decides_id"), "contingency_rule", ["decides_id"], unique=False
    )
    op.create_table(
        "estimate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "direct",
                "indirect",
                "activity",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_estimate_figure")
        ),
        sa.CheckConstraint(
            "(platform_id IS NULL) <> (edition_id IS NULL)", name=op.f("ck_estimate_owner")
        ),
        sa.CheckConstraint("value IS NULL OR value >= 0", name=op.f("ck_estimate_positive")),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_estimate_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_estimate_platform_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_estimate")),
        sa.UniqueConstraint("edition_id", "kind", name=op.f("uq_estimate_edition_id_kind")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_estimate_edition_id"), "estimate", ["edition_id"], unique=False)
    op.create_index(op.f("ix_estimate_platform_id"), "estimate", ["platform_id"], unique=False)
    op.create_table(
        "figure_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("before_value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "before_relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="before_relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("before_unit", sa.Text(), nullable=False),
        sa.Column("before_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("after_value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "after_relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="after_relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("after_unit", sa.Text(), nullable=False),
        sa.Column("after_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("before_text", sa.String(), nullable=False),
        sa.Column("after_text", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(after_value IS NULL) = (after_relation IN ('?', 'n/a'))",
            name=op.f("ck_figure_change_after_figure"),
        ),
        sa.CheckConstraint(
            "(before_value IS NULL) = (before_relation IN ('?', 'n/a'))",
            name=op.f("ck_figure_change_before_figure"),
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_figure_change_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_figure_change_indicator_id"), "figure_change", ["indicator_id"], unique=False
    )
    op.create_table(
        "media_contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("beat", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outlet_id"], ["outlet.id"], name=op.f("fk_media_contact_outlet_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media_contact")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_media_contact_outlet_id"), "media_contact", ["outlet_id"], unique=False
    )
    op.create_table(
        "milestone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_milestone_figure")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_milestone_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_milestone_indicator_id"), "milestone", ["indicator_id"], unique=False)
    op.create_table(
        "observance_flagship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("observance_id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_observance_flagship_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["observance_id"], ["observance.id"], name=op.f("fk_observance_flagship_observance_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observance_flagship")),
        sa.UniqueConstraint(
            "observance_id",
            "flagship_id",
            name=op.f("uq_observance_flagship_observance_id_flagship_id"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_observance_flagship_flagship_id"),
        "observance_flagship",
        ["flagship_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_observance_flagship_observance_id"),
        "observance_flagship",
        ["observance_id"],
        unique=False,
    )
    op.create_table(
        "pack_recipe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("sections", sa.String(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("grant", sa.String(), nullable=False),
        sa.Column(
            "period",
            sa.Enum(
                "usual",
                "year",
                "plan",
                "ahead",
                "fixed",
                name="period",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column(
            "paper",
            sa.Enum(
                "a4",
                "a4-landscape",
                "a3",
                "a3-landscape",
                "letter",
                "letter-landscape",
                name="paper",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("classification", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column(
            "carry",
            sa.Enum(
                "usual",
                "plan",
                "tables",
                "nothing",
                name="carry",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(period = 'fixed') = (first IS NOT NULL)", name=op.f("ck_pack_recipe_fixed")
        ),
        sa.CheckConstraint(
            "(first IS NULL) = (last IS NULL) AND last >= first", name=op.f("ck_pack_recipe_order")
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_pack_recipe_name")),
        sa.ForeignKeyConstraint(
            ["country_id"], ["country.id"], name=op.f("fk_pack_recipe_country_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_pack_recipe_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_pack_recipe_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_pack_recipe_partner_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pack_recipe_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_recipe")),
        sa.UniqueConstraint("name", name=op.f("uq_pack_recipe_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_pack_recipe_country_id"), "pack_recipe", ["country_id"], unique=False)
    op.create_index(op.f("ix_pack_recipe_edition_id"), "pack_recipe", ["edition_id"], unique=False)
    op.create_index(
        op.f("ix_pack_recipe_flagship_id"), "pack_recipe", ["flagship_id"], unique=False
    )
    op.create_index(op.f("ix_pack_recipe_partner_id"), "pack_recipe", ["partner_id"], unique=False)
    op.create_index(op.f("ix_pack_recipe_person_id"), "pack_recipe", ["person_id"], unique=False)
    op.create_table(
        "scenario_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scenario_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "move",
                "cancel",
                "add",
                "estimate",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("direct_value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "direct_relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="direct_relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("direct_unit", sa.Text(), nullable=False),
        sa.Column("direct_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("indirect_value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "indirect_relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="indirect_relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("indirect_unit", sa.Text(), nullable=False),
        sa.Column("indirect_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(direct_value IS NULL) = (direct_relation IN ('?', 'n/a'))",
            name=op.f("ck_scenario_step_direct"),
        ),
        sa.CheckConstraint(
            "(indirect_value IS NULL) = (indirect_relation IN ('?', 'n/a'))",
            name=op.f("ck_scenario_step_indirect"),
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_scenario_step_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_scenario_step_platform_id")
        ),
        sa.ForeignKeyConstraint(
            ["scenario_id"], ["scenario.id"], name=op.f("fk_scenario_step_scenario_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_scenario_step_edition_id"), "scenario_step", ["edition_id"], unique=False
    )
    op.create_index(
        op.f("ix_scenario_step_platform_id"), "scenario_step", ["platform_id"], unique=False
    )
    op.create_index(
        op.f("ix_scenario_step_scenario_id"), "scenario_step", ["scenario_id"], unique=False
    )
    op.create_table(
        "survey_result",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("question_en", sa.Text(), server_default="", nullable=False),
        sa.Column("question_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("population_en", sa.Text(), server_default="", nullable=False),
        sa.Column("population_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("population_size", sa.Integer(), nullable=True),
        sa.Column(
            "sampling",
            sa.Enum(
                "random sample",
                "everybody",
                "not random",
                name="sampling",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("share", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("mean", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("scale_low", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("scale_high", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("deviation", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("margin", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("margin_given", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(share IS NULL) <> (mean IS NULL)", name=op.f("ck_survey_result_answer")
        ),
        sa.CheckConstraint("n >= 1", name=op.f("ck_survey_result_n")),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_survey_result_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_result")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_survey_result_indicator_id"), "survey_result", ["indicator_id"], unique=False
    )
    op.create_table(
        "target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_target_figure")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_target_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
        sa.UniqueConstraint("indicator_id", "year", name=op.f("uq_target_indicator_id_year")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_target_indicator_id"), "target", ["indicator_id"], unique=False)
    op.create_table(
        "accreditation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "invited",
                "requested",
                "granted",
                "refused",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["media_contact.id"], name=op.f("fk_accreditation_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_accreditation_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accreditation")),
        sa.UniqueConstraint(
            "contact_id", "edition_id", name=op.f("uq_accreditation_contact_id_edition_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_accreditation_contact_id"), "accreditation", ["contact_id"], unique=False
    )
    op.create_index(
        op.f("ix_accreditation_edition_id"), "accreditation", ["edition_id"], unique=False
    )
    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=True),
        sa.Column("pillar_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("span_days", sa.Integer(), nullable=False),
        sa.Column(
            "precision",
            sa.Enum(
                "day",
                "window",
                "month",
                "quarter",
                "year",
                "tbc",
                name="precision",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "work_status",
            sa.Enum(
                "planned",
                "in progress",
                "done",
                "cancelled",
                name="work_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "approval_status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                name="approval_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "date_status",
            sa.Enum(
                "proposed",
                "confirmed",
                "held",
                "postponed",
                "rescheduled",
                "cancelled",
                name="date_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column(
            "tool",
            sa.Enum(
                "storytelling",
                "research",
                "messaging",
                "creative",
                "media",
                "social",
                "authoritative-voice",
                name="tool",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("gate", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column(
            "anchor_end",
            sa.Enum(
                "start",
                "end",
                name="anchor_end",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("offset_days", sa.Integer(), nullable=True),
        sa.Column(
            "roll",
            sa.Enum(
                "prev",
                "next",
                "none",
                name="roll",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("anchor", sa.String(), nullable=True),
        sa.Column("station_id", sa.Integer(), nullable=True),
        sa.Column("work_days", sa.Integer(), nullable=False),
        sa.Column("ladder_id", sa.Integer(), nullable=True),
        sa.Column("rung", sa.Integer(), nullable=True),
        sa.Column("owner_role", sa.String(), nullable=False),
        sa.Column("rrule", sa.String(), nullable=True),
        sa.Column("start_time", sa.Integer(), nullable=True),
        sa.Column("end_time", sa.Integer(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("cost_planned", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("cost_actual", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("funding", sa.String(), server_default="", nullable=False),
        sa.Column("audience_en", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("place_en", sa.Text(), server_default="", nullable=False),
        sa.Column("place_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(starts IS NULL) = (precision = 'tbc')", name=op.f("ck_action_dated")),
        sa.CheckConstraint("(start_time IS NULL) = (zone IS NULL)", name=op.f("ck_action_timed")),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_action_order")),
        sa.CheckConstraint("length(title_en) + length(title_zh) > 0", name=op.f("ck_action_title")),
        sa.CheckConstraint("rrule IS NULL OR starts IS NOT NULL", name=op.f("ck_action_series")),
        sa.CheckConstraint(
            "start_time BETWEEN 0 AND 1439 AND end_time BETWEEN 0 AND 1440",
            name=op.f("ck_action_times"),
        ),
        sa.CheckConstraint("work_days >= 1", name=op.f("ck_action_work_days")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_action_campaign_id")
        ),
        sa.ForeignKeyConstraint(["cell_id"], ["plan_cell.id"], name=op.f("fk_action_cell_id")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_action_edition_id")),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name=op.f("fk_action_ladder_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_action_owner_id")),
        sa.ForeignKeyConstraint(["pillar_id"], ["pillar.id"], name=op.f("fk_action_pillar_id")),
        sa.ForeignKeyConstraint(
            ["station_id"], ["duty_station.id"], name=op.f("fk_action_station_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_action_campaign", "action", ["campaign_id", "work_status"], unique=False)
    op.create_index("ix_action_cell", "action", ["cell_id", "position"], unique=False)
    op.create_index(
        "ix_action_edition_work", "action", ["edition_id", "work_status", "ends"], unique=False
    )
    op.create_index(
        "ix_action_funding",
        "action",
        ["funding"],
        unique=False,
        sqlite_where=sa.text("funding <> ''"),
        postgresql_where=sa.text("funding <> ''"),
    )
    op.create_index(op.f("ix_action_ladder_id"), "action", ["ladder_id"], unique=False)
    op.create_index(
        "ix_action_long",
        "action",
        ["starts", "ends"],
        unique=False,
        sqlite_where=sa.text("span_days > 45"),
        postgresql_where=sa.text("span_days > 45"),
    )
    op.create_index(op.f("ix_action_owner_id"), "action", ["owner_id"], unique=False)
    op.create_index(op.f("ix_action_pillar_id"), "action", ["pillar_id"], unique=False)
    op.create_index(
        "ix_action_series",
        "action",
        ["starts"],
        unique=False,
        sqlite_where=sa.text("rrule IS NOT NULL"),
        postgresql_where=sa.text("rrule IS NOT NULL"),
    )
    op.create_index(
        "ix_action_span",
        "action",
        [
            "starts",
            "ends",
            "span_days",
            "work_status",
            "date_status",
            "precision",
            "title_en",
            "title_zh",
            "cell_id",
            "pillar_id",
            "owner_id",
            "start_time",
            "end_time",
            "zone",
            "rrule",
        ],
        unique=False,
    )
    op.create_index(op.f("ix_action_station_id"), "action", ["station_id"], unique=False)
    op.create_index("ix_action_work", "action", ["work_status", "ends"], unique=False)
    op.create_table(
        "campaign_edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_edition_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_campaign_edition_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_edition")),
        sa.UniqueConstraint(
            "campaign_id", "edition_id", name=op.f("uq_campaign_edition_campaign_id_edition_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_campaign_edition_campaign_id"), "campaign_edition", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_edition_edition_id"), "campaign_edition", ["edition_id"], unique=False
    )
    op.create_table(
        "campaign_flagship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_flagship_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_campaign_flagship_flagship_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_flagship")),
        sa.UniqueConstraint(
            "campaign_id", "flagship_id", name=op.f("uq_campaign_flagship_campaign_id_flagship_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_campaign_flagship_campaign_id"), "campaign_flagship", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_flagship_flagship_id"), "campaign_flagship", ["flagship_id"], unique=False
    )
    op.create_table(
        "campaign_outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("outcome_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_outcome_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"], ["outcome.id"], name=op.f("fk_campaign_outcome_outcome_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_outcome")),
        sa.UniqueConstraint(
            "campaign_id", "outcome_id", name=op.f("uq_campaign_outcome_campaign_id_outcome_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_campaign_outcome_campaign_id"), "campaign_outcome", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_outcome_outcome_id"), "campaign_outcome", ["outcome_id"], unique=False
    )
    op.create_table(
        "campaign_partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_partner_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_campaign_partner_partner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_partner")),
        sa.UniqueConstraint(
            "campaign_id", "partner_id", name=op.f("uq_campaign_partner_campaign_id_partner_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_campaign_partner_campaign_id"), "campaign_partner", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_partner_partner_id"), "campaign_partner", ["partner_id"], unique=False
    )
    op.create_table(
        "co_investment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "mobilized",
                "catalysed",
                "leveraged",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("what_en", sa.Text(), server_default="", nullable=False),
        sa.Column("what_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("investor_en", sa.Text(), server_default="", nullable=False),
        sa.Column("investor_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_co_investment_figure")
        ),
        sa.CheckConstraint("value IS NULL OR value >= 0", name=op.f("ck_co_investment_positive")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_co_investment_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["country_id"], ["country.id"], name=op.f("fk_co_investment_country_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_co_investment_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_co_investment_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_co_investment")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_co_investment_campaign_id"), "co_investment", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_co_investment_country_id"), "co_investment", ["country_id"], unique=False
    )
    op.create_index(
        op.f("ix_co_investment_flagship_id"), "co_investment", ["flagship_id"], unique=False
    )
    op.create_index(
        op.f("ix_co_investment_indicator_id"), "co_investment", ["indicator_id"], unique=False
    )
    op.create_table(
        "ledger_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "policy change",
                "commitment",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("what_en", sa.Text(), server_default="", nullable=False),
        sa.Column("what_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("who_en", sa.Text(), server_default="", nullable=False),
        sa.Column("who_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column(
            "precision",
            sa.Enum(
                "day",
                "window",
                "month",
                "quarter",
                "year",
                "tbc",
                name="precision",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("place_en", sa.Text(), server_default="", nullable=False),
        sa.Column("place_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("significance_en", sa.Text(), server_default="", nullable=False),
        sa.Column("significance_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("our_part_en", sa.Text(), server_default="", nullable=False),
        sa.Column("our_part_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("others_part_en", sa.Text(), server_default="", nullable=False),
        sa.Column("others_part_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("substantiated_by", sa.String(), nullable=False),
        sa.Column("substantiated_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_ledger_entry_order")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_ledger_entry_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["country_id"], ["country.id"], name=op.f("fk_ledger_entry_country_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_ledger_entry_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_ledger_entry_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_ledger_entry_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_ledger_entry_campaign_id"), "ledger_entry", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_ledger_entry_country_id"), "ledger_entry", ["country_id"], unique=False
    )
    op.create_index(
        op.f("ix_ledger_entry_edition_id"), "ledger_entry", ["edition_id"], unique=False
    )
    op.create_index(
        op.f("ix_ledger_entry_flagship_id"), "ledger_entry", ["flagship_id"], unique=False
    )
    op.create_index(
        op.f("ix_ledger_entry_indicator_id"), "ledger_entry", ["indicator_id"], unique=False
    )
    op.create_index("ix_ledger_entry_span", "ledger_entry", ["starts", "ends"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("supersedes_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "roof",
                "support",
                "proof",
                "question",
                "holding",
                "talking point",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("answer_en", sa.Text(), server_default="", nullable=False),
        sa.Column("answer_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "language",
            sa.Enum(
                "ar",
                "zh",
                "en",
                "fr",
                "ru",
                "es",
                name="language",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("answer_wording", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_en", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column(
            "approval_status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                name="approval_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_message_campaign_id")
        ),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_message_edition_id")),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_message_flagship_id")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["message.id"], name=op.f("fk_message_parent_id")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["message.id"], name=op.f("fk_message_supersedes_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_campaign_id"), "message", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_message_edition_id"), "message", ["edition_id"], unique=False)
    op.create_index(op.f("ix_message_flagship_id"), "message", ["flagship_id"], unique=False)
    op.create_index(op.f("ix_message_parent_id"), "message", ["parent_id"], unique=False)
    op.create_index(op.f("ix_message_supersedes_id"), "message", ["supersedes_id"], unique=False)
    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("people_en", sa.Text(), server_default="", nullable=False),
        sa.Column("people_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("place_en", sa.Text(), server_default="", nullable=False),
        sa.Column("place_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "not asked",
                "asked",
                "given",
                "given with limits",
                "refused",
                "withdrawn",
                name="consent",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("consent_note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("collected_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(title_en) + length(title_zh) > 0", name=op.f("ck_story_title")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_story_campaign_id")
        ),
        sa.ForeignKeyConstraint(["country_id"], ["country.id"], name=op.f("fk_story_country_id")),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_story_flagship_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_story_campaign_id"), "story", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_story_country_id"), "story", ["country_id"], unique=False)
    op.create_index(op.f("ix_story_flagship_id"), "story", ["flagship_id"], unique=False)
    op.create_table(
        "action_commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("delivered", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_action_commitment_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["commitment_id"], ["commitment.id"], name=op.f("fk_action_commitment_commitment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_commitment")),
        sa.UniqueConstraint(
            "action_id", "commitment_id", name=op.f("uq_action_commitment_action_id_commitment_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_action_commitment_action_id"), "action_commitment", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_action_commitment_commitment_id"),
        "action_commitment",
        ["commitment_id"],
        unique=False,
    )
    op.create_table(
        "action_dependency",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("after_id", sa.Integer(), nullable=False),
        sa.Column("lag_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("action_id <> after_id", name=op.f("ck_action_dependency_itself")),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_action_dependency_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["after_id"], ["action.id"], name=op.f("fk_action_dependency_after_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_dependency")),
        sa.UniqueConstraint(
            "action_id", "after_id", name=op.f("uq_action_dependency_action_id_after_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_action_dependency_action_id"), "action_dependency", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_action_dependency_after_id"), "action_dependency", ["after_id"], unique=False
    )
    op.create_table(
        "action_edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_action_edition_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_action_edition_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_edition")),
        sa.UniqueConstraint(
            "action_id", "edition_id", name=op.f("uq_action_edition_action_id_edition_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_action_edition_action_id"), "action_edition", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_action_edition_edition_id"), "action_edition", ["edition_id"], unique=False
    )
    op.create_table(
        "action_partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_action_partner_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_action_partner_partner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_partner")),
        sa.UniqueConstraint(
            "action_id", "partner_id", name=op.f("uq_action_partner_action_id_partner_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_action_partner_action_id"), "action_partner", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_action_partner_partner_id"), "action_partner", ["partner_id"], unique=False
    )
    op.create_table(
        "action_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "responsible",
                "accountable",
                "consulted",
                "informed",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_action_role_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_action_role_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_role")),
        sa.UniqueConstraint(
            "action_id", "person_id", "role", name=op.f("uq_action_role_action_id_person_id_role")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_action_role_accountable",
        "action_role",
        ["action_id"],
        unique=True,
        sqlite_where=sa.text("role = 'accountable'"),
        postgresql_where=sa.text("role = 'accountable'"),
    )
    op.create_index(op.f("ix_action_role_action_id"), "action_role", ["action_id"], unique=False)
    op.create_index(op.f("ix_action_role_person_id"), "action_role", ["person_id"], unique=False)
    op.create_table(
        "appearance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(action_id IS NULL) <> (edition_id IS NULL)", name=op.f("ck_appearance_place")
        ),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_appearance_action_id")),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_appearance_edition_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_appearance_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearance")),
        sa.UniqueConstraint(
            "person_id", "action_id", name=op.f("uq_appearance_person_id_action_id")
        ),
        sa.UniqueConstraint(
            "person_id", "edition_id", name=op.f("uq_appearance_person_id_edition_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_appearance_action_id"), "appearance", ["action_id"], unique=False)
    op.create_index(op.f("ix_appearance_edition_id"), "appearance", ["edition_id"], unique=False)
    op.create_index(op.f("ix_appearance_person_id"), "appearance", ["person_id"], unique=False)
    op.create_table(
        "asset",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("flagship_id", sa.Integer(), nullable=True),
        sa.Column("leader_id", sa.Integer(), nullable=True),
        sa.Column("story_id", sa.Integer(), nullable=True),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "press release",
                "media advisory",
                "op-ed",
                "statement",
                "story",
                "flagship report",
                "publication",
                "infographic",
                "video",
                "photos",
                "social media post",
                "web page",
                "newsletter",
                "presentation",
                "exhibition",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("theme_en", sa.Text(), server_default="", nullable=False),
        sa.Column("theme_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "source_language",
            sa.Enum(
                "ar",
                "zh",
                "en",
                "fr",
                "ru",
                "es",
                name="source_language",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("embargo_at", sa.DateTime(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(title_en) + length(title_zh) > 0", name=op.f("ck_asset_title")),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_asset_action_id")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_asset_campaign_id")
        ),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_asset_edition_id")),
        sa.ForeignKeyConstraint(
            ["flagship_id"], ["flagship.id"], name=op.f("fk_asset_flagship_id")
        ),
        sa.ForeignKeyConstraint(
            ["leader_id"], ["thought_leader.id"], name=op.f("fk_asset_leader_id")
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_asset_story_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asset")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_asset_action_id"), "asset", ["action_id"], unique=False)
    op.create_index(op.f("ix_asset_campaign_id"), "asset", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_asset_edition_id"), "asset", ["edition_id"], unique=False)
    op.create_index(op.f("ix_asset_flagship_id"), "asset", ["flagship_id"], unique=False)
    op.create_index(op.f("ix_asset_leader_id"), "asset", ["leader_id"], unique=False)
    op.create_index(op.f("ix_asset_story_id"), "asset", ["story_id"], unique=False)
    op.create_table(
        "checklist_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_checklist_item_action_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_item")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_checklist_item_action_id"), "checklist_item", ["action_id"], unique=False
    )
    op.create_table(
        "comment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_comment_action_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_comment_action_id"), "comment", ["action_id"], unique=False)
    op.create_table(
        "contingency_effect",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column(
            "branch",
            sa.Enum(
                "go",
                "virtual",
                "postpone",
                "cancel",
                "crisis",
                name="branch",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "drop",
                "move",
                "add",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("offset_days", sa.Integer(), nullable=True),
        sa.Column(
            "anchor_end",
            sa.Enum(
                "start",
                "end",
                name="anchor_end",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("owner_role", sa.String(), nullable=False),
        sa.Column("pillar", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(action_id IS NULL) = (kind = 'add')", name=op.f("ck_contingency_effect_task")
        ),
        sa.CheckConstraint(
            "(offset_days IS NULL) = (kind = 'drop')", name=op.f("ck_contingency_effect_days")
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_contingency_effect_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_contingency_effect_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contingency_effect")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_contingency_effect_action_id"), "contingency_effect", ["action_id"], unique=False
    )
    op.create_index(
        "ix_contingency_effect_edition_id_branch",
        "contingency_effect",
        ["edition_id", "branch"],
        unique=False,
    )
    op.create_table(
        "imported_uid",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(action_id IS NULL) <> (edition_id IS NULL)", name=op.f("ck_imported_uid_one")
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_imported_uid_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_imported_uid_edition_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imported_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_imported_uid_action_id"), "imported_uid", ["action_id"], unique=False)
    op.create_index(
        op.f("ix_imported_uid_edition_id"), "imported_uid", ["edition_id"], unique=False
    )
    op.create_index(op.f("ix_imported_uid_uid"), "imported_uid", ["uid"], unique=False)
    op.create_table(
        "investment_share",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("co_investment_id", sa.Integer(), nullable=False),
        sa.Column("who_en", sa.Text(), server_default="", nullable=False),
        sa.Column("who_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("share", sa.Numeric(precision=24, scale=6), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("share BETWEEN 0 AND 100", name=op.f("ck_investment_share_share")),
        sa.ForeignKeyConstraint(
            ["co_investment_id"],
            ["co_investment.id"],
            name=op.f("fk_investment_share_co_investment_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_investment_share")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_investment_share_co_investment_id"),
        "investment_share",
        ["co_investment_id"],
        unique=False,
    )
    op.create_table(
        "measurement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("moment_id", sa.Integer(), nullable=True),
        sa.Column("season_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("event_en", sa.Text(), server_default="", nullable=False),
        sa.Column("event_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "direct",
                "indirect",
                "activity",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "metric",
            sa.Enum(
                "participants",
                "registered",
                "badge-scanned",
                "in-person",
                "remote",
                "reach",
                "listeners",
                "views",
                "impressions",
                "clippings",
                "mentions",
                "interactions",
                "downloads",
                "other",
                name="metric",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=True),
        sa.Column("period_to", sa.Date(), nullable=True),
        sa.Column("place_en", sa.Text(), server_default="", nullable=False),
        sa.Column("place_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("definition_en", sa.Text(), server_default="", nullable=False),
        sa.Column("definition_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("measured_on", sa.Date(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("reported", sa.Boolean(), nullable=False),
        sa.Column("why_en", sa.Text(), server_default="", nullable=False),
        sa.Column("why_zh", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_measurement_figure")
        ),
        sa.CheckConstraint(
            "COALESCE(platform_id, moment_id, season_id, edition_id, campaign_id, action_id) IS NOT NULL",
            name=op.f("ck_measurement_owner"),
        ),
        sa.CheckConstraint(
            "period_from IS NULL OR period_from <= period_to", name=op.f("ck_measurement_period")
        ),
        sa.CheckConstraint("value IS NULL OR value >= 0", name=op.f("ck_measurement_positive")),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_measurement_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_measurement_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_measurement_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moment.id"], name=op.f("fk_measurement_moment_id")
        ),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_measurement_platform_id")
        ),
        sa.ForeignKeyConstraint(
            ["season_id"], ["season.id"], name=op.f("fk_measurement_season_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_measurement_action_id"), "measurement", ["action_id"], unique=False)
    op.create_index(
        op.f("ix_measurement_campaign_id"), "measurement", ["campaign_id"], unique=False
    )
    op.create_index(
        "ix_measurement_edition",
        "measurement",
        ["edition_id", "reported", "kind", "unit"],
        unique=False,
    )
    op.create_index(op.f("ix_measurement_moment_id"), "measurement", ["moment_id"], unique=False)
    op.create_index(
        op.f("ix_measurement_platform_id"), "measurement", ["platform_id"], unique=False
    )
    op.create_index(op.f("ix_measurement_season_id"), "measurement", ["season_id"], unique=False)
    op.create_index(
        "ix_measurement_sums",
        "measurement",
        [
            "platform_id",
            "measured_on",
            "kind",
            "unit",
            "relation",
            "edition_id",
            "reported",
            "value",
        ],
        unique=False,
    )
    op.create_index(
        "ix_measurement_unchosen",
        "measurement",
        ["edition_id", "kind", "unit"],
        unique=False,
        sqlite_where=sa.text("edition_id IS NOT NULL AND reported = 0"),
    )
    op.create_table(
        "result_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(campaign_id IS NOT NULL) + (action_id IS NOT NULL) + (edition_id IS NOT NULL) = 1",
            name=op.f("ck_result_link_one"),
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_result_link_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_result_link_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_result_link_edition_id")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_result_link_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_link")),
        sa.UniqueConstraint(
            "indicator_id", "action_id", name=op.f("uq_result_link_indicator_id_action_id")
        ),
        sa.UniqueConstraint(
            "indicator_id", "campaign_id", name=op.f("uq_result_link_indicator_id_campaign_id")
        ),
        sa.UniqueConstraint(
            "indicator_id", "edition_id", name=op.f("uq_result_link_indicator_id_edition_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_result_link_action_id"), "result_link", ["action_id"], unique=False)
    op.create_index(
        op.f("ix_result_link_campaign_id"), "result_link", ["campaign_id"], unique=False
    )
    op.create_index(op.f("ix_result_link_edition_id"), "result_link", ["edition_id"], unique=False)
    op.create_index(
        op.f("ix_result_link_indicator_id"), "result_link", ["indicator_id"], unique=False
    )
    op.create_table(
        "series_exception",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("platform_id", sa.Integer(), nullable=True),
        sa.Column("observance_id", sa.Integer(), nullable=True),
        sa.Column("rule_day", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "moved",
                "cancelled",
                "postponed",
                "rescheduled",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("start_time", sa.Integer(), nullable=True),
        sa.Column("end_time", sa.Integer(), nullable=True),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("reason_en", sa.Text(), server_default="", nullable=False),
        sa.Column("reason_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(starts IS NOT NULL) = (kind IS NOT NULL AND kind IN ('moved', 'rescheduled'))",
            name=op.f("ck_series_exception_day"),
        ),
        sa.CheckConstraint(
            "CASE WHEN done THEN action_id IS NOT NULL AND (kind IS NULL OR kind IN ('moved', 'rescheduled')) ELSE kind IS NOT NULL END",
            name=op.f("ck_series_exception_done"),
        ),
        sa.CheckConstraint(
            "(action_id IS NOT NULL) + (platform_id IS NOT NULL) + (observance_id IS NOT NULL) = 1",
            name=op.f("ck_series_exception_series"),
        ),
        sa.CheckConstraint(
            "(starts IS NULL) = (ends IS NULL)", name=op.f("ck_series_exception_span")
        ),
        sa.CheckConstraint(
            "end_time IS NULL OR start_time IS NOT NULL", name=op.f("ck_series_exception_begun")
        ),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_series_exception_order")),
        sa.CheckConstraint(
            "start_time BETWEEN 0 AND 1439 AND end_time BETWEEN 0 AND 1440",
            name=op.f("ck_series_exception_times"),
        ),
        sa.CheckConstraint(
            "start_time IS NULL OR (starts IS NOT NULL AND action_id IS NOT NULL)",
            name=op.f("ck_series_exception_timed"),
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_series_exception_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["observance_id"], ["observance.id"], name=op.f("fk_series_exception_observance_id")
        ),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platform.id"], name=op.f("fk_series_exception_platform_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series_exception")),
        sa.UniqueConstraint(
            "action_id", "rule_day", name=op.f("uq_series_exception_action_id_rule_day")
        ),
        sa.UniqueConstraint(
            "observance_id", "rule_day", name=op.f("uq_series_exception_observance_id_rule_day")
        ),
        sa.UniqueConstraint(
            "platform_id", "rule_day", name=op.f("uq_series_exception_platform_id_rule_day")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_series_exception_action_id"), "series_exception", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_series_exception_observance_id"),
        "series_exception",
        ["observance_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_series_exception_platform_id"), "series_exception", ["platform_id"], unique=False
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("measurement_id", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("size <= 26214400", name=op.f("ck_attachment_size")),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_attachment_action_id")),
        sa.ForeignKeyConstraint(
            ["measurement_id"], ["measurement.id"], name=op.f("fk_attachment_measurement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attachment_action_id"), "attachment", ["action_id"], unique=False)
    op.create_index(
        op.f("ix_attachment_measurement_id"), "attachment", ["measurement_id"], unique=False
    )
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "content_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asset_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column(
            "language",
            sa.Enum(
                "ar",
                "zh",
                "en",
                "fr",
                "ru",
                "es",
                name="language",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("source_hash", sa.String(), nullable=False),
        sa.Column("begun", sa.Boolean(), nullable=False),
        sa.Column("translator_id", sa.Integer(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("publish_at", sa.DateTime(), nullable=True),
        sa.Column(
            "approval_status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                name="approval_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["asset.id"], name=op.f("fk_content_item_asset_id")),
        sa.ForeignKeyConstraint(
            ["translator_id"], ["person.id"], name=op.f("fk_content_item_translator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content_item")),
        sa.UniqueConstraint(
            "asset_id",
            "channel",
            "language",
            name=op.f("uq_content_item_asset_id_channel_language"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_content_item_asset_id"), "content_item", ["asset_id"], unique=False)
    op.create_index(
        op.f("ix_content_item_translator_id"), "content_item", ["translator_id"], unique=False
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "identity",
                "visibility",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=True),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("asset_id", sa.Integer(), nullable=True),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), server_default="", nullable=False),
        sa.Column("text_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("grant_code", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("met_by", sa.String(), nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "document",
                "document-literal",
                "outside-confirmed",
                "outside-recalled",
                "projected",
                "ours",
                "none",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(met_on IS NULL) = (evidence = '')", name=op.f("ck_duty_evidence")),
        sa.CheckConstraint("length(text_en) + length(text_zh) > 0", name=op.f("ck_duty_words")),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_duty_action_id")),
        sa.ForeignKeyConstraint(["asset_id"], ["asset.id"], name=op.f("fk_duty_asset_id")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_duty_campaign_id")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_duty_edition_id")),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], name=op.f("fk_duty_partner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_duty_action_id"), "duty", ["action_id"], unique=False)
    op.create_index(op.f("ix_duty_asset_id"), "duty", ["asset_id"], unique=False)
    op.create_index(op.f("ix_duty_campaign_id"), "duty", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_duty_edition_id"), "duty", ["edition_id"], unique=False)
    op.create_index(op.f("ix_duty_partner_id"), "duty", ["partner_id"], unique=False)
    op.create_table(
        "embargo_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("asset_id", sa.Integer(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(), nullable=True),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "accepted_at IS NOT NULL OR sent_at IS NOT NULL", name=op.f("ck_embargo_copy_moment")
        ),
        sa.ForeignKeyConstraint(["asset_id"], ["asset.id"], name=op.f("fk_embargo_copy_asset_id")),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["media_contact.id"], name=op.f("fk_embargo_copy_contact_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_embargo_copy")),
        sa.UniqueConstraint(
            "contact_id", "asset_id", name=op.f("uq_embargo_copy_contact_id_asset_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_embargo_copy_asset_id"), "embargo_copy", ["asset_id"], unique=False)
    op.create_index(
        op.f("ix_embargo_copy_contact_id"), "embargo_copy", ["contact_id"], unique=False
    )
    op.create_table(
        "launch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asset_id", sa.Integer(), nullable=True),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("reason_en", sa.Text(), server_default="", nullable=False),
        sa.Column("reason_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(asset_id IS NULL) <> (report_id IS NULL)", name=op.f("ck_launch_report")
        ),
        sa.CheckConstraint("report_id <> edition_id", name=op.f("ck_launch_elsewhere")),
        sa.ForeignKeyConstraint(["asset_id"], ["asset.id"], name=op.f("fk_launch_asset_id")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_launch_edition_id")),
        sa.ForeignKeyConstraint(["report_id"], ["edition.id"], name=op.f("fk_launch_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_launch")),
        sa.UniqueConstraint("asset_id", name=op.f("uq_launch_asset_id")),
        sa.UniqueConstraint("report_id", name=op.f("uq_launch_report_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_launch_edition_id"), "launch", ["edition_id"], unique=False)
    op.create_table(
        "measurement_evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("measurement_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("grade BETWEEN 1 AND 4", name=op.f("ck_measurement_evidence_grade")),
        sa.ForeignKeyConstraint(
            ["measurement_id"],
            ["measurement.id"],
            name=op.f("fk_measurement_evidence_measurement_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement_evidence")),
        sa.UniqueConstraint(
            "measurement_id", "address", name=op.f("uq_measurement_evidence_measurement_id_address")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_measurement_evidence_measurement_id"),
        "measurement_evidence",
        ["measurement_id"],
        unique=False,
    )
    op.create_table(
        "measurement_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("measurement_id", sa.Integer(), nullable=False),
        sa.Column(
            "dimension",
            sa.Enum(
                "sex",
                "age",
                "region",
                "country",
                "disability",
                "attendance",
                name="dimension",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_measurement_part_figure")
        ),
        sa.CheckConstraint(
            "value IS NULL OR value >= 0", name=op.f("ck_measurement_part_positive")
        ),
        sa.ForeignKeyConstraint(
            ["measurement_id"], ["measurement.id"], name=op.f("fk_measurement_part_measurement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement_part")),
        sa.UniqueConstraint(
            "measurement_id",
            "dimension",
            "category",
            name=op.f("uq_measurement_part_measurement_id_dimension_category"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_measurement_part_measurement_id"),
        "measurement_part",
        ["measurement_id"],
        unique=False,
    )
    op.create_table(
        "message_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("measurement_id", sa.Integer(), nullable=True),
        sa.Column("value", sa.Numeric(precision=24, scale=6), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "=",
                "≈",
                "≥",
                "≤",
                "?",
                "n/a",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("quoted_on", sa.Date(), nullable=True),
        sa.Column("beside", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(value IS NULL) = (relation IN ('?', 'n/a'))", name=op.f("ck_message_figure_figure")
        ),
        sa.ForeignKeyConstraint(
            ["measurement_id"], ["measurement.id"], name=op.f("fk_message_figure_measurement_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_message_figure_message_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_figure")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_message_figure_measurement_id"), "message_figure", ["measurement_id"], unique=False
    )
    op.create_index(
        op.f("ix_message_figure_message_id"), "message_figure", ["message_id"], unique=False
    )
    op.create_table(
        "result_evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("measurement_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "survey",
                "policy text",
                "agreement",
                "citation",
                "testimony",
                "evaluation",
                "recall test",
                "coverage",
                "reach",
                "interaction",
                "product",
                "event",
                "spending",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "level",
            sa.Enum(
                "input",
                "activity",
                "output",
                "out-take",
                "outcome",
                "impact",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("title_en", sa.Text(), server_default="", nullable=False),
        sa.Column("title_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("note_en", sa.Text(), server_default="", nullable=False),
        sa.Column("note_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("grade BETWEEN 1 AND 4", name=op.f("ck_result_evidence_grade")),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_result_evidence_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["measurement_id"], ["measurement.id"], name=op.f("fk_result_evidence_measurement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_evidence")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_result_evidence_indicator_id"), "result_evidence", ["indicator_id"], unique=False
    )
    op.create_index(
        op.f("ix_result_evidence_measurement_id"),
        "result_evidence",
        ["measurement_id"],
        unique=False,
    )
    op.create_table(
        "approval",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("content_item_id", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("action_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("gate_id", sa.Integer(), nullable=True),
        sa.Column(
            "verdict",
            sa.Enum(
                "submitted",
                "approved",
                "returned",
                "withdrawn",
                name="verdict",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(content_item_id IS NOT NULL) + (message_id IS NOT NULL) + (action_id IS NOT NULL) + (campaign_id IS NOT NULL) = 1",
            name=op.f("ck_approval_subject"),
        ),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_approval_action_id")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_approval_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["content_item_id"], ["content_item.id"], name=op.f("fk_approval_content_item_id")
        ),
        sa.ForeignKeyConstraint(["gate_id"], ["gate.id"], name=op.f("fk_approval_gate_id")),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_approval_message_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_approval_action_id"), "approval", ["action_id"], unique=False)
    op.create_index(op.f("ix_approval_campaign_id"), "approval", ["campaign_id"], unique=False)
    op.create_index(
        op.f("ix_approval_content_item_id"), "approval", ["content_item_id"], unique=False
    )
    op.create_index(op.f("ix_approval_gate_id"), "approval", ["gate_id"], unique=False)
    op.create_index(op.f("ix_approval_message_id"), "approval", ["message_id"], unique=False)
    op.create_table(
        "story_photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("caption_en", sa.Text(), server_default="", nullable=False),
        sa.Column("caption_zh", sa.Text(), server_default="", nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "not asked",
                "asked",
                "given",
                "given with limits",
                "refused",
                "withdrawn",
                name="consent",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_story_photo_attachment_id")
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_story_photo_story_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story_photo")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_story_photo_attachment_id"), "story_photo", ["attachment_id"], unique=False
    )
    op.create_index(op.f("ix_story_photo_story_id"), "story_photo", ["story_id"], unique=False)
    op.execute(
        "CREATE TRIGGER measurement_in AFTER INSERT ON measurement BEGIN INSERT INTO reach_month (platform_id, month, kind, unit, relation, used, count, value) VALUES (coalesce(NEW.platform_id, 0), coalesce(substr(NEW.measured_on, 1, 7), ''), NEW.kind, NEW.unit, NEW.relation, NEW.edition_id IS NULL OR NEW.reported, 1, coalesce(NEW.value, 0)) ON CONFLICT (platform_id, month, kind, unit, relation, used) DO UPDATE SET count = count + 1, value = value + excluded.value; END"
    )
    op.execute(
        "CREATE TRIGGER measurement_out AFTER DELETE ON measurement BEGIN UPDATE reach_month SET count = count - 1, value = value - coalesce(OLD.value, 0) WHERE (platform_id, month, kind, unit, relation, used) = (coalesce(OLD.platform_id, 0), coalesce(substr(OLD.measured_on, 1, 7), ''), OLD.kind, OLD.unit, OLD.relation, OLD.edition_id IS NULL OR OLD.reported); DELETE FROM reach_month WHERE (platform_id, month, kind, unit, relation, used) = (coalesce(OLD.platform_id, 0), coalesce(substr(OLD.measured_on, 1, 7), ''), OLD.kind, OLD.unit, OLD.relation, OLD.edition_id IS NULL OR OLD.reported) AND count = 0; END"
    )
    op.execute(
        "CREATE TRIGGER measurement_changed AFTER UPDATE OF platform_id, measured_on, kind, unit, relation, edition_id, reported, value ON measurement BEGIN UPDATE reach_month SET count = count - 1, value = value - coalesce(OLD.value, 0) WHERE (platform_id, month, kind, unit, relation, used) = (coalesce(OLD.platform_id, 0), coalesce(substr(OLD.measured_on, 1, 7), ''), OLD.kind, OLD.unit, OLD.relation, OLD.edition_id IS NULL OR OLD.reported); DELETE FROM reach_month WHERE (platform_id, month, kind, unit, relation, used) = (coalesce(OLD.platform_id, 0), coalesce(substr(OLD.measured_on, 1, 7), ''), OLD.kind, OLD.unit, OLD.relation, OLD.edition_id IS NULL OR OLD.reported) AND count = 0; INSERT INTO reach_month (platform_id, month, kind, unit, relation, used, count, value) VALUES (coalesce(NEW.platform_id, 0), coalesce(substr(NEW.measured_on, 1, 7), ''), NEW.kind, NEW.unit, NEW.relation, NEW.edition_id IS NULL OR NEW.reported, 1, coalesce(NEW.value, 0)) ON CONFLICT (platform_id, month, kind, unit, relation, used) DO UPDATE SET count = count + 1, value = value + excluded.value; END"
    )


def downgrade() -> None:
    """Plans are not taken back; open the backup that was made before the upgrade."""
    raise NotImplementedError
