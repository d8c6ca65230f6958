// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_parts.h"

namespace ansinh {

namespace {

/// A text as a CSS string that can neither end itself nor the style sheet.
QString cssString(const QString &text)
{
    QString css;
    for (const QChar character : text) {
        const bool isPlain = character.isLetterOrNumber() || character == QLatin1Char(' ');
        css += isPlain ? QString(character) : QStringLiteral("\\%1 ").arg(int(character.unicode()), 0, 16);
    }
    return QLatin1Char('"') + css + QLatin1Char('"');
}

} // namespace

QString htmlStyle(const QString &footLine)
{
    // Browsers that know margin boxes repeat the line on each page; all show it at the end.
    const QString foot = QStringLiteral("@page { @bottom-center { content: %1; font: italic 9pt serif; } }\n");
    return (footLine.isEmpty() ? QString() : foot.arg(cssString(footLine))) + QStringLiteral(R"css(
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@page landscape { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
body { font: 14pt/1.3 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000; background: #fff; }
main { max-width: 165mm; margin: 0 auto; }
section.landscape { page: landscape; }
section + section { break-before: page; margin-top: 20mm; }
p, li { margin: 6pt 0 0; text-align: justify; text-indent: 12.7mm; }
ul { margin: 0; padding: 0; list-style: none; }
h1, h2, h3, h4 { font-size: 14pt; margin: 9pt 0 0; text-indent: 12.7mm; break-after: avoid; }
h1, .centred { text-align: center; text-indent: 0; }
h4 { font-weight: normal; margin-top: 6pt; }
h1 { margin: 14pt 0 0; }
hr { width: 30mm; margin: 2pt auto 12pt; border: 0; border-top: 0.75pt solid #000; }
.note { font-size: 11pt; text-indent: 0; }
.break { break-before: page; }
figure { margin: 10pt 0 4pt; break-inside: avoid; }
figcaption { font-size: 13pt; break-after: avoid; }
figcaption i { font-size: 11pt; }
figure img { display: block; width: 100%; margin: 4pt 0 0; }
table.data { width: 100%; margin: 6pt 0; border-collapse: collapse; line-height: 1.15; }
table.data td, table.data th { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: top; }
table.data thead { display: table-header-group; }
table.data thead th { vertical-align: middle; }
table.data th { font-weight: inherit; text-align: left; }
table.data tr { break-inside: avoid; }
table.data caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
table .left { text-align: left; } table .centre { text-align: center; }
table .right { text-align: right; } table .justify { text-align: justify; }
table.head, table.signature { width: 100%; border-collapse: collapse; break-inside: avoid; }
table.head td { width: 60%; text-align: center; vertical-align: top; font-size: 13pt; padding: 0; }
table.head td:first-child { width: 40%; }
table.head p, table.signature p { margin: 0; text-indent: 0; text-align: inherit; }
table.head .issuer, table.head .nation { font-size: 12pt; }
table.head .gaps { padding-top: 6pt; white-space: pre-wrap; }
table.head .mark { padding-top: 6pt; }
.mark b { display: inline-block; min-width: 20mm; padding: 1mm 3mm; border: 0.75pt solid #000; font-size: 13pt; }
.under { display: inline-block; border-bottom: 0.75pt solid #000; }
.short::after { content: ""; display: block; width: 40%; margin: 1pt auto 0; border-bottom: 0.75pt solid #000; }
.short { display: inline-block; }
table.addressees { margin: 12pt auto 6pt; border-collapse: collapse; }
table.addressees td { vertical-align: top; padding: 0 4pt 0 0; }
table.addressees p { margin: 0; text-indent: 0; text-align: left; }
table.signature { margin-top: 12pt; }
table.signature td { width: 45%; vertical-align: top; font-size: 11pt; padding: 0; }
table.signature td + td { width: 55%; text-align: center; font-size: 14pt; font-weight: bold; }
table.signature .label { font-size: 12pt; font-weight: bold; font-style: italic; }
table.signature .room { height: 28mm; }
address { margin-top: 12pt; border-top: 0.75pt solid #000; font-size: 11pt; font-style: normal; text-align: center; }
footer { margin-top: 12pt; font-size: 9pt; font-style: italic; text-align: center; }
@media screen { main { padding: 20mm 0; } }
@media print { main { max-width: none; } }
)css");
}

} // namespace ansinh
