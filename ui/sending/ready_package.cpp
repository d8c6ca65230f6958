// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/ready_package.h"

#include "core/base/atomic_file.h"
#include "ui/base/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ansinh {

namespace {

/// The file of a machine belongs to the machine; which book it is of stands in the key.
QString keyOf(const QString &book, const Period &period)
{
    return QStringLiteral("sending/%1/%2%3")
        .arg(book, period.year.toString(), period.half ? QStringLiteral("-H1") : QString());
}

QString textOf(const ReadyPackage &package)
{
    const QJsonObject json{{QStringLiteral("path"), package.path},
                           {QStringLiteral("bytes"), package.bytes},
                           {QStringLiteral("written"), package.written.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("sha256"), QString::fromLatin1(package.sha256)},
                           {QStringLiteral("code"), package.code},
                           {QStringLiteral("made_on"), package.madeOn.toString(Qt::ISODate)},
                           {QStringLiteral("sequence"), package.sequence},
                           {QStringLiteral("submitted"), package.isSubmitted},
                           {QStringLiteral("number"), package.number},
                           {QStringLiteral("version"), package.version},
                           {QStringLiteral("fields"), QJsonArray::fromStringList(package.fields)},
                           {QStringLiteral("recipients"), QJsonArray::fromStringList(package.recipients)},
                           {QStringLiteral("with_names"), package.withNames}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list += each.toString();
    return list;
}

ReadyPackage packageFrom(const QJsonObject &json)
{
    ReadyPackage package;
    package.path = json.value(QStringLiteral("path")).toString();
    package.bytes = json.value(QStringLiteral("bytes")).toInteger();
    package.written = QDateTime::fromString(json.value(QStringLiteral("written")).toString(), Qt::ISODateWithMs);
    package.sha256 = json.value(QStringLiteral("sha256")).toString().toLatin1();
    package.code = json.value(QStringLiteral("code")).toString();
    package.madeOn = QDate::fromString(json.value(QStringLiteral("made_on")).toString(), Qt::ISODate);
    package.sequence = json.value(QStringLiteral("sequence")).toInteger();
    package.isSubmitted = json.value(QStringLiteral("submitted")).toBool();
    package.number = json.value(QStringLiteral("number")).toString();
    package.version = json.value(QStringLiteral("version")).toInt();
    package.fields = listOf(json.value(QStringLiteral("fields")));
    package.recipients = listOf(json.value(QStringLiteral("recipients")));
    package.withNames = json.value(QStringLiteral("with_names")).toBool();
    return package;
}

bool isStillThere(const ReadyPackage &package)
{
    const QFileInfo file(package.path);
    // Not its time: a stick that is plugged in again tells it otherwise. Its hash is compared before it is sent.
    return file.isFile() && file.size() == package.bytes;
}

} // namespace

Result<ReadyPackage> writePackageFile(const QString &path, const QByteArray &bytes, const QString &code,
                                      const PackageIdentity &identity, const QStringList &fields)
{
    if (const auto written = writeWhole(path, bytes); !written)
        return written.error();
    const QFileInfo file(path);
    ReadyPackage package;
    package.path = file.absoluteFilePath();
    package.bytes = bytes.size();
    package.written = file.lastModified().toUTC();
    package.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    package.code = code;
    package.madeOn = identity.madeOn;
    package.sequence = identity.sequence;
    package.isSubmitted = identity.state == PackageState::Submitted;
    package.number = identity.number;
    package.fields = fields;
    package.recipients = identity.recipients;
    package.withNames = identity.withNames;
    return package;
}

std::optional<ReadyPackage> readyPackage(const Settings &settings, const QString &book, const Period &period)
{
    const QByteArray kept = settings.choice(keyOf(book, period)).toUtf8();
    if (kept.isEmpty())
        return {};
    ReadyPackage package = packageFrom(QJsonDocument::fromJson(kept).object());
    return isStillThere(package) ? std::optional<ReadyPackage>(std::move(package)) : std::nullopt;
}

void rememberPackage(Settings &settings, const QString &book, const Period &period, const ReadyPackage &package)
{
    settings.setChoice(keyOf(book, period), textOf(package));
}

} // namespace ansinh
