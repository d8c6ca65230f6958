// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/table_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

const std::vector<JournalTable> &tables()
{
    static const std::vector<JournalTable> kTables
        = {{"figure",
            QT_TRANSLATE_NOOP("JournalTables", "Figure"),
            {{"state", QT_TRANSLATE_NOOP("JournalTables", "Answer"), JournalCell::State},
             {"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), JournalCell::Number},
             {"numerator", QT_TRANSLATE_NOOP("JournalTables", "Numerator"), JournalCell::Number},
             {"denominator", QT_TRANSLATE_NOOP("JournalTables", "Denominator"), JournalCell::Number},
             {"certainty", QT_TRANSLATE_NOOP("JournalTables", "Certainty"), JournalCell::Certainty},
             {"as_of", QT_TRANSLATE_NOOP("JournalTables", "As of"), JournalCell::Day},
             {"data_from", QT_TRANSLATE_NOOP("JournalTables", "Data from"), JournalCell::Day},
             {"data_to", QT_TRANSLATE_NOOP("JournalTables", "Data to"), JournalCell::Day},
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
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), JournalCell::Number},
             {"unit", QT_TRANSLATE_NOOP("JournalTables", "Unit")},
             {"fund", QT_TRANSLATE_NOOP("JournalTables", "Source of money")}}},
           {"denominator",
            QT_TRANSLATE_NOOP("JournalTables", "Shared denominator"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), JournalCell::Number},
             {"area", QT_TRANSLATE_NOOP("JournalTables", "Neighbourhood"), JournalCell::Area},
             {"source", QT_TRANSLATE_NOOP("JournalTables", "Source")}}},
           {"assigned",
            QT_TRANSLATE_NOOP("JournalTables", "Assigned value"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), JournalCell::Number},
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
             {"received", QT_TRANSLATE_NOOP("JournalTables", "Received"), JournalCell::Day},
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
             {"from_day", QT_TRANSLATE_NOOP("JournalTables", "From the day"), JournalCell::Day}}},
           {"organisation",
            QT_TRANSLATE_NOOP("JournalTables", "Organisation"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"successor", QT_TRANSLATE_NOOP("JournalTables", "Followed by"), JournalCell::Organisation},
             {"ends_on", QT_TRANSLATE_NOOP("JournalTables", "Last day"), JournalCell::Day}}},
           {"organisation_name",
            QT_TRANSLATE_NOOP("JournalTables", "Name of an organisation"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"from_day", QT_TRANSLATE_NOOP("JournalTables", "From the day"), JournalCell::Day}}},
           {"membership",
            QT_TRANSLATE_NOOP("JournalTables", "Membership"),
            {{"member_of", QT_TRANSLATE_NOOP("JournalTables", "Member of"), JournalCell::Organisation}}},
           {"contact",
            QT_TRANSLATE_NOOP("JournalTables", "Contact"),
            {{"person", QT_TRANSLATE_NOOP("JournalTables", "Person, by number only"), JournalCell::Person}}},
           {"plan_version",
            QT_TRANSLATE_NOOP("JournalTables", "Plan"),
            {{"title", QT_TRANSLATE_NOOP("JournalTables", "Title")},
             {"from_year", QT_TRANSLATE_NOOP("JournalTables", "In force from the year")}}},
           {"report_template",
            QT_TRANSLATE_NOOP("JournalTables", "Outline of the report"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")}}},
           {"report_setting",
            QT_TRANSLATE_NOOP("JournalTables", "Letterhead"),
            {{"value", QT_TRANSLATE_NOOP("JournalTables", "Value"), JournalCell::Setting}}},
           {"sending",
            QT_TRANSLATE_NOOP("JournalTables", "Sending"),
            {{"recipient", QT_TRANSLATE_NOOP("JournalTables", "Recipient")},
             {"day", QT_TRANSLATE_NOOP("JournalTables", "Sent on"), JournalCell::Day},
             {"file", QT_TRANSLATE_NOOP("JournalTables", "File")},
             {"code", QT_TRANSLATE_NOOP("JournalTables", "Check code")},
             {"received_on", QT_TRANSLATE_NOOP("JournalTables", "Received"), JournalCell::Day},
             {"received_words", QT_TRANSLATE_NOOP("JournalTables", "Receipt")},
             {"note", QT_TRANSLATE_NOOP("JournalTables", "Note")}}},
           {"package_recipient",
            QT_TRANSLATE_NOOP("JournalTables", "Recipient of packages"),
            {{"name", QT_TRANSLATE_NOOP("JournalTables", "Name")},
             {"address", QT_TRANSLATE_NOOP("JournalTables", "Address")},
             {"fields", QT_TRANSLATE_NOOP("JournalTables", "Fields of work")}}},
           {"submitted_report",
            QT_TRANSLATE_NOOP("JournalTables", "Submitted report"),
            {{"number", QT_TRANSLATE_NOOP("JournalTables", "Number")},
             {"date", QT_TRANSLATE_NOOP("JournalTables", "Date of the report"), JournalCell::Day},
             {"version", QT_TRANSLATE_NOOP("JournalTables", "Version")},
             {"day", QT_TRANSLATE_NOOP("JournalTables", "Submitted on"), JournalCell::Day},
             {"reopened_on", QT_TRANSLATE_NOOP("JournalTables", "Reopened on"), JournalCell::Day},
             {"reopen_reason", QT_TRANSLATE_NOOP("JournalTables", "Reason")}}},
           {"ward_package",
            QT_TRANSLATE_NOOP("JournalTables", "Package of a ward"),
            {{"ward", QT_TRANSLATE_NOOP("JournalTables", "Ward")},
             {"received_on", QT_TRANSLATE_NOOP("JournalTables", "Received"), JournalCell::Day},
             {"code", QT_TRANSLATE_NOOP("JournalTables", "Check code")},
             {"file", QT_TRANSLATE_NOOP("JournalTables", "File")}}},
           {"dhis2_mapping",
            QT_TRANSLATE_NOOP("JournalTables", "Code of DHIS2"),
            {{"data_element", QT_TRANSLATE_NOOP("JournalTables", "Data element")},
             {"category_option_combo", QT_TRANSLATE_NOOP("JournalTables", "Category option combination")},
             {"org_unit", QT_TRANSLATE_NOOP("JournalTables", "Organisation unit")}}},
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

const JournalTable &wordsOfTable(const QString &name)
{
    static const JournalTable kUnknown{"", "", {}};
    for (const JournalTable &table : tables())
        if (name == QLatin1String(table.name))
            return table;
    return kUnknown;
}

QString tableText(const JournalTable &table)
{
    return said(table.title);
}

QString columnText(const JournalColumn &column)
{
    return said(column.label);
}

} // namespace ansinh
