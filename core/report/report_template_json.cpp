// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template_json.h"

#include "core/report/outline_contents.h"
#include "core/report/outline_edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ansinh {

namespace {

Error damaged(const QString &name, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/report",
                                        "The outline “%1” cannot be read; the report uses the usual outline. Choose "
                                        "another outline, or undo the last change.")
                .arg(name),
            detail};
}

Error newer(const QString &name)
{
    return {
        ErrorKind::Newer,
        QCoreApplication::translate("core/report",
                                    "The outline “%1” was made with a newer version of An Sinh; the report uses the "
                                    "usual outline. Install the newer version, or choose another outline.")
            .arg(name),
        {}};
}

QJsonObject objectOf(const TemplateEntry &entry)
{
    QJsonObject object{{QStringLiteral("content"), contentName(entry.content)}, {QStringLiteral("on"), entry.isOn}};
    if (!isAppendix(entry.content))
        object.insert(QStringLiteral("level"), entry.level);
    if (!entry.title.isEmpty())
        object.insert(QStringLiteral("title"), entry.title);
    if (!entry.text.isEmpty())
        object.insert(QStringLiteral("text"), entry.text);
    object.insert(QStringLiteral("charts"), QJsonArray::fromStringList(entry.charts));
    return object;
}

/// An outline from before there were charts gets the usual ones.
QStringList chartsFrom(const QJsonObject &object, Content content)
{
    const QJsonValue charts = object.value(QLatin1String("charts"));
    if (charts.isUndefined())
        return usualCharts(content);
    QStringList ids;
    for (const QJsonValue &id : charts.toArray())
        ids += id.toString();
    return ids;
}

std::optional<TemplateEntry> entryFrom(const QJsonObject &object)
{
    const std::optional<Content> content = contentNamed(object.value(QLatin1String("content")).toString());
    const QJsonValue level = object.value(QLatin1String("level"));
    const QJsonValue isOn = object.value(QLatin1String("on"));
    if (!content || !isOn.isBool() || (!isAppendix(*content) && !level.isDouble()))
        return {};
    return TemplateEntry{*content,
                         level.toInt(kSectionLevel),
                         object.value(QLatin1String("title")).toString(),
                         object.value(QLatin1String("text")).toString(),
                         isOn.toBool(),
                         chartsFrom(object, *content)};
}

} // namespace

QByteArray templateJson(const ReportTemplate &outline)
{
    QJsonArray entries;
    for (const TemplateEntry &entry : outline.entries)
        entries.append(objectOf(entry));
    return QJsonDocument({{QStringLiteral("format"), kTemplateFormat}, {QStringLiteral("entries"), entries}})
        .toJson(QJsonDocument::Compact);
}

Result<ReportTemplate> templateFrom(const QByteArray &json, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object.value(QLatin1String("format")).toInt();
    if (format > kTemplateFormat)
        return newer(name);
    if (format < 1)
        return damaged(name, QStringLiteral("no format"));
    ReportTemplate outline{name, {}};
    for (const QJsonValue &value : object.value(QLatin1String("entries")).toArray()) {
        const std::optional<TemplateEntry> entry = entryFrom(value.toObject());
        if (!entry)
            return damaged(name, QString::fromUtf8(QJsonDocument(value.toObject()).toJson()));
        outline.entries.push_back(*entry);
    }
    if (!isSound(outline))
        return damaged(name, QStringLiteral("levels or parts do not fit together"));
    return completed(outline);
}

} // namespace ansinh
