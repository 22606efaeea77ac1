<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accreditation status</name>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>запрошена</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>предоставлена</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>years are added up</source>
        <translation>годы складываются</translation>
    </message>
    <message>
        <source>the latest year counts</source>
        <translation>учитывается последний год</translation>
    </message>
    <message>
        <source>the highest year counts</source>
        <translation>учитывается наибольший год</translation>
    </message>
    <message>
        <source>ratios are pooled</source>
        <translation>доли объединяются</translation>
    </message>
    <message>
        <source>each year stands alone</source>
        <translation>каждый год отдельно</translation>
    </message>
</context>
<context>
    <name>Anchor end</name>
    <message>
        <source>opening</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закрытие</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>представлено</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
</context>
<context>
    <name>Asset kind</name>
    <message>
        <source>press release</source>
        <translation>пресс-релиз</translation>
    </message>
    <message>
        <source>media advisory</source>
        <translation>извещение для СМИ</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>авторская статья</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>story</source>
        <translation>история</translation>
    </message>
    <message>
        <source>flagship report</source>
        <translation>флагманский доклад</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>infographic</source>
        <translation>инфографика</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>фотографии</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>публикация в социальных сетях</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>информационный бюллетень</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>выставка</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>the document, word for word</source>
        <translation>документ, дословно</translation>
    </message>
    <message>
        <source>outside source, confirmed</source>
        <translation>внешний источник, подтверждено</translation>
    </message>
    <message>
        <source>outside source, from memory</source>
        <translation>внешний источник, по памяти</translation>
    </message>
    <message>
        <source>projected by rule</source>
        <translation>рассчитано по правилу</translation>
    </message>
    <message>
        <source>entered by us</source>
        <translation>внесено нами</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>основание не указано</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>the parts match the whole</source>
        <translation>части совпадают с целым</translation>
    </message>
    <message>
        <source>some are not disaggregated</source>
        <translation>часть не разбита</translation>
    </message>
    <message>
        <source>the parts do not match the whole</source>
        <translation>части не совпадают с целым</translation>
    </message>
    <message>
        <source>whether the parts match the whole cannot be told from bounds</source>
        <translation>по границам нельзя сказать, совпадают ли части с целым</translation>
    </message>
</context>
<context>
    <name>Calendar entry</name>
    <message>
        <source>action</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>season</source>
        <translation>сезон</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>международный день</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>девочки</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>мальчики</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>дистанционно</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>до 25 лет</translation>
    </message>
    <message>
        <source>25 to 59</source>
        <translation>25–59 лет</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 лет и старше</translation>
    </message>
    <message>
        <source>with disabilities</source>
        <translation>с инвалидностью</translation>
    </message>
    <message>
        <source>without disabilities</source>
        <translation>без инвалидности</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>Арабские государства</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Азия и Тихий океан</translation>
    </message>
    <message>
        <source>Europe and North America</source>
        <translation>Европа и Северная Америка</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>Латинская Америка и Карибский бассейн</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>chosen by you</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>follows its anchor</source>
        <translation>следует за опорной датой</translation>
    </message>
    <message>
        <source>waits for other work</source>
        <translation>ждёт другой работы</translation>
    </message>
    <message>
        <source>keeps to working days</source>
        <translation>только по рабочим дням</translation>
    </message>
</context>
<context>
    <name>Change kind</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>повторено</translation>
    </message>
