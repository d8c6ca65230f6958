// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pdf_probe.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace ansinh {

namespace {

QStringList withPath(QStringList arguments, const QString &path)
{
    return arguments.replaceInStrings(QStringLiteral("FILE"), path);
}

} // namespace

double millimetres(const QXmlStreamReader &xml, const char *attribute)
{
    return xml.attributes().value(QLatin1String(attribute)).toDouble() * kMillimetresPerPoint;
}

QString ProbedPage::text() const
{
    QStringList parts;
    for (const ProbedWord &word : words)
        parts += word.text;
    return parts.join(QLatin1Char(' '));
}

QRectF ProbedPage::ink() const
{
    QRectF box;
    for (const ProbedWord &word : words)
        box = box.united(word.box);
    return box;
}

PdfProbe::PdfProbe(const QByteArray &pdf) : m_path(m_folder.filePath(QStringLiteral("probe.pdf")))
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

std::vector<ProbedPage> PdfProbe::pages() const
{
    std::vector<ProbedPage> pages;
    QXmlStreamReader xml(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("page"))
            pages.push_back({QSizeF(millimetres(xml, "width"), millimetres(xml, "height")), {}});
        if (!xml.isStartElement() || xml.name() != QLatin1String("word"))
            continue;
        const QPointF topLeft(millimetres(xml, "xMin"), millimetres(xml, "yMin"));
        const QPointF bottomRight(millimetres(xml, "xMax"), millimetres(xml, "yMax"));
        pages.back().words.push_back({xml.readElementText(), QRectF(topLeft, bottomRight)});
    }
    return pages;
}

QString PdfProbe::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, withPath(arguments, m_path));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int PdfProbe::exitCode(const QString &program, const QStringList &arguments) const
{
    return QProcess::execute(program, withPath(arguments, m_path));
}

} // namespace ansinh
