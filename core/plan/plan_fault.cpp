// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_fault.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

/// A key of a hostile file may be as long as the file; the message stays one that can be read.
constexpr qsizetype kLongestPath = 200;

} // namespace

void PlanFault::set(const QString &path, const QString &remedy)
{
    if (isSet())
        return;
    m_path = path.left(kLongestPath);
    m_remedy = remedy;
}

Error PlanFault::error() const
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/plan", "The plan is not valid at “%1”. %2").arg(m_path, m_remedy),
            QStringLiteral("plan: ") + m_path};
}

} // namespace ansinh
