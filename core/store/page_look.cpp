// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_look.h"

#include "core/store/failure.h"
#include "core/store/opening.h"

#include <chrono>

namespace ansinh {

namespace {

Result<void> lookedThrough(const QString &path)
{
    return guarded([&]() {
        Connection connection(path, Connection::Access::Peek);
        refuseDamaged(connection, QStringLiteral("PRAGMA quick_check"));
    });
}

} // namespace

PageLook::PageLook(const QString &path) : m_look(std::async(std::launch::async, lookedThrough, path)) { }

bool PageLook::isThrough() const
{
    return m_outcome || m_look.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

const Result<void> &PageLook::outcome() const
{
    if (!m_outcome)
        m_outcome = m_look.get();
    return *m_outcome;
}

} // namespace ansinh
