// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/official_words.h"

namespace ansinh {

namespace {

/// Room for three digits in handwriting.
const QLatin1String kGap("          ");

QString withoutMark(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QLatin1Char(';')) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.startsWith(QLatin1String("- ")) ? text.mid(2) : text;
}

QStringList dashed(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names) {
        const bool isLast = lines.size() + 1 == names.size();
        lines += QStringLiteral("- ") + withoutMark(name) + QLatin1Char(isLast ? '.' : ';');
    }
    return lines;
}

} // namespace

QString numberLine(const OfficialHeader &header)
{
    if (header.number.isEmpty() && header.symbol.isEmpty())
        return {};
    const QString number = header.number.isEmpty() ? QString(kGap) : QLatin1Char(' ') + header.number;
    const QString symbol = header.symbol.isEmpty() ? QString() : QLatin1Char('/') + header.symbol;
    return QStringLiteral("Số:") + number + symbol;
}

QString brokenName(const QString &name, const std::function<bool(const QString &)> &fits)
{
    if (fits(name))
        return name;
    for (const char *unit :
         {" THÀNH PHỐ ", " THỊ XÃ ", " THỊ TRẤN ", " PHƯỜNG ", " XÃ ", " HUYỆN ", " QUẬN ", " TỈNH "}) {
        const qsizetype at = name.indexOf(QString::fromUtf8(unit), 0, Qt::CaseInsensitive);
        const QString first = name.left(at);
        const QString second = name.mid(at + 1);
        if (at > 0 && fits(first) && fits(second))
            return first + QLatin1Char('\n') + second;
    }
    return name;
}

QStringList addresseeLines(const Addressees &addressees)
{
    return addressees.names.size() == 1 ? addressees.names : dashed(addressees.names);
}

QStringList recipientLines(const SignatureBlock &block)
{
    return dashed(block.recipients);
}

QString sampleFootLine()
{
    return QStringLiteral("Dữ liệu mẫu để làm quen với chương trình, không phải số liệu thật của địa phương");
}

} // namespace ansinh
