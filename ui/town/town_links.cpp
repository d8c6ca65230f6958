// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/town_links.h"

#include "ui/base/theme.h"

namespace ansinh {

namespace {

const QLatin1String kWards("wards:");
const QLatin1String kPackage("package:");

QString link(const QString &to, const QString &text)
{
    return QStringLiteral("<a style='color:%1; text-decoration:none' href='%2'>%3</a>")
        .arg(colours().accentText.name(), to.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString linkTo(const WardsOfTarget &wards, const QString &text)
{
    return link(kWards + wards.target.text + QLatin1Char('/') + nameOf(wards.filter), text);
}

std::optional<WardsOfTarget> linkedWards(const QUrl &link)
{
    const QString text = link.toString();
    if (!text.startsWith(kWards))
        return {};
    const QString to = text.mid(kWards.size());
    const auto filter = valueFilterCalled(to.section(QLatin1Char('/'), 1));
    return WardsOfTarget{Code<Target>(to.section(QLatin1Char('/'), 0, 0)), filter.value_or(ValueFilter::All)};
}

QString linkTo(Id<WardPackage> package, const QString &text)
{
    return link(kPackage + QString::number(package.value), text);
}

std::optional<Id<WardPackage>> linkedPackage(const QUrl &link)
{
    const QString text = link.toString();
    return text.startsWith(kPackage) ? std::optional<Id<WardPackage>>({text.mid(kPackage.size()).toLongLong()})
                                     : std::nullopt;
}

} // namespace ansinh
