// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_choice.h"

#include "ui/widgets/place.h"

namespace ansinh {

PeriodChoice::PeriodChoice(QWidget *parent) : QComboBox(parent)
{
    addItems({tr("Whole year"), tr("First half")});
    setAccessibleName(tr("Period"));
    setToolTip(tr("The whole year, or its first six months"));
}

void PeriodChoice::follow(const Place &place)
{
    if (!isWholePage(place))
        choose(place.detail == QLatin1String("half"));
}

} // namespace ansinh
