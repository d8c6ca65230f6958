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
            continue;
        }
        ++count.received;
        if (standing.isLate)
            ++count.late;
    }
    return count;
}

} // namespace ansinh
