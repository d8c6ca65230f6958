// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/filter.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace ansinh {

/// The rows of a model that match what was typed, without accents and by abbreviation, in the order
/// of the column that was chosen. In a tree a branch stays when it or something below it matches.
class FilteredRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilteredRows(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setTyped(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const SearchText &searchTextAt(const QModelIndex &index) const;

    Filter m_filter;
    mutable QHash<QString, SearchText> m_texts; ///< made once a row
};

} // namespace ansinh
