// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/complaints.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

QString atPlace(const QString &place, const QString &sentence)
{
    return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
}

void Complaints::add(size_t entry, const QString &place, const Error &error)
{
    const auto later = std::upper_bound(m_complaints.begin(), m_complaints.end(), entry,
                                        [](size_t position, const Complaint &its) { return position < its.entry; });
    m_complaints.insert(later, {entry, {error.kind, atPlace(place, error.message), error.detail}});
}

Error Complaints::refusal() const
{
    Error refusal = m_complaints.front().error;
    const int count = static_cast<int>(m_complaints.size());
    for (int i = 1; i < std::min(count, kMostShown); ++i)
        refusal.message += QLatin1Char('\n') + m_complaints[size_t(i)].error.message;
    if (count > kMostShown)
        refusal.message += QLatin1Char('\n')
            + QCoreApplication::translate("core/actions", "… and %n more.", nullptr, count - kMostShown);
    return refusal;
}

} // namespace ansinh
