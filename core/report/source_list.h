// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// The sources of a table, numbered as they first appear: the cells bear numbers, a note under the table the
/// names. The members of a group that all report stand as one.
class SourceList
{
public:
    explicit SourceList(const ReportReading &reading) : m_reading(reading) { }

    /// "(1)", "(2), (3)": who reported the figures of the target; empty: nobody.
    QString numbersOf(const Target &target);
    /// "Nguồn số liệu: (1) Bảo hiểm xã hội …; (2) …"; empty: no source yet.
    QString explanation() const;

private:
    std::vector<Code<Organisation>> sourcesOf(const Target &target) const;
    int numberOf(const Code<Organisation> &source);

    const ReportReading &m_reading;
    std::vector<Code<Organisation>> m_sources;
};

} // namespace ansinh
