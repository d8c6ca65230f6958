// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_look.h"

#include "ui/base/theme.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Verdicts)
};

} // namespace

VerdictLook lookOf(Verdict verdict)
{
    const Colours &own = colours();
    switch (verdict) {
    case Verdict::Attained: return {QStringLiteral("●"), Verdicts::tr("Attained"), own.good};
    case Verdict::OnTrack: return {QStringLiteral("▲"), Verdicts::tr("On track"), own.good};
    case Verdict::Behind: return {QStringLiteral("▼"), Verdicts::tr("Behind"), own.bad};
    case Verdict::Disputed: return {QStringLiteral("◆"), Verdicts::tr("Figures disagree"), own.disputed};
    case Verdict::NoData: return {QStringLiteral("○"), Verdicts::tr("No figures yet"), own.muted};
    case Verdict::NoBaseline: return {QStringLiteral("◇"), Verdicts::tr("First year followed"), own.muted};
    case Verdict::NotApplicable: return {QStringLiteral("–"), Verdicts::tr("Nothing arose"), own.muted};
    case Verdict::NotAssessable: break;
    }
    return {QStringLiteral("–"), Verdicts::tr("Not judged at ward level"), own.muted};
}

} // namespace ansinh
