// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline_places.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// "leading.assignment": the stable name of a content in files and rules.
QString contentName(Content content);
/// Absent: no content bears that name.
std::optional<Content> contentNamed(const QString &name);

/// "Phương hướng, nhiệm vụ {kỳ sau}": as it stands in the outline, with places for the period.
QString usualTitle(Content content);
/// "Phương hướng, nhiệm vụ năm 2027": the title of an entry in this report.
QString titleOf(const TemplateEntry &entry, const ReportReading &reading);
/// Words of the officer with {kỳ này}, {kỳ trước}, {kỳ sau} filled in.
QString withPeriod(const QString &words, const ReportReading &reading);

/// The matter read with everything in the place that its outline gives it.
ReportReading placedReading(const ReportMatter &matter);

/// The parts of the body, with their headings, in the order of the outline.
std::vector<Block> bodyParts(const ReportReading &reading);
std::vector<Section> appendices(const ReportReading &reading);

/// A section with its head ("Phụ lục I", title, to which report it belongs), and nothing under it yet.
Section appendixSection(const ReportReading &reading, Content content, Orientation orientation);

} // namespace ansinh
