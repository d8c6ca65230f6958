// SPDX-License-Identifier: GPL-3.0-or-later
// What a ward knows, by way of a package into the book of a town and out of it again.
#include "core/actions/sample.h"
#include "core/exchange/package_reader.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QString nameOf(const std::vector<Area> &areas, Id<Area> id)
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area &area) { return area.id == id; });
    return found == areas.end() ? QString() : found->name;
}

void isThere(const Figure &figure, const std::vector<Area> &areas, const PackageContents &contents)
{
    const auto same = std::find_if(contents.figures.begin(), contents.figures.end(), [&](const Figure &its) {
        return its.target == figure.target && its.period == figure.period && its.by == figure.by
            && its.part.kind == figure.part.kind && its.part.member == figure.part.member
            && nameOf(contents.areas, its.part.area) == nameOf(areas, figure.part.area);
    });
    INFO(figure.target.text.toStdString());
    REQUIRE(same != contents.figures.end());
    CHECK(same->state == figure.state);
    CHECK(same->value == figure.value);
    CHECK(same->numerator == figure.numerator);
    CHECK(same->denominator == figure.denominator);
    CHECK(same->certainty == figure.certainty);
    CHECK(same->asOf == figure.asOf);
    CHECK(same->dataFrom == figure.dataFrom);
    CHECK(same->dataTo == figure.dataTo);
    CHECK(same->reason == figure.reason);
    CHECK(same->note == figure.note);
    CHECK(same->source.origin == figure.source.origin);
    CHECK(same->source.file == figure.source.file);
    CHECK(same->source.place == figure.source.place);
}

void areThere(const std::vector<Decision> &decisions, const std::vector<Decision> &read)
{
    REQUIRE(read.size() == decisions.size());
    for (size_t i = 0; i < decisions.size(); ++i) {
        CHECK(read[i].item == decisions[i].item);
        CHECK(read[i].choice == decisions[i].choice);
        CHECK(read[i].reason == decisions[i].reason);
        CHECK(read[i].seen == decisions[i].seen);
    }
}

} // namespace

TEST_CASE("Exported, wiped and consolidated into an empty book, every figure, state and decision is what it was")
{
    const auto kind = GENERATE(SampleKind::Plain, SampleKind::Reorganised);
    ActionBook ward;
    REQUIRE(fillSample(ward.book(), kind));
    const QByteArray package = packageOf(ward.book());
    Town town;
    town.take({package});
    const WardPackage kept = town.book().wardPackages().all()->front();
    const auto bytes = town.book().wardPackages().bytesOf(kept.id);
    REQUIRE(bytes);
    CHECK(*bytes == package);
    const PackageReading read = readPackage(*bytes);
    REQUIRE(read.isSound());
    const PackageContents &contents = *read.contents;

    const std::vector<Area> areas = ward.book().directory().areas().value();
    CHECK(contents.areas.size() == areas.size());
    const std::vector<Figure> figures = ward.book().figures().all().value();
    for (const Figure &figure : figures)
        isThere(figure, areas, contents);
    CHECK(contents.figures.size() == figures.size());
    areThere(ward.book().decisions().all().value(), contents.decisions);
    CHECK(contents.results.size() == ward.book().results().all()->size());
    CHECK(contents.denominators.size() == ward.book().references().denominators()->size());
    CHECK(contents.assigned.size() == ward.book().references().assigned()->size());
    CHECK(contents.breaks.size() == ward.book().references().breaks()->size());
}
