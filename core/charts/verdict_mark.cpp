// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/verdict_mark.h"

namespace ansinh {

namespace {

constexpr Phrase kAttained{u"Đạt", u"Attained"};
constexpr Phrase kOnTrack{u"Đúng tiến độ", u"On track"};
constexpr Phrase kBehind{u"Chậm tiến độ", u"Behind"};
constexpr Phrase kDisputed{u"Chưa thống nhất số liệu", u"Figures disagree"};
constexpr Phrase kNoData{u"Chưa có số liệu", u"No figures yet"};
constexpr Phrase kNoBaseline{u"Số liệu năm đầu", u"First year followed"};
constexpr Phrase kNotApplicable{u"Không phát sinh", u"Nothing arose"};
constexpr Phrase kNotAssessable{u"Không đánh giá ở cấp phường", u"Not judged at ward level"};

} // namespace

ChartVerdict markOf(Verdict verdict, const Plan &, ChartLanguage language)
{
    switch (verdict) {
    case Verdict::Attained: return {ChartTone::Attained, kAttained.in(language)};
    case Verdict::OnTrack: return {ChartTone::OnTrack, kOnTrack.in(language)};
    case Verdict::Behind: return {ChartTone::Behind, kBehind.in(language)};
    case Verdict::Disputed: return {ChartTone::Disputed, kDisputed.in(language)};
    case Verdict::NoData: return {ChartTone::Missing, kNoData.in(language)};
    case Verdict::NoBaseline: return {ChartTone::Begun, kNoBaseline.in(language)};
    case Verdict::NotApplicable: return {ChartTone::None, kNotApplicable.in(language)};
    case Verdict::NotAssessable: break;
    }
    return {ChartTone::None, kNotAssessable.in(language)};
}

} // namespace ansinh
