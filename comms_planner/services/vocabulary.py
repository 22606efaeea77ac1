"""The shown words for the fixed values that rows carry: one list for window, packs and console."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType

from comms_planner.bilingual import Bilingual
from comms_planner.services.metrics import METRICS
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts

Group = tuple[str, Mapping[str, str]]


GROUPS: Mapping[str, Group] = MappingProxyType(
    {
        "work": (
            "Work status",
            {
                "planned": QT_TRANSLATE_NOOP("Work status", "planned"),
                "in progress": QT_TRANSLATE_NOOP("Work status", "in progress"),
                "done": QT_TRANSLATE_NOOP("Work status", "done"),
                "cancelled": QT_TRANSLATE_NOOP("Work status", "cancelled"),
            },
        ),
        "approval": (
            "Approval",
            {
                "draft": QT_TRANSLATE_NOOP("Approval", "draft"),
                "submitted": QT_TRANSLATE_NOOP("Approval", "submitted"),
                "returned": QT_TRANSLATE_NOOP("Approval", "returned"),
                "approved": QT_TRANSLATE_NOOP("Approval", "approved"),
            },
        ),
        "date": (
            "Date status",
            {
                "proposed": QT_TRANSLATE_NOOP("Date status", "proposed"),
                "confirmed": QT_TRANSLATE_NOOP("Date status", "confirmed"),
                "held": QT_TRANSLATE_NOOP("Date status", "held"),
                "postponed": QT_TRANSLATE_NOOP("Date status", "postponed"),
                "rescheduled": QT_TRANSLATE_NOOP("Date status", "rescheduled"),
                "cancelled": QT_TRANSLATE_NOOP("Date status", "cancelled"),
            },
        ),
        "precision": (
            "Precision",
            {
                "day": QT_TRANSLATE_NOOP("Precision", "exact day"),
                "window": QT_TRANSLATE_NOOP("Precision", "within these days"),
                "month": QT_TRANSLATE_NOOP("Precision", "known to the month"),
                "quarter": QT_TRANSLATE_NOOP("Precision", "known to the quarter"),
                "year": QT_TRANSLATE_NOOP("Precision", "known to the year"),
                "tbc": QT_TRANSLATE_NOOP("Precision", "to be confirmed"),
            },
        ),
        "basis": (
            "Basis",
            {
                "document": QT_TRANSLATE_NOOP("Basis", "the document"),
                "document-literal": QT_TRANSLATE_NOOP("Basis", "the document, word for word"),
                "outside-confirmed": QT_TRANSLATE_NOOP("Basis", "outside source, confirmed"),
                "outside-recalled": QT_TRANSLATE_NOOP("Basis", "outside source, from memory"),
                "projected": QT_TRANSLATE_NOOP("Basis", "projected by rule"),
                "ours": QT_TRANSLATE_NOOP("Basis", "entered by us"),
                "none": QT_TRANSLATE_NOOP("Basis", "no basis given"),
            },
        ),
        "tool": (
            "Tool",
            {
                "storytelling": QT_TRANSLATE_NOOP("Tool", "storytelling"),
                "research": QT_TRANSLATE_NOOP("Tool", "timely, groundbreaking research"),
                "messaging": QT_TRANSLATE_NOOP("Tool", "messaging"),
                "creative": QT_TRANSLATE_NOOP("Tool", "creative materials"),
                "media": QT_TRANSLATE_NOOP("Tool", "media engagement"),
                "social": QT_TRANSLATE_NOOP("Tool", "public engagement"),
                "authoritative-voice": QT_TRANSLATE_NOOP("Tool", "authoritative voice"),
                "": QT_TRANSLATE_NOOP("Tool", "no tool chosen"),
            },
        ),
        "reach": (
            "Reach kind",
            {
                "direct": QT_TRANSLATE_NOOP("Reach kind", "direct"),
                "indirect": QT_TRANSLATE_NOOP("Reach kind", "indirect"),
                "activity": QT_TRANSLATE_NOOP("Reach kind", "activity, not reach"),
            },
        ),
        "metric": (
            "Metric",
            {
                **{metric: words.name for metric, words in METRICS.items()},
                "other": QT_TRANSLATE_NOOP("Metric", "something else"),
            },
        ),
        "dimension": (
            "Dimension",
            {
                "sex": QT_TRANSLATE_NOOP("Dimension", "sex"),
                "age": QT_TRANSLATE_NOOP("Dimension", "age"),
                "region": QT_TRANSLATE_NOOP("Dimension", "region"),
                "country": QT_TRANSLATE_NOOP("Dimension", "country"),
                "disability": QT_TRANSLATE_NOOP("Dimension", "disability"),
                "attendance": QT_TRANSLATE_NOOP("Dimension", "way of attending"),
            },
        ),
        "category": (
            "Category",
            {
                "women": QT_TRANSLATE_NOOP("Category", "women"),
                "men": QT_TRANSLATE_NOOP("Category", "men"),
                "girls": QT_TRANSLATE_NOOP("Category", "girls"),
                "boys": QT_TRANSLATE_NOOP("Category", "boys"),
                "in-person": QT_TRANSLATE_NOOP("Category", "in person"),
                "remote": QT_TRANSLATE_NOOP("Category", "remote"),
                "under 25": QT_TRANSLATE_NOOP("Category", "under 25"),
                "25 to 59": QT_TRANSLATE_NOOP("Category", "25 to 59"),
                "60 and over": QT_TRANSLATE_NOOP("Category", "60 and over"),
                "with disabilities": QT_TRANSLATE_NOOP("Category", "with disabilities"),
                "without disabilities": QT_TRANSLATE_NOOP("Category", "without disabilities"),
                "Africa": QT_TRANSLATE_NOOP("Category", "Africa"),
                "Arab States": QT_TRANSLATE_NOOP("Category", "Arab States"),
                "Asia and the Pacific": QT_TRANSLATE_NOOP("Category", "Asia and the Pacific"),
                "Europe and North America": QT_TRANSLATE_NOOP(
                    "Category", "Europe and North America"
                ),
                "Latin America and the Caribbean": QT_TRANSLATE_NOOP(
                    "Category", "Latin America and the Caribbean"
                ),
            },
        ),
        "commitment": (
            "Commitment state",
            {
                "unplanned": QT_TRANSLATE_NOOP("Commitment state", "no action yet"),
                "planned": QT_TRANSLATE_NOOP("Commitment state", "planned"),
                "delivered": QT_TRANSLATE_NOOP("Commitment state", "delivered"),
                "evidenced": QT_TRANSLATE_NOOP("Commitment state", "delivered, with evidence"),
            },
        ),
        "promise": (
            "Commitment kind",
            {
                "deliverable": QT_TRANSLATE_NOOP("Commitment kind", "deliverable"),
                "means": QT_TRANSLATE_NOOP("Commitment kind", "means"),
                "purpose": QT_TRANSLATE_NOOP("Commitment kind", "purpose"),
            },
        ),
        "entry": (
            "Calendar entry",
            {
                "action": QT_TRANSLATE_NOOP("Calendar entry", "action"),
                "edition": QT_TRANSLATE_NOOP("Calendar entry", "event"),
                "season": QT_TRANSLATE_NOOP("Calendar entry", "season"),
                "observance": QT_TRANSLATE_NOOP("Calendar entry", "observance"),
            },
        ),
        "pillar": (
            "Pillar",
            {
                "think": QT_TRANSLATE_NOOP("Pillar", "think"),
                "act": QT_TRANSLATE_NOOP("Pillar", "act"),
                "share": QT_TRANSLATE_NOOP("Pillar", "share"),
                "partner": QT_TRANSLATE_NOOP("Pillar", "partner"),
            },
        ),
        "change": (
            "Change kind",
            {
                "do": QT_TRANSLATE_NOOP("Change kind", "done"),
                "undo": QT_TRANSLATE_NOOP("Change kind", "undone"),
                "redo": QT_TRANSLATE_NOOP("Change kind", "redone"),
            },
        ),
        "confidence": (
            "Confidence",
            {
                "high": QT_TRANSLATE_NOOP("Confidence", "high confidence"),
                "medium": QT_TRANSLATE_NOOP("Confidence", "medium confidence"),
                "low": QT_TRANSLATE_NOOP("Confidence", "low confidence"),
            },
        ),
        "relation": (
            "Relation",
            {
                "=": QT_TRANSLATE_NOOP("Relation", "exactly"),
                "≈": QT_TRANSLATE_NOOP("Relation", "about"),
                "≥": QT_TRANSLATE_NOOP("Relation", "at least"),
                "≤": QT_TRANSLATE_NOOP("Relation", "at most"),
                "?": QT_TRANSLATE_NOOP("Relation", "unknown"),
                "n/a": QT_TRANSLATE_NOOP("Relation", "not applicable"),
            },
        ),
        "level": (
            "Result level",
            {
                "input": QT_TRANSLATE_NOOP("Result level", "input"),
                "activity": QT_TRANSLATE_NOOP("Result level", "activity"),
                "output": QT_TRANSLATE_NOOP("Result level", "output"),
                "out-take": QT_TRANSLATE_NOOP("Result level", "out-take"),
                "outcome": QT_TRANSLATE_NOOP("Result level", "outcome"),
                "impact": QT_TRANSLATE_NOOP("Result level", "impact"),
            },
        ),
        "family": (
            "Outcome family",
            {
                "awareness": QT_TRANSLATE_NOOP("Outcome family", "awareness"),
                "knowledge": QT_TRANSLATE_NOOP("Outcome family", "knowledge"),
                "engagement": QT_TRANSLATE_NOOP("Outcome family", "engagement"),
            },
        ),
        "indicator": (
            "Indicator kind",
            {
                "number": QT_TRANSLATE_NOOP("Indicator kind", "count"),
                "ratio": QT_TRANSLATE_NOOP("Indicator kind", "ratio"),
                "narrative": QT_TRANSLATE_NOOP("Indicator kind", "narrative"),
            },
        ),
        "direction": (
            "Direction",
            {
                "up": QT_TRANSLATE_NOOP("Direction", "more is better"),
                "down": QT_TRANSLATE_NOOP("Direction", "less is better"),
            },
        ),
        "aggregation": (
            "Aggregation",
            {
                "sum": QT_TRANSLATE_NOOP("Aggregation", "years are added up"),
                "last": QT_TRANSLATE_NOOP("Aggregation", "the latest year counts"),
                "max": QT_TRANSLATE_NOOP("Aggregation", "the highest year counts"),
                "mean-of-ratio": QT_TRANSLATE_NOOP("Aggregation", "ratios are pooled"),
                "none": QT_TRANSLATE_NOOP("Aggregation", "each year stands alone"),
            },
        ),
        "track": (
            "Track",
            {
                "met": QT_TRANSLATE_NOOP("Track", "target met"),
                "on track": QT_TRANSLATE_NOOP("Track", "on track"),
                "at risk": QT_TRANSLATE_NOOP("Track", "at risk"),
                "off track": QT_TRANSLATE_NOOP("Track", "off track"),
                "not shown": QT_TRANSLATE_NOOP("Track", "not shown"),
                "not due": QT_TRANSLATE_NOOP("Track", "not due yet"),
                "no actual": QT_TRANSLATE_NOOP("Track", "no actual yet"),
                "no target": QT_TRANSLATE_NOOP("Track", "no target"),
                "empty": QT_TRANSLATE_NOOP("Track", "no figures yet"),
            },
        ),
        "shown": (
            "How shown",
            {
                "shown": QT_TRANSLATE_NOOP("How shown", "shown, with evidence"),
                "unproved": QT_TRANSLATE_NOOP("How shown", "figures without evidence"),
                "signs only": QT_TRANSLATE_NOOP("How shown", "signs on the way only"),
                "none": QT_TRANSLATE_NOOP("How shown", "nothing shown yet"),
            },
        ),
        "ledger": (
            "Ledger kind",
            {
                "policy change": QT_TRANSLATE_NOOP("Ledger kind", "policy change"),
                "commitment": QT_TRANSLATE_NOOP("Ledger kind", "commitment"),
            },
        ),
        "investment": (
            "Investment kind",
            {
                "mobilized": QT_TRANSLATE_NOOP("Investment kind", "mobilized"),
                "catalysed": QT_TRANSLATE_NOOP("Investment kind", "catalysed"),
                "leveraged": QT_TRANSLATE_NOOP("Investment kind", "leveraged"),
            },
        ),
        "grade": (
            "Evidence grade",
            {
                "1": QT_TRANSLATE_NOOP("Evidence grade", "1 – counted and checked by others"),
                "2": QT_TRANSLATE_NOOP("Evidence grade", "2 – counted by a known method"),
                "3": QT_TRANSLATE_NOOP("Evidence grade", "3 – published by the organizer"),
                "4": QT_TRANSLATE_NOOP("Evidence grade", "4 – said, without a method"),
                "": QT_TRANSLATE_NOOP("Evidence grade", "not graded"),
            },
        ),
        "sampling": (
            "Sampling",
            {
                "random sample": QT_TRANSLATE_NOOP("Sampling", "random sample"),
                "everybody": QT_TRANSLATE_NOOP("Sampling", "everybody was asked"),
                "not random": QT_TRANSLATE_NOOP("Sampling", "not a random sample"),
            },
        ),
        "proof": (
            "Evidence kind",
            {
                "survey": QT_TRANSLATE_NOOP("Evidence kind", "survey"),
                "policy text": QT_TRANSLATE_NOOP("Evidence kind", "policy text"),
                "agreement": QT_TRANSLATE_NOOP("Evidence kind", "agreement"),
                "citation": QT_TRANSLATE_NOOP("Evidence kind", "citation"),
                "testimony": QT_TRANSLATE_NOOP("Evidence kind", "testimony"),
                "evaluation": QT_TRANSLATE_NOOP("Evidence kind", "evaluation"),
                "recall test": QT_TRANSLATE_NOOP("Evidence kind", "recall test"),
                "coverage": QT_TRANSLATE_NOOP("Evidence kind", "media coverage"),
                "reach": QT_TRANSLATE_NOOP("Evidence kind", "reach"),
                "interaction": QT_TRANSLATE_NOOP("Evidence kind", "interaction"),
                "product": QT_TRANSLATE_NOOP("Evidence kind", "product"),
                "event": QT_TRANSLATE_NOOP("Evidence kind", "event"),
                "spending": QT_TRANSLATE_NOOP("Evidence kind", "spending"),
                "other": QT_TRANSLATE_NOOP("Evidence kind", "something else"),
            },
        ),
        "aim": (
            "Partner aim",
            {
                "objective": QT_TRANSLATE_NOOP("Partner aim", "objective"),
                "strategy": QT_TRANSLATE_NOOP("Partner aim", "strategy"),
            },
        ),
        "holiday": (
            "Holiday kind",
            {
                "full": QT_TRANSLATE_NOOP("Holiday kind", "full day off"),
                "half": QT_TRANSLATE_NOOP("Holiday kind", "half day off"),
                "floating": QT_TRANSLATE_NOOP("Holiday kind", "floating holiday"),
            },
        ),
        "exception": (
            "Exception",
            {
                "moved": QT_TRANSLATE_NOOP("Exception", "moved"),
                "cancelled": QT_TRANSLATE_NOOP("Exception", "cancelled"),
                "postponed": QT_TRANSLATE_NOOP("Exception", "postponed"),
                "rescheduled": QT_TRANSLATE_NOOP("Exception", "rescheduled"),
            },
        ),
        "scope": (
            "Scope",
            {
                "this": QT_TRANSLATE_NOOP("Scope", "this one only"),
                "future": QT_TRANSLATE_NOOP("Scope", "this and all later ones"),
                "all": QT_TRANSLATE_NOOP("Scope", "all of the series"),
            },
        ),
        "branch": (
            "Contingency branch",
            {
                "go": QT_TRANSLATE_NOOP("Contingency branch", "go as planned"),
                "virtual": QT_TRANSLATE_NOOP("Contingency branch", "go virtual"),
                "postpone": QT_TRANSLATE_NOOP("Contingency branch", "postpone"),
                "cancel": QT_TRANSLATE_NOOP("Contingency branch", "cancel"),
                "crisis": QT_TRANSLATE_NOOP("Contingency branch", "crisis"),
            },
        ),
        "effect": (
            "Contingency effect",
            {
                "drop": QT_TRANSLATE_NOOP("Contingency effect", "drop"),
                "move": QT_TRANSLATE_NOOP("Contingency effect", "move"),
                "add": QT_TRANSLATE_NOOP("Contingency effect", "add"),
            },
        ),
        "role": (
            "Role",
            {
                "ED": QT_TRANSLATE_NOOP("Role", "Executive Director"),
                "DED": QT_TRANSLATE_NOOP("Role", "Deputy Executive Director"),
                "SPOX": QT_TRANSLATE_NOOP("Role", "Spokesperson, if any"),
                "COMMS": QT_TRANSLATE_NOOP("Role", "Head of communications"),
                "MEDIA": QT_TRANSLATE_NOOP("Role", "Media officer"),
                "SOC": QT_TRANSLATE_NOOP("Role", "Social media officer"),
                "WEB": QT_TRANSLATE_NOOP("Role", "Web editor"),
                "PROD": QT_TRANSLATE_NOOP("Role", "Production unit"),
                "EXP": QT_TRANSLATE_NOOP("Role", "Thematic expert or technical staff"),
                "ERD": QT_TRANSLATE_NOOP("Role", "External Relations Division"),
                "PART": QT_TRANSLATE_NOOP("Role", "Partner liaison"),
                "RO": QT_TRANSLATE_NOOP("Role", "Regional and country offices"),
                "M&E": QT_TRANSLATE_NOOP("Role", "Monitoring and evaluation officer"),
                "HOST": QT_TRANSLATE_NOOP("Role", "Host Government or host city"),
                "SUBST": QT_TRANSLATE_NOOP(
                    "Role", "Substantive branch owning the flagship programme"
                ),
                "DGC": QT_TRANSLATE_NOOP("Role", "Department of Global Communications"),
            },
        ),
        "language": (
            "Language",
            {
                "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
                "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
                "en": QT_TRANSLATE_NOOP("Language", "English"),
                "fr": QT_TRANSLATE_NOOP("Language", "French"),
                "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
                "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
            },
        ),
        "content": (
            "Content state",
            {
                "missing": QT_TRANSLATE_NOOP("Content state", "missing"),
                "in drafting": QT_TRANSLATE_NOOP("Content state", "in drafting"),
                "in translation": QT_TRANSLATE_NOOP("Content state", "in translation"),
                "stale": QT_TRANSLATE_NOOP("Content state", "out of date"),
                "cleared": QT_TRANSLATE_NOOP("Content state", "cleared"),
            },
        ),
        "raci": (
            "Part in an action",
            {
                "responsible": QT_TRANSLATE_NOOP("Part in an action", "does it"),
                "accountable": QT_TRANSLATE_NOOP("Part in an action", "answers for it"),
                "consulted": QT_TRANSLATE_NOOP("Part in an action", "is asked"),
                "informed": QT_TRANSLATE_NOOP("Part in an action", "is told"),
            },
        ),
        "end": (
            "Anchor end",
            {
                "start": QT_TRANSLATE_NOOP("Anchor end", "opening"),
                "end": QT_TRANSLATE_NOOP("Anchor end", "closing"),
            },
        ),
        "roll": (
            "Roll",
            {
                "prev": QT_TRANSLATE_NOOP("Roll", "the working day before"),
                "next": QT_TRANSLATE_NOOP("Roll", "the working day after"),
                "none": QT_TRANSLATE_NOOP("Roll", "stays on its day"),
            },
        ),
        "severity": (
            "Severity",
            {
                "high": QT_TRANSLATE_NOOP("Severity", "serious"),
                "medium": QT_TRANSLATE_NOOP("Severity", "look at it"),
                "low": QT_TRANSLATE_NOOP("Severity", "good to know"),
            },
        ),
        "cause": (
            "Cause",
            {
                "chosen": QT_TRANSLATE_NOOP("Cause", "chosen by you"),
                "anchor": QT_TRANSLATE_NOOP("Cause", "follows its anchor"),
                "dependency": QT_TRANSLATE_NOOP("Cause", "waits for other work"),
                "calendar": QT_TRANSLATE_NOOP("Cause", "keeps to working days"),
            },
        ),
        "asset": (
            "Asset kind",
            {
                "press release": QT_TRANSLATE_NOOP("Asset kind", "press release"),
                "media advisory": QT_TRANSLATE_NOOP("Asset kind", "media advisory"),
                "op-ed": QT_TRANSLATE_NOOP("Asset kind", "op-ed"),
                "statement": QT_TRANSLATE_NOOP("Asset kind", "statement"),
                "story": QT_TRANSLATE_NOOP("Asset kind", "story"),
                "flagship report": QT_TRANSLATE_NOOP("Asset kind", "flagship report"),
                "publication": QT_TRANSLATE_NOOP("Asset kind", "publication"),
                "infographic": QT_TRANSLATE_NOOP("Asset kind", "infographic"),
                "video": QT_TRANSLATE_NOOP("Asset kind", "video"),
                "photos": QT_TRANSLATE_NOOP("Asset kind", "photos"),
                "social media post": QT_TRANSLATE_NOOP("Asset kind", "social media post"),
                "web page": QT_TRANSLATE_NOOP("Asset kind", "web page"),
                "newsletter": QT_TRANSLATE_NOOP("Asset kind", "newsletter"),
                "presentation": QT_TRANSLATE_NOOP("Asset kind", "presentation"),
                "exhibition": QT_TRANSLATE_NOOP("Asset kind", "exhibition"),
                "other": QT_TRANSLATE_NOOP("Asset kind", "other"),
            },
        ),
        "message": (
            "Message kind",
            {
                "roof": QT_TRANSLATE_NOOP("Message kind", "roof"),
                "support": QT_TRANSLATE_NOOP("Message kind", "support"),
                "proof": QT_TRANSLATE_NOOP("Message kind", "proof"),
                "question": QT_TRANSLATE_NOOP("Message kind", "question and answer"),
                "holding": QT_TRANSLATE_NOOP("Message kind", "holding line"),
                "talking point": QT_TRANSLATE_NOOP("Message kind", "talking point"),
            },
        ),
        "verdict": (
            "Verdict",
            {
                "submitted": QT_TRANSLATE_NOOP("Verdict", "submitted"),
                "approved": QT_TRANSLATE_NOOP("Verdict", "approved"),
                "returned": QT_TRANSLATE_NOOP("Verdict", "returned"),
                "withdrawn": QT_TRANSLATE_NOOP("Verdict", "withdrawn"),
            },
        ),
        "speaker": (
            "Speaks as",
            {
                "executive director": QT_TRANSLATE_NOOP("Speaks as", "executive director"),
                "deputy executive director": QT_TRANSLATE_NOOP(
                    "Speaks as", "deputy executive director"
                ),
                "spokesperson": QT_TRANSLATE_NOOP("Speaks as", "spokesperson"),
                "technical staff": QT_TRANSLATE_NOOP("Speaks as", "technical staff"),
                "external relations office": QT_TRANSLATE_NOOP(
                    "Speaks as", "external relations office"
                ),
            },
        ),
        "consent": (
            "Consent",
            {
                "not asked": QT_TRANSLATE_NOOP("Consent", "not asked"),
                "asked": QT_TRANSLATE_NOOP("Consent", "asked"),
                "given": QT_TRANSLATE_NOOP("Consent", "given"),
                "given with limits": QT_TRANSLATE_NOOP("Consent", "given with limits"),
                "refused": QT_TRANSLATE_NOOP("Consent", "refused"),
                "withdrawn": QT_TRANSLATE_NOOP("Consent", "withdrawn"),
            },
        ),
        "outlet": (
            "Outlet kind",
            {
                "print": QT_TRANSLATE_NOOP("Outlet kind", "print"),
                "broadcast": QT_TRANSLATE_NOOP("Outlet kind", "broadcast"),
                "radio": QT_TRANSLATE_NOOP("Outlet kind", "radio"),
                "online": QT_TRANSLATE_NOOP("Outlet kind", "online"),
                "news agency": QT_TRANSLATE_NOOP("Outlet kind", "news agency"),
                "social media": QT_TRANSLATE_NOOP("Outlet kind", "social media"),
            },
        ),
        "accreditation": (
            "Accreditation status",
            {
                "invited": QT_TRANSLATE_NOOP("Accreditation status", "invited"),
                "requested": QT_TRANSLATE_NOOP("Accreditation status", "requested"),
                "granted": QT_TRANSLATE_NOOP("Accreditation status", "granted"),
                "refused": QT_TRANSLATE_NOOP("Accreditation status", "refused"),
            },
        ),
        "duty": (
            "Duty kind",
            {
                "identity": QT_TRANSLATE_NOOP("Duty kind", "visual identity"),
                "visibility": QT_TRANSLATE_NOOP("Duty kind", "donor and partner visibility"),
            },
        ),
        "themes": (
            "Themes",
            {
                "in step": QT_TRANSLATE_NOOP("Themes", "in step"),
                "apart": QT_TRANSLATE_NOOP("Themes", "themes part"),
                "explained": QT_TRANSLATE_NOOP("Themes", "apart, with a reason"),
                "no theme": QT_TRANSLATE_NOOP("Themes", "a theme is missing"),
                "no launch": QT_TRANSLATE_NOOP("Themes", "no launch yet"),
            },
        ),
        "figure": (
            "Figure state",
            {
                "current": QT_TRANSLATE_NOOP("Figure state", "current"),
                "changed": QT_TRANSLATE_NOOP("Figure state", "changed"),
                "gone": QT_TRANSLATE_NOOP("Figure state", "measurement deleted"),
            },
        ),
        "pack period": (
            "Pack period",
            {
                "usual": QT_TRANSLATE_NOOP("Pack period", "what the pack usually covers"),
                "year": QT_TRANSLATE_NOOP("Pack period", "this year"),
                "plan": QT_TRANSLATE_NOOP("Pack period", "the years of the plan"),
                "ahead": QT_TRANSLATE_NOOP("Pack period", "the next 90 days"),
                "fixed": QT_TRANSLATE_NOOP("Pack period", "fixed days"),
            },
        ),
        "copy": (
            "Embargo log",
            {
                "accepted": QT_TRANSLATE_NOOP("Embargo log", "accepted"),
                "late": QT_TRANSLATE_NOOP("Embargo log", "accepted after it was sent"),
                "open": QT_TRANSLATE_NOOP("Embargo log", "not accepted yet"),
            },
        ),
    }
)
"""By subject: the translation context, and the marked word for each value."""


def word(texts: Texts, group: str, value: str) -> str:
    """The word for a value, as it stands inside a sentence: "in progress".

    A value of another version of the app is shown as it is.
    """
    context, words = GROUPS[group]
    source = words.get(value)
    return texts.translate(context, source) if source else value


def label(texts: Texts, group: str, value: str) -> str:
    """The word for a value, as it stands alone on a chip, button or table: "In progress"."""
    said = word(texts, group, value)
    return said[:1].upper() + said[1:]


def grade(texts: Texts, grade: int | None) -> str:
    """How good a piece of evidence is, from 1, the best, to 4."""
    return label(texts, "grade", str(grade or ""))


def grades(texts: Texts) -> list[tuple[object, str]]:
    """The grades to choose from; none first."""
    return [(one, grade(texts, one)) for one in (None, 1, 2, 3, 4)]


def choices(texts: Texts, group: str) -> Iterator[tuple[str, str]]:
    """Each value of a group with its label, in order, for a choice box."""
    for value in GROUPS[group][1]:
        yield value, label(texts, group, value)


_OF_CLASS = {"ResultLevel": "level", "Aggregation": "aggregation"}
"""The group of values that a refusal may name, by the class they are of."""


def said(texts: Texts, value: object) -> object:
    """A value within a refusal in the reader's language: a fixed word, a unit, the plan's words."""
    from comms_planner.quantity import Qty  # late: a start needs no figures

    if isinstance(value, Bilingual):
        return texts.say(value)
    if isinstance(value, Qty):
        return texts.quantity(value)
    if isinstance(value, Enum):
        group = _OF_CLASS.get(type(value).__name__)
        return word(texts, group, value.value) if group else value.value
    if isinstance(value, str) and value in UNITS:
        return texts.translate("Units", UNITS[value])
    return value
