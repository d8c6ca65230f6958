// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scale.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace ansinh;

TEST_CASE("An axis begins at 0 and ends at a round bound above all values")
{
    for (const double most : {0.7, 3.2, 7.0, 38.2, 45.0, 74.8, 99.9, 512.0, 1257.0, 1'234'567.0}) {
        const ChartScale scale = scaleFor({0.1, most}, false, {});
        CHECK(scale.bottom == 0);
        CHECK(scale.top >= most);
        CHECK(scale.top < 2 * most);
        const double steps = scale.top / scale.step;
        CHECK(steps == Approx(std::round(steps)));
        CHECK(steps <= 6);
        CHECK(steps >= 3);
    }
}

TEST_CASE("A share ends at 100 unless a value is above it")
{
    CHECK(scaleFor({51.0}, true, QStringLiteral("%")).top == 100);
    CHECK(scaleFor({100.0}, true, QStringLiteral("%")).top == 100);
    CHECK(scaleFor({4.8, 6.0}, true, QStringLiteral("%")).top < 10);
    CHECK(scaleFor({103.5}, true, QStringLiteral("%")).top > 103.5);
    CHECK(scaleFor({}, true, QStringLiteral("%")).top == 100);
    CHECK(scaleFor({0.0}, true, QStringLiteral("%")).top == 100);
}

TEST_CASE("Whole units are not divided on the axis")
{
    const ChartScale doctors = scaleFor({1, 0, 1}, false, QStringLiteral("bác sĩ"));
    CHECK(doctors.step == 1);
    CHECK(doctors.decimals == 0);
    CHECK(scaleFor({12, 3}, false, {}).step == 5);
    CHECK(scaleFor({0.71, 0.74}, false, {}).decimals > 0);
}

TEST_CASE("A zoomed axis begins at a round value below all, and says that it is broken")
{
    const ChartScale scale = zoomedScaleFor({74.1, 74.8, 75.0}, false, {});
    CHECK(scale.isZoomed());
    CHECK(scale.bottom < 74.1);
    CHECK(scale.bottom > 70);
    CHECK(scale.top >= 75);
    CHECK(zoomedScaleFor({95.2, 100}, true, QStringLiteral("%")).top == 100);
    CHECK(zoomedScaleFor({80, 80}, false, {}).isZoomed());
}

TEST_CASE("Where nothing is gained an axis is not cut")
{
    CHECK_FALSE(zoomedScaleFor({}, true, {}).isZoomed());
    CHECK_FALSE(zoomedScaleFor({0, 40}, true, {}).isZoomed());
    CHECK_FALSE(zoomedScaleFor({3, 90}, true, {}).isZoomed());
}
