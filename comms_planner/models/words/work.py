"""Words of actions, approval, duties and what a plan promises."""

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


class Verdict(StrEnum):
    """What somebody decided on the way to approval."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class RaciRole(StrEnum):
    """What a person is to an action: does it, answers for it, is asked, is told."""

    RESPONSIBLE = "responsible"
    ACCOUNTABLE = "accountable"
    CONSULTED = "consulted"
    INFORMED = "informed"


class ToolKind(StrEnum):
    """The document's seven tools, B(a) to B(g)."""

    STORYTELLING = "storytelling"
    RESEARCH = "research"
    MESSAGING = "messaging"
    CREATIVE = "creative"
    MEDIA = "media"
    SOCIAL = "social"
    AUTHORITATIVE_VOICE = "authoritative-voice"


class CommitmentKind(StrEnum):
    """What a clause promises: something made, the means, or the purpose."""

    DELIVERABLE = "deliverable"
    MEANS = "means"
    PURPOSE = "purpose"


class PartnerAimKind(StrEnum):
    """A partner type's objective, or the strategy to get there (AIV.T1)."""

    OBJECTIVE = "objective"
    STRATEGY = "strategy"


class DutyKind(StrEnum):
    """To what a duty is owed: the visual identity, or the visibility of a donor or partner."""

    IDENTITY = "identity"
    VISIBILITY = "visibility"
