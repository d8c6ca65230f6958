// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &taskResultTable()
{
    static const TableSpec table{
        QStringLiteral("task_result"),
        {QStringLiteral("id"), QStringLiteral("task"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("reported_by"), QStringLiteral("result"), QStringLiteral("progress"),
         QStringLiteral("difficulties"), QStringLiteral("proposals"), QStringLiteral("recorded_at")},
        QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, result, progress, difficulties, proposals, recorded_at
            FROM task_result WHERE id = :id)"),
        QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, result, progress, difficulties, proposals, recorded_at
            FROM task_result WHERE task = :task AND year = :year AND half = :half AND reported_by = :reported_by)"),
        {QStringLiteral("task"), QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("reported_by")},
        QStringLiteral(
            R"(INSERT INTO task_result (id, task, year, half, reported_by, result, progress, difficulties, proposals, recorded_at)
            VALUES (:id, :task, :year, :half, :reported_by, :result, :progress, :difficulties, :proposals, :recorded_at)
            ON CONFLICT (id) DO UPDATE SET task = excluded.task,
                year = excluded.year,
                half = excluded.half,
                reported_by = excluded.reported_by,
                result = excluded.result,
                progress = excluded.progress,
                difficulties = excluded.difficulties,
                proposals = excluded.proposals,
                recorded_at = excluded.recorded_at)"),
        QStringLiteral("DELETE FROM task_result WHERE id = :id"),
        {QStringLiteral("recorded_at")}};
    return table;
}

const TableSpec &taskIndicatorValueTable()
{
    static const TableSpec table{
        QStringLiteral("task_indicator_value"),
        {QStringLiteral("id"), QStringLiteral("task"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("reported_by"), QStringLiteral("indicator"), QStringLiteral("unit"), QStringLiteral("fund"),
         QStringLiteral("value"), QStringLiteral("recorded_at")},
        QStringLiteral(R"(SELECT id, task, year, half, reported_by, indicator, unit, fund, value, recorded_at
            FROM task_indicator_value WHERE id = :id)"),
        QStringLiteral(R"(SELECT id, task, year, half, reported_by, indicator, unit, fund, value, recorded_at
            FROM task_indicator_value WHERE task = :task AND year = :year AND half = :half AND reported_by = :reported_by AND indicator = :indicator AND fund = :fund)"),
        {QStringLiteral("task"), QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("reported_by"),
         QStringLiteral("indicator"), QStringLiteral("fund")},
        QStringLiteral(
            R"(INSERT INTO task_indicator_value (id, task, year, half, reported_by, indicator, unit, fund, value, recorded_at)
            VALUES (:id, :task, :year, :half, :reported_by, :indicator, :unit, :fund, :value, :recorded_at)
            ON CONFLICT (id) DO UPDATE SET task = excluded.task,
                year = excluded.year,
                half = excluded.half,
                reported_by = excluded.reported_by,
                indicator = excluded.indicator,
                unit = excluded.unit,
                fund = excluded.fund,
                value = excluded.value,
                recorded_at = excluded.recorded_at)"),
        QStringLiteral("DELETE FROM task_indicator_value WHERE id = :id"),
        {QStringLiteral("recorded_at")}};
    return table;
}

namespace {

Error goneFromBook()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("core/store", "This entry is no longer in the book."), {}};
}

QStringList subjectOf(const Code<Task> &task, const Period &period)
{
    QStringList subject{task.text, period.year.toString()};
    if (period.half)
        subject << QStringLiteral("half");
    return subject;
}

TaskResult resultFrom(const Query &query)
{
    TaskResult result;
    result.id = {query.integer(0)};
    result.task = Code<Task>(query.text(1));
    result.period = query.period(2);
    result.by = Code<Organisation>(query.text(4));
    result.text = query.text(5);
    result.progress = query.text(6);
    result.difficulties = query.text(7);
    result.proposals = query.text(8);
    result.recordedAt = query.time(9);
    return result;
}

TaskIndicatorValue indicatorFrom(const Query &query)
{
    TaskIndicatorValue value;
    value.id = {query.integer(0)};
    value.task = Code<Task>(query.text(1));
    value.period = query.period(2);
    value.by = Code<Organisation>(query.text(4));
    value.indicator = query.text(5);
    value.unit = query.text(6);
    value.fund = query.text(7);
    value.value = Decimal::fromMillionths(query.integer(8));
    value.recordedAt = query.time(9);
    return value;
}

