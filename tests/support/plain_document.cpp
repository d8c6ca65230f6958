// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_document.h"

namespace ansinh::test {

namespace {

QString linesOf(const Paragraph &paragraph)
{
    return paragraph.plainText();
}

QString linesOf(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells += cell.plainText().replace(QLatin1Char('\n'), QStringLiteral(" / "));
        rows += cells.join(QStringLiteral(" | ")).trimmed();
    }
    return rows.join(QLatin1Char('\n'));
}

QString linesOf(const OfficialHeader &header)
{
    QStringList lines;
    for (const Run &run : header.issuerLines)
        lines += run.text;
    lines += QStringLiteral("Số: %1/%2").arg(header.number, header.symbol);
    lines += {header.nation, header.motto, header.placeAndDate, header.kind, header.subject};
    return lines.join(QLatin1Char('\n'));
}

QString linesOf(const Addressees &addressees)
{
    return QStringLiteral("Kính gửi: ") + addressees.names.join(QStringLiteral("; "));
}

QString linesOf(const SignatureBlock &block)
{
    QStringList lines{QStringLiteral("Nơi nhận: ") + block.recipients.join(QStringLiteral("; "))};
    lines += block.authorityLines;
    lines += block.signer;
    return lines.join(QLatin1Char('\n'));
}

QString linesOf(const Chart &chart)
{
    return chart.title;
}

QString linesOf(const PageBreak &)
{
    return {};
}

} // namespace

QString plainText(const Document &document)
{
    QStringList lines{document.title};
    for (const Section &section : document.sections) {
        lines += QStringLiteral("== %1 ==").arg(section.title);
        for (const Block &block : section.blocks)
            lines += std::visit([](const auto &one) { return linesOf(one); }, block);
    }
    if (!document.footLine.isEmpty())
        lines += document.footLine;
    return lines.join(QLatin1Char('\n')).replace(QChar(0x00A0), QLatin1Char(' ')) + QLatin1Char('\n');
}

} // namespace ansinh::test
