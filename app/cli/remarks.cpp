// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remarks.h"

#include "app/cli/command.h"
#include "app/cli/json_values.h"

#include <QJsonArray>

namespace ansinh {

namespace {

QJsonObject remarkJson(const ReportRemark &remark)
{
    QJsonArray items;
    for (const ReportRemark::Item &item : remark.items)
        items.append(item.words);
    return {{key("kind"), nameOf(remark.kind)},
            {key("severity"), nameOf(remark.severity)},
            {key("text"), remark.text},
            {key("items"), items}};
}

} // namespace

void tellRemarks(const std::vector<ReportRemark> &remarks, Outcome &outcome)
{
    QJsonArray array;
    for (const ReportRemark &remark : remarks) {
        array.append(remarkJson(remark));
        outcome.messages += inOneLine(remark);
    }
    outcome.json.insert(key("remarks"), array);
}

} // namespace ansinh
