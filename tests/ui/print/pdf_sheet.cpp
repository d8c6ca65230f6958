// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pdf_sheet.h"

#include "tests/support/catch.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace ansinh {

namespace {

// Of Times and Liberation Serif, per em.
constexpr double kAscent = 0.891;
constexpr double kDescent = 0.216;

struct Face
{
    QString family;
    double points = 0;
};

ProbedLine readLine(QXmlStreamReader &xml, const QMap<QString, Face> &faces)
{
    const Face face = faces.value(xml.attributes().value(QLatin1String("font")).toString());
    ProbedLine line;
    line.family = face.family;
    line.points = face.points;
    line.left = millimetres(xml, "left");
    line.right = line.left + millimetres(xml, "width");
    line.baseline = millimetres(xml, "top") + kAscent * face.points * kMillimetresPerPoint;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("text")) && !xml.atEnd()) {
        line.bold = line.bold || (xml.isStartElement() && xml.name() == QLatin1String("b"));
        line.italic = line.italic || (xml.isStartElement() && xml.name() == QLatin1String("i"));
        if (xml.isCharacters())
            line.text += xml.text();
    }
    line.text = line.text.simplified();
    return line;
}

/// The drawn lines as the file says them: pdftocairo fits the page to whole points, which is undone by reading the
/// places before its matrix.
std::vector<ProbedStroke> strokesOn(const PdfProbe &probe, size_t page, double height)
{
    const QString number = QString::number(page + 1);
    const QString svg = probe.output(QStringLiteral("pdftocairo"),
                                     {QStringLiteral("-svg"), QStringLiteral("-f"), number, QStringLiteral("-l"),
                                      number, QStringLiteral("FILE"), QStringLiteral("-")});
    static const QRegularExpression kStroke(QStringLiteral(
        "stroke-width:([0-9.]+);.* d=\"M ([0-9.]+) ([0-9.]+) L ([0-9.]+) ([0-9.]+) \" transform=\"matrix"));
    std::vector<ProbedStroke> strokes;
    for (auto found = kStroke.globalMatch(svg); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = [&](int group) { return match.captured(group).toDouble() * kMillimetresPerPoint; };
        strokes.push_back({QLineF(value(2), height - value(3), value(4), height - value(5)), value(1)});
    }
    return strokes;
}

} // namespace

double ProbedLine::top() const
{
    return baseline - kAscent * points * kMillimetresPerPoint;
}

double ProbedLine::bottom() const
{
    return baseline + kDescent * points * kMillimetresPerPoint;
}

const ProbedLine *ProbedSheet::find(const QString &start) const
{
    const auto found = [&](const auto &isIt) { return std::find_if(lines.begin(), lines.end(), isIt); };
    auto line = found([&](const ProbedLine &each) { return each.text == start; });
    if (line == lines.end())
        line = found([&](const ProbedLine &each) { return each.text.startsWith(start); });
    return line == lines.end() ? nullptr : &*line;
}

const ProbedLine &ProbedSheet::line(const QString &start) const
{
    const ProbedLine *found = find(start);
    if (!found)
        FAIL("no line begins with " + start.toStdString());
    return *found;
}

ProbedStroke ProbedSheet::strokeBelow(const ProbedLine &line) const
{
    ProbedStroke nearest;
    double distance = 5;
    for (const ProbedStroke &stroke : strokes) {
        const double below = stroke.line.y1() - line.baseline;
        const bool isUnder = stroke.line.x1() < line.right && stroke.line.x2() > line.left;
        if (isUnder && stroke.line.dx() > 0 && below > 0 && below < distance) {
            nearest = stroke;
            distance = below;
        }
    }
    return nearest;
}

std::vector<ProbedSheet> sheetsOf(const PdfProbe &probe)
{
    const std::vector<ProbedPage> pages = probe.pages();
    const QStringList exact = QStringLiteral("-xml -i -noroundcoord -zoom 1 -stdout FILE").split(QLatin1Char(' '));
    QXmlStreamReader xml(probe.output(QStringLiteral("pdftohtml"), exact));
    std::vector<ProbedSheet> sheets;
    QMap<QString, Face> faces;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("page")) {
            ProbedSheet &sheet = sheets.emplace_back();
            sheet.size = pages[sheets.size() - 1].size;
            sheet.words = pages[sheets.size() - 1].words;
            sheet.strokes = strokesOn(probe, sheets.size() - 1, sheet.size.height());
        } else if (xml.name() == QLatin1String("fontspec")) {
            faces[attributes.value(QLatin1String("id")).toString()]
                = {attributes.value(QLatin1String("family")).toString(),
                   attributes.value(QLatin1String("size")).toDouble()};
        } else if (xml.name() == QLatin1String("text")) {
            sheets.back().lines.push_back(readLine(xml, faces));
        }
    }
    return sheets;
}

} // namespace ansinh
