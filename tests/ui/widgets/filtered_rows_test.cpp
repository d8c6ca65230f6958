// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"
#include "tests/support/catch.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QStandardItemModel>
#include <QTest>

using namespace ansinh;

namespace {

QStandardItem *cell(const char *text, const QVariant &order = {})
{
    auto *item = new QStandardItem(QString::fromUtf8(text));
    item->setData(item->text(), SearchRole);
    item->setData(order.isValid() ? order : QVariant(sortKey(item->text())), SortRole);
    return item;
}

QStringList shown(const FilteredRows &rows, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row)
        texts += rows.index(row, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE("Rows are found without accents and by abbreviation")
{
    QStandardItemModel model;
    for (const char *text : {"Người có công", "Lao động tham gia BHXH", "Trẻ em"})
        model.appendRow(cell(text));
    FilteredRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setSourceModel(&model);
    rows.setTyped(QStringLiteral("nguoi co cong"));
    CHECK(shown(rows) == QStringList{QStringLiteral("Người có công")});
    rows.setTyped(QStringLiteral("bao hiem xa hoi"));
    CHECK(shown(rows) == QStringList{QStringLiteral("Lao động tham gia BHXH")});
    rows.setTyped(QStringLiteral("không có"));
    CHECK(rows.rowCount() == 0);
    rows.setTyped({});
    CHECK(rows.rowCount() == 3);
}

TEST_CASE("Order is Vietnamese and numeric")
{
    QStandardItemModel model;
    for (const char *text : {"Khu phố 10", "Đài truyền thanh", "Khu phố 2", "Dân số"})
        model.appendRow(cell(text));
    FilteredRows rows;
    rows.setSourceModel(&model);
    rows.sort(0);
    CHECK(shown(rows).join(QLatin1Char('|')) == QStringLiteral("Dân số|Đài truyền thanh|Khu phố 2|Khu phố 10"));
}

TEST_CASE("What has no value stands last in ascending order")
{
    QStandardItemModel model;
    auto *none = new QStandardItem(QStringLiteral("none"));
    model.appendRow(none);
    model.appendRow(cell("10", 10.0));
    model.appendRow(cell("9", 9.0));
    FilteredRows rows;
    rows.setSourceModel(&model);
    rows.sort(0);
    CHECK(shown(rows).join(QLatin1Char('|')) == QStringLiteral("9|10|none"));
}

TEST_CASE("A block is copied with tabs and line feeds, and a line break inside a cell stays one cell")
{
    QStandardItemModel model;
    model.appendRow({cell("a"), cell("b\nc"), cell("d")});
    model.appendRow({cell("e"), cell("f"), cell("g")});
    FilteredRows rows;
    rows.setSourceModel(&model);
    TableView table;
    table.setModel(&rows);
    CHECK(table.selectedBlock().isEmpty());
    table.selectionModel()->select(QItemSelection(rows.index(0, 0), rows.index(1, 1)), QItemSelectionModel::Select);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("a\tb c\ne\tf"));
}
