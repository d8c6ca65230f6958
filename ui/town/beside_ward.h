// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"

namespace ansinh {

/// A ward that stands beside the others.
struct BesideWard
{
    qint64 package = 0;
    QString ward;
    QString place;
    QByteArray order;
    bool isMissing = false; ///< sent nothing for the period
    QStringList fields = {}; ///< of which it tells alone; empty: of all
    std::vector<Code<Target>> told = {}; ///< only with fields
    std::vector<Code<Target>> apart = {}; ///< that its plan states otherwise
    std::vector<Code<Target>> unanswered = {};

    bool tellsOf(const Code<Target> &target) const;
    bool isApart(const Code<Target> &target) const;
    bool isUnanswered(const Code<Target> &target) const;
};

/// In the order of the status.
std::vector<BesideWard> besideWards(const TownStatus &status);

} // namespace ansinh
