<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Accreditation status</name>
    <message>
        <source>invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>years are added up</source>
        <translation>تُجمع السنوات</translation>
    </message>
    <message>
        <source>the latest year counts</source>
        <translation>تُحتسب أحدث سنة</translation>
    </message>
    <message>
        <source>the highest year counts</source>
        <translation>تُحتسب أعلى سنة</translation>
    </message>
    <message>
        <source>ratios are pooled</source>
        <translation>تُجمع النسب</translation>
    </message>
    <message>
        <source>each year stands alone</source>
        <translation>كل سنة قائمة بذاتها</translation>
    </message>
</context>
<context>
    <name>Anchor end</name>
    <message>
        <source>opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>الاختتام</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
</context>
<context>
    <name>Asset kind</name>
    <message>
        <source>press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>media advisory</source>
        <translation>إشعار إعلامي</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>مقال رأي</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>flagship report</source>
        <translation>تقرير رائد</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>infographic</source>
        <translation>رسم معلوماتي</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>منشور على وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة على الإنترنت</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>رسالة إخبارية</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>معرض</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>the document, word for word</source>
        <translation>الوثيقة، نصًا حرفيًا</translation>
    </message>
    <message>
        <source>outside source, confirmed</source>
        <translation>مصدر خارجي، مؤكد</translation>
    </message>
    <message>
        <source>outside source, from memory</source>
        <translation>مصدر خارجي، من الذاكرة</translation>
    </message>
    <message>
        <source>entered by us</source>
        <translation>أدخلناه نحن</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>لم يُذكر أساس</translation>
    </message>
    <message>
        <source>projected, not confirmed</source>
        <translation>متوقع، غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>the parts match the whole</source>
        <translation>الأجزاء تطابق المجموع</translation>
    </message>
    <message>
        <source>some are not disaggregated</source>
        <translation>بعضها غير مصنف</translation>
    </message>
    <message>
        <source>the parts do not match the whole</source>
        <translation>الأجزاء لا تطابق المجموع</translation>
    </message>
    <message>
        <source>whether the parts match the whole cannot be told from bounds</source>
        <translation>لا يمكن معرفة مطابقة الأجزاء للمجموع من الحدود</translation>
    </message>
</context>
<context>
    <name>Calendar entry</name>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>season</source>
        <translation>موسم</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>يوم دولي</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>بنات</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>بنون</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>دون 25 سنة</translation>
    </message>
    <message>
        <source>25 to 59</source>
        <translation>من 25 إلى 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 فأكثر</translation>
    </message>
    <message>
        <source>with disabilities</source>
        <translation>من ذوي الإعاقة</translation>
    </message>
    <message>
        <source>without disabilities</source>
        <translation>من غير ذوي الإعاقة</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>الدول العربية</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Europe and North America</source>
        <translation>أوروبا وأمريكا الشمالية</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>chosen by you</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>follows its anchor</source>
        <translation>يتبع مرساته</translation>
    </message>
    <message>
        <source>waits for other work</source>
        <translation>ينتظر عملاً آخر</translation>
    </message>
    <message>
        <source>keeps to working days</source>
        <translation>يلتزم بأيام العمل</translation>
    </message>
</context>
<context>
    <name>Change kind</name>
    <message>
        <source>done</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>أُعيد</translation>
    </message>
</context>
<context>
    <name>Chart numbers</name>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>in_use</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>مقدّر</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Commitments planned and delivered, by flagship programme and pillar.</source>
        <translation>الالتزامات المخططة والمنجزة، حسب البرنامج الرائد والركيزة.</translation>
    </message>
    <message>
        <source>{planned} of {all} planned</source>
        <translation>{planned} من {all} مخطط</translation>
    </message>
    <message>
        <source>{delivered} delivered</source>
        <translation>المنجز: {delivered}</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>لا التزام</translation>
    </message>
    <message>
        <source>Reach estimated per occurrence and measured per edition, in people. An open, fading end and a plus sign mean: at least this many.</source>
        <translation>الوصول المقدّر لكل مرة والمقيس لكل دورة، بعدد الأشخاص. الطرف المفتوح المتلاشي وعلامة الزائد يعنيان: هذا العدد على الأقل.</translation>
    </message>
    <message>
        <source>Direct: took part</source>
        <translation>مباشر: شاركوا</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>غير مباشر: تم الوصول إليهم عبر آخرين</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>مقدّر، لكل مرة</translation>
    </message>
    <message>
        <source>Measured, in the year given</source>
        <translation>مقيس، في السنة المذكورة</translation>
    </message>
    <message>
        <source>Several figures, none chosen</source>
        <translation>عدة أرقام، لم يُختر أي منها</translation>
    </message>
    <message>
        <source>Reach added up edition by edition, gross: measured so far beside what was estimated. An estimate is a planning figure and no target. A triangle and a plus sign mean: at least this many.</source>
        <translation>الوصول مجموعاً دورةً بعد دورة، إجمالي: ما قيس حتى الآن إلى جانب ما قُدّر. التقدير رقم تخطيطي وليس غاية. المثلث وعلامة الزائد يعنيان: هذا العدد على الأقل.</translation>
    </message>
    <message>
        <source>Indicators whose years are added up: what was reached so far against the targets so far. A triangle and a plus sign mean: at least this many.</source>
        <translation>المؤشرات التي تُجمع سنواتها: ما تحقق حتى الآن مقابل الغايات حتى الآن. المثلث وعلامة الزائد يعنيان: هذا العدد على الأقل.</translation>
    </message>
    <message>
        <source>Estimated, added up</source>
        <translation>مقدّر، تراكمي</translation>
    </message>
    <message>
        <source>Measured, added up</source>
        <translation>مقيس، تراكمي</translation>
    </message>
    <message>
        <source>Target, added up</source>
        <translation>الغاية، تراكمي</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>الفعلي، تراكمي</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>لا رقم فعلياً بعد</translation>
    </message>
    <message>
        <source>No indicator whose years are added up has a target yet. An estimate is no target.</source>
        <translation>لا غاية بعد لأي مؤشر تُجمع سنواته. التقدير ليس غاية.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>Estimated, gross, all occurrences of the year</source>
        <translation>مقدّر، إجمالي، جميع مرات السنة</translation>
    </message>
    <message>
        <source>Measured, gross, the occurrences that were counted</source>
        <translation>مقيس، إجمالي، المرات التي أُحصيت</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>قيس {count} من {all}</translation>
    </message>
    <message>
        <source>Indicators year by year: what was reached beside what should be, one panel for each.</source>
        <translation>المؤشرات سنةً بعد سنة: ما تحقق إلى جانب ما ينبغي أن يتحقق، لوحة لكل مؤشر.</translation>
    </message>
    <message>
        <source>Policy changes and commitments recorded in the contribution ledger, by flagship programme and year; darker what somebody besides us confirms.</source>
        <translation>تغييرات السياسات والالتزامات المسجلة في سجل المساهمات، حسب البرنامج الرائد والسنة؛ الأغمق ما أكده غيرنا.</translation>
    </message>
    <message>
        <source>Co-investment by kind, a panel for each currency: currencies and kinds are not added up.</source>
        <translation>الاستثمار المشترك حسب النوع، لوحة لكل عملة: لا تُجمع العملات ولا الأنواع.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Confirmed by others</source>
        <translation>أكده آخرون</translation>
    </message>
    <message>
        <source>Our part, as claimed</source>
        <translation>نصيبنا كما ندّعيه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>No flagship programme</source>
        <translation>بلا برنامج رائد</translation>
    </message>
    <message>
        <source>nobody stated a share of ours</source>
        <translation>لم يذكر أحد نصيباً لنا</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>لا شيء للرسم بعد.</translation>
    </message>
    <message>
        <source>Different people as a range, by method, beside the gross sum of one occurrence of each platform. An arrow means that nothing closes the top.</source>
        <translation>عدد الأشخاص المختلفين كنطاق، حسب الطريقة، إلى جانب المجموع الإجمالي لمرة واحدة لكل منصة. السهم يعني أنه لا حد أعلى.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>About, by the method</source>
        <translation>نحو، وفق الطريقة</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Gross, not people</source>
        <translation>إجمالي، لا أشخاص</translation>
    </message>
    <message>
        <source>Range of different people</source>
        <translation>نطاق الأشخاص المختلفين</translation>
    </message>
    <message>
        <source>Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the parts do not match the whole.</source>
        <translation>الأرقام المقيسة وأجزاؤها. المظلَّل بخطوط غير مصنّف؛ وتدل العلامة على أن الأجزاء لا تطابق الكل.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>غير مصنّف</translation>
    </message>
    <message>
        <source>No figure has been disaggregated yet.</source>
        <translation>لم يُصنَّف أي رقم بعد.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Indicators of the expected outcomes against their targets; each row has its own scale. An open, fading end means: at least this much.</source>
        <translation>مؤشرات النتائج المتوقعة مقابل غاياتها؛ لكل صف مقياسه. الطرف المفتوح المتلاشي يعني: هذا القدر على الأقل.</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>الغاية حتى تاريخه</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>الفعلي حتى تاريخه</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} من {target}</translation>
    </message>
    <message>
        <source>No indicator has a figure yet.</source>
        <translation>لا رقم لأي مؤشر بعد.</translation>
    </message>
    <message>
        <source>measured: several figures contest, none is chosen</source>
        <translation>المقيس: عدة أرقام متنازع عليها ولم يُختر أي منها</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>المشاركات المباشرة المقيسة حيث جرت إجراءات البرنامج الرائد وحملاته، حسب السنة، إجمالي؛ وقد يخدم الرقم الواحد عدة برامج.</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>المشاركات غير المباشرة المقيسة حيث جرت إجراءات البرنامج الرائد وحملاته، حسب السنة، إجمالي؛ وقد يخدم الرقم الواحد عدة برامج.</translation>
    </message>
    <message>
        <source>Overlap of {share}% assumed</source>
        <translation>بافتراض تداخل بنسبة {share} %</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>المرفق الأول</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>المرفق الثاني</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>المرفق الثالث</translation>
    </message>
    <message>
        <source>Annex IV</source>
        <translation>المرفق الرابع</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>الفرع {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>paragraphs {number}</source>
        <translation>الفقرات {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>rows {number}</source>
        <translation>الصفوف {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
</context>
<context>
    <name>Commitment kind</name>
    <message>
        <source>deliverable</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>means</source>
        <translation>وسيلة</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>غرض</translation>
    </message>
</context>
<context>
    <name>Commitment state</name>
    <message>
        <source>no action yet</source>
        <translation>لا إجراء بعد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>delivered, with evidence</source>
        <translation>منجز، مع دليل</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>high confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>not asked</source>
        <translation>لم تُطلب</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>given with limits</source>
        <translation>أُعطيت بقيود</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
</context>
<context>
    <name>Content state</name>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>in drafting</source>
        <translation>قيد الصياغة</translation>
    </message>
    <message>
        <source>in translation</source>
        <translation>قيد الترجمة</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>غير محدّث</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>مجاز</translation>
    </message>
</context>
<context>
    <name>Contingency branch</name>
    <message>
        <source>go as planned</source>
        <translation>المضي كما هو مخطط</translation>
    </message>
    <message>
        <source>go virtual</source>
        <translation>التحول إلى الافتراضي</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>التأجيل</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>أزمة</translation>
    </message>
</context>
<context>
    <name>Contingency effect</name>
    <message>
        <source>drop</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Date status</name>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>أعيدت جدولته</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>date to be confirmed</source>
        <translation>التاريخ قيد التأكيد</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>way of attending</source>
        <translation>طريقة الحضور</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>more is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
</context>
<context>
    <name>Duty kind</name>
    <message>
        <source>visual identity</source>
        <translation>الهوية البصرية</translation>
    </message>
    <message>
        <source>donor and partner visibility</source>
        <translation>إبراز المانحين والشركاء</translation>
    </message>
</context>
<context>
    <name>Embargo log</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accepted after it was sent</source>
        <translation>قُبل بعد الإرسال</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>لم يُقبل بعد</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such view. Choose one of: {known}.</source>
        <translation>لا يوجد عرض كهذا. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation>لا يوجد حجم ورق كهذا. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation>تنتهي الفترة قبل أن تبدأ. بدّل بين اليومين.</translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation>يشمل التقويم الورقي {years} سنوات على الأكثر. اختر فترة أقصر.</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation>لا يوجد برنامج رائد «{slug}». اختر واحدًا من: {slugs}.</translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation>لا يوجد ملف «{kind}». اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation>لا يحتوي هذا الملف على القسم «{section}». اختر من: {known}.</translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation>يشمل هذا الملف {years} سنوات على الأكثر. اختر فترة أقصر.</translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation>اذكر سبب تعديل الرقم.</translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation>التداخلات المعروفة: {known} من {all}. اذكر البقية، أو المجتمع الكلي.</translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation>لا توجد دورة {number} في الخطة. اختر واحدة من: {known}.</translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation>لا يوجد شخص {number} في الخطة. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation>لا يوجد شريك {number} في الخطة. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation>لا يوجد بلد «{code}» في الخطة. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation>لا شيء في الخطة مموّل من «{grant}». اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation>لا يوجد حدث في الخطة بعد. أدخل حدثًا في قسم الدورات، ثم أنشئ الملف.</translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation>لا يُرسم هذا الرسم البياني لفترة؛ احذفها.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation>لا يُرسم هذا الرسم البياني لمنصة واحدة؛ احذفها.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation>لا يُرسم هذا الرسم البياني لبرنامج رائد واحد؛ احذفه.</translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation>سمّ الجزء في {limit} حرفًا على الأكثر، مثلًا «نساء».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation>أُنشئ «{name}» بإصدار أحدث من التطبيق. حدّثه ثم قارن.</translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation>لا يحمل «{name}» خطة للمقارنة. اختر ملفًا أُنشئ بمرفقاته.</translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation>ما يحمله «{name}» تالف. اختر نسخة أخرى من هذا الملف.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, which is too much. Save it smaller.</source>
        <translation>أبعاد الصورة {width} × {height} بكسل، وهذا أكثر من اللازم. احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>That would leave fewer people than none. Take off fewer.</source>
        <translation>سيبقى بذلك أقل من صفر من الأشخاص.</translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100%. Correct it.</source>
        <translation>يتراوح التداخل بين 0 و100 %.</translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}.</source>
        <translation>لا يمكن كتابة الملف بصيغة «{suffix}». اختم اسم الملف بواحدة من: {known}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up. Choose figures of one unit.</source>
        <translation>لا يمكن جمع {one} و{other}.</translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}. Correct one of them.</source>
        <translation>لا يكون الجزء أكبر من الكل، {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF. Choose a pack made before.</source>
        <translation>«{name}» ليس ملف PDF. اختر ملفًا أُنشئ من قبل.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read, or only a part of one. Choose another.</source>
        <translation>الملف ليس صورة يمكن قراءتها، أو هو جزء منها فقط.</translation>
    </message>
</context>
<context>
    <name>Evidence grade</name>
    <message>
        <source>1 – counted and checked by others</source>
        <translation>1 – أُحصي وتحقق منه آخرون</translation>
    </message>
    <message>
        <source>2 – counted by a known method</source>
        <translation>2 – أُحصي بطريقة معروفة</translation>
    </message>
    <message>
        <source>3 – published by the organizer</source>
        <translation>3 – نشره المنظم</translation>
    </message>
    <message>
        <source>4 – said, without a method</source>
        <translation>4 – قيل بلا طريقة</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>survey</source>
        <translation>استقصاء</translation>
    </message>
    <message>
        <source>policy text</source>
        <translation>نص سياسة</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>recall test</source>
        <translation>اختبار التذكر</translation>
    </message>
    <message>
        <source>media coverage</source>
        <translation>تغطية إعلامية</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>إنفاق</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>أُجّل</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>أعيدت جدولته</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدِّل</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>as of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>years from one to the next</source>
        <translation>السنوات بين دورة وأخرى</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>نوع الشريك</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>acceptance of the terms</source>
        <translation>قبول الشروط</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>for actions</source>
        <translation>للإجراءات</translation>
    </message>
    <message>
        <source>what it waits for</source>
        <translation>ما ينتظره</translation>
    </message>
    <message>
        <source>how years go together</source>
        <translation>كيفية الجمع بين السنوات</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>نقطة الارتكاز</translation>
    </message>
    <message>
        <source>end it counts from</source>
        <translation>الطرف الذي يُحسب منه</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>answer in its own language</source>
        <translation>الجواب بلغته</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>يوم الاستقصاء</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>limit for at risk</source>
        <translation>حد «معرض للخطر»</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>الجماهير</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>مجال التغطية</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>معيار مرجعي</translation>
    </message>
    <message>
        <source>quoted beside the figure in use</source>
        <translation>مقتبس إلى جانب الرقم المستخدم</translation>
    </message>
    <message>
        <source>contingency branch</source>
        <translation>مسار الطوارئ</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>for campaigns</source>
        <translation>للحملات</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>files inside the pack</source>
        <translation>مرفقات الملف</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>class of indicators</source>
        <translation>فئة المؤشرات</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>day of collecting</source>
        <translation>يوم الجمع</translation>
    </message>
    <message>
        <source>collection method</source>
        <translation>طريقة الجمع</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة المستنيرة</translation>
    </message>
    <message>
        <source>limits of the consent</source>
        <translation>حدود الموافقة</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>يوم الموافقة</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>جهة الاتصال الإعلامية</translation>
    </message>
    <message>
        <source>for content</source>
        <translation>للمحتوى</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>التكلفة الفعلية</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>التكلفة المقررة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>reason for the date</source>
        <translation>سبب التاريخ</translation>
    </message>
    <message>
        <source>date status</source>
        <translation>حالة التاريخ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>يوم القرار</translation>
    </message>
    <message>
        <source>last day to decide</source>
        <translation>آخر يوم للبت</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>ما جرى عدّه</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>day done</source>
        <translation>يوم الإنجاز</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>البرنامج الرائد</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>grade of evidence</source>
        <translation>درجة الدليل</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>what is hidden</source>
        <translation>ما هو مخفي</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>المستثمر</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>الجدول العكسي</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>مهمة الجدول العكسي</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>الفارق بالأيام</translation>
    </message>
    <message>
        <source>lanes of the timeline</source>
        <translation>مسارات الخط الزمني</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>إطلاق تقرير</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>المسؤول الرئيسي</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>قائد الفكر</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>هامش الخطأ</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>وسائل التحقق</translation>
    </message>
    <message>
        <source>day of measuring</source>
        <translation>يوم القياس</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>for messages</source>
        <translation>للرسائل</translation>
    </message>
    <message>
        <source>met by</source>
        <translation>الوفاء بواسطة</translation>
    </message>
    <message>
        <source>day met</source>
        <translation>يوم الوفاء</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>عدد الإجابات</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>البسط</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>يوم دولي</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>distance from the event in days</source>
        <translation>البعد عن الحدث بالأيام</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>حد «على المسار»</translation>
    </message>
    <message>
        <source>others’ part</source>
        <translation>دور الآخرين</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>لنا</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>outside the team</source>
        <translation>خارج الفريق</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>what it stands under</source>
        <translation>ما يندرج تحته</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>people in it</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>pinned to its day</source>
        <translation>مثبت في يومه</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>من سُئلوا</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>العدد الكلي</translation>
    </message>
    <message>
        <source>precision of the date</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>time of publishing</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>day of quoting</source>
        <translation>يوم الاقتباس</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>qualifier of the figure</source>
        <translation>وصف الرقم</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>used as the reported figure</source>
        <translation>مستخدم كالرقم المبلغ عنه</translation>
    </message>
    <message>
        <source>responsible office</source>
        <translation>المكتب المسؤول</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>rule for days off</source>
        <translation>قاعدة أيام العطل</translation>
    </message>
    <message>
        <source>recurrence rule</source>
        <translation>قاعدة التكرار</translation>
    </message>
    <message>
        <source>source of the periodicity</source>
        <translation>مصدر الدورية</translation>
    </message>
    <message>
        <source>first day of the rule</source>
        <translation>أول يوم في القاعدة</translation>
    </message>
    <message>
        <source>day by the rule</source>
        <translation>اليوم وفق القاعدة</translation>
    </message>
    <message>
        <source>place in the ladder</source>
        <translation>الموضع في الجدول العكسي</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>top of the scale</source>
        <translation>أعلى المقياس</translation>
    </message>
    <message>
        <source>bottom of the scale</source>
        <translation>أدنى المقياس</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>time of sending</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>text it was translated from</source>
        <translation>النص المترجم عنه</translation>
    </message>
    <message>
        <source>source language</source>
        <translation>لغة المصدر</translation>
    </message>
    <message>
        <source>days in view</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>speaks as</source>
        <translation>يتكلم بصفته</translation>
    </message>
    <message>
        <source>place among speakers</source>
        <translation>الموضع بين المتكلمين</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>جهة التأكيد</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>يوم التأكيد</translation>
    </message>
    <message>
        <source>message it supersedes</source>
        <translation>الرسالة التي يحل محلها</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع المعني</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>المحفز</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>view</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>wording in its own language</source>
        <translation>الصياغة بلغته</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>working days it takes</source>
        <translation>أيام العمل اللازمة</translation>
    </message>
    <message>
        <source>work status</source>
        <translation>حالة العمل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>العطلة</translation>
    </message>
    <message>
        <source>owner’s role</source>
        <translation>دور المسؤول</translation>
    </message>
</context>
<context>
    <name>Figure state</name>
    <message>
        <source>current</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>measurement deleted</source>
        <translation>حُذف القياس</translation>
    </message>
    <message>
        <source>another in use</source>
        <translation>يُستخدم رقم آخر</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Took back: {label}</source>
        <translation>تراجع عن: {label}</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>إعادة: {label}</translation>
    </message>
    <message>
        <source>Added the {thing} “{title}”.</source>
        <translation>إضافة: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added one {thing}.</source>
        <translation>إضافة: {thing}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} from {before} to {after}.</source>
        <translation>«{title}»: {field}؛ من قبل: {before}؛ الآن: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} set to {after}.</source>
        <translation>«{title}»: {field}؛ الآن: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} taken away; it was {before}.</source>
        <translation>«{title}»: {field}؛ حُذف؛ من قبل: {before}.</translation>
    </message>
    <message>
        <source>“{title}” is now linked to “{other}”.</source>
        <translation>«{title}»: أصبح مرتبطًا بـ «{other}».</translation>
    </message>
    <message>
        <source>“{title}” is no longer linked to “{other}”.</source>
        <translation>«{title}»: لم يعد مرتبطًا بـ «{other}».</translation>
    </message>
    <message>
        <source>Changed the order within a cell.</source>
        <translation>تغيير الترتيب داخل خانة.</translation>
    </message>
    <message>
        <source>Changed the {thing} “{title}”.</source>
        <translation>تعديل: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added {count} entries.</source>
        <translation>عدد القيود المضافة: {count}.</translation>
    </message>
    <message>
        <source>Entries changed in all: {count}.</source>
        <translation>مجموع القيود المعدلة: {count}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{field} in English</source>
        <translation>{field} (بالإنكليزية)</translation>
    </message>
    <message>
        <source>{field} in Chinese</source>
        <translation>{field} (بالصينية)</translation>
    </message>
    <message>
        <source>Deleted the {thing} “{title}”.</source>
        <translation>حذف: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Deleted one {thing}.</source>
        <translation>حذف: {thing}.</translation>
    </message>
</context>
<context>
    <name>Holiday kind</name>
    <message>
        <source>full day off</source>
        <translation>يوم عطلة كامل</translation>
    </message>
    <message>
        <source>half day off</source>
        <translation>نصف يوم عطلة</translation>
    </message>
    <message>
        <source>floating holiday</source>
        <translation>عطلة متغيرة</translation>
    </message>
</context>
<context>
    <name>How shown</name>
    <message>
        <source>shown, with evidence</source>
        <translation>مُثبت، مع دليل</translation>
    </message>
    <message>
        <source>figures without evidence</source>
        <translation>أرقام بلا دليل</translation>
    </message>
    <message>
        <source>signs on the way only</source>
        <translation>بوادر فقط</translation>
    </message>
    <message>
        <source>nothing shown yet</source>
        <translation>لم يُثبت شيء بعد</translation>
    </message>
</context>
<context>
    <name>Indicator kind</name>
    <message>
        <source>count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>سردي</translation>
    </message>
</context>
<context>
    <name>Investment kind</name>
    <message>
        <source>mobilized</source>
        <translation>معبَّأ</translation>
    </message>
    <message>
        <source>catalysed</source>
        <translation>محفَّز</translation>
    </message>
    <message>
        <source>leveraged</source>
        <translation>مستقطَب</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
</context>
<context>
    <name>Ledger kind</name>
    <message>
        <source>policy change</source>
        <translation>تغيير في السياسات</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
