// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_block.h"

#include "ui/widgets/roles.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct BlockWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::BlockWords)
};

PastedCell pastedAt(const QModelIndex &index, const QString &text, const CellReader &read, const CellPlace &placeOf)
{
    PastedCell cell;
    cell.place = placeOf(index);
    cell.column = columnName(*index.model(), index.column());
    cell.before = index.data().toString();
    const auto edit = read(index, text);
    cell.edit = edit.value_or(CellEdit{{}, FigureField::Value, CellEdit::Of::Figure, text, {}});
    if (!edit)
        cell.refusal = BlockWords::tr("Nothing can be typed in this cell.");
    return cell;
}

} // namespace

FigureBlock figureBlock(const GridView &table, const QModelIndex &at, const CellBlock &block, const CellReader &read,
                        const CellPlace &placeOf)
{
    const std::vector<QModelIndex> columns = table.shownFrom(at);
    FigureBlock pasted;
    for (int row = 0; row < block.size(); ++row) {
        for (int column = 0; column < block[row].size(); ++column) {
            const bool isInside
                = at.row() + row < table.model()->rowCount() && column < static_cast<int>(columns.size());
            if (!isInside) {
                ++pasted.leftOut;
                continue;
            }
            const QModelIndex index
                = table.model()->index(at.row() + row, columns[static_cast<size_t>(column)].column());
            const QString text = block[row][column].trimmed();
            // What stands there already, codes and names included, is no question.
            if (text != index.data().toString() && text != index.data(CopyRole).toString())
                pasted.cells.push_back(pastedAt(index, text, read, placeOf));
        }
    }
    return pasted;
}

} // namespace ansinh
