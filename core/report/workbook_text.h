// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"
#include "core/report/paragraphs.h"

namespace ansinh {

// What the letters say of the workbooks that come with them. Without workbooks in the matter nothing.

/// With what a report comes: "kèm biểu Excel đã điền (tệp TYT-bao-cao-2026.xlsx) hoặc biểu giấy"; to many
/// without the name. Empty: no workbook goes out.
QString withWorkbook(const PaperReading &reading, const std::vector<Code<Organisation>> &organisations);

/// "bằng thư điện tử … hoặc USB": how a workbook comes back.
QString wayBack(const PaperReading &reading);

/// With a reminder: into what to write, and whom to ask for another.
Blocks workbookReminder(const PaperReading &reading, const std::vector<Code<Organisation>> &organisations);

/// "công chức Lao động - Thương binh và Xã hội (đồng chí …, điện thoại …)"; empty: the plan names nobody.
QString collectorAndContact(const PaperReading &reading);

} // namespace ansinh
