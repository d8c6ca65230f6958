// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_encoding.h"

#include "core/forms/problem_words.h"

namespace ansinh {

namespace {

constexpr qsizetype kShown = 48; ///< letters of a sample
constexpr qint64 kTelling = 1'000'000; ///< letters: more of them prove nothing new

QString cut(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kShown ? line : line.left(kShown).trimmed() + u'…';
}

} // namespace

FormEncoding::FormEncoding(const std::vector<LegacyText> &texts) : m_finding(findLegacy(texts)) { }

WorkbookCell FormEncoding::converted(const WorkbookCell &cell) const
{
    if (!isLegacy() || cell.kind != WorkbookCell::Kind::Text)
        return cell;
    WorkbookCell unicode = cell;
    unicode.text = readLegacy(m_finding, LegacyText{cell.text, cell.font}).text;
    return unicode;
}

Workbook FormEncoding::converted(const Workbook &workbook) const
{
    Workbook unicode = workbook;
    if (!isLegacy())
        return unicode;
    qint64 letters = 0;
    for (WorkbookSheet &sheet : unicode.sheets) {
        sheet.name = readLegacy(m_finding, LegacyText{sheet.name, {}}).text;
        for (auto &[place, cell] : sheet.cells) {
            letters += cell.text.size();
            if (letters <= kMostFormLetters)
                cell = converted(cell);
        }
    }
    return unicode;
}

void FormEncoding::tell(FormReading &reading) const
{
    if (!isLegacy() || m_finding.converted == 0)
        return;
    reading.encoding = m_finding.encoding == LegacyEncoding::Vni ? QStringLiteral("VNI") : QStringLiteral("TCVN3");
    for (const LegacyExample &example : m_finding.examples)
        reading.samples += QStringLiteral("%1 → %2").arg(cut(example.before), cut(example.after));
    reading.problems.push_back(problemOf("converted_encoding", {}, {reading.encoding, reading.samples.value(0)}));
}

void LegacyTexts::add(const WorkbookCell &cell)
{
    if (cell.kind != WorkbookCell::Kind::Text || m_letters > kTelling)
        return;
    const qsizetype known = m_known.size();
    m_known.insert({cell.text, cell.font});
    if (m_known.size() == known)
        return;
    m_letters += cell.text.size();
    m_texts.push_back({cell.text, cell.font});
}

LegacyTexts textsOf(const Workbook &workbook)
{
    LegacyTexts texts;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        for (const auto &[place, cell] : sheet.cells)
            texts.add(cell);
    }
    return texts;
}

} // namespace ansinh
