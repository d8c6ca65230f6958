// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/town/beside_model.h"
#include "ui/town/town_links.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace ansinh {

class BesideChoice;
class Desk;
class FilteredRows;
class FrozenColumn;
class Settings;
class TableTools;
class TableView;
class WardValuesModel;

/// Wards side by side: the targets of a field, or one target with all that its total is made of. What a target's wards
/// say is read one target in each turn of the event loop, so that thousands of wards never hold up the hands.
class BesideView : public QWidget
{
    Q_OBJECT

public:
    /// More wards than that stand in rows only.
    static constexpr int kMostColumns = 60;

    BesideView(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    /// The status stays as long as it is shown.
    void show(const TownStatus &status);
    using QWidget::show;
    void showWards(const WardsOfTarget &wards);
    void setTyped(const QString &typed);
    TableView *table() const;
    int shownRows() const;

signals:
    void refused(const ansinh::Error &error);
    void wardChosen(const QString &package);

private:
    void arrange(Settings &settings);
    void arrangeOne();
    QHBoxLayout *head(Settings &settings);
    QWidget *cardOf(TableView *table) const;
    void connectAll();
    std::vector<Target> chosenTargets() const;
    void showChoice();
    void showMatrix();
    void showOne(const Target &target);
    void turn();
    void arrangeMatrix();
    void nameChips();
    void setFilter(ValueFilter filter);
    void tellNothing();
    void readNext();
    void readAll();
    bool read(const Code<Target> &target);
    void chooseCell(const QModelIndex &cell);

    Desk &m_desk;
    const TownStatus *m_status = nullptr;
    std::vector<BesideWard> m_wards;
    BesideModel *m_model;
    FilteredRows *m_rows;
    TableView *m_matrix;
    FrozenColumn *m_frozen = nullptr;
    WardValuesModel *m_values;
    FilteredRows *m_valueRows;
    TableView *m_one;
    BesideChoice *m_choice;
    QToolButton *m_turned;
    QWidget *m_chipBox;
    QButtonGroup *m_chips = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_nothing; ///< that no row is shown
    QString m_typed;
    TableTools *m_matrixTools = nullptr;
    TableTools *m_oneTools = nullptr;
    QTimer m_turns; ///< one target is read in each
};

} // namespace ansinh
