// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ansinh {

/// How rows of one table are read and written, so that the journal can play any of them backwards.
/// Each has a whole-number id; the placeholders are named as the columns.
struct TableSpec
{
    QString name;
    QStringList columns; ///< as byId and byKey select them; the first is the id
    QString byId;
    QString byKey; ///< finds the row that a new one replaces; empty: a new one never replaces
    QStringList key; ///< the columns that byKey asks by
    QString upsert;
    QString remove;
    QStringList stamps; ///< columns that alone make no change: when it was recorded
};

const TableSpec &areaNameTable();
const TableSpec &areaTable();
const TableSpec &assignedTable();
const TableSpec &attachmentTable();
const TableSpec &contactTable();
const TableSpec &decisionTable();
const TableSpec &denominatorTable();
const TableSpec &dhis2MappingTable();
const TableSpec &figureTable();
const TableSpec &membershipTable();
const TableSpec &metaTable();
const TableSpec &organisationNameTable();
const TableSpec &organisationTable();
const TableSpec &packageRecipientTable();
const TableSpec &planVersionTable();
const TableSpec &reportSettingTable();
const TableSpec &reportTemplateTable();
const TableSpec &sendingTable();
const TableSpec &sentPaperTable();
const TableSpec &seriesBreakTable();
const TableSpec &submissionTable();
const TableSpec &submittedReportTable();
const TableSpec &targetTable();
const TableSpec &taskIndicatorValueTable();
const TableSpec &taskResultTable();
const TableSpec &taskTable();
const TableSpec &wardPackageTable();

/// nullptr: no such table.
const TableSpec *tableNamed(const QString &name);

} // namespace ansinh
