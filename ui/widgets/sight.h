// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QVariant>

#include <vector>

class QAbstractScrollArea;
class QWidget;

namespace ansinh {

/// How a page stands: its tab, its choices and filter, the chosen cells, how far each view is scrolled and
/// what has the keyboard. Parts are found again by object name, so that no page has to tell it. Never what
/// is being typed, and nothing that settles anything: only the choices in the head of a page narrow it.
class Sight
{
public:
    static Sight of(const QWidget &page);
    /// Puts the page back; what is no longer there is passed over. False: nothing has the keyboard.
    bool restore(QWidget &page) const;

private:
    /// One row on the way down a tree: its code, and where it stood for rows without one.
    struct Step
    {
        QString code;
        int row = 0;
    };
    using Path = std::vector<Step>;

    struct View
    {
        QString name;
        Path current; ///< empty: no cell was chosen
        int column = 0;
        Path top; ///< the row that stands uppermost; empty: the view has no rows
        double across = 0; ///< shares of the way that the bars go
        double down = 0;
    };

    struct Choice
    {
        QString name;
        int index = 0;
        QVariant value; ///< what the choice stands for; none: its index
    };

    static Path pathOf(const QModelIndex &index);
    static QModelIndex indexOf(const QAbstractItemModel &model, const Path &path, int column);
    static View viewOf(const QAbstractScrollArea &area);
    void readChoices(const QWidget &page);
    void restoreChoices(QWidget &page) const;
    static void choose(const View &view, QAbstractScrollArea &area);
    static void scroll(const View &view, QAbstractScrollArea &area);

    std::vector<Choice> m_choices;
    std::vector<Choice> m_tabs;
    std::vector<std::pair<QString, QString>> m_filters;
    std::vector<View> m_views;
    QString m_focus;
};

} // namespace ansinh
