// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtered_rows.h"

#include "ui/widgets/roles.h"

namespace ansinh {

FilteredRows::FilteredRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(SortRole);
}

void FilteredRows::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_texts.clear(); });
}

void FilteredRows::setTyped(const QString &typed)
{
    m_filter = Filter(typed);
    invalidateFilter();
}

const SearchText &FilteredRows::searchTextAt(const QModelIndex &index) const
{
    const QString text = index.data(SearchRole).toString();
    auto found = m_texts.find(text);
    if (found == m_texts.end())
        found = m_texts.insert(text, searchTextOf(text));
    return *found;
}

bool FilteredRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_filter.isEmpty() || m_filter.matches(searchTextAt(sourceModel()->index(row, 0, parent)));
}

bool FilteredRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    // What has no value stands after what has one.
    if (a.isNull() || b.isNull())
        return !a.isNull();
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return a.toDouble() < b.toDouble();
}

} // namespace ansinh