</context>
<context>
    <name>Chart numbers</name>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>соотношение</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>in_use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>определение</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>состояние</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Commitments planned and delivered, by flagship programme and pillar.</source>
        <translation>Запланированные и выполненные обязательства по флагманским программам и направлениям.</translation>
    </message>
    <message>
        <source>{planned} of {all} planned</source>
        <translation>запланировано: {planned} из {all}</translation>
    </message>
    <message>
        <source>{delivered} delivered</source>
        <translation>выполнено: {delivered}</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>нет обязательств</translation>
    </message>
    <message>
        <source>Reach estimated per occurrence and measured per edition, in people. An open, fading end and a plus sign mean: at least this many.</source>
        <translation>Охват: оценка на одно проведение и результат измерения по сессиям, человек. Открытый бледнеющий конец и знак плюс означают: не менее указанного.</translation>
    </message>
    <message>
        <source>Direct: took part</source>
        <translation>Прямой: приняли участие</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>Косвенный: через других</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Оценка на одно проведение</translation>
    </message>
    <message>
        <source>Measured, in the year given</source>
        <translation>Измерено в указанном году</translation>
    </message>
    <message>
        <source>Several figures, none chosen</source>
        <translation>Несколько показателей, ни один не выбран</translation>
    </message>
    <message>
        <source>Reach added up edition by edition, gross: measured so far beside what was estimated. An estimate is a planning figure and no target. A triangle and a plus sign mean: at least this many.</source>
        <translation>Охват нарастающим итогом от сессии к сессии, валовой: измеренное на сегодня рядом с оценкой. Оценка — плановая цифра, а не целевой показатель. Треугольник и знак плюс означают: не менее этого числа.</translation>
    </message>
    <message>
        <source>Indicators whose years are added up: what was reached so far against the targets so far. A triangle and a plus sign mean: at least this many.</source>
        <translation>Показатели, годы которых складываются: достигнутое на сегодня относительно целевых показателей на сегодня. Треугольник и знак плюс означают: не менее этого числа.</translation>
    </message>
    <message>
        <source>Estimated, added up</source>
        <translation>Оценка, нарастающим итогом</translation>
    </message>
    <message>
        <source>Measured, added up</source>
        <translation>Измерено, нарастающим итогом</translation>
    </message>
    <message>
        <source>Target, added up</source>
        <translation>Целевой показатель, нарастающим итогом</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>Факт, нарастающим итогом</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>факта ещё нет</translation>
    </message>
    <message>
        <source>No indicator whose years are added up has a target yet. An estimate is no target.</source>
        <translation>Ни у одного показателя, годы которого складываются, ещё нет целевого значения. Оценка — не целевой показатель.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>Estimated, gross, all occurrences of the year</source>
        <translation>Оценка, валовая, все мероприятия года</translation>
    </message>
    <message>
        <source>Measured, gross, the occurrences that were counted</source>
        <translation>Измерено, валовой показатель, учтённые мероприятия</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>измерено: {count} из {all}</translation>
    </message>
    <message>
        <source>Indicators year by year: what was reached beside what should be, one panel for each.</source>
        <translation>Показатели по годам: достигнутое рядом с запланированным, отдельная панель для каждого.</translation>
    </message>
    <message>
        <source>Policy changes and commitments recorded in the contribution ledger, by flagship programme and year; darker what somebody besides us confirms.</source>
        <translation>Изменения политики и обязательства в реестре вклада по флагманским программам и годам; темнее — подтверждённое не только нами.</translation>
    </message>
    <message>
        <source>Co-investment by kind, a panel for each currency: currencies and kinds are not added up.</source>
        <translation>Совместные инвестиции по видам, отдельная панель для каждой валюты: валюты и виды не складываются.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходный показатель</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Confirmed by others</source>
        <translation>Подтверждено другими</translation>
    </message>
    <message>
        <source>Our part, as claimed</source>
        <translation>Наша доля, по нашему заявлению</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No flagship programme</source>
        <translation>Без флагманской программы</translation>
    </message>
    <message>
        <source>nobody stated a share of ours</source>
        <translation>нашу долю никто не указал</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Пока нечего показать.</translation>
    </message>
    <message>
        <source>Different people as a range, by method, beside the gross sum of one occurrence of each platform. An arrow means that nothing closes the top.</source>
        <translation>Число разных людей в виде диапазона по методам рядом с валовой суммой одного проведения каждой платформы. Стрелка означает, что верхней границы нет.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>About, by the method</source>
        <translation>Около, по данному методу</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Gross, not people</source>
        <translation>Валовой показатель, не люди</translation>
    </message>
    <message>
        <source>Range of different people</source>
        <translation>Диапазон числа разных людей</translation>
    </message>
    <message>
        <source>Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the parts do not match the whole.</source>
        <translation>Измеренные показатели и их части. Штриховка — без разбивки; знак указывает, где части не сходятся с целым.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>целое</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>без разбивки</translation>
    </message>
    <message>
        <source>No figure has been disaggregated yet.</source>
        <translation>Ни один показатель ещё не разбит.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme&apos;s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Прямые участия, измеренные там, где проходили мероприятия и кампании флагманской программы, по годам, валовой показатель; одна цифра может относиться к нескольким программам.</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme&apos;s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Косвенные участия, измеренные там, где проходили мероприятия и кампании флагманской программы, по годам, валовой показатель; одна цифра может относиться к нескольким программам.</translation>
    </message>
    <message>
        <source>Overlap of {share} % assumed</source>
        <translation>Предполагаемое пересечение: {share} %</translation>
    </message>
    <message>
        <source>Indicators of the expected outcomes against their targets; each row has its own scale. An open, fading end means: at least this much.</source>
        <translation>Показатели ожидаемых результатов относительно целевых; у каждой строки своя шкала. Открытый, бледнеющий конец означает: не менее этого.</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>Целевой показатель на сегодня</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>Факт на сегодня</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} из {target}</translation>
    </message>
    <message>
        <source>No indicator has a figure yet.</source>
        <translation>Ни у одного показателя ещё нет значения.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>приложение I</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>приложение II</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>приложение III</translation>
    </message>
    <message>
        <source>Annex IV</source>
        <translation>приложение IV</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>обложка</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>таблица {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>раздел {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>пункт {number}</translation>
    </message>
    <message>
        <source>paragraphs {number}</source>
        <translation>пункты {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>rows {number}</source>
        <translation>строки {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>сноска {number}</translation>
    </message>
</context>
<context>
    <name>Commitment kind</name>
    <message>
        <source>deliverable</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>means</source>
        <translation>средство</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
</context>
<context>
    <name>Commitment state</name>
    <message>
        <source>no action yet</source>
        <translation>пока нет мероприятий</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>delivered, with evidence</source>
        <translation>выполнено, с подтверждением</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>high confidence</source>
        <translation>высокая уверенность</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>средняя уверенность</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>низкая уверенность</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>not asked</source>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>given with limits</source>
        <translation>дано с ограничениями</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
</context>
<context>
    <name>Content state</name>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>in drafting</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>in translation</source>
        <translation>переводится</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>согласовано</translation>
    </message>
</context>
<context>
    <name>Contingency branch</name>
    <message>
        <source>go as planned</source>
        <translation>провести по плану</translation>
    </message>
    <message>
        <source>go virtual</source>
        <translation>провести онлайн</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>отложить</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>кризис</translation>
    </message>
</context>
<context>
    <name>Contingency effect</name>
    <message>
        <source>drop</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
</context>
<context>
    <name>Date status</name>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date to be confirmed</source>
        <translation>дата уточняется</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>инвалидность</translation>
    </message>
    <message>
        <source>way of attending</source>
        <translation>форма участия</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>more is better</source>
        <translation>больше — лучше</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>меньше — лучше</translation>
    </message>
</context>
<context>
    <name>Duty kind</name>
    <message>
        <source>visual identity</source>
        <translation>визуальный стиль</translation>
    </message>
    <message>
        <source>donor and partner visibility</source>
        <translation>упоминание доноров и партнёров</translation>
    </message>
</context>
<context>
    <name>Embargo log</name>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>accepted after it was sent</source>
        <translation>принято после отправки</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>ещё не принято</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such view. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would leave fewer people than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file&apos;s name in one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no platform “{slug}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no PDF. Choose a pack made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence grade</name>
    <message>
        <source>1 – counted and checked by others</source>
        <translation>1 – подсчитано и проверено другими</translation>
    </message>
    <message>
        <source>2 – counted by a known method</source>
        <translation>2 – подсчитано известным методом</translation>
    </message>
    <message>
        <source>3 – published by the organizer</source>
        <translation>3 – опубликовано организатором</translation>
    </message>
    <message>
        <source>4 – said, without a method</source>
        <translation>4 – заявлено без указания метода</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>survey</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>policy text</source>
        <translation>программный документ</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>цитирование</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>свидетельство</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>recall test</source>
        <translation>тест на запоминание</translation>
    </message>
    <message>
        <source>media coverage</source>
        <translation>освещение в СМИ</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>охват</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>взаимодействие</translation>
    </message>
    <message>
        <source>product</source>
        <translation>продукт</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>расходы</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>иное</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>перенесено</translation>
    </message>
</context>
<context>
    <name>Figure state</name>
    <message>
        <source>current</source>
        <translation>действующий</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>measurement deleted</source>
        <translation>измерение удалено</translation>
    </message>
</context>
<context>
    <name>Holiday kind</name>
    <message>
        <source>full day off</source>
        <translation>полный выходной день</translation>
    </message>
    <message>
        <source>half day off</source>
        <translation>половина выходного дня</translation>
    </message>
    <message>
        <source>floating holiday</source>
        <translation>плавающий праздник</translation>
    </message>
</context>
<context>
    <name>How shown</name>
    <message>
        <source>shown, with evidence</source>
        <translation>показано, с подтверждением</translation>
    </message>
    <message>
        <source>figures without evidence</source>
        <translation>показатели без подтверждений</translation>
    </message>
    <message>
        <source>signs on the way only</source>
        <translation>только признаки</translation>
    </message>
    <message>
        <source>nothing shown yet</source>
        <translation>пока ничего не показано</translation>
    </message>
</context>
<context>
    <name>Indicator kind</name>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>описательный</translation>
    </message>
</context>
<context>
    <name>Investment kind</name>
    <message>
        <source>mobilized</source>
        <translation>мобилизованные</translation>
    </message>
    <message>
        <source>catalysed</source>
        <translation>катализированные</translation>
    </message>
    <message>
        <source>leveraged</source>
        <translation>привлечённые</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
</context>
<context>
    <name>Ledger kind</name>
    <message>
        <source>policy change</source>
        <translation>изменение политики</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>обязательство</translation>
    </message>
</context>
<context>
    <name>Message kind</name>
    <message>
        <source>roof</source>
        <translation>главное сообщение</translation>
    </message>
    <message>
        <source>support</source>
        <translation>опора</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>вопрос и ответ</translation>
    </message>
    <message>
        <source>holding line</source>
        <translation>резервное заявление</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>тезис</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>participants registered</source>
        <translation>зарегистрированные участники</translation>
    </message>
    <message>
        <source>badges scanned</source>
        <translation>отсканированные бейджи</translation>
    </message>
    <message>
        <source>participants in person</source>
        <translation>очные участники</translation>
    </message>
    <message>
        <source>remote participants</source>
        <translation>дистанционные участники</translation>
    </message>
    <message>
        <source>different people reached, as the channel counts</source>
        <translation>охвачено разных людей, по подсчёту канала</translation>
    </message>
    <message>
        <source>listeners and viewers</source>
        <translation>слушатели и зрители</translation>
    </message>
    <message>
        <source>views</source>
        <translation>просмотры</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>показы</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>публикации в прессе</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминания</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>взаимодействия</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>загрузки</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>иное</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Scaled-up impact communications strategy</source>
        <translation>Стратегия коммуникаций для расширения воздействия</translation>
    </message>
    <message>
        <source>Strategic plan of UN-Habitat for the period 2020–2023</source>
        <translation>Стратегический план ООН-Хабитат на период 2020–2023 годов</translation>
    </message>
    <message>
        <source>World Urban Forum</source>
        <translation>Всемирный форум городов</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly (United Nations Habitat Assembly)</source>
        <translation>Ассамблея ООН-Хабитат</translation>
    </message>
    <message>
        <source>World Habitat Day</source>
        <translation>Всемирный день Хабитат</translation>
    </message>
    <message>
        <source>World Cities Day</source>
        <translation>Всемирный день городов</translation>
    </message>
    <message>
        <source>World Urban Campaign</source>
        <translation>Всемирная кампания городов</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus programme</source>
        <translation>Программа кампусов городских мыслителей</translation>
    </message>
    <message>
        <source>UN-Habitat Scroll of Honour</source>
        <translation>Почётная грамота ООН-Хабитат</translation>
    </message>
    <message>
        <source>World Cities Report and regional flagship reports</source>
        <translation>Доклад о городах мира и региональные флагманские доклады</translation>
    </message>
    <message>
        <source>City Prosperity Initiative</source>
        <translation>Инициатива по процветанию городов</translation>
    </message>
    <message>
        <source>UN-Habitat global website</source>
        <translation>Глобальный веб-сайт ООН-Хабитат</translation>
    </message>
    <message>
        <source>New Urban Agenda Platform (Urban Agenda Platform)</source>
        <translation>Платформа Новой программы развития городов</translation>
    </message>
    <message>
        <source>Sustainable Development Goal 11 indicators</source>
        <translation>Показатели Цели 11 в области устойчивого развития</translation>
    </message>
    <message>
        <source>Urban October</source>
        <translation>Урбанистический октябрь</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Мысль</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Cities 2030 (SDG Cities)</source>
        <translation>Города 2030 (города ЦУР)</translation>
    </message>
    <message>
        <source>Urban regeneration: reducing disadvantage in the poorest areas</source>
        <translation>Обновление городов: сокращение неблагополучия в беднейших районах</translation>
    </message>
    <message>
        <source>Innovation for sustainable smart cities</source>
        <translation>Инновации для устойчивых «умных» городов</translation>
    </message>
    <message>
        <source>Building the climate resilience of the urban poor</source>
        <translation>Повышение климатической устойчивости городской бедноты</translation>
    </message>
    <message>
        <source>Inclusive cities: enhancing the positive impact of urban migration</source>
        <translation>Инклюзивные города: усиление позитивного воздействия городской миграции</translation>
    </message>
    <message>
        <source>Held every two years at a selected location</source>
        <translation>Проводится раз в два года в выбранном месте</translation>
    </message>
    <message>
        <source>Held every four years in Nairobi</source>
        <translation>Проводится раз в четыре года в Найроби</translation>
    </message>
    <message>
        <source>Held once a year worldwide, together with a global observance</source>
        <translation>Отмечается ежегодно во всём мире вместе с глобальным празднованием</translation>
    </message>
    <message>
        <source>Awarded every two years</source>
        <translation>Присуждается раз в два года</translation>
    </message>
    <message>
        <source>Published every two years</source>
        <translation>Издаётся раз в два года</translation>
    </message>
    <message>
        <source>Held annually</source>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Постоянно</translation>
    </message>
    <message>
        <source>To be launched at the tenth session of the World Urban Forum</source>
        <translation>Будет представлено на десятой сессии Всемирного форума городов</translation>
    </message>
    <message>
        <source>Sessions can be consulted on the UN-Habitat website</source>
        <translation>Сессии можно найти на веб-сайте ООН-Хабитат</translation>
    </message>
    <message>
        <source>To advance sustainable urbanization as a driver of development and peace, to improve living conditions for all</source>
        <translation>Содействовать устойчивой урбанизации как движущей силе развития и мира ради улучшения условий жизни всех людей</translation>
    </message>
    <message>
        <source>Civil society (women, youth, grassroots organizations, non-governmental organizations, etc.)</source>
        <translation>Гражданское общество (женщины, молодёжь, низовые и неправительственные организации и т. д.)</translation>
    </message>
    <message>
        <source>Development banks and financial institutions</source>
        <translation>Банки развития и финансовые учреждения</translation>
    </message>
    <message>
        <source>Government partners (Member States, parliamentarians, intergovernmental entities)</source>
        <translation>Государственные партнёры (государства-члены, парламентарии, межправительственные структуры)</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Местные органы власти</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Структуры Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Осведомлённость</translation>
    </message>
    <message>
        <source>Knowledge of UN-Habitat&apos;s work</source>
        <translation>Знание о работе ООН-Хабитат</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>International Day of Clean Energy</source>
        <translation>Международный день чистой энергии</translation>
    </message>
    <message>
        <source>International Day of Education</source>
        <translation>Международный день образования</translation>
    </message>
    <message>
        <source>World Day of Social Justice</source>
        <translation>Всемирный день социальной справедливости</translation>
    </message>
    <message>
        <source>Zero Discrimination Day</source>
        <translation>День «Ноль дискриминации»</translation>
    </message>
    <message>
        <source>World Wildlife Day</source>
        <translation>Всемирный день дикой природы</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Racial Discrimination</source>
        <translation>Международный день борьбы за ликвидацию расовой дискриминации</translation>
    </message>
    <message>
        <source>International Day of Forests</source>
        <translation>Международный день лесов</translation>
    </message>
    <message>
        <source>World Water Day</source>
        <translation>Всемирный день водных ресурсов</translation>
    </message>
    <message>
        <source>World Meteorological Day</source>
        <translation>Всемирный метеорологический день</translation>
    </message>
    <message>
        <source>International Day of Zero Waste</source>
        <translation>Международный день безотходности</translation>
    </message>
    <message>
        <source>World Health Day</source>
        <translation>Всемирный день здоровья</translation>
    </message>
    <message>
        <source>World Creativity and Innovation Day</source>
        <translation>Всемирный день творчества и инновационной деятельности</translation>
    </message>
    <message>
        <source>International Mother Earth Day</source>
        <translation>Международный день Матери-Земли</translation>
    </message>
    <message>
        <source>International Girls in ICT Day</source>
        <translation>Международный день «Девушки в ИКТ»</translation>
    </message>
    <message>
        <source>World Press Freedom Day</source>
        <translation>Всемирный день свободы печати</translation>
    </message>
    <message>
        <source>World Migratory Bird Day</source>
        <translation>Всемирный день мигрирующих птиц</translation>
    </message>
    <message>
        <source>International Day of Families</source>
        <translation>Международный день семей</translation>
    </message>
    <message>
        <source>International Day of Living Together in Peace</source>
        <translation>Международный день мирного сосуществования</translation>
    </message>
    <message>
        <source>World Telecommunication and Information Society Day</source>
        <translation>Всемирный день электросвязи и информационного общества</translation>
    </message>
    <message>
        <source>World Day for Cultural Diversity for Dialogue and Development</source>
        <translation>Всемирный день культурного разнообразия во имя диалога и развития</translation>
    </message>
    <message>
        <source>International Day for Biological Diversity</source>
        <translation>Международный день биологического разнообразия</translation>
    </message>
    <message>
        <source>World Bicycle Day</source>
        <translation>Всемирный день велосипеда</translation>
    </message>
    <message>
        <source>World Environment Day</source>
        <translation>Всемирный день окружающей среды</translation>
    </message>
    <message>
        <source>World Oceans Day</source>
        <translation>Всемирный день океанов</translation>
    </message>
    <message>
        <source>International Day of Play</source>
        <translation>Международный день игры</translation>
    </message>
    <message>
        <source>Desertification and Drought Day</source>
        <translation>День борьбы с опустыниванием и засухой</translation>
    </message>
    <message>
        <source>World Refugee Day</source>
        <translation>Всемирный день беженцев</translation>
    </message>
    <message>
        <source>United Nations Public Service Day</source>
        <translation>День государственной службы Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Micro-, Small and Medium-sized Enterprises Day</source>
        <translation>День микро-, малых и средних предприятий</translation>
    </message>
    <message>
        <source>International Day of Cooperatives</source>
        <translation>Международный день кооперативов</translation>
    </message>
    <message>
        <source>World Rural Development Day</source>
        <translation>Всемирный день развития сельских районов</translation>
    </message>
    <message>
        <source>World Population Day</source>
        <translation>Всемирный день народонаселения</translation>
    </message>
    <message>
        <source>World Youth Skills Day</source>
        <translation>Всемирный день навыков молодёжи</translation>
    </message>
    <message>
        <source>Nelson Mandela International Day</source>
        <translation>Международный день Нельсона Манделы</translation>
    </message>
    <message>
        <source>International Day of the World&apos;s Indigenous Peoples</source>
        <translation>Международный день коренных народов мира</translation>
    </message>
    <message>
        <source>International Youth Day</source>
        <translation>Международный день молодёжи</translation>
    </message>
    <message>
        <source>World Humanitarian Day</source>
        <translation>Всемирный день гуманитарной помощи</translation>
    </message>
    <message>
        <source>International Day of Clean Air for blue skies</source>
        <translation>Международный день чистого воздуха для голубого неба</translation>
    </message>
    <message>
        <source>International Literacy Day</source>
        <translation>Международный день грамотности</translation>
    </message>
    <message>
        <source>International Day of Democracy</source>
        <translation>Международный день демократии</translation>
    </message>
    <message>
        <source>International Day for the Preservation of the Ozone Layer</source>
        <translation>Международный день охраны озонового слоя</translation>
    </message>
    <message>
        <source>International Day of Peace</source>
        <translation>Международный день мира</translation>
    </message>
    <message>
        <source>World Maritime Day</source>
        <translation>Всемирный день моря</translation>
    </message>
    <message>
        <source>World Tourism Day</source>
        <translation>Всемирный день туризма</translation>
    </message>
    <message>
        <source>International Day for Universal Access to Information</source>
        <translation>Международный день всеобщего доступа к информации</translation>
    </message>
    <message>
        <source>International Day of Awareness of Food Loss and Waste</source>
        <translation>Международный день распространения информации о проблеме потерь и порчи пищевой продукции</translation>
    </message>
    <message>
        <source>International Day of Older Persons</source>
        <translation>Международный день пожилых людей</translation>
    </message>
    <message>
        <source>World Teachers&apos; Day</source>
        <translation>Всемирный день учителей</translation>
    </message>
    <message>
        <source>International Day of the Girl Child</source>
        <translation>Международный день девочек</translation>
    </message>
    <message>
        <source>International Day for Disaster Risk Reduction</source>
        <translation>Международный день по снижению риска бедствий</translation>
    </message>
    <message>
        <source>International Day of Rural Women</source>
        <translation>Международный день сельских женщин</translation>
    </message>
    <message>
        <source>World Food Day</source>
        <translation>Всемирный день продовольствия</translation>
    </message>
    <message>
        <source>International Day for the Eradication of Poverty</source>
        <translation>Международный день борьбы за ликвидацию нищеты</translation>
    </message>
    <message>
        <source>World Statistics Day</source>
        <translation>Всемирный день статистики</translation>
    </message>
    <message>
        <source>United Nations Day</source>
        <translation>День Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Global Media and Information Literacy Week (opens)</source>
        <translation>Всемирная неделя медийной и информационной грамотности (начало)</translation>
    </message>
    <message>
        <source>International Day of Care and Support</source>
        <translation>Международный день ухода и поддержки</translation>
    </message>
    <message>
        <source>World Tsunami Awareness Day</source>
        <translation>Всемирный день распространения информации о проблеме цунами</translation>
    </message>
    <message>
        <source>International Day for Preventing the Exploitation of the Environment in War and Armed Conflict</source>
        <translation>Международный день предотвращения эксплуатации окружающей среды во время войны и вооружённых конфликтов</translation>
    </message>
    <message>
        <source>World Science Day for Peace and Development</source>
        <translation>Всемирный день науки за мир и развитие</translation>
    </message>
    <message>
        <source>International Day for Tolerance</source>
        <translation>Международный день, посвящённый терпимости</translation>
    </message>
    <message>
        <source>World Toilet Day</source>
        <translation>Всемирный день туалета</translation>
    </message>
    <message>
        <source>World Day of Remembrance for Road Traffic Victims</source>
        <translation>Всемирный день памяти жертв дорожно-транспортных происшествий</translation>
    </message>
    <message>
        <source>World Philosophy Day</source>
        <translation>Всемирный день философии</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>Всемирный день ребёнка</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Violence against Women</source>
        <translation>Международный день борьбы за ликвидацию насилия в отношении женщин</translation>
    </message>
    <message>
        <source>World Sustainable Transport Day</source>
        <translation>Всемирный день устойчивого транспорта</translation>
    </message>
    <message>
        <source>International Day of Persons with Disabilities</source>
        <translation>Международный день инвалидов</translation>
    </message>
    <message>
        <source>International Volunteer Day</source>
        <translation>Международный день добровольцев</translation>
    </message>
    <message>
        <source>World Soil Day</source>
        <translation>Всемирный день почв</translation>
    </message>
    <message>
        <source>Human Rights Day</source>
        <translation>День прав человека</translation>
    </message>
    <message>
        <source>International Mountain Day</source>
        <translation>Международный день гор</translation>
    </message>
    <message>
        <source>International Universal Health Coverage Day</source>
        <translation>Международный день всеобщего охвата услугами здравоохранения</translation>
    </message>
    <message>
        <source>International Migrants Day</source>
        <translation>Международный день мигранта</translation>
    </message>
    <message>
        <source>International Human Solidarity Day</source>
        <translation>Международный день солидарности людей</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development (HLPF)</source>
        <translation>Политический форум высокого уровня по устойчивому развитию</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development</source>
        <translation>Политический форум высокого уровня по устойчивому развитию</translation>
    </message>
    <message>
        <source>United Nations General Assembly (high-level week / general debate)</source>
        <translation>Генеральная Ассамблея Организации Объединённых Наций (неделя высокого уровня / общие прения)</translation>
    </message>
    <message>
        <source>Regional urban forums</source>
        <translation>Региональные форумы городов</translation>
    </message>
    <message>
        <source>National urban forums</source>
        <translation>Национальные форумы городов</translation>
    </message>
    <message>
        <source>Executive Board of UN-Habitat</source>
        <translation>Исполнительный совет ООН-Хабитат</translation>
    </message>
    <message>
        <source>Second Committee of the General Assembly</source>
        <translation>Второй комитет Генеральной Ассамблеи</translation>
    </message>
    <message>
        <source>Economic and Social Council sessions</source>
        <translation>Сессии Экономического и Социального Совета</translation>
    </message>
    <message>
        <source>Knowledge partners (academia, researchers, professionals, other stakeholders, etc.)</source>
        <translation>Партнёры в области знаний (научные круги, исследователи, специалисты, другие заинтересованные стороны и т. д.)</translation>
    </message>
    <message>
        <source>Foundations and philanthropists</source>
        <translation>Фонды и филантропы</translation>
    </message>
    <message>
        <source>Governments, private sector, civil society, United Nations, thematic experts, public</source>
        <translation>Правительства, частный сектор, гражданское общество, Организация Объединённых Наций, эксперты, общественность</translation>
    </message>
    <message>
        <source>Member States, local governments, decision makers</source>
        <translation>Государства-члены, местные органы власти, лица, принимающие решения</translation>
    </message>
    <message>
        <source>National and city governments, civil society, public</source>
        <translation>Национальные и городские власти, гражданское общество, общественность</translation>
    </message>
    <message>
        <source>City governments, experts, public</source>
        <translation>Городские власти, эксперты, общественность</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Найроби</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Женева</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Бангкок</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Соединённое Королевство</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Российская Федерация</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Соединённые Штаты Америки</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н. п.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>около {number}</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>до {number}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
</context>
<context>
    <name>Outcome family</name>
    <message>
        <source>awareness</source>
        <translation>осведомлённость</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>знания</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>вовлечённость</translation>
    </message>
</context>
<context>
    <name>Outlet kind</name>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>телевидение</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>радио</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>информационное агентство</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>социальные сети</translation>
    </message>
</context>
<context>
    <name>Pack period</name>
    <message>
        <source>what the pack usually covers</source>
        <translation>обычный период комплекта</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>годы плана</translation>
    </message>
    <message>
        <source>the next 90 days</source>
        <translation>ближайшие 90 дней</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>фиксированные даты</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Flagship action plan</source>
        <translation>План действий по флагманским программам</translation>
    </message>
    <message>
        <source>The four cells of each programme word for word, commitments with their state, actions, partners and indicators.</source>
        <translation>Четыре ячейки каждой программы дословно, обязательства и их состояние, мероприятия, партнёры и показатели.</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>Календарь кампаний</translation>
    </message>
    <message>
        <source>The year at a glance, 90 days ahead, a grid for each month and the list, with what is still to be confirmed.</source>
        <translation>Год на одной странице, ближайшие 90 дней, сетка по месяцам и список, включая неподтверждённое.</translation>
    </message>
    <message>
        <source>Reach and results</source>
        <translation>Охват и результаты</translation>
    </message>
    <message>
        <source>Estimated against measured reach per platform, totals that say what they are, and the expected outcomes.</source>
        <translation>Оценка и измерение охвата по платформам, итоги с указанием их смысла и ожидаемые результаты.</translation>
    </message>
    <message>
        <source>Ninety days ahead</source>
        <translation>Ближайшие девяносто дней</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Все даты</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Требуются решения</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>Флагманские программы</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Что означают цифры</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Ожидаемые результаты</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Краткий обзор</translation>
    </message>
    <message>
        <source>The four pillars</source>
        <translation>Четыре направления</translation>
    </message>
    <message>
        <source>Plan years, gross</source>
        <translation>Годы плана, валовые показатели</translation>
    </message>
    <message>
        <source>Estimated against measured</source>
        <translation>Оценка и измерения</translation>
    </message>
    <message>
        <source>Dates to be confirmed</source>
        <translation>Даты уточняются</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>Год в целом</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Источники и метод</translation>
    </message>
    <message>
        <source>Event briefing</source>
        <translation>Справка о мероприятии</translation>
    </message>
    <message>
        <source>One event whole: what, where and when, its mandate, messages, programme, people, media, risks and how it is measured.</source>
        <translation>Мероприятие целиком: что, где и когда, мандат, сообщения, программа, люди, СМИ, риски и измерение.</translation>
    </message>
    <message>
        <source>Objectives and estimated reach</source>
        <translation>Цели и оценка охвата</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Аудитории</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочная информация</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>Система сообщений</translation>
    </message>
    <message>
        <source>Theme and mandate</source>
        <translation>Тема и мандат</translation>
    </message>
    <message>
        <source>Measurement plan</source>
        <translation>План измерений</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>Медиаплан</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>Партнёры и их роли</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Risks and holding lines</source>
        <translation>Риски и резервные заявления</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>Резервные заявления</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Сценарный план</translation>
    </message>
    <message>
        <source>An event minute by minute on two clocks: what, where, who and which material, with the gates before it and what is open.</source>
        <translation>Мероприятие по минутам по двум часам: что, где, кто и с какими материалами, контрольные этапы до него и что ещё открыто.</translation>
    </message>
    <message>
        <source>Social media and partners</source>
        <translation>Социальные сети и партнёры</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Кто что делает</translation>
    </message>
    <message>
        <source>Country brief</source>
        <translation>Справка по стране</translation>
    </message>
    <message>
        <source>What settlements there need, events and actions there, reach measured there, what changed, and the next dates.</source>
        <translation>Потребности населённых пунктов, мероприятия, измеренный охват, изменения и ближайшие даты.</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Отчёт для доноров</translation>
    </message>
    <message>
        <source>What a source of funds paid for, results against targets, planned and actual cost, visibility duties with evidence, and what did not work.</source>
        <translation>Что оплатил источник средств, результаты относительно целей, плановые и фактические расходы, обязательства по упоминанию с подтверждениями и что не удалось.</translation>
    </message>
    <message>
        <source>Partner toolkit</source>
        <translation>Набор для партнёров</translation>
    </message>
    <message>
        <source>Cleared messages and texts by channel and language, dates to join, the visual identity checklist, and how to report back.</source>
        <translation>Согласованные сообщения и тексты по каналам и языкам, даты для участия, проверочный список визуального стиля и порядок отчётности.</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Ключевые сообщения</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>Совместные инвестиции</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>Реестр вклада</translation>
    </message>
    <message>
        <source>Settlement needs</source>
        <translation>Потребности населённых пунктов</translation>
    </message>
    <message>
        <source>Events, work and partners</source>
        <translation>Мероприятия, работа и партнёры</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>What was funded</source>
        <translation>Что было профинансировано</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>Проверочный список визуального стиля</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>Dates to join</source>
        <translation>Даты для участия</translation>
    </message>
    <message>
        <source>What the document wants of partnerships</source>
        <translation>Чего документ ждёт от партнёрств</translation>
    </message>
    <message>
        <source>Who we are together</source>
        <translation>Кто мы вместе</translation>
    </message>
    <message>
        <source>Ready-to-use texts</source>
        <translation>Готовые тексты</translation>
    </message>
    <message>
        <source>How to report back</source>
        <translation>Как отчитаться</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Результаты относительно целей</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Истории</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Обязательства по упоминанию</translation>
    </message>
    <message>
        <source>Reach, as measured</source>
        <translation>Измеренный охват</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>Лист на случай непредвиденного</translation>
    </message>
    <message>
        <source>Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, what changes and what is said.</source>
        <translation>Провести, перейти в онлайн, отложить, отменить или кризис: что вызывает, кто и до какого срока решает, что меняется и что говорится.</translation>
    </message>
    <message>
        <source>Spokesperson sheet</source>
        <translation>Лист выступающего</translation>
    </message>
    <message>
        <source>For each person who speaks: the one message with its proofs, talking points, hard questions, appearances and holding lines.</source>
        <translation>Для каждого выступающего: одно сообщение с подтверждениями, тезисы, трудные вопросы, выступления и резервные заявления.</translation>
    </message>
    <message>
        <source>Branch by branch</source>
        <translation>По вариантам</translation>
    </message>
    <message>
        <source>The decision in brief</source>
        <translation>Решение кратко</translation>
    </message>
    <message>
        <source>Gates before the opening</source>
        <translation>Контрольные этапы до открытия</translation>
    </message>
    <message>
        <source>Holding statements</source>
        <translation>Резервные заявления</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Why there is a contingency plan</source>
        <translation>Зачем нужен план на случай непредвиденного</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Как мы говорим</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>Выступающие</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>Мероприятия по ответственным</translation>
    </message>
    <message>
        <source>From input to impact</source>
        <translation>От вводимых ресурсов к воздействию</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Накладки</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Разбивка данных</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Предвыпускная проверка</translation>
    </message>
    <message>
        <source>Media kit</source>
        <translation>Медиакомплект</translation>
    </message>
    <message>
        <source>For media: fact sheet, cleared messages and quotes, stories and photos with consent, figures, embargo terms and contacts.</source>
        <translation>Для СМИ: справка, согласованные сообщения и цитаты, истории и фотографии с согласием, показатели, условия эмбарго и контакты.</translation>
    </message>
    <message>
        <source>Materials and their languages</source>
        <translation>Материалы и их языки</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>Об организации</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>Контакты для СМИ</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>Показатели и их источники</translation>
    </message>
    <message>
        <source>Quotes and statements</source>
        <translation>Цитаты и заявления</translation>
    </message>
    <message>
        <source>Stories and photos</source>
        <translation>Истории и фотографии</translation>
    </message>
    <message>
        <source>Embargo and accreditation</source>
        <translation>Эмбарго и аккредитация</translation>
    </message>
    <message>
        <source>Changed since an earlier version</source>
        <translation>Изменения по сравнению с более ранней версией</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Откуда взяты цифры</translation>
    </message>
</context>
<context>
    <name>Part in an action</name>
    <message>
        <source>does it</source>
        <translation>выполняет</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>консультирует</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>информируется</translation>
    </message>
</context>
<context>
    <name>Partner aim</name>
    <message>
        <source>objective</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>стратегия</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>think</source>
        <translation>мысль</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>share</source>
        <translation>обмен</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёрство</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>exact day</source>
        <translation>точный день</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>в пределах этих дней</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>известен месяц</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>известен квартал</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>известен год</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}.</source>
        <translation>«{title}» выходит ({language}) {day}, до снятия эмбарго {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.</source>
        <translation>Эмбарго на «{title}» снимается {lifts}, до выхода ({language}) {day}.</translation>
    </message>
    <message>
        <source>“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}.</source>
        <translation>«{task}» публикует «{title}» {day}, до снятия эмбарго {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}.</source>
        <translation>Эмбарго на «{title}» снимается {lifts}, до публикации в рамках «{task}» {day}.</translation>
    </message>
    <message>
        <source>Embargo against publishing</source>
        <translation>Эмбарго и публикация</translation>
    </message>
    <message>
        <source>The figure {value} for “{title}” has no source and no evidence.</source>
        <translation>Показатель {value} для «{title}» не имеет ни источника, ни подтверждения.</translation>
    </message>
    <message>
        <source>A figure of the indicator “{title}” ({value}) has no source.</source>
        <translation>Значение показателя «{title}» ({value}) не имеет источника.</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>Показатель без источника</translation>
    </message>
    <message>
        <source>“{title}” holds what no bundled typeface has, printed as □: {characters}.</source>
        <translation>«{title}» содержит знаки, которых нет ни в одном из шрифтов, печатаются как □: {characters}.</translation>
    </message>
    <message>
        <source>Character without a typeface</source>
        <translation>Знак без шрифта</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no credit.</source>
        <translation>У фотографии к истории «{title}» не указан автор.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no consent of who is in it.</source>
        <translation>У фотографии к истории «{title}» нет согласия изображённых.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has neither credit nor consent.</source>
        <translation>У фотографии к истории «{title}» нет ни автора, ни согласия.</translation>
    </message>
    <message>
        <source>Image without credit and consent</source>
        <translation>Изображение без автора и согласия</translation>
    </message>
    <message>
        <source>“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out or reached people.</source>
        <translation>«{evidence}» отнесено к результату «{title}», но показывает лишь, что что-то вышло или дошло до людей.</translation>
    </message>
    <message>
        <source>The indicator “{title}” stands as an outcome but counts what was put out.</source>
        <translation>Показатель «{title}» числится результатом, но считает выпущенное.</translation>
    </message>
    <message>
        <source>Output filed under an outcome</source>
        <translation>Продукт отнесён к результату</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no picture.</source>
        <translation>У фотографии к истории «{title}» нет изображения.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” is no longer there.</source>
        <translation>Подтверждение «{file}» для «{title}» больше не существует.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” has changed since.</source>
        <translation>Подтверждение «{file}» для «{title}» с тех пор изменилось.</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Файл отсутствует</translation>
    </message>
    <message>
        <source>“{title}” is wanted in {language} and is not there yet.</source>
        <translation>«{title}» требуется на языке: {language}; пока отсутствует.</translation>
    </message>
    <message>
        <source>The message “{title}” has no {language} wording.</source>
        <translation>У сообщения «{title}» нет версии на языке: {language}.</translation>
    </message>
    <message>
        <source>“{title}” has no {language} name; it is printed in the other language, marked.</source>
        <translation>У «{title}» нет названия на языке: {language}; печатается на другом языке с пометкой.</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Нет перевода</translation>
    </message>
    <message>
        <source>“{title}” has no date yet.</source>
        <translation>У «{title}» ещё нет даты.</translation>
    </message>
    <message>
        <source>The day of “{title}” is still to be confirmed.</source>
        <translation>День «{title}» ещё не подтверждён.</translation>
    </message>
    <message>
        <source>Date to be confirmed</source>
        <translation>Дата подлежит подтверждению</translation>
    </message>
    <message>
        <source>The gate “{title}” was due on {day} and is still open.</source>
        <translation>Контрольный этап «{title}» должен был закрыться {day} и всё ещё открыт.</translation>
    </message>
    <message>
        <source>Overdue gate</source>
        <translation>Просроченный контрольный этап</translation>
    </message>
    <message>
        <source>The roof “{title}” has {count} words; more than {most} are no single message.</source>
        <translation>В главном сообщении «{title}» {count} слов; больше {most} — уже не одно сообщение.</translation>
    </message>
    <message>
        <source>“{title}” has a text of {count} characters, which fills whole pages.</source>
        <translation>Текст «{title}» насчитывает {count} знаков и занимает целые страницы.</translation>
    </message>
    <message>
        <source>“{title}” has {count} characters and is cut where it stands in a calendar.</source>
        <translation>«{title}» насчитывает {count} знаков и обрезается в календаре.</translation>
    </message>
    <message>
        <source>“{title}” holds {count} characters without a space, which are broken anywhere.</source>
        <translation>В «{title}» {count} знаков без пробела, они разрываются где придётся.</translation>
    </message>
    <message>
        <source>Overfull text</source>
        <translation>Слишком длинный текст</translation>
    </message>
    <message>
        <source>“{title}”: the {language} text no longer fits the one it was translated from.</source>
        <translation>«{title}»: текст ({language}) больше не соответствует исходному.</translation>
    </message>
    <message>
        <source>Stale translation</source>
        <translation>Устаревший перевод</translation>
    </message>
    <message>
        <source>The message “{title}” has not been approved.</source>
        <translation>Сообщение «{title}» не утверждено.</translation>
    </message>
    <message>
        <source>The message “{title}” was returned, not approved.</source>
        <translation>Сообщение «{title}» возвращено, не утверждено.</translation>
    </message>
    <message>
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>Сообщение «{title}» приводит показатель, который с тех пор изменился или исчез.</translation>
    </message>
    <message>
        <source>Unapproved message</source>
        <translation>Неутверждённое сообщение</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>No assumption: the largest audience to their sum</source>
        <translation>Без допущений: от наибольшей аудитории до их суммы</translation>
    </message>
    <message>
        <source>Audiences meet at random (Sainsbury)</source>
        <translation>Аудитории пересекаются случайно (Сейнсбери)</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5 % deducted (media handbooks)</source>
        <translation>Случайное пересечение минус 5 % (медиасправочники)</translation>
    </message>
    <message>
        <source>Overlap as assumed</source>
        <translation>Пересечение по допущению</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>Измеренные пары: сумма за вычетом всех пар (Бонферрони)</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini&apos;s formula</source>
        <translation>Измеренные пары, формула Агостини</translation>
    </message>
</context>
<context>
    <name>Reach kind</name>
    <message>
        <source>direct</source>
        <translation>прямой</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>косвенный</translation>
    </message>
    <message>
        <source>activity, not reach</source>
        <translation>деятельность, не охват</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не применимо</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Calendar, {period}</source>
        <translation>Календарь, {period}</translation>
    </message>
    <message>
        <source>Without a day yet: {entries}</source>
        <translation>Пока без даты: {entries}</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>В календаре на этот период ничего нет.</translation>
    </message>
    <message>
        <source>{day} (going on: {titles})</source>
        <translation>{day} (продолжается: {titles})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Status, or who says the date</source>
        <translation>Статус или источник даты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>United Nations days and seasons</source>
        <translation>Дни и сезоны Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Прочие мероприятия</translation>
    </message>
    <message>
        <source>+%n more</source>
        <translation>ещё %n</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>Встреча других организаций</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
    <message>
        <source>Meetings of others</source>
        <translation>Встречи других организаций</translation>
    </message>
    <message>
        <source>United Nations days</source>
        <translation>Дни Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Actions: {pillar}</source>
        <translation>Мероприятия: {pillar}</translation>
    </message>
    <message>
        <source>{title} ({what})</source>
        <translation>{title} ({what})</translation>
    </message>
    <message>
        <source>Nothing with a date lies between {first} and {last}.</source>
        <translation>Между {first} и {last} нет ничего с датой.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основе</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Estimated reach of this event</source>
        <translation>Оценка охвата мероприятия</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>{document}: {figure} per occurrence</source>
        <translation>{document}: {figure} на одно проведение</translation>
    </message>
    <message>
        <source>Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. They are never added up and never called people.</source>
        <translation>Участия, валовой показатель: пришедший дважды учтён дважды, прямой и косвенный охват пересекаются. Их не складывают и не называют людьми.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательная редакция</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Characters that no bundled typeface has, printed as □: {characters}</source>
        <translation>Символы, которых нет ни в одном из шрифтов, напечатаны как □: {characters}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Страница {page} из {total}</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Рабочий документ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>A working paper of the communications team, made with Comms Planner. It is not an official document of the United Nations.</source>
        <translation>Рабочий документ группы по коммуникациям, составленный в Comms Planner. Не является официальным документом Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>Рисунок {number}. {caption}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>From {first} to {last}; minor observances are in the list.</source>
        <translation>С {first} по {last}; менее значимые дни приведены в списке.</translation>
    </message>
    <message>
        <source>As the plan stood on {day}.</source>
        <translation>По состоянию плана на {day}.</translation>
    </message>
    <message>
        <source>Every commitment has an action, and no action is overdue, without an owner or without a date.</source>
        <translation>У каждого обязательства есть мероприятие; нет просроченных мероприятий, мероприятий без ответственного или без даты.</translation>
    </message>
    <message>
        <source>Commitments that no action keeps (%n)</source>
        <translation>Обязательства без мероприятий (%n)</translation>
    </message>
    <message>
        <source>Overdue actions (%n)</source>
        <translation>Просроченные мероприятия (%n)</translation>
    </message>
    <message>
        <source>Actions whose date is to be confirmed (%n)</source>
        <translation>Мероприятия, дата которых уточняется (%n)</translation>
    </message>
    <message>
        <source>Actions without an owner (%n)</source>
        <translation>Мероприятия без ответственного (%n)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Flagship programme {number}: {name}</source>
        <translation>Флагманская программа {number}: {name}</translation>
    </message>
    <message>
        <source>In the document&apos;s table: {name}.</source>
        <translation>В таблице документа: {name}.</translation>
    </message>
    <message>
        <source>Later called: {names}.</source>
        <translation>Позднее: {names}.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Что сказано в документе</translation>
    </message>
    <message>
        <source>Theme of the event: {theme}</source>
        <translation>Тема мероприятия: {theme}</translation>
    </message>
    <message>
        <source>Theme of the campaign “{title}”: {theme}</source>
        <translation>Тема кампании «{title}»: {theme}</translation>
    </message>
    <message>
        <source>Flagship programmes served</source>
        <translation>Флагманские программы</translation>
    </message>
    <message>
        <source>Cells of the action plan served</source>
        <translation>Ячейки плана действий</translation>
    </message>
    <message>
        <source>The Chinese text of {document}, word for word, with English beside it. The English original was not found; each text says where its English comes from.</source>
        <translation>Китайский текст {document}, дословно, с английским рядом. Английский оригинал не найден; у каждого текста указано происхождение английской формулировки.</translation>
    </message>
    <message>
        <source>{name}. {text}</source>
        <translation>{name}. {text}</translation>
    </message>
    <message>
        <source>Commitments and their status</source>
        <translation>Обязательства и их состояние</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>What is marked as not yet cleared must not be used. Figures stand as they were quoted, with their source and the day.</source>
        <translation>Помеченное как ещё не согласованное использовать нельзя. Показатели приведены так, как цитировались, с источником и датой.</translation>
    </message>
    <message>
        <source>Support and proofs</source>
        <translation>Опоры и подтверждения</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Показатели и источники</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>подтверждения ещё нет</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>В календаре</translation>
    </message>
    <message>
        <source>Actions by pillar</source>
        <translation>Мероприятия по направлениям</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Embargoes on each clock</source>
        <translation>Эмбарго по каждому времени</translation>
    </message>
    <message>
        <source>An embargo is a request that media keep because it is useful to them. If it is broken, it is lifted for all and everything is released at once.</source>
        <translation>Эмбарго — просьба, которую СМИ соблюдают, потому что она им полезна. Если оно нарушено, оно снимается для всех и всё публикуется сразу.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>Снятие эмбарго</translation>
    </message>
    <message>
        <source>is set to go out before its embargo lifts</source>
        <translation>выход намечен до снятия эмбарго</translation>
    </message>
    <message>
        <source>Media work</source>
        <translation>Работа со СМИ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Copies sent under embargo</source>
        <translation>Экземпляры, отправленные под эмбарго</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>No actions are recorded for this flagship programme.</source>
        <translation>Для этой флагманской программы мероприятия не записаны.</translation>
    </message>
    <message>
        <source>Partners named</source>
        <translation>Названные партнёры</translation>
    </message>
    <message>
        <source>The document ({ref}): “{text}”</source>
        <translation>Документ ({ref}): «{text}»</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>Вид партнёра</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Роль в мероприятии</translation>
    </message>
    <message>
        <source>carries the campaign</source>
        <translation>ведёт кампанию</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Обязательства по упоминанию</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 мероприятие</translation>
    </message>
    <message>
        <source>%n actions</source>
        <translation>мероприятий: %n</translation>
    </message>
    <message>
        <source>What the platforms of {document} are estimated to reach in {first}–{last}, and what has been measured.</source>
        <translation>Расчётный охват платформ {document} в {first}–{last} годах и то, что измерено.</translation>
    </message>
    <message>
        <source>direct participations, gross</source>
        <translation>прямых участий, валовой показатель</translation>
    </message>
    <message>
        <source>indirect participations, gross</source>
        <translation>косвенных участий, валовой показатель</translation>
    </message>
    <message>
        <source>estimated, {first}–{last}</source>
        <translation>оценка, {first}–{last}</translation>
    </message>
    <message>
        <source>platforms carry an estimate</source>
        <translation>платформ имеют оценку</translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>остальные: не применимо, а это не ноль</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>occurrences with people counted</source>
        <translation>мероприятий с подсчётом людей</translation>
    </message>
    <message>
        <source>of which {count} with a chosen figure</source>
        <translation>из них с выбранным показателем: {count}</translation>
    </message>
    <message>
        <source>All totals here are gross: they count participations, not different people. Somebody who comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is every sum it is part of.</source>
        <translation>Все итоги валовые: учитываются участия, а не разные люди. Пришедший на два мероприятия учтён дважды. Показатель со знаком плюс — нижняя граница, как и любая сумма, в которую он входит.</translation>
    </message>
    <message>
        <source>Figures that somebody counted or published. Where several stand for one event, none replaces another: the chosen one is marked, and without a choice none is used in a sum.</source>
        <translation>Показатели, которые кто-либо подсчитал или опубликовал. Если их несколько для одного события, ни один не заменяет другой: выбранный отмечен, а без выбора ни один не входит в сумму.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>ничего не подсчитано</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>Примечания к мероприятию</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Past sessions and what was counted</source>
        <translation>Прошлые сессии и что было подсчитано</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>Прочие события</translation>
    </message>
    <message>
        <source>Three voices are kept apart: what the document says, with its place; what others say, with their source; and what we entered or propose, marked as ours.</source>
        <translation>Различаются три голоса: что говорит документ, с указанием места; что говорят другие, с источником; что внесли или предлагаем мы, с пометкой.</translation>
    </message>
    <message>
        <source>Direct means that people took part, on the spot or online. Indirect means that they were reached through others, such as the media. The two are never added to each other.</source>
        <translation>Прямой охват — люди приняли участие на месте или онлайн. Косвенный — до них дошли через других, например через СМИ. Эти показатели никогда не складываются.</translation>
    </message>
    <message>
        <source>A message is cleared once all gates have passed its present words. A change of a word takes the clearance away.</source>
        <translation>Сообщение согласовано, когда его нынешний текст прошёл все этапы. Изменение слова снимает согласование.</translation>
    </message>
    <message>
        <source>The document is {symbol} of {date}.</source>
        <translation>Документ — {symbol} от {date}.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the plan for: {names}.</source>
        <translation>В плане ничего не записано по разделам: {names}.</translation>
    </message>
    <message>
        <source>An estimate is the document&apos;s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>Оценка — плановый показатель документа на одно проведение. Измерение — то, что подсчитано на одной сессии. Одно не заменяет другое.</translation>
    </message>
    <message>
        <source>A plus sign means at least. A sum with a lower bound in it is itself a lower bound.</source>
        <translation>Знак плюс означает «не менее». Сумма, в которую входит нижняя граница, сама является нижней границей.</translation>
    </message>
    <message>
        <source>Gross means that participations are added up. How many different people that is depends on how many come twice, which nobody has measured, so only a range is given.</source>
        <translation>Валовой показатель — сумма участий. Сколько это разных людей, зависит от того, сколько пришло дважды; этого никто не измерял, поэтому дан только диапазон.</translation>
    </message>
    <message>
        <source>Not applicable and unknown are not zero. Such platforms are left out of sums, and the number of those that carry a figure stands beside the sum.</source>
        <translation>«Не применимо» и «неизвестно» — не ноль. Такие платформы не входят в суммы; рядом с суммой указано, сколько платформ имеют показатель.</translation>
    </message>
    <message>
        <source>The 500 direct participants of World Habitat Day and of World Cities Day can only be those at the place of the global observance; local events are counted separately.</source>
        <translation>500 прямых участников Всемирного дня Хабитат и Всемирного дня городов — это только участники на месте глобального празднования; местные мероприятия учитываются отдельно.</translation>
    </message>
    <message>
        <source>Views, clippings and events are activities or outputs, not people reached.</source>
        <translation>Просмотры, публикации и мероприятия — деятельность или продукты, а не охваченные люди.</translation>
    </message>
    <message>
        <source>Everything here was read from the plan at one moment, on {day}. What the plan does not hold is left out or marked as not recorded; nothing is filled in.</source>
        <translation>Все сведения взяты из плана одномоментно, {day}. То, чего в плане нет, опущено или отмечено как незаписанное; ничего не добавлено.</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else&apos;s, “entered by us” and “our suggestion” for ours.</source>
        <translation>Различается, что сказано в {document}, что говорят другие и что предлагаем мы: «документ» — его собственные слова, «внешний источник» — слова других, «внесено нами» и «наше предложение» — наши.</translation>
    </message>
    <message>
        <source>A plus sign means at least. Not applicable and unknown are not zero. Gross figures count participations, not different people; amounts in different currencies are never added up.</source>
        <translation>Знак «плюс» означает «не менее». «Неприменимо» и «неизвестно» — не ноль. Валовые показатели учитывают участия, а не разных людей; суммы в разных валютах никогда не складываются.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>{symbol}, {date}: {title}</source>
        <translation>{symbol}, {date}: {title}</translation>
    </message>
    <message>
        <source>How many people came more than once, nobody has measured. Without any assumption the number of different people lies between the largest single audience and the sum of all.</source>
        <translation>Никто не измерял, сколько людей пришло более одного раза. Без допущений число разных людей лежит между наибольшей аудиторией и суммой всех.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Валовой</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>no upper limit known</source>
        <translation>верхняя граница неизвестна</translation>
    </message>
    <message>
        <source>One occurrence of each platform, direct</source>
        <translation>По одному проведению каждой платформы, прямой</translation>
    </message>
    <message>
        <source>One occurrence of each platform, indirect</source>
        <translation>По одному проведению каждой платформы, косвенный</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, direct</source>
        <translation>Все проведения {first}–{last}, прямой</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, indirect</source>
        <translation>Все проведения {first}–{last}, косвенный</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>Метод: {method}.</translation>
    </message>
    <message>
        <source>Reach is no outcome: that somebody came or was reached proves neither awareness nor knowledge. The document names three families of outcomes, and measures for one of them only.</source>
        <translation>Охват — не результат: то, что кто-то пришёл или был охвачен, не доказывает ни осведомлённости, ни знаний. Документ называет три группы результатов и показатели лишь для одной из них.</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>Indicators it is to move</source>
        <translation>Показатели, на которые нужно повлиять</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>Мера или показатель</translation>
    </message>
    <message>
        <source>How it is collected</source>
        <translation>Как собирается</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>What is to be counted</source>
        <translation>Что подсчитывается</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда берётся</translation>
    </message>
    <message>
        <source>Our proposal. Store the definition with each figure: registered, scanned, in person and remote are four different figures. No amount of reach proves an outcome.</source>
        <translation>Наше предложение. Храните определение при каждом показателе: зарегистрированные, отсканированные, очные и удалённые — четыре разных показателя. Никакой охват не доказывает результата.</translation>
    </message>
    <message>
        <source>Registration list on the last day</source>
        <translation>Список регистрации на последний день</translation>
    </message>
    <message>
        <source>Scans at the doors, each badge once</source>
        <translation>Сканирование на входе, каждый бейдж один раз</translation>
    </message>
    <message>
        <source>Log-ins to the webcast, each person once</source>
        <translation>Подключения к трансляции, каждый человек один раз</translation>
    </message>
    <message>
        <source>Each channel by itself; channels overlap</source>
        <translation>Каждый канал отдельно; каналы пересекаются</translation>
    </message>
    <message>
        <source>Media monitoring, 14 days after</source>
        <translation>Мониторинг СМИ через 14 дней</translation>
    </message>
    <message>
        <source>Statistics of the channels</source>
        <translation>Статистика каналов</translation>
    </message>
    <message>
        <source>Statistics of the website</source>
        <translation>Статистика сайта</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Кем назван</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходный показатель</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>наше предложение</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure} ({year})</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>What {document} commits this flagship programme to, what is planned to keep it, and what needs a decision.</source>
        <translation>К чему {document} обязывает эту флагманскую программу, что запланировано для выполнения и что требует решения.</translation>
    </message>
    <message>
        <source>What {document} commits the five flagship programmes to, what is planned to keep it, and what needs a decision.</source>
        <translation>К чему {document} обязывает пять флагманских программ, что запланировано для выполнения и что требует решения.</translation>
    </message>
    <message>
        <source>Goal of the strategic plan</source>
        <translation>Цель стратегического плана</translation>
    </message>
    <message>
        <source>commitments in the document</source>
        <translation>обязательств в документе</translation>
    </message>
    <message>
        <source>have an action planned</source>
        <translation>имеют запланированное мероприятие</translation>
    </message>
    <message>
        <source>are delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>actions are overdue</source>
        <translation>мероприятий просрочено</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>на {day}</translation>
    </message>
    <message>
        <source>{share}% of the commitments</source>
        <translation>{share} % обязательств</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Состояние плана</translation>
    </message>
    <message>
        <source>Roles of the agency in {document}, not channels: every flagship programme has all.</source>
        <translation>Роли организации в {document}, а не каналы: они есть у каждой флагманской программы.</translation>
    </message>
    <message>
        <source>What the document says of it</source>
        <translation>Что об этом сказано в документе</translation>
    </message>
    <message>
        <source>Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet every year, every two years or every four, so the years differ.</source>
        <translation>Оценки на одно проведение, сложенные по тому, что проходит в каждом календарном году. Платформы собираются каждый год, раз в два или в четыре года, поэтому годы различаются.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What occurs, of the platforms with an estimate</source>
        <translation>Что проводится из платформ с оценкой</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>Прямой, валовой</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>Косвенный, валовой</translation>
    </message>
    <message>
        <source>Total {first}–{last}</source>
        <translation>Итого {first}–{last}</translation>
    </message>
    <message>
        <source>{part} of {whole} platforms carry a figure; for the others the document says not applicable, so they are left out and not counted as zero.</source>
        <translation>Показатель есть у {part} из {whole} платформ; для остальных в документе сказано «не применимо», поэтому они не учтены и не считаются нулём.</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, and the measurements listed below</source>
        <translation>{document}, приложение II, таблица 2, и приведённые ниже измерения</translation>
    </message>
    <message>
        <source>Estimates, per occurrence</source>
        <translation>Оценки на одно проведение</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Прямой</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Косвенный</translation>
    </message>
    <message>
        <source>Frequency or status in the document</source>
        <translation>Периодичность или статус в документе</translation>
    </message>
    <message>
        <source>Estimate by</source>
        <translation>Чья оценка</translation>
    </message>
    <message>
        <source>One occurrence of each, gross</source>
        <translation>По одному проведению, валовой</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>(в документе пусто)</translation>
    </message>
    <message>
        <source>The document gives frequencies, not days. What has no confirmed day is listed here and not drawn on one.</source>
        <translation>В документе указана периодичность, а не дни. То, что не имеет подтверждённой даты, приведено здесь и не отмечено ни на одном дне.</translation>
    </message>
    <message>
        <source>Known to the month, quarter or year</source>
        <translation>Известен месяц, квартал или год</translation>
    </message>
    <message>
        <source>Editions without any date</source>
        <translation>Сессии без даты</translation>
    </message>
    <message>
        <source>Actions without any date</source>
        <translation>Мероприятия без даты</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Everything in the period has a confirmed day.</source>
        <translation>Для всего в этом периоде дата подтверждена.</translation>
    </message>
    <message>
        <source>{year} at a glance</source>
        <translation>{year} год в целом</translation>
    </message>
    <message>
        <source>A line under a day: actions or United Nations days.</source>
        <translation>Черта под числом: мероприятия или дни Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>{level}: a sign on the way that proves no outcome</source>
        <translation>{level}: промежуточный признак, не доказывающий результата</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>По каким вопросам</translation>
    </message>
    <message>
        <source>leads {campaigns}</source>
        <translation>руководит: {campaigns}</translation>
    </message>
    <message>
        <source>owns 1 action</source>
        <translation>отвечает за 1 мероприятие</translation>
    </message>
    <message>
        <source>owns %n actions</source>
        <translation>мероприятий под ответственностью: %n</translation>
    </message>
    <message>
        <source>speaks as {role}</source>
        <translation>выступает в качестве: {role}</translation>
    </message>
    <message>
        <source>not of the team</source>
        <translation>не из группы</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Таблица: {title}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Not yet cleared</source>
        <translation>Ещё не согласовано</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Действует с {day}</translation>
    </message>
    <message>
        <source>{figure}: {definition}</source>
        <translation>{figure}: {definition}</translation>
    </message>
    <message>
        <source>changed since it was quoted</source>
        <translation>изменён после цитирования</translation>
    </message>
    <message>
        <source>its source is no longer in the plan</source>
        <translation>его источника больше нет в плане</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Embargo until {moment} {place}</source>
        <translation>Эмбарго до {moment} {place}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему здесь</translation>
    </message>
    <message>
        <source>Host of the event: {city}</source>
        <translation>Принимает мероприятие: {city}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>История: {title}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>The one outcome</source>
        <translation>Один главный результат</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Также: {names}</translation>
    </message>
    <message>
        <source>Date: {status} · {basis}</source>
        <translation>Дата: {status} · {basis}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>Ведущий: {names}</translation>
    </message>
    <message>
        <source>Speak for us: {names}</source>
        <translation>Говорят от нашего имени: {names}</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>Выбранный вариант</translation>
    </message>
    <message>
        <source>days until the first decision is due</source>
        <translation>дней до первого решения</translation>
    </message>
    <message>
        <source>days until it opens</source>
        <translation>дней до открытия</translation>
    </message>
    <message>
        <source>pieces of work still open</source>
        <translation>работ ещё открыто</translation>
    </message>
    <message>
        <source>branches without a trigger or a decider</source>
        <translation>вариантов без условия или ответственного за решение</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>Рассчитанный нами последний день оставляет ровно столько времени, сколько нужно для добавленного вариантом до открытия. Это не прогноз.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>estimated direct reach</source>
        <translation>оценка прямого охвата</translation>
    </message>
    <message>
        <source>estimated indirect reach</source>
        <translation>оценка косвенного охвата</translation>
    </message>
    <message>
        <source>participations, gross</source>
        <translation>участия, валовой показатель</translation>
    </message>
    <message>
        <source>pieces of work done</source>
        <translation>работ выполнено</translation>
    </message>
    <message>
        <source>of {total}, {late} late</source>
        <translation>из {total}, просрочено: {late}</translation>
    </message>
    <message>
        <source>On each clock</source>
        <translation>По каждому времени</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Первый пункт</translation>
    </message>
    <message>
        <source>Last item ends</source>
        <translation>Конец последнего пункта</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>09:00 at the event is</source>
        <translation>09:00 на месте — это</translation>
    </message>
    <message>
        <source>No hours are recorded yet; days are those of the place of the event.</source>
        <translation>Часы ещё не записаны; дни указаны по месту проведения.</translation>
    </message>
    <message>
        <source>The plan does not say on which clock the event runs; that of {place} stands in.</source>
        <translation>План не говорит, по какому времени идёт мероприятие; взято время: {place}.</translation>
    </message>
    <message>
        <source>Hours on the clock of {place} ({offset}).</source>
        <translation>Часы по времени: {place} ({offset}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто выступает</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>Present throughout: {names}</source>
        <translation>Присутствуют всё время: {names}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>Ways it can go</source>
        <translation>Варианты развития</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Что его вызывает</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>reckoned by us</source>
        <translation>рассчитано нами</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что меняет</translation>
    </message>
    <message>
        <source>drops {dropped}, moves {moved}, adds {added}</source>
        <translation>отменяет {dropped}, переносит {moved}, добавляет {added}</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Резервное заявление</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Cues and materials</source>
        <translation>Сигналы и материалы</translation>
    </message>
    <message>
        <source>Runs it: {name}</source>
        <translation>Ведёт: {name}</translation>
    </message>
    <message>
        <source>Speaks: {names}</source>
        <translation>Выступает: {names}</translation>
    </message>
    <message>
        <source>After: {names}</source>
        <translation>После: {names}</translation>
    </message>
    <message>
        <source>Material: {names}</source>
        <translation>Материал: {names}</translation>
    </message>
    <message>
        <source>{time} (+{days} d)</source>
        <translation>{time} (+{days} д.)</translation>
    </message>
    <message>
        <source>{time} (−{days} d)</source>
        <translation>{time} (−{days} д.)</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>канала ещё нет</translation>
    </message>
    <message>
        <source>● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted</source>
        <translation>● согласовано   ◇ в работе   ○ нет   ! устарело   – не требуется</translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation>Вовлечение общественности</translation>
    </message>
    <message>
        <source>Partners who carry it on: {names}</source>
        <translation>Партнёры, которые распространяют: {names}</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>What each branch would do if it were chosen on {day}; nothing of it is done.</source>
        <translation>Что сделал бы каждый вариант, если выбрать его {day}; ничего из этого не выполнено.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Latest because of</source>
        <translation>Крайний срок из-за</translation>
    </message>
    <message>
        <source>Date of the event then</source>
        <translation>Дата мероприятия тогда</translation>
    </message>
    <message>
        <source>This branch changes no work.</source>
        <translation>Этот вариант не меняет никаких работ.</translation>
    </message>
    <message>
        <source>Work that waits for a name, by role</source>
        <translation>Работы без исполнителя, по ролям</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>What settlements in {country} need, what we hold and do there, and what came of it, as the plan stood on {day}.</source>
        <translation>В чём нуждаются населённые пункты ({country}), что мы там проводим и делаем и что из этого вышло, по плану на {day}.</translation>
    </message>
    <message>
        <source>The countries where something is held, done, classified or recorded, as the plan stood on {day}. A brief of one country says more.</source>
        <translation>Страны, где что-либо проводится, делается, классифицировано или записано, по плану на {day}. Справка по одной стране говорит больше.</translation>
    </message>
    <message>
        <source>events held there</source>
        <translation>проведено мероприятий</translation>
    </message>
    <message>
        <source>events to come</source>
        <translation>предстоит мероприятий</translation>
    </message>
    <message>
        <source>actions there</source>
        <translation>действий там</translation>
    </message>
    <message>
        <source>changes in the ledger</source>
        <translation>изменений в реестре</translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>Регион: {region}.</translation>
    </message>
    <message>
        <source>One of the pilots of the document&apos;s typology.</source>
        <translation>Одна из пилотных стран типологии документа.</translation>
    </message>
    <message>
        <source>Needs, category</source>
        <translation>Потребности, категория</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее мероприятие</translation>
    </message>
    <message>
        <source>{country} ({count})</source>
        <translation>{country} ({count})</translation>
    </message>
    <message>
        <source>Only past events are recorded, so many in each, of: {countries}.</source>
        <translation>Записаны только прошлые мероприятия, в указанном числе: {countries}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of: {countries}.</source>
        <translation>Пока ничего не записано: {countries}.</translation>
    </message>
    <message>
        <source>{country} (pilot)</source>
        <translation>{country} (пилотная)</translation>
    </message>
    <message>
        <source>{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part in a change, not its cause.</source>
        <translation>Записано: {recorded}, подтверждено не только нами: {confirmed}. Вклад — часть изменения, а не его причина.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>Что сделали другие</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Actions there</source>
        <translation>Действия там</translation>
    </message>
    <message>
        <source>Partners in this work</source>
        <translation>Партнёры в этой работе</translation>
    </message>
    <message>
        <source>No event of the plan lies in this country.</source>
        <translation>В этой стране нет мероприятий плана.</translation>
    </message>
    <message>
        <source>No action of the plan is tied to an event there.</source>
        <translation>Ни одно действие плана не связано с мероприятием там.</translation>
    </message>
    <message>
        <source>What {grant} paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Что оплачено из {grant}, что из этого вышло и что причитается взамен, по плану на {day}.</translation>
    </message>
    <message>
        <source>What each source of funds paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Что оплатил каждый источник средств, что из этого вышло и что причитается взамен, по плану на {day}.</translation>
    </message>
    <message>
        <source>funded actions done</source>
        <translation>профинансированных действий выполнено</translation>
    </message>
    <message>
        <source>visibility duties met</source>
        <translation>обязательств по упоминанию выполнено</translation>
    </message>
    <message>
        <source>spent, as far as recorded</source>
        <translation>израсходовано, по записям</translation>
    </message>
    <message>
        <source>planned: {amount}</source>
        <translation>по плану: {amount}</translation>
    </message>
    <message>
        <source>took part, gross</source>
        <translation>участвовали, валовой показатель</translation>
    </message>
    <message>
        <source>reached through others, gross</source>
        <translation>охвачены через других, валовой показатель</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ещё не измерено</translation>
    </message>
    <message>
        <source>from %n measured figures</source>
        <translation>измеренных показателей: %n</translation>
    </message>
    <message>
        <source>from one measured figure</source>
        <translation>один измеренный показатель</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>Выполнено обязательств</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>На что это было</translation>
    </message>
    <message>
        <source>{title}: {objective}</source>
        <translation>{title}: {objective}</translation>
    </message>
    <message>
        <source>No action, campaign or duty of the plan names a source of funds yet, so there is nothing to report on.</source>
        <translation>Ни одно действие, кампания или обязательство плана ещё не называет источник средств, поэтому отчитываться не о чем.</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>Плановые и фактические расходы, отдельная панель для каждой валюты.</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>план, расходы на действия</translation>
    </message>
    <message>
        <source>{currency}: planned {planned}, actual {actual}</source>
        <translation>{currency}: план {planned}, факт {actual}</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Ещё причитается</translation>
    </message>
    <message>
        <source>{duty}: {due}</source>
        <translation>{duty}: {due}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>срок не назначен</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Costs are added up within one currency only; several currencies stand apart.</source>
        <translation>Расходы складываются только в пределах одной валюты; разные валюты стоят отдельно.</translation>
    </message>
    <message>
        <source>Neither currencies nor kinds are added to each other. Our part is the share that was claimed; without a claim there is none.</source>
        <translation>Ни валюты, ни виды не складываются друг с другом. Наша доля — заявленная; без заявления её нет.</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Чьи средства</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Наша доля</translation>
    </message>
    <message>
        <source>{kind}, in {currency}</source>
        <translation>{kind}, в валюте {currency}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Текущее положение</translation>
    </message>
    <message>
        <source>Named by: {who}</source>
        <translation>Назвал: {who}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Единица: {unit}</translation>
    </message>
    <message>
        <source>The document has five categories; a country may be of more than one, and what is true of it is true as of a day. The document itself classifies no country.</source>
        <translation>В документе пять категорий; страна может относиться к нескольким, и сказанное о ней верно на определённый день. Сам документ стран не классифицирует.</translation>
    </message>
    <message>
        <source>{country} has not been classified in this plan.</source>
        <translation>{country}: в этом плане не классифицирована.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Earlier: {categories}.</source>
        <translation>Ранее: {categories}.</translation>
    </message>
    <message>
        <source>category {number} ({day})</source>
        <translation>категория {number} ({day})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>These lines are cleared and may be used as they stand, in any of their languages.</source>
        <translation>Эти строки согласованы и могут использоваться как есть на любом из их языков.</translation>
    </message>
    <message>
        <source>No message is cleared yet.</source>
        <translation>Ни одно сообщение ещё не согласовано.</translation>
    </message>
    <message>
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>Опущено как несогласованное, сообщений: %n.</translation>
    </message>
    <message>
        <source>Left out, since it is not cleared: one message.</source>
        <translation>Опущено как несогласованное: одно сообщение.</translation>
    </message>
    <message>
        <source>Cleared by {who} on {day}.</source>
        <translation>Согласовано: {who}, {day}.</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Что мы говорим</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Что это показывает</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was shown: SHA-256, its first sixteen characters.</source>
        <translation>Оценки от 1, лучшей, до 4. Хеш показывает, тот ли это файл, который был предъявлен: SHA-256, первые шестнадцать знаков.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Что подтверждает</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Of measured figures</source>
        <translation>Измеренных показателей</translation>
    </message>
    <message>
        <source>Of results</source>
        <translation>Результатов</translation>
    </message>
    <message>
        <source>Of commitments delivered</source>
        <translation>Выполненных обязательств</translation>
    </message>
    <message>
        <source>Of visibility duties and identity</source>
        <translation>Обязательств по упоминанию и стилю</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Плановые расходы</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Фактические расходы</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Sum in {currency}</source>
        <translation>Сумма в валюте {currency}</translation>
    </message>
    <message>
        <source>Actions with planned and actual cost</source>
        <translation>Действия с плановыми и фактическими расходами</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>Прочерк означает, что ничего не записано, а не нулевые расходы. Разница указана там, где известны оба значения.</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>Ни одна кампания или действие не называет этот источник средств.</translation>
    </message>
    <message>
        <source>{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The list is our suggestion.</source>
        <translation>{document} ({ref}) требует правильно использовать название и логотип и ничего не перечисляет. Список — наше предложение.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что смотреть</translation>
    </message>
    <message>
        <source>For what, and where it can be seen</source>
        <translation>Для чего и где это видно</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Извлечённые уроки</translation>
    </message>
    <message>
        <source>{title}: {lesson}</source>
        <translation>{title}: {lesson}</translation>
    </message>
    <message>
        <source>Called off or postponed (%n)</source>
        <translation>Отменено или отложено (%n)</translation>
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
        <translation>{title}: срок был {day}</translation>
    </message>
    <message>
        <source>Indicators behind their target (%n)</source>
        <translation>Показатели ниже целевых (%n)</translation>
    </message>
    <message>
        <source>Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody wrote down a lesson. That is what was recorded, and no proof that all went well.</source>
        <translation>Ничего не отменено, ничего не просрочено, ни один показатель не ниже целевого, и никто не записал уроков. Так записано; это не доказывает, что всё прошло хорошо.</translation>
    </message>
    <message>
        <source>From {first} to {last}: platforms, meetings of others and our own days.</source>
        <translation>С {first} по {last}: платформы, встречи других и наши дни.</translation>
    </message>
    <message>
        <source>The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and lists eight, as its table does.</source>
        <translation>Словами {document}, приложение IV, таблица 1. В тексте говорится о семи типах партнёров, а перечислено восемь, как и в таблице.</translation>
    </message>
    <message>
        <source>Objectives only; the toolkit of one partner has the strategies of its type too.</source>
        <translation>Только цели; в наборе для одного партнёра есть и стратегии его типа.</translation>
    </message>
    <message>
        <source>This partner is of none of the eight types of the document.</source>
        <translation>Этот партнёр не относится ни к одному из восьми типов документа.</translation>
    </message>
    <message>
        <source>In the document, Chinese</source>
        <translation>В документе, по-китайски</translation>
    </message>
    <message>
        <source>English, our translation</source>
        <translation>По-английски, наш перевод</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>Что делают вместе {partner} и ООН-Хабитат, что можно говорить и показывать и как сообщить нам о результатах.</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>С кем мы работаем, что можно вместе говорить и показывать и как сообщить нам о результатах.</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>тип партнёра</translation>
    </message>
    <message>
        <source>campaigns together</source>
        <translation>совместных кампаний</translation>
    </message>
    <message>
        <source>actions together</source>
        <translation>совместных действий</translation>
    </message>
    <message>
        <source>visibility duties open</source>
        <translation>открытых обязательств по упоминанию</translation>
    </message>
    <message>
        <source>partners in the plan</source>
        <translation>партнёров в плане</translation>
    </message>
    <message>
        <source>have a part in an action or a campaign</source>
        <translation>участвуют в действии или кампании</translation>
    </message>
    <message>
        <source>The document names {partner} in {ref}.</source>
        <translation>Документ называет {partner}: {ref}.</translation>
    </message>
    <message>
        <source>The document does not name {partner}; the team added it.</source>
        <translation>Документ не называет {partner}; добавлено командой.</translation>
    </message>
    <message>
        <source>Our actions</source>
        <translation>Наши действия</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>Роль партнёра</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>Совместных кампаний и действий ещё нет.</translation>
    </message>
    <message>
        <source>Named by the document, without work in the plan yet</source>
        <translation>Названы документом, работы в плане ещё нет</translation>
    </message>
    <message>
        <source>Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.</source>
        <translation>Согласованные тексты, использовать как есть. Текст под эмбарго можно выпускать с указанного момента.</translation>
    </message>
    <message>
        <source>No text is cleared yet.</source>
        <translation>Ни один текст ещё не согласован.</translation>
    </message>
    <message>
        <source>{title} ({channel})</source>
        <translation>{title} ({channel})</translation>
    </message>
    <message>
        <source>Embargoed until {moment}.</source>
        <translation>Эмбарго до {moment}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хештеги</translation>
    </message>
    <message>
        <source>All materials, and the languages they are cleared in</source>
        <translation>Все материалы и языки, на которых они согласованы</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Cleared in</source>
        <translation>Согласовано на</translation>
    </message>
    <message>
        <source>Still to come in</source>
        <translation>Ожидается на</translation>
    </message>
    <message>
        <source>Please tell us what came of it, even if it was little. Each figure needs:</source>
        <translation>Сообщите нам, что вышло, даже если немного. Каждому показателю нужны:</translation>
    </message>
    <message>
        <source>the number with its qualifier: exactly, about, at least or at most</source>
        <translation>число с оговоркой: точно, около, не менее или не более</translation>
    </message>
    <message>
        <source>what it counts, and whether people took part or were reached</source>
        <translation>что подсчитано и участвовали люди или были охвачены</translation>
    </message>
    <message>
        <source>the day or period, the place or channel</source>
        <translation>день или период, место или канал</translation>
    </message>
    <message>
        <source>the source, with a link or a file that shows it</source>
        <translation>источник со ссылкой или файлом</translation>
    </message>
    <message>
        <source>women and men, regions or countries, where they were counted</source>
        <translation>женщины и мужчины, регионы или страны, если они подсчитаны</translation>
    </message>
    <message>
        <source>We do not ask for advertising value. Policy changes, commitments and money of others are told in words: who, what, when, where, and who besides us confirms it.</source>
        <translation>Рекламную стоимость мы не запрашиваем. Изменения политики, обязательства и средства других описываются словами: кто, что, когда, где и кто ещё это подтверждает.</translation>
    </message>
    <message>
        <source>These count people, so they are reach: {metrics}.</source>
        <translation>Они считают людей, то есть охват: {metrics}.</translation>
    </message>
    <message>
        <source>These do not count people: {metrics}.</source>
        <translation>Они считают не людей: {metrics}.</translation>
    </message>
    <message>
        <source>Reported so far: %n figures.</source>
        <translation>Сообщено показателей: %n.</translation>
    </message>
    <message>
        <source>Reported so far: one figure.</source>
        <translation>Сообщён один показатель.</translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>Показатели, с которыми связана эта работа или результату которых она служит. Оценка охвата — не цель, и охват не доказывает результата.</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>Сообщено за {year}: {narrative}</translation>
    </message>
    <message>
        <source>%n further indicators have no figures yet.</source>
        <translation>Ещё показателей без значений: %n.</translation>
    </message>
    <message>
        <source>One further indicator has no figures yet.</source>
        <translation>Ещё у одного показателя нет значений.</translation>
    </message>
    <message>
        <source>Credit: {credit}. Consent: {consent}.</source>
        <translation>Автор: {credit}. Согласие: {consent}.</translation>
    </message>
    <message>
        <source>{met} of {all} are met. A duty counts as met once there is evidence of it.</source>
        <translation>Выполнено {met} из {all}. Обязательство считается выполненным, когда есть подтверждение.</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Перед кем</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>выполнено {day}</translation>
    </message>
    <message>
        <source>Direct means took part, indirect means reached through others; the two are never added to each other. Sums are gross: they count participations, not different people.</source>
        <translation>Прямой — участвовали, косвенный — охвачены через других; их никогда не складывают. Суммы валовые: считаются участия, а не разные люди.</translation>
    </message>
    <message>
        <source>{kind}, gross</source>
        <translation>{kind}, валовой показатель</translation>
    </message>
    <message>
        <source>not in the sum: nobody chose this figure for its event</source>
        <translation>не в сумме: этот показатель никто не выбрал для мероприятия</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>и ещё %n</translation>
    </message>
    <message>
        <source>Nothing after a gate can be done while the gate is open: {open} of {total} are.</source>
        <translation>Пока контрольный этап открыт, после него ничего сделать нельзя: открыто {open} из {total}.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что открыто</translation>
    </message>
    <message>
        <source>Late before the opening</source>
        <translation>Просрочено до открытия</translation>
    </message>
    <message>
        <source>On a day of the event without an hour</source>
        <translation>В день мероприятия без времени</translation>
    </message>
    <message>
        <source>At the event, and nobody runs it</source>
        <translation>На мероприятии, и никто не ведёт</translation>
    </message>
    <message>
        <source>At the event without a place</source>
        <translation>На мероприятии без места</translation>
    </message>
    <message>
        <source>Not ticked off</source>
        <translation>Не отмечено</translation>
    </message>
    <message>
        <source>Material that is not cleared in its own language</source>
        <translation>Материал, не согласованный на своём языке</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытого нет.</translation>
    </message>
    <message>
        <source>The document asks for planning and contingency protocols. Which branches there are, and what each does, is our proposal.</source>
        <translation>Документ требует протоколов планирования и действий при непредвиденном. Какие есть варианты и что делает каждый — наше предложение.</translation>
    </message>
    <message>
        <source>Do and do not: our proposal, for every language.</source>
        <translation>Что делать и чего не делать: наше предложение, для всех языков.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Делать</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Не делать</translation>
    </message>
    <message>
        <source>Say the one message first, and once more at the end.</source>
        <translation>Сначала скажите одно сообщение и ещё раз в конце.</translation>
    </message>
    <message>
        <source>Do not use what is not yet cleared.</source>
        <translation>Не используйте несогласованное.</translation>
    </message>
    <message>
        <source>Give a figure with its qualifier, its source and its day.</source>
        <translation>Называйте показатель с оговоркой, источником и датой.</translation>
    </message>
    <message>
        <source>Do not call participations people, nor reach a result.</source>
        <translation>Не называйте участия людьми, а охват — результатом.</translation>
    </message>
    <message>
        <source>Speak of people and places by name, with their consent.</source>
        <translation>Говорите о людях и местах по именам, с их согласия.</translation>
    </message>
    <message>
        <source>Do not speak for another organization or a Government.</source>
        <translation>Не говорите за другую организацию или правительство.</translation>
    </message>
    <message>
        <source>Keep to your own field and to facts; pass on what lies outside it.</source>
        <translation>Держитесь своей области и фактов; остальное передавайте другим.</translation>
    </message>
    <message>
        <source>Do not guess: say when an answer will come, and from whom.</source>
        <translation>Не гадайте: скажите, когда и от кого будет ответ.</translation>
    </message>
    <message>
        <source>House style: look again at these words</source>
        <translation>Стиль: проверьте эти слова</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Nobody is named as a spokesperson yet. Say under People who speaks, and as what.</source>
        <translation>Выступающий ещё не назначен. Укажите в разделе «Люди», кто говорит и в каком качестве.</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Говорит как</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>The one message, and what holds it up</source>
        <translation>Одно сообщение и что его поддерживает</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Без ответственного</translation>
    </message>
    <message>
        <source>{owner} ({count})</source>
        <translation>{owner} ({count})</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>{count} of {all} figures were broken down. What was not disaggregated is shown and never shared out among the parts.</source>
        <translation>Разбивка есть для {count} показателей из {all}. Неразбитая часть показана отдельно и никогда не распределяется между остальными.</translation>
    </message>
    <message>
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>Ни по одному из измеренных показателей (%n) нет разбивки по полу, возрасту, регионам или иной.</translation>
    </message>
    <message>
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>В %n случаях части не совпадают с целым; проверьте их, прежде чем ссылаться.</translation>
    </message>
    <message>
        <source>The parts do not match the whole in one case; look at it before quoting it.</source>
        <translation>В одном случае части не совпадают с целым; проверьте его, прежде чем ссылаться.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Доля от целого</translation>
    </message>
    <message>
        <source>Whole: {definition}</source>
        <translation>Целое: {definition}</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>без разбивки</translation>
    </message>
    <message>
        <source>{event}, by {dimension}: {state}</source>
        <translation>{event}, разбивка: {dimension}: {state}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>the plan, parts of measured figures</source>
        <translation>план, части измеренных показателей</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, estimates</source>
        <translation>{document}, приложение II, таблица 2, оценки</translation>
    </message>
    <message>
        <source>the plan, figures of the indicators</source>
        <translation>план, значения показателей</translation>
    </message>
    <message>
        <source>Weekends and days off of the duty stations between {first} and {last}.</source>
        <translation>Выходные и нерабочие дни в местах службы с {first} по {last}.</translation>
    </message>
    <message>
        <source>{station}: weekend {days}</source>
        <translation>{station}: выходные — {days}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>the plan, contribution ledger</source>
        <translation>план, реестр вклада</translation>
    </message>
    <message>
        <source>the plan, co-investments</source>
        <translation>план, совместные инвестиции</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}: {figure}</translation>
    </message>
    <message>
        <source>Each link stands for itself: a figure of a lower one proves nothing about a higher one.</source>
        <translation>Каждое звено говорит само за себя: показатель нижнего звена ничего не доказывает о верхнем.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Звено</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>На какой вопрос отвечает</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>pieces of evidence: {count}</source>
        <translation>подтверждений: {count}</translation>
    </message>
    <message>
        <source>{name}: {figure} ({year}), {standing}</source>
        <translation>{name}: {figure} ({year}), {standing}</translation>
    </message>
    <message>
        <source>indicators without a figure: {count}</source>
        <translation>показателей без значения: {count}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>ничего не записано</translation>
    </message>
    <message>
        <source>cost of actions, as far as recorded: {amounts}</source>
        <translation>стоимость мероприятий, насколько записано: {amounts}</translation>
    </message>
    <message>
        <source>actions: {all}, of which done: {done}</source>
        <translation>мероприятий: {all}, из них выполнено: {done}</translation>
    </message>
    <message>
        <source>events held in the period: {count}</source>
        <translation>проведено событий за период: {count}</translation>
    </message>
    <message>
        <source>texts cleared: {count}</source>
        <translation>утверждено текстов: {count}</translation>
    </message>
    <message>
        <source>measured figures: {count}</source>
        <translation>измеренных показателей: {count}</translation>
    </message>
    <message>
        <source>policy changes and commitments: {count}, confirmed: {by}</source>
        <translation>изменений политики и обязательств: {count}, подтверждено: {by}</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>совместных инвестиций: {count}</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>опросов: {count}</translation>
    </message>
    <message>
        <source>What was put in?</source>
        <translation>Что было вложено?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Что было сделано?</translation>
    </message>
    <message>
        <source>What came out, and whom did it reach?</source>
        <translation>Что получилось и кого это охватило?</translation>
    </message>
    <message>
        <source>What did people make of it?</source>
        <translation>Что люди из этого вынесли?</translation>
    </message>
    <message>
        <source>What changed in what they know, think and do?</source>
        <translation>Что изменилось в их знаниях, взглядах и действиях?</translation>
    </message>
    <message>
        <source>What changed for people and cities?</source>
        <translation>Что изменилось для людей и городов?</translation>
    </message>
    <message>
        <source>As the calendar stood on {day}, the serious ones marked.</source>
        <translation>По календарю на {day}; серьёзные отмечены.</translation>
    </message>
    <message>
        <source>Nothing clashes in the period.</source>
        <translation>За этот период накладок нет.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>and %n more, listed in the calendar of the app</source>
        <translation>и ещё %n — в календаре приложения</translation>
    </message>
    <message>
        <source>The photo “{caption}” is not printed. {why}</source>
        <translation>Фотография «{caption}» не напечатана. {why}</translation>
    </message>
    <message>
        <source>Photo: {credit}</source>
        <translation>Фото: {credit}</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Видение</translation>
    </message>
    <message>
        <source>As {document} has it.</source>
        <translation>Согласно {document}.</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Готово на языках</translation>
    </message>
    <message>
        <source>draft of {version}</source>
        <translation>проект версии {version}</translation>
    </message>
    <message>
        <source>The plan this pack was made from, complete</source>
        <translation>План, из которого составлена подборка, целиком</translation>
    </message>
    <message>
        <source>The calendar of the period</source>
        <translation>Календарь за период</translation>
    </message>
    <message>
        <source>Nothing that was looked for stands in the way of a final version.</source>
        <translation>По проверенным пунктам окончательной версии ничто не мешает.</translation>
    </message>
    <message>
        <source>Findings that stop a final version: {count}.</source>
        <translation>Замечаний, не допускающих окончательной версии: {count}.</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>Стоит также посмотреть: {count}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Findings that somebody answers for by name</source>
        <translation>Замечания, за которые кто-то поручился поименно</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>Почему это можно выпустить</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner preflight” lists.</source>
        <translation>И еще {count}; их перечисляет «comms-planner preflight».</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>{column}: relation</source>
        <translation>{column}: отношение</translation>
    </message>
    <message>
        <source>{column}: unit</source>
        <translation>{column}: единица</translation>
    </message>
    <message>
        <source>{column}: more</source>
        <translation>{column}: дополнительно</translation>
    </message>
    <message>
        <source>Available for interviews</source>
        <translation>Доступен для интервью</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>О серии мероприятий</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>For media, by the hour</source>
        <translation>Для СМИ, по часам</translation>
    </message>
    <message>
        <source>session of the series</source>
        <translation>сессия серии</translation>
    </message>
    <message>
        <source>Left out because not yet cleared: {count}.</source>
        <translation>Опущено как ещё не согласованное: {count}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>{consent}, {day}</source>
        <translation>{consent}, {day}</translation>
    </message>
    <message>
        <source>Not printed for want of consent or credit: stories {stories}, photos {photos}.</source>
        <translation>Не напечатано из-за отсутствия согласия или автора: историй {stories}, фотографий {photos}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Media on the list so far: {count}, of whom accredited: {granted}.</source>
        <translation>СМИ в списке на сегодня: {count}, из них аккредитовано: {granted}.</translation>
    </message>
    <message>
        <source>What this pack is: its kind, subject, period and version</source>
        <translation>Что это за подборка: вид, предмет, период и версия</translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation>Изменения по сравнению с {version}</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>более ранней версией</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} от {day}</translation>
    </message>
    <message>
        <source>Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the earlier pack carries.</source>
        <translation>Добавлено: {added}. Удалено: {gone}. Изменено: {changed}. По сравнению с планом, вложенным в прежнюю подборку.</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since, by the plan that the earlier pack carries.</source>
        <translation>Ничего из того, что касается этой подборки, с тех пор не изменилось, судя по плану, вложенному в прежнюю.</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner diff-pack” lists.</source>
        <translation>И еще {count}; их перечисляет «comms-planner diff-pack».</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence&apos;s SHA-256.</source>
        <translation>Каждая цифра по предмету этой подборки, как она стоит в плане: что она считает, кто ее приводит, на какой день, насколько надежно подтверждение (1 — лучшее) и первые шестнадцать знаков SHA-256 подтверждения.</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кем внесено</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>степень {grade}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Оценка на одно мероприятие</translation>
    </message>
    <message>
        <source>Of indicators</source>
        <translation>По показателям</translation>
    </message>
    <message>
        <source>And {count} more figures in the plan.</source>
        <translation>И еще {count} цифр в плане.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>С {first} по {last}</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} дн.</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} дн.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>от закрытия</translation>
    </message>
    <message>
        <source>{when}, {where}</source>
        <translation>{when}, {where}</translation>
    </message>
    <message>
        <source>This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” would give it.</source>
        <translation>У этого выпуска ещё нет задач в плане. Таковы даты, которые дал бы график «{ladder}».</translation>
    </message>
    <message>
        <source>Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the last day on which a task may begin without delaying what follows; a gate holds back all after it.</source>
        <translation>Просрочено задач: {late}. Уже не успеть: {infeasible}. Последнее безопасное начало — последний день, когда задачу можно начать, не задержав последующее; контрольная точка останавливает всё после неё.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Отступ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>Последнее безопасное начало</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Слишком поздно</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Прочие задачи</translation>
    </message>
    <message>
        <source>No edition of this period has tasks counted back from it.</source>
        <translation>Ни у одного выпуска этого периода нет задач, отсчитанных от него.</translation>
    </message>
</context>
<context>
    <name>Result level</name>
    <message>
        <source>input</source>
        <translation>ресурсы</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>деятельность</translation>
    </message>
    <message>
        <source>output</source>
        <translation>продукт</translation>
    </message>
    <message>
        <source>out-take</source>
        <translation>восприятие</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>воздействие</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive Director</source>
        <translation>Директор-исполнитель</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Заместитель Директора-исполнителя</translation>
    </message>
    <message>
        <source>Spokesperson, if any</source>
        <translation>Представитель по печати, если есть</translation>
    </message>
    <message>
        <source>Head of communications</source>
        <translation>Руководитель коммуникаций</translation>
    </message>
    <message>
        <source>Media officer</source>
        <translation>Сотрудник по связям со СМИ</translation>
    </message>
    <message>
        <source>Social media officer</source>
        <translation>Сотрудник по социальным сетям</translation>
    </message>
    <message>
        <source>Web editor</source>
        <translation>Веб-редактор</translation>
    </message>
    <message>
        <source>Production unit</source>
        <translation>Производственная группа</translation>
    </message>
    <message>
        <source>Thematic expert or technical staff</source>
        <translation>Тематический эксперт или технический специалист</translation>
    </message>
    <message>
        <source>External Relations Division</source>
        <translation>Отдел внешних связей</translation>
    </message>
    <message>
        <source>Partner liaison</source>
        <translation>Связь с партнёрами</translation>
    </message>
    <message>
        <source>Regional and country offices</source>
        <translation>Региональные и страновые отделения</translation>
    </message>
    <message>
        <source>Monitoring and evaluation officer</source>
        <translation>Сотрудник по мониторингу и оценке</translation>
    </message>
    <message>
        <source>Host Government or host city</source>
        <translation>Принимающее правительство или город</translation>
    </message>
    <message>
        <source>Substantive branch owning the flagship programme</source>
        <translation>Основное подразделение, ведущее флагманскую программу</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Департамент глобальных коммуникаций</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>the working day before</source>
        <translation>предыдущий рабочий день</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>следующий рабочий день</translation>
    </message>
    <message>
        <source>stays on its day</source>
        <translation>остаётся в свой день</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>random sample</source>
        <translation>случайная выборка</translation>
    </message>
    <message>
        <source>everybody was asked</source>
        <translation>опрошены все</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>неслучайная выборка</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>{person} is needed at the same time for “{first}” and “{second}”.</source>
        <translation>{person} нужен одновременно для «{first}» и «{second}».</translation>
    </message>
    <message>
        <source>{person} is needed on the same day for “{first}” and “{second}”.</source>
        <translation>{person} нужен в один день для «{first}» и «{second}».</translation>
    </message>
    <message>
        <source>{person} has {count} things to do on {date}; at most {limit} fit.</source>
        <translation>У {person} {count} дел на {date}; помещается не более {limit}.</translation>
    </message>
    <message>
        <source>“{asset}” goes out in “{first}” before its embargo lifts in “{second}”.</source>
        <translation>«{asset}» выходит в «{first}» до снятия эмбарго в «{second}».</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” in “{first}” lifts before we publish it ourselves.</source>
        <translation>Эмбарго на «{asset}» в «{first}» снимается раньше, чем мы публикуем его сами.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a day off.</source>
        <translation>«{first}» приходится на нерабочий день: {holiday}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, half a day off.</source>
        <translation>«{first}» приходится на неполный рабочий день: {holiday}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a floating holiday: avoid meetings.</source>
        <translation>«{first}» приходится на плавающий праздник {holiday}: не назначайте заседаний.</translation>
    </message>
    <message>
        <source>“{first}” falls on a weekend.</source>
        <translation>«{first}» приходится на выходной.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fall on the same days.</source>
        <translation>«{first}» и «{second}» приходятся на одни и те же дни.</translation>
    </message>
    <message>
        <source>“{first}” begins before “{second}” is over, which it waits for.</source>
        <translation>«{first}» начинается раньше, чем закончено «{second}», от которого зависит.</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>«{first}» должно предшествовать «{second}», но стоит после.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>this one only</source>
        <translation>только это</translation>
    </message>
    <message>
        <source>this and all later ones</source>
        <translation>это и все последующие</translation>
    </message>
    <message>
        <source>all of the series</source>
        <translation>вся серия</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>serious</source>
        <translation>серьёзно</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>обратить внимание</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>для сведения</translation>
    </message>
</context>
<context>
    <name>Speaks as</name>
    <message>
        <source>executive director</source>
        <translation>директор-исполнитель</translation>
    </message>
    <message>
        <source>deputy executive director</source>
        <translation>заместитель директора-исполнителя</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>официальный представитель</translation>
    </message>
    <message>
        <source>technical staff</source>
        <translation>технический сотрудник</translation>
    </message>
    <message>
        <source>external relations office</source>
        <translation>управление внешних связей</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>in step</source>
        <translation>совпадают</translation>
    </message>
    <message>
        <source>themes part</source>
        <translation>темы расходятся</translation>
    </message>
    <message>
        <source>apart, with a reason</source>
        <translation>расходятся по указанной причине</translation>
    </message>
    <message>
        <source>a theme is missing</source>
        <translation>не хватает темы</translation>
    </message>
    <message>
        <source>no launch yet</source>
        <translation>презентации ещё нет</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>storytelling</source>
        <translation>рассказ историй</translation>
    </message>
    <message>
        <source>timely, groundbreaking research</source>
        <translation>своевременные новаторские исследования</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>ключевые сообщения</translation>
    </message>
    <message>
        <source>creative materials</source>
        <translation>творческие материалы</translation>
    </message>
    <message>
        <source>media engagement</source>
        <translation>работа со СМИ</translation>
    </message>
    <message>
        <source>public engagement</source>
        <translation>работа с общественностью</translation>
    </message>
    <message>
        <source>authoritative voice</source>
        <translation>авторитетный голос</translation>
    </message>
    <message>
        <source>no tool chosen</source>
        <translation>инструмент не выбран</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>target met</source>
        <translation>цель достигнута</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>под угрозой</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>отставание</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>срок не наступил</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>фактических данных пока нет</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>целевого показателя нет</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>показателей пока нет</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Disaggregate measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>городов</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>стран</translation>
    </message>
    <message>
        <source>views</source>
        <translation>просмотров</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятий</translation>
    </message>
    <message>
        <source>campuses</source>
        <translation>кампусов</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>заявок</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>программных документов</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминаний</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>публикаций</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>загрузок</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>взаимодействий</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>слушателей</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>местных органов</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>организаций</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>материалов</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>отделений</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>посещений</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>показов</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>обязательств</translation>
    </message>
    <message>
        <source>points</source>
        <translation>пунктов</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>долл. США</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>евро</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>submitted</source>
        <translation>представлено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>our translation</source>
        <translation>наш перевод</translation>
    </message>
    <message>
        <source>official wording, confirmed</source>
        <translation>официальная формулировка, подтверждена</translation>
    </message>
    <message>
        <source>official wording, not re-verified</source>
        <translation>официальная формулировка, повторно не проверена</translation>
    </message>
    <message>
        <source>established name</source>
        <translation>устоявшееся название</translation>
    </message>
</context>
<context>
    <name>Work status</name>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
</context>
</TS>
