// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/targets/figure_row.h"
#include "ui/widgets/grid_view.h"

#include <optional>

namespace ansinh::test {

/// The officer at the table of targets, hands on the keyboard.
class TargetHands
{
public:
    explicit TargetHands(const Office &office);

    GridView *table() const;
    GridView *denominators() const;
    void showColumns(int choice) const; ///< 1: to judge by, 2: to fill in
    void goTo(const char *target, int column) const;
    void goToDenominator(const char *name, int column) const;
    void goTo(GridView *table, const QModelIndex &cell) const;
    void type(const char *text) const;
    void enter(const char *text) const;
    /// By an input method.
    void enterText(const QString &text) const;

private:
    const Office &m_office;
};

/// What the book holds of the year looked at.
std::optional<Figure> figureIn(const Office &office, const char *target, const Part &part = {});
std::optional<SharedDenominator> denominatorIn(const Office &office, const QString &name);

} // namespace ansinh::test
