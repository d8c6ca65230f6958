// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/text_table.h"

#include "core/base/decimal.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ansinh {

namespace {

QJsonValue sequenceOrNull(qint64 sequence)
{
    return sequence > 0 ? QJsonValue(sequence) : QJsonValue(QJsonValue::Null);
}

QJsonObject entryJson(const JournalEntry &entry)
{
    return {{key("sequence"), entry.sequence},
            {key("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {key("actor"), jsonOf(entry.actor)},
            {key("action"), entry.action.kind},
            {key("subject"), QJsonArray::fromStringList(entry.action.subject)},
            {key("text"), describe(entry.action)},
            {key("file"), jsonOf(entry.action.file)},
            {key("reason"), jsonOf(entry.action.reason)},
            {key("undone"), entry.isUndone},
            {key("undoes"), sequenceOrNull(entry.undoes)},
            {key("redoes"), sequenceOrNull(entry.redoes)},
            {key("rows"), entry.rowCount}};
}

/// A row of the book with its figures as people know them: the book keeps whole millionths.
QJsonValue rowJson(const QByteArray &row)
{
    if (row.isEmpty())
        return QJsonValue::Null;
    QJsonObject object = QJsonDocument::fromJson(row).object();
    for (const char *figure : {"value", "numerator", "denominator"}) {
        const QJsonValue stored = object.value(QLatin1String(figure));
        if (stored.isDouble())
            object.insert(QLatin1String(figure), Decimal::fromMillionths(stored.toInteger()).toDouble());
    }
    return object;
}

QJsonObject changeJson(const RowChange &change)
{
    return {{key("table"), change.table},
            {key("key"), change.key},
            {key("before"), rowJson(change.before)},
            {key("after"), rowJson(change.after)}};
}

Result<QJsonArray> historyJson(const Journal &journal, const std::vector<JournalEntry> &entries)
{
    QJsonArray list;
    for (const JournalEntry &entry : entries) {
        const auto changes = journal.changesOf(entry.sequence);
        if (!changes)
            return changes.error();
        QJsonObject object = entryJson(entry);
        object.insert(key("changes"), jsonList(*changes, changeJson));
        list.append(object);
    }
    return list;
}

QString historyText(const std::vector<JournalEntry> &entries)
{
    TextTable table({QCoreApplication::translate("app/cli", "No."), QCoreApplication::translate("app/cli", "When"),
                     QCoreApplication::translate("app/cli", "Who"), QCoreApplication::translate("app/cli", "What")});
    for (const JournalEntry &entry : entries) {
        QString what = describe(entry.action);
        if (entry.isUndone)
            what += QLatin1Char(' ') + QCoreApplication::translate("app/cli", "(taken back)");
        table.add({QString::number(entry.sequence), entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                   entry.actor, what});
    }
    return table.toString();
}

/// Absent: all. Error: no date.
Result<std::optional<QDate>> sinceOf(const Call &call)
{
    if (!call.has("since"))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(call.value("since"), Qt::ISODate);
    if (day.isValid())
        return std::optional<QDate>(day);
    return Error{
        ErrorKind::Invalid,
        QCoreApplication::translate("app/cli", "“%1” is not a date. Write it as 2026-11-05.").arg(call.value("since")),
        {}};
}

Result<Outcome> runHistory(const Call &call)
{
    const auto since = sinceOf(call);
    if (!since)
        return since.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto entries = (*book)->journal().entries(*since);
    if (!entries)
        return entries.error();
    const auto json = historyJson((*book)->journal(), *entries);
    if (!json)
        return json.error();
    Outcome outcome;
    outcome.json = {{key("entries"), *json}};
    outcome.text = historyText(*entries);
    return outcome;
}

Result<Outcome> step(const Call &call, Result<JournalEntry> (Book::*move)(), const QString &sentence)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto entry = ((*book).get()->*move)();
    if (!entry)
        return entry.error();
    Outcome outcome;
    outcome.json = {{key("entry"), entryJson(*entry)}};
    outcome.text = sentence.arg(describe(entry->action));
    return outcome;
}

Result<Outcome> runUndo(const Call &call)
{
    return step(call, &Book::undo, QCoreApplication::translate("app/cli", "Taken back: %1."));
}

Result<Outcome> runRedo(const Call &call)
{
    return step(call, &Book::redo, QCoreApplication::translate("app/cli", "Done again: %1."));
}

} // namespace

std::vector<CommandRule> historyCommands()
{
    return {
        {"history",
         {"BOOK"},
         {{"since", "YYYY-MM-DD", QT_TRANSLATE_NOOP("app/cli", "only what was done from that day on")}},
         QT_TRANSLATE_NOOP("app/cli", "shows the change journal"),
         runHistory},
        {"undo", {"BOOK"}, {}, QT_TRANSLATE_NOOP("app/cli", "takes the last change back"), runUndo},
        {"redo", {"BOOK"}, {}, QT_TRANSLATE_NOOP("app/cli", "does again what was taken back"), runRedo},
    };
}

} // namespace ansinh
