// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_links.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ansinh {

class FilteredRows;
class Settings;
class TableView;
class TextPanel;
class TotalsModel;

/// The consolidated table: every target over all wards; each number leads to the wards that it is made of.
class TotalsView : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsView(Settings &settings, QWidget *parent = nullptr);

    /// The status stays as long as it is shown.
    void show(const TownStatus &status);
    using QWidget::show;
    void setTyped(const QString &typed);
    void choose(const QString &code);
    TableView *table() const { return m_table; }
    int shownRows() const;

signals:
    void wardsAsked(const ansinh::WardsOfTarget &wards);
    void paperAsked();

private:
    void arrange(Settings &settings);
    void arrangeColumns();
    void showChosen();
    void follow(const QModelIndex &cell);

    const TownStatus *m_status = nullptr;
    TotalsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
    QLabel *m_words;
    QLabel *m_nothing; ///< that no target matches what was typed
    QPushButton *m_paper;
};

} // namespace ansinh
