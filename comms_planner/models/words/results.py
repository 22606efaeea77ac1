"""Words of outcomes, indicators, the ledger and evidence."""

from __future__ import annotations

from enum import StrEnum


class OutcomeFamily(StrEnum):
    """The three dimensions of positive change, AII.I.15(a) to (c)."""

    AWARENESS = "awareness"
    KNOWLEDGE = "knowledge"
    ENGAGEMENT = "engagement"


class ResultLevel(StrEnum):
    """The links of the AMEC chain."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUT_TAKE = "out-take"
    OUTCOME = "outcome"
    IMPACT = "impact"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"


class Aggregation(StrEnum):
    """How an indicator's figures of several periods go together."""

    SUM = "sum"
    LAST = "last"
    MAX = "max"
    MEAN_OF_RATIO = "mean-of-ratio"
    NONE = "none"


class IndicatorKind(StrEnum):
    """What an indicator's figures are: a count, part over whole, or a story that is judged."""

    NUMBER = "number"
    RATIO = "ratio"
    NARRATIVE = "narrative"


class FigureKind(StrEnum):
    """Which figure of an indicator is meant."""

    BASELINE = "baseline"
    TARGET = "target"
    ACTUAL = "actual"


class Track(StrEnum):
    """How an indicator stands to its target, as a person judges a narrative one."""

    ON = "on track"
    RISK = "at risk"
    OFF = "off track"


class LedgerKind(StrEnum):
    """What the contribution ledger records: a policy that changed, or a commitment made."""

    POLICY_CHANGE = "policy change"
    COMMITMENT = "commitment"


class InvestmentKind(StrEnum):
    """How somebody else's money came in; the kinds overlap and are never added up."""

    MOBILIZED = "mobilized"
    CATALYSED = "catalysed"
    LEVERAGED = "leveraged"


class Sampling(StrEnum):
    """Whom a survey asked; only a random sample has a margin of error."""

    RANDOM = "random sample"
    CENSUS = "everybody"
    CONVENIENCE = "not random"


class EvidenceKind(StrEnum):
    """What is held up to show a result; each sits on a link of the AMEC chain."""

    SURVEY = "survey"
    POLICY_TEXT = "policy text"
    AGREEMENT = "agreement"
    CITATION = "citation"
    TESTIMONY = "testimony"
    EVALUATION = "evaluation"
    RECALL = "recall test"
    COVERAGE = "coverage"
    REACH = "reach"
    INTERACTION = "interaction"
    PRODUCT = "product"
    EVENT = "event"
    SPENDING = "spending"
    OTHER = "other"
