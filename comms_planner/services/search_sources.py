"""What the search looks in: each kind of thing, its words, and where it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comms_planner.services.dialects import Dialect
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

Where = dict[str, str | int]

KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "flagship": QT_TRANSLATE_NOOP("SearchKinds", "Flagship programme"),
        "pillar": QT_TRANSLATE_NOOP("SearchKinds", "Pillar"),
        "cell": QT_TRANSLATE_NOOP("SearchKinds", "Cell"),
        "commitment": QT_TRANSLATE_NOOP("SearchKinds", "Commitment"),
        "action": QT_TRANSLATE_NOOP("SearchKinds", "Action"),
        "campaign": QT_TRANSLATE_NOOP("SearchKinds", "Campaign"),
        "platform": QT_TRANSLATE_NOOP("SearchKinds", "Platform"),
        "edition": QT_TRANSLATE_NOOP("SearchKinds", "Edition"),
        "moment": QT_TRANSLATE_NOOP("SearchKinds", "Moment"),
        "observance": QT_TRANSLATE_NOOP("SearchKinds", "Observance"),
        "season": QT_TRANSLATE_NOOP("SearchKinds", "Season"),
        "measurement": QT_TRANSLATE_NOOP("SearchKinds", "Measurement"),
        "partner": QT_TRANSLATE_NOOP("SearchKinds", "Partner"),
        "person": QT_TRANSLATE_NOOP("SearchKinds", "Person"),
        "outcome": QT_TRANSLATE_NOOP("SearchKinds", "Expected outcome"),
        "content": QT_TRANSLATE_NOOP("SearchKinds", "Content"),
        "text": QT_TRANSLATE_NOOP("SearchKinds", "Text of content"),
        "message": QT_TRANSLATE_NOOP("SearchKinds", "Message"),
        "story": QT_TRANSLATE_NOOP("SearchKinds", "Story"),
        "outlet": QT_TRANSLATE_NOOP("SearchKinds", "Media outlet"),
        "media contact": QT_TRANSLATE_NOOP("SearchKinds", "Media contact"),
        "thought leader": QT_TRANSLATE_NOOP("SearchKinds", "Thought leader"),
        "duty": QT_TRANSLATE_NOOP("SearchKinds", "Duty"),
        "contribution": QT_TRANSLATE_NOOP("SearchKinds", "Contribution"),
        "co-investment": QT_TRANSLATE_NOOP("SearchKinds", "Co-investment"),
        "survey": QT_TRANSLATE_NOOP("SearchKinds", "Survey result"),
        "evidence": QT_TRANSLATE_NOOP("SearchKinds", "Evidence"),
        "comment": QT_TRANSLATE_NOOP("SearchKinds", "Comment"),
        "indicator": QT_TRANSLATE_NOOP("SearchKinds", "Indicator"),
        "ladder": QT_TRANSLATE_NOOP("SearchKinds", "Ladder"),
        "country": QT_TRANSLATE_NOOP("SearchKinds", "Country"),
    }
)
"""What each kind of hit is called."""


def kind_word(texts: Texts, kind: str) -> str:
    """The word for a kind of hit in the reader's language."""
    return texts.translate("SearchKinds", KIND_WORDS[kind]) if kind in KIND_WORDS else ""


@dataclass(frozen=True, slots=True)
class Source:
    """One kind: its table, and SQL for key, title en and zh, detail en and zh, text and day.

    An eighth column says what else shows it, such as a commitment's cell; `where` takes that.

    `weight` favours what people look for most; `nearest` is the day by which those near today
    come first where there are many; `only` narrows the SQL to one `:key`.
    """

    kind: str
    table: str
    sql: str
    screen: str
    where: Callable[[int], Where]
    weight: float = 0
    nearest: str = ""
    only: str = "WHERE t.id = :key"

    def all_of(self, say: Dialect) -> str:
        """The SQL for all things of this kind."""
        if not self.nearest:
            return self.sql
        order = f"{self.nearest} IS NULL, {say.days_away(self.nearest)}, t.id"
        return f"{self.sql} ORDER BY {order}"


def _here(name: str) -> Callable[[int], Where]:
    return lambda key: {name: key}


