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
        <source>entered by us</source>
        <translation>внесено нами</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>основание не указано</translation>
    </message>
    <message>
        <source>projected, not confirmed</source>
        <translation>по расчёту, не подтверждено</translation>
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
        <translation>план: {planned} из {all}</translation>
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
    <message>
        <source>measured: several figures contest, none is chosen</source>
        <translation>измерено: несколько спорных показателей, ни один не выбран</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>нет записей</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Прямые участия, измеренные там, где проходили мероприятия и кампании флагманской программы, по годам, валовой показатель; одна цифра может относиться к нескольким программам.</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Косвенные участия, измеренные там, где проходили мероприятия и кампании флагманской программы, по годам, валовой показатель; одна цифра может относиться к нескольким программам.</translation>
    </message>
    <message>
        <source>Overlap of {share}% assumed</source>
        <translation>Предполагаемое пересечение: {share} %</translation>
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
        <translation>Такого вида нет. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation>Такого формата бумаги нет. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation>Период заканчивается раньше, чем начинается. Поменяйте дни местами.</translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation>Календарь на бумаге охватывает не более {years} лет. Выберите более короткий период.</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation>Флагманской программы «{slug}» нет. Выберите из: {slugs}.</translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation>Подборки «{kind}» нет. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation>В этой подборке нет раздела «{section}». Выберите из: {known}.</translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation>Эта подборка охватывает не более {years} лет. Выберите более короткий период.</translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation>Укажите, почему скорректирована цифра.</translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation>Известно пересечений: {known} из {all}. Укажите остальные или генеральную совокупность.</translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation>В плане нет выпуска {number}. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation>В плане нет лица {number}. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation>В плане нет партнёра {number}. Выберите из: {known}.</translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation>В плане нет страны «{code}». Выберите из: {known}.</translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation>В плане ничто не финансируется из источника «{grant}». Выберите из: {known}.</translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation>В плане пока нет мероприятий. Введите мероприятие в разделе «Выпуски», затем составьте подборку.</translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation>Этот график не строится за период; не указывайте его.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation>Этот график не строится для одной платформы; не указывайте её.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation>Этот график не строится для одной флагманской программы; не указывайте её.</translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation>Назовите часть не более чем в {limit} символах, например «женщины».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation>Файл «{name}» создан более новой версией приложения. Обновите его, затем сравните.</translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation>«{name}» не содержит плана для сравнения. Выберите подборку, составленную с вложениями.</translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation>Содержимое «{name}» повреждено. Выберите другую копию этой подборки.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, which is too much. Save it smaller.</source>
        <translation>Размер изображения — {width} × {height} пикселей, это слишком много. Сохраните его меньшим.</translation>
    </message>
    <message>
        <source>That would leave fewer people than none. Take off fewer.</source>
        <translation>Тогда осталось бы меньше нуля человек.</translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100%. Correct it.</source>
        <translation>Пересечение — от 0 до 100 %.</translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}.</source>
        <translation>Подборку нельзя записать в формате «{suffix}». Имя файла должно оканчиваться на: {known}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up. Choose figures of one unit.</source>
        <translation>{one} и {other} нельзя складывать.</translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}. Correct one of them.</source>
        <translation>Часть не больше целого, {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF. Choose a pack made before.</source>
        <translation>«{name}» — не PDF. Выберите подборку, составленную ранее.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read, or only a part of one. Choose another.</source>
        <translation>Файл не является читаемым изображением или содержит лишь его часть.</translation>
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
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>as of</source>
        <translation>по состоянию на</translation>
    </message>
    <message>
        <source>years from one to the next</source>
        <translation>лет от одного до следующего</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>тип партнёра</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>столбцы</translation>
    </message>
    <message>
        <source>acceptance of the terms</source>
        <translation>принятие условий</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>action</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>for actions</source>
        <translation>для мероприятий плана</translation>
    </message>
    <message>
        <source>what it waits for</source>
        <translation>чего ожидает</translation>
    </message>
    <message>
        <source>how years go together</source>
        <translation>как сочетаются годы</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>точка отсчёта</translation>
    </message>
    <message>
        <source>end it counts from</source>
        <translation>конец, от которого ведётся отсчёт</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>answer in its own language</source>
        <translation>ответ на языке оригинала</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>согласование</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>день опроса</translation>
    </message>
    <message>
        <source>content</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>limit for at risk</source>
        <translation>порог «под угрозой»</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>аудитория</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>аудитории</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>тематика</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>работа начата</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>контрольный показатель</translation>
    </message>
    <message>
        <source>quoted beside the figure in use</source>
        <translation>приводится наряду с используемой цифрой</translation>
    </message>
    <message>
        <source>contingency branch</source>
        <translation>вариант на непредвиденный случай</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>кампания</translation>
    </message>
    <message>
        <source>for campaigns</source>
        <translation>для кампаний</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>files inside the pack</source>
        <translation>файлы внутри подборки</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>class of indicators</source>
        <translation>класс показателей</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>гриф</translation>
    </message>
    <message>
        <source>day of collecting</source>
        <translation>день сбора данных</translation>
    </message>
    <message>
        <source>collection method</source>
        <translation>метод сбора данных</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>доверие</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>limits of the consent</source>
        <translation>пределы согласия</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>день согласия</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>контакт в СМИ</translation>
    </message>
    <message>
        <source>for content</source>
        <translation>для материалов</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>координация</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>фактическая стоимость</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>плановая стоимость</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>reason for the date</source>
        <translation>обоснование даты</translation>
    </message>
    <message>
        <source>date status</source>
        <translation>статус даты</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>день решения</translation>
    </message>
    <message>
        <source>last day to decide</source>
        <translation>последний день для решения</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>кто решает</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>что подсчитано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>знаменатель</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>стандартное отклонение</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>хеш содержимого</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>day done</source>
        <translation>день выполнения</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>эмбарго</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>время окончания</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательно</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>флагманская программа</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>источник финансирования</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>контрольный этап</translation>
    </message>
    <message>
        <source>grade of evidence</source>
        <translation>уровень доказательности</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>грант</translation>
    </message>
    <message>
        <source>what is hidden</source>
        <translation>что скрыто</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>инвестор</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>обратный график</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>задача обратного графика</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>сдвиг в днях</translation>
    </message>
    <message>
        <source>lanes of the timeline</source>
        <translation>дорожки шкалы времени</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>выпуск доклада</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>лидер мнений</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>уроки</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>погрешность</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>средства проверки</translation>
    </message>
    <message>
        <source>day of measuring</source>
        <translation>день измерения</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>измерение</translation>
    </message>
    <message>
        <source>message</source>
        <translation>тезис</translation>
    </message>
    <message>
        <source>for messages</source>
        <translation>для тезисов</translation>
    </message>
    <message>
        <source>met by</source>
        <translation>чем выполнено</translation>
    </message>
    <message>
        <source>day met</source>
        <translation>день выполнения обязательства</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>число ответов</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>пояснение</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>примечания</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>номер выпуска</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>числитель</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>международный день</translation>
    </message>
    <message>
        <source>office</source>
        <translation>подразделение</translation>
    </message>
    <message>
        <source>distance from the event in days</source>
        <translation>дней до мероприятия</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>порог «по плану»</translation>
    </message>
    <message>
        <source>others’ part</source>
        <translation>вклад других</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>наш вклад</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наше</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>outside the team</source>
        <translation>вне команды</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>what it stands under</source>
        <translation>к чему относится</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>партнёры</translation>
    </message>
    <message>
        <source>people in it</source>
        <translation>люди на снимке</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>pinned to its day</source>
        <translation>закреплено за днём</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>платформа</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>кого опросили</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>сколько всего</translation>
    </message>
    <message>
        <source>precision of the date</source>
        <translation>точность даты</translation>
    </message>
    <message>
        <source>time of publishing</source>
        <translation>время публикации</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>day of quoting</source>
        <translation>день цитирования</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>qualifier of the figure</source>
        <translation>уточнение к цифре</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>used as the reported figure</source>
        <translation>используется в отчётности</translation>
    </message>
    <message>
        <source>responsible office</source>
        <translation>ответственное подразделение</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>rule for days off</source>
        <translation>правило нерабочих дней</translation>
    </message>
    <message>
        <source>recurrence rule</source>
        <translation>правило повторения</translation>
    </message>
    <message>
        <source>source of the periodicity</source>
        <translation>источник периодичности</translation>
    </message>
    <message>
        <source>first day of the rule</source>
        <translation>первый день по правилу</translation>
    </message>
    <message>
        <source>day by the rule</source>
        <translation>день по правилу</translation>
    </message>
    <message>
        <source>place in the ladder</source>
        <translation>место в обратном графике</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>выборка</translation>
    </message>
    <message>
        <source>top of the scale</source>
        <translation>верх шкалы</translation>
    </message>
    <message>
        <source>bottom of the scale</source>
        <translation>низ шкалы</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>экран</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>разделы</translation>
    </message>
    <message>
        <source>time of sending</source>
        <translation>время отправки</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>значимость</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>text it was translated from</source>
        <translation>исходный текст перевода</translation>
    </message>
    <message>
        <source>source language</source>
        <translation>язык оригинала</translation>
    </message>
    <message>
        <source>days in view</source>
        <translation>показанные дни</translation>
    </message>
    <message>
        <source>speaks as</source>
        <translation>в каком качестве выступает</translation>
    </message>
    <message>
        <source>place among speakers</source>
        <translation>место среди выступающих</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>время начала</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>место службы</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>story</source>
        <translation>история</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>кем подтверждено</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>день подтверждения</translation>
    </message>
    <message>
        <source>message it supersedes</source>
        <translation>заменяемый тезис</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>target</source>
        <translation>целевой показатель</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>инструмент</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тематика</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>условие начала</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>место проведения</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>view</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходные</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>что изменилось</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>wording in its own language</source>
        <translation>формулировка на языке оригинала</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>искомые слова</translation>
    </message>
    <message>
        <source>working days it takes</source>
        <translation>нужно рабочих дней</translation>
    </message>
    <message>
        <source>work status</source>
        <translation>состояние работы</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>часовые пояса</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>праздничный день</translation>
    </message>
    <message>
        <source>owner’s role</source>
        <translation>роль ответственного</translation>
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
    <message>
        <source>another in use</source>
        <translation>используется другая</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Took back: {label}</source>
        <translation>Отменено: {label}</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>Повторено: {label}</translation>
    </message>
    <message>
        <source>Added the {thing} “{title}”.</source>
        <translation>Добавлено: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added one {thing}.</source>
        <translation>Добавлено: {thing}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} from {before} to {after}.</source>
        <translation>«{title}»: {field} — было: {before}; стало: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} set to {after}.</source>
        <translation>«{title}»: {field} — теперь: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} taken away; it was {before}.</source>
        <translation>«{title}»: {field} — удалено; было: {before}.</translation>
    </message>
    <message>
        <source>“{title}” is now linked to “{other}”.</source>
        <translation>«{title}»: теперь есть связь с «{other}».</translation>
    </message>
    <message>
        <source>“{title}” is no longer linked to “{other}”.</source>
        <translation>«{title}»: больше нет связи с «{other}».</translation>
    </message>
    <message>
        <source>Changed the order within a cell.</source>
        <translation>Изменён порядок внутри ячейки.</translation>
    </message>
    <message>
        <source>Changed the {thing} “{title}”.</source>
        <translation>Изменено: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added {count} entries.</source>
        <translation>Добавлено записей: {count}.</translation>
    </message>
    <message>
        <source>Entries changed in all: {count}.</source>
        <translation>Всего изменено записей: {count}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
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
        <source>{field} in English</source>
        <translation>{field} (на английском)</translation>
    </message>
    <message>
        <source>{field} in Chinese</source>
        <translation>{field} (на китайском)</translation>
    </message>
    <message>
        <source>Deleted the {thing} “{title}”.</source>
        <translation>Удалено: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Deleted one {thing}.</source>
        <translation>Удалено: {thing}.</translation>
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
        <source>{name} (observed)</source>
        <translation>{name} (перенос)</translation>
    </message>
    <message>
        <source>137 Member States</source>
        <translation>137 государств-членов</translation>
    </message>
    <message>
        <source>158 or 155 countries</source>
        <translation>158 или 155 стран</translation>
    </message>
    <message>
        <source>176 countries; forecast before the event was 20,000, then 25,000, then 30,000</source>
        <translation>176 стран; до мероприятия прогнозировалось 20&#xa0;000, затем 25&#xa0;000, затем 30&#xa0;000 человек</translation>
    </message>
    <message>
        <source>182 countries</source>
        <translation>182 страны</translation>
    </message>
    <message>
        <source>500 cities around the world</source>
        <translation>500 городов мира</translation>
    </message>
    <message>
        <source>A better quality of life for all in an urbanizing world</source>
        <translation>Более высокое качество жизни для всех в урбанизирующемся мире</translation>
    </message>
    <message>
        <source>A sustainable urban future through inclusive and effective multilateralism: achieving the Sustainable Development Goals in times of global crises</source>
        <translation>Устойчивое городское будущее на основе инклюзивной и эффективной многосторонности: достижение целей в области устойчивого развития в период глобальных кризисов</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>Абиджан</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>Абу-Даби</translation>
    </message>
    <message>
        <source>Accelerating urban action for a carbon-free world</source>
        <translation>Активизация городских действий ради безуглеродного мира</translation>
    </message>
    <message>
        <source>Achieve maximum visibility</source>
        <translation>Добиться максимальной наглядности</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Act Local to Go Global</source>
        <translation>Действовать локально ради глобальных результатов</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics</source>
        <translation>Преобразовать исследования и доклады в легко понятные данные и инфографику</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics.</source>
        <translation>Преобразовать исследования и доклады в легко понятные данные и инфографику.</translation>
    </message>
    <message>
        <source>Adapting cities for climate resilience</source>
        <translation>Адаптация городов для повышения климатической устойчивости</translation>
    </message>
    <message>
        <source>Addis Ababa</source>
        <translation>Аддис-Абеба</translation>
    </message>
    <message>
        <source>Adequate Housing for All: Advancing Socio-economic and Environmental Transformation towards the Realization of Agenda 2063</source>
        <translation>Достаточное жильё для всех: содействие социально-экономическим и экологическим преобразованиям на пути к осуществлению Повестки дня на период до 2063 года</translation>
    </message>
    <message>
        <source>Advocacy drives policy change</source>
        <translation>Информационно-пропагандистская работа ведёт к изменению политики</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Africa Urban Forum, first</source>
        <translation>Африканский форум городов, первая сессия</translation>
    </message>
    <message>
        <source>Africa Urban Forum, second (AUF2)</source>
        <translation>Африканский форум городов, вторая сессия (AUF2)</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Африканский банк развития</translation>
    </message>
    <message>
        <source>Airbus</source>
        <translation>Airbus</translation>
    </message>
    <message>
        <source>Alexandria</source>
        <translation>Александрия</translation>
    </message>
    <message>
        <source>Announce that the event goes virtual</source>
        <translation>Объявить о проведении мероприятия в виртуальном формате</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Анталья</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>Арабские государства</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>As one of the few United Nations entities focused on both development and humanitarian work, UN-Habitat must showcase and demonstrate a wide range of transformative positive change. UN-Habitat initiatives, whether long-term or pilot, will over time demonstrate positive urbanization around the world, help to inspire major shifts in policy and urban practice, and provide a feedback loop passing ideas to Member States, local governments and other key stakeholders.</source>
        <translation>Как одна из немногих структур Организации Объединённых Наций, занимающихся и вопросами развития, и гуманитарной деятельностью, ООН-Хабитат должна демонстрировать широкий спектр позитивных преобразований. Инициативы ООН-Хабитат, как долгосрочные, так и экспериментальные, со временем покажут пример позитивной урбанизации во всём мире, помогут вдохновить на существенные изменения в политике и городской практике и обеспечат обратную связь, передавая идеи государствам-членам, местным органам власти и другим основным заинтересованным сторонам.</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Вознесение Господне</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Азия и Тихоокеанский регион</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-7)</source>
        <translation>Азиатско-Тихоокеанский форум городов (APUF-7)</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-8)</source>
        <translation>Азиатско-Тихоокеанский форум городов (APUF-8)</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>Азиатский банк развития</translation>
    </message>
    <message>
        <source>Asian Infrastructure Investment Bank</source>
        <translation>Азиатский банк инфраструктурных инвестиций</translation>
    </message>
    <message>
        <source>Authoritative voice</source>
        <translation>Авторитетное мнение</translation>
    </message>
    <message>
        <source>Award for thought leaders and city managers, presented on World Habitat Day</source>
        <translation>Награда для лидеров мнений и руководителей городов, вручаемая во Всемирный день Хабитат</translation>
    </message>
    <message>
        <source>Awarded every two years</source>
        <translation>Присуждается раз в два года</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Осведомлённость</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Background note / fact sheet / infographics final in English</source>
        <translation>Справка, информационный листок и инфографика на английском языке готовы</translation>
    </message>
    <message>
        <source>Baku</source>
        <translation>Баку</translation>
    </message>
    <message>
        <source>Balıkesir</source>
        <translation>Балыкесир</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Бангкок</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs</source>
        <translation>Конференции сторон Базельской, Роттердамской и Стокгольмской конвенций</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs (in person)</source>
        <translation>Конференции сторон Базельской, Роттердамской и Стокгольмской конвенций (очные)</translation>
    </message>
    <message>
        <source>Baseline for I.15(a)-(c) taken; targets set</source>
        <translation>Исходные показатели по I.15 a)–c) измерены; целевые показатели установлены</translation>
    </message>
    <message>
        <source>Belém</source>
        <translation>Белен</translation>
    </message>
    <message>
        <source>Bogotá</source>
        <translation>Богота</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>День подарков</translation>
    </message>
    <message>
        <source>Brand book, logo, website of the session</source>
        <translation>Руководство по фирменному стилю, логотип и веб-сайт сессии</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Brief speakers on the virtual format</source>
        <translation>Проинструктировать выступающих о виртуальном формате</translation>
    </message>
    <message>
        <source>Broken across a page in the source: “…开展运动，发”, repeated header row, “布信息、视频和报道”; the Chinese here is the rejoined cell.</source>
        <translation>В оригинале разорвано между страницами: «…开展运动，发», повторённая шапка, «布信息、视频和报道»; здесь приведён соединённый китайский текст.</translation>
    </message>
    <message>
        <source>Building the climate resilience of the urban poor</source>
        <translation>Повышение климатической устойчивости городской бедноты</translation>
    </message>
    <message>
        <source>C40 Cities Climate Leadership Group</source>
        <translation>Группа лидерства городов в вопросах климата C40</translation>
    </message>
    <message>
        <source>CBD COP15, part one</source>
        <translation>КС-15 Конвенции о биологическом разнообразии, первая часть</translation>
    </message>
    <message>
        <source>CBD COP15, part two</source>
        <translation>КС-15 Конвенции о биологическом разнообразии, вторая часть</translation>
    </message>
    <message>
        <source>CBD COP16</source>
        <translation>КС-16 Конвенции о биологическом разнообразии</translation>
    </message>
    <message>
        <source>CBD COP16 (resumed)</source>
        <translation>КС-16 Конвенции о биологическом разнообразии (возобновлённая сессия)</translation>
    </message>
    <message>
        <source>CBD COP17</source>
        <translation>КС-17 Конвенции о биологическом разнообразии</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Каир</translation>
    </message>
    <message>
        <source>Cali</source>
        <translation>Кали</translation>
    </message>
    <message>
        <source>Call for expressions of interest to host (WUF14 call: 6 Dec 2024 for 2028)</source>
        <translation>Приглашение выразить заинтересованность в проведении (WUF14: 6 декабря 2024 года на 2028 год)</translation>
    </message>
    <message>
        <source>Call for partner events, exhibition stands and side events opens</source>
        <translation>Открыт приём заявок на партнёрские мероприятия, выставочные стенды и параллельные мероприятия</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Carry out voluntary national reviews of data</source>
        <translation>Провести добровольные национальные обзоры данных</translation>
    </message>
    <message>
        <source>Category 1 concerns countries lacking policy, legislative, governance and planning frameworks conducive to implementing the New Urban Agenda and achieving the Sustainable Development Goals.</source>
        <translation>Категория 1 охватывает страны, где нет политической, законодательной, управленческой и плановой основы, благоприятствующей осуществлению Новой программы развития городов и достижению целей в области устойчивого развития.</translation>
    </message>
    <message>
        <source>Category 2 concerns countries whose policy, legislative, governance and planning frameworks have some shortcomings but whose main challenge is insufficient (national and local) institutional capacity to implement them with significant impact. While focusing on institutional capacity, this category may also involve strengthening the frameworks.</source>
        <translation>Категория 2 охватывает страны, политическая, законодательная, управленческая и плановая основа которых имеет некоторые недостатки, но главной проблемой которых является недостаточный институциональный потенциал (на национальном и местном уровнях) для её эффективного применения. Хотя основное внимание уделяется институциональному потенциалу, эта категория может также предполагать укрепление такой основы.</translation>
    </message>
    <message>
        <source>Category 3 generally applies to countries with adequate policy, legislative, governance and planning frameworks and functioning institutions, which can become more effective by strengthening their capacity in the performance enablers.</source>
        <translation>Категория 3, как правило, охватывает страны с надлежащей политической, законодательной, управленческой и плановой основой и действующими учреждениями, которые могут работать эффективнее, укрепив факторы повышения результативности.</translation>
    </message>
    <message>
        <source>Category 4 assumes that the frameworks and institutions guiding sustainable urban development work well but that specific expertise is needed in a particular sector. For example, a country may have cities that perform well but face the challenge of homelessness.</source>
        <translation>Категория 4 предполагает, что основа и учреждения, направляющие устойчивое развитие городов, действуют хорошо, но в отдельном секторе требуются специальные знания. Например, города страны могут быть благополучными, но сталкиваться с проблемой бездомности.</translation>
    </message>
    <message>
        <source>Category 5 applies to countries whose cities and human settlements face major risks or are in crisis.</source>
        <translation>Категория 5 охватывает страны, города и населённые пункты которых подвергаются серьёзным рискам или находятся в кризисе.</translation>
    </message>
    <message>
        <source>Changing the world: innovations and better life for future generations</source>
        <translation>Изменяя мир: инновации и лучшая жизнь для будущих поколений</translation>
    </message>
    <message>
        <source>Check what the event means for the flagship programmes</source>
        <translation>Проверить, что событие означает для флагманских программ</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination</source>
        <translation>Координационный совет руководителей</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination (CEB)</source>
        <translation>Координационный совет руководителей (КСР)</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Citations and uptake (catalytic indicators, R.6(a))</source>
        <translation>Цитирование и использование (каталитические показатели, R.6 a))</translation>
    </message>
    <message>
        <source>Cities 2030 (SDG Cities)</source>
        <translation>Города 2030 (города ЦУР)</translation>
    </message>
    <message>
        <source>Cities and communities (in 2019 about 120 &quot;communities&quot; applied to host urban campus events)</source>
        <translation>Города и сообщества (в 2019 году около 120 «сообществ» подали заявки на проведение городских кампусов)</translation>
    </message>
    <message>
        <source>Cities of Opportunities: Connecting Culture and Innovation</source>
        <translation>Города возможностей: объединяя культуру и инновации</translation>
    </message>
    <message>
        <source>City Prosperity Initiative</source>
        <translation>Инициатива по процветанию городов</translation>
    </message>
    <message>
        <source>City governments, experts, public</source>
        <translation>Городские власти, эксперты, общественность</translation>
    </message>
    <message>
        <source>Civil society (women, youth, grassroots organizations, non-governmental organizations, etc.)</source>
        <translation>Гражданское общество (женщины, молодёжь, низовые и неправительственные организации и т. д.)</translation>
    </message>
    <message>
        <source>Clearances: senior management, maps and names check (UN geospatial), legal</source>
        <translation>Согласования: старшее руководство, проверка карт и названий (геопространственная служба ООН), юристы</translation>
    </message>
    <message>
        <source>Climate action for the urban poor</source>
        <translation>Действия по борьбе с изменением климата в интересах городской бедноты</translation>
    </message>
    <message>
        <source>Closing: outcome document, press conference, handover</source>
        <translation>Закрытие: итоговый документ, пресс-конференция, передача</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Committee of Permanent Representatives</source>
        <translation>Комитет постоянных представителей</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Коммуникации</translation>
    </message>
    <message>
        <source>Communications and outreach plan with objectives, targets (direct/indirect), budget</source>
        <translation>План коммуникаций и информационной работы с целями, целевыми показателями (прямыми и косвенными) и бюджетом</translation>
    </message>
    <message>
        <source>Communications plan; target media; country hooks</source>
        <translation>План коммуникаций; целевые СМИ; информационные поводы по странам</translation>
    </message>
    <message>
        <source>Concept note: objective, target, time limit, theme (E(a)) and link to flagship programme(s)</source>
        <translation>Концептуальная записка: цель, целевой показатель, срок, тема (E a)) и связь с флагманскими программами</translation>
    </message>
    <message>
        <source>Conduct advocacy, technical advice, high-level policy dialogue, cooperation and collaboration with intergovernmental bodies, key government representatives, parliamentarians and others.</source>
        <translation>Вести информационно-пропагандистскую работу, технические консультации, политический диалог высокого уровня и сотрудничество с межправительственными органами, основными представителями правительств, парламентариями и другими.</translation>
    </message>
    <message>
        <source>Conduct strategic dialogue with the private sector and business associations at all levels to develop the synergies needed to support the implementation of the strategic plan.</source>
        <translation>Вести стратегический диалог с частным сектором и деловыми ассоциациями на всех уровнях для создания синергии, необходимой для поддержки осуществления стратегического плана.</translation>
    </message>
    <message>
        <source>Contribute to policy and strategy development at all levels.</source>
        <translation>Вносить вклад в разработку политики и стратегий на всех уровнях.</translation>
    </message>
    <message>
        <source>Contribute to the implementation, monitoring and reporting of the strategic plan 2020-2023.</source>
        <translation>Вносить вклад в осуществление стратегического плана на 2020–2023 годы, его мониторинг и отчётность о нём.</translation>
    </message>
    <message>
        <source>Corrections desk; authoritative comments</source>
        <translation>Служба исправлений; авторитетные комментарии</translation>
    </message>
    <message>
        <source>Countdown on social media starts</source>
        <translation>Начало обратного отсчёта в социальных сетях</translation>
    </message>
    <message>
        <source>Country offices receive final kit: messages, Q&amp;A, cards, video, op-ed for localization</source>
        <translation>Страновые отделения получают итоговый комплект: тезисы, вопросы и ответы, карточки, видео, авторская статья для адаптации</translation>
    </message>
    <message>
        <source>Coverage and download report</source>
        <translation>Отчёт об освещении и скачиваниях</translation>
    </message>
    <message>
        <source>Create opportunities for local authorities to work with the United Nations system and other stakeholders at the country level.</source>
        <translation>Создавать возможности для сотрудничества местных органов власти с системой Организации Объединённых Наций и другими заинтересованными сторонами на страновом уровне.</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Daily wrap: quote sheet, photo, video, numbers (repeat each session day)</source>
        <translation>Ежедневный обзор: цитаты, фото, видео, цифры (повторять каждый день сессии)</translation>
    </message>
    <message>
        <source>Decide on an op-ed or explainer</source>
        <translation>Решить, нужна ли авторская статья или разъяснение</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Департамент глобальных коммуникаций</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Заместитель Директора-исполнителя</translation>
    </message>
    <message>
        <source>Desertification and Drought Day</source>
        <translation>День борьбы с опустыниванием и засухой</translation>
    </message>
    <message>
        <source>Develop advocates and implementing partners for the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Готовить сторонников и партнёров по осуществлению Новой программы развития городов и Повестки дня на период до 2030 года.</translation>
    </message>
    <message>
        <source>Develop campaigns and themes together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams.</source>
        <translation>Разрабатывать кампании и темы вместе с участниками сети по вопросам инфраструктуры, городов и местных действий, организацией «Объединённые города и местные органы власти», Программой Организации Объединённых Наций по окружающей среде, Управлением Организации Объединённых Наций по снижению риска бедствий и страновыми группами Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>Develop campaigns together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams</source>
        <translation>Разрабатывать кампании вместе с участниками сети по вопросам инфраструктуры, городов и местных действий, организацией «Объединённые города и местные органы власти», Программой Организации Объединённых Наций по окружающей среде, Управлением Организации Объединённых Наций по снижению риска бедствий и страновыми группами Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>Develop themes</source>
        <translation>Разработать темы</translation>
    </message>
    <message>
        <source>Development banks and financial institutions</source>
        <translation>Банки развития и финансовые учреждения</translation>
    </message>
    <message>
        <source>Development partners</source>
        <translation>Партнёры по развитию</translation>
    </message>
    <message>
        <source>Direct participation: 20,000 people</source>
        <translation>Прямое участие: 20&#xa0;000 человек</translation>
    </message>
    <message>
        <source>Direct participation: 4,000 people</source>
        <translation>Прямое участие: 4&#xa0;000 человек</translation>
    </message>
    <message>
        <source>Direct participation: 500 people</source>
        <translation>Прямое участие: 500 человек</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Дивали</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Дубай</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <source>Economic and Social Council sessions</source>
        <translation>Сессии Экономического и Социального Совета</translation>
    </message>
    <message>
        <source>Editorial calendar and social media plan approved</source>
        <translation>Редакционный календарь и план для социальных сетей утверждены</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Курбан-байрам</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Ураза-байрам</translation>
    </message>
    <message>
        <source>Ekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Embargo notice with exact lift time in UTC</source>
        <translation>Уведомление об эмбарго с точным временем снятия по UTC</translation>
    </message>
    <message>
        <source>Embargo plan for the flagship report launched at the session</source>
        <translation>План эмбарго для флагманского доклада, представляемого на сессии</translation>
    </message>
    <message>
        <source>Embargoed copy to country offices</source>
        <translation>Текст под эмбарго — страновым отделениям</translation>
    </message>
    <message>
        <source>Embargoed copy to journalists who accept the terms; log recipients</source>
        <translation>Текст под эмбарго журналистам, принявшим условия; учесть получателей</translation>
    </message>
    <message>
        <source>Embargoed materials to accredited media</source>
        <translation>Материалы под эмбарго — аккредитованным СМИ</translation>
    </message>
    <message>
        <source>Embargoed technical briefing</source>
        <translation>Технический брифинг под эмбарго</translation>
    </message>
    <message>
        <source>Encourage people&apos;s participation in processes at all levels.</source>
        <translation>Поощрять участие людей в процессах на всех уровнях.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Engaging youth to create a better urban future</source>
        <translation>Участие молодёжи в создании лучшего городского будущего</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way</source>
        <translation>Обеспечить, чтобы передовые исследования ООН-Хабитат по инновациям и «умным» городам подавались в легко понятном виде</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way, including as infographics.</source>
        <translation>Обеспечить, чтобы передовые исследования ООН-Хабитат по инновациям и «умным» городам подавались в легко понятном виде, в том числе в виде инфографики.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms at all levels so that civil society and other stakeholders can take part in and contribute to the implementation of the strategic plan, including as members of UN-Habitat networks, advisory committees and UN-Habitat national committees.</source>
        <translation>Создать на всех уровнях механизмы координации, позволяющие гражданскому обществу и другим заинтересованным сторонам участвовать в осуществлении стратегического плана и вносить в него вклад, в том числе в качестве членов сетей, консультативных комитетов и национальных комитетов ООН-Хабитат.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms to stimulate the interest of foundations and philanthropists in sustainable urbanization, in particular in the implementation of the flagship programmes.</source>
        <translation>Создать механизмы координации для привлечения интереса фондов и филантропов к устойчивой урбанизации, особенно к осуществлению флагманских программ.</translation>
    </message>
    <message>
        <source>Establish think tanks and use science and technology, including information technology, to seek solutions to sustainable development challenges.</source>
        <translation>Создавать аналитические центры и использовать науку и технику, включая информационные технологии, для поиска решений проблем устойчивого развития.</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>European Bank for Reconstruction and Development</source>
        <translation>Европейский банк реконструкции и развития</translation>
    </message>
    <message>
        <source>European Investment Bank</source>
        <translation>Европейский инвестиционный банк</translation>
    </message>
    <message>
        <source>Exchange information</source>
        <translation>Обмениваться информацией</translation>
    </message>
    <message>
        <source>Executive Board of UN-Habitat</source>
        <translation>Исполнительный совет ООН-Хабитат</translation>
    </message>
    <message>
        <source>Executive Board, first session (resumed)</source>
        <translation>Исполнительный совет, первая сессия (возобновлённая)</translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation>Директор-исполнитель</translation>
    </message>
    <message>
        <source>Executive Director&apos;s office</source>
        <translation>Канцелярия Директора-исполнителя</translation>
    </message>
    <message>
        <source>Experts, governments, media, public</source>
        <translation>Эксперты, правительства, СМИ, общественность</translation>
    </message>
    <message>
        <source>Expressions of interest close (WUF14: 15 Apr 2025)</source>
        <translation>Окончание приёма заявок о заинтересованности (WUF14: 15 апреля 2025 года)</translation>
    </message>
    <message>
        <source>External relations</source>
        <translation>Внешние связи</translation>
    </message>
    <message>
        <source>External stakeholder advisory committee (launched at UNHA1)</source>
        <translation>Консультативный комитет внешних заинтересованных сторон (учреждён на первой сессии Ассамблеи ООН-Хабитат)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>День отца</translation>
    </message>
    <message>
        <source>Financing sustainable urban future for all</source>
        <translation>Финансирование устойчивого городского будущего для всех</translation>
    </message>
    <message>
        <source>Find examples of transformative projects</source>
        <translation>Найти примеры преобразующих проектов</translation>
    </message>
    <message>
        <source>Find examples of transformative projects.</source>
        <translation>Найти примеры преобразующих проектов.</translation>
    </message>
    <message>
        <source>Flagship meetings</source>
        <translation>Флагманские совещания</translation>
    </message>
    <message>
        <source>Flagship report launch under embargo</source>
        <translation>Выпуск флагманского доклада под эмбарго</translation>
    </message>
    <message>
        <source>Flagship report theme synchronized with the session theme (B(b))</source>
        <translation>Тема флагманского доклада согласована с темой сессии (B b))</translation>
    </message>
    <message>
        <source>Focus on climate change and the impact of UN-Habitat&apos;s work</source>
        <translation>Сосредоточить внимание на изменении климата и результатах работы ООН-Хабитат</translation>
    </message>
    <message>
        <source>Foundations and philanthropists</source>
        <translation>Фонды и филантропы</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Frontier Technologies as an innovative tool to transform waste to wealth</source>
        <translation>Передовые технологии как новаторский инструмент превращения отходов в богатство</translation>
    </message>
    <message>
        <source>Frontier technologies and urban innovation</source>
        <translation>Передовые технологии и городские инновации</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Женева</translation>
    </message>
    <message>
        <source>Glasgow</source>
        <translation>Глазго</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Глобальная</translation>
    </message>
    <message>
        <source>Global (human settlements monitoring platform)</source>
        <translation>Глобальная (платформа мониторинга населённых пунктов)</translation>
    </message>
    <message>
        <source>Global (knowledge leadership)</source>
        <translation>Глобальная (лидерство в области знаний)</translation>
    </message>
    <message>
        <source>Global (leadership)</source>
        <translation>Глобальная (лидерство)</translation>
    </message>
    <message>
        <source>Global (monitoring tool)</source>
        <translation>Глобальная (инструмент мониторинга)</translation>
    </message>
    <message>
        <source>Global (sustainability rating)</source>
        <translation>Глобальная (рейтинг устойчивости)</translation>
    </message>
    <message>
        <source>Global Media and Information Literacy Week (opens)</source>
        <translation>Всемирная неделя медийной и информационной грамотности (начало)</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum</source>
        <translation>Глобальный форум заинтересованных сторон</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum / assemblies messaging; media advisory 2; embargoed report to accredited media</source>
        <translation>Тезисы для Глобального форума заинтересованных сторон и собраний; извещение для СМИ № 2; доклад под эмбарго аккредитованным СМИ</translation>
    </message>
    <message>
        <source>Global Taskforce of Local and Regional Governments</source>
        <translation>Глобальная целевая группа местных и региональных органов власти</translation>
    </message>
    <message>
        <source>Global advocacy</source>
        <translation>Глобальная информационно-пропагандистская деятельность</translation>
    </message>
    <message>
        <source>Global advocacy campaign focused on a specific theme</source>
        <translation>Глобальная пропагандистская кампания на конкретную тему</translation>
    </message>
    <message>
        <source>Global awareness campaign focused on a specific theme</source>
        <translation>Глобальная просветительская кампания на конкретную тему</translation>
    </message>
    <message>
        <source>Global conference (World Urban Forum, Assembly)</source>
        <translation>Глобальная конференция (Всемирный форум городов, Ассамблея)</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <source>Government partners (Member States, parliamentarians, intergovernmental entities)</source>
        <translation>Государственные партнёры (государства-члены, парламентарии, межправительственные структуры)</translation>
    </message>
    <message>
        <source>Governments, private sector, civil society, United Nations, thematic experts, public</source>
        <translation>Правительства, частный сектор, гражданское общество, Организация Объединённых Наций, эксперты, общественность</translation>
    </message>
    <message>
        <source>Governments, stakeholders, donors, non-governmental organizations, experts, public</source>
        <translation>Правительства, заинтересованные стороны, доноры, неправительственные организации, эксперты, общественность</translation>
    </message>
    <message>
        <source>Gurpurab</source>
        <translation>Гурпураб</translation>
    </message>
    <message>
        <source>Have key presidents and prime ministers declare and support urbanization as a tool for development.</source>
        <translation>Добиться, чтобы ведущие президенты и премьер-министры провозгласили урбанизацию инструментом развития и поддержали её.</translation>
    </message>
    <message>
        <source>Held annually</source>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>Held every four years in Nairobi</source>
        <translation>Проводится раз в четыре года в Найроби</translation>
    </message>
    <message>
        <source>Held every two years at a selected location</source>
        <translation>Проводится раз в два года в выбранном месте</translation>
    </message>
    <message>
        <source>Held once a year worldwide, together with a global observance</source>
        <translation>Отмечается ежегодно во всём мире вместе с глобальным празднованием</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda</source>
        <translation>Заседание высокого уровня Генеральной Ассамблеи по Новой программе развития городов</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda (midterm review)</source>
        <translation>Заседание высокого уровня Генеральной Ассамблеи по Новой программе развития городов (среднесрочный обзор)</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development (HLPF)</source>
        <translation>Политический форум высокого уровня по устойчивому развитию</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2019</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2019</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2020</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2020</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2021</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2021</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2022</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2022</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2023</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2023</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2024</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2024</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2025</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2025</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2026</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2026</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2027</source>
        <translation>Политический форум высокого уровня по устойчивому развитию 2027</translation>
    </message>
    <message>
        <source>Highlights package; thank-you to partners and volunteers</source>
        <translation>Подборка ярких моментов; благодарность партнёрам и волонтёрам</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Резервное заявление</translation>
    </message>
    <message>
        <source>Host agreement / venue and date confirmed with host city</source>
        <translation>Соглашение о проведении, место и дата подтверждены принимающим городом</translation>
    </message>
    <message>
        <source>Host announced; handover at the closing of the previous session</source>
        <translation>Объявлена принимающая сторона; передача на закрытии предыдущей сессии</translation>
    </message>
    <message>
        <source>Host country agreement signed; joint communications working group set up</source>
        <translation>Соглашение с принимающей страной подписано; создана совместная рабочая группа по коммуникациям</translation>
    </message>
    <message>
        <source>Host operating company / secretariat in place (WUF13: T-321)</source>
        <translation>Организующая компания или секретариат принимающей стороны работает (WUF13: T-321)</translation>
    </message>
    <message>
        <source>Housing For All: A better Urban Future</source>
        <translation>Жильё для всех: лучшее городское будущее</translation>
    </message>
    <message>
        <source>Housing the world: Safe and resilient cities and communities</source>
        <translation>Обеспечить мир жильём: безопасные и жизнестойкие города и сообщества</translation>
    </message>
    <message>
        <source>Human Rights Day</source>
        <translation>День прав человека</translation>
    </message>
    <message>
        <source>Human-interest series on flagship cities in production</source>
        <translation>Готовится серия историй о людях в городах флагманских программ</translation>
    </message>
    <message>
        <source>Human-interest stories commissioned, at least one per flagship covered (act)</source>
        <translation>Заказаны истории о людях, не менее одной на каждую флагманскую программу (действие)</translation>
    </message>
    <message>
        <source>Identify key Member States and permanent representatives as institutional advocates, friends of cities and champions, and build strategic partnerships with them.</source>
        <translation>Определить ключевые государства-члены и постоянных представителей в качестве институциональных сторонников, друзей городов и поборников и наладить с ними стратегическое партнёрство.</translation>
    </message>
    <message>
        <source>Improve the governance and management of cities and local governments.</source>
        <translation>Улучшить руководство городами и местными органами власти и управление ими.</translation>
    </message>
    <message>
        <source>Improve the investment environment for sustainable urban development, the strategic plan and the flagship programmes.</source>
        <translation>Улучшить инвестиционный климат для устойчивого развития городов, стратегического плана и флагманских программ.</translation>
    </message>
    <message>
        <source>In addition to the UN-Habitat platforms set out in table 2 below, there are a number of important meetings, events and moments for UN-Habitat to maximize its messaging, such as the high-level political forum on sustainable development, the General Assembly, sessions of the conferences of the parties to a number of multilateral environmental agreements, and regional and national urban forums.</source>
        <translation>Помимо платформ ООН-Хабитат, указанных ниже в таблице 2, есть ряд важных совещаний, мероприятий и моментов, позволяющих ООН-Хабитат максимально распространять свои обращения, таких как политический форум высокого уровня по устойчивому развитию, Генеральная Ассамблея, сессии конференций сторон ряда многосторонних природоохранных соглашений, региональные и национальные форумы городов.</translation>
    </message>
    <message>
        <source>In its mission statement UN-Habitat refers to promoting transformative change. Advocacy is the driving force that strengthens knowledge, policy advice and technical assistance to promote changes in policy and legislation.</source>
        <translation>В изложении своей миссии ООН-Хабитат говорит о содействии преобразованиям. Информационно-пропагандистская работа — это движущая сила, которая подкрепляет знания, консультации по вопросам политики и техническую помощь в целях содействия изменениям в политике и законодательстве.</translation>
    </message>
    <message>
        <source>Include infographics</source>
        <translation>Включить инфографику</translation>
    </message>
    <message>
        <source>Inclusive Communities, Thriving Cities</source>
        <translation>Инклюзивные сообщества, процветающие города</translation>
    </message>
    <message>
        <source>Inclusive cities: enhancing the positive impact of urban migration</source>
        <translation>Инклюзивные города: усиление позитивного воздействия городской миграции</translation>
    </message>
    <message>
        <source>Inclusive, vibrant neighbourhoods and communities</source>
        <translation>Инклюзивные и динамичные районы и сообщества</translation>
    </message>
    <message>
        <source>Increase action on and attention to sustainable urban development.</source>
        <translation>Активизировать действия в интересах устойчивого развития городов и повысить внимание к нему.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development and in support of the strategic plan.</source>
        <translation>Увеличить инвестиции в устойчивое развитие городов и в поддержку стратегического плана.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development.</source>
        <translation>Увеличить инвестиции в устойчивое развитие городов.</translation>
    </message>
    <message>
        <source>Increase investment in/grants for sustainable urban development.</source>
        <translation>Увеличить инвестиции в устойчивое развитие городов и гранты на него.</translation>
    </message>
    <message>
        <source>Increase knowledge, the evidence base and good practices on sustainable development.</source>
        <translation>Расширить знания, доказательную базу и передовой опыт в области устойчивого развития.</translation>
    </message>
    <message>
        <source>Increased awareness among the public and all levels of government of Sustainable Development Goal 11, the New Urban Agenda and sustainable urbanization.</source>
        <translation>Повышение осведомлённости общественности и всех уровней власти о Цели 11 в области устойчивого развития, Новой программе развития городов и устойчивой урбанизации.</translation>
    </message>
    <message>
        <source>Increased engagement, in particular of selected target stakeholders, including Member States, local governments, the civil service, the private sector, civil society and special interest groups. The level of engagement can be measured by the number of policy changes, the level of co-investment catalysed, and changes in attitudes and commitments.</source>
        <translation>Повышение вовлечённости, прежде всего отобранных целевых заинтересованных сторон, включая государства-члены, местные органы власти, гражданскую службу, частный сектор, гражданское общество и группы по интересам. Степень вовлечённости можно измерить числом изменений в политике, объёмом привлечённых совместных инвестиций и изменениями в отношении и обязательствах.</translation>
    </message>
    <message>
        <source>Increased knowledge of the work of UN-Habitat, its role as a centre of excellence, its impact on the ground and the issues addressed by the flagship programmes.</source>
        <translation>Расширение знаний о работе ООН-Хабитат, её роли центра передового опыта, её результатах на местах и вопросах, которыми занимаются флагманские программы.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День независимости</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Indirect participation: 1,000,000+ people</source>
        <translation>Косвенное участие: не менее 1&#xa0;000&#xa0;000 человек</translation>
    </message>
    <message>
        <source>Indirect participation: 5,000,000+ people</source>
        <translation>Косвенное участие: не менее 5&#xa0;000&#xa0;000 человек</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Influence policy and operational programmes by building strategic alliances, strengthen the role of UN-Habitat within the United Nations system and, by closely following global developments and international commitments, in particular recently agreed ones, make optimal use of CEB, the Second Committee, the United Nations Sustainable Development Cooperation Framework and the resident coordinator system to engage effectively in policy and operational programmes.</source>
        <translation>Влиять на политику и оперативные программы путём создания стратегических союзов, укреплять роль ООН-Хабитат в системе Организации Объединённых Наций и, внимательно следя за мировыми событиями и международными обязательствами, особенно недавно согласованными, оптимально использовать КСР, Второй комитет, Рамочную программу Организации Объединённых Наций по сотрудничеству в целях устойчивого развития и систему координаторов-резидентов для эффективного участия в политике и оперативных программах.</translation>
    </message>
    <message>
        <source>Infographics, key-messages, Q&amp;A drafted</source>
        <translation>Подготовлены проекты инфографики, ключевых тезисов, вопросов и ответов</translation>
    </message>
    <message>
        <source>Inform hosts, partners and accredited media</source>
        <translation>Проинформировать принимающую сторону, партнёров и аккредитованные СМИ</translation>
    </message>
    <message>
        <source>Infrastructure, Cities and Local Action network</source>
        <translation>Сеть по вопросам инфраструктуры, городов и местных действий</translation>
    </message>
    <message>
        <source>Innovation for a better quality of life in cities and communities</source>
        <translation>Инновации ради повышения качества жизни в городах и сообществах</translation>
    </message>
    <message>
        <source>Innovation for sustainable smart cities</source>
        <translation>Инновации для устойчивых «умных» городов</translation>
    </message>
    <message>
        <source>Inspiring change</source>
        <translation>Вдохновлять на перемены</translation>
    </message>
    <message>
        <source>Integrate sustainable urban development into regional and national development priorities and frameworks.</source>
        <translation>Включать устойчивое развитие городов в региональные и национальные приоритеты и программы развития.</translation>
    </message>
    <message>
        <source>Inter-American Development Bank</source>
        <translation>Межамериканский банк развития</translation>
    </message>
    <message>
        <source>Internal stakeholder steering committee</source>
        <translation>Руководящий комитет внутренних заинтересованных сторон</translation>
    </message>
    <message>
        <source>International Day for Biological Diversity</source>
        <translation>Международный день биологического разнообразия</translation>
    </message>
    <message>
        <source>International Day for Disaster Risk Reduction</source>
        <translation>Международный день по снижению риска бедствий</translation>
    </message>
    <message>
        <source>International Day for Preventing the Exploitation of the Environment in War and Armed Conflict</source>
        <translation>Международный день предотвращения эксплуатации окружающей среды во время войны и вооружённых конфликтов</translation>
    </message>
    <message>
        <source>International Day for Tolerance</source>
        <translation>Международный день, посвящённый терпимости</translation>
    </message>
    <message>
        <source>International Day for Universal Access to Information</source>
        <translation>Международный день всеобщего доступа к информации</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Racial Discrimination</source>
        <translation>Международный день борьбы за ликвидацию расовой дискриминации</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Violence against Women</source>
        <translation>Международный день борьбы за ликвидацию насилия в отношении женщин</translation>
    </message>
    <message>
        <source>International Day for the Eradication of Poverty</source>
        <translation>Международный день борьбы за ликвидацию нищеты</translation>
    </message>
    <message>
        <source>International Day for the Preservation of the Ozone Layer</source>
        <translation>Международный день охраны озонового слоя</translation>
    </message>
    <message>
        <source>International Day of Awareness of Food Loss and Waste</source>
        <translation>Международный день распространения информации о проблеме потерь и порчи пищевой продукции</translation>
    </message>
    <message>
        <source>International Day of Care and Support</source>
        <translation>Международный день ухода и поддержки</translation>
    </message>
    <message>
        <source>International Day of Clean Air for blue skies</source>
        <translation>Международный день чистого воздуха для голубого неба</translation>
    </message>
    <message>
        <source>International Day of Clean Energy</source>
        <translation>Международный день чистой энергии</translation>
    </message>
    <message>
        <source>International Day of Cooperatives</source>
        <translation>Международный день кооперативов</translation>
    </message>
    <message>
        <source>International Day of Democracy</source>
        <translation>Международный день демократии</translation>
    </message>
    <message>
        <source>International Day of Education</source>
        <translation>Международный день образования</translation>
    </message>
    <message>
        <source>International Day of Families</source>
        <translation>Международный день семей</translation>
    </message>
    <message>
        <source>International Day of Forests</source>
        <translation>Международный день лесов</translation>
    </message>
    <message>
        <source>International Day of Living Together in Peace</source>
        <translation>Международный день мирного сосуществования</translation>
    </message>
    <message>
        <source>International Day of Older Persons</source>
        <translation>Международный день пожилых людей</translation>
    </message>
    <message>
        <source>International Day of Peace</source>
        <translation>Международный день мира</translation>
    </message>
    <message>
        <source>International Day of Persons with Disabilities</source>
        <translation>Международный день инвалидов</translation>
    </message>
    <message>
        <source>International Day of Play</source>
        <translation>Международный день игры</translation>
    </message>
    <message>
        <source>International Day of Rural Women</source>
        <translation>Международный день сельских женщин</translation>
    </message>
    <message>
        <source>International Day of Zero Waste</source>
        <translation>Международный день безотходности</translation>
    </message>
    <message>
        <source>International Day of the Girl Child</source>
        <translation>Международный день девочек</translation>
    </message>
    <message>
        <source>International Day of the World&apos;s Indigenous Peoples</source>
        <translation>Международный день коренных народов мира</translation>
    </message>
    <message>
        <source>International Finance Corporation</source>
        <translation>Международная финансовая корпорация</translation>
    </message>
    <message>
        <source>International Girls in ICT Day</source>
        <translation>Международный день «Девушки в ИКТ»</translation>
    </message>
    <message>
        <source>International Human Solidarity Day</source>
        <translation>Международный день солидарности людей</translation>
    </message>
    <message>
        <source>International Literacy Day</source>
        <translation>Международный день грамотности</translation>
    </message>
    <message>
        <source>International Migrants Day</source>
        <translation>Международный день мигранта</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>Международный валютный фонд</translation>
    </message>
    <message>
        <source>International Mother Earth Day</source>
        <translation>Международный день Матери-Земли</translation>
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
        <source>International Volunteer Day</source>
        <translation>Международный день добровольцев</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>International Youth Day</source>
        <translation>Международный день молодёжи</translation>
    </message>
    <message>
        <source>Invest to address the challenges of sustainable urban development, in particular by advocating and supporting the implementation of the New Urban Agenda.</source>
        <translation>Инвестировать в решение проблем устойчивого развития городов, в частности пропагандируя и поддерживая осуществление Новой программы развития городов.</translation>
    </message>
    <message>
        <source>Invitation letters: ministers, mayors, partners</source>
        <translation>Приглашения министрам, мэрам, партнёрам</translation>
    </message>
    <message>
        <source>Involve United Nations entities in the development of the flagship programmes.</source>
        <translation>Привлекать структуры Организации Объединённых Наций к разработке флагманских программ.</translation>
    </message>
    <message>
        <source>Involve government partners in the development of the flagship programmes.</source>
        <translation>Привлекать государственных партнёров к разработке флагманских программ.</translation>
    </message>
    <message>
        <source>Involve knowledge institutions in developing the evidence base and good practices and in advocating sustainable development activities at all levels.</source>
        <translation>Привлекать научно-образовательные учреждения к формированию доказательной базы и передового опыта и к пропаганде деятельности в области устойчивого развития на всех уровнях.</translation>
    </message>
    <message>
        <source>Involve local authorities and their associations in the localization of the New Urban Agenda and relevant Sustainable Development Goals and provide technical support according to their needs.</source>
        <translation>Привлекать местные органы власти и их ассоциации к осуществлению на местах Новой программы развития городов и соответствующих целей в области устойчивого развития и оказывать техническую поддержку с учётом их потребностей.</translation>
    </message>
    <message>
        <source>Involve local authorities in the development of the flagship programmes.</source>
        <translation>Привлекать местные органы власти к разработке флагманских программ.</translation>
    </message>
    <message>
        <source>Islamic Development Bank</source>
        <translation>Исламский банк развития</translation>
    </message>
    <message>
        <source>It all starts at home: Local actions for sustainable cities and communities</source>
        <translation>Всё начинается дома: местные действия ради устойчивых городов и сообществ</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>День республики (Джамхури)</translation>
    </message>
    <message>
        <source>Jeûne genevois</source>
        <translation>День женевского поста</translation>
    </message>
    <message>
        <source>July 2026 confirmed as a plan; days not verified (recollection: 16-17 July)</source>
        <translation>июль 2026 года подтверждён как план; дни не проверены (по памяти: 16–17 июля)</translation>
    </message>
    <message>
        <source>Katowice</source>
        <translation>Катовице</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Key findings frozen for messaging; numbers fact-checked</source>
        <translation>Основные выводы для тезисов зафиксированы; цифры проверены</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A v1 cleared by substantive branch</source>
        <translation>Ключевые тезисы (версия 1) и вопросы и ответы (версия 1) согласованы с основным подразделением</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A, issue map (host-country sensitivities) cleared</source>
        <translation>Ключевые тезисы (версия 1), вопросы и ответы и перечень острых тем (принимающая страна) согласованы</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Ключевые моменты</translation>
    </message>
    <message>
        <source>King&apos;s Birthday</source>
        <translation>День рождения короля</translation>
    </message>
    <message>
        <source>Knowledge of UN-Habitat&apos;s work</source>
        <translation>Знание о работе ООН-Хабитат</translation>
    </message>
    <message>
        <source>Knowledge partners (academia, researchers, professionals, other stakeholders, etc.)</source>
        <translation>Партнёры в области знаний (научные круги, исследователи, специалисты, другие заинтересованные стороны и т. д.)</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>Куньмин</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>День труда</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>День труда</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>Латинская Америка и Карибский бассейн</translation>
    </message>
    <message>
        <source>Launch; embargo lifts; press conference</source>
        <translation>Выпуск; снятие эмбарго; пресс-конференция</translation>
    </message>
    <message>
        <source>Left out in the calendar it came from.</source>
        <translation>Пропущено в исходном календаре.</translation>
    </message>
    <message>
        <source>Lessons learned; archive; propose next theme</source>
        <translation>Извлечённые уроки; архив; предложение следующей темы</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Местные органы власти</translation>
    </message>
    <message>
        <source>Localize the New Urban Agenda and the Sustainable Development Goals.</source>
        <translation>Осуществлять на местах Новую программу развития городов и цели в области устойчивого развития.</translation>
    </message>
    <message>
        <source>Log in the media record; lessons</source>
        <translation>Внести в журнал СМИ; уроки</translation>
    </message>
    <message>
        <source>Louder voice on urbanization</source>
        <translation>Более весомый голос по вопросам урбанизации</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Новый год по лунному календарю</translation>
    </message>
    <message>
        <source>Luxor</source>
        <translation>Луксор</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>День самоуправления (Мадарака)</translation>
    </message>
    <message>
        <source>Madrid (Chile presidency)</source>
        <translation>Мадрид (под председательством Чили)</translation>
    </message>
    <message>
        <source>Major global platform – non-decision-making. A week-long conference comprising a range of events</source>
        <translation>Крупная глобальная платформа, не принимающая решений. Недельная конференция с рядом мероприятий</translation>
    </message>
    <message>
        <source>Make optimal use of the bureaux of regional ministerial meetings and the secretariats of intergovernmental bodies to ensure that sustainable development is integrated into regional priorities.</source>
        <translation>Оптимально использовать бюро региональных совещаний министров и секретариаты межправительственных органов, чтобы обеспечить включение устойчивого развития в региональные приоритеты.</translation>
    </message>
    <message>
        <source>Make use of events such as sessions of the conferences of the parties to multilateral environmental agreements</source>
        <translation>Использовать такие мероприятия, как сессии конференций сторон многосторонних природоохранных соглашений</translation>
    </message>
    <message>
        <source>Makha Bucha Day</source>
        <translation>Макха Буча</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Maps carry the disclaimer on boundaries and names</source>
        <translation>Карты сопровождаются оговоркой о границах и названиях</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>День героев (Машуджаа)</translation>
    </message>
    <message>
        <source>Media advisory 1; accreditation deadline</source>
        <translation>Извещение для СМИ № 1; крайний срок аккредитации</translation>
    </message>
    <message>
        <source>Media advisory 2 with programme, accreditation, webcast link</source>
        <translation>Извещение для СМИ № 2: программа, аккредитация, ссылка на трансляцию</translation>
    </message>
    <message>
        <source>Media and social analytics report; reach with bounds and metric definitions</source>
        <translation>Аналитический отчёт по СМИ и социальным сетям; охват с границами и определениями показателей</translation>
    </message>
    <message>
        <source>Media list refreshed; interview requests solicited</source>
        <translation>Список СМИ обновлён; собраны заявки на интервью</translation>
    </message>
    <message>
        <source>Media monitoring report; message pull-through</source>
        <translation>Отчёт о мониторинге СМИ; отражение тезисов</translation>
    </message>
    <message>
        <source>Media partnerships, broadcasters, livestream plan</source>
        <translation>Медиапартнёрства, телерадиокомпании, план прямых трансляций</translation>
    </message>
    <message>
        <source>Media training / rehearsal for spokespersons</source>
        <translation>Медиатренинг или репетиция для официальных представителей</translation>
    </message>
    <message>
        <source>Member States, city governments</source>
        <translation>Государства-члены, городские власти</translation>
    </message>
    <message>
        <source>Member States, local governments, decision makers</source>
        <translation>Государства-члены, местные органы власти, лица, принимающие решения</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>День памяти</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Мехико</translation>
    </message>
    <message>
        <source>Micro-, Small and Medium-sized Enterprises Day</source>
        <translation>День микро-, малых и средних предприятий</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Migration and inclusive cities</source>
        <translation>Миграция и инклюзивные города</translation>
    </message>
    <message>
        <source>Mind the Gap. Leave No One and No Place Behind</source>
        <translation>Преодолеть разрыв. Не забыть никого и ни одно место</translation>
    </message>
    <message>
        <source>Ministers and mayors day; report launch, embargo lifts</source>
        <translation>День министров и мэров; выпуск доклада, снятие эмбарго</translation>
    </message>
    <message>
        <source>Mobilize and build the capacity and knowledge of civil society and other actors to take part in sustainable urban development policies and operational programmes.</source>
        <translation>Мобилизовать и наращивать потенциал и знания гражданского общества и других субъектов для участия в политике и оперативных программах устойчивого развития городов.</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Монреаль</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>День матери</translation>
    </message>
    <message>
        <source>Moved in the calendar it came from.</source>
        <translation>Перенесено в исходном календаре.</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Найроби</translation>
    </message>
    <message>
        <source>Nakuru</source>
        <translation>Накуру</translation>
    </message>
    <message>
        <source>National and city governments, civil society, public</source>
        <translation>Национальные и городские власти, гражданское общество, общественность</translation>
    </message>
    <message>
        <source>National and local authorities</source>
        <translation>Национальные и местные органы власти</translation>
    </message>
    <message>
        <source>National urban campaign / road-to events launched (WUF13: T-223)</source>
        <translation>Начало национальной городской кампании и подготовительных мероприятий (WUF13: T-223)</translation>
    </message>
    <message>
        <source>National urban forums</source>
        <translation>Национальные форумы городов</translation>
    </message>
    <message>
        <source>Nelson Mandela International Day</source>
        <translation>Международный день Нельсона Манделы</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>Нью-Дели</translation>
    </message>
    <message>
        <source>New Urban Agenda Platform (Urban Agenda Platform)</source>
        <translation>Платформа Новой программы развития городов</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>Not confirmed. The four-year rule from 2023 gives 2027; the terms 2025–2029 of bureau and Board (menafn.com/1109625185) suggest 2029. Left undated.</source>
        <translation>Не подтверждено. По правилу четырёх лет от 2023 года получается 2027 год; сроки полномочий бюро и Совета 2025–2029 годов (menafn.com/1109625185) указывают на 2029 год. Оставлено без даты.</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Навруз</translation>
    </message>
    <message>
        <source>Observance: statements released, embargo lifts, live coverage, ED interviews</source>
        <translation>День празднования: заявления опубликованы, снятие эмбарго, прямое освещение, интервью Директора-исполнителя</translation>
    </message>
    <message>
        <source>Odd one out: not a channel, but a preparedness deliverable (a protocol for crises and issues). Kept as the document has it.</source>
        <translation>Особый случай: не канал, а мера готовности (протокол на случай кризисов и острых вопросов). Оставлено как в документе.</translation>
    </message>
    <message>
        <source>One-year follow-up; lessons into next host handbook</source>
        <translation>Итоги через год; уроки для руководства следующей принимающей стороны</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Постоянно</translation>
    </message>
    <message>
        <source>Op-ed by ED placed under embargo</source>
        <translation>Авторская статья Директора-исполнителя передана под эмбарго</translation>
    </message>
    <message>
        <source>Op-ed, interviews and podcast slots booked</source>
        <translation>Согласованы авторская статья, интервью и выпуски подкастов</translation>
    </message>
    <message>
        <source>Opening: statement, press conference, live blog</source>
        <translation>Открытие: заявление, пресс-конференция, текстовая трансляция</translation>
    </message>
    <message>
        <source>Operationalize the work of the United Nations system at all levels.</source>
        <translation>Обеспечить практическое осуществление работы системы Организации Объединённых Наций на всех уровнях.</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Православное Рождество</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Православная Страстная пятница</translation>
    </message>
    <message>
        <source>Outcome document draft messaging with host</source>
        <translation>Тезисы по проекту итогового документа совместно с принимающей стороной</translation>
    </message>
    <message>
        <source>Outcome follow-up: policy changes, co-investment, commitments recorded (I.15(c))</source>
        <translation>Итоги: учтены изменения в политике, совместные инвестиции, обязательства (I.15 c))</translation>
    </message>
    <message>
        <source>Outline, theme and target launch event fixed (WCD or WUF)</source>
        <translation>Определены план, тема и мероприятие для презентации (Всемирный день городов или Всемирный форум городов)</translation>
    </message>
    <message>
        <source>Participant survey results (I.15(a), (b))</source>
        <translation>Результаты опроса участников (I.15 a), b))</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Partner and donor logos stand in the agreed order and size</source>
        <translation>Логотипы партнёров и доноров расположены в согласованном порядке и размере</translation>
    </message>
    <message>
        <source>Partner kit and call for events (register your Urban October event) published</source>
        <translation>Опубликованы комплект для партнёров и призыв к проведению мероприятий (зарегистрируйте своё мероприятие Урбанистического октября)</translation>
    </message>
    <message>
        <source>Partner representatives take part in policy dialogue and programme design and implementation.</source>
        <translation>Представители партнёров участвуют в диалоге по вопросам политики, разработке и осуществлении программ.</translation>
    </message>
    <message>
        <source>Peer review draft; early key findings to communications</source>
        <translation>Проект для рецензирования; первые выводы — службе коммуникаций</translation>
    </message>
    <message>
        <source>Penang</source>
        <translation>Пинанг</translation>
    </message>
    <message>
        <source>People-centred smart cities</source>
        <translation>«Умные» города, ориентированные на людей</translation>
    </message>
    <message>
        <source>People-focused smart cities</source>
        <translation>«Умные» города для людей</translation>
    </message>
    <message>
        <source>Photo story and highlights video</source>
        <translation>Фоторепортаж и видео с яркими моментами</translation>
    </message>
    <message>
        <source>Photos are credited and their consent is on file</source>
        <translation>У фотографий указан автор, согласия хранятся в деле</translation>
    </message>
    <message>
        <source>Planning and contingency protocols</source>
        <translation>Протоколы планирования и действий в непредвиденных обстоятельствах</translation>
    </message>
    <message>
        <source>Planning and contingency protocols.</source>
        <translation>Протоколы планирования и действий в непредвиденных обстоятельствах.</translation>
    </message>
    <message>
        <source>Playing a greater part as the leading voice on urbanization will give the public better education and more information, so that people can engage with urban issues, pass information on to others and put pressure on their leaders to bring about change. It will enhance the reputation of UN-Habitat as a knowledge leader and centre of excellence and raise the profile of sustainable urbanization, thereby increasing the trust of donors, the public and partners and facilitating resource mobilization, enabling UN-Habitat to carry out its mandate more effectively.</source>
        <translation>Усиление роли ведущего голоса по вопросам урбанизации позволит лучше просвещать и информировать общественность, чтобы люди могли участвовать в решении городских проблем, передавать информацию другим и побуждать руководителей к переменам. Это укрепит репутацию ООН-Хабитат как лидера в области знаний и центра передового опыта и повысит значимость устойчивой урбанизации, а тем самым повысит доверие доноров, общественности и партнёров и облегчит мобилизацию ресурсов, что позволит ООН-Хабитат эффективнее выполнять свой мандат.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Political support at all levels for the New Urban Agenda and the UN-Habitat strategic plan.</source>
        <translation>Политическая поддержка на всех уровнях Новой программы развития городов и стратегического плана ООН-Хабитат.</translation>
    </message>
    <message>
        <source>Preliminary attendance released with its definition (registered / badge-scanned / remote)</source>
        <translation>Опубликованы предварительные данные об участниках с определением (зарегистрированные, по пропускам, дистанционные)</translation>
    </message>
    <message>
        <source>Prepare a private sector strategy to support increased private sector investment in sustainable urban development, including corporate social responsibility.</source>
        <translation>Подготовить стратегию работы с частным сектором для поддержки роста его инвестиций в устойчивое развитие городов, включая корпоративную социальную ответственность.</translation>
    </message>
    <message>
        <source>Press centre open; daily coverage plan; crisis desk on</source>
        <translation>Пресс-центр открыт; план ежедневного освещения; кризисная служба работает</translation>
    </message>
    <message>
        <source>Press kit v1; main curtain-raiser release (WUF12: T-56)</source>
        <translation>Пресс-пакет (версия 1); основной анонсирующий пресс-релиз (WUF12: T-56)</translation>
    </message>
    <message>
        <source>Press release and statements final; embargo time fixed in UTC, EAT and host local time</source>
        <translation>Пресс-релиз и заявления готовы; время эмбарго установлено по UTC, восточноафриканскому и местному времени</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world</source>
        <translation>Подготовить серию репортажей, видеоматериалов, слайд-шоу и инициатив в социальных сетях о программе «Города ЦУР», осуществляемой в 100 городах мира</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world.</source>
        <translation>Подготовить серию репортажей, видеоматериалов, слайд-шоу и инициатив в социальных сетях о программе «Города ЦУР», осуществляемой в 100 городах мира.</translation>
    </message>
    <message>
        <source>Produce compelling materials and infographics on national development and the City Prosperity Index</source>
        <translation>Подготовить убедительные материалы и инфографику о национальном развитии и индексе процветания городов</translation>
    </message>
    <message>
        <source>Produce materials</source>
        <translation>Подготовить материалы</translation>
    </message>
    <message>
        <source>Programme announced; speaker and moderator list v1</source>
        <translation>Программа объявлена; список выступающих и модераторов (версия 1)</translation>
    </message>
    <message>
        <source>Promote collaboration between knowledge partner groups and all other partner groups, strengthen the dissemination of data and information and share good practices with other actors.</source>
        <translation>Содействовать сотрудничеству групп партнёров в области знаний со всеми другими группами партнёров, активизировать распространение данных и информации и обмениваться передовым опытом с другими субъектами.</translation>
    </message>
    <message>
        <source>Promote joint programmes and programming at the country level and integrate sustainable urban development activities into the United Nations Sustainable Development Cooperation Framework.</source>
        <translation>Содействовать совместным программам и их разработке на страновом уровне и включать деятельность по устойчивому развитию городов в Рамочную программу Организации Объединённых Наций по сотрудничеству в целях устойчивого развития.</translation>
    </message>
    <message>
        <source>Promote national ownership of initiatives under the flagship programmes.</source>
        <translation>Содействовать национальной ответственности за инициативы в рамках флагманских программ.</translation>
    </message>
    <message>
        <source>Promote regular multi-stakeholder meetings linked to the UN-Habitat Assembly, regional and national ministerial meetings and the World Urban Forum.</source>
        <translation>Содействовать регулярному проведению многосторонних встреч, связанных с Ассамблеей ООН-Хабитат, региональными и национальными совещаниями министров и Всемирным форумом городов.</translation>
    </message>
    <message>
        <source>Promote the New Urban Agenda and the Sustainable Development Goals at all levels.</source>
        <translation>Продвигать Новую программу развития городов и цели в области устойчивого развития на всех уровнях.</translation>
    </message>
    <message>
        <source>Promote the participation of local authorities in international and local processes through the United Nations Advisory Committee of Local Authorities, the Global Taskforce of Local and Regional Governments, and United Cities and Local Governments and its regional and national associations.</source>
        <translation>Содействовать участию местных органов власти в международных и местных процессах через Консультативный комитет Организации Объединённых Наций по вопросам местных органов власти, Глобальную целевую группу местных и региональных органов власти, а также организацию «Объединённые города и местные органы власти» и её региональные и национальные ассоциации.</translation>
    </message>
    <message>
        <source>Promote training on urban development.</source>
        <translation>Содействовать обучению по вопросам развития городов.</translation>
    </message>
    <message>
        <source>Provide financial and technical support to all stakeholders to implement policies and programmes related to sustainable urban development.</source>
        <translation>Оказывать всем заинтересованным сторонам финансовую и техническую поддержку в осуществлении политики и программ устойчивого развития городов.</translation>
    </message>
    <message>
        <source>Provide local authorities with capacity-building, advocacy, outreach and targeted information.</source>
        <translation>Обеспечивать местным органам власти наращивание потенциала, информационно-пропагандистскую поддержку и адресную информацию.</translation>
    </message>
    <message>
        <source>Provide technical and financial support to all stakeholders to implement the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Оказывать всем заинтересованным сторонам техническую и финансовую поддержку в осуществлении Новой программы развития городов и Повестки дня на период до 2030 года.</translation>
    </message>
    <message>
        <source>Public advocacy and communications work together to change attitudes to urban issues and subsequently actions. If audiences are well informed, they are more likely to take action to place sustainable urbanization and the rights of all at the centre of the social, political and economic agenda. Advocacy can support changes in public policy and, at the individual level, changes in social behaviour, attitudes and beliefs.</source>
        <translation>Общественная пропаганда и коммуникации вместе меняют отношение к городским проблемам, а затем и действия. Хорошо информированная аудитория скорее будет действовать, чтобы поставить устойчивую урбанизацию и права всех людей в центр социальной, политической и экономической повестки дня. Информационно-пропагандистская работа может способствовать изменениям в государственной политике, а на индивидуальном уровне — изменениям в социальном поведении, взглядах и убеждениях.</translation>
    </message>
    <message>
        <source>Publicize the normative and operational work of the programme</source>
        <translation>Освещать нормативную и оперативную работу программы</translation>
    </message>
    <message>
        <source>Publicize the work</source>
        <translation>Освещать работу</translation>
    </message>
    <message>
        <source>Publicize the work at events such as the high-level political forum on sustainable development</source>
        <translation>Освещать работу на таких мероприятиях, как политический форум высокого уровня по устойчивому развитию</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research</source>
        <translation>Публиковать и распространять ключевые данные, доклады и исследования</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research, using infographics and social media.</source>
        <translation>Публиковать и распространять ключевые данные, доклады и исследования, используя инфографику и социальные сети.</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media</source>
        <translation>Публиковать истории о людях, фотографии и видеоматериалы на веб-сайте и в СМИ</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media to show the impact of projects on the ground.</source>
        <translation>Публиковать истории о людях, фотографии и видеоматериалы на веб-сайте и в СМИ, чтобы показать результаты проектов на местах.</translation>
    </message>
    <message>
        <source>Published every two years</source>
        <translation>Издаётся раз в два года</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>Керетаро</translation>
    </message>
    <message>
        <source>Quote cleared</source>
        <translation>Цитата согласована</translation>
    </message>
    <message>
        <source>Quote out to target media and social media</source>
        <translation>Направить цитату целевым СМИ и в социальные сети</translation>
    </message>
    <message>
        <source>RISE UP: Resilient Settlements for the Urban Poor</source>
        <translation>RISE UP: жизнестойкие поселения для городской бедноты</translation>
    </message>
    <message>
        <source>Ramsar COP15 (wetland cities)</source>
        <translation>КС-15 Рамсарской конвенции (города водно-болотных угодий)</translation>
    </message>
    <message>
        <source>Reach report: direct (attended), indirect (by metric, with bounds), events and countries</source>
        <translation>Отчёт об охвате: прямой (присутствовавшие), косвенный (по показателям, с границами), мероприятия и страны</translation>
    </message>
    <message>
        <source>Regional media briefing by ED (WUF13: T-94)</source>
        <translation>Региональный брифинг Директора-исполнителя для СМИ (WUF13: T-94)</translation>
    </message>
    <message>
        <source>Regional ministerial meetings on housing and sustainable urban development</source>
        <translation>Региональные совещания министров по жилищному хозяйству и устойчивому развитию городов</translation>
    </message>
    <message>
        <source>Regional urban forums</source>
        <translation>Региональные форумы городов</translation>
    </message>
    <message>
        <source>Registration and media accreditation open</source>
        <translation>Открыты регистрация и аккредитация СМИ</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media</source>
        <translation>Публиковать ключевые истории и факты в социальных сетях</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media.</source>
        <translation>Публиковать ключевые истории и факты в социальных сетях.</translation>
    </message>
    <message>
        <source>Release messages, videos and stories</source>
        <translation>Публиковать обращения, видеоматериалы и истории</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>Requires greater efficiency, effectiveness and impact through strengthened performance enablers.</source>
        <translation>Требуется повысить эффективность, результативность и отдачу за счёт укрепления факторов повышения результативности.</translation>
    </message>
    <message>
        <source>Requires institutional capacity at all levels to translate policies and plans into transformative action.</source>
        <translation>Требуется институциональный потенциал на всех уровнях для претворения политики и планов в преобразующие действия.</translation>
    </message>
    <message>
        <source>Requires support to address the risks and impacts of shocks to cities and human settlements.</source>
        <translation>Требуется поддержка для устранения рисков и последствий потрясений для городов и населённых пунктов.</translation>
    </message>
    <message>
        <source>Requires technical and capacity development support to address specific urban sector challenges.</source>
        <translation>Требуется техническая поддержка и помощь в наращивании потенциала для решения конкретных проблем городского сектора.</translation>
    </message>
    <message>
        <source>Requires the establishment or realignment of drivers of change to deliver on the urban dimensions of the sustainable development agendas.</source>
        <translation>Требуется создать или перестроить движущие силы перемен для реализации городских аспектов повесток дня в области устойчивого развития.</translation>
    </message>
    <message>
        <source>Resident coordinator system</source>
        <translation>Система координаторов-резидентов</translation>
    </message>
    <message>
        <source>Resilient urban economies. Cities as drivers of growth and recovery</source>
        <translation>Жизнестойкая городская экономика. Города как двигатели роста и восстановления</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Эр-Рияд</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Рим</translation>
    </message>
    <message>
        <source>Run campaigns</source>
        <translation>Проводить кампании</translation>
    </message>
    <message>
        <source>Run campaigns and events</source>
        <translation>Проводить кампании и мероприятия</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners</source>
        <translation>Проводить вместе с партнёрами позитивные кампании и информационные мероприятия</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners.</source>
        <translation>Проводить вместе с партнёрами позитивные кампании и информационные мероприятия.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Российская Федерация</translation>
    </message>
    <message>
        <source>SDG Cities</source>
        <translation>Города ЦУР</translation>
    </message>
    <message>
        <source>SDG Summit 24-25 Sept 2019</source>
        <translation>Саммит по ЦУР 24–25 сентября 2019 года</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Save-the-date advisory</source>
        <translation>Извещение о дате</translation>
    </message>
    <message>
        <source>Save-the-date media advisory 1</source>
        <translation>Извещение для СМИ № 1 о дате</translation>
    </message>
    <message>
        <source>Scaled-up impact communications strategy</source>
        <translation>Стратегия коммуникаций для расширения воздействия</translation>
    </message>
    <message>
        <source>Scroll of Honour call for nominations opens (World Habitat Day only; real calls opened about T-145 in 2021)</source>
        <translation>Открыто выдвижение на Почётную грамоту (только Всемирный день Хабитат; в 2021 году — около T-145)</translation>
    </message>
    <message>
        <source>Scroll of Honour nominations close (T-49 in 2020 and 2022, T-57 in 2021, T-83 in 2023, T-159 in 2025)</source>
        <translation>Закрыто выдвижение на Почётную грамоту (T-49 в 2020 и 2022 годах, T-57 в 2021 году, T-83 в 2023 году, T-159 в 2025 году)</translation>
    </message>
    <message>
        <source>Scroll of Honour winners notified (T-34 in 2021)</source>
        <translation>Лауреаты Почётной грамоты уведомлены (T-34 в 2021 году)</translation>
    </message>
    <message>
        <source>Second Committee of the General Assembly</source>
        <translation>Второй комитет Генеральной Ассамблеи</translation>
    </message>
    <message>
        <source>Second-wave stories by flagship and region</source>
        <translation>Вторая волна историй по флагманским программам и регионам</translation>
    </message>
    <message>
        <source>Secretary-General message and ED message drafts submitted for clearance</source>
        <translation>Проекты обращений Генерального секретаря и Директора-исполнителя представлены на согласование</translation>
    </message>
    <message>
        <source>Send new joining instructions to all who registered</source>
        <translation>Направить всем зарегистрировавшимся новые инструкции по участию</translation>
    </message>
    <message>
        <source>Session report published; commitments register opened (I.15(c))</source>
        <translation>Доклад о сессии опубликован; реестр обязательств открыт (I.15 c))</translation>
    </message>
    <message>
        <source>Sessions can be consulted on the UN-Habitat website</source>
        <translation>Сессии можно найти на веб-сайте ООН-Хабитат</translation>
    </message>
    <message>
        <source>Sessions of the conferences of the parties to multilateral environmental agreements (MEA COPs)</source>
        <translation>Сессии конференций сторон многосторонних природоохранных соглашений</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Шанхай</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Sharm el-Sheikh</source>
        <translation>Шарм-эш-Шейх</translation>
    </message>
    <message>
        <source>Show the impact of projects on the ground</source>
        <translation>Показать результаты проектов на местах</translation>
    </message>
    <message>
        <source>Six-language materials plan; interpretation and sign language</source>
        <translation>План материалов на шести языках; устный перевод и жестовый язык</translation>
    </message>
    <message>
        <source>Six-month follow-up of commitments, co-investment, policy changes; report to the Executive Board</source>
        <translation>Итоги через шесть месяцев: обязательства, совместные инвестиции, изменения в политике; доклад Исполнительному совету</translation>
    </message>
    <message>
        <source>Social media countdown, influencer and partner toolkit</source>
        <translation>Обратный отсчёт в социальных сетях, комплект для лидеров мнений и партнёров</translation>
    </message>
    <message>
        <source>Songkran</source>
        <translation>Сонгкран</translation>
    </message>
    <message>
        <source>Songkran, second day</source>
        <translation>Сонгкран, второй день</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Spatial inequality, urban regeneration and renewal</source>
        <translation>Пространственное неравенство, возрождение и обновление городов</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Официальный представитель</translation>
    </message>
    <message>
        <source>Spokespersons list by theme and language; media training</source>
        <translation>Список официальных представителей по темам и языкам; медиатренинг</translation>
    </message>
    <message>
        <source>Stakeholder collaborative implementation framework</source>
        <translation>Рамочная программа осуществления в сотрудничестве с заинтересованными сторонами</translation>
    </message>
    <message>
        <source>Statement that the event is cancelled</source>
        <translation>Заявление об отмене мероприятия</translation>
    </message>
    <message>
        <source>Statement that the event is postponed</source>
        <translation>Заявление о переносе мероприятия</translation>
    </message>
    <message>
        <source>Strategic plan of UN-Habitat for the period 2020–2023</source>
        <translation>Стратегический план ООН-Хабитат на период 2020–2023 годов</translation>
    </message>
    <message>
        <source>Strengthen knowledge, innovation and the sharing of information and data on sustainable development.</source>
        <translation>Укреплять знания, инновации и обмен информацией и данными об устойчивом развитии.</translation>
    </message>
    <message>
        <source>Strengthen links with the development banks and the Bretton Woods institutions (World Bank and International Monetary Fund), in particular to support the implementation of the flagship programmes at the country level.</source>
        <translation>Укреплять связи с банками развития и бреттон-вудскими учреждениями (Всемирным банком и Международным валютным фондом), в частности для поддержки осуществления флагманских программ на страновом уровне.</translation>
    </message>
    <message>
        <source>Strengthen the voice of local authorities in the United Nations system.</source>
        <translation>Усилить голос местных органов власти в системе Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Основное подразделение</translation>
    </message>
    <message>
        <source>Support policy changes for sustainable urban development.</source>
        <translation>Поддерживать изменения в политике в интересах устойчивого развития городов.</translation>
    </message>
    <message>
        <source>Surabaya</source>
        <translation>Сурабая</translation>
    </message>
    <message>
        <source>Sustainable Development Goal 11 indicators</source>
        <translation>Показатели Цели 11 в области устойчивого развития</translation>
    </message>
    <message>
        <source>Sustainable Urbanization for Africa&apos;s Transformation – Agenda 2063</source>
        <translation>Устойчивая урбанизация ради преобразования Африки — Повестка дня на период до 2063 года</translation>
    </message>
    <message>
        <source>Suwon</source>
        <translation>Сувон</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Take the event off web, social media and materials</source>
        <translation>Убрать мероприятие с веб-сайта, из социальных сетей и материалов</translation>
    </message>
    <message>
        <source>Take the old date off web, social media and materials</source>
        <translation>Убрать прежнюю дату с веб-сайта, из социальных сетей и материалов</translation>
    </message>
    <message>
        <source>Test the online platform, interpretation and webcast</source>
        <translation>Проверить онлайн-платформу, устный перевод и трансляцию</translation>
    </message>
    <message>
        <source>Text and images can be read by people with disabilities</source>
        <translation>Текст и изображения доступны людям с инвалидностью</translation>
    </message>
    <message>
        <source>Thank partners; first numbers (attendance, views) logged as preliminary</source>
        <translation>Поблагодарить партнёров; первые цифры (участники, просмотры) учтены как предварительные</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>День благодарения</translation>
    </message>
    <message>
        <source>The communications function will ensure that accurate, verified and cutting-edge information and best practices on sustainable urban solutions are shared with Member States and other urban stakeholders through a variety of channels, including international and local media, social media, websites, publications, campaigns and events.</source>
        <translation>Коммуникационная служба обеспечит, чтобы точная, проверенная и новейшая информация и передовой опыт в области устойчивых городских решений доводились до государств-членов и других заинтересованных сторон по различным каналам, включая международные и местные СМИ, социальные сети, веб-сайты, публикации, кампании и мероприятия.</translation>
    </message>
    <message>
        <source>The communications function will ensure wide dissemination and recognition of the role of UN-Habitat as a centre of excellence and innovation providing best practices and cutting-edge thinking on sustainable urbanization. This will be achieved through the use of data, infographics and flagship reports. A global platform will be developed to highlight specific data and research, with a focus on thought leaders relevant to the five flagship programmes.</source>
        <translation>Коммуникационная служба обеспечит широкое распространение информации и признание роли ООН-Хабитат как центра передового опыта и инноваций, предлагающего передовую практику и новейшие идеи в области устойчивой урбанизации. Для этого будут использоваться данные, инфографика и флагманские доклады. Будет создана глобальная платформа для освещения конкретных данных и исследований с упором на лидеров мнений, чья деятельность связана с пятью флагманскими программами.</translation>
    </message>
    <message>
        <source>The current logo is used, unchanged in colour, shape and proportion</source>
        <translation>Используется действующий логотип без изменения цвета, формы и пропорций</translation>
    </message>
    <message>
        <source>The document counts changes and names no unit beyond that.</source>
        <translation>В документе подсчитываются изменения, другой единицы не указано.</translation>
    </message>
    <message>
        <source>The document defines no unit; we suggest a survey scale and a count of recorded commitments.</source>
        <translation>В документе единица не определена; мы предлагаем шкалу опроса и число учтённых обязательств.</translation>
    </message>
    <message>
        <source>The document names no currency; USD is our suggestion.</source>
        <translation>В документе валюта не указана; доллар США — наше предложение.</translation>
    </message>
    <message>
        <source>The logo has its clear space and is not smaller than its least size</source>
        <translation>Вокруг логотипа соблюдено охранное поле, и он не меньше минимального размера</translation>
    </message>
    <message>
        <source>The logo is of the language of the material</source>
        <translation>Логотип на языке материала</translation>
    </message>
    <message>
        <source>The organization&apos;s name is written in full at first, and the same throughout</source>
        <translation>Название организации сначала приведено полностью и далее пишется единообразно</translation>
    </message>
    <message>
        <source>The tenth session of the World Urban Forum has closed; whether the launch took place is not confirmed here.</source>
        <translation>Десятая сессия Всемирного форума городов завершилась; состоялось ли представление, здесь не подтверждено.</translation>
    </message>
    <message>
        <source>Theme and host city of the next global observance agreed</source>
        <translation>Согласованы тема и принимающий город следующего глобального празднования</translation>
    </message>
    <message>
        <source>Theme announced (WUF13: by the Assembly in May 2025, about T-350)</source>
        <translation>Тема объявлена (WUF13: Ассамблеей в мае 2025 года, около T-350)</translation>
    </message>
    <message>
        <source>Theme days related to research and reports</source>
        <translation>Тематические дни, связанные с исследованиями и докладами</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Мысль</translation>
    </message>
    <message>
        <source>To advance sustainable urbanization as a driver of development and peace, to improve living conditions for all</source>
        <translation>Содействовать устойчивой урбанизации как движущей силе развития и мира ради улучшения условий жизни всех людей</translation>
    </message>
    <message>
        <source>To be launched at the tenth session of the World Urban Forum</source>
        <translation>Будет представлено на десятой сессии Всемирного форума городов</translation>
    </message>
    <message>
        <source>To be truly catalytic, UN-Habitat must offer wider opportunities around the globe to take part in its flagship programmes. The communications function will help to bring in key partners for the flagship programmes to collaborate in an integrated manner, share resources and invest time and effort.</source>
        <translation>Чтобы действительно играть роль катализатора, ООН-Хабитат должна предоставлять во всём мире более широкие возможности для участия в своих флагманских программах. Коммуникационная служба поможет привлечь к флагманским программам основных партнёров, которые будут комплексно сотрудничать, делиться ресурсами и вкладывать время и силы.</translation>
    </message>
    <message>
        <source>To promote transformative change in cities and human settlements through knowledge, policy advice, technical assistance and collaborative action to leave no one and no place behind</source>
        <translation>Содействовать преобразованиям в городах и населённых пунктах с помощью знаний, консультаций по вопросам политики, технической помощи и совместных действий, с тем чтобы никто и ни одно место не были забыты</translation>
    </message>
    <message>
        <source>Transforming Our Cities for a Better Urban Future</source>
        <translation>Преобразуя наши города ради лучшего городского будущего</translation>
    </message>
    <message>
        <source>Translation into official UN languages starts</source>
        <translation>Начат перевод на официальные языки ООН</translation>
    </message>
    <message>
        <source>Translations of executive summary, key messages, press release</source>
        <translation>Переводы резюме, ключевых тезисов и пресс-релиза</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 74</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 74-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 75</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 75-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 76</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 76-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 77</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 77-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 78</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 78-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 79</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 79-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 80</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 80-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 81</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 81-я сессия</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 82</source>
        <translation>Общие прения Генеральной Ассамблеи ООН, 82-я сессия</translation>
    </message>
    <message>
        <source>UN observance campaign (World Habitat Day, World Cities Day, tier-1 days)</source>
        <translation>Кампания к дню Организации Объединённых Наций (Всемирный день Хабитат, Всемирный день городов, дни первого уровня)</translation>
    </message>
    <message>
        <source>UN-Habitat</source>
        <translation>ООН-Хабитат</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly (United Nations Habitat Assembly)</source>
        <translation>Ассамблея ООН-Хабитат</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, first session</source>
        <translation>Ассамблея ООН-Хабитат, первая сессия</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session</source>
        <translation>Ассамблея ООН-Хабитат, вторая сессия</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session (resumed)</source>
        <translation>Ассамблея ООН-Хабитат, вторая сессия (возобновлённая)</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, third session</source>
        <translation>Ассамблея ООН-Хабитат, третья сессия</translation>
    </message>
    <message>
        <source>UN-Habitat Scroll of Honour</source>
        <translation>Почётная грамота ООН-Хабитат</translation>
    </message>
    <message>
        <source>UN-Habitat also used &quot;Youth climate changemakers: catalysing local action for urban sustainability&quot; (recalled): keep theme editable</source>
        <translation>ООН-Хабитат использовала также «Youth climate changemakers: catalysing local action for urban sustainability» (по памяти): тему можно изменить</translation>
    </message>
    <message>
        <source>UN-Habitat global website</source>
        <translation>Глобальный веб-сайт ООН-Хабитат</translation>
    </message>
    <message>
        <source>UN-Habitat should be ready at all times to provide timely, authoritative comments and quotes on current, relevant events, to raise its media profile. This is best done by the Executive Director and the Deputy Executive Director, but can also be done by a spokesperson (if there is one), technical staff or the external relations office. This will ensure that UN-Habitat becomes the &quot;go-to&quot; entity on urbanization.</source>
        <translation>ООН-Хабитат должна быть в любой момент готова своевременно давать авторитетные комментарии и цитаты по текущим актуальным событиям, чтобы укреплять свой образ в СМИ. Лучше всего, если это делают Директор-исполнитель и заместитель Директора-исполнителя, но может делать и официальный представитель (если он есть), технический персонал или бюро внешних связей. Благодаря этому ООН-Хабитат станет структурой, к которой в первую очередь обращаются по вопросам урбанизации.</translation>
    </message>
    <message>
        <source>UN-Women</source>
        <translation>Структура «ООН-женщины»</translation>
    </message>
    <message>
        <source>UNCCD COP14</source>
        <translation>КС-14 Конвенции по борьбе с опустыниванием</translation>
    </message>
    <message>
        <source>UNCCD COP15</source>
        <translation>КС-15 Конвенции по борьбе с опустыниванием</translation>
    </message>
    <message>
        <source>UNCCD COP16</source>
        <translation>КС-16 Конвенции по борьбе с опустыниванием</translation>
    </message>
    <message>
        <source>UNCCD COP17</source>
        <translation>КС-17 Конвенции по борьбе с опустыниванием</translation>
    </message>
    <message>
        <source>UNDP</source>
        <translation>ПРООН</translation>
    </message>
    <message>
        <source>UNDRR</source>
        <translation>УСРБ ООН</translation>
    </message>
    <message>
        <source>UNEP</source>
        <translation>ЮНЕП</translation>
    </message>
    <message>
        <source>UNFCCC COP25</source>
        <translation>КС-25 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP26</source>
        <translation>КС-26 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP27</source>
        <translation>КС-27 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP28</source>
        <translation>КС-28 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP29</source>
        <translation>КС-29 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP30</source>
        <translation>КС-30 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP31</source>
        <translation>КС-31 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNFCCC COP32</source>
        <translation>КС-32 Рамочной конвенции об изменении климата</translation>
    </message>
    <message>
        <source>UNHA1 2019</source>
        <translation>Ассамблея ООН-Хабитат, 1-я сессия, 2019 год</translation>
    </message>
    <message>
        <source>UNHA2 2023</source>
        <translation>Ассамблея ООН-Хабитат, 2-я сессия, 2023 год</translation>
    </message>
    <message>
        <source>UNHA2 resumed 2025</source>
        <translation>Ассамблея ООН-Хабитат, возобновлённая 2-я сессия, 2025 год</translation>
    </message>
    <message>
        <source>UNICEF</source>
        <translation>ЮНИСЕФ</translation>
    </message>
    <message>
        <source>Ulaanbaatar</source>
        <translation>Улан-Батор</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <source>United Cities and Local Governments (UCLG)</source>
        <translation>Объединённые города и местные органы власти (ОГМВ)</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Соединённое Королевство</translation>
    </message>
    <message>
        <source>United Nations Advisory Committee of Local Authorities (UNACLA)</source>
        <translation>Консультативный комитет Организации Объединённых Наций по вопросам местных органов власти (UNACLA)</translation>
    </message>
    <message>
        <source>United Nations Day</source>
        <translation>День Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>United Nations General Assembly (high-level week / general debate)</source>
        <translation>Генеральная Ассамблея Организации Объединённых Наций (неделя высокого уровня / общие прения)</translation>
    </message>
    <message>
        <source>United Nations Public Service Day</source>
        <translation>День государственной службы Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>United Nations country teams</source>
        <translation>Страновые группы Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Структуры Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>United Nations regional economic commissions</source>
        <translation>Региональные экономические комиссии Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Соединённые Штаты Америки</translation>
    </message>
    <message>
        <source>Urban October</source>
        <translation>Урбанистический октябрь</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus 2019</source>
        <translation>Кампус городских мыслителей, 2019 год</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus programme</source>
        <translation>Программа кампусов городских мыслителей</translation>
    </message>
    <message>
        <source>Urban crisis response</source>
        <translation>Реагирование на кризисы в городах</translation>
    </message>
    <message>
        <source>Urban regeneration: reducing disadvantage in the poorest areas</source>
        <translation>Обновление городов: сокращение неблагополучия в беднейших районах</translation>
    </message>
    <message>
        <source>Use infographics and social media</source>
        <translation>Использовать инфографику и социальные сети</translation>
    </message>
    <message>
        <source>Use op-eds and interviews with the Executive Director</source>
        <translation>Использовать авторские статьи и интервью Директора-исполнителя</translation>
    </message>
    <message>
        <source>Use research and reports for, inter alia, the high-level political forum on sustainable development</source>
        <translation>Использовать исследования и доклады, в частности для политического форума высокого уровня по устойчивому развитию</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages</source>
        <translation>Использовать СМИ, социальные сети, мероприятия и ключевые моменты для публикации авторских статей, историй и обращений</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages.</source>
        <translation>Использовать СМИ, социальные сети, мероприятия и ключевые моменты для публикации авторских статей, историй и обращений.</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications and events</source>
        <translation>Использовать СМИ, веб-сайты, платформы партнёров, социальные сети, публикации и мероприятия</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications, events, op-eds and interviews with the Executive Director to publicize the normative and operational work of the programme.</source>
        <translation>Использовать СМИ, веб-сайты, платформы партнёров, социальные сети, публикации, мероприятия, авторские статьи и интервью Директора-исполнителя для освещения нормативной и оперативной работы программы.</translation>
    </message>
    <message>
        <source>Using research and reports for, inter alia, the high-level political forum on sustainable development, produce compelling materials and infographics on national development and the City Prosperity Index. Voluntary national reviews of data.</source>
        <translation>На основе исследований и докладов, в частности для политического форума высокого уровня по устойчивому развитию, подготовить убедительные материалы и инфографику о национальном развитии и индексе процветания городов. Добровольные национальные обзоры данных.</translation>
    </message>
    <message>
        <source>Valuing our communities and cities</source>
        <translation>Ценить наши сообщества и города</translation>
    </message>
    <message>
        <source>Vesak</source>
        <translation>Весак</translation>
    </message>
    <message>
        <source>Victoria Falls</source>
        <translation>Виктория-Фолс</translation>
    </message>
    <message>
        <source>Visakha Bucha Day</source>
        <translation>Висакха Буча</translation>
    </message>
    <message>
        <source>Visual identity, logo lock-ups, hashtag in six languages</source>
        <translation>Фирменный стиль, сочетания логотипов, хештег на шести языках</translation>
    </message>
    <message>
        <source>WCD 2020</source>
        <translation>Всемирный день городов, 2020 год</translation>
    </message>
    <message>
        <source>WUF10 2020</source>
        <translation>Всемирный форум городов, 10-я сессия, 2020 год</translation>
    </message>
    <message>
        <source>WUF11 2022</source>
        <translation>Всемирный форум городов, 11-я сессия, 2022 год</translation>
    </message>
    <message>
        <source>WUF12 2024</source>
        <translation>Всемирный форум городов, 12-я сессия, 2024 год</translation>
    </message>
    <message>
        <source>WUF13 2026</source>
        <translation>Всемирный форум городов, 13-я сессия, 2026 год</translation>
    </message>
    <message>
        <source>WUF9 2018</source>
        <translation>Всемирный форум городов, 9-я сессия, 2018 год</translation>
    </message>
    <message>
        <source>Web page live check, webcast test, crisis / issue protocol on standby</source>
        <translation>Проверка веб-страницы, тест трансляции, кризисный протокол наготове</translation>
    </message>
    <message>
        <source>Web page staged; leak protocol ready</source>
        <translation>Веб-страница подготовлена; протокол на случай утечки готов</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Духов день</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States</source>
        <translation>Сотрудничать со структурами Организации Объединённых Наций, банками развития, субъектами частного сектора и государствами-членами</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States to run campaigns and events and exchange information.</source>
        <translation>Сотрудничать со структурами Организации Объединённых Наций, банками развития, субъектами частного сектора и государствами-членами в проведении кампаний и мероприятий и обмене информацией.</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders</source>
        <translation>Сотрудничать с подразделениями и заинтересованными сторонами</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders to write positive stories.</source>
        <translation>Сотрудничать с подразделениями и заинтересованными сторонами в подготовке позитивных историй.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites</source>
        <translation>Сотрудничать с местными и национальными СМИ, социальными сетями и веб-сайтами</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, and make use of events such as sessions of the conferences of the parties to multilateral environmental agreements.</source>
        <translation>Сотрудничать с местными и национальными СМИ, социальными сетями и веб-сайтами для освещения работы и использовать такие мероприятия, как сессии конференций сторон многосторонних природоохранных соглашений.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, with maximum visibility at events such as the high-level political forum on sustainable development.</source>
        <translation>Сотрудничать с местными и национальными СМИ, социальными сетями и веб-сайтами для освещения работы с максимальной наглядностью на таких мероприятиях, как политический форум высокого уровня по устойчивому развитию.</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities</source>
        <translation>Сотрудничать с другими структурами Организации Объединённых Наций, государствами-членами и городами</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities to run campaigns and produce materials.</source>
        <translation>Сотрудничать с другими структурами Организации Объединённых Наций, государствами-членами и городами в проведении кампаний и подготовке материалов.</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations</source>
        <translation>Сотрудничать со СМИ, социальными сетями и платформами государств-членов, городов, банков развития, страновых групп Организации Объединённых Наций и неправительственных организаций</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations to run campaigns and release messages, videos and stories.</source>
        <translation>Сотрудничать со СМИ, социальными сетями и платформами государств-членов, городов, банков развития, страновых групп Организации Объединённых Наций и неправительственных организаций в проведении кампаний и публикации обращений, видеоматериалов и историй.</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Всемирный банк</translation>
    </message>
    <message>
        <source>World Bicycle Day</source>
        <translation>Всемирный день велосипеда</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>Всемирный день ребёнка</translation>
    </message>
    <message>
        <source>World Cities Day</source>
        <translation>Всемирный день городов</translation>
    </message>
    <message>
        <source>World Cities Report 2016: Urbanization and Development – Emerging Futures</source>
        <translation>Доклад о городах мира 2016: урбанизация и развитие — формирующееся будущее</translation>
    </message>
    <message>
        <source>World Cities Report 2020: The Value of Sustainable Urbanization</source>
        <translation>Доклад о городах мира 2020: ценность устойчивой урбанизации</translation>
    </message>
    <message>
        <source>World Cities Report 2022: Envisaging the Future of Cities</source>
        <translation>Доклад о городах мира 2022: представляя будущее городов</translation>
    </message>
    <message>
        <source>World Cities Report 2024: Cities and Climate Action</source>
        <translation>Доклад о городах мира 2024: города и действия по борьбе с изменением климата</translation>
    </message>
    <message>
        <source>World Cities Report 2026: The Global Housing Crisis – Pathways to Action</source>
        <translation>Доклад о городах мира 2026: глобальный жилищный кризис — пути действий</translation>
    </message>
    <message>
        <source>World Cities Report and regional flagship reports</source>
        <translation>Доклад о городах мира и региональные флагманские доклады</translation>
    </message>
    <message>
        <source>World Creativity and Innovation Day</source>
        <translation>Всемирный день творчества и инновационной деятельности</translation>
    </message>
    <message>
        <source>World Day for Cultural Diversity for Dialogue and Development</source>
        <translation>Всемирный день культурного разнообразия во имя диалога и развития</translation>
    </message>
    <message>
        <source>World Day of Remembrance for Road Traffic Victims</source>
        <translation>Всемирный день памяти жертв дорожно-транспортных происшествий</translation>
    </message>
    <message>
        <source>World Day of Social Justice</source>
        <translation>Всемирный день социальной справедливости</translation>
    </message>
    <message>
        <source>World Environment Day</source>
        <translation>Всемирный день окружающей среды</translation>
    </message>
    <message>
        <source>World Food Day</source>
        <translation>Всемирный день продовольствия</translation>
    </message>
    <message>
        <source>World Habitat Day</source>
        <translation>Всемирный день Хабитат</translation>
    </message>
    <message>
        <source>World Health Day</source>
        <translation>Всемирный день здоровья</translation>
    </message>
    <message>
        <source>World Humanitarian Day</source>
        <translation>Всемирный день гуманитарной помощи</translation>
    </message>
    <message>
        <source>World Maritime Day</source>
        <translation>Всемирный день моря</translation>
    </message>
    <message>
        <source>World Meteorological Day</source>
        <translation>Всемирный метеорологический день</translation>
    </message>
    <message>
        <source>World Migratory Bird Day</source>
        <translation>Всемирный день мигрирующих птиц</translation>
    </message>
    <message>
        <source>World Oceans Day</source>
        <translation>Всемирный день океанов</translation>
    </message>
    <message>
        <source>World Philosophy Day</source>
        <translation>Всемирный день философии</translation>
    </message>
    <message>
        <source>World Population Day</source>
        <translation>Всемирный день народонаселения</translation>
    </message>
    <message>
        <source>World Press Freedom Day</source>
        <translation>Всемирный день свободы печати</translation>
    </message>
    <message>
        <source>World Refugee Day</source>
        <translation>Всемирный день беженцев</translation>
    </message>
    <message>
        <source>World Rural Development Day</source>
        <translation>Всемирный день развития сельских районов</translation>
    </message>
    <message>
        <source>World Science Day for Peace and Development</source>
        <translation>Всемирный день науки за мир и развитие</translation>
    </message>
    <message>
        <source>World Soil Day</source>
        <translation>Всемирный день почв</translation>
    </message>
    <message>
        <source>World Statistics Day</source>
        <translation>Всемирный день статистики</translation>
    </message>
    <message>
        <source>World Sustainable Transport Day</source>
        <translation>Всемирный день устойчивого транспорта</translation>
    </message>
    <message>
        <source>World Teachers&apos; Day</source>
        <translation>Всемирный день учителей</translation>
    </message>
    <message>
        <source>World Telecommunication and Information Society Day</source>
        <translation>Всемирный день электросвязи и информационного общества</translation>
    </message>
    <message>
        <source>World Toilet Day</source>
        <translation>Всемирный день туалета</translation>
    </message>
    <message>
        <source>World Tourism Day</source>
        <translation>Всемирный день туризма</translation>
    </message>
    <message>
        <source>World Tsunami Awareness Day</source>
        <translation>Всемирный день распространения информации о проблеме цунами</translation>
    </message>
    <message>
        <source>World Urban Campaign</source>
        <translation>Всемирная кампания городов</translation>
    </message>
    <message>
        <source>World Urban Campaign members</source>
        <translation>Участники Всемирной кампании городов</translation>
    </message>
    <message>
        <source>World Urban Forum</source>
        <translation>Всемирный форум городов</translation>
    </message>
    <message>
        <source>World Urban Forum, eleventh session (WUF11)</source>
        <translation>Всемирный форум городов, одиннадцатая сессия (WUF11)</translation>
    </message>
    <message>
        <source>World Urban Forum, fourteenth session (WUF14)</source>
        <translation>Всемирный форум городов, четырнадцатая сессия (WUF14)</translation>
    </message>
    <message>
        <source>World Urban Forum, tenth session (WUF10)</source>
        <translation>Всемирный форум городов, десятая сессия (WUF10)</translation>
    </message>
    <message>
        <source>World Urban Forum, thirteenth session (WUF13)</source>
        <translation>Всемирный форум городов, тринадцатая сессия (WUF13)</translation>
    </message>
    <message>
        <source>World Urban Forum, twelfth session (WUF12)</source>
        <translation>Всемирный форум городов, двенадцатая сессия (WUF12)</translation>
    </message>
    <message>
        <source>World Water Day</source>
        <translation>Всемирный день водных ресурсов</translation>
    </message>
    <message>
        <source>World Wildlife Day</source>
        <translation>Всемирный день дикой природы</translation>
    </message>
    <message>
        <source>World Youth Skills Day</source>
        <translation>Всемирный день навыков молодёжи</translation>
    </message>
    <message>
        <source>World assembly – the largest decision-making body on urbanization</source>
        <translation>Всемирная ассамблея — крупнейший директивный орган по вопросам урбанизации</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities</source>
        <translation>Готовить истории о людях, посвящённые работе в наиболее уязвимых городах</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities, focusing on climate change and the impact of UN-Habitat&apos;s work.</source>
        <translation>Готовить истории о людях, посвящённые работе в наиболее уязвимых городах, уделяя основное внимание изменению климата и результатам работы ООН-Хабитат.</translation>
    </message>
    <message>
        <source>Write positive stories</source>
        <translation>Готовить позитивные истории</translation>
    </message>
    <message>
        <source>Yaoundé</source>
        <translation>Яунде</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Ереван</translation>
    </message>
    <message>
        <source>Yom Kippur</source>
        <translation>Йом-Киппур</translation>
    </message>
    <message>
        <source>Youth leading climate and local action for cities</source>
        <translation>Молодёжь во главе климатических и местных действий в интересах городов</translation>
    </message>
    <message>
        <source>Zero Discrimination Day</source>
        <translation>День «Ноль дискриминации»</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>adopted strategic plan 2026-2029</source>
        <translation>принят стратегический план на 2026–2029 годы</translation>
    </message>
    <message>
        <source>aims to support cities in identifying and taking the action needed to implement the New Urban Agenda and in measuring impact on the achievement of the Sustainable Development Goal targets</source>
        <translation>направлена на то, чтобы помочь городам определять и принимать меры, необходимые для осуществления Новой программы развития городов, и измерять воздействие на достижение задач в рамках целей в области устойчивого развития</translation>
    </message>
    <message>
        <source>announced at opening</source>
        <translation>объявлено на открытии</translation>
    </message>
    <message>
        <source>another source says 5,000 delegates in all</source>
        <translation>по данным другого источника — всего 5&#xa0;000 делегатов</translation>
    </message>
    <message>
        <source>article views</source>
        <translation>просмотры статей</translation>
    </message>
    <message>
        <source>attendance, summary report</source>
        <translation>присутствовавшие, по итоговому докладу</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>присутствовавшие</translation>
    </message>
    <message>
        <source>attendees (in person + remote)</source>
        <translation>присутствовавшие (очно и дистанционно)</translation>
    </message>
    <message>
        <source>before the window; shows there was no 2018 edition</source>
        <translation>до рассматриваемого периода; показывает, что в 2018 году издания не было</translation>
    </message>
    <message>
        <source>campuses approved</source>
        <translation>одобренные кампусы</translation>
    </message>
    <message>
        <source>changes in attitudes and commitments</source>
        <translation>изменения в отношении и обязательствах</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>города</translation>
    </message>
    <message>
        <source>closed 13 Dec</source>
        <translation>закрытие 13 декабря</translation>
    </message>
    <message>
        <source>closed 13 Nov; opens on World Cities Day</source>
        <translation>закрытие 13 ноября; открытие во Всемирный день городов</translation>
    </message>
    <message>
        <source>closed 15 Dec</source>
        <translation>закрытие 15 декабря</translation>
    </message>
    <message>
        <source>closed 20 Nov</source>
        <translation>закрытие 20 ноября</translation>
    </message>
    <message>
        <source>closed 22 Nov</source>
        <translation>закрытие 22 ноября</translation>
    </message>
    <message>
        <source>closed 24 Nov</source>
        <translation>закрытие 24 ноября</translation>
    </message>
    <message>
        <source>computed by rule; not confirmed</source>
        <translation>вычислено по правилу; не подтверждено</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>date computed by rule; theme and host not announced/not found</source>
        <translation>дата вычислена по правилу; тема и принимающая сторона не объявлены или не найдены</translation>
    </message>
    <message>
        <source>date is certain (first Monday of October); theme and host of the global observance not found. A third-party page dates it 6 October 2026 with the 2025 theme: wrong.</source>
        <translation>дата точна (первый понедельник октября); тема и место глобального празднования не найдены. На сторонней странице указано 6 октября 2026 года с темой 2025 года: это ошибка.</translation>
    </message>
    <message>
        <source>dates not found; SDG Summit expected Sept 2027</source>
        <translation>даты не найдены; Саммит по ЦУР ожидается в сентябре 2027 года</translation>
    </message>
    <message>
        <source>ensures that the smart city field focuses on sustainable development outcomes, including human rights</source>
        <translation>обеспечивает, чтобы сфера «умных» городов была ориентирована на результаты в области устойчивого развития, включая права человека</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>flagship programmes launched in &quot;Sustainable Urban Development Now&quot; sessions (ENB)</source>
        <translation>флагманские программы представлены на заседаниях «Sustainable Urban Development Now» (ENB)</translation>
    </message>
    <message>
        <source>from 160 countries</source>
        <translation>из 160 стран</translation>
    </message>
    <message>
        <source>handover at WUF13; dates not found; outside the 2019-2027 window but needed for back-planning</source>
        <translation>передача на WUF13; даты не найдены; вне периода 2019–2027 годов, но нужно для обратного планирования</translation>
    </message>
    <message>
        <source>helps cities to be socially inclusive and economically vibrant while addressing urban-rural dynamics</source>
        <translation>помогает городам быть социально инклюзивными и экономически динамичными с учётом взаимосвязей между городом и селом</translation>
    </message>
    <message>
        <source>host Government announced 18-30 October; CBD calendar recalled as 19-30</source>
        <translation>правительство принимающей страны объявило 18–30 октября; в календаре Конвенции, по памяти, 19–30</translation>
    </message>
    <message>
        <source>host confirmed, days not</source>
        <translation>принимающая сторона подтверждена, дни — нет</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>in-depth review of SDG 11; SDG Summit 18-19 Sept 2023</source>
        <translation>углублённый обзор ЦУР 11; Саммит по ЦУР 18–19 сентября 2023 года</translation>
    </message>
    <message>
        <source>its end result is reduced spatial inequality, through the inclusion of disadvantaged socioeconomic groups, the diversification of local economies and of investment in housing, infrastructure and services across the urban-rural continuum</source>
        <translation>её конечный результат — сокращение пространственного неравенства благодаря охвату обездоленных социально-экономических групп, диверсификации местной экономики и инвестиций в жильё, инфраструктуру и услуги на всём протяжении от города до села</translation>
    </message>
    <message>
        <source>known as the Stakeholder Advisory Group (SAGE) (outside-recalled)</source>
        <translation>известен как Консультативная группа заинтересованных сторон (SAGE) (внешний источник, по памяти)</translation>
    </message>
    <message>
        <source>last sentence reads literally &quot;carry out voluntary country assessments of the data&quot;; the English probably said &quot;voluntary national reviews data&quot;</source>
        <translation>последнее предложение буквально гласит «провести добровольные страновые оценки данных»; в английском тексте, вероятно, было «voluntary national reviews data»</translation>
    </message>
    <message>
        <source>launched at WUF11; day recalled</source>
        <translation>представлен на WUF11; день указан по памяти</translation>
    </message>
    <message>
        <source>launched at WUF12; day recalled</source>
        <translation>представлен на WUF12; день указан по памяти</translation>
    </message>
    <message>
        <source>launched at WUF13; exact day not stated</source>
        <translation>представлен на WUF13; точный день не указан</translation>
    </message>
    <message>
        <source>level of co-investment catalysed</source>
        <translation>объём привлечённых совместных инвестиций</translation>
    </message>
    <message>
        <source>literal: global task force of local authorities</source>
        <translation>буквально: глобальная целевая группа местных органов власти</translation>
    </message>
    <message>
        <source>media &quot;views&quot;: not people</source>
        <translation>«просмотры» в СМИ: это не люди</translation>
    </message>
    <message>
        <source>message pull-through in coverage per flagship</source>
        <translation>отражение ключевых тезисов в публикациях, по флагманским программам</translation>
    </message>
    <message>
        <source>month and SDG 11 review confirmed; exact days recalled</source>
        <translation>месяц и обзор ЦУР 11 подтверждены; точные дни указаны по памяти</translation>
    </message>
    <message>
        <source>mostly virtual</source>
        <translation>преимущественно в виртуальном формате</translation>
    </message>
    <message>
        <source>no debate on the Sunday</source>
        <translation>в воскресенье прения не проводились</translation>
    </message>
    <message>
        <source>number of policy changes</source>
        <translation>число изменений в политике</translation>
    </message>
    <message>
        <source>one press item gives 18-22 May (trend.az 4099960): wrong</source>
        <translation>в одной публикации указано 18–22 мая (trend.az 4099960): это ошибка</translation>
    </message>
    <message>
        <source>other UN texts: 23,000 (gltn) and &quot;more than 20,000&quot; (WUC)</source>
        <translation>другие тексты ООН: 23&#xa0;000 (gltn) и «более 20&#xa0;000» (WUC)</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>registered online</source>
        <translation>зарегистрированные онлайн</translation>
    </message>
    <message>
        <source>released on World Cities Day</source>
        <translation>опубликован во Всемирный день городов</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>дистанционно</translation>
    </message>
    <message>
        <source>report downloads and citations</source>
        <translation>скачивания и цитирование докладов</translation>
    </message>
    <message>
        <source>search interest index</source>
        <translation>индекс интереса по поисковым запросам</translation>
    </message>
    <message>
        <source>season</source>
        <translation>сезон</translation>
    </message>
    <message>
        <source>share of coverage quoting UN-Habitat spokespersons</source>
        <translation>доля публикаций с цитатами представителей ООН-Хабитат</translation>
    </message>
    <message>
        <source>share of surveyed audience aware of SDG 11 / NUA (baseline and end line)</source>
        <translation>доля опрошенных, знающих о ЦУР 11 и Новой программе развития городов (в начале и в конце)</translation>
    </message>
    <message>
        <source>stakeholder perception survey</source>
        <translation>опрос заинтересованных сторон об их восприятии</translation>
    </message>
    <message>
        <source>suspended 2 Nov</source>
        <translation>прервана 2 ноября</translation>
    </message>
    <message>
        <source>theme and host not found; date certain</source>
        <translation>тема и принимающая сторона не найдены; дата точна</translation>
    </message>
    <message>
        <source>theme confirmed; &quot;first global observance in Africa&quot;; Nakuru recalled</source>
        <translation>тема подтверждена; «первое глобальное празднование в Африке»; Накуру указан по памяти</translation>
    </message>
    <message>
        <source>theme confirmed; Luxor recalled</source>
        <translation>тема подтверждена; Луксор указан по памяти</translation>
    </message>
    <message>
        <source>track of the 2019 Climate Action Summit</source>
        <translation>направление работы Саммита по мерам в области изменения климата 2019 года</translation>
    </message>
    <message>
        <source>unprompted media mentions of SDG 11 + &quot;sustainable urbanization&quot;</source>
        <translation>самостоятельные упоминания в СМИ ЦУР 11 и «устойчивой урбанизации»</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>виртуально</translation>
    </message>
    <message>
        <source>web sessions on SDG 11 pages</source>
        <translation>посещения веб-страниц о ЦУР 11</translation>
    </message>
    <message>
        <source>works to improve livelihoods by building adaptive capacity, providing risk-reducing infrastructure and improving the policy environment at the local and national levels, thereby slowly but steadily supporting poverty reduction</source>
        <translation>направлена на улучшение условий жизни путём наращивания адаптационного потенциала, создания инфраструктуры, снижающей риски, и улучшения политических условий на местном и национальном уровнях, что медленно, но верно способствует сокращению масштабов нищеты</translation>
    </message>
    <message>
        <source>Üsküdar (Istanbul)</source>
        <translation>Ускюдар (Стамбул)</translation>
    </message>
    <message>
        <source>交流信息 may translate &quot;share messages&quot;</source>
        <translation>交流信息, возможно, перевод «share messages»</translation>
    </message>
    <message>
        <source>制定主题 may translate &quot;develop hashtags&quot; (主题标签); kept as &quot;themes&quot;</source>
        <translation>制定主题, возможно, перевод «develop hashtags» (主题标签); оставлено «темы»</translation>
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
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>Сообщение «{title}» приводит показатель, который с тех пор изменился или исчез.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are said to share {people} people, and the smaller audience is estimated at {most}. Net reach leaves that overlap out.</source>
        <translation>Указано, что у «{title}» и «{other}» {people} общих участников, а меньшая аудитория оценивается в {most}. Чистый охват не учитывает это пересечение.</translation>
    </message>
    <message>
        <source>Overlap larger than an audience</source>
        <translation>Пересечение больше аудитории</translation>
    </message>
    <message>
        <source>The message “{title}” is not cleared yet.</source>
        <translation>Сообщение «{title}» ещё не согласовано.</translation>
    </message>
    <message>
        <source>The message “{title}” was returned and is not cleared.</source>
        <translation>Сообщение «{title}» возвращено и не согласовано.</translation>
    </message>
    <message>
        <source>Message not cleared</source>
        <translation>Несогласованное сообщение</translation>
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
        <source>Overlap as assumed</source>
        <translation>Пересечение по допущению</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>Измеренные пары: сумма за вычетом всех пар (Бонферрони)</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5% deducted (media handbooks)</source>
        <translation>Случайное пересечение минус 5 % (медиасправочники)</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini’s formula</source>
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
        <source>{calendar}; only {what}</source>
        <translation>{calendar}; только {what}</translation>
    </message>
    <message>
        <source>{calendar}; some kinds left out</source>
        <translation>{calendar}; без некоторых видов</translation>
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
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошло</translation>
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
        <translation>Китайский текст {document} дословно, рядом — наш перевод на русский язык.</translation>
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
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>платформа имеет оценку</numerusform>
            <numerusform>платформы имеют оценку</numerusform>
            <numerusform>платформ имеют оценку</numerusform>
        </translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>остальные: не применимо, а это не ноль</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>мероприятие с подсчётом людей</numerusform>
            <numerusform>мероприятия с подсчётом людей</numerusform>
            <numerusform>мероприятий с подсчётом людей</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>обязательство в документе</numerusform>
            <numerusform>обязательства в документе</numerusform>
            <numerusform>обязательств в документе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>имеет запланированное мероприятие</numerusform>
            <numerusform>имеют запланированное мероприятие</numerusform>
            <numerusform>имеют запланированное мероприятие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>выполнено</numerusform>
            <numerusform>выполнено</numerusform>
            <numerusform>выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>мероприятие просрочено</numerusform>
            <numerusform>мероприятия просрочены</numerusform>
            <numerusform>мероприятий просрочено</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>отвечает за %n мероприятие</numerusform>
            <numerusform>отвечает за %n мероприятия</numerusform>
            <numerusform>отвечает за %n мероприятий</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>день до первого решения</numerusform>
            <numerusform>дня до первого решения</numerusform>
            <numerusform>дней до первого решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>день до открытия</numerusform>
            <numerusform>дня до открытия</numerusform>
            <numerusform>дней до открытия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>работа ещё открыта</numerusform>
            <numerusform>работы ещё открыты</numerusform>
            <numerusform>работ ещё открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>вариант без условия или ответственного за решение</numerusform>
            <numerusform>варианта без условия или ответственного за решение</numerusform>
            <numerusform>вариантов без условия или ответственного за решение</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>Рассчитанный нами последний день оставляет ровно столько времени, сколько нужно для добавленного вариантом до открытия. Это не прогноз.</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>работа выполнена</numerusform>
            <numerusform>работы выполнены</numerusform>
            <numerusform>работ выполнено</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>мероприятие проведено</numerusform>
            <numerusform>мероприятия проведены</numerusform>
            <numerusform>мероприятий проведено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>мероприятие предстоит</numerusform>
            <numerusform>мероприятия предстоят</numerusform>
            <numerusform>мероприятий предстоит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>действие там</numerusform>
            <numerusform>действия там</numerusform>
            <numerusform>действий там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>изменение в реестре</numerusform>
            <numerusform>изменения в реестре</numerusform>
            <numerusform>изменений в реестре</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>Регион: {region}.</translation>
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
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>профинансированное мероприятие выполнено</numerusform>
            <numerusform>профинансированных мероприятия выполнены</numerusform>
            <numerusform>профинансированных мероприятий выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>обязательство по упоминанию выполнено</numerusform>
            <numerusform>обязательства по упоминанию выполнены</numerusform>
            <numerusform>обязательств по упоминанию выполнено</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>по %n измеренному показателю</numerusform>
            <numerusform>по %n измеренным показателям</numerusform>
            <numerusform>по %n измеренным показателям</numerusform>
        </translation>
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
        <translation>Ни одно мероприятие, кампания или обязательство плана ещё не называет источник средств, поэтому отчитываться не о чем.</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>Плановые и фактические расходы, отдельная панель для каждой валюты.</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>план, расходы на мероприятия</translation>
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
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>Опущено как несогласованное: %n сообщение.</numerusform>
            <numerusform>Опущено как несогласованное: %n сообщения.</numerusform>
            <numerusform>Опущено как несогласованное: %n сообщений.</numerusform>
        </translation>
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
        <translation>Мероприятия с плановыми и фактическими расходами</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>Прочерк означает, что ничего не записано, а не нулевые расходы. Разница указана там, где известны оба значения.</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>Ни одна кампания, ни одно мероприятие не называет этот источник средств.</translation>
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
        <translation>По-русски, наш перевод</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>Что делают вместе {partner} и ООН-Хабитат, что можно говорить и показывать и как сообщить нам о результатах.</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>С кем мы работаем, что можно вместе говорить и показывать и как сообщить нам о результатах.</translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>совместная кампания</numerusform>
            <numerusform>совместные кампании</numerusform>
            <numerusform>совместных кампаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>совместное мероприятие</numerusform>
            <numerusform>совместных мероприятия</numerusform>
            <numerusform>совместных мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>открытое обязательство по упоминанию</numerusform>
            <numerusform>открытых обязательства по упоминанию</numerusform>
            <numerusform>открытых обязательств по упоминанию</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>партнёр в плане</numerusform>
            <numerusform>партнёра в плане</numerusform>
            <numerusform>партнёров в плане</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>участвует в мероприятии или кампании</numerusform>
            <numerusform>участвуют в мероприятии или кампании</numerusform>
            <numerusform>участвуют в мероприятии или кампании</numerusform>
        </translation>
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
        <translation>Наши мероприятия</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>Роль партнёра</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>Совместных кампаний и мероприятий ещё нет.</translation>
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
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>Сообщён %n показатель.</numerusform>
            <numerusform>Сообщено %n показателя.</numerusform>
            <numerusform>Сообщено %n показателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>Показатели, с которыми связана эта работа или результату которых она служит. Оценка охвата — не цель, и охват не доказывает результата.</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>Сообщено за {year}: {narrative}</translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>Ещё у %n показателя нет значений.</numerusform>
            <numerusform>Ещё у %n показателей нет значений.</numerusform>
            <numerusform>Ещё у %n показателей нет значений.</numerusform>
        </translation>
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
        <source>{label}: {said}</source>
        <translation>{label}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>Ни по одному из измеренных показателей (%n) нет разбивки по полу, возрасту, регионам или иной.</numerusform>
            <numerusform>Ни по одному из измеренных показателей (%n) нет разбивки по полу, возрасту, регионам или иной.</numerusform>
            <numerusform>Ни по одному из измеренных показателей (%n) нет разбивки по полу, возрасту, регионам или иной.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>В %n случае части не совпадают с целым; проверьте его, прежде чем ссылаться.</numerusform>
            <numerusform>В %n случаях части не совпадают с целым; проверьте их, прежде чем ссылаться.</numerusform>
            <numerusform>В %n случаях части не совпадают с целым; проверьте их, прежде чем ссылаться.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>и ещё %n — в календаре приложения</numerusform>
            <numerusform>и ещё %n — в календаре приложения</numerusform>
            <numerusform>и ещё %n — в календаре приложения</numerusform>
        </translation>
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
        <source>The plan with its files is larger than {megabytes} MB and is not carried inside this file.</source>
        <translation>План вместе с файлами больше {megabytes} МБ и не вложен в этот файл.</translation>
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
        <translation>У этого выпуска ещё нет задач в плане. Таковы даты, которые дал бы обратный график «{ladder}».</translation>
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
        <translation>Контрольный этап</translation>
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
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>И ещё %n показатель в плане.</numerusform>
            <numerusform>И ещё %n показателя в плане.</numerusform>
            <numerusform>И ещё %n показателей в плане.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the document’s table: {name}.</source>
        <translation>В таблице документа: {name}.</translation>
    </message>
    <message>
        <source>An estimate is the document’s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>Оценка — плановый показатель документа на одно проведение. Измерение — то, что подсчитано на одной сессии. Одно не заменяет другое.</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else’s, “entered by us” and “our suggestion” for ours.</source>
        <translation>Различается, что сказано в {document}, что говорят другие и что предлагаем мы: «документ» — его собственные слова, «внешний источник» — слова других, «внесено нами» и «наше предложение» — наши.</translation>
    </message>
    <message>
        <source>One of the pilots of the document’s typology.</source>
        <translation>Одна из пилотных стран типологии документа.</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence’s SHA-256.</source>
        <translation>Каждая цифра по предмету этой подборки, как она стоит в плане: что она считает, кто ее приводит, на какой день, насколько надежно подтверждение (1 — лучшее) и первые шестнадцать знаков SHA-256 подтверждения.</translation>
    </message>
    <message>
        <source>Also on {day}: {titles}</source>
        <translation>Также {day}: {titles}</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Что чего ждёт</translation>
    </message>
    <message>
        <source>“{action}” ({when}) waits for “{other}” ({until}).</source>
        <translation>«{action}» ({when}) ждёт завершения «{other}» ({until}).</translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>«{action}» ({when}) ждёт завершения «{other}» ({until}), с перерывом не менее %n дня.</numerusform>
            <numerusform>«{action}» ({when}) ждёт завершения «{other}» ({until}), с перерывом не менее %n дней.</numerusform>
            <numerusform>«{action}» ({when}) ждёт завершения «{other}» ({until}), с перерывом не менее %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.</source>
        <translation>«{action}» ({when}) может начаться до завершения «{other}» ({until}); дней опережения: {days}.</translation>
    </message>
    <message>
        <source>More actions wait for another here than can be listed. Choose a shorter period or a filter to see which.</source>
        <translation>Здесь слишком много мероприятий, ожидающих другие, чтобы их перечислить. Выберите более короткий период или фильтр, чтобы увидеть, какие именно.</translation>
    </message>
    <message>
        <source>another figure is in use now</source>
        <translation>теперь используется другая цифра</translation>
    </message>
    <message>
        <source>Ladder of {edition}</source>
        <translation>Обратный план: {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Struck out: done work, and what was cancelled.</source>
        <translation>Зачёркнуто: выполненная работа и то, что отменено.</translation>
    </message>
    <message>
        <source>Hatched: known only to the month, quarter or year.</source>
        <translation>Заштриховано: известен только месяц, квартал или год.</translation>
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
        <source>{person} is needed for “{first}” and is away from {begin} to {end}.</source>
        <translation>{person} требуется для «{first}», но отсутствует с {begin} по {end}.</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away on {begin}.</source>
        <translation>{person} требуется для «{first}», но отсутствует {begin}.</translation>
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
        <source>“{first}” begins too long before “{second}” is over; days that are allowed: {days}.</source>
        <translation>«{first}» начинается слишком рано до завершения «{second}»; допустимо дней опережения: {days}.</translation>
    </message>
    <message>
        <source>“{first}” is a gate and still open, though “{second}” after it is done.</source>
        <translation>«{first}» — контрольный этап, который ещё не пройден, хотя следующее за ним «{second}» уже выполнено.</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>«{first}» должно предшествовать «{second}», но стоит после.</translation>
    </message>
    <message>
        <source>House style: “{usual}” rather than “{found}”.</source>
        <translation>Стиль организации: «{usual}», а не «{found}».</translation>
    </message>
    <message>
        <source>House style: day before month, “{usual}”, not “{found}”.</source>
        <translation>Стиль организации: день перед месяцем, «{usual}», а не «{found}».</translation>
    </message>
    <message>
        <source>House style: group the digits of large numbers, “{usual}”, not “{found}”.</source>
        <translation>Стиль организации: группируйте цифры больших чисел, «{usual}», а не «{found}».</translation>
    </message>
    <message>
        <source>House style: no exclamation marks; found “{found}”.</source>
        <translation>Стиль организации: без восклицательных знаков; найдено «{found}».</translation>
    </message>
    <message>
        <source>House style: full-width punctuation between Chinese characters, not “{found}”.</source>
        <translation>Стиль организации: между китайскими иероглифами — полноширинные знаки препинания, а не «{found}».</translation>
    </message>
    <message>
        <source>A sentence of {count} words is hard to follow; it begins “{found}”.</source>
        <translation>Слишком длинное предложение (слов: {count}); начало: «{found}».</translation>
    </message>
    <message>
        <source>No longer needed in this branch.</source>
        <translation>В этом варианте больше не требуется.</translation>
    </message>
    <message>
        <source>Planned social media are held in a crisis.</source>
        <translation>В кризис запланированные публикации в социальных сетях приостанавливаются.</translation>
    </message>
    <message>
        <source>Waits for the new date.</source>
        <translation>Ожидает новой даты.</translation>
    </message>
    <message>
        <source>Kept on {day}: earlier would pass a gate that must be open first.</source>
        <translation>Оставлено на {day}: раньше не был бы пройден обязательный контрольный этап.</translation>
    </message>
    <message>
        <source>Put before {day}, since what lies there cannot move and needs this gate.</source>
        <translation>Поставлено раньше ({day}): назначенное на этот день нельзя сдвинуть, и для него нужен этот контрольный этап.</translation>
    </message>
    <message>
        <source>Kept before the event on {day}.</source>
        <translation>Оставлено до мероприятия ({day}).</translation>
    </message>
    <message>
        <source>Kept after the event on {day}.</source>
        <translation>Оставлено после мероприятия ({day}).</translation>
    </message>
    <message>
        <source>A gate that must come first stands on {day} and cannot be moved by the ladder.</source>
        <translation>Предшествующий контрольный этап назначен на {day} и не может быть сдвинут обратным графиком.</translation>
    </message>
    <message>
        <source>Moved off {day}, which is not a working day.</source>
        <translation>Перенесено: {day} — нерабочий день.</translation>
    </message>
    <message>
        <source>Too much for {person} on {date}: {count} things to do, of which {limit} fit.</source>
        <translation>Слишком много для {person} на {date}: дел — {count}, помещается — {limit}.</translation>
    </message>
    <message>
        <source>Working days it needs: {days}. It should have begun on {start}.</source>
        <translation>Нужно рабочих дней: {days}. Следовало начать {start}.</translation>
    </message>
    <message>
        <source>Working days it needs before what follows: {days}. It should have begun on {start}.</source>
        <translation>До следующего этапа нужно рабочих дней: {days}. Следовало начать {start}.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, half a day off.</source>
        <translation>{day} — {holiday}, полдня нерабочие.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, a floating holiday: some may be away.</source>
        <translation>{day} — {holiday}, плавающий праздник: кого-то может не быть.</translation>
    </message>
    <message>
        <source>Too late for it: the last day it could serve, {day}, is over.</source>
        <translation>Слишком поздно: последний полезный день, {day}, уже прошёл.</translation>
    </message>
    <message>
        <source>It keeps this day, also when the edition moves.</source>
        <translation>Остаётся в этот день, даже если дата мероприятия меняется.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.</source>
        <translation>«{asset}» выходит ({language}, {channel}) {out}, до снятия эмбарго {lifts}.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts on {lifts}.</source>
        <translation>«{asset}» выходит ({language}, {channel}) {out}, до снятия эмбарго для «{second}» {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language}, {channel}) on {out}.</source>
        <translation>Эмбарго на «{asset}» снимается {lifts}, раньше, чем мы публикуем его сами ({language}, {channel}) {out}.</translation>
    </message>
    <message>
        <source>{day}, {time} ({place})</source>
        <translation>{day}, {time} ({place})</translation>
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
    <name>Things</name>
    <message>
        <source>accreditation</source>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>action</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>link to a commitment</source>
        <translation>связь с обязательством</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>зависимость</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>фактическая цифра</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>выступление</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>content</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>приложенный файл</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>исходный показатель</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>кампания</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>пункт контрольного списка</translation>
    </message>
    <message>
        <source>co-investment</source>
        <translation>совместные инвестиции</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>content item</source>
        <translation>единица материалов</translation>
    </message>
    <message>
        <source>line of the contingency plan</source>
        <translation>строка плана на непредвиденный случай</translation>
    </message>
    <message>
        <source>rule of the contingency plan</source>
        <translation>правило плана на непредвиденный случай</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>место службы</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>embargoed copy</source>
        <translation>текст под эмбарго</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>reason for a change</source>
        <translation>причина изменения</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>флагманская программа</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>контрольный этап</translation>
    </message>
    <message>
        <source>kept mapping of columns</source>
        <translation>сохранённое соответствие столбцов</translation>
    </message>
    <message>
        <source>name in another calendar</source>
        <translation>имя в другом календаре</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>share of a co-investment</source>
        <translation>доля в совместных инвестициях</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>обратный график</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>задача обратного графика</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>выпуск доклада</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>entry of the contribution ledger</source>
        <translation>запись в реестре вклада</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>измерение</translation>
    </message>
    <message>
        <source>evidence of a measurement</source>
        <translation>подтверждение измерения</translation>
    </message>
    <message>
        <source>part of a measurement</source>
        <translation>часть измерения</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>контакт в СМИ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>тезис</translation>
    </message>
    <message>
        <source>quoted figure</source>
        <translation>цитируемая цифра</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>веха</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>международный день</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>counted overlap</source>
        <translation>подсчитанное пересечение</translation>
    </message>
    <message>
        <source>version of a pack</source>
        <translation>версия подборки</translation>
    </message>
    <message>
        <source>recipe of a pack</source>
        <translation>шаблон подборки</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>item of the measurement plan</source>
        <translation>пункт плана измерений</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>платформа</translation>
    </message>
    <message>
        <source>reporting period</source>
        <translation>отчётный период</translation>
    </message>
    <message>
        <source>evidence of a result</source>
        <translation>подтверждение результата</translation>
    </message>
    <message>
        <source>link to an indicator</source>
        <translation>связь с показателем</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>сохранённый вид</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <source>step of a scenario</source>
        <translation>шаг сценария</translation>
    </message>
    <message>
        <source>season</source>
        <translation>сезон</translation>
    </message>
    <message>
        <source>exception of a series</source>
        <translation>исключение из серии</translation>
    </message>
    <message>
        <source>story</source>
        <translation>история</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>survey result</source>
        <translation>результат опроса</translation>
    </message>
    <message>
        <source>target</source>
        <translation>целевой показатель</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>лидер мнений</translation>
    </message>
    <message>
        <source>universe</source>
        <translation>генеральная совокупность</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>разрешение на исключение</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>action’s further edition</source>
        <translation>ещё один выпуск для мероприятия плана</translation>
    </message>
    <message>
        <source>partner’s part</source>
        <translation>роль партнёра</translation>
    </message>
    <message>
        <source>person’s part in an action</source>
        <translation>роль лица в мероприятии плана</translation>
    </message>
    <message>
        <source>campaign’s edition</source>
        <translation>выпуск кампании</translation>
    </message>
    <message>
        <source>campaign’s flagship programme</source>
        <translation>флагманская программа кампании</translation>
    </message>
    <message>
        <source>campaign’s outcome</source>
        <translation>результат кампании</translation>
    </message>
    <message>
        <source>campaign’s partner</source>
        <translation>партнёр кампании</translation>
    </message>
    <message>
        <source>country’s classification</source>
        <translation>классификация страны</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>праздничный день</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No flagship</source>
        <translation>Без флагманской программы</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Без кампании</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Без платформы</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>Внешние события</translation>
    </message>
    <message>
        <source>Observances and seasons</source>
        <translation>Международные дни и сезоны</translation>
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
    <message>
        <source>target missed</source>
        <translation>цель не достигнута</translation>
    </message>
    <message>
        <source>actual not known</source>
        <translation>фактическое значение неизвестно</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не применимо</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Disaggregate measurement</source>
        <translation>Разбить измерение</translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation>Удалить часть измерения</translation>
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
