// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/return_count.h"

namespace ansinh {

ReturnCount returnCount(const ReportReading &reading)
{
    ReturnCount count;
    for (const OrganisationStanding &standing : reading.matter().organisations) {
        ++count.asked;
        if (standing.state != OrganisationStanding::State::Received) {
            count.missing.push_back(standing.code);
            count.overdue += standing.isLate ? 1 : 0;
            continue;
        }
        ++count.received;
        if (standing.isLate)
            count.late.push_back(standing.code);
    }
    return count;
}

} // namespace ansinh
