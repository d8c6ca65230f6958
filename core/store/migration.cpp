// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(ansinh_migrations);
}

namespace ansinh {

namespace {

std::vector<MigrationStep> readSteps()
{
    initialiseMigrations();
    std::vector<MigrationStep> steps;
    const QDir folder(QStringLiteral(":/store/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(stepFrom(name.left(4).toInt(), QString::fromUtf8(file.readAll())));
    }
    return steps;
}

void refuseBrokenReferences(Connection &connection)
{
    const QVariant table = connection.single(QStringLiteral("PRAGMA foreign_key_check"));
    if (!table.isNull())
        fail(ErrorKind::Damaged,
             QCoreApplication::translate("core/store", "The book %1 is damaged. Restore the last backup.")
                 .arg(QDir::toNativeSeparators(connection.path())),
             QStringLiteral("broken reference in ") + table.toString());
}

void take(Connection &connection, const MigrationStep &step)
{
    connection.run(QStringLiteral("BEGIN EXCLUSIVE"));
    try {
        for (const QString &statement : step.statements)
            connection.run(statement);
        refuseBrokenReferences(connection);
        const int reached = connection.single(QStringLiteral("PRAGMA user_version")).toInt();
        if (reached != step.version)
            fail(ErrorKind::Io,
                 QCoreApplication::translate("core/store", "The program's own steps do not fit together. Install An Sinh again."),
                 QStringLiteral("step %1 left user_version %2").arg(step.version).arg(reached));
        connection.run(QStringLiteral("COMMIT"));
    } catch (const StoreFailure &) {
        (void)guarded([&]() { connection.run(QStringLiteral("ROLLBACK")); });
        throw;
    }
}

} // namespace

MigrationStep stepFrom(int version, const QString &text)
{
    return {version, text.split(QStringLiteral("\n-- next\n"), Qt::SkipEmptyParts)};
}

const std::vector<MigrationStep> &migrationSteps()
{
    static const std::vector<MigrationStep> steps = readSteps();
    return steps;
}

int newestFormat()
{
    return migrationSteps().empty() ? 0 : migrationSteps().back().version;
}

void migrate(Connection &connection, const std::vector<MigrationStep> &steps)
{
    const int version = connection.single(QStringLiteral("PRAGMA user_version")).toInt();
    // A step may rebuild a table that others refer to; inside a transaction this switch does nothing.
    connection.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    const auto done = guarded([&]() {
        for (const MigrationStep &step : steps) {
            if (step.version > version)
                take(connection, step);
        }
    });
    connection.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!done)
        throw StoreFailure{done.error()};
}

} // namespace ansinh