</context>
<context>
    <name>Message kind</name>
    <message>
        <source>roof</source>
        <translation>الرسالة الرئيسية</translation>
    </message>
    <message>
        <source>support</source>
        <translation>دعامة</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>سؤال وجواب</translation>
    </message>
    <message>
        <source>holding line</source>
        <translation>بيان احتياطي</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>نقطة للحديث</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>participants registered</source>
        <translation>المشاركون المسجلون</translation>
    </message>
    <message>
        <source>badges scanned</source>
        <translation>البطاقات الممسوحة</translation>
    </message>
    <message>
        <source>participants in person</source>
        <translation>المشاركون حضوريًا</translation>
    </message>
    <message>
        <source>remote participants</source>
        <translation>المشاركون عن بُعد</translation>
    </message>
    <message>
        <source>different people reached, as the channel counts</source>
        <translation>أشخاص مختلفون تم الوصول إليهم، وفق عدّ القناة</translation>
    </message>
    <message>
        <source>listeners and viewers</source>
        <translation>المستمعون والمشاهدون</translation>
    </message>
    <message>
        <source>views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>القصاصات الصحفية</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name} (observed)</source>
        <translation>{name} (يوم تعويضي)</translation>
    </message>
    <message>
        <source>137 Member States</source>
        <translation>137 دولة عضوًا</translation>
    </message>
    <message>
        <source>158 or 155 countries</source>
        <translation>158 أو 155 بلدًا</translation>
    </message>
    <message>
        <source>176 countries; forecast before the event was 20,000, then 25,000, then 30,000</source>
        <translation>176 بلدًا؛ كانت التوقعات قبل الحدث 20,000 ثم 25,000 ثم 30,000</translation>
    </message>
    <message>
        <source>182 countries</source>
        <translation>182 بلدًا</translation>
    </message>
    <message>
        <source>500 cities around the world</source>
        <translation>500 مدينة حول العالم</translation>
    </message>
    <message>
        <source>A better quality of life for all in an urbanizing world</source>
        <translation>نوعية حياة أفضل للجميع في عالم آخذ في التحضر</translation>
    </message>
    <message>
        <source>A sustainable urban future through inclusive and effective multilateralism: achieving the Sustainable Development Goals in times of global crises</source>
        <translation>مستقبل حضري مستدام من خلال تعددية أطراف شاملة وفعالة: تحقيق أهداف التنمية المستدامة في أوقات الأزمات العالمية</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>أبيدجان</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>أبو ظبي</translation>
    </message>
    <message>
        <source>Accelerating urban action for a carbon-free world</source>
        <translation>تسريع العمل الحضري من أجل عالم خال من الكربون</translation>
    </message>
    <message>
        <source>Achieve maximum visibility</source>
        <translation>تحقيق أقصى قدر من الحضور الإعلامي</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Act Local to Go Global</source>
        <translation>العمل محليًا للوصول عالميًا</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics</source>
        <translation>تحويل البحوث والتقارير إلى بيانات ورسوم بيانية سهلة الفهم</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics.</source>
        <translation>تحويل البحوث والتقارير إلى بيانات ورسوم بيانية سهلة الفهم.</translation>
    </message>
    <message>
        <source>Adapting cities for climate resilience</source>
        <translation>تكييف المدن من أجل القدرة على الصمود أمام تغير المناخ</translation>
    </message>
    <message>
        <source>Addis Ababa</source>
        <translation>أديس أبابا</translation>
    </message>
    <message>
        <source>Adequate Housing for All: Advancing Socio-economic and Environmental Transformation towards the Realization of Agenda 2063</source>
        <translation>السكن اللائق للجميع: النهوض بالتحول الاجتماعي والاقتصادي والبيئي نحو تحقيق خطة عام 2063</translation>
    </message>
    <message>
        <source>Advocacy drives policy change</source>
        <translation>الدعوة تحفز تغيير السياسات</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Africa Urban Forum, first</source>
        <translation>المنتدى الحضري الأفريقي الأول</translation>
    </message>
    <message>
        <source>Africa Urban Forum, second (AUF2)</source>
        <translation>المنتدى الحضري الأفريقي الثاني (AUF2)</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>مصرف التنمية الأفريقي</translation>
    </message>
    <message>
        <source>Airbus</source>
        <translation>Airbus</translation>
    </message>
    <message>
        <source>Alexandria</source>
        <translation>الإسكندرية</translation>
    </message>
    <message>
        <source>Announce that the event goes virtual</source>
        <translation>الإعلان عن انعقاد الحدث افتراضيًا</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>أنطاليا</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>الدول العربية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>As one of the few United Nations entities focused on both development and humanitarian work, UN-Habitat must showcase and demonstrate a wide range of transformative positive change. UN-Habitat initiatives, whether long-term or pilot, will over time demonstrate positive urbanization around the world, help to inspire major shifts in policy and urban practice, and provide a feedback loop passing ideas to Member States, local governments and other key stakeholders.</source>
        <translation>بوصف موئل الأمم المتحدة من كيانات الأمم المتحدة القليلة التي تركز على العمل الإنمائي والعمل الإنساني معًا، يجب عليه أن يعرض ويبين طائفة واسعة من التغييرات الإيجابية التحويلية. وستبين مبادراته، الطويلة الأجل منها والتجريبية، بمرور الوقت التحضرَ الإيجابي في جميع أنحاء العالم، وستساعد على إلهام تحولات كبرى في السياسات والممارسات الحضرية، وستوفر حلقة لتبادل التعليقات تنقل الأفكار إلى الدول الأعضاء والحكومات المحلية وسائر أصحاب المصلحة الرئيسيين.</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>عيد الصعود</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-7)</source>
        <translation>المنتدى الحضري لآسيا والمحيط الهادئ (APUF-7)</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-8)</source>
        <translation>المنتدى الحضري لآسيا والمحيط الهادئ (APUF-8)</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>مصرف التنمية الآسيوي</translation>
    </message>
    <message>
        <source>Asian Infrastructure Investment Bank</source>
        <translation>البنك الآسيوي للاستثمار في البنية التحتية</translation>
    </message>
    <message>
        <source>Authoritative voice</source>
        <translation>الصوت المرجعي</translation>
    </message>
    <message>
        <source>Award for thought leaders and city managers, presented on World Habitat Day</source>
        <translation>جائزة لقادة الفكر ومديري المدن، تُقدم في اليوم العالمي للموئل</translation>
    </message>
    <message>
        <source>Awarded every two years</source>
        <translation>تُمنح كل سنتين</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Background note / fact sheet / infographics final in English</source>
        <translation>المذكرة الإعلامية وصحيفة الوقائع والرسوم البيانية نهائية بالإنكليزية</translation>
    </message>
    <message>
        <source>Baku</source>
        <translation>باكو</translation>
    </message>
    <message>
        <source>Balıkesir</source>
        <translation>باليكسير</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>بانكوك</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs</source>
        <translation>مؤتمرات الأطراف في اتفاقيات بازل وروتردام واستكهولم</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs (in person)</source>
        <translation>مؤتمرات الأطراف في اتفاقيات بازل وروتردام واستكهولم (حضوريًا)</translation>
    </message>
    <message>
        <source>Baseline for I.15(a)-(c) taken; targets set</source>
        <translation>خط الأساس لـ I.15 (أ)-(ج) مقيس؛ والأهداف محددة</translation>
    </message>
    <message>
        <source>Belém</source>
        <translation>بيليم</translation>
    </message>
    <message>
        <source>Bogotá</source>
        <translation>بوغوتا</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>يوم الصناديق</translation>
    </message>
    <message>
        <source>Brand book, logo, website of the session</source>
        <translation>دليل الهوية والشعار والموقع الشبكي للدورة</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Brief speakers on the virtual format</source>
        <translation>إحاطة المتكلمين بالشكل الافتراضي</translation>
    </message>
    <message>
        <source>Broken across a page in the source: “…开展运动，发”, repeated header row, “布信息、视频和报道”; the Chinese here is the rejoined cell.</source>
        <translation>مقطوع بين صفحتين في الأصل: «…开展运动，发»، ثم صف العناوين مكررًا، ثم «布信息、视频和报道»؛ والنص الصيني هنا هو الخلية بعد جمعها.</translation>
    </message>
    <message>
        <source>Building the climate resilience of the urban poor</source>
        <translation>بناء قدرة فقراء الحضر على الصمود أمام تغير المناخ</translation>
    </message>
    <message>
        <source>C40 Cities Climate Leadership Group</source>
        <translation>مجموعة C40 للمدن الرائدة في مجال المناخ</translation>
    </message>
    <message>
        <source>CBD COP15, part one</source>
        <translation>الدورة 15 لمؤتمر الأطراف في اتفاقية التنوع البيولوجي، الجزء الأول</translation>
    </message>
    <message>
        <source>CBD COP15, part two</source>
        <translation>الدورة 15 لمؤتمر الأطراف في اتفاقية التنوع البيولوجي، الجزء الثاني</translation>
    </message>
    <message>
        <source>CBD COP16</source>
        <translation>الدورة 16 لمؤتمر الأطراف في اتفاقية التنوع البيولوجي</translation>
    </message>
    <message>
        <source>CBD COP16 (resumed)</source>
        <translation>الدورة 16 لمؤتمر الأطراف في اتفاقية التنوع البيولوجي (مستأنفة)</translation>
    </message>
    <message>
        <source>CBD COP17</source>
        <translation>الدورة 17 لمؤتمر الأطراف في اتفاقية التنوع البيولوجي</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>القاهرة</translation>
    </message>
    <message>
        <source>Cali</source>
        <translation>كالي</translation>
    </message>
    <message>
        <source>Call for expressions of interest to host (WUF14 call: 6 Dec 2024 for 2028)</source>
        <translation>الدعوة إلى إبداء الاهتمام بالاستضافة (WUF14: 6 كانون الأول/ديسمبر 2024 لعام 2028)</translation>
    </message>
    <message>
        <source>Call for partner events, exhibition stands and side events opens</source>
        <translation>فتح باب طلبات فعاليات الشركاء وأجنحة المعرض والفعاليات الجانبية</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Carry out voluntary national reviews of data</source>
        <translation>إجراء استعراضات وطنية طوعية للبيانات</translation>
    </message>
    <message>
        <source>Category 1 concerns countries lacking policy, legislative, governance and planning frameworks conducive to implementing the New Urban Agenda and achieving the Sustainable Development Goals.</source>
        <translation>تتعلق الفئة 1 بالبلدان التي تفتقر إلى أطر سياساتية وتشريعية وأطر للحوكمة والتخطيط تفضي إلى تنفيذ الخطة الحضرية الجديدة وتحقيق أهداف التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Category 2 concerns countries whose policy, legislative, governance and planning frameworks have some shortcomings but whose main challenge is insufficient (national and local) institutional capacity to implement them with significant impact. While focusing on institutional capacity, this category may also involve strengthening the frameworks.</source>
        <translation>تتعلق الفئة 2 بالبلدان التي تشوب أطرها السياساتية والتشريعية وأطر الحوكمة والتخطيط فيها بعض أوجه القصور، لكن التحدي الرئيسي فيها هو نقص القدرات المؤسسية (الوطنية والمحلية) اللازمة لتنفيذها بأثر كبير. ومع التركيز على القدرات المؤسسية، قد تنطوي هذه الفئة أيضًا على تعزيز الأطر.</translation>
    </message>
    <message>
        <source>Category 3 generally applies to countries with adequate policy, legislative, governance and planning frameworks and functioning institutions, which can become more effective by strengthening their capacity in the performance enablers.</source>
        <translation>تنطبق الفئة 3 عمومًا على البلدان التي لديها أطر ملائمة للسياسات والتشريعات والحوكمة والتخطيط ومؤسسات عاملة، والتي يمكنها زيادة فعاليتها بتعزيز قدراتها في عوامل تحسين الأداء.</translation>
    </message>
    <message>
        <source>Category 4 assumes that the frameworks and institutions guiding sustainable urban development work well but that specific expertise is needed in a particular sector. For example, a country may have cities that perform well but face the challenge of homelessness.</source>
        <translation>تفترض الفئة 4 أن الأطر والمؤسسات التي توجه التنمية الحضرية المستدامة تعمل جيدًا لكن ثمة حاجة إلى خبرة محددة في قطاع معين. فقد تكون في بلد ما مدن جيدة الأداء لكنها تواجه تحدي التشرد.</translation>
    </message>
    <message>
        <source>Category 5 applies to countries whose cities and human settlements face major risks or are in crisis.</source>
        <translation>تنطبق الفئة 5 على البلدان التي تواجه مدنها ومستوطناتها البشرية مخاطر كبرى أو تمر بأزمات.</translation>
    </message>
    <message>
        <source>Changing the world: innovations and better life for future generations</source>
        <translation>تغيير العالم: ابتكارات وحياة أفضل للأجيال المقبلة</translation>
    </message>
    <message>
        <source>Check what the event means for the flagship programmes</source>
        <translation>التحقق مما يعنيه الحدث للبرامج الرائدة</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination</source>
        <translation>مجلس الرؤساء التنفيذيين المعني بالتنسيق</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination (CEB)</source>
        <translation>مجلس الرؤساء التنفيذيين المعني بالتنسيق</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>عيد الميلاد</translation>
    </message>
    <message>
        <source>Citations and uptake (catalytic indicators, R.6(a))</source>
        <translation>الاستشهادات والاستخدام (المؤشرات التحفيزية، R.6 (أ))</translation>
    </message>
    <message>
        <source>Cities 2030 (SDG Cities)</source>
        <translation>مدن 2030 (مدن أهداف التنمية المستدامة)</translation>
    </message>
    <message>
        <source>Cities and communities (in 2019 about 120 &quot;communities&quot; applied to host urban campus events)</source>
        <translation>المدن والمجتمعات (في عام 2019، طلب نحو 120 «مجتمعًا» استضافة فعاليات المخيم الحضري)</translation>
    </message>
    <message>
        <source>Cities of Opportunities: Connecting Culture and Innovation</source>
        <translation>مدن الفرص: ربط الثقافة والابتكار</translation>
    </message>
    <message>
        <source>City Prosperity Initiative</source>
        <translation>مبادرة ازدهار المدن</translation>
    </message>
    <message>
        <source>City governments, experts, public</source>
        <translation>حكومات المدن والخبراء والجمهور</translation>
    </message>
    <message>
        <source>Civil society (women, youth, grassroots organizations, non-governmental organizations, etc.)</source>
        <translation>المجتمع المدني (المرأة والشباب والمنظمات الشعبية والمنظمات غير الحكومية وغيرها)</translation>
    </message>
    <message>
        <source>Clearances: senior management, maps and names check (UN geospatial), legal</source>
        <translation>الموافقات: الإدارة العليا، ومراجعة الخرائط والأسماء (قسم الجغرافيا المكانية بالأمم المتحدة)، والشؤون القانونية</translation>
    </message>
    <message>
        <source>Climate action for the urban poor</source>
        <translation>العمل المناخي من أجل فقراء الحضر</translation>
    </message>
    <message>
        <source>Closing: outcome document, press conference, handover</source>
        <translation>الاختتام: الوثيقة الختامية والمؤتمر الصحفي والتسليم</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Committee of Permanent Representatives</source>
        <translation>لجنة الممثلين الدائمين</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Communications and outreach plan with objectives, targets (direct/indirect), budget</source>
        <translation>خطة الاتصالات والتوعية بالأهداف والغايات (المباشرة وغير المباشرة) والميزانية</translation>
    </message>
    <message>
        <source>Communications plan; target media; country hooks</source>
        <translation>خطة الاتصالات؛ وسائط الإعلام المستهدفة؛ زوايا التناول القطرية</translation>
    </message>
    <message>
        <source>Concept note: objective, target, time limit, theme (E(a)) and link to flagship programme(s)</source>
        <translation>مذكرة مفاهيمية: الهدف والغاية والمهلة والموضوع (E(أ)) والصلة بالبرامج الرائدة</translation>
    </message>
    <message>
        <source>Conduct advocacy, technical advice, high-level policy dialogue, cooperation and collaboration with intergovernmental bodies, key government representatives, parliamentarians and others.</source>
        <translation>الاضطلاع بأنشطة الدعوة والمشورة التقنية والحوار الرفيع المستوى بشأن السياسات والتعاون مع الهيئات الحكومية الدولية والممثلين الرئيسيين للحكومات والبرلمانيين وغيرهم.</translation>
    </message>
    <message>
        <source>Conduct strategic dialogue with the private sector and business associations at all levels to develop the synergies needed to support the implementation of the strategic plan.</source>
        <translation>إجراء حوار استراتيجي مع القطاع الخاص واتحادات الأعمال على جميع المستويات لإيجاد أوجه التآزر اللازمة لدعم تنفيذ الخطة الاستراتيجية.</translation>
    </message>
    <message>
        <source>Contribute to policy and strategy development at all levels.</source>
        <translation>الإسهام في وضع السياسات والاستراتيجيات على جميع المستويات.</translation>
    </message>
    <message>
        <source>Contribute to the implementation, monitoring and reporting of the strategic plan 2020-2023.</source>
        <translation>الإسهام في تنفيذ الخطة الاستراتيجية 2020-2023 ورصدها والإبلاغ عنها.</translation>
    </message>
    <message>
        <source>Corrections desk; authoritative comments</source>
        <translation>مكتب التصويبات؛ التعليقات المرجعية</translation>
    </message>
    <message>
        <source>Countdown on social media starts</source>
        <translation>بدء العد التنازلي على وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Country offices receive final kit: messages, Q&amp;A, cards, video, op-ed for localization</source>
        <translation>المكاتب القطرية تتلقى المجموعة النهائية: الرسائل والأسئلة والأجوبة والبطاقات والفيديو ومقال رأي للتكييف المحلي</translation>
    </message>
    <message>
        <source>Coverage and download report</source>
        <translation>تقرير التغطية والتنزيلات</translation>
    </message>
    <message>
        <source>Create opportunities for local authorities to work with the United Nations system and other stakeholders at the country level.</source>
        <translation>إتاحة فرص لعمل السلطات المحلية مع منظومة الأمم المتحدة وسائر أصحاب المصلحة على الصعيد القطري.</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>كوت ديفوار</translation>
    </message>
    <message>
        <source>Daily wrap: quote sheet, photo, video, numbers (repeat each session day)</source>
        <translation>الموجز اليومي: اقتباسات وصورة وفيديو وأرقام (يتكرر كل يوم من أيام الدورة)</translation>
    </message>
    <message>
        <source>Decide on an op-ed or explainer</source>
        <translation>البت في نشر مقال رأي أو مقال توضيحي</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>إدارة التواصل العالمي</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>نائب المدير التنفيذي</translation>
    </message>
    <message>
        <source>Desertification and Drought Day</source>
        <translation>يوم التصحر والجفاف</translation>
    </message>
    <message>
        <source>Develop advocates and implementing partners for the New Urban Agenda and the 2030 Agenda.</source>
        <translation>إعداد مناصرين وشركاء منفذين للخطة الحضرية الجديدة وخطة عام 2030.</translation>
    </message>
    <message>
        <source>Develop campaigns and themes together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams.</source>
        <translation>إعداد حملات ومواضيع بالاشتراك مع أعضاء شبكة البنية التحتية والمدن والعمل المحلي، ومنظمة المدن المتحدة والحكومات المحلية، وبرنامج الأمم المتحدة للبيئة، ومكتب الأمم المتحدة للحد من مخاطر الكوارث، وأفرقة الأمم المتحدة القطرية.</translation>
    </message>
    <message>
        <source>Develop campaigns together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams</source>
        <translation>إعداد حملات بالاشتراك مع أعضاء شبكة البنية التحتية والمدن والعمل المحلي، ومنظمة المدن المتحدة والحكومات المحلية، وبرنامج الأمم المتحدة للبيئة، ومكتب الأمم المتحدة للحد من مخاطر الكوارث، وأفرقة الأمم المتحدة القطرية</translation>
    </message>
    <message>
        <source>Develop themes</source>
        <translation>وضع مواضيع</translation>
    </message>
    <message>
        <source>Development banks and financial institutions</source>
        <translation>مصارف التنمية والمؤسسات المالية</translation>
    </message>
    <message>
        <source>Development partners</source>
        <translation>الشركاء في التنمية</translation>
    </message>
    <message>
        <source>Direct participation: 20,000 people</source>
        <translation>المشاركة المباشرة: 20,000 شخص</translation>
    </message>
    <message>
        <source>Direct participation: 4,000 people</source>
        <translation>المشاركة المباشرة: 4,000 شخص</translation>
    </message>
    <message>
        <source>Direct participation: 500 people</source>
        <translation>المشاركة المباشرة: 500 شخص</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>ديوالي</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>دبي</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>اثنين الفصح</translation>
    </message>
    <message>
        <source>Economic and Social Council sessions</source>
        <translation>دورات المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>Editorial calendar and social media plan approved</source>
        <translation>اعتماد التقويم التحريري وخطة وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>عيد الأضحى</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>عيد الفطر</translation>
    </message>
    <message>
        <source>Ekaterinburg</source>
        <translation>يكاترينبرغ</translation>
    </message>
    <message>
        <source>Embargo notice with exact lift time in UTC</source>
        <translation>إشعار حظر النشر مع ساعة رفعه بالضبط بالتوقيت العالمي المنسق</translation>
    </message>
    <message>
        <source>Embargo plan for the flagship report launched at the session</source>
        <translation>خطة حظر النشر للتقرير الرائد الذي يُطلق في الدورة</translation>
    </message>
    <message>
        <source>Embargoed copy to country offices</source>
        <translation>نسخة محظورة النشر إلى المكاتب القطرية</translation>
    </message>
    <message>
        <source>Embargoed copy to journalists who accept the terms; log recipients</source>
        <translation>نسخة محظورة النشر إلى الصحفيين الذين يقبلون الشروط؛ قيد المتلقين</translation>
    </message>
    <message>
        <source>Embargoed materials to accredited media</source>
        <translation>مواد محظورة النشر إلى وسائط الإعلام المعتمدة</translation>
    </message>
    <message>
        <source>Embargoed technical briefing</source>
        <translation>إحاطة تقنية محظورة النشر</translation>
    </message>
    <message>
        <source>Encourage people&apos;s participation in processes at all levels.</source>
        <translation>تشجيع مشاركة الناس في العمليات على جميع المستويات.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>المشاركة الفاعلة</translation>
    </message>
    <message>
        <source>Engaging youth to create a better urban future</source>
        <translation>إشراك الشباب في صنع مستقبل حضري أفضل</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way</source>
        <translation>كفالة عرض بحوث موئل الأمم المتحدة الرائدة عن الابتكار والمدن الذكية بطريقة سهلة الفهم</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way, including as infographics.</source>
        <translation>كفالة عرض بحوث موئل الأمم المتحدة الرائدة عن الابتكار والمدن الذكية بطريقة سهلة الفهم، بما في ذلك الرسوم البيانية.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms at all levels so that civil society and other stakeholders can take part in and contribute to the implementation of the strategic plan, including as members of UN-Habitat networks, advisory committees and UN-Habitat national committees.</source>
        <translation>إنشاء آليات تنسيق على جميع المستويات ليتسنى للمجتمع المدني وسائر أصحاب المصلحة المشاركة والإسهام في تنفيذ الخطة الاستراتيجية، بما في ذلك كأعضاء في شبكات موئل الأمم المتحدة ولجانه الاستشارية ولجانه الوطنية.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms to stimulate the interest of foundations and philanthropists in sustainable urbanization, in particular in the implementation of the flagship programmes.</source>
        <translation>إنشاء آليات تنسيق لتحفيز اهتمام المؤسسات والجهات الخيرية بالتحضر المستدام، ولا سيما بتنفيذ البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Establish think tanks and use science and technology, including information technology, to seek solutions to sustainable development challenges.</source>
        <translation>إنشاء مراكز فكر واستخدام العلم والتكنولوجيا، بما فيها تكنولوجيا المعلومات، لالتماس حلول لتحديات التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>European Bank for Reconstruction and Development</source>
        <translation>المصرف الأوروبي للإنشاء والتعمير</translation>
    </message>
    <message>
        <source>European Investment Bank</source>
        <translation>مصرف الاستثمار الأوروبي</translation>
    </message>
    <message>
        <source>Exchange information</source>
        <translation>تبادل المعلومات</translation>
    </message>
    <message>
        <source>Executive Board of UN-Habitat</source>
        <translation>المجلس التنفيذي لموئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>Executive Board, first session (resumed)</source>
        <translation>المجلس التنفيذي، الدورة الأولى (مستأنفة)</translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation>المدير التنفيذي</translation>
    </message>
    <message>
        <source>Executive Director&apos;s office</source>
        <translation>مكتب المدير التنفيذي</translation>
    </message>
    <message>
        <source>Experts, governments, media, public</source>
        <translation>الخبراء والحكومات ووسائط الإعلام والجمهور</translation>
    </message>
    <message>
        <source>Expressions of interest close (WUF14: 15 Apr 2025)</source>
        <translation>إغلاق باب إبداء الاهتمام (WUF14: 15 نيسان/أبريل 2025)</translation>
    </message>
    <message>
        <source>External relations</source>
        <translation>العلاقات الخارجية</translation>
    </message>
    <message>
        <source>External stakeholder advisory committee (launched at UNHA1)</source>
        <translation>اللجنة الاستشارية لأصحاب المصلحة الخارجيين (أُنشئت في الدورة الأولى لجمعية موئل الأمم المتحدة)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>عيد الأب</translation>
    </message>
    <message>
        <source>Financing sustainable urban future for all</source>
        <translation>تمويل مستقبل حضري مستدام للجميع</translation>
    </message>
    <message>
        <source>Find examples of transformative projects</source>
        <translation>إيجاد أمثلة على مشاريع محققة للتحول</translation>
    </message>
    <message>
        <source>Find examples of transformative projects.</source>
        <translation>إيجاد أمثلة على مشاريع محققة للتحول.</translation>
    </message>
    <message>
        <source>Flagship meetings</source>
        <translation>الاجتماعات الرئيسية</translation>
    </message>
    <message>
        <source>Flagship report launch under embargo</source>
        <translation>إطلاق تقرير رائد بحظر نشر</translation>
    </message>
    <message>
        <source>Flagship report theme synchronized with the session theme (B(b))</source>
        <translation>مزامنة موضوع التقرير الرائد مع موضوع الدورة (B(ب))</translation>
    </message>
    <message>
        <source>Focus on climate change and the impact of UN-Habitat&apos;s work</source>
        <translation>التركيز على تغير المناخ وأثر عمل موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>Foundations and philanthropists</source>
        <translation>المؤسسات والجهات الخيرية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Frontier Technologies as an innovative tool to transform waste to wealth</source>
        <translation>التكنولوجيات الرائدة كأداة مبتكرة لتحويل النفايات إلى ثروة</translation>
    </message>
    <message>
        <source>Frontier technologies and urban innovation</source>
        <translation>التكنولوجيات الرائدة والابتكار الحضري</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
    </message>
    <message>
        <source>Glasgow</source>
        <translation>غلاسكو</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>عالمي</translation>
    </message>
    <message>
        <source>Global (human settlements monitoring platform)</source>
        <translation>عالمي (منصة لرصد المستوطنات البشرية)</translation>
    </message>
    <message>
        <source>Global (knowledge leadership)</source>
        <translation>عالمي (الريادة المعرفية)</translation>
    </message>
    <message>
        <source>Global (leadership)</source>
        <translation>عالمي (الريادة)</translation>
    </message>
    <message>
        <source>Global (monitoring tool)</source>
        <translation>عالمي (أداة رصد)</translation>
    </message>
    <message>
        <source>Global (sustainability rating)</source>
        <translation>عالمي (تصنيف الاستدامة)</translation>
    </message>
    <message>
        <source>Global Media and Information Literacy Week (opens)</source>
        <translation>الأسبوع العالمي للدراية الإعلامية والمعلوماتية (الافتتاح)</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum</source>
        <translation>المنتدى العالمي لأصحاب المصلحة</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum / assemblies messaging; media advisory 2; embargoed report to accredited media</source>
        <translation>رسائل المنتدى العالمي لأصحاب المصلحة والجمعيات؛ الإشعار الإعلامي 2؛ التقرير المحظور النشر إلى وسائط الإعلام المعتمدة</translation>
    </message>
    <message>
        <source>Global Taskforce of Local and Regional Governments</source>
        <translation>فرقة العمل العالمية للحكومات المحلية والإقليمية</translation>
    </message>
    <message>
        <source>Global advocacy</source>
        <translation>دعوة عالمية</translation>
    </message>
    <message>
        <source>Global advocacy campaign focused on a specific theme</source>
        <translation>حملة دعوة عالمية تركز على موضوع محدد</translation>
    </message>
    <message>
        <source>Global awareness campaign focused on a specific theme</source>
        <translation>حملة توعية عالمية تركز على موضوع محدد</translation>
    </message>
    <message>
        <source>Global conference (World Urban Forum, Assembly)</source>
        <translation>مؤتمر عالمي (المنتدى الحضري العالمي، الجمعية)</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>الجمعة العظيمة</translation>
    </message>
    <message>
        <source>Government partners (Member States, parliamentarians, intergovernmental entities)</source>
        <translation>الشركاء الحكوميون (الدول الأعضاء والبرلمانيون والكيانات الحكومية الدولية)</translation>
    </message>
    <message>
        <source>Governments, private sector, civil society, United Nations, thematic experts, public</source>
        <translation>الحكومات والقطاع الخاص والمجتمع المدني والأمم المتحدة والخبراء المواضيعيون والجمهور</translation>
    </message>
    <message>
        <source>Governments, stakeholders, donors, non-governmental organizations, experts, public</source>
        <translation>الحكومات وأصحاب المصلحة والجهات المانحة والمنظمات غير الحكومية والخبراء والجمهور</translation>
    </message>
    <message>
        <source>Gurpurab</source>
        <translation>غوربوراب</translation>
    </message>
    <message>
        <source>Have key presidents and prime ministers declare and support urbanization as a tool for development.</source>
        <translation>حمل رؤساء دول ورؤساء وزراء رئيسيين على إعلان التحضر أداة للتنمية ودعمه.</translation>
    </message>
    <message>
        <source>Held annually</source>
        <translation>تُنفذ سنويًا</translation>
    </message>
    <message>
        <source>Held every four years in Nairobi</source>
        <translation>تنعقد كل أربع سنوات في نيروبي</translation>
    </message>
    <message>
        <source>Held every two years at a selected location</source>
        <translation>ينعقد كل سنتين في مكان مختار</translation>
    </message>
    <message>
        <source>Held once a year worldwide, together with a global observance</source>
        <translation>يُحتفل به مرة في السنة في جميع أنحاء العالم، مع احتفال عالمي</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda</source>
        <translation>اجتماع الجمعية العامة الرفيع المستوى بشأن الخطة الحضرية الجديدة</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda (midterm review)</source>
        <translation>اجتماع الجمعية العامة الرفيع المستوى بشأن الخطة الحضرية الجديدة (استعراض منتصف المدة)</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development (HLPF)</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2019</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2019</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2020</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2020</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2021</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2021</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2022</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2022</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2023</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2023</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2024</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2024</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2025</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2025</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2026</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2026</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2027</source>
        <translation>المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة 2027</translation>
    </message>
    <message>
        <source>Highlights package; thank-you to partners and volunteers</source>
        <translation>مجموعة أبرز اللحظات؛ شكر الشركاء والمتطوعين</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>بيان احتياطي</translation>
    </message>
    <message>
        <source>Host agreement / venue and date confirmed with host city</source>
        <translation>تأكيد اتفاق الاستضافة والمكان والتاريخ مع المدينة المضيفة</translation>
    </message>
    <message>
        <source>Host announced; handover at the closing of the previous session</source>
        <translation>إعلان المضيف؛ التسليم في اختتام الدورة السابقة</translation>
    </message>
    <message>
        <source>Host country agreement signed; joint communications working group set up</source>
        <translation>توقيع اتفاق البلد المضيف؛ إنشاء فريق عامل مشترك للاتصالات</translation>
    </message>
    <message>
        <source>Host operating company / secretariat in place (WUF13: T-321)</source>
        <translation>إنشاء شركة التشغيل أو أمانة المضيف (WUF13: T-321)</translation>
    </message>
    <message>
        <source>Housing For All: A better Urban Future</source>
        <translation>السكن للجميع: مستقبل حضري أفضل</translation>
    </message>
    <message>
        <source>Housing the world: Safe and resilient cities and communities</source>
        <translation>إسكان العالم: مدن ومجتمعات آمنة وقادرة على الصمود</translation>
    </message>
    <message>
        <source>Human Rights Day</source>
        <translation>يوم حقوق الإنسان</translation>
    </message>
    <message>
        <source>Human-interest series on flagship cities in production</source>
        <translation>إنتاج سلسلة قصص إنسانية عن مدن البرامج الرائدة</translation>
    </message>
    <message>
        <source>Human-interest stories commissioned, at least one per flagship covered (act)</source>
        <translation>التكليف بقصص إنسانية، واحدة على الأقل لكل برنامج رائد مشمول (العمل)</translation>
    </message>
    <message>
        <source>Identify key Member States and permanent representatives as institutional advocates, friends of cities and champions, and build strategic partnerships with them.</source>
        <translation>تحديد الدول الأعضاء الرئيسية والممثلين الدائمين الرئيسيين كمناصرين مؤسسيين وأصدقاء للمدن وداعمين، وبناء شراكات استراتيجية معهم.</translation>
    </message>
    <message>
        <source>Improve the governance and management of cities and local governments.</source>
        <translation>تحسين حوكمة المدن والحكومات المحلية وإدارتها.</translation>
    </message>
    <message>
        <source>Improve the investment environment for sustainable urban development, the strategic plan and the flagship programmes.</source>
        <translation>تحسين بيئة الاستثمار للتنمية الحضرية المستدامة والخطة الاستراتيجية والبرامج الرائدة.</translation>
    </message>
    <message>
        <source>In addition to the UN-Habitat platforms set out in table 2 below, there are a number of important meetings, events and moments for UN-Habitat to maximize its messaging, such as the high-level political forum on sustainable development, the General Assembly, sessions of the conferences of the parties to a number of multilateral environmental agreements, and regional and national urban forums.</source>
        <translation>إضافة إلى منصات موئل الأمم المتحدة المبينة في الجدول 2 أدناه، هناك عدد من الاجتماعات والفعاليات واللحظات المهمة التي تتيح لموئل الأمم المتحدة إيصال رسائله على أوسع نطاق، مثل المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة، والجمعية العامة، ودورات مؤتمرات الأطراف في عدد من الاتفاقات البيئية المتعددة الأطراف، والمنتديات الحضرية الإقليمية والوطنية.</translation>
    </message>
    <message>
        <source>In its mission statement UN-Habitat refers to promoting transformative change. Advocacy is the driving force that strengthens knowledge, policy advice and technical assistance to promote changes in policy and legislation.</source>
        <translation>يشير موئل الأمم المتحدة في بيان مهمته إلى تعزيز التغيير التحويلي. والدعوة هي القوة الدافعة التي تعزز المعرفة والمشورة في مجال السياسات والمساعدة التقنية للنهوض بتغييرات في السياسات والتشريعات.</translation>
    </message>
    <message>
        <source>Include infographics</source>
        <translation>إدراج رسوم بيانية</translation>
    </message>
    <message>
        <source>Inclusive Communities, Thriving Cities</source>
        <translation>مجتمعات شاملة للجميع، مدن مزدهرة</translation>
    </message>
    <message>
        <source>Inclusive cities: enhancing the positive impact of urban migration</source>
        <translation>مدن شاملة: تعزيز الأثر الإيجابي للهجرة الحضرية</translation>
    </message>
    <message>
        <source>Inclusive, vibrant neighbourhoods and communities</source>
        <translation>أحياء ومجتمعات شاملة للجميع وحيوية</translation>
    </message>
    <message>
        <source>Increase action on and attention to sustainable urban development.</source>
        <translation>زيادة العمل من أجل التنمية الحضرية المستدامة والاهتمام بها.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development and in support of the strategic plan.</source>
        <translation>زيادة الاستثمار في التنمية الحضرية المستدامة ودعمًا للخطة الاستراتيجية.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development.</source>
        <translation>زيادة الاستثمار في التنمية الحضرية المستدامة.</translation>
    </message>
    <message>
        <source>Increase investment in/grants for sustainable urban development.</source>
        <translation>زيادة الاستثمارات/المنح المخصصة للتنمية الحضرية المستدامة.</translation>
    </message>
    <message>
        <source>Increase knowledge, the evidence base and good practices on sustainable development.</source>
        <translation>زيادة المعارف وقاعدة الأدلة والممارسات الجيدة بشأن التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Increased awareness among the public and all levels of government of Sustainable Development Goal 11, the New Urban Agenda and sustainable urbanization.</source>
        <translation>زيادة وعي الجمهور وجميع مستويات الحكم بالهدف 11 من أهداف التنمية المستدامة والخطة الحضرية الجديدة والتحضر المستدام.</translation>
    </message>
    <message>
        <source>Increased engagement, in particular of selected target stakeholders, including Member States, local governments, the civil service, the private sector, civil society and special interest groups. The level of engagement can be measured by the number of policy changes, the level of co-investment catalysed, and changes in attitudes and commitments.</source>
        <translation>زيادة المشاركة الفاعلة، ولا سيما مشاركة أصحاب المصلحة المستهدفين المختارين، ومنهم الدول الأعضاء والحكومات المحلية والخدمة المدنية والقطاع الخاص والمجتمع المدني وجماعات المصالح الخاصة. ويمكن قياس مستوى المشاركة بعدد التغييرات في السياسات ومستوى الاستثمار المشترك المحفَّز والتغيرات في المواقف والالتزامات.</translation>
    </message>
    <message>
        <source>Increased knowledge of the work of UN-Habitat, its role as a centre of excellence, its impact on the ground and the issues addressed by the flagship programmes.</source>
        <translation>زيادة المعرفة بعمل موئل الأمم المتحدة ودوره كمركز للتميز وأثره على أرض الواقع والقضايا التي تتناولها البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>عيد الاستقلال</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Indirect participation: 1,000,000+ people</source>
        <translation>المشاركة غير المباشرة: 1,000,000 شخص أو أكثر</translation>
    </message>
    <message>
        <source>Indirect participation: 5,000,000+ people</source>
        <translation>المشاركة غير المباشرة: 5,000,000 شخص أو أكثر</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Influence policy and operational programmes by building strategic alliances, strengthen the role of UN-Habitat within the United Nations system and, by closely following global developments and international commitments, in particular recently agreed ones, make optimal use of CEB, the Second Committee, the United Nations Sustainable Development Cooperation Framework and the resident coordinator system to engage effectively in policy and operational programmes.</source>
        <translation>التأثير في السياسات والبرامج التنفيذية ببناء تحالفات استراتيجية، وتعزيز دور موئل الأمم المتحدة داخل منظومة الأمم المتحدة، والاستفادة المثلى، من خلال المتابعة الوثيقة للتطورات العالمية والالتزامات الدولية، ولا سيما المتفق عليها مؤخرًا، من مجلس الرؤساء التنفيذيين واللجنة الثانية وإطار الأمم المتحدة للتعاون من أجل التنمية المستدامة ونظام المنسقين المقيمين للمشاركة بفعالية في السياسات والبرامج التنفيذية.</translation>
    </message>
    <message>
        <source>Infographics, key-messages, Q&amp;A drafted</source>
        <translation>صياغة الرسوم البيانية والرسائل الرئيسية والأسئلة والأجوبة</translation>
    </message>
    <message>
        <source>Inform hosts, partners and accredited media</source>
        <translation>إبلاغ المضيفين والشركاء ووسائط الإعلام المعتمدة</translation>
    </message>
    <message>
        <source>Infrastructure, Cities and Local Action network</source>
        <translation>شبكة البنية التحتية والمدن والعمل المحلي</translation>
    </message>
    <message>
        <source>Innovation for a better quality of life in cities and communities</source>
        <translation>الابتكار من أجل نوعية حياة أفضل في المدن والمجتمعات</translation>
    </message>
    <message>
        <source>Innovation for sustainable smart cities</source>
        <translation>الابتكار من أجل مدن ذكية مستدامة</translation>
    </message>
    <message>
        <source>Inspiring change</source>
        <translation>إلهام التغيير</translation>
    </message>
    <message>
        <source>Integrate sustainable urban development into regional and national development priorities and frameworks.</source>
        <translation>إدماج التنمية الحضرية المستدامة في أولويات وأطر التنمية الإقليمية والوطنية.</translation>
    </message>
    <message>
        <source>Inter-American Development Bank</source>
        <translation>مصرف التنمية للبلدان الأمريكية</translation>
    </message>
    <message>
        <source>Internal stakeholder steering committee</source>
        <translation>اللجنة التوجيهية لأصحاب المصلحة الداخليين</translation>
    </message>
    <message>
        <source>International Day for Biological Diversity</source>
        <translation>اليوم الدولي للتنوع البيولوجي</translation>
    </message>
    <message>
        <source>International Day for Disaster Risk Reduction</source>
        <translation>اليوم الدولي للحد من مخاطر الكوارث</translation>
    </message>
    <message>
        <source>International Day for Preventing the Exploitation of the Environment in War and Armed Conflict</source>
        <translation>اليوم الدولي لمنع استغلال البيئة في الحروب والصراعات المسلحة</translation>
    </message>
    <message>
        <source>International Day for Tolerance</source>
        <translation>اليوم الدولي للتسامح</translation>
    </message>
    <message>
        <source>International Day for Universal Access to Information</source>
        <translation>اليوم الدولي لتعميم الانتفاع بالمعلومات</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Racial Discrimination</source>
        <translation>اليوم الدولي للقضاء على التمييز العنصري</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Violence against Women</source>
        <translation>اليوم الدولي للقضاء على العنف ضد المرأة</translation>
    </message>
    <message>
        <source>International Day for the Eradication of Poverty</source>
        <translation>اليوم الدولي للقضاء على الفقر</translation>
    </message>
    <message>
        <source>International Day for the Preservation of the Ozone Layer</source>
        <translation>اليوم الدولي لحفظ طبقة الأوزون</translation>
    </message>
    <message>
        <source>International Day of Awareness of Food Loss and Waste</source>
        <translation>اليوم الدولي للتوعية بالفاقد والمهدر من الأغذية</translation>
    </message>
    <message>
        <source>International Day of Care and Support</source>
        <translation>اليوم الدولي للرعاية والدعم</translation>
    </message>
    <message>
        <source>International Day of Clean Air for blue skies</source>
        <translation>اليوم الدولي لنقاوة الهواء من أجل سماء زرقاء</translation>
    </message>
    <message>
        <source>International Day of Clean Energy</source>
        <translation>اليوم الدولي للطاقة النظيفة</translation>
    </message>
    <message>
        <source>International Day of Cooperatives</source>
        <translation>اليوم الدولي للتعاونيات</translation>
    </message>
    <message>
        <source>International Day of Democracy</source>
        <translation>اليوم الدولي للديمقراطية</translation>
    </message>
    <message>
        <source>International Day of Education</source>
        <translation>اليوم الدولي للتعليم</translation>
    </message>
    <message>
        <source>International Day of Families</source>
        <translation>اليوم الدولي للأسر</translation>
    </message>
    <message>
        <source>International Day of Forests</source>
        <translation>اليوم الدولي للغابات</translation>
    </message>
    <message>
        <source>International Day of Living Together in Peace</source>
        <translation>اليوم الدولي للعيش معاً في سلام</translation>
    </message>
    <message>
        <source>International Day of Older Persons</source>
        <translation>اليوم الدولي للمسنين</translation>
    </message>
    <message>
        <source>International Day of Peace</source>
        <translation>اليوم الدولي للسلام</translation>
    </message>
    <message>
        <source>International Day of Persons with Disabilities</source>
        <translation>اليوم الدولي للأشخاص ذوي الإعاقة</translation>
    </message>
    <message>
        <source>International Day of Play</source>
        <translation>اليوم الدولي للعب</translation>
    </message>
    <message>
        <source>International Day of Rural Women</source>
        <translation>اليوم الدولي للمرأة الريفية</translation>
    </message>
    <message>
        <source>International Day of Zero Waste</source>
        <translation>اليوم الدولي للقضاء على الهدر</translation>
    </message>
    <message>
        <source>International Day of the Girl Child</source>
        <translation>اليوم الدولي للطفلة</translation>
    </message>
    <message>
        <source>International Day of the World&apos;s Indigenous Peoples</source>
        <translation>اليوم الدولي للشعوب الأصلية في العالم</translation>
    </message>
    <message>
        <source>International Finance Corporation</source>
        <translation>مؤسسة التمويل الدولية</translation>
    </message>
    <message>
        <source>International Girls in ICT Day</source>
        <translation>اليوم الدولي للفتيات في مجال تكنولوجيا المعلومات والاتصالات</translation>
    </message>
    <message>
        <source>International Human Solidarity Day</source>
        <translation>اليوم الدولي للتضامن الإنساني</translation>
    </message>
    <message>
        <source>International Literacy Day</source>
        <translation>اليوم الدولي لمحو الأمية</translation>
    </message>
    <message>
        <source>International Migrants Day</source>
        <translation>اليوم الدولي للمهاجرين</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>صندوق النقد الدولي</translation>
    </message>
    <message>
        <source>International Mother Earth Day</source>
        <translation>اليوم الدولي لأمنا الأرض</translation>
    </message>
    <message>
        <source>International Mountain Day</source>
        <translation>اليوم الدولي للجبال</translation>
    </message>
    <message>
        <source>International Universal Health Coverage Day</source>
        <translation>اليوم الدولي للتغطية الصحية الشاملة</translation>
    </message>
    <message>
        <source>International Volunteer Day</source>
        <translation>اليوم الدولي للمتطوعين</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>اليوم الدولي للمرأة</translation>
    </message>
    <message>
        <source>International Youth Day</source>
        <translation>اليوم الدولي للشباب</translation>
    </message>
    <message>
        <source>Invest to address the challenges of sustainable urban development, in particular by advocating and supporting the implementation of the New Urban Agenda.</source>
        <translation>الاستثمار من أجل التصدي لتحديات التنمية الحضرية المستدامة، ولا سيما بالدعوة إلى تنفيذ الخطة الحضرية الجديدة ودعمه.</translation>
    </message>
    <message>
        <source>Invitation letters: ministers, mayors, partners</source>
        <translation>رسائل الدعوة: الوزراء ورؤساء البلديات والشركاء</translation>
    </message>
    <message>
        <source>Involve United Nations entities in the development of the flagship programmes.</source>
        <translation>إشراك كيانات الأمم المتحدة في إعداد البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Involve government partners in the development of the flagship programmes.</source>
        <translation>إشراك الشركاء الحكوميين في إعداد البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Involve knowledge institutions in developing the evidence base and good practices and in advocating sustainable development activities at all levels.</source>
        <translation>إشراك المؤسسات المعرفية في وضع قاعدة الأدلة والممارسات الجيدة وفي الدعوة إلى أنشطة التنمية المستدامة على جميع المستويات.</translation>
    </message>
    <message>
        <source>Involve local authorities and their associations in the localization of the New Urban Agenda and relevant Sustainable Development Goals and provide technical support according to their needs.</source>
        <translation>إشراك السلطات المحلية ورابطاتها في إضفاء الطابع المحلي على الخطة الحضرية الجديدة وأهداف التنمية المستدامة ذات الصلة وتقديم الدعم التقني حسب احتياجاتها.</translation>
    </message>
    <message>
        <source>Involve local authorities in the development of the flagship programmes.</source>
        <translation>إشراك السلطات المحلية في إعداد البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Islamic Development Bank</source>
        <translation>البنك الإسلامي للتنمية</translation>
    </message>
    <message>
        <source>It all starts at home: Local actions for sustainable cities and communities</source>
        <translation>كل شيء يبدأ من البيت: إجراءات محلية من أجل مدن ومجتمعات مستدامة</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>عيد الجمهورية (جامهوري)</translation>
    </message>
    <message>
        <source>Jeûne genevois</source>
        <translation>يوم صيام جنيف</translation>
    </message>
    <message>
        <source>July 2026 confirmed as a plan; days not verified (recollection: 16-17 July)</source>
        <translation>تموز/يوليه 2026 مؤكد كخطة؛ الأيام غير متحقق منها (من الذاكرة: 16-17 تموز/يوليه)</translation>
    </message>
    <message>
        <source>Katowice</source>
        <translation>كاتوفيتسه</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Key findings frozen for messaging; numbers fact-checked</source>
        <translation>تثبيت الاستنتاجات الرئيسية لأغراض الرسائل؛ التحقق من الأرقام</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A v1 cleared by substantive branch</source>
        <translation>اعتماد الجهة الفنية للرسائل الرئيسية (النسخة 1) والأسئلة والأجوبة (النسخة 1)</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A, issue map (host-country sensitivities) cleared</source>
        <translation>اعتماد الرسائل الرئيسية (النسخة 1) والأسئلة والأجوبة وخريطة القضايا (حساسيات البلد المضيف)</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>اللحظات الرئيسية</translation>
    </message>
    <message>
        <source>King&apos;s Birthday</source>
        <translation>عيد ميلاد الملك</translation>
    </message>
    <message>
        <source>Knowledge of UN-Habitat&apos;s work</source>
        <translation>المعرفة بعمل موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>Knowledge partners (academia, researchers, professionals, other stakeholders, etc.)</source>
        <translation>شركاء المعرفة (الأوساط الأكاديمية والباحثون والمهنيون وأصحاب المصلحة الآخرون، إلخ)</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>كونمينغ</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>عيد العمل</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>عيد العمال</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Launch; embargo lifts; press conference</source>
        <translation>الإطلاق؛ رفع حظر النشر؛ مؤتمر صحفي</translation>
    </message>
    <message>
        <source>Left out in the calendar it came from.</source>
        <translation>مستبعد في التقويم الأصلي.</translation>
    </message>
    <message>
        <source>Lessons learned; archive; propose next theme</source>
        <translation>الدروس المستفادة؛ الحفظ؛ اقتراح الموضوع التالي</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Localize the New Urban Agenda and the Sustainable Development Goals.</source>
        <translation>إضفاء الطابع المحلي على الخطة الحضرية الجديدة وأهداف التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Log in the media record; lessons</source>
        <translation>القيد في سجل وسائط الإعلام؛ الدروس</translation>
    </message>
    <message>
        <source>Louder voice on urbanization</source>
        <translation>صوت أعلى بشأن التحضر</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>رأس السنة القمرية</translation>
    </message>
    <message>
        <source>Luxor</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>عيد الحكم الذاتي (ماداراكا)</translation>
    </message>
    <message>
        <source>Madrid (Chile presidency)</source>
        <translation>مدريد (برئاسة شيلي)</translation>
    </message>
    <message>
        <source>Major global platform – non-decision-making. A week-long conference comprising a range of events</source>
        <translation>منصة عالمية رئيسية لا تتخذ قرارات. مؤتمر يستمر أسبوعًا ويضم مجموعة من الفعاليات</translation>
    </message>
    <message>
        <source>Make optimal use of the bureaux of regional ministerial meetings and the secretariats of intergovernmental bodies to ensure that sustainable development is integrated into regional priorities.</source>
        <translation>الاستفادة المثلى من مكاتب الاجتماعات الوزارية الإقليمية وأمانات الهيئات الحكومية الدولية لكفالة إدماج التنمية المستدامة في الأولويات الإقليمية.</translation>
    </message>
    <message>
        <source>Make use of events such as sessions of the conferences of the parties to multilateral environmental agreements</source>
        <translation>الاستفادة من فعاليات مثل دورات مؤتمرات الأطراف في الاتفاقات البيئية المتعددة الأطراف</translation>
    </message>
    <message>
        <source>Makha Bucha Day</source>
        <translation>يوم ماكا بوشا</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Maps carry the disclaimer on boundaries and names</source>
        <translation>الخرائط تحمل إخلاء المسؤولية بشأن الحدود والأسماء</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>يوم الأبطال (ماشوجا)</translation>
    </message>
    <message>
        <source>Media advisory 1; accreditation deadline</source>
        <translation>الإشعار الإعلامي 1؛ الموعد النهائي للاعتماد</translation>
    </message>
    <message>
        <source>Media advisory 2 with programme, accreditation, webcast link</source>
        <translation>الإشعار الإعلامي 2 مع البرنامج والاعتماد ورابط البث</translation>
    </message>
    <message>
        <source>Media and social analytics report; reach with bounds and metric definitions</source>
        <translation>تقرير تحليلات وسائط الإعلام ووسائل التواصل؛ الوصول مع حدوده وتعريفات المقاييس</translation>
    </message>
    <message>
        <source>Media list refreshed; interview requests solicited</source>
        <translation>تحديث قائمة وسائط الإعلام؛ التماس طلبات المقابلات</translation>
    </message>
    <message>
        <source>Media monitoring report; message pull-through</source>
        <translation>تقرير رصد وسائط الإعلام؛ مدى ظهور الرسائل</translation>
    </message>
    <message>
        <source>Media partnerships, broadcasters, livestream plan</source>
        <translation>الشراكات الإعلامية وهيئات البث وخطة البث المباشر</translation>
    </message>
    <message>
        <source>Media training / rehearsal for spokespersons</source>
        <translation>تدريب إعلامي أو تمرين للمتحدثين الرسميين</translation>
    </message>
    <message>
        <source>Member States, city governments</source>
        <translation>الدول الأعضاء وحكومات المدن</translation>
    </message>
    <message>
        <source>Member States, local governments, decision makers</source>
        <translation>الدول الأعضاء والحكومات المحلية وصناع القرار</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>يوم الذكرى</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>مدينة مكسيكو</translation>
    </message>
    <message>
        <source>Micro-, Small and Medium-sized Enterprises Day</source>
        <translation>يوم المؤسسات البالغة الصغر والصغيرة والمتوسطة الحجم</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Migration and inclusive cities</source>
        <translation>الهجرة والمدن الشاملة للجميع</translation>
    </message>
    <message>
        <source>Mind the Gap. Leave No One and No Place Behind</source>
        <translation>انتبهوا للفجوة. لا نترك أحدًا أو مكانًا خلف الركب</translation>
    </message>
    <message>
        <source>Ministers and mayors day; report launch, embargo lifts</source>
        <translation>يوم الوزراء ورؤساء البلديات؛ إطلاق التقرير، رفع حظر النشر</translation>
    </message>
    <message>
        <source>Mobilize and build the capacity and knowledge of civil society and other actors to take part in sustainable urban development policies and operational programmes.</source>
        <translation>تعبئة وبناء قدرات ومعارف المجتمع المدني والجهات الفاعلة الأخرى للمشاركة في سياسات التنمية الحضرية المستدامة وبرامجها التنفيذية.</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>مونتريال</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>عيد الأم</translation>
    </message>
    <message>
        <source>Moved in the calendar it came from.</source>
        <translation>منقول في التقويم الأصلي.</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>نيروبي</translation>
    </message>
    <message>
        <source>Nakuru</source>
        <translation>ناكورو</translation>
    </message>
    <message>
        <source>National and city governments, civil society, public</source>
        <translation>الحكومات الوطنية وحكومات المدن والمجتمع المدني والجمهور</translation>
    </message>
    <message>
        <source>National and local authorities</source>
        <translation>السلطات الوطنية والمحلية</translation>
    </message>
    <message>
        <source>National urban campaign / road-to events launched (WUF13: T-223)</source>
        <translation>إطلاق الحملة الحضرية الوطنية والفعاليات التمهيدية (WUF13: T-223)</translation>
    </message>
    <message>
        <source>National urban forums</source>
        <translation>المنتديات الحضرية الوطنية</translation>
    </message>
    <message>
        <source>Nelson Mandela International Day</source>
        <translation>اليوم الدولي لنيلسون مانديلا</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>نيودلهي</translation>
    </message>
    <message>
        <source>New Urban Agenda Platform (Urban Agenda Platform)</source>
        <translation>منصة الخطة الحضرية الجديدة</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>رأس السنة الميلادية</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيويورك</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not confirmed. The four-year rule from 2023 gives 2027; the terms 2025–2029 of bureau and Board (menafn.com/1109625185) suggest 2029. Left undated.</source>
        <translation>غير مؤكد. قاعدة السنوات الأربع ابتداءً من 2023 تعطي 2027؛ وفترتا المكتب والمجلس 2025-2029 (menafn.com/1109625185) توحيان بعام 2029. تُرك بلا تاريخ.</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>النوروز</translation>
    </message>
    <message>
        <source>Observance: statements released, embargo lifts, live coverage, ED interviews</source>
        <translation>يوم الاحتفال: صدور البيانات، رفع حظر النشر، تغطية مباشرة، مقابلات المدير التنفيذي</translation>
    </message>
    <message>
        <source>Odd one out: not a channel, but a preparedness deliverable (a protocol for crises and issues). Kept as the document has it.</source>
        <translation>حالة مختلفة: ليست قناة بل ناتج من نواتج التأهب (بروتوكول للأزمات والقضايا). أُبقيت كما هي في الوثيقة.</translation>
    </message>
    <message>
        <source>One-year follow-up; lessons into next host handbook</source>
        <translation>المتابعة بعد سنة؛ إدراج الدروس في دليل المضيف التالي</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Op-ed by ED placed under embargo</source>
        <translation>وضع مقال رأي للمدير التنفيذي مع حظر النشر</translation>
    </message>
    <message>
        <source>Op-ed, interviews and podcast slots booked</source>
        <translation>حجز مقال الرأي والمقابلات ومواعيد البودكاست</translation>
    </message>
    <message>
        <source>Opening: statement, press conference, live blog</source>
        <translation>الافتتاح: البيان والمؤتمر الصحفي والتدوين المباشر</translation>
    </message>
    <message>
        <source>Operationalize the work of the United Nations system at all levels.</source>
        <translation>تفعيل عمل منظومة الأمم المتحدة على جميع المستويات.</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>عيد الميلاد الأرثوذكسي</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>الجمعة العظيمة الأرثوذكسية</translation>
    </message>
    <message>
        <source>Outcome document draft messaging with host</source>
        <translation>رسائل مشروع الوثيقة الختامية مع المضيف</translation>
    </message>
    <message>
        <source>Outcome follow-up: policy changes, co-investment, commitments recorded (I.15(c))</source>
        <translation>متابعة النتائج: تسجيل تغييرات السياسات والاستثمار المشترك والالتزامات (I.15(ج))</translation>
    </message>
    <message>
        <source>Outline, theme and target launch event fixed (WCD or WUF)</source>
        <translation>تحديد المخطط والموضوع ومناسبة الإطلاق المستهدفة (اليوم العالمي للمدن أو المنتدى الحضري العالمي)</translation>
    </message>
    <message>
        <source>Participant survey results (I.15(a), (b))</source>
        <translation>نتائج استقصاء المشاركين (I.15(أ) و(ب))</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشراكة</translation>
    </message>
    <message>
        <source>Partner and donor logos stand in the agreed order and size</source>
        <translation>شعارات الشركاء والمانحين بالترتيب والحجم المتفق عليهما</translation>
    </message>
    <message>
        <source>Partner kit and call for events (register your Urban October event) published</source>
        <translation>نشر مجموعة مواد الشركاء والدعوة إلى تنظيم الفعاليات (سجل فعاليتك في أكتوبر الحضري)</translation>
    </message>
    <message>
        <source>Partner representatives take part in policy dialogue and programme design and implementation.</source>
        <translation>يشارك ممثلو الشركاء في الحوار بشأن السياسات وفي تصميم البرامج وتنفيذها.</translation>
    </message>
    <message>
        <source>Peer review draft; early key findings to communications</source>
        <translation>مسودة استعراض الأقران؛ أولى الاستنتاجات الرئيسية إلى الاتصالات</translation>
    </message>
    <message>
        <source>Penang</source>
        <translation>بينانغ</translation>
    </message>
    <message>
        <source>People-centred smart cities</source>
        <translation>مدن ذكية محورها الإنسان</translation>
    </message>
    <message>
        <source>People-focused smart cities</source>
        <translation>مدن ذكية محورها الناس</translation>
    </message>
    <message>
        <source>Photo story and highlights video</source>
        <translation>قصة مصورة وفيديو لأبرز اللحظات</translation>
    </message>
    <message>
        <source>Photos are credited and their consent is on file</source>
        <translation>الصور منسوبة إلى أصحابها والموافقة عليها محفوظة</translation>
    </message>
    <message>
        <source>Planning and contingency protocols</source>
        <translation>بروتوكولات التخطيط والطوارئ</translation>
    </message>
    <message>
        <source>Planning and contingency protocols.</source>
        <translation>بروتوكولات التخطيط والطوارئ.</translation>
    </message>
    <message>
        <source>Playing a greater part as the leading voice on urbanization will give the public better education and more information, so that people can engage with urban issues, pass information on to others and put pressure on their leaders to bring about change. It will enhance the reputation of UN-Habitat as a knowledge leader and centre of excellence and raise the profile of sustainable urbanization, thereby increasing the trust of donors, the public and partners and facilitating resource mobilization, enabling UN-Habitat to carry out its mandate more effectively.</source>
        <translation>إن أداء دور أكبر كصوت رائد بشأن التحضر سيتيح للجمهور تثقيفًا أفضل ومعلومات أكثر، حتى يتسنى للناس الاهتمام بالقضايا الحضرية ونقل المعلومات إلى غيرهم والضغط على قادتهم لإحداث التغيير. وسيعزز ذلك سمعة موئل الأمم المتحدة كرائد للمعرفة ومركز للتميز ويبرز التحضر المستدام، مما يزيد ثقة المانحين والجمهور والشركاء وييسر تعبئة الموارد، ويمكّن موئل الأمم المتحدة من الاضطلاع بولايته بمزيد من الفعالية.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Political support at all levels for the New Urban Agenda and the UN-Habitat strategic plan.</source>
        <translation>الدعم السياسي على جميع المستويات للخطة الحضرية الجديدة والخطة الاستراتيجية لموئل الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Preliminary attendance released with its definition (registered / badge-scanned / remote)</source>
        <translation>نشر أعداد الحضور الأولية مع تعريفها (المسجلون/الممسوحة بطاقاتهم/عن بُعد)</translation>
    </message>
    <message>
        <source>Prepare a private sector strategy to support increased private sector investment in sustainable urban development, including corporate social responsibility.</source>
        <translation>إعداد استراتيجية للقطاع الخاص لدعم زيادة استثماراته في التنمية الحضرية المستدامة، بما في ذلك المسؤولية الاجتماعية للشركات.</translation>
    </message>
    <message>
        <source>Press centre open; daily coverage plan; crisis desk on</source>
        <translation>المركز الصحفي مفتوح؛ خطة التغطية اليومية؛ مكتب الأزمات يعمل</translation>
    </message>
    <message>
        <source>Press kit v1; main curtain-raiser release (WUF12: T-56)</source>
        <translation>الملف الصحفي (النسخة 1)؛ البيان التمهيدي الرئيسي (WUF12: T-56)</translation>
    </message>
    <message>
        <source>Press release and statements final; embargo time fixed in UTC, EAT and host local time</source>
        <translation>البيان الصحفي والبيانات نهائية؛ تحديد ساعة رفع الحظر بالتوقيت العالمي المنسق وتوقيت شرق أفريقيا والتوقيت المحلي للمضيف</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world</source>
        <translation>إنتاج سلسلة من القصص ومقاطع الفيديو وعروض الشرائح ومبادرات وسائل التواصل الاجتماعي عن مدن أهداف التنمية المستدامة المنفذة في 100 مدينة حول العالم</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world.</source>
        <translation>إنتاج سلسلة من القصص ومقاطع الفيديو وعروض الشرائح ومبادرات وسائل التواصل الاجتماعي عن مدن أهداف التنمية المستدامة المنفذة في 100 مدينة حول العالم.</translation>
    </message>
    <message>
        <source>Produce compelling materials and infographics on national development and the City Prosperity Index</source>
        <translation>إنتاج مواد ورسوم بيانية مقنعة عن التنمية الوطنية ومؤشر ازدهار المدن</translation>
    </message>
    <message>
        <source>Produce materials</source>
        <translation>إنتاج مواد</translation>
    </message>
    <message>
        <source>Programme announced; speaker and moderator list v1</source>
        <translation>إعلان البرنامج؛ قائمة المتكلمين ومديري الجلسات (النسخة 1)</translation>
    </message>
    <message>
        <source>Promote collaboration between knowledge partner groups and all other partner groups, strengthen the dissemination of data and information and share good practices with other actors.</source>
        <translation>تعزيز التعاون بين مجموعات شركاء المعرفة وسائر مجموعات الشركاء، وتعزيز نشر البيانات والمعلومات، وتبادل الممارسات الجيدة مع الجهات الأخرى.</translation>
    </message>
    <message>
        <source>Promote joint programmes and programming at the country level and integrate sustainable urban development activities into the United Nations Sustainable Development Cooperation Framework.</source>
        <translation>تعزيز البرامج المشتركة والبرمجة على الصعيد القطري وإدماج أنشطة التنمية الحضرية المستدامة في إطار الأمم المتحدة للتعاون من أجل التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Promote national ownership of initiatives under the flagship programmes.</source>
        <translation>تعزيز الملكية الوطنية للمبادرات المنفذة في إطار البرامج الرائدة.</translation>
    </message>
    <message>
        <source>Promote regular multi-stakeholder meetings linked to the UN-Habitat Assembly, regional and national ministerial meetings and the World Urban Forum.</source>
        <translation>التشجيع على عقد اجتماعات منتظمة متعددة أصحاب المصلحة مرتبطة بجمعية موئل الأمم المتحدة والاجتماعات الوزارية الإقليمية والوطنية والمنتدى الحضري العالمي.</translation>
    </message>
    <message>
        <source>Promote the New Urban Agenda and the Sustainable Development Goals at all levels.</source>
        <translation>الترويج للخطة الحضرية الجديدة وأهداف التنمية المستدامة على جميع المستويات.</translation>
    </message>
    <message>
        <source>Promote the participation of local authorities in international and local processes through the United Nations Advisory Committee of Local Authorities, the Global Taskforce of Local and Regional Governments, and United Cities and Local Governments and its regional and national associations.</source>
        <translation>تعزيز مشاركة السلطات المحلية في العمليات الدولية والمحلية من خلال لجنة الأمم المتحدة الاستشارية للسلطات المحلية، وفرقة العمل العالمية للحكومات المحلية والإقليمية، ومنظمة المدن المتحدة والحكومات المحلية ورابطاتها الإقليمية والوطنية.</translation>
    </message>
    <message>
        <source>Promote training on urban development.</source>
        <translation>تعزيز التدريب في مجال التنمية الحضرية.</translation>
    </message>
    <message>
        <source>Provide financial and technical support to all stakeholders to implement policies and programmes related to sustainable urban development.</source>
        <translation>تقديم الدعم المالي والتقني إلى جميع أصحاب المصلحة لتنفيذ السياسات والبرامج المتصلة بالتنمية الحضرية المستدامة.</translation>
    </message>
    <message>
        <source>Provide local authorities with capacity-building, advocacy, outreach and targeted information.</source>
        <translation>تزويد السلطات المحلية ببناء القدرات والدعوة والتوعية والمعلومات الموجهة.</translation>
    </message>
    <message>
        <source>Provide technical and financial support to all stakeholders to implement the New Urban Agenda and the 2030 Agenda.</source>
        <translation>تقديم الدعم التقني والمالي إلى جميع أصحاب المصلحة لتنفيذ الخطة الحضرية الجديدة وخطة عام 2030.</translation>
    </message>
    <message>
        <source>Public advocacy and communications work together to change attitudes to urban issues and subsequently actions. If audiences are well informed, they are more likely to take action to place sustainable urbanization and the rights of all at the centre of the social, political and economic agenda. Advocacy can support changes in public policy and, at the individual level, changes in social behaviour, attitudes and beliefs.</source>
        <translation>تعمل الدعوة العامة والاتصالات معًا على تغيير المواقف من القضايا الحضرية ثم تغيير الأفعال. وإذا كان الجمهور مطلعًا جيدًا، زاد احتمال تحركه لوضع التحضر المستدام وحقوق الجميع في صلب جدول الأعمال الاجتماعي والسياسي والاقتصادي. ويمكن للدعوة أن تدعم تغييرات في السياسات العامة، وعلى صعيد الفرد، تغييرات في السلوك الاجتماعي والمواقف والمعتقدات.</translation>
    </message>
    <message>
        <source>Publicize the normative and operational work of the programme</source>
        <translation>التعريف بالعمل المعياري والتنفيذي للبرنامج</translation>
    </message>
    <message>
        <source>Publicize the work</source>
        <translation>التعريف بالعمل</translation>
    </message>
    <message>
        <source>Publicize the work at events such as the high-level political forum on sustainable development</source>
        <translation>التعريف بالعمل في فعاليات مثل المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research</source>
        <translation>نشر وتعميم البيانات والتقارير والبحوث الرئيسية</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research, using infographics and social media.</source>
        <translation>نشر وتعميم البيانات والتقارير والبحوث الرئيسية باستخدام الرسوم البيانية ووسائل التواصل الاجتماعي.</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media</source>
        <translation>نشر قصص إنسانية وصور ومقاطع فيديو في الموقع الشبكي ووسائط الإعلام</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media to show the impact of projects on the ground.</source>
        <translation>نشر قصص إنسانية وصور ومقاطع فيديو في الموقع الشبكي ووسائط الإعلام لإظهار أثر المشاريع على أرض الواقع.</translation>
    </message>
    <message>
        <source>Published every two years</source>
        <translation>يصدر كل سنتين</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>كيريتارو</translation>
    </message>
    <message>
        <source>Quote cleared</source>
        <translation>اعتماد الاقتباس</translation>
    </message>
    <message>
        <source>Quote out to target media and social media</source>
        <translation>نشر الاقتباس لوسائط الإعلام المستهدفة وعلى وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>RISE UP: Resilient Settlements for the Urban Poor</source>
        <translation>RISE UP: مستوطنات قادرة على الصمود لفقراء الحضر</translation>
    </message>
    <message>
        <source>Ramsar COP15 (wetland cities)</source>
        <translation>الدورة 15 لمؤتمر الأطراف في اتفاقية رامسار (مدن الأراضي الرطبة)</translation>
    </message>
    <message>
        <source>Reach report: direct (attended), indirect (by metric, with bounds), events and countries</source>
        <translation>تقرير الوصول: المباشر (الحضور)، وغير المباشر (حسب المقياس، مع الحدود)، والفعاليات والبلدان</translation>
    </message>
    <message>
        <source>Regional media briefing by ED (WUF13: T-94)</source>
        <translation>إحاطة إعلامية إقليمية من المدير التنفيذي (WUF13: T-94)</translation>
    </message>
    <message>
        <source>Regional ministerial meetings on housing and sustainable urban development</source>
        <translation>الاجتماعات الوزارية الإقليمية بشأن الإسكان والتنمية الحضرية المستدامة</translation>
    </message>
    <message>
        <source>Regional urban forums</source>
        <translation>المنتديات الحضرية الإقليمية</translation>
    </message>
    <message>
        <source>Registration and media accreditation open</source>
        <translation>فتح باب التسجيل واعتماد وسائط الإعلام</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media</source>
        <translation>نشر القصص والحقائق الرئيسية على وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media.</source>
        <translation>نشر القصص والحقائق الرئيسية على وسائل التواصل الاجتماعي.</translation>
    </message>
    <message>
        <source>Release messages, videos and stories</source>
        <translation>نشر رسائل ومقاطع فيديو وقصص</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>جمهورية كوريا</translation>
    </message>
    <message>
        <source>Requires greater efficiency, effectiveness and impact through strengthened performance enablers.</source>
        <translation>يتطلب مزيدًا من الكفاءة والفعالية والأثر من خلال تعزيز عوامل تحسين الأداء.</translation>
    </message>
    <message>
        <source>Requires institutional capacity at all levels to translate policies and plans into transformative action.</source>
        <translation>يتطلب قدرات مؤسسية على جميع المستويات لترجمة السياسات والخطط إلى عمل تحويلي.</translation>
    </message>
    <message>
        <source>Requires support to address the risks and impacts of shocks to cities and human settlements.</source>
        <translation>يتطلب دعمًا لمواجهة مخاطر وآثار الصدمات التي تتعرض لها المدن والمستوطنات البشرية.</translation>
    </message>
    <message>
        <source>Requires technical and capacity development support to address specific urban sector challenges.</source>
        <translation>يتطلب دعمًا تقنيًا ودعمًا لتنمية القدرات لمواجهة تحديات محددة في القطاع الحضري.</translation>
    </message>
    <message>
        <source>Requires the establishment or realignment of drivers of change to deliver on the urban dimensions of the sustainable development agendas.</source>
        <translation>يتطلب إنشاء عوامل دافعة للتغيير أو إعادة مواءمتها لتحقيق الأبعاد الحضرية لخطط التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Resident coordinator system</source>
        <translation>نظام المنسقين المقيمين</translation>
    </message>
    <message>
        <source>Resilient urban economies. Cities as drivers of growth and recovery</source>
        <translation>اقتصادات حضرية قادرة على الصمود. المدن كمحركات للنمو والتعافي</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>روما</translation>
    </message>
    <message>
        <source>Run campaigns</source>
        <translation>تنظيم حملات</translation>
    </message>
    <message>
        <source>Run campaigns and events</source>
        <translation>تنظيم حملات وفعاليات</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners</source>
        <translation>تنظيم حملات إيجابية وأنشطة إعلامية مع الشركاء</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners.</source>
        <translation>تنظيم حملات إيجابية وأنشطة إعلامية مع الشركاء.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>الاتحاد الروسي</translation>
    </message>
    <message>
        <source>SDG Cities</source>
        <translation>مدن أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>SDG Summit 24-25 Sept 2019</source>
        <translation>مؤتمر قمة أهداف التنمية المستدامة، 24-25 أيلول/سبتمبر 2019</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Save-the-date advisory</source>
        <translation>إشعار بحجز الموعد</translation>
    </message>
    <message>
        <source>Save-the-date media advisory 1</source>
        <translation>الإشعار الإعلامي 1 بحجز الموعد</translation>
    </message>
    <message>
        <source>Scaled-up impact communications strategy</source>
        <translation>استراتيجية الاتصالات لتوسيع نطاق الأثر</translation>
    </message>
    <message>
        <source>Scroll of Honour call for nominations opens (World Habitat Day only; real calls opened about T-145 in 2021)</source>
        <translation>فتح باب الترشيح للوحة الشرف (اليوم العالمي للموئل فقط؛ في 2021 قرابة T-145)</translation>
    </message>
    <message>
        <source>Scroll of Honour nominations close (T-49 in 2020 and 2022, T-57 in 2021, T-83 in 2023, T-159 in 2025)</source>
        <translation>إغلاق باب الترشيح للوحة الشرف (T-49 في 2020 و2022، وT-57 في 2021، وT-83 في 2023، وT-159 في 2025)</translation>
    </message>
    <message>
        <source>Scroll of Honour winners notified (T-34 in 2021)</source>
        <translation>إخطار الفائزين بلوحة الشرف (T-34 في 2021)</translation>
    </message>
    <message>
        <source>Second Committee of the General Assembly</source>
        <translation>اللجنة الثانية للجمعية العامة</translation>
    </message>
    <message>
        <source>Second-wave stories by flagship and region</source>
        <translation>موجة ثانية من القصص حسب البرنامج الرائد والمنطقة</translation>
    </message>
    <message>
        <source>Secretary-General message and ED message drafts submitted for clearance</source>
        <translation>تقديم مسودتي رسالتي الأمين العام والمدير التنفيذي للاعتماد</translation>
    </message>
    <message>
        <source>Send new joining instructions to all who registered</source>
        <translation>إرسال تعليمات جديدة للمشاركة إلى جميع المسجلين</translation>
    </message>
    <message>
        <source>Session report published; commitments register opened (I.15(c))</source>
        <translation>نشر تقرير الدورة؛ فتح سجل الالتزامات (I.15(ج))</translation>
    </message>
    <message>
        <source>Sessions can be consulted on the UN-Habitat website</source>
        <translation>يمكن الاطلاع على الدورات في موقع موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>Sessions of the conferences of the parties to multilateral environmental agreements (MEA COPs)</source>
        <translation>دورات مؤتمرات الأطراف في الاتفاقات البيئية المتعددة الأطراف</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>شنغهاي</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>التشارك</translation>
    </message>
    <message>
        <source>Sharm el-Sheikh</source>
        <translation>شرم الشيخ</translation>
    </message>
    <message>
        <source>Show the impact of projects on the ground</source>
        <translation>إظهار أثر المشاريع على أرض الواقع</translation>
    </message>
    <message>
        <source>Six-language materials plan; interpretation and sign language</source>
        <translation>خطة المواد باللغات الست؛ الترجمة الشفوية ولغة الإشارة</translation>
    </message>
    <message>
        <source>Six-month follow-up of commitments, co-investment, policy changes; report to the Executive Board</source>
        <translation>متابعة الالتزامات والاستثمار المشترك وتغييرات السياسات بعد ستة أشهر؛ تقرير إلى المجلس التنفيذي</translation>
    </message>
    <message>
        <source>Social media countdown, influencer and partner toolkit</source>
        <translation>العد التنازلي على وسائل التواصل الاجتماعي، مجموعة مواد للمؤثرين والشركاء</translation>
    </message>
    <message>
        <source>Songkran</source>
        <translation>سونغكران</translation>
    </message>
    <message>
        <source>Songkran, second day</source>
        <translation>سونغكران، اليوم الثاني</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Spatial inequality, urban regeneration and renewal</source>
        <translation>عدم المساواة المكانية والتجديد والإحياء الحضريان</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>المتحدث الرسمي</translation>
    </message>
    <message>
        <source>Spokespersons list by theme and language; media training</source>
        <translation>قائمة المتحدثين الرسميين حسب الموضوع واللغة؛ تدريب إعلامي</translation>
    </message>
    <message>
        <source>Stakeholder collaborative implementation framework</source>
        <translation>إطار التنفيذ التعاوني مع أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Statement that the event is cancelled</source>
        <translation>بيان بإلغاء الحدث</translation>
    </message>
    <message>
        <source>Statement that the event is postponed</source>
        <translation>بيان بتأجيل الحدث</translation>
    </message>
    <message>
        <source>Strategic plan of UN-Habitat for the period 2020–2023</source>
        <translation>الخطة الاستراتيجية لموئل الأمم المتحدة للفترة 2020-2023</translation>
    </message>
    <message>
        <source>Strengthen knowledge, innovation and the sharing of information and data on sustainable development.</source>
        <translation>تعزيز المعرفة والابتكار وتبادل المعلومات والبيانات بشأن التنمية المستدامة.</translation>
    </message>
    <message>
        <source>Strengthen links with the development banks and the Bretton Woods institutions (World Bank and International Monetary Fund), in particular to support the implementation of the flagship programmes at the country level.</source>
        <translation>تعزيز الصلات مع مصارف التنمية ومؤسسات بريتون وودز (البنك الدولي وصندوق النقد الدولي)، ولا سيما لدعم تنفيذ البرامج الرائدة على الصعيد القطري.</translation>
    </message>
    <message>
        <source>Strengthen the voice of local authorities in the United Nations system.</source>
        <translation>تعزيز صوت السلطات المحلية في منظومة الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>الجهة الفنية</translation>
    </message>
    <message>
        <source>Support policy changes for sustainable urban development.</source>
        <translation>دعم تغييرات السياسات من أجل التنمية الحضرية المستدامة.</translation>
    </message>
    <message>
        <source>Surabaya</source>
        <translation>سورابايا</translation>
    </message>
    <message>
        <source>Sustainable Development Goal 11 indicators</source>
        <translation>مؤشرات الهدف 11 من أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Sustainable Urbanization for Africa&apos;s Transformation – Agenda 2063</source>
        <translation>التحضر المستدام من أجل تحول أفريقيا – خطة عام 2063</translation>
    </message>
    <message>
        <source>Suwon</source>
        <translation>سوون</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Take the event off web, social media and materials</source>
        <translation>إزالة الحدث من الموقع الشبكي ووسائل التواصل الاجتماعي والمواد</translation>
    </message>
    <message>
        <source>Take the old date off web, social media and materials</source>
        <translation>إزالة التاريخ القديم من الموقع الشبكي ووسائل التواصل الاجتماعي والمواد</translation>
    </message>
    <message>
        <source>Test the online platform, interpretation and webcast</source>
        <translation>اختبار المنصة الإلكترونية والترجمة الشفوية والبث الشبكي</translation>
    </message>
    <message>
        <source>Text and images can be read by people with disabilities</source>
        <translation>النص والصور متاحة للأشخاص ذوي الإعاقة</translation>
    </message>
    <message>
        <source>Thank partners; first numbers (attendance, views) logged as preliminary</source>
        <translation>شكر الشركاء؛ قيد الأرقام الأولى (الحضور والمشاهدات) كأرقام أولية</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>عيد الشكر</translation>
    </message>
    <message>
        <source>The communications function will ensure that accurate, verified and cutting-edge information and best practices on sustainable urban solutions are shared with Member States and other urban stakeholders through a variety of channels, including international and local media, social media, websites, publications, campaigns and events.</source>
        <translation>ستكفل مهمة الاتصالات تبادل المعلومات الدقيقة والمتحقق منها والحديثة وأفضل الممارسات بشأن الحلول الحضرية المستدامة مع الدول الأعضاء وسائر أصحاب المصلحة الحضريين عبر مجموعة متنوعة من القنوات، منها وسائط الإعلام الدولية والمحلية ووسائل التواصل الاجتماعي والمواقع الشبكية والمنشورات والحملات والفعاليات.</translation>
    </message>
    <message>
        <source>The communications function will ensure wide dissemination and recognition of the role of UN-Habitat as a centre of excellence and innovation providing best practices and cutting-edge thinking on sustainable urbanization. This will be achieved through the use of data, infographics and flagship reports. A global platform will be developed to highlight specific data and research, with a focus on thought leaders relevant to the five flagship programmes.</source>
        <translation>ستكفل مهمة الاتصالات التعريف على نطاق واسع بدور موئل الأمم المتحدة كمركز للتميز والابتكار يقدم أفضل الممارسات والفكر الرائد بشأن التحضر المستدام، والاعتراف بهذا الدور. وسيتحقق ذلك باستخدام البيانات والرسوم البيانية والتقارير الرائدة. وستُنشأ منصة عالمية لإبراز بيانات وبحوث محددة، مع التركيز على قادة الفكر ذوي الصلة بالبرامج الرائدة الخمسة.</translation>
    </message>
    <message>
        <source>The current logo is used, unchanged in colour, shape and proportion</source>
        <translation>الشعار الحالي مستخدم دون تغيير في اللون أو الشكل أو التناسب</translation>
    </message>
    <message>
        <source>The document counts changes and names no unit beyond that.</source>
        <translation>تُعدّ الوثيقة التغييرات ولا تذكر أي وحدة أخرى.</translation>
    </message>
    <message>
        <source>The document defines no unit; we suggest a survey scale and a count of recorded commitments.</source>
        <translation>لا تحدد الوثيقة أي وحدة؛ ونقترح مقياسًا استقصائيًا وعدد الالتزامات المسجلة.</translation>
    </message>
    <message>
        <source>The document names no currency; USD is our suggestion.</source>
        <translation>لا تذكر الوثيقة أي عملة؛ ودولار الولايات المتحدة اقتراح منا.</translation>
    </message>
    <message>
        <source>The logo has its clear space and is not smaller than its least size</source>
        <translation>حول الشعار مساحته الخالية ولا يقل عن حجمه الأدنى</translation>
    </message>
    <message>
        <source>The logo is of the language of the material</source>
        <translation>الشعار بلغة المادة</translation>
    </message>
    <message>
        <source>The organization&apos;s name is written in full at first, and the same throughout</source>
        <translation>اسم المنظمة مكتوب كاملًا أول مرة وبالصيغة نفسها في كل النص</translation>
    </message>
    <message>
        <source>The tenth session of the World Urban Forum has closed; whether the launch took place is not confirmed here.</source>
        <translation>اختُتمت الدورة العاشرة للمنتدى الحضري العالمي؛ ولم يتأكد هنا ما إذا كان الإطلاق قد تم.</translation>
    </message>
    <message>
        <source>Theme and host city of the next global observance agreed</source>
        <translation>الاتفاق على موضوع الاحتفال العالمي المقبل والمدينة المضيفة له</translation>
    </message>
    <message>
        <source>Theme announced (WUF13: by the Assembly in May 2025, about T-350)</source>
        <translation>إعلان الموضوع (WUF13: من جانب الجمعية في أيار/مايو 2025، قرابة T-350)</translation>
    </message>
    <message>
        <source>Theme days related to research and reports</source>
        <translation>الأيام المواضيعية المتصلة بالبحوث والتقارير</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>الفكر</translation>
    </message>
    <message>
        <source>To advance sustainable urbanization as a driver of development and peace, to improve living conditions for all</source>
        <translation>النهوض بالتحضر المستدام كمحرك للتنمية والسلام، لتحسين ظروف معيشة الجميع</translation>
    </message>
    <message>
        <source>To be launched at the tenth session of the World Urban Forum</source>
        <translation>تُطلق في الدورة العاشرة للمنتدى الحضري العالمي</translation>
    </message>
    <message>
        <source>To be truly catalytic, UN-Habitat must offer wider opportunities around the globe to take part in its flagship programmes. The communications function will help to bring in key partners for the flagship programmes to collaborate in an integrated manner, share resources and invest time and effort.</source>
        <translation>لكي يكون موئل الأمم المتحدة محفزًا حقًا، يجب أن يتيح في جميع أنحاء العالم فرصًا أوسع للمشاركة في برامجه الرائدة. وستساعد مهمة الاتصالات على اجتذاب شركاء رئيسيين إلى البرامج الرائدة للتعاون على نحو متكامل وتقاسم الموارد واستثمار الوقت والجهد.</translation>
    </message>
    <message>
        <source>To promote transformative change in cities and human settlements through knowledge, policy advice, technical assistance and collaborative action to leave no one and no place behind</source>
        <translation>تعزيز التغيير التحويلي في المدن والمستوطنات البشرية من خلال المعرفة والمشورة في مجال السياسات والمساعدة التقنية والعمل التعاوني، حتى لا يتخلف أحد أو مكان عن الركب</translation>
    </message>
    <message>
        <source>Transforming Our Cities for a Better Urban Future</source>
        <translation>تحويل مدننا من أجل مستقبل حضري أفضل</translation>
    </message>
    <message>
        <source>Translation into official UN languages starts</source>
        <translation>بدء الترجمة إلى اللغات الرسمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>Translations of executive summary, key messages, press release</source>
        <translation>ترجمات الموجز والرسائل الرئيسية والبيان الصحفي</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 74</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 74</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 75</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 75</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 76</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 76</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 77</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 77</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 78</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 78</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 79</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 79</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 80</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 80</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 81</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 81</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 82</source>
        <translation>المناقشة العامة للجمعية العامة للأمم المتحدة، الدورة 82</translation>
    </message>
    <message>
        <source>UN observance campaign (World Habitat Day, World Cities Day, tier-1 days)</source>
        <translation>حملة ليوم من أيام الأمم المتحدة (اليوم العالمي للموئل، واليوم العالمي للمدن، وأيام الفئة الأولى)</translation>
    </message>
    <message>
        <source>UN-Habitat</source>
        <translation>موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly (United Nations Habitat Assembly)</source>
        <translation>جمعية موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, first session</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة الأولى</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة الثانية</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session (resumed)</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة الثانية (مستأنفة)</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, third session</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة الثالثة</translation>
    </message>
    <message>
        <source>UN-Habitat Scroll of Honour</source>
        <translation>لوحة الشرف لموئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN-Habitat also used &quot;Youth climate changemakers: catalysing local action for urban sustainability&quot; (recalled): keep theme editable</source>
        <translation>استخدم موئل الأمم المتحدة أيضًا «Youth climate changemakers: catalysing local action for urban sustainability» (من الذاكرة): يبقى الموضوع قابلًا للتعديل</translation>
    </message>
    <message>
        <source>UN-Habitat global website</source>
        <translation>الموقع العالمي لموئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN-Habitat should be ready at all times to provide timely, authoritative comments and quotes on current, relevant events, to raise its media profile. This is best done by the Executive Director and the Deputy Executive Director, but can also be done by a spokesperson (if there is one), technical staff or the external relations office. This will ensure that UN-Habitat becomes the &quot;go-to&quot; entity on urbanization.</source>
        <translation>ينبغي أن يكون موئل الأمم المتحدة مستعدًا في جميع الأوقات لتقديم تعليقات واقتباسات مرجعية في حينها عن الأحداث الجارية ذات الصلة، من أجل تعزيز صورته الإعلامية. والأفضل أن يقوم بذلك المدير التنفيذي ونائب المدير التنفيذي، لكن يمكن أن يقوم به أيضًا متحدث رسمي (إن وُجد) أو الموظفون التقنيون أو مكتب العلاقات الخارجية. وسيكفل ذلك أن يصبح موئل الأمم المتحدة الكيان الذي يُرجع إليه في شؤون التحضر.</translation>
    </message>
    <message>
        <source>UN-Women</source>
        <translation>هيئة الأمم المتحدة للمرأة</translation>
    </message>
    <message>
        <source>UNCCD COP14</source>
        <translation>الدورة 14 لمؤتمر الأطراف في اتفاقية مكافحة التصحر</translation>
    </message>
    <message>
        <source>UNCCD COP15</source>
        <translation>الدورة 15 لمؤتمر الأطراف في اتفاقية مكافحة التصحر</translation>
    </message>
    <message>
        <source>UNCCD COP16</source>
        <translation>الدورة 16 لمؤتمر الأطراف في اتفاقية مكافحة التصحر</translation>
    </message>
    <message>
        <source>UNCCD COP17</source>
        <translation>الدورة 17 لمؤتمر الأطراف في اتفاقية مكافحة التصحر</translation>
    </message>
    <message>
        <source>UNDP</source>
        <translation>برنامج الأمم المتحدة الإنمائي</translation>
    </message>
    <message>
        <source>UNDRR</source>
        <translation>مكتب الأمم المتحدة للحد من مخاطر الكوارث</translation>
    </message>
    <message>
        <source>UNEP</source>
        <translation>برنامج الأمم المتحدة للبيئة</translation>
    </message>
    <message>
        <source>UNFCCC COP25</source>
        <translation>الدورة 25 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP26</source>
        <translation>الدورة 26 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP27</source>
        <translation>الدورة 27 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP28</source>
        <translation>الدورة 28 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP29</source>
        <translation>الدورة 29 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP30</source>
        <translation>الدورة 30 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP31</source>
        <translation>الدورة 31 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNFCCC COP32</source>
        <translation>الدورة 32 لمؤتمر الأطراف في اتفاقية تغير المناخ</translation>
    </message>
    <message>
        <source>UNHA1 2019</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة 1، 2019</translation>
    </message>
    <message>
        <source>UNHA2 2023</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة 2، 2023</translation>
    </message>
    <message>
        <source>UNHA2 resumed 2025</source>
        <translation>جمعية موئل الأمم المتحدة، الدورة 2 المستأنفة، 2025</translation>
    </message>
    <message>
        <source>UNICEF</source>
        <translation>اليونيسف</translation>
    </message>
    <message>
        <source>Ulaanbaatar</source>
        <translation>أولان باتور</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Cities and Local Governments (UCLG)</source>
        <translation>منظمة المدن المتحدة والحكومات المحلية</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United Nations Advisory Committee of Local Authorities (UNACLA)</source>
        <translation>لجنة الأمم المتحدة الاستشارية للسلطات المحلية</translation>
    </message>
    <message>
        <source>United Nations Day</source>
        <translation>يوم الأمم المتحدة</translation>
    </message>
    <message>
        <source>United Nations General Assembly (high-level week / general debate)</source>
        <translation>الجمعية العامة للأمم المتحدة (الأسبوع الرفيع المستوى / المناقشة العامة)</translation>
    </message>
    <message>
        <source>United Nations Public Service Day</source>
        <translation>يوم الأمم المتحدة للخدمة العامة</translation>
    </message>
    <message>
        <source>United Nations country teams</source>
        <translation>أفرقة الأمم المتحدة القطرية</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>United Nations regional economic commissions</source>
        <translation>اللجان الاقتصادية الإقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>الولايات المتحدة الأمريكية</translation>
    </message>
    <message>
        <source>Urban October</source>
        <translation>أكتوبر الحضري</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus 2019</source>
        <translation>مخيم المفكرين الحضريين 2019</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus programme</source>
        <translation>برنامج مخيم المفكرين الحضريين</translation>
    </message>
    <message>
        <source>Urban crisis response</source>
        <translation>الاستجابة للأزمات الحضرية</translation>
    </message>
    <message>
        <source>Urban regeneration: reducing disadvantage in the poorest areas</source>
        <translation>التجديد الحضري: الحد من الحرمان في أفقر المناطق</translation>
    </message>
    <message>
        <source>Use infographics and social media</source>
        <translation>استخدام الرسوم البيانية ووسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Use op-eds and interviews with the Executive Director</source>
        <translation>استخدام مقالات الرأي والمقابلات مع المدير التنفيذي</translation>
    </message>
    <message>
        <source>Use research and reports for, inter alia, the high-level political forum on sustainable development</source>
        <translation>استخدام البحوث والتقارير، لا سيما من أجل المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages</source>
        <translation>استخدام وسائط الإعلام ووسائل التواصل الاجتماعي والفعاليات واللحظات الرئيسية لنشر مقالات الرأي والقصص والرسائل</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages.</source>
        <translation>استخدام وسائط الإعلام ووسائل التواصل الاجتماعي والفعاليات واللحظات الرئيسية لنشر مقالات الرأي والقصص والرسائل.</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications and events</source>
        <translation>استخدام وسائط الإعلام والمواقع الشبكية ومنصات الشركاء ووسائل التواصل الاجتماعي والمنشورات والفعاليات</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications, events, op-eds and interviews with the Executive Director to publicize the normative and operational work of the programme.</source>
        <translation>استخدام وسائط الإعلام والمواقع الشبكية ومنصات الشركاء ووسائل التواصل الاجتماعي والمنشورات والفعاليات ومقالات الرأي والمقابلات مع المدير التنفيذي للتعريف بالعمل المعياري والتنفيذي للبرنامج.</translation>
    </message>
    <message>
        <source>Using research and reports for, inter alia, the high-level political forum on sustainable development, produce compelling materials and infographics on national development and the City Prosperity Index. Voluntary national reviews of data.</source>
        <translation>استنادًا إلى البحوث والتقارير المعدة لجهات منها المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة، إنتاج مواد ورسوم بيانية مقنعة عن التنمية الوطنية ومؤشر ازدهار المدن. استعراضات وطنية طوعية للبيانات.</translation>
    </message>
    <message>
        <source>Valuing our communities and cities</source>
        <translation>تقدير مجتمعاتنا ومدننا</translation>
    </message>
    <message>
        <source>Vesak</source>
        <translation>فيساك</translation>
    </message>
    <message>
        <source>Victoria Falls</source>
        <translation>شلالات فيكتوريا</translation>
    </message>
    <message>
        <source>Visakha Bucha Day</source>
        <translation>يوم فيساخا بوشا</translation>
    </message>
    <message>
        <source>Visual identity, logo lock-ups, hashtag in six languages</source>
        <translation>الهوية البصرية وتركيبات الشعار والوسم باللغات الست</translation>
    </message>
    <message>
        <source>WCD 2020</source>
        <translation>اليوم العالمي للمدن 2020</translation>
    </message>
    <message>
        <source>WUF10 2020</source>
        <translation>المنتدى الحضري العالمي، الدورة 10، 2020</translation>
    </message>
    <message>
        <source>WUF11 2022</source>
        <translation>المنتدى الحضري العالمي، الدورة 11، 2022</translation>
    </message>
    <message>
        <source>WUF12 2024</source>
        <translation>المنتدى الحضري العالمي، الدورة 12، 2024</translation>
    </message>
    <message>
        <source>WUF13 2026</source>
        <translation>المنتدى الحضري العالمي، الدورة 13، 2026</translation>
    </message>
    <message>
        <source>WUF9 2018</source>
        <translation>المنتدى الحضري العالمي، الدورة 9، 2018</translation>
    </message>
    <message>
        <source>Web page live check, webcast test, crisis / issue protocol on standby</source>
        <translation>فحص الصفحة الشبكية، اختبار البث، بروتوكول الأزمات جاهز</translation>
    </message>
    <message>
        <source>Web page staged; leak protocol ready</source>
        <translation>الصفحة الشبكية مجهزة؛ بروتوكول التسريب جاهز</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>اثنين العنصرة</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States</source>
        <translation>العمل مع كيانات الأمم المتحدة ومصارف التنمية والجهات الفاعلة في القطاع الخاص والدول الأعضاء</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States to run campaigns and events and exchange information.</source>
        <translation>العمل مع كيانات الأمم المتحدة ومصارف التنمية والجهات الفاعلة في القطاع الخاص والدول الأعضاء لتنظيم حملات وفعاليات وتبادل المعلومات.</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders</source>
        <translation>العمل مع الفروع وأصحاب المصلحة</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders to write positive stories.</source>
        <translation>العمل مع الفروع وأصحاب المصلحة لكتابة قصص إيجابية.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites</source>
        <translation>العمل مع وسائط الإعلام المحلية والوطنية ووسائل التواصل الاجتماعي والمواقع الشبكية</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, and make use of events such as sessions of the conferences of the parties to multilateral environmental agreements.</source>
        <translation>العمل مع وسائط الإعلام المحلية والوطنية ووسائل التواصل الاجتماعي والمواقع الشبكية للتعريف بالعمل، والاستفادة من فعاليات مثل دورات مؤتمرات الأطراف في الاتفاقات البيئية المتعددة الأطراف.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, with maximum visibility at events such as the high-level political forum on sustainable development.</source>
        <translation>العمل مع وسائط الإعلام المحلية والوطنية ووسائل التواصل الاجتماعي والمواقع الشبكية للتعريف بالعمل، مع تحقيق أقصى قدر من الحضور الإعلامي في فعاليات مثل المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة.</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities</source>
        <translation>العمل مع كيانات الأمم المتحدة الأخرى والدول الأعضاء والمدن</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities to run campaigns and produce materials.</source>
        <translation>العمل مع كيانات الأمم المتحدة الأخرى والدول الأعضاء والمدن لتنظيم حملات وإنتاج مواد.</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations</source>
        <translation>العمل مع وسائط الإعلام ووسائل التواصل الاجتماعي ومنصات الدول الأعضاء والمدن ومصارف التنمية وأفرقة الأمم المتحدة القطرية والمنظمات غير الحكومية</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations to run campaigns and release messages, videos and stories.</source>
        <translation>العمل مع وسائط الإعلام ووسائل التواصل الاجتماعي ومنصات الدول الأعضاء والمدن ومصارف التنمية وأفرقة الأمم المتحدة القطرية والمنظمات غير الحكومية لتنظيم حملات ونشر رسائل ومقاطع فيديو وقصص.</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>البنك الدولي</translation>
    </message>
    <message>
        <source>World Bicycle Day</source>
        <translation>اليوم العالمي للدراجات الهوائية</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>اليوم العالمي للطفل</translation>
    </message>
    <message>
        <source>World Cities Day</source>
        <translation>اليوم العالمي للمدن</translation>
    </message>
    <message>
        <source>World Cities Report 2016: Urbanization and Development – Emerging Futures</source>
        <translation>تقرير المدن العالمية 2016: التحضر والتنمية – ملامح المستقبل الناشئ</translation>
    </message>
    <message>
        <source>World Cities Report 2020: The Value of Sustainable Urbanization</source>
        <translation>تقرير المدن العالمية 2020: قيمة التحضر المستدام</translation>
    </message>
    <message>
        <source>World Cities Report 2022: Envisaging the Future of Cities</source>
        <translation>تقرير المدن العالمية 2022: استشراف مستقبل المدن</translation>
    </message>
    <message>
        <source>World Cities Report 2024: Cities and Climate Action</source>
        <translation>تقرير المدن العالمية 2024: المدن والعمل المناخي</translation>
    </message>
    <message>
        <source>World Cities Report 2026: The Global Housing Crisis – Pathways to Action</source>
        <translation>تقرير المدن العالمية 2026: أزمة السكن العالمية – مسارات للعمل</translation>
    </message>
    <message>
        <source>World Cities Report and regional flagship reports</source>
        <translation>تقرير المدن العالمية والتقارير الرائدة الإقليمية</translation>
    </message>
    <message>
        <source>World Creativity and Innovation Day</source>
        <translation>اليوم العالمي للإبداع والابتكار</translation>
    </message>
    <message>
        <source>World Day for Cultural Diversity for Dialogue and Development</source>
        <translation>اليوم العالمي للتنوع الثقافي من أجل الحوار والتنمية</translation>
    </message>
    <message>
        <source>World Day of Remembrance for Road Traffic Victims</source>
        <translation>اليوم العالمي لإحياء ذكرى ضحايا حوادث المرور على الطرق</translation>
    </message>
    <message>
        <source>World Day of Social Justice</source>
        <translation>اليوم العالمي للعدالة الاجتماعية</translation>
    </message>
    <message>
        <source>World Environment Day</source>
        <translation>يوم البيئة العالمي</translation>
    </message>
    <message>
        <source>World Food Day</source>
        <translation>يوم الأغذية العالمي</translation>
    </message>
    <message>
        <source>World Habitat Day</source>
        <translation>اليوم العالمي للموئل</translation>
    </message>
    <message>
        <source>World Health Day</source>
        <translation>يوم الصحة العالمي</translation>
    </message>
    <message>
        <source>World Humanitarian Day</source>
        <translation>اليوم العالمي للعمل الإنساني</translation>
    </message>
    <message>
        <source>World Maritime Day</source>
        <translation>اليوم البحري العالمي</translation>
    </message>
    <message>
        <source>World Meteorological Day</source>
        <translation>اليوم العالمي للأرصاد الجوية</translation>
    </message>
    <message>
        <source>World Migratory Bird Day</source>
        <translation>اليوم العالمي للطيور المهاجرة</translation>
    </message>
    <message>
        <source>World Oceans Day</source>
        <translation>اليوم العالمي للمحيطات</translation>
    </message>
    <message>
        <source>World Philosophy Day</source>
        <translation>اليوم العالمي للفلسفة</translation>
    </message>
    <message>
        <source>World Population Day</source>
        <translation>اليوم العالمي للسكان</translation>
    </message>
    <message>
        <source>World Press Freedom Day</source>
        <translation>اليوم العالمي لحرية الصحافة</translation>
    </message>
    <message>
        <source>World Refugee Day</source>
        <translation>اليوم العالمي للاجئين</translation>
    </message>
    <message>
        <source>World Rural Development Day</source>
        <translation>اليوم العالمي للتنمية الريفية</translation>
    </message>
    <message>
        <source>World Science Day for Peace and Development</source>
        <translation>اليوم العالمي للعلم لصالح السلام والتنمية</translation>
    </message>
    <message>
        <source>World Soil Day</source>
        <translation>اليوم العالمي للتربة</translation>
    </message>
    <message>
        <source>World Statistics Day</source>
        <translation>اليوم العالمي للإحصاء</translation>
    </message>
    <message>
        <source>World Sustainable Transport Day</source>
        <translation>اليوم العالمي للنقل المستدام</translation>
    </message>
    <message>
        <source>World Teachers&apos; Day</source>
        <translation>اليوم العالمي للمعلمين</translation>
    </message>
    <message>
        <source>World Telecommunication and Information Society Day</source>
        <translation>اليوم العالمي للاتصالات ومجتمع المعلومات</translation>
    </message>
    <message>
        <source>World Toilet Day</source>
        <translation>اليوم العالمي لدورات المياه</translation>
    </message>
    <message>
        <source>World Tourism Day</source>
        <translation>يوم السياحة العالمي</translation>
    </message>
    <message>
        <source>World Tsunami Awareness Day</source>
        <translation>اليوم العالمي للتوعية بأمواج تسونامي</translation>
    </message>
    <message>
        <source>World Urban Campaign</source>
        <translation>الحملة الحضرية العالمية</translation>
    </message>
    <message>
        <source>World Urban Campaign members</source>
        <translation>أعضاء الحملة الحضرية العالمية</translation>
    </message>
    <message>
        <source>World Urban Forum</source>
        <translation>المنتدى الحضري العالمي</translation>
    </message>
    <message>
        <source>World Urban Forum, eleventh session (WUF11)</source>
        <translation>المنتدى الحضري العالمي، الدورة الحادية عشرة (WUF11)</translation>
    </message>
    <message>
        <source>World Urban Forum, fourteenth session (WUF14)</source>
        <translation>المنتدى الحضري العالمي، الدورة الرابعة عشرة (WUF14)</translation>
    </message>
    <message>
        <source>World Urban Forum, tenth session (WUF10)</source>
        <translation>المنتدى الحضري العالمي، الدورة العاشرة (WUF10)</translation>
    </message>
    <message>
        <source>World Urban Forum, thirteenth session (WUF13)</source>
        <translation>المنتدى الحضري العالمي، الدورة الثالثة عشرة (WUF13)</translation>
    </message>
    <message>
        <source>World Urban Forum, twelfth session (WUF12)</source>
        <translation>المنتدى الحضري العالمي، الدورة الثانية عشرة (WUF12)</translation>
    </message>
    <message>
        <source>World Water Day</source>
        <translation>اليوم العالمي للمياه</translation>
    </message>
    <message>
        <source>World Wildlife Day</source>
        <translation>اليوم العالمي للأحياء البرية</translation>
    </message>
    <message>
        <source>World Youth Skills Day</source>
        <translation>اليوم العالمي لمهارات الشباب</translation>
    </message>
    <message>
        <source>World assembly – the largest decision-making body on urbanization</source>
        <translation>جمعية عالمية – أكبر هيئة لاتخاذ القرارات بشأن التحضر</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities</source>
        <translation>كتابة قصص إنسانية عن العمل في المدن الأكثر تعرضًا للخطر</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities, focusing on climate change and the impact of UN-Habitat&apos;s work.</source>
        <translation>كتابة قصص إنسانية عن العمل في المدن الأكثر تعرضًا للخطر، مع التركيز على تغير المناخ وأثر عمل موئل الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Write positive stories</source>
        <translation>كتابة قصص إيجابية</translation>
    </message>
    <message>
        <source>Yaoundé</source>
        <translation>ياوندي</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>يريفان</translation>
    </message>
    <message>
        <source>Yom Kippur</source>
        <translation>يوم كيبور</translation>
    </message>
    <message>
        <source>Youth leading climate and local action for cities</source>
        <translation>الشباب يقودون العمل المناخي والمحلي من أجل المدن</translation>
    </message>
    <message>
        <source>Zero Discrimination Day</source>
        <translation>يوم القضاء التام على التمييز</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زمبابوي</translation>
    </message>
    <message>
        <source>adopted strategic plan 2026-2029</source>
        <translation>اعتُمدت الخطة الاستراتيجية 2026-2029</translation>
    </message>
    <message>
        <source>aims to support cities in identifying and taking the action needed to implement the New Urban Agenda and in measuring impact on the achievement of the Sustainable Development Goal targets</source>
        <translation>يهدف إلى دعم المدن في تحديد واتخاذ الإجراءات اللازمة لتنفيذ الخطة الحضرية الجديدة وفي قياس الأثر على تحقيق غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>announced at opening</source>
        <translation>العدد المعلن عند الافتتاح</translation>
    </message>
    <message>
        <source>another source says 5,000 delegates in all</source>
        <translation>يذكر مصدر آخر أن مجموع المندوبين 5,000</translation>
    </message>
    <message>
        <source>article views</source>
        <translation>مشاهدات المقالات</translation>
    </message>
    <message>
        <source>attendance, summary report</source>
        <translation>الحضور، حسب التقرير الموجز</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>attendees (in person + remote)</source>
        <translation>الحاضرون (حضوريًا وعن بُعد)</translation>
    </message>
    <message>
        <source>before the window; shows there was no 2018 edition</source>
        <translation>قبل الفترة؛ يبين عدم صدور طبعة 2018</translation>
    </message>
    <message>
        <source>campuses approved</source>
        <translation>المخيمات الموافق عليها</translation>
    </message>
    <message>
        <source>changes in attitudes and commitments</source>
        <translation>التغيرات في المواقف والالتزامات</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>closed 13 Dec</source>
        <translation>اختُتم في 13 كانون الأول/ديسمبر</translation>
    </message>
    <message>
        <source>closed 13 Nov; opens on World Cities Day</source>
        <translation>اختُتم في 13 تشرين الثاني/نوفمبر؛ يُفتتح في اليوم العالمي للمدن</translation>
    </message>
    <message>
        <source>closed 15 Dec</source>
        <translation>اختُتم في 15 كانون الأول/ديسمبر</translation>
    </message>
    <message>
        <source>closed 20 Nov</source>
        <translation>اختُتم في 20 تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>closed 22 Nov</source>
        <translation>اختُتم في 22 تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>closed 24 Nov</source>
        <translation>اختُتم في 24 تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>computed by rule; not confirmed</source>
        <translation>محسوب وفق القاعدة؛ غير مؤكد</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>date computed by rule; theme and host not announced/not found</source>
        <translation>تاريخ محسوب وفق القاعدة؛ لم يُعلن الموضوع والمضيف أو لم يُعثر عليهما</translation>
    </message>
    <message>
        <source>date is certain (first Monday of October); theme and host of the global observance not found. A third-party page dates it 6 October 2026 with the 2025 theme: wrong.</source>
        <translation>التاريخ مؤكد (أول اثنين من أكتوبر)؛ ولم يُعثر على موضوع الاحتفال العالمي ومضيفه. وتذكر صفحة خارجية 6 أكتوبر 2026 بموضوع عام 2025، وهذا خطأ.</translation>
    </message>
    <message>
        <source>dates not found; SDG Summit expected Sept 2027</source>
        <translation>لم يُعثر على التواريخ؛ يُتوقع عقد مؤتمر قمة أهداف التنمية المستدامة في أيلول/سبتمبر 2027</translation>
    </message>
    <message>
        <source>ensures that the smart city field focuses on sustainable development outcomes, including human rights</source>
        <translation>يكفل تركيز مجال المدن الذكية على نتائج التنمية المستدامة، بما فيها حقوق الإنسان</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>flagship programmes launched in &quot;Sustainable Urban Development Now&quot; sessions (ENB)</source>
        <translation>أُطلقت البرامج الرائدة في جلسات «Sustainable Urban Development Now» (ENB)</translation>
    </message>
    <message>
        <source>from 160 countries</source>
        <translation>من 160 بلدًا</translation>
    </message>
    <message>
        <source>handover at WUF13; dates not found; outside the 2019-2027 window but needed for back-planning</source>
        <translation>التسليم في WUF13؛ لم يُعثر على التواريخ؛ خارج الفترة 2019-2027 لكنه لازم للتخطيط العكسي</translation>
    </message>
    <message>
        <source>helps cities to be socially inclusive and economically vibrant while addressing urban-rural dynamics</source>
        <translation>يساعد المدن على أن تكون شاملة اجتماعيًا وحيوية اقتصاديًا مع معالجة الديناميات بين الحضر والريف</translation>
    </message>
    <message>
        <source>host Government announced 18-30 October; CBD calendar recalled as 19-30</source>
        <translation>أعلنت الحكومة المضيفة 18-30 تشرين الأول/أكتوبر؛ وتقويم الاتفاقية من الذاكرة 19-30</translation>
    </message>
    <message>
        <source>host confirmed, days not</source>
        <translation>المضيف مؤكد، والأيام غير مؤكدة</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>in-depth review of SDG 11; SDG Summit 18-19 Sept 2023</source>
        <translation>استعراض متعمق للهدف 11؛ مؤتمر قمة أهداف التنمية المستدامة، 18-19 أيلول/سبتمبر 2023</translation>
    </message>
    <message>
        <source>its end result is reduced spatial inequality, through the inclusion of disadvantaged socioeconomic groups, the diversification of local economies and of investment in housing, infrastructure and services across the urban-rural continuum</source>
        <translation>تتمثل نتيجته النهائية في الحد من عدم المساواة المكانية، من خلال إدماج الفئات الاجتماعية والاقتصادية المحرومة وتنويع الاقتصادات المحلية والاستثمار في السكن والبنية التحتية والخدمات على امتداد المتصل الحضري الريفي</translation>
    </message>
    <message>
        <source>known as the Stakeholder Advisory Group (SAGE) (outside-recalled)</source>
        <translation>تُعرف بفريق أصحاب المصلحة الاستشاري (SAGE) (مصدر خارجي، من الذاكرة)</translation>
    </message>
    <message>
        <source>last sentence reads literally &quot;carry out voluntary country assessments of the data&quot;; the English probably said &quot;voluntary national reviews data&quot;</source>
        <translation>الجملة الأخيرة تقول حرفيًا «إجراء تقييمات قطرية طوعية للبيانات»؛ ولعل النص الإنكليزي كان «voluntary national reviews data»</translation>
    </message>
    <message>
        <source>launched at WUF11; day recalled</source>
        <translation>أُطلق في WUF11؛ اليوم من الذاكرة</translation>
    </message>
    <message>
        <source>launched at WUF12; day recalled</source>
        <translation>أُطلق في WUF12؛ اليوم من الذاكرة</translation>
    </message>
    <message>
        <source>launched at WUF13; exact day not stated</source>
        <translation>أُطلق في WUF13؛ اليوم بالضبط غير مذكور</translation>
    </message>
    <message>
        <source>level of co-investment catalysed</source>
        <translation>مستوى الاستثمار المشترك المحفَّز</translation>
    </message>
    <message>
        <source>literal: global task force of local authorities</source>
        <translation>حرفيًا: فرقة العمل العالمية للسلطات المحلية</translation>
    </message>
    <message>
        <source>media &quot;views&quot;: not people</source>
        <translation>«مشاهدات» في وسائط الإعلام: ليست أشخاصًا</translation>
    </message>
    <message>
        <source>message pull-through in coverage per flagship</source>
        <translation>مدى ظهور الرسائل في التغطية الإعلامية لكل برنامج رائد</translation>
    </message>
    <message>
        <source>month and SDG 11 review confirmed; exact days recalled</source>
        <translation>الشهر واستعراض الهدف 11 مؤكدان؛ الأيام بالضبط من الذاكرة</translation>
    </message>
    <message>
        <source>mostly virtual</source>
        <translation>افتراضي في معظمه</translation>
    </message>
    <message>
        <source>no debate on the Sunday</source>
        <translation>لا مناقشة يوم الأحد</translation>
    </message>
    <message>
        <source>number of policy changes</source>
        <translation>عدد التغييرات في السياسات</translation>
    </message>
    <message>
        <source>one press item gives 18-22 May (trend.az 4099960): wrong</source>
        <translation>يذكر خبر صحفي 18-22 أيار/مايو (trend.az 4099960)، وهذا خطأ</translation>
    </message>
    <message>
        <source>other UN texts: 23,000 (gltn) and &quot;more than 20,000&quot; (WUC)</source>
        <translation>نصوص أخرى للأمم المتحدة: 23,000 (gltn) و«أكثر من 20,000» (WUC)</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>registered online</source>
        <translation>المسجلون على الإنترنت</translation>
    </message>
    <message>
        <source>released on World Cities Day</source>
        <translation>صدر في اليوم العالمي للمدن</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>report downloads and citations</source>
        <translation>تنزيلات التقارير والاستشهاد بها</translation>
    </message>
    <message>
        <source>search interest index</source>
        <translation>مؤشر الاهتمام في البحث</translation>
    </message>
    <message>
        <source>season</source>
        <translation>موسم</translation>
    </message>
    <message>
        <source>share of coverage quoting UN-Habitat spokespersons</source>
        <translation>نسبة التغطية التي تستشهد بالمتحدثين باسم موئل الأمم المتحدة</translation>
    </message>
    <message>
        <source>share of surveyed audience aware of SDG 11 / NUA (baseline and end line)</source>
        <translation>نسبة الجمهور المستطلَع المدرك للهدف 11 والخطة الحضرية الجديدة (خط الأساس وخط النهاية)</translation>
    </message>
    <message>
        <source>stakeholder perception survey</source>
        <translation>استقصاء تصورات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>suspended 2 Nov</source>
        <translation>عُلّقت في 2 تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>theme and host not found; date certain</source>
        <translation>لم يُعثر على الموضوع والمضيف؛ التاريخ مؤكد</translation>
    </message>
    <message>
        <source>theme confirmed; &quot;first global observance in Africa&quot;; Nakuru recalled</source>
        <translation>الموضوع مؤكد؛ «أول احتفال عالمي في أفريقيا»؛ ناكورو من الذاكرة</translation>
    </message>
    <message>
        <source>theme confirmed; Luxor recalled</source>
        <translation>الموضوع مؤكد؛ الأقصر من الذاكرة</translation>
    </message>
    <message>
        <source>track of the 2019 Climate Action Summit</source>
        <translation>مسار من مسارات مؤتمر قمة العمل المناخي لعام 2019</translation>
    </message>
    <message>
        <source>unprompted media mentions of SDG 11 + &quot;sustainable urbanization&quot;</source>
        <translation>الإشارات التلقائية في وسائط الإعلام إلى الهدف 11 و«التحضر المستدام»</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>افتراضيًا</translation>
    </message>
    <message>
        <source>web sessions on SDG 11 pages</source>
        <translation>زيارات صفحات الهدف 11 على الإنترنت</translation>
    </message>
    <message>
        <source>works to improve livelihoods by building adaptive capacity, providing risk-reducing infrastructure and improving the policy environment at the local and national levels, thereby slowly but steadily supporting poverty reduction</source>
        <translation>يعمل على تحسين سبل العيش عن طريق بناء القدرة على التكيف وتوفير البنية التحتية الحادة من المخاطر وتحسين بيئة السياسات على الصعيدين المحلي والوطني، ويدعم بذلك الحد من الفقر ببطء وثبات</translation>
    </message>
    <message>
        <source>Üsküdar (Istanbul)</source>
        <translation>أوسكودار (إسطنبول)</translation>
    </message>
    <message>
        <source>交流信息 may translate &quot;share messages&quot;</source>
        <translation>قد تكون 交流信息 ترجمة لعبارة «share messages»</translation>
    </message>
    <message>
        <source>制定主题 may translate &quot;develop hashtags&quot; (主题标签); kept as &quot;themes&quot;</source>
        <translation>قد تكون 制定主题 ترجمة لعبارة «develop hashtags» (主题标签)؛ أُبقيت «مواضيع»</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>نحو {number}</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>حتى {number}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>⁦{number}+⁩</translation>
    </message>
