// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/find.h"

#include <QLineEdit>
#include <QPointer>

namespace ansinh {

class Desk;
class FindList;
class FindModel;

/// The one field in which everything is looked for. The list of what was found hangs below it; Up, Down
/// and Enter choose there while one goes on typing, Esc goes back.
class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindBox(Desk &desk, QWidget *parent = nullptr);

    /// Takes the keyboard and remembers who had it.
    void enter();
    /// Makes a little more of the index ready, before anybody looks for anything. False: all of it is.
    bool prepareNext();

signals:
    void chosen(const ansinh::Destination &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool readIndex();
    void look();
    void hang();
    void walk(int step);
    void choose(int row);
    void leave();
    void speak();

    Desk &m_desk;
    FindModel *m_model;
    QPointer<FindList> m_list; ///< the window's; made when the field is first used
    QPointer<QWidget> m_before; ///< who had the keyboard
    FindIndex m_index;
    bool m_isOld = true; ///< the book has changed since the index was made
};

} // namespace ansinh
