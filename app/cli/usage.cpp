// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

constexpr int kColumn = 26;

QString translated(const char *text)
{
    return QCoreApplication::translate("app/cli", text);
}

QString row(const QString &left, const QString &right)
{
    return QStringLiteral("  ") + left.leftJustified(kColumn) + QLatin1Char(' ') + right + QLatin1Char('\n');
}

QString written(const OptionRule &rule)
{
    const QString name = QStringLiteral("--") + QLatin1String(rule.name);
    return rule.argument ? name + QLatin1Char(' ') + QLatin1String(rule.argument) : name;
}

QString usageLine(const CommandRule &command)
{
    QString line = QStringLiteral("ansinh-cli ") + QLatin1String(command.name);
    for (const char *operand : command.operands)
        line += QLatin1Char(' ') + QLatin1String(operand);
    if (command.repeatsLast)
        line += QStringLiteral("…");
    for (const OptionRule &rule : command.options) {
        const QString option = written(rule);
        line += QLatin1Char(' ') + (rule.isRequired ? option : QLatin1Char('[') + option + QLatin1Char(']'));
        if (rule.isRepeatable)
            line += QStringLiteral("…");
    }
    return line;
}

QString globalHelp()
{
    return QCoreApplication::translate("app/cli", "Options that stand anywhere:") + QLatin1Char('\n')
        + row(QStringLiteral("--json"), QCoreApplication::translate("app/cli", "one JSON value on standard output"))
        + row(QStringLiteral("--lang vi|en"), QCoreApplication::translate("app/cli", "language of the messages"))
        + row(QStringLiteral("--today YYYY-MM-DD"),
              QCoreApplication::translate("app/cli", "the date to take for today"))
        + row(QStringLiteral("--help"), QCoreApplication::translate("app/cli", "this help, or that of a command"))
        + row(QStringLiteral("--version"), QCoreApplication::translate("app/cli", "the version of the program"));
}

} // namespace

QString helpText()
{
    QString text
        = QCoreApplication::translate("app/cli", "An Sinh: the plan of a ward through the year, without a window.")
        + QStringLiteral("\n\n")
        + QCoreApplication::translate("app/cli", "Usage: %1").arg(QStringLiteral("ansinh-cli COMMAND BOOK …"))
        + QStringLiteral("\n\n") + QCoreApplication::translate("app/cli", "Commands:") + QLatin1Char('\n');
    for (const CommandRule &command : commands())
        text += row(QLatin1String(command.name), translated(command.help));
    return text + QLatin1Char('\n') + globalHelp();
}

QString helpText(const CommandRule &command)
{
    QString text = QCoreApplication::translate("app/cli", "Usage: %1").arg(usageLine(command)) + QLatin1Char('\n')
        + translated(command.help) + QStringLiteral(".\n");
    for (const OptionRule &rule : command.options)
        text += row(written(rule), translated(rule.help));
    return text;
}

} // namespace ansinh
