// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html.h"

#include "core/document/chart_table.h"
#include "core/document/decree.h"
#include "core/document/html_parts.h"
#include "core/document/renderer.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

struct Element
{
    const char *tag;
    const char *look; ///< its class; may be empty
};

Element elementOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body: return {"p", ""};
    case ParagraphRole::Division: return {"h2", "centred"};
    case ParagraphRole::PartHeading: return {"h2", ""};
    case ParagraphRole::Heading: return {"h3", ""};
    case ParagraphRole::SubHeading: return {"h4", ""};
    case ParagraphRole::ListItem: return {"li", ""};
    case ParagraphRole::AppendixLabel: return {"h2", "centred"};
    case ParagraphRole::AppendixTitle: return {"h3", "centred"};
    case ParagraphRole::AppendixRef: return {"p", "centred"};
    case ParagraphRole::Note: return {"p", "note"};
    }
    return {"p", ""};
}

QString htmlParagraph(const Paragraph &paragraph)
{
    const Element element = elementOf(paragraph.role);
    const QString tag = QString::fromLatin1(element.tag);
    const QString look = QString::fromLatin1(element.look);
    const bool isSlanted = paragraph.role == ParagraphRole::AppendixRef;
    QString html
        = look.isEmpty() ? QStringLiteral("<%1>").arg(tag) : QStringLiteral("<%1 class=\"%2\">").arg(tag, look);
    html += isSlanted ? QStringLiteral("<i>%1</i>").arg(htmlRuns(paragraph.runs)) : htmlRuns(paragraph.runs);
    html += QStringLiteral("</%1>\n").arg(tag);
    return paragraph.ruleBelow ? html + QStringLiteral("<hr>\n") : html;
}

QString htmlPicture(const Chart &chart, const ChartPicture &picture)
{
    return QStringLiteral("<img src=\"data:image/png;base64,%1\" alt=\"%2\">\n")
        .arg(QString::fromLatin1(picture.png.toBase64()), htmlText(spokenText(chart)));
}

QString htmlChart(const Chart &chart, Renderer *renderer)
{
    constexpr QSizeF kRoom(decree::kShortSide - decree::kLeftMargin - decree::kRightMargin, decree::kLongSide * 0.8);
    const std::optional<ChartPicture> picture = renderer ? renderer->pictureOf(chart, kRoom) : std::nullopt;
    QString html = QStringLiteral("<figure>\n<figcaption class=\"centred\"><b>%1</b>").arg(htmlText(chart.caption()));
    if (!chart.subtitle.isEmpty())
        html += QStringLiteral("<br><i>%1</i>").arg(htmlText(chart.subtitle));
    html += QStringLiteral("</figcaption>\n") + (picture ? htmlPicture(chart, *picture) : htmlTable(tableOf(chart)));
    if (!chart.note.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlText(chart.note));
    return html + QStringLiteral("</figure>\n");
}

struct BlockWriter
{
    Renderer *renderer;

    QString operator()(const Paragraph &paragraph) const { return htmlParagraph(paragraph); }
    QString operator()(const Table &table) const { return htmlTable(table); }
    QString operator()(const OfficialHeader &header) const { return htmlHead(header); }
    QString operator()(const Addressees &addressees) const { return htmlAddressees(addressees); }
    QString operator()(const SignatureBlock &block) const { return htmlSignature(block); }
    QString operator()(const Chart &chart) const { return htmlChart(chart, renderer); }
    QString operator()(const PageBreak &) const { return QStringLiteral("<div class=\"break\"></div>\n"); }
};

bool isListItem(const Block &block)
{
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->role == ParagraphRole::ListItem;
}

/// There is no first page whose foot it could stand at.
QString htmlAddress(const QStringList &lines)
{
    QStringList written;
    for (const QString &line : lines)
        written += htmlText(line);
    return written.isEmpty() ? QString()
                             : QStringLiteral("<address>%1</address>\n").arg(written.join(QStringLiteral("<br>")));
}

QString htmlSection(const Section &section, Renderer *renderer)
{
    const bool isWide = section.orientation == Orientation::Landscape;
    QString html = isWide ? QStringLiteral("<section class=\"landscape\">\n") : QStringLiteral("<section>\n");
    bool isInList = false;
    for (const Block &block : section.blocks) {
        if (isListItem(block) != isInList)
            html += isInList ? QStringLiteral("</ul>\n") : QStringLiteral("<ul>\n");
        isInList = isListItem(block);
        html += std::visit(BlockWriter{renderer}, block);
    }
    return html + (isInList ? QStringLiteral("</ul>\n</section>\n") : QStringLiteral("</section>\n"));
}

} // namespace

QString htmlText(const QString &text)
{
    return shownText(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString htmlRuns(const std::vector<Run> &runs)
{
    QString html;
    for (const Run &run : runs) {
        QString text = htmlText(run.text);
        if (run.italic)
            text = QStringLiteral("<i>%1</i>").arg(text);
        html += run.bold ? QStringLiteral("<b>%1</b>").arg(text) : text;
    }
    return html;
}

QString toHtml(const Document &document, Renderer *renderer)
{
    const QString language = QString(document.language).section(QLatin1Char('-'), 0, 0);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n")
                       .arg(language.toHtmlEscaped());
    if (!document.author.isEmpty())
        html += QStringLiteral("<meta name=\"author\" content=\"%1\">\n").arg(document.author.toHtmlEscaped());
    html += QStringLiteral("<title>%1</title>\n<style>").arg(document.title.toHtmlEscaped());
    html += htmlStyle(document.footLine) + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    for (const Section &section : document.sections)
        html += htmlSection(section, renderer);
    html += htmlAddress(document.addressLines);
    if (!document.footLine.isEmpty())
        html += QStringLiteral("<footer>%1</footer>\n").arg(htmlText(document.footLine));
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

} // namespace ansinh
