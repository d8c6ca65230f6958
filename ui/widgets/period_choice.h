// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"

#include <QComboBox>

namespace ansinh {

struct Place;

/// The whole year or its first half, as it is chosen at the head of a page.
class PeriodChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    Period of(Year year) const { return {year, isHalf()}; }
    bool isHalf() const { return currentIndex() == 1; }
    void choose(bool half) { setCurrentIndex(half ? 1 : 0); }
    /// The period that the place names by its detail ("half"); one that is a page only leaves what is chosen.
    void follow(const Place &place);
};

} // namespace ansinh
