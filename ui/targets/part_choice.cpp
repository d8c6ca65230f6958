// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/part_choice.h"

#include "ui/targets/figure_rows.h"
#include "ui/widgets/part_word.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace ansinh {

void fillPartChoice(QComboBox &choice, const Plan &plan, const std::vector<Area> &areas, const QDate &day)
{
    const QSignalBlocker quiet(choice);
    const QString chosen = choice.currentData().toString();
    std::vector<Part> parts{Part::whole()};
    for (const Area &area : areas)
        parts.push_back(Part::ofArea(area.id));
    for (const Code<Organisation> &member : owningMembers(plan))
        parts.push_back(Part::ofMember(member));
    choice.clear();
    for (const Part &part : parts)
        choice.addItem(partName(plan, areas, part, day), wordOf(part));
    choice.setCurrentIndex(std::max(0, choice.findData(chosen)));
    choice.setEnabled(parts.size() > 1);
}

} // namespace ansinh
