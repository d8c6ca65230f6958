// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/assessment.h"

namespace ansinh {

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotAssessable: return QStringLiteral("not_assessable");
    case Verdict::Disputed: return QStringLiteral("disputed");
    case Verdict::NotApplicable: return QStringLiteral("not_applicable");
    case Verdict::NoData: return QStringLiteral("no_data");
    case Verdict::Attained: return QStringLiteral("attained");
    case Verdict::NoBaseline: return QStringLiteral("no_baseline");
    case Verdict::OnTrack: return QStringLiteral("on_track");
    case Verdict::Behind: return QStringLiteral("behind");
    }
    return QStringLiteral("no_data");
}

bool isBehind(const Assessment &assessment)
{
    return assessment.verdict == Verdict::Behind;
}

bool isMissing(const Assessment &assessment)
{
    return assessment.verdict == Verdict::NoData;
}

} // namespace ansinh
