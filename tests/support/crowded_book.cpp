// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowded_book.h"

#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"

namespace ansinh::test {

namespace {

struct Ward
{
    Plan plan;
    std::vector<Area> areas;
    std::vector<Code<Organisation>> schools;
};

Year yearOf(int number)
{
    return *Year::from(number);
}

Result<void> addOrganisations(Directory &directory)
{
    const std::pair<const char *, const char *> groups[]
        = {{"TRUONG", "Trường Tiểu học và Trung học cơ sở số %1"},
           {"TCCTXH", "Chi hội đoàn thể số %1 của phường"},
           {"CQ", "Cơ quan, đơn vị đóng trên địa bàn số %1"}};
    for (const auto &[group, name] : groups) {
        for (int i = 1; i <= 12; ++i) {
            const auto added = directory.addOrganisation(QString::fromUtf8(name).arg(i),
                                                         Code<Organisation>(QString::fromLatin1(group)));
            if (!added)
                return added.error();
        }
    }
    return {};
}

Figure figureOf(const Target &target, int year, const Part &part, int n)
{
    Figure figure;
    figure.target = target.code;
    figure.period = {yearOf(year), false};
    figure.part = part;
    figure.by = part.kind == Part::Kind::Member ? part.member : target.owners.front();
    const int step = year - kCrowdedFirstYear;
    if (target.kind == TargetKind::Ratio) {
        figure.numerator = Decimal::fromWhole(60 + 3 * step + n % 7);
        figure.denominator = Decimal::fromWhole(100 + n);
    } else if (target.kind == TargetKind::YesNo) {
        figure.value = Decimal::fromWhole(1);
    } else {
        figure.value = Decimal::fromWhole(20 + 2 * step + n % 5);
    }
    figure.source = {QStringLiteral("csv"), QStringLiteral("so-lieu-%1.csv").arg(year), {}};
    return figure;
}

std::vector<Part> partsOf(const Target &target, const Ward &ward)
{
    std::vector<Part> parts;
    if (target.kind == TargetKind::YesNo || target.kind == TargetKind::Average)
        return {Part::whole()};
    if (target.owners.front().text == QLatin1String("TRUONG")) {
        for (const Code<Organisation> &school : ward.schools)
            parts.push_back(Part::ofMember(school));
        return parts;
    }
    for (const Area &area : ward.areas)
        parts.push_back(Part::ofArea(area.id));
    return parts;
}

Result<void> addFigures(Book &book, const Ward &ward, int year)
{
    std::vector<Figure> figures;
    for (const Target &target : ward.plan.targets) {
        int n = 0;
        for (const Part &part : partsOf(target, ward))
            figures.push_back(figureOf(target, year, part, ++n));
    }
    return book.figures().record(figures, {QStringLiteral("record"), {QString::number(year)}, {}, {}});
}

Result<void> addResults(Book &book, const Ward &ward, int year)
{
    return book.change({QStringLiteral("result"), {QStringLiteral("1.1"), QString::number(year)}, {}, {}},
                       [&]() -> Result<void> {
                           for (const Code<Organisation> &asked : askedOrganisations(ward.plan)) {
                               for (const Code<Task> &task : tasksOf(ward.plan, asked)) {
                                   TaskResult result;
                                   result.task = task;
                                   result.period = {yearOf(year), false};
                                   result.by = asked;
                                   result.text = QStringLiteral("Đã triển khai đầy đủ nội dung được giao trong năm %1.")
                                                     .arg(year);
                                   if (const auto done = book.results().record(result); !done)
                                       return done;
                               }
                           }
                           return {};
                       });
}

Result<void> addDenominators(Book &book, const Ward &ward, int year)
{
    return book.change(
        {QStringLiteral("denominator"), {QStringLiteral("Dân số"), QString::number(year)}, {}, {}},
        [&]() -> Result<void> {
            for (const Target &target : ward.plan.targets) {
                if (target.denominator.isEmpty())
                    continue;
                SharedDenominator shared;
                shared.name = target.denominator;
                shared.year = yearOf(year);
                shared.value = Decimal::fromWhole(4'000 + 10 * (year - kCrowdedFirstYear));
                shared.source = QStringLiteral("Niên giám");
                if (const auto done = book.references().setDenominator(shared); !done)
                    return done;
            }
            return {};
        });
}

Result<void> fillYear(Book &book, const Ward &ward, int year)
{
    if (const auto done = addDenominators(book, ward, year); !done)
        return done;
    if (const auto done = addFigures(book, ward, year); !done)
        return done;
    return addResults(book, ward, year);
}

} // namespace

Result<void> fillCrowded(Book &book, int firstYear)
{
    if (const auto done = addOrganisations(book.directory()); !done)
        return done;
    for (int n = 1; n <= kCrowdedAreas; ++n) {
        if (const auto area = book.directory().addArea(QStringLiteral("Khu phố %1").arg(n)); !area)
            return area.error();
    }
    const auto plan = book.plans().latest();
    const auto areas = book.directory().areas();
    if (!plan)
        return plan.error();
    if (!areas)
        return areas.error();
    const Ward ward{*plan, *areas, membersOf(*plan, Code<Organisation>(QStringLiteral("TRUONG")))};
    for (int year = firstYear; year <= kCrowdedLastYear; ++year) {
        if (const auto done = fillYear(book, ward, year); !done)
            return done;
    }
    return {};
}

} // namespace ansinh::test
