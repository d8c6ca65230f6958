// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does while nobody touches it: looks through the book, prepares pages.
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/shell/pages.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kPatience = 20'000; ///< milliseconds; the pages are ready long before

} // namespace

TEST_CASE("A book that turns out to be damaged is closed, and the reason stands on the first page")
{
    Office office;
    const QString path = sampleIn(office.folder());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 8192));
    REQUIRE(file.write(QByteArray(8192, '\x5a')) == 8192);
    file.close();
    office.start(path);
    REQUIRE(QTest::qWaitFor([&] { return !office.desk().hasBook(); }, kPatience));
    CHECK(office.window().currentPage().isEmpty());
    CHECK(office.seen("notice"));
}

TEST_CASE("Pages are made while nobody types, and show what holds when they are seen")
{
    Office office;
    office.start(sampleIn(office.folder()));
    auto *pages = office.window().findChild<Pages *>();
    const auto &specs = pages->specs();
    const auto its = std::count_if(specs.begin(), specs.end(), [](const PageSpec &spec) { return spec.isFor(false); });
    REQUIRE(QTest::qWaitFor([&] { return pages->count() == static_cast<int>(its); }, kPatience));
    REQUIRE(QTest::qWaitFor([&] { return !pages->prepareNext(); }, kPatience));
    CHECK(office.window().currentPage() == QStringLiteral("today"));
    office.desk().setYear(*Year::from(2025));
    office.press(Qt::Key_3, Qt::ControlModifier);
    const auto *table = office.seen<QTableView>("targetTable");
    CHECK(table->model()->rowCount() == 37);
    CHECK(table->model()->headerData(5, Qt::Horizontal).toString().contains(QStringLiteral("2025")));
}
