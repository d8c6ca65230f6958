// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "core/year/dhis2_mapping.h"

namespace ansinh {

/// Under which identifiers the targets' amounts go to DHIS2.
class Dhis2Mappings : public BookPart
{
public:
    using BookPart::BookPart;
    /// By target, then amount.
    Result<std::vector<Dhis2Mapping>> all() const;
    /// As one change; each replaces what was said of that amount. Errors: NotFound (target), Invalid (an identifier that
    /// DHIS2 cannot have given).
    Result<void> put(const std::vector<Dhis2Mapping> &mappings);
    /// Error NotFound when nothing was said of it.
    Result<void> remove(const Code<Target> &target, Dhis2Mapping::Amount amount);
};

} // namespace ansinh
