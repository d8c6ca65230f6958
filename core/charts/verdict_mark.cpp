// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/verdict_mark.h"

#include "core/report/organisation_names.h"
#include "core/report/verdict_words.h"

namespace ansinh {

namespace {

QString englishWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Attained: return QStringLiteral("Attained");
    case Verdict::OnTrack: return QStringLiteral("On track");
    case Verdict::Behind: return QStringLiteral("Behind");
    case Verdict::Disputed: return QStringLiteral("Figures disagree");
    case Verdict::NoData: return QStringLiteral("No figures yet");
    case Verdict::NoBaseline: return QStringLiteral("First year followed");
    case Verdict::NotApplicable: return QStringLiteral("Nothing arose");
    case Verdict::NotAssessable: break;
    }
    return QStringLiteral("Not judged at ward level");
}

} // namespace

ChartTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Attained: return ChartTone::Attained;
    case Verdict::OnTrack: return ChartTone::OnTrack;
    case Verdict::Behind: return ChartTone::Behind;
    case Verdict::Disputed: return ChartTone::Disputed;
    case Verdict::NoData: return ChartTone::Missing;
    case Verdict::NoBaseline: return ChartTone::Begun;
    case Verdict::NotApplicable:
    case Verdict::NotAssessable: break;
    }
    return ChartTone::None;
}

ChartCertainty chartCertainty(const Measured &measured)
{
    switch (measured.certainty.value_or(Certainty::Official)) {
    case Certainty::Preliminary: return ChartCertainty::Preliminary;
    case Certainty::Estimate: return ChartCertainty::Estimate;
    case Certainty::Official: break;
    }
    return ChartCertainty::Official;
}

ChartVerdict markOf(Verdict verdict, const Plan &plan, ChartLanguage language, const QDate &day)
{
    const bool isVietnamese = language == ChartLanguage::Vietnamese;
    return {toneOf(verdict), isVietnamese ? verdictWord(verdict, unitWordOf(plan, day)) : englishWord(verdict)};
}

const std::vector<Verdict> &verdictsByUrgency()
{
    static const std::vector<Verdict> order{Verdict::Behind,        Verdict::Disputed,     Verdict::OnTrack,
                                            Verdict::Attained,      Verdict::NoBaseline,   Verdict::NoData,
                                            Verdict::NotApplicable, Verdict::NotAssessable};
    return order;
}

std::vector<ProgressPart> partsByVerdict(const Summary &summary, const Plan &plan, ChartLanguage language,
                                         const QDate &day)
{
    std::vector<ProgressPart> parts;
    for (const Verdict verdict :
         {Verdict::Attained, Verdict::OnTrack, Verdict::Behind, Verdict::Disputed, Verdict::NoBaseline, Verdict::NoData,
          Verdict::NotApplicable, Verdict::NotAssessable}) {
        if (summary.count(verdict) > 0)
            parts.push_back({markOf(verdict, plan, language, day), summary.count(verdict)});
    }
    return parts;
}

} // namespace ansinh
