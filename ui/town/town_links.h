// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_words.h"

#include <QUrl>

namespace ansinh {

/// Where a number of a total leads: the wards that it is made of.
struct WardsOfTarget
{
    Code<Target> target;
    ValueFilter filter = ValueFilter::All;
};

/// A link to them, inside a panel's text.
QString linkTo(const WardsOfTarget &wards, const QString &text);
/// Absent: the link is another one.
std::optional<WardsOfTarget> linkedWards(const QUrl &link);
/// A link to the bytes of a package as they came.
QString linkTo(Id<WardPackage> package, const QString &text);
std::optional<Id<WardPackage>> linkedPackage(const QUrl &link);

} // namespace ansinh
