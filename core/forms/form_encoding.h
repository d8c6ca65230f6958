// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_reader.h"
#include "core/text/legacy_finding.h"

#include <QSet>

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
    /// Every text of the workbook; of one far too large only the first.
    Workbook converted(const Workbook &workbook) const;
    /// Says in the reading what was done; nothing where nothing was.
    void tell(FormReading &reading) const;

private:
    LegacyFinding m_finding;
};

/// Texts by which an encoding is judged: each once, and no more of them than tell anything.
class LegacyTexts
{
public:
    void add(const WorkbookCell &cell);
    const std::vector<LegacyText> &all() const { return m_texts; }

private:
    QSet<std::pair<QString, QString>> m_known; ///< with their fonts
    std::vector<LegacyText> m_texts;
    qint64 m_letters = 0;
};

/// Of every cell of a workbook.
LegacyTexts textsOf(const Workbook &workbook);

} // namespace ansinh
