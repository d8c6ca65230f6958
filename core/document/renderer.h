// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>

namespace ansinh {

struct Chart;
struct Document;

/// A chart as files hold it that cannot draw one.
struct ChartPicture
{
    QByteArray png;
    QSizeF size; ///< points
};

/// What core needs from outside to bring a document onto paper; ui/print implements it.
class Renderer
{
public:
    virtual ~Renderer() = default;

    /// Writes the document as a PDF file, whole or not at all. Returns the number of pages.
    virtual Result<int> writePdf(const Document &document, const QString &path) = 0;

    /// The chart without its title and note, as wide as the room and as high as it wants, at most as high as the
    /// room (points). Absent: nobody draws charts here, or this one
    /// would be too small to be read; its figures stand as a table.
    virtual std::optional<ChartPicture> pictureOf(const Chart &chart, const QSizeF &room) = 0;
};

} // namespace ansinh
