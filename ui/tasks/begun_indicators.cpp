// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/begun_indicators.h"

#include "ui/base/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ansinh {

namespace {

const QString kTask = QStringLiteral("task");
const QString kBy = QStringLiteral("by");
const QString kYear = QStringLiteral("year");
const QString kHalf = QStringLiteral("half");
const QString kName = QStringLiteral("name");
const QString kUnit = QStringLiteral("unit");
const QString kFund = QStringLiteral("fund");

QString keyOf(const QString &book)
{
    const QByteArray name = QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("begun/") + QString::fromLatin1(name);
}

} // namespace

std::vector<PendingIndicator> begunIndicators(const Settings &settings, const QString &book)
{
    std::vector<PendingIndicator> begun;
    for (const QJsonValue &value : QJsonDocument::fromJson(settings.choice(keyOf(book)).toUtf8()).array()) {
        const QJsonObject each = value.toObject();
        const Result<Year> year = Year::from(each[kYear].toInt());
        if (!year)
            continue;
        const ResultKey key{Code<Task>(each[kTask].toString()),
                            Code<Organisation>(each[kBy].toString()),
                            {*year, each[kHalf].toBool()}};
        begun.push_back({key, each[kName].toString(), each[kUnit].toString(), each[kFund].toString()});
    }
    return begun;
}

void keepBegun(Settings &settings, const QString &book, const std::vector<PendingIndicator> &begun)
{
    QJsonArray all;
    for (const PendingIndicator &each : begun) {
        if (!each.isGiven)
            all.append(QJsonObject{{kTask, each.key.task.text},
                                   {kBy, each.key.by.text},
                                   {kYear, each.key.period.year.number()},
                                   {kHalf, each.key.period.half},
                                   {kName, each.name},
                                   {kUnit, each.unit},
                                   {kFund, each.fund}});
    }
    const QByteArray text = all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
    settings.setChoice(keyOf(book), QString::fromUtf8(text));
}

} // namespace ansinh
