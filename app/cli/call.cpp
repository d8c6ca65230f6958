// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/command.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

Error misuse(const QString &message)
{
    return {ErrorKind::Usage, message, {}};
}

bool isOption(const QString &argument)
{
    return argument.size() > 2 && argument.startsWith(QStringLiteral("--"));
}

/// "--name=value" and "--name value" mean the same.
struct Piece
{
    QString name;
    std::optional<QString> value;
};

Piece pieceOf(const QString &argument)
{
    const auto equals = argument.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {argument.mid(2), std::nullopt};
    return {argument.mid(2, equals - 2), argument.mid(equals + 1)};
}

/// Walks over arguments; options take their value from behind "=" or from the next argument.
class Walk
{
public:
    explicit Walk(const QStringList &arguments) : m_arguments(arguments) { }

    bool isAtEnd() const { return m_at >= m_arguments.size(); }
    const QString &next() { return m_arguments.at(m_at++); }
    /// Absent: nothing that could be a value follows.
    std::optional<QString> valueOf(const Piece &piece)
    {
        if (piece.value)
            return piece.value;
        if (isAtEnd() || m_arguments.at(m_at).startsWith(QStringLiteral("--")))
            return std::nullopt;
        return next();
    }

private:
    const QStringList &m_arguments;
    qsizetype m_at = 0;
};

Error valueMissing(const QString &name)
{
    return misuse(QCoreApplication::translate("app/cli", "The option --%1 needs a value.").arg(name));
}

Error valueTooMany(const QString &name)
{
    return misuse(QCoreApplication::translate("app/cli", "The option --%1 takes no value.").arg(name));
}

void readToday(Split &split, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && day.year() >= 1990 && day.year() <= 2100)
        split.globals.today = day;
    else
        split.error = misuse(
            QCoreApplication::translate("app/cli", "“%1” is not a date. Write --today as 2026-11-05.").arg(text));
}

void readLanguage(Split &split, const QString &text)
{
    if (text == QStringLiteral("vi") || text == QStringLiteral("en"))
        split.globals.language = text;
    else
        split.error
            = misuse(QCoreApplication::translate("app/cli", "There is no language “%1”. Write --lang vi or --lang en.")
                         .arg(text));
}

/// nullptr: none of the options without a value.
bool *flagNamed(Globals &globals, const QString &name)
{
    if (name == QStringLiteral("json"))
        return &globals.json;
    if (name == QStringLiteral("help"))
        return &globals.help;
    return name == QStringLiteral("version") ? &globals.version : nullptr;
}

/// Takes a global option; false: it is none.
bool takeGlobal(Split &split, const Piece &piece, Walk &walk)
{
    Globals &globals = split.globals;
    if (bool *flag = flagNamed(globals, piece.name)) {
        if (piece.value)
            split.error = valueTooMany(piece.name);
        return *flag = true;
    }
    if (piece.name != QStringLiteral("lang") && piece.name != QStringLiteral("today"))
        return false;
    const auto value = walk.valueOf(piece);
    if (!value)
        split.error = valueMissing(piece.name);
    else if (piece.name == QStringLiteral("lang"))
        readLanguage(split, *value);
    else
        readToday(split, *value);
    return true;
}

const OptionRule *ruleFor(const CommandRule &command, const QString &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&](const OptionRule &rule) { return name == QLatin1String(rule.name); });
    return found == command.options.end() ? nullptr : &*found;
}

std::optional<Error> takeOption(Call &call, const Piece &piece, Walk &walk)
{
    const OptionRule *rule = ruleFor(*call.command, piece.name);
    if (!rule)
        return misuse(QCoreApplication::translate("app/cli", "The command %1 has no option --%2.")
                          .arg(QLatin1String(call.command->name), piece.name));
    if (call.has(rule->name) && !rule->isRepeatable)
        return misuse(QCoreApplication::translate("app/cli", "The option --%1 is given twice.").arg(piece.name));
    if (!rule->argument && piece.value)
        return valueTooMany(piece.name);
    const auto value = rule->argument ? walk.valueOf(piece) : QString();
    if (!value)
        return valueMissing(piece.name);
    call.options.push_back({piece.name, *value});
    return {};
}

std::optional<Error> incomplete(const Call &call)
{
    const CommandRule &command = *call.command;
    const auto wanted = static_cast<qsizetype>(command.operands.size());
    if (call.operands.size() < wanted)
        return misuse(QCoreApplication::translate("app/cli", "%1 is missing.")
                          .arg(QLatin1String(command.operands[size_t(call.operands.size())])));
    if (call.operands.size() > wanted && !command.repeatsLast)
        return misuse(
            QCoreApplication::translate("app/cli", "“%1” is one argument too many.").arg(call.operands.at(wanted)));
    for (const OptionRule &rule : command.options)
        if (rule.isRequired && !call.has(rule.name))
            return misuse(
                QCoreApplication::translate("app/cli", "The option --%1 is missing.").arg(QLatin1String(rule.name)));
    return {};
}

std::optional<Error> takeCommand(Call &call, const QString &name)
{
    call.command = commandNamed(name);
    if (call.command)
        return {};
    return misuse(QCoreApplication::translate("app/cli", "There is no command “%1”. See ansinh-cli --help.").arg(name));
}

std::optional<Error> takeArgument(Call &call, const QString &argument, Walk &walk, bool optionsAreOver)
{
    if (!call.command && !optionsAreOver && isOption(argument))
        return misuse(QCoreApplication::translate("app/cli", "There is no option --%1 before the command.")
                          .arg(pieceOf(argument).name));
    if (!call.command)
        return takeCommand(call, argument);
    if (!optionsAreOver && isOption(argument))
        return takeOption(call, pieceOf(argument), walk);
    call.operands.append(argument);
    return {};
}

} // namespace

Split splitGlobals(const QStringList &arguments)
{
    Split split;
    Walk walk(arguments);
    bool optionsAreOver = false;
    while (!walk.isAtEnd()) {
        const QString argument = walk.next();
        optionsAreOver = optionsAreOver || argument == QStringLiteral("--");
        if (optionsAreOver || !isOption(argument) || !takeGlobal(split, pieceOf(argument), walk))
            split.rest.append(argument);
    }
    return split;
}

Result<Call> parseCall(const Split &split)
{
    Call call;
    call.globals = split.globals;
    if (split.error)
        return *split.error;
    Walk walk(split.rest);
    bool optionsAreOver = false;
    while (!walk.isAtEnd()) {
        const QString argument = walk.next();
        if (!optionsAreOver && argument == QStringLiteral("--")) {
            optionsAreOver = true;
            continue;
        }
        if (auto error = takeArgument(call, argument, walk, optionsAreOver))
            return *error;
    }
    if (call.command && !call.globals.help) {
        if (auto error = incomplete(call))
            return *error;
    }
    return call;
}

bool Call::has(const char *name) const
{
    return std::any_of(options.begin(), options.end(), [&](const Option &o) { return o.name == QLatin1String(name); });
}

QString Call::path(const char *name) const
{
    for (const Option &option : options)
        if (option.name == QLatin1String(name))
            return option.value;
    return {};
}

QString Call::value(const char *name) const
{
    return multiLine(path(name));
}

QDate Call::today() const
{
    return globals.today.value_or(QDate::currentDate());
}

} // namespace ansinh
