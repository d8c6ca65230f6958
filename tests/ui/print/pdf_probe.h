// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTemporaryDir>

#include <vector>

class QXmlStreamReader;

namespace ansinh {

constexpr double kMillimetresPerPoint = 25.4 / 72;
/// What poppler writes in points.
double millimetres(const QXmlStreamReader &xml, const char *attribute);

/// A word as a reader of the file finds it, in millimetres from the sheet's upper left corner.
struct ProbedWord
{
    QString text;
    QRectF box;
};

struct ProbedPage
{
    QSizeF size;
    std::vector<ProbedWord> words;

    QString text() const; ///< the words with single spaces
    /// The union of the words' boxes.
    QRectF ink() const;
};

/// Looks at a PDF file with the tools of other people (poppler, qpdf), so that a mistake of ours in reading
/// cannot hide a mistake of ours in writing.
class PdfProbe
{
public:
    explicit PdfProbe(const QByteArray &pdf);

    std::vector<ProbedPage> pages() const;
    QString output(const QString &program, const QStringList &arguments) const; ///< the file's path stands for "FILE"
    int exitCode(const QString &program, const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace ansinh
