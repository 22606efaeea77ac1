"""The fields of measurements with the headings that reports and analytics give them."""

from __future__ import annotations

from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables.target import InField, Kind, headings, with_sides
from comms_planner.models.words import Metric
from comms_planner.text import QT_TRANSLATE_NOOP

METRIC_FIELDS: dict[Metric, tuple[str, str]] = {
    Metric.PARTICIPANTS: (
        QT_TRANSLATE_NOOP("Import", "Participants"),
        "attendees, attendance, 参与者, 参加人数, 出席人数, 与会者",
    ),
    Metric.REGISTERED: (
        QT_TRANSLATE_NOOP("Import", "Registered"),
        "registrations, registrants, participants registered, 注册人数, 报名人数",
    ),
    Metric.BADGE_SCANNED: (
        QT_TRANSLATE_NOOP("Import", "Badges scanned"), "badge scans, scans, 扫描人数, 签到人数"
    ),
    Metric.IN_PERSON: (
        QT_TRANSLATE_NOOP("Import", "In person"), "on site, onsite, physical, 现场人数, 现场"
    ),
    Metric.REMOTE: (
        QT_TRANSLATE_NOOP("Import", "Remote"),
        "online, virtual, online participants, 线上人数, 远程",
    ),
    Metric.REACH: (
        QT_TRANSLATE_NOOP("Import", "People reached"),
        "reach, accounts reached, unique users, users, unique visitors, visitors, unique viewers,"
        " total users, active users, 触及人数, 覆盖人数, 独立访客, 访客数",
    ),
    Metric.LISTENERS: (
        QT_TRANSLATE_NOOP("Import", "Listeners"), "viewers, audience size, 听众, 观众, 收听人数"
    ),
    Metric.VIEWS: (
        QT_TRANSLATE_NOOP("Import", "Views"),
        "video views, page views, pageviews, plays, 浏览量, 播放量, 观看次数, 阅读量, 浏览次数",
    ),
    Metric.IMPRESSIONS: (
        QT_TRANSLATE_NOOP("Import", "Impressions"), "post impressions, 展示次数, 曝光量, 曝光"
    ),
    Metric.CLIPPINGS: (
        QT_TRANSLATE_NOOP("Import", "Clippings"),
        "press clippings, articles, coverage, 剪报, 报道数",
    ),
    Metric.MENTIONS: (QT_TRANSLATE_NOOP("Import", "Mentions"), "提及次数, 提及"),
    Metric.INTERACTIONS: (
        QT_TRANSLATE_NOOP("Import", "Interactions"),
        "engagements, engagement, reactions, total interactions, 互动次数, 互动量, 互动",
    ),
    Metric.DOWNLOADS: (
        QT_TRANSLATE_NOOP("Import", "Downloads"),
        "file downloads, 下载次数, 下载量",
    ),
}  # fmt: skip
"""A column for each metric, as a platform's analytics have them: label and headings."""

FIELDS = with_sides(
    InField("value", QT_TRANSLATE_NOOP("Import", "Figure"), Kind.FIGURE,
            headings("figure, figures, value, number, count, total, quantity, amount, people,"
                     " 数字, 数值, 数量, 人数"),
            own=(names.VALUE,)),
    InField("relation", QT_TRANSLATE_NOOP("Import", "Relation to the truth"), Kind.TEXT,
            headings("relation to the truth, qualifier, 与真实值的关系, 限定, 关系"),
            own=(names.RELATION,)),
    InField("reason", QT_TRANSLATE_NOOP("Import", "Why there is no figure"), Kind.TEXT,
            headings("reason, reason for n/a, 原因"), own=(names.REASON,)),
    InField("unit", QT_TRANSLATE_NOOP("Import", "Unit"), Kind.TEXT, headings("units, 单位"),
            own=(names.UNIT,)),
    InField("metric", QT_TRANSLATE_NOOP("Import", "Metric"), Kind.WORD,
            headings("measure, indicator, 指标, 度量"), words="metric",
            synonyms={key.value: headings(names) for key, (_, names) in METRIC_FIELDS.items()},
            own=(names.METRIC,)),
    InField("kind", QT_TRANSLATE_NOOP("Import", "Kind of reach"), Kind.WORD,
            headings("kind, reach kind, type of reach, 参与类别, 类别"), words="reach",
            own=(names.KIND,)),
    InField("platform", QT_TRANSLATE_NOOP("Import", "Platform"), Kind.TEXT,
            headings("平台, series"),
            own=(names.PLATFORM,)),
    InField("edition", QT_TRANSLATE_NOOP("Import", "Edition"), Kind.TEXT,
            headings("event, 届, 届次, 会议, 活动"),
            own=(names.EDITION,)),
    InField("campaign", QT_TRANSLATE_NOOP("Import", "Campaign"), Kind.TEXT,
            headings("运动, 宣传运动"),
            own=(names.CAMPAIGN,)),
    InField("action", QT_TRANSLATE_NOOP("Import", "Action"), Kind.TEXT,
            headings("action, activity, 行动"), own=(names.ACTION_NUMBER,)),
    InField("event", QT_TRANSLATE_NOOP("Import", "Counted at"), Kind.BOTH,
            headings("occasion, 统计场合"), own=(names.EVENT,)),
    InField("channel", QT_TRANSLATE_NOOP("Import", "Channel"), Kind.TEXT,
            headings("network, account, page, medium, outlet, 渠道, 账号, 媒体"),
            own=(names.CHANNEL,)),
    InField("measured_on", QT_TRANSLATE_NOOP("Import", "Day"), Kind.WHEN,
            headings("date, measured on, as of, month, 日期, 统计日期, 截至, 月份"),
            own=(names.MEASURED_ON,)),
    InField("period_from", QT_TRANSLATE_NOOP("Import", "Period from"), Kind.WHEN,
            headings("from, start, start date, 起始日期, 开始日期"),
            own=(names.COUNTED_FROM,)),
    InField("period_to", QT_TRANSLATE_NOOP("Import", "Period to"), Kind.WHEN,
            headings("to, until, end, end date, 结束日期, 截止日期"),
            own=(names.COUNTED_TO,)),
    InField("place", QT_TRANSLATE_NOOP("Import", "Place"), Kind.BOTH,
            headings("location, city, country, 地点, 城市, 国家"),
            own=(names.PLACE,)),
    InField("definition", QT_TRANSLATE_NOOP("Import", "What it counts"), Kind.BOTH,
            headings("definition, description, what was counted, counted, what, type,"
                     " type of figure, 统计内容, 定义, 说明, 类型"),
            own=(names.COUNTED,)),
    InField("source", QT_TRANSLATE_NOOP("Import", "Source"), Kind.TEXT,
            headings("link, url, reference, 来源, 出处, 链接"),
            own=(names.SOURCE,)),
    InField("grade", QT_TRANSLATE_NOOP("Import", "Grade of the evidence, 1 is best"), Kind.NUMBER,
            headings("grade, evidence, 证据等级, 等级"),
            own=(names.GRADE,)),
    InField("note", QT_TRANSLATE_NOOP("Import", "Note"), Kind.BOTH,
            headings("notes, remark, remarks, comment, comments, 备注, 附注"),
            own=(names.NOTES,)),
    *(
        InField(metric.value, label, Kind.FIGURE, headings(names))
        for metric, (label, names) in METRIC_FIELDS.items()
    ),
)  # fmt: skip
"""All that a column can go to."""