</context>
<context>
    <name>Outcome family</name>
    <message>
        <source>awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>المشاركة الفاعلة</translation>
    </message>
</context>
<context>
    <name>Outlet kind</name>
    <message>
        <source>print</source>
        <translation>صحافة مطبوعة</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>تلفزيون</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>إذاعة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
</context>
<context>
    <name>Pack period</name>
    <message>
        <source>what the pack usually covers</source>
        <translation>ما تغطيه الحزمة عادةً</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>سنوات الخطة</translation>
    </message>
    <message>
        <source>the next 90 days</source>
        <translation>الأيام التسعون المقبلة</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>أيام محددة</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Flagship action plan</source>
        <translation>خطة عمل البرامج الرائدة</translation>
    </message>
    <message>
        <source>The four cells of each programme word for word, commitments with their state, actions, partners and indicators.</source>
        <translation>الخانات الأربع لكل برنامج حرفياً، والالتزامات وحالتها، والإجراءات والشركاء والمؤشرات.</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>تقويم الحملات</translation>
    </message>
    <message>
        <source>The year at a glance, 90 days ahead, a grid for each month and the list, with what is still to be confirmed.</source>
        <translation>السنة في لمحة، والأيام التسعون المقبلة، وشبكة لكل شهر، والقائمة، مع ما لم يُؤكد بعد.</translation>
    </message>
    <message>
        <source>Reach and results</source>
        <translation>الوصول والنتائج</translation>
    </message>
    <message>
        <source>Estimated against measured reach per platform, totals that say what they are, and the expected outcomes.</source>
        <translation>الوصول المقدّر مقابل المقيس لكل منصة، ومجاميع تبيّن ماهيتها، والنتائج المتوقعة.</translation>
    </message>
    <message>
        <source>Ninety days ahead</source>
        <translation>التسعون يومًا المقبلة</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>جميع التواريخ</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>قرارات مطلوبة</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>البرامج الرائدة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>أبرز الأرقام</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>ماذا تعني الأرقام</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>أشخاص مختلفون</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>The four pillars</source>
        <translation>الركائز الأربع</translation>
    </message>
    <message>
        <source>Plan years, gross</source>
        <translation>سنوات الخطة، إجمالي</translation>
    </message>
    <message>
        <source>Estimated against measured</source>
        <translation>المقدّر مقابل المقيس</translation>
    </message>
    <message>
        <source>Dates to be confirmed</source>
        <translation>تواريخ قيد التأكيد</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>نظرة على السنة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>المصادر والمنهجية</translation>
    </message>
    <message>
        <source>Event briefing</source>
        <translation>إحاطة عن الفعالية</translation>
    </message>
    <message>
        <source>One event whole: what, where and when, its mandate, messages, programme, people, media, risks and how it is measured.</source>
        <translation>فعالية كاملة: ماذا وأين ومتى، وولايتها ورسائلها وبرنامجها وأشخاصها وإعلامها ومخاطرها وكيفية قياسها.</translation>
    </message>
    <message>
        <source>Objectives and estimated reach</source>
        <translation>الأهداف والوصول المقدّر</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجماهير</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>منظومة الرسائل</translation>
    </message>
    <message>
        <source>Theme and mandate</source>
        <translation>الموضوع والولاية</translation>
    </message>
    <message>
        <source>Measurement plan</source>
        <translation>خطة القياس</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>الخطة الإعلامية</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>الشركاء وأدوارهم</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Risks and holding lines</source>
        <translation>المخاطر والبيانات الاحتياطية</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>البيانات الاحتياطية</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>تسلسل الفعالية</translation>
    </message>
    <message>
        <source>An event minute by minute on two clocks: what, where, who and which material, with the gates before it and what is open.</source>
        <translation>الفعالية دقيقةً بدقيقة حسب توقيتين: ماذا وأين ومن وبأي مواد، مع البوابات السابقة لها وما لا يزال مفتوحاً.</translation>
    </message>
    <message>
        <source>Social media and partners</source>
        <translation>وسائل التواصل الاجتماعي والشركاء</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>نقاط الحديث</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Country brief</source>
        <translation>إحاطة قُطرية</translation>
    </message>
    <message>
        <source>What settlements there need, events and actions there, reach measured there, what changed, and the next dates.</source>
        <translation>احتياجات المستوطنات فيه، والفعاليات والإجراءات، والوصول المقيس، وما تغيّر، والمواعيد المقبلة.</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>تقرير للمانحين</translation>
    </message>
    <message>
        <source>What a source of funds paid for, results against targets, planned and actual cost, visibility duties with evidence, and what did not work.</source>
        <translation>ما موّله مصدر التمويل، والنتائج مقابل الغايات، والتكلفة المخططة والفعلية، وواجبات الإبراز مع أدلتها، وما لم ينجح.</translation>
    </message>
    <message>
        <source>Partner toolkit</source>
        <translation>مجموعة أدوات الشركاء</translation>
    </message>
    <message>
        <source>Cleared messages and texts by channel and language, dates to join, the visual identity checklist, and how to report back.</source>
        <translation>رسائل ونصوص معتمدة حسب القناة واللغة، ومواعيد للمشاركة، وقائمة مراجعة الهوية البصرية، وكيفية الإبلاغ.</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>الرسائل الرئيسية</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>الاستثمار المشترك</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>سجل المساهمات</translation>
    </message>
    <message>
        <source>Settlement needs</source>
        <translation>احتياجات المستوطنات</translation>
    </message>
    <message>
        <source>Events, work and partners</source>
        <translation>الفعاليات والعمل والشركاء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What was funded</source>
        <translation>ما جرى تمويله</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>قائمة مراجعة الهوية البصرية</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>ما لم ينجح</translation>
    </message>
    <message>
        <source>Dates to join</source>
        <translation>مواعيد للمشاركة</translation>
    </message>
    <message>
        <source>What the document wants of partnerships</source>
        <translation>ما تريده الوثيقة من الشراكات</translation>
    </message>
    <message>
        <source>Who we are together</source>
        <translation>من نحن معاً</translation>
    </message>
    <message>
        <source>Ready-to-use texts</source>
        <translation>نصوص جاهزة للاستعمال</translation>
    </message>
    <message>
        <source>How to report back</source>
        <translation>كيفية الإبلاغ</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>النتائج مقابل الغايات</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>واجبات الإبراز</translation>
    </message>
    <message>
        <source>Reach, as measured</source>
        <translation>الوصول كما قيس</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>صحيفة الطوارئ</translation>
    </message>
    <message>
        <source>Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, what changes and what is said.</source>
        <translation>المضي قدماً أو التحول إلى الافتراضي أو التأجيل أو الإلغاء أو الأزمة: ما يستدعيه، ومن يقرر وحتى متى، وما يتغير وما يقال.</translation>
    </message>
    <message>
        <source>Spokesperson sheet</source>
        <translation>صحيفة المتحدث</translation>
    </message>
    <message>
        <source>For each person who speaks: the one message with its proofs, talking points, hard questions, appearances and holding lines.</source>
        <translation>لكل متحدث: الرسالة الواحدة وأدلتها، ونقاط الحديث، والأسئلة الصعبة، والظهور العلني، والبيانات الاحتياطية.</translation>
    </message>
    <message>
        <source>Branch by branch</source>
        <translation>مساراً مساراً</translation>
    </message>
    <message>
        <source>The decision in brief</source>
        <translation>القرار بإيجاز</translation>
    </message>
    <message>
        <source>Gates before the opening</source>
        <translation>البوابات قبل الافتتاح</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>Why there is a contingency plan</source>
        <translation>سبب وجود خطة طوارئ</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>كيف نتحدث</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>الإجراءات حسب المسؤول عنها</translation>
    </message>
    <message>
        <source>From input to impact</source>
        <translation>من المدخلات إلى الأثر</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>حالات التعارض</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطل</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>التحقق قبل الإصدار</translation>
    </message>
    <message>
        <source>Media kit</source>
        <translation>المجموعة الإعلامية</translation>
    </message>
    <message>
        <source>For media: fact sheet, cleared messages and quotes, stories and photos with consent, figures, embargo terms and contacts.</source>
        <translation>لوسائل الإعلام: صحيفة وقائع، ورسائل واقتباسات معتمدة، وقصص وصور بموافقة أصحابها، وأرقام، وشروط حظر النشر، وجهات الاتصال.</translation>
    </message>
    <message>
        <source>Materials and their languages</source>
        <translation>المواد ولغاتها</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>عن المنظمة</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>جهات الاتصال الإعلامية</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>صحيفة وقائع</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>الأرقام ومصادرها</translation>
    </message>
    <message>
        <source>Quotes and statements</source>
        <translation>اقتباسات وبيانات</translation>
    </message>
    <message>
        <source>Stories and photos</source>
        <translation>قصص وصور</translation>
    </message>
    <message>
        <source>Embargo and accreditation</source>
        <translation>حظر النشر والاعتماد</translation>
    </message>
    <message>
        <source>Changed since an earlier version</source>
        <translation>التغييرات منذ نسخة سابقة</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>مصدر الأرقام</translation>
    </message>
