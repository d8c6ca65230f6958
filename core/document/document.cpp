// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

namespace ansinh {

namespace {

QString joined(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace

QString Paragraph::plainText() const
{
    return joined(runs);
}

QString Paragraph::outlineText() const
{
    return plainText().replace(QLatin1Char('\n'), QStringLiteral(". "));
}

QString TableCell::plainText() const
{
    return joined(runs);
}

} // namespace ansinh
