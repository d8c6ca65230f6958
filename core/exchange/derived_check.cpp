// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_steps.h"

#include <QCoreApplication>

#include <cmath>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

constexpr double kProjectionNear = 2e-6; // the last of six decimals may differ between machines

bool agree(const PackageColumn &column, const QString &said, const QString &computed)
{
    if (said == computed)
        return true;
    return column.name == QStringLiteral("projection") && !said.isEmpty() && !computed.isEmpty()
        && std::abs(said.toDouble() - computed.toDouble()) <= kProjectionNear;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("core/exchange", "nothing") : text.left(60);
}

PackageFinding saysOtherwise(const PackageTable &table, size_t row, size_t column, const QString &said,
                             const QString &computed)
{
    return {Kind::Derived,
            table.path(),
            int(row) + 2,
            table.columns[column].name,
            said,
            QCoreApplication::translate("core/exchange", "It says %1; the rest of the package gives %2.")
                .arg(shown(said), shown(computed))};
}

/// False: enough was said.
bool checkRow(const PackageTable &table, size_t row, const PackageRow &said, const PackageRow &computed,
              PackageFindings &findings)
{
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const auto at = qsizetype(c);
        if (!agree(table.columns[c], said[at], computed[at])
            && !findings.add(saysOtherwise(table, row, c, said[at], computed[at])))
            return false;
    }
    return true;
}

} // namespace

void checkDerived(const PackageContents &contents, const std::vector<JudgedPeriod> &judged, const PackageRows &rows,
                  PackageFindings &findings)
{
    const PackageRows computed = rowsOf(contents, judged);
    const auto &tables = packageTables();
    for (size_t t = 0; t < tables.size(); ++t) {
        if (rows[t].size() != computed[t].size()) {
            findings.add(
                {Kind::Derived,
                 tables[t].path(),
                 0,
                 {},
                 {},
                 QCoreApplication::translate("core/exchange", "It has %1 rows; the rest of the package gives %2.")
                     .arg(rows[t].size())
                     .arg(computed[t].size())});
            continue;
        }
        for (size_t r = 0; r < rows[t].size(); ++r) {
            if (!checkRow(tables[t], r, rows[t][r], computed[t][r], findings))
                break;
        }
    }
}

} // namespace ansinh
