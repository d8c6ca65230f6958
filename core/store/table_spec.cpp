// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_spec.h"

namespace ansinh {

const TableSpec *tableNamed(const QString &name)
{
    static const TableSpec *const tables[] = {&areaTable(),
                                              &areaNameTable(),
                                              &contactTable(),
                                              &assignedTable(),
                                              &attachmentTable(),
                                              &decisionTable(),
                                              &denominatorTable(),
                                              &dhis2MappingTable(),
                                              &figureTable(),
                                              &membershipTable(),
                                              &metaTable(),
                                              &organisationNameTable(),
                                              &organisationTable(),
                                              &packageRecipientTable(),
                                              &planVersionTable(),
                                              &reportSettingTable(),
                                              &reportTemplateTable(),
                                              &sendingTable(),
                                              &sentPaperTable(),
                                              &seriesBreakTable(),
                                              &submissionTable(),
                                              &submittedReportTable(),
                                              &targetTable(),
                                              &taskIndicatorValueTable(),
                                              &taskResultTable(),
                                              &taskTable(),
                                              &wardPackageTable()};
    for (const TableSpec *table : tables) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

} // namespace ansinh
