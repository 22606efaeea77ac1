"""The twenty-nine traps of the document, each treated as agreed, as far as data can show it."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from comms_planner.quantity import Qty, Relation, parse
from comms_planner.reference import Reference, document_text
from comms_planner.reference.cells import Cell
from comms_planner.reference.moments import Edition
from comms_planner.reference.platforms import Platform
from tests.reference.conftest import squeezed


def platform(reference: Reference, slug: str) -> Platform:
    return next(p for p in reference.platforms if p.slug == slug)


def cell(reference: Reference, slug: str) -> Cell:
    return next(c for c in reference.cells if c.slug == slug)


def edition(reference: Reference, slug: str) -> Edition:
    return next(e for e in reference.editions if e.slug == slug)


def test_1_partner_types_are_eight_though_the_text_says_seven(reference: Reference) -> None:
    scope = reference.partners.scope
    assert "七类" in scope.passage.text.zh
    assert scope.stated_number == 7
    assert len(scope.items) == len(reference.partners.types) == 8


def test_2_the_third_grouping_is_shown_but_sorts_nobody(reference: Reference) -> None:
    assert "(e)其他利益攸关方" in reference.partners.focus.text.zh
    assert reference.partners.focus.note
    types = {kind.slug for kind in reference.partners.types}
    assert {partner.type for partner in reference.partners.named} <= types


def test_3_both_tables_numbered_1_are_cited_with_their_annex(reference: Reference) -> None:
    assert {c.ref.split()[0] for c in reference.cells} == {"AII.T1"}
    assert {kind.ref.split()[0] for kind in reference.partners.types} == {"AIV.T1"}


def test_4_rows_torn_by_a_page_break_are_rejoined(reference: Reference) -> None:
    torn = cell(reference, "urban-regeneration.partner")
    assert "".join(torn.fragments) == torn.text.zh
    assert torn.text.zh.endswith("开展运动，发布信息、视频和报道")
    assert [c.slug for c in reference.cells if c.fragments] == [torn.slug]
    assert platform(reference, "whd").reach.indirect_text.zh == "间接参与——100 万人以上"
    assert "page-break" in platform(reference, "whd").flags
    raw = squeezed(document_text())
    assert squeezed(torn.text.zh) not in raw
    assert all(part in raw for part in torn.fragments)


def test_5_flagships_are_keyed_by_slug_and_keep_every_name(reference: Reference) -> None:
    for flagship in reference.flagships:
        assert not any(ch.isdigit() for ch in flagship.slug)
        assert flagship.name != flagship.table1_name
        assert flagship.later_names
    climate = next(f for f in reference.flagships if f.slug == "climate-urban-poor")
    assert (climate.number, climate.name.zh) == (4, "使城市贫民具备适应气候变化的能力")
    assert climate.table1_name.zh == "有益于城市贫民的气候行动"
    assert climate.later_names[0].name.en == "RISE UP: Resilient Settlements for the Urban Poor"


def test_6_partner_is_one_pillar_under_two_words(reference: Reference) -> None:
    pillar = next(p for p in reference.pillars if p.slug == "partner")
    assert (pillar.name.zh, pillar.table1_header.zh) == ("伙伴", "合作伙伴")


def test_7_the_protocols_cell_is_a_deliverable_and_no_channel(reference: Reference) -> None:
    odd = cell(reference, "inclusive-cities.share")
    assert odd.text.zh == "规划和应急规程"
    own = [c for c in reference.commitments if c.cell == odd.slug]
    assert [(c.kind, c.channels) for c in own] == [("deliverable", ())]
    assert odd.note


def test_8_direct_reach_of_a_world_day_is_the_venue_of_its_global_observance(
    reference: Reference,
) -> None:
    scopes = {p.slug: p.reach.scope for p in reference.platforms if p.reach.applies}
    assert scopes == {
        "wuf": "occurrence",
        "unha": "occurrence",
        "whd": "global observance",
        "wcd": "global observance",
    }


def test_9_reach_is_per_occurrence_and_the_interval_is_kept_apart(reference: Reference) -> None:
    intervals = {p.slug: p.status.interval_years for p in reference.platforms if p.reach.applies}
    assert intervals == {"wuf": 2, "unha": 4, "whd": 1, "wcd": 1}


def test_10_not_applicable_is_null_and_never_zero(reference: Reference) -> None:
    for p in reference.platforms[4:]:
        assert p.reach.direct is None
        assert p.reach.indirect is None
        assert p.reach.figure("direct") == Qty.na("不适用")
        assert p.reach.figure("indirect").value is None


def test_11_the_status_column_is_told_apart(reference: Reference) -> None:
    says = {p.number: p.status.says for p in reference.platforms}
    assert {n for n, what in says.items() if what == "frequency"} == {1, 2, 3, 4, 7, 8, 9}
    assert {n for n, what in says.items() if what == "availability"} == {6, 10}
    assert {n for n, what in says.items() if what == "launch"} == {11, 12}
    assert {n for n, what in says.items() if what == "nothing"} == {5}
    assert platform(reference, "urban-campus").status.frequency is None
    assert platform(reference, "website").status.frequency == "continuous"


def test_12_numbers_in_the_audience_column_are_not_reach(reference: Reference) -> None:
    numbered = {p.slug for p in reference.platforms if p.audience_figure}
    assert numbered == {"urban-campus", "cpi"}
    assert not any(platform(reference, slug).reach.applies for slug in numbered)
    assert "audience-not-an-audience" in platform(reference, "scroll").flags


def test_13_a_launch_to_come_is_dated_text_with_a_history(reference: Reference) -> None:
    for slug in ("nua-platform", "sdg11"):
        first = platform(reference, slug).history[0]
        assert first.as_of == dt.date(2019, 8, 28)
        assert first.text.zh == "将在世界城市论坛第十届会议上启动"
        assert first.basis == "document"
        assert platform(reference, slug).status.launch_edition == "wuf-2020"
    versions = reference.plan.period.versions
    assert [(v.first_year, v.last_year, v.basis) for v in versions] == [
        (2020, 2023, "document"),
        (2020, 2025, "outside-confirmed"),
        (2026, 2029, "outside-confirmed"),
    ]


def test_14_every_two_years_is_the_default_with_a_warning(reference: Reference) -> None:
    scroll = platform(reference, "scroll").recurrence
    assert scroll.default_rule == "FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYDAY=1MO"
    assert scroll.default_basis == "document-literal"
    assert scroll.rule == "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO"
    assert scroll.warning
    ceb = next(m for m in reference.moments if m.slug == "ceb")
    assert ceb.rule is None
    assert "twice a year" in ceb.rule_note.en


def test_15_the_report_is_found_under_its_old_and_its_present_title(reference: Reference) -> None:
    report = platform(reference, "wcr")
    assert report.name.zh.startswith("《世界城市状况报告》")
    assert {"World Cities Report", "State of the World's Cities Report"} <= set(report.search_names)
    years = [e.when.start.year for e in reference.editions if e.series == "wcr" and e.when.start]
    assert years == [2016, 2020, 2022, 2024, 2026]
    assert report.recurrence.warning


def test_16_every_day_rule_shows_that_it_is_outside_knowledge(reference: Reference) -> None:
    for p in reference.platforms:
        rule = p.recurrence
        if rule.default_rule and "BYMONTH" in rule.default_rule:
            assert rule.default_basis in ("outside-confirmed", "document-literal")
        assert "BYMONTH" not in (rule.document_rule or "") or p.slug == "scroll"
    assert platform(reference, "whd").recurrence.document_rule == "FREQ=YEARLY"


def test_17_observations_never_overwrite_the_planning_figure(reference: Reference) -> None:
    forum = platform(reference, "wuf")
    assert forum.reach.direct == Qty(20_000)
    observed = [m.qty.value for m in reference.measurements if m.series == "wuf"]
    assert {13_000, 17_000, 25_000, 37_000, 57_000} <= set(observed)
    assembly = [m.qty for m in reference.measurements if m.series == "unha"]
    assert assembly[:3] == [
        Qty(3_900, Relation.GE),
        Qty(3_416),
        Qty(1_000, Relation.APPROX),
    ]
    assert all(m.url for m in reference.measurements)


def test_18_both_sides_of_the_action_plan_contradiction_are_shown(reference: Reference) -> None:
    being_drawn_up, drawn_up = reference.plan.action_plan_status.passages
    assert being_drawn_up.ref == "R.12"
    assert being_drawn_up.text.zh.startswith("正在制定")
    assert drawn_up.ref == "AII.7"
    assert drawn_up.text.zh.startswith("已制定了")


def test_19_slips_of_the_source_stay_as_they_are(reference: Reference) -> None:
    outcomes, partners = reference.outcomes, reference.partners
    assert "研究 and 报告" in outcomes.key_areas[0].passage.text.zh
    assert "世界城市 and 地方政府联合组织" in outcomes.key_areas[2].passage.text.zh
    assert "活动在的" in outcomes.tools[3].passage.text.zh
    assert "可持续发展城市发展" in partners.roadmap[4].text.zh
    assert "将社区强加给它的想法的过程" in outcomes.participation.text.zh


def test_20_no_hierarchy_is_read_from_the_documents_numbering(reference: Reference) -> None:
    refs = [c.ref for c in reference.plan.transformative_commitments]
    assert refs == ["AIII.2", "AIII.2(a)", "AIII.2(b)"]
    assert [c.number for c in reference.plan.transformative_commitments] == [1, 2, 3]
    assert "".join(use.letter for use in reference.typology.uses) == "abcdef"
    assert reference.typology.uses_note


def test_21_two_words_for_one_thing_are_listed_as_synonyms(reference: Reference) -> None:
    synonyms = {frozenset(synonym.words) for synonym in reference.plan.synonyms}
    assert {"提高绩效因素", "绩效推动因素"} in synonyms
    assert {"对外关系司", "对外关系办公室"} in synonyms
    assert reference.plan.performance_enhancers.zh_variant == "绩效推动因素"


def test_22_the_annex_wording_of_the_typology_leads_and_the_variant_is_kept(
    reference: Reference,
) -> None:
    assert {c.number for c in reference.typology.categories if c.zh_variant} == {1, 4}
    assert {c.ref.split(";")[0][:6] for c in reference.typology.categories} == {"AIII.8"}


def test_23_indicators_of_the_addendum_are_not_invented(reference: Reference) -> None:
    assert "HSP/EB.1/7/Add.1" in reference.results.not_in_document.en
    assert not hasattr(reference.results, "indicators")


def test_24_measures_are_the_documents_and_suggestions_are_ours(reference: Reference) -> None:
    awareness, knowledge, engagement = reference.outcomes.families
    assert awareness.measures == knowledge.measures == ()
    assert [m.slug for m in engagement.measures] == [
        "policy-changes",
        "co-investment",
        "attitude-commitment",
    ]
    assert engagement.suggestions == ()
    suggestions = (*awareness.suggestions, *knowledge.suggestions)
    assert {suggestion.basis for suggestion in suggestions} == {"ours"}
    assert all(measure.unit_note for measure in engagement.measures)


def test_25_the_link_from_flagship_to_domain_is_flagged_inferred(reference: Reference) -> None:
    assert {f.related_domains_basis for f in reference.flagships} == {"inferred"}
    assert all(f.related_domains for f in reference.flagships)


def test_26_the_audience_list_is_that_of_annex_2_with_the_organizations(
    reference: Reference,
) -> None:
    assert reference.plan.strategy_core.ref == "AII.4"
    assert "非政府组织" in reference.plan.strategy_core.text.zh


@pytest.mark.parametrize(
    ("raw", "value", "relation"),
    [
        ("20 000 人", 20_000, "="),
        ("4 000 人", 4_000, "="),
        ("500 人", 500, "="),
        ("500 万人以上", 5_000_000, "≥"),
        ("100 万人以上", 1_000_000, "≥"),
        ("不适用", None, "n/a"),
    ],
)
def test_27_digits_of_the_raw_chinese_are_read_rightly(
    reference: Reference, raw: str, value: int | None, relation: str
) -> None:
    texts = [p.reach.direct_text.zh for p in reference.platforms]
    texts += [p.reach.indirect_text.zh for p in reference.platforms]
    assert any(text.endswith(raw) for text in texts)
    qty = parse(unicodedata.normalize("NFKC", raw))
    assert (qty.value, qty.relation.value) == (value, relation)


def test_28_the_next_assembly_stays_a_year_that_nobody_confirmed(reference: Reference) -> None:
    coming = edition(reference, "unha-2029")
    assert (coming.when.precision, coming.when.start_as_given) == ("year", "2029")
    assert (coming.when.start, coming.when.end) == (dt.date(2029, 1, 1), dt.date(2029, 12, 31))
    assert coming.is_projected
    assert platform(reference, "unha").recurrence.warning


def test_29_wrong_dates_of_the_web_are_refused(reference: Reference) -> None:
    assert edition(reference, "whd-2026").when.start == dt.date(2026, 10, 5)
    assert not edition(reference, "whd-2026").theme
    forum = edition(reference, "wuf-2026").when
    assert (forum.start, forum.end) == (dt.date(2026, 5, 17), dt.date(2026, 5, 22))
    cop = edition(reference, "mea-cop-cbd-cop17")
    assert (cop.when.start, cop.confidence) == (dt.date(2026, 10, 19), "medium")
    assert "18-30" in cop.note.en
