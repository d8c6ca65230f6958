// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_package.h"

#include "app/cli/json_values.h"

namespace ansinh {

QJsonObject findingJson(const PackageFinding &finding)
{
    return {{key("kind"), nameOf(finding.kind)},
            {key("file"), jsonOf(finding.file)},
            {key("line"), finding.line > 0 ? QJsonValue(finding.line) : QJsonValue(QJsonValue::Null)},
            {key("column"), jsonOf(finding.column)},
            {key("value"), jsonOf(finding.value)},
            {key("message"), finding.message},
            {key("remedy"), jsonOf(remedyOf(finding.kind))}};
}

} // namespace ansinh
