// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_wording.h"

#include "core/text/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

static void loadReportResources()
{
    Q_INIT_RESOURCE(ansinh_report); // a static library registers its resources when asked
}

namespace ansinh {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    return list;
}

QHash<QString, QString> words(const QJsonObject &object)
{
    QHash<QString, QString> byName;
    for (auto item = object.begin(); item != object.end(); ++item)
        byName.insert(item.key(), item.value().toString());
    return byName;
}

QJsonObject wordingFile(const QString &planId)
{
    loadReportResources();
    QFile file(QStringLiteral(":/report/%1.json").arg(planId));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

TargetWording phraseFrom(const QJsonObject &object)
{
    const auto word = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {word("subject"), word("attained"), word("open"), word("none"), word("told")};
}

std::vector<TargetField> fieldsFrom(const QJsonArray &array, const Plan &plan)
{
    std::vector<TargetField> fields;
    for (const QJsonValue &item : array) {
        TargetField field{
            item[QLatin1String("title")].toString(), {}, Code<Task>(item[QLatin1String("task")].toString())};
        for (const QString &code : strings(item[QLatin1String("targets")])) {
            if (const Target *target = plan.target(Code<Target>(code)))
                field.targets.push_back(target);
        }
        if (!field.targets.empty())
            fields.push_back(field);
    }
    return fields;
}

/// Targets that no field names come last, so that none is ever left out.
void addOthers(std::vector<TargetField> &fields, const Plan &plan)
{
    QSet<const Target *> placed;
    for (const TargetField &field : fields)
        placed.unite(QSet<const Target *>(field.targets.begin(), field.targets.end()));
    TargetField others{fields.empty() ? QString() : QStringLiteral("Chỉ tiêu khác"), {}, {}};
    for (const Target &target : plan.targets) {
        if (!placed.contains(&target))
            others.targets.push_back(&target);
    }
    if (!others.targets.empty())
        fields.push_back(others);
}

QString subjectOf(const Target &target)
{
    switch (target.kind) {
    case TargetKind::Ratio: return QStringLiteral("Tỷ lệ ") + withLowerFirst(target.name);
    case TargetKind::Count:
    case TargetKind::Cumulative: return QStringLiteral("Số ") + withLowerFirst(target.name);
    case TargetKind::Average:
    case TargetKind::YesNo: break;
    }
    return target.name;
}

} // namespace

ReportWording ReportWording::of(const Plan &plan)
{
    const QJsonObject file = wordingFile(plan.identity.id);
    ReportWording wording;
    wording.m_fields = fieldsFrom(file.value(QLatin1String("fields")).toArray(), plan);
    addOthers(wording.m_fields, plan);
    const QJsonObject phrases = file.value(QLatin1String("phrases")).toObject();
    for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase)
        wording.m_phrases.insert(phrase.key(), phraseFrom(phrase.value().toObject()));
    const QJsonObject leading = file.value(QLatin1String("leading")).toObject();
    for (auto subject = leading.begin(); subject != leading.end(); ++subject)
        wording.m_leading.insert(subject.key(), strings(subject.value()));
    wording.m_indicators = words(file.value(QLatin1String("indicators")).toObject());
    wording.m_countedByTarget = words(file.value(QLatin1String("counted_by_target")).toObject());
    return wording;
}

TargetWording ReportWording::of(const Target &target) const
{
    TargetWording wording = m_phrases.value(target.code.text);
    if (wording.subject.isEmpty())
        wording.subject = subjectOf(target);
    return wording;
}

} // namespace ansinh