</context>
<context>
    <name>Part in an action</name>
    <message>
        <source>does it</source>
        <translation>ينفّذ</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>يتحمّل المسؤولية</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>يُستشار</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>يُبلَّغ</translation>
    </message>
</context>
<context>
    <name>Partner aim</name>
    <message>
        <source>objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>think</source>
        <translation>الفكر</translation>
    </message>
    <message>
        <source>act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>share</source>
        <translation>التشارك</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشراكة</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>exact day</source>
        <translation>يوم محدد</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>ضمن هذه الأيام</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>معروف بالشهر</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>معروف بالربع</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>معروف بالسنة</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>قيد التأكيد</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}.</source>
        <translation>يُنشر «{title}» باللغة {language} في {day}، قبل رفع حظر النشر عنه في {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.</source>
        <translation>يُرفع حظر النشر عن «{title}» في {lifts}، قبل نشره باللغة {language} في {day}.</translation>
    </message>
    <message>
        <source>“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}.</source>
        <translation>تنشر «{task}» «{title}» في {day}، قبل رفع حظر النشر عنه في {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}.</source>
        <translation>يُرفع حظر النشر عن «{title}» في {lifts}، قبل أن تنشره «{task}» في {day}.</translation>
    </message>
    <message>
        <source>Embargo against publishing</source>
        <translation>حظر النشر مقابل موعد النشر</translation>
    </message>
    <message>
        <source>The figure {value} for “{title}” has no source and no evidence.</source>
        <translation>الرقم {value} بشأن «{title}» بلا مصدر ولا دليل.</translation>
    </message>
    <message>
        <source>A figure of the indicator “{title}” ({value}) has no source.</source>
        <translation>رقم للمؤشر «{title}» ({value}) بلا مصدر.</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>رقم بلا مصدر</translation>
    </message>
    <message>
        <source>“{title}” holds what no bundled typeface has, printed as □: {characters}.</source>
        <translation>يحتوي «{title}» على ما لا يوجد في أي خط مرفق، ويُطبع على شكل □: {characters}.</translation>
    </message>
    <message>
        <source>Character without a typeface</source>
        <translation>حرف بلا خط</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no credit.</source>
        <translation>صورة من قصة «{title}» بلا ذكر للمصوّر.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no consent of who is in it.</source>
        <translation>صورة من قصة «{title}» بلا موافقة من يظهر فيها.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has neither credit nor consent.</source>
        <translation>صورة من قصة «{title}» بلا ذكر للمصوّر ولا موافقة.</translation>
    </message>
    <message>
        <source>Image without credit and consent</source>
        <translation>صورة بلا ذكر للمصوّر وبلا موافقة</translation>
    </message>
    <message>
        <source>“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out or reached people.</source>
        <translation>أُدرج «{evidence}» تحت «{title}»، وهو نتيجة، لكنه لا يُظهر سوى أن شيئاً نُشر أو وصل إلى الناس.</translation>
    </message>
    <message>
        <source>The indicator “{title}” stands as an outcome but counts what was put out.</source>
        <translation>المؤشر «{title}» مسجل كنتيجة لكنه يعدّ ما نُشر.</translation>
    </message>
    <message>
        <source>Output filed under an outcome</source>
        <translation>مُخرَج مُدرج تحت نتيجة</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no picture.</source>
        <translation>صورة من قصة «{title}» بلا ملف.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” is no longer there.</source>
        <translation>الدليل «{file}» بشأن «{title}» لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” has changed since.</source>
        <translation>الدليل «{file}» بشأن «{title}» تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>ملف مفقود</translation>
    </message>
    <message>
        <source>“{title}” is wanted in {language} and is not there yet.</source>
        <translation>«{title}» مطلوب باللغة {language} ولم يتوفر بعد.</translation>
    </message>
    <message>
        <source>The message “{title}” has no {language} wording.</source>
        <translation>لا صيغة للرسالة «{title}» باللغة {language}.</translation>
    </message>
    <message>
        <source>“{title}” has no {language} name; it is printed in the other language, marked.</source>
        <translation>لا اسم لـ «{title}» باللغة {language}؛ يُطبع باللغة الأخرى مع علامة.</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>ترجمة ناقصة</translation>
    </message>
    <message>
        <source>“{title}” has no date yet.</source>
        <translation>لا تاريخ لـ «{title}» بعد.</translation>
    </message>
    <message>
        <source>The day of “{title}” is still to be confirmed.</source>
        <translation>يوم «{title}» لم يُؤكد بعد.</translation>
    </message>
    <message>
        <source>Date to be confirmed</source>
        <translation>تاريخ ينتظر التأكيد</translation>
    </message>
    <message>
        <source>The gate “{title}” was due on {day} and is still open.</source>
        <translation>كان موعد البوابة «{title}» في {day} ولا تزال مفتوحة.</translation>
    </message>
    <message>
        <source>Overdue gate</source>
        <translation>بوابة متأخرة</translation>
    </message>
    <message>
        <source>The roof “{title}” has {count} words; more than {most} are no single message.</source>
        <translation>في الرسالة الرئيسية «{title}» {count} كلمة؛ وما زاد على {most} ليس رسالة واحدة.</translation>
    </message>
    <message>
        <source>“{title}” has a text of {count} characters, which fills whole pages.</source>
        <translation>نص «{title}» من {count} حرفاً، ويملأ صفحات كاملة.</translation>
    </message>
    <message>
        <source>“{title}” has {count} characters and is cut where it stands in a calendar.</source>
        <translation>في «{title}» {count} حرفاً ويُقتطع حيث يظهر في التقويم.</translation>
    </message>
    <message>
        <source>“{title}” holds {count} characters without a space, which are broken anywhere.</source>
        <translation>في «{title}» {count} حرفاً بلا فراغ، وتُكسر في أي موضع.</translation>
    </message>
    <message>
        <source>Overfull text</source>
        <translation>نص زائد عن المتسع</translation>
    </message>
    <message>
        <source>“{title}”: the {language} text no longer fits the one it was translated from.</source>
        <translation>«{title}»: لم يعد النص باللغة {language} يطابق النص الذي تُرجم عنه.</translation>
    </message>
    <message>
        <source>Stale translation</source>
        <translation>ترجمة قديمة</translation>
    </message>
    <message>
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>تستشهد الرسالة «{title}» برقم تغيّر أو زال منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are said to share {people} people, and the smaller audience is estimated at {most}. Net reach leaves that overlap out.</source>
        <translation>يُقال إن «{title}» و«{other}» يشتركان في {people} شخصا، في حين يُقدَّر الجمهور الأصغر بـ {most}. ولا يُحتسب هذا التداخل في صافي الوصول.</translation>
    </message>
    <message>
        <source>Overlap larger than an audience</source>
        <translation>تداخل أكبر من الجمهور</translation>
    </message>
    <message>
        <source>The message “{title}” is not cleared yet.</source>
        <translation>الرسالة «{title}» غير معتمدة بعد.</translation>
    </message>
    <message>
        <source>The message “{title}” was returned and is not cleared.</source>
        <translation>أُعيدت الرسالة «{title}» وهي غير معتمدة.</translation>
    </message>
    <message>
        <source>Message not cleared</source>
        <translation>رسالة غير معتمدة</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>No assumption: the largest audience to their sum</source>
        <translation>بلا افتراض: من أكبر جمهور إلى مجموعها</translation>
    </message>
    <message>
        <source>Audiences meet at random (Sainsbury)</source>
        <translation>تلتقي الجماهير عشوائيًا (سينزبري)</translation>
    </message>
    <message>
        <source>Overlap as assumed</source>
        <translation>التداخل كما افتُرض</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>أزواج مقيسة: المجموع ناقص كل الأزواج (بونفيروني)</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5% deducted (media handbooks)</source>
        <translation>تلتقي الجماهير عشوائيًا مع خصم 5 % (أدلة الإعلام)</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini’s formula</source>
        <translation>أزواج مقيسة، بصيغة أغوستيني</translation>
    </message>
