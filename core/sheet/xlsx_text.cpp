// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_text.h"

namespace ansinh {

namespace {

constexpr int kLongestCell = 32'767;
constexpr int kLongestName = 31;
constexpr int kLongestLine = 100; // the header and the footer hold 255 characters each, codes included

bool isRefused(QChar c)
{
    const bool isControl = c.unicode() < 0x20 && c != QLatin1Char('\n');
    return isControl || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
}

/// "&" begins a code in headers and footers.
QString headLine(const QString &text)
{
    return cellTextOf(text).simplified().left(kLongestLine).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QString cellTextOf(const QString &text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\t'), QLatin1Char(' '));
    clean.removeIf(isRefused);
    clean.truncate(kLongestCell);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

QString sheetNameOf(const SheetTable &table)
{
    QString name = cellTextOf(table.sheetName.isEmpty() ? table.title : table.sheetName);
    for (const char16_t refused : u"[]:*?/\\'")
        name.replace(QChar(refused), QLatin1Char(' '));
    name = name.simplified();
    if (name.size() > kLongestName) {
        name.truncate(kLongestName);
        const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
        name.truncate(space > kLongestName / 2 ? space : kLongestName); // a half word says little
    }
    return name;
}

QString pageHeaderOf(const SheetTable &table)
{
    QString header = QStringLiteral("&C&B") + headLine(table.title);
    QStringList what{table.place, table.subtitle};
    what.removeAll(QString());
    if (!what.isEmpty())
        header += QStringLiteral("&B\n") + headLine(what.join(QStringLiteral(" · ")));
    return header;
}

QString pageFooterOf(const SheetTable &table)
{
    return QStringLiteral("&L") + headLine(table.footLine) + QStringLiteral("&R&P/&N");
}

} // namespace ansinh
