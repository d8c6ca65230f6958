// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/plan_check.h"
#include "core/plan/plan_json.h"

using namespace ansinh;

namespace {

Plan builtIn()
{
    return builtInPlan().value();
}

/// The path that checkPlan() blames after the change; empty: none.
template <class Change> QString blamed(Change change)
{
    Plan plan = builtIn();
    change(plan);
    const Result<void> check = checkPlan(plan);
    return check ? QString() : check.error().detail.mid(QStringLiteral("plan: ").size());
}

Code<Organisation> organisation(const char *code)
{
    return Code<Organisation>(QString::fromLatin1(code));
}

constexpr std::size_t kRatio = 0; // CT01
constexpr std::size_t kCountToZero = 2; // CT03
constexpr std::size_t kYesNo = 5; // CT06
constexpr std::size_t kAbout = 9; // CT10
constexpr std::size_t kIncrease = 11; // CT12

template <class Change> QString blamedInTarget(std::size_t index, Change change)
{
    const QString path = blamed([&](Plan &plan) { change(plan.targets[index]); });
    const QString start = QStringLiteral("targets[%1].").arg(index);
    return path.startsWith(start) ? path.mid(start.size()) : path;
}

} // namespace

TEST_CASE("The built-in plan breaks no rule")
{
    CHECK(blamed([](Plan &) {}).isEmpty());
}

TEST_CASE("A target has a value exactly when its comparison asks for one")
{
    const QString value = QStringLiteral("value");
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.value.reset(); }) == value);
    CHECK(blamedInTarget(kAbout, [](Target &t) { t.value.reset(); }) == value);
    CHECK(blamedInTarget(kYesNo, [](Target &t) { t.value = Decimal::fromWhole(1); }) == value);
    CHECK(blamedInTarget(kIncrease, [](Target &t) { t.value = Decimal::fromWhole(1); }) == value);
}

TEST_CASE("A share lies between 0 and 100, both included")
{
    const auto with = [](qint64 millionths) {
        return blamedInTarget(kRatio, [&](Target &t) {
            t.value = Decimal::fromMillionths(millionths);
            t.statements.front().value.reset();
        });
    };
    CHECK(with(100'000'001) == QStringLiteral("value"));
    CHECK(with(-1) == QStringLiteral("value"));
    CHECK(with(100'000'000).isEmpty());
    CHECK(with(0).isEmpty());
}

TEST_CASE("A count is not below nothing, an average may be")
{
    const auto below = [](Target &t) {
        t.value = Decimal::fromWhole(-1);
        t.statements.front().value.reset();
    };
    CHECK(blamedInTarget(kCountToZero, below) == QStringLiteral("value"));
    CHECK(blamedInTarget(kAbout, below).isEmpty());
}

TEST_CASE("Kind, comparison and direction go together")
{
    const QString direction = QStringLiteral("direction");
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.kind = TargetKind::YesNo; }) == QStringLiteral("comparison"));
    CHECK(blamedInTarget(kYesNo, [](Target &t) { t.kind = TargetKind::Count; }) == QStringLiteral("comparison"));
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.direction = Direction::Down; }) == direction);
    CHECK(blamedInTarget(kYesNo, [](Target &t) { t.direction = Direction::Up; }) == direction);
    CHECK(blamedInTarget(kCountToZero, [](Target &t) { t.direction = Direction::Hold; }) == direction);
    CHECK(blamedInTarget(kCountToZero, [](Target &t) { t.direction = Direction::Up; }).isEmpty());
}

TEST_CASE("A ratio says what it counts, and nothing else does")
{
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.numerator.clear(); }) == QStringLiteral("numerator"));
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.denominator = QStringLiteral(" "); })
          == QStringLiteral("denominator"));
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.unit = QStringLiteral("hộ"); }) == QStringLiteral("unit"));
    CHECK(blamedInTarget(kCountToZero, [](Target &t) { t.numerator = QStringLiteral("Hộ"); })
          == QStringLiteral("numerator"));
    CHECK(blamedInTarget(kCountToZero, [](Target &t) { t.addsToDenominator = true; })
          == QStringLiteral("adds_to_denominator"));
}

