// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace ansinh {

/// Lies over the whole page while files are dragged across it, and says what happens when they are let go.
class DropOverlay : public QWidget
{
public:
    /// What is said large, and the line below it.
    DropOverlay(QWidget *page, const QString &title, const QString &line);

    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_line;
};

/// Files and folders that lie on this machine; empty: something else is dragged.
QStringList filesIn(const QMimeData &dragged);

} // namespace ansinh
