// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/charts/target_sentences.h"
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"
#include "ui/targets/target_matter.h"
#include "ui/widgets/verdict_look.h"

#include <QRegularExpression>

#include <set>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("Every verdict has a word and a shape, and no two that mean different things look alike")
{
    std::set<QString> texts;
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::Behind); ++verdict) {
        const VerdictLook look = lookOf(static_cast<Verdict>(verdict));
        CHECK(look.shape.size() == 1);
        CHECK_FALSE(look.word.isEmpty());
        texts.insert(look.text());
    }
    CHECK(texts.size() == 8);
}

TEST_CASE("The sentence gives value, fraction, change and gap as core has them")
{
    Target target;
    target.kind = TargetKind::Ratio;
    target.comparison = Comparison::AtLeast;
    target.value = Decimal::fromWhole(6);
    target.unit = QStringLiteral("%");
    target.countedUnit = QStringLiteral("người");
    target.due = QDate(2030, 12, 31);
    Assessment assessment;
    assessment.period = {Year::of(today()), false};
    assessment.verdict = Verdict::OnTrack;
    assessment.measured.numerator = Decimal::fromWhole(97);
    assessment.measured.denominator = Decimal::fromWhole(1720);
    assessment.measured.value = Rational::percent(Decimal::fromWhole(97), Decimal::fromWhole(1720));
    assessment.gap = 7;
    const QString text = sentencesOf(target, assessment, ChartLanguage::English).join(QLatin1Char(' '));
    CHECK(text.contains(QStringLiteral("5,6%")));
    CHECK(text.contains(QStringLiteral("(97/1.720 người)")));
    CHECK(text.contains(QRegularExpression(QStringLiteral("\\b7 người"))));
    CHECK(text.contains(displayedTarget(target)));
}

TEST_CASE("A target without a value says why")
{
    Assessment assessment;
    const auto said = [&] { return sentencesOf(Target(), assessment, ChartLanguage::English).join(QLatin1Char(' ')); };
    std::set<QString> reasons = {said()};
    assessment.measured.state = FigureState::NotAvailable;
    reasons.insert(said());
    assessment.measured.state = FigureState::NoneArisen;
    reasons.insert(said());
    assessment.measured.state = FigureState::NotAssessable;
    reasons.insert(said());
    assessment.measured.disputed = true;
    reasons.insert(said());
    CHECK(reasons.size() == 5);
    CHECK(reasons.count(QString()) == 0);
}

TEST_CASE("The matter of a target is what the status says, and an unknown code is refused")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    for (const Assessment &judged : desk.status(desk.wholeYear())->targets) {
        const Result<TargetMatter> matter = targetMatterOf(desk, judged.target, desk.wholeYear());
        REQUIRE(matter);
        CHECK(matter->assessment.verdict == judged.verdict);
        const auto trend = std::get<TrendChart>(trendOf(*matter).shown);
        if (judged.baselineYear)
            CHECK(trend.points.front().at == *judged.baselineYear);
    }
    CHECK_FALSE(targetMatterOf(desk, Code<Target>(QStringLiteral("CT99")), desk.wholeYear()));
}
