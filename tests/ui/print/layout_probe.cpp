// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/layout_probe.h"

#include "tests/core/document/hard_documents.h"
#include "tests/support/catch.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_renderer.h"

namespace ansinh {

LaidOut laidOut(const std::vector<Block> &blocks)
{
    Result<LaidOut> result = layOut(documentOf(blocks));
    REQUIRE(result);
    return std::move(result).value();
}

QByteArray pdfOfDocument(const Document &document)
{
    const Result<LaidOut> laid = layOut(document);
    REQUIRE(laid);
    Result<QByteArray> pdf = pdfOf(*laid);
    REQUIRE(pdf);
    return std::move(pdf).value();
}

TextItem lineOf(const LaidOut &laid, const QString &start)
{
    for (const LaidOutPage &page : laid.pages) {
        for (const TextItem &item : page.texts) {
            if (item.text().startsWith(start))
                return item;
        }
    }
    FAIL("no line begins with " + start.toStdString());
    return {};
}

int pageOf(const LaidOut &laid, const QString &start)
{
    for (size_t page = 0; page < laid.pages.size(); ++page) {
        for (const TextItem &item : laid.pages[page].texts) {
            if (item.text().startsWith(start))
                return static_cast<int>(page);
        }
    }
    return -1;
}

double baseline(const TextItem &item)
{
    return item.at.y() + item.layout->lineAt(item.line).ascent();
}

double middle(const TextItem &item)
{
    return (item.left() + item.right()) / 2;
}

RuleItem ruleBelow(const LaidOut &laid, const TextItem &item)
{
    RuleItem nearest;
    double distance = mm(5);
    for (const RuleItem &rule : laid.pages.front().rules) {
        const double below = rule.line.y1() - baseline(item);
        const bool isUnder = rule.line.x1() < item.right() && rule.line.x2() > item.left();
        if (below > 0 && below < distance && isUnder) {
            nearest = rule;
            distance = below;
        }
    }
    return nearest;
}

std::vector<Block> paragraphs(int count)
{
    std::vector<Block> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(sampleBody(i));
    return blocks;
}

} // namespace ansinh
