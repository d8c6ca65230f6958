// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/row_words.h"

#include "core/text/date_text.h"
#include "core/text/number_format.h"
#include "ui/journal/table_words.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace ansinh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QJsonObject objectOf(const QByteArray &row)
{
    return QJsonDocument::fromJson(row).object();
}

bool isYesNo(const QJsonObject &row, const JournalNames &names)
{
    const Target *target = names.plan.target(Code<Target>(row.value(QLatin1String("target")).toString()));
    return target && target->kind == TargetKind::YesNo;
}

QString numberText(const QJsonValue &stored)
{
    return formatNumber(Decimal::fromMillionths(stored.toInteger()));
}

QString stateText(const QString &state)
{
    switch (figureStateFrom(state).value_or(FigureState::Reported)) {
    case FigureState::NoneArisen: return Words::tr("none arisen");
    case FigureState::NotAvailable: return Words::tr("no figure yet");
    case FigureState::NotAssessable: return Words::tr("cannot be judged in a ward");
    case FigureState::Reported: return Words::tr("reported");
    }
    return {};
}

QString dayText(const QString &stored)
{
    const QDate day = QDate::fromString(stored.left(10), Qt::ISODate);
    return day.isValid() ? shortDate(day) : stored;
}

/// Lists and references say nothing by themselves: the sentence of the entry says what was done.
QString settingText(const QJsonObject &row, const QString &value)
{
    static const QStringList silent{QStringLiteral("template"), QStringLiteral("addressees"),
                                    QStringLiteral("recipients")};
    return silent.contains(row.value(QLatin1String("field")).toString()) ? QString() : value;
}

QString cellText(const QJsonObject &row, const JournalColumn &column, const JournalNames &names)
{
    const QJsonValue value = row.value(QLatin1String(column.name));
    if (value.isUndefined())
        return {};
    switch (column.kind) {
    case JournalCell::Number:
        return isYesNo(row, names) ? (value.toInteger() != 0 ? Words::tr("yes") : Words::tr("no")) : numberText(value);
    case JournalCell::Organisation: return names.organisation(value.toString());
    case JournalCell::Area: return names.area(value.toInteger());
    case JournalCell::State: return stateText(value.toString());
    case JournalCell::Certainty: return certaintyText(value.toString());
    case JournalCell::Day: return dayText(value.toString());
    case JournalCell::Person: return QStringLiteral("person:%1").arg(value.toInteger());
    case JournalCell::Setting: return settingText(row, value.toString());
    case JournalCell::Text: break;
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString periodText(const QJsonObject &row)
{
    const QString year = QString::number(row.value(QLatin1String("year")).toInteger());
    return row.value(QLatin1String("half")).toInteger() != 0 ? Words::tr("first half of %1").arg(year)
                                                             : Words::tr("year %1").arg(year);
}

QString aboutText(const QString &about, const JournalNames &names)
{
    const QString rest = about.section(QLatin1Char(':'), 1);
    return about.startsWith(QLatin1String("area:")) ? names.area(rest.toLongLong()) : names.organisation(rest);
}

/// What the row is about, part by part.
QString titleOf(const JournalTable &table, const QJsonObject &row, const JournalNames &names)
{
    const auto text = [&](const char *column) { return row.value(QLatin1String(column)).toString(); };
    QStringList parts{tableText(table)};
    for (const char *column : {"target", "task", "indicator", "item", "code"})
        if (!text(column).isEmpty())
            parts += text(column);
    if (row.contains(QLatin1String("year")))
        parts += periodText(row);
    if (row.contains(QLatin1String("part")) && !partText(row, names).isEmpty())
        parts += partText(row, names);
    for (const char *column : {"reported_by", "organisation"})
        if (!text(column).isEmpty())
            parts += text(column);
    if (!text("about").isEmpty() && QLatin1String(table.name) == QLatin1String("contact"))
        parts += aboutText(text("about"), names);
    if (QLatin1String(table.name) == QLatin1String("area_name"))
        parts += names.area(row.value(QLatin1String("area")).toInteger());
    if (QLatin1String(table.name) == QLatin1String("area") || QLatin1String(table.name) == QLatin1String("denominator"))
        parts += text("name");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString JournalNames::organisation(const QString &code) const
{
    const Organisation *known = plan.organisation(Code<Organisation>(code));
    return known ? known->nameOn(today) : code;
}

Naming JournalNames::naming() const
{
    return namesOn(plan, today);
}

QString JournalNames::area(qint64 id) const
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area &each) { return each.id.value == id; });
    return found == areas.end() ? QStringLiteral("#%1").arg(id) : found->nameOn(today);
}

QString certaintyText(const QString &certainty)
{
    switch (certaintyFrom(certainty).value_or(Certainty::Official)) {
    case Certainty::Official: return Words::tr("official");
    case Certainty::Preliminary: return Words::tr("preliminary");
    case Certainty::Estimate: return Words::tr("estimate");
    }
    return {};
}

QString partText(const QJsonObject &row, const JournalNames &names)
{
    const QString part = row.value(QLatin1String("part")).toString();
    if (part == QLatin1String("area"))
        return names.area(row.value(QLatin1String("area")).toInteger());
    return row.value(QLatin1String("member")).toString();
}

QString figureValueText(const QJsonObject &row, const JournalNames &names)
{
    if (row.isEmpty())
        return Words::tr("taken out");
    const QJsonValue value = row.value(QLatin1String("value"));
    const QJsonValue numerator = row.value(QLatin1String("numerator"));
    const QJsonValue denominator = row.value(QLatin1String("denominator"));
    if (numerator.isDouble())
        return denominator.isDouble() ? numberText(numerator) + QLatin1Char('/') + numberText(denominator)
                                      : numberText(numerator);
    if (value.isDouble())
        return isYesNo(row, names) ? (value.toInteger() != 0 ? Words::tr("yes") : Words::tr("no")) : numberText(value);
    return stateText(row.value(QLatin1String("state")).toString());
}

RowWords wordsOf(const RowChange &change, const JournalNames &names)
{
    const QJsonObject before = objectOf(change.before);
    const QJsonObject after = objectOf(change.after);
    const JournalTable &table = wordsOfTable(change.table);
    RowWords words;
    words.title = titleOf(table, after.isEmpty() ? before : after, names);
    for (const JournalColumn &column : table.columns) {
        const CellWords cell{columnText(column), cellText(before, column, names), cellText(after, column, names)};
        if (cell.before != cell.after)
            words.cells.push_back(cell);
    }
    return words;
}

} // namespace ansinh
