// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/row_words.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ansinh {

class FigureHistoryModel;
class FilteredRows;
class TableView;

/// The versions of one figure below a chip that names it and takes the restriction away.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    void show(const QString &figure, const std::vector<FigureVersion> &versions, const JournalNames &names);
    using QWidget::show;
    void setTyped(const QString &typed);
    /// nullptr: none is chosen.
    const FigureVersion *chosen() const;

signals:
    void left(); ///< the officer wants the whole journal again
    void chosenChanged();

private:
    FigureHistoryModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    QPushButton *m_chip;
    QLabel *m_nothing;
};

} // namespace ansinh
