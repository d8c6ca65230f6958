// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include "core/document/shown_text.h"
#include "ui/print/paper.h"

namespace ansinh {

namespace {

constexpr double kBaseline = 0.8; // of the pitch: so that sizes mixed in a row stand on one line
constexpr int kLongestWhole = 30; // characters of a joined word that is moved rather than broken
constexpr double kUnbounded = 1e6;

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left: return Qt::AlignLeft;
    case Align::Centre: return Qt::AlignHCenter;
    case Align::Right: return Qt::AlignRight;
    case Align::Justify: return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

QFont fontOf(const QString &family, const TextStyle &style)
{
    QFont font(family);
    font.setPixelSize(qRound(pt(style.points)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

/// Where the joined word begins that the end of this line breaks; -1: it breaks none, or must.
int brokenWord(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || text.at(end - 1).isSpace() || text.at(end - 1) == QChar::LineSeparator)
        return -1;
    int start = end;
    while (start > line.textStart() && text.at(start - 1) != QLatin1Char(' '))
        --start;
    const qsizetype after = text.indexOf(QLatin1Char(' '), end);
    const qsizetype length = (after < 0 ? text.size() : after) - start;
    return start > line.textStart() && length <= kLongestWhole ? start : -1;
}

void fitLine(const QTextLayout &layout, QTextLine &line, double width)
{
    line.setLineWidth(width);
    const int start = brokenWord(layout.text(), line);
    if (start < 0)
        return;
    line.setNumColumns(start - line.textStart(), width);
    if (line.textStart() + line.textLength() != start)
        line.setLineWidth(width);
}

int breakLines(QTextLayout &layout, const TextStyle &style, double width, double shift = 0)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.lineNumber() == 0 ? style.firstIndent : style.hanging;
        fitLine(layout, line, std::max(width - indent, 1.0));
        line.setPosition({indent + shift, 0});
    }
    layout.endLayout();
    return layout.lineCount();
}

/// Loosens the first non-breaking space of each word that had to be broken: "năm 2024" in a narrow cell parts at its
/// space rather than inside the number. Whether there was one.
bool loosenBroken(QTextLayout &layout)
{
    QString text = layout.text();
    const QString before = text;
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        if (text.at(end - 1) == QLatin1Char(' ') || text.at(end - 1) == QChar::LineSeparator)
            continue;
        const qsizetype start = text.lastIndexOf(QLatin1Char(' '), end - 1) + 1;
        const qsizetype next = text.indexOf(QLatin1Char(' '), end);
        const qsizetype tie = text.indexOf(QChar(QChar::Nbsp), start);
        if (tie >= 0 && tie < (next < 0 ? text.size() : next))
            text[tie] = QLatin1Char(' ');
    }
    if (text == before)
        return false;
    layout.setText(text);
    return true;
}

int breakLinesLoosely(QTextLayout &layout, const TextStyle &style, double width, double shift = 0)
{
    int lines = breakLines(layout, style, width, shift);
    while (loosenBroken(layout)) // each time fewer are left
        lines = breakLines(layout, style, width, shift);
    return lines;
}

double pitchOf(const TextStyle &style)
{
    return pt(style.pitch > 0 ? style.pitch : style.points * decree::kSinglePitch);
}

} // namespace

TextItem SetText::item(int line, double x, double top) const
{
    return {layout, line, {x, top + pitch * kBaseline - layout->lineAt(line).ascent()}};
}

double SetText::widthOf(int line) const
{
    return layout->lineAt(line).naturalTextWidth();
}

double SetText::leftOf(int line) const
{
    return layout->lineAt(line).naturalTextRect().left();
}

Typesetter::Typesetter(QString family)
    : m_family(std::move(family)), m_texts(std::make_shared<std::deque<QTextLayout>>())
{
}

QTextLayout &Typesetter::add(const std::vector<Run> &runs, const TextStyle &style)
{
    QString text;
    QList<QTextLayout::FormatRange> faces;
    for (const Run &run : runs) {
        const int start = static_cast<int>(text.size());
        text += shownText(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextCharFormat face;
        if (run.bold && !style.bold)
            face.setFontWeight(QFont::Bold);
        if (run.italic && !style.italic)
            face.setFontItalic(true);
        if (face.propertyCount() > 0)
            faces.append({start, static_cast<int>(text.size()) - start, face});
    }
    QTextLayout &layout = m_texts->emplace_back(text, fontOf(m_family, style));
    QTextOption option(alignmentOf(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(faces);
    layout.setCacheEnabled(true);
    return layout;
}

SetText Typesetter::set(const std::vector<Run> &runs, const TextStyle &style, double width)
{
    QTextLayout &layout = add(runs, style);
    return {&layout, breakLinesLoosely(layout, style, width), pitchOf(style)};
}

SetText Typesetter::set(const QString &text, const TextStyle &style, double width)
{
    return set({Run{text}}, style, width);
}

SetText Typesetter::setShared(const std::vector<Run> &runs, const TextStyle &style, double width)
{
    QString key = QString::number(width) + QLatin1Char('/') + QString::number(style.points) + QLatin1Char('/')
        + QString::number(static_cast<int>(style.align));
    for (const Run &run : runs)
        key += QChar(QChar::Null) + QString::number((run.bold ? 2 : 0) + (run.italic ? 1 : 0)) + run.text;
    const auto known = m_shared.constFind(key);
    return known != m_shared.constEnd() ? *known : *m_shared.insert(key, set(runs, style, width));
}

SetText Typesetter::setBalanced(const QString &text, const TextStyle &style, double width)
{
    QTextLayout &layout = add({Run{text}}, style);
    const int lines = breakLinesLoosely(layout, style, width);
    double enough = width;
    if (lines > 1) {
        for (double tooNarrow = width / lines / 2; enough - tooNarrow > mm(1);) {
            const double middle = (enough + tooNarrow) / 2;
            (breakLines(layout, style, middle) > lines ? tooNarrow : enough) = middle;
        }
    }
    return {&layout, breakLines(layout, style, enough, (width - enough) / 2), pitchOf(style)};
}

double Typesetter::widthOf(const QString &text, const TextStyle &style)
{
    const double width = set(text, style, kUnbounded).widthOf(0);
    m_texts->pop_back(); // nobody will show it
    return width;
}

} // namespace ansinh
