<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Comms Planner</source>
        <translation>关于 Comms Planner</translation>
    </message>
    <message>
        <source>Comms Planner</source>
        <translation>Comms Planner</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Plan, measure and brief communications campaigns, offline, in one file. Free software under the Apache License 2.0.</source>
        <translation>离线策划、衡量和简报传播运动，全部内容存于一个文件。本软件为自由软件，采用 Apache 许可证 2.0 版。</translation>
    </message>
</context>
<context>
    <name>Accreditation status</name>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未批准</translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
</context>
<context>
    <name>ActionDrawer</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>所服务的行动要点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>How to look at the actions</source>
        <translation>行动的查看方式</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>正在读取行动…</translation>
    </message>
    <message>
        <source>{some} of {all} actions</source>
        <translation>{all} 项行动中的 {some} 项</translation>
    </message>
    <message numerus="yes">
        <source>%n actions changed.</source>
        <translation>
            <numerusform>已更改 %n 项行动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n actions go out of the plan. Undo brings them back.</source>
        <translation>
            <numerusform>将从计划中删除 %n 项行动，可用“撤销”找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these actions?</source>
        <translation>要删除这些行动吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Actions deleted.</source>
        <translation>行动已删除。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>不属于任何运动</translation>
    </message>
    <message>
        <source>View deleted.</source>
        <translation>视图已删除。</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>尚无行动</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>没有符合条件的行动</translation>
    </message>
    <message>
        <source>It begins before that is over.</source>
        <translation>此行动在该项结束之前就已开始。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Actions are the pieces of work that deliver the plan’s commitments: each has an owner, days, a cell of the action plan. Add the first, or take in a spreadsheet under Import and export.</source>
        <translation>行动是落实计划各行动要点的具体工作：每项都有负责人、日期和在行动计划中的单元格。请添加第一项，或在“导入与导出”中导入电子表格。</translation>
    </message>
    <message>
        <source>The words or the filter let none of the plan’s actions through.</source>
        <translation>按当前的搜索词或筛选条件，没有找到任何行动。</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A series of its own</source>
        <translation>独立系列</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>It lasts several days</source>
        <translation>持续多日</translation>
    </message>
    <message>
        <source>Direct: people who take part</source>
        <translation>直接参与：亲身参与的人</translation>
    </message>
    <message>
        <source>Indirect: people reached through others</source>
        <translation>间接参与：通过他人触及的人</translation>
    </message>
    <message>
        <source>Without a figure of its own it counts with its platform’s; of a series of its own that has none, the sums say so.</source>
        <translation>若无自己的数字，则按所属平台的数字计算；独立系列若无数字，合计中会注明。</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Title of the new action</source>
        <translation>新行动的标题</translation>
    </message>
    <message>
        <source>With a day at its end, such as “, Friday” or “by 4 Dec”</source>
        <translation>末尾可写日期，例如“，周五”或“12月4日前”</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>years are added up</source>
        <translation>各年相加</translation>
    </message>
    <message>
        <source>the latest year counts</source>
        <translation>以最近一年为准</translation>
    </message>
    <message>
        <source>ratios are pooled</source>
        <translation>各年比率合并计算</translation>
    </message>
    <message>
        <source>each year stands alone</source>
        <translation>各年单独列示</translation>
    </message>
    <message>
        <source>the highest year counts</source>
        <translation>以最高的一年为准</translation>
    </message>
</context>
<context>
    <name>Anchor end</name>
    <message>
        <source>opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>闭幕</translation>
    </message>
</context>
<context>
    <name>AnchorForm</name>
    <message>
        <source>When, in words</source>
        <translation>用文字写明时间</translation>
    </message>
    <message>
        <source>For instance “T-6 weeks”, “6 weeks before wuf-2028 opening”, “first Monday of October 2027” or “2 working days before World Habitat Day 2027”. The task then follows that date. Without words it follows none.</source>
        <translation>例如“T-6周”“世界城市论坛第十四届会议开幕前6周”“2027年10月第一个星期一”或“2027年世界人居日前2个工作日”。此后任务随该日期变动；留空则不随任何日期变动。</translation>
    </message>
    <message>
        <source>{written}: {when}</source>
        <translation>{written}：{when}</translation>
    </message>
    <message>
        <source>The task follows its date.</source>
        <translation>任务将随其日期变动。</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
</context>
<context>
    <name>ApprovalForm</name>
    <message numerus="yes">
        <source>%n things are decided together.</source>
        <translation>
            <numerusform>%n 项内容一并作出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>已作出的决定</translation>
    </message>
    <message>
        <source>Submitted for approval.</source>
        <translation>已提交审批。</translation>
    </message>
    <message>
        <source>Passed this gate.</source>
        <translation>已通过这一审核关口。</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>Withdrawn: it is a draft again.</source>
        <translation>已撤回：重新成为草稿。</translation>
    </message>
    <message>
        <source>It was approved once; its words have changed since.</source>
        <translation>曾获批准，但文字此后有改动。</translation>
    </message>
    <message>
        <source>Approve at the gate “{gate}”</source>
        <translation>在审核关口“{gate}”批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return it, with a remark</source>
        <translation>退回并附备注</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it: make it a draft again</source>
        <translation>撤回：重新成为草稿</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>(for other words than now)</source>
        <translation>（所针对的并非现有文字）</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Baselines, targets, actuals, ledger entries, co-investments and surveys of {year} are locked once it is approved. Opening it again needs a reason.</source>
        <translation>{year}年一经批准，该年的基线、具体目标、实际值、台账条目、共同投资和调查即予锁定。重新开放须说明理由。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>{year} is approved.</source>
        <translation>{year}年已批准。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-10-31&quot;</source>
        <translation>&quot;2026-10-31&quot; 形式的日期</translation>
    </message>
    <message>
        <source>a text, or {&quot;en&quot;: text, &quot;zh&quot;: text}</source>
        <translation>文本，或 {&quot;en&quot;: 文本, &quot;zh&quot;: 文本}</translation>
    </message>
    <message>
        <source>a figure such as 500, &quot;5,000,000+&quot;, &quot;500 万以上&quot; or &quot;n/a&quot;, or {&quot;value&quot;: number, &quot;relation&quot;: &quot;=&quot;, &quot;≈&quot;, &quot;≥&quot; or &quot;≤&quot;, &quot;unit&quot;: &quot;people&quot;}</source>
        <translation>500、&quot;5,000,000+&quot;、&quot;500 万以上&quot; 或 &quot;n/a&quot; 形式的数字，或 {&quot;value&quot;: 数字, &quot;relation&quot;: &quot;=&quot;、&quot;≈&quot;、&quot;≥&quot; 或 &quot;≤&quot;, &quot;unit&quot;: &quot;people&quot;}</translation>
    </message>
    <message>
        <source>a figure such as 12, &quot;62 %&quot;, &quot;12+&quot; or &quot;n/a&quot;, or {&quot;value&quot;: number, &quot;relation&quot;: &quot;=&quot;, &quot;≈&quot;, &quot;≥&quot; or &quot;≤&quot;, &quot;unit&quot;: text, &quot;reason&quot;: text}; without a unit it has that of its indicator or metric</source>
        <translation>数值，如 12、&quot;62 %&quot;、&quot;12+&quot; 或 &quot;n/a&quot;，或 {&quot;value&quot;: 数字, &quot;relation&quot;: &quot;=&quot;、&quot;≈&quot;、&quot;≥&quot; 或 &quot;≤&quot;, &quot;unit&quot;: 文字, &quot;reason&quot;: 文字}；未给出单位时采用其指标或计量项目的单位</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>一列文字</translation>
    </message>
</context>
<context>
    <name>ArrowNote</name>
    <message>
        <source>Too many arrows to follow: only those of the chosen bar are drawn. Choose a bar, or zoom in to see all.</source>
        <translation>箭头过多，难以辨认：仅画出所选条目的箭头。请选择一个条目，或放大以查看全部。</translation>
    </message>
</context>
<context>
    <name>Asset kind</name>
    <message>
        <source>press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>media advisory</source>
        <translation>媒体通知</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>专栏文章</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事报道</translation>
    </message>
    <message>
        <source>flagship report</source>
        <translation>旗舰报告</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>出版物</translation>
    </message>
    <message>
        <source>infographic</source>
        <translation>信息图表</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>社交媒体帖文</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>通讯</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>A backup is made every half hour while the plan changes, and when the window closes. Each is checked against the change log before it counts. All are kept for two days, then one a day, one a week and one a month.</source>
        <translation>计划有更改时每半小时备份一次，关闭窗口时也会备份。每个备份都要与更改记录核对无误才算有效。两天内的备份全部保留，此后每天、每周、每月各保留一个。</translation>
    </message>
    <message>
        <source>There is no backup of this plan yet.</source>
        <translation>本计划尚无备份。</translation>
    </message>
    <message>
        <source>{size} · up to change {seq}</source>
        <translation>{size} · 截至第 {seq} 次更改</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Put the backup of {moment} back?</source>
        <translation>要恢复 {moment} 的备份吗？</translation>
    </message>
    <message>
        <source>The plan will be as it was then, its history included. What it is now is backed up first, so nothing is lost.</source>
        <translation>计划连同其历史都会回到当时的样子。恢复前会先备份现状，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Without a day</source>
        <translation>日期未定</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the document, word for word</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>outside source, confirmed</source>
        <translation>外部来源，已核实</translation>
    </message>
    <message>
        <source>outside source, from memory</source>
        <translation>外部来源，凭记忆</translation>
    </message>
    <message>
        <source>entered by us</source>
        <translation>由我们录入</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>未说明依据</translation>
    </message>
    <message>
        <source>projected, not confirmed</source>
        <translation>推算，未确认</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing goes out yet</source>
        <translation>尚无待发布的材料</translation>
    </message>
    <message>
        <source>Content is one thing that goes out: a press release, a film, a post. Plan it once; the board then shows each of the six languages on each channel, from missing to cleared, and warns when something would go out before its embargo.</source>
        <translation>材料是指要发布的一件成品：新闻稿、影片或帖文。只需计划一次，看板就会显示每个渠道上六种语文的进展，从缺失到已核准，并在材料将早于限时发布时间发出时提醒。</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>新建材料</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Content board</source>
        <translation>材料看板</translation>
    </message>
    <message>
        <source>Find content</source>
        <translation>查找材料</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>{cleared} of {all} versions cleared</source>
        <translation>{all} 个版本中 {cleared} 个已核准</translation>
    </message>
    <message>
        <source>Add content</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title}（{language}）</translation>
    </message>
    <message>
        <source>“{title}” goes out of the plan in all its languages. Undo brings it back.</source>
        <translation>“{title}”的所有语文版本将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Delete this content?</source>
        <translation>要删除这份材料吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Content deleted.</source>
        <translation>材料已删除。</translation>
    </message>
    <message>
        <source>Edit content…</source>
        <translation>编辑材料…</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>限时发布…</translation>
    </message>
    <message>
        <source>Another channel…</source>
        <translation>其他渠道…</translation>
    </message>
    <message>
        <source>Approval of all languages…</source>
        <translation>所有语文的审批…</translation>
    </message>
    <message>
        <source>Approval of this language…</source>
        <translation>这一语文的审批…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>移除这一语文</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>限时发布</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>The translation counts as up to date.</source>
        <translation>译文已确认与原文一致。</translation>
    </message>
    <message>
        <source>This language was removed.</source>
        <translation>已移除这一语文。</translation>
    </message>
    <message>
        <source>Embargo {moment}</source>
        <translation>限时 {moment}</translation>
    </message>
    <message>
        <source>Before the embargo</source>
        <translation>早于限时发布</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>尚无渠道</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合条件的材料。</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>It takes place as planned.</source>
        <translation>日期、地点和形式均不变。</translation>
    </message>
    <message>
        <source>Same day, online instead of on site.</source>
        <translation>日期不变，由现场改为线上。</translation>
    </message>
    <message>
        <source>Another date, now or later.</source>
        <translation>另定日期，现在或以后确定。</translation>
    </message>
    <message>
        <source>It is off; only lessons remain.</source>
        <translation>取消，仅保留经验教训。</translation>
    </message>
    <message>
        <source>Something happened: hold, then speak.</source>
        <translation>发生突发情况：先暂停发布，再表态。</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>the parts match the whole</source>
        <translation>各部分之和与总数相符</translation>
    </message>
    <message>
        <source>some are not disaggregated</source>
        <translation>有一部分未分类</translation>
    </message>
    <message>
        <source>the parts do not match the whole</source>
        <translation>各部分之和与总数不符</translation>
    </message>
    <message>
        <source>whether the parts match the whole cannot be told from bounds</source>
        <translation>仅凭上下限无法判断各部分是否与总数相符</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Field to change</source>
        <translation>要更改的字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>全部更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n actions chosen</source>
        <translation>
            <numerusform>已选 %n 项行动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bullet</name>
    <message>
        <source>Baseline {baseline}, target {target}, actual {actual}: {standing}</source>
        <translation>基线{baseline}，具体目标{target}，实际值{actual}：{standing}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{weekday} {day} {year}</source>
        <translation>{year}年{day}{weekday}</translation>
    </message>
    <message>
        <source>{day}, {count}</source>
        <translation>{day}，{count}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>{number} items</source>
        <translation>{number} 项</translation>
    </message>
    <message>
        <source>TBC</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Outside moment</source>
        <translation>外部重要时刻</translation>
    </message>
    <message>
        <source>Observance, tier {tier}</source>
        <translation>纪念日，{tier} 级</translation>
    </message>
    <message>
        <source>Action · {pillar}</source>
        <translation>行动项 · {pillar}</translation>
    </message>
    <message>
        <source>Still on: {titles}</source>
        <translation>仍在进行：{titles}</translation>
    </message>
    <message>
        <source>Nothing begins today</source>
        <translation>今天没有新开始的事项</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>第{number}季度</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>{word}: {reason}</source>
        <translation>{word}：{reason}</translation>
    </message>
    <message>
        <source>{word} from {day}: {reason}</source>
        <translation>{word}（原定{day}）：{reason}</translation>
    </message>
    <message>
        <source>{word} from {day}</source>
        <translation>{word}（原定{day}）</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>周期性</translation>
    </message>
    <message>
        <source>{place} {day} {time}</source>
        <translation>{place} {day} {time}</translation>
    </message>
    <message>
        <source>{asset} ({language}), not before:</source>
        <translation>{asset}（{language}），不得早于：</translation>
    </message>
    <message>
        <source>{day}, {begin}–{end}</source>
        <translation>{day}，{begin}–{end}</translation>
    </message>
    <message>
        <source>Copy: {dates}</source>
        <translation>副本：{dates}</translation>
    </message>
    <message>
        <source>No event to show.</source>
        <translation>没有可显示的活动。</translation>
    </message>
</context>
<context>
    <name>Calendar entry</name>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>season</source>
        <translation>活动季</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>纪念日</translation>
    </message>
</context>
<context>
    <name>Calendar file</name>
    <message>
        <source>Entries known only to the month, quarter or year, and so left out: {count}.</source>
        <translation>仅知月份、季度或年份而未列入的条目：{count} 项。</translation>
    </message>
    <message>
        <source>Basis of the date: {basis}</source>
        <translation>日期依据：{basis}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>主题：{theme}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>负责人：{owner}</translation>
    </message>
    <message>
        <source>The day is not fixed; it lies within these days.</source>
        <translation>具体日期未定，在这些日期之内。</translation>
    </message>
    <message>
        <source>It comes in leap years only, on 29 February.</source>
        <translation>只在闰年2月29日出现。</translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
    <message>
        <source>Removed from the plan</source>
        <translation>已从计划中移除</translation>
    </message>
    <message>
        <source>The plan no longer has a day for it.</source>
        <translation>计划中已不再有其确定日期。</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Calendar {period}.pdf</source>
        <translation>日历 {period}.pdf</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file}已就绪。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>{title} is now on {dates}.</source>
        <translation>“{title}”已移到{dates}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{title} cannot be moved here: a rule or its source gives its date.</source>
        <translation>“{title}”不能在此移动：其日期由规则或来源决定。</translation>
    </message>
    <message>
        <source>Change this one…</source>
        <translation>更改这一次…</translation>
    </message>
    <message>
        <source>This plan is open for reading only, so nothing is changed.</source>
        <translation>此计划以只读方式打开，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>上个季度</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下个季度</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>A campaign has an objective, a target, a period and a theme (document, Annex II, E(a)). The rest can follow.</source>
        <translation>一项运动须有目标、具体目标、期限和主题（文件附件二 E(a)）。其余内容可以后补。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Editions (work is counted back from the first)</source>
        <translation>届次（工作自第一项倒排）</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The campaign is in the plan.</source>
        <translation>运动已纳入计划。</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Find a campaign</source>
        <translation>查找运动</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which campaigns</source>
        <translation>显示哪些运动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Objective unclear</source>
        <translation>目标不明确</translation>
    </message>
    <message>
        <source>No campaign has these words. Try fewer, or look among all.</source>
        <translation>没有含这些字词的运动。请减少字词，或在全部运动中查找。</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>No action yet</source>
        <translation>尚无行动</translation>
    </message>
    <message>
        <source>{done} of {all} actions done</source>
        <translation>{all} 项行动中已完成 {done} 项</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} 天</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} 天</translation>
    </message>
    <message>
        <source>{done} of {promised} delivered</source>
        <translation>{promised}中已落实 {done}</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Who will do what differently? Name the people and what they will do.</source>
        <translation>谁将以不同方式做什么？请写明是哪些人、将采取什么行动。</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建运动</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>编辑运动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Put actions into it</source>
        <translation>纳入行动</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>“{title}” goes out of the plan. Undo brings it back.</source>
        <translation>“{title}”将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Delete this campaign?</source>
        <translation>要删除该运动吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Campaign deleted.</source>
        <translation>运动已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clone to the next campaign</source>
        <translation>复制为下一次运动</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A ladder of your own</source>
        <translation>自定倒排表</translation>
    </message>
    <message>
        <source>Make ladder</source>
        <translation>建立倒排表</translation>
    </message>
    <message>
        <source>Saved. What was approved has changed: it is a draft again.</source>
        <translation>已保存。已批准的内容有改动：现重新成为草稿。</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>添加运动</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Title of the action</source>
        <translation>行动的标题</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Drag an action here, or choose it and press Ctrl+← or Ctrl+→.</source>
        <translation>将行动拖到此处，或选中后按 Ctrl+← 或 Ctrl+→。</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>女童</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>男童</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>25 岁以下</translation>
    </message>
    <message>
        <source>25 to 59</source>
        <translation>25 至 59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁及以上</translation>
    </message>
    <message>
        <source>with disabilities</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>without disabilities</source>
        <translation>非残疾人</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>阿拉伯国家</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>亚洲及太平洋</translation>
    </message>
    <message>
        <source>Europe and North America</source>
        <translation>欧洲和北美洲</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>拉丁美洲和加勒比</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>follows its anchor</source>
        <translation>随其锚点移动</translation>
    </message>
    <message>
        <source>waits for other work</source>
        <translation>等待其他工作</translation>
    </message>
    <message>
        <source>keeps to working days</source>
        <translation>避开休息日</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Actions in {cell}</source>
        <translation>{cell}的行动</translation>
    </message>
    <message>
        <source>Add action to {cell}</source>
        <translation>为{cell}添加行动</translation>
    </message>
    <message>
        <source>No action here matches the filter.</source>
        <translation>这里没有符合筛选条件的行动。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing planned yet. Add an action for one of %n commitments.</source>
        <translation>
            <numerusform>尚无计划。这里有 %n 项行动要点，请为其中一项添加行动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} 项行动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellSheet</name>
    <message>
        <source>Source: HSP/EB.1/7, {ref}</source>
        <translation>资料来源：HSP/EB.1/7，{ref}</translation>
    </message>
    <message>
        <source>Commitments: {planned} of {all} planned, {delivered} delivered</source>
        <translation>行动要点：共 {all} 项，已计划 {planned} 项，已落实 {delivered} 项</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Undo typing</source>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>重做输入</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>Change kind</name>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>已重做</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>回到此处</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>另有 {count} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Show older changes</source>
        <translation>显示更早的更改</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <translation>要回到 {moment} 吗？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到此处</translation>
    </message>
    <message>
        <source>The plan is as it was on {moment}.</source>
        <translation>计划已回到 {moment} 的样子。</translation>
    </message>
    <message numerus="yes">
        <source>{count} later changes will be taken back. This is itself a change: Undo brings everything back.</source>
        <translation>
            <numerusform>其后的 {count} 次更改会被撤回。这一操作本身也是更改，可用“撤销”全部找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>Every figure is as it was quoted</source>
        <translation>所有数字均与引用时一致</translation>
    </message>
    <message>
        <source>Bind the figures that messages quote to their measurements. When a measurement changes, each message that quotes it comes here.</source>
        <translation>请把信息引用的数字与其测量数据绑定。测量数据一旦变动，引用它的每条信息都会列在这里。</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>已变动的数字</translation>
    </message>
</context>
<context>
    <name>Chart numbers</name>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>限定符</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>in_use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>place</source>
        <translation>年份或类别</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>状况</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>Figures of the chart</source>
        <translation>图中的数字</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Lines of the chart</source>
        <translation>图的分列方式</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>{kind}, {basis}: {figures}</source>
        <translation>{kind}，{basis}：{figures}</translation>
    </message>
    <message>
        <source>Several figures contest; none is chosen.</source>
        <translation>有多个数字并存，尚未选定。</translation>
    </message>
    <message>
        <source>{figure} – {definition} ({source})</source>
        <translation>{figure}——{definition}（{source}）</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Platform or year</source>
        <translation>平台或年份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Commitments planned and delivered, by flagship programme and pillar.</source>
        <translation>按旗舰方案和支柱分列的行动要点：已计划和已落实情况。</translation>
    </message>
    <message>
        <source>{planned} of {all} planned</source>
        <translation>{all} 项中已计划 {planned} 项</translation>
    </message>
    <message>
        <source>{delivered} delivered</source>
        <translation>已落实 {delivered} 项</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>无行动要点</translation>
    </message>
    <message>
        <source>Reach estimated per occurrence and measured per edition, in people. An open, fading end and a plus sign mean: at least this many.</source>
        <translation>按平台列出的每届估计影响范围和各届实测数字（人）。末端渐隐并带“以上”者，表示至少为此数。</translation>
    </message>
    <message>
        <source>Direct: took part</source>
        <translation>直接参与：亲身参与</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>间接参与：通过他人触及</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>每届估计数</translation>
    </message>
    <message>
        <source>Measured, in the year given</source>
        <translation>所示年份的实测数</translation>
    </message>
    <message>
        <source>Several figures, none chosen</source>
        <translation>有多个数字，尚未选定</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Estimated, gross, all occurrences of the year</source>
        <translation>估计，毛数，当年各届合计</translation>
    </message>
    <message>
        <source>Measured, gross, the occurrences that were counted</source>
        <translation>实测，毛数，有统计的各届合计</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>{all} 届中 {count} 届有实测</translation>
    </message>
    <message>
        <source>Indicators year by year: what was reached beside what should be, one panel for each.</source>
        <translation>各指标逐年情况：实际值与具体目标并列，每项指标一幅小图。</translation>
    </message>
    <message>
        <source>Policy changes and commitments recorded in the contribution ledger, by flagship programme and year; darker what somebody besides us confirms.</source>
        <translation>贡献台账中记录的政策变革和承诺，按旗舰方案和年份列示；深色为他方证实的部分。</translation>
    </message>
    <message>
        <source>Co-investment by kind, a panel for each currency: currencies and kinds are not added up.</source>
        <translation>按种类列示的共同投资，每种货币一幅小图：不同货币、不同种类不相加。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Confirmed by others</source>
        <translation>他方证实</translation>
    </message>
    <message>
        <source>Our part, as claimed</source>
        <translation>所主张的我方份额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No flagship programme</source>
        <translation>无旗舰方案</translation>
    </message>
    <message>
        <source>nobody stated a share of ours</source>
        <translation>未说明我方份额</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message>
        <source>Indicators of the expected outcomes against their targets; each row has its own scale. An open, fading end means: at least this much.</source>
        <translation>预期成果各指标与具体目标对照；每行各用其刻度。末端渐隐表示至少为此数。</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>迄今具体目标</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>迄今实际值</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} / {target}</translation>
    </message>
    <message>
        <source>No indicator has a figure yet.</source>
        <translation>尚无任何指标有数值。</translation>
    </message>
    <message>
        <source>Estimated, added up</source>
        <translation>估计，累计</translation>
    </message>
    <message>
        <source>Measured, added up</source>
        <translation>实测，累计</translation>
    </message>
    <message>
        <source>Different people as a range, by method, beside the gross sum of one occurrence of each platform. An arrow means that nothing closes the top.</source>
        <translation>按各种方法得出的不重复人数区间，与各平台各一届的毛数并列。箭头表示没有上限。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>About, by the method</source>
        <translation>按该方法约为</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Gross, not people</source>
        <translation>毛数，不是人数</translation>
    </message>
    <message>
        <source>Range of different people</source>
        <translation>不重复人数的区间</translation>
    </message>
    <message>
        <source>Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the parts do not match the whole.</source>
        <translation>实测数字及其组成部分。斜线部分未分类；警示符号表示各部分之和与总数不符。</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>No figure has been disaggregated yet.</source>
        <translation>尚无分类数字。</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Reach added up edition by edition, gross: measured so far beside what was estimated. An estimate is a planning figure and no target. A triangle and a plus sign mean: at least this many.</source>
        <translation>逐届累计的影响范围（毛数）：迄今实测数与估计数对照。估计数是规划数字，不是具体目标。三角形和“以上”表示：至少为此数。</translation>
    </message>
    <message>
        <source>Indicators whose years are added up: what was reached so far against the targets so far. A triangle and a plus sign mean: at least this many.</source>
        <translation>逐年累加的指标：迄今实际值与迄今具体目标对照。三角形和“以上”表示：至少为此数。</translation>
    </message>
    <message>
        <source>Target, added up</source>
        <translation>具体目标，累计</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>实际值，累计</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>尚无实际值</translation>
    </message>
    <message>
        <source>No indicator whose years are added up has a target yet. An estimate is no target.</source>
        <translation>尚无逐年累加的指标设定了具体目标。估计数不是目标。</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>measured: several figures contest, none is chosen</source>
        <translation>实测：多个数字有争议，尚未选定</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>在旗舰方案的行动和运动所在之处测得的直接参与人次，按年份，毛数；同一数字可涉及多个方案。</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>在旗舰方案的行动和运动所在之处测得的间接参与人次，按年份，毛数；同一数字可涉及多个方案。</translation>
    </message>
    <message>
        <source>Overlap of {share}% assumed</source>
        <translation>假定重叠 {share}%</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name}（{unit}）</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Findings of the preflight</source>
        <translation>定稿前检查发现</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Answer for it…</source>
        <translation>具名负责…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop a final pack.</source>
        <translation>
            <numerusform>%n 项检查发现阻碍定稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a final pack.</source>
        <translation>没有阻碍定稿的检查发现。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are to be looked at.</source>
        <translation>
            <numerusform>另有 %n 项需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Nothing to look at</source>
        <translation>没有待查看的事项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>待查看事项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>{serious} serious of {all}</source>
        <translation>{all} 项中 {serious} 项严重</translation>
    </message>
    <message>
        <source>What would go out before its embargo lifts, what is due and not cleared, translations that no longer fit and reminders of house style are listed here.</source>
        <translation>这里列出将早于限时发布时间发出的材料、到期而未核准的材料、与原文不符的译文，以及行文规范提醒。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Pack</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Languages, a pack for each</source>
        <translation>语文，每种一份</translation>
    </message>
    <message>
        <source>Sections and their order</source>
        <translation>章节及其顺序</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>供谁使用</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>可阅者</translation>
    </message>
    <message>
        <source>Files inside the PDF</source>
        <translation>PDF 内附文件</translation>
    </message>
    <message>
        <source>The plan holds what is not for people outside, such as drafts, contacts and work that is still open.</source>
        <translation>计划中有不宜外传的内容，例如草稿、联系方式和尚未完成的工作。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Plan, calendar and tables</source>
        <translation>计划、日历和表格</translation>
    </message>
    <message>
        <source>Calendar and tables</source>
        <translation>日历和表格</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As usual: {files}</source>
        <translation>照例：{files}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>美式信纸</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览语文</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>自何时起的变化</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>It stands beside</source>
        <translation>与之并列的数字</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>为何采用此数字</translation>
    </message>
    <message>
        <source>The others stay in the plan beside it; only this one counts in sums.</source>
        <translation>其余数字仍留在计划中与之并列；合计只计入此数字。</translation>
    </message>
    <message>
        <source>The figure is in use; the others stay beside it.</source>
        <translation>已采用此数字；其余数字仍保留在旁。</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>附件一</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>附件二</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>附件三</translation>
    </message>
    <message>
        <source>Annex IV</source>
        <translation>附件四</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>表 {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>第 {number} 节</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>paragraphs {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>rows {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>脚注 {number}</translation>
    </message>
</context>
<context>
    <name>ClashDesk</name>
    <message>
        <source>No clashes</source>
        <translation>无冲突</translation>
    </message>
    <message>
        <source>What collides in the days in view (Ctrl+Shift+C)</source>
        <translation>所示日期内的冲突（Ctrl+Shift+C）</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n 项冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What collides, the worst first</source>
        <translation>冲突事项，最严重的在前</translation>
    </message>
    <message>
        <source>Nothing collides here</source>
        <translation>此处没有冲突</translation>
    </message>
    <message>
        <source>A person needed twice, an embargo broken, work due on a day off, great moments on the same days: what collides in the days in view would stand here.</source>
        <translation>同一人须同时在两处、违反限时发布、工作在休息日到期、重要时刻日期相同：所示日期内的冲突会列在这里。</translation>
    </message>
</context>
<context>
    <name>ClashesPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What collides</source>
        <translation>冲突事项</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Enter shows the day in the calendar.</source>
        <translation>按 Enter 在日历中显示该日。</translation>
    </message>
    <message>
        <source>Nothing collides</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>People needed twice, embargoes broken, work due on days off, great moments on the same days and work that begins too early would stand here.</source>
        <translation>同一人须同时在两处、违反限时发布、工作在休息日到期、重要时刻日期相同以及开始过早的工作，都会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n 项冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Names: {names}</source>
        <translation>提及：{names}</translation>
    </message>
    <message>
        <source>Hooks on: {moment}</source>
        <translation>契机：{moment}</translation>
    </message>
    <message>
        <source>Add action for this commitment</source>
        <translation>为此行动要点添加行动</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>还有 {count} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneForm</name>
    <message>
        <source>Its tasks come along at their distance from the new date, with what waits for what, the contingency plan and the lessons. Figures, results and evidence stay here.</source>
        <translation>各项任务按其与新日期的间隔一并复制，依赖关系、应急规程和经验教训也一并复制。数字、成果和证据留在原处。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The next edition is in the plan, with its tasks.</source>
        <translation>下一届及其任务已列入计划。</translation>
    </message>
    <message>
        <source>Its work and messages come along with their dates shifted, with what waits for what and the lessons. Figures, results and evidence stay here; work starts as planned, messages as drafts.</source>
        <translation>工作与信息随日期顺移，先后关系和经验教训一并带入。数字、成果和证据留在原处；工作从“已计划”起，信息从草稿起。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>It begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>None: work keeps its distance from the first day</source>
        <translation>无：工作按距首日的天数推算</translation>
    </message>
    <message>
        <source>Counted back from</source>
        <translation>倒排基准</translation>
    </message>
    <message>
        <source>The next campaign is in the plan, with its work.</source>
        <translation>下一次运动及其工作已列入计划。</translation>
    </message>
    <message numerus="yes">
        <source>{period}; %n actions come along.</source>
        <translation>
            <numerusform>{period}；带入 %n 项行动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>{done} of {all} delivered</source>
        <translation>已落实 {done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {all} planned</source>
        <translation>已计划 {done}/{all}</translation>
    </message>
</context>
<context>
    <name>Commitment kind</name>
    <message>
        <source>deliverable</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>means</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
</context>
<context>
    <name>Commitment state</name>
    <message>
        <source>no action yet</source>
        <translation>尚无行动</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>delivered, with evidence</source>
        <translation>已落实，有证据</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>high confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>可信度中等</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>可信度低</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>not asked</source>
        <translation>尚未征求</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已征求</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>given with limits</source>
        <translation>有限同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>No media contact yet</source>
        <translation>尚无媒体联系人</translation>
    </message>
    <message>
        <source>Add an outlet first, then the people who report there.</source>
        <translation>请先添加媒体机构，再添加其报道人员。</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>媒体认证</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add an outlet on its page first.</source>
        <translation>请先在媒体机构页面添加机构。</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Accreditation…</source>
        <translation>媒体认证…</translation>
    </message>
    <message>
        <source>Embargoed copy…</source>
        <translation>限时发布副本…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>报道领域</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Contact deleted.</source>
        <translation>已删除联系人。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Content state</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>in translation</source>
        <translation>翻译中</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>in drafting</source>
        <translation>起草中</translation>
    </message>
</context>
<context>
    <name>ContentForms</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Text, if there is one already</source>
        <translation>文本（如已有）</translation>
    </message>
    <message>
        <source>One thing that goes out. Give its first channel, such as website or social media; more can follow. Each language then has a cell of its own on the board.</source>
        <translation>要发布的一件材料。请给出第一个渠道，例如网站或社交媒体，以后可再添加。每种语文在看板上各有一格。</translation>
    </message>
    <message>
        <source>The content is on the board.</source>
        <translation>材料已列入看板。</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>限时解除时间</translation>
    </message>
    <message>
        <source>Held back until a moment</source>
        <translation>在某一时刻之前不得发布</translation>
    </message>
    <message>
        <source>The embargo holds for all languages and channels of this content. It is not the time of publishing: that is set for each version, and checked against the embargo.</source>
        <translation>限时发布适用于这份材料的所有语文和渠道。它不是发布时间：发布时间按版本设定，并与限时发布时间核对。</translation>
    </message>
    <message>
        <source>Channels of this plan: {channels}</source>
        <translation>本计划的渠道：{channels}</translation>
    </message>
    <message>
        <source>Wanted in</source>
        <translation>所需语文</translation>
    </message>
    <message>
        <source>Written first in</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Theme (of a flagship report: compared with its launch)</source>
        <translation>主题（旗舰报告的主题与发布活动对照）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Thought leader</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>No content yet</source>
        <translation>尚无材料</translation>
    </message>
    <message>
        <source>Content belongs to actions: what goes out, on which channel, in which of the six languages.</source>
        <translation>材料从属于行动：发布什么、通过哪个渠道、使用六种语文中的哪一种。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>{cleared} of {all} cleared</source>
        <translation>{all} 项中已核准 {cleared} 项</translation>
    </message>
</context>
<context>
    <name>ContentScreen</name>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>审核关口</translation>
    </message>
</context>
<context>
    <name>Contingency branch</name>
    <message>
        <source>go as planned</source>
        <translation>按计划举行</translation>
    </message>
    <message>
        <source>go virtual</source>
        <translation>改为线上举行</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>危机</translation>
    </message>
</context>
<context>
    <name>Contingency effect</name>
    <message>
        <source>drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>ContingencyPage</name>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>New dates, if they are known</source>
        <translation>新日期（如已知）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the branch would do</source>
        <translation>此预案的影响</translation>
    </message>
    <message>
        <source>Choose “{branch}”</source>
        <translation>选择预案“{branch}”</translation>
    </message>
    <message>
        <source>Nothing drops, moves or comes.</source>
        <translation>没有放弃、移动或新增的任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n drop</source>
        <translation>
            <numerusform>放弃 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>移动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a line of your own</source>
        <translation>添加自定条目</translation>
    </message>
    <message>
        <source>Beside what every branch does, say what this edition drops, moves or adds.</source>
        <translation>除各预案的通用处理外，请说明本届放弃、移动或新增哪些任务。</translation>
    </message>
    <message>
        <source>This is a rehearsal: nothing is written until you choose the branch.</source>
        <translation>这只是演练：在您选择预案之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Lay down</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>Say what sets this branch off, who decides and until when.</source>
        <translation>说明此预案的触发条件、决定人和期限。</translation>
    </message>
    <message>
        <source>Trigger: {text}</source>
        <translation>触发条件：{text}</translation>
    </message>
    <message>
        <source>Decides: {name}</source>
        <translation>决定人：{name}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>最迟日期：{day}</translation>
    </message>
    <message>
        <source>Last day, reckoned: {day}</source>
        <translation>最迟日期（推算）：{day}</translation>
    </message>
    <message>
        <source>Nothing is laid down for this branch yet.</source>
        <translation>此预案尚未规定任何内容。</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Only actions can be duplicated in the calendar.</source>
        <translation>日历中只能复制行动。</translation>
    </message>
    <message>
        <source>{title} is there once more, on {dates}.</source>
        <translation>“{title}”已复制一份，日期为{dates}。</translation>
    </message>
    <message numerus="yes">
        <source>%n actions were duplicated.</source>
        <translation>
            <numerusform>已复制 %n 项行动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Ctrl+V puts it on the day you go to.</source>
        <translation>已复制。移到某一天后按 Ctrl+V，即可放到该日。</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Choose an action and press Ctrl+C.</source>
        <translation>尚未复制任何内容。请选择一项行动并按 Ctrl+C。</translation>
    </message>
</context>
<context>
    <name>Date status</name>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How firmly they stand</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Why, if there is a reason to tell</source>
        <translation>理由（如需说明）</translation>
    </message>
    <message>
        <source>The date comes from “{basis}”. If you change it, the plan says that it is yours.</source>
        <translation>日期来自“{basis}”。如作更改，计划将注明由您录入。</translation>
    </message>
    <message>
        <source>Choose the day; what moves with it is then shown here.</source>
        <translation>请选择日期；随之移动的任务将显示在这里。</translation>
    </message>
    <message>
        <source>The date of the edition is saved.</source>
        <translation>已保存该届的日期。</translation>
    </message>
    <message numerus="yes">
        <source>The date is saved, and %n tasks moved with it.</source>
        <translation>
            <numerusform>已保存日期，并随之移动 %n 项任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>date to be confirmed</source>
        <translation>日期待定</translation>
    </message>
</context>
<context>
    <name>DeedDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>要放弃所作的更改吗？</translation>
    </message>
    <message>
        <source>What you typed here is not kept in the plan yet.</source>
        <translation>此处输入的内容尚未存入计划。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n tasks are in the plan.</source>
        <translation>
            <numerusform>%n 项任务已列入计划。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{branch}” is chosen.</source>
        <translation>已选择“{branch}”。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks stay on their day now.</source>
        <translation>
            <numerusform>%n 项任务已固定日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks follow their date again.</source>
        <translation>
            <numerusform>%n 项任务已恢复随日期移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Work status changed.</source>
        <translation>已更改工作状态。</translation>
    </message>
    <message>
        <source>The task waits no longer.</source>
        <translation>该任务不再等待。</translation>
    </message>
    <message>
        <source>“{title}” goes out of the plan. Undo brings it back.</source>
        <translation>“{title}”将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Delete this task?</source>
        <translation>要删除此任务吗？</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>已删除任务。</translation>
    </message>
    <message>
        <source>The rung is gone; tasks in the plan stay.</source>
        <translation>已删除该步骤；计划中的任务不变。</translation>
    </message>
    <message>
        <source>Delete this ladder?</source>
        <translation>要删除此倒排表吗？</translation>
    </message>
    <message>
        <source>Ladder deleted.</source>
        <translation>已删除倒排表。</translation>
    </message>
    <message>
        <source>Delete this edition?</source>
        <translation>要删除这一届吗？</translation>
    </message>
    <message>
        <source>Edition deleted.</source>
        <translation>已删除该届。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Line removed.</source>
        <translation>已移除条目。</translation>
    </message>
</context>
<context>
    <name>DependenciesPage</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Days in between</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>Let a task wait</source>
        <translation>设定任务等待</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Nothing waits for anything</source>
        <translation>没有相互等待的任务</translation>
    </message>
    <message>
        <source>Gates keep a ladder in order by themselves. Where one task cannot begin before another is over, say so here: a move then pushes it along, never past the event.</source>
        <translation>审核关口会自行保持倒排表的次序。如某项任务须待另一项结束后才能开始，请在此说明：移动时会随之推后，但不会移到活动之后。</translation>
    </message>
    <message numerus="yes">
        <source>%n begin too early</source>
        <translation>
            <numerusform>%n 项开始过早</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a task of this edition</source>
        <translation>不是本届的任务</translation>
    </message>
    <message>
        <source>Begins too early</source>
        <translation>开始过早</translation>
    </message>
</context>
<context>
    <name>DependencyForm</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Push what would start too early, as listed below</source>
        <translation>推后开始过早的任务，如下所列</translation>
    </message>
    <message>
        <source>The task waits now.</source>
        <translation>该任务已设为等待。</translation>
    </message>
    <message>
        <source>Days in between (below zero, they overlap)</source>
        <translation>间隔天数（负数表示可重叠）</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会场</translation>
    </message>
</context>
<context>
    <name>DetailsPopover</name>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>可否移动</translation>
    </message>
    <message>
        <source>No: a rule or its source gives the date.</source>
        <translation>不可：其日期由规则或来源决定。</translation>
    </message>
    <message>
        <source>Open in action plan</source>
        <translation>在“行动计划”中打开</translation>
    </message>
    <message>
        <source>Open in platforms &amp; reach</source>
        <translation>在“平台与影响范围”中打开</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On other clocks</source>
        <translation>各地时间</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>限时发布</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change this one…</source>
        <translation>更改这一次…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Who appears</source>
        <translation>出席人员</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>等待本项的行动</translation>
    </message>
    <message>
        <source>{title} · days between: {days}</source>
        <translation>{title} · 间隔天数：{days}</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>残疾状况</translation>
    </message>
    <message>
        <source>way of attending</source>
        <translation>参加方式</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>more is better</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越少越好</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>there is one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none; packs, exports, pictures and the tour work without one</source>
        <translation>无；资料包、导出、图片和演示均不需要显示器</translation>
    </message>
    <message>
        <source>{count} files in {folder}</source>
        <translation>{folder} 中有 {count} 个文件</translation>
    </message>
    <message>
        <source>none in {folder}</source>
        <translation>{folder} 中没有</translation>
    </message>
    <message>
        <source>Install the app again; its files are incomplete.</source>
        <translation>请重新安装应用，其文件不完整。</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>{folder} 不能写入</translation>
    </message>
    <message>
        <source>Change its permissions, or name another folder in {variable}.</source>
        <translation>请更改其权限，或在 {variable} 中另指定一个文件夹。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something above needs mending.</source>
        <translation>以上有需要补救之处。</translation>
    </message>
    <message>
        <source>Use Python 3.11, 3.12 or 3.13.</source>
        <translation>请使用 Python 3.11、3.12 或 3.13。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Run “make run”; it installs what is missing.</source>
        <translation>请运行“make run”，它会安装缺少的内容。</translation>
    </message>
    <message>
        <source>Use a Python with SQLite 3.35 or newer.</source>
        <translation>请使用带 SQLite 3.35 或更新版本的 Python。</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>可以启动</translation>
    </message>
    <message>
        <source>does not start: {said}</source>
        <translation>无法启动：{said}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Qt’s system libraries are missing. “make run” installs them; on Debian or Ubuntu: sudo apt-get install libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3</source>
        <translation>缺少 Qt 的系统库。“make run”会安装它们；在 Debian 或 Ubuntu 上：“sudo apt-get install libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3”</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Five classes of indicators</source>
        <translation>五类指标</translation>
    </message>
    <message>
        <source>Seven items</source>
        <translation>七个项目</translation>
    </message>
    <message>
        <source>indicators here: {count}</source>
        <translation>此处指标数：{count}</translation>
    </message>
    <message>
        <source>What the document leaves to its addendum</source>
        <translation>文件留待增编列出的内容</translation>
    </message>
    <message>
        <source>The document’s own indicators, baselines, targets and data sources are in its addendum 1, which is not part of this plan. Nothing is invented in their place: fields are empty until you fill them in.</source>
        <translation>文件本身的指标、基线、具体目标和数据来源载于其增编 1，不属于本计划。此处绝不代为虚构：各栏在您填写之前均为空白。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>Record measurement</source>
        <translation>记录测量数据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>采用此数字</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>The figure is in use; the others stay beside it.</source>
        <translation>已采用此数字；其余数字仍保留在旁。</translation>
    </message>
    <message>
        <source>{figure} at “{event}” goes out of the plan. You can undo this.</source>
        <translation>“{event}”的 {figure} 将从计划中删除。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Delete this measurement?</source>
        <translation>要删除这项测量数据吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Measurement deleted.</source>
        <translation>已删除测量数据。</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新建届次</translation>
    </message>
    <message>
        <source>Edit edition</source>
        <translation>编辑届次</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Confirm date</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Clone to the next edition</source>
        <translation>复制为下一届</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>This one differs</source>
        <translation>这一次例外</translation>
    </message>
    <message>
        <source>A ladder of your own</source>
        <translation>自定倒排表</translation>
    </message>
    <message>
        <source>Make ladder</source>
        <translation>建立倒排表</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Shift tasks</source>
        <translation>平移任务</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>文字日期</translation>
    </message>
    <message>
        <source>Rung of the ladder</source>
        <translation>倒排表的步骤</translation>
    </message>
    <message>
        <source>New rung</source>
        <translation>新建步骤</translation>
    </message>
    <message>
        <source>Let a task wait</source>
        <translation>设定任务等待</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>设为等待</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>自定条目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>It follows its rule again.</source>
        <translation>已恢复按规则。</translation>
    </message>
    <message>
        <source>Lay down a branch</source>
        <translation>规定一项预案</translation>
    </message>
    <message>
        <source>Estimated for this edition alone.</source>
        <translation>仅更改了本届的估计数。</translation>
    </message>
    <message>
        <source>It counts with its platform’s figure again.</source>
        <translation>已恢复按平台的数字计算。</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加届次</translation>
    </message>
    <message>
        <source>After {year}, “{platform}” is foreseen no more; what has been entered stays. To bring it back later, say again how often it comes round.</source>
        <translation>{year}年以后不再预计“{platform}”；已录入的内容保留。日后如要恢复，重新说明多久举办一次即可。</translation>
    </message>
    <message>
        <source>Retire this platform?</source>
        <translation>终止这一平台？</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Platform retired.</source>
        <translation>已终止平台。</translation>
    </message>
    <message>
        <source>“{platform}” goes out of the plan, with its estimates. Undo brings it back.</source>
        <translation>“{platform}”及其估计数将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Delete this platform?</source>
        <translation>删除这一平台？</translation>
    </message>
    <message>
        <source>Platform deleted.</source>
        <translation>已删除平台。</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>终止……</translation>
    </message>
</context>
<context>
    <name>DutiesPage</name>
    <message>
        <source>No duty yet</source>
        <translation>尚无义务</translation>
    </message>
    <message>
        <source>Donors and partners are to be seen, and the name and logo used correctly (document, Annex II, G(a) and (b)). Note what is owed, then where it can be seen.</source>
        <translation>捐助方和合作伙伴应有能见度，名称和标识应正确使用（文件附件二，G(a)和(b)）。请记下应履行的义务，再记下在哪里可以看到。</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>新建义务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Which duties</source>
        <translation>哪些义务</translation>
    </message>
    <message>
        <source>Identity checklist…</source>
        <translation>视觉识别核对清单…</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{all} 项中已履行 {met} 项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>添加义务</translation>
    </message>
    <message>
        <source>Where it can be seen: an address, a page, a picture</source>
        <translation>在哪里可以看到：网址、页码或图片</translation>
    </message>
    <message>
        <source>The duty is met.</source>
        <translation>义务已履行。</translation>
    </message>
    <message>
        <source>Edit duty…</source>
        <translation>编辑义务…</translation>
    </message>
    <message>
        <source>The duty is open again.</source>
        <translation>该义务已恢复为未履行。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>恢复为未履行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of the campaign</source>
        <translation>所属运动</translation>
    </message>
    <message>
        <source>or of the edition</source>
        <translation>或所属届次</translation>
    </message>
    <message>
        <source>or of the content</source>
        <translation>或所属材料</translation>
    </message>
    <message>
        <source>Eight points of correct use of name and logo. The document asks for it (G(a)) and lists nothing: the points are our own.</source>
        <translation>正确使用名称和标识的八个要点。文件提出了要求（G(a)），但未列要点：这些要点由我们拟定。</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>视觉识别核对清单</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>应履行的义务</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>捐助方或合作伙伴</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>赠款</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}截止</translation>
    </message>
    <message>
        <source>Mark as met</source>
        <translation>标为已履行</translation>
    </message>
    <message>
        <source>Duty deleted.</source>
        <translation>已删除义务。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Duty kind</name>
    <message>
        <source>visual identity</source>
        <translation>视觉识别</translation>
    </message>
    <message>
        <source>donor and partner visibility</source>
        <translation>捐助方和合作伙伴能见度</translation>
    </message>
</context>
<context>
    <name>EditionDates</name>
    <message>
        <source>Move it past its event all the same</source>
        <translation>仍将其移到活动之后</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Find an edition</source>
        <translation>查找届次</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>年份范围</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Our platforms</source>
        <translation>我们的平台</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>活动季</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Foreseen by rule</source>
        <translation>按规则推算</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>外部重要时刻</translation>
    </message>
    <message>
        <source>No edition has these words. Try fewer, or look among all years.</source>
        <translation>没有含这些字词的届次。请减少字词，或在所有年份中查找。</translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} 天</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} 天</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>自闭幕起算</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Already late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>审核关口</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>%n 周后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionsScreen</name>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新建届次</translation>
    </message>
</context>
<context>
    <name>EffectForm</name>
    <message>
        <source>If</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无职务</translation>
    </message>
    <message>
        <source>Owner’s role</source>
        <translation>负责人的职务</translation>
    </message>
</context>
<context>
    <name>Embargo log</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>accepted after it was sent</source>
        <translation>发送后才接受</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>尚未接受</translation>
    </message>
</context>
<context>
    <name>EmbargoPage</name>
    <message>
        <source>Nothing logged yet</source>
        <translation>尚无登记</translation>
    </message>
    <message>
        <source>An embargo is kept because it was accepted. Log who accepted the terms and when, then when the copy went out; what went out without is told.</source>
        <translation>限时发布之所以得到遵守，是因为事先接受了条件。请登记谁在何时接受条件，再登记副本何时发出；未接受条件即发出的会被标出。</translation>
    </message>
    <message>
        <source>Log a copy</source>
        <translation>登记副本</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Embargo log</source>
        <translation>限时发布登记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <translation>限时至 {moment}</translation>
    </message>
    <message>
        <source>Removed from the log.</source>
        <translation>已从登记中移除。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Edit action</source>
        <translation>编辑行动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Time; empty for the whole day</source>
        <translation>时间；全天则留空</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>所用时区</translation>
    </message>
    <message>
        <source>It comes again. Saving asks whether you mean this one or more.</source>
        <translation>这是周期性行动。保存时会询问只改这一次还是更多次。</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>其他时区…</translation>
    </message>
    <message>
        <source>Time zone, such as Asia/Tokyo</source>
        <translation>时区，例如东京</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Figures to record</source>
        <translation>待记录的数字</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>全部记录</translation>
    </message>
    <message numerus="yes">
        <source>%n figures recorded.</source>
        <translation>
            <numerusform>已记录 %n 个数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not recorded yet.</source>
        <translation>
            <numerusform>还有 %n 行未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column here for: {headings}. Import the file to take them in too.</source>
        <translation>此处没有对应“{headings}”的列。如需一并录入，请导入文件。</translation>
    </message>
    <message>
        <source>Only the first {most} rows were pasted. Import the rest as a file.</source>
        <translation>仅粘贴了前 {most} 行。其余请以文件导入。</translation>
    </message>
    <message>
        <source>Checking the figures</source>
        <translation>正在核对数字</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were in the plan already.</source>
        <translation>
            <numerusform>%n 行已在计划中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type, or paste rows out of a spreadsheet, with or without their headings. “≥ 5000”, “500 万以上” and “n/a: nobody counted” are understood. Ctrl+D fills down, Ctrl+Z takes back.</source>
        <translation>可输入，也可从电子表格粘贴，带不带表头均可。可识别“≥ 5000”、“500 万以上”和“不适用：未统计”。Ctrl+D 向下填充，Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>A verified backup was made.</source>
        <translation>已作备份并核对无误。</translation>
    </message>
    <message>
        <source>The backup is in its place. The plan as it was before is the newest one.</source>
        <translation>备份已恢复。恢复前的计划已存为最新的备份。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Line {line} is not JSON: {fault}.</source>
        <translation>第 {line} 行不是 JSON：{fault}。</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text.</source>
        <translation>第 {line} 行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Line {line} holds “{field}”; a command has “command” and “args” only.</source>
        <translation>第 {line} 行含有“{field}”；命令只有“command”和“args”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}</source>
        <translation>无法读取“{name}”：{reason}</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation>没有旗舰方案“{slug}”。请从下列选择：{slugs}。</translation>
    </message>
    <message>
        <source>There is no campaign “{given}” in the plan. Give its number or its whole title.</source>
        <translation>计划中没有运动“{given}”。请写出其编号或完整标题。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap “--from” and “--to”, or change one.</source>
        <translation>期间的结束早于开始。请对调“--from”与“--to”，或更改其中之一。</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. “comms-planner tour --out FOLDER” does the main job without one.</source>
        <translation>这里没有可打开窗口的显示器。运行“comms-planner tour --out 文件夹”可在没有窗口的情况下完成主要工作。</translation>
    </message>
    <message>
        <source>The window cannot be loaded: {reason}. “comms-planner doctor” says how to mend it.</source>
        <translation>无法加载窗口：{reason}。运行“comms-planner doctor”可了解修复办法。</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written. Free some space and try again.</source>
        <translation>磁盘已满，未写入“{name}”。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there. Close it if it is open elsewhere, or choose another folder.</source>
        <translation>无法在那里写入“{name}”。如已在别处打开，请将其关闭，或另选文件夹。</translation>
    </message>
    <message>
        <source>The folder for “{name}” does not exist. Choose another.</source>
        <translation>“{name}”所在的文件夹不存在。请另选文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <translation>无法写入“{name}”：{reason}</translation>
    </message>
    <message>
        <source>A calendar has no “{kind}”. Choose among action, edition, season and observance.</source>
        <translation>日历中没有“{kind}”。请从 action、edition、season 和 observance 中选择。</translation>
    </message>
    <message>
        <source>A title has at most {limit} characters. Put the rest in the notes.</source>
        <translation>标题最多 {limit} 个字符。其余内容请写入备注。</translation>
    </message>
    <message>
        <source>A text has at most {limit} characters. Attach the rest as a file.</source>
        <translation>文本最多 {limit} 个字符。其余内容请作为文件附上。</translation>
    </message>
    <message>
        <source>Choose a day between 1970 and 2100.</source>
        <translation>请选择1970年至2100年之间的日期。</translation>
    </message>
    <message>
        <source>Give the first day too, or no day at all.</source>
        <translation>请同时填写第一天，或都不填写。</translation>
    </message>
    <message>
        <source>A cell needs a pillar beside its flagship programme; “{name}” was put into the notes.</source>
        <translation>单元格除旗舰方案外还须有支柱；“{name}”已写入备注。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Swap them, or change one.</source>
        <translation>最后一天早于第一天。请对调，或更改其中之一。</translation>
    </message>
    <message>
        <source>A time needs its time zone.</source>
        <translation>时间需要注明时区。</translation>
    </message>
    <message>
        <source>A time lies between 0:00 and 24:00.</source>
        <translation>时间应在 0:00 至 24:00 之间。</translation>
    </message>
    <message>
        <source>Your settings could not be kept in {folder}. Check that you may write there.</source>
        <translation>无法将您的设置保存到 {folder}。请检查那里是否可以写入。</translation>
    </message>
    <message>
        <source>Give a number, or say that it is unknown or not applicable.</source>
        <translation>请填写一个数字，或说明其未知或不适用。</translation>
    </message>
    <message>
        <source>That number is too large to be a count. Check its digits.</source>
        <translation>该数字过大，不可能是计数。请检查位数。</translation>
    </message>
    <message>
        <source>Divide by a count of one or more.</source>
        <translation>请除以大于或等于一的数。</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write 5,000, 5,000+, about 5,000 or n/a.</source>
        <translation>“{text}”不是数字。请写成 5 000、5 000+、约 5 000 或不适用。</translation>
    </message>
    <message>
        <source>Give one recurrence rule, such as FREQ=YEARLY;BYMONTH=10.</source>
        <translation>请只给出一条重复规则，例如 FREQ=YEARLY;BYMONTH=10。</translation>
    </message>
    <message>
        <source>A recurrence rule says {part} only once.</source>
        <translation>重复规则中 {part} 只能出现一次。</translation>
    </message>
    <message>
        <source>A recurrence rule needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>重复规则需要 FREQ=DAILY、WEEKLY、MONTHLY 或 YEARLY。</translation>
    </message>
    <message>
        <source>“{value}” does not fit {part} in a recurrence rule.</source>
        <translation>重复规则中“{value}”不适用于 {part}。</translation>
    </message>
    <message>
        <source>A series can happen at most {most} times.</source>
        <translation>一个系列最多可发生 {most} 次。</translation>
    </message>
    <message>
        <source>A series must begin between {first} and {last}.</source>
        <translation>系列的开始日期应在 {first} 至 {last} 之间。</translation>
    </message>
    <message>
        <source>BYWEEKNO goes with FREQ=YEARLY only.</source>
        <translation>BYWEEKNO 只能与 FREQ=YEARLY 同用。</translation>
    </message>
    <message>
        <source>A series of days cannot happen at several times of one day.</source>
        <translation>按日的系列不能在同一天的多个时刻发生。</translation>
    </message>
    <message>
        <source>{place}: the file is missing or cannot be read. Install the app again.</source>
        <translation>{place}：文件缺失或无法读取。请重新安装本应用。</translation>
    </message>
    <message>
        <source>{place}: this is not valid JSON, see line {line}, column {column}. Mend the file.</source>
        <translation>{place}：不是有效的 JSON，见第 {line} 行第 {column} 列。请修正该文件。</translation>
    </message>
    <message>
        <source>{place}: this is not text in UTF-8. Mend the file.</source>
        <translation>{place}：不是 UTF-8 文本。请修正该文件。</translation>
    </message>
    <message>
        <source>{place}: the field “{field}” is missing. Add it.</source>
        <translation>{place}：缺少字段“{field}”。请补上。</translation>
    </message>
    <message>
        <source>{place}: there is no field called “{field}”. Correct its name or remove it.</source>
        <translation>{place}：没有名为“{field}”的字段。请更正名称或将其移除。</translation>
    </message>
    <message>
        <source>{place}: this must not be empty. Fill it in.</source>
        <translation>{place}：此处不能为空。请填写。</translation>
    </message>
    <message>
        <source>{place}: nothing is called “{found}”. Correct the name.</source>
        <translation>{place}：没有名为“{found}”的项目。请更正名称。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is there twice. Rename one of them.</source>
        <translation>{place}：“{found}”出现两次。请更改其中一个的名称。</translation>
    </message>
    <message>
        <source>{place}: the end comes before the start.</source>
        <translation>{place}：结束早于开始。请更正。</translation>
    </message>
    <message>
        <source>{place}: expected a text, found {found}.</source>
        <translation>{place}：应为文本，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected a whole number, found {found}.</source>
        <translation>{place}：应为整数，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected true or false, found {found}.</source>
        <translation>{place}：应为 true 或 false，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected a list, found {found}.</source>
        <translation>{place}：应为列表，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected an object with named fields, found {found}.</source>
        <translation>{place}：应为带命名字段的对象，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected a date such as 2019-08-28, found {found}.</source>
        <translation>{place}：应为 2019-08-28 形式的日期，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected a date no more exact than its precision, found {found}.</source>
        <translation>{place}：日期的精确程度不应超过其精度，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected one of {choices}, found {found}.</source>
        <translation>{place}：应为下列之一：{choices}，实为 {found}。</translation>
    </message>
    <message>
        <source>{place}: expected a number, or null with the relation ? or n/a, found {found}.</source>
        <translation>{place}：应为数字，或在关系为 ? 或 n/a 时为 null，实为 {found}。</translation>
    </message>
    <message>
        <source>There is no such view. Choose one of: {known}.</source>
        <translation>没有这种视图。请从下列选择：{known}。</translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation>没有这种纸张。请从下列选择：{known}。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation>期间的结束早于开始。请对调两个日期。</translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation>纸面日历最多覆盖 {years} 年。请选择较短的期间。</translation>
    </message>
    <message>
        <source>Write the currency as its three letters, such as USD.</source>
        <translation>请用三个字母填写货币，例如 USD。</translation>
    </message>
    <message>
        <source>This action does not serve that commitment. Link them first.</source>
        <translation>此行动并不落实该行动要点。请先将两者关联。</translation>
    </message>
    <message>
        <source>That is not in the plan. Choose another.</source>
        <translation>计划中没有这一项。请另选一项。</translation>
    </message>
    <message>
        <source>“{field}” must not be null; give {wanted}.</source>
        <translation>“{field}”不能为 null；请给出{wanted}。</translation>
    </message>
    <message>
        <source>“{field}” takes {wanted}, not {given}.</source>
        <translation>“{field}”应为{wanted}，而不是 {given}。</translation>
    </message>
    <message>
        <source>“{field}” takes one of: {words}; not “{given}”.</source>
        <translation>“{field}”应为下列之一：{words}；而不是“{given}”。</translation>
    </message>
    <message>
        <source>“{field}” is longer than a million characters.</source>
        <translation>“{field}”超过一百万个字符。</translation>
    </message>
    <message>
        <source>“{field}” has the parts {wanted}; “{given}” is none.</source>
        <translation>“{field}”的组成部分为 {wanted}；没有“{given}”。</translation>
    </message>
    <message>
        <source>The backup “{name}” is not what it was when it was checked. Choose an earlier one.</source>
        <translation>备份“{name}”与核验时不同。请选择更早的备份。</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be used: {fault}</source>
        <translation>备份“{name}”无法使用：{fault}</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, on {host}. Close it there, then restore.</source>
        <translation>“{name}”正在 {host} 上的另一个窗口中打开。请先在那里关闭，再恢复。</translation>
    </message>
    <message>
        <source>The backup could not be written to “{name}”. Check free space and permissions.</source>
        <translation>备份无法写入“{name}”。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>There is no command “{name}”. “comms-planner commands” lists all.</source>
        <translation>没有命令“{name}”。运行“comms-planner commands”可列出全部命令。</translation>
    </message>
    <message>
        <source>“{command}” has no argument “{field}”; it takes: {known}.</source>
        <translation>“{command}”没有参数“{field}”；可用参数：{known}。</translation>
    </message>
    <message>
        <source>“{field}” was given twice, in two spellings.</source>
        <translation>“{field}”以两种写法给出了两次。</translation>
    </message>
    <message>
        <source>“{command}” needs “{field}”: {wanted}.</source>
        <translation>“{command}”需要“{field}”：{wanted}。</translation>
    </message>
    <message>
        <source>“args” takes an object with the arguments by name.</source>
        <translation>“args”应为按名称列出参数的对象。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this sitting.</source>
        <translation>本次使用中没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo in this sitting.</source>
        <translation>本次使用中没有可重做的操作。</translation>
    </message>
    <message>
        <source>Say what was measured: choose an edition.</source>
        <translation>请说明测量的对象：选择一届。</translation>
    </message>
    <message>
        <source>Only people are direct or indirect reach. Record {unit} as an activity.</source>
        <translation>只有人数才能记为直接参与或间接参与。以“{unit}”计的数字请记录为活动数据。</translation>
    </message>
    <message>
        <source>Say what was counted, for instance “badges scanned at the door”.</source>
        <translation>请说明统计的内容，例如“入口处扫描的证件”。</translation>
    </message>
    <message>
        <source>Say where the figure comes from.</source>
        <translation>请说明数字的来源。</translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation>请说明调整数字的理由。</translation>
    </message>
    <message>
        <source>Say how many people there are to reach.</source>
        <translation>请说明受众总数。</translation>
    </message>
    <message>
        <source>The universe is smaller than the largest audience, {largest}. Enlarge it.</source>
        <translation>受众总数小于最大的受众（{largest}）。请改为更大的数。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Choose another name, or delete that file first.</source>
        <translation>已有名为“{name}”的文件。请另选名称，或先删除该文件。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first.</source>
        <translation>没有文件夹“{folder}”。请先建立该文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is in an older format and must be brought to the newer one before it can be read. Open it where it can be written.</source>
        <translation>“{name}”的格式较旧，须先升级才能读取。请在可写入的位置打开。</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere ({who} on {host}), so it is open for reading only here. Changes made there show up by themselves.</source>
        <translation>“{name}”已在别处打开（{host} 上的 {who}），因此这里只能读取。别处所作的更改会自动显示。</translation>
    </message>
    <message>
        <source>“{name}” is write-protected, so it is open for reading only.</source>
        <translation>“{name}”有写保护，因此只能读取。</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {service} synchronizes. Close it here before you open it on another computer, or one of the two states is lost.</source>
        <translation>“{name}”位于由 {service} 同步的文件夹中。在另一台计算机上打开之前，请先在这里关闭，否则两处状态之一会丢失。</translation>
    </message>
    <message>
        <source>This plan is open for reading only. Close it elsewhere, or save a copy.</source>
        <translation>本计划以只读方式打开。请在别处关闭，或另存副本。</translation>
    </message>
    <message>
        <source>“{field}”: there is no number {given} in the plan.</source>
        <translation>“{field}”：计划中没有编号 {given}。</translation>
    </message>
    <message>
        <source>“{field}”: there is no “{given}” in the plan.</source>
        <translation>“{field}”：计划中没有“{given}”。</translation>
    </message>
    <message>
        <source>“{part}” was not understood. Write for instance “6 weeks before wuf-2028 opening”, “T-42” or “first Monday of October 2027”.</source>
        <translation>无法理解“{part}”。可以写成“6 weeks before wuf-2028 opening”、“T-42”或“first Monday of October 2027”等。</translation>
    </message>
    <message>
        <source>Write when, for instance “6 weeks before wuf-2028 opening”.</source>
        <translation>请写明时间，例如“6 weeks before wuf-2028 opening”。</translation>
    </message>
    <message>
        <source>Name one thing: an action or an edition.</source>
        <translation>请指明一项：行动或届次。</translation>
    </message>
    <message>
        <source>Choose the task that is dropped or moved.</source>
        <translation>请选择要放弃或移动的任务。</translation>
    </message>
    <message>
        <source>Give the task that is added a title.</source>
        <translation>请为新增的任务填写标题。</translation>
    </message>
    <message>
        <source>Say by how many days it moves, or how far from T it lies.</source>
        <translation>请说明移动多少天，或距 T 多少天。</translation>
    </message>
    <message>
        <source>This ladder has been applied to the edition already. Its tasks are in the plan.</source>
        <translation>此倒排表已用于该届，其任务已在计划中。</translation>
    </message>
    <message>
        <source>Choose actions that have a date.</source>
        <translation>请选择有日期的行动。</translation>
    </message>
    <message>
        <source>Shift by days or by working days, not by both.</source>
        <translation>请按日或按工作日移动，不要两者并用。</translation>
    </message>
    <message>
        <source>“{title}” would be carried past its event. Agree to that, or shorten what comes before.</source>
        <translation>“{title}”会被移到其活动之后。请确认同意，或缩短前面的工作。</translation>
    </message>
    <message>
        <source>The built-in ladders stay as they are. Make your own from an edition, and change it.</source>
        <translation>内置倒排表保持不变。请从某一届另建一份，再行修改。</translation>
    </message>
    <message>
        <source>Give the edition its date first: a ladder counts from it.</source>
        <translation>请先为该届定下日期：倒排表由此推算。</translation>
    </message>
    <message>
        <source>A task lies at most {most} days from the event.</source>
        <translation>任务距活动最多 {most} 天。</translation>
    </message>
    <message>
        <source>A task takes between 1 and {most} working days.</source>
        <translation>一项任务需要 1 至 {most} 个工作日。</translation>
    </message>
    <message>
        <source>Give the action its first day before it comes again.</source>
        <translation>请先为行动定下第一天，再设定重复。</translation>
    </message>
    <message>
        <source>The rule names its days, so moving by {days} days would break it. Change the rule instead.</source>
        <translation>该规则指明了具体日子，移动 {days} 天会与之冲突。请改为修改规则。</translation>
    </message>
    <message>
        <source>A rule is for several days. Move this one, or change all from here on.</source>
        <translation>规则适用于多个日子。请只移动这一次，或更改此后各次。</translation>
    </message>
    <message>
        <source>Say on which day it takes place instead.</source>
        <translation>请说明改在哪一天举行。</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请简要说明理由。</translation>
    </message>
    <message>
        <source>Here only one day gets a time. Set the time of the whole series instead.</source>
        <translation>此处只能为某一天设定时间。请改为设定整个系列的时间。</translation>
    </message>
    <message>
        <source>Name one series: an action, a platform or an observance.</source>
        <translation>请指明一个系列：行动、平台或纪念日。</translation>
    </message>
    <message>
        <source>That does not come again. Give it a rule first.</source>
        <translation>该项不重复。请先为其设定规则。</translation>
    </message>
    <message>
        <source>The series has whole days. Give all of it a time first, then this one its own.</source>
        <translation>该系列为全天事项。请先为整个系列设定时间，再为这一次单独设定。</translation>
    </message>
    <message>
        <source>Tasks reckon with this duty station. Give them another first.</source>
        <translation>有任务按此工作地点计算。请先为它们另选工作地点。</translation>
    </message>
    <message>
        <source>Only a floating holiday goes without a duty station. Choose one.</source>
        <translation>只有浮动假日可以不指定工作地点。请选择一个。</translation>
    </message>
    <message>
        <source>That is too many working days. Give at most {most}.</source>
        <translation>工作日数过多。最多为 {most}。</translation>
    </message>
    <message>
        <source>Name one to six weekdays off, such as SA,SU or FR,SA; not “{given}”.</source>
        <translation>请列出一至六个休息日，例如 SA,SU 或 FR,SA，而不是“{given}”。</translation>
    </message>
    <message>
        <source>The clocks go forward there and skip that time. Choose another.</source>
        <translation>当地调快时钟，没有这一时刻。请另选时间。</translation>
    </message>
    <message>
        <source>Give the action its day first, then its time.</source>
        <translation>请先为行动定下日期，再填写时间。</translation>
    </message>
    <message>
        <source>Write the instant with its offset, such as 2027-10-04T06:00+03:00; not “{given}”.</source>
        <translation>请写明时刻及其时差，例如 2027-10-04T06:00+03:00，而不是“{given}”。</translation>
    </message>
    <message>
        <source>The backup was not kept, since the plan itself has a fault: {fault}</source>
        <translation>备份未予保留，因为计划本身有错误：{fault}</translation>
    </message>
    <message>
        <source>No backup could be written to “{folder}”. Check its free space and permissions.</source>
        <translation>无法将备份写入“{folder}”。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>Row {key} of “{table}” refers to a row of “{parent}” that is missing.</source>
        <translation>“{table}”的第 {key} 行引用了“{parent}”中缺失的行。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满，未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk refused to write, so nothing was changed. Check its free space and its cable.</source>
        <translation>磁盘拒绝写入，未作任何更改。请检查可用空间和连接线。</translation>
    </message>
    <message>
        <source>The plan file cannot be written. Check its permissions, or save a copy elsewhere.</source>
        <translation>无法写入计划文件。请检查其权限，或在别处另存副本。</translation>
    </message>
    <message>
        <source>Another program is using the plan file. Wait a moment and try again.</source>
        <translation>另一个程序正在使用计划文件。请稍候再试。</translation>
    </message>
    <message>
        <source>The plan file is damaged. Open a backup from the History screen or with “restore”.</source>
        <translation>计划文件已损坏。请从“历史”页或用“restore”打开备份。</translation>
    </message>
    <message>
        <source>The plan file cannot be read any more. Check that its disk is connected.</source>
        <translation>计划文件已无法读取。请检查其磁盘是否连接。</translation>
    </message>
    <message>
        <source>The plan file was moved, replaced or deleted by another program, so this change was not made.</source>
        <translation>计划文件被另一个程序移动、替换或删除，因此未作此更改。</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check its name and its folder.</source>
        <translation>没有文件“{name}”。请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a plan file inside it.</source>
        <translation>“{name}”是文件夹。请选择其中的计划文件。</translation>
    </message>
    <message>
        <source>You have no permission to read “{name}”. Ask its owner, or choose another file.</source>
        <translation>您无权读取“{name}”。请询问其所有者，或选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a plan. Choose a file that ends in .commsplan.</source>
        <translation>“{name}”不是计划。请选择以 .commsplan 结尾的文件。</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Comms Planner. Update the app to open it.</source>
        <translation>“{name}”由较新版本的 Comms Planner 生成。请更新本应用后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was not copied completely. Copy it again from where it came, or restore one of its backups.</source>
        <translation>“{name}”已损坏，或未完整复制。请从原处重新复制，或恢复其备份。</translation>
    </message>
    <message>
        <source>“{name}” was made by another version of Comms Planner: its “{part}” is missing or different. Import only its data into a new plan.</source>
        <translation>“{name}”由另一版本的 Comms Planner 制作：其中的“{part}”缺失或不同。请只将其数据导入一份新计划。</translation>
    </message>
    <message>
        <source>“{name}” was moved, replaced or deleted by another program while it was open, and no copy could be kept. Look for it in the trash, or restore a backup.</source>
        <translation>“{name}”在打开期间被另一个程序移动、替换或删除，且未能保留副本。请在回收站中查找，或恢复备份。</translation>
    </message>
    <message>
        <source>The plan could not be brought to the newer format and was left as it was: rows of “{table}” refer to rows that are missing. Restore a backup.</source>
        <translation>未能将计划升级到新格式，计划保持原样：“{table}”中有些行引用了缺失的行。请恢复备份。</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look at it again, then repeat your change.</source>
        <translation>已有他人先作了更改。请再看一遍，然后重复您的更改。</translation>
    </message>
    <message>
        <source>This command was carried out before.</source>
        <translation>此命令先前已经执行。</translation>
    </message>
    <message>
        <source>There is one like this already. Choose another.</source>
        <translation>已有同样的一项。请另选。</translation>
    </message>
    <message>
        <source>Choose one of the values on offer.</source>
        <translation>请从所列的值中选择。</translation>
    </message>
    <message>
        <source>The plan does not allow this value. Check it and try again.</source>
        <translation>计划不允许此值。请检查后重试。</translation>
    </message>
    <message>
        <source>Row {key} of “{table}” is not what the change log says ({fields}).</source>
        <translation>“{table}”的第 {key} 行与更改记录不符（{fields}）。</translation>
    </message>
    <message>
        <source>Row {key} of “{table}” is missing.</source>
        <translation>“{table}”的第 {key} 行缺失。</translation>
    </message>
    <message>
        <source>Entry {seq} of the change log was altered.</source>
        <translation>更改记录的第 {seq} 条被改动过。</translation>
    </message>
    <message>
        <source>The change log contradicts itself about row {key} of “{table}”.</source>
        <translation>更改记录关于“{table}”第 {key} 行的内容自相矛盾。</translation>
    </message>
    <message>
        <source>Give a first day, or say that the date is to be confirmed, not both.</source>
        <translation>请填写第一天，或说明日期待定，不要两者并用。</translation>
    </message>
    <message>
        <source>Say what the figure belongs to, and to one thing only.</source>
        <translation>请说明该数字属于什么，且只属于一项。</translation>
    </message>
    <message>
        <source>An edition belongs to one platform, one season or one moment.</source>
        <translation>一届只属于一个平台、一个活动季或一个重要时刻。</translation>
    </message>
    <message>
        <source>A season lasts at least one day.</source>
        <translation>一个活动季至少持续一天。</translation>
    </message>
    <message>
        <source>An attached file has at most 25 MB. Link to it instead.</source>
        <translation>附件最大为 25 MB。请改用链接。</translation>
    </message>
    <message>
        <source>A series needs the day on which it begins.</source>
        <translation>系列需要注明开始的日期。</translation>
    </message>
    <message>
        <source>A clock time needs its time zone, and a zone its time.</source>
        <translation>时刻需要时区，时区也需要时刻。</translation>
    </message>
    <message>
        <source>Say at which duty station this day is off.</source>
        <translation>请说明这一天在哪个工作地点休息。</translation>
    </message>
    <message>
        <source>Give the new day of what is moved, and none of what is cancelled.</source>
        <translation>移动时请填写新日期；取消时不要填写。</translation>
    </message>
    <message>
        <source>Give both the first and the last day, or neither.</source>
        <translation>请同时填写第一天和最后一天，或都不填写。</translation>
    </message>
    <message>
        <source>Only a moved day of an action has a time of its own.</source>
        <translation>只有行动中被移动的一天才可另定时间。</translation>
    </message>
    <message>
        <source>Say when it begins, too.</source>
        <translation>请同时填写开始时间。</translation>
    </message>
    <message>
        <source>An exception belongs to one series only.</source>
        <translation>一个例外只属于一个系列。</translation>
    </message>
    <message>
        <source>An appearance belongs to one action or one edition.</source>
        <translation>一次出席只属于一项行动或一届。</translation>
    </message>
    <message>
        <source>A name from another calendar belongs to one thing only.</source>
        <translation>其他日历中的名称只属于一项。</translation>
    </message>
    <message>
        <source>Say which task this changes, unless it adds one.</source>
        <translation>请说明更改的是哪项任务，新增任务除外。</translation>
    </message>
    <message>
        <source>Say by how many days the task moves, unless it is dropped.</source>
        <translation>请说明任务移动多少天，放弃的任务除外。</translation>
    </message>
    <message>
        <source>Type the figure that was counted.</source>
        <translation>请输入统计所得的数字。</translation>
    </message>
    <message>
        <source>The typeface {path} is missing or damaged. Install the app again.</source>
        <translation>字体文件 {path} 缺失或已损坏。请重新安装本应用。</translation>
    </message>
    <message>
        <source>The icon {path} is missing. Install the app again.</source>
        <translation>图标 {path} 缺失。请重新安装本应用。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 42 or -7; not “{given}”.</source>
        <translation>请写整数，例如 42 或 -7，而不是“{given}”。</translation>
    </message>
    <message>
        <source>This needs an exact day. Choose one.</source>
        <translation>此处需要确切日期。请选择一个。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB. Export a shorter period and try again.</source>
        <translation>“{name}”大于 {megabytes} MB。请导出较短的期间后重试。</translation>
    </message>
    <message>
        <source>“{name}” takes longer to read than any honest file. Nothing was changed. Export a shorter period, or a part of it, and try again.</source>
        <translation>读取“{name}”所需的时间超出任何正常文件。未作任何更改。请导出较短的时段或其中一部分后重试。</translation>
    </message>
    <message>
        <source>“{name}” takes more memory to read than any honest file. Nothing was changed. Export a shorter period, or a part of it, and try again.</source>
        <translation>读取“{name}”所需的内存超出任何正常文件。未作任何更改。请导出较短的时段或其中一部分后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader met something it does not know and broke off. Nothing was changed. Save or export the file anew and try again; should that not help, report it together with the file.</source>
        <translation>无法读取“{name}”：读取程序遇到未知内容而中断。未作任何更改。请重新保存或导出该文件后重试；如仍不行，请连同该文件一并报告。</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the path and its spelling.</source>
        <translation>没有文件“{name}”。请检查路径及其拼写。</translation>
    </message>
    <message>
        <source>The file has more than {most} entries. Export a shorter period and try again.</source>
        <translation>文件的条目超过 {most} 个。请导出较短的期间后重试。</translation>
    </message>
    <message>
        <source>Line {line}: entries are nested more than {most} deep.</source>
        <translation>第 {line} 行：条目嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>Line {line}: {value} lies outside 1970 to 2100.</source>
        <translation>第 {line} 行：{value} 不在1970年至2100年之间。</translation>
    </message>
    <message>
        <source>Line {line}: the time zone “{zone}” is none that this computer knows.</source>
        <translation>第 {line} 行：本计算机不认识时区“{zone}”。</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters.</source>
        <translation>第 {line} 行超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>It has no beginning (DTSTART).</source>
        <translation>没有开始时间 (DTSTART)。</translation>
    </message>
    <message>
        <source>Line {line}: it ends before it begins.</source>
        <translation>第 {line} 行：结束早于开始。</translation>
    </message>
    <message>
        <source>Line {line}: one end is a day, the other a time of day.</source>
        <translation>第 {line} 行：一端是日期，另一端是时刻。</translation>
    </message>
    <message>
        <source>Line {line}: its name (UID) has more than {most} characters.</source>
        <translation>第 {line} 行：其名称 (UID) 超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>It changes a day of a series and all earlier ones at once, which nobody does now.</source>
        <translation>它同时更改系列中的某一天及此前所有日期，现已无人使用这种写法。</translation>
    </message>
    <message>
        <source>Its time zone “{zone}” is taken as {known}, which has the same clock.</source>
        <translation>其时区“{zone}”按 {known} 处理，两者时钟相同。</translation>
    </message>
    <message>
        <source>It began on {day}; the plan keeps what comes from 1970 on.</source>
        <translation>它始于 {day}；计划只保留1970年及以后的各次。</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>没有标题。</translation>
    </message>
    <message>
        <source>Its title is longer than {most} characters; the whole of it is in the notes.</source>
        <translation>标题超过 {most} 个字符；完整标题见备注。</translation>
    </message>
    <message>
        <source>Its time names no zone, so it is taken as that of the first duty station.</source>
        <translation>时间未注明时区，因此按首个工作地点的时区处理。</translation>
    </message>
    <message>
        <source>The clocks skip its time; it was put as long after.</source>
        <translation>时钟调快时跳过该时刻，已相应推后。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Western European.</source>
        <translation>文件不是标准所要求的 UTF-8，已按西欧编码读取。</translation>
    </message>
    <message>
        <source>The file ends, or goes wrong, within this entry.</source>
        <translation>文件在此条目内中断或出错。</translation>
    </message>
    <message>
        <source>The file has another entry of this name (UID), of the same or a later version.</source>
        <translation>文件中另有同名 (UID) 条目，版本相同或更新。</translation>
    </message>
    <message>
        <source>A journal entry is nothing to plan.</source>
        <translation>日志条目无须计划。</translation>
    </message>
    <message>
        <source>Busy times are nothing to plan.</source>
        <translation>忙碌时段无须计划。</translation>
    </message>
    <message>
        <source>It is an answer to an invitation ({method}), not an event of its own.</source>
        <translation>这是对邀请的答复（{method}），本身不是一项活动。</translation>
    </message>
    <message>
        <source>It has several recurrence rules; the plan keeps one.</source>
        <translation>有多条重复规则；计划只保留一条。</translation>
    </message>
    <message>
        <source>It takes days out by a rule (EXRULE), which is obsolete.</source>
        <translation>用规则 (EXRULE) 排除日子，此做法已废止。</translation>
    </message>
    <message>
        <source>It has more than {most} exceptions or extra days.</source>
        <translation>例外或额外的日子超过 {most} 个。</translation>
    </message>
    <message>
        <source>Its recurrence rule gives no day at all.</source>
        <translation>其重复规则没有给出任何日子。</translation>
    </message>
    <message>
        <source>Its first day does not fit its rule; the series begins on {day}.</source>
        <translation>第一天不符合规则；系列自{day}开始。</translation>
    </message>
    <message>
        <source>The day was not known so far. Choose it, then confirm.</source>
        <translation>日期此前未定。请先选择日期，再予确认。</translation>
    </message>
    <message>
        <source>There is no platform or moment “{slug}”. Write auto, action or the slug of one.</source>
        <translation>没有平台或重要时刻“{slug}”。请写“auto”、“action”或其代号。</translation>
    </message>
    <message>
        <source>A day off is a whole day; this has a time or no day.</source>
        <translation>休息日是整天；这一项带有时刻或没有日期。</translation>
    </message>
    <message>
        <source>It comes from this plan itself.</source>
        <translation>来自本计划。</translation>
    </message>
    <message>
        <source>It was taken in before, as “{title}”.</source>
        <translation>先前已导入，名为“{title}”。</translation>
    </message>
    <message>
        <source>“{title}” was taken in before in a later version.</source>
        <translation>“{title}”此前已导入，且版本较新。</translation>
    </message>
    <message>
        <source>It is cancelled in the file and the plan does not have it: nothing to remove.</source>
        <translation>文件中已取消，而计划中没有它：无须移除。</translation>
    </message>
    <message>
        <source>The file no longer sets this day apart from its series.</source>
        <translation>文件中这一天已不再单独列于其系列之外。</translation>
    </message>
    <message>
        <source>The plan has it already, as “{title}”.</source>
        <translation>计划中已有此项，名为“{title}”。</translation>
    </message>
    <message>
        <source>“entries” takes a JSON list of entries, as “import --json” prints them.</source>
        <translation>“entries”应为条目的 JSON 列表，即“import --json”所输出的形式。</translation>
    </message>
    <message>
        <source>At most {most} entries can be taken in at once.</source>
        <translation>一次最多可导入 {most} 个条目。</translation>
    </message>
    <message>
        <source>Each entry needs the name (UID) it had in its calendar.</source>
        <translation>每个条目都需要其在原日历中的名称 (UID)。</translation>
    </message>
    <message>
        <source>“{title}” comes twice among the entries.</source>
        <translation>“{title}”在条目中出现了两次。</translation>
    </message>
    <message>
        <source>A day off needs its day.</source>
        <translation>休息日需要日期。</translation>
    </message>
    <message>
        <source>There is no password for {user} at {host}. Run it in a terminal to be asked, or set {name}.</source>
        <translation>没有 {user} 在 {host} 的密码。请在终端中运行以便输入，或设置 {name}。</translation>
    </message>
    <message>
        <source>That address is not encrypted, so your password could be read. Use https.</source>
        <translation>该地址未加密，密码可能被他人读取。请使用 https。</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it would be seen. You will be asked for it.</source>
        <translation>请不要把密码写在地址中，否则会被看到。届时会请您输入。</translation>
    </message>
    <message>
        <source>The calendar has moved to {url}. Use that address.</source>
        <translation>日历已移至 {url}。请使用该地址。</translation>
    </message>
    <message>
        <source>The calendar changed on the server meanwhile. Publish again to go on.</source>
        <translation>服务器上的日历在此期间有变动。请重新发布以继续。</translation>
    </message>
    <message>
        <source>It moves from {before} to {after}.</source>
        <translation>由 {before} 移至 {after}。</translation>
    </message>
    <message>
        <source>It was “{before}” and is “{after}” now.</source>
        <translation>原名“{before}”，现为“{after}”。</translation>
    </message>
    <message>
        <source>Its notes are different.</source>
        <translation>备注有所不同。</translation>
    </message>
    <message>
        <source>It comes again on other days.</source>
        <translation>重复的日期有变。</translation>
    </message>
    <message>
        <source>It is cancelled there.</source>
        <translation>对方已取消。</translation>
    </message>
    <message>
        <source>Its work stands elsewhere now.</source>
        <translation>工作进展有变。</translation>
    </message>
    <message>
        <source>Its date is confirmed there.</source>
        <translation>对方已确认日期。</translation>
    </message>
    <message>
        <source>Its date is no longer confirmed there.</source>
        <translation>对方的日期不再是已确认。</translation>
    </message>
    <message>
        <source>Other tasks that move with it: {count}.</source>
        <translation>随之移动的其他任务：{count} 项。</translation>
    </message>
    <message>
        <source>The title differs there, and the plan has its own.</source>
        <translation>对方标题有变，而计划中已另有标题，予以保留。</translation>
    </message>
    <message>
        <source>The notes differ there, and the plan has its own.</source>
        <translation>对方备注有变，而计划中已另有备注，予以保留。</translation>
    </message>
    <message>
        <source>It moved there to {after}, but the plan has moved it too, so it stays.</source>
        <translation>对方移至 {after}，但计划中也已移动，故保持不变。</translation>
    </message>
    <message>
        <source>Its work stands elsewhere there, and the plan has its own word.</source>
        <translation>对方工作进展有变，而计划中已另有记录，予以保留。</translation>
    </message>
    <message>
        <source>How firm its date is differs there, and the plan has its own word.</source>
        <translation>对方日期的确定程度有变，而计划中已另有记录，予以保留。</translation>
    </message>
    <message>
        <source>It comes again on other days there, and the plan has days of its own.</source>
        <translation>对方重复的日期有变，而计划中已另有日期，予以保留。</translation>
    </message>
    <message>
        <source>From {day} on the series falls on other days than its rule says. Save it as two series in the other program.</source>
        <translation>自 {day} 起，该系列的日期与其规则不符。请在另一程序中存为两个系列。</translation>
    </message>
    <message>
        <source>The edition belongs to another platform; choose one.</source>
        <translation>该届属于另一个平台；请二者择一。</translation>
    </message>
    <message>
        <source>“{metric}” are counted in {unit}, not in {given}. Correct one of them.</source>
        <translation>“{metric}”的计量单位是{unit}，不是{given}。请更正其中一项。</translation>
    </message>
    <message>
        <source>Give both days of the period, the first before the last.</source>
        <translation>请给出期间的首日和末日，首日在前。</translation>
    </message>
    <message>
        <source>The edition lasts from {first} to {last}; a day between {least} and {most} can belong to this figure.</source>
        <translation>该届会期为 {first} 至 {last}；此数字的日期只能在 {least} 与 {most} 之间。</translation>
    </message>
    <message>
        <source>Two different platforms share people; choose another.</source>
        <translation>重叠须在两个不同平台之间；请另选一个。</translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation>请用不超过 {limit} 个字符说明这一部分，例如“女性”。</translation>
    </message>
    <message>
        <source>Give a link that begins with https://, or a file.</source>
        <translation>请给出以 https:// 开头的链接，或一个文件。</translation>
    </message>
    <message>
        <source>There is no file “{name}” that can be read as evidence.</source>
        <translation>没有可作为证据读取的文件“{name}”。</translation>
    </message>
    <message>
        <source>That is what “comms-planner import {name} NEW.commsplan” does.</source>
        <translation>请用“comms-planner import {name} NEW.commsplan”来完成。</translation>
    </message>
    <message>
        <source>“{name}” holds “{stranger}”, which does not belong in a plan, so it was not opened. Import only its data into a new plan.</source>
        <translation>“{name}”含有不属于计划的内容“{stranger}”，因此没有打开。请只将其数据导入一份新计划。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, too large to take only its data.</source>
        <translation>“{name}”超过 {megabytes} MB，过大，无法只取其数据。</translation>
    </message>
    <message>
        <source>“{column}” holds a value that a plan cannot keep.</source>
        <translation>“{column}”的值无法存入计划。</translation>
    </message>
    <message>
        <source>“{column}” refers to a row that is missing.</source>
        <translation>“{column}”所指的行不存在。</translation>
    </message>
    <message>
        <source>A campaign needs an objective: who will do what differently?</source>
        <translation>运动须有目标：谁将以不同方式做什么？</translation>
    </message>
    <message>
        <source>A campaign needs a target: by what will you know it worked?</source>
        <translation>运动须有具体目标：凭什么判断运动奏效？</translation>
    </message>
    <message>
        <source>This person still owns actions, has a part in them or leads a campaign. Give those to somebody else first.</source>
        <translation>此人仍负责或参与行动，或牵头某项运动。请先将其交给他人。</translation>
    </message>
    <message>
        <source>A campaign needs its period: a first and a last day.</source>
        <translation>运动须有期限：起始日和结束日。</translation>
    </message>
    <message>
        <source>Write times such as 9:30 or 9:30–11:00; not “{given}”.</source>
        <translation>时间请写成 9:30 或 9:30–11:00，而不是“{given}”。</translation>
    </message>
    <message>
        <source>“{text}” says at least and at most at once. Say one of them.</source>
        <translation>“{text}”同时说了至少和至多。请二者择一。</translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation>{all} 项重叠中已知 {known} 项。请补充其余各项，或给出受众总数。</translation>
    </message>
    <message>
        <source>Give a number of people.</source>
        <translation>请给出人数。</translation>
    </message>
    <message>
        <source>Give the share of overlap, 0 to 1.</source>
        <translation>请给出重叠比例，0 至 1。</translation>
    </message>
    <message>
        <source>No overlap was counted. Record some, or say how many people there are.</source>
        <translation>没有统计过重叠人数。请记录一些，或给出受众总数。</translation>
    </message>
    <message>
        <source>Tick at least one kind of entry.</source>
        <translation>请至少勾选一类条目。</translation>
    </message>
    <message>
        <source>There is no password for {user} at {host} in the keyring. Type it.</source>
        <translation>密钥环中没有 {user} 在 {host} 的密码，请输入。</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>请为视图取名。</translation>
    </message>
    <message>
        <source>The name of a view has at most {limit} characters.</source>
        <translation>视图名称最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>There is a view of that name already. Bring it up to date, or choose another name.</source>
        <translation>已有同名视图。请更新该视图，或另取名称。</translation>
    </message>
    <message>
        <source>“{given}” cannot be hidden. Choose among: {known}.</source>
        <translation>“{given}”无法隐藏。请从中选择：{known}。</translation>
    </message>
    <message>
        <source>Lanes stand for one of: {known}.</source>
        <translation>泳道须为其中之一：{known}。</translation>
    </message>
    <message>
        <source>A timeline shows between 1 and {limit} days.</source>
        <translation>时间线可显示 1 至 {limit} 天。</translation>
    </message>
    <message>
        <source>A week has room for {limit} time zones at most.</source>
        <translation>周视图最多可显示 {limit} 个时区。</translation>
    </message>
    <message>
        <source>Say of which year the baseline is.</source>
        <translation>请说明基线是哪一年的。</translation>
    </message>
    <message>
        <source>Say why there is no figure: n/a carries its reason.</source>
        <translation>请说明为何没有数值：“不适用”须附理由。</translation>
    </message>
    <message>
        <source>A figure stands here already. Say why it changes; the reason is kept with it.</source>
        <translation>此处已有数值。请说明更改的理由；理由将一并留存。</translation>
    </message>
    <message>
        <source>This indicator counts {unit}; a figure in {given} does not belong here.</source>
        <translation>本指标的计量单位是{unit}；以{given}计的数值不属于这里。</translation>
    </message>
    <message>
        <source>There cannot be fewer than none. Check the sign.</source>
        <translation>数量不能为负。请检查符号。</translation>
    </message>
    <message>
        <source>{unit} come in whole numbers.</source>
        <translation>{unit}须为整数。</translation>
    </message>
    <message>
        <source>This indicator is told in words. Write what happened, and judge it.</source>
        <translation>本指标以文字叙述。请写明情况并作出判断。</translation>
    </message>
    <message>
        <source>This indicator has figures. Give its actual as a figure.</source>
        <translation>本指标以数值计。请以数值给出实际值。</translation>
    </message>
    <message>
        <source>Only a ratio has a numerator and a denominator. Give the figure itself.</source>
        <translation>只有比率才有分子和分母。请直接给出数值。</translation>
    </message>
    <message>
        <source>Give both numerator and denominator, or the figure itself, and not all three.</source>
        <translation>请同时给出分子和分母，或直接给出数值，但不要三者都给。</translation>
    </message>
    <message>
        <source>This is evidence of an {given}, and the indicator measures an {claim}. That something was put out or reached people does not show that anything changed. File it under an indicator of its own level, or bring a survey, a policy text, an agreement or an evaluation.</source>
        <translation>这是{given}一级的证据，而该指标衡量的是{claim}。发布了内容或触及了受众，并不表明发生了变化。请归入同级指标，或提供调查、政策文本、协议或评价。</translation>
    </message>
    <message>
        <source>“{text}” counts what was put out or reached, which is an output or out-take and shows no outcome. Choose that level, or say how the change itself was found, for instance by a survey.</source>
        <translation>“{text}”计的是发布或触及的数量，属于产出或受众反应，不能表明成果。请选择相应层级，或说明变化本身是如何查明的，例如通过调查。</translation>
    </message>
    <message>
        <source>{unit} are counted on the level of an {level}; they show no outcome. Choose that level, or another unit.</source>
        <translation>“{unit}”属于{level}一级的计量单位，不能表明成果。请选择该层级，或改用其他单位。</translation>
    </message>
    <message>
        <source>Evidence of this kind shows an {highest} at most. Choose that level or another kind.</source>
        <translation>此类证据最多只能表明{highest}。请选择该层级，或改用其他种类。</translation>
    </message>
    <message>
        <source>Say what is counted: countries, local authorities, cities, policies, people …</source>
        <translation>请说明计量单位：国家、地方当局、城市、政策、人员……</translation>
    </message>
    <message>
        <source>A ratio needs its numerator and its denominator in words.</source>
        <translation>比率须以文字说明分子和分母。</translation>
    </message>
    <message>
        <source>Only ratios are pooled over the years. Choose another way to put years together.</source>
        <translation>只有比率才能跨年合并计算。请选择其他合并各年的方法。</translation>
    </message>
    <message>
        <source>Shares and scale points of different years are not added up. Choose another way.</source>
        <translation>不同年份的比例和量表分值不能相加。请选择其他方法。</translation>
    </message>
    <message>
        <source>This indicator has figures in {unit}. Take them away first, or add a new indicator.</source>
        <translation>本指标已有以{unit}计的数值。请先去除这些数值，或另加新指标。</translation>
    </message>
    <message>
        <source>Entries of the ledger, co-investments, surveys or evidence are filed here. Move or delete them first.</source>
        <translation>此处已归入台账条目、共同投资、调查或证据。请先移走或删除。</translation>
    </message>
    <message>
        <source>The amount is in {given} and the currency says {currency}. Give one of them.</source>
        <translation>金额以{given}计，而货币一栏为{currency}。请只保留其一。</translation>
    </message>
    <message>
        <source>Say whose money it is.</source>
        <translation>请说明是谁的资金。</translation>
    </message>
    <message>
        <source>Say whose share it is.</source>
        <translation>请说明是谁的份额。</translation>
    </message>
    <message>
        <source>Co-investment shows an outcome. Choose an indicator on the level of outcome or impact.</source>
        <translation>共同投资体现成果。请选择成果级或影响级的指标。</translation>
    </message>
    <message>
        <source>Say who changed it or who made the commitment.</source>
        <translation>请说明由谁作出变革或承诺。</translation>
    </message>
    <message>
        <source>Say where: choose a country or name a place.</source>
        <translation>请说明地点：选择国家或写明地点。</translation>
    </message>
    <message>
        <source>Say what we did for it. Without a part of ours it does not belong in the ledger.</source>
        <translation>请说明我们为此做了什么。没有我们的贡献，就不应列入台账。</translation>
    </message>
    <message>
        <source>Say what others did for it; write “none known” if nobody else took part.</source>
        <translation>请说明他方为此做了什么；若无他方参与，请写“未知有他方参与”。</translation>
    </message>
    <message>
        <source>Say why the change matters.</source>
        <translation>请说明这一变革的意义。</translation>
    </message>
    <message>
        <source>Say who confirms it, besides ourselves.</source>
        <translation>请说明除我们自己以外由谁证实。</translation>
    </message>
    <message>
        <source>We cannot confirm our own contribution. Name somebody outside the organization.</source>
        <translation>我们不能自行证实自己的贡献。请写明组织以外的证实者。</translation>
    </message>
    <message>
        <source>Say the day, the month, the quarter or the year in which it happened.</source>
        <translation>请说明发生的日、月、季度或年份。</translation>
    </message>
    <message>
        <source>The ledger shows outcomes. Choose an indicator on the level of outcome or impact.</source>
        <translation>台账体现成果。请选择成果级或影响级的指标。</translation>
    </message>
    <message>
        <source>Choose one campaign, one action or one edition.</source>
        <translation>请选择一项运动、一项行动或一届活动。</translation>
    </message>
    <message>
        <source>That is not linked to this indicator.</source>
        <translation>该项未与本指标关联。</translation>
    </message>
    <message>
        <source>There is no “{given}” in the plan. Choose another, or leave it empty.</source>
        <translation>计划中没有“{given}”。请另选一项，或留空。</translation>
    </message>
    <message>
        <source>The figures of {year} were approved by {who} and are locked. Open {year} again, with a reason, to change them.</source>
        <translation>{year}年的数值已由{who}批准并锁定。如需更改，请说明理由后重新开放{year}年。</translation>
    </message>
    <message>
        <source>The figures of {year}, which {who} approved, are held against this baseline. Open {year} again, with a reason, to change it.</source>
        <translation>{who}批准的{year}年数值以此基线为参照。如需更改，请说明理由后重新开放{year}年。</translation>
    </message>
    <message>
        <source>Say who approves: an approval carries a name.</source>
        <translation>请说明由谁批准：批准须署名。</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the change log.</source>
        <translation>请说明理由：理由将记入更改记录。</translation>
    </message>
    <message>
        <source>{year} is not approved, so there is nothing to open.</source>
        <translation>{year}年未经批准，无需重新开放。</translation>
    </message>
    <message>
        <source>Choose a year between 1970 and 2100.</source>
        <translation>请选择1970年至2100年之间的年份。</translation>
    </message>
    <message>
        <source>“{text}” puts an advertising price on coverage. Advertising value equivalents are not the value of communication (Barcelona Principles, 5): they show what space costs, not what changed. Give the coverage as an output, and what people now know or do as an outcome.</source>
        <translation>“{text}”是以广告价格衡量报道。广告等值不等于传播的价值（《巴塞罗那原则》第 5 条）：它显示的是版面价格，而不是发生了什么变化。请将报道列为产出，将人们如今的认识或行动列为成果。</translation>
    </message>
    <message>
        <source>Say where the evidence is: a file, a link, a page.</source>
        <translation>请说明证据所在：文件、链接或页码。</translation>
    </message>
    <message>
        <source>Say how many people answered: one or more.</source>
        <translation>请说明有多少人作答：至少一人。</translation>
    </message>
    <message>
        <source>More people answered than there are. Check both numbers.</source>
        <translation>作答人数超过总人数。请核对两个数字。</translation>
    </message>
    <message>
        <source>Give a share in percent or a mean, and not both.</source>
        <translation>请给出百分比或平均值，两者只取其一。</translation>
    </message>
    <message>
        <source>A margin of error is more than nothing and at most 100.</source>
        <translation>误差幅度须大于零，且不超过 100。</translation>
    </message>
    <message>
        <source>Only a random sample has a margin of error. Leave it empty, or say that the sample was random.</source>
        <translation>只有随机样本才有误差幅度。请留空，或注明样本是随机的。</translation>
    </message>
    <message>
        <source>Write the question as it was asked.</source>
        <translation>请按原样写出所问的问题。</translation>
    </message>
    <message>
        <source>Say who was asked, for instance “city mayors”.</source>
        <translation>请说明调查对象，例如“市长”。</translation>
    </message>
    <message>
        <source>A mean needs its scale, from low to high, and lies within it.</source>
        <translation>平均值须注明量表的上下限，并在其范围之内。</translation>
    </message>
    <message>
        <source>If everybody was asked, say how many there are; as many answered.</source>
        <translation>若为全员调查，请注明总人数，且作答人数应与之相同。</translation>
    </message>
    <message>
        <source>A decision is about one thing only.</source>
        <translation>一项决定只针对一件事。</translation>
    </message>
    <message>
        <source>Say when the copy was sent, or when the terms were accepted.</source>
        <translation>请说明材料何时发送，或条件何时获得接受。</translation>
    </message>
    <message>
        <source>Say what is owed.</source>
        <translation>请写明应履行的义务。</translation>
    </message>
    <message>
        <source>A duty is met when there is evidence; say where it is seen.</source>
        <translation>有证据才算履行义务；请说明在哪里可以看到。</translation>
    </message>
    <message>
        <source>A launch is of one report.</source>
        <translation>一次发布只针对一份报告。</translation>
    </message>
    <message>
        <source>Say what this decision is about.</source>
        <translation>请说明这项决定针对什么。</translation>
    </message>
    <message>
        <source>Say who decides: a decision carries a name.</source>
        <translation>请说明由谁决定：决定须署名。</translation>
    </message>
    <message>
        <source>Say why it goes back, so that somebody knows what to change.</source>
        <translation>请说明退回的理由，以便有人知道该改什么。</translation>
    </message>
    <message>
        <source>“{title}” has not been submitted. Submit it first.</source>
        <translation>“{title}”尚未提交。请先提交。</translation>
    </message>
    <message>
        <source>“{title}” is approved already. An edit reopens it.</source>
        <translation>“{title}”已获批准。修改后须重新审批。</translation>
    </message>
    <message>
        <source>“{title}” has no words yet. Write the text or give a link first.</source>
        <translation>“{title}”尚无文字。请先写出文本或给出链接。</translation>
    </message>
    <message>
        <source>“{title}” must pass “{gate}” first.</source>
        <translation>“{title}”须先通过审核关口“{gate}”。</translation>
    </message>
    <message>
        <source>“{title}” does not pass that gate, or has passed it.</source>
        <translation>“{title}”不经过这一审核关口，或已经通过。</translation>
    </message>
    <message>
        <source>The text it is translated from is not there yet. Write that first.</source>
        <translation>所依据的原文尚不存在。请先写原文。</translation>
    </message>
    <message>
        <source>This is the text that the others are translated from.</source>
        <translation>这就是其他语文所依据的原文。</translation>
    </message>
    <message>
        <source>There is no text yet. Write it, or give a link to it.</source>
        <translation>尚无文本。请写出文本或给出链接。</translation>
    </message>
    <message>
        <source>Say where it can be seen: an address, a page, a picture. Only that meets a duty.</source>
        <translation>请说明在哪里可以看到：网址、页码或图片。有此证据才算履行义务。</translation>
    </message>
    <message>
        <source>Say what the duty is about: a campaign, an edition, an action, content, a partner.</source>
        <translation>请说明义务针对什么：运动、届次、行动、材料或合作伙伴。</translation>
    </message>
    <message>
        <source>People have decided at this gate. Switch it off for everything instead.</source>
        <translation>已有人在这一审核关口作出决定。请改为对所有内容停用。</translation>
    </message>
    <message>
        <source>“{given}” is none of the six languages. Write ar, zh, en, fr, ru or es.</source>
        <translation>“{given}”不是六种正式语文之一。请写 ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>“{title}” has no embargo. Set its embargo first, then log who accepts it.</source>
        <translation>“{title}”没有限时发布。请先设定限时发布时间，再登记谁接受。</translation>
    </message>
    <message>
        <source>This contact is not in the log for that asset.</source>
        <translation>该联系人不在这份材料的登记中。</translation>
    </message>
    <message>
        <source>A roof has at most {most} words; this one has {count}. Say only the one thing.</source>
        <translation>核心信息最多 {most} 个词；这一条有 {count} 个。请只说一件事。</translation>
    </message>
    <message>
        <source>Write the message, in English or in Chinese.</source>
        <translation>请用英文或中文写出信息。</translation>
    </message>
    <message>
        <source>Write the message in its own language too.</source>
        <translation>请同时用该语文写出信息。</translation>
    </message>
    <message>
        <source>A support stands under a roof. Choose the roof.</source>
        <translation>支撑信息位于核心信息之下。请选择核心信息。</translation>
    </message>
    <message>
        <source>A proof stands under a support. Choose the support.</source>
        <translation>佐证位于支撑信息之下。请选择支撑信息。</translation>
    </message>
    <message>
        <source>Only supports and proofs stand under something.</source>
        <translation>只有支撑信息和佐证才位于其他信息之下。</translation>
    </message>
    <message>
        <source>Other lines of the house stand under this one. Move or delete those first.</source>
        <translation>这一条之下还有其他信息。请先移走或删除。</translation>
    </message>
    <message>
        <source>A message cannot supersede itself, or what replaces it.</source>
        <translation>一条信息不能取代自己，也不能取代将取代它的信息。</translation>
    </message>
    <message>
        <source>Only a question has an answer.</source>
        <translation>只有问题才有答复。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Choose a photo on this machine.</source>
        <translation>无法读取“{name}”。请选择本机上的照片。</translation>
    </message>
    <message>
        <source>“{name}” has more than 25 MB. Choose a smaller copy.</source>
        <translation>“{name}”超过 25 MB。请选择较小的副本。</translation>
    </message>
    <message>
        <source>Content is still made from this story. Take the story off it first.</source>
        <translation>仍有材料取自这则故事。请先解除关联。</translation>
    </message>
    <message>
        <source>Say which report is launched: content of the plan, or an edition of a report series.</source>
        <translation>请说明发布哪份报告：计划中的材料，或报告系列的某一期。</translation>
    </message>
    <message>
        <source>A report cannot be launched at itself. Choose an event.</source>
        <translation>报告不能在自身发布。请选择一项活动。</translation>
    </message>
    <message>
        <source>Content still names this thought leader. Take the name off it first.</source>
        <translation>仍有材料署名这位思想领袖。请先取消署名。</translation>
    </message>
    <message>
        <source>Say on which topic this person leads the thinking.</source>
        <translation>请说明此人是哪个专题的思想领袖。</translation>
    </message>
    <message>
        <source>Say on which day the consent was given.</source>
        <translation>请说明何日给予同意。</translation>
    </message>
    <message>
        <source>A cost is a plain number; “{said}” was put into the notes as it was written.</source>
        <translation>费用须为单纯的数字；“{said}”已照原样写入备注。</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>该行没有标题。</translation>
    </message>
    <message>
        <source>The sheet shows the error {text} here.</source>
        <translation>工作表此处显示错误 {text}。</translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer version of the app. Update, then import it.</source>
        <translation>“{name}”由较新版本的应用导出。请先更新，再导入。</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its tables cannot be read.</source>
        <translation>“{name}”不完整：无法读取其中的表。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {encoding}.</source>
        <translation>该文件不是 UTF-8，已按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>The file has cells beyond row {rows} or column {columns}; they were left out.</source>
        <translation>文件中有超出第 {rows} 行或第 {columns} 列的单元格，已略去。</translation>
    </message>
    <message>
        <source>“{title}” has a text of more than {most} characters, which no cell can hold. Shorten it, or export JSON.</source>
        <translation>“{title}”有一段文字超过 {most} 个字符，单元格无法容纳。请缩短，或导出 JSON。</translation>
    </message>
    <message>
        <source>A JSON file to import holds a list of objects, or a whole plan as exported.</source>
        <translation>要导入的 JSON 文件须为对象列表，或导出的完整计划。</translation>
    </message>
    <message>
        <source>The file holds a whole plan. Open it under File, and it becomes a new plan.</source>
        <translation>此文件含有整个计划。请从“文件”菜单打开，它会成为一个新计划。</translation>
    </message>
    <message>
        <source>“{name}” is not in the plan. Add it first, or mend the name.</source>
        <translation>计划中没有“{name}”。请先添加，或更正名称。</translation>
    </message>
    <message>
        <source>Several things are called “{name}”. Write the number or slug.</source>
        <translation>有多项名为“{name}”。请写编号或代号。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known fields: {known}.</source>
        <translation>没有字段“{field}”。可用字段：{known}。</translation>
    </message>
    <message>
        <source>The file has no column “{heading}”.</source>
        <translation>文件中没有“{heading}”列。</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Choose one of them.</source>
        <translation>有两列对应“{field}”。请选择其中一列。</translation>
    </message>
    <message>
        <source>No column goes to “{field}”, which every row needs.</source>
        <translation>没有列对应“{field}”，而每行都须填写。</translation>
    </message>
    <message>
        <source>“{name}” has no table: no row stands below a heading.</source>
        <translation>“{name}”中没有表格：标题下没有任何行。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {known}.</source>
        <translation>没有工作表“{sheet}”。文件中有：{known}。</translation>
    </message>
    <message>
        <source>Column “{heading}”: 3/4 was read as 3 April, since no cell shows which is the month.</source>
        <translation>“{heading}”列：3/4 读作4月3日，因为没有单元格能表明哪个是月份。</translation>
    </message>
    <message>
        <source>Left out as totals: row {rows}.</source>
        <translation>第 {rows} 行为合计，未导入。</translation>
    </message>
    <message>
        <source>Left out as headings that come again: row {rows}.</source>
        <translation>第 {rows} 行为重复的表头，未导入。</translation>
    </message>
    <message>
        <source>Left out as headings or remarks between: row {rows}.</source>
        <translation>第 {rows} 行为小标题或说明，未导入。</translation>
    </message>
    <message>
        <source>A table cannot become “{key}”. Known: {known}.</source>
        <translation>表格不能成为“{key}”。可用：{known}。</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it.</source>
        <translation>文字超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write one of: {words}.</source>
        <translation>此处不识别“{text}”。请写以下之一：{words}。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one and try again.</source>
        <translation>该工作簿有密码保护。请另存为无密码的文件后重试。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an honest one. Nothing was read.</source>
        <translation>该工作簿解压后远大于正常文件。未读取任何内容。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has cells beyond row {rows} or column {columns}; they were left out.</source>
        <translation>工作表“{sheet}”中有超出第 {rows} 行或第 {columns} 列的单元格，已略去。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” hides rows ({rows}); they were read like the others.</source>
        <translation>工作表“{sheet}”有隐藏行（{rows}），已照常读取。</translation>
    </message>
    <message>
        <source>Formulas without a result in sheet “{sheet}”: {count}. Open it in a spreadsheet program, save it there, and import it again.</source>
        <translation>工作表“{sheet}”中没有结果的公式：{count} 个。请在电子表格程序中打开并保存，然后再次导入。</translation>
    </message>
    <message>
        <source>This event belongs to no platform, so no sum would hold its estimate.</source>
        <translation>该活动不属于任何平台，其估计数不会计入任何总和。</translation>
    </message>
    <message>
        <source>This edition has no estimate of its own.</source>
        <translation>该届没有单独的估计数。</translation>
    </message>
    <message>
        <source>Estimate an edition or a platform, one of the two.</source>
        <translation>请估计一届或一个平台，二者择一。</translation>
    </message>
    <message>
        <source>Write the year as four digits, such as 2022.</source>
        <translation>请用四位数字书写年份，例如 2022。</translation>
    </message>
    <message>
        <source>Type the figure, or n/a with the reason below.</source>
        <translation>请输入数值；若不适用，请输入 n/a 并在下方写明理由。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>The row has no figure.</source>
        <translation>该行没有数字。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 100.</source>
        <translation>请填写 0 至 100 的整数。</translation>
    </message>
    <message>
        <source>There is no chart “{given}”. Choose one of: {known}.</source>
        <translation>没有图表“{given}”。请选择其一：{known}。</translation>
    </message>
    <message>
        <source>This person does not speak yet. Say as what first.</source>
        <translation>此人尚未担任发言人。请先说明以何身份发言。</translation>
    </message>
    <message>
        <source>Entries of the ledger or co-investments stand here, which show an outcome. Move them before you lower the level.</source>
        <translation>此处有体现成果的台账条目或共同投资。请先移走，再降低层级。</translation>
    </message>
    <message>
        <source>“state” takes a JSON object.</source>
        <translation>“state”须为 JSON 对象。</translation>
    </message>
    <message>
        <source>Exactly one person answers for an action. Say who, or take all parts away.</source>
        <translation>每项行动由且仅由一人负总责。请指明此人，或清空所有职责。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先填写内容。</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB. Attach a smaller file.</source>
        <translation>“{name}”大于 25 MB。请附上较小的文件。</translation>
    </message>
    <message>
        <source>One day of a series keeps the time zone of the others. Change the later ones as well.</source>
        <translation>系列中的某一天须沿用其他各次的时区。请连同之后各次一并更改。</translation>
    </message>
    <message>
        <source>Only actions change their lane. Events keep theirs.</source>
        <translation>只有行动可以换到其他泳道，活动须留在原处。</translation>
    </message>
    <message>
        <source>This lane holds days, not work. Choose another lane.</source>
        <translation>此泳道只列日期，不列工作。请选择其他泳道。</translation>
    </message>
    <message>
        <source>Work that has a place in the plan keeps one. Choose another place for it.</source>
        <translation>已列入计划的工作须有其位置。请为其另选位置。</translation>
    </message>
    <message>
        <source>There is no such lane. Choose one of the timeline.</source>
        <translation>没有该泳道。请从时间线中选择。</translation>
    </message>
    <message>
        <source>“{title}” has no pillar yet. Put it under a pillar first: a place in the plan is a flagship and a pillar.</source>
        <translation>“{title}”尚未归入任何支柱。请先将其归入某一支柱：计划中的位置由旗舰方案和支柱共同确定。</translation>
    </message>
    <message>
        <source>The plan has no place for “{title}” there. Choose another flagship or pillar.</source>
        <translation>计划在该处没有“{title}”的位置。请另选旗舰方案或支柱。</translation>
    </message>
    <message>
        <source>Two people have this name. Open the action and choose its owner there.</source>
        <translation>有两人同名。请打开该行动，在其中选择负责人。</translation>
    </message>
    <message>
        <source>“{title}” is counted back from its event. Apply the ladder to the other event instead.</source>
        <translation>“{title}”的日期由所属活动倒推而来。请改为对另一活动套用倒排表。</translation>
    </message>
    <message>
        <source>No edition of this platform ends after “{title}” begins. Add the edition first.</source>
        <translation>“{title}”开始之后，该平台再无届次。请先添加届次。</translation>
    </message>
    <message>
        <source>“{title}” has its event from its campaign. Take it out of the campaign instead.</source>
        <translation>“{title}”所属的活动来自其运动。请改为将其移出该运动。</translation>
    </message>
    <message>
        <source>This evidence is there already; give it once.</source>
        <translation>该证据已存在，只需提供一次。</translation>
    </message>
    <message>
        <source>A part is named twice; name each part once.</source>
        <translation>有一个分项出现了两次；每个分项只写一次。</translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation>没有“{kind}”这种资料包。请选择：{known}。</translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation>此资料包没有“{section}”章节。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation>此资料包最多涵盖 {years} 年。请选择较短的期间。</translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation>计划中没有编号为 {number} 的届次。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation>计划中没有编号为 {number} 的人员。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation>计划中没有编号为 {number} 的合作伙伴。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation>计划中没有国家“{code}”。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation>计划中没有任何内容由“{grant}”供资。请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>Give the recipe a name of at most {limit} characters.</source>
        <translation>请为预设取一个不超过 {limit} 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already. Save into it, or choose another name.</source>
        <translation>已有名为“{name}”的预设。请存入该预设，或另取名称。</translation>
    </message>
    <message>
        <source>Packs are not made in “{language}”. Choose among: {known}.</source>
        <translation>资料包没有“{language}”语文版。请从中选择：{known}。</translation>
    </message>
    <message>
        <source>Give the first and the last day of the period, or a period that moves along.</source>
        <translation>请给出期间的首日和末日，或选择随日期推移的期间。</translation>
    </message>
    <message>
        <source>Days of its own go with the period “fixed”. Choose it, or leave the days out.</source>
        <translation>自定日期须配合期间“fixed”。请选择该期间，或不给出日期。</translation>
    </message>
    <message>
        <source>Say it in at most {limit} characters.</source>
        <translation>请不要超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”. There are: {known}.</source>
        <translation>没有名为“{name}”的预设。现有：{known}。</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”: none has been saved in this plan yet.</source>
        <translation>没有名为“{name}”的预设：本计划中尚未存有任何预设。</translation>
    </message>
    <message>
        <source>Give the recipe a name.</source>
        <translation>请为预设取名。</translation>
    </message>
    <message>
        <source>A recipe with days of its own gives the first and the last.</source>
        <translation>自定日期的预设须给出首日和末日。</translation>
    </message>
    <message>
        <source>The recipe “{name}” is for pack {kind}. Ask for that pack, or take another recipe.</source>
        <translation>预设“{name}”用于资料包 {kind}。请选择该资料包，或换一个预设。</translation>
    </message>
    <message>
        <source>Evidence is graded from 1, the best, to 4.</source>
        <translation>证据等级为 1 级（最佳）到 4 级。</translation>
    </message>
    <message>
        <source>A version carries the SHA-256 of what it was made from.</source>
        <translation>版本须附其所依据内容的 SHA-256 散列值。</translation>
    </message>
    <message>
        <source>Say of which pack it is a version: A to K, and a language.</source>
        <translation>请说明是哪种资料包（A 至 K）以及何种语文的版本。</translation>
    </message>
    <message>
        <source>Say who answers for it: a waiver carries a name.</source>
        <translation>请写明由谁负责：豁免须具名。</translation>
    </message>
    <message>
        <source>Say why it may go out all the same.</source>
        <translation>请说明为何仍可发出。</translation>
    </message>
    <message>
        <source>Nobody answers for this finding, so nothing was changed.</source>
        <translation>此项检查发现无人具名负责，因此未作任何更改。</translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation>计划中尚无活动。请先在“届次”中录入一项，再制作资料包。</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>请为对应关系取名。</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a mapping that the plan keeps. It keeps: {known}.</source>
        <translation>“{name}”既不是文件，也不是计划中保存的对应关系。已保存的有：{known}。</translation>
    </message>
    <message>
        <source>Give the mapping a name of at most {limit} characters.</source>
        <translation>请为对应关系取一个不超过 {limit} 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a mapping of that name already. Choose another name.</source>
        <translation>已有同名的对应关系。请另取名称。</translation>
    </message>
    <message>
        <source>A mapping is a JSON object with “columns”: headings and the fields they go to.</source>
        <translation>对应关系是一个含“columns”的 JSON 对象：列出表头及其对应的字段。</translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation>此图不按期间绘制；请去掉期间。</translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation>此图不按单个平台绘制；请去掉平台。</translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation>此图不按单个旗舰方案绘制；请去掉旗舰方案。</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>请至少勾选一个章节。</translation>
    </message>
    <message>
        <source>Tick at least one language.</source>
        <translation>请至少勾选一种语文。</translation>
    </message>
    <message>
        <source>There is no category {number} of settlement needs. Choose one of: {known}.</source>
        <translation>没有第 {number} 类住区需求。请从以下各类中选择：{known}。</translation>
    </message>
    <message>
        <source>Say who classifies the country so.</source>
        <translation>请说明由谁作出这一分类。</translation>
    </message>
    <message>
        <source>The country is classified so as of that day already.</source>
        <translation>该国截至当日已作此分类。</translation>
    </message>
    <message>
        <source>It changes one day of a series that neither the file nor the plan has, so it stands for itself.</source>
        <translation>它更改的是某个系列中的一天，而该系列既不在文件中，也不在计划中，因此单独列出。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, which is too much. Save it smaller.</source>
        <translation>图片为 {width} × {height} 像素，过大。请另存为较小的图片。</translation>
    </message>
    <message>
        <source>The file ends early: something of it may be missing.</source>
        <translation>文件提前结束，部分内容可能缺失。</translation>
    </message>
    <message>
        <source>It comes again on 29 February, so in leap years only.</source>
        <translation>它在2月29日重复，因此仅在闰年出现。</translation>
    </message>
    <message>
        <source>Pack {kind} is not final yet; findings that stop it: {count}. Mend them, let somebody answer for them by name, or make a draft.</source>
        <translation>资料包 {kind} 尚不能定稿，阻碍定稿的检查发现有 {count} 项。请予以改正，或由有关人员具名负责，或先制作草稿。</translation>
    </message>
    <message>
        <source>There is no such type of partner. Choose one of the eight.</source>
        <translation>没有这一合作伙伴类型，请在八种类型中选择。</translation>
    </message>
    <message>
        <source>The document names this partner; its name and type stay. Add notes instead.</source>
        <translation>该合作伙伴由文件列名，名称和类型不可更改。可改为添加备注。</translation>
    </message>
    <message>
        <source>This partner takes part in actions, campaigns or duties. Take it out there first.</source>
        <translation>该合作伙伴参与了行动、运动或义务，请先在那里移除。</translation>
    </message>
    <message>
        <source>That pack was made from another plan, so there is nothing to compare it with.</source>
        <translation>那份资料包出自另一个计划，因此无从比较。</translation>
    </message>
    <message>
        <source>The plan inside that pack is not whole and cannot be compared.</source>
        <translation>那份资料包所附的计划不完整，无法比较。</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation>“{name}”由较新版本的应用程序生成。请先更新，再作比较。</translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation>“{name}”没有附带可供比较的计划。请选择带附件生成的资料包。</translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation>“{name}”所附内容已损坏。请选择该资料包的另一副本。</translation>
    </message>
    <message>
        <source>Say why there is no figure, such as “n/a: nobody counted at the door”.</source>
        <translation>请说明为何没有数字，例如“不适用：入场未计数”。</translation>
    </message>
    <message>
        <source>A platform comes round every 1 to {most} years.</source>
        <translation>平台的周期为 1 至 {most} 年。</translation>
    </message>
    <message>
        <source>Say since which year: this platform has had no rhythm.</source>
        <translation>请说明从哪一年起：该平台一直没有周期。</translation>
    </message>
    <message>
        <source>The plan knows {count} audiences of this kind. Say how many people are meant.</source>
        <translation>计划中有 {count} 个此类受众。请说明以哪个受众总数为准。</translation>
    </message>
    <message>
        <source>This indicator counts {unit}; measured reach counts people. Choose another.</source>
        <translation>此指标以“{unit}”计，而实测影响范围以人计。请另选指标。</translation>
    </message>
    <message>
        <source>Nothing that is in use was measured in {year}. Choose among contested figures first.</source>
        <translation>{year}年没有已采用的实测数字。请先在有争议的数字中选定。</translation>
    </message>
    <message>
        <source>Take direct or indirect reach, one of the two.</source>
        <translation>请在直接参与和间接参与中选择其一。</translation>
    </message>
    <message>
        <source>The clocks show its time twice that day; the first is meant.</source>
        <translation>当天时钟会两次走过这一时刻，此处取第一次。</translation>
    </message>
    <message>
        <source>“{given}” names no field with its value. Write one such as platform=website.</source>
        <translation>“{given}”没有写明字段及其内容。请写成“platform=website”的形式。</translation>
    </message>
    <message>
        <source>No column has a name known here; row {row} was taken for the headings. Does it hold data? Then put a row of headings above it and read the file again.</source>
        <translation>没有一列的名称是这里认识的；第 {row} 行被当作标题行。如果这一行是数据，请在它上面加一行标题，再重新读取文件。</translation>
    </message>
    <message>
        <source>The display “{name}” does not answer. Sit at that display as the same user, or let “comms-planner tour --out FOLDER” do the main job without one.</source>
        <translation>显示器“{name}”没有响应。请以同一用户身份在该显示器前操作，或运行“comms-planner tour --out 文件夹”在没有窗口的情况下完成主要工作。</translation>
    </message>
    <message>
        <source>Rows of “{table}” that nobody entered: {count}.</source>
        <translation>“{table}”中有 {count} 行不是任何人录入的。</translation>
    </message>
    <message>
        <source>Not final yet; findings that stop it: {count}. Mend them or answer for them under Checks, or make it a draft.</source>
        <translation>尚不能定稿，阻碍定稿的检查发现有 {count} 项。请在“检查”栏中逐项改正或具名负责，或改为草稿。</translation>
    </message>
    <message>
        <source>“{text}” is no plain number. Write 1250, 1,250.50 or 1.250,50, or leave it empty.</source>
        <translation>“{text}”不是普通数字。请写 1250、1,250.50 或 1.250,50，或留空。</translation>
    </message>
    <message>
        <source>The smaller of the two audiences is estimated at {most} people; they cannot share more. Correct this figure, or that estimate first.</source>
        <translation>两个受众中较小的一个估计为 {most} 人，二者共有的人数不可能更多。请更正此数字，或先更正该估计。</translation>
    </message>
    <message>
        <source>The plan is being changed. Try again as soon as that is done, or stop it.</source>
        <translation>计划正在更改中。请等更改完成后再试，或先停止它。</translation>
    </message>
    <message>
        <source>Line {line} is not a command. Write {{&quot;command&quot;: &quot;actions.add&quot;, &quot;args&quot;: {{…}}}}.</source>
        <translation>第 {line} 行不是命令。请写成 {{&quot;command&quot;: &quot;actions.add&quot;, &quot;args&quot;: {{…}}}}。</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Swap them, or change one.</source>
        <translation>结束早于开始。请对调，或更改其中之一。</translation>
    </message>
    <message>
        <source>There is no figure here to calculate with. Enter one first.</source>
        <translation>此处没有可供计算的数字。请先填写数字。</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up. Choose figures of one unit.</source>
        <translation>以“{one}”计和以“{other}”计的数字不能相加。请选择同一单位的数字。</translation>
    </message>
    <message>
        <source>That is not a number. Write one such as 5,000.</source>
        <translation>这不是数字。请写成 5 000 的形式。</translation>
    </message>
    <message>
        <source>“{part}” is not a part of a recurrence rule. Take it out.</source>
        <translation>“{part}”不是重复规则的组成部分。请将其删除。</translation>
    </message>
    <message>
        <source>A series cannot repeat more often than daily. Choose days, weeks, months or years.</source>
        <translation>系列的重复频率不能高于每天一次。请选择每天、每周、每月或每年。</translation>
    </message>
    <message>
        <source>A cost cannot be less than nothing. Correct it.</source>
        <translation>费用不能小于零。请更正。</translation>
    </message>
    <message>
        <source>What was delivered cannot be less than nothing. Correct it.</source>
        <translation>已落实的数量不能小于零。请更正。</translation>
    </message>
    <message>
        <source>Measurements, content or other actions depend on this one. Cancel it instead.</source>
        <translation>有测量数据、材料或其他行动依附于此行动。请改为将其状态设为已取消。</translation>
    </message>
    <message>
        <source>An action can serve only commitments of its own cell. Choose among those, or move the action first.</source>
        <translation>行动只能落实本单元格内的行动要点。请改选该单元格的行动要点，或先将行动移到相应单元格。</translation>
    </message>
    <message>
        <source>Editions are counted from 1 to {most}. Correct the number.</source>
        <translation>届数应在 1 至 {most} 之间。请更正。</translation>
    </message>
    <message>
        <source>Figures or actions depend on this edition. Mark it as cancelled instead.</source>
        <translation>有数字或行动依附于这一届。请改为将其标记为已取消。</translation>
    </message>
    <message>
        <source>There is no platform, moment or season “{slug}”. Choose one that the plan has.</source>
        <translation>没有平台、重要时刻或活动季“{slug}”。请从计划中已有的选择。</translation>
    </message>
    <message>
        <source>People come in whole numbers. Leave out the fraction.</source>
        <translation>人数应为整数。请去掉小数。</translation>
    </message>
    <message>
        <source>There is no platform “{slug}”. Choose one that the plan has.</source>
        <translation>没有平台“{slug}”。请从计划中已有的选择。</translation>
    </message>
    <message>
        <source>That would leave fewer people than none. Take off fewer.</source>
        <translation>这样人数会小于零。请减少扣除的数目。</translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100%. Correct it.</source>
        <translation>重叠比例应在 0 至 100% 之间。请更正。</translation>
    </message>
    <message>
        <source>None of these carries a figure. Record one for at least one of them.</source>
        <translation>这些项目都没有数字。请先为其中至少一项录入数字。</translation>
    </message>
    <message>
        <source>A count cannot be less than zero. Correct it.</source>
        <translation>计数不能小于零。请更正。</translation>
    </message>
    <message>
        <source>Two audiences share between {least} and {most} people. Correct the number.</source>
        <translation>两个受众共有的人数应在 {least} 至 {most} 之间。请更正。</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Check the folder’s permissions and free space.</source>
        <translation>无法写入“{name}”。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive, where two people could spoil each other’s work, so it is open for reading only. Copy it to this computer to change it.</source>
        <translation>“{name}”位于网络驱动器上，两人同时使用可能互相破坏工作，因此只能读取。要修改，请将其复制到本计算机。</translation>
    </message>
    <message>
        <source>A reach estimate counts people, direct or indirect. Choose one of the two, and give people.</source>
        <translation>影响范围估计数只计人数，须为直接参与或间接参与。请选择其一，并填写人数。</translation>
    </message>
    <message>
        <source>The last year lies before the first. Swap them, or change one.</source>
        <translation>最后一年早于第一年。请对调，或更改其中之一。</translation>
    </message>
    <message>
        <source>There is no such day: “{part}”. Correct it.</source>
        <translation>没有这样的日期：“{part}”。请更正。</translation>
    </message>
    <message>
        <source>That person appears there already. Choose another.</source>
        <translation>此人已列入该处的出席人员。请另选一人。</translation>
    </message>
    <message>
        <source>That person does not appear there. Choose one of those who do.</source>
        <translation>此人不在该处的出席人员之列。请从名单中选择。</translation>
    </message>
    <message>
        <source>That task belongs to another edition. Choose one of this edition’s.</source>
        <translation>该任务属于另一届。请从本届的任务中选择。</translation>
    </message>
    <message>
        <source>“{given}” is not a pillar. Write think, act, share or partner.</source>
        <translation>“{given}”不是支柱；支柱为 think、act、share 或 partner。</translation>
    </message>
    <message>
        <source>An action cannot wait for itself. Choose another.</source>
        <translation>行动不能等待自身。请另选一项行动。</translation>
    </message>
    <message>
        <source>That would go round in a circle: {path}. Take out one of these first.</source>
        <translation>这样会形成循环：{path}。请先去掉其中一环。</translation>
    </message>
    <message>
        <source>It waits for that already. Choose another.</source>
        <translation>已在等待该行动。请另选一项。</translation>
    </message>
    <message>
        <source>It does not wait for that. Choose one of those it waits for.</source>
        <translation>并未等待该行动。请从其等待的行动中选择。</translation>
    </message>
    <message>
        <source>There is no ladder “{slug}” in the plan. Choose another.</source>
        <translation>计划中没有倒排表“{slug}”。请另选一份。</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one that the plan has.</source>
        <translation>没有旗舰方案“{slug}”。请从计划中已有的选择。</translation>
    </message>
    <message>
        <source>T stands for the action’s edition, and it has none. Choose one, or name another date.</source>
        <translation>T 代表该行动所属的届次，而它没有所属届次。请选择一个届次，或另写日期。</translation>
    </message>
    <message>
        <source>The rule gives no day at all from {day} on. Change the rule.</source>
        <translation>自{day}起，按规则没有任何日子。请修改规则。</translation>
    </message>
    <message>
        <source>That day follows its rule already; there is nothing to change.</source>
        <translation>该日已符合规则，无须更改。</translation>
    </message>
    <message>
        <source>The rule gives no {day}. Choose one of its days.</source>
        <translation>按规则没有{day}这一次。请从规则给出的日期中选择。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Write it as Africa/Nairobi or Europe/Zurich.</source>
        <translation>“{zone}”不是时区。请写成 Africa/Nairobi 或 Europe/Zurich 的形式。</translation>
    </message>
    <message>
        <source>There is no duty station “{slug}” in the plan. Choose another.</source>
        <translation>计划中没有工作地点“{slug}”。请另选一个。</translation>
    </message>
    <message>
        <source>“{name}” already stands on that day. Choose another day.</source>
        <translation>该日已有“{name}”。请另选日期。</translation>
    </message>
    <message>
        <source>There is a duty station “{slug}” already. Give another name.</source>
        <translation>已有工作地点“{slug}”。请另取名称。</translation>
    </message>
    <message>
        <source>There are no working days left there. Check the weekend and the days off.</source>
        <translation>那里已没有工作日。请检查周末和休息日。</translation>
    </message>
    <message>
        <source>The file’s pages are damaged: {detail}.</source>
        <translation>文件的页面已损坏：{detail}。</translation>
    </message>
    <message>
        <source>That is not in the plan any more. Choose another, or undo its removal.</source>
        <translation>计划中已没有这一项。请另选一项，或撤销删除。</translation>
    </message>
    <message>
        <source>Something else in the plan still refers to this, or it refers to what is gone. Change that first.</source>
        <translation>计划中还有其他内容引用此项，或此项引用了已不存在的内容。请先更改相关内容。</translation>
    </message>
    <message>
        <source>This must not be left empty. Fill it in.</source>
        <translation>此处不能留空。请填写。</translation>
    </message>
    <message>
        <source>That number is too large to be kept. Check its digits.</source>
        <translation>该数字过大，无法保存。请检查位数。</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be kept. Type it anew.</source>
        <translation>此文本含有无法保存的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The plan’s last year lies before its first. Swap them, or change one.</source>
        <translation>计划的最后一年早于第一年。请对调，或更改其中之一。</translation>
    </message>
    <message>
        <source>The tier is 1, 2 or 3. Choose one of these.</source>
        <translation>级别为 1、2 或 3。请选择其一。</translation>
    </message>
    <message>
        <source>Work takes at least one working day. Give one or more.</source>
        <translation>工作至少需要一个工作日。请填写一或以上。</translation>
    </message>
    <message>
        <source>This is not a calendar file: it is not text. Choose one that ends in .ics.</source>
        <translation>这不是日历文件：内容不是文本。请选择以 .ics 结尾的文件。</translation>
    </message>
    <message>
        <source>This is not a calendar file: it has no BEGIN:VCALENDAR, VEVENT or VTODO. Export it again as .ics.</source>
        <translation>这不是日历文件：其中没有 BEGIN:VCALENDAR、VEVENT 或 VTODO。请重新导出为 .ics 文件。</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a date or time.</source>
        <translation>第 {line} 行：“{value}”不是日期或时间。</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a duration.</source>
        <translation>第 {line} 行：“{value}”不是时长。</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported. Choose a file that ends in one of: {known}.</source>
        <translation>“{name}”无法导入。请选择以下列之一结尾的文件：{known}。</translation>
    </message>
    <message>
        <source>An edition has days, without times of day or repetitions; this has them. Import it as an action.</source>
        <translation>届次只有日期，没有时刻或重复；这一项却有。请改为导入成行动。</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a calendar. It looks like https://server/user/calendar/.</source>
        <translation>“{url}”不是日历地址。地址形如 https://server/user/calendar/。</translation>
    </message>
    <message>
        <source>“{host}” does not accept that name and password. Check both, and try again.</source>
        <translation>“{host}”不接受该用户名和密码。请核对后重试。</translation>
    </message>
    <message>
        <source>“{host}” does not let you write that calendar. Ask its owner, or choose another.</source>
        <translation>“{host}”不允许您写入该日历。请询问其负责人，或另选日历。</translation>
    </message>
    <message>
        <source>“{host}” has no calendar at that address. Check the address.</source>
        <translation>“{host}”在该地址没有日历。请检查地址。</translation>
    </message>
    <message>
        <source>There is no CalDAV calendar at that address. Check the address.</source>
        <translation>该地址没有 CalDAV 日历。请检查地址。</translation>
    </message>
    <message>
        <source>“{host}” has no room left for the calendar. Make room there, or publish fewer entries.</source>
        <translation>“{host}”已没有空间存放该日历。请腾出空间，或减少发布的条目。</translation>
    </message>
    <message>
        <source>A share is at most 100%. Correct it.</source>
        <translation>比例最多为 100%。请更正。</translation>
    </message>
    <message>
        <source>A channel’s name has at most {limit} characters.</source>
        <translation>渠道名称最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}. Correct one of them.</source>
        <translation>部分不能大于总数 {whole}。请更正其一。</translation>
    </message>
    <message>
        <source>Actions, messages or figures depend on this campaign. Cancel it instead, or take them out of it first.</source>
        <translation>有行动、信息或数字依附于此运动。请改为将其状态设为已取消，或先将它们移出。</translation>
    </message>
    <message>
        <source>A campaign needs a theme. Give it one.</source>
        <translation>运动须有主题。请填写。</translation>
    </message>
    <message>
        <source>“{given}” is not an overlap. Write two platforms and the people, such as wuf:unha=1500.</source>
        <translation>“{given}”不是重叠人数。请写两个平台的代号和人数，例如“wuf:unha=1500”。</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}” in the plan. Choose another.</source>
        <translation>计划中没有旗舰方案“{slug}”。请另选一项。</translation>
    </message>
    <message>
        <source>There is no saved view “{name}” in the plan. Choose another.</source>
        <translation>计划中没有名为“{name}”的视图。请另选一个。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100%. Correct it.</source>
        <translation>比例须在 0 至 100% 之间。请更正。</translation>
    </message>
    <message>
        <source>The denominator must be more than nothing. Correct it.</source>
        <translation>分母必须大于零。请更正。</translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator; a part cannot exceed its whole. Correct one of them.</source>
        <translation>分子大于分母；部分不能超过整体。请更正其一。</translation>
    </message>
    <message>
        <source>There is no such figure to take away. Choose one that stands here.</source>
        <translation>没有这样的数值可以去除。请从此处已有的数值中选择。</translation>
    </message>
    <message>
        <source>Both limits lie between 0 and 100%, and “at risk” not above “on track”. Correct them.</source>
        <translation>两个界限均须在 0 至 100% 之间，且“存在风险”不得高于“进展正常”。请更正。</translation>
    </message>
    <message>
        <source>This measure is the document’s own and stays. Indicators of yours can be deleted.</source>
        <translation>这一衡量标准出自文件本身，予以保留。您自己的指标可以删除。</translation>
    </message>
    <message>
        <source>A milestone cannot be reached on a day still to come. Give the day it was reached, or none.</source>
        <translation>里程碑不可能在未来的日子达成。请填写实际达成日期，或留空。</translation>
    </message>
    <message>
        <source>An investment cannot be less than nothing. Correct it.</source>
        <translation>投资额不能为负。请更正。</translation>
    </message>
    <message>
        <source>The shares would come to {sum}%. All who claim a part of the same money share 100%; lower one of them first.</source>
        <translation>各方份额合计将达 {sum}%。对同一笔资金的份额合计不得超过 100%；请先降低其中一项。</translation>
    </message>
    <message>
        <source>That is linked to this indicator already. Choose another.</source>
        <translation>该项已与本指标关联。请另选一项。</translation>
    </message>
    <message>
        <source>A budget cannot be less than nothing. Correct it.</source>
        <translation>预算不能小于零。请更正。</translation>
    </message>
    <message>
        <source>“{title}” has been submitted already. Decide on it, or withdraw it first.</source>
        <translation>“{title}”已经提交。请作出决定，或先撤回。</translation>
    </message>
    <message>
        <source>The checklist is there already. Tick off its points.</source>
        <translation>核对清单已经存在。请在其中勾选。</translation>
    </message>
    <message>
        <source>This message quotes that measurement already. Choose another.</source>
        <translation>这条信息已引用该项测量数据。请另选一项。</translation>
    </message>
    <message>
        <source>This message does not quote that measurement. Choose one that it quotes.</source>
        <translation>这条信息没有引用该项测量数据。请从其所引用的数据中选择。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a JPEG, PNG or TIFF.</source>
        <translation>“{name}”不是图片。请选择 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>“{name}” is not a flagship programme. Write its number, such as 1, or its name.</source>
        <translation>“{name}”不是旗舰方案。请写编号（如 1）或名称。</translation>
    </message>
    <message>
        <source>“{name}” is not a pillar. Write think, act, share or partner.</source>
        <translation>“{name}”不是支柱。请写“思想”“行动”“分享”或“伙伴”。</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as .xlsx or as CSV (UTF-8) and try again.</source>
        <translation>这不是文本文件。请将表格另存为 .xlsx 或 CSV（UTF-8）后重试。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write 2026-10-31, 31 October 2026, Q4 2026 or TBC.</source>
        <translation>“{text}”不是日期。请写作 2026-10-31、2026年10月31日、2026年第四季度或待定。</translation>
    </message>
    <message>
        <source>This JSON cannot be read: {reason}</source>
        <translation>无法读取该 JSON：{reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a mapping. It needs “columns”: the headings with the fields they go to.</source>
        <translation>“{name}”不是对应关系。须有“columns”：各列标题及其对应的字段。</translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx). Save it as .xlsx, or as CSV, and try again.</source>
        <translation>这不是 Excel 工作簿（.xlsx）。请另存为 .xlsx 或 CSV 后重试。</translation>
    </message>
    <message>
        <source>This scenario has no step to apply. Add one first.</source>
        <translation>该情景没有可应用的步骤。请先添加一个。</translation>
    </message>
    <message>
        <source>“{text}” is not a unit known here. Write one of: {words}.</source>
        <translation>“{text}”不是已知单位。请写以下之一：{words}。</translation>
    </message>
    <message>
        <source>“{name}” does not say its format. End the name in .svg, .png or .csv.</source>
        <translation>“{name}”未说明格式。文件名请以 .svg、.png 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>“{name}” is attached already. Choose another file.</source>
        <translation>“{name}”已附上。请另选文件。</translation>
    </message>
    <message>
        <source>“{section}” is not a section of a pack. Choose one of those listed.</source>
        <translation>“{section}”不是资料包的章节。请从所列章节中选择。</translation>
    </message>
    <message>
        <source>Not among the plan’s partners, so put into the notes: {names}.</source>
        <translation>不在计划的合作伙伴之列，已写入备注：{names}。</translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}.</source>
        <translation>无法写成“{suffix}”格式。文件名请以下列之一结尾：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a finding. “comms-planner preflight PLAN KIND --json” names each.</source>
        <translation>“{given}”不是检查发现。“comms-planner preflight PLAN KIND --json”会列出每一项。</translation>
    </message>
    <message>
        <source>That step belongs to another scenario. Choose one of this scenario’s.</source>
        <translation>该步骤属于另一情景。请从本情景的步骤中选择。</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read, or only a part of one. Choose another.</source>
        <translation>该文件不是可读取的图片，或仅为其中一部分。请另选一个。</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF. Choose a pack made before.</source>
        <translation>“{name}”不是 PDF。请选择以前生成的资料包。</translation>
    </message>
    <message>
        <source>The versions of a pack are numbered from one. Give one or more.</source>
        <translation>资料包的版本从一开始编号。请填写一或以上。</translation>
    </message>
    <message>
        <source>“{text}” is not a qualifier. Write one of: {words}.</source>
        <translation>“{text}”不是限定符。请写以下之一：{words}。</translation>
    </message>
    <message>
        <source>The hidden sheet “{name}” was not read. Show it in a spreadsheet program if it is meant.</source>
        <translation>隐藏的工作表“{name}”未读取。如需导入，请在电子表格程序中取消隐藏。</translation>
    </message>
    <message>
        <source>Line {line}: “{field}” is {constant}, which is no number. Give a number, or leave it out.</source>
        <translation>第 {line} 行：“{field}”为 {constant}，不是数字。请给出数字，或不填。</translation>
    </message>
    <message>
        <source>“{text}” may be a fraction, or thousands as some languages write them. Write {whole} or {fraction}.</source>
        <translation>“{text}”可能是小数，也可能是某些语言的千位写法。请写作 {whole} 或 {fraction}。</translation>
    </message>
    <message>
        <source>“{text}” is a range. Write its lower end as “at least”, such as 5,000+.</source>
        <translation>“{text}”是一个区间。请把下限写作“至少”，例如 5 000+。</translation>
    </message>
    <message>
        <source>“{text}” is a number in short. Write all its digits.</source>
        <translation>“{text}”是缩写的数字。请写出全部数位。</translation>
    </message>
    <message>
        <source>What it says of {day} is older than its last change, which took that day out; it is left out.</source>
        <translation>文件对 {day} 的说明早于该系列的最近一次更改，而那次更改已去掉这一天，因此不予采用。</translation>
    </message>
    <message>
        <source>Give it a title or a name, in English or in Chinese.</source>
        <translation>请填写标题或名称，英文或中文均可。</translation>
    </message>
    <message>
        <source>Platform “{slug}” is not among those asked for. Add it, or leave its overlap out.</source>
        <translation>平台“{slug}”不在所问之列。请加入该平台，或去掉其重叠数。</translation>
    </message>
    <message>
        <source>Give the benchmark as a number, or leave it out.</source>
        <translation>请以数字给出基准，或不填。</translation>
    </message>
    <message>
        <source>This indicator is told in words, so that no number can be its benchmark.</source>
        <translation>该指标以文字叙述，不能用数字作基准。</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Rows stand in {others} too: choose that sheet to read it next.</source>
        <translation>只读取工作表“{sheet}”；{others} 中也有数据行。如需读取，请选择其中一张。</translation>
    </message>
    <message>
        <source>Tasks in the plan come from this ladder, so it stays. Delete them first.</source>
        <translation>计划中有任务来自此倒排表，因此予以保留。请先删除这些任务。</translation>
    </message>
    <message>
        <source>There are no dated tasks to make a ladder from. Give some of them a date first.</source>
        <translation>没有可用来建立倒排表的有日期任务。请先为若干任务定下日期。</translation>
    </message>
    <message>
        <source>That makes more than {most} days off. Take in fewer at once.</source>
        <translation>休息日超过 {most} 天。请一次少导入一些。</translation>
    </message>
    <message>
        <source>The ledger records what has happened. That day is still to come: choose an earlier one, or record it once it has happened.</source>
        <translation>台账记录已经发生的事情，而该日期尚未到来。请选择更早的日期，或待发生后再记录。</translation>
    </message>
    <message>
        <source>{year} is approved already, by {who}. Open it again to change it.</source>
        <translation>{year}年已由{who}批准。如需更改，请重新开放该年。</translation>
    </message>
    <message>
        <source>A standard deviation cannot be less than nothing. Write 0 or more.</source>
        <translation>标准差不能为负。请填写 0 或更大的数。</translation>
    </message>
    <message>
        <source>“{text}” is less than nothing. Write 0 or more.</source>
        <translation>“{text}”小于零。请填写 0 或更大的数。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write one such as 12.</source>
        <translation>“{text}”不是整数。请写成 12 的形式。</translation>
    </message>
    <message>
        <source>Its rule ends with {day} but names no time; other programs leave that day out, and so does the plan.</source>
        <translation>其规则以 {day} 结束而未写明时刻；其他程序都不含这一天，本计划亦然。</translation>
    </message>
    <message>
        <source>A lag is between -{most} and {most} days; below zero, the two overlap. Correct it.</source>
        <translation>间隔须在 -{most} 至 {most} 天之间；负数表示两者可重叠。请更正。</translation>
    </message>
    <message>
        <source>Choose the actions to duplicate.</source>
        <translation>请选择要复制的行动。</translation>
    </message>
    <message>
        <source>Choose days at most {most} days away.</source>
        <translation>请选择相距不超过 {most} 天的日期。</translation>
    </message>
    <message>
        <source>Say what was measured: a platform, an edition, a campaign or an action, in a column of its own or as one value for all rows.</source>
        <translation>请说明测量的是什么：平台、届、运动或行动；可单列一栏，也可为所有行设同一个值。</translation>
    </message>
    <message>
        <source>That is the first day, so nothing would be left. Delete the action instead.</source>
        <translation>这是第一天，这样就什么也不剩了。请改为删除该行动。</translation>
    </message>
    <message>
        <source>“{field}”: there is no “{given}” in the plan. The nearest: {names}.</source>
        <translation>“{field}”：计划中没有“{given}”。最接近的有：{names}。</translation>
    </message>
    <message>
        <source>“{field}”: more than one is called “{given}”. Give the number: {numbers}.</source>
        <translation>“{field}”：名为“{given}”的不止一个。请写编号：{numbers}。</translation>
    </message>
    <message>
        <source>“{part}” is not an edition, platform, observance, season or campaign of this plan. Check its spelling, or write its slug, such as wuf-2028.</source>
        <translation>“{part}”不是本计划中的届次、平台、纪念日、活动季或运动。请检查拼写，或写出其代号，例如“wuf-2028”。</translation>
    </message>
    <message>
        <source>“{part}” does not say before or after what. Write for instance “6 weeks before World Habitat Day”.</source>
        <translation>“{part}”没有说明在什么之前或之后。请写成例如“世界人居日前6周”。</translation>
    </message>
    <message>
        <source>Some read “{part}” with the day first, others with the month. Write 31 October 2027 or 2027-10-31.</source>
        <translation>“{part}”有人读作日在前，有人读作月在前。请写成2027年10月31日或 2027-10-31。</translation>
    </message>
    <message>
        <source>“{part}” is a whole month. Name one of its days, such as first Monday of October or last day of October.</source>
        <translation>“{part}”是整个月。请写出其中的一天，例如10月第一个星期一或10月最后一天。</translation>
    </message>
    <message>
        <source>“{part}” is not in this plan. Did you mean “{near}”?</source>
        <translation>本计划中没有“{part}”。您是否想写“{near}”？</translation>
    </message>
    <message>
        <source>“{part}” has no date to come in this plan. Enter one, or name another.</source>
        <translation>“{part}”在本计划中没有未来的日期。请录入一个，或改写其他日期。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Chinese (GB 18030).</source>
        <translation>该文件不是标准要求的 UTF-8 编码；已按中文国家标准编码（18030）读取。</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached: {reason}. Check your connection, and try again.</source>
        <translation>无法连接“{host}”：{reason}。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>“{host}” is not found. Check how it is written, and whether this computer is connected.</source>
        <translation>找不到“{host}”。请检查其写法，以及此电脑是否已联网。</translation>
    </message>
    <message>
        <source>“{host}” does not answer. Check your connection, and try again in a while.</source>
        <translation>“{host}”没有应答。请检查网络连接，稍后重试。</translation>
    </message>
    <message>
        <source>Nothing answers at that address of “{host}”. Check the address and its port.</source>
        <translation>“{host}”的该地址没有应答。请检查地址及其端口。</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off. Publish again; what has arrived stays there.</source>
        <translation>与“{host}”的连接中断。请重新发布；已送达的内容会保留。</translation>
    </message>
    <message>
        <source>“{host}” cannot prove that it is the server ({reason}), so nothing was sent, not even your password. Tell those who run it.</source>
        <translation>“{host}”无法证明自己是该服务器（{reason}），因此没有发送任何内容，包括您的密码。请告知其管理者。</translation>
    </message>
    <message>
        <source>“{host}” does not speak https at that address. Check the address and its port.</source>
        <translation>“{host}”的该地址不支持 https。请检查地址及其端口。</translation>
    </message>
    <message>
        <source>An entry is larger than “{host}” takes. Shorten its notes, or publish without it.</source>
        <translation>有一个条目超出“{host}”所能接受的大小。请缩短其备注，或不发布该条目。</translation>
    </message>
    <message>
        <source>“{host}” is busy ({status}). Publish again in a few minutes; what has arrived stays.</source>
        <translation>“{host}”正忙（{status}）。请几分钟后重新发布；已送达的内容会保留。</translation>
    </message>
    <message>
        <source>“{host}” has a fault of its own ({status}). Try again later, or tell those who run it.</source>
        <translation>“{host}”自身出现故障（{status}）。请稍后重试，或告知其管理者。</translation>
    </message>
    <message>
        <source>“{host}” refuses it ({status}: {reason}). Check the address, or ask who runs it.</source>
        <translation>“{host}”拒绝了此请求（{status}：{reason}）。请检查地址，或询问其管理者。</translation>
    </message>
    <message>
        <source>It comes to lie on {day}, while a plan has the years from 1970 to 2100.</source>
        <translation>其中有一日是 {day}，而计划的年份范围是 1970 年至 2100 年。</translation>
    </message>
    <message>
        <source>Only a day of an action that takes place can be done.</source>
        <translation>只有照常进行的行动日期才能标为已完成。</translation>
    </message>
    <message>
        <source>That day is not marked as done; there is nothing to change.</source>
        <translation>这一次尚未标为已完成，无需更改。</translation>
    </message>
    <message>
        <source>That day is marked as done already.</source>
        <translation>这一次已标为已完成。</translation>
    </message>
    <message>
        <source>The whole series is done. Open it in the action plan and say how far it is.</source>
        <translation>整个系列已标为已完成。请在“行动计划”中打开它，再说明进展。</translation>
    </message>
    <message>
        <source>That day is cancelled or postponed. Let it take place first, then mark it as done.</source>
        <translation>这一次已取消或推迟。请先让它照常进行，再标为已完成。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as traditional Chinese ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按繁体中文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Japanese ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按日文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Korean ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按韩文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Cyrillic ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按西里尔文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Arabic ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按阿拉伯文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Greek ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按希腊文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Hebrew ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按希伯来文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Thai ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按泰文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Central European ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按中欧文字（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 as the standard asks; it was read as Turkish ({encoding}).</source>
        <translation>文件并非标准所要求的 UTF-8，已按土耳其文（{encoding}）读取。</translation>
    </message>
    <message>
        <source>The letters of this file cannot be made out: it is not UTF-8, and reads well in no other encoding. Export it again as UTF-8.</source>
        <translation>无法辨认此文件的文字：它不是 UTF-8，按其他编码也读不通。请重新导出为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is damaged: letters of it are lost, for which “�” stands.</source>
        <translation>文件已损坏：有些字符已丢失，以“�”代替。</translation>
    </message>
    <message>
        <source>The file is damaged: some of its letters are not UTF-8 as the rest is, and were read as is likeliest.</source>
        <translation>文件已损坏：个别字符与其余部分不同，不是 UTF-8，已按最可能的编码读取。</translation>
    </message>
    <message>
        <source>Line {line} is not text: the file is damaged there. Export it again.</source>
        <translation>第 {line} 行不是文本：文件在此处已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>Line {line} is not text: the file is damaged there. What is whole was read; an entry that stood there is lost.</source>
        <translation>第 {line} 行不是文本：文件在此处已损坏。完好的部分已读取；此处若有条目，则已丢失。</translation>
    </message>
    <message>
        <source>It takes days out at another time than its own ({days}); other programs leave them in, and so does the plan.</source>
        <translation>它排除某些日子时所写的时刻与系列不同（{days}）；其他程序会保留这些日子，本计划亦然。</translation>
    </message>
    <message>
        <source>This platform comes from the document, so it stays in the plan. Retire it instead: then it is foreseen no more.</source>
        <translation>这一平台来自文件，因此保留在计划中。可改为终止：终止后不再预计。</translation>
    </message>
    <message>
        <source>Editions, figures, scenarios or dates of actions depend on this platform. Retire it instead, or delete those first.</source>
        <translation>有届次、数字、情景或行动的日期依附于这一平台。可改为终止，或先删除这些内容。</translation>
    </message>
    <message>
        <source>No rule foresees this platform, so there is nothing to retire.</source>
        <translation>没有规则预计这一平台，因此无可终止。</translation>
    </message>
    <message>
        <source>Nothing is foreseen after {year} as it is. Choose an earlier year.</source>
        <translation>{year}年以后本来就没有预计。请选择更早的年份。</translation>
    </message>
    <message>
        <source>“{title}” has its date from what would no longer be foreseen. Give it another date first, or choose a later year.</source>
        <translation>“{title}”的日期取自将不再预计的那一次。请先另定日期，或选择更晚的年份。</translation>
    </message>
    <message>
        <source>There is no platform “{given}”. “comms-planner show platforms” lists all.</source>
        <translation>没有平台“{given}”。运行“comms-planner show platforms”可列出全部平台。</translation>
    </message>
    <message>
        <source>There is no campaign “{given}” in the plan. The nearest: {names}.</source>
        <translation>计划中没有运动“{given}”。最接近的有：{names}。</translation>
    </message>
    <message>
        <source>There is no platform “{given}” in the plan. The nearest: {names}.</source>
        <translation>计划中没有平台“{given}”。最接近的有：{names}。</translation>
    </message>
    <message>
        <source>“{name}” was moved, replaced or deleted by another program while it was open, so nothing more can be saved in it. All that was saved is in “{copy}”. Open that file to go on.</source>
        <translation>“{name}”在打开期间被其他程序移动、替换或删除，无法再保存到其中。已保存的内容都在“{copy}”中。请打开该文件以继续。</translation>
    </message>
    <message>
        <source>The file has no events and no tasks.</source>
        <translation>文件中没有活动，也没有任务。</translation>
    </message>
    <message>
        <source>Its rule names another time of day (BYHOUR, BYMINUTE) than its beginning. Make them the same in the other program.</source>
        <translation>其规则所写的时刻与开始时刻不同。请在另一程序中改为一致。</translation>
    </message>
    <message>
        <source>There is no platform or moment “{slug}”. The nearest: {names}.</source>
        <translation>没有平台或重要时刻“{slug}”。最接近的有：{names}。</translation>
    </message>
    <message>
        <source>Its time zone “{zone}” is none that this computer knows; its time is kept in UTC, as the file tells it.</source>
        <translation>本机不识别其时区“{zone}”；时间已按文件的说明换算为协调世界时。</translation>
    </message>
    <message>
        <source>The file tells of another clock at {zone} than this computer knows, perhaps by old rules; the plan goes by this computer’s.</source>
        <translation>文件所述的{zone}时钟与本机所知不同，可能出自旧规则；本计划以本机为准。</translation>
    </message>
    <message>
        <source>This day is on the calendar as a platform, “{platform}”. Retire the platform.</source>
        <translation>这一天在日历上作为平台“{platform}”显示。请终止该平台。</translation>
    </message>
</context>
<context>
    <name>EstimateForm</name>
    <message>
        <source>Each occurrence: {name}</source>
        <translation>每一届：{name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind of reach</source>
        <translation>影响范围类别</translation>
    </message>
    <message>
        <source>Estimated people</source>
        <translation>估计人数</translation>
    </message>
</context>
<context>
    <name>Evidence grade</name>
    <message>
        <source>1 – counted and checked by others</source>
        <translation>1 级：经他人核对的计数</translation>
    </message>
    <message>
        <source>2 – counted by a known method</source>
        <translation>2 级：以已知方法计数</translation>
    </message>
    <message>
        <source>3 – published by the organizer</source>
        <translation>3 级：主办方公布</translation>
    </message>
    <message>
        <source>4 – said, without a method</source>
        <translation>4 级：口头说法，未说明方法</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>policy text</source>
        <translation>政策文本</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>证言</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>recall test</source>
        <translation>记忆测试</translation>
    </message>
    <message>
        <source>media coverage</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Evidence: links and files, graded from 1, the best, to 4</source>
        <translation>证据：链接和文件，等级从 1 级（最佳）到 4 级</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>This indicator measures an {level}. Evidence must lie on the same level of the chain or above: input, activity, output, out-take, outcome, impact.</source>
        <translation>本指标衡量的是{level}。证据须处于成果链的同一层级或更高层级：投入、活动、产出、受众反应、成果、影响。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where it is: file, link, page</source>
        <translation>所在之处：文件、链接、页码</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Evidence filed.</source>
        <translation>证据已归入。</translation>
    </message>
    <message>
        <source>Grade, 1 is best</source>
        <translation>等级（1 级最佳）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EvidenceWidget</name>
    <message>
        <source>https://… or a file</source>
        <translation>https://… 或文件</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>链接或文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Grade of this piece</source>
        <translation>该证据的等级</translation>
    </message>
    <message>
        <source>Choose the file that proves the figure</source>
        <translation>选择证明该数字的文件</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The rule gives {day}. Only this one changes; the rule stays.</source>
        <translation>按规则是{day}。只更改这一次，规则不变。</translation>
    </message>
    <message>
        <source>Follows its rule again</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>这一次如何处理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ExceptionForm</name>
    <message>
        <source>The rule gives {day}. Only this occurrence changes; the rule stays.</source>
        <translation>按规则为{day}。只更改这一次，规则不变。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>It takes place on</source>
        <translation>改在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Publish to a server</source>
        <translation>发布到服务器</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>方向</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the plan now.</source>
        <translation>
            <numerusform>%n 个条目已存入计划。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were brought up to date.</source>
        <translation>
            <numerusform>已更新 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Tables in and out</source>
        <translation>表格导入与导出</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>对方有变</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>已在计划中</translation>
    </message>
    <message>
        <source>From this plan</source>
        <translation>出自本计划</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>无须移除</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>一项行动</translation>
    </message>
    <message>
        <source>An edition of {name}</source>
        <translation>“{name}”的一届</translation>
    </message>
    <message>
        <source>A day off in {name}</source>
        <translation>{name}的一个休息日</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>{rule}.</source>
        <translation>{rule}。</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Write a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>正在读取计划</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go into the calendar.</source>
        <translation>
            <numerusform>%n 个条目将写入日历。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are known only to the month, quarter or year and stay out.</source>
        <translation>
            <numerusform>另有 %n 个条目仅知月份、季度或年份，不予写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar is in {file}.</source>
        <translation>日历已写入 {file}。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <translation>所含内容</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outlook, Google Calendar, Apple’s and Thunderbird read it. Each entry keeps its name in the file, so a later file brings theirs up to date.</source>
        <translation>Outlook、Google 日历、Apple 日历和 Thunderbird 均可读取。每个条目在文件中保留固定名称，因此日后再导出的文件会更新对方的日历。</translation>
    </message>
    <message>
        <source>Call off what the plan no longer has</source>
        <translation>取消计划中已不再有的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n that the plan no longer has, or has no day for, are called off.</source>
        <translation>
            <numerusform>取消 %n 项计划中已删除或不再有确定日期的条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever imports the file again loses what was deleted within a year. Untick it where others subscribe to the file: there, it would only stand crossed out.</source>
        <translation>再次导入此文件的人，会同时移除一年内已删除的条目。若他人是订阅此文件，请不要勾选：已删除的条目在订阅的日历中只会显示为划去。</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Comms Planner</source>
        <translation>Comms Planner</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>发生了不该发生的错误。</translation>
    </message>
    <message>
        <source>Your plan is safe: each edit was kept before this happened. The details are in {file}.</source>
        <translation>您的计划安然无恙：在此之前的每次编辑都已保存。详情见 {file}。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} – required</source>
        <translation>{label}（必填）</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>what it waits for</source>
        <translation>所等待的工作</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>end it counts from</source>
        <translation>起算端</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>contingency branch</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>reason for the date</source>
        <translation>日期的理由</translation>
    </message>
    <message>
        <source>date status</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已落实数量</translation>
    </message>
    <message>
        <source>day done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>限时发布</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>grade of evidence</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>倒排任务</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>day of measuring</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>届数</translation>
    </message>
    <message>
        <source>distance from the event in days</source>
        <translation>距活动的天数</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>pinned to its day</source>
        <translation>是否固定日期</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>precision of the date</source>
        <translation>日期的精确程度</translation>
    </message>
    <message>
        <source>qualifier of the figure</source>
        <translation>数字的限定符</translation>
    </message>
    <message>
        <source>used as the reported figure</source>
        <translation>是否用作报告数字</translation>
    </message>
    <message>
        <source>role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>rule for days off</source>
        <translation>休息日规则</translation>
    </message>
    <message>
        <source>recurrence rule</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>source of the periodicity</source>
        <translation>周期的来源</translation>
    </message>
    <message>
        <source>first day of the rule</source>
        <translation>规则的第一天</translation>
    </message>
    <message>
        <source>day by the rule</source>
        <translation>规则规定的日期</translation>
    </message>
    <message>
        <source>place in the ladder</source>
        <translation>在倒排表中的位置</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>working days it takes</source>
        <translation>所需工作日</translation>
    </message>
    <message>
        <source>work status</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>what is hidden</source>
        <translation>隐藏的内容</translation>
    </message>
    <message>
        <source>lanes of the timeline</source>
        <translation>时间线泳道</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>days in view</source>
        <translation>显示天数</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>查找词</translation>
    </message>
    <message>
        <source>how years go together</source>
        <translation>各年合并方法</translation>
    </message>
    <message>
        <source>years from one to the next</source>
        <translation>间隔年数</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>调查日期</translation>
    </message>
    <message>
        <source>limit for at risk</source>
        <translation>“存在风险”界限</translation>
    </message>
    <message>
        <source>files inside the pack</source>
        <translation>资料包所附文件</translation>
    </message>
    <message>
        <source>class of indicators</source>
        <translation>指标类别</translation>
    </message>
    <message>
        <source>collection method</source>
        <translation>数据收集方法</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>协调与协作</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>投资方</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>误差幅度</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>核查手段</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>作答人数</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>“进展正常”界限</translation>
    </message>
    <message>
        <source>others’ part</source>
        <translation>他方贡献</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>我方贡献</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>调查对象</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>总人数</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>responsible office</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>抽样方式</translation>
    </message>
    <message>
        <source>top of the scale</source>
        <translation>量表上限</translation>
    </message>
    <message>
        <source>bottom of the scale</source>
        <translation>量表下限</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>证实者</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>证实日期</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>变革内容</translation>
    </message>
    <message>
        <source>who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>for actions</source>
        <translation>用于行动</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>answer in its own language</source>
        <translation>该语文的答复</translation>
    </message>
    <message>
        <source>content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>报道领域</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>已着手</translation>
    </message>
    <message>
        <source>for campaigns</source>
        <translation>用于运动</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>day of collecting</source>
        <translation>采集日期</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>limits of the consent</source>
        <translation>同意的限制</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>媒体联系人</translation>
    </message>
    <message>
        <source>for content</source>
        <translation>用于材料</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>赠款</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>报告发布</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>for messages</source>
        <translation>用于信息</translation>
    </message>
    <message>
        <source>met by</source>
        <translation>履行人</translation>
    </message>
    <message>
        <source>day met</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>acceptance of the terms</source>
        <translation>接受条件的时间</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>媒体认证</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>outside the team</source>
        <translation>团队以外</translation>
    </message>
    <message>
        <source>what it stands under</source>
        <translation>上级信息</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>people in it</source>
        <translation>所涉人物</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>time of publishing</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>day of quoting</source>
        <translation>引用日期</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>time of sending</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>text it was translated from</source>
        <translation>所依据的原文</translation>
    </message>
    <message>
        <source>source language</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>speaks as</source>
        <translation>发言身份</translation>
    </message>
    <message>
        <source>place among speakers</source>
        <translation>发言次序</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>message it supersedes</source>
        <translation>所取代的信息</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>译员</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>wording in its own language</source>
        <translation>该语文的措辞</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>内容散列值</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>last day to decide</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>合作伙伴类型</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>owner’s role</source>
        <translation>负责人的职务</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>quoted beside the figure in use</source>
        <translation>有意引用未采用的数字</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Figure state</name>
    <message>
        <source>current</source>
        <translation>与测量数据一致</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变动</translation>
    </message>
    <message>
        <source>measurement deleted</source>
        <translation>测量数据已删除</translation>
    </message>
    <message>
        <source>another in use</source>
        <translation>已改用另一数字</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>Qualifier</source>
        <translation>限定符</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Not a figure yet</source>
        <translation>尚不是有效数字</translation>
    </message>
    <message>
        <source>Understood: {figure}</source>
        <translation>理解为：{figure}</translation>
    </message>
    <message>
        <source>{relation} {number} {unit}</source>
        <translation>{relation} {number} {unit}</translation>
    </message>
    <message>
        <source>13,000, 5,000+, about 1.5 million, n/a: why</source>
        <translation>13 000、5 000+、约 150 万</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Where it stood, with the year and the source; or n/a and why.</source>
        <translation>起始状况，注明年份和来源；或注明不适用及理由。</translation>
    </message>
    <message>
        <source>What it should show in a year. An estimate of reach is no target.</source>
        <translation>某年应达到的数值。影响范围的估计不是具体目标。</translation>
    </message>
    <message>
        <source>What it did show in a year, and where the figure comes from.</source>
        <translation>某年实际达到的数值及其来源。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Figure in {unit}</source>
        <translation>数值（单位：{unit}）</translation>
    </message>
    <message>
        <source>Or the share itself, in {unit}</source>
        <translation>或直接填写比率（单位：{unit}）</translation>
    </message>
    <message>
        <source>12, 12+, about 12, n/a</source>
        <translation>12、12 以上、约 12、n/a</translation>
    </message>
    <message>
        <source>If n/a: why</source>
        <translation>若不适用：理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason, if a figure stood here</source>
        <translation>理由（若此处已有数值）</translation>
    </message>
    <message>
        <source>Baseline set.</source>
        <translation>基线已设定。</translation>
    </message>
    <message>
        <source>Target set.</source>
        <translation>具体目标已设定。</translation>
    </message>
    <message>
        <source>Actual figure set.</source>
        <translation>实际值已设定。</translation>
    </message>
    <message>
        <source>Take direct reach as measured</source>
        <translation>采用实测的直接参与数</translation>
    </message>
    <message>
        <source>Take indirect reach as measured</source>
        <translation>采用实测的间接参与数</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>移除此数值</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.commsplan)</source>
        <translation>计划 (*.commsplan)</translation>
    </message>
    <message>
        <source>Exported plans (*.json)</source>
        <translation>导出的计划 (*.json)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>{plan}, data only</source>
        <translation>{plan}（仅数据）</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All flagships</source>
        <translation>所有旗舰方案</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Observances of tier {tier}</source>
        <translation>{tier} 级纪念日</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>活动季</translation>
    </message>
    <message>
        <source>Observances</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动项</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找行动</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>所有支柱</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>所有运动</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>Flagships</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To a day</source>
        <translation>至某日止</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Platform or moment</source>
        <translation>平台或重要时刻</translation>
    </message>
    <message>
        <source>Language of the calendar</source>
        <translation>日历语文</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>哪些条目</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>The next (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{here} of {many}</source>
        <translation>第 {here} 处，共 {many} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Stops a final pack</source>
        <translation>阻碍定稿</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>{who} answers for it: {why}</source>
        <translation>{who} 具名负责：{why}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Say who is on the team</source>
        <translation>录入团队成员</translation>
    </message>
    <message>
        <source>So that work has owners, and each finds their own here.</source>
        <translation>这样工作便有负责人，每人在此都能找到自己的工作。</translation>
    </message>
    <message>
        <source>Plan {event} backwards from its date</source>
        <translation>从日期倒排“{event}”</translation>
    </message>
    <message>
        <source>A ladder shows every task with its day before it is written.</source>
        <translation>倒排表在写入之前会列出每项任务及其日期。</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Ctrl+K takes one from anywhere: “Brief the press, Friday”.</source>
        <translation>在任何位置按 Ctrl+K 即可添加：“向媒体通报，周五”。</translation>
    </message>
    <message>
        <source>Take in a spreadsheet or a calendar</source>
        <translation>导入电子表格或日历</translation>
    </message>
    <message>
        <source>Every row is shown as what it would become, before it is.</source>
        <translation>每一行在导入之前都会显示将变成什么。</translation>
    </message>
</context>
<context>
    <name>Foreseen</name>
    <message>
        <source>Enter it as an edition</source>
        <translation>录入为届次</translation>
    </message>
    <message>
        <source>This one differs…</source>
        <translation>这一次例外…</translation>
    </message>
    <message>
        <source>Follow the rule again</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>Foreseen by rule</source>
        <translation>按规则推算</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>This occurrence differs from its rule; the others of the series do not.</source>
        <translation>这一次与规则不同；系列中其他各次不变。</translation>
    </message>
    <message>
        <source>The rule of the platform gives this day, but nobody has entered the edition yet. Enter it to plan its work, or say that this one is moved, postponed or cancelled.</source>
        <translation>平台的规则给出这一天，但尚无人录入这一届。请录入以便计划工作，或注明这一次已移动、推迟或取消。</translation>
    </message>
    <message>
        <source>The rule of the platform gives the year only. The day of the last edition says nothing about this one: enter it with its date to be confirmed.</source>
        <translation>平台的规则只给出年份。不能由上一届的日期推断这一届：请录入，日期注明待定。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill this in: it is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Comms Planner</source>
        <translation>Comms Planner</translation>
    </message>
</context>
<context>
    <name>FrameworkScreen</name>
    <message>
        <source>Results framework</source>
        <translation>成果框架</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reporting years</source>
        <translation>报告年份</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open {year} again</source>
        <translation>重新开放{year}年</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Approve {year}</source>
        <translation>批准{year}年</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>“{name}” and its figures go out of the plan. You can undo this.</source>
        <translation>“{name}”及其数值将从计划中删除。您可以撤销此操作。</translation>
    </message>
    <message>
        <source>Delete this indicator?</source>
        <translation>要删除这项指标吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Indicator deleted.</source>
        <translation>指标已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Nobody else has this plan open any more, so you can change it.</source>
        <translation>已无人打开此计划，您可以修改了。</translation>
    </message>
    <message>
        <source>Open it for editing</source>
        <translation>打开以便编辑</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>No gate stands on its way: one decision approves it.</source>
        <translation>没有审核关口：一项决定即可批准。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>decides now</source>
        <translation>现由其决定</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>尚未到</translation>
    </message>
</context>
<context>
    <name>GatesPage</name>
    <message>
        <source>No gate</source>
        <translation>没有审核关口</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>新建审核关口</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>Decides there</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>What is submitted passes these in order. Alt+↑ and Alt+↓ move one.</source>
        <translation>提交的内容依次通过这些审核关口。Alt+↑ 和 Alt+↓ 可移动审核关口。</translation>
    </message>
    <message>
        <source>Add gate</source>
        <translation>添加审核关口</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is on its way no longer has to pass it.</source>
        <translation>正在审批的内容不再需要通过它。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Gate moved.</source>
        <translation>审核关口已移动。</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Content passes it</source>
        <translation>材料须通过</translation>
    </message>
    <message>
        <source>Messages pass it</source>
        <translation>信息须通过</translation>
    </message>
    <message>
        <source>Actions pass it</source>
        <translation>行动须通过</translation>
    </message>
    <message>
        <source>Campaigns pass it</source>
        <translation>运动须通过</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Without a gate one decision approves. Add the levels that must approve.</source>
        <translation>没有审核关口时，一项决定即可批准。请添加须审批的层级。</translation>
    </message>
    <message>
        <source>Delete this gate?</source>
        <translation>要删除这一审核关口吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Gate deleted.</source>
        <translation>已删除审核关口。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>GatherForm</name>
    <message>
        <source>Actions that belong to no campaign yet. They stay in their cells.</source>
        <translation>尚未归入任何运动的行动；它们仍留在原单元格中。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>The actions belong to the campaign now.</source>
        <translation>行动已归入该运动。</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Moved to {cell}</source>
        <translation>已移到{cell}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>要删除“{title}”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n actions?</source>
        <translation>
            <numerusform>要删除 %n 项行动吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n actions deleted</source>
        <translation>
            <numerusform>已删除 %n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {days}</source>
        <translation>“{title}”，{days}</translation>
    </message>
    <message>
        <source>They leave the action plan, the calendar and the packs. Undo brings them back.</source>
        <translation>将从行动计划、日历和资料包中移除，可用“撤销”找回。</translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>Search or do something</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Took back: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Added the {thing} “{title}”.</source>
        <translation>添加了{thing}“{title}”。</translation>
    </message>
    <message>
        <source>Added one {thing}.</source>
        <translation>添加了一项{thing}。</translation>
    </message>
    <message>
        <source>“{title}”: {field} from {before} to {after}.</source>
        <translation>“{title}”：{field}由{before}改为{after}。</translation>
    </message>
    <message>
        <source>“{title}”: {field} set to {after}.</source>
        <translation>“{title}”：{field}设为{after}。</translation>
    </message>
    <message>
        <source>“{title}”: {field} taken away; it was {before}.</source>
        <translation>“{title}”：{field}已清除，原为{before}。</translation>
    </message>
    <message>
        <source>“{title}” is now linked to “{other}”.</source>
        <translation>“{title}”已与“{other}”关联。</translation>
    </message>
    <message>
        <source>“{title}” is no longer linked to “{other}”.</source>
        <translation>“{title}”不再与“{other}”关联。</translation>
    </message>
    <message>
        <source>Changed the order within a cell.</source>
        <translation>更改了单元格内的顺序。</translation>
    </message>
    <message>
        <source>Changed the {thing} “{title}”.</source>
        <translation>更改了{thing}“{title}”。</translation>
    </message>
    <message>
        <source>Added {count} entries.</source>
        <translation>添加了 {count} 个条目。</translation>
    </message>
    <message>
        <source>Entries changed in all: {count}.</source>
        <translation>共更改条目：{count} 个。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{field} in English</source>
        <translation>{field}（英文）</translation>
    </message>
    <message>
        <source>{field} in Chinese</source>
        <translation>{field}（中文）</translation>
    </message>
    <message>
        <source>Deleted the {thing} “{title}”.</source>
        <translation>删除了{thing}“{title}”。</translation>
    </message>
    <message>
        <source>Deleted one {thing}.</source>
        <translation>删除了一项{thing}。</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>Holiday kind</name>
    <message>
        <source>full day off</source>
        <translation>全天休假</translation>
    </message>
    <message>
        <source>half day off</source>
        <translation>半天休假</translation>
    </message>
    <message>
        <source>floating holiday</source>
        <translation>浮动假日</translation>
    </message>
</context>
<context>
    <name>Holiday source</name>
    <message>
        <source>United Nations Headquarters, recalled</source>
        <translation>联合国总部，凭记忆</translation>
    </message>
    <message>
        <source>Kenyan public holiday, recalled</source>
        <translation>肯尼亚公共假日，凭记忆</translation>
    </message>
    <message>
        <source>Thai public holiday, recalled</source>
        <translation>泰国公共假日，凭记忆</translation>
    </message>
    <message>
        <source>United States federal holiday, recalled</source>
        <translation>美国联邦假日，凭记忆</translation>
    </message>
    <message>
        <source>Geneva public holiday, recalled</source>
        <translation>日内瓦公共假日，凭记忆</translation>
    </message>
    <message>
        <source>floating holiday of the United Nations, recalled</source>
        <translation>联合国浮动假日，凭记忆</translation>
    </message>
    <message>
        <source>floating holiday of the United Nations, recalled; added by the General Assembly in 2023</source>
        <translation>联合国浮动假日，凭记忆；大会2023年增列</translation>
    </message>
    <message>
        <source>estimate from 2027 on: the sighting of the moon decides; before that as kept in Kenya</source>
        <translation>2027年起为估计，以新月观测为准；此前按肯尼亚实际日期</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How much is off</source>
        <translation>休息多久</translation>
    </message>
    <message>
        <source>Who says so: circular, gazette, link</source>
        <translation>依据：通函、公报或链接</translation>
    </message>
    <message>
        <source>A full day off moves tasks that follow a date to the working day before or after. A half day counts half. A floating holiday only warns.</source>
        <translation>全天休息日会使随日期推算的任务移至前一或后一工作日；半天按半天计；浮动假日仅作提醒。</translation>
    </message>
    <message>
        <source>Day off saved.</source>
        <translation>休息日已保存。</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>No days off in this year</source>
        <translation>本年没有休息日</translation>
    </message>
    <message>
        <source>Add them one by one, or import the list of the office from an .ics file. Tasks that follow a date keep off them.</source>
        <translation>可逐日添加，或从 .ics 日历文件导入办事处的清单。随日期推算的任务会避开这些日子。</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>No message house yet</source>
        <translation>尚无统一信息</translation>
    </message>
    <message>
        <source>Begin with the roof: the one thing people should remember, in at most fifteen words. Under it stand three or so supports, and under each its proofs.</source>
        <translation>从核心信息开始：希望人们记住的一件事，最多十五个词。其下约有三条支撑信息，每条支撑信息下有佐证。</translation>
    </message>
    <message>
        <source>New message house</source>
        <translation>新建统一信息</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>统一信息</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支撑信息</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Add a support…</source>
        <translation>添加支撑信息…</translation>
    </message>
    <message>
        <source>Add a proof…</source>
        <translation>添加佐证…</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count}/{most} 个词</translation>
    </message>
</context>
<context>
    <name>How shown</name>
    <message>
        <source>shown, with evidence</source>
        <translation>已表明，并有证据</translation>
    </message>
    <message>
        <source>figures without evidence</source>
        <translation>有数值而无证据</translation>
    </message>
    <message>
        <source>signs on the way only</source>
        <translation>仅有过程迹象</translation>
    </message>
    <message>
        <source>nothing shown yet</source>
        <translation>尚未表明</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Date status</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册者</translation>
    </message>
    <message>
        <source>Badges scanned</source>
        <translation>扫描证件数</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>触及人数</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>听众和观众</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>浏览次数</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>展示次数</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及次数</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动次数</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载次数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>计量项目</translation>
    </message>
    <message>
        <source>Kind of reach</source>
        <translation>影响范围类别</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间起</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>期间止</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Grade of the evidence, 1 is best</source>
        <translation>证据等级（1 级最佳）</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Relation to the truth</source>
        <translation>限定符</translation>
    </message>
    <message>
        <source>Why there is no figure</source>
        <translation>无数字的原因</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>统计场合</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>文件中的条目</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What the entries become</source>
        <translation>条目导入为</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Space leaves an entry out or takes it in; the menu says what it becomes.</source>
        <translation>按空格键略去或导入条目；在菜单中指定导入为何物。</translation>
    </message>
    <message>
        <source>Choose an .ics file, or drop one on the window. You see what would become of each entry before anything is written; what came before is brought up to date.</source>
        <translation>请选择一个 .ics 文件，或将其拖到窗口上。写入之前您会看到每个条目将成为什么；此前导入过的条目会得到更新。</translation>
    </message>
    <message>
        <source>What their titles say</source>
        <translation>依标题判断</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.icalendar)</source>
        <translation>日历 (*.ics *.ical *.icalendar)</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed there</source>
        <translation>
            <numerusform>对方有变 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan already</source>
        <translation>
            <numerusform>已在计划中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled and never here</source>
        <translation>
            <numerusform>已取消而此处从未有过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar is empty.</source>
        <translation>日历是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entries</source>
        <translation>
            <numerusform>导入 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program’s calendar</source>
        <translation>其他程序的日历</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>无法导入 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator kind</name>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>叙述</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>Indicators, baselines and targets of the plan are in an addendum to the document and are not invented here. What you add is marked as yours.</source>
        <translation>计划的指标、基线和具体目标载于文件的增编，此处不予虚构。您添加的内容将标明由您录入。</translation>
    </message>
    <message>
        <source>Shows the outcome</source>
        <translation>体现的成果</translation>
    </message>
    <message>
        <source>Indicator, in words</source>
        <translation>指标（文字表述）</translation>
    </message>
    <message>
        <source>Level in the chain</source>
        <translation>成果链层级</translation>
    </message>
    <message>
        <source>(a) What must be measured</source>
        <translation>(a) 须衡量的内容</translation>
    </message>
    <message>
        <source>Figures are</source>
        <translation>数值形式</translation>
    </message>
    <message>
        <source>Ratio: numerator</source>
        <translation>比率：分子</translation>
    </message>
    <message>
        <source>Ratio: denominator</source>
        <translation>比率：分母</translation>
    </message>
    <message>
        <source>(b) Unit: countries, local authorities, cities, policies …</source>
        <translation>(b) 计量单位：国家、地方当局、城市、政策……</translation>
    </message>
    <message>
        <source>(c) Responsible office</source>
        <translation>(c) 责任单位</translation>
    </message>
    <message>
        <source>(c) With which partners</source>
        <translation>(c) 合作伙伴</translation>
    </message>
    <message>
        <source>(f) Coordination among units</source>
        <translation>(f) 各单位之间的协调</translation>
    </message>
    <message>
        <source>(g) How data are collected</source>
        <translation>(g) 数据收集方法</translation>
    </message>
    <message>
        <source>(g) Means of verification</source>
        <translation>(g) 核查手段</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>向好方向</translation>
    </message>
    <message>
        <source>Years together</source>
        <translation>各年合并方法</translation>
    </message>
    <message>
        <source>On track from, in %</source>
        <translation>进展正常界限（%）</translation>
    </message>
    <message>
        <source>At risk from, in %</source>
        <translation>存在风险界限（%）</translation>
    </message>
    <message>
        <source>Class (R.6)</source>
        <translation>类别（R.6）</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Reason, if figures stand already</source>
        <translation>理由（若已有数值）</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The indicator is in the framework.</source>
        <translation>指标已列入框架。</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Find an outcome or indicator</source>
        <translation>查找成果或指标</translation>
    </message>
    <message>
        <source>Outcome or indicator</source>
        <translation>成果或指标</translation>
    </message>
    <message>
        <source>Outcomes and indicators</source>
        <translation>成果和指标</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>InstantField</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>按何地时间</translation>
    </message>
    <message>
        <source>{place} {day} {time}</source>
        <translation>{place} {day} {time}</translation>
    </message>
</context>
<context>
    <name>Investment kind</name>
    <message>
        <source>mobilized</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>catalysed</source>
        <translation>催化</translation>
    </message>
    <message>
        <source>leveraged</source>
        <translation>撬动</translation>
    </message>
</context>
<context>
    <name>InvestmentForm</name>
    <message>
        <source>Mobilized: agreed with us at the table. Catalysed: it followed later because of what we began. Leveraged: put beside our own money. The definitions are ours; the document names none, and no currency either.</source>
        <translation>调动：由我们参与商定。催化：因我们开创的工作而随后投入。撬动：与我们自有资金一并投入。以上定义由我们拟定；文件未作定义，也未指定货币。</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>体现</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>货币（三个字母）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Our share, in %</source>
        <translation>我方份额（%）</translation>
    </message>
    <message>
        <source>Another claim: whose</source>
        <translation>另一份额：何方</translation>
    </message>
    <message>
        <source>Another claim: share in %</source>
        <translation>另一份额：百分比</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Co-investment recorded.</source>
        <translation>共同投资已记录。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove this claim: {who}, {share}</source>
        <translation>移除此项主张：{who}，{share}</translation>
    </message>
</context>
<context>
    <name>InvestmentsPage</name>
    <message>
        <source>No co-investment yet</source>
        <translation>尚无共同投资</translation>
    </message>
    <message>
        <source>Record money that others put in: whose, how much, in which currency, and our share of bringing it in. Currencies and kinds are never added to each other.</source>
        <translation>记录他方投入的资金：何方、多少、何种货币，以及我方在促成中的份额。不同货币、不同种类绝不相加。</translation>
    </message>
    <message>
        <source>Record co-investment</source>
        <translation>记录共同投资</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What for, and whose money</source>
        <translation>用途和出资方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>份额主张</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>Nobody claims a share</source>
        <translation>无人主张份额</translation>
    </message>
    <message>
        <source>{sums} (not added to each other)</source>
        <translation>{sums}（互不相加）</translation>
    </message>
    <message>
        <source>{amount} {kind}</source>
        <translation>{kind}{amount}</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Versions given out</source>
        <translation>已发出的版本</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>The view is saved in the plan.</source>
        <translation>视图已存入计划。</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Direct, one occurrence of each</source>
        <translation>直接参与，各平台一届</translation>
    </message>
    <message>
        <source>Indirect, one occurrence of each</source>
        <translation>间接参与，各平台一届</translation>
    </message>
    <message>
        <source>Measured so far</source>
        <translation>迄今实测</translation>
    </message>
    <message>
        <source>Gross counts participations, not different people: who comes twice counts twice. Direct and indirect overlap, so they are never added together.</source>
        <translation>毛数计算的是参与人次，而非不重复人数：参加两次的人计为两次。直接参与和间接参与相互重叠，因此绝不相加。</translation>
    </message>
    <message>
        <source>gross participations; {carried}</source>
        <translation>参与人次（毛数）；{carried}</translation>
    </message>
    <message>
        <source>Plan period {first}–{last}, gross</source>
        <translation>{first}–{last}年计划期，毛数</translation>
    </message>
    <message>
        <source>direct: {direct}; indirect: {indirect}</source>
        <translation>直接参与：{direct}；间接参与：{indirect}</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>间接参与</translation>
    </message>
    <message numerus="yes">
        <source>editions with a figure</source>
        <translation>
            <numerusform>届有数字</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>届有争议</translation>
    </message>
    <message>
        <source>Contested figures count nowhere.</source>
        <translation>有争议的数字一律不计入。</translation>
    </message>
    <message>
        <source>No figures contest each other.</source>
        <translation>没有相互矛盾的数字。</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The ladder is made. It stands with the others.</source>
        <translation>倒排表已建立，与其他倒排表列在一起。</translation>
    </message>
    <message>
        <source>Every dated action becomes a rung at its distance from the campaign’s event, or from its first and last day. The ladder stands with the others under Editions, where it can be changed and applied.</source>
        <translation>每项有日期的行动按其距运动所属活动（或首日、末日）的天数成为倒排表的一个步骤。倒排表列于“届次”之下，可在那里修改和套用。</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message>
        <source>Tasks in the plan</source>
        <translation>计划中的任务</translation>
    </message>
    <message>
        <source>Try a ladder</source>
        <translation>试用倒排表</translation>
    </message>
    <message>
        <source>What the ladder page shows</source>
        <translation>倒排表页面的内容</translation>
    </message>
    <message>
        <source>No work yet</source>
        <translation>尚无工作</translation>
    </message>
    <message>
        <source>Add actions here or put some of the plan into this campaign. Those with a day stand at their distance from the event.</source>
        <translation>在此添加行动，或将计划中的行动纳入本运动。已定日期的行动按距活动的天数排列。</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>T is {day}, the opening of {event}</source>
        <translation>T 为 {day}，即“{event}”开幕日</translation>
    </message>
    <message>
        <source>T is {day}, the first day of the campaign</source>
        <translation>T 为 {day}，即运动的第一天</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Make a ladder of it</source>
        <translation>据此建立倒排表</translation>
    </message>
</context>
<context>
    <name>LadderPreviewPage</name>
    <message>
        <source>Ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Into the cells of</source>
        <translation>列入其单元格</translation>
    </message>
    <message>
        <source>Apply ladder</source>
        <translation>套用倒排表</translation>
    </message>
    <message>
        <source>Tasks of the ladder</source>
        <translation>倒排表的任务</translation>
    </message>
    <message>
        <source>No flagship</source>
        <translation>无旗舰方案</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at creation</source>
        <translation>
            <numerusform>建立时已逾期 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be done in time</source>
        <translation>
            <numerusform>无法按时完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied already: its tasks are in the plan.</source>
        <translation>已套用：其任务已在计划中。</translation>
    </message>
    <message>
        <source>A ladder of your own: Enter changes a rung, the menu does more.</source>
        <translation>自建倒排表：按 Enter 修改步骤，菜单中有更多操作。</translation>
    </message>
    <message>
        <source>Without a date the tasks keep their distance and wait for it.</source>
        <translation>没有日期时，任务保持间隔，等待日期确定。</translation>
    </message>
    <message>
        <source>The date is not known to the day, so each task is a window; confirming it gives them days.</source>
        <translation>日期尚未确定到日，因此每项任务都是一个时段；确认日期后即有具体日期。</translation>
    </message>
    <message>
        <source>Days off are those of the duty station. One step, and undo takes all back.</source>
        <translation>休息日按工作地点计算。一步完成，可用“撤销”全部撤回。</translation>
    </message>
    <message>
        <source>Remove from the ladder</source>
        <translation>从倒排表中移除</translation>
    </message>
    <message>
        <source>Add to the ladder…</source>
        <translation>添加到倒排表…</translation>
    </message>
    <message>
        <source>Delete this ladder…</source>
        <translation>删除此倒排表…</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>最迟开始日期</translation>
    </message>
</context>
<context>
    <name>LadderStrip</name>
    <message numerus="yes">
        <source>The ladder as bars: %n actions with days</source>
        <translation>
            <numerusform>以条形显示的倒排表：%n 项有日期的行动</numerusform>
        </translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <source>No thought leader yet</source>
        <translation>尚无思想领袖</translation>
    </message>
    <message>
        <source>People whose thinking carries a flagship programme: on which topic, whether they have agreed to be named, and what has come of it.</source>
        <translation>以其思想支撑旗舰方案的人：专题是什么，是否同意署名，产生了哪些产品。</translation>
    </message>
    <message>
        <source>New thought leader</source>
        <translation>新建思想领袖</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Thought leaders</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add people on the page “Team” first.</source>
        <translation>请先在“团队”页面添加人员。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>显示“{title}”</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Given on a day</source>
        <translation>已知日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add thought leader</source>
        <translation>添加思想领袖</translation>
    </message>
    <message>
        <source>Thought leader deleted.</source>
        <translation>已删除思想领袖。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Ledger kind</name>
    <message>
        <source>policy change</source>
        <translation>政策变革</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Shows</source>
        <translation>体现</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变革内容</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>由谁作出</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>我方贡献</translation>
    </message>
    <message>
        <source>Others’ part</source>
        <translation>他方贡献</translation>
    </message>
    <message>
        <source>Confirmed by (somebody besides us)</source>
        <translation>证实者（我方以外）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>The contribution stands in the ledger.</source>
        <translation>贡献已记入台账。</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>日期已知</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Nothing in the ledger yet</source>
        <translation>台账中尚无条目</translation>
    </message>
    <message>
        <source>Record a policy that changed or a commitment that was made: who, what, when, where, why it matters, what we did for it, what others did, and who confirms it.</source>
        <translation>记录已发生的政策变革或已作出的承诺：何人、何事、何时、何地、意义何在、我方做了什么、他方做了什么，以及由谁证实。</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>记录贡献</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What changed, and who did</source>
        <translation>变革内容和作出者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>我方贡献</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>贡献台账</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {sure} confirmed by somebody besides us</source>
        <translation>
            <numerusform>共 %n 条，其中 {sure} 条经他方证实</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Import of data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Not everything could be kept</source>
        <translation>有些内容无法保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{thing} {key}, taken in without one field: {why}</source>
        <translation>{thing} {key}，已导入但清空了一个字段：{why}</translation>
    </message>
    <message>
        <source>{thing} {key}, left out: {why}</source>
        <translation>{thing} {key}，未导入：{why}</translation>
    </message>
    <message>
        <source>Damaged in the file, so that some are missing: {thing}</source>
        <translation>文件中已损坏，缺失一部分：{thing}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken in. These were left out or changed:</source>
        <translation>
            <numerusform>已导入 %n 行。以下内容被略去或改动：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>全部行动要点</translation>
    </message>
</context>
<context>
    <name>LessonsForm</name>
    <message>
        <source>A clone keeps the lessons, so that the next team reads them first.</source>
        <translation>复制时保留经验教训，供下一个团队首先阅读。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
</context>
<context>
    <name>LineWidget</name>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>No question yet</source>
        <translation>尚无问题</translation>
    </message>
    <message>
        <source>Write down what people will ask, above all what is hard to answer, and the answer that everybody gives.</source>
        <translation>写下人们会问的问题，尤其是难答的问题，以及大家统一给出的答复。</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>No holding line yet</source>
        <translation>尚无应对口径</translation>
    </message>
    <message>
        <source>What is said in the first hour, before the facts are known. Have it cleared before it is needed.</source>
        <translation>事实尚不清楚的第一个小时里说什么。请在需要之前先获核准。</translation>
    </message>
    <message>
        <source>New holding line</source>
        <translation>新建应对口径</translation>
    </message>
    <message>
        <source>No talking point yet</source>
        <translation>尚无谈话要点</translation>
    </message>
    <message>
        <source>One thought that a speaker can say as it stands, with its figure bound to what was measured.</source>
        <translation>发言者可直接说出的一个观点，其中的数字与测量数据绑定。</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>新建谈话要点</translation>
    </message>
    <message>
        <source>{cleared} of {all} cleared</source>
        <translation>{all} 条中 {cleared} 条已核准</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Linked work shows in the line of sight: from this indicator down to what was measured there. Choose one.</source>
        <translation>关联的工作显示在成果链视图中：从本指标直至在该处得到的测量数据。请选择一项。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>已关联。</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Pick two actions with a day, with Ctrl+Space or Ctrl and a click; then L lets the later wait for the earlier.</source>
        <translation>请用 Ctrl+空格或按住 Ctrl 点击选中两项有日期的行动，再按 L，使较晚的等待较早的。</translation>
    </message>
    <message>
        <source>No longer wait for “{title}”</source>
        <translation>不再等待“{title}”</translation>
    </message>
    <message>
        <source>Let “{title}” no longer wait for this</source>
        <translation>让“{title}”不再等待本项</translation>
    </message>
    <message>
        <source>“{after}” no longer waits for “{first}”.</source>
        <translation>“{after}”不再等待“{first}”。</translation>
    </message>
    <message>
        <source>“{after}” now waits for “{first}”.</source>
        <translation>“{after}”现在等待“{first}”。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>an edition of “{series}”</source>
        <translation>“{series}”的一届</translation>
    </message>
    <message>
        <source>a day off at “{series}”</source>
        <translation>“{series}”的休息日</translation>
    </message>
    <message>
        <source>Refused, line {line}, {title}: {why}</source>
        <translation>未予接受，第 {line} 行，{title}：{why}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Basis of the date</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>本期间日历上没有任何事项。</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What collides</source>
        <translation>冲突事项</translation>
    </message>
    <message>
        <source>Nothing collides in this period.</source>
        <translation>本期间没有冲突。</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Safe start</source>
        <translation>最迟开始日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>late at creation</source>
        <translation>建立时已逾期</translation>
    </message>
    <message>
        <source>cannot be done in time</source>
        <translation>无法按时完成</translation>
    </message>
    <message>
        <source>Commitments: {all}; with an action: {planned}; delivered: {delivered}</source>
        <translation>行动要点：{all} 项；已有行动：{planned} 项；已落实：{delivered} 项</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>尚无行动。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接参与</translation>
    </message>
    <message>
        <source>Status in the document</source>
        <translation>文件所载状态</translation>
    </message>
    <message>
        <source>Estimates per occurrence; {some} of {all} platforms carry a figure.</source>
        <translation>每届估计数；{all} 个平台中有 {some} 个载有数字。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>直接参与（毛数）</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>间接参与（毛数）</translation>
    </message>
    <message>
        <source>Occurrences with a figure</source>
        <translation>载有数字的届次</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Nothing has been measured in this period.</source>
        <translation>本期间没有任何实测数字。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What can still be saved</source>
        <translation>尚可补救的事项</translation>
    </message>
    <message>
        <source>Begin by {day}: {title} – {event}</source>
        <translation>须于{day}前开始：{title}（{event}）</translation>
    </message>
    <message>
        <source>Too late as planned: {title} – {event}. {why}</source>
        <translation>按现有计划已来不及：{title}（{event}）。{why}</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Actions without a date: {count}</source>
        <translation>无日期的行动：{count} 项</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>{headline}: {changes}</source>
        <translation>{headline}：{changes}</translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation>尚无运动。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>已完成行动</translation>
    </message>
    <message>
        <source>{title}: “{objective}”. {question}</source>
        <translation>{title}：“{objective}”。{question}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>With a figure</source>
        <translation>有数字</translation>
    </message>
    <message>
        <source>open</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>方法：{method}。</translation>
    </message>
    <message>
        <source>People there are to reach: {people}.</source>
        <translation>受众总数：{people}。</translation>
    </message>
    <message>
        <source>Overlaps that nobody counted are taken as random among those people.</source>
        <translation>未经统计的重叠按在这些人中随机相遇计算。</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}：{reason}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变革内容</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>证实者</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Our share</source>
        <translation>我方份额</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nothing stands in the contribution ledger yet.</source>
        <translation>贡献台账中尚无条目。</translation>
    </message>
    <message>
        <source>No co-investment has been recorded.</source>
        <translation>尚未记录共同投资。</translation>
    </message>
    <message>
        <source>Currencies and kinds are never added to each other: no rate is ours to choose, and what is mobilized may be leveraged too.</source>
        <translation>不同货币、不同种类绝不相加：汇率不应由我们选定，而已调动的资金也可能同时属于撬动的资金。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>How well it is shown: {proof}</source>
        <translation>表明程度：{proof}</translation>
    </message>
    <message>
        <source>No indicator yet. The document names none for this outcome.</source>
        <translation>尚无指标。文件未为这项成果列出指标。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>限时发布</translation>
    </message>
    <message>
        <source>No content fits.</source>
        <translation>没有符合条件的材料。</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>待查看：{count}</translation>
    </message>
    <message>
        <source>No message fits.</source>
        <translation>没有符合条件的信息。</translation>
    </message>
    <message>
        <source>cleared by {who} on {day}</source>
        <translation>{who}于{day}核准</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>superseded by no. {number}</source>
        <translation>已由第 {number} 号取代</translation>
    </message>
    <message>
        <source>Quotes {quoted}; the measurement now says {now}.</source>
        <translation>引用了 {quoted}；测量数据现为 {now}。</translation>
    </message>
    <message>
        <source>Quotes {quoted}; the measurement was deleted.</source>
        <translation>引用了 {quoted}；该项测量数据已删除。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里尚无内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>发言身份</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可发言</translation>
    </message>
    <message>
        <source>Thought leader</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Launched at</source>
        <translation>发布活动</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>With</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自何时起</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Refused, row {row}, {title}: {why}</source>
        <translation>未接受，第 {row} 行，{title}：{why}</translation>
    </message>
    <message>
        <source>Row {row}, {title}: {why}</source>
        <translation>第 {row} 行，{title}：{why}</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>未接受的原因</translation>
    </message>
    <message>
        <source>Direct now</source>
        <translation>直接参与（现行）</translation>
    </message>
    <message>
        <source>Direct then</source>
        <translation>直接参与（情景）</translation>
    </message>
    <message>
        <source>Indirect now</source>
        <translation>间接参与（现行）</translation>
    </message>
    <message>
        <source>Indirect then</source>
        <translation>间接参与（情景）</translation>
    </message>
    <message>
        <source>There is no scenario. Begin one with “scenarios.begin”.</source>
        <translation>没有情景。用“scenarios.begin”新建一个。</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}：{text}</translation>
    </message>
    <message>
        <source>Nothing in this plan has these words.</source>
        <translation>本计划中没有含这些词的内容。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{delivered} of {promised}</source>
        <translation>{promised}中的 {delivered}</translation>
    </message>
    <message>
        <source>No recipe has been saved in this plan yet. Save one on the Packs screen, or with “recipes.add”.</source>
        <translation>本计划中尚未存有任何预设。可在“资料包”页面保存，或使用“recipes.add”。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>This branch changes no task.</source>
        <translation>该预案不改变任何任务。</translation>
    </message>
    <message>
        <source>{name}, {year}: the actual says {actual}, the entries filed under it come to {entries}.</source>
        <translation>{name}，{year}年：实际值为{actual}，其下条目合计为{entries}。</translation>
    </message>
    <message>
        <source>Sums are gross participations: who comes twice counts twice. {some} of {all} platforms carry a figure, {none} carry none.</source>
        <translation>合计为参与人次（毛数）：参加两次的人计为两次。{all} 个平台中 {some} 个有数字，{none} 个没有。</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} 天</translation>
    </message>
    <message>
        <source>Left out: {one} and {other} cannot share {people}. Correct the overlap or the estimates.</source>
        <translation>未计入：{one}与{other}不可能共有{people}。请更正重叠人数或估计数。</translation>
    </message>
    <message>
        <source>Moved: {name}, from {now} to {then}</source>
        <translation>改期：{name}，由{now}改为{then}</translation>
    </message>
    <message>
        <source>Moved: {name}, from {now} to {then}; within its year, so no sum changes</source>
        <translation>改期：{name}，由{now}改为{then}；仍在当年，合计不变</translation>
    </message>
    <message>
        <source>Dropped: {name}</source>
        <translation>取消：{name}</translation>
    </message>
    <message>
        <source>Added: {name}, {then}{figures}</source>
        <translation>新增：{name}，{then}{figures}</translation>
    </message>
    <message>
        <source>Estimated anew: {name}{figures}</source>
        <translation>重新估计：{name}{figures}</translation>
    </message>
    <message>
        <source>; direct {figure}</source>
        <translation>；直接参与 {figure}</translation>
    </message>
    <message>
        <source>; indirect {figure}</source>
        <translation>；间接参与 {figure}</translation>
    </message>
    <message>
        <source>No step yet: nothing differs from the plan.</source>
        <translation>尚无步骤：与计划没有差别。</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>This ladder is in the plan already, with these tasks:</source>
        <translation>此倒排表已在计划中，任务如下：</translation>
    </message>
    <message>
        <source>Tasks of this edition that are in the plan:</source>
        <translation>计划中此届活动的任务：</translation>
    </message>
    <message>
        <source>Overlap assumed: {percent}%.</source>
        <translation>假定重叠：{percent}%。</translation>
    </message>
    <message>
        <source>{kind}: the pairs prove that there are at most {people}.</source>
        <translation>{kind}：由两两重叠可知至多为 {people}。</translation>
    </message>
    <message>
        <source>{kind}: adjusted by {by}: {reason}.</source>
        <translation>{kind}：调整 {by}，原因：{reason}。</translation>
    </message>
    <message>
        <source>{kind}: among so many people hardly anybody is met twice by chance, so that overlap does not show. Take the audience that can really be reached.</source>
        <translation>{kind}：总人数如此之多，几乎无人被随机重复触及，重叠因此显示不出来。请采用确实可以触及的受众人数。</translation>
    </message>
    <message>
        <source>Quotes {quoted}; another figure is in use now: {now}.</source>
        <translation>引用 {quoted}；现已改用另一数字：{now}。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>另有 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Should have begun on {day}</source>
        <translation>本应于{day}开始</translation>
    </message>
    <message>
        <source>Begin by {day}</source>
        <translation>须于{day}前开始</translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>逾期 {count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>%n 周后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveForm</name>
    <message>
        <source>What would move</source>
        <translation>将会移动的任务</translation>
    </message>
    <message>
        <source>No task moves.</source>
        <translation>没有任务移动。</translation>
    </message>
    <message>
        <source>1 task moves.</source>
        <translation>1 项任务将移动。</translation>
    </message>
    <message>
        <source>%n tasks move.</source>
        <translation>%n 项任务将移动。</translation>
    </message>
    <message>
        <source>1 stays although it should wait.</source>
        <translation>1 项本应等待但保持原位。</translation>
    </message>
    <message>
        <source>%n stay although they should wait.</source>
        <translation>%n 项本应等待但保持原位。</translation>
    </message>
    <message>
        <source>%n would lie past the event.</source>
        <translation>%n 项将落在其活动之后。</translation>
    </message>
    <message>
        <source>%n would already be late.</source>
        <translation>%n 项将逾期。</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>{cell}: {text}</source>
        <translation>{cell}：{text}</translation>
    </message>
    <message>
        <source>{done} of {all} planned</source>
        <translation>已计划 {done}/{all}</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Paper, period, readers and state are those chosen on the screen; each pack has all its sections.</source>
        <translation>纸张、期间、读者和状态取自页面上的选择；每份资料包包含其全部章节。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>使用这些语文</translation>
    </message>
    <message>
        <source>And these recipes</source>
        <translation>以及这些预设</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <translation>对应关系的名称</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>Delete the chosen mapping</source>
        <translation>删除所选的对应关系</translation>
    </message>
    <message>
        <source>Guessed from the headings</source>
        <translation>按表头推断</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The mapping is deleted.</source>
        <translation>对应关系已删除。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The mapping is saved in the plan, and used for the next file like it.</source>
        <translation>对应关系已保存在计划中，下次遇到同样表头的文件时会使用它。</translation>
    </message>
</context>
<context>
    <name>MatrixScreen</name>
    <message>
        <source>Action plan</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n 项行动要点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>已计划 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>已落实 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing {some} of {all} actions</source>
        <translation>
            <numerusform>显示 {some}/{all} 项行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>Unkept commitments</source>
        <translation>未落实的行动要点</translation>
    </message>
    <message>
        <source>Show actions, a heat map or unkept commitments</source>
        <translation>显示行动、热力图或未落实的行动要点</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Date open</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>{done} of {promised}</source>
        <translation>{done}/{promised}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>官方措辞</translation>
    </message>
    <message>
        <source>Recalled wording</source>
        <translation>据记忆转述的措辞</translation>
    </message>
    <message>
        <source>{flagship}, {pillar}</source>
        <translation>{flagship} · {pillar}</translation>
    </message>
</context>
<context>
    <name>MeasurementCard</name>
    <message>
        <source>Use this figure</source>
        <translation>采用此数字</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>The platform as a whole</source>
        <translation>整个平台</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Kind of reach</source>
        <translation>影响范围类别</translation>
    </message>
    <message>
        <source>What it counts, for instance “badges scanned”</source>
        <translation>统计内容，例如“扫描的证件”</translation>
    </message>
    <message>
        <source>Source: a link, a report, a person</source>
        <translation>来源：链接、报告或人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Use this figure among those of its edition</source>
        <translation>在该届的各个数字中采用此数字</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>日期已知</translation>
    </message>
    <message>
        <source>Grade of the evidence, 1 is best</source>
        <translation>证据等级（1 级最佳）</translation>
    </message>
    <message>
        <source>Measurement recorded.</source>
        <translation>已记录测量数据。</translation>
    </message>
    <message>
        <source>Measurement saved.</source>
        <translation>已保存测量数据。</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>一项运动</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>一项行动</translation>
    </message>
    <message>
        <source>Platform, or a campaign or action</source>
        <translation>平台，或运动、行动</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Measurement recorded. The event has several now: choose under Measurements which one counts.</source>
        <translation>测量数据已记录。该活动现有多项数据：请在“测量数据”中选择采用哪一项。</translation>
    </message>
</context>
<context>
    <name>MeasurementsPage</name>
    <message>
        <source>Measurements</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>No measurement here yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>Record what was counted: the figure, what it counts and where it comes from. A lower bound such as 5,000+ stays one in every sum.</source>
        <translation>请记录统计结果：数字、统计内容及其来源。“5 000 以上”之类的下限在任何合计中仍是下限。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>Parts differ</source>
        <translation>分项不符</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>采用此数字</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>The latest {shown} of {all} figures. Choose a platform or a year for more.</source>
        <translation>共 {all} 个数字，此处为最近的 {shown} 个。请选择平台或年份查看其他数字。</translation>
    </message>
    <message>
        <source>Record measurement</source>
        <translation>记录测量数据</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>搜索计划</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Comms Planner</source>
        <translation>关于 Comms Planner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的计划</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Import calendar…</source>
        <translation>导入日历…</translation>
    </message>
    <message>
        <source>Publish calendar…</source>
        <translation>发布日历…</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}：{command}</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Content…</source>
        <translation>材料…</translation>
    </message>
    <message>
        <source>Message house…</source>
        <translation>统一信息…</translation>
    </message>
    <message>
        <source>Question and answer…</source>
        <translation>问答…</translation>
    </message>
    <message>
        <source>Holding line…</source>
        <translation>应对口径…</translation>
    </message>
    <message>
        <source>Talking point…</source>
        <translation>谈话要点…</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Thought leader…</source>
        <translation>思想领袖…</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>故事…</translation>
    </message>
    <message>
        <source>Media contact…</source>
        <translation>媒体联系人…</translation>
    </message>
    <message>
        <source>Duty…</source>
        <translation>义务…</translation>
    </message>
    <message>
        <source>Tables in and out…</source>
        <translation>表格导入与导出…</translation>
    </message>
    <message>
        <source>Campaign…</source>
        <translation>运动…</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation>在本页面中查找</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>行动…</translation>
    </message>
    <message>
        <source>Edition…</source>
        <translation>届次…</translation>
    </message>
    <message>
        <source>Measurement…</source>
        <translation>测量数据…</translation>
    </message>
</context>
<context>
    <name>Message kind</name>
    <message>
        <source>roof</source>
        <translation>核心信息</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支撑信息</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>holding line</source>
        <translation>应对口径</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>谈话要点</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>The new message takes the place of the old one, which is kept.</source>
        <translation>新信息取代旧信息，旧信息予以保留。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Wording in that language</source>
        <translation>该语文的措辞</translation>
    </message>
    <message>
        <source>Answer in that language</source>
        <translation>该语文的答复</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>The organization as a whole</source>
        <translation>整个机构</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count}/{most} 个词</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数字…</translation>
    </message>
    <message>
        <source>Approval…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>English and Chinese, as written</source>
        <translation>英文和中文，如上所写</translation>
    </message>
    <message>
        <source>Figures it quotes</source>
        <translation>引用的数字</translation>
    </message>
    <message>
        <source>Choose the measurements behind the figures in the text. When one of them changes, the message is flagged. Keeping this says that the text quotes them as they stand now.</source>
        <translation>请选择文中数字所依据的测量数据。其中一项变动时，这条信息会被标出。保存即表示文中引用的是现在的数字。</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>运动：{name}</translation>
    </message>
    <message>
        <source>Flagship: {name}</source>
        <translation>旗舰方案：{name}</translation>
    </message>
    <message>
        <source>Edition: {name}</source>
        <translation>届次：{name}</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>核准情况</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>属于什么</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>要删除这条信息吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It goes out of the plan. Undo brings it back.</source>
        <translation>它将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>信息已删除。</translation>
    </message>
    <message>
        <source>Approval…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数字…</translation>
    </message>
    <message>
        <source>Supersede it by a new one…</source>
        <translation>以新信息取代…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Add message</source>
        <translation>添加信息</translation>
    </message>
    <message>
        <source>They are quoted right</source>
        <translation>引用无误</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Message moved.</source>
        <translation>信息已移动。</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>New message house</source>
        <translation>新建统一信息</translation>
    </message>
    <message>
        <source>New support</source>
        <translation>新建支撑信息</translation>
    </message>
    <message>
        <source>New proof</source>
        <translation>新建佐证</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>New holding line</source>
        <translation>新建应对口径</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>新建谈话要点</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Wrote {path}: events {events}, left out for want of a day {left_out}.</source>
        <translation>已写入 {path}：条目 {events} 个，因日期未定而未列入 {left_out} 个。</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>已生成 {path}。</translation>
    </message>
    <message>
        <source>{path} is sound: its pages, links and every row.</source>
        <translation>{path} 完好：页面、关联和每一行均无误。</translation>
    </message>
    <message>
        <source>Made and verified {path}.</source>
        <translation>已生成并核对 {path}。</translation>
    </message>
    <message>
        <source>Restored {path} from {backup}.</source>
        <translation>已由 {backup} 恢复 {path}。</translation>
    </message>
    <message>
        <source>Published: {added} added, {updated} updated, {deleted} deleted, {unchanged} as they were.</source>
        <translation>已发布：新增 {added} 项，更新 {updated} 项，删除 {deleted} 项，{unchanged} 项不变。</translation>
    </message>
    <message>
        <source>Changed there by somebody else and left so: {titles}. “--overwrite” puts back what the plan says.</source>
        <translation>服务器上由他人改动，已保持原样：{titles}。用“--overwrite”可恢复为计划中的内容。</translation>
    </message>
    <message>
        <source>Password of {user} at {host}:</source>
        <translation>{user} 在 {host} 的密码：</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so you will be asked again.</source>
        <translation>本计算机没有可存放密码的密钥环，下次会再请您输入。</translation>
    </message>
    <message>
        <source>Taken in: {new}. Brought up to date: {changed}. There before: {known}. Refused: {refused}.</source>
        <translation>已导入：{new}。已更新：{changed}。原已存在：{known}。未接受：{refused}。</translation>
    </message>
    <message>
        <source>Would be taken in: {new}. Would be brought up to date: {changed}. There before: {known}. Refused: {refused}. Nothing was changed.</source>
        <translation>将导入：{new}。将更新：{changed}。原已存在：{known}。未接受：{refused}。未作任何更改。</translation>
    </message>
    <message>
        <source>Cancelled there and never in the plan, so that there is nothing to remove: {count}.</source>
        <translation>对方已取消而本计划从未有过、无须移除：{count}。</translation>
    </message>
    <message>
        <source>Made {path} with {count} rows of “{source}”.</source>
        <translation>已用“{source}”的 {count} 行建立 {path}。</translation>
    </message>
    <message>
        <source>Would make {path} with {count} rows of “{source}”. Nothing was changed.</source>
        <translation>将用“{source}”的 {count} 行建立 {path}。未作任何改动。</translation>
    </message>
    <message>
        <source>Not taken in: {thing} {key}: {why}</source>
        <translation>未导入：{thing} {key}：{why}</translation>
    </message>
    <message>
        <source>Taken in without one field: {thing} {key}: {why}</source>
        <translation>已导入但清空了一个字段：{thing} {key}：{why}</translation>
    </message>
    <message>
        <source>Some rows of “{table}” are damaged in the file.</source>
        <translation>文件中“{table}”的部分行已损坏。</translation>
    </message>
    <message>
        <source>Taken in: {new}. There before: {known}. Twice in the file: {twice}. Refused: {refused}.</source>
        <translation>已导入：{new}。原已有：{known}。文件中重复：{twice}。未接受：{refused}。</translation>
    </message>
    <message>
        <source>Would be taken in: {new}. There before: {known}. Twice in the file: {twice}. Refused: {refused}. Nothing was changed.</source>
        <translation>将导入：{new}。原已有：{known}。文件中重复：{twice}。未接受：{refused}。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a final pack {kind}.</source>
        <translation>资料包 {kind} 可以定稿，没有任何阻碍。</translation>
    </message>
    <message>
        <source>Findings that stop a final pack {kind}: {count}.</source>
        <translation>阻碍资料包 {kind} 定稿的检查发现：{count} 项。</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>另有待查看：{count} 项。</translation>
    </message>
    <message>
        <source>{who} answers for it: {why}</source>
        <translation>{who} 具名负责：{why}</translation>
    </message>
    <message>
        <source>The plan keeps a mapping for such a file. To use it: --mapping “{name}”.</source>
        <translation>计划中存有适用于此类文件的对应关系。如要使用：--mapping “{name}”。</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since.</source>
        <translation>此后没有与此资料包有关的变更。</translation>
    </message>
    <message>
        <source>Called off, since the plan no longer has them or their day: {count}.</source>
        <translation>因计划中已删除或不再有确定日期而取消的条目：{count}。</translation>
    </message>
</context>
<context>
    <name>MessagesScreen</name>
    <message>
        <source>Messages</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>统一信息</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>应对口径</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>已变动的数字</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>participants registered</source>
        <translation>注册参与者</translation>
    </message>
    <message>
        <source>badges scanned</source>
        <translation>扫描的证件</translation>
    </message>
    <message>
        <source>participants in person</source>
        <translation>现场参与者</translation>
    </message>
    <message>
        <source>remote participants</source>
        <translation>远程参与者</translation>
    </message>
    <message>
        <source>different people reached, as the channel counts</source>
        <translation>渠道统计的触及人数（不重复）</translation>
    </message>
    <message>
        <source>listeners and viewers</source>
        <translation>听众和观众</translation>
    </message>
    <message>
        <source>views</source>
        <translation>浏览次数</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>展示次数</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>提及次数</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>互动次数</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>下载次数</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未达成</translation>
    </message>
    <message>
        <source>Reached on this day:</source>
        <translation>于以下日期达成：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>移除此里程碑</translation>
    </message>
    <message>
        <source>Benchmark in {unit}, if there is one</source>
        <translation>基准（{unit}），如有</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>No milestone yet: a key stage, an event or a benchmark on the way (R.7(d)).</source>
        <translation>尚无里程碑：途中的关键阶段、事件或基准（R.7(d)）。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Reached late</source>
        <translation>逾期达成</translation>
    </message>
    <message>
        <source>Reached by the figures</source>
        <translation>数字已达成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Benchmark {figure}; no figure for it yet</source>
        <translation>基准 {figure}；尚无相应数字</translation>
    </message>
    <message>
        <source>Benchmark {figure}; figures up to {year}: {so_far}, {verdict}</source>
        <translation>基准 {figure}；截至 {year} 年的数字：{so_far}，{verdict}</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Metric</source>
        <translation>计量项目</translation>
    </message>
    <message>
        <source>Channel, for instance YouTube or a radio station</source>
        <translation>渠道，例如 YouTube 或某广播电台</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>统计起始日</translation>
    </message>
    <message>
        <source>It has a first day</source>
        <translation>有起始日</translation>
    </message>
    <message>
        <source>Counted to</source>
        <translation>统计截止日</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Why this figure, where figures differ</source>
        <translation>数字不一致时，为何采用此数字</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More: metric, period, parts, evidence</source>
        <translation>更多：计量项目、期间、分项、证据</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>It is pinned to its new day and stays when the edition moves.</source>
        <translation>任务固定在新日期，届次移动时保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved.</source>
        <translation>
            <numerusform>已移动 %n 项任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>New first day</source>
        <translation>新的首日</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>新的末日</translation>
    </message>
    <message>
        <source>It does not keep its length</source>
        <translation>会期长度有变</translation>
    </message>
    <message>
        <source>It stays in {year}: no sum of a year changes.</source>
        <translation>仍在 {year} 年：各年合计不变。</translation>
    </message>
    <message>
        <source>It leaves {year} for {other}: its estimate then counts in {other}, and {year} has no occurrence in its place.</source>
        <translation>由 {year} 年移至 {other} 年：其估计数计入 {other} 年，{year} 年不再有这一届。</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>A scenario changes nothing in the plan: it is held beside it, year by year, until you apply or discard it.</source>
        <translation>情景不会改动计划：在应用或放弃之前，只与计划逐年对照。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Everybody who opens the plan can choose this recipe.</source>
        <translation>打开本计划的每个人都可选择此预设。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name} (observed)</source>
        <translation>{name}（补休）</translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>Universe</source>
        <translation>受众总数</translation>
    </message>
    <message>
        <source>among</source>
        <translation>受众总数为</translation>
    </message>
    <message>
        <source>Bar: the range. Diamond: by the method. Dashed line: gross, not people.</source>
        <translation>横条为区间，菱形为按所选方法的估计，虚线为毛数（非人数）。</translation>
    </message>
    <message>
        <source>people whose number nobody gave</source>
        <translation>总数未知的受众</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无法得出</translation>
    </message>
    <message>
        <source>{low} and more: nothing closes the top</source>
        <translation>{low}以上：上限未知</translation>
    </message>
    <message>
        <source>At least {low}, at most {high}</source>
        <translation>至少 {low}，至多 {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>About {point}. {method}</source>
        <translation>约 {point}。{method}</translation>
    </message>
    <message>
        <source>Gross {gross}, participations and not people</source>
        <translation>毛数 {gross}，为参与人次，并非人数</translation>
    </message>
    <message>
        <source>{count} of {all} carry a figure</source>
        <translation>{all} 个中有 {count} 个有数字</translation>
    </message>
    <message>
        <source>pairs that nobody counted are taken as random</source>
        <translation>无人统计的两两重叠按随机处理</translation>
    </message>
    <message>
        <source>adjusted by {by}: {reason}</source>
        <translation>调整{by}：{reason}</translation>
    </message>
    <message>
        <source>left out, since {one} and {other} cannot share {people}</source>
        <translation>未计入：{one}与{other}不可能共有{people}</translation>
    </message>
    <message>
        <source>among so many people overlap hardly shows; take the audience that can really be reached</source>
        <translation>总人数如此之多，重叠几乎显示不出来；请采用确实可以触及的受众人数</translation>
    </message>
</context>
<context>
    <name>NetPage</name>
    <message>
        <source>Direct: took part</source>
        <translation>直接参与：亲身参与</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>间接参与：通过他人触及</translation>
    </message>
    <message>
        <source>Size of an audience</source>
        <translation>受众总数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Counted overlap</source>
        <translation>已统计的重叠</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>One occurrence of each platform</source>
        <translation>每个平台各一届</translation>
    </message>
    <message>
        <source>Plan period, as estimated</source>
        <translation>计划期，按估计数</translation>
    </message>
    <message>
        <source>Plan period, as measured</source>
        <translation>计划期，按实测数</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Overlap assumed, in percent</source>
        <translation>假定的重叠比例（百分比）</translation>
    </message>
    <message>
        <source>Kind of reach that is adjusted</source>
        <translation>要调整的影响范围类别</translation>
    </message>
    <message>
        <source>+500 or −500</source>
        <translation>+500 或 −500</translation>
    </message>
    <message>
        <source>People to add or take off</source>
        <translation>要增减的人数</translation>
    </message>
    <message>
        <source>Why, for instance: staff and volunteers counted among the participants</source>
        <translation>原因，例如：工作人员和志愿者被计入参与者</translation>
    </message>
    <message>
        <source>Reason of the adjustment</source>
        <translation>调整原因</translation>
    </message>
    <message>
        <source>Different people of</source>
        <translation>不重复人数，范围</translation>
    </message>
    <message>
        <source>Overlap assumed</source>
        <translation>假定重叠</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>by</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>0%: nobody comes twice; 100%: all belong to the largest</source>
        <translation>0%：无人重复；100%：均属于最大的受众</translation>
    </message>
</context>
<context>
    <name>NewActionForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>不属于任何单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The action is in the campaign.</source>
        <translation>行动已列入该运动。</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>所服务的行动要点</translation>
    </message>
</context>
<context>
    <name>NewEditionForm</name>
    <message>
        <source>Of the series</source>
        <translation>所属系列</translation>
    </message>
    <message>
        <source>Number, if it is counted</source>
        <translation>届数（如有）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The rule of the series gives this day.</source>
        <translation>系列的规则给出这一天。</translation>
    </message>
    <message>
        <source>The rule of the series gives the year only: the day of the last edition says nothing about the next.</source>
        <translation>系列的规则只给出年份：不能由上一届的日期推断下一届。</translation>
    </message>
    <message>
        <source>No rule foresees its date. Leave it to be confirmed, or enter it.</source>
        <translation>没有规则可推算其日期。请保留待定，或自行填写。</translation>
    </message>
    <message>
        <source>The edition is in the plan.</source>
        <translation>该届已列入计划。</translation>
    </message>
</context>
<context>
    <name>NewForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>不属于任何单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>不属于任何运动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The action is in the plan.</source>
        <translation>行动已纳入计划。</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>The filter hides everything here</source>
        <translation>筛选条件隐藏了此处的全部内容</translation>
    </message>
    <message>
        <source>Nothing on this day yet</source>
        <translation>当日尚无任何事项</translation>
    </message>
    <message>
        <source>Nothing on these days yet</source>
        <translation>这些日子尚无任何事项</translation>
    </message>
    <message>
        <source>Actions are planned with the N key or New action, events under Editions; another program’s calendar comes in under Import and export.</source>
        <translation>按 N 键或“新建行动”安排行动；活动在“届次”中录入；其他程序的日历在“导入与导出”中导入。</translation>
    </message>
    <message>
        <source>Choose “Show all” in the line above, or clear the words in “Filter the calendar”.</source>
        <translation>请选择上方一行中的“全部显示”，或清除“筛选日历”中的文字。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>约 {number}</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>至多 {number}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}以上</translation>
    </message>
</context>
<context>
    <name>OccurrenceDetails</name>
    <message>
        <source>Measured here</source>
        <translation>本届实测</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>尚无统计。</translation>
    </message>
    <message>
        <source>Foreseen by rule</source>
        <translation>按规则推算</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Several figures stand side by side and none is chosen, so none is used. Choose one; the others stay beside it.</source>
        <translation>有多个数字并存而尚未选定，因此均不采用。请选定一个，其余仍保留在旁。</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接参与</translation>
    </message>
    <message>
        <source>Forecast from past editions</source>
        <translation>根据往届的预测</translation>
    </message>
    <message>
        <source>A forecast is no estimate and no count: it stands in no sum of the plan.</source>
        <translation>预测既不是估计数，也不是统计数：不计入计划的任何合计。</translation>
    </message>
    <message>
        <source>The platform’s rule foresees it; nobody has entered it yet. Its date is no better known than the rule.</source>
        <translation>根据平台的规则预计举行，尚无人录入。其日期的精确程度不超过规则本身。</translation>
    </message>
    <message>
        <source>The platform’s figure per occurrence; another one counts for this only</source>
        <translation>平台每届的数字；另填的数字只用于本届</translation>
    </message>
    <message>
        <source>Use the platform’s figure again</source>
        <translation>恢复平台的数字</translation>
    </message>
</context>
<context>
    <name>OccurrencesPage</name>
    <message>
        <source>Occurrences by year</source>
        <translation>各年届次</translation>
    </message>
    <message>
        <source>Nothing occurs in these years</source>
        <translation>这些年份没有届次</translation>
    </message>
    <message>
        <source>Occurrences come from the dates entered for a platform and from its rule. Choose other years, or all platforms.</source>
        <translation>届次来自为平台录入的日期及其规则。请选择其他年份或所有平台。</translation>
    </message>
    <message>
        <source>Show all platforms</source>
        <translation>显示所有平台</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Direct, estimated</source>
        <translation>直接参与，估计</translation>
    </message>
    <message>
        <source>Direct, measured</source>
        <translation>直接参与，实测</translation>
    </message>
    <message>
        <source>Indirect, estimated</source>
        <translation>间接参与，估计</translation>
    </message>
    <message>
        <source>Indirect, measured</source>
        <translation>间接参与，实测</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>gross participations</source>
        <translation>参与人次（毛数）</translation>
    </message>
    <message numerus="yes">
        <source>%n figures – choose</source>
        <translation>
            <numerusform>%n 个数字，待选定</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Foreseen by rule</source>
        <translation>按规则推算</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Without a day</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>Only actions can be deleted in the calendar.</source>
        <translation>在日历中只能删除行动。</translation>
    </message>
    <message>
        <source>Delete this action?</source>
        <translation>要删除此行动吗？</translation>
    </message>
    <message>
        <source>“{title}” goes out of the plan. Undo brings it back.</source>
        <translation>“{title}”将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open in action plan</source>
        <translation>在“行动计划”中打开</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>提前一周</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>推后一周</translation>
    </message>
    <message>
        <source>New action on this day</source>
        <translation>在这一天新建行动</translation>
    </message>
    <message>
        <source>List this day</source>
        <translation>列出这一天的事项</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change this one…</source>
        <translation>更改这一次…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>“{title}”已删除。</translation>
    </message>
    <message>
        <source>{title} stays on {dates}. {why}</source>
        <translation>{title}仍在{dates}。{why}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>“{title}” is changed.</source>
        <translation>“{title}”已更改。</translation>
    </message>
</context>
<context>
    <name>Outcome family</name>
    <message>
        <source>awareness</source>
        <translation>认识</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>参与</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Our suggestion</source>
        <translation>我们的建议</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>No outcome chosen</source>
        <translation>尚未选择成果</translation>
    </message>
    <message>
        <source>Choose outcomes</source>
        <translation>选择成果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>{name}: no actual figure yet</source>
        <translation>{name}：尚无实际数值</translation>
    </message>
    <message>
        <source>{name}: {figure} in {year}</source>
        <translation>{name}：{year}年为 {figure}</translation>
    </message>
    <message>
        <source>Reach is not yet change. Say which of the document’s expected outcomes this campaign works towards.</source>
        <translation>影响范围尚不等于改变。请说明本运动致力于文件所列的哪些预期成果。</translation>
    </message>
</context>
<context>
    <name>OutcomesScreen</name>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Against targets</source>
        <translation>与具体目标对照</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>Ledger by flagship</source>
        <translation>按旗舰方案的台账</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>成果链视图</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>贡献台账</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Survey result</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>要删除这一条目吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>File evidence</source>
        <translation>归入证据</translation>
    </message>
    <message>
        <source>Link work</source>
        <translation>关联工作</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>It goes out of the plan. You can undo this.</source>
        <translation>该条目将从计划中删除。您可以撤销此操作。</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>已取消关联。</translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation>已移除证据。</translation>
    </message>
</context>
<context>
    <name>Outlet kind</name>
    <message>
        <source>print</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播电视</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>电台</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网络媒体</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>社交媒体</translation>
    </message>
</context>
<context>
    <name>OutletsPage</name>
    <message>
        <source>No outlet yet</source>
        <translation>尚无媒体机构</translation>
    </message>
    <message>
        <source>List the most influential or relevant media, then their people.</source>
        <translation>请列出最有影响力或最相关的媒体，再列出其人员。</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>新建媒体机构</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>添加媒体机构</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Its contacts and what was logged of them go with it. Undo brings all of it back.</source>
        <translation>其联系人及有关登记将一并删除，可用“撤销”全部找回。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outlet deleted.</source>
        <translation>已删除媒体机构。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete this outlet?</source>
        <translation>要删除这家媒体机构吗？</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>OverlapForm</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Shares people with</source>
        <translation>与之有共同受众的平台</translation>
    </message>
    <message>
        <source>Source: who counted, and how</source>
        <translation>来源：由谁统计、如何统计</translation>
    </message>
    <message>
        <source>Remove this overlap</source>
        <translation>移除此重叠</translation>
    </message>
    <message>
        <source>For instance two registration lists compared. Pairs that nobody counted are taken as random where the audience’s size is known.</source>
        <translation>例如比对两份登记名单。若受众总数已知，无人统计的两两重叠按随机处理。</translation>
    </message>
</context>
<context>
    <name>OverlapsCard</name>
    <message>
        <source>Counted overlaps</source>
        <translation>已统计的重叠</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}与{other}</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共同人数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Add overlap</source>
        <translation>添加重叠</translation>
    </message>
    <message>
        <source>None yet. Where two lists were compared, add how many people stand on both: pairs narrow the range more than any assumption.</source>
        <translation>尚无。如比对过两份名单，请添加同时列入两份名单的人数：两两重叠比任何假设都更能缩小区间。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>届数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选定</translation>
    </message>
    <message>
        <source>Before: {source}</source>
        <translation>此前：{source}</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>已选预案</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>打开倒排表</translation>
    </message>
    <message>
        <source>No work is planned yet. A ladder plans it backwards from the date: choose one under “Ladder” and see every task before anything is written.</source>
        <translation>尚未计划工作。倒排表从日期倒推安排工作：请在“倒排表”中选择一份，先查看每项任务，再写入计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>A forecast, not an estimate: the mean of the last editions, {editions}</source>
        <translation>是预测，不是估计：最近几届实测数的平均值，{editions}</translation>
    </message>
    <message>
        <source>Notes and lessons</source>
        <translation>备注和经验教训</translation>
    </message>
    <message>
        <source>Write down lessons</source>
        <translation>记录经验教训</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>None yet: the next edition inherits them</source>
        <translation>尚无；下一届将沿用</translation>
    </message>
    <message>
        <source>What it is to achieve</source>
        <translation>要实现什么</translation>
    </message>
    <message>
        <source>Sharpen it</source>
        <translation>予以明确</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>与谁合作、在何处</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人选</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Planned in actions</source>
        <translation>各行动计划费用</translation>
    </message>
    <message>
        <source>Spent in actions</source>
        <translation>各行动实际费用</translation>
    </message>
    <message>
        <source>{sum} more than the budget is planned</source>
        <translation>计划费用超出预算 {sum}</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>尚未安排</translation>
    </message>
    <message>
        <source>Sums in different currencies stand side by side and are not added up.</source>
        <translation>不同货币的金额分别列示，不相加。</translation>
    </message>
    <message>
        <source>None yet: the next campaign inherits them.</source>
        <translation>尚无；下一次运动将沿用。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Open in reach</source>
        <translation>在“平台与影响范围”中打开</translation>
    </message>
    <message>
        <source>direct {direct}, indirect {indirect}</source>
        <translation>直接参与 {direct}，间接参与 {indirect}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Several figures contest; none is chosen yet</source>
        <translation>有多个相互矛盾的数字，尚未选定</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>尚无统计</translation>
    </message>
    <message>
        <source>Forecast, {kind}</source>
        <translation>预测，{kind}</translation>
    </message>
    <message>
        <source>None yet. Choose for each action the commitments of the document that it serves: what is delivered then counts in the action plan.</source>
        <translation>尚无。请为每项行动选择其所服务的行动要点：落实的内容随即计入行动计划。</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>所服务的行动要点</translation>
    </message>
</context>
<context>
    <name>OwnLadderForm</name>
    <message>
        <source>Every dated task becomes a rung at its distance from the event. The ladder can then be applied to any other edition.</source>
        <translation>每项有日期的任务按其距活动的天数成为倒排表的一个步骤。该倒排表随后可用于任何其他届次。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The ladder is made. It stands with the others.</source>
        <translation>倒排表已建立，与其他倒排表列在一起。</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>Your own lines</source>
        <translation>自定条目</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>推后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Nobody yet: choose, or type a new name</source>
        <translation>尚无：请选择，或输入新姓名</translation>
    </message>
</context>
<context>
    <name>Pack period</name>
    <message>
        <source>what the pack usually covers</source>
        <translation>该资料包通常涵盖的时期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>计划所涉年份</translation>
    </message>
    <message>
        <source>the next 90 days</source>
        <translation>今后 90 天</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>固定日期</translation>
    </message>
</context>
<context>
    <name>PackFormats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{name} files (*{suffix})</source>
        <translation>{name} 文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word 文档</translation>
    </message>
</context>
<context>
    <name>PackSubjects</name>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>All flagship programmes</source>
        <translation>所有旗舰方案</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>所有合作伙伴</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>赠款</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>所有赠款</translation>
    </message>
    <message>
        <source>The next of our own</source>
        <translation>我方下一场活动</translation>
    </message>
    <message>
        <source>All who speak</source>
        <translation>所有发言人</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>所有国家</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Flagship action plan</source>
        <translation>旗舰方案行动计划</translation>
    </message>
    <message>
        <source>The four cells of each programme word for word, commitments with their state, actions, partners and indicators.</source>
        <translation>逐字照录每项方案的四个单元格，列出行动要点及其状态、行动、合作伙伴和指标。</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>传播运动日历</translation>
    </message>
    <message>
        <source>The year at a glance, 90 days ahead, a grid for each month and the list, with what is still to be confirmed.</source>
        <translation>全年概览、未来 90 天、逐月日历和日期总表，并列出待定事项。</translation>
    </message>
    <message>
        <source>Reach and results</source>
        <translation>影响范围与成果</translation>
    </message>
    <message>
        <source>Estimated against measured reach per platform, totals that say what they are, and the expected outcomes.</source>
        <translation>各平台估计与实测影响范围对照、注明性质的合计，以及预期成果。</translation>
    </message>
    <message>
        <source>Ninety days ahead</source>
        <translation>未来九十天</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>日期总表</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>需要决定的事项</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月日历</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>不重复人数</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The four pillars</source>
        <translation>四个支柱</translation>
    </message>
    <message>
        <source>Plan years, gross</source>
        <translation>计划各年毛数</translation>
    </message>
    <message>
        <source>Estimated against measured</source>
        <translation>估计与实测对照</translation>
    </message>
    <message>
        <source>Dates to be confirmed</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>全年概览</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>来源与方法</translation>
    </message>
    <message>
        <source>Event briefing</source>
        <translation>活动情况简报</translation>
    </message>
    <message>
        <source>One event whole: what, where and when, its mandate, messages, programme, people, media, risks and how it is measured.</source>
        <translation>一项活动的全貌：内容、地点、时间、任务依据、信息、日程、人员、媒体、风险和衡量办法。</translation>
    </message>
    <message>
        <source>Objectives and estimated reach</source>
        <translation>目标和估计影响范围</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>统一信息</translation>
    </message>
    <message>
        <source>Theme and mandate</source>
        <translation>主题和任务依据</translation>
    </message>
    <message>
        <source>Measurement plan</source>
        <translation>衡量计划</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>媒体计划</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>合作伙伴及其作用</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Risks and holding lines</source>
        <translation>风险和应对口径</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>应对口径</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>现场流程</translation>
    </message>
    <message>
        <source>Social media and partners</source>
        <translation>社交媒体和合作伙伴</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>An event minute by minute on two clocks: what, where, who and which material, with the gates before it and what is open.</source>
        <translation>活动逐分钟流程，按两地时间列出：内容、地点、人员和材料，以及会前审核关口和待办事项。</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>应急规程单</translation>
    </message>
    <message>
        <source>Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, what changes and what is said.</source>
        <translation>按计划举行、改为线上、推迟、取消或危机：触发条件、决定人和期限、带来的变化以及对外口径。</translation>
    </message>
    <message>
        <source>Branch by branch</source>
        <translation>逐项预案</translation>
    </message>
    <message>
        <source>The decision in brief</source>
        <translation>决定要点</translation>
    </message>
    <message>
        <source>Gates before the opening</source>
        <translation>开幕前的审核关口</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Why there is a contingency plan</source>
        <translation>为何制定应急规程</translation>
    </message>
    <message>
        <source>Spokesperson sheet</source>
        <translation>发言人资料单</translation>
    </message>
    <message>
        <source>For each person who speaks: the one message with its proofs, talking points, hard questions, appearances and holding lines.</source>
        <translation>供每位发言人使用：核心信息及佐证、谈话要点、棘手问题、出席安排和应对口径。</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>如何发言</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Country brief</source>
        <translation>国家简报</translation>
    </message>
    <message>
        <source>What settlements there need, events and actions there, reach measured there, what changed, and the next dates.</source>
        <translation>该国住区的需求、在该国举办的活动和开展的行动、实测影响范围、发生的变化以及今后日期。</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>捐助方报告</translation>
    </message>
    <message>
        <source>What a source of funds paid for, results against targets, planned and actual cost, visibility duties with evidence, and what did not work.</source>
        <translation>一项资金的用途、成果与具体目标对照、计划费用与实际费用、附证据的能见度义务，以及未取得成效之处。</translation>
    </message>
    <message>
        <source>Partner toolkit</source>
        <translation>合作伙伴工具包</translation>
    </message>
    <message>
        <source>Cleared messages and texts by channel and language, dates to join, the visual identity checklist, and how to report back.</source>
        <translation>已核准的信息和各渠道、各语文文稿，可参与的日期，视觉识别核对清单，以及如何反馈。</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>贡献台账</translation>
    </message>
    <message>
        <source>Settlement needs</source>
        <translation>住区需求</translation>
    </message>
    <message>
        <source>Events, work and partners</source>
        <translation>活动、工作与合作伙伴</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What was funded</source>
        <translation>供资内容</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>视觉识别核对清单</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>未取得成效之处</translation>
    </message>
    <message>
        <source>Dates to join</source>
        <translation>可参与的日期</translation>
    </message>
    <message>
        <source>What the document wants of partnerships</source>
        <translation>文件对伙伴关系的要求</translation>
    </message>
    <message>
        <source>Who we are together</source>
        <translation>我们的合作</translation>
    </message>
    <message>
        <source>Ready-to-use texts</source>
        <translation>可直接使用的文稿</translation>
    </message>
    <message>
        <source>How to report back</source>
        <translation>如何反馈</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>成果与具体目标对照</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>能见度义务</translation>
    </message>
    <message>
        <source>Reach, as measured</source>
        <translation>实测影响范围</translation>
    </message>
    <message>
        <source>Media kit</source>
        <translation>媒体资料包</translation>
    </message>
    <message>
        <source>For media: fact sheet, cleared messages and quotes, stories and photos with consent, figures, embargo terms and contacts.</source>
        <translation>供媒体使用：情况简介、已核准的信息和引语、征得同意的故事和照片、数字、限时发布条件和联系方式。</translation>
    </message>
    <message>
        <source>Materials and their languages</source>
        <translation>材料及其语文</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>机构简介</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>媒体联系人</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>情况简介</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>数字及其来源</translation>
    </message>
    <message>
        <source>Quotes and statements</source>
        <translation>引语和声明</translation>
    </message>
    <message>
        <source>Stories and photos</source>
        <translation>故事和照片</translation>
    </message>
    <message>
        <source>Embargo and accreditation</source>
        <translation>限时发布和媒体认证</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>按负责人列出的行动</translation>
    </message>
    <message>
        <source>From input to impact</source>
        <translation>从投入到影响</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>分类数据</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>定稿前检查</translation>
    </message>
    <message>
        <source>Changed since an earlier version</source>
        <translation>自先前版本以来的变更</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数字的出处</translation>
    </message>
</context>
<context>
    <name>PacksScreen</name>
    <message>
        <source>Packs</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>生成资料包…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>批量生成…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n into a folder…</source>
        <translation>
            <numerusform>将 %n 份写入文件夹…</numerusform>
        </translation>
    </message>
    <message>
        <source>Several packs at once</source>
        <translation>批量生成资料包</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无可预览的内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Not final yet: %n findings stop it. Mend each, or answer for it by name, under Checks.</source>
        <translation>
            <numerusform>尚不能定稿：有 %n 项检查发现阻碍。请在“检查”栏中逐项改正，或具名负责。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer for findings</source>
        <translation>为检查发现具名负责</translation>
    </message>
    <message>
        <source>Answer for them</source>
        <translation>具名负责</translation>
    </message>
    <message>
        <source>Nobody answers for it any more.</source>
        <translation>此项不再有人具名负责。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pack</source>
        <translation>资料包预览</translation>
    </message>
</context>
<context>
    <name>PagedScreen</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>The calendar on paper</source>
        <translation>打印日历</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入{file}</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the calendar</source>
        <translation>正在打印日历</translation>
    </message>
    <message>
        <source>only what the filter shows</source>
        <translation>仅含筛选结果</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>Part in an action</name>
    <message>
        <source>does it</source>
        <translation>负责执行</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>最终负责</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>被咨询</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>被知会</translation>
    </message>
</context>
<context>
    <name>PartWidget</name>
    <message>
        <source>Broken down by</source>
        <translation>分类依据</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>8,000</source>
        <translation>8 000</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数或数量</translation>
    </message>
</context>
<context>
    <name>Partner aim</name>
    <message>
        <source>objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>战略</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>No partner yet</source>
        <translation>尚无合作伙伴</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>新建合作伙伴</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>添加合作伙伴</translation>
    </message>
    <message>
        <source>Named by the document ({ref}): name and type stay.</source>
        <translation>由文件列名（{ref}）：名称和类型不可更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show actions</source>
        <translation>显示行动</translation>
    </message>
    <message>
        <source>None of the eight</source>
        <translation>不属于八种类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n 项行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n 项运动</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n partners, {named} of them named by the document</source>
        <translation>
            <numerusform>共 %n 个合作伙伴，其中 {named} 个由文件列名</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that take part in actions and campaigns, by the document’s eight types of partner.</source>
        <translation>参与行动和运动的组织，按文件的八种合作伙伴类型列出。</translation>
    </message>
    <message>
        <source>Partner deleted.</source>
        <translation>已删除合作伙伴。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Of whom: by sex, age, region, country or disability</source>
        <translation>人员构成：按性别、年龄、区域、国家或残疾状况</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加分项</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and media</source>
        <translation>人员与媒体</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Thought leaders</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Embargo log</source>
        <translation>限时发布登记</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Numbers behind the chart</source>
        <translation>图表所依据的数值</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Nothing to draw yet: give an indicator its baseline, its targets and what was reached, on the page Indicators.</source>
        <translation>尚无可绘制的内容：请在“指标”页为指标填写基线、具体目标和实际值。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: link actions or campaigns of a flagship programme to an edition, and record what was measured there.</source>
        <translation>尚无可绘制的内容：请将旗舰方案的行动或运动与某一届关联，并记录该届的测量数据。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: open a measurement and say of whom it is made, by sex, age, region, country or disability.</source>
        <translation>尚无可绘制的内容：请打开一项测量数据，按性别、年龄、区域、国家或残疾状况填写人员构成。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: record who changed what on the page Contribution ledger.</source>
        <translation>尚无可绘制的内容：请在“贡献台账”页记录谁作出了何种变革。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: record an amount on the page Co-investment.</source>
        <translation>尚无可绘制的内容：请在“共同投资”页记录一笔金额。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year or kind</source>
        <translation>年份或种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>think</source>
        <translation>思想</translation>
    </message>
    <message>
        <source>act</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>伙伴</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>The plan as a file:</source>
        <translation>将计划存为文件：</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)…</source>
        <translation>工作簿 (.xlsx)…</translation>
    </message>
    <message>
        <source>Actions (.csv)…</source>
        <translation>行动 (.csv)…</translation>
    </message>
    <message>
        <source>Whole plan (.json)…</source>
        <translation>完整计划 (.json)…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>PlatformDetails</name>
    <message>
        <source>Future on 28 August 2019</source>
        <translation>截至2019年8月28日属未来</translation>
    </message>
    <message>
        <source>No figure in the document</source>
        <translation>文件中没有数字</translation>
    </message>
    <message>
        <source>Estimated reach, per occurrence</source>
        <translation>每届估计影响范围</translation>
    </message>
    <message>
        <source>Direct: people who take part</source>
        <translation>直接参与：亲身参与的人</translation>
    </message>
    <message>
        <source>Indirect: people reached through others</source>
        <translation>间接参与：通过他人触及的人</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Rule in use</source>
        <translation>采用的规则</translation>
    </message>
    <message>
        <source>As the document says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>As practice shows</source>
        <translation>按实际做法</translation>
    </message>
    <message>
        <source>Document: {document}. Practice: {practice}.</source>
        <translation>文件：{document}。实际做法：{practice}。</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>关于规则</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type of platform</source>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Target audience</source>
        <translation>目标受众</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>（文件中为空）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status over time</source>
        <translation>状态沿革</translation>
    </message>
    <message>
        <source>{day} ({basis})</source>
        <translation>{day}（{basis}）</translation>
    </message>
    <message>
        <source>{basis}: “{words}”</source>
        <translation>{basis}：“{words}”</translation>
    </message>
    <message>
        <source>Comes round every how many years</source>
        <translation>每几年举办一次</translation>
    </message>
</context>
<context>
    <name>PlatformsPage</name>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接参与</translation>
    </message>
    <message>
        <source>Status in the document</source>
        <translation>文件所载状态</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>（文件中为空）</translation>
    </message>
    <message>
        <source>Future on 28 August 2019</source>
        <translation>截至2019年8月28日属未来</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>exact day</source>
        <translation>确切日期</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>在这些日期之内</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>只知月份</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>只知季度</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>只知年份</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}.</source>
        <translation>“{title}”的{language}版于{day}发出，早于{lifts}的限时发布时间。</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.</source>
        <translation>“{title}”的限时发布于{lifts}解除，而{language}版到{day}才发出。</translation>
    </message>
    <message>
        <source>“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}.</source>
        <translation>“{task}”于{day}发布“{title}”，早于{lifts}的限时发布时间。</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}.</source>
        <translation>“{title}”的限时发布于{lifts}解除，而“{task}”到{day}才发布。</translation>
    </message>
    <message>
        <source>Embargo against publishing</source>
        <translation>限时发布与发布时间不符</translation>
    </message>
    <message>
        <source>The figure {value} for “{title}” has no source and no evidence.</source>
        <translation>“{title}”的数字 {value} 既无来源也无证据。</translation>
    </message>
    <message>
        <source>A figure of the indicator “{title}” ({value}) has no source.</source>
        <translation>指标“{title}”的一个数字（{value}）没有来源。</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>数字无来源</translation>
    </message>
    <message>
        <source>“{title}” holds what no bundled typeface has, printed as □: {characters}.</source>
        <translation>“{title}”含有随附字体均没有的字符，印作 □：{characters}。</translation>
    </message>
    <message>
        <source>Character without a typeface</source>
        <translation>字体中没有的字符</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no credit.</source>
        <translation>故事“{title}”的一张照片没有署名。</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no consent of who is in it.</source>
        <translation>故事“{title}”的一张照片未获被拍摄者同意。</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has neither credit nor consent.</source>
        <translation>故事“{title}”的一张照片既无署名，也未获同意。</translation>
    </message>
    <message>
        <source>Image without credit and consent</source>
        <translation>图片缺少署名和同意</translation>
    </message>
    <message>
        <source>“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out or reached people.</source>
        <translation>“{evidence}”列在成果“{title}”之下，但只表明发布了内容或触及了人群。</translation>
    </message>
    <message>
        <source>The indicator “{title}” stands as an outcome but counts what was put out.</source>
        <translation>指标“{title}”列为成果，但统计的只是发布的内容。</translation>
    </message>
    <message>
        <source>Output filed under an outcome</source>
        <translation>产出列在成果之下</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no picture.</source>
        <translation>故事“{title}”的一张照片缺少图像。</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” is no longer there.</source>
        <translation>“{title}”的证据“{file}”已不存在。</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” has changed since.</source>
        <translation>“{title}”的证据“{file}”此后有变动。</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>“{title}” is wanted in {language} and is not there yet.</source>
        <translation>“{title}”需要{language}版，但尚未完成。</translation>
    </message>
    <message>
        <source>The message “{title}” has no {language} wording.</source>
        <translation>信息“{title}”没有{language}措辞。</translation>
    </message>
    <message>
        <source>“{title}” has no {language} name; it is printed in the other language, marked.</source>
        <translation>“{title}”没有{language}名称，将以另一种语文印出并加标记。</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>缺少译文</translation>
    </message>
    <message>
        <source>“{title}” has no date yet.</source>
        <translation>“{title}”尚无日期。</translation>
    </message>
    <message>
        <source>The day of “{title}” is still to be confirmed.</source>
        <translation>“{title}”的日期尚待确认。</translation>
    </message>
    <message>
        <source>Date to be confirmed</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>The gate “{title}” was due on {day} and is still open.</source>
        <translation>审核关口“{title}”应于{day}通过，至今未过。</translation>
    </message>
    <message>
        <source>Overdue gate</source>
        <translation>逾期审核关口</translation>
    </message>
    <message>
        <source>The roof “{title}” has {count} words; more than {most} are no single message.</source>
        <translation>核心信息“{title}”有 {count} 个词；超过 {most} 个词就不再是单一信息。</translation>
    </message>
    <message>
        <source>“{title}” has a text of {count} characters, which fills whole pages.</source>
        <translation>“{title}”有一段 {count} 个字符的文字，会占满整页。</translation>
    </message>
    <message>
        <source>“{title}” has {count} characters and is cut where it stands in a calendar.</source>
        <translation>“{title}”有 {count} 个字符，在日历中会被截短。</translation>
    </message>
    <message>
        <source>“{title}” holds {count} characters without a space, which are broken anywhere.</source>
        <translation>“{title}”有连续 {count} 个字符没有空格，会在任意处断行。</translation>
    </message>
    <message>
        <source>Overfull text</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>“{title}”: the {language} text no longer fits the one it was translated from.</source>
        <translation>“{title}”：{language}版已与所依据的原文不符。</translation>
    </message>
    <message>
        <source>Stale translation</source>
        <translation>译文已过时</translation>
    </message>
    <message>
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>信息“{title}”引用的数字此后已变动或删除。</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are said to share {people} people, and the smaller audience is estimated at {most}. Net reach leaves that overlap out.</source>
        <translation>据称“{title}”与“{other}”共有 {people} 人，而较小的受众估计为 {most} 人。净影响范围未计入这一重叠。</translation>
    </message>
    <message>
        <source>Overlap larger than an audience</source>
        <translation>重叠人数大于受众</translation>
    </message>
    <message>
        <source>The message “{title}” is not cleared yet.</source>
        <translation>信息“{title}”尚未核准。</translation>
    </message>
    <message>
        <source>The message “{title}” was returned and is not cleared.</source>
        <translation>信息“{title}”已被退回，未获核准。</translation>
    </message>
    <message>
        <source>Message not cleared</source>
        <translation>信息未核准</translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>接受条件</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受于</translation>
    </message>
    <message>
        <source>Copy sent</source>
        <translation>发送副本</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送于</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No content has an embargo. Set one on the content board first.</source>
        <translation>没有材料设有限时发布。请先在材料看板上设定。</translation>
    </message>
    <message>
        <source>Embargoed copy</source>
        <translation>限时发布副本</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Stays where it is</source>
        <translation>保持原位</translation>
    </message>
    <message>
        <source>Past its event</source>
        <translation>已过活动</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Already late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation>原为{when}</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>在页面中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is no such pack</source>
        <translation>没有这样的资料包</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Copying the plan</source>
        <translation>正在复制计划</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>正在检查更改记录</translation>
    </message>
    <message>
        <source>Comparing the plan with its change log</source>
        <translation>正在核对计划与更改记录</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Taking in the rows</source>
        <translation>正在导入各行</translation>
    </message>
    <message>
        <source>Noting what changed</source>
        <translation>正在记录更改内容</translation>
    </message>
    <message>
        <source>Reading what was changed</source>
        <translation>正在读取更改内容</translation>
    </message>
    <message>
        <source>Changing the plan</source>
        <translation>正在更改计划</translation>
    </message>
    <message>
        <source>Checking the file’s pages</source>
        <translation>正在检查文件页面</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Address of the calendar</source>
        <translation>日历地址</translation>
    </message>
    <message>
        <source>Your name on the server</source>
        <translation>您在服务器上的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Leave it empty to use the one in the keyring</source>
        <translation>留空则使用密钥环中的密码</translation>
    </message>
    <message>
        <source>Put back what others changed of it there</source>
        <translation>将他人在服务器上的改动恢复为计划中的内容</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>正在询问 {host}</translation>
    </message>
    <message>
        <source>Publishing the calendar</source>
        <translation>正在发布日历</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so you will be asked again.</source>
        <translation>本计算机没有可存放密码的密钥环，下次会再请您输入。</translation>
    </message>
    <message>
        <source>The calendar on {host} is up to date.</source>
        <translation>{host} 上的日历已是最新。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>发布到何处</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>发布的内容</translation>
    </message>
    <message>
        <source>Only what changed is sent. What others put into that calendar stays, and what they changed of the plan’s own is told here and left, until you tick that it be put back. The password is left with the system’s keyring, never in the plan.</source>
        <translation>只发送有变动的内容。他人放入该日历的内容会保留；他人对计划自身条目的改动会在此列出并保持原样，直到您勾选将其恢复。密码存放在系统密钥环中，绝不写入计划。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>QtyField</name>
    <message>
        <source>5,000 or 5,000+</source>
        <translation>5 000 或 5 000 以上</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>不适用的理由</translation>
    </message>
</context>
<context>
    <name>QuarterMonth</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QuickAction</name>
    <message>
        <source>Add the action “{title}”</source>
        <translation>添加行动“{title}”</translation>
    </message>
    <message>
        <source>“{title}” is among the actions.</source>
        <translation>“{title}”已列入行动。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New action</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Title of the new action</source>
        <translation>新行动的标题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>A time may come first: 14:00–15:30 …</source>
        <translation>可先写时间：14:00–15:30 …</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>No assumption: the largest audience to their sum</source>
        <translation>不作假设：最大受众至各受众之和</translation>
    </message>
    <message>
        <source>Audiences meet at random (Sainsbury)</source>
        <translation>受众随机重叠（塞恩斯伯里公式）</translation>
    </message>
    <message>
        <source>Overlap as assumed</source>
        <translation>按假定的重叠比例</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>已测两两重叠：总和减去各对重叠（邦费罗尼）</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5% deducted (media handbooks)</source>
        <translation>受众随机重叠，扣除 5%（媒介手册做法）</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini’s formula</source>
        <translation>已测两两重叠，按阿戈斯蒂尼公式</translation>
    </message>
</context>
<context>
    <name>Reach kind</name>
    <message>
        <source>direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>间接参与</translation>
    </message>
    <message>
        <source>activity, not reach</source>
        <translation>活动数据，非影响范围</translation>
    </message>
</context>
<context>
    <name>ReachExport</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>Figures recorded for this campaign, its actions and its editions stand here, each with its definition and source.</source>
        <translation>为本运动及其行动和届次记录的数据列于此处，各附定义和来源。</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Gross participations, never different people; not added up here.</source>
        <translation>均为参与人次（毛数），绝非不重复人数；此处不相加。</translation>
    </message>
</context>
<context>
    <name>ReachScreen</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Platforms &amp; reach</source>
        <translation>平台与影响范围</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Record measurement</source>
        <translation>记录测量数据</translation>
    </message>
    <message>
        <source>This event belongs to no platform, and nothing was measured there.</source>
        <translation>此活动不属于任何平台，也没有测量数据。</translation>
    </message>
    <message>
        <source>Enter many</source>
        <translation>批量录入</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>不重复人数</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>By flagship, direct</source>
        <translation>按旗舰方案，直接参与</translation>
    </message>
    <message>
        <source>By flagship, indirect</source>
        <translation>按旗舰方案，间接参与</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>人员构成</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>情景比较</translation>
    </message>
    <message>
        <source>Net reach</source>
        <translation>净影响范围</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>更多图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>ReachWords</name>
    <message>
        <source>{count} of {all} carry a figure</source>
        <translation>{count}/{all} 有数字</translation>
    </message>
    <message>
        <source>{count} of {all} platforms carry a figure</source>
        <translation>{all} 个平台中有 {count} 个载有数字</translation>
    </message>
    <message>
        <source>{count} of {all} occurrences carry a figure</source>
        <translation>{all} 届中有 {count} 届载有数字</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>{all} 届中有 {count} 届实测</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>每两年</translation>
    </message>
    <message>
        <source>Every four years</source>
        <translation>每四年</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>持续进行</translation>
    </message>
    <message>
        <source>No frequency given</source>
        <translation>未说明频率</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Every %n years</source>
        <translation>每 %n 年</translation>
    </message>
    <message>
        <source>{often}, first Monday of {month}</source>
        <translation>{often}，{month}第一个星期一</translation>
    </message>
    <message>
        <source>{often}, {day}</source>
        <translation>{often}，{day}</translation>
    </message>
    <message>
        <source>The document and practice disagree on how often it happens.</source>
        <translation>文件所述频率与实际做法不一致。</translation>
    </message>
    <message>
        <source>The document does not say whom the direct figure counts.</source>
        <translation>文件没有说明直接参与的数字统计的是哪些人。</translation>
    </message>
    <message>
        <source>The number under “audience” is not a reach figure.</source>
        <translation>“目标受众”栏中的数字不是影响范围数字。</translation>
    </message>
    <message>
        <source>Under “audience” the document describes something else.</source>
        <translation>“目标受众”栏中描述的是其他内容。</translation>
    </message>
    <message>
        <source>The status says where to read, not how often it happens.</source>
        <translation>状态栏说明的是在何处阅读，而不是频率。</translation>
    </message>
    <message>
        <source>The document leaves the status empty.</source>
        <translation>文件中状态栏为空。</translation>
    </message>
    <message>
        <source>The document uses the former name of the series.</source>
        <translation>文件使用的是该系列的旧名称。</translation>
    </message>
    <message>
        <source>Not people</source>
        <translation>不是人数</translation>
    </message>
    <message>
        <source>Without edition</source>
        <translation>不属于任何一届</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选定</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>{dimension}: {sum} of {whole}; not disaggregated: {rest}</source>
        <translation>{dimension}：{whole}中的{sum}；未分类：{rest}</translation>
    </message>
    <message>
        <source>{dimension}: {sum} of {whole}; {state}</source>
        <translation>{dimension}：{whole}中的{sum}；{state}</translation>
    </message>
    <message>
        <source>forecast {figure}</source>
        <translation>预测 {figure}</translation>
    </message>
    <message>
        <source>The mean of the last measured editions: {editions}</source>
        <translation>最近几届实测数的平均值：{editions}</translation>
    </message>
    <message>
        <source>Entered on {day}</source>
        <translation>{day}录入</translation>
    </message>
    <message>
        <source>Entered by {who} on {day}</source>
        <translation>{who}于{day}录入</translation>
    </message>
    <message>
        <source>Postponed, not counted</source>
        <translation>已推迟，不计入</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>已取消，不计入</translation>
    </message>
    <message>
        <source>at least {share}%</source>
        <translation>至少 {share}%</translation>
    </message>
    <message>
        <source>at most {share}%</source>
        <translation>至多 {share}%</translation>
    </message>
    <message>
        <source>about {share}%</source>
        <translation>约 {share}%</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{often}, until {year}</source>
        <translation>{often}，至{year}年止</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>更多预设操作</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>不使用预设</translation>
    </message>
    <message>
        <source>No recipe saved yet</source>
        <translation>尚未保存预设</translation>
    </message>
    <message>
        <source>Keep these choices under a name, for everybody who opens the plan</source>
        <translation>以名称保存这些选择，供打开本计划的每个人使用</translation>
    </message>
    <message>
        <source>Let “{name}” be what is chosen now</source>
        <translation>将“{name}”更新为当前选择</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>“{name}” is up to date.</source>
        <translation>“{name}”已更新。</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Save as a recipe</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>RefitForm</name>
    <message numerus="yes">
        <source>%n tasks move.</source>
        <translation>
            <numerusform>%n 项任务将移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks keep to working days again.</source>
        <translation>
            <numerusform>%n 项任务已重新避开休息日。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {before} → {after}</source>
        <translation>{title}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{whole} of {all} indicators have all seven items of the measurement plan (R.7): ● is filled in, ○ still empty.</source>
        <translation>{all} 项指标中有 {whole} 项已填齐绩效衡量计划的全部七个项目（R.7）：● 已填写，○ 尚空。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>尚空</translation>
    </message>
    <message>
        <source>Our suggestion</source>
        <translation>我们的建议</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>exactly</source>
        <translation>恰为</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Open {year} again to change its figures; the reason stands in the log.</source>
        <translation>重新开放{year}年以更改其数值；理由将记入记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{year} is open again.</source>
        <translation>{year}年已重新开放。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Without a day yet: {entries}</source>
        <translation>尚无日期：{entries}</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title}（{when}）</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>本期间日历上没有任何事项。</translation>
    </message>
    <message>
        <source>{day} (going on: {titles})</source>
        <translation>{day}（进行中：{titles}）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status, or who says the date</source>
        <translation>状态或日期依据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>他方会议</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Meetings of others</source>
        <translation>他方会议</translation>
    </message>
    <message>
        <source>United Nations days</source>
        <translation>联合国纪念日</translation>
    </message>
    <message>
        <source>Actions: {pillar}</source>
        <translation>行动项：{pillar}</translation>
    </message>
    <message>
        <source>Nothing with a date lies between {first} and {last}.</source>
        <translation>{first}至{last}期间没有已定日期的事项。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>供</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Characters that no bundled typeface has, printed as □: {characters}</source>
        <translation>内置字体中没有的字符，以 □ 代替：{characters}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>工作文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>A working paper of the communications team, made with Comms Planner. It is not an official document of the United Nations.</source>
        <translation>本文件是传播团队使用 Comms Planner 编制的工作文件，不是联合国正式文件。</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>无记录。</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>图 {number}. {caption}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>资料来源：{source}</translation>
    </message>
    <message>
        <source>From {first} to {last}; minor observances are in the list.</source>
        <translation>{first}至{last}；次要纪念日见日期总表。</translation>
    </message>
    <message>
        <source>As the plan stood on {day}.</source>
        <translation>截至{day}的计划情况。</translation>
    </message>
    <message>
        <source>Every commitment has an action, and no action is overdue, without an owner or without a date.</source>
        <translation>每项行动要点均有行动，且没有逾期、无负责人或无日期的行动。</translation>
    </message>
    <message>
        <source>Commitments that no action keeps (%n)</source>
        <translation>尚无行动的行动要点（%n 项）</translation>
    </message>
    <message>
        <source>Overdue actions (%n)</source>
        <translation>逾期行动（%n 项）</translation>
    </message>
    <message>
        <source>Actions whose date is to be confirmed (%n)</source>
        <translation>日期待定的行动（%n 项）</translation>
    </message>
    <message>
        <source>Actions without an owner (%n)</source>
        <translation>无负责人的行动（%n 项）</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Flagship programme {number}: {name}</source>
        <translation>旗舰方案 {number}：{name}</translation>
    </message>
    <message>
        <source>Later called: {names}.</source>
        <translation>后来的名称：{names}。</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>The Chinese text of {document}, word for word, with English beside it. The English original was not found; each text says where its English comes from.</source>
        <translation>{document} 中文原文，逐字照录；旁附英文。未找到英文原件，每段均注明英文出处。</translation>
    </message>
    <message>
        <source>Commitments and their status</source>
        <translation>行动要点及其状态</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>应落实数量</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实数量</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动数</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>未定数量</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Actions by pillar</source>
        <translation>按支柱分列的行动</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>No actions are recorded for this flagship programme.</source>
        <translation>本旗舰方案尚未记录任何行动。</translation>
    </message>
    <message>
        <source>Partners named</source>
        <translation>指名的合作伙伴</translation>
    </message>
    <message>
        <source>The document ({ref}): “{text}”</source>
        <translation>文件（{ref}）：“{text}”</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>合作伙伴类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platforms of {document} are estimated to reach in {first}–{last}, and what has been measured.</source>
        <translation>{document} 所列各平台 {first}–{last}年的估计影响范围，以及测量数据。</translation>
    </message>
    <message>
        <source>direct participations, gross</source>
        <translation>直接参与人次（毛数）</translation>
    </message>
    <message>
        <source>indirect participations, gross</source>
        <translation>间接参与人次（毛数）</translation>
    </message>
    <message>
        <source>estimated, {first}–{last}</source>
        <translation>{first}–{last}年估计数</translation>
    </message>
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>个平台载有估计数</numerusform>
        </translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>其余平台不适用，不适用不等于零</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}</translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>届活动有人数统计</numerusform>
        </translation>
    </message>
    <message>
        <source>of which {count} with a chosen figure</source>
        <translation>其中 {count} 届已选定数字</translation>
    </message>
    <message>
        <source>All totals here are gross: they count participations, not different people. Somebody who comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is every sum it is part of.</source>
        <translation>此处所有合计均为毛数：计算的是参与人次，而非不重复人数。参加两次活动的人计为两次。带“以上”或加号的数字是下限，凡含有下限的合计也是下限。</translation>
    </message>
    <message>
        <source>Figures that somebody counted or published. Where several stand for one event, none replaces another: the chosen one is marked, and without a choice none is used in a sum.</source>
        <translation>由有关方面统计或公布的数字。同一活动有多个数字时，互不取代：已选定的数字加以标明；未作选择的，合计时一律不用。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>其他重要时刻</translation>
    </message>
    <message>
        <source>Direct means that people took part, on the spot or online. Indirect means that they were reached through others, such as the media. The two are never added to each other.</source>
        <translation>“直接参与”是指现场或在线亲身参与。“间接参与”是指通过媒体等他人触及。两者绝不相加。</translation>
    </message>
    <message>
        <source>A plus sign means at least. A sum with a lower bound in it is itself a lower bound.</source>
        <translation>加号或“以上”表示至少。含有下限的合计本身也是下限。</translation>
    </message>
    <message>
        <source>Gross means that participations are added up. How many different people that is depends on how many come twice, which nobody has measured, so only a range is given.</source>
        <translation>“毛数”是指将参与人次相加。不重复人数究竟是多少，取决于有多少人重复参加，而这一点无人测量，因此只给出区间。</translation>
    </message>
    <message>
        <source>Not applicable and unknown are not zero. Such platforms are left out of sums, and the number of those that carry a figure stands beside the sum.</source>
        <translation>“不适用”和“未知”都不等于零。这类平台不计入合计，合计旁注明载有数字的平台个数。</translation>
    </message>
    <message>
        <source>The 500 direct participants of World Habitat Day and of World Cities Day can only be those at the place of the global observance; local events are counted separately.</source>
        <translation>世界人居日和世界城市日的 500 名直接参与者，只能是全球纪念活动现场的参与者；各地活动另行统计。</translation>
    </message>
    <message>
        <source>Views, clippings and events are activities or outputs, not people reached.</source>
        <translation>浏览次数、剪报和活动场次属于活动或产出，而不是触及的人数。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>How many people came more than once, nobody has measured. Without any assumption the number of different people lies between the largest single audience and the sum of all.</source>
        <translation>有多少人重复参加，无人测量。不作任何假设时，不重复人数介于最大的单一受众与各受众之和之间。</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>no upper limit known</source>
        <translation>上限不明</translation>
    </message>
    <message>
        <source>One occurrence of each platform, direct</source>
        <translation>各平台举行一届，直接参与</translation>
    </message>
    <message>
        <source>One occurrence of each platform, indirect</source>
        <translation>各平台举行一届，间接参与</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, direct</source>
        <translation>{first}–{last}年全部各届，直接参与</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, indirect</source>
        <translation>{first}–{last}年全部各届，间接参与</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>方法：{method}。</translation>
    </message>
    <message>
        <source>Reach is no outcome: that somebody came or was reached proves neither awareness nor knowledge. The document names three families of outcomes, and measures for one of them only.</source>
        <translation>影响范围不是成果：有人到场或被触及，并不证明其有了认识或了解。文件列出三类成果，但只为其中一类列出衡量标准。</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title}（{code}）</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>衡量标准或指标</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure}（{year}年）</translation>
    </message>
    <message>
        <source>{level}: a sign on the way that proves no outcome</source>
        <translation>{level}：过程迹象，不能证明成果</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>What {document} commits this flagship programme to, what is planned to keep it, and what needs a decision.</source>
        <translation>{document} 为本旗舰方案列出的行动要点、为落实这些要点而计划的工作，以及需要决定的事项。</translation>
    </message>
    <message>
        <source>What {document} commits the five flagship programmes to, what is planned to keep it, and what needs a decision.</source>
        <translation>{document} 为五项旗舰方案列出的行动要点、为落实这些要点而计划的工作，以及需要决定的事项。</translation>
    </message>
    <message>
        <source>Goal of the strategic plan</source>
        <translation>战略计划的目标</translation>
    </message>
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>项行动要点载于文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>项已有计划的行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>项已落实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>项行动逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>{share}% of the commitments</source>
        <translation>占行动要点的 {share}%</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>计划现状</translation>
    </message>
    <message>
        <source>Roles of the agency in {document}, not channels: every flagship programme has all.</source>
        <translation>{document} 所述的机构职能，而不是渠道：每个旗舰方案四者兼备。</translation>
    </message>
    <message>
        <source>What the document says of it</source>
        <translation>文件的说明</translation>
    </message>
    <message>
        <source>Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet every year, every two years or every four, so the years differ.</source>
        <translation>将每届估计数按各日历年实际举行的活动相加。各平台有每年、每两年和每四年举行的，因此各年不同。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What occurs, of the platforms with an estimate</source>
        <translation>当年举行的活动（载有估计数的平台）</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>直接参与（毛数）</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>间接参与（毛数）</translation>
    </message>
    <message>
        <source>Total {first}–{last}</source>
        <translation>{first}–{last}年合计</translation>
    </message>
    <message>
        <source>{part} of {whole} platforms carry a figure; for the others the document says not applicable, so they are left out and not counted as zero.</source>
        <translation>{whole} 个平台中有 {part} 个载有数字；其余平台文件注明“不适用”，因此不列入，也不作为零计算。</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, and the measurements listed below</source>
        <translation>{document}，附件二表 2，以及下列测量数据</translation>
    </message>
    <message>
        <source>Estimates, per occurrence</source>
        <translation>每届估计数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接参与</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接参与</translation>
    </message>
    <message>
        <source>Frequency or status in the document</source>
        <translation>文件所载频率或状态</translation>
    </message>
    <message>
        <source>Estimate by</source>
        <translation>估计依据</translation>
    </message>
    <message>
        <source>One occurrence of each, gross</source>
        <translation>各举行一届（毛数）</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>（文件中为空）</translation>
    </message>
    <message>
        <source>The document gives frequencies, not days. What has no confirmed day is listed here and not drawn on one.</source>
        <translation>文件只说明频率，不说明日期。尚未确定日期的事项列在此处，不画在某一天上。</translation>
    </message>
    <message>
        <source>Known to the month, quarter or year</source>
        <translation>仅知月份、季度或年份</translation>
    </message>
    <message>
        <source>Editions without any date</source>
        <translation>尚无日期的届次</translation>
    </message>
    <message>
        <source>Actions without any date</source>
        <translation>尚无日期的行动</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Everything in the period has a confirmed day.</source>
        <translation>本期间内所有事项均已确定日期。</translation>
    </message>
    <message>
        <source>{year} at a glance</source>
        <translation>{year}年概览</translation>
    </message>
    <message>
        <source>A line under a day: actions or United Nations days.</source>
        <translation>日期下有横线：行动或联合国纪念日。</translation>
    </message>
    <message>
        <source>Calendar, {period}</source>
        <translation>日历，{period}</translation>
    </message>
    <message>
        <source>{calendar}; only {what}</source>
        <translation>{calendar}；仅限{what}</translation>
    </message>
    <message>
        <source>{calendar}; some kinds left out</source>
        <translation>{calendar}；略去部分类别</translation>
    </message>
    <message>
        <source>{title} ({what})</source>
        <translation>{title}（{what}）</translation>
    </message>
    <message>
        <source>Everything here was read from the plan at one moment, on {day}. What the plan does not hold is left out or marked as not recorded; nothing is filled in.</source>
        <translation>本文件内容均于{day}从计划中一次读取。计划中没有的，或略去，或注明未记录，绝不补造。</translation>
    </message>
    <message>
        <source>A plus sign means at least. Not applicable and unknown are not zero. Gross figures count participations, not different people; amounts in different currencies are never added up.</source>
        <translation>加号或“以上”表示至少。“不适用”和“未知”均不等于零。毛数计的是参与人次，而非不重复人数；不同货币的金额绝不相加。</translation>
    </message>
    <message>
        <source>{symbol}, {date}: {title}</source>
        <translation>{symbol}，{date}：{title}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>可咨询事项</translation>
    </message>
    <message>
        <source>leads {campaigns}</source>
        <translation>牵头运动：{campaigns}</translation>
    </message>
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>负责 %n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks as {role}</source>
        <translation>以{role}身份发言</translation>
    </message>
    <message>
        <source>not of the team</source>
        <translation>团队以外</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>表：{title}</translation>
    </message>
    <message>
        <source>Theme of the event: {theme}</source>
        <translation>活动主题：{theme}</translation>
    </message>
    <message>
        <source>Theme of the campaign “{title}”: {theme}</source>
        <translation>运动“{title}”的主题：{theme}</translation>
    </message>
    <message>
        <source>Flagship programmes served</source>
        <translation>所服务的旗舰方案</translation>
    </message>
    <message>
        <source>Cells of the action plan served</source>
        <translation>所服务的行动计划单元格</translation>
    </message>
    <message>
        <source>{name}. {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>What is marked as not yet cleared must not be used. Figures stand as they were quoted, with their source and the day.</source>
        <translation>标明尚未核准的内容不得使用。数字按引用时的原样列出，附来源和日期。</translation>
    </message>
    <message>
        <source>Support and proofs</source>
        <translation>支撑信息和佐证</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>数字和来源</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>尚无佐证</translation>
    </message>
    <message>
        <source>Embargoes on each clock</source>
        <translation>各地的限时发布时间</translation>
    </message>
    <message>
        <source>An embargo is a request that media keep because it is useful to them. If it is broken, it is lifted for all and everything is released at once.</source>
        <translation>限时发布是一项请求，媒体因其有用而遵守。一旦被打破，即对所有媒体解除，全部材料立即发布。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>限时解除时间</translation>
    </message>
    <message>
        <source>is set to go out before its embargo lifts</source>
        <translation>定于限时解除之前发布</translation>
    </message>
    <message>
        <source>Media work</source>
        <translation>媒体工作</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>媒体认证</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Copies sent under embargo</source>
        <translation>限时发布副本的发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>在活动中的作用</translation>
    </message>
    <message>
        <source>carries the campaign</source>
        <translation>参与推广运动</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>能见度义务</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Embargo until {moment} {place}</source>
        <translation>限时发布：{place}{moment}之前不得发布</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>关于本活动的说明</translation>
    </message>
    <message>
        <source>Past sessions and what was counted</source>
        <translation>往届活动及统计数字</translation>
    </message>
    <message>
        <source>Three voices are kept apart: what the document says, with its place; what others say, with their source; and what we entered or propose, marked as ours.</source>
        <translation>三种来源分开列示：文件所述，注明出处；他人所述，注明来源；我方录入或建议的内容，标明为我方。</translation>
    </message>
    <message>
        <source>A message is cleared once all gates have passed its present words. A change of a word takes the clearance away.</source>
        <translation>信息的现有措辞通过所有审核关口后即为已核准。改动一字，核准即失效。</translation>
    </message>
    <message>
        <source>Nothing is recorded in the plan for: {names}.</source>
        <translation>计划中未记录以下内容：{names}。</translation>
    </message>
    <message>
        <source>Indicators it is to move</source>
        <translation>预期推动的指标</translation>
    </message>
    <message>
        <source>How it is collected</source>
        <translation>数据收集方法</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责方</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>What is to be counted</source>
        <translation>需要统计的内容</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>计量项目</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Our proposal. Store the definition with each figure: registered, scanned, in person and remote are four different figures. No amount of reach proves an outcome.</source>
        <translation>我方建议。每个数字都应附定义：注册、扫描、现场和远程是四个不同的数字。影响范围再大也不能证明成果。</translation>
    </message>
    <message>
        <source>Registration list on the last day</source>
        <translation>最后一天的注册名单</translation>
    </message>
    <message>
        <source>Scans at the doors, each badge once</source>
        <translation>入口扫描，每张胸卡计一次</translation>
    </message>
    <message>
        <source>Log-ins to the webcast, each person once</source>
        <translation>网播登录，每人计一次</translation>
    </message>
    <message>
        <source>Each channel by itself; channels overlap</source>
        <translation>各渠道分别统计；渠道之间有重叠</translation>
    </message>
    <message>
        <source>Media monitoring, 14 days after</source>
        <translation>会后 14 天的媒体监测</translation>
    </message>
    <message>
        <source>Statistics of the channels</source>
        <translation>各渠道统计</translation>
    </message>
    <message>
        <source>Statistics of the website</source>
        <translation>网站统计</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Estimated reach of this event</source>
        <translation>本活动的估计影响范围</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>{document}: {figure} per occurrence</source>
        <translation>{document}：每届 {figure}</translation>
    </message>
    <message>
        <source>Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. They are never added up and never called people.</source>
        <translation>参与人次（毛数）：参加两次的人计为两次，直接参与和间接参与相互重叠。两者绝不相加，也不称为人数。</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Not yet cleared</source>
        <translation>尚未核准</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>自{day}起有效</translation>
    </message>
    <message>
        <source>{figure}: {definition}</source>
        <translation>{figure}：{definition}</translation>
    </message>
    <message>
        <source>changed since it was quoted</source>
        <translation>引用后已变更</translation>
    </message>
    <message>
        <source>its source is no longer in the plan</source>
        <translation>其来源已不在计划中</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Host of the event: {city}</source>
        <translation>活动主办地：{city}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>故事：{title}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The one outcome</source>
        <translation>唯一成果</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>另有：{names}</translation>
    </message>
    <message>
        <source>Date: {status} · {basis}</source>
        <translation>日期：{status} · {basis}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>牵头人：{names}</translation>
    </message>
    <message>
        <source>Speak for us: {names}</source>
        <translation>我方发言人：{names}</translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>天后开幕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated direct reach</source>
        <translation>估计直接参与</translation>
    </message>
    <message>
        <source>estimated indirect reach</source>
        <translation>估计间接参与</translation>
    </message>
    <message>
        <source>participations, gross</source>
        <translation>参与人次（毛数）</translation>
    </message>
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>项工作已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}, {late} late</source>
        <translation>共 {total} 项，{late} 项逾期</translation>
    </message>
    <message>
        <source>On each clock</source>
        <translation>各地时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>首项</translation>
    </message>
    <message>
        <source>Last item ends</source>
        <translation>末项结束</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>09:00 at the event is</source>
        <translation>活动当地 09:00 即</translation>
    </message>
    <message>
        <source>No hours are recorded yet; days are those of the place of the event.</source>
        <translation>尚未记录时间；日期以活动所在地为准。</translation>
    </message>
    <message>
        <source>The plan does not say on which clock the event runs; that of {place} stands in.</source>
        <translation>计划未说明活动采用何地时间；暂以{place}时间为准。</translation>
    </message>
    <message>
        <source>Hours on the clock of {place} ({offset}).</source>
        <translation>时间为{place}时间（{offset}）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Present throughout: {names}</source>
        <translation>全程出席：{names}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{day}，{weekday}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>Ways it can go</source>
        <translation>可能的走向</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>reckoned by us</source>
        <translation>我方推算</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>带来的变化</translation>
    </message>
    <message>
        <source>drops {dropped}, moves {moved}, adds {added}</source>
        <translation>取消 {dropped}、移动 {moved}、新增 {added}</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>应对口径</translation>
    </message>
    <message>
        <source>Cues and materials</source>
        <translation>提示和材料</translation>
    </message>
    <message>
        <source>Runs it: {name}</source>
        <translation>负责：{name}</translation>
    </message>
    <message>
        <source>Speaks: {names}</source>
        <translation>发言：{names}</translation>
    </message>
    <message>
        <source>After: {names}</source>
        <translation>在此之后：{names}</translation>
    </message>
    <message>
        <source>Material: {names}</source>
        <translation>材料：{names}</translation>
    </message>
    <message>
        <source>{time} (+{days} d)</source>
        <translation>{time}（+{days} 天）</translation>
    </message>
    <message>
        <source>{time} (−{days} d)</source>
        <translation>{time}（−{days} 天）</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>尚无渠道</translation>
    </message>
    <message>
        <source>● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted</source>
        <translation>● 已核准   ◇ 进行中   ○ 缺失   ! 已过时   – 不需要</translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation>社会参与</translation>
    </message>
    <message>
        <source>Partners who carry it on: {names}</source>
        <translation>协助推广的合作伙伴：{names}</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Work that waits for a name, by role</source>
        <translation>按职务列出尚未指定人员的工作</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>工作项数</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>面向所有人</translation>
    </message>
    <message>
        <source>The document is {symbol} of {date}.</source>
        <translation>所称文件为{date}的 {symbol}。</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>所选预案</translation>
    </message>
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>天后须作出首个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>项工作尚未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>项预案缺少触发条件或决定人</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total} 项</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>我方推算的最迟日期恰好为该预案在开幕前新增的工作留出时间，并非预测。</translation>
    </message>
    <message>
        <source>What each branch would do if it were chosen on {day}; nothing of it is done.</source>
        <translation>各项预案如在{day}选定将带来的变化；均未实施。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Latest because of</source>
        <translation>最迟日期取决于</translation>
    </message>
    <message>
        <source>Date of the event then</source>
        <translation>届时活动日期状态</translation>
    </message>
    <message>
        <source>This branch changes no work.</source>
        <translation>此预案不改变任何工作。</translation>
    </message>
    <message>
        <source>Nothing after a gate can be done while the gate is open: {open} of {total} are.</source>
        <translation>审核关口未通过，其后的工作不得完成：{total} 个审核关口中有 {open} 个尚未通过。</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Late before the opening</source>
        <translation>开幕前已逾期</translation>
    </message>
    <message>
        <source>On a day of the event without an hour</source>
        <translation>活动期间尚无时间</translation>
    </message>
    <message>
        <source>At the event, and nobody runs it</source>
        <translation>活动期间无人负责</translation>
    </message>
    <message>
        <source>At the event without a place</source>
        <translation>活动期间尚无地点</translation>
    </message>
    <message>
        <source>Not ticked off</source>
        <translation>清单未勾选</translation>
    </message>
    <message>
        <source>Material that is not cleared in its own language</source>
        <translation>原文尚未核准的材料</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>The document asks for planning and contingency protocols. Which branches there are, and what each does, is our proposal.</source>
        <translation>文件要求制定规划和应急规程。有哪些预案、各带来什么变化，系我方建议。</translation>
    </message>
    <message>
        <source>Do and do not: our proposal, for every language.</source>
        <translation>宜与不宜：我方建议，适用于所有语文。</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>宜</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>Say the one message first, and once more at the end.</source>
        <translation>开头先说核心信息，结尾再说一次。</translation>
    </message>
    <message>
        <source>Do not use what is not yet cleared.</source>
        <translation>不使用尚未核准的内容。</translation>
    </message>
    <message>
        <source>Give a figure with its qualifier, its source and its day.</source>
        <translation>引用数字时说明限定词、来源和日期。</translation>
    </message>
    <message>
        <source>Do not call participations people, nor reach a result.</source>
        <translation>不把参与人次称为人数，也不把影响范围称为成果。</translation>
    </message>
    <message>
        <source>Speak of people and places by name, with their consent.</source>
        <translation>经同意后，以姓名和地名讲述人和地方。</translation>
    </message>
    <message>
        <source>Do not speak for another organization or a Government.</source>
        <translation>不代表其他组织或政府发言。</translation>
    </message>
    <message>
        <source>Keep to your own field and to facts; pass on what lies outside it.</source>
        <translation>限于本职领域和事实；其他问题转交他人。</translation>
    </message>
    <message>
        <source>Do not guess: say when an answer will come, and from whom.</source>
        <translation>不猜测：说明何时由谁答复。</translation>
    </message>
    <message>
        <source>House style: look again at these words</source>
        <translation>行文规范：请再斟酌以下措辞</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nobody is named as a spokesperson yet. Say under People who speaks, and as what.</source>
        <translation>尚未指定发言人。请在“人员与媒体”中注明由谁以何种身份发言。</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>发言身份</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>The one message, and what holds it up</source>
        <translation>核心信息及其依据</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>出席安排</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>What settlements in {country} need, what we hold and do there, and what came of it, as the plan stood on {day}.</source>
        <translation>{country}住区的需求、我们在该国举办的活动和开展的工作及其结果，以{day}计划所载为准。</translation>
    </message>
    <message>
        <source>The countries where something is held, done, classified or recorded, as the plan stood on {day}. A brief of one country says more.</source>
        <translation>有活动、工作、分类或记录的国家，以{day}计划所载为准。单个国家的简报更为详细。</translation>
    </message>
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>项活动已在该国举办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>项活动即将举办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>项行动在该国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>项变革载于台账</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>区域：{region}。</translation>
    </message>
    <message>
        <source>Needs, category</source>
        <translation>需求类别</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变革</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一项活动</translation>
    </message>
    <message>
        <source>{country} ({count})</source>
        <translation>{country}（{count}）</translation>
    </message>
    <message>
        <source>Only past events are recorded, so many in each, of: {countries}.</source>
        <translation>以下国家仅有过往活动的记录（括号内为次数）：{countries}。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of: {countries}.</source>
        <translation>以下国家尚无记录：{countries}。</translation>
    </message>
    <message>
        <source>{country} (pilot)</source>
        <translation>{country}（试点）</translation>
    </message>
    <message>
        <source>{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part in a change, not its cause.</source>
        <translation>已记录 {recorded} 项，其中 {confirmed} 项经他方证实。贡献是促成变革的一部分，而非其原因。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变革内容</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>他方贡献</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>证实者</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Actions there</source>
        <translation>在该国的行动</translation>
    </message>
    <message>
        <source>Partners in this work</source>
        <translation>参与这些工作的合作伙伴</translation>
    </message>
    <message>
        <source>No event of the plan lies in this country.</source>
        <translation>计划中没有在该国举办的活动。</translation>
    </message>
    <message>
        <source>No action of the plan is tied to an event there.</source>
        <translation>计划中没有与该国活动相关的行动。</translation>
    </message>
    <message>
        <source>What {grant} paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>{grant} 的用途、结果以及相应义务，以{day}计划所载为准。</translation>
    </message>
    <message>
        <source>What each source of funds paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>各项资金的用途、结果以及相应义务，以{day}计划所载为准。</translation>
    </message>
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>项供资行动已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>项能见度义务已履行</numerusform>
        </translation>
    </message>
    <message>
        <source>spent, as far as recorded</source>
        <translation>已支出（以记录为限）</translation>
    </message>
    <message>
        <source>planned: {amount}</source>
        <translation>计划：{amount}</translation>
    </message>
    <message>
        <source>took part, gross</source>
        <translation>直接参与（毛数）</translation>
    </message>
    <message>
        <source>reached through others, gross</source>
        <translation>间接参与（毛数）</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>来自 %n 个实测数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>已履行义务</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>{title}: {objective}</source>
        <translation>{title}：{objective}</translation>
    </message>
    <message>
        <source>No action, campaign or duty of the plan names a source of funds yet, so there is nothing to report on.</source>
        <translation>计划中尚无行动、运动或义务注明资金来源，因此没有可报告的内容。</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>计划费用与实际费用，每种货币一幅小图。</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>本计划，行动费用</translation>
    </message>
    <message>
        <source>{currency}: planned {planned}, actual {actual}</source>
        <translation>{currency}：计划 {planned}，实际 {actual}</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚待履行</translation>
    </message>
    <message>
        <source>{duty}: {due}</source>
        <translation>{duty}：{due}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Costs are added up within one currency only; several currencies stand apart.</source>
        <translation>费用只在同一货币内相加；不同货币分列。</translation>
    </message>
    <message>
        <source>Neither currencies nor kinds are added to each other. Our part is the share that was claimed; without a claim there is none.</source>
        <translation>不同货币、不同种类均不相加。我方份额是所主张的份额；未作主张则没有。</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>我方贡献</translation>
    </message>
    <message>
        <source>{kind}, in {currency}</source>
        <translation>{kind}，{currency}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Named by: {who}</source>
        <translation>提出者：{who}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>The document has five categories; a country may be of more than one, and what is true of it is true as of a day. The document itself classifies no country.</source>
        <translation>文件列有五类需求；一国可属于多类，分类以某日为准。文件本身未对任何国家分类。</translation>
    </message>
    <message>
        <source>{country} has not been classified in this plan.</source>
        <translation>本计划尚未对{country}分类。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Earlier: {categories}.</source>
        <translation>此前：{categories}。</translation>
    </message>
    <message>
        <source>category {number} ({day})</source>
        <translation>第 {number} 类（{day}）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>These lines are cleared and may be used as they stand, in any of their languages.</source>
        <translation>以下文字已核准，可用其任一语文原样使用。</translation>
    </message>
    <message>
        <source>No message is cleared yet.</source>
        <translation>尚无已核准的信息。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>因未核准而略去：%n 条信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by {who} on {day}.</source>
        <translation>{who}于{day}核准。</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>我们所说</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was shown: SHA-256, its first sixteen characters.</source>
        <translation>等级从 1（最佳）到 4。散列值用于判断文件是否仍为当时出示的文件：SHA-256 的前十六个字符。</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>所证明内容</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>散列值</translation>
    </message>
    <message>
        <source>Of measured figures</source>
        <translation>实测数字的证据</translation>
    </message>
    <message>
        <source>Of results</source>
        <translation>成果的证据</translation>
    </message>
    <message>
        <source>Of commitments delivered</source>
        <translation>已落实行动要点的证据</translation>
    </message>
    <message>
        <source>Of visibility duties and identity</source>
        <translation>能见度义务和视觉识别的证据</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Sum in {currency}</source>
        <translation>{currency} 合计</translation>
    </message>
    <message>
        <source>Actions with planned and actual cost</source>
        <translation>行动及其计划费用和实际费用</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>短横表示没有记录，并不等于费用为零。两项费用均已知时才列出差额。</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>没有运动或行动注明这一资金来源。</translation>
    </message>
    <message>
        <source>{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The list is our suggestion.</source>
        <translation>{document}（{ref}）要求正确使用名称和标识，但未列清单。本清单是我们的建议。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>For what, and where it can be seen</source>
        <translation>对象及可查看之处</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>{title}: {lesson}</source>
        <translation>{title}：{lesson}</translation>
    </message>
    <message>
        <source>Called off or postponed (%n)</source>
        <translation>取消或推迟（%n 项）</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title}：{status}</translation>
    </message>
    <message>
        <source>{said}. {why}</source>
        <translation>{said}。{why}</translation>
    </message>
    <message>
        <source>{title}: was due on {day}</source>
        <translation>{title}：应于{day}完成</translation>
    </message>
    <message>
        <source>Indicators behind their target (%n)</source>
        <translation>落后于具体目标的指标（%n 项）</translation>
    </message>
    <message>
        <source>Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody wrote down a lesson. That is what was recorded, and no proof that all went well.</source>
        <translation>没有取消，没有逾期，没有指标落后于具体目标，也没有人记下经验教训。以上仅为记录所示，并不证明一切顺利。</translation>
    </message>
    <message>
        <source>From {first} to {last}: platforms, meetings of others and our own days.</source>
        <translation>{first}至{last}：平台、他方会议和我方纪念日。</translation>
    </message>
    <message>
        <source>The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and lists eight, as its table does.</source>
        <translation>{document}附件四表 1 的文字。其正文称七类合作伙伴，列出八类，表中亦为八类。</translation>
    </message>
    <message>
        <source>Objectives only; the toolkit of one partner has the strategies of its type too.</source>
        <translation>仅列目标；单个合作伙伴的工具包还列有其所属类型的战略。</translation>
    </message>
    <message>
        <source>This partner is of none of the eight types of the document.</source>
        <translation>该合作伙伴不属于文件所列八类中的任何一类。</translation>
    </message>
    <message>
        <source>In the document, Chinese</source>
        <translation>文件原文（中文）</translation>
    </message>
    <message>
        <source>English, our translation</source>
        <translation>英文，我们的译文</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>{partner}与人居署共同开展的工作、可以说和展示的内容，以及如何告知我们结果。</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>我们与谁合作、可以共同说和展示的内容，以及如何告知我们结果。</translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>项共同开展的运动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>项共同开展的行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>项能见度义务尚待履行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>个合作伙伴在计划中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>个参与行动或运动</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names {partner} in {ref}.</source>
        <translation>文件在{ref}提到{partner}。</translation>
    </message>
    <message>
        <source>The document does not name {partner}; the team added it.</source>
        <translation>文件未提到{partner}；由团队添加。</translation>
    </message>
    <message>
        <source>Our actions</source>
        <translation>我们的行动</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>合作伙伴的作用</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>尚无共同开展的运动或行动。</translation>
    </message>
    <message>
        <source>Named by the document, without work in the plan yet</source>
        <translation>文件提到、计划中尚无工作</translation>
    </message>
    <message>
        <source>Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.</source>
        <translation>已核准的文稿，请原样使用。限时发布的文稿自该时刻起方可发布。</translation>
    </message>
    <message>
        <source>No text is cleared yet.</source>
        <translation>尚无已核准的文稿。</translation>
    </message>
    <message>
        <source>{title} ({channel})</source>
        <translation>{title}（{channel}）</translation>
    </message>
    <message>
        <source>Embargoed until {moment}.</source>
        <translation>限时发布：{moment}之前不得发布。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>话题标签</translation>
    </message>
    <message>
        <source>All materials, and the languages they are cleared in</source>
        <translation>全部材料及其已核准语文</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Cleared in</source>
        <translation>已核准语文</translation>
    </message>
    <message>
        <source>Still to come in</source>
        <translation>待完成语文</translation>
    </message>
    <message>
        <source>Please tell us what came of it, even if it was little. Each figure needs:</source>
        <translation>请告诉我们结果，哪怕微小。每个数字需要：</translation>
    </message>
    <message>
        <source>the number with its qualifier: exactly, about, at least or at most</source>
        <translation>数字及其限定：恰为、约、至少或至多</translation>
    </message>
    <message>
        <source>what it counts, and whether people took part or were reached</source>
        <translation>所计内容，以及是直接参与还是间接参与</translation>
    </message>
    <message>
        <source>the day or period, the place or channel</source>
        <translation>日期或期间、地点或渠道</translation>
    </message>
    <message>
        <source>the source, with a link or a file that shows it</source>
        <translation>来源，附可供查证的链接或文件</translation>
    </message>
    <message>
        <source>women and men, regions or countries, where they were counted</source>
        <translation>性别、区域或国家（如有统计）</translation>
    </message>
    <message>
        <source>We do not ask for advertising value. Policy changes, commitments and money of others are told in words: who, what, when, where, and who besides us confirms it.</source>
        <translation>我们不要求提供广告等值。政策变革、承诺和他方资金请用文字说明：何人、何事、何时、何地，以及除我方外由谁证实。</translation>
    </message>
    <message>
        <source>These count people, so they are reach: {metrics}.</source>
        <translation>以下计的是人，因此属于影响范围：{metrics}。</translation>
    </message>
    <message>
        <source>These do not count people: {metrics}.</source>
        <translation>以下计的不是人：{metrics}。</translation>
    </message>
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>目前已报告 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>与这些工作相关联、或其成果由这些工作推动的指标。影响范围的估计数不是具体目标，影响范围也不能证明成果。</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>{year}年所述：{narrative}</translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>另有 %n 项指标尚无数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit: {credit}. Consent: {consent}.</source>
        <translation>署名：{credit}。同意：{consent}。</translation>
    </message>
    <message>
        <source>{met} of {all} are met. A duty counts as met once there is evidence of it.</source>
        <translation>{all} 项中已履行 {met} 项。有证据方视为已履行。</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>{day}履行</translation>
    </message>
    <message>
        <source>Direct means took part, indirect means reached through others; the two are never added to each other. Sums are gross: they count participations, not different people.</source>
        <translation>“直接参与”是指亲身参与，“间接参与”是指通过他人触及；两者绝不相加。合计为毛数：计的是参与人次，而非不重复人数。</translation>
    </message>
    <message>
        <source>{kind}, gross</source>
        <translation>{kind}（毛数）</translation>
    </message>
    <message>
        <source>not in the sum: nobody chose this figure for its event</source>
        <translation>未计入合计：该活动未选用这一数字</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label}：{said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo “{caption}” is not printed. {why}</source>
        <translation>照片“{caption}”未刊印。{why}</translation>
    </message>
    <message>
        <source>Photo: {credit}</source>
        <translation>图片：{credit}</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>已有语文</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>使命</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>愿景</translation>
    </message>
    <message>
        <source>As {document} has it.</source>
        <translation>依据 {document}。</translation>
    </message>
    <message>
        <source>Available for interviews</source>
        <translation>可接受采访</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>系列介绍</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>For media, by the hour</source>
        <translation>媒体活动时间表</translation>
    </message>
    <message>
        <source>session of the series</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Left out because not yet cleared: {count}.</source>
        <translation>因尚未核准而未列入：{count} 项。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>{consent}, {day}</source>
        <translation>{consent}，{day}</translation>
    </message>
    <message>
        <source>Not printed for want of consent or credit: stories {stories}, photos {photos}.</source>
        <translation>因缺少同意或署名而未刊印：故事 {stories} 则，照片 {photos} 张。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Media on the list so far: {count}, of whom accredited: {granted}.</source>
        <translation>目前名单上的媒体人员：{count} 人，其中已获媒体认证：{granted} 人。</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>{owner} ({count})</source>
        <translation>{owner}（{count}）</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>{count} of {all} figures were broken down. What was not disaggregated is shown and never shared out among the parts.</source>
        <translation>{all} 个数字中有 {count} 个作了分类。未分类部分单独列示，绝不分摊到各部分。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>%n 个实测数字均未按性别、年龄、区域或其他方式分类。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>有 %n 处各部分与总数不符；引用前请先核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>占总数比例</translation>
    </message>
    <message>
        <source>Whole: {definition}</source>
        <translation>总数：{definition}</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>{event}, by {dimension}: {state}</source>
        <translation>{event}，按{dimension}：{state}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>the plan, parts of measured figures</source>
        <translation>本计划，实测数字的各部分</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, estimates</source>
        <translation>{document}，附件二，表 2，估计数</translation>
    </message>
    <message>
        <source>the plan, figures of the indicators</source>
        <translation>本计划，指标数字</translation>
    </message>
    <message>
        <source>Weekends and days off of the duty stations between {first} and {last}.</source>
        <translation>{first}至{last}各工作地点的周末和休息日。</translation>
    </message>
    <message>
        <source>{station}: weekend {days}</source>
        <translation>{station}：周末为{days}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>the plan, contribution ledger</source>
        <translation>本计划，贡献台账</translation>
    </message>
    <message>
        <source>the plan, co-investments</source>
        <translation>本计划，共同投资</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}：{figure}</translation>
    </message>
    <message>
        <source>Each link stands for itself: a figure of a lower one proves nothing about a higher one.</source>
        <translation>每一环节自成一体：较低环节的数字不能证明较高环节。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>所问</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>所记录内容</translation>
    </message>
    <message>
        <source>pieces of evidence: {count}</source>
        <translation>证据：{count} 项</translation>
    </message>
    <message>
        <source>{name}: {figure} ({year}), {standing}</source>
        <translation>{name}：{figure}（{year}），{standing}</translation>
    </message>
    <message>
        <source>indicators without a figure: {count}</source>
        <translation>尚无数字的指标：{count} 项</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>cost of actions, as far as recorded: {amounts}</source>
        <translation>行动费用（以记录为限）：{amounts}</translation>
    </message>
    <message>
        <source>actions: {all}, of which done: {done}</source>
        <translation>行动：{all} 项，其中已完成 {done} 项</translation>
    </message>
    <message>
        <source>events held in the period: {count}</source>
        <translation>期间举办的活动：{count} 项</translation>
    </message>
    <message>
        <source>texts cleared: {count}</source>
        <translation>已核准文稿：{count} 份</translation>
    </message>
    <message>
        <source>measured figures: {count}</source>
        <translation>实测数字：{count} 个</translation>
    </message>
    <message>
        <source>policy changes and commitments: {count}, confirmed: {by}</source>
        <translation>政策变革和承诺：{count} 项，已证实：{by} 项</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>共同投资：{count} 项</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>调查：{count} 项</translation>
    </message>
    <message>
        <source>What was put in?</source>
        <translation>投入了什么？</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>做了什么？</translation>
    </message>
    <message>
        <source>What came out, and whom did it reach?</source>
        <translation>产出了什么，触及了谁？</translation>
    </message>
    <message>
        <source>What did people make of it?</source>
        <translation>人们有何收获？</translation>
    </message>
    <message>
        <source>What changed in what they know, think and do?</source>
        <translation>人们的认识、想法和做法有何变化？</translation>
    </message>
    <message>
        <source>What changed for people and cities?</source>
        <translation>人和城市有何变化？</translation>
    </message>
    <message>
        <source>As the calendar stood on {day}, the serious ones marked.</source>
        <translation>以{day}的日历为准，严重者已标明。</translation>
    </message>
    <message>
        <source>Nothing clashes in the period.</source>
        <translation>该期间没有冲突。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>严重程度</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>另有 %n 项，列于应用的日历中</numerusform>
        </translation>
    </message>
    <message>
        <source>draft of {version}</source>
        <translation>{version} 草稿</translation>
    </message>
    <message>
        <source>The plan this pack was made from, complete</source>
        <translation>本资料包所依据的完整计划</translation>
    </message>
    <message>
        <source>The calendar of the period</source>
        <translation>该期间的日历</translation>
    </message>
    <message>
        <source>The plan with its files is larger than {megabytes} MB and is not carried inside this file.</source>
        <translation>计划连同其文件超过 {megabytes} MB，未随附在本文件中。</translation>
    </message>
    <message>
        <source>Nothing that was looked for stands in the way of a final version.</source>
        <translation>就所检查事项而言，没有任何内容阻碍定稿。</translation>
    </message>
    <message>
        <source>Findings that stop a final version: {count}.</source>
        <translation>阻碍定稿的检查发现：{count} 项。</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>另有待查看：{count} 项。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Findings that somebody answers for by name</source>
        <translation>有人具名负责的检查发现</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>具名负责人</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>可以发出的理由</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner preflight” lists.</source>
        <translation>另有 {count} 项，由“comms-planner preflight”列出。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>{column}: relation</source>
        <translation>{column}：限定符</translation>
    </message>
    <message>
        <source>{column}: unit</source>
        <translation>{column}：单位</translation>
    </message>
    <message>
        <source>{column}: more</source>
        <translation>{column}：补充</translation>
    </message>
    <message>
        <source>What this pack is: its kind, subject, period and version</source>
        <translation>本资料包的说明：类型、对象、期间和版本</translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation>自 {version} 以来的变更</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version}（{day}）</translation>
    </message>
    <message>
        <source>Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the earlier pack carries.</source>
        <translation>新增：{added}。删除：{gone}。变更：{changed}。与先前资料包所附的计划相比较。</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since, by the plan that the earlier pack carries.</source>
        <translation>与先前资料包所附的计划相比，没有与本资料包有关的变更。</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner diff-pack” lists.</source>
        <translation>另有 {count} 项，由“comms-planner diff-pack”列出。</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>录入者</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>{grade} 级</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>估计数，每届</translation>
    </message>
    <message>
        <source>Of indicators</source>
        <translation>指标数字</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>今后事项</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} 天</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} 天</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>自闭幕起算</translation>
    </message>
    <message>
        <source>{when}, {where}</source>
        <translation>{when}，{where}</translation>
    </message>
    <message>
        <source>This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” would give it.</source>
        <translation>计划中尚无该届活动的任务。以下为倒排表“{ladder}”将给出的日期。</translation>
    </message>
    <message>
        <source>Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the last day on which a task may begin without delaying what follows; a gate holds back all after it.</source>
        <translation>逾期任务：{late} 项。已无法按时完成：{infeasible} 项。“最迟开始日期”是任务在不延误后续工作的前提下可以开始的最后一天；审核关口未通过，其后各项均不得进行。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>最迟开始日期</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>其他任务</translation>
    </message>
    <message>
        <source>No edition of this period has tasks counted back from it.</source>
        <translation>该期间没有倒排任务的届次。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>计划中另有 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the document’s table: {name}.</source>
        <translation>文件表格中的名称：{name}。</translation>
    </message>
    <message>
        <source>An estimate is the document’s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>“估计数”是文件所列每届活动的规划数字。“测量数据”是对某一届活动的实际统计。两者互不取代。</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else’s, “entered by us” and “our suggestion” for ours.</source>
        <translation>{document}所述、他方所述与我方建议分别注明：“文件”指文件原文，“外部来源”指他方所述，“由我们录入”和“我们的建议”指我方内容。</translation>
    </message>
    <message>
        <source>One of the pilots of the document’s typology.</source>
        <translation>文件所述需求分类的试点国家之一。</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence’s SHA-256.</source>
        <translation>本资料包所涉内容的每个数字，均如计划所载：统计什么、由谁提供、属于哪一天、证据等级（1 为最佳），以及证据 SHA-256 的前十六个字符。</translation>
    </message>
    <message>
        <source>Also on {day}: {titles}</source>
        <translation>{day} 另有：{titles}</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>先后关系</translation>
    </message>
    <message>
        <source>“{action}” ({when}) waits for “{other}” ({until}).</source>
        <translation>“{action}”（{when}）须待“{other}”（{until}）完成。</translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>“{action}”（{when}）须等“{other}”（{until}）完成，其间至少相隔 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions wait for another here than can be listed. Choose a shorter period or a filter to see which.</source>
        <translation>此处有先后关系的行动过多，无法逐一列出。请选择较短的时期或使用筛选，以查看是哪些。</translation>
    </message>
    <message>
        <source>another figure is in use now</source>
        <translation>现已改用另一数字</translation>
    </message>
    <message>
        <source>Ladder of {edition}</source>
        <translation>{edition}的倒排表</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.</source>
        <translation>“{action}”（{when}）可在“{other}”（{until}）结束之前开始，可提前天数：{days}。</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Struck out: done work, and what was cancelled.</source>
        <translation>加删除线：已完成的工作和已取消的事项。</translation>
    </message>
    <message>
        <source>Hatched: known only to the month, quarter or year.</source>
        <translation>斜线阴影：仅确定到月、季度或年。</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This plan cannot be opened</source>
        <translation>无法打开此计划</translation>
    </message>
    <message>
        <source>Import only its data…</source>
        <translation>仅导入其数据…</translation>
    </message>
    <message>
        <source>Importing the data</source>
        <translation>正在导入数据</translation>
    </message>
</context>
<context>
    <name>Result level</name>
    <message>
        <source>input</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>out-take</source>
        <translation>受众反应</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>Retiring</name>
    <message>
        <source>Retire…</source>
        <translation>终止……</translation>
    </message>
    <message>
        <source>From {year} on, “{title}” is foreseen no more. What was before it and what has been entered stays. Undo brings it back.</source>
        <translation>自{year}年起不再预计“{title}”。此前的和已录入的内容保留，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Retire this series?</source>
        <translation>终止这一系列？</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>“{title}” is retired.</source>
        <translation>已终止“{title}”。</translation>
    </message>
</context>
<context>
    <name>RippleQuestion</name>
    <message numerus="yes">
        <source>%n tasks would lie past their event.</source>
        <translation>
            <numerusform>%n 项任务将落在其活动之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>将移动的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks would move.</source>
        <translation>
            <numerusform>%n 项任务将移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it past its event?</source>
        <translation>要移到其活动之后吗？</translation>
    </message>
    <message>
        <source>It waits for other work</source>
        <translation>它要等其他工作完成</translation>
    </message>
    <message>
        <source>Other tasks move with it</source>
        <translation>其他任务将随之移动</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>放到那里</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>仍然移动</translation>
    </message>
    <message>
        <source>Move all of them</source>
        <translation>全部移动</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive Director</source>
        <translation>执行主任</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>副执行主任</translation>
    </message>
    <message>
        <source>Spokesperson, if any</source>
        <translation>发言人（如有）</translation>
    </message>
    <message>
        <source>Head of communications</source>
        <translation>传播主管</translation>
    </message>
    <message>
        <source>Media officer</source>
        <translation>媒体干事</translation>
    </message>
    <message>
        <source>Social media officer</source>
        <translation>社交媒体干事</translation>
    </message>
    <message>
        <source>Web editor</source>
        <translation>网站编辑</translation>
    </message>
    <message>
        <source>Production unit</source>
        <translation>制作单位</translation>
    </message>
    <message>
        <source>Thematic expert or technical staff</source>
        <translation>专题专家或技术人员</translation>
    </message>
    <message>
        <source>External Relations Division</source>
        <translation>对外关系司</translation>
    </message>
    <message>
        <source>Partner liaison</source>
        <translation>合作伙伴联络人</translation>
    </message>
    <message>
        <source>Regional and country offices</source>
        <translation>区域和国家办事处</translation>
    </message>
    <message>
        <source>Monitoring and evaluation officer</source>
        <translation>监测和评价干事</translation>
    </message>
    <message>
        <source>Host Government or host city</source>
        <translation>东道国政府或东道城市</translation>
    </message>
    <message>
        <source>Substantive branch owning the flagship programme</source>
        <translation>主管旗舰方案的实务处</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>全球传播部</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>the working day before</source>
        <translation>前一个工作日</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>后一个工作日</translation>
    </message>
    <message>
        <source>stays on its day</source>
        <translation>日期不变</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Flagship {number}: {name}</source>
        <translation>旗舰方案 {number}：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n 项行动要点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>已计划 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>已落实 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>By a rule of one’s own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Rule, as calendars write it (RRULE)</source>
        <translation>规则，按日历文件的写法（RRULE）</translation>
    </message>
    <message>
        <source>The rule begins on</source>
        <translation>规则起始日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The rule gives no day from here on.</source>
        <translation>从此往后，该规则不产生任何日期。</translation>
    </message>
    <message>
        <source>{rule}. Next: {days}</source>
        <translation>{rule}。接下来：{days}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Branch</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Last day to decide</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>It is laid down.</source>
        <translation>已规定。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>每 {number} 天</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>每 {number} 周</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>每 {number} 个月</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>每 {number} 年</translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation>第一个{day}</translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation>第二个{day}</translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation>第三个{day}</translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation>第四个{day}</translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation>第五个{day}</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>最后一个{day}</translation>
    </message>
    <message>
        <source>on the last {day} but one</source>
        <translation>倒数第二个{day}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation>{months}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>{said}{more}</translation>
    </message>
    <message>
        <source>{said}, {limit}</source>
        <translation>{said}，{limit}</translation>
    </message>
</context>
<context>
    <name>RungForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Days from T; a minus is before</source>
        <translation>距 T 的天数；负数表示之前</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算端</translation>
    </message>
    <message>
        <source>Working days it takes</source>
        <translation>所需工作日</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>On a day off it goes to</source>
        <translation>遇休息日移到</translation>
    </message>
    <message>
        <source>It is a gate: nothing later goes before it</source>
        <translation>设为审核关口：其后的工作不得先于它</translation>
    </message>
    <message>
        <source>The ladder is changed; tasks in the plan stay as they are.</source>
        <translation>倒排表已修改；计划中的任务不变。</translation>
    </message>
    <message>
        <source>Owner’s role</source>
        <translation>负责人的职务</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>everybody was asked</source>
        <translation>全员调查</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>非随机样本</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply to the plan</source>
        <translation>应用到计划</translation>
    </message>
    <message>
        <source>Plan and scenario by year</source>
        <translation>计划与情景（按年份）</translation>
    </message>
    <message>
        <source>Name and purpose</source>
        <translation>名称和用途</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取消某届</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加届次</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>更改估计数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No step yet: nothing differs from the plan.</source>
        <translation>尚无步骤：与计划没有差别。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>如果……会怎样？</translation>
    </message>
    <message>
        <source>Begin a scenario: postpone the Forum, add a regional one, drop an edition, change an estimate. The plan stays as it is until you apply it.</source>
        <translation>新建一个情景：推迟论坛、增加区域论坛、取消某届或更改估计数。应用之前，计划保持不变。</translation>
    </message>
    <message>
        <source>Postpone an edition</source>
        <translation>推迟某届</translation>
    </message>
    <message>
        <source>Drop an edition</source>
        <translation>取消某届</translation>
    </message>
    <message>
        <source>Add an edition</source>
        <translation>增加一届</translation>
    </message>
    <message>
        <source>Change an estimate</source>
        <translation>更改估计数</translation>
    </message>
    <message>
        <source>Save in the scenario</source>
        <translation>保存到情景</translation>
    </message>
    <message>
        <source>Scenario discarded; the plan was never touched.</source>
        <translation>情景已放弃；计划未受影响。</translation>
    </message>
    <message>
        <source>The plan is now what the scenario said.</source>
        <translation>计划已按情景更改。</translation>
    </message>
    <message>
        <source>Forum a year later</source>
        <translation>论坛推迟一年</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>已移除步骤。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Moved</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Estimated anew</source>
        <translation>重新估计</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>bound {change}</source>
        <translation>下限 {change}</translation>
    </message>
    <message>
        <source>known otherwise</source>
        <translation>性质有变</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Direct, plan</source>
        <translation>直接，计划</translation>
    </message>
    <message>
        <source>Direct, scenario</source>
        <translation>直接，情景</translation>
    </message>
    <message>
        <source>Indirect, plan</source>
        <translation>间接，计划</translation>
    </message>
    <message>
        <source>Indirect, scenario</source>
        <translation>间接，情景</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>direct {figure}</source>
        <translation>直接参与 {figure}</translation>
    </message>
    <message>
        <source>indirect {figure}</source>
        <translation>间接参与 {figure}</translation>
    </message>
    <message>
        <source>from {now} to {then}</source>
        <translation>由{now}改为{then}</translation>
    </message>
    <message>
        <source>Within its year: no sum changes</source>
        <translation>仍在当年：合计不变</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>{person} is needed at the same time for “{first}” and “{second}”.</source>
        <translation>“{first}”和“{second}”在同一时间都需要{person}。</translation>
    </message>
    <message>
        <source>{person} is needed on the same day for “{first}” and “{second}”.</source>
        <translation>“{first}”和“{second}”在同一天都需要{person}。</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a day off.</source>
        <translation>“{first}”适逢{holiday}，全天休假。</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, half a day off.</source>
        <translation>“{first}”适逢{holiday}，半天休假。</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a floating holiday: avoid meetings.</source>
        <translation>“{first}”适逢{holiday}，属浮动假日，应避免开会。</translation>
    </message>
    <message>
        <source>“{first}” falls on a weekend.</source>
        <translation>“{first}”适逢周末。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fall on the same days.</source>
        <translation>“{first}”和“{second}”日期相同。</translation>
    </message>
    <message>
        <source>“{first}” begins before “{second}” is over, which it waits for.</source>
        <translation>“{first}”须等待“{second}”，却在后者结束之前开始。</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>“{first}”本应在“{second}”之前，却排在其后。</translation>
    </message>
    <message>
        <source>No longer needed in this branch.</source>
        <translation>在此预案下不再需要。</translation>
    </message>
    <message>
        <source>Planned social media are held in a crisis.</source>
        <translation>危机期间暂停已计划的社交媒体发布。</translation>
    </message>
    <message>
        <source>Waits for the new date.</source>
        <translation>等待新日期。</translation>
    </message>
    <message>
        <source>Kept on {day}: earlier would pass a gate that must be open first.</source>
        <translation>保留在{day}：再早就会越过须先通过的审核关口。</translation>
    </message>
    <message>
        <source>Put before {day}, since what lies there cannot move and needs this gate.</source>
        <translation>放在{day}之前，因为该日的工作不能移动，且须先通过此审核关口。</translation>
    </message>
    <message>
        <source>Kept before the event on {day}.</source>
        <translation>保留在{day}的活动之前。</translation>
    </message>
    <message>
        <source>Kept after the event on {day}.</source>
        <translation>保留在{day}的活动之后。</translation>
    </message>
    <message>
        <source>A gate that must come first stands on {day} and cannot be moved by the ladder.</source>
        <translation>须先通过的审核关口定在{day}，倒排表不能移动它。</translation>
    </message>
    <message>
        <source>Moved off {day}, which is not a working day.</source>
        <translation>{day}不是工作日，已移开。</translation>
    </message>
    <message>
        <source>It waits for “{title}”, which ends on {day}.</source>
        <translation>须等待“{title}”，后者于{day}结束。</translation>
    </message>
    <message>
        <source>It should wait for “{title}” but stays where it is. Look at both.</source>
        <translation>本应等待“{title}”，但保持原位。请查看这两项。</translation>
    </message>
    <message>
        <source>Waiting for “{title}” would carry it past its event on {day}.</source>
        <translation>若等待“{title}”，就会错过{day}的活动。</translation>
    </message>
    <message>
        <source>{language} on {channel} goes out before the embargo lifts.</source>
        <translation>{channel}上的{language}版在限时发布时间之前发出。</translation>
    </message>
    <message>
        <source>{language} on {channel} is due to go out and has not been cleared.</source>
        <translation>{channel}上的{language}版即将发出，但尚未核准。</translation>
    </message>
    <message>
        <source>{language} on {channel} no longer fits the text it was translated from.</source>
        <translation>{channel}上的{language}版已与所依据的原文不符。</translation>
    </message>
    <message>
        <source>The {language} translation on {channel} is overdue.</source>
        <translation>{channel}上的{language}译文已逾期。</translation>
    </message>
    <message>
        <source>{contact} was sent this under embargo without accepting the terms.</source>
        <translation>已向{contact}发送限时发布材料，但对方未接受条件。</translation>
    </message>
    <message>
        <source>House style: “{usual}” rather than “{found}”.</source>
        <translation>行文规范：用“{usual}”，不用“{found}”。</translation>
    </message>
    <message>
        <source>House style: day before month, “{usual}”, not “{found}”.</source>
        <translation>行文规范：日在月前，写“{usual}”，不写“{found}”。</translation>
    </message>
    <message>
        <source>House style: group the digits of large numbers, “{usual}”, not “{found}”.</source>
        <translation>行文规范：大数须分节，写“{usual}”，不写“{found}”。</translation>
    </message>
    <message>
        <source>House style: no exclamation marks; found “{found}”.</source>
        <translation>行文规范：不用感叹号；见“{found}”。</translation>
    </message>
    <message>
        <source>House style: full-width punctuation between Chinese characters, not “{found}”.</source>
        <translation>行文规范：中文之间用全角标点，不写“{found}”。</translation>
    </message>
    <message>
        <source>A sentence of {count} words is hard to follow; it begins “{found}”.</source>
        <translation>一句话有 {count} 个词，不易理解；开头为“{found}”。</translation>
    </message>
    <message>
        <source>Waits for a decision at “{gate}”.</source>
        <translation>等候审核关口“{gate}”决定。</translation>
    </message>
    <message>
        <source>Waits for a decision.</source>
        <translation>等候决定。</translation>
    </message>
    <message>
        <source>Quotes a figure that has changed since.</source>
        <translation>引用的数字此后已变动。</translation>
    </message>
    <message>
        <source>Its theme is not that of {edition}, where it is launched.</source>
        <translation>其主题与发布活动“{edition}”的主题不一致。</translation>
    </message>
    <message>
        <source>Working days it needs: {days}. It should have begun on {start}.</source>
        <translation>需要 {days} 个工作日，本应于{start}开始。</translation>
    </message>
    <message>
        <source>Working days it needs before what follows: {days}. It should have begun on {start}.</source>
        <translation>须在后续工作之前留出 {days} 个工作日，本应于{start}开始。</translation>
    </message>
    <message>
        <source>Too much for {person} on {date}: {count} things to do, of which {limit} fit.</source>
        <translation>{person}在{date}的工作过多：共 {count} 项，最多只能安排 {limit} 项。</translation>
    </message>
    <message>
        <source>{day} is {holiday}, half a day off.</source>
        <translation>{day}为{holiday}，半天休假。</translation>
    </message>
    <message>
        <source>{day} is {holiday}, a floating holiday: some may be away.</source>
        <translation>{day}为{holiday}（浮动假日），可能有人不在岗。</translation>
    </message>
    <message>
        <source>“{first}” begins too long before “{second}” is over; days that are allowed: {days}.</source>
        <translation>“{first}”在“{second}”结束之前过早开始；允许提前天数：{days}。</translation>
    </message>
    <message>
        <source>“{title}” ends on {day}; this may begin before then by days: {days}.</source>
        <translation>“{title}”于{day}结束；本项可在此之前开始，可提前天数：{days}。</translation>
    </message>
    <message>
        <source>Too late for it: the last day it could serve, {day}, is over.</source>
        <translation>为时已晚：最晚可用之日{day}已过。</translation>
    </message>
    <message>
        <source>It keeps this day, also when the edition moves.</source>
        <translation>保持这一天，届次改期时也不变。</translation>
    </message>
    <message>
        <source>“{first}” is a gate and still open, though “{second}” after it is done.</source>
        <translation>“{first}”是审核关口，尚未通过，其后的“{second}”却已完成。</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.</source>
        <translation>“{asset}”（{language}，{channel}）于{out}发布，早于{lifts}的限时发布时间。</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts on {lifts}.</source>
        <translation>“{asset}”（{language}，{channel}）于{out}发布，早于“{second}”规定的{lifts}的限时发布时间。</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language}, {channel}) on {out}.</source>
        <translation>“{asset}”的限时发布于{lifts}解除，而我们自己（{language}，{channel}）到{out}才发布。</translation>
    </message>
    <message>
        <source>{day}, {time} ({place})</source>
        <translation>{day} {time}（{place}）</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away from {begin} to {end}.</source>
        <translation>“{first}”需要{person}出席，而其于{begin}至{end}休假。</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away on {begin}.</source>
        <translation>“{first}”需要{person}出席，而其于{begin}休假。</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>this one only</source>
        <translation>仅这一次</translation>
    </message>
    <message>
        <source>this and all later ones</source>
        <translation>这一次及以后各次</translation>
    </message>
    <message>
        <source>all of the series</source>
        <translation>整个系列</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>More for the chosen row</source>
        <translation>所选行的更多操作</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Platforms &amp; reach</source>
        <translation>平台与影响范围</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Results framework</source>
        <translation>成果框架</translation>
    </message>
    <message>
        <source>People and media</source>
        <translation>人员与媒体</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
</context>
<context>
    <name>SearchKinds</name>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>重要时刻</translation>
    </message>
    <message>
        <source>Observance</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>活动季</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Text of content</source>
        <translation>材料文本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>Media contact</source>
        <translation>媒体联系人</translation>
    </message>
    <message>
        <source>Thought leader</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>Survey result</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing in this plan has these words.</source>
        <translation>本计划中没有这些字词。</translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message>
        <source>{host}: {added} added, {updated} updated, {deleted} deleted, {unchanged} as they were.</source>
        <translation>{host}：新增 {added}，更新 {updated}，删除 {deleted}，未变 {unchanged}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed there, left</source>
        <translation>他人已改，保留</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>最近一次发布</translation>
    </message>
</context>
<context>
    <name>SeriesMoveForm</name>
    <message>
        <source>The day it falls on</source>
        <translation>所在日期</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>SeriesQuestion</name>
    <message>
        <source>The rule stays. This one is marked as moved, with your reason.</source>
        <translation>规则不变。这一次标记为已移动，并附上原因。</translation>
    </message>
    <message>
        <source>The series ends before this one, and a new one goes on from here.</source>
        <translation>原系列在这一次之前结束，从这一次起另成新的系列。</translation>
    </message>
    <message>
        <source>The rule is changed, and every one moves by as many days.</source>
        <translation>规则随之更改，各次均移动同样的天数。</translation>
    </message>
    <message>
        <source>The rule stays. Only this one differs from it.</source>
        <translation>规则不变，只有这一次不同。</translation>
    </message>
    <message>
        <source>Every one is changed, the past ones too.</source>
        <translation>更改所有各次，包括过去的。</translation>
    </message>
    <message>
        <source>It stays on the calendar as cancelled, with your reason.</source>
        <translation>保留在日历上并标记为已取消，附上原因。</translation>
    </message>
    <message>
        <source>The series ends before this one. What was earlier stays.</source>
        <translation>系列在这一次之前结束，较早的各次保留。</translation>
    </message>
    <message>
        <source>The whole series goes out of the plan.</source>
        <translation>整个系列将从计划中删除。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“{title}” comes again</source>
        <translation>“{title}”是周期性的</translation>
    </message>
    <message>
        <source>From {before} to {after}.</source>
        <translation>从{before}改到{after}。</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>标记为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ServedLine</name>
    <message>
        <source>Delivered ({unit})</source>
        <translation>已落实多少{unit}</translation>
    </message>
    <message>
        <source>of {promised}</source>
        <translation>共 {promised}</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Link or reference</source>
        <translation>链接或出处</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言和主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name, as the history shows it</source>
        <translation>您在历史记录中显示的姓名</translation>
    </message>
    <message>
        <source>Changes made from the next start on carry this name.</source>
        <translation>自下次启动起所作的更改将署此姓名。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Where files lie</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>计划的备份</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>设置和日志</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与界面一致</translation>
    </message>
    <message>
        <source>Days, months and reading direction</source>
        <translation>日期与月份的语言及阅读方向</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>每周的第一天</translation>
    </message>
    <message>
        <source>As is usual for the language</source>
        <translation>按该语言的习惯</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除“{name}”</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>供参考</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>What can show it</source>
        <translation>可表明成果的指标</translation>
    </message>
    <message>
        <source>No indicator can show this outcome yet; the document names none.</source>
        <translation>尚无指标能表明这项成果；文件未列出。</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Only figures on the level of outcome or impact show that something changed.</source>
        <translation>只有成果级或影响级的数值才能表明发生了变化。</translation>
    </message>
    <message>
        <source>Signs on the way</source>
        <translation>过程迹象</translation>
    </message>
    <message>
        <source>Outputs and out-takes say what was put out and taken up. They are good to know and prove no outcome.</source>
        <translation>产出和受众反应说明发布了什么、被接收了多少。值得了解，但不能证明成果。</translation>
    </message>
    <message>
        <source>This is an {level}: a sign on the way that proves no outcome.</source>
        <translation>这属于{level}：是过程迹象，不能证明成果。</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>体现</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>{years}; the sum is at least this much.</source>
        <translation>{years}；合计至少为此数。</translation>
    </message>
    <message>
        <source>No actual</source>
        <translation>无实际值</translation>
    </message>
    <message>
        <source>Edit in the results framework</source>
        <translation>在成果框架中编辑</translation>
    </message>
    <message>
        <source>Baseline, targets and actuals</source>
        <translation>基线、具体目标和实际值</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>No figure yet, and none is made up: the document leaves baselines and targets to its addendum. Set a baseline with its year and source, then a target for each year, then what was reached.</source>
        <translation>尚无数值，也绝不虚构：文件将基线和具体目标留待其增编列出。请先设定基线及其年份和来源，再设定各年的具体目标，然后填写实际达到的数值。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Baseline {year}</source>
        <translation>{year}年基线</translation>
    </message>
    <message>
        <source>{year} (approved)</source>
        <translation>{year}（已批准）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>File evidence</source>
        <translation>归入证据</translation>
    </message>
    <message>
        <source>Link work</source>
        <translation>关联工作</translation>
    </message>
    <message>
        <source>{all} in the ledger, {sure} of them confirmed by others</source>
        <translation>台账中 {all} 条，其中 {sure} 条经他方证实</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>调查：{count} 项</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>共同投资：{count} 笔</translation>
    </message>
    <message>
        <source>Nothing stands behind this yet. File a survey, a policy text, an agreement or an evaluation; what only reached people belongs to an output.</source>
        <translation>尚无证据支持。请归入调查、政策文本、协议或评价；仅触及受众的内容属于产出。</translation>
    </message>
    <message>
        <source>What was changed, and why</source>
        <translation>更改内容及理由</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>{year}: the actual says {actual}, the entries filed under it come to {entries}. Correct one of them, or say in the source why they differ.</source>
        <translation>{year}年：实际值为{actual}，其下条目合计为{entries}。请更正其一，或在来源中说明差异原因。</translation>
    </message>
    <message>
        <source>Linked work</source>
        <translation>关联的工作</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>No work is linked yet. Linked campaigns, actions and editions show in the line of sight, with what was measured there.</source>
        <translation>尚未关联工作。关联的运动、行动和届次会显示在成果链视图中，并附测量数据。</translation>
    </message>
    <message>
        <source>on track from {on}%, at risk from {risk}% of what should be</source>
        <translation>达到应有数值的 {on}% 为进展正常，{risk}% 为存在风险</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除证据</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>不属于任何单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>不属于任何运动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Nobody named: the owner</source>
        <translation>未指定：由负责人承担</translation>
    </message>
    <message>
        <source>Answers for it (one person)</source>
        <translation>负总责者（一人）</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Are asked</source>
        <translation>被咨询者</translation>
    </message>
    <message>
        <source>Are told</source>
        <translation>被知会者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>前置行动</translation>
    </message>
    <message>
        <source>Waiting for this: {names}</source>
        <translation>等待此行动的有：{names}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Date status</source>
        <translation>日期状态</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>契机</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>限定符</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>计量项目</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>统计起始日</translation>
    </message>
    <message>
        <source>Counted to</source>
        <translation>统计截止日</translation>
    </message>
    <message>
        <source>Grade of the evidence</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>为何采用此数字</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Foreseen by rule</source>
        <translation>按规则推算</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Relation, direct, estimated</source>
        <translation>限定符（直接参与，估计）</translation>
    </message>
    <message>
        <source>Direct, estimated</source>
        <translation>直接参与，估计</translation>
    </message>
    <message>
        <source>Relation, indirect, estimated</source>
        <translation>限定符（间接参与，估计）</translation>
    </message>
    <message>
        <source>Indirect, estimated</source>
        <translation>间接参与，估计</translation>
    </message>
    <message>
        <source>Relation, direct, measured</source>
        <translation>限定符（直接参与，实测）</translation>
    </message>
    <message>
        <source>Direct, measured</source>
        <translation>直接参与，实测</translation>
    </message>
    <message>
        <source>Relation, indirect, measured</source>
        <translation>限定符（间接参与，实测）</translation>
    </message>
    <message>
        <source>Indirect, measured</source>
        <translation>间接参与，实测</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变革内容</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>我方贡献</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>证实者</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Our share, %</source>
        <translation>我方份额（%）</translation>
    </message>
    <message>
        <source>All claims, %</source>
        <translation>各方份额合计（%）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>调查对象</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>调查日期</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>答复人数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Margin of error</source>
        <translation>误差幅度</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>贡献台账</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Why there is no figure</source>
        <translation>无数字的原因</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>统计场合</translation>
    </message>
    <message>
        <source>Action, number</source>
        <translation>行动编号</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Others’ part</source>
        <translation>他方贡献</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message numerus="yes">
        <source>%n tasks are shifted together.</source>
        <translation>
            <numerusform>%n 项任务一并平移。</numerusform>
        </translation>
    </message>
    <message>
        <source>By how many; a minus shifts them earlier</source>
        <translation>平移数；负数表示提前</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日历日</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved.</source>
        <translation>
            <numerusform>已移动 %n 项任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen tasks, done or without a date, stay.</source>
        <translation>
            <numerusform>所选的 %n 项任务已完成或没有日期，不动。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are pinned to their new days and stay when the edition moves.</source>
        <translation>任务固定在新日期，届次移动时保持不变。</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search the plan</source>
        <translation>搜索计划</translation>
    </message>
    <message>
        <source>Go to a screen</source>
        <translation>转到某一页面</translation>
    </message>
    <message>
        <source>Another view of the calendar</source>
        <translation>日历的另一种视图</translation>
    </message>
    <message>
        <source>Zoom the timeline; Ctrl and the wheel do too</source>
        <translation>缩放时间线；也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>Of two picked, let the later wait for the earlier</source>
        <translation>选中两项时，使较晚的等待较早的</translation>
    </message>
    <message>
        <source>Pick several actions of the timeline</source>
        <translation>选取时间线上的多项行动</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>下一个控件</translation>
    </message>
    <message>
        <source>Move what is selected, as a drag would</source>
        <translation>移动所选项，如同拖动</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开所选项</translation>
    </message>
    <message>
        <source>Close a drawer, or give up a drag</source>
        <translation>关闭抽屉，或放弃拖动</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The lane above or below in the timeline</source>
        <translation>时间线中上一条或下一条泳道</translation>
    </message>
    <message>
        <source>What collides in the days in view</source>
        <translation>所示日期内的冲突</translation>
    </message>
    <message>
        <source>Saved views of the calendar</source>
        <translation>已存的日历视图</translation>
    </message>
    <message>
        <source>Move the end of what is selected</source>
        <translation>移动所选项的结束</translation>
    </message>
    <message>
        <source>Move the beginning of what is selected</source>
        <translation>移动所选项的开始</translation>
    </message>
    <message>
        <source>Put what is selected into the next lane</source>
        <translation>将所选内容移到相邻泳道</translation>
    </message>
    <message>
        <source>The calendar or the pack on paper</source>
        <translation>打印日历或资料包</translation>
    </message>
    <message>
        <source>Find in the pages of a pack; elsewhere as Ctrl+K</source>
        <translation>在资料包的页面中查找；其他页面同 Ctrl+K</translation>
    </message>
    <message>
        <source>The next place that was found; with Shift the previous</source>
        <translation>下一处查找结果；加 Shift 为上一处</translation>
    </message>
    <message>
        <source>Go to a page of the pack</source>
        <translation>转到资料包的某一页</translation>
    </message>
    <message>
        <source>Zoom the pages; 0 fits their width</source>
        <translation>缩放页面；0 为适合宽度</translation>
    </message>
    <message>
        <source>List what has no room at an hour of the week or day</source>
        <translation>在周或日视图中列出某一时段放不下的事项</translation>
    </message>
    <message>
        <source>Duplicate what is selected; a drag with Ctrl does too</source>
        <translation>复制所选内容；按住 Ctrl 拖动亦可</translation>
    </message>
    <message>
        <source>Copy an action to the day in focus</source>
        <translation>将行动复制到光标所在日期</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>Mark what is selected in the calendar as done, or not</source>
        <translation>将日历中选中的行动标为已完成或未完成</translation>
    </message>
</context>
<context>
    <name>SightPage</name>
    <message>
        <source>Arrow keys or a click walk the way from an outcome to what was measured and back; Enter opens. A full line was linked by somebody, a dashed one follows from it.</source>
        <translation>用方向键或点击即可从成果逐级走到测量数据，再走回来；按 Enter 键打开。实线为人工关联，虚线为由此推出的关联。</translation>
    </message>
    <message>
        <source>No work is linked yet. Choose an indicator, then “Link work” beside its evidence: campaigns, actions, editions and their measurements then appear here.</source>
        <translation>尚未关联任何工作。请选择一项指标，再在其证据旁选择“关联工作”：运动、行动、届次及其测量数据随后会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Line of sight</source>
        <translation>成果链视图</translation>
    </message>
    <message>
        <source>{kind}: {name}. {up} before it, {down} behind it.</source>
        <translation>{kind}：{name}。其前 {up} 项，其后 {down} 项。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量数据</translation>
    </message>
</context>
<context>
    <name>SinceField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Tell no changes</source>
        <translation>不列出变化</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>A pack made before</source>
        <translation>先前的资料包</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>None: choose the PDF of an earlier pack</source>
        <translation>无：可选择先前资料包的 PDF</translation>
    </message>
    <message>
        <source>An earlier pack</source>
        <translation>先前的资料包</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Nobody speaks yet</source>
        <translation>尚无发言人</translation>
    </message>
    <message>
        <source>Comments are best given by the Executive Director and the deputy; else by a spokesperson if there is one, technical staff or the external relations office (document, Annex II, B(g)). Say who speaks as what.</source>
        <translation>评论最好由执行主任和副执行主任作出，也可由发言人（如有）、技术人员或对外关系办公室作出（文件附件二 B(g)）。请说明谁以何身份发言。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Nobody can speak that day.</source>
        <translation>当日无人可以发言。</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>首先请{name}发言。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>发言身份</translation>
    </message>
    <message>
        <source>Add people on the page “Team” first.</source>
        <translation>请先在“团队”页面添加人员。</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>谁发言</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Does not speak</source>
        <translation>不发言</translation>
    </message>
    <message>
        <source>No spokesperson any more.</source>
        <translation>不再担任发言人。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>No longer speaks</source>
        <translation>不再发言</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>次序已更改。</translation>
    </message>
    <message>
        <source>back on {day}</source>
        <translation>{day}返回</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>不使用这一语文</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可发言</translation>
    </message>
    <message>
        <source>New spokesperson</source>
        <translation>新建发言人</translation>
    </message>
</context>
<context>
    <name>Speaks as</name>
    <message>
        <source>executive director</source>
        <translation>执行主任</translation>
    </message>
    <message>
        <source>deputy executive director</source>
        <translation>副执行主任</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>technical staff</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>external relations office</source>
        <translation>对外关系办公室</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Comms Planner</source>
        <translation>Comms Planner</translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation>无法打开此计划</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Open another plan…</source>
        <translation>打开其他计划…</translation>
    </message>
    <message>
        <source>Import only its data…</source>
        <translation>仅导入其数据…</translation>
    </message>
</context>
<context>
    <name>StationForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone, such as Africa/Nairobi</source>
        <translation>时区，例如 Africa/Nairobi</translation>
    </message>
    <message>
        <source>Weekdays off</source>
        <translation>每周休息日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Duty station saved.</source>
        <translation>工作地点已保存。</translation>
    </message>
</context>
<context>
    <name>StationList</name>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Floating holidays</source>
        <translation>浮动假日</translation>
    </message>
    <message>
        <source>They warn every office and move nothing.</source>
        <translation>提醒所有办事处，不移动任何任务。</translation>
    </message>
    <message>
        <source>{time} now, UTC{offset}</source>
        <translation>现在 {time}，协调世界时{offset}</translation>
    </message>
    <message>
        <source>Reckoned with</source>
        <translation>推算依据</translation>
    </message>
</context>
<context>
    <name>StationsScreen</name>
    <message>
        <source>Duty stations</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>添加休息日</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>More for this station</source>
        <translation>此工作地点的更多操作</translation>
    </message>
    <message>
        <source>Floating holidays</source>
        <translation>浮动假日</translation>
    </message>
    <message>
        <source>Staff may choose one of these days. Meetings are asked to avoid them.</source>
        <translation>工作人员可任选其一；会议应避开这些日子。</translation>
    </message>
    <message>
        <source>{zone} · off: {weekdays}</source>
        <translation>{zone} · 休息：{weekdays}</translation>
    </message>
    <message>
        <source>New duty station</source>
        <translation>新建工作地点</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>新建休息日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message numerus="yes">
        <source>%n days off are gone.</source>
        <translation>
            <numerusform>已移除 %n 个休息日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Reckon with this one</source>
        <translation>以此地为推算依据</translation>
    </message>
    <message>
        <source>Plan anew around days off</source>
        <translation>按休息日重新推算</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移动</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks would lie elsewhere by the days off as they are now.</source>
        <translation>
            <numerusform>按目前的休息日，%n 项任务的日期会有变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>The plan reckons with {name}.</source>
        <translation>计划现以{name}为推算依据。</translation>
    </message>
    <message>
        <source>“{title}” goes out of the plan. Undo brings it back.</source>
        <translation>“{title}”将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Add duty station</source>
        <translation>添加工作地点</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete this duty station?</source>
        <translation>要删除此工作地点吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duty station deleted.</source>
        <translation>已删除工作地点。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Each edit is kept in the file at once.</source>
        <translation>每次编辑都会立即存入文件。</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>last verified backup: just now</source>
        <translation>上次备份（已核对）：刚刚</translation>
    </message>
    <message numerus="yes">
        <source>last verified backup: %n min ago</source>
        <translation>
            <numerusform>上次备份（已核对）：%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last verified backup: %n h ago</source>
        <translation>
            <numerusform>上次备份（已核对）：%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>last verified backup: {day}</source>
        <translation>上次备份（已核对）：{day}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>In the scenario. The plan stays as it is.</source>
        <translation>已记入情景。计划保持不变。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>已移除步骤。</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>No story yet</source>
        <translation>尚无故事</translation>
    </message>
    <message>
        <source>Stories are about people (document, Annex II, B(a)): who, where, in plain words, with photos, their credit, and the consent of those who are in them.</source>
        <translation>故事以人为中心（文件附件二 B(a)）：是谁、在哪里，用通俗的语言讲述，附照片、署名和当事人的同意。</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建故事</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>{ready} of {all} ready to use</source>
        <translation>{all} 则中 {ready} 则可以使用</translation>
    </message>
    <message>
        <source>Add story</source>
        <translation>添加故事</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this story?</source>
        <translation>要删除这则故事吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It goes out of the plan with its photos. Undo brings it back.</source>
        <translation>它将连同照片从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Story deleted.</source>
        <translation>故事已删除。</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Photo “{name}”…</source>
        <translation>照片“{name}”…</translation>
    </message>
    <message>
        <source>Photo added. Give its credit and consent.</source>
        <translation>照片已添加。请填写署名和同意情况。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Consent of who is in it</source>
        <translation>照片中人的同意</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>故事中的人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Credit of the words</source>
        <translation>文字署名</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Given on a day</source>
        <translation>已知日期</translation>
    </message>
    <message>
        <source>Limits of the consent</source>
        <translation>同意的限制</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>采集日期</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>{usable} of {all} usable</source>
        <translation>{all} 张中 {usable} 张可用</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>photo credit or consent</source>
        <translation>照片署名或同意</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason, if words stood here</source>
        <translation>理由（若此处已有叙述）</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Shows</source>
        <translation>体现</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>所问问题</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>调查对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How many answered (n)</source>
        <translation>作答人数 (n)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>How many there are, if known</source>
        <translation>总人数（如已知）</translation>
    </message>
    <message>
        <source>Share who said so, in %</source>
        <translation>作此回答者的比例（%）</translation>
    </message>
    <message>
        <source>Or a mean</source>
        <translation>或平均值</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>量表下限</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>量表上限</translation>
    </message>
    <message>
        <source>Standard deviation of a mean</source>
        <translation>平均值的标准差</translation>
    </message>
    <message>
        <source>Margin of error, if the survey gives one</source>
        <translation>误差幅度（如调查已给出）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Survey result recorded.</source>
        <translation>调查结果已记录。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>No survey yet</source>
        <translation>尚无调查</translation>
    </message>
    <message>
        <source>Attitudes are asked, not counted. Record what people answered, how many they were, and the margin of error; ask again later, and the difference says whether it is more than chance.</source>
        <translation>态度要靠询问，而不是计数。请记录人们的回答、作答人数和误差幅度；日后再次询问，差异便能说明变化是否超出偶然。</translation>
    </message>
    <message>
        <source>Record survey result</source>
        <translation>记录调查结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Question, and who was asked</source>
        <translation>问题和调查对象</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Since the last round</source>
        <translation>与上一轮相比</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>A difference counts only where it is larger than its margin.</source>
        <translation>差异须大于其误差幅度才有意义。</translation>
    </message>
    <message>
        <source>no margin: {why}</source>
        <translation>无误差幅度：{why}</translation>
    </message>
    <message>
        <source>{change}: more than chance</source>
        <translation>{change}：超出偶然</translation>
    </message>
    <message>
        <source>{change}: may be chance</source>
        <translation>{change}：可能出于偶然</translation>
    </message>
    <message>
        <source>± {margin}, 95% sure</source>
        <translation>± {margin}，置信度 95%</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What the rows become</source>
        <translation>各行将成为</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Refused rows to a file…</source>
        <translation>将未接受的行存为文件…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>将成为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>未接受的原因</translation>
    </message>
    <message>
        <source>New: {new}. In the plan already: {known}. Twice in the file: {twice}. Refused: {refused}.</source>
        <translation>新增：{new}。计划中已有：{known}。文件中重复：{twice}。未接受：{refused}。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>计划中已有</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未接受的行</translation>
    </message>
    <message>
        <source>Which column goes where</source>
        <translation>各列对应的字段</translation>
    </message>
    <message>
        <source>A spreadsheet as it is</source>
        <translation>原样的电子表格</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .csv or .json file. Headings are found, columns guessed, and every row is shown with what it becomes before anything is written.</source>
        <translation>请选择 .xlsx、.csv 或 .json 文件。程序会找到标题行、推测各列，并在写入之前逐行显示将成为什么。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Days from T; a minus is before</source>
        <translation>距 T 的天数；负数表示之前</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算端</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无职务</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Working days it takes</source>
        <translation>所需工作日</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>On a day off it goes to</source>
        <translation>遇休息日移到</translation>
    </message>
    <message>
        <source>It is a gate: nothing later goes before it</source>
        <translation>设为审核关口：其后的工作不得先于它</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Task saved.</source>
        <translation>已保存任务。</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>已添加任务。</translation>
    </message>
    <message>
        <source>Owner’s role</source>
        <translation>负责人的职务</translation>
    </message>
    <message>
        <source>The plan’s first</source>
        <translation>计划的首个工作地点</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Shift…</source>
        <translation>平移…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Make a ladder of it</source>
        <translation>据此建立倒排表</translation>
    </message>
    <message>
        <source>Enter opens a task; Shift and arrows choose several.</source>
        <translation>按 Enter 打开任务；按 Shift 和方向键选择多项。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>在日历中显示</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Date in words…</source>
        <translation>文字日期…</translation>
    </message>
    <message>
        <source>Pin to its day</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>最迟开始日期</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>The people who own, translate, approve and speak. Their languages and their leave tell who can do what on a day.</source>
        <translation>负责、翻译、批准和发言的人员。从其语文和休假可知某日谁能做什么。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>{count} in the team, {away} away today</source>
        <translation>共 {count} 人，今天 {away} 人不在</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{name}” goes out of the plan. Undo brings them back.</source>
        <translation>“{name}”将从计划中删除，可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>登记休假…</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>移除{days}的休假</translation>
    </message>
    <message>
        <source>Leave removed.</source>
        <translation>已移除休假。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>离开自</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>until and with</source>
        <translation>至（含）</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>添加休假</translation>
    </message>
    <message>
        <source>Does not speak</source>
        <translation>不发言</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Speaks for the organization as</source>
        <translation>代表机构发言的身份</translation>
    </message>
    <message>
        <source>Not of the team (an expert, a partner)</source>
        <translation>不属于团队（专家、合作伙伴）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Delete this person?</source>
        <translation>要删除此人吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Person deleted.</source>
        <translation>已删除人员。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Outside the team</source>
        <translation>团队以外</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>One more thing to tick off</source>
        <translation>再添一个核对项目</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写评论</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Remove from the checklist</source>
        <translation>从核对清单中移除</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>移除评论</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>in step</source>
        <translation>主题一致</translation>
    </message>
    <message>
        <source>themes part</source>
        <translation>主题不一致</translation>
    </message>
    <message>
        <source>apart, with a reason</source>
        <translation>不一致，已说明理由</translation>
    </message>
    <message>
        <source>a theme is missing</source>
        <translation>缺少主题</translation>
    </message>
    <message>
        <source>no launch yet</source>
        <translation>尚无发布活动</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>No flagship report yet</source>
        <translation>尚无旗舰报告</translation>
    </message>
    <message>
        <source>The document wants the themes of flagship reports in step with those of major events (Annex II, B(b)). Add a report as content of that kind; then say where it is launched.</source>
        <translation>文件要求旗舰报告的主题与重要活动的主题保持同步（附件二 B(b)）。请以材料形式添加报告，再说明在哪里发布。</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Report and its theme</source>
        <translation>报告及其主题</translation>
    </message>
    <message>
        <source>Launched at, with its theme</source>
        <translation>发布活动及其主题</translation>
    </message>
    <message>
        <source>Add content</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Launched at</source>
        <translation>发布活动</translation>
    </message>
    <message>
        <source>If the themes differ: why</source>
        <translation>主题不一致的理由</translation>
    </message>
    <message>
        <source>Theme of the report: {theme}</source>
        <translation>报告主题：{theme}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No launch any more.</source>
        <translation>发布活动已删除。</translation>
    </message>
    <message>
        <source>Remove the launch</source>
        <translation>移除发布活动</translation>
    </message>
    <message>
        <source>Show the content</source>
        <translation>显示材料</translation>
    </message>
    <message>
        <source>Themes differ in {count} of {all}</source>
        <translation>{all} 份报告中有 {count} 份主题不一致</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>尚无主题</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>link to a commitment</source>
        <translation>与行动要点的关联</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>实际数字</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>出席安排</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>content item</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>line of the contingency plan</source>
        <translation>应急规程条目</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计数</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>name in another calendar</source>
        <translation>在其他日历中的名称</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>倒排任务</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>evidence of a measurement</source>
        <translation>测量数据的证据</translation>
    </message>
    <message>
        <source>part of a measurement</source>
        <translation>测量数据的分项</translation>
    </message>
    <message>
        <source>message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>重要时刻</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>counted overlap</source>
        <translation>实计重叠</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>step of a scenario</source>
        <translation>情景的步骤</translation>
    </message>
    <message>
        <source>season</source>
        <translation>活动季</translation>
    </message>
    <message>
        <source>exception of a series</source>
        <translation>系列的例外</translation>
    </message>
    <message>
        <source>target</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>universe</source>
        <translation>受众总数</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>核对清单项目</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>co-investment</source>
        <translation>共同投资</translation>
    </message>
    <message>
        <source>reason for a change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>share of a co-investment</source>
        <translation>共同投资份额</translation>
    </message>
    <message>
        <source>entry of the contribution ledger</source>
        <translation>贡献台账条目</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>item of the measurement plan</source>
        <translation>绩效衡量计划项目</translation>
    </message>
    <message>
        <source>reporting period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>evidence of a result</source>
        <translation>成果证据</translation>
    </message>
    <message>
        <source>link to an indicator</source>
        <translation>与指标的关联</translation>
    </message>
    <message>
        <source>survey result</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>审批决定</translation>
    </message>
    <message>
        <source>content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>embargoed copy</source>
        <translation>限时发布副本</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>报告发布</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>媒体联系人</translation>
    </message>
    <message>
        <source>quoted figure</source>
        <translation>引用数字</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>媒体机构</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>思想领袖</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>媒体认证</translation>
    </message>
    <message>
        <source>recipe of a pack</source>
        <translation>资料包预设</translation>
    </message>
    <message>
        <source>version of a pack</source>
        <translation>资料包版本</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>rule of the contingency plan</source>
        <translation>应急规程规则</translation>
    </message>
    <message>
        <source>kept mapping of columns</source>
        <translation>保存的列对应关系</translation>
    </message>
    <message>
        <source>partner’s part</source>
        <translation>合作伙伴的作用</translation>
    </message>
    <message>
        <source>country’s classification</source>
        <translation>国家的分类</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>person’s part in an action</source>
        <translation>人员在行动中的职责</translation>
    </message>
    <message>
        <source>campaign’s edition</source>
        <translation>运动的届次</translation>
    </message>
    <message>
        <source>campaign’s flagship programme</source>
        <translation>运动的旗舰方案</translation>
    </message>
    <message>
        <source>campaign’s outcome</source>
        <translation>运动的成果</translation>
    </message>
    <message>
        <source>campaign’s partner</source>
        <translation>运动的合作伙伴</translation>
    </message>
    <message>
        <source>action’s further edition</source>
        <translation>行动的其他届次</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages in small</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>标记为未完成</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}”已完成。</translation>
    </message>
    <message>
        <source>“{title}” is not done yet.</source>
        <translation>“{title}”尚未完成。</translation>
    </message>
    <message>
        <source>“{title}” does not take place, so it cannot be done.</source>
        <translation>“{title}”不再举行，不能标为已完成。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>{done} of %n commitments planned</source>
        <translation>
            <numerusform>%n 项行动要点中已计划 {done} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n commitments delivered</source>
        <translation>
            <numerusform>%n 项行动要点中已落实 {done} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Actions done</source>
        <translation>已完成行动</translation>
    </message>
    <message>
        <source>Content cleared</source>
        <translation>已核准材料</translation>
    </message>
    <message>
        <source>Budget planned</source>
        <translation>已计划预算</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>尚无行动</translation>
    </message>
    <message numerus="yes">
        <source>%n to be cleared</source>
        <translation>
            <numerusform>%n 项待核准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n 项已过时</numerusform>
        </translation>
    </message>
    <message>
        <source>no content yet</source>
        <translation>尚无材料</translation>
    </message>
    <message>
        <source>none served yet</source>
        <translation>尚未服务任何行动要点</translation>
    </message>
    <message>
        <source>no budget yet</source>
        <translation>尚无预算</translation>
    </message>
    <message>
        <source>of {sum}</source>
        <translation>共 {sum}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已落实</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>By flagship</source>
        <translation>按旗舰方案</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>按运动</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>按支柱</translation>
    </message>
    <message>
        <source>No flagship</source>
        <translation>不属于任何旗舰方案</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>不属于任何运动</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>不属于任何平台</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>不属于任何支柱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>外部重要时刻</translation>
    </message>
    <message>
        <source>Observances and seasons</source>
        <translation>纪念日和活动季</translation>
    </message>
    <message>
        <source>Drop to put it under {lane}</source>
        <translation>松开即归入{lane}</translation>
    </message>
    <message>
        <source>Drop to take it into {lane}</source>
        <translation>松开即纳入{lane}</translation>
    </message>
    <message>
        <source>Drop to tie it to the next edition: {lane}</source>
        <translation>松开即与下一届挂钩：{lane}</translation>
    </message>
    <message>
        <source>Drop to give it to {lane}</source>
        <translation>松开即交由{lane}负责</translation>
    </message>
    <message>
        <source>Drop to take it out of its campaign</source>
        <translation>松开即移出所属运动</translation>
    </message>
    <message>
        <source>Drop to untie it from its event</source>
        <translation>松开即与所属活动脱钩</translation>
    </message>
    <message>
        <source>Drop to leave it to nobody</source>
        <translation>松开即不设负责人</translation>
    </message>
    <message>
        <source>Drop it on what is to wait for this</source>
        <translation>拖放到须等待本项的行动上</translation>
    </message>
    <message>
        <source>“{title}” is to wait for this</source>
        <translation>“{title}”将等待本项</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>时间线的泳道</translation>
    </message>
    <message numerus="yes">
        <source>%n actions were moved.</source>
        <translation>
            <numerusform>已移动 %n 项行动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n actions now lie in the lane “{lane}”.</source>
        <translation>
            <numerusform>%n 项行动现位于泳道“{lane}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>TimelineReading</name>
    <message>
        <source>Reading the timeline</source>
        <translation>正在读取时间线</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Everybody’s work</source>
        <translation>所有人的工作</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation>未来两周到期</translation>
    </message>
    <message>
        <source>What can still be saved, and what cannot</source>
        <translation>尚可补救与已来不及的事项</translation>
    </message>
    <message>
        <source>Clashes in the next six weeks</source>
        <translation>未来六周的冲突</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>上次查看以来的更改</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>未来两周没有到期的行动。</translation>
    </message>
    <message>
        <source>No event, season or observance in the next six months.</source>
        <translation>未来六个月没有活动、活动季或纪念日。</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked.</source>
        <translation>上次查看以来没有更改。</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}”已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Due in two weeks</source>
        <translation>两周内到期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一场活动</translation>
    </message>
    <message>
        <source>Show these actions</source>
        <translation>显示这些行动</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>在日历中显示</translation>
    </message>
    <message numerus="yes">
        <source>actions past their last day</source>
        <translation>
            <numerusform>项行动已过最后一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open actions</source>
        <translation>
            <numerusform>项未完成的行动</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a date</source>
        <translation>没有已定日期的活动</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>打开行动计划</translation>
    </message>
    <message>
        <source>To clear and to mend</source>
        <translation>待核准与待修正</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>起步</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>storytelling</source>
        <translation>讲好故事</translation>
    </message>
    <message>
        <source>timely, groundbreaking research</source>
        <translation>及时的开创性研究</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>信息发布</translation>
    </message>
    <message>
        <source>creative materials</source>
        <translation>创意材料</translation>
    </message>
    <message>
        <source>media engagement</source>
        <translation>媒体参与</translation>
    </message>
    <message>
        <source>public engagement</source>
        <translation>社会参与</translation>
    </message>
    <message>
        <source>authoritative voice</source>
        <translation>权威意见</translation>
    </message>
    <message>
        <source>no tool chosen</source>
        <translation>未选择工具</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views of the plan (Ctrl+Shift+V)</source>
        <translation>计划中已存的视图（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>打印或 PDF…</translation>
    </message>
    <message>
        <source>Filter the calendar</source>
        <translation>筛选日历</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>target met</source>
        <translation>已达具体目标</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>进展正常</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>存在风险</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>偏离轨道</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>尚无实际值</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无具体目标</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>未达具体目标</translation>
    </message>
    <message>
        <source>actual not known</source>
        <translation>实际值未知</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Edit action</source>
        <translation>编辑行动</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Rename action</source>
        <translation>重命名行动</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Move action</source>
        <translation>移动行动</translation>
    </message>
    <message>
        <source>Move action to another cell</source>
        <translation>将行动移到另一单元格</translation>
    </message>
    <message>
        <source>Assign action</source>
        <translation>指派行动</translation>
    </message>
    <message>
        <source>Change work status</source>
        <translation>更改工作状态</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>更改审批状态</translation>
    </message>
    <message>
        <source>Change date status</source>
        <translation>更改日期状态</translation>
    </message>
    <message>
        <source>Change tool</source>
        <translation>更改工具</translation>
    </message>
    <message>
        <source>Change costs</source>
        <translation>更改费用</translation>
    </message>
    <message>
        <source>Link action to commitments</source>
        <translation>将行动与行动要点关联</translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation>记录落实情况</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>删除行动</translation>
    </message>
    <message>
        <source>Move actions</source>
        <translation>移动多项行动</translation>
    </message>
    <message>
        <source>Delete actions</source>
        <translation>删除多项行动</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加届次</translation>
    </message>
    <message>
        <source>Move edition</source>
        <translation>移动届次</translation>
    </message>
    <message>
        <source>Edit edition</source>
        <translation>编辑届次</translation>
    </message>
    <message>
        <source>Change date of edition</source>
        <translation>更改届次日期</translation>
    </message>
    <message>
        <source>Write down lessons</source>
        <translation>记录经验教训</translation>
    </message>
    <message>
        <source>Delete edition</source>
        <translation>删除届次</translation>
    </message>
    <message>
        <source>Record measurement</source>
        <translation>记录测量数据</translation>
    </message>
    <message>
        <source>Edit measurement</source>
        <translation>编辑测量数据</translation>
    </message>
    <message>
        <source>Choose reported figure</source>
        <translation>选定报告数字</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <translation>删除测量数据</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>恢复到先前状态</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>更改估计数</translation>
    </message>
    <message>
        <source>Change periodicity</source>
        <translation>更改周期</translation>
    </message>
    <message>
        <source>Add appearance</source>
        <translation>添加出席安排</translation>
    </message>
    <message>
        <source>Remove appearance</source>
        <translation>移除出席安排</translation>
    </message>
    <message>
        <source>Clone edition</source>
        <translation>复制届次</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>复制运动</translation>
    </message>
    <message>
        <source>Add to contingency plan</source>
        <translation>加入应急规程</translation>
    </message>
    <message>
        <source>Choose contingency branch</source>
        <translation>选择应急预案</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>添加依赖关系</translation>
    </message>
    <message>
        <source>Remove dependency</source>
        <translation>移除依赖关系</translation>
    </message>
    <message>
        <source>Apply ladder</source>
        <translation>套用倒排表</translation>
    </message>
    <message>
        <source>Move action and what waits for it</source>
        <translation>移动行动及等待它的行动</translation>
    </message>
    <message>
        <source>Shift actions</source>
        <translation>平移行动</translation>
    </message>
    <message>
        <source>Pin action</source>
        <translation>固定行动</translation>
    </message>
    <message>
        <source>Pin tasks</source>
        <translation>固定任务</translation>
    </message>
    <message>
        <source>Change how a task is planned</source>
        <translation>更改任务的计划方式</translation>
    </message>
    <message>
        <source>Anchor action</source>
        <translation>为行动设定锚点</translation>
    </message>
    <message>
        <source>Make ladder from edition</source>
        <translation>由届次建立倒排表</translation>
    </message>
    <message>
        <source>Make ladder from campaign</source>
        <translation>由运动建立倒排表</translation>
    </message>
    <message>
        <source>Add ladder task</source>
        <translation>添加倒排任务</translation>
    </message>
    <message>
        <source>Edit ladder task</source>
        <translation>编辑倒排任务</translation>
    </message>
    <message>
        <source>Remove ladder task</source>
        <translation>移除倒排任务</translation>
    </message>
    <message>
        <source>Delete ladder</source>
        <translation>删除倒排表</translation>
    </message>
    <message>
        <source>Repeat action</source>
        <translation>重复行动</translation>
    </message>
    <message>
        <source>Change one day of a series</source>
        <translation>更改系列中的一天</translation>
    </message>
    <message>
        <source>Follow the rule again</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>Move in a series</source>
        <translation>在系列中移动</translation>
    </message>
    <message>
        <source>Change in a series</source>
        <translation>在系列中更改</translation>
    </message>
    <message>
        <source>Change the rule of a series</source>
        <translation>更改系列的规则</translation>
    </message>
    <message>
        <source>End a series</source>
        <translation>终止系列</translation>
    </message>
    <message>
        <source>Change the rule of an observance</source>
        <translation>更改纪念日的规则</translation>
    </message>
    <message>
        <source>Add duty station</source>
        <translation>添加工作地点</translation>
    </message>
    <message>
        <source>Change weekend</source>
        <translation>更改周末</translation>
    </message>
    <message>
        <source>Reckon with another duty station</source>
        <translation>改按另一工作地点计算</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>Set embargo</source>
        <translation>设定限时发布</translation>
    </message>
    <message>
        <source>Bring the file to a newer format</source>
        <translation>将文件升级到新格式</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Describe measurement</source>
        <translation>说明测量数据</translation>
    </message>
    <message>
        <source>Disaggregate measurement</source>
        <translation>为测量数据分类</translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation>移除测量数据的分项</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>Import the data of a plan</source>
        <translation>导入计划的数据</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>添加运动</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>编辑运动</translation>
    </message>
    <message>
        <source>Put actions into campaign</source>
        <translation>将行动纳入运动</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>删除运动</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>更改行动</translation>
    </message>
    <message>
        <source>Set size of audience</source>
        <translation>设定受众总数</translation>
    </message>
    <message>
        <source>Remove size of audience</source>
        <translation>移除受众总数</translation>
    </message>
    <message>
        <source>Record overlap</source>
        <translation>记录重叠人数</translation>
    </message>
    <message>
        <source>Remove overlap</source>
        <translation>移除重叠人数</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>更新视图</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Edit duty station</source>
        <translation>编辑工作地点</translation>
    </message>
    <message>
        <source>Plan anew around days off</source>
        <translation>按休息日重新推算</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>设定基线</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定具体目标</translation>
    </message>
    <message>
        <source>Set actual figure</source>
        <translation>设定实际值</translation>
    </message>
    <message>
        <source>Tell what happened</source>
        <translation>叙述情况</translation>
    </message>
    <message>
        <source>Take figure away</source>
        <translation>去除数值</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Describe indicator</source>
        <translation>说明指标</translation>
    </message>
    <message>
        <source>Define indicator</source>
        <translation>界定指标</translation>
    </message>
    <message>
        <source>Set on-track band</source>
        <translation>设定进展界限</translation>
    </message>
    <message>
        <source>Delete indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Edit milestone</source>
        <translation>编辑里程碑</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>移除里程碑</translation>
    </message>
    <message>
        <source>Record co-investment</source>
        <translation>记录共同投资</translation>
    </message>
    <message>
        <source>Edit co-investment</source>
        <translation>编辑共同投资</translation>
    </message>
    <message>
        <source>Set share of co-investment</source>
        <translation>设定共同投资份额</translation>
    </message>
    <message>
        <source>Remove share of co-investment</source>
        <translation>移除共同投资份额</translation>
    </message>
    <message>
        <source>Delete co-investment</source>
        <translation>删除共同投资</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>记录贡献</translation>
    </message>
    <message>
        <source>Edit contribution</source>
        <translation>编辑贡献</translation>
    </message>
    <message>
        <source>Substantiate contribution</source>
        <translation>证实贡献</translation>
    </message>
    <message>
        <source>Delete contribution</source>
        <translation>删除贡献</translation>
    </message>
    <message>
        <source>Link work to indicator</source>
        <translation>将工作与指标关联</translation>
    </message>
    <message>
        <source>Unlink work from indicator</source>
        <translation>取消工作与指标的关联</translation>
    </message>
    <message>
        <source>Approve period</source>
        <translation>批准报告期</translation>
    </message>
    <message>
        <source>Open period again</source>
        <translation>重新开放报告期</translation>
    </message>
    <message>
        <source>File evidence</source>
        <translation>归入证据</translation>
    </message>
    <message>
        <source>Record survey result</source>
        <translation>记录调查结果</translation>
    </message>
    <message>
        <source>Edit survey result</source>
        <translation>编辑调查结果</translation>
    </message>
    <message>
        <source>Delete survey result</source>
        <translation>删除调查结果</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>添加休假</translation>
    </message>
    <message>
        <source>Remove leave</source>
        <translation>移除休假</translation>
    </message>
    <message>
        <source>Add content</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Edit content</source>
        <translation>编辑材料</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>删除材料</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <translation>重命名渠道</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>撰写文本</translation>
    </message>
    <message>
        <source>Start translation</source>
        <translation>开始翻译</translation>
    </message>
    <message>
        <source>Confirm translation</source>
        <translation>确认译文</translation>
    </message>
    <message>
        <source>Schedule publishing</source>
        <translation>安排发布时间</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>移除版本</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw from approval</source>
        <translation>撤回审批</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>添加义务</translation>
    </message>
    <message>
        <source>Edit duty</source>
        <translation>编辑义务</translation>
    </message>
    <message>
        <source>Meet duty</source>
        <translation>履行义务</translation>
    </message>
    <message>
        <source>Reopen duty</source>
        <translation>将义务恢复为未履行</translation>
    </message>
    <message>
        <source>Start identity checklist</source>
        <translation>开始视觉识别核对清单</translation>
    </message>
    <message>
        <source>Add gate</source>
        <translation>添加审核关口</translation>
    </message>
    <message>
        <source>Edit gate</source>
        <translation>编辑审核关口</translation>
    </message>
    <message>
        <source>Move gate</source>
        <translation>移动审核关口</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>添加媒体机构</translation>
    </message>
    <message>
        <source>Edit outlet</source>
        <translation>编辑媒体机构</translation>
    </message>
    <message>
        <source>Add media contact</source>
        <translation>添加媒体联系人</translation>
    </message>
    <message>
        <source>Edit media contact</source>
        <translation>编辑媒体联系人</translation>
    </message>
    <message>
        <source>Set accreditation</source>
        <translation>设定媒体认证</translation>
    </message>
    <message>
        <source>Remove accreditation</source>
        <translation>移除媒体认证</translation>
    </message>
    <message>
        <source>Log embargoed copy</source>
        <translation>登记限时发布副本</translation>
    </message>
    <message>
        <source>Remove from embargo log</source>
        <translation>移出限时发布登记</translation>
    </message>
    <message>
        <source>Add message</source>
        <translation>添加信息</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑信息</translation>
    </message>
    <message>
        <source>Move message</source>
        <translation>移动信息</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>删除信息</translation>
    </message>
    <message>
        <source>Bind figure</source>
        <translation>绑定数字</translation>
    </message>
    <message>
        <source>Quote new figure</source>
        <translation>引用新数字</translation>
    </message>
    <message>
        <source>Unbind figure</source>
        <translation>解除数字绑定</translation>
    </message>
    <message>
        <source>Set spokesperson</source>
        <translation>设定发言人</translation>
    </message>
    <message>
        <source>Add story</source>
        <translation>添加故事</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>编辑故事</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>删除故事</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>编辑照片</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Set launch</source>
        <translation>设定发布活动</translation>
    </message>
    <message>
        <source>Remove launch</source>
        <translation>移除发布活动</translation>
    </message>
    <message>
        <source>Add thought leader</source>
        <translation>添加思想领袖</translation>
    </message>
    <message>
        <source>Edit thought leader</source>
        <translation>编辑思想领袖</translation>
    </message>
    <message>
        <source>Import actions</source>
        <translation>导入行动</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Add platform</source>
        <translation>添加平台</translation>
    </message>
    <message>
        <source>Change estimate of edition</source>
        <translation>更改该届估计数</translation>
    </message>
    <message>
        <source>Remove estimate of edition</source>
        <translation>移除该届估计数</translation>
    </message>
    <message>
        <source>Begin scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Postpone in scenario</source>
        <translation>在情景中改期</translation>
    </message>
    <message>
        <source>Cancel in scenario</source>
        <translation>在情景中取消</translation>
    </message>
    <message>
        <source>Add edition in scenario</source>
        <translation>在情景中增加一届</translation>
    </message>
    <message>
        <source>Estimate in scenario</source>
        <translation>在情景中估计</translation>
    </message>
    <message>
        <source>Discard scenario</source>
        <translation>放弃情景</translation>
    </message>
    <message>
        <source>Apply scenario</source>
        <translation>应用情景</translation>
    </message>
    <message>
        <source>Bind figures</source>
        <translation>绑定数字</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入测量数据</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>编辑指标</translation>
    </message>
    <message>
        <source>Move spokesperson</source>
        <translation>移动发言人</translation>
    </message>
    <message>
        <source>Change actions</source>
        <translation>更改行动</translation>
    </message>
    <message>
        <source>Share out action</source>
        <translation>分配行动职责</translation>
    </message>
    <message>
        <source>Describe action</source>
        <translation>说明行动</translation>
    </message>
    <message>
        <source>Add to checklist</source>
        <translation>添加核对项目</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Remove from checklist</source>
        <translation>移除核对项目</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>移除评论</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>添加合作伙伴</translation>
    </message>
    <message>
        <source>Remove partner</source>
        <translation>移除合作伙伴</translation>
    </message>
    <message>
        <source>Move to another lane</source>
        <translation>移到其他泳道</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>更改预设</translation>
    </message>
    <message>
        <source>Rename recipe</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Delete recipe</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Link action to editions</source>
        <translation>关联行动与届次</translation>
    </message>
    <message>
        <source>Issue pack</source>
        <translation>发布资料包版本</translation>
    </message>
    <message>
        <source>Waive findings</source>
        <translation>豁免检查发现</translation>
    </message>
    <message>
        <source>Withdraw waivers</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>填写地点</translation>
    </message>
    <message>
        <source>Lay down contingency</source>
        <translation>规定应急预案</translation>
    </message>
    <message>
        <source>Rename mapping</source>
        <translation>重命名对应关系</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <translation>删除对应关系</translation>
    </message>
    <message>
        <source>Describe scenario</source>
        <translation>说明情景</translation>
    </message>
    <message>
        <source>Classify country</source>
        <translation>为国家分类</translation>
    </message>
    <message>
        <source>Take classification away</source>
        <translation>移除分类</translation>
    </message>
    <message>
        <source>Edit partner</source>
        <translation>编辑合作伙伴</translation>
    </message>
    <message>
        <source>Take measured reach</source>
        <translation>取用实测影响范围</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>添加休息日</translation>
    </message>
    <message>
        <source>Remove day off</source>
        <translation>移除休息日</translation>
    </message>
    <message>
        <source>Edit day off</source>
        <translation>编辑休息日</translation>
    </message>
    <message>
        <source>Remove days off</source>
        <translation>移除休息日</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>删除人员</translation>
    </message>
    <message>
        <source>Remove from contingency plan</source>
        <translation>移出应急规程</translation>
    </message>
    <message>
        <source>Delete duty</source>
        <translation>删除义务</translation>
    </message>
    <message>
        <source>Delete gate</source>
        <translation>删除审核关口</translation>
    </message>
    <message>
        <source>Delete outlet</source>
        <translation>删除媒体机构</translation>
    </message>
    <message>
        <source>Delete media contact</source>
        <translation>删除媒体联系人</translation>
    </message>
    <message>
        <source>Delete thought leader</source>
        <translation>删除思想领袖</translation>
    </message>
    <message>
        <source>Delete partner</source>
        <translation>删除合作伙伴</translation>
    </message>
    <message>
        <source>Delete duty station</source>
        <translation>删除工作地点</translation>
    </message>
    <message>
        <source>Remove step of scenario</source>
        <translation>移除情景步骤</translation>
    </message>
    <message>
        <source>Duplicate action</source>
        <translation>复制行动</translation>
    </message>
    <message>
        <source>Mark one day of a series</source>
        <translation>标记系列中的一次</translation>
    </message>
    <message>
        <source>Delete platform</source>
        <translation>删除平台</translation>
    </message>
    <message>
        <source>Retire platform</source>
        <translation>终止平台</translation>
    </message>
    <message>
        <source>Retire observance</source>
        <translation>终止纪念日</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo {change}</source>
        <translation>撤销“{change}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>重做“{change}”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>座城市</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>个国家</translation>
    </message>
    <message>
        <source>views</source>
        <translation>次浏览</translation>
    </message>
    <message>
        <source>events</source>
        <translation>场活动</translation>
    </message>
    <message>
        <source>campuses</source>
        <translation>个校园</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>份申请</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>项政策</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>次提及</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>份剪报</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>次下载</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>次互动</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>名听众</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>个地方当局</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>个组织</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>个办事处</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>次访问</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>次展示</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>项承诺</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
</context>
<context>
    <name>UniverseForm</name>
    <message>
        <source>All the people an audience has, reached or not: the urban policy community for direct reach, a media audience for indirect. With all mankind as universe no overlap would ever show.</source>
        <translation>受众的全部人数，无论是否触及：直接参与取城市政策界的人数，间接参与取媒体受众的人数。若取全人类，则看不出任何重叠。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Source: who says so</source>
        <translation>来源：由谁提供</translation>
    </message>
    <message>
        <source>Remove this audience</source>
        <translation>移除此受众</translation>
    </message>
</context>
<context>
    <name>UniversesCard</name>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Add audience</source>
        <translation>添加受众</translation>
    </message>
    <message>
        <source>None yet. Add the size of an audience: it closes the top of a range, and the methods that take people to meet at random need it.</source>
        <translation>尚无。请添加受众总数：它给出区间的上限，按随机重叠计算的方法也需要它。</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Sizes of audiences</source>
        <translation>各受众的人数</translation>
    </message>
</context>
<context>
    <name>UnkeptList</name>
    <message>
        <source>All unkept</source>
        <translation>全部未兑现</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>Planned, not delivered</source>
        <translation>已计划未落实</translation>
    </message>
    <message>
        <source>Add an action for this</source>
        <translation>为此添加行动</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Find a commitment</source>
        <translation>查找行动要点</translation>
    </message>
    <message>
        <source>Which commitments</source>
        <translation>显示哪些行动要点</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>行动要点</translation>
    </message>
    <message>
        <source>Unkept commitments</source>
        <translation>未落实的行动要点</translation>
    </message>
    <message>
        <source>No such commitment is open</source>
        <translation>没有这样的未落实行动要点</translation>
    </message>
    <message>
        <source>A commitment leaves this list once its whole quantity is delivered. Try fewer words, or all states, flagships and pillars.</source>
        <translation>行动要点的数量全部落实后，即不再列于此处。请减少搜索词，或查看所有状态、旗舰方案和支柱。</translation>
    </message>
    <message numerus="yes">
        <source>{count} commitments</source>
        <translation>
            <numerusform>{count} 项行动要点</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the action plan</source>
        <translation>在行动计划中显示</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>VersionForm</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Or where it lies (address, file)</source>
        <translation>或其所在位置（网址、文件）</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人选</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>在某一时刻</translation>
    </message>
    <message>
        <source>{who}, {moment}</source>
        <translation>{who}，{moment}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>Approval…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Translated from: {language}</source>
        <translation>译自：{language}</translation>
    </message>
    <message>
        <source>That text is not written on this channel yet.</source>
        <translation>这一渠道上尚无原文。</translation>
    </message>
    <message>
        <source>It has changed since this was translated. Mend the translation and save it, or say that it is still right.</source>
        <translation>原文在翻译之后有改动。请修改译文并保存，或确认译文仍然正确。</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Find an action</source>
        <translation>查找行动</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>全部工作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due in two weeks</source>
        <translation>两周内到期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>Flagship programme</source>
        <translation>旗舰方案</translation>
    </message>
    <message>
        <source>All flagships</source>
        <translation>所有旗舰方案</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部运动</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>全部届次</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>全部合作伙伴</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>全部工具</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>不属于任何运动</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>No view is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>“{name}” is up to date.</source>
        <translation>“{name}”已更新。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Everybody who opens the plan can choose this view.</source>
        <translation>打开此计划的人都可选用该视图。</translation>
    </message>
    <message>
        <source>Open the calendar with</source>
        <translation>打开日历时显示</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>上次离开时的样子</translation>
    </message>
    <message>
        <source>The view has its new name.</source>
        <translation>视图已改名。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待决定的事项</translation>
    </message>
    <message>
        <source>Content, messages, actions and campaigns are submitted where they stand. They then wait here, at the gate that decides next, until somebody lets them through or returns them with a remark.</source>
        <translation>材料、信息、行动和运动在各自的页面提交，然后在此等候下一审核关口决定，直到有人批准或附备注退回。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>审核关口</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自何时起</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>无审核关口</translation>
    </message>
</context>
<context>
    <name>WaitsField</name>
    <message>
        <source>Type words of an action it waits for</source>
        <translation>输入前置行动的字词</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> 天后</translation>
    </message>
    <message>
        <source>right after</source>
        <translation>紧接其后</translation>
    </message>
    <message>
        <source>Days between {name} and this</source>
        <translation>“{name}”与本行动之间的天数</translation>
    </message>
    <message>
        <source> day later</source>
        <translation> 天后</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除“{name}”</translation>
    </message>
    <message>
        <source>Below zero, this may begin so many days before that is over.</source>
        <translation>为负数时，本项可在该项结束前若干天开始。</translation>
    </message>
    <message>
        <source> days (overlap)</source>
        <translation> 天（重叠）</translation>
    </message>
</context>
<context>
    <name>WaiverForm</name>
    <message>
        <source>Who answers for it</source>
        <translation>由谁具名负责</translation>
    </message>
    <message>
        <source>Why it may go out all the same</source>
        <translation>为何仍可发出</translation>
    </message>
    <message>
        <source>A final pack lists who answers for what.</source>
        <translation>定稿的资料包会列明谁对什么负责。</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{plan} – Comms Planner</source>
        <translation>{plan} – Comms Planner</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>打开该文件</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>our translation</source>
        <translation>我们的译文</translation>
    </message>
    <message>
        <source>official wording, confirmed</source>
        <translation>官方措辞，已核实</translation>
    </message>
    <message>
        <source>official wording, not re-verified</source>
        <translation>官方措辞，未再核实</translation>
    </message>
    <message>
        <source>established name</source>
        <translation>通用名称</translation>
    </message>
</context>
<context>
    <name>Work status</name>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Choose an edition</source>
        <translation>选择一届</translation>
    </message>
    <message>
        <source>Each dated occurrence of a platform has its work here: its ladder, what waits for what, clashes, and what to do if things change.</source>
        <translation>平台每一届的工作都在这里：倒排表、依赖关系、冲突，以及情况有变时的处理办法。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>倒排表</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>If things change</source>
        <translation>应急规程</translation>
    </message>
    <message>
        <source>Pages of the edition</source>
        <translation>该届的页面</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Write down lessons…</source>
        <translation>记录经验教训…</translation>
    </message>
    <message>
        <source>Clone to the next…</source>
        <translation>复制为下一届…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm date…</source>
        <translation>确认日期…</translation>
    </message>
    <message>
        <source>Change date…</source>
        <translation>更改日期…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Ladder and actions</source>
        <translation>倒排表与行动</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Pages of the campaign</source>
        <translation>运动的页面</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>尚无运动</translation>
    </message>
    <message>
        <source>A campaign ties work to a change: an objective, a target, a period and a theme. Its actions, content, reach and outcomes then stand in one place.</source>
        <translation>运动将工作与变化联系起来：目标、具体目标、期限和主题。其行动、材料、影响范围和成果集中于一处。</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建运动</translation>
    </message>
    <message>
        <source>Put actions into it…</source>
        <translation>纳入行动…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Make a ladder of it…</source>
        <translation>据此建立倒排表…</translation>
    </message>
    <message>
        <source>Approval…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Approval: {state}</source>
        <translation>审批：{state}</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Write the pack</source>
        <translation>生成资料包</translation>
    </message>
    <message>
        <source>The folder for the packs</source>
        <translation>存放资料包的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n packs</source>
        <translation>
            <numerusform>正在生成 %n 份资料包</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the pack</source>
        <translation>正在打印资料包</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} 已就绪。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n packs are ready.</source>
        <translation>
            <numerusform>%n 份资料包已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be written; they are listed under Files.</source>
        <translation>
            <numerusform>其中 %n 份未能生成，列于“文件”栏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack is with the printer.</source>
        <translation>资料包已送往打印机。</translation>
    </message>
</context>
<context>
    <name>WrittenList</name>
    <message>
        <source>Nothing written yet in this sitting. What you write is listed here, to be opened or shown in its folder. The same plan always gives the same file.</source>
        <translation>本次尚未生成文件。生成的文件会列在此处，可打开或在文件夹中显示。同一计划总是生成同样的文件。</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Events of the year</source>
        <translation>全年活动</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>具体目标</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By whom, when and why</source>
        <translation>何人、何时、为何</translation>
    </message>
    <message>
        <source>Reporting years</source>
        <translation>报告年份</translation>
    </message>
    <message>
        <source>Open a year to approve its figures: they are locked then. Opening an approved year again needs a reason.</source>
        <translation>打开某一年即可批准其数值：批准后即予锁定。重新开放已批准的年份须说明理由。</translation>
    </message>
    <message>
        <source>Approved, locked</source>
        <translation>已批准并锁定</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新开放</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
</context>
<context>
    <name>ZonesMenu</name>
    <message>
        <source>Another time zone…</source>
        <translation>其他时区…</translation>
    </message>
    <message>
        <source>Main clock</source>
        <translation>主时钟</translation>
    </message>
    <message>
        <source>As the duty stations</source>
        <translation>与各工作地点一致</translation>
    </message>
    <message>
        <source>Another time zone</source>
        <translation>其他时区</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Time zone, such as Asia/Tokyo</source>
        <translation>时区，例如东京</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>/ {total}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
</context>
<context>
    <name>_HeldForm</name>
    <message>
        <source>Kind of reach</source>
        <translation>影响范围类别</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
</context>
</TS>
