// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"

#include <QFile>
#include <QSignalSpy>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("A book that is refused leaves the one on the desk where it is")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const QString path = desk.book().path();
    QSignalSpy changed(&desk, &Desk::bookChanged);
    const Result<void> refused = desk.open(in(folder, "none.ansinh"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
    CHECK(desk.book().path() == path);
    CHECK(changed.isEmpty());
}

TEST_CASE("Creating never overwrites, neither a book nor a sample")
{
    QTemporaryDir folder;
    QFile file(in(folder, "mine.ansinh"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Desk desk(context(), today());
    const bool isSample = GENERATE(false, true);
    const Result<void> refused = isSample ? desk.createSample(file.fileName()) : desk.create(file.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Exists);
    CHECK_FALSE(desk.hasBook());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("The years are those of the plan and those with figures, and the year stays inside them")
{
    QTemporaryDir folder;
    Desk desk(context(), QDate(2019, 5, 1));
    CHECK(desk.years().empty());
    REQUIRE(desk.open(sampleIn(folder)));
    const std::vector<Year> years = desk.years();
    CHECK(years.front().number() == 2024);
    CHECK(years.back().number() >= 2030);
    CHECK(desk.year() == years.front());
}

TEST_CASE("A period is judged once, and again after undo")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Result<Status> *first = &desk.status(desk.wholeYear());
    REQUIRE(*first);
    CHECK(first == &desk.status(desk.wholeYear()));
    const auto withValue = [&] {
        const Result<Status> &status = desk.status(desk.wholeYear());
        return std::count_if(status->targets.begin(), status->targets.end(),
                             [](const Assessment &each) { return each.measured.hasValue(); });
    };
    const auto before = withValue();
    CHECK(before > 0);
    QSignalSpy changed(&desk, &Desk::contentChanged);
    REQUIRE(desk.undo());
    CHECK(changed.count() == 1);
    CHECK(withValue() == 0);
    REQUIRE(desk.redo());
    CHECK(withValue() == before);
}
