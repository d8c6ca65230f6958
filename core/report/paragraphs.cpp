// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paragraphs.h"

#include "core/document/protect_breaks.h"

namespace ansinh {

namespace {

Paragraph paragraphOf(ParagraphRole role, const Run &run, const QString &rule)
{
    Paragraph paragraph;
    paragraph.role = role;
    paragraph.runs = {run};
    paragraph.rule = rule;
    return paragraph;
}

} // namespace

Paragraph bodyText(const QString &text, const QString &rule, const QStringList &figures)
{
    Paragraph paragraph = paragraphOf(ParagraphRole::Body, {protectBreaks(text)}, rule);
    paragraph.figures = figures;
    return paragraph;
}

Paragraph listItem(const QString &text, const QString &rule, const QStringList &figures)
{
    Paragraph paragraph = paragraphOf(ParagraphRole::ListItem, {QStringLiteral("- ") + protectBreaks(text)}, rule);
    paragraph.figures = figures;
    return paragraph;
}

Paragraph division(const QString &label, const QString &title, const QString &rule)
{
    const QString lines = title.isEmpty() ? label : label + QLatin1Char('\n') + title;
    return paragraphOf(ParagraphRole::Division, {protectBreaks(lines), true}, rule);
}

Paragraph partHeading(const QString &text, const QString &rule)
{
    return paragraphOf(ParagraphRole::PartHeading, {protectBreaks(text), true}, rule);
}

Paragraph heading(const QString &text, const QString &rule)
{
    return paragraphOf(ParagraphRole::Heading, {protectBreaks(text), true}, rule);
}

Paragraph boldSubHeading(const QString &text, const QString &rule)
{
    return paragraphOf(ParagraphRole::SubHeading, {protectBreaks(text), true}, rule);
}

Paragraph italicSubHeading(const QString &text, const QString &rule)
{
    return paragraphOf(ParagraphRole::SubHeading, {protectBreaks(text), false, true}, rule);
}

Paragraph note(const QString &text, const QString &rule)
{
    return paragraphOf(ParagraphRole::Note, {protectBreaks(text), false, true}, rule);
}

void append(Blocks &blocks, const Blocks &more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

} // namespace ansinh
