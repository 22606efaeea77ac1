"""The few fixed words that columns hold; each is one of the glossary's."""

from __future__ import annotations

from enum import StrEnum


class Basis(StrEnum):
    """Who says so: the document, somebody else, a rule of ours, or we ourselves."""

    DOCUMENT = "document"
    DOCUMENT_LITERAL = "document-literal"
    OUTSIDE_CONFIRMED = "outside-confirmed"
    OUTSIDE_RECALLED = "outside-recalled"
    PROJECTED = "projected"
    OURS = "ours"
    NONE = "none"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WINDOW = "window"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TBC = "tbc"

    @property
    def when_moved(self) -> Precision:
        """How exactly days are known once somebody has moved them by hand."""
        return self if self is Precision.WINDOW else Precision.DAY


class WorkStatus(StrEnum):
    """How far the work is."""

    PLANNED = "planned"
    IN_PROGRESS = "in progress"
    DONE = "done"
    CANCELLED = "cancelled"


class ApprovalStatus(StrEnum):
    """Whether somebody has cleared it."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


class RaciRole(StrEnum):
    """What a person is to an action: does it, answers for it, is asked, is told."""

    RESPONSIBLE = "responsible"
    ACCOUNTABLE = "accountable"
    CONSULTED = "consulted"
    INFORMED = "informed"


class DateStatus(StrEnum):
    """How firmly a date stands."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    HELD = "held"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"


class ReachKind(StrEnum):
    """Took part, was reached through others, or is no reach at all."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    ACTIVITY = "activity"


class Metric(StrEnum):
    """What exactly was counted, in the words of the trade; each has its unit."""

    PARTICIPANTS = "participants"
    REGISTERED = "registered"
    BADGE_SCANNED = "badge-scanned"
    IN_PERSON = "in-person"
    REMOTE = "remote"
    REACH = "reach"
    LISTENERS = "listeners"
    VIEWS = "views"
    IMPRESSIONS = "impressions"
    CLIPPINGS = "clippings"
    MENTIONS = "mentions"
    INTERACTIONS = "interactions"
    DOWNLOADS = "downloads"
    OTHER = "other"


class Dimension(StrEnum):
    """Along which line a figure is broken down."""

    SEX = "sex"
    AGE = "age"
    REGION = "region"
    COUNTRY = "country"
    DISABILITY = "disability"
    ATTENDANCE = "attendance"


class ScenarioStepKind(StrEnum):
    """What a scenario does to the reach plan."""

    MOVE = "move"
    CANCEL = "cancel"
    ADD = "add"
    ESTIMATE = "estimate"


class ToolKind(StrEnum):
    """The document's seven tools, B(a) to B(g)."""

    STORYTELLING = "storytelling"
    RESEARCH = "research"
    MESSAGING = "messaging"
    CREATIVE = "creative"
    MEDIA = "media"
    SOCIAL = "social"
    AUTHORITATIVE_VOICE = "authoritative-voice"


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


class Language(StrEnum):
    """The six official languages of the United Nations."""

    AR = "ar"
    ZH = "zh"
    EN = "en"
    FR = "fr"
    RU = "ru"
    ES = "es"


class Roll(StrEnum):
    """Where a computed date goes when it falls on a day off."""

    PREV = "prev"
    NEXT = "next"
    NONE = "none"


class AnchorEnd(StrEnum):
    """Which end of an edition an offset counts from."""

    START = "start"
    END = "end"


class HolidayKind(StrEnum):
    """How much of a day is off; a floating holiday only warns."""

    FULL = "full"
    HALF = "half"
    FLOATING = "floating"


class ExceptionKind(StrEnum):
    """What became of one day of a series."""

    MOVED = "moved"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"


class Scope(StrEnum):
    """Which days of a series an edit means."""

    THIS = "this"
    FUTURE = "future"
    ALL = "all"