TEST_CASE("The tolerance of about is a share strictly between 0 and 1")
{
    const auto with = [](qint64 millionths) {
        return blamedInTarget(kAbout, [&](Target &t) { t.tolerance = Decimal::fromMillionths(millionths); });
    };
    CHECK(with(0) == QStringLiteral("tolerance"));
    CHECK(with(1'000'000) == QStringLiteral("tolerance"));
    CHECK(with(999'999).isEmpty());
    CHECK(with(1).isEmpty());
}

TEST_CASE("The first statement, which is in force, has the target's value")
{
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.statements.clear(); }) == QStringLiteral("statements"));
    CHECK(blamedInTarget(kRatio, [](Target &t) { t.statements[0].value = Decimal::fromWhole(99); })
          == QStringLiteral("statements[0].value"));
    CHECK(blamedInTarget(7, [](Target &t) { t.statements[1].value = Decimal::fromWhole(101); })
          == QStringLiteral("statements[1].value"));
}

TEST_CASE("A code that stands twice is refused at the second, in other letters too")
{
    CHECK(blamed([](Plan &p) { p.targets[4].code = p.targets[1].code; }) == QStringLiteral("targets[4].code"));
    CHECK(blamed([](Plan &p) { p.groups[6].code = p.groups[0].code; }) == QStringLiteral("task_groups[6].code"));
    CHECK(blamed([](Plan &p) { p.tasks[1].code = p.tasks[0].code; }) == QStringLiteral("tasks[1].code"));
    CHECK(blamed([](Plan &p) { p.organisations[13].code = organisation("vhxh"); })
          == QStringLiteral("organisations[13].code"));
    CHECK(blamed([](Plan &p) { p.documents[2].number = p.documents[0].number; })
          == QStringLiteral("documents[2].number"));
    CHECK(blamed([](Plan &p) { p.contradictions[2].id = p.contradictions[0].id; })
          == QStringLiteral("contradictions[2].id"));
    CHECK(blamed([](Plan &p) { p.contradictions[0].places[1].key = p.contradictions[0].places[0].key; })
          == QStringLiteral("contradictions[0].places[1].key"));
    CHECK(blamed([](Plan &p) { p.targets[17].owners[1] = p.targets[17].owners[0]; })
          == QStringLiteral("targets[17].owners[1]"));
    CHECK(blamed([](Plan &p) { p.indicators[0].items[2].name = p.indicators[0].items[0].name; })
          == QStringLiteral("task_indicators[0].items[2].name"));
}

TEST_CASE("What is referred to exists")
{
    const Code<Organisation> nobody = organisation("NOBODY");
    CHECK(blamed([&](Plan &p) { p.identity.issuer = nobody; }) == QStringLiteral("identity.issuer"));
    CHECK(blamed([](Plan &p) { p.identity.resolution = QStringLiteral("1-NQ/TW"); })
          == QStringLiteral("identity.resolution"));
    CHECK(blamed([](Plan &p) { p.identity.parentDocument = QStringLiteral("1-KH/ĐU"); })
          == QStringLiteral("identity.parent_document"));
    CHECK(blamed([](Plan &p) { p.tasks[2].group = Code<TaskGroup>(QStringLiteral("9")); })
          == QStringLiteral("tasks[2].group"));
    CHECK(blamed([&](Plan &p) { p.tasks[0].leads[1].organisation = nobody; })
          == QStringLiteral("tasks[0].leads[1].code"));
    CHECK(blamed([&](Plan &p) { p.tasks[0].coordinators[1].organisation = nobody; })
          == QStringLiteral("tasks[0].coordinators[1].code"));
    CHECK(blamed([&](Plan &p) { p.targets[3].owners[0] = nobody; }) == QStringLiteral("targets[3].owners[0]"));
    CHECK(blamed([](Plan &p) { p.indicators[1].task = Code<Task>(QStringLiteral("9.9")); })
          == QStringLiteral("task_indicators[1].task"));
    CHECK(blamed([](Plan &p) { p.contradictions[0].target = Code<Target>(QStringLiteral("CT99")); })
          == QStringLiteral("contradictions[0].target"));
    CHECK(blamed([&](Plan &p) { p.duties[0].who[1] = nobody; }) == QStringLiteral("duties[0].who[1]"));
    CHECK(blamed([&](Plan &p) { p.duties[4].recipients[2] = nobody; }) == QStringLiteral("duties[4].recipients[2]"));
    CHECK(blamed([&](Plan &p) { p.recipients[0].organisation = nobody; }) == QStringLiteral("recipients[0].code"));
    CHECK(blamed([&](Plan &p) { p.organisations[0].askedWith = nobody; })
          == QStringLiteral("organisations[0].asked_with"));
    CHECK(blamed([&](Plan &p) { p.organisations[0].successor = nobody; })
          == QStringLiteral("organisations[0].successor"));
    CHECK(blamed([&](Plan &p) { p.organisations[0].memberOf = {nobody}; })
          == QStringLiteral("organisations[0].member_of[0]"));
}

