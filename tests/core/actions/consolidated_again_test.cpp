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

/// Both lists say the same, whatever their order; `words` says all of a value.
template <class T, class Words> void areSame(const std::vector<T> &own, const std::vector<T> &read, Words words)
{
    const auto sorted = [&](const std::vector<T> &values) {
        QStringList all;
        for (const T &value : values)
            all += QStringList(words(value)).join(u'|');
        all.sort();
        return all;
    };
    CHECK(sorted(read) == sorted(own));
}

QString periodOf(const Period &period)
{
    return period.year.toString() + (period.half ? QStringLiteral("-H1") : QString());
}

void areResultsSame(Book &book, const PackageContents &contents)
{
    areSame(book.results().all().value(), contents.results, [](const TaskResult &its) {
        return QStringList{its.task.text, periodOf(its.period), its.by.text,   its.text,
                           its.progress,  its.difficulties,     its.proposals, its.recordedAt.toString(Qt::ISODate)};
    });
    std::vector<TaskIndicatorValue> indicators;
    std::vector<Submission> submissions;
    for (int year = 2017; year <= 2026; ++year) {
        for (const bool half : {true, false}) {
            const Period period{*Year::from(year), half};
            for (const TaskIndicatorValue &its : book.results().indicatorsIn(period).value())
                indicators.push_back(its);
            for (const Submission &its : book.submissions().in(period).value())
                submissions.push_back(its);
        }
    }
    areSame(indicators, contents.indicators, [](const TaskIndicatorValue &its) {
        return QStringList{its.task.text, periodOf(its.period), its.by.text, its.indicator, its.unit,
                           its.fund,      its.value.toString()};
    });
    areSame(submissions, contents.submissions, [](const Submission &its) {
        return QStringList{its.organisation.text,
                           periodOf(its.period),
                           QString::number(its.version),
                           its.received.toString(Qt::ISODate),
                           its.origin,
                           its.file,
                           its.note,
                           its.documentNumber,
                           nameOf(its.channel),
                           QString::fromLatin1(its.sha256)};
    });
}

void areReferencesSame(Book &book, const PackageContents &contents)
{
    const std::vector<Area> own = book.directory().areas().value();
    const auto words = [](const std::vector<Area> &areas) {
        return [&areas](const SharedDenominator &its) {
            return QStringList{its.name, its.year.toString(), nameOf(areas, its.area), its.value.toString(),
                               its.source};
        };
    };
    QStringList read;
    QStringList kept;
    for (const SharedDenominator &its : contents.denominators)
        read += words(contents.areas)(its).join(u'|');
    for (const SharedDenominator &its : book.references().denominators().value())
        kept += words(own)(its).join(u'|');
    read.sort();
    kept.sort();
    CHECK(read == kept);
    areSame(book.references().assigned().value(), contents.assigned, [](const AssignedValue &its) {
        return QStringList{its.target.text, its.year.toString(), its.value.toString(), its.document};
    });
    areSame(book.references().breaks().value(), contents.breaks, [](const SeriesBreak &its) {
        return QStringList{its.target.text, its.year.toString(), its.reason};
    });
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
    areResultsSame(ward.book(), contents);
    areReferencesSame(ward.book(), contents);
}
