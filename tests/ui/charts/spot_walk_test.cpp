// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spot_walk.h"

#include "tests/support/catch.h"

using namespace ansinh;

namespace {

/// Three columns and two rows of cells.
ChartSpots cells()
{
    ChartSpots spots;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            spots.push_back({QRectF(column * 60, row * 20, 60, 20), {}, {}});
    }
    return spots;
}

} // namespace

TEST_CASE("Arrow keys lead to the neighbour in a table of spots and stop at its edge")
{
    const ChartSpots spots = cells();
    CHECK(spotFrom(spots, 0, Qt::Key_Right) == 1);
    CHECK(spotFrom(spots, 4, Qt::Key_Right) == 5);
    CHECK(spotFrom(spots, 4, Qt::Key_Left) == 3);
    CHECK(spotFrom(spots, 1, Qt::Key_Down) == 4);
    CHECK(spotFrom(spots, 5, Qt::Key_Up) == 2);
    CHECK(spotFrom(spots, 2, Qt::Key_Right) == -1);
    CHECK(spotFrom(spots, 0, Qt::Key_Up) == -1);
}

TEST_CASE("Along a line the next point comes first, however high it stands")
{
    const ChartSpots spots{
        {QRectF(0, 100, 8, 8), {}, {}}, {QRectF(80, 10, 8, 8), {}, {}}, {QRectF(160, 100, 8, 8), {}, {}}};
    CHECK(spotFrom(spots, 0, Qt::Key_Right) == 1);
    CHECK(spotFrom(spots, 1, Qt::Key_Right) == 2);
}

TEST_CASE("Home, End and the first arrow lead into the chart; an empty one leads nowhere")
{
    const ChartSpots spots = cells();
    CHECK(spotFrom(spots, 3, Qt::Key_Home) == 0);
    CHECK(spotFrom(spots, 3, Qt::Key_End) == 5);
    CHECK(spotFrom(spots, -1, Qt::Key_Down) == 0);
    CHECK(spotFrom(spots, 3, Qt::Key_A) == -1);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Down})
        CHECK(spotFrom({}, -1, key) == -1);
}

TEST_CASE("A spot within another is found before it")
{
    const ChartSpots spots{{QRectF(0, 0, 100, 100), {}, {}}, {QRectF(40, 40, 10, 10), {}, {}}};
    CHECK(spotAt(spots, {45, 45}) == 1);
    CHECK(spotAt(spots, {10, 10}) == 0);
    CHECK(spotAt(spots, {200, 10}) == -1);
}
