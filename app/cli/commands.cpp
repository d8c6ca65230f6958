// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <iterator>

namespace ansinh {

const std::vector<CommandRule> &commands()
{
    static const std::vector<CommandRule> all = [] {
        std::vector<CommandRule> list;
        for (auto family :
             {bookCommands, planCommands, wardCommands, figureCommands, formCommands, collectCommands, reportCommands,
              submitCommands, chartCommands, packageCommands, townCommands, dhis2Commands, historyCommands}) {
            auto rules = family();
            std::move(rules.begin(), rules.end(), std::back_inserter(list));
        }
        return list;
    }();
    return all;
}

const CommandRule *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const CommandRule &rule) { return name == QLatin1String(rule.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ansinh
