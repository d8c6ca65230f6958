// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_strings.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr qsizetype kEscape = 7; // letters of "_x000D_"

/// The letter that is escaped there; -1: nothing is.
int escapedAt(QStringView text, qsizetype at)
{
    if (at + kEscape > text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return -1;
    bool isHex = false;
    const int letter = text.mid(at + 2, 4).toInt(&isHex, 16);
    const bool isSigned = text.at(at + 2) == u'-' || text.at(at + 2) == u'+';
    return isHex && !isSigned ? letter : -1;
}

/// Halves of letters without the other half, and what is none.
void replaceBroken(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isSurrogate() || c.isNull() || c.unicode() >= 0xfffe)
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

void unescape(QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return;
    QString plain = text.left(at);
    for (; at < text.size(); ++at) {
        const int letter = text.at(at) == u'_' ? escapedAt(text, at) : -1;
        plain += letter < 0 ? text.at(at) : QChar(letter);
        at += letter < 0 ? 0 : kEscape - 1;
    }
    replaceBroken(plain);
    text = plain;
}

XlsxText readXlsxText(XlsxXml &xml, XlsxBudget &budget)
{
    XlsxText text;
    QByteArray bytes;
    const int whole = xml.depth();
    while (xml.nextIn(whole)) {
        if (xml.is("t"))
            xml.readText(bytes);
        else if (xml.is("rPh"))
            xml.skip();
        else if (xml.is("rFont") && text.font.isEmpty())
            text.font = xml.attribute("val").left(100);
    }
    text.text = xml.text(bytes);
    budget.takeText(xml, text.text);
    unescape(text.text);
    return text;
}

Result<std::vector<XlsxText>> readXlsxStrings(XlsxXml &xml, XlsxBudget &budget)
{
    std::vector<XlsxText> texts;
    while (xml.nextIn(0)) {
        if (!xml.is("si"))
            continue;
        texts.push_back(readXlsxText(xml, budget));
        if (texts.size() > size_t(budget.limits.strings))
            xml.fail(tooManyTexts(budget.limits.strings));
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    return texts;
}

} // namespace ansinh
