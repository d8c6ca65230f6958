// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_place.h"

namespace ansinh {

namespace {

constexpr int kRows = 1'048'576;
constexpr int kColumns = 16'384;

} // namespace

std::optional<CellPlace> cellPlace(QByteArrayView name)
{
    int column = 0;
    int row = 0;
    for (const char c : name) {
        const bool isLetter = c >= 'A' && c <= 'Z';
        const bool isDigit = c >= '0' && c <= '9';
        if (isLetter && row == 0)
            column = column * 26 + (c - 'A') + 1;
        else if (isDigit && column > 0)
            row = row * 10 + (c - '0');
        else if (c != '$')
            return {};
        if (column > kColumns || row > kRows || (isDigit && row == 0))
            return {};
    }
    return column > 0 && row > 0 ? std::optional(CellPlace{row - 1, column - 1}) : std::nullopt;
}

std::optional<MergedCells> cellRange(QByteArrayView name)
{
    const qsizetype colon = name.indexOf(':');
    const std::optional<CellPlace> first = cellPlace(colon < 0 ? name : name.first(colon));
    const std::optional<CellPlace> last = cellPlace(colon < 0 ? name : name.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return {};
    return MergedCells{*first, *last};
}

} // namespace ansinh
