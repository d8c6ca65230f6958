// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

#include <QHash>

#include <memory>

namespace ansinh {

/// The one connection to a file. ReadWrite holds the file's lock from the first moment to the last.
/// Throws StoreFailure.
class Connection
{
public:
    enum class Access {
        Create, ///< a new file, which the caller has made sure is not there
        ReadWrite, ///< never creates; takes the lock
        ReadOnly, ///< heeds locks and a left journal
        Peek ///< touches nothing at all: for a look at the header, and for verified copies
    };

    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    /// A statement prepared once and kept; one use at a time.
    Query ask(const QString &sql);
    /// A statement without parameters, not kept.
    void run(const QString &sql);
    /// First column of the first row; null without a row.
    QVariant single(const QString &sql);
    /// Closes and opens again: what is on the disk is what holds.
    void reopen();
    /// Closes; any later use throws.
    void close();

private:
    void open();
    void settle();
    void expect(const QString &pragma, const QVariant &value);

    QString m_path;
    Access m_access;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace ansinh
