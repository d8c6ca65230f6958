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
                                              &figureTable(),
                                              &membershipTable(),
                                              &metaTable(),
                                              &organisationNameTable(),
                                              &organisationTable(),
                                              &planVersionTable(),
                                              &reportSettingTable(),
                                              &reportTemplateTable(),
                                              &sentPaperTable(),
                                              &seriesBreakTable(),
                                              &submissionTable(),
                                              &targetTable(),
                                              &taskIndicatorValueTable(),
                                              &taskResultTable(),
                                              &taskTable()};
    for (const TableSpec *table : tables) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

} // namespace ansinh
