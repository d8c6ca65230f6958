// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_path.h"

namespace ansinh {

QString JsonPath::text() const
{
    if (!m_in)
        return {};
    return m_key ? m_in->textOf(QString::fromLatin1(m_key))
                 : m_in->text() + QStringLiteral("[%1]").arg(m_index);
}

QString JsonPath::textOf(const QString &key) const
{
    const QString before = text();
    return before.isEmpty() ? key : before + QLatin1Char('.') + key;
}

} // namespace ansinh
