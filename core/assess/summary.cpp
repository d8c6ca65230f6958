// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/summary.h"

#include <numeric>

namespace ansinh {

void Summary::add(Verdict verdict)
{
    ++m_counts[static_cast<std::size_t>(verdict)];
}

int Summary::count(Verdict verdict) const
{
    return m_counts[static_cast<std::size_t>(verdict)];
}

int Summary::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int Summary::judged() const
{
    return count(Verdict::Attained) + count(Verdict::NoBaseline) + count(Verdict::OnTrack) + count(Verdict::Behind);
}

Summary summaryOf(const std::vector<Assessment> &assessments)
{
    Summary summary;
    for (const Assessment &assessment : assessments)
        summary.add(assessment.verdict);
    return summary;
}

} // namespace ansinh
