// Lists what KOrganizer's own reader, KCalendarCore, finds in a calendar file between two days.
//
// Called with the file, the first day and the day after the last; prints one happening a line:
// title, first instant and first instant after it in UTC, with tabs between. Whole days count
// from midnight to midnight. What is cancelled is left out.

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>
#include <QCoreApplication>
#include <QTextStream>
#include <QTimeZone>

using namespace KCalendarCore;

static QDateTime midnight(const QString &day)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(0, 0), Qt::UTC);
}

static QString said(const QDateTime &instant, bool allDay)
{
    const QString day = QStringLiteral("yyyy-MM-dd");
    return allDay ? instant.date().toString(day) + QStringLiteral(" 00:00")
                  : instant.toUTC().toString(day + QStringLiteral(" HH:mm"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    MemoryCalendar::Ptr calendar(new MemoryCalendar(QTimeZone::utc()));
    ICalFormat format;
    if (argc != 4 || !format.load(calendar, QString::fromLocal8Bit(argv[1])))
        return 1;
    QTextStream out(stdout);
    out.setCodec("UTF-8");
    const QDateTime last = midnight(QString::fromLatin1(argv[3])).addSecs(-1);
    OccurrenceIterator found(*calendar, midnight(QString::fromLatin1(argv[2])), last);
    while (found.hasNext()) {
        found.next();
        const Event::Ptr event = found.incidence().dynamicCast<Event>();
        if (!event || event->status() == Incidence::StatusCanceled)
            continue;
        const QDateTime begin = found.occurrenceStartDate();
        const QDateTime end = event->allDay()
            ? begin.addDays(event->dtStart().daysTo(event->dtEnd()) + 1)
            : begin.addSecs(event->dtStart().secsTo(event->dtEnd()));
        out << event->summary() << '\t' << said(begin, event->allDay()) << '\t'
            << said(end, event->allDay()) << '\n';
    }
    return 0;
}