TEST_CASE("Only a group has members, and nothing goes round in a circle")
{
    CHECK(blamed([](Plan &p) { p.organisations[1].memberOf = {organisation("TYT")}; })
          == QStringLiteral("organisations[1].member_of[0]"));
    CHECK(blamed([](Plan &p) { p.organisations[1].memberOf = {organisation("TRUONG")}; }).isEmpty());
    CHECK(blamed([](Plan &p) { p.organisations[8].memberOf = {organisation("TRUONG")}; })
          == QStringLiteral("organisations[8].member_of"));
    CHECK(blamed([](Plan &p) {
              p.organisations[8].memberOf = {organisation("KP")};
              p.organisations[15].memberOf = {organisation("TRUONG")};
          })
          == QStringLiteral("organisations[8].member_of"));
    CHECK(blamed([](Plan &p) { p.organisations[15].askedWith = organisation("BCS-KP"); })
          == QStringLiteral("organisations[15].asked_with"));
    CHECK(blamed([](Plan &p) { p.organisations[0].successor = organisation("LDTBXH"); })
          == QStringLiteral("organisations[0].successor"));
}

TEST_CASE("Exactly one organisation keeps the book")
{
    CHECK(blamed([](Plan &p) { p.organisations[0].isUser = false; }) == QStringLiteral("organisations"));
    CHECK(blamed([](Plan &p) { p.organisations[1].isUser = true; }) == QStringLiteral("organisations"));
}

TEST_CASE("Dated names end after they begin and do not overlap")
{
    const auto with = [](std::vector<DatedName> names) {
        return blamed([&](Plan &p) { p.organisations[0].names = std::move(names); });
    };
    const QDate june(2025, 6, 30);
    const QDate july(2025, 7, 1);
    const QString name = QStringLiteral("Tên");
    CHECK(with({{name, july, june}}) == QStringLiteral("organisations[0].names[0].to"));
    CHECK(with({{name, {}, july}, {name, july, {}}}) == QStringLiteral("organisations[0].names[1]"));
    CHECK(with({{name, {}, june}, {name, july, {}}}).isEmpty());
    CHECK(with({{name, july, {}}, {name, {}, june}}).isEmpty());
    CHECK(with({{name, july, july}}).isEmpty());
}

TEST_CASE("The two days of the year are marked once each, and have a day")
{
    CHECK(blamed([](Plan &p) { p.duties[0].role = QStringLiteral("collect"); })
          == QStringLiteral("duties[0].deadline"));
    CHECK(blamed([](Plan &p) { p.duties[4].role = QStringLiteral("collect"); }) == QStringLiteral("duties[4].role"));
    CHECK(blamed([](Plan &p) { p.duties[1].role = QStringLiteral("gather"); }) == QStringLiteral("duties[1].role"));
}

TEST_CASE("A contradiction has two places, and a value only where it is about a target")
{
    CHECK(blamed([](Plan &p) { p.contradictions[0].places.pop_back(); }) == QStringLiteral("contradictions[0].places"));
    CHECK(blamed([](Plan &p) { p.contradictions[2].places[1].value = Decimal::fromWhole(1); })
          == QStringLiteral("contradictions[2].places[1].value"));
    CHECK(blamed([](Plan &p) { p.contradictions[0].places[1].value = Decimal::fromWhole(101); })
          == QStringLiteral("contradictions[0].places[1].value"));
}

TEST_CASE("A task is led by somebody, and the years are in order")
{
    CHECK(blamed([](Plan &p) { p.tasks[3].leads.clear(); }) == QStringLiteral("tasks[3].leads"));
    CHECK(blamed([](Plan &p) { p.identity.lastYear = p.identity.firstYear - 1; })
          == QStringLiteral("identity.last_year"));
}
