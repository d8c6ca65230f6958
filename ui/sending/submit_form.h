// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
#include "ui/widgets/place.h"

#include <optional>

class QWidget;

namespace ansinh {

class Desk;

/// How the question ended.
struct SubmitAnswer
{
    bool isSubmitted = false;
    QString designation = {}; ///< "123/BC-UBND"
    std::optional<Place> place = {}; ///< chosen among what is still open: the officer goes there first
};

/// Asks for number and date, tells what is still open and what submitting means, and submits the report of the year.
SubmitAnswer askAndSubmit(QWidget *parent, Desk &desk, const Period &period);

} // namespace ansinh
