// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_matter.h"

#include "ui/widgets/place.h"

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace ansinh {

class Card;
class Desk;
class FilteredRows;
class TableView;
class TextPanel;

/// One tab of the directory: what can be done, a table that filters, and a panel for the chosen row.
/// Each action is a button and a key. Refusals are signalled, never shown in a box.
class DirectoryView : public QWidget
{
    Q_OBJECT

public:
    DirectoryView(Desk &desk, QAbstractItemModel *model, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    void setTyped(const QString &typed);
    int shownRows() const;
    void choose(const QString &code);
    void show(const DirectoryMatter &matter);
    using QWidget::show;
    /// At the right end of the row of buttons.
    void addTool(QWidget *tool);

signals:
    void refused(const ansinh::Error &error);
    void placeChosen(const ansinh::Place &place);

protected:
    /// Hands the matter to the model.
    virtual void fill(const DirectoryMatter &matter) = 0;
    virtual QString panelHtml(const QString &code) const = 0;
    /// Whether the action can be done with what is chosen; called when that changes.
    virtual void allow(const QString &code) = 0;

    QAction *addAction(const char *name, const QString &text, const QString &tip, const QKeySequence &key, bool isMain,
                       const std::function<void()> &act);
    /// What stands in place of the table while there is nothing.
    void setEmptyText(const QString &title, const QString &text, QAction *action);
    QString chosen() const;
    /// Shows the refusal of a writing, if it is one.
    void told(const Result<void> &result);

    Desk &m_desk;
    DirectoryMatter m_matter;

private:
    QWidget *rightSide();
    void showChosen();

    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
    QHBoxLayout *m_buttons;
    QLabel *m_nothing;
    QStackedLayout *m_stack;
    Card *m_card;
};

} // namespace ansinh
