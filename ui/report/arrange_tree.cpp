// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/arrange_tree.h"

#include "ui/base/icons.h"
#include "ui/report/arrange_delegate.h"
#include "ui/report/place_tree.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

QString shapeOf(const std::vector<ArrangeRow> &rows)
{
    QString shape;
    for (const ArrangeRow &row : rows)
        shape += QChar(static_cast<char16_t>(u'0' + row.level));
    return shape;
}

void put(QTreeWidgetItem &item, const ArrangeRow &row, int index)
{
    item.setText(0, row.label);
    item.setData(0, kTitleRole, row.title);
    item.setData(0, kRowRole, index);
    item.setData(0, kQuietRole, row.isQuiet);
    item.setCheckState(0, row.isOn ? Qt::Checked : Qt::Unchecked);
    item.setToolTip(0, row.tip);
    item.setData(0, Qt::AccessibleDescriptionRole, row.tip);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                  | Qt::ItemIsDropEnabled);
}

} // namespace

ArrangeTree::ArrangeTree(QWidget *parent) : QTreeWidget(parent)
{
    auto *delegate = new ArrangeDelegate(this);
    setItemDelegate(delegate);
    makeLines(*this);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActs();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            emit rowChosen(rowOf(item));
    });
    connect(delegate, &ArrangeDelegate::ticked, this, [this](const QModelIndex &index) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        emit switched(index.data(kRowRole).toInt(), !isOn);
    });
    connect(
        delegate, &ArrangeDelegate::renamed, this,
        [this](const QModelIndex &index, const QString &title) { emit renamed(index.data(kRowRole).toInt(), title); },
        Qt::QueuedConnection);
}

void ArrangeTree::addActs()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, act]() { act(currentRow()); });
        addAction(action);
        m_acts.push_back(action);
    };
    add("add", tr("Add a line"), Qt::Key_Insert, [this](int row) { emit addAsked(row); });
    add("up", tr("Move up"), Qt::ALT | Qt::Key_Up, [this](int row) { emit moveAsked(row, -1); });
    add("down", tr("Move down"), Qt::ALT | Qt::Key_Down, [this](int row) { emit moveAsked(row, 1); });
    add("out", tr("One level up"), Qt::ALT | Qt::Key_Left, [this](int row) { emit levelAsked(row, -1); });
    add("in", tr("One level down"), Qt::ALT | Qt::Key_Right, [this](int row) { emit levelAsked(row, 1); });
    add("rename", tr("Rename"), Qt::Key_F2, [this](int row) { rename(row); });
    add("remove", tr("Remove"), Qt::Key_Delete, [this](int row) { emit removeAsked(row); });
}

void ArrangeTree::goWithoutLevels()
{
    for (const std::size_t levels : {3U, 4U})
        m_acts.at(levels)->setVisible(false);
}

QWidget *ArrangeTree::makeButtons(const QString &list) const
{
    static const char *const pictures[] = {"add", "chevron-up", "chevron-down", "chevron-left", "chevron-right"};
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < std::size(pictures); ++i) {
        QAction *action = m_acts.at(i);
        if (!action->isVisible())
            continue;
        auto *button = new QToolButton;
        button->setIcon(icon(pictures[i], Ink::Muted));
        button->setAccessibleName(list.isEmpty() ? action->text() : QStringLiteral("%1: %2").arg(list, action->text()));
        button->setToolTip(action->toolTip());
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

void ArrangeTree::build(const std::vector<ArrangeRow> &rows)
{
    m_items.clear();
    clear();
    std::vector<QTreeWidgetItem *> above;
    for (const ArrangeRow &row : rows) {
        above.resize(std::min(static_cast<std::size_t>(row.level), above.size()));
        auto *item = above.empty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(above.back());
        above.push_back(item);
        m_items.push_back(item);
    }
    expandAll();
}

void ArrangeTree::show(const std::vector<ArrangeRow> &rows)
{
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    const QString shape = shapeOf(rows);
    const bool isReshaped = shape != m_shape;
    if (isReshaped)
        build(rows);
    m_shape = shape;
    for (std::size_t i = 0; i < rows.size(); ++i)
        put(*m_items[i], rows[i], static_cast<int>(i));
    if (isReshaped)
        choose(std::min(current, rowCount() - 1));
    doItemsLayout();
    if (currentItem())
        scrollToItem(currentItem());
}

int ArrangeTree::rowOf(const QTreeWidgetItem *item) const
{
    return item ? item->data(0, kRowRole).toInt() : -1;
}

int ArrangeTree::currentRow() const
{
    return rowOf(currentItem());
}

void ArrangeTree::choose(int row)
{
    setCurrentItem(row >= 0 && row < rowCount() ? m_items[static_cast<std::size_t>(row)] : nullptr);
}

void ArrangeTree::rename(int row)
{
    if (row >= 0 && row < rowCount())
        editItem(m_items[static_cast<std::size_t>(row)]);
}

void ArrangeTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentItem() && event->modifiers() == Qt::NoModifier)
        return emit switched(currentRow(), currentItem()->checkState(0) != Qt::Checked);
    QTreeWidget::keyPressEvent(event);
}

int ArrangeTree::rowUnder(const QPoint &at) const
{
    const QTreeWidgetItem *item = itemAt(at);
    if (!item)
        return rowCount();
    const bool isBelow = at.y() > visualItemRect(item).center().y();
    return rowOf(item) + (isBelow ? 1 : 0);
}

void ArrangeTree::dropEvent(QDropEvent *event)
{
    const int before = rowUnder(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction); // the rows come anew from whoever holds them
    event->accept();
    if (currentItem())
        emit dropped(currentRow(), before);
}

} // namespace ansinh
