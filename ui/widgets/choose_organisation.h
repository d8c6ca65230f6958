// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>

class QWidget;

namespace ansinh {

struct OrganisationChoice
{
    Code<Organisation> code; ///< empty: stands for something else, as all of them
    QString name;
};

struct OrganisationQuestion
{
    QString title;
    QString explanation;
    QString ok; ///< what the button says
    std::vector<OrganisationChoice> choices;
    Code<Organisation> proposed; ///< chosen at first, where it is among them; else the first one
};

/// Asks for one of many: any part of a name is typed, without accents too; arrows and Enter choose.
/// Absent: the officer thought better of it.
std::optional<Code<Organisation>> chooseOrganisation(QWidget *parent, const OrganisationQuestion &question);

} // namespace ansinh
