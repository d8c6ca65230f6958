// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_template.h"

#include <optional>

namespace ansinh {

/// An outline after an edit, and where the entry that was edited stands in it now.
struct EditedOutline
{
    ReportTemplate outline;
    std::size_t entry = 0;
};

/// Whether its entries make an outline: no level is skipped, only Own stands twice, appendices last.
bool isSound(const ReportTemplate &outline);
/// With every part of the program, those that were missing switched off: the officer can switch them on.
ReportTemplate completed(const ReportTemplate &outline);

// Edits; what stands under an entry goes with it. Absent: it cannot be done there.

std::optional<EditedOutline> movedUp(const ReportTemplate &outline, std::size_t entry);
std::optional<EditedOutline> movedDown(const ReportTemplate &outline, std::size_t entry);
/// To stand before that entry (of the outline as it is), as deep as the place allows.
std::optional<EditedOutline> movedBefore(const ReportTemplate &outline, std::size_t entry, std::size_t before);
/// One level up (I. from 1.) or down.
std::optional<EditedOutline> shifted(const ReportTemplate &outline, std::size_t entry, int levels);
/// A heading of the officer's own behind the entry and what stands under it, at its level.
EditedOutline insertedAfter(const ReportTemplate &outline, std::size_t entry, const QString &title);
/// Only an entry of his own: what stands under it stays, one level up.
std::optional<EditedOutline> removed(const ReportTemplate &outline, std::size_t entry);

} // namespace ansinh
