// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/verdict_changes.h"

#include "ui/widgets/verdict_look.h"

namespace ansinh {

QStringList verdictLines(const std::vector<VerdictChange> &changes)
{
    QStringList lines;
    for (const VerdictChange &change : changes) {
        if (change.isOfVerdict())
            lines += QStringLiteral("%1: %2 → %3")
                         .arg(change.target.text, lookOf(change.before).text(), lookOf(change.after).text());
    }
    return lines;
}

} // namespace ansinh
