// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QCoreApplication>

namespace ansinh {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotAssessable: return QCoreApplication::translate("app/cli", "– Not assessed at ward level");
    case Verdict::Disputed: return QCoreApplication::translate("app/cli", "◆ Figures disagree");
    case Verdict::NotApplicable: return QCoreApplication::translate("app/cli", "– None arisen");
    case Verdict::NoData: return QCoreApplication::translate("app/cli", "○ No figure yet");
    case Verdict::Attained: return QCoreApplication::translate("app/cli", "● Attained");
    case Verdict::NoBaseline: return QCoreApplication::translate("app/cli", "○ First year, nothing to compare");
    case Verdict::OnTrack: return QCoreApplication::translate("app/cli", "▲ On track");
    case Verdict::Behind: return QCoreApplication::translate("app/cli", "▼ Behind");
    }
    return {};
}

QString stateWord(OrganisationStanding::State state)
{
    switch (state) {
    case OrganisationStanding::State::Received: return QCoreApplication::translate("app/cli", "received");
    case OrganisationStanding::State::Partial: return QCoreApplication::translate("app/cli", "in part");
    case OrganisationStanding::State::Missing: return QCoreApplication::translate("app/cli", "not received");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Stop: return QCoreApplication::translate("app/cli", "■ Refused");
    case Severity::Ask: return QCoreApplication::translate("app/cli", "? To be answered");
    case Severity::Note: break;
    }
    return QCoreApplication::translate("app/cli", "· Note");
}

} // namespace ansinh
