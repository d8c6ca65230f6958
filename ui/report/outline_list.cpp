// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outline_list.h"

#include "ui/widgets/wrapping_delegate.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace ansinh {

OutlineList::OutlineList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Outline of the report"));
    setItemDelegate(new WrappingDelegate(this));
    setColumnCount(1);
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(12);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    connect(header(), &QHeaderView::sectionResized, this, &OutlineList::doItemsLayout, Qt::QueuedConnection);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            emit entryChosen(entryOf(item));
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { emit entryChosen(entryOf(item)); });
}

const OutlineEntry &OutlineList::entryOf(const QTreeWidgetItem *item) const
{
    return m_entries[item->data(0, Qt::UserRole).toUInt()];
}

void OutlineList::show(const std::vector<OutlineEntry> &entries)
{
    const QSignalBlocker quiet(this);
    m_entries = entries;
    m_items.clear();
    clear();
    std::vector<QTreeWidgetItem *> above;
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto level = static_cast<size_t>(std::max(0, entries[i].level));
        above.resize(std::min(level, above.size()));
        auto *item = new QTreeWidgetItem({entries[i].title});
        item->setData(0, Qt::UserRole, static_cast<uint>(i));
        item->setToolTip(0, tr("Page %1").arg(entries[i].page + 1));
        if (above.empty())
            addTopLevelItem(item);
        else
            above.back()->addChild(item);
        above.push_back(item);
        m_items.push_back(item);
    }
    expandAll();
}

const OutlineEntry *OutlineList::marked() const
{
    return currentItem() ? &entryOf(currentItem()) : nullptr;
}

void OutlineList::mark(int entry)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(entry < 0 ? nullptr : m_items[static_cast<size_t>(entry)]);
    viewport()->update();
}

} // namespace ansinh
