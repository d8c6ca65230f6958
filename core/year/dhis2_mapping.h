// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace ansinh {

struct Target;

/// Which amount of a target goes to DHIS2 under which of its identifiers (eleven letters and digits, a letter first).
struct Dhis2Mapping
{
    enum class Amount { Value, Numerator, Denominator };

    Code<Target> target;
    Amount amount = Amount::Value;
    QString dataElement;
    QString categoryOptionCombo = {}; ///< empty: the server's default
    QString orgUnit = {}; ///< empty: the one given with the export
};

/// "value", "numerator", "denominator".
QString nameOf(Dhis2Mapping::Amount amount);
std::optional<Dhis2Mapping::Amount> dhis2AmountFrom(const QString &name);
/// Whether DHIS2 could have given that identifier.
bool isDhis2Uid(const QString &text);

} // namespace ansinh
