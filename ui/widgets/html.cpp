// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/html.h"

#include "ui/base/theme.h"

namespace ansinh {

QString labelHtml(const QString &label)
{
    return QStringLiteral("<p style='margin:12px 0 2px 0; color:%1'>%2</p>")
        .arg(colours().muted.name(), label.toHtmlEscaped());
}

QString headingHtml(const QString &text)
{
    return QStringLiteral("<p style='margin:0 0 6px 0; font-weight:600; font-size:large'>%1</p>")
        .arg(text.toHtmlEscaped());
}

QString paragraphHtml(const QString &text)
{
    return QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(text.toHtmlEscaped());
}

QString mutedHtml(const QString &text)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colours().muted.name(), text.toHtmlEscaped());
}

QString listHtml(const QString &label, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = labelHtml(label);
    for (const QString &line : lines)
        html += QStringLiteral("<p style='margin:4px 0 4px 0'>%1</p>").arg(line);
    return html;
}

QString labelledHtml(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : labelHtml(label) + paragraphHtml(text);
}

} // namespace ansinh
