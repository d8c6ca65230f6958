// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/libre_office.h"

#include "tests/support/other_programs.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kTopMargin = 20; // millimetres
constexpr double kTextEnd = 20; // above the sheet's lower edge

/// Ties and line ends are spaces to a reader; a tied hyphen is a hyphen.
QString plain(QString word)
{
    return word.replace(QChar(0x2011), QLatin1Char('-'));
}

} // namespace

QList<QByteArray> asPdfByLibreOffice(const QStringList &files)
{
    const QTemporaryDir folder;
    test::convertByLibreOffice(files, QStringLiteral("pdf"), folder.path());
    QList<QByteArray> pdfs;
    for (const QString &file : files)
        pdfs += test::bytesOf(folder.filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".pdf")));
    return pdfs;
}

QStringList wordsOf(const std::vector<ProbedPage> &pages)
{
    QStringList words;
    for (const ProbedPage &page : pages) {
        for (const ProbedWord &word : page.words) {
            const bool isInText = word.box.bottom() > kTopMargin && word.box.top() < page.size.height() - kTextEnd;
            if (isInText)
                words += plain(word.text);
        }
    }
    return words;
}

namespace {

/// How many words both have in the same order.
int common(const QStringList &one, const QStringList &two)
{
    std::vector<int> row(static_cast<size_t>(two.size()) + 1, 0);
    for (const QString &word : one) {
        int corner = 0;
        for (size_t i = 1; i < row.size(); ++i) {
            const int above = row[i];
            row[i] = word == two.at(static_cast<qsizetype>(i) - 1) ? corner + 1 : std::max(row[i], row[i - 1]);
            corner = above;
        }
    }
    return row.back();
}

} // namespace

double likeness(const QStringList &one, const QStringList &two)
{
    const auto longest = std::max(one.size(), two.size());
    return longest > 0 ? double(common(one, two)) / double(longest) : 1;
}

double shareIn(const QStringList &part, const QStringList &whole)
{
    return part.isEmpty() ? 1 : double(common(part, whole)) / double(part.size());
}

} // namespace ansinh
