// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_file.h"

#include "app/cli/input_file.h"
#include "core/plan/plan_json.h"

#include <QCoreApplication>
#include <QFile>

namespace ansinh {

namespace {

constexpr qint64 kLargestPlan = 20'000'000; // bytes; the plan of a ward takes about a hundred thousand

} // namespace

Result<Plan> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return noSuchFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > kLargestPlan)
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("app/cli", "“%1” is too large for a plan. Give a plan in JSON.").arg(path),
            {}};
    return readPlan(file.readAll());
}

} // namespace ansinh
