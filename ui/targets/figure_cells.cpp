// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_cells.h"

#include "core/assess/display.h"
#include "core/text/collate.h"
#include "core/text/number_format.h"

namespace ansinh {

FigureRow::Cell textCell(const QString &text, const QString &hint)
{
    FigureRow::Cell cell;
    cell.text = text;
    cell.order = sortKey(text);
    cell.hint = hint;
    return cell;
}

FigureRow::Cell closedCell()
{
    FigureRow::Cell cell;
    cell.tone = CellTone::Closed;
    return cell;
}

FigureRow::Cell numberCell(const std::optional<Decimal> &number, const QString &hint)
{
    FigureRow::Cell cell;
    cell.hint = hint;
    if (!number)
        return cell;
    cell.text = formatNumber(*number);
    cell.order = number->toDouble();
    cell.exact = *number;
    cell.typed = editableNumber(*number);
    cell.copy = editableNumber(*number);
    return cell;
}

FigureRow::Cell shownValue(const std::optional<Rational> &value, const Target &target, const std::optional<Decimal> &assigned)
{
    FigureRow::Cell cell;
    cell.tone = CellTone::Computed;
    if (!value)
        return cell;
    cell.text = displayed(*value, target, assigned);
    cell.exact = *value;
    cell.order = value->toDouble();
    return cell;
}

} // namespace ansinh
