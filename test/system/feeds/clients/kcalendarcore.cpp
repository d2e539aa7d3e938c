// What KCalendarCore (KOrganizer, Merkuro) shows of the calendar on stdin, a line an event.

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>
#include <cstdio>

using namespace KCalendarCore;

int main()
{
    const QTimeZone zone("Asia/Ho_Chi_Minh");
    const MemoryCalendar::Ptr calendar(new MemoryCalendar(zone));
    QFile in, out;
    in.open(stdin, QIODevice::ReadOnly);
    out.open(stdout, QIODevice::WriteOnly);
    ICalFormat format;
    if (!format.fromRawString(calendar, in.readAll()))
        return 1;
    for (const Event::Ptr &event : calendar->rawEvents()) {
        if (event->status() == Incidence::StatusCanceled)
            continue;
        const QString when = event->dtStart().toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        out.write(QStringLiteral("%1 %2 @%3\n").arg(when, event->summary(), event->location()).toUtf8());
    }
    return 0;
}
