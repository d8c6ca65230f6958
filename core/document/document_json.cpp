// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document_json.h"

#include "core/document/document_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ansinh {

namespace {

constexpr int kFormat = 1;

Error damaged(const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/document",
                                        "The document that was kept cannot be read. Restore a backup of the book, or "
                                        "open the kept PDF file."),
            detail};
}

Error newer()
{
    return {ErrorKind::Newer,
            QCoreApplication::translate("core/document",
                                        "The document was kept by a newer version of An Sinh. Install that version."),
            {}};
}

} // namespace

QByteArray documentToJson(const Document &document)
{
    const QJsonObject object{{QStringLiteral("format"), kFormat},
                             {QStringLiteral("document"), ValueWriter::objectOf(document)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Document> documentFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(fault.errorString());
    const int format = object.value(QLatin1String("format")).toInt();
    if (format > kFormat)
        return newer();
    if (format != kFormat)
        return damaged(QStringLiteral("/format"));
    Document document;
    const QString path = ValueReader::readObject(object.value(QLatin1String("document")).toObject(), document);
    return path.isEmpty() ? Result<Document>(document) : damaged(path);
}

} // namespace ansinh
