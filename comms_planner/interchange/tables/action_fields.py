"""The fields of an action that a column can go to, and what such columns are called."""

from __future__ import annotations

from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables.target import InField, Kind, headings, with_sides
from comms_planner.text import QT_TRANSLATE_NOOP

_WORK = {
    "planned": headings(
        "not started, to do, todo, open, pending, new, tbc, tbd, n/a, on hold, postponed,"
        " confirmed, scheduled, upcoming, not yet started, draft, drafted, planning,"
        " idea, ideas, proposed, concept, backlog, prévu,"
        " planifié, à faire, previsto, planificado, pendiente, 待办, 未启动, 未完成, 未开始, 计划,"
        " 计划中, 规划中, 筹备中, 待开始, 待定, 构思, 设想, 推迟, 延期, 暂缓, 已确认"
    ),
    "in progress": headings(
        "ongoing, started, on going, doing, wip, underway, under way, on track, in process, active,"
        " delayed, behind, at risk, off track, red, amber, yellow, green,"
        " partly done, en cours, en curso, 进行, 推进中,"
        " 正在进行, 实施中, 滞后"
    ),
    "done": headings(
        "complete, completed, finished, closed, delivered, yes, published, posted, live, sent,"
        " implemented, achieved, terminé, achevé, fait, terminado, hecho, 完成,"
        " 已结束, 结束, 已发布"
    ),
    "cancelled": headings(
        "canceled, dropped, stopped, deleted, withdrawn, annulé, cancelado, 取消, 不再进行"
    ),
}
_TOOL = {
    "social": headings("social media, social, social networks, digital, 社交媒体, 社媒, 新媒体"),
    "media": headings("media relations, media, press, media outreach, 媒体关系, 媒体, 新闻"),
    "creative": headings("creative, design, infographic, infographics, video, visuals, 创意, 设计"),
    "research": headings("research, report, reports, data, 研究, 报告"),
    "messaging": headings("messages, key messages, 信息"),
}
_APPROVAL = {
    "draft": headings("草案, none, no"),
    "submitted": headings("pending, for approval, in review, review, 送审, 审批中"),
    "returned": headings("rejected, 退回"),
    "approved": headings("cleared, ok, yes, 批准, 通过"),
}

