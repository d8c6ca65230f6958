// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <set>

class QRawFont;

namespace ansinh {

constexpr int kMetricsCount = 34; ///< where the table hhea says how many widths there are

/// A TrueType file with the outlines of these glyphs only, and of what they are put together from; every glyph keeps
/// its number, and the set is completed. Nothing when the font has no TrueType outlines.
std::optional<QByteArray> fontSubset(const QRawFont &font, std::set<quint32> &glyphs);

} // namespace ansinh
