// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
#include "core/plan/organisation.h"

#include <QDialog>

namespace ansinh {

class Desk;

/// A return that came on paper, typed in.
class HandEntryDialog : public QDialog
{
public:
    HandEntryDialog(Desk &desk, const Code<Organisation> &organisation, const Period &period, QWidget *parent);
};

} // namespace ansinh
