// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/find.h"

#include <QAbstractListModel>

namespace ansinh {

/// What was found, as a list with a head above each kind. Holds values only.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum FindRole {
        IsHeadRole = Qt::UserRole + 50, ///< bool: the head of a kind, never chosen
        CodeRole, ///< QString: stands before the title
        ContextRole, ///< QString: a quiet line below
        SpansRole ///< QVector<Span> in the title: what matched
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<FindHit> &hits, const QString &typed);
    /// Where a row leads; nothing for a head.
    std::optional<Destination> destinationOf(const QModelIndex &index) const;
    /// The next row that can be chosen, in steps of 1 or -1; `from` -1: the first or last.
    int nextRow(int from, int step) const;
    int hitCount() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool isHead = false;
        QString code;
        QString title;
        QString context;
        QString kind;
        QVector<Span> spans;
        Destination to;
    };

    static Row headOf(FindKind kind);
    static Row rowOf(const FindEntry &entry, const Filter &filter);

    std::vector<Row> m_rows;
    int m_hits = 0;
};

} // namespace ansinh

Q_DECLARE_METATYPE(ansinh::Span)
