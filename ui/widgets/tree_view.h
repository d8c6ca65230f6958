// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QTreeView>

namespace ansinh {

/// A tree whose rows are as high as their text; Ctrl+C copies the chosen rows as a block for Excel.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(QWidget *parent = nullptr);

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_fit; ///< once for many changes of width
};

} // namespace ansinh
