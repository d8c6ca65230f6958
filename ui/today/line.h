// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

#include <QColor>
#include <QString>

namespace ansinh {

/// One line of a list on the first page: what it is, what is the matter, and where it leads.
struct Line
{
    QString mark; ///< "▼ Chậm tiến độ": a shape and a word; empty: none
    QColor colour; ///< of the mark
    QString text;
    QString value; ///< stands at the right, quiet
    Place place;
};

} // namespace ansinh
