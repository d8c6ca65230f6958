// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/history_view.h"

#include "ui/journal/figure_history_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent),
      m_model(new FigureHistoryModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_chip(new QPushButton),
      m_nothing(new QLabel(tr("The journal knows no version of this figure.")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Versions of the figure"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->sortByColumn(FigureHistoryModel::WhenColumn, Qt::DescendingOrder);
    m_chip->setObjectName(QStringLiteral("historyChip"));
    m_chip->setProperty("small", true);
    m_chip->setToolTip(tr("Show the whole journal again (Esc)"));
    m_chip->setShortcut(Qt::Key_Escape);
    m_nothing->setObjectName(QStringLiteral("mutedText"));
    m_nothing->setMargin(16);
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_chip, 0, Qt::AlignLeft);
    layout->addWidget(card, 1);
    setFocusProxy(m_table);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {19, 12, 15, 17, 20, 0, 20, 15};
    for (int column = 0; column < FigureHistoryModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, letter * widths[column]);
    m_table->setWideColumn(FigureHistoryModel::ReasonColumn, letter * 20);
    m_table->setColumnHidden(FigureHistoryModel::WhatColumn, true);
    connect(m_chip, &QPushButton::clicked, this, &HistoryView::left);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::chosenChanged);
}

void HistoryView::show(const QString &figure, const std::vector<FigureVersion> &versions, const JournalNames &names)
{
    m_chip->setText(tr("History of the figure: %1  ✕").arg(figure));
    m_chip->setAccessibleName(tr("History of %1: show the whole journal again").arg(figure));
    m_chip->setShortcut(Qt::Key_Escape); // a new text takes it away
    m_model->show(versions, names);
    m_nothing->setVisible(versions.empty());
    m_table->setCurrentIndex(m_rows->index(0, 0));
    emit chosenChanged();
}

void HistoryView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
}

const FigureVersion *HistoryView::chosen() const
{
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->versionAt(index.row()) : nullptr;
}

} // namespace ansinh
