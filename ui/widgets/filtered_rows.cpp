// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtered_rows.h"

#include "core/text/fold.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

constexpr int kQuiet = 400; ///< milliseconds after the table was filled
constexpr int kBreath = 10;
constexpr int kAtOnce = 6; ///< rows
constexpr int kMostReady = 400;

} // namespace

FilteredRows::FilteredRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(SortRole);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &FilteredRows::makeReady);
}

void FilteredRows::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_texts.clear();
        m_ready = 0;
        m_quiet.start(kQuiet);
    });
    m_quiet.start(kQuiet);
}

/// So that the first letter typed finds them; a very long table is left until then.
void FilteredRows::makeReady()
{
    const QAbstractItemModel *model = sourceModel();
    if (model->rowCount() > kMostReady)
        return;
    for (int step = 0; step < kAtOnce && m_ready < model->rowCount(); ++step, ++m_ready) {
        const QModelIndex index = model->index(m_ready, 0);
        (void)searchTextAt(index);
        for (int row = 0; row < model->rowCount(index); ++row)
            (void)searchTextAt(model->index(row, 0, index));
    }
    if (m_ready < model->rowCount())
        m_quiet.start(kBreath);
}

void FilteredRows::setTyped(const QString &typed)
{
    m_filter = Filter(typed);
    m_typed = typed.trimmed();
    m_code = hasCode(m_typed) ? m_typed : QString();
    invalidateFilter();
}

bool FilteredRows::hasCode(const QString &code, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    for (int row = 0; !code.isEmpty() && model && row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data(CodeRole).toString().compare(code, Qt::CaseInsensitive) == 0 || hasCode(code, index))
            return true;
    }
    return false;
}

QModelIndex FilteredRows::best() const
{
    const QString key = searchKey(m_typed);
    for (int row = 0; !key.isEmpty() && row < rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            if (searchKey(index(row, column).data().toString()).startsWith(key))
                return index(row, 0);
        }
    }
    return index(0, 0);
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
    if (!m_code.isEmpty())
        return sourceModel()->index(row, 0, parent).data(CodeRole).toString().compare(m_code, Qt::CaseInsensitive) == 0;
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
