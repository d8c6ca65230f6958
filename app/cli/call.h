// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

struct CommandRule;

/// The options that stand anywhere.
struct Globals
{
    bool json = false;
    bool help = false;
    bool version = false;
    QString language = QStringLiteral("vi");
    std::optional<QDate> today; ///< absent: the machine's date
};

/// One call of the program, after its form was found right; values are still words.
struct Call
{
    struct Option
    {
        QString name;
        QString value; ///< empty for an option without argument
    };

    Globals globals;
    const CommandRule *command = nullptr; ///< nullptr: none given
    QStringList operands;
    std::vector<Option> options; ///< in the order given

    bool has(const char *name) const;
    /// Precomposed (NFC), without spaces at the ends; empty when it was not given.
    QString value(const char *name) const;
    /// A path is taken as it is given: file names are not ours to normalise.
    QString path(const char *name) const;
    QDate today() const;
};

/// What is left of the arguments once the options that stand anywhere are taken out.
struct Split
{
    Globals globals;
    QStringList rest;
    std::optional<Error> error; ///< the globals are known as far as they could be read
};

Split splitGlobals(const QStringList &arguments);

/// Holds the rest against the command's rules. Error Usage says what is wrong.
Result<Call> parseCall(const Split &split);

} // namespace ansinh
