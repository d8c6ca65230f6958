// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include <vector>

namespace ansinh {

/// A line that can be moved, renamed, switched off.
struct ArrangeRow
{
    QString label; ///< as shown: "II. Kết quả thực hiện"
    QString title; ///< as renamed: "Kết quả thực hiện"
    QString tip;
    int level = 0;
    bool isOn = true;
    bool isQuiet = false; ///< it will not be printed
};

/// Lines in an order of the officer's: by mouse or by keyboard (Alt+Up and Alt+Down move, Space switches,
/// F2 renames, Ins adds, Del removes). Says what is wished; whoever holds the values shows the rows anew.
class ArrangeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ArrangeTree(QWidget *parent = nullptr);

    /// The row where the keyboard is stays where it is.
    void show(const std::vector<ArrangeRow> &rows);
    using QWidget::show;
    int currentRow() const; ///< -1: none
    void choose(int row);
    void rename(int row);
    int rowCount() const { return static_cast<int>(m_items.size()); }
    /// A list has no levels to move between.
    void goWithoutLevels();
    /// A row of buttons for adding and moving; `list`, if there are several, is read out with each.
    QWidget *makeButtons(const QString &list) const;

signals:
    void rowChosen(int row);
    void switched(int row, bool isOn);
    void renamed(int row, const QString &title);
    void moveAsked(int row, int steps); ///< -1: up
    void levelAsked(int row, int levels); ///< -1: towards the margin
    void dropped(int row, int before); ///< to stand before that row; rowCount(): last
    void addAsked(int row);
    void removeAsked(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActs();
    void build(const std::vector<ArrangeRow> &rows);
    int rowOf(const QTreeWidgetItem *item) const;
    int rowUnder(const QPoint &at) const;

    std::vector<QTreeWidgetItem *> m_items; ///< one a row
    std::vector<QAction *> m_acts;
    QString m_shape; ///< the levels of the rows: while they stay, the items stay
};

} // namespace ansinh
