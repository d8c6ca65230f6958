// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"
#include "core/exchange/package_table.h"

#include <QByteArray>

namespace ansinh {

/// The table as CSV for programs (UTF-8, commas, CRLF, C numbers, ISO dates): texts in quotes, everything else without.
/// A text that a spreadsheet would take for a formula, or that begins with apostrophes before such a sign, gets one
/// apostrophe more in front; reading takes it away again, so that every text comes back as it was.
QByteArray packageCsv(const PackageTable &table, const std::vector<PackageRow> &rows);

/// The rows of such a file and nothing less strict: its columns, their order, no empty records. What is wrong is noted;
/// then the rows up to there are given.
std::vector<PackageRow> packageRows(const PackageTable &table, const QByteArray &csv, PackageFindings &findings);

/// The apostrophe of the rule above, put on and taken off.
QString guardedText(const QString &text);
QString unguardedText(const QString &text);

} // namespace ansinh
