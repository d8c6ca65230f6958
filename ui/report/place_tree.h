// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

#include <QTreeWidget>

namespace ansinh {

/// One column of wrapped lines, without a head.
void makeLines(QTreeWidget &tree);

/// Lines that lead to places, by a click or Enter.
class PlaceTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlaceTree(QWidget *parent = nullptr);

    /// A place without a page: the line leads nowhere. `tip` says what Enter does.
    static void put(QTreeWidgetItem *item, const Place &place, const QString &tip);

signals:
    void chosen(const ansinh::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    virtual void click(QTreeWidgetItem *item) { goTo(item); }
    void goTo(const QTreeWidgetItem *item);
};

} // namespace ansinh
