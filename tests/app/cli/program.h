// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace ansinh::test {

/// What one call of the program left behind.
struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;

    /// Standard output as one JSON object; fails the test when it is anything else.
    QJsonObject json() const;
};

/// The real program in a folder of its own, on a day that stands still.
class Program
{
public:
    /// The arguments as one writes them, parted by spaces; %1 … are put in afterwards and may hold spaces.
    Ran run(const char *words, const QStringList &values = {}) const;
    Ran run(const QStringList &arguments) const;

    QString path(const char *name) const;
    void write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const char *name) const;
    /// Makes "book.ansinh" with the built-in plan; fails the test otherwise.
    void makeBook() const;

private:
    QTemporaryDir m_folder;
};

/// The element of an array whose key has that value; empty: none.
QJsonObject found(const QJsonValue &array, const char *key, const QString &value);
/// Keys in order, for comparing with the contract.
QStringList keysOf(const QJsonValue &object);

} // namespace ansinh::test
