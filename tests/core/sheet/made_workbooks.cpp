// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/made_workbooks.h"

#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

namespace ansinh::test {

namespace {

/// Each test is a process of its own: the first one makes the files for this state of the script, whole or not at all.
QString made()
{
    const QString script = QStringLiteral("workbooks/make_workbooks.py");
    const QByteArray state
        = QCryptographicHash::hash(bytesOf(QStringLiteral(ANSINH_TEST_DATA "/") + script), QCryptographicHash::Sha1);
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/made-workbooks-")
        + QString::fromLatin1(state.toHex().left(8));
    if (QDir(folder).exists())
        return folder;
    const QTemporaryDir draft(folder + QStringLiteral("-XXXXXX"));
    const QString whole = draft.filePath(QStringLiteral("whole"));
    if (!runScript(script, whole, QStringLiteral("zipfile")))
        return {};
    QDir().rename(whole, folder); // another process may have been faster
    return folder;
}

} // namespace

QString madeWorkbooks()
{
    static const QString kFolder = made();
    return kFolder;
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
