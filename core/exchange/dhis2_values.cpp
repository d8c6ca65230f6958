// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dhis2_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ansinh {

namespace {

using Amount = Dhis2Mapping::Amount;

constexpr int kDecimals = 6;

QString trimmedNumber(const Rational &value)
{
    QString text = value.toFixed(kDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString valueText(const Measured &measured, const Target &target)
{
    if (!measured.value || measured.disputed)
        return {};
    if (target.kind == TargetKind::YesNo)
        return measured.value->isZero() ? QStringLiteral("false") : QStringLiteral("true");
    return trimmedNumber(*measured.value);
}

/// Empty: there is none.
QString amountText(const Assessment &its, const Target &target, Amount amount)
{
    const Measured &measured = its.measured;
    switch (amount) {
    case Amount::Value: return valueText(measured, target);
    case Amount::Numerator: return measured.numerator ? measured.numerator->toString() : QString();
    case Amount::Denominator: return measured.denominator ? measured.denominator->toString() : QString();
    }
    return {};
}

QString valueOf(const Dhis2Mapping &mapping, const std::vector<Assessment> &assessments, const Plan &plan)
{
    const Target *target = plan.target(mapping.target);
    const auto its = std::find_if(assessments.begin(), assessments.end(), [&](const Assessment &assessment) {
        return assessment.target == mapping.target;
    });
    return target && its != assessments.end() ? amountText(*its, *target, mapping.amount) : QString();
}

QString periodText(const Period &period)
{
    return period.year.toString() + (period.half ? QStringLiteral("S1") : QString());
}

} // namespace

QByteArray dhis2DataValues(const std::vector<Assessment> &assessments, const Plan &plan,
                           const std::vector<Dhis2Mapping> &mappings, const Dhis2Order &order)
{
    QJsonArray values;
    for (const Dhis2Mapping &mapping : mappings) {
        const QString value = valueOf(mapping, assessments, plan);
        if (value.isEmpty())
            continue;
        QJsonObject object{{QStringLiteral("dataElement"), mapping.dataElement},
                           {QStringLiteral("period"), periodText(order.period)},
                           {QStringLiteral("orgUnit"), mapping.orgUnit.isEmpty() ? order.orgUnit : mapping.orgUnit},
                           {QStringLiteral("value"), value}};
        if (!mapping.categoryOptionCombo.isEmpty())
            object.insert(QStringLiteral("categoryOptionCombo"), mapping.categoryOptionCombo);
        values.append(object);
    }
    const QJsonObject set{{QStringLiteral("completeDate"), order.completed.toString(Qt::ISODate)},
                          {QStringLiteral("period"), periodText(order.period)},
                          {QStringLiteral("orgUnit"), order.orgUnit},
                          {QStringLiteral("dataValues"), values}};
    return QJsonDocument(set).toJson();
}

int dhis2ValueCount(const std::vector<Assessment> &assessments, const Plan &plan,
                    const std::vector<Dhis2Mapping> &mappings)
{
    return int(std::count_if(mappings.begin(), mappings.end(), [&](const Dhis2Mapping &mapping) {
        return !valueOf(mapping, assessments, plan).isEmpty();
    }));
}

} // namespace ansinh
