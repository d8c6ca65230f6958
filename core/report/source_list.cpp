// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/source_list.h"

#include "core/plan/asked.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

} // namespace

QString SourceList::numbersOf(const Target &target)
{
    std::vector<int> numbers;
    for (const Code<Organisation> &source : sourcesOf(target))
        numbers.push_back(numberOf(source));
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const int number : numbers)
        texts += QStringLiteral("(%1)").arg(number);
    return texts.join(QStringLiteral(", "));
}

QString SourceList::explanation() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        names += QStringLiteral("(%1) %2").arg(i + 1).arg(withUpperFirst(m_reading.nameInside(m_sources[i])));
    return names.isEmpty() ? QString() : QStringLiteral("Nguồn số liệu: %1.").arg(names.join(QStringLiteral("; ")));
}

/// A group in the place of its members, where more than one of them reported.
Codes SourceList::sourcesOf(const Target &target) const
{
    Codes reporters = m_reading.reportersOf(target);
    for (const Code<Organisation> &owner : target.owners) {
        const Codes members = membersOf(m_reading.plan(), owner);
        const auto isMember = [&](const Code<Organisation> &code) { return contains(members, code); };
        if (std::count_if(reporters.begin(), reporters.end(), isMember) < 2)
            continue;
        reporters.erase(std::remove_if(reporters.begin(), reporters.end(), isMember), reporters.end());
        reporters.push_back(owner);
    }
    return reporters;
}

int SourceList::numberOf(const Code<Organisation> &source)
{
    const auto found = std::find(m_sources.begin(), m_sources.end(), source);
    if (found == m_sources.end())
        m_sources.push_back(source);
    const auto at = std::find(m_sources.begin(), m_sources.end(), source);
    return static_cast<int>(at - m_sources.begin()) + 1;
}

} // namespace ansinh
