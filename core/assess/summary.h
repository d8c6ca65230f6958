// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"

#include <array>

namespace ansinh {

/// How many targets have which verdict.
class Summary
{
public:
    void add(Verdict verdict);

    int count(Verdict verdict) const;
    int total() const;
    /// Targets with a value that a verdict was reached on: attained, on track, behind, or only begun.
    int judged() const;

private:
    static constexpr std::size_t kVerdicts = 8;
    std::array<int, kVerdicts> m_counts{};
};

Summary summaryOf(const std::vector<Assessment> &assessments);

} // namespace ansinh
