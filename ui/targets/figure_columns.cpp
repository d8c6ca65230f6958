// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_columns.h"

#include "ui/targets/figure_row.h"
#include "ui/targets/figure_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_look.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace ansinh {

void arrangeFigureColumns(TableView &table, const QAbstractItemModel &model)
{
    const QString usual[] = {QStringLiteral("CT00"),    {},
                             QStringLiteral("6 tháng"), QStringLiteral("00.000"),
                             QStringLiteral("00.000"),  QStringLiteral("6 tháng"),
                             QStringLiteral("≥ 100%"),  QStringLiteral("Kế hoạch số 000/KH-UBND"),
                             QStringLiteral("≥ 00,0%"),
                             lookOf(Verdict::NoData).text(), stateWord(FigureState::Reported),
                             certaintyWord(Certainty::Official), QStringLiteral("TRUONG"),
                             QStringLiteral("Ghi chú ngắn")};
    QHeaderView *head = table.horizontalHeader();
    QFont bold = table.font();
    bold.setBold(true);
    for (int column = 0; column < FigureRow::ColumnCount; ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int titleWidth = QFontMetrics(bold).size(0, title).width() + (column == FigureRow::CodeColumn ? 8 : 0);
        const int usualWidth = table.fontMetrics().horizontalAdvance(usual[column]) - 4;
        const bool isLeft = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isNull();
        head->resizeSection(column, std::max(titleWidth + (isLeft ? 26 : 20), usualWidth + 22));
    }
    head->setFixedHeight(table.fontMetrics().height() * 2 + 14);
    table.setWideColumn(FigureRow::NameColumn, table.fontMetrics().averageCharWidth() * 16);
}

void showFigureColumns(TableView &table, FigureColumns columns, bool parts)
{
    using Row = FigureRow;
    const std::set<int> judging = {Row::CodeColumn, Row::NameColumn, Row::NumeratorColumn, Row::DenominatorColumn,
                                   Row::PreviousColumn, Row::ValueColumn, Row::AssignedColumn, Row::GoalColumn,
                                   Row::VerdictColumn, Row::SourceColumn};
    const std::set<int> filling = {Row::CodeColumn, Row::NameColumn, Row::PreviousColumn, Row::NumeratorColumn,
                                   Row::DenominatorColumn, Row::ValueColumn, Row::StateColumn, Row::CertaintyColumn,
                                   Row::SourceColumn, Row::NoteColumn};
    const std::set<int> assigning = {Row::CodeColumn, Row::NameColumn, Row::PreviousColumn, Row::ValueColumn,
                                     Row::GoalColumn, Row::AssignedColumn, Row::DocumentColumn};
    const std::set<int> &shown = parts || columns == FigureColumns::Entering ? filling
        : columns == FigureColumns::Assigning                                ? assigning
                                                                             : judging;
    for (int column = 0; column < Row::ColumnCount; ++column)
        table.setColumnHidden(column, shown.count(column) == 0 || (parts && column == Row::CodeColumn));
    table.fitWideColumn();
}

} // namespace ansinh
