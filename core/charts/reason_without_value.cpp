// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/reason_without_value.h"

#include "core/report/organisation_names.h"

#include <QStringList>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kSilent{u"chờ %1", u"awaiting %1"};
constexpr Phrase kNoDenominator{u"chưa có mẫu số để tính", u"no denominator yet"};
constexpr Phrase kZeroDenominator{u"mẫu số bằng 0", u"the denominator is 0"};
constexpr Phrase kNotAvailable{u"đơn vị báo cáo là chưa có", u"reported as not available"};
constexpr Phrase kSourcesDiffer{u"các nguồn khác nhau", u"the sources differ"};
constexpr Phrase kPartsDiffer{u"cộng các phần khác số chung", u"the parts do not add up to the whole"};
constexpr Phrase kDivisionsDiffer{u"khu phố và đơn vị cộng khác nhau", u"areas and members add up differently"};

QString namesOfSilent(const ChartMatter &matter, const Target &target)
{
    QStringList names;
    for (const Code<Organisation> &owner : silentOwners(matter.plan, target, matter.organisations)) {
        if (const Organisation *organisation = matter.plan.organisation(owner))
            names += insideSentence(organisation->nameOn(matter.today));
    }
    return names.join(QStringLiteral(", "));
}

QString reasonOfDispute(const Assessment &assessment, ChartLanguage language)
{
    const auto open = std::find_if(assessment.disputes.begin(), assessment.disputes.end(),
                                   [](const Dispute &dispute) { return dispute.isOpen; });
    if (open == assessment.disputes.end())
        return {};
    switch (open->kind) {
    case Dispute::Kind::Sources: return kSourcesDiffer.in(language);
    case Dispute::Kind::PartsAndWhole: return kPartsDiffer.in(language);
    case Dispute::Kind::Divisions: break;
    }
    return kDivisionsDiffer.in(language);
}

QString reasonOfAbsence(const ChartMatter &matter, const Target &target, const Measured &measured,
                        ChartLanguage language)
{
    if (measured.denominator && measured.denominator->isZero())
        return kZeroDenominator.in(language);
    if (measured.numerator && !measured.denominator && target.kind == TargetKind::Ratio)
        return kNoDenominator.in(language);
    if (measured.state == FigureState::NotAvailable)
        return kNotAvailable.in(language);
    const QString silent = namesOfSilent(matter, target);
    return silent.isEmpty() ? QString() : kSilent.in(language).arg(silent);
}

} // namespace

QString reasonWithoutValue(const ChartMatter &matter, const Target &target, const Assessment &assessment,
                           ChartLanguage language)
{
    switch (assessment.verdict) {
    case Verdict::Disputed: return reasonOfDispute(assessment, language);
    case Verdict::NoData: return reasonOfAbsence(matter, target, assessment.measured, language);
    default: return {};
    }
}

} // namespace ansinh
