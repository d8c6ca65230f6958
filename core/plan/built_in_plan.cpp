// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_json.h"

#include <QCoreApplication>
#include <QFile>

// A static library's resources are left out by the linker unless something refers to them.
// Outside the namespace, as the macro asks.
static void registerPlans()
{
    Q_INIT_RESOURCE(ansinh_plans);
}

namespace ansinh {

Result<Plan> builtInPlan()
{
    registerPlans();
    QFile file(QStringLiteral(":/plans/phuong-2.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Damaged,
                     QCoreApplication::translate(
                         "core/plan", "The program is not whole: the built-in plan is missing. Install it again."),
                     file.fileName()};
    return readPlan(file.readAll());
}

} // namespace ansinh
