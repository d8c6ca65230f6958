// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/table_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

const std::vector<TableWords> &tables()
{
    static const std::vector<TableWords> kTables
        = {{"figure",
            QT_TRANSLATE_NOOP("JournalTables", "Figure"),
            {{"state", QT_TRANSLATE_NOOP("JournalTables", "Answer"), CellKind::State},
             {"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), CellKind::Number},
             {"numerator", QT_TRANSLATE_NOOP("JournalTables", "Numerator"), CellKind::Number},
             {"denominator", QT_TRANSLATE_NOOP("JournalTables", "Denominator"), CellKind::Number},
             {"certainty", QT_TRANSLATE_NOOP("JournalTables", "Certainty"), CellKind::Certainty},
             {"as_of", QT_TRANSLATE_NOOP("JournalTables", "As of"), CellKind::Day},
             {"data_from", QT_TRANSLATE_NOOP("JournalTables", "Data from"), CellKind::Day},
             {"data_to", QT_TRANSLATE_NOOP("JournalTables", "Data to"), CellKind::Day},
             {"reason", QT_TRANSLATE_NOOP("JournalTables", "Reason")},
             {"note", QT_TRANSLATE_NOOP("JournalTables", "Note")},
             {"file", QT_TRANSLATE_NOOP("JournalTables", "File")},
             {"place", QT_TRANSLATE_NOOP("JournalTables", "Place in the file")}}},
           {"task_result",
            QT_TRANSLATE_NOOP("JournalTables", "Task result"),
            {{"result", QT_TRANSLATE_NOOP("JournalTables", "Result")},
             {"progress", QT_TRANSLATE_NOOP("JournalTables", "Progress")},
             {"difficulties", QT_TRANSLATE_NOOP("JournalTables", "Difficulties")},
             {"proposals", QT_TRANSLATE_NOOP("JournalTables", "Proposals")}}},
           {"task_indicator_value",
            QT_TRANSLATE_NOOP("JournalTables", "Task indicator"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), CellKind::Number},
             {"unit", QT_TRANSLATE_NOOP("JournalTables", "Unit")},
             {"fund", QT_TRANSLATE_NOOP("JournalTables", "Source of money")}}},
           {"denominator",
            QT_TRANSLATE_NOOP("JournalTables", "Shared denominator"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), CellKind::Number},
             {"area", QT_TRANSLATE_NOOP("JournalTables", "Neighbourhood"), CellKind::Area},
             {"source", QT_TRANSLATE_NOOP("JournalTables", "Source")}}},
           {"assigned",
            QT_TRANSLATE_NOOP("JournalTables", "Assigned value"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), CellKind::Number},
             {"document", QT_TRANSLATE_NOOP("JournalTables", "Document")}}},
           {"series_break",
            QT_TRANSLATE_NOOP("JournalTables", "Break of a series"),
            {{"reason", QT_TRANSLATE_NOOP("JournalTables", "Reason")}}},
           {"decision",
            QT_TRANSLATE_NOOP("JournalTables", "Decision"),
            {{"choice", QT_TRANSLATE_NOOP("JournalTables", "Choice")},
             {"reason", QT_TRANSLATE_NOOP("JournalTables", "Reason")}}},
           {"submission",
            QT_TRANSLATE_NOOP("JournalTables", "Return"),
            {{"version", QT_TRANSLATE_NOOP("JournalTables", "Version")},
             {"received", QT_TRANSLATE_NOOP("JournalTables", "Received"), CellKind::Day},
             {"file", QT_TRANSLATE_NOOP("JournalTables", "File")},
             {"note", QT_TRANSLATE_NOOP("JournalTables", "Note")}}},
           {"attachment",
            QT_TRANSLATE_NOOP("JournalTables", "Kept file"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"about", QT_TRANSLATE_NOOP("JournalTables", "Belongs to")}}},
           {"area",
            QT_TRANSLATE_NOOP("JournalTables", "Neighbourhood"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"position", QT_TRANSLATE_NOOP("JournalTables", "Place in the list")}}},
           {"area_name",
            QT_TRANSLATE_NOOP("JournalTables", "Name of a neighbourhood"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"from_day", QT_TRANSLATE_NOOP("JournalTables", "From the day"), CellKind::Day}}},
           {"organisation",
            QT_TRANSLATE_NOOP("JournalTables", "Organisation"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"successor", QT_TRANSLATE_NOOP("JournalTables", "Followed by"), CellKind::Organisation},
             {"ends_on", QT_TRANSLATE_NOOP("JournalTables", "Last day"), CellKind::Day}}},
           {"organisation_name",
            QT_TRANSLATE_NOOP("JournalTables", "Name of an organisation"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"from_day", QT_TRANSLATE_NOOP("JournalTables", "From the day"), CellKind::Day}}},
           {"membership",
            QT_TRANSLATE_NOOP("JournalTables", "Membership"),
            {{"member_of", QT_TRANSLATE_NOOP("JournalTables", "Member of"), CellKind::Organisation}}},
           {"contact",
            QT_TRANSLATE_NOOP("JournalTables", "Contact"),
            {{"person", QT_TRANSLATE_NOOP("JournalTables", "Person, by number only"), CellKind::Person}}},
           {"plan_version",
            QT_TRANSLATE_NOOP("JournalTables", "Plan"),
            {{"title", QT_TRANSLATE_NOOP("JournalTables", "Title")},
             {"from_year", QT_TRANSLATE_NOOP("JournalTables", "In force from the year")}}},
           {"target", QT_TRANSLATE_NOOP("JournalTables", "Target"), {}},
           {"task", QT_TRANSLATE_NOOP("JournalTables", "Task"), {}},
           {"meta", QT_TRANSLATE_NOOP("JournalTables", "Mark of the book"), {}}};
    return kTables;
}

QString said(const char *text)
{
    return QCoreApplication::translate("JournalTables", text);
}

} // namespace

const TableWords &wordsOfTable(const QString &name)
{
    static const TableWords kUnknown{"", "", {}};
    for (const TableWords &table : tables())
        if (name == QLatin1String(table.name))
            return table;
    return kUnknown;
}

QString tableText(const TableWords &table)
{
    return said(table.title);
}

QString columnText(const TableColumn &column)
{
    return said(column.label);
}

} // namespace ansinh
