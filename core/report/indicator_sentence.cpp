// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_sentence.h"

#include "core/report/indicator_clause.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

using Totals = std::vector<IndicatorTotal>;

const IndicatorTotal *totalNamed(const Totals &totals, const QString &name)
{
    const auto found
        = std::find_if(totals.begin(), totals.end(), [&](const IndicatorTotal &one) { return one.name == name; });
    return found == totals.end() ? nullptr : &*found;
}

/// The names of other indicators that a mould takes in: "giải quyết {value}/{Đơn thư tiếp nhận} đơn thư".
QStringList partnersIn(const QString &mould)
{
    static const QRegularExpression place(QStringLiteral("\\{([^}]+)\\}"));
    QStringList names;
    QRegularExpressionMatchIterator places = place.globalMatch(mould);
    while (places.hasNext()) {
        const QString name = places.next().captured(1);
        if (name != QStringLiteral("value") && name != QStringLiteral("amount"))
            names += name;
    }
    return names;
}

/// The mould of the plan's wording that fits; empty: the general rule tells it.
QString mouldFor(const ReportReading &reading, const Totals &totals, const IndicatorTotal &total)
{
    const QString mould = reading.wording().indicatorMould(total.name);
    const bool isPlain = total.isMoney || total.shares.size() == 1;
    if (!isPlain || (total.isYesNo && !isYes(total)))
        return {};
    for (const QString &partner : partnersIn(mould)) {
        const IndicatorTotal *other = totalNamed(totals, partner);
        if (!other || other->shares.size() != 1)
            return {};
    }
    return mould;
}

/// Another clause of the sentence takes it in.
bool isTakenIn(const ReportReading &reading, const Totals &totals, const IndicatorTotal &total)
{
    return std::any_of(totals.begin(), totals.end(), [&](const IndicatorTotal &other) {
        return partnersIn(mouldFor(reading, totals, other)).contains(total.name);
    });
}

/// A target tells the same number already.
bool isToldByTarget(const ReportReading &reading, const IndicatorTotal &total)
{
    const Code<Target> code(reading.wording().targetCounting(total.name));
    const Target *target = code.isEmpty() ? nullptr : reading.plan().target(code);
    return target && total.shares.size() == 1
        && reading.assessmentOf(*target).measured.numerator == total.shares.front().value;
}

/// The source of money behind its clause: " từ ngân sách", " (Quỹ “Vì người nghèo” 90 triệu đồng, …)".
QString fundNote(const ReportReading &reading, const IndicatorTotal &total, const QString &clause)
{
    if (!total.isMoney)
        return {};
    if (total.shares.size() > 1)
        return QStringLiteral(" (%1)").arg(indicatorShares(reading, total));
    const QString &fund = total.shares.front().fund;
    const bool isNamed = fund.isEmpty() || clause.contains(fund, Qt::CaseInsensitive);
    return isNamed ? QString() : QStringLiteral(" từ nguồn ") + fund;
}

/// The wording of the plan knows a verb for some: "tổ chức {value} buổi tuyên truyền".
QString toldOf(const ReportReading &reading, const Totals &totals, const IndicatorTotal &total)
{
    const QString mould = mouldFor(reading, totals, total);
    if (mould.isEmpty())
        return indicatorClause(reading, total);
    QHash<QString, QString> words{{QStringLiteral("value"), indicatorNumber(total, indicatorSum(total))},
                                  {QStringLiteral("amount"), indicatorAmount(total, indicatorSum(total))}};
    for (const QString &partner : partnersIn(mould)) {
        const IndicatorTotal &other = *totalNamed(totals, partner);
        words.insert(partner, indicatorNumber(other, other.shares.front().value));
    }
    const QString clause = filled(mould, words);
    return clause + fundNote(reading, total, clause);
}

/// The words of its mould before the first place.
QString startOf(const ReportReading &reading, const Totals &totals, const IndicatorTotal &total)
{
    return mouldFor(reading, totals, total).section(QLatin1Char('{'), 0, 0);
}

/// What stands at the end of the period, not what was done in it.
bool isState(const QString &start)
{
    static const QStringList states{QStringLiteral("còn "), QStringLiteral("có "), QStringLiteral("tỷ "),
                                    QStringLiteral("ghi nhận ")};
    return start.isEmpty()
        || std::any_of(states.begin(), states.end(), [&](const QString &state) { return start.startsWith(state); });
}

/// Deeds first, what is left over last.
Totals inOrderOfTelling(const ReportReading &reading, const Totals &all)
{
    Totals told;
    for (const IndicatorTotal &total : all) {
        if (!isTakenIn(reading, all, total) && !isToldByTarget(reading, total))
            told.push_back(total);
    }
    std::stable_partition(told.begin(), told.end(), [&](const IndicatorTotal &total) {
        return !startOf(reading, all, total).startsWith(QStringLiteral("còn "));
    });
    return told;
}

/// What follows the sentence so far: "khen thưởng 03 tập thể, 09 cá nhân" says a verb only once.
QString joined(const QString &sentence, const QString &clause, const QString &sharedStart)
{
    if (sentence.isEmpty())
        return clause;
    if (!sharedStart.isEmpty())
        return QStringLiteral(", ") + clause.mid(sharedStart.size());
    if (clause.startsWith(QStringLiteral("với ")))
        return QLatin1Char(' ') + clause;
    return (clause.startsWith(QStringLiteral("đạt ")) ? QStringLiteral(", ") : QStringLiteral("; ")) + clause;
}

} // namespace

QString indicatorSentence(const ReportReading &reading, const Task &task)
{
    const Totals all = indicatorTotals(reading, task);
    const Totals told = inOrderOfTelling(reading, all);
    if (told.empty())
        return {};
    QString text;
    QString start;
    for (const IndicatorTotal &total : told) {
        const QString clause = toldOf(reading, all, total);
        const QString own = startOf(reading, all, total);
        text += joined(text, clause, !own.isEmpty() && own == start ? own : QString());
        start = own;
    }
    const QString first = startOf(reading, all, told.front());
    if (first.isEmpty())
        return QStringLiteral("Kết quả trong %1: %2.").arg(reading.periodName(), text);
    return QStringLiteral("Trong %1, toàn %2 %3%4.")
        .arg(reading.periodName(), reading.unitWord(), isState(first) ? QString() : QStringLiteral("đã "), text);
}

QStringList indicatorKeys(const ReportReading &reading, const Task &task)
{
    QStringList keys;
    for (const TaskIndicatorValue &value : reading.matter().returns.indicators) {
        if (value.task == task.code && value.period == reading.matter().period)
            keys += reading.keyOf(task, value.by);
    }
    keys.removeDuplicates();
    return keys;
}

QString indicatorCell(const ReportReading &reading, const Task &task)
{
    QStringList clauses;
    for (const IndicatorTotal &total : indicatorTotals(reading, task))
        clauses += indicatorClause(reading, total);
    return clauses.isEmpty() ? QString() : withUpperFirst(clauses.join(QStringLiteral("; "))) + QLatin1Char('.');
}

} // namespace ansinh
