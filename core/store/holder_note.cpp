// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holder_note.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ansinh {

namespace {

QString notePathOf(const QString &bookPath)
{
    return bookPath + QStringLiteral(".lock");
}

} // namespace

HolderNote::HolderNote(const QString &bookPath) : m_path(notePathOf(bookPath))
{
}

HolderNote::~HolderNote()
{
    if (m_isOurs)
        QFile::remove(m_path);
}

HolderNote::Outcome HolderNote::write(const Holder &holder)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return Outcome::FolderClosed;
    m_isOurs = true;
    const QJsonObject note{{QStringLiteral("program"), holder.program},
                           {QStringLiteral("process"), holder.process},
                           {QStringLiteral("host"), holder.host},
                           {QStringLiteral("since"), holder.since.toUTC().toString(Qt::ISODate)}};
    const QByteArray bytes = QJsonDocument(note).toJson(QJsonDocument::Compact);
    return file.write(bytes) == bytes.size() ? Outcome::Written : Outcome::NoRoom;
}

std::optional<Holder> HolderNote::read(const QString &bookPath)
{
    QFile file(notePathOf(bookPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    if (note.isEmpty())
        return {};
    return Holder{note.value(QStringLiteral("program")).toString(), note.value(QStringLiteral("process")).toInteger(),
                  note.value(QStringLiteral("host")).toString(),
                  QDateTime::fromString(note.value(QStringLiteral("since")).toString(), Qt::ISODate)};
}

QString HolderNote::sentence(const Holder &holder)
{
    //: %1 a program, %2 its process number, %3 the name of a computer, %4 date and time
    return QCoreApplication::translate("core/store", "%1 (process %2 on computer %3, since %4)")
        .arg(holder.program, QString::number(holder.process), holder.host,
             QLocale().toString(holder.since.toLocalTime(), QStringLiteral("HH:mm dd/MM/yyyy")));
}

} // namespace ansinh
