// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/returns.h"

#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QFileInfo>
#include <QProcess>

namespace ansinh::test {

namespace {

bool ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
    INFO(process.readAllStandardError().toStdString());
    CHECK(done);
    return done;
}

} // namespace

Returns::Returns()
{
    m_python = pythonWith(QStringLiteral("openpyxl"));
    if (m_python.isEmpty())
        return;
    program.makeBook();
    for (const char *area : {"Khu phố 1", "Khu phố 2"})
        REQUIRE(program.run("area book.ansinh --add %1", {QString::fromUtf8(area)}).exitCode == 0);
    const Ran recorded = program.run("record book.ansinh --year 2025 --target CT29 --numerator 470 --denominator 500 "
                                     "--area %1 --by DCXD",
                                     {QStringLiteral("Khu phố 1")});
    REQUIRE(recorded.exitCode == 0);
    const Ran forms = program.run("forms book.ansinh --year 2026 --out forms --organisation DCXD");
    INFO(forms.err.toStdString());
    REQUIRE(forms.exitCode == 0);
    m_areMade = fill(program.path("forms/DCXD-bao-cao-2026.xlsx"), folder());
}

bool Returns::fill(const QString &form, const QString &into) const
{
    return ran(m_python, {QStringLiteral(ANSINH_TEST_DATA "/returns/make_returns.py"), form, into});
}

QString Returns::folder() const
{
    return program.path("returns");
}

QString Returns::path(const char *name) const
{
    return QStringLiteral("%1/%2.xlsx").arg(folder(), QLatin1String(name));
}

QString Returns::throughLibreOffice(const QString &workbook) const
{
    if (!hasLibreOffice())
        return {};
    const QString out = program.path("office");
    const QString stem = out + u'/' + QFileInfo(workbook).completeBaseName();
    convertByLibreOffice({workbook}, QStringLiteral("ods"), out);
    convertByLibreOffice({stem + QStringLiteral(".ods")}, QStringLiteral("xlsx"), out);
    return stem + QStringLiteral(".xlsx");
}

} // namespace ansinh::test