def _on(page: str) -> Callable[[int], Where]:
    return lambda key: {"page": page, "row": key}


def _plain(
    kind: str,
    table: str,
    title: str,
    screen: str,
    where: Callable[[int], Where],
    weight: float = 0,
    detail: str = "",
    text: str = "''",
    day: str = "''",
) -> Source:
    """A kind whose title, and perhaps detail, are texts in two languages of its own table."""
    more = f"t.{detail}_en, t.{detail}_zh" if detail else "'', ''"
    sql = f"SELECT t.id, t.{title}_en, t.{title}_zh, {more}, {text}, {day} FROM {table} t"
    return Source(kind, table, sql, screen, where, weight)


def _both(*names: str) -> str:
    """SQL for several bilingual texts as one."""
    return " || ' ' || ".join(f"t.{name}_en || ' ' || t.{name}_zh" for name in names)


SOURCES: tuple[Source, ...] = (
    Source(
        "flagship", "flagship",
        "SELECT t.id, t.name_en, t.name_zh, t.description_en, t.description_zh,"
        " t.table_name_en || ' ' || t.table_name_zh, '',"
        " (SELECT min(c.id) FROM plan_cell c WHERE c.flagship_id = t.id) FROM flagship t",
        "matrix", _here("cell"), 9,
    ),
    _plain("campaign", "campaign", "title", "campaigns", _here("campaign"), 9, "objective",
           f"{_both('target', 'theme', 'audiences', 'lessons')} || ' ' || t.funding", "t.starts"),
    _plain("edition", "edition", "name", "editions", _here("edition"), 8, "theme",
           _both("city", "note"), "t.starts"),
    _plain("platform", "platform", "name", "reach", _here("platform"), 8, "audience",
           _both("note")),
    Source(
        "pillar", "pillar",
        f"SELECT t.id, t.name_en, t.name_zh, '', '', {_both('body')}, '',"
        " (SELECT min(c.id) FROM plan_cell c WHERE c.pillar_id = t.id) FROM pillar t",
        "matrix", _here("cell"), 6,
    ),
    _plain("person", "person", "name", "people", _on("team"), 6, "role",
           f"t.office || ' ' || t.email || ' ' || {_both('note')}"),
    _plain("content", "asset", "title", "content", _here("asset"), 6, "theme", _both("note")),
    _plain("message", "message", "text", "messages", _here("message"), 5, "audience",
           f"{_both('answer')} || ' ' || t.wording || ' ' || t.answer_wording"),
    _plain("story", "story", "title", "people", _on("stories"), 5, "place",
           f"{_both('people', 'text')} || ' ' || t.credit"),
    _plain("observance", "observance", "name", "calendar", _here("observance"), 4),
    _plain("season", "season", "name", "calendar", _here("season"), 4),
    _plain("moment", "moment", "name", "editions", _here("moment"), 4),
    _plain("partner", "partner", "name", "people", _on("partners"), 4, "note"),
    _plain("outlet", "outlet", "name", "people", _on("media"), 4, "note"),
    Source(
        "media contact", "media_contact",
        "SELECT t.id, t.name_en, t.name_zh, o.name_en, o.name_zh, t.beat || ' ' || t.email, ''"
        " FROM media_contact t JOIN outlet o ON o.id = t.outlet_id",
        "people", _on("contacts"), 4,
    ),
    Source(
        "thought leader", "thought_leader",
        "SELECT t.id, p.name_en, p.name_zh, t.topic_en, t.topic_zh, t.note_en || ' ' || t.note_zh,"
        " '' FROM thought_leader t JOIN person p ON p.id = t.person_id",
        "people", _on("leaders"), 4,
    ),
    Source(
        "cell", "plan_cell",
        "SELECT t.id, f.name_en || ' × ' || p.name_en, f.name_zh || ' × ' || p.name_zh,"
        " t.text_en, t.text_zh, '', '' FROM plan_cell t JOIN flagship f ON f.id = t.flagship_id"
        " JOIN pillar p ON p.id = t.pillar_id",
        "matrix", _here("cell"), 3,
    ),
    Source(
        "commitment", "commitment",
        "SELECT t.id, t.text_en, t.text_zh, f.name_en, f.name_zh, '', '', t.cell_id"
        " FROM commitment t"
        " JOIN plan_cell c ON c.id = t.cell_id JOIN flagship f ON f.id = c.flagship_id",
        "matrix", _here("cell"), 3,
    ),
    _plain("duty", "duty", "text", "content", _on("duties"), 2, text="t.grant_code || ' ' ||"
           " t.evidence", day="t.due"),
    _plain("outcome", "outcome", "title", "outcomes", _here("outcome"), 2, "text", "t.code"),
    _plain("indicator", "indicator", "name", "outcomes", _here("indicator"), 2, "definition"),
    _plain("ladder", "ladder", "name", "editions", _here("ladder"), 1),
    Source(
        "country", "country",
        "SELECT t.id, t.name_en, t.name_zh, '', '', t.iso2, '' FROM country t"
        " WHERE EXISTS (SELECT 1 FROM edition e WHERE e.country_id = t.id)",
        "editions", _here("country"), 0, only="AND t.id = :key",
    ),
    _plain("contribution", "ledger_entry", "what", "outcomes", _on("ledger"), 2, "who",
           f"{_both('place', 'significance')} || ' ' || t.source", "t.starts"),
    _plain("co-investment", "co_investment", "what", "outcomes", _on("investments"), 2, "investor",
           f"{_both('note')} || ' ' || t.source"),
    _plain("survey", "survey_result", "question", "outcomes", _on("surveys"), 2, "population",
           f"{_both('note')} || ' ' || t.source", "t.asked_on"),
    Source(
        "evidence", "result_evidence",
        "SELECT t.id, t.title_en, t.title_zh, i.name_en, i.name_zh,"
        f" t.source || ' ' || {_both('note')}, '', t.indicator_id"
        " FROM result_evidence t JOIN indicator i ON i.id = t.indicator_id",
        "outcomes", _here("indicator"), 2,
    ),
    Source(
        "comment", "comment",
        "SELECT t.id, t.text, '', a.title_en, a.title_zh, t.who, t.at, t.action_id"
        " FROM comment t JOIN action a ON a.id = t.action_id",
        "actions", lambda key: {"action": key, "open": 1}, 0,
    ),
    Source(
        "measurement", "measurement",
        "SELECT t.id, coalesce(nullif(t.definition_en, ''), t.event_en, ''),"
        " coalesce(nullif(t.definition_zh, ''), t.event_zh, ''),"
        " coalesce(e.name_en, p.name_en, ''), coalesce(e.name_zh, p.name_zh, ''), t.source,"
        " t.measured_on FROM measurement t LEFT JOIN edition e ON e.id = t.edition_id"
        " LEFT JOIN platform p ON p.id = t.platform_id",
        "reach", _here("measurement"), 1,
    ),
    Source(
        "text", "content_item",
        "SELECT t.id, a.title_en || ' · ' || t.channel || ' · ' || t.language,"
        " CASE a.title_zh WHEN '' THEN '' ELSE a.title_zh || ' · ' || t.channel || ' · ' ||"
        " t.language END, '', '', t.text || ' ' || t.link, t.publish_at"
        " FROM content_item t JOIN asset a ON a.id = t.asset_id"
        " WHERE t.text || t.link <> ''",
        "content", _here("item"), -20, only="AND t.id = :key",
    ),
    Source(
        "action", "action",
        "SELECT t.id, t.title_en, t.title_zh, coalesce(f.name_en, ''), coalesce(f.name_zh, ''),"
        f" {_both('note', 'audience', 'place')} || ' ' || t.funding, t.ends FROM action t"
        " LEFT JOIN plan_cell c ON c.id = t.cell_id"
        " LEFT JOIN flagship f ON f.id = c.flagship_id",
        "actions", _here("action"), 3,
        nearest="t.ends",
    ),
)  # fmt: skip
"""In this order they lie in the index; among too many hits the earlier ones are weighed."""

_SHOWN = {source.kind: source for source in SOURCES}


def shown_at(kind: str, key: int) -> tuple[str, Where]:
    """The screen that shows a thing of a kind, and what the screen is told."""
    source = _SHOWN[kind]
    return source.screen, source.where(key)
