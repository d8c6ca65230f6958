// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace ansinh::test {

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(out.toStdString());
    INFO(err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

Ran Program::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(ANSINH_CLI), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran Program::run(const char *words, const QStringList &values) const
{
    QStringList arguments = QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        for (int i = 0; i < values.size(); ++i)
            argument.replace(QLatin1Char('%') + QString::number(i + 1), values.at(i));
    return run(QStringList{QStringLiteral("--today"), QStringLiteral("2026-11-05")} + arguments);
}

QString Program::path(const char *name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}

void Program::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray Program::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Program::makeBook() const
{
    const Ran made = run("new book.ansinh");
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
}

QJsonObject found(const QJsonValue &array, const char *key, const QString &value)
{
    for (const QJsonValue &element : array.toArray())
        if (element.toObject().value(QLatin1String(key)).toString() == value)
            return element.toObject();
    return {};
}

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace ansinh::test
