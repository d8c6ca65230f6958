// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/abbreviations.h"

#include "core/text/words.h"

#include <QRegularExpression>

namespace ansinh {

namespace {

struct Abbreviation
{
    const char *letters;
    const char *words;
};

constexpr Abbreviation kAbbreviations[]
    = {{"ASXH", "an sinh xã hội"},       {"BHTN", "bảo hiểm thất nghiệp"}, {"BHXH", "bảo hiểm xã hội"},
       {"BHYT", "bảo hiểm y tế"},        {"BTXH", "bảo trợ xã hội"},       {"CSXH", "chính sách xã hội"},
       {"NCC", "người có công"},         {"NVH", "nhà văn hóa"},           {"TTHC", "thủ tục hành chính"},
       {"GDNN", "giáo dục nghề nghiệp"}, {"GQVL", "giải quyết việc làm"},  {"SDD", "suy dinh dưỡng"}};

/// Not inside a number of a document: "LĐTBXH-TTTT" is none.
QRegularExpression patternOf(const QString &letters)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}/-])%1(?![\\p{L}\\p{N}/-])").arg(letters),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool isOwnWords(const Paragraph &paragraph)
{
    return paragraph.rule != QStringLiteral("proposal.contradiction");
}

int occurrences(const Blocks &body, const QRegularExpression &pattern)
{
    int count = 0;
    for (const Block &block : body) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && isOwnWords(*paragraph))
            count += static_cast<int>(paragraph->plainText().count(pattern));
    }
    return count;
}

bool beginsSentence(const QString &text, qsizetype at)
{
    const QString before = text.left(at).trimmed();
    return before.isEmpty() || before == QStringLiteral("-") || before.endsWith(QLatin1Char('.'));
}

/// Replaces the first one; false: the run has none.
bool spellOut(QString &text, const QRegularExpression &pattern, const QString &words)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const qsizetype at = match.capturedStart();
    text.replace(at, match.capturedLength(), beginsSentence(text, at) ? withUpperFirst(words) : words);
    return true;
}

void introduce(Blocks &body, const Abbreviation &abbreviation)
{
    const QString letters = QLatin1String(abbreviation.letters);
    const QRegularExpression pattern = patternOf(letters);
    const int count = occurrences(body, pattern);
    if (count == 0)
        return;
    const QString words = QString::fromUtf8(abbreviation.words);
    const QString full = count == 1 ? words : QStringLiteral("%1 (%2)").arg(words, letters);
    for (Block &block : body) {
        Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || !isOwnWords(*paragraph))
            continue;
        for (Run &run : paragraph->runs) {
            if (spellOut(run.text, pattern, full))
                return;
        }
    }
}

} // namespace

void introduceAbbreviations(Blocks &body)
{
    for (const Abbreviation &abbreviation : kAbbreviations)
        introduce(body, abbreviation);
}

} // namespace ansinh
