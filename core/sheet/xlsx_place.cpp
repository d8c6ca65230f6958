// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_place.h"

namespace ansinh {

namespace {

constexpr int kRows = 1'048'576;
constexpr int kColumns = 16'384;

} // namespace

std::optional<CellPlace> cellPlace(QStringView name)
{
    int column = 0;
    int row = 0;
    for (const QChar c : name) {
        const bool isLetter = c >= u'A' && c <= u'Z';
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isLetter && row == 0)
            column = column * 26 + (c.unicode() - u'A') + 1;
        else if (isDigit && column > 0)
            row = row * 10 + c.digitValue();
        else if (c != u'$')
            return {};
        if (column > kColumns || row > kRows || (isDigit && row == 0))
            return {};
    }
    return column > 0 && row > 0 ? std::optional(CellPlace{row - 1, column - 1}) : std::nullopt;
}

std::optional<MergedCells> cellRange(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const std::optional<CellPlace> first = cellPlace(colon < 0 ? name : name.left(colon));
    const std::optional<CellPlace> last = cellPlace(colon < 0 ? name : name.mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return {};
    return MergedCells{*first, *last};
}

} // namespace ansinh