</context>
<context>
    <name>Reach kind</name>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>activity, not reach</source>
        <translation>نشاط، لا وصول</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Calendar, {period}</source>
        <translation>التقويم، {period}</translation>
    </message>
    <message>
        <source>{calendar}; only {what}</source>
        <translation>{calendar}؛ {what} فقط</translation>
    </message>
    <message>
        <source>{calendar}; some kinds left out</source>
        <translation>{calendar}؛ دون بعض الأنواع</translation>
    </message>
    <message>
        <source>Without a day yet: {entries}</source>
        <translation>بلا يوم محدد بعد: {entries}</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>لا شيء في التقويم في هذه الفترة.</translation>
    </message>
    <message>
        <source>{day} (going on: {titles})</source>
        <translation>{day} (جارٍ: {titles})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Status, or who says the date</source>
        <translation>الحالة، أو مصدر التاريخ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>past</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>اجتماع جهة أخرى</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Meetings of others</source>
        <translation>اجتماعات جهات أخرى</translation>
    </message>
    <message>
        <source>United Nations days</source>
        <translation>أيام الأمم المتحدة</translation>
    </message>
    <message>
        <source>Actions: {pillar}</source>
        <translation>الإجراءات: {pillar}</translation>
    </message>
    <message>
        <source>{title} ({what})</source>
        <translation>{title} ({what})</translation>
    </message>
    <message>
        <source>Nothing with a date lies between {first} and {last}.</source>
        <translation>لا شيء ذا تاريخ بين {first} و{last}.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>استنادًا إلى</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>المسؤول الرئيسي</translation>
    </message>
    <message>
        <source>Estimated reach of this event</source>
        <translation>الوصول المقدّر لهذه الفعالية</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>{document}: {figure} per occurrence</source>
        <translation>{document}: {figure} لكل مرة</translation>
    </message>
    <message>
        <source>Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. They are never added up and never called people.</source>
        <translation>المشاركات، إجمالي: من يأتي مرتين يُحسب مرتين، والوصول المباشر وغير المباشر يتداخلان. لا يُجمعان أبداً ولا يُسميان أشخاصاً.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُعدّت في</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Characters that no bundled typeface has, printed as □: {characters}</source>
        <translation>رموز لا يتضمنها أي خط مرفق، طُبعت □: {characters}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>الصفحة {page} من {total}</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>A working paper of the communications team, made with Comms Planner. It is not an official document of the United Nations.</source>
        <translation>ورقة عمل لفريق الاتصالات، أُعدّت ببرنامج Comms Planner. وليست وثيقة رسمية للأمم المتحدة.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>الشكل {number}. {caption}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>From {first} to {last}; minor observances are in the list.</source>
        <translation>من {first} إلى {last}؛ والأيام الدولية الأقل أهمية في القائمة.</translation>
    </message>
    <message>
        <source>As the plan stood on {day}.</source>
        <translation>كما كانت الخطة في {day}.</translation>
    </message>
    <message>
        <source>Every commitment has an action, and no action is overdue, without an owner or without a date.</source>
        <translation>لكل التزام إجراء، ولا يوجد إجراء متأخر أو بلا مسؤول أو بلا تاريخ.</translation>
    </message>
    <message>
        <source>Commitments that no action keeps (%n)</source>
        <translation>التزامات بلا إجراء (%n)</translation>
    </message>
    <message>
        <source>Overdue actions (%n)</source>
        <translation>إجراءات متأخرة (%n)</translation>
    </message>
    <message>
        <source>Actions whose date is to be confirmed (%n)</source>
        <translation>إجراءات تاريخها قيد التأكيد (%n)</translation>
    </message>
    <message>
        <source>Actions without an owner (%n)</source>
        <translation>إجراءات بلا مسؤول (%n)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Flagship programme {number}: {name}</source>
        <translation>البرنامج الرائد {number}: {name}</translation>
    </message>
    <message>
        <source>Later called: {names}.</source>
        <translation>سُمّي لاحقًا: {names}.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>ما تقوله الوثيقة</translation>
    </message>
    <message>
        <source>Theme of the event: {theme}</source>
        <translation>موضوع الفعالية: {theme}</translation>
    </message>
    <message>
        <source>Theme of the campaign “{title}”: {theme}</source>
        <translation>موضوع الحملة «{title}»: {theme}</translation>
    </message>
    <message>
        <source>Flagship programmes served</source>
        <translation>البرامج الرائدة المخدومة</translation>
    </message>
    <message>
        <source>Cells of the action plan served</source>
        <translation>خانات خطة العمل المخدومة</translation>
    </message>
    <message>
        <source>The Chinese text of {document}, word for word, with English beside it. The English original was not found; each text says where its English comes from.</source>
        <translation>النص الصيني للوثيقة {document} حرفيًا، وإلى جانبه ترجمتنا العربية.</translation>
    </message>
    <message>
        <source>{name}. {text}</source>
        <translation>{name}. {text}</translation>
    </message>
    <message>
        <source>Commitments and their status</source>
        <translation>الالتزامات وحالتها</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>What is marked as not yet cleared must not be used. Figures stand as they were quoted, with their source and the day.</source>
        <translation>ما وُسم بأنه غير معتمد بعد لا يجوز استعماله. الأرقام كما وردت عند الاستشهاد بها، مع مصدرها ويومها.</translation>
    </message>
    <message>
        <source>Support and proofs</source>
        <translation>الدعامات والأدلة</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>الأرقام والمصادر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>لا دليل بعد</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>في التقويم</translation>
    </message>
    <message>
        <source>Actions by pillar</source>
        <translation>الإجراءات حسب الركيزة</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Embargoes on each clock</source>
        <translation>حظر النشر حسب كل توقيت</translation>
    </message>
    <message>
        <source>An embargo is a request that media keep because it is useful to them. If it is broken, it is lifted for all and everything is released at once.</source>
        <translation>حظر النشر طلبٌ تلتزم به وسائل الإعلام لأنه يفيدها. فإن خُرق رُفع عن الجميع ونُشر كل شيء في الحال.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>رفع حظر النشر</translation>
    </message>
    <message>
        <source>is set to go out before its embargo lifts</source>
        <translation>مقرر نشره قبل رفع حظر النشر</translation>
    </message>
    <message>
        <source>Media work</source>
        <translation>العمل الإعلامي</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>الاعتماد الصحفي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ البت</translation>
    </message>
    <message>
        <source>Copies sent under embargo</source>
        <translation>نسخ أُرسلت تحت حظر النشر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>No actions are recorded for this flagship programme.</source>
        <translation>لا إجراءات مسجلة لهذا البرنامج الرائد.</translation>
    </message>
    <message>
        <source>Partners named</source>
        <translation>الشركاء المذكورون</translation>
    </message>
    <message>
        <source>The document ({ref}): “{text}”</source>
        <translation>الوثيقة ({ref}): «{text}»</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>نوع الشريك</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>الدور في الفعالية</translation>
    </message>
    <message>
        <source>carries the campaign</source>
        <translation>يحمل الحملة</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>واجبات الإبراز</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platforms of {document} are estimated to reach in {first}–{last}, and what has been measured.</source>
        <translation>ما يُقدَّر أن تصل إليه منصات {document} في الفترة {first}-{last}، وما قيس منه.</translation>
    </message>
    <message>
        <source>direct participations, gross</source>
        <translation>المشاركات المباشرة، إجمالي</translation>
    </message>
    <message>
        <source>indirect participations, gross</source>
        <translation>المشاركات غير المباشرة، إجمالي</translation>
    </message>
    <message>
        <source>estimated, {first}–{last}</source>
        <translation>مقدّر، {first}-{last}</translation>
    </message>
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>منصات لها تقدير</numerusform>
            <numerusform>منصة لها تقدير</numerusform>
            <numerusform>منصتان لهما تقدير</numerusform>
            <numerusform>منصات لها تقدير</numerusform>
            <numerusform>منصة لها تقدير</numerusform>
            <numerusform>منصة لها تقدير</numerusform>
        </translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>أما غيرها فلا ينطبق، وهذا ليس صفرًا</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>مرات أُحصي فيها الأشخاص</numerusform>
            <numerusform>مرة أُحصي فيها الأشخاص</numerusform>
            <numerusform>مرتان أُحصي فيهما الأشخاص</numerusform>
            <numerusform>مرات أُحصي فيها الأشخاص</numerusform>
            <numerusform>مرة أُحصي فيها الأشخاص</numerusform>
            <numerusform>مرة أُحصي فيها الأشخاص</numerusform>
        </translation>
    </message>
    <message>
        <source>of which {count} with a chosen figure</source>
        <translation>منها {count} برقم مختار</translation>
    </message>
    <message>
        <source>All totals here are gross: they count participations, not different people. Somebody who comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is every sum it is part of.</source>
        <translation>جميع المجاميع هنا إجمالية: فهي تعدّ المشاركات لا الأشخاص المختلفين. ومن يحضر فعاليتين يُعدّ مرتين. والرقم المقترن بعلامة الزائد حد أدنى، وكذلك كل مجموع يدخل فيه.</translation>
    </message>
    <message>
        <source>Figures that somebody counted or published. Where several stand for one event, none replaces another: the chosen one is marked, and without a choice none is used in a sum.</source>
        <translation>أرقام عدّها أو نشرها أحد. وحيثما وُجدت عدة أرقام لفعالية واحدة لا يحل أحدها محل الآخر: فالمختار مُعلَّم، ومن دون اختيار لا يُستخدم أي منها في المجموع.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>ما يعدّه</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>لم يُحص شيء</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>ملاحظات على هذه الفعالية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Past sessions and what was counted</source>
        <translation>الدورات السابقة وما أُحصي فيها</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>مناسبات أخرى</translation>
    </message>
    <message>
        <source>Three voices are kept apart: what the document says, with its place; what others say, with their source; and what we entered or propose, marked as ours.</source>
        <translation>تُفصل ثلاثة أصوات: ما تقوله الوثيقة مع موضعه؛ وما يقوله الآخرون مع مصدره؛ وما ندخله نحن أو نقترحه، موسوماً بأنه منا.</translation>
    </message>
    <message>
        <source>Direct means that people took part, on the spot or online. Indirect means that they were reached through others, such as the media. The two are never added to each other.</source>
        <translation>المباشر يعني أن الأشخاص شاركوا في المكان أو عبر الإنترنت. وغير المباشر يعني أنهم وُصل إليهم عبر آخرين، كوسائل الإعلام. ولا يُجمع أحدهما إلى الآخر أبدًا.</translation>
    </message>
    <message>
        <source>A message is cleared once all gates have passed its present words. A change of a word takes the clearance away.</source>
        <translation>تُعتمد الرسالة متى اجتازت كلماتها الحالية جميع البوابات. وأي تغيير في كلمة يسحب الاعتماد.</translation>
    </message>
    <message>
        <source>The document is {symbol} of {date}.</source>
        <translation>الوثيقة هي {symbol} المؤرخة {date}.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the plan for: {names}.</source>
        <translation>لا شيء مسجل في الخطة بشأن: {names}.</translation>
    </message>
    <message>
        <source>A plus sign means at least. A sum with a lower bound in it is itself a lower bound.</source>
        <translation>علامة الزائد تعني «على الأقل». والمجموع الذي يتضمن حدًا أدنى هو نفسه حد أدنى.</translation>
    </message>
    <message>
        <source>Gross means that participations are added up. How many different people that is depends on how many come twice, which nobody has measured, so only a range is given.</source>
        <translation>الإجمالي يعني أن المشاركات تُجمع. أما عدد الأشخاص المختلفين فيتوقف على من يأتون مرتين، وهو ما لم يقسه أحد، ولذلك يُذكر مدى فقط.</translation>
    </message>
    <message>
        <source>Not applicable and unknown are not zero. Such platforms are left out of sums, and the number of those that carry a figure stands beside the sum.</source>
        <translation>«لا ينطبق» و«غير معروف» ليسا صفرًا. تُترك هذه المنصات خارج المجاميع، ويُذكر بجانب المجموع عدد المنصات التي لها رقم.</translation>
    </message>
    <message>
        <source>The 500 direct participants of World Habitat Day and of World Cities Day can only be those at the place of the global observance; local events are counted separately.</source>
        <translation>المشاركون المباشرون الـ500 في اليوم العالمي للموئل واليوم العالمي للمدن لا يمكن أن يكونوا إلا في مكان الاحتفال العالمي؛ وتُعدّ الفعاليات المحلية على حدة.</translation>
    </message>
    <message>
        <source>Views, clippings and events are activities or outputs, not people reached.</source>
        <translation>المشاهدات والقصاصات والفعاليات أنشطة أو مخرجات، لا أشخاص وُصل إليهم.</translation>
    </message>
    <message>
        <source>Everything here was read from the plan at one moment, on {day}. What the plan does not hold is left out or marked as not recorded; nothing is filled in.</source>
        <translation>قُرئت جميع المعلومات الواردة هنا من الخطة دفعة واحدة في {day}. وما لا تتضمنه الخطة يُحذف أو يوصف بأنه غير مسجل، ولا يُستكمل أي شيء.</translation>
    </message>
    <message>
        <source>A plus sign means at least. Not applicable and unknown are not zero. Gross figures count participations, not different people; amounts in different currencies are never added up.</source>
        <translation>تعني علامة الزائد «على الأقل». ولا يساوي «لا ينطبق» أو «غير معروف» الصفر. وتحصي الأرقام الإجمالية المشاركات لا الأشخاص المختلفين؛ ولا تُجمع أبدا مبالغ بعملات مختلفة.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>{symbol}, {date}: {title}</source>
        <translation>{symbol}، {date}: {title}</translation>
    </message>
    <message>
        <source>How many people came more than once, nobody has measured. Without any assumption the number of different people lies between the largest single audience and the sum of all.</source>
        <translation>لم يقس أحد كم شخصًا حضر أكثر من مرة. ومن دون أي افتراض يقع عدد الأشخاص المختلفين بين أكبر جمهور منفرد ومجموع الكل.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>إجمالي</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>no upper limit known</source>
        <translation>لا حد أعلى معروف</translation>
    </message>
    <message>
        <source>One occurrence of each platform, direct</source>
        <translation>مرة واحدة لكل منصة، مباشر</translation>
    </message>
    <message>
        <source>One occurrence of each platform, indirect</source>
        <translation>مرة واحدة لكل منصة، غير مباشر</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, direct</source>
        <translation>جميع المرات {first}-{last}، مباشر</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, indirect</source>
        <translation>جميع المرات {first}-{last}، غير مباشر</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>الطريقة: {method}.</translation>
    </message>
    <message>
        <source>Reach is no outcome: that somebody came or was reached proves neither awareness nor knowledge. The document names three families of outcomes, and measures for one of them only.</source>
        <translation>الوصول ليس نتيجة: فحضور شخص أو الوصول إليه لا يثبت وعيًا ولا معرفة. وتسمّي الوثيقة ثلاث فئات من النتائج، وتذكر مقاييس لواحدة منها فقط.</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>Indicators it is to move</source>
        <translation>المؤشرات التي يُراد تحريكها</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>المقياس أو المؤشر</translation>
    </message>
    <message>
        <source>How it is collected</source>
        <translation>طريقة الجمع</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>What is to be counted</source>
        <translation>ما ينبغي إحصاؤه</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Our proposal. Store the definition with each figure: registered, scanned, in person and remote are four different figures. No amount of reach proves an outcome.</source>
        <translation>اقتراحنا. احفظوا التعريف مع كل رقم: المسجلون والمقروءة بطاقاتهم والحاضرون والمشاركون عن بعد أربعة أرقام مختلفة. ولا يثبت أي قدر من الوصول نتيجة.</translation>
    </message>
    <message>
        <source>Registration list on the last day</source>
        <translation>قائمة التسجيل في اليوم الأخير</translation>
    </message>
    <message>
        <source>Scans at the doors, each badge once</source>
        <translation>قراءة البطاقات عند الأبواب، كل بطاقة مرة</translation>
    </message>
    <message>
        <source>Log-ins to the webcast, each person once</source>
        <translation>الدخول إلى البث، كل شخص مرة</translation>
    </message>
    <message>
        <source>Each channel by itself; channels overlap</source>
        <translation>كل قناة على حدة؛ القنوات تتداخل</translation>
    </message>
    <message>
        <source>Media monitoring, 14 days after</source>
        <translation>رصد وسائل الإعلام، بعد 14 يوماً</translation>
    </message>
    <message>
        <source>Statistics of the channels</source>
        <translation>إحصاءات القنوات</translation>
    </message>
    <message>
        <source>Statistics of the website</source>
        <translation>إحصاءات الموقع</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>سمّاه</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>اقتراحنا</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure} ({year})</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What {document} commits this flagship programme to, what is planned to keep it, and what needs a decision.</source>
        <translation>ما تُلزم به {document} هذا البرنامج الرائد، وما هو مخطط للوفاء به، وما يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>What {document} commits the five flagship programmes to, what is planned to keep it, and what needs a decision.</source>
        <translation>ما تُلزم به {document} البرامج الرائدة الخمسة، وما هو مخطط للوفاء به، وما يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Goal of the strategic plan</source>
        <translation>هدف الخطة الاستراتيجية</translation>
    </message>
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>التزامات في الوثيقة</numerusform>
            <numerusform>التزام في الوثيقة</numerusform>
            <numerusform>التزامان في الوثيقة</numerusform>
            <numerusform>التزامات في الوثيقة</numerusform>
            <numerusform>التزامًا في الوثيقة</numerusform>
            <numerusform>التزام في الوثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>لها إجراء مخطط</numerusform>
            <numerusform>له إجراء مخطط</numerusform>
            <numerusform>لهما إجراء مخطط</numerusform>
            <numerusform>لها إجراء مخطط</numerusform>
            <numerusform>لها إجراء مخطط</numerusform>
            <numerusform>لها إجراء مخطط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>أُنجزت</numerusform>
            <numerusform>أُنجز</numerusform>
            <numerusform>أُنجزا</numerusform>
            <numerusform>أُنجزت</numerusform>
            <numerusform>أُنجزت</numerusform>
            <numerusform>أُنجزت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>إجراءات متأخرة</numerusform>
            <numerusform>إجراء متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>إجراءات متأخرة</numerusform>
            <numerusform>إجراءً متأخرًا</numerusform>
            <numerusform>إجراء متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>{share}% of the commitments</source>
        <translation>{share}% من الالتزامات</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>أين وصلت الخطة</translation>
    </message>
    <message>
        <source>Roles of the agency in {document}, not channels: every flagship programme has all.</source>
        <translation>أدوار الوكالة في {document}، لا قنوات: لكل برنامج رائد جميعها.</translation>
    </message>
    <message>
        <source>What the document says of it</source>
        <translation>ما تقوله الوثيقة عنها</translation>
    </message>
    <message>
        <source>Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet every year, every two years or every four, so the years differ.</source>
        <translation>تقديرات لكل مرة، مجموعة على ما يحدث في كل سنة تقويمية. تنعقد المنصات سنويًا أو كل سنتين أو كل أربع سنوات، ولذلك تختلف السنوات.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>What occurs, of the platforms with an estimate</source>
        <translation>ما ينعقد من المنصات التي لها تقدير</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>مباشر، إجمالي</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>غير مباشر، إجمالي</translation>
    </message>
    <message>
        <source>Total {first}–{last}</source>
        <translation>المجموع {first}-{last}</translation>
    </message>
    <message>
        <source>{part} of {whole} platforms carry a figure; for the others the document says not applicable, so they are left out and not counted as zero.</source>
        <translation>{part} من {whole} منصة لها رقم؛ أما غيرها فتقول الوثيقة إنه لا ينطبق، فتُترك ولا تُعدّ صفرًا.</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, and the measurements listed below</source>
        <translation>{document}، المرفق الثاني، الجدول 2، والقياسات الواردة أدناه</translation>
    </message>
    <message>
        <source>Estimates, per occurrence</source>
        <translation>تقديرات، لكل مرة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Frequency or status in the document</source>
        <translation>التواتر أو الحالة في الوثيقة</translation>
    </message>
    <message>
        <source>Estimate by</source>
        <translation>مصدر التقدير</translation>
    </message>
    <message>
        <source>One occurrence of each, gross</source>
        <translation>مرة واحدة لكل منها، إجمالي</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>(فارغ في الوثيقة)</translation>
    </message>
    <message>
        <source>The document gives frequencies, not days. What has no confirmed day is listed here and not drawn on one.</source>
        <translation>تذكر الوثيقة التواتر لا الأيام. وما ليس له يوم مؤكد يُدرج هنا ولا يُرسم على يوم.</translation>
    </message>
    <message>
        <source>Known to the month, quarter or year</source>
        <translation>معروف بالشهر أو الربع أو السنة</translation>
    </message>
    <message>
        <source>Editions without any date</source>
        <translation>دورات بلا أي تاريخ</translation>
    </message>
    <message>
        <source>Actions without any date</source>
        <translation>إجراءات بلا أي تاريخ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Everything in the period has a confirmed day.</source>
        <translation>لكل ما في الفترة يوم مؤكد.</translation>
    </message>
    <message>
        <source>{year} at a glance</source>
        <translation>نظرة على {year}</translation>
    </message>
    <message>
        <source>A line under a day: actions or United Nations days.</source>
        <translation>خط تحت اليوم: إجراءات أو أيام الأمم المتحدة.</translation>
    </message>
    <message>
        <source>{level}: a sign on the way that proves no outcome</source>
        <translation>{level}: علامة على الطريق لا تُثبت أيّ نتيجة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>كيفية الاتصال بهم</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>فيمَ يُسألون</translation>
    </message>
    <message>
        <source>leads {campaigns}</source>
        <translation>يقود {campaigns}</translation>
    </message>
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>غير مسؤول عن أي إجراء</numerusform>
            <numerusform>مسؤول عن إجراء واحد</numerusform>
            <numerusform>مسؤول عن إجراءين</numerusform>
            <numerusform>مسؤول عن %n إجراءات</numerusform>
            <numerusform>مسؤول عن %n إجراءً</numerusform>
            <numerusform>مسؤول عن %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks as {role}</source>
        <translation>يتحدث بصفة: {role}</translation>
    </message>
    <message>
        <source>not of the team</source>
        <translation>من خارج الفريق</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>انتقل إلى النص</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>عودة إلى النص</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>جدول: {title}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Not yet cleared</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>تسري من {day}</translation>
    </message>
    <message>
        <source>{figure}: {definition}</source>
        <translation>{figure}: {definition}</translation>
    </message>
    <message>
        <source>changed since it was quoted</source>
        <translation>تغيّر منذ الاستشهاد به</translation>
    </message>
    <message>
        <source>its source is no longer in the plan</source>
        <translation>لم يعد مصدره في الخطة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Embargo until {moment} {place}</source>
        <translation>محظور النشر حتى {moment} {place}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وروده هنا</translation>
    </message>
    <message>
        <source>Host of the event: {city}</source>
        <translation>مضيف الفعالية: {city}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>قصة: {title}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The one outcome</source>
        <translation>النتيجة الواحدة</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>وأيضاً: {names}</translation>
    </message>
    <message>
        <source>Date: {status} · {basis}</source>
        <translation>التاريخ: {status} · {basis}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>المسؤول الرئيسي: {names}</translation>
    </message>
    <message>
        <source>Speak for us: {names}</source>
        <translation>يتحدث باسمنا: {names}</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>المسار المختار</translation>
    </message>
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>أيام حتى موعد أول قرار</numerusform>
            <numerusform>يوم حتى موعد أول قرار</numerusform>
            <numerusform>يومان حتى موعد أول قرار</numerusform>
            <numerusform>أيام حتى موعد أول قرار</numerusform>
            <numerusform>يومًا حتى موعد أول قرار</numerusform>
            <numerusform>يوم حتى موعد أول قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>أيام حتى الافتتاح</numerusform>
            <numerusform>يوم حتى الافتتاح</numerusform>
            <numerusform>يومان حتى الافتتاح</numerusform>
            <numerusform>أيام حتى الافتتاح</numerusform>
            <numerusform>يومًا حتى الافتتاح</numerusform>
            <numerusform>يوم حتى الافتتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>مهام لا تزال مفتوحة</numerusform>
            <numerusform>مهمة لا تزال مفتوحة</numerusform>
            <numerusform>مهمتان لا تزالان مفتوحتين</numerusform>
            <numerusform>مهام لا تزال مفتوحة</numerusform>
            <numerusform>مهمة لا تزال مفتوحة</numerusform>
            <numerusform>مهمة لا تزال مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>مسارات بلا سبب محدد أو صاحب قرار</numerusform>
            <numerusform>مسار بلا سبب محدد أو صاحب قرار</numerusform>
            <numerusform>مساران بلا سبب محدد أو صاحب قرار</numerusform>
            <numerusform>مسارات بلا سبب محدد أو صاحب قرار</numerusform>
            <numerusform>مسارًا بلا سبب محدد أو صاحب قرار</numerusform>
            <numerusform>مسار بلا سبب محدد أو صاحب قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>آخر يوم نحسبه يترك الوقت اللازم بالضبط لما يضيفه المسار قبل الافتتاح. وهو ليس توقعاً.</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated direct reach</source>
        <translation>الوصول المباشر المقدّر</translation>
    </message>
    <message>
        <source>estimated indirect reach</source>
        <translation>الوصول غير المباشر المقدّر</translation>
    </message>
    <message>
        <source>participations, gross</source>
        <translation>مشاركات، إجمالي</translation>
    </message>
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>مهام منجزة</numerusform>
            <numerusform>مهمة منجزة</numerusform>
            <numerusform>مهمتان منجزتان</numerusform>
            <numerusform>مهام منجزة</numerusform>
            <numerusform>مهمة منجزة</numerusform>
            <numerusform>مهمة منجزة</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}, {late} late</source>
        <translation>من {total}، منها {late} متأخرة</translation>
    </message>
    <message>
        <source>On each clock</source>
        <translation>حسب كل توقيت</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>أول بند</translation>
    </message>
    <message>
        <source>Last item ends</source>
        <translation>نهاية آخر بند</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>09:00 at the event is</source>
        <translation>الساعة 09:00 في الفعالية تعني</translation>
    </message>
    <message>
        <source>No hours are recorded yet; days are those of the place of the event.</source>
        <translation>لم تُسجل ساعات بعد؛ الأيام أيام مكان الفعالية.</translation>
    </message>
    <message>
        <source>The plan does not say on which clock the event runs; that of {place} stands in.</source>
        <translation>لا تقول الخطة بأي توقيت تجري الفعالية؛ فاستُعمل توقيت {place}.</translation>
    </message>
    <message>
        <source>Hours on the clock of {place} ({offset}).</source>
        <translation>الساعات بتوقيت {place} ({offset}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Present throughout: {names}</source>
        <translation>حاضرون طوال الوقت: {names}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Ways it can go</source>
        <translation>السيناريوهات الممكنة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>ما يستدعيه</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>reckoned by us</source>
        <translation>حسبناه نحن</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما يغيره</translation>
    </message>
    <message>
        <source>drops {dropped}, moves {moved}, adds {added}</source>
        <translation>يُسقط {dropped}، وينقل {moved}، ويضيف {added}</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>بيان احتياطي</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Cues and materials</source>
        <translation>الإشارات والمواد</translation>
    </message>
    <message>
        <source>Runs it: {name}</source>
        <translation>يديره: {name}</translation>
    </message>
    <message>
        <source>Speaks: {names}</source>
        <translation>يتحدث: {names}</translation>
    </message>
    <message>
        <source>After: {names}</source>
        <translation>بعد: {names}</translation>
    </message>
    <message>
        <source>Material: {names}</source>
        <translation>المواد: {names}</translation>
    </message>
    <message>
        <source>{time} (+{days} d)</source>
        <translation>{time} (+{days} يوم)</translation>
    </message>
    <message>
        <source>{time} (−{days} d)</source>
        <translation>{time} (−{days} يوم)</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>لا قناة بعد</translation>
    </message>
    <message>
        <source>● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted</source>
        <translation>● معتمد   ◇ قيد العمل   ○ ناقص   ! قديم   – غير مطلوب</translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation>إشراك الجمهور</translation>
    </message>
    <message>
        <source>Partners who carry it on: {names}</source>
        <translation>الشركاء الذين ينقلونه: {names}</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>نقطة الحديث</translation>
    </message>
    <message>
        <source>What each branch would do if it were chosen on {day}; nothing of it is done.</source>
        <translation>ما سيفعله كل مسار لو اختير في {day}؛ لم يُنفَّذ منه شيء.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Latest because of</source>
        <translation>آخر موعد بسبب</translation>
    </message>
    <message>
        <source>Date of the event then</source>
        <translation>موعد الفعالية حينئذ</translation>
    </message>
    <message>
        <source>This branch changes no work.</source>
        <translation>لا يغير هذا المسار أي عمل.</translation>
    </message>
    <message>
        <source>Work that waits for a name, by role</source>
        <translation>أعمال تنتظر اسماً، حسب الدور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What settlements in {country} need, what we hold and do there, and what came of it, as the plan stood on {day}.</source>
        <translation>ما تحتاجه المستوطنات في {country}، وما نعقده ونفعله هناك، وما نتج عنه، وفق الخطة في {day}.</translation>
    </message>
    <message>
        <source>The countries where something is held, done, classified or recorded, as the plan stood on {day}. A brief of one country says more.</source>
        <translation>البلدان التي يُعقد فيها شيء أو يُنجز أو يُصنَّف أو يُسجَّل، وفق الخطة في {day}. إحاطة البلد الواحد تقول أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>فعاليات عُقدت هناك</numerusform>
            <numerusform>فعالية عُقدت هناك</numerusform>
            <numerusform>فعاليتان عُقدتا هناك</numerusform>
            <numerusform>فعاليات عُقدت هناك</numerusform>
            <numerusform>فعالية عُقدت هناك</numerusform>
            <numerusform>فعالية عُقدت هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>فعاليات مقبلة</numerusform>
            <numerusform>فعالية مقبلة</numerusform>
            <numerusform>فعاليتان مقبلتان</numerusform>
            <numerusform>فعاليات مقبلة</numerusform>
            <numerusform>فعالية مقبلة</numerusform>
            <numerusform>فعالية مقبلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>إجراءات هناك</numerusform>
            <numerusform>إجراء هناك</numerusform>
            <numerusform>إجراءان هناك</numerusform>
            <numerusform>إجراءات هناك</numerusform>
            <numerusform>إجراءً هناك</numerusform>
            <numerusform>إجراء هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>تغييرات في السجل</numerusform>
            <numerusform>تغيير في السجل</numerusform>
            <numerusform>تغييران في السجل</numerusform>
            <numerusform>تغييرات في السجل</numerusform>
            <numerusform>تغييرًا في السجل</numerusform>
            <numerusform>تغيير في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>المنطقة: {region}.</translation>
    </message>
    <message>
        <source>Needs, category</source>
        <translation>الاحتياجات، الفئة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>الفعالية المقبلة</translation>
    </message>
    <message>
        <source>{country} ({count})</source>
        <translation>{country} ({count})</translation>
    </message>
    <message>
        <source>Only past events are recorded, so many in each, of: {countries}.</source>
        <translation>لا تُسجَّل سوى فعاليات سابقة، بالعدد المبيّن، في: {countries}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of: {countries}.</source>
        <translation>لم يُسجل شيء بعد عن: {countries}.</translation>
    </message>
    <message>
        <source>{country} (pilot)</source>
        <translation>{country} (تجريبي)</translation>
    </message>
    <message>
        <source>{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part in a change, not its cause.</source>
        <translation>سُجل {recorded}، وأكد غيرنا {confirmed}. المساهمة جزء من التغيير لا سببه.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>أهميته</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>ما فعله الآخرون</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكده</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Actions there</source>
        <translation>الإجراءات هناك</translation>
    </message>
    <message>
        <source>Partners in this work</source>
        <translation>الشركاء في هذا العمل</translation>
    </message>
    <message>
        <source>No event of the plan lies in this country.</source>
        <translation>لا تقع أي فعالية من الخطة في هذا البلد.</translation>
    </message>
    <message>
        <source>No action of the plan is tied to an event there.</source>
        <translation>لا يرتبط أي إجراء من الخطة بفعالية هناك.</translation>
    </message>
    <message>
        <source>What {grant} paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>ما موّله {grant}، وما نتج عنه، وما يُستحق في المقابل، وفق الخطة في {day}.</translation>
    </message>
    <message>
        <source>What each source of funds paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>ما موّله كل مصدر تمويل، وما نتج عنه، وما يُستحق في المقابل، وفق الخطة في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>إجراءات ممولة منجزة</numerusform>
            <numerusform>إجراء ممول منجز</numerusform>
            <numerusform>إجراءان ممولان منجزان</numerusform>
            <numerusform>إجراءات ممولة منجزة</numerusform>
            <numerusform>إجراءً ممولًا منجزًا</numerusform>
            <numerusform>إجراء ممول منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>واجبات إبراز مستوفاة</numerusform>
            <numerusform>واجب إبراز مستوفى</numerusform>
            <numerusform>واجبا إبراز مستوفيان</numerusform>
            <numerusform>واجبات إبراز مستوفاة</numerusform>
            <numerusform>واجب إبراز مستوفى</numerusform>
            <numerusform>واجب إبراز مستوفى</numerusform>
        </translation>
    </message>
    <message>
        <source>spent, as far as recorded</source>
        <translation>المصروف، بقدر ما سُجل</translation>
    </message>
    <message>
        <source>planned: {amount}</source>
        <translation>المخطط: {amount}</translation>
    </message>
    <message>
        <source>took part, gross</source>
        <translation>شاركوا، إجمالي</translation>
    </message>
    <message>
        <source>reached through others, gross</source>
        <translation>تم الوصول إليهم عبر آخرين، إجمالي</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>بلا أرقام مقيسة</numerusform>
            <numerusform>من رقم مقيس واحد</numerusform>
            <numerusform>من رقمين مقيسين</numerusform>
            <numerusform>من %n أرقام مقيسة</numerusform>
            <numerusform>من %n رقمًا مقيسًا</numerusform>
            <numerusform>من %n رقم مقيس</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>الواجبات المستوفاة</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>{title}: {objective}</source>
        <translation>{title}: {objective}</translation>
    </message>
    <message>
        <source>No action, campaign or duty of the plan names a source of funds yet, so there is nothing to report on.</source>
        <translation>لا يذكر أي إجراء أو حملة أو واجب في الخطة مصدر تمويل بعد، فلا شيء يُبلَّغ عنه.</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>التكلفة المخططة والفعلية، لوحة لكل عملة.</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>الخطة، تكاليف الإجراءات</translation>
    </message>
    <message>
        <source>{currency}: planned {planned}, actual {actual}</source>
        <translation>{currency}: المخطط {planned}، الفعلي {actual}</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ما لا يزال مستحقاً</translation>
    </message>
    <message>
        <source>{duty}: {due}</source>
        <translation>{duty}: {due}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>لا يوم محدداً</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Costs are added up within one currency only; several currencies stand apart.</source>
        <translation>تُجمع التكاليف ضمن العملة الواحدة فقط؛ وتبقى العملات المتعددة منفصلة.</translation>
    </message>
    <message>
        <source>Neither currencies nor kinds are added to each other. Our part is the share that was claimed; without a claim there is none.</source>
        <translation>لا تُجمع العملات ولا الأنواع بعضها مع بعض. ونصيبنا هو الحصة المدّعاة؛ ومن دون ادعاء لا نصيب.</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>أموال من</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>نصيبنا</translation>
    </message>
    <message>
        <source>{kind}, in {currency}</source>
        <translation>{kind}، بعملة {currency}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Named by: {who}</source>
        <translation>سمّاه: {who}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>الوحدة: {unit}</translation>
    </message>
    <message>
        <source>The document has five categories; a country may be of more than one, and what is true of it is true as of a day. The document itself classifies no country.</source>
        <translation>في الوثيقة خمس فئات؛ وقد يكون البلد من أكثر من فئة، وما يصح عنه يصح في يوم معين. والوثيقة نفسها لا تصنف أي بلد.</translation>
    </message>
    <message>
        <source>{country} has not been classified in this plan.</source>
        <translation>لم يُصنَّف {country} في هذه الخطة.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Earlier: {categories}.</source>
        <translation>سابقاً: {categories}.</translation>
    </message>
    <message>
        <source>category {number} ({day})</source>
        <translation>الفئة {number} ({day})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>These lines are cleared and may be used as they stand, in any of their languages.</source>
        <translation>هذه السطور معتمدة ويجوز استعمالها كما هي بأي من لغاتها.</translation>
    </message>
    <message>
        <source>No message is cleared yet.</source>
        <translation>لم تُعتمد أي رسالة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>لم تُترك أي رسالة لعدم اعتمادها.</numerusform>
            <numerusform>متروكة لأنها غير معتمدة: رسالة واحدة.</numerusform>
            <numerusform>متروكتان لأنهما غير معتمدتين: رسالتان.</numerusform>
            <numerusform>متروكة لأنها غير معتمدة: %n رسائل.</numerusform>
            <numerusform>متروكة لأنها غير معتمدة: %n رسالة.</numerusform>
            <numerusform>متروكة لأنها غير معتمدة: %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by {who} on {day}.</source>
        <translation>اعتمدها {who} في {day}.</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>ما نقوله</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>نقاط الحديث</translation>
    </message>
    <message>
        <source>Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was shown: SHA-256, its first sixteen characters.</source>
        <translation>الدرجات من 1، الأفضل، إلى 4. وتبيّن البصمة ما إذا كان الملف هو نفسه الذي عُرض: SHA-256، أول ستة عشر حرفاً.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Of measured figures</source>
        <translation>للأرقام المقيسة</translation>
    </message>
    <message>
        <source>Of results</source>
        <translation>للنتائج</translation>
    </message>
    <message>
        <source>Of commitments delivered</source>
        <translation>للالتزامات المنجزة</translation>
    </message>
    <message>
        <source>Of visibility duties and identity</source>
        <translation>لواجبات الإبراز والهوية</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>التكلفة المخططة</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>التكلفة الفعلية</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Sum in {currency}</source>
        <translation>المجموع بعملة {currency}</translation>
    </message>
    <message>
        <source>Actions with planned and actual cost</source>
        <translation>الإجراءات مع تكلفتها المخططة والفعلية</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>الشرطة تعني أن شيئاً لم يُسجل، لا أن التكلفة معدومة. ويُذكر الفرق حيث تُعرف تكلفتا الإجراء.</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>لا تذكر أي حملة أو إجراء مصدر التمويل هذا.</translation>
    </message>
    <message>
        <source>{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The list is our suggestion.</source>
        <translation>تطلب {document} ({ref}) استعمال الاسم والشعار استعمالاً صحيحاً ولا تسرد شيئاً. القائمة اقتراحنا.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر إليه</translation>
    </message>
    <message>
        <source>For what, and where it can be seen</source>
        <translation>لأي شيء، وأين يُرى</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>{title}: {lesson}</source>
        <translation>{title}: {lesson}</translation>
    </message>
    <message>
        <source>Called off or postponed (%n)</source>
        <translation>ملغى أو مؤجل (%n)</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title}: {status}</translation>
    </message>
    <message>
        <source>{said}. {why}</source>
        <translation>{said}. {why}</translation>
    </message>
    <message>
        <source>{title}: was due on {day}</source>
        <translation>{title}: كان موعده {day}</translation>
    </message>
    <message>
        <source>Indicators behind their target (%n)</source>
        <translation>مؤشرات متأخرة عن غايتها (%n)</translation>
    </message>
    <message>
        <source>Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody wrote down a lesson. That is what was recorded, and no proof that all went well.</source>
        <translation>لم يُلغ شيء، ولا شيء متأخر، ولا مؤشر دون غايته، ولم يدوّن أحد درساً. هذا ما سُجل، وليس دليلاً على أن كل شيء سار على ما يرام.</translation>
    </message>
    <message>
        <source>From {first} to {last}: platforms, meetings of others and our own days.</source>
        <translation>من {first} إلى {last}: المنصات واجتماعات الآخرين وأيامنا.</translation>
    </message>
    <message>
        <source>The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and lists eight, as its table does.</source>
        <translation>بنص {document}، المرفق الرابع، الجدول 1. يتحدث نصها عن سبعة أنواع من الشركاء ويسرد ثمانية، كما في جدولها.</translation>
    </message>
    <message>
        <source>Objectives only; the toolkit of one partner has the strategies of its type too.</source>
        <translation>الأهداف فقط؛ وتتضمن مجموعة أدوات الشريك الواحد استراتيجيات نوعه أيضاً.</translation>
    </message>
    <message>
        <source>This partner is of none of the eight types of the document.</source>
        <translation>هذا الشريك ليس من أي من الأنواع الثمانية في الوثيقة.</translation>
    </message>
    <message>
        <source>In the document, Chinese</source>
        <translation>في الوثيقة، بالصينية</translation>
    </message>
    <message>
        <source>English, our translation</source>
        <translation>بالعربية، ترجمتنا</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>ما يفعله {partner} وموئل الأمم المتحدة معاً، وما يجوز قوله وعرضه، وكيفية إبلاغنا بما نتج عنه.</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>مع من نعمل، وما يجوز قوله وعرضه معاً، وكيفية إبلاغنا بما نتج عنه.</translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>حملات مشتركة</numerusform>
            <numerusform>حملة مشتركة</numerusform>
            <numerusform>حملتان مشتركتان</numerusform>
            <numerusform>حملات مشتركة</numerusform>
            <numerusform>حملة مشتركة</numerusform>
            <numerusform>حملة مشتركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>إجراءات مشتركة</numerusform>
            <numerusform>إجراء مشترك</numerusform>
            <numerusform>إجراءان مشتركان</numerusform>
            <numerusform>إجراءات مشتركة</numerusform>
            <numerusform>إجراءً مشتركًا</numerusform>
            <numerusform>إجراء مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>واجبات إبراز مفتوحة</numerusform>
            <numerusform>واجب إبراز مفتوح</numerusform>
            <numerusform>واجبا إبراز مفتوحان</numerusform>
            <numerusform>واجبات إبراز مفتوحة</numerusform>
            <numerusform>واجب إبراز مفتوحًا</numerusform>
            <numerusform>واجب إبراز مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>شركاء في الخطة</numerusform>
            <numerusform>شريك في الخطة</numerusform>
            <numerusform>شريكان في الخطة</numerusform>
            <numerusform>شركاء في الخطة</numerusform>
            <numerusform>شريكًا في الخطة</numerusform>
            <numerusform>شريك في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>لهم دور في إجراء أو حملة</numerusform>
            <numerusform>له دور في إجراء أو حملة</numerusform>
            <numerusform>لهما دور في إجراء أو حملة</numerusform>
            <numerusform>لهم دور في إجراء أو حملة</numerusform>
            <numerusform>لهم دور في إجراء أو حملة</numerusform>
            <numerusform>لهم دور في إجراء أو حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names {partner} in {ref}.</source>
        <translation>تذكر الوثيقة {partner} في {ref}.</translation>
    </message>
    <message>
        <source>The document does not name {partner}; the team added it.</source>
        <translation>لا تذكر الوثيقة {partner}؛ أضافه الفريق.</translation>
    </message>
    <message>
        <source>Our actions</source>
        <translation>إجراءاتنا</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>دور الشريك</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>لا حملة ولا إجراء مشتركاً بعد.</translation>
    </message>
    <message>
        <source>Named by the document, without work in the plan yet</source>
        <translation>ذكرتهم الوثيقة، ولا عمل لهم في الخطة بعد</translation>
    </message>
    <message>
        <source>Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.</source>
        <translation>نصوص معتمدة تُستعمل كما هي. وما عليه حظر نشر يُنشر ابتداءً من تلك اللحظة.</translation>
    </message>
    <message>
        <source>No text is cleared yet.</source>
        <translation>لم يُعتمد أي نص بعد.</translation>
    </message>
    <message>
        <source>{title} ({channel})</source>
        <translation>{title} ({channel})</translation>
    </message>
    <message>
        <source>Embargoed until {moment}.</source>
        <translation>محظور النشر حتى {moment}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>All materials, and the languages they are cleared in</source>
        <translation>جميع المواد واللغات المعتمدة لها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Cleared in</source>
        <translation>معتمد باللغات</translation>
    </message>
    <message>
        <source>Still to come in</source>
        <translation>منتظر باللغات</translation>
    </message>
    <message>
        <source>Please tell us what came of it, even if it was little. Each figure needs:</source>
        <translation>أخبرونا بما نتج، ولو كان قليلاً. كل رقم يحتاج إلى:</translation>
    </message>
    <message>
        <source>the number with its qualifier: exactly, about, at least or at most</source>
        <translation>العدد مع وصفه: بالضبط أو نحو أو على الأقل أو على الأكثر</translation>
    </message>
    <message>
        <source>what it counts, and whether people took part or were reached</source>
        <translation>ما يعدّه، وهل شارك الأشخاص أم تم الوصول إليهم</translation>
    </message>
    <message>
        <source>the day or period, the place or channel</source>
        <translation>اليوم أو الفترة، والمكان أو القناة</translation>
    </message>
    <message>
        <source>the source, with a link or a file that shows it</source>
        <translation>المصدر مع رابط أو ملف يُظهره</translation>
    </message>
    <message>
        <source>women and men, regions or countries, where they were counted</source>
        <translation>النساء والرجال والمناطق أو البلدان، حيث أُحصوا</translation>
    </message>
    <message>
        <source>We do not ask for advertising value. Policy changes, commitments and money of others are told in words: who, what, when, where, and who besides us confirms it.</source>
        <translation>لا نطلب قيمة إعلانية. وتُروى تغييرات السياسات والالتزامات وأموال الآخرين بالكلمات: من وماذا ومتى وأين، ومن غيرنا يؤكدها.</translation>
    </message>
    <message>
        <source>These count people, so they are reach: {metrics}.</source>
        <translation>هذه تعدّ أشخاصاً، فهي وصول: {metrics}.</translation>
    </message>
    <message>
        <source>These do not count people: {metrics}.</source>
        <translation>هذه لا تعدّ أشخاصاً: {metrics}.</translation>
    </message>
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>لم يُبلغ حتى الآن عن أي رقم.</numerusform>
            <numerusform>أُبلغ حتى الآن عن رقم واحد.</numerusform>
            <numerusform>أُبلغ حتى الآن عن رقمين.</numerusform>
            <numerusform>أُبلغ حتى الآن عن %n أرقام.</numerusform>
            <numerusform>أُبلغ حتى الآن عن %n رقمًا.</numerusform>
            <numerusform>أُبلغ حتى الآن عن %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>مؤشرات يرتبط بها هذا العمل أو يخدم نتيجتها. تقدير الوصول ليس غاية، والوصول لا يثبت نتيجة.</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>ما قيل عن {year}: {narrative}</translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>لجميع المؤشرات الأخرى أرقام.</numerusform>
            <numerusform>مؤشر آخر بلا أرقام بعد.</numerusform>
            <numerusform>مؤشران آخران بلا أرقام بعد.</numerusform>
            <numerusform>%n مؤشرات أخرى بلا أرقام بعد.</numerusform>
            <numerusform>%n مؤشرًا آخر بلا أرقام بعد.</numerusform>
            <numerusform>%n مؤشر آخر بلا أرقام بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit: {credit}. Consent: {consent}.</source>
        <translation>المصوّر: {credit}. الموافقة: {consent}.</translation>
    </message>
    <message>
        <source>{met} of {all} are met. A duty counts as met once there is evidence of it.</source>
        <translation>استُوفي {met} من {all}. يُعدّ الواجب مستوفى متى وُجد دليل عليه.</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>لصالح</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>استُوفي في {day}</translation>
    </message>
    <message>
        <source>Direct means took part, indirect means reached through others; the two are never added to each other. Sums are gross: they count participations, not different people.</source>
        <translation>المباشر يعني المشاركة، وغير المباشر يعني الوصول عبر آخرين؛ ولا يُجمعان أبداً. المجاميع إجمالية: تعدّ المشاركات لا الأشخاص المختلفين.</translation>
    </message>
    <message>
        <source>{kind}, gross</source>
        <translation>{kind}، إجمالي</translation>
    </message>
    <message>
        <source>not in the sum: nobody chose this figure for its event</source>
        <translation>ليس في المجموع: لم يختر أحد هذا الرقم لفعاليته</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing after a gate can be done while the gate is open: {open} of {total} are.</source>
        <translation>لا يمكن إنجاز شيء بعد البوابة ما دامت مفتوحة: {open} من {total} مفتوحة.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ما هو مفتوح</translation>
    </message>
    <message>
        <source>Late before the opening</source>
        <translation>متأخر قبل الافتتاح</translation>
    </message>
    <message>
        <source>On a day of the event without an hour</source>
        <translation>في يوم من أيام الفعالية بلا ساعة</translation>
    </message>
    <message>
        <source>At the event, and nobody runs it</source>
        <translation>في الفعالية ولا أحد يديره</translation>
    </message>
    <message>
        <source>At the event without a place</source>
        <translation>في الفعالية بلا مكان</translation>
    </message>
    <message>
        <source>Not ticked off</source>
        <translation>لم يُشطب بعد</translation>
    </message>
    <message>
        <source>Material that is not cleared in its own language</source>
        <translation>مادة غير معتمدة بلغتها</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>The document asks for planning and contingency protocols. Which branches there are, and what each does, is our proposal.</source>
        <translation>تطلب الوثيقة بروتوكولات للتخطيط والطوارئ. أما المسارات وما يفعله كل منها فاقتراحنا.</translation>
    </message>
    <message>
        <source>Do and do not: our proposal, for every language.</source>
        <translation>افعل ولا تفعل: اقتراحنا، لكل لغة.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>افعل</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>لا تفعل</translation>
    </message>
    <message>
        <source>Say the one message first, and once more at the end.</source>
        <translation>قل الرسالة الواحدة أولاً، ومرة أخرى في الختام.</translation>
    </message>
    <message>
        <source>Do not use what is not yet cleared.</source>
        <translation>لا تستعمل ما لم يُعتمد بعد.</translation>
    </message>
    <message>
        <source>Give a figure with its qualifier, its source and its day.</source>
        <translation>اذكر الرقم مع وصفه ومصدره ويومه.</translation>
    </message>
    <message>
        <source>Do not call participations people, nor reach a result.</source>
        <translation>لا تسمِّ المشاركات أشخاصاً ولا الوصول نتيجة.</translation>
    </message>
    <message>
        <source>Speak of people and places by name, with their consent.</source>
        <translation>تحدث عن الأشخاص والأماكن بأسمائهم وبموافقتهم.</translation>
    </message>
    <message>
        <source>Do not speak for another organization or a Government.</source>
        <translation>لا تتحدث باسم منظمة أخرى أو حكومة.</translation>
    </message>
    <message>
        <source>Keep to your own field and to facts; pass on what lies outside it.</source>
        <translation>التزم بمجالك وبالوقائع؛ وأحِل ما يقع خارجه.</translation>
    </message>
    <message>
        <source>Do not guess: say when an answer will come, and from whom.</source>
        <translation>لا تخمّن: قل متى يأتي الجواب وممّن.</translation>
    </message>
    <message>
        <source>House style: look again at these words</source>
        <translation>أسلوب الكتابة: راجع هذه الكلمات</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Nobody is named as a spokesperson yet. Say under People who speaks, and as what.</source>
        <translation>لم يُسمَّ متحدث بعد. بيّن في قسم «الأشخاص» من يتحدث وبأي صفة.</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>يتحدث بصفته</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>The one message, and what holds it up</source>
        <translation>الرسالة الواحدة وما يسندها</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>الظهور العلني</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>في المكان</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>{owner} ({count})</source>
        <translation>{owner} ({count})</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>{count} of {all} figures were broken down. What was not disaggregated is shown and never shared out among the parts.</source>
        <translation>صُنِّف {count} من أصل {all} من الأرقام. ويُعرض ما لم يُصنَّف كما هو ولا يُوزَّع أبدا على الأجزاء.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>لم يُصنَّف أي من الأرقام المقيسة (%n) حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
            <numerusform>لم يُصنَّف الرقم المقيس الوحيد حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
            <numerusform>لم يُصنَّف أي من الأرقام المقيسة (%n) حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
            <numerusform>لم يُصنَّف أي من الأرقام المقيسة (%n) حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
            <numerusform>لم يُصنَّف أي من الأرقام المقيسة (%n) حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
            <numerusform>لم يُصنَّف أي من الأرقام المقيسة (%n) حسب الجنس أو العمر أو المنطقة أو غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>تطابق الأجزاء المجموع في كل الحالات.</numerusform>
            <numerusform>لا تطابق الأجزاء المجموع في حالة واحدة؛ يُرجى التحقق منها قبل الاستشهاد بها.</numerusform>
            <numerusform>لا تطابق الأجزاء المجموع في حالتين؛ يُرجى التحقق منهما قبل الاستشهاد بأي منهما.</numerusform>
            <numerusform>لا تطابق الأجزاء المجموع في %n حالات؛ يُرجى التحقق منها قبل الاستشهاد بأي منها.</numerusform>
            <numerusform>لا تطابق الأجزاء المجموع في %n حالة؛ يُرجى التحقق منها قبل الاستشهاد بأي منها.</numerusform>
            <numerusform>لا تطابق الأجزاء المجموع في %n حالة؛ يُرجى التحقق منها قبل الاستشهاد بأي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>الحصة من المجموع</translation>
    </message>
    <message>
        <source>Whole: {definition}</source>
        <translation>المجموع: {definition}</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>غير مصنف</translation>
    </message>
    <message>
        <source>{event}, by {dimension}: {state}</source>
        <translation>{event}، حسب {dimension}: {state}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>the plan, parts of measured figures</source>
        <translation>الخطة، أجزاء الأرقام المقيسة</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, estimates</source>
        <translation>{document}، المرفق الثاني، الجدول 2، التقديرات</translation>
    </message>
    <message>
        <source>the plan, figures of the indicators</source>
        <translation>الخطة، أرقام المؤشرات</translation>
    </message>
    <message>
        <source>Weekends and days off of the duty stations between {first} and {last}.</source>
        <translation>عطل نهاية الأسبوع وأيام العطل في مراكز العمل بين {first} و{last}.</translation>
    </message>
    <message>
        <source>{station}: weekend {days}</source>
        <translation>{station}: عطلة نهاية الأسبوع {days}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>the plan, contribution ledger</source>
        <translation>الخطة، سجل المساهمات</translation>
    </message>
    <message>
        <source>the plan, co-investments</source>
        <translation>الخطة، الاستثمارات المشتركة</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}: {figure}</translation>
    </message>
    <message>
        <source>Each link stands for itself: a figure of a lower one proves nothing about a higher one.</source>
        <translation>كل حلقة قائمة بذاتها: فرقم حلقة أدنى لا يثبت شيئا عن حلقة أعلى.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما يسأل عنه</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>ما هو مسجل</translation>
    </message>
    <message>
        <source>pieces of evidence: {count}</source>
        <translation>الأدلة: {count}</translation>
    </message>
    <message>
        <source>{name}: {figure} ({year}), {standing}</source>
        <translation>{name}: {figure} ({year})، {standing}</translation>
    </message>
    <message>
        <source>indicators without a figure: {count}</source>
        <translation>مؤشرات بلا أرقام: {count}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>cost of actions, as far as recorded: {amounts}</source>
        <translation>تكلفة الإجراءات، بقدر ما هو مسجل: {amounts}</translation>
    </message>
    <message>
        <source>actions: {all}, of which done: {done}</source>
        <translation>الإجراءات: {all}، المنجز منها: {done}</translation>
    </message>
    <message>
        <source>events held in the period: {count}</source>
        <translation>الفعاليات المعقودة في الفترة: {count}</translation>
    </message>
    <message>
        <source>texts cleared: {count}</source>
        <translation>النصوص المعتمدة: {count}</translation>
    </message>
    <message>
        <source>measured figures: {count}</source>
        <translation>الأرقام المقيسة: {count}</translation>
    </message>
    <message>
        <source>policy changes and commitments: {count}, confirmed: {by}</source>
        <translation>تغييرات السياسات والالتزامات: {count}، المؤكد منها: {by}</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>الاستثمارات المشتركة: {count}</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>الاستقصاءات: {count}</translation>
    </message>
    <message>
        <source>What was put in?</source>
        <translation>ما الذي بُذل؟</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>ما الذي أُنجز؟</translation>
    </message>
    <message>
        <source>What came out, and whom did it reach?</source>
        <translation>ما الذي نتج، ومن وصل إليه؟</translation>
    </message>
    <message>
        <source>What did people make of it?</source>
        <translation>كيف تلقاه الناس؟</translation>
    </message>
    <message>
        <source>What changed in what they know, think and do?</source>
        <translation>ما الذي تغير في ما يعرفونه ويفكرون فيه ويفعلونه؟</translation>
    </message>
    <message>
        <source>What changed for people and cities?</source>
        <translation>ما الذي تغير بالنسبة للناس والمدن؟</translation>
    </message>
    <message>
        <source>As the calendar stood on {day}, the serious ones marked.</source>
        <translation>وفقا للتقويم في {day}، مع تمييز الخطير منها.</translation>
    </message>
    <message>
        <source>Nothing clashes in the period.</source>
        <translation>لا تعارض في هذه الفترة.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>ولا شيء غيرها في تقويم التطبيق</numerusform>
            <numerusform>وواحد آخر مدرج في تقويم التطبيق</numerusform>
            <numerusform>واثنان آخران مدرجان في تقويم التطبيق</numerusform>
            <numerusform>و%n أخرى مدرجة في تقويم التطبيق</numerusform>
            <numerusform>و%n أخرى مدرجة في تقويم التطبيق</numerusform>
            <numerusform>و%n أخرى مدرجة في تقويم التطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo “{caption}” is not printed. {why}</source>
        <translation>لم تُطبع الصورة «{caption}». {why}</translation>
    </message>
    <message>
        <source>Photo: {credit}</source>
        <translation>الصورة: {credit}</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>الرؤية</translation>
    </message>
    <message>
        <source>As {document} has it.</source>
        <translation>كما ورد في {document}.</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>جاهز باللغات</translation>
    </message>
    <message>
        <source>draft of {version}</source>
        <translation>مسودة {version}</translation>
    </message>
    <message>
        <source>The plan this pack was made from, complete</source>
        <translation>الخطة التي أُعدّ منها هذا الملف، كاملة</translation>
    </message>
    <message>
        <source>The calendar of the period</source>
        <translation>تقويم الفترة</translation>
    </message>
    <message>
        <source>The plan with its files is larger than {megabytes} MB and is not carried inside this file.</source>
        <translation>الخطة مع ملفاتها أكبر من {megabytes} ميغابايت، ولذلك لم تُضمَّن في هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing that was looked for stands in the way of a final version.</source>
        <translation>لا شيء مما جرى التحقق منه يحول دون النسخة النهائية.</translation>
    </message>
    <message>
        <source>Findings that stop a final version: {count}.</source>
        <translation>الملاحظات التي تمنع النسخة النهائية: {count}.</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>نقاط أخرى للنظر فيها: {count}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Findings that somebody answers for by name</source>
        <translation>ملاحظات يتحمل شخص مسمّى مسؤوليتها</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من يتحمل المسؤولية</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>سبب جواز النشر</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner preflight” lists.</source>
        <translation>و{count} أخرى يسردها «comms-planner preflight».</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>{column}: relation</source>
        <translation>{column}: العلاقة</translation>
    </message>
    <message>
        <source>{column}: unit</source>
        <translation>{column}: الوحدة</translation>
    </message>
    <message>
        <source>{column}: more</source>
        <translation>{column}: تفاصيل</translation>
    </message>
    <message>
        <source>Available for interviews</source>
        <translation>متاح للمقابلات</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>عن السلسلة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>For media, by the hour</source>
        <translation>لوسائل الإعلام، ساعةً بساعة</translation>
    </message>
    <message>
        <source>session of the series</source>
        <translation>دورة من السلسلة</translation>
    </message>
    <message>
        <source>Left out because not yet cleared: {count}.</source>
        <translation>متروك لأنه لم يُعتمد بعد: {count}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>حرفياً</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصوّر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>{consent}, {day}</source>
        <translation>{consent}، {day}</translation>
    </message>
    <message>
        <source>Not printed for want of consent or credit: stories {stories}, photos {photos}.</source>
        <translation>لم يُطبع لعدم وجود موافقة أو ذكر للمصوّر: قصص {stories}، صور {photos}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Media on the list so far: {count}, of whom accredited: {granted}.</source>
        <translation>وسائل الإعلام المدرجة حتى الآن: {count}، منها معتمدة: {granted}.</translation>
    </message>
    <message>
        <source>What this pack is: its kind, subject, period and version</source>
        <translation>بيانات هذا الملف: نوعه وموضوعه وفترته ونسخته</translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation>التغييرات منذ {version}</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>نسخة سابقة</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} المؤرخة {day}</translation>
    </message>
    <message>
        <source>Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the earlier pack carries.</source>
        <translation>أُضيف: {added}. حُذف: {gone}. تغيّر: {changed}. بالمقارنة مع الخطة المرفقة بالملف السابق.</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since, by the plan that the earlier pack carries.</source>
        <translation>لم يتغير منذئذ شيء مما يخص هذا الملف، وفقاً للخطة المرفقة بالملف السابق.</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner diff-pack” lists.</source>
        <translation>و{count} أخرى يسردها «comms-planner diff-pack».</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>الدرجة {grade}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيسة</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>تقديرية، لكل دورة</translation>
    </message>
    <message>
        <source>Of indicators</source>
        <translation>من المؤشرات</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما هو آت</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} يوما</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} يوما</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>من الاختتام</translation>
    </message>
    <message>
        <source>{when}, {where}</source>
        <translation>{when}، {where}</translation>
    </message>
    <message>
        <source>This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” would give it.</source>
        <translation>لا توجد لهذه الدورة مهام في الخطة بعد. وهذه هي التواريخ التي يحددها لها الجدول العكسي «{ladder}».</translation>
    </message>
    <message>
        <source>Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the last day on which a task may begin without delaying what follows; a gate holds back all after it.</source>
        <translation>المهام المتأخرة: {late}. ما لم يعد ممكنا في الموعد: {infeasible}. وآخر موعد آمن للبدء هو آخر يوم يمكن أن تبدأ فيه المهمة دون تأخير ما يليها؛ والبوابة توقف كل ما بعدها.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>آخر موعد آمن للبدء</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>مهام أخرى</translation>
    </message>
    <message>
        <source>No edition of this period has tasks counted back from it.</source>
        <translation>لا توجد في هذه الفترة دورة لها مهام محسوبة بالعكس منها.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>ولا أرقام أخرى في الخطة.</numerusform>
            <numerusform>ورقم آخر في الخطة.</numerusform>
            <numerusform>ورقمان آخران في الخطة.</numerusform>
            <numerusform>و%n أرقام أخرى في الخطة.</numerusform>
            <numerusform>و%n رقمًا آخر في الخطة.</numerusform>
            <numerusform>و%n رقم آخر في الخطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the document’s table: {name}.</source>
        <translation>في جدول الوثيقة: {name}.</translation>
    </message>
    <message>
        <source>An estimate is the document’s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>التقدير هو رقم التخطيط في الوثيقة لمرة واحدة. والقياس هو ما عدّه أحد في دورة واحدة. ولا يحل أحدهما محل الآخر.</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else’s, “entered by us” and “our suggestion” for ours.</source>
        <translation>يُميَّز بين ما تقوله الوثيقة {document} وما يقوله الآخرون وما نقترحه نحن: فعبارة «الوثيقة» تدل على نصها، و«مصدر خارجي» على ما يقوله غيرنا، و«أدخلناه نحن» و«اقتراحنا» على ما هو منا.</translation>
    </message>
    <message>
        <source>One of the pilots of the document’s typology.</source>
        <translation>أحد البلدان التجريبية في تصنيف الوثيقة.</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence’s SHA-256.</source>
        <translation>كل رقم يخص موضوع هذا الملف كما ورد في الخطة: ما الذي يحصيه، ومن قال به، وفي أي يوم، ودرجة دليله (1 هي الأفضل)، وأول ستة عشر حرفاً من بصمة SHA-256 للدليل.</translation>
    </message>
    <message>
        <source>Also on {day}: {titles}</source>
        <translation>أيضاً في {day}: {titles}</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>ما ينتظر غيره</translation>
    </message>
    <message>
        <source>“{action}” ({when}) waits for “{other}” ({until}).</source>
        <translation>ينتظر «{action}» ({when}) إنجاز «{other}» ({until}).</translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بلا أيام بينهما.</numerusform>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بفاصل يوم واحد على الأقل.</numerusform>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بفاصل يومين على الأقل.</numerusform>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بفاصل %n أيام على الأقل.</numerusform>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بفاصل %n يوماً على الأقل.</numerusform>
            <numerusform>ينتظر «{action}» ({when}) إنجاز «{other}» ({until})، بفاصل %n يوم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.</source>
        <translation>يمكن أن يبدأ «{action}» ({when}) قبل انتهاء «{other}» ({until})؛ عدد أيام التقديم: {days}.</translation>
    </message>
    <message>
        <source>More actions wait for another here than can be listed. Choose a shorter period or a filter to see which.</source>
        <translation>عدد الإجراءات التي ينتظر بعضها بعضاً هنا أكبر من أن يُسرد. اختر فترة أقصر أو مرشحاً لترى أيها.</translation>
    </message>
    <message>
        <source>another figure is in use now</source>
        <translation>يُستخدم الآن رقم آخر</translation>
    </message>
    <message>
        <source>Ladder of {edition}</source>
        <translation>الجدول التراجعي: {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Struck out: done work, and what was cancelled.</source>
        <translation>المشطوب: أعمال منجزة، وما أُلغي.</translation>
    </message>
    <message>
        <source>Hatched: known only to the month, quarter or year.</source>
        <translation>المظلَّل بخطوط: لا يُعرف إلا الشهر أو الربع أو السنة.</translation>
    </message>
</context>
<context>
    <name>Result level</name>
    <message>
        <source>input</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>out-take</source>
        <translation>الاستيعاب</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>الأثر</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive Director</source>
        <translation>المدير التنفيذي</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>نائب المدير التنفيذي</translation>
    </message>
    <message>
        <source>Spokesperson, if any</source>
        <translation>الناطق الرسمي، إن وُجد</translation>
    </message>
    <message>
        <source>Head of communications</source>
        <translation>رئيس الاتصالات</translation>
    </message>
    <message>
        <source>Media officer</source>
        <translation>موظف الإعلام</translation>
    </message>
    <message>
        <source>Social media officer</source>
        <translation>موظف وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Web editor</source>
        <translation>محرر الموقع</translation>
    </message>
    <message>
        <source>Production unit</source>
        <translation>وحدة الإنتاج</translation>
    </message>
    <message>
        <source>Thematic expert or technical staff</source>
        <translation>خبير موضوعي أو موظف فني</translation>
    </message>
    <message>
        <source>External Relations Division</source>
        <translation>شعبة العلاقات الخارجية</translation>
    </message>
    <message>
        <source>Partner liaison</source>
        <translation>الاتصال بالشركاء</translation>
    </message>
    <message>
        <source>Regional and country offices</source>
        <translation>المكاتب الإقليمية والقطرية</translation>
    </message>
    <message>
        <source>Monitoring and evaluation officer</source>
        <translation>موظف الرصد والتقييم</translation>
    </message>
    <message>
        <source>Host Government or host city</source>
        <translation>الحكومة المضيفة أو المدينة المضيفة</translation>
    </message>
    <message>
        <source>Substantive branch owning the flagship programme</source>
        <translation>الفرع الفني المسؤول عن البرنامج الرائد</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>إدارة التواصل العالمي</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>the working day before</source>
        <translation>يوم العمل السابق</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>يوم العمل التالي</translation>
    </message>
    <message>
        <source>stays on its day</source>
        <translation>يبقى في يومه</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>random sample</source>
        <translation>عينة عشوائية</translation>
    </message>
    <message>
        <source>everybody was asked</source>
        <translation>سُئل الجميع</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>عينة غير عشوائية</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>{person} is needed at the same time for “{first}” and “{second}”.</source>
        <translation>{person} مطلوب في الوقت نفسه لـ«{first}» و«{second}».</translation>
    </message>
    <message>
        <source>{person} is needed on the same day for “{first}” and “{second}”.</source>
        <translation>{person} مطلوب في اليوم نفسه لـ«{first}» و«{second}».</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away from {begin} to {end}.</source>
        <translation>يلزم حضور {person} في «{first}» وهو في إجازة من {begin} إلى {end}.</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away on {begin}.</source>
        <translation>يلزم حضور {person} في «{first}» وهو في إجازة في {begin}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a day off.</source>
        <translation>يقع «{first}» في {holiday}، وهو يوم عطلة.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, half a day off.</source>
        <translation>يقع «{first}» في {holiday}، وهو نصف يوم عطلة.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a floating holiday: avoid meetings.</source>
        <translation>يقع «{first}» في {holiday}، وهو عطلة متغيرة: يُستحسن تجنب الاجتماعات.</translation>
    </message>
    <message>
        <source>“{first}” falls on a weekend.</source>
        <translation>يقع «{first}» في عطلة نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fall on the same days.</source>
        <translation>يقع «{first}» و«{second}» في الأيام نفسها.</translation>
    </message>
    <message>
        <source>“{first}” begins before “{second}” is over, which it waits for.</source>
        <translation>يبدأ «{first}» قبل انتهاء «{second}» الذي يتوقف عليه.</translation>
    </message>
    <message>
        <source>“{first}” begins too long before “{second}” is over; days that are allowed: {days}.</source>
        <translation>يبدأ «{first}» قبل انتهاء «{second}» بمدة أطول من المسموح؛ عدد أيام التقديم المسموح بها: {days}.</translation>
    </message>
    <message>
        <source>“{first}” is a gate and still open, though “{second}” after it is done.</source>
        <translation>«{first}» بوابة لا تزال مفتوحة، مع أن «{second}» الذي يليها قد أُنجز.</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>ينبغي أن يسبق «{first}» «{second}» لكنه يليه.</translation>
    </message>
    <message>
        <source>House style: “{usual}” rather than “{found}”.</source>
        <translation>أسلوب المنظمة: «{usual}» بدلًا من «{found}».</translation>
    </message>
    <message>
        <source>House style: day before month, “{usual}”, not “{found}”.</source>
        <translation>أسلوب المنظمة: اليوم قبل الشهر، «{usual}»، لا «{found}».</translation>
    </message>
    <message>
        <source>House style: group the digits of large numbers, “{usual}”, not “{found}”.</source>
        <translation>أسلوب المنظمة: جمّع أرقام الأعداد الكبيرة، «{usual}»، لا «{found}».</translation>
    </message>
    <message>
        <source>House style: no exclamation marks; found “{found}”.</source>
        <translation>أسلوب المنظمة: بلا علامات تعجب؛ وُجد «{found}».</translation>
    </message>
    <message>
        <source>House style: full-width punctuation between Chinese characters, not “{found}”.</source>
        <translation>أسلوب المنظمة: علامات ترقيم كاملة العرض بين الحروف الصينية، لا «{found}».</translation>
    </message>
    <message>
        <source>A sentence of {count} words is hard to follow; it begins “{found}”.</source>
        <translation>الجملة طويلة (عدد الكلمات: {count}) ويصعب تتبعها؛ تبدأ بعبارة «{found}».</translation>
    </message>
    <message>
        <source>No longer needed in this branch.</source>
        <translation>لم يعد لازمًا في هذا المسار.</translation>
    </message>
    <message>
        <source>Planned social media are held in a crisis.</source>
        <translation>تُعلّق المنشورات المقررة على وسائل التواصل الاجتماعي في الأزمات.</translation>
    </message>
    <message>
        <source>Waits for the new date.</source>
        <translation>في انتظار التاريخ الجديد.</translation>
    </message>
    <message>
        <source>Kept on {day}: earlier would pass a gate that must be open first.</source>
        <translation>أُبقي في {day}: التبكير يتجاوز بوابة يجب فتحها أولًا.</translation>
    </message>
    <message>
        <source>Put before {day}, since what lies there cannot move and needs this gate.</source>
        <translation>وُضع قبل {day}، لأن المقرر فيه لا يمكن نقله ويحتاج إلى هذه البوابة.</translation>
    </message>
    <message>
        <source>Kept before the event on {day}.</source>
        <translation>أُبقي قبل الحدث في {day}.</translation>
    </message>
    <message>
        <source>Kept after the event on {day}.</source>
        <translation>أُبقي بعد الحدث في {day}.</translation>
    </message>
    <message>
        <source>A gate that must come first stands on {day} and cannot be moved by the ladder.</source>
        <translation>توجد بوابة سابقة لازمة في {day} ولا يمكن للجدول العكسي نقلها.</translation>
    </message>
    <message>
        <source>Moved off {day}, which is not a working day.</source>
        <translation>نُقل لأن {day} ليس يوم عمل.</translation>
    </message>
    <message>
        <source>Too much for {person} on {date}: {count} things to do, of which {limit} fit.</source>
        <translation>مهام كثيرة على {person} في {date}: العدد {count}، والممكن منها {limit}.</translation>
    </message>
    <message>
        <source>Working days it needs: {days}. It should have begun on {start}.</source>
        <translation>أيام العمل اللازمة: {days}. كان ينبغي أن يبدأ في {start}.</translation>
    </message>
    <message>
        <source>Working days it needs before what follows: {days}. It should have begun on {start}.</source>
        <translation>أيام العمل اللازمة قبل ما يليه: {days}. كان ينبغي أن يبدأ في {start}.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, half a day off.</source>
        <translation>{day} هو {holiday}، نصف يوم عطلة.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, a floating holiday: some may be away.</source>
        <translation>{day} هو {holiday}، عطلة اختيارية: قد يغيب بعضهم.</translation>
    </message>
    <message>
        <source>Too late for it: the last day it could serve, {day}, is over.</source>
        <translation>فات الأوان: انقضى آخر يوم مفيد له، {day}.</translation>
    </message>
    <message>
        <source>It keeps this day, also when the edition moves.</source>
        <translation>يبقى في هذا اليوم حتى إن تغيّر موعد الدورة.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.</source>
        <translation>يُنشر «{asset}» ({language}، {channel}) في {out}، قبل رفع حظر النشر عنه في {lifts}.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts on {lifts}.</source>
        <translation>يُنشر «{asset}» ({language}، {channel}) في {out}، قبل رفع حظر النشر عنه من أجل «{second}» في {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language}, {channel}) on {out}.</source>
        <translation>يُرفع حظر النشر عن «{asset}» في {lifts}، قبل أن ننشره نحن ({language}، {channel}) في {out}.</translation>
    </message>
    <message>
        <source>{day}, {time} ({place})</source>
        <translation>{day}، {time} ({place})</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>this one only</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>this and all later ones</source>
        <translation>هذه وكل ما بعدها</translation>
    </message>
    <message>
        <source>all of the series</source>
        <translation>السلسلة كلها</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>Speaks as</name>
    <message>
        <source>executive director</source>
        <translation>المدير التنفيذي</translation>
    </message>
    <message>
        <source>deputy executive director</source>
        <translation>نائب المدير التنفيذي</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>المتحدث الرسمي</translation>
    </message>
    <message>
        <source>technical staff</source>
        <translation>موظفون فنيون</translation>
    </message>
    <message>
        <source>external relations office</source>
        <translation>مكتب العلاقات الخارجية</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>in step</source>
        <translation>متوافقان</translation>
    </message>
    <message>
        <source>themes part</source>
        <translation>الموضوعان يفترقان</translation>
    </message>
    <message>
        <source>apart, with a reason</source>
        <translation>مفترقان لسبب</translation>
    </message>
    <message>
        <source>a theme is missing</source>
        <translation>ينقص موضوع</translation>
    </message>
    <message>
        <source>no launch yet</source>
        <translation>لا إطلاق بعد</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>accreditation</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>link to a commitment</source>
        <translation>صلة بالتزام</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>تبعية</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>رقم فعلي</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>ظهور</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>بند في قائمة مرجعية</translation>
    </message>
    <message>
        <source>co-investment</source>
        <translation>استثمار مشترك</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>content item</source>
        <translation>مادة محتوى</translation>
    </message>
    <message>
        <source>line of the contingency plan</source>
        <translation>بند في خطة الطوارئ</translation>
    </message>
    <message>
        <source>rule of the contingency plan</source>
        <translation>قاعدة في خطة الطوارئ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>embargoed copy</source>
        <translation>نسخة محظورة النشر</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>reason for a change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>البرنامج الرائد</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>kept mapping of columns</source>
        <translation>مطابقة أعمدة محفوظة</translation>
    </message>
    <message>
        <source>name in another calendar</source>
        <translation>الاسم في تقويم آخر</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>share of a co-investment</source>
        <translation>حصة في استثمار مشترك</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>الجدول العكسي</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>مهمة الجدول العكسي</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>إطلاق تقرير</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>entry of the contribution ledger</source>
        <translation>قيد في سجل المساهمات</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>evidence of a measurement</source>
        <translation>دليل على قياس</translation>
    </message>
    <message>
        <source>part of a measurement</source>
        <translation>جزء من قياس</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>جهة الاتصال الإعلامية</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>quoted figure</source>
        <translation>رقم مقتبس</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>مَعلَم</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>يوم دولي</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>counted overlap</source>
        <translation>تداخل معدود</translation>
    </message>
    <message>
        <source>version of a pack</source>
        <translation>نسخة من ملف</translation>
    </message>
    <message>
        <source>recipe of a pack</source>
        <translation>وصفة ملف</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>item of the measurement plan</source>
        <translation>بند في خطة القياس</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>reporting period</source>
        <translation>فترة الإبلاغ</translation>
    </message>
    <message>
        <source>evidence of a result</source>
        <translation>دليل على نتيجة</translation>
    </message>
    <message>
        <source>link to an indicator</source>
        <translation>صلة بمؤشر</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>step of a scenario</source>
        <translation>خطوة في سيناريو</translation>
    </message>
    <message>
        <source>season</source>
        <translation>موسم</translation>
    </message>
    <message>
        <source>exception of a series</source>
        <translation>استثناء من سلسلة</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>survey result</source>
        <translation>نتيجة استقصاء</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>قائد الفكر</translation>
    </message>
    <message>
        <source>universe</source>
        <translation>المجتمع الكلي</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>action’s further edition</source>
        <translation>دورة أخرى للإجراء</translation>
    </message>
    <message>
        <source>partner’s part</source>
        <translation>دور الشريك</translation>
    </message>
    <message>
        <source>person’s part in an action</source>
        <translation>دور شخص في إجراء</translation>
    </message>
    <message>
        <source>campaign’s edition</source>
        <translation>دورة الحملة</translation>
    </message>
    <message>
        <source>campaign’s flagship programme</source>
        <translation>البرنامج الرائد للحملة</translation>
    </message>
    <message>
        <source>campaign’s outcome</source>
        <translation>نتيجة الحملة</translation>
    </message>
    <message>
        <source>campaign’s partner</source>
        <translation>شريك الحملة</translation>
    </message>
    <message>
        <source>country’s classification</source>
        <translation>تصنيف البلد</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>العطلة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No flagship</source>
        <translation>بلا برنامج رائد</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>بلا حملة</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>بلا منصة</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>بلا ركيزة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>مناسبات خارجية</translation>
    </message>
    <message>
        <source>Observances and seasons</source>
        <translation>الأيام الدولية والمواسم</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>storytelling</source>
        <translation>سرد القصص</translation>
    </message>
    <message>
        <source>timely, groundbreaking research</source>
        <translation>بحوث رائدة في حينها</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>creative materials</source>
        <translation>مواد إبداعية</translation>
    </message>
    <message>
        <source>media engagement</source>
        <translation>إشراك وسائل الإعلام</translation>
    </message>
    <message>
        <source>public engagement</source>
        <translation>إشراك الجمهور</translation>
    </message>
    <message>
        <source>authoritative voice</source>
        <translation>صوت مرجعي</translation>
    </message>
    <message>
        <source>no tool chosen</source>
        <translation>لم تُختر أداة</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>target met</source>
        <translation>تحققت الغاية</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير مُثبت</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>لا رقم فعلي بعد</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا غاية</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>لم يُبلغ الهدف</translation>
    </message>
    <message>
        <source>actual not known</source>
        <translation>القيمة الفعلية غير معروفة</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Disaggregate measurement</source>
        <translation>تصنيف القياس</translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation>إزالة جزء من القياس</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>views</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>events</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>campuses</source>
        <translation>مخيم فكري</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>قصاصة</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>مستمع</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>ظهور</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>يورو</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>our translation</source>
        <translation>ترجمتنا</translation>
    </message>
    <message>
        <source>official wording, confirmed</source>
        <translation>صياغة رسمية، مؤكدة</translation>
    </message>
    <message>
        <source>official wording, not re-verified</source>
        <translation>صياغة رسمية، لم يُعَد التحقق منها</translation>
    </message>
    <message>
        <source>established name</source>
        <translation>اسم معتمد</translation>
    </message>
</context>
<context>
    <name>Work status</name>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
</TS>
