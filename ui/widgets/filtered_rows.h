// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/filter.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace ansinh {

/// The rows of a model that match what was typed, without accents and by abbreviation, in the order
/// of the column that was chosen. In a tree a branch stays when it or something below it matches.
class FilteredRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilteredRows(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// A code typed whole shows that row alone.
    void setTyped(const QString &typed);
    /// Where the keyboard belongs after typing: the row whose first text begins so, else the first of all.
    QModelIndex best() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const SearchText &searchTextAt(const QModelIndex &index) const;
    void makeReady();

    bool hasCode(const QString &code, const QModelIndex &parent = {}) const;

    Filter m_filter;
    QString m_typed;
    QString m_code; ///< the code that was typed; empty: none
    mutable QHash<QString, SearchText> m_texts; ///< made once a row
    QTimer m_quiet; ///< until the texts are made ready, a few at a time
    int m_ready = 0; ///< so many rows of the model
};

} // namespace ansinh
