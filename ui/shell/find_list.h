// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace ansinh {

class FindModel;

/// The list that hangs below the search field, inside the window, so that the field keeps the keyboard
/// and every input method goes on composing.
class FindList : public QFrame
{
    Q_OBJECT

public:
    FindList(FindModel &model, QWidget *window);

    /// Hangs it below that field, as wide and as high as the window allows.
    void hangBelow(const QWidget &field);
    /// A quiet line at its foot, or alone when nothing was found.
    void say(const QString &line);
    void choose(int row);
    int chosenRow() const;

signals:
    void rowChosen(int row);

private:
    FindModel &m_model;
    QListView *m_view;
    QLabel *m_line;
};

} // namespace ansinh
