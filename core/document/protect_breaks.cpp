// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/protect_breaks.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

constexpr QChar kTie(0x00A0);

const QRegularExpression &nameBeforeNumber()
{
    static const QRegularExpression kPattern(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}])((?i:nghị định|nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|hướng dẫn|"
            "luật|điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu đồ|biểu|bảng|nhóm|số|ngày|tháng|năm|quý|"
            "quận|phường|khu phố|tổ|khóa|lần)) (?=[0-9]|[IVX]+(?![\\p{L}\\p{N}]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

const QRegularExpression &numberBeforeUnit()
{
    static const QRegularExpression kPattern(
        QStringLiteral("(?<=[0-9]) (?=%|‰|°|(?:người|hộ|nhà|trường|trạm|trẻ|ca|em|cháu|lượt|buổi|cuộc|bài|tin|đơn|"
                       "đồng|nghìn|triệu|tỷ|tỉ|điểm|tuổi|giờ|m|m2|m²|km|ha|kg)(?![\\p{L}\\p{N}]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

/// "Nghị định 30" is read as one, so its own space may not part either.
QString tiedNames(const QString &text)
{
    QString tied;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = nameBeforeNumber().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        tied += QStringView(text).mid(from, match.capturedStart() - from);
        tied += match.captured(1).replace(QLatin1Char(' '), kTie) + kTie;
        from = match.capturedEnd();
    }
    return from == 0 ? text : tied + text.mid(from);
}

/// Only before a figure or a Roman numeral, or after a figure, is anything to be tied.
bool hasNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) {
        return each.isDigit() || each == QLatin1Char('I') || each == QLatin1Char('V') || each == QLatin1Char('X')
            || each == QLatin1Char('%');
    });
}

} // namespace

QString protectBreaks(const QString &text)
{
    if (!hasNumber(text))
        return text;
    static const QRegularExpression kPercentPoints(QStringLiteral("điểm (?=%)"));
    QString tied = tiedNames(text);
    tied.replace(numberBeforeUnit(), QString(kTie));
    return tied.replace(kPercentPoints, QStringLiteral("điểm") + kTie);
}

} // namespace ansinh
