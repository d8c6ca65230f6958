// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <vector>

namespace ansinh {

/// What a command leaves behind: one JSON object or readable text for standard output, messages for
/// standard error, and the exit code (0 unless a check found damage).
struct Outcome
{
    QJsonObject json;
    QString text;
    QStringList messages;
    int exitCode = 0;
};

/// One option of a command. Words of the user's language are English sources of the context "app/cli".
struct OptionRule
{
    const char *name; ///< without the dashes
    const char *argument; ///< what follows it; nullptr: nothing
    const char *help;
    bool isRequired = false;
    bool isRepeatable = false;
};

/// One command: its operands in order, its options, and what carries it out.
struct CommandRule
{
    const char *name;
    std::vector<const char *> operands;
    std::vector<OptionRule> options;
    const char *help;
    Result<Outcome> (*run)(const Call &call);
    bool repeatsLast = false; ///< the last operand may stand several times
};

/// Every command, in the order of the help.
const std::vector<CommandRule> &commands();
/// nullptr: no such command.
const CommandRule *commandNamed(const QString &name);

// The families; each stands in a file of its own.
std::vector<CommandRule> bookCommands();
std::vector<CommandRule> planCommands();
std::vector<CommandRule> wardCommands();
std::vector<CommandRule> figureCommands();
std::vector<CommandRule> collectCommands();
std::vector<CommandRule> formCommands();
std::vector<CommandRule> reportCommands();
std::vector<CommandRule> submitCommands();
std::vector<CommandRule> chartCommands();
std::vector<CommandRule> packageCommands();
std::vector<CommandRule> townCommands();
std::vector<CommandRule> dhis2Commands();
std::vector<CommandRule> historyCommands();

/// The whole help, and that of one command with its usage line.
QString helpText();
QString helpText(const CommandRule &command);

} // namespace ansinh