Result<void> named(const Code<Task> &task, const Code<Organisation> &by, const Result<void> &done)
{
    if (done || (done.error().kind != ErrorKind::NotFound && done.error().kind != ErrorKind::Invalid))
        return done;
    return Error{done.error().kind,
                 QCoreApplication::translate("core/store",
                                             "Task %1, reported by %2: the book does not know one of the "
                                             "two, or the value is out of range. Check them.")
                     .arg(task.text, by.text),
                 done.error().detail};
}

} // namespace

Result<std::vector<TaskResult>> TaskResults::in(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, result, progress, difficulties, proposals, recorded_at
            FROM task_result WHERE year = :year AND half = :half ORDER BY task, reported_by)"));
        query.bind(period);
        return query.all(resultFrom);
    });
}

Result<std::vector<TaskResult>> TaskResults::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, result, progress, difficulties, proposals, recorded_at
            FROM task_result ORDER BY year DESC, half, task, reported_by)"));
        return query.all(resultFrom);
    });
}

Result<std::vector<TaskIndicatorValue>> TaskResults::indicatorsIn(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, indicator, unit, fund, value, recorded_at
            FROM task_indicator_value WHERE year = :year AND half = :half ORDER BY task, id)"));
        query.bind(period);
        return query.all(indicatorFrom);
    });
}

Result<std::vector<TaskIndicatorValue>> TaskResults::indicators() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, task, year, half, reported_by, indicator, unit, fund, value, recorded_at
            FROM task_indicator_value ORDER BY year, half DESC, task, id)"));
        return query.all(indicatorFrom);
    });
}

Result<void> TaskResults::record(const TaskResult &result)
{
    const Action action{QStringLiteral("result"), subjectOf(result.task, result.period), {}, {}};
    return named(result.task, result.by, m_book.change(action, [&]() -> Result<void> {
        m_rows.put(taskResultTable(),
                   {{QStringLiteral("task"), result.task.text},
                    {QStringLiteral("year"), result.period.year.number()},
                    {QStringLiteral("half"), result.period.half ? 1 : 0},
                    {QStringLiteral("reported_by"), result.by.text},
                    {QStringLiteral("result"), result.text},
                    {QStringLiteral("progress"), result.progress},
                    {QStringLiteral("difficulties"), result.difficulties},
                    {QStringLiteral("proposals"), result.proposals},
                    {QStringLiteral("recorded_at"), m_rows.stamp()}});
        return {};
    }));
}

Result<void> TaskResults::recordIndicator(const TaskIndicatorValue &value)
{
    const Action action{QStringLiteral("indicator"), subjectOf(value.task, value.period), {}, {}};
    return named(value.task, value.by, m_book.change(action, [&]() -> Result<void> {
        m_rows.put(taskIndicatorValueTable(),
                   {{QStringLiteral("task"), value.task.text},
                    {QStringLiteral("year"), value.period.year.number()},
                    {QStringLiteral("half"), value.period.half ? 1 : 0},
                    {QStringLiteral("reported_by"), value.by.text},
                    {QStringLiteral("indicator"), value.indicator},
                    {QStringLiteral("unit"), value.unit},
                    {QStringLiteral("fund"), value.fund},
                    {QStringLiteral("value"), value.value.millionths()},
                    {QStringLiteral("recorded_at"), m_rows.stamp()}});
        return {};
    }));
}

namespace {

/// Takes a row of a task out, said as what it was.
Result<void> removeRow(Book &book, Rows &rows, const TableSpec &table, qint64 id, const QString &kind)
{
    const auto read = guarded([&]() { return rows.row(table, id); });
    if (!read)
        return read.error();
    QStringList subject{read->value(QStringLiteral("task")).toString(),
                        QString::number(read->value(QStringLiteral("year")).toInt())};
    if (read->value(QStringLiteral("half")).toInt() != 0)
        subject << QStringLiteral("half");
    return book.change({kind, subject, {}, {}}, [&]() -> Result<void> {
        if (read->isEmpty())
            return goneFromBook();
        rows.remove(table, id);
        return {};
    });
}

} // namespace

Result<void> TaskResults::remove(Id<TaskResult> id)
{
    return removeRow(m_book, m_rows, taskResultTable(), id.value, QStringLiteral("remove_result"));
}

Result<void> TaskResults::removeIndicator(Id<TaskIndicatorValue> id)
{
    return removeRow(m_book, m_rows, taskIndicatorValueTable(), id.value, QStringLiteral("remove_indicator"));
}

} // namespace ansinh
