// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/lines_model.h"

#include <QListView>
#include <QTimer>

namespace ansinh {

/// Lines that lead somewhere, by a click or by Enter; never scrolled: what has no room is told by the
/// last line.
class LineList : public QListView
{
    Q_OBJECT

public:
    explicit LineList(QWidget *parent = nullptr);

    void show(std::vector<Line> lines, const Place &all);
    using QListView::show;
    /// Asks for little and takes what there is.
    QSize sizeHint() const override { return {minimumWidth(), minimumHeight()}; }
    const LinesModel &lines() const { return *m_model; }

signals:
    void placeChosen(const ansinh::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();
    int linesThatFit() const;
    void choose(const QModelIndex &index);

    LinesModel *m_model;
    QTimer m_fit; ///< once for many changes
};

} // namespace ansinh
