// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/program.h"

namespace ansinh::test {

/// A book whose form went out to DCXD, and what came back: every mess and fault in a file of its own.
class Returns
{
public:
    Returns();

    /// False where this machine has no Python with openpyxl; then the test says so and ends.
    bool areMade() const { return m_areMade; }
    QString folder() const;
    QString path(const char *name) const;
    /// The same workbook opened and saved by LibreOffice: as its own format, and as a workbook again. Empty: there is
    /// no LibreOffice here.
    QString throughLibreOffice(const QString &workbook) const;

    /// Fills in that form in every way, into a folder of its own; false: it could not.
    bool fill(const QString &form, const QString &into) const;

    Program program;

private:
    QString m_python;
    bool m_areMade = false;
};

} // namespace ansinh::test
