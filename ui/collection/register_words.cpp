// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/register_words.h"

#include "core/text/date_text.h"
#include "ui/base/day_text.h"
#include "ui/base/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::RegisterWords)
};

/// Days are counted while the year lasts; afterwards they only say how long ago that was.
RegisterLook lookOfAwaited(const RegisterRow &row, const ReturnRegister &sheet)
{
    const Colours &own = colours();
    const bool isBegun = row.state == RegisterRow::State::Begun;
    if (!row.isLate)
        return isBegun ? RegisterLook{QStringLiteral("◔"), RegisterWords::tr("Only begun"), own.muted}
                       : RegisterLook{QStringLiteral("○"), RegisterWords::tr("Not sent"), own.muted};
    if (sheet.isOver())
        return {QStringLiteral("▼"), isBegun ? RegisterWords::tr("Only begun") : RegisterWords::tr("Never sent"),
                own.bad};
    return {QStringLiteral("▼"),
            isBegun ? RegisterWords::tr("Only begun, %n days over", nullptr, row.daysLate)
                    : RegisterWords::tr("Not sent, %n days over", nullptr, row.daysLate),
            own.bad};
}

RegisterLook lookOfReceived(const RegisterRow &row, const ReturnRegister &sheet)
{
    const Colours &own = colours();
    QString word = RegisterWords::tr("On time");
    if (row.isLate)
        word = RegisterWords::tr("%n days late", nullptr, row.daysLate);
    else if (!sheet.collect)
        word = RegisterWords::tr("Sent");
    if (row.isIncomplete())
        return {QStringLiteral("◑"), RegisterWords::tr("%1, incomplete").arg(word), own.warning};
    return row.isLate ? RegisterLook{QStringLiteral("▲"), word, own.warning}
                      : RegisterLook{QStringLiteral("●"), word, own.good};
}

int partsMissing(const RegisterRow &row)
{
    int parts = 0;
    for (const MissingParts &missing : row.partsMissing)
        parts += static_cast<int>(missing.parts.size());
    return parts;
}

} // namespace

RegisterLook lookOf(const RegisterRow &row, const ReturnRegister &sheet)
{
    if (row.isAwaited())
        return lookOfAwaited(row, sheet);
    if (row.state == RegisterRow::State::Answered)
        return {QStringLiteral("●"), RegisterWords::tr("All figures there"), colours().good};
    return lookOfReceived(row, sheet);
}

QString missingText(const RegisterRow &row)
{
    QStringList pieces;
    if (!row.targetsMissing.empty())
        pieces += RegisterWords::tr("%n targets", nullptr, static_cast<int>(row.targetsMissing.size()));
    if (!row.tasksMissing.empty())
        pieces += RegisterWords::tr("%n tasks", nullptr, static_cast<int>(row.tasksMissing.size()));
    if (const int parts = partsMissing(row); parts > 0)
        pieces += RegisterWords::tr("%n khu phố figures", nullptr, parts);
    if (pieces.isEmpty() && row.isAwaited())
        pieces += RegisterWords::tr("the report");
    for (QString &piece : pieces) // a number stays with its word
        piece.replace(piece.indexOf(QLatin1Char(' ')), 1, QChar(QChar::Nbsp));
    return pieces.join(QStringLiteral(", "));
}

QString documentText(const Submission &submission)
{
    QStringList pieces;
    if (!submission.documentNumber.isEmpty())
        pieces += submission.documentNumber;
    if (submission.documentDate)
        pieces += shortDate(*submission.documentDate);
    return pieces.join(QStringLiteral(", "));
}

QString remindedText(const RegisterRow &row)
{
    if (row.reminders.empty())
        return {};
    const QString last = dayMonthText(row.reminders.back());
    const int times = static_cast<int>(row.reminders.size());
    return times == 1 ? last : RegisterWords::tr("%n times, last %1", nullptr, times).arg(last);
}

QString contactText(const Contact &contact)
{
    QStringList pieces{contact.name, contact.phone.isEmpty() ? contact.email : contact.phone};
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(" · "));
}

bool isShown(const RegisterRow &row, RegisterFilter filter)
{
    switch (filter) {
    case RegisterFilter::All: return true;
    case RegisterFilter::Awaited: return row.isAwaited();
    case RegisterFilter::Late: return row.isLate;
    case RegisterFilter::Incomplete: return row.isIncomplete();
    case RegisterFilter::Received: break;
    }
    return !row.isAwaited();
}

int countOf(const ReturnRegister &sheet, RegisterFilter filter)
{
    return static_cast<int>(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                          [&](const RegisterRow &row) { return isShown(row, filter); }));
}

QString filterText(RegisterFilter filter)
{
    switch (filter) {
    case RegisterFilter::All: return RegisterWords::tr("All");
    case RegisterFilter::Awaited: return RegisterWords::tr("Not sent");
    case RegisterFilter::Late: return RegisterWords::tr("Late");
    case RegisterFilter::Incomplete: return RegisterWords::tr("Incomplete");
    case RegisterFilter::Received: break;
    }
    return RegisterWords::tr("Sent");
}

QString periodText(const Period &period)
{
    return period.half ? RegisterWords::tr("first half of %1").arg(period.year.number())
                       : RegisterWords::tr("year %1").arg(period.year.number());
}

QString deadlineText(const ReturnRegister &sheet)
{
    if (!sheet.collect)
        return {};
    const QDate last = sheet.collect->effectiveDay;
    const int days = sheet.collect->daysLeft(sheet.day);
    const QString day = QStringLiteral("%1 %2").arg(weekdayText(last), dayMonthText(last));
    if (sheet.isOver())
        return RegisterWords::tr("last day %1").arg(shortDate(last));
    if (days == 0)
        return RegisterWords::tr("last day %1: today").arg(day);
    return days > 0 ? RegisterWords::tr("last day %1, %n days left", nullptr, days).arg(day)
                    : RegisterWords::tr("last day %1, %n days over", nullptr, -days).arg(day);
}

} // namespace ansinh
