// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/place_tree.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ansinh {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 40;

} // namespace

void makeLines(QTreeWidget &tree)
{
    tree.setColumnCount(1);
    tree.setHeaderHidden(true);
    tree.header()->setSectionResizeMode(QHeaderView::Stretch);
    tree.setIndentation(14);
    tree.setWordWrap(true);
    tree.setTabKeyNavigation(false);
    tree.setVerticalScrollMode(QTreeWidget::ScrollPerPixel);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QObject::connect(tree.header(), &QHeaderView::sectionResized, &tree, &QTreeWidget::doItemsLayout,
                     Qt::QueuedConnection);
}

PlaceTree::PlaceTree(QWidget *parent) : QTreeWidget(parent)
{
    makeLines(*this);
    setEditTriggers(NoEditTriggers);
    connect(this, &QTreeWidget::itemClicked, this, &PlaceTree::click);
}

void PlaceTree::put(QTreeWidgetItem *item, const Place &place, const QString &tip)
{
    if (place.page.isEmpty())
        return;
    item->setData(0, kPlaceRole, QVariant::fromValue(place));
    item->setToolTip(0, tip);
}

void PlaceTree::goTo(const QTreeWidgetItem *item)
{
    const QVariant place = item ? item->data(0, kPlaceRole) : QVariant();
    if (place.isValid())
        emit chosen(place.value<Place>()); // a copy: the lines may change while it leads on
}

void PlaceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return goTo(currentItem());
    QTreeWidget::keyPressEvent(event);
}

} // namespace ansinh
