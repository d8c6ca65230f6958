// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/area_sentence.h"
#include "tests/core/report/matter.h"

using namespace ansinh;

namespace {

ReportMatter withAreas(const std::vector<qint64> &percents)
{
    ReportMatter matter = emptyMatter();
    for (std::size_t i = 0; i < percents.size(); ++i) {
        const Id<Area> id{static_cast<qint64>(i + 1)};
        matter.areas.push_back({id, QStringLiteral("Khu phố %1").arg(i + 1), static_cast<int>(i)});
        Figure figure = figureOf(QStringLiteral("CT29"), Part::ofArea(id), QStringLiteral("DCXD"));
        figure.numerator = Decimal::fromWhole(percents[i]);
        figure.denominator = Decimal::fromWhole(100);
        matter.returns.figures.push_back(figure);
    }
    return matter;
}

AreaSentence sentenceOf(const ReportMatter &matter)
{
    MouldTurn turn;
    return areaSentence(ReportReading(matter), *matter.plan.target(Code<Target>(QStringLiteral("CT29"))), turn);
}

} // namespace

TEST_CASE("The best and the lowest area are named with their figures")
{
    const AreaSentence sentence = sentenceOf(withAreas({43, 81, 60}));
    CHECK(sentence.text
          == QStringLiteral("Trong các khu phố, cao nhất là Khu phố 2 (81%), thấp nhất là Khu phố 1 (43%)."));
    CHECK(sentence.figures.contains(QStringLiteral("CT29/2026/area:Khu phố 2")));
}

TEST_CASE("Areas that share an end are named together, and too many are not named")
{
    CHECK(sentenceOf(withAreas({90, 81, 90})).text.contains(QStringLiteral("Khu phố 1 và Khu phố 3 (90%)")));
    CHECK(sentenceOf(withAreas({90, 90, 81, 90, 90})).text
          == QStringLiteral("Trong các khu phố, thấp nhất là Khu phố 3 (81%)."));
    CHECK(sentenceOf(withAreas({70, 70, 70})).text == QStringLiteral("Tất cả các khu phố đều ở mức 70%."));
}

TEST_CASE("Fewer than three areas are not compared")
{
    CHECK(sentenceOf(withAreas({43, 81})).text.isEmpty());
    CHECK(sentenceOf(withAreas({43, 81})).figures.isEmpty());
}

TEST_CASE("While organisations disagree on an area nothing is compared")
{
    ReportMatter matter = withAreas({43, 81, 60});
    Figure other = figureOf(QStringLiteral("CT29"), Part::ofArea(Id<Area>{1}), QStringLiteral("TYT"));
    other.numerator = Decimal::fromWhole(99);
    other.denominator = Decimal::fromWhole(100);
    matter.returns.figures.push_back(other);
    CHECK(sentenceOf(matter).text.isEmpty());
}

TEST_CASE("An area without a denominator of its own is held against the shared one")
{
    ReportMatter matter = withAreas({43, 81, 60});
    for (Figure &figure : matter.returns.figures)
        figure.denominator.reset();
    CHECK(sentenceOf(matter).text.isEmpty());
    for (qint64 id = 1; id <= 3; ++id) {
        SharedDenominator shared;
        shared.name = QStringLiteral("Tổng số hộ");
        shared.year = matter.period.year;
        shared.area = Id<Area>{id};
        shared.value = Decimal::fromWhole(200);
        matter.denominators.push_back(shared);
    }
    CHECK(sentenceOf(matter).text.contains(QStringLiteral("Khu phố 2 (40,5%)")));
}