FIELDS = with_sides(
    InField(
        "title",
        QT_TRANSLATE_NOOP("Import", "Title"),
        Kind.BOTH,
        headings(
            "action, activity, task, name, what, subject, deliverable, activities, "
            "event title, post, post copy, key activity, key activities, activity output, "
            "titre, activité, título, actividad, "
            "工作任务, 行动, 活动, 任务, 标题, 名称, 事项, 工作内容"
        ),
        required=True,
        own=(names.TITLE,),
    ),
    InField(
        "note",
        QT_TRANSLATE_NOOP("Import", "Notes"),
        Kind.BOTH,
        headings("notes, comment, comments, remarks, description, details, 备注, 说明, 描述"),
        own=(names.NOTES,),
    ),
    InField(
        "flagship",
        QT_TRANSLATE_NOOP("Import", "Flagship programme"),
        Kind.TEXT,
        headings(
            "flagship programme, programme, program, flagship program, programme phare, "
            "programa emblemático, 旗舰方案, 方案, 旗舰"
        ),
        own=(names.FLAGSHIP,),
    ),
    InField(
        "pillar",
        QT_TRANSLATE_NOOP("Import", "Pillar"),
        Kind.TEXT,
        headings("pilier, pilar, 支柱, 类别"),
        own=(names.PILLAR,),
    ),
    InField(
        "cell",
        QT_TRANSLATE_NOOP("Import", "Cell"),
        Kind.TEXT,
        headings("单元格, 行动要点"),
    ),
    InField(
        "campaign",
        QT_TRANSLATE_NOOP("Import", "Campaign"),
        Kind.TEXT,
        headings("运动, 宣传运动"),
        own=(names.CAMPAIGN,),
    ),
    InField(
        "edition",
        QT_TRANSLATE_NOOP("Import", "Edition"),
        Kind.TEXT,
        headings("event, events, editions, 届, 届次, 会议"),
        own=(names.EDITIONS,),
    ),
    InField(
        "partners",
        QT_TRANSLATE_NOOP("Import", "Partners"),
        Kind.TEXT,
        headings(
            "partner, partner organization, partner organizations, "
            "partner organisation, with whom, 伙伴, 合作伙伴, 合作单位, 合作机构"
        ),
        own=(names.PARTNERS,),
    ),
    InField(
        "owner",
        QT_TRANSLATE_NOOP("Import", "Owner"),
        Kind.TEXT,
        headings(
            "responsible, assignee, asset owner, task owner, action owner, activity owner, "
            "content owner, "
            "owner name, assignee name, assigned, in charge, person in charge, lead officer, "
            " assigned to, lead, focal point, who, person, "
            "responsible person, responsible officer, officer, staff, staff member, responsable, "
            "负责人, 责任人, 牵头人, 联系人"
        ),
        own=(names.OWNER,),
    ),
    InField(
        "starts",
        QT_TRANSLATE_NOOP("Import", "First day"),
        Kind.WHEN,
        headings(
            "start, start date, from, begin, begins, first day, date from, début, date de début, "
            "inicio, fecha de inicio, 开始, 开始日期, 起始日期"
        ),
        own=(names.FIRST,),
    ),
    InField(
        "ends",
        QT_TRANSLATE_NOOP("Import", "Last day"),
        Kind.WHEN,
        headings(
            "end, end date, due, due date, deadline, until, to, last day, finish, "
            "date to, by when, fin, date de fin, échéance, fecha de fin, "
            "plazo, 完成时限, 时限, 完成时间, 结束时间, 截止时间, 结束, 结束日期, 截止, "
            "截止日期, 期限, 完成日期"
        ),
        own=(names.LAST,),
    ),
    InField(
        "date",
        QT_TRANSLATE_NOOP("Import", "Dates"),
        Kind.WHEN,
        headings(
            "dates, when, day, period, timing, timeline, publish date, publication date, "
            "publishing date, "
            "post date, posting date, go live date, release date, date of event, "
            "日期, 时间, 发布日期, "
            ""
            "发布时间, 活动日期"
        ),
    ),
    InField(
        "precision",
        QT_TRANSLATE_NOOP("Import", "Precision"),
        Kind.WORD,
        words="precision",
        own=(names.PRECISION,),
    ),
    InField(
        "done_on",
        QT_TRANSLATE_NOOP("Import", "Done on"),
        Kind.WHEN,
        headings("done on, completed on, date completed, completion date, 完成于, 实际完成日期"),
        own=(names.DONE_ON,),
    ),
    InField(
        "work_status",
        QT_TRANSLATE_NOOP("Import", "Work"),
        Kind.WORD,
        headings(
            "status, work, progress, state, task status, activity status, content status, "
            "post status, publishing status, current status, statut, état, "
            "estado, 完成情况, 进展情况, "
            ""
            "状态, 进度, 进展"
        ),
        words="work",
        synonyms=_WORK,
        own=(names.WORK,),
    ),
    InField(
        "approval_status",
        QT_TRANSLATE_NOOP("Import", "Approval"),
        Kind.WORD,
        headings("approval, approved, clearance, 审批, 批准, 核准"),
        words="approval",
        synonyms=_APPROVAL,
        own=(names.APPROVAL,),
    ),
    InField(
        "date_status",
        QT_TRANSLATE_NOOP("Import", "Date status"),
        Kind.WORD,
        headings("date status, 日期状态"),
        words="date",
        own=(names.DATE_STATUS,),
    ),
    InField(
        "tool",
        QT_TRANSLATE_NOOP("Import", "Tool"),
        Kind.WORD,
        headings("tools, 工具"),
        words="tool",
        synonyms=_TOOL,
        own=(names.TOOL,),
    ),
    InField(
        "audience",
        QT_TRANSLATE_NOOP("Import", "Audience"),
        Kind.BOTH,
        headings("audiences, target audience, target group, 受众, 对象, 目标受众"),
        own=(names.AUDIENCE,),
    ),
    InField(
        "cost_planned",
        QT_TRANSLATE_NOOP("Import", "Planned cost"),
        Kind.MONEY,
        headings(
            "budget, cost, planned cost, estimated cost, cost estimate, cost estimates, estimate, "
            "estimated budget, est cost, est budget, budget usd, cost usd, planned, "
            "planned budget, budget planned, budget usd planned, cost planned, "
            "预算, 费用, 计划费用, 预算金额, 经费"
        ),
        own=(names.PLANNED,),
    ),
    InField(
        "cost_actual",
        QT_TRANSLATE_NOOP("Import", "Actual cost"),
        Kind.MONEY,
        headings(
            "actual, spent, actual cost, expenditure, budget actual, budget usd actual, "
            "cost actual, 实际费用, 支出, 实际支出"
        ),
        own=(names.ACTUAL,),
    ),
    InField(
        "currency",
        QT_TRANSLATE_NOOP("Import", "Currency"),
        Kind.TEXT,
        headings("devise, moneda, 货币, 币种"),
        own=(names.CURRENCY,),
    ),
    InField(
        "funding",
        QT_TRANSLATE_NOOP("Import", "Funding source"),
        Kind.TEXT,
        headings("funding source, fund, grant, donor, source of funds, 资金来源, 经费来源"),
        own=(names.FUNDING,),
    ),
)
