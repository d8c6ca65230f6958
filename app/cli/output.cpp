// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace ansinh {

namespace {

void print(FILE *stream, const QString &text)
{
    if (text.isEmpty())
        return;
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void speakUtf8()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

int refuse(const Globals &globals, const Error &error, const CommandRule *command)
{
    const bool isUsage = error.kind == ErrorKind::Usage;
    print(stderr, error.message);
    if (isUsage)
        print(stderr, command ? helpText(*command) : helpText());
    if (globals.json)
        printJson(
            {{QStringLiteral("error"),
              QJsonObject{{QStringLiteral("kind"), nameOf(error.kind)}, {QStringLiteral("message"), error.message}}}});
    return isUsage ? 2 : 1;
}

int show(const Globals &globals, const Outcome &outcome)
{
    for (const QString &message : outcome.messages)
        print(stderr, message);
    if (globals.json)
        printJson(outcome.json);
    else
        print(stdout, outcome.text);
    return outcome.exitCode;
}

int showHelp(const Call &call)
{
    const QString text = call.command ? helpText(*call.command) : helpText();
    return show(call.globals, {{{QStringLiteral("help"), text}}, text, {}, 0});
}

int showVersion(const Globals &globals)
{
    const QString version = QCoreApplication::applicationVersion();
    return show(globals, {{{QStringLiteral("version"), version}}, QStringLiteral("ansinh-cli ") + version, {}, 0});
}

/// The command whose usage a misuse shows; nullptr: the call names none.
const CommandRule *commandIn(const QStringList &rest)
{
    for (const QString &argument : rest)
        if (!argument.startsWith(QStringLiteral("--")))
            return commandNamed(argument);
    return nullptr;
}

} // namespace

int runProgram(const QStringList &arguments)
{
    speakUtf8();
    const Split split = splitGlobals(arguments);
    installLanguage(*QCoreApplication::instance(), split.globals.language);
    if (split.globals.version && !split.error)
        return showVersion(split.globals);
    const auto call = parseCall(split);
    if (!call)
        return refuse(split.globals, call.error(), commandIn(split.rest));
    if (call->globals.help)
        return showHelp(*call);
    if (!call->command)
        return refuse(call->globals,
                      {ErrorKind::Usage, QCoreApplication::translate("app/cli", "The command is missing."), {}},
                      nullptr);
    const auto outcome = call->command->run(*call);
    return outcome ? show(call->globals, *outcome) : refuse(call->globals, outcome.error(), call->command);
}

} // namespace ansinh
