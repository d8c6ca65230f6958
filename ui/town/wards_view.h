// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_words.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace ansinh {

class Desk;
class FilteredRows;
class Settings;
class TableView;
class TextPanel;
class WardsModel;

/// Who sent what, and when: one line a ward, those missing first; at the right what is known of the chosen one.
class WardsView : public QWidget
{
    Q_OBJECT

public:
    WardsView(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    /// The status stays as long as it is shown.
    void show(const TownStatus &status);
    using QWidget::show;
    void setTyped(const QString &typed);
    void setFilter(WardFilter filter);
    /// By the number of its package.
    void choose(const QString &code);
    TableView *table() const { return m_table; }
    int shownRows() const;

signals:
    void refused(const ansinh::Error &error);
    void packageChosen(ansinh::Id<ansinh::WardPackage> package);

private:
    void arrange(Settings &settings);
    void arrangeColumns();
    void nameChips();
    void showRows();
    void showChosen();
    void tellNothing();

    Desk &m_desk;
    const TownStatus *m_status = nullptr;
    WardFilter m_filter = WardFilter::All;
    WardsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
    QButtonGroup *m_chips = nullptr;
    QLabel *m_nothing;
    QString m_typed;
};

} // namespace ansinh
