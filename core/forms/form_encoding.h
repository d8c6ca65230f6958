// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_reader.h"
#include "core/text/legacy_finding.h"

namespace ansinh {

/// Brings texts of old encodings (TCVN3, VNI) into Unicode, judged over all the texts that people wrote into a file.
class FormEncoding
{
public:
    /// What people wrote; the labels of the form itself are better left out.
    explicit FormEncoding(const std::vector<LegacyText> &texts);

    bool isLegacy() const { return m_finding.encoding != LegacyEncoding::None; }
    /// The cell with its text in Unicode.
    WorkbookCell converted(const WorkbookCell &cell) const;
    /// Every text of the workbook.
    Workbook converted(const Workbook &workbook) const;
    /// Says in the reading what was done; nothing where nothing was.
    void tell(FormReading &reading) const;

private:
    LegacyFinding m_finding;
};

/// Every text of a workbook.
std::vector<LegacyText> textsOf(const Workbook &workbook);

} // namespace ansinh
