"""What a plan is made of."""

from comms_planner.models.base import Base
from comms_planner.models.calendar import (
    Edition,
    Moment,
    MomentFlagship,
    Observance,
    ObservanceFlagship,
    Platform,
    PlatformStatus,
    Season,
)
from comms_planner.models.change import Change, ChangeRow, Opener
from comms_planner.models.content import Attachment, ContentItem, Message
from comms_planner.models.exchange import ImportedUid
from comms_planner.models.outcome import (
    Actual,
    Baseline,
    Indicator,
    IndicatorClass,
    Outcome,
    Target,
)
from comms_planner.models.partners import (
    ActionPartner,
    Country,
    CountryNeed,
    Partner,
    PartnerAim,
    PartnerType,
    SettlementNeedType,
)
from comms_planner.models.programme import (
    Commitment,
    Domain,
    Flagship,
    FlagshipDomain,
    FlagshipName,
    OutcomeArea,
    Pillar,
    Plan,
    PlanCell,
)
from comms_planner.models.reach import Estimate, Measurement
from comms_planner.models.schedule import (
    Appearance,
    ContingencyEffect,
    DutyStation,
    Holiday,
    SeriesException,
)
from comms_planner.models.work import (
    Action,
    ActionCommitment,
    ActionDependency,
    Campaign,
    CampaignFlagship,
    Ladder,
    LadderTask,
    Person,
)

__all__ = [
    "Action", "ActionCommitment", "ActionDependency", "ActionPartner", "Actual", "Appearance",
    "Attachment", "Base", "Baseline", "Campaign", "CampaignFlagship", "Change", "ChangeRow",
    "Commitment", "ContentItem", "ContingencyEffect", "Country", "CountryNeed", "Domain",
    "DutyStation", "Edition", "Estimate", "Flagship", "FlagshipDomain", "FlagshipName", "Holiday",
    "ImportedUid", "Indicator", "IndicatorClass", "Ladder", "LadderTask", "Measurement", "Message",
    "Moment", "MomentFlagship", "Observance", "ObservanceFlagship", "Opener", "Outcome",
    "OutcomeArea", "Partner", "PartnerAim", "PartnerType", "Person", "Pillar", "Plan", "PlanCell",
    "Platform", "PlatformStatus", "Season", "SeriesException", "SettlementNeedType", "Target",
]  # fmt: skip
