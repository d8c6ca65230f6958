// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/made_workbooks.h"

#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QTemporaryDir>

namespace ansinh::test {

QString madeWorkbooks()
{
    static const QTemporaryDir kFolder;
    static const bool kIsMade
        = runScript(QStringLiteral("workbooks/make_workbooks.py"), kFolder.path(), QStringLiteral("zipfile"));
    return kIsMade ? kFolder.path() : QString();
}

Result<Workbook> readMade(const char *name)
{
    return readXlsx(madeWorkbooks() + QLatin1Char('/') + QString::fromLatin1(name));
}

WorkbookCell madeCell(const char *name, CellPlace place)
{
    const auto workbook = readMade(name);
    INFO(name);
    REQUIRE(workbook);
    const WorkbookCell *cell = workbook->sheets.front().at(place);
    return cell ? *cell : WorkbookCell();
}

} // namespace ansinh::test
