// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_key.h"

#include <QFont>

namespace ansinh {

/// Where the parts of a row begin, from its left, and how wide they are.
struct BulletSlot
{
    double left = 0;
    double width = 0;

    double right() const { return left + width; }
};

struct BulletSlots
{
    BulletSlot code;
    BulletSlot name;
    BulletSlot target;
    BulletSlot bar;
    BulletSlot value;
    BulletSlot verdict;
    bool hasVerdictWords = true; ///< else only the mark has room
};

/// A title or a row of the picture.
struct BulletLine
{
    const BulletGroup *group = nullptr;
    const BulletRow *row = nullptr; ///< nullptr: the title of the group
    bool isContinued = false; ///< the title of a group that began in the column before
    QRectF area;
};

/// Where everything of a sheet of bullet rows stands, from (0, 0). Points into the chart, which must outlive it.
struct BulletLayout
{
    QFont font;
    QFont small;
    double em = 0; ///< height of a line in the font
    double pitch = 0; ///< from line to line in the small font
    ChartKey summary;
    ChartKey key;
    QRectF summaryArea;
    QRectF keyArea;
    std::vector<QRectF> heads; ///< of the one or two columns
    BulletSlots places;
    std::vector<BulletLine> lines;
    double height = 0;
};

/// Two columns of rows where there is room for both. Names take at most `nameLines` lines.
BulletLayout layoutOf(const BulletChart &chart, double width, const QFont &font, int nameLines = 2);

/// What a row without a value says in its place: "Chưa có số liệu: chờ Trạm Y tế phường".
QString absenceOf(const BulletRow &row);

} // namespace ansinh
