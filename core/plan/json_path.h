// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// Where a value stands in a file: "targets[3].unit". Of links to what it stands in, so that it costs nothing until
/// somebody asks for the text; what it stands in must outlive it.
class JsonPath
{
public:
    JsonPath() = default; ///< the whole file
    JsonPath(const JsonPath &in, const char *key) : m_in(&in), m_key(key) { }
    JsonPath(const JsonPath &in, qsizetype index) : m_in(&in), m_index(index) { }

    /// Empty: the whole file.
    QString text() const;
    /// Of a key in it that the program does not know.
    QString textOf(const QString &key) const;

private:
    const JsonPath *m_in = nullptr;
    const char *m_key = nullptr; ///< absent: an item of a list
    qsizetype m_index = 0;
};

} // namespace ansinh