class Branch(StrEnum):
    """The ways an edition can go."""

    GO = "go"
    VIRTUAL = "virtual"
    POSTPONE = "postpone"
    CANCEL = "cancel"
    CRISIS = "crisis"


class EffectKind(StrEnum):
    """What a branch does to a task."""

    DROP = "drop"
    MOVE = "move"
    ADD = "add"


class MessageKind(StrEnum):
    """What a message is for."""

    ROOF = "roof"
    SUPPORT = "support"
    PROOF = "proof"
    QUESTION = "question"
    HOLDING = "holding"
    TALKING_POINT = "talking point"


class ContentState(StrEnum):
    """How far one language of an asset is; the text it comes from is drafted, not translated."""

    MISSING = "missing"
    DRAFTING = "in drafting"
    IN_TRANSLATION = "in translation"
    STALE = "stale"
    CLEARED = "cleared"


class AssetKind(StrEnum):
    """What goes out; B(a) to (g) name most of them."""

    PRESS_RELEASE = "press release"
    MEDIA_ADVISORY = "media advisory"
    OP_ED = "op-ed"
    STATEMENT = "statement"
    STORY = "story"
    REPORT = "flagship report"
    PUBLICATION = "publication"
    INFOGRAPHIC = "infographic"
    VIDEO = "video"
    PHOTOS = "photos"
    SOCIAL = "social media post"
    WEB_PAGE = "web page"
    NEWSLETTER = "newsletter"
    PRESENTATION = "presentation"
    EXHIBITION = "exhibition"
    OTHER = "other"


class Verdict(StrEnum):
    """What somebody decided on the way to approval."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class SpeaksAs(StrEnum):
    """The order in which people speak for the organization, AII.B(g)."""

    EXECUTIVE_DIRECTOR = "executive director"
    DEPUTY = "deputy executive director"
    SPOKESPERSON = "spokesperson"
    TECHNICAL = "technical staff"
    EXTERNAL_RELATIONS = "external relations office"


class Consent(StrEnum):
    """Whether somebody has agreed to be quoted, shown or named."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    GIVEN = "given"
    LIMITED = "given with limits"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class OutletKind(StrEnum):
    """How an outlet reaches people."""

    PRINT = "print"
    BROADCAST = "broadcast"
    RADIO = "radio"
    ONLINE = "online"
    AGENCY = "news agency"
    SOCIAL = "social media"


class AccreditationStatus(StrEnum):
    """Whether a contact may come as media."""

    INVITED = "invited"
    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"


class DutyKind(StrEnum):
    """To what a duty is owed: the visual identity, or the visibility of a donor or partner."""

    IDENTITY = "identity"
    VISIBILITY = "visibility"


class CommitmentKind(StrEnum):
    """What a clause promises: something made, the means, or the purpose."""

    DELIVERABLE = "deliverable"
    MEANS = "means"
    PURPOSE = "purpose"


class PartnerAimKind(StrEnum):
    """A partner type's objective, or the strategy to get there (AIV.T1)."""

    OBJECTIVE = "objective"
    STRATEGY = "strategy"


class RecipePeriod(StrEnum):
    """Which days a kept pack covers; all but the fixed ones move on with the day it is made."""

    USUAL = "usual"
    YEAR = "year"
    PLAN = "plan"
    AHEAD = "ahead"
    FIXED = "fixed"


class RecipeCarry(StrEnum):
    """Which files a kept pack carries inside; what is usual depends on its kind."""

    USUAL = "usual"
    PLAN = "plan"
    TABLES = "tables"
    NOTHING = "nothing"


class RecipePaper(StrEnum):
    """The paper of a kept pack."""

    A4 = "a4"
    A4_LANDSCAPE = "a4-landscape"
    A3 = "a3"
    A3_LANDSCAPE = "a3-landscape"
    LETTER = "letter"
    LETTER_LANDSCAPE = "letter-landscape"


class ChangeKind(StrEnum):
    """Whether a change was made, taken back, or made again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
