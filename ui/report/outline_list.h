// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <QTreeWidget>

namespace ansinh {

/// The headings of the report; choosing one goes there.
class OutlineList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlineList(QWidget *parent = nullptr);

    void show(const std::vector<OutlineEntry> &entries);
    using QWidget::show;
    const std::vector<OutlineEntry> &entries() const { return m_entries; }
    /// nullptr: none is marked.
    const OutlineEntry *marked() const;
    /// Marks the entry without going there; -1: none.
    void mark(int entry);

signals:
    void entryChosen(const ansinh::OutlineEntry &entry);

private:
    const OutlineEntry &entryOf(const QTreeWidgetItem *item) const;

    std::vector<OutlineEntry> m_entries;
    std::vector<QTreeWidgetItem *> m_items; ///< one an entry
};

} // namespace ansinh
