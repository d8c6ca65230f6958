// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tables/some_tables.h"

#include "ui/widgets/roles.h"

#include <QDate>

namespace ansinh::test {

namespace {

QStandardItem *textItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(text, SearchRole);
    return item;
}

QStandardItem *numberItem(const QString &shown, const QVariant &given = {})
{
    auto *item = textItem(shown);
    item->setData(QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignTop)), Qt::TextAlignmentRole);
    if (!given.isNull())
        item->setData(given, CopyRole);
    return item;
}

QStandardItem *dateItem(const QDate &date)
{
    auto *item = textItem(date.toString(QStringLiteral("dd/MM")));
    item->setData(date, CopyRole);
    return item;
}

} // namespace

std::unique_ptr<QStandardItemModel> targetsLike()
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({QStringLiteral("Mã"), QStringLiteral("Chỉ tiêu\nnăm 2026"),
                                      QStringLiteral("Số người"), QStringLiteral("Ngày nhận"),
                                      QStringLiteral("Tỷ lệ")});
    model->appendRow({textItem(QStringLiteral("CT01")), textItem(QStringLiteral("Người có công")),
                      numberItem(QStringLiteral("1.234")), dateItem({2026, 11, 5}),
                      numberItem(QStringLiteral("38,2%"), 38.23456)});
    model->appendRow({textItem(QStringLiteral("CT02")), textItem(QStringLiteral("=cmd|'/c calc'!A1")),
                      numberItem(QStringLiteral("–")), textItem({}), numberItem(QStringLiteral("≥ 95%"))});
    model->appendRow({textItem(QStringLiteral("CT03")), textItem(QStringLiteral("2026")),
                      numberItem(QStringLiteral("12,5"), 12.5), textItem({}), numberItem(QStringLiteral("100%"), 100)});
    return model;
}

std::unique_ptr<QStandardItemModel> treeLike()
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({QStringLiteral("Mã"), QStringLiteral("Nhiệm vụ")});
    for (int group = 1; group <= 2; ++group) {
        auto *item = textItem(QStringLiteral("%1. Nhóm").arg(group));
        for (int task = 1; task <= 2; ++task)
            item->appendRow({textItem(QStringLiteral("%1.%2").arg(group).arg(task)),
                             textItem(QStringLiteral("Việc %1.%2").arg(group).arg(task))});
        model->appendRow({item, textItem({})});
    }
    return model;
}

std::unique_ptr<QStandardItemModel> crowded()
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Đơn vị"), QStringLiteral("Khu phố"), QStringLiteral("Năm"), QStringLiteral("Giá trị")});
    for (int row = 0; row < 60 * 40 * 10; ++row)
        model->appendRow({textItem(QStringLiteral("Đơn vị %1").arg(row / 400)),
                          textItem(QStringLiteral("Khu phố %1").arg(row / 10 % 40)),
                          numberItem(QString::number(2026 + row % 10)),
                          numberItem(QStringLiteral("1.234,5"), row + 0.5)});
    return model;
}

} // namespace ansinh::test
