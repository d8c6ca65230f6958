// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ansinh {

/// How wide texts are in the face of the printed page, in em (1: the size of the letters). Measures each
/// letter once; kerning is left out, so a text is never wider than said by more than a hair.
class LetterWidths
{
public:
    double widthOf(QStringView text);
    /// The widest word, the widest line.
    double widestWord(const QString &text);
    double widestLine(const QString &text);

private:
    double widthOf(QChar c);
    template <class IsEnd> double widestPart(const QString &text, IsEnd isEnd);

    std::vector<float> m_widths = std::vector<float>(0x10000, -1); ///< by code unit; below 0: not measured yet
};

} // namespace ansinh
