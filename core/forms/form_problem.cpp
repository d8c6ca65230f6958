// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_problem.h"

namespace ansinh {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Stop: return QStringLiteral("stop");
    case Severity::Ask: return QStringLiteral("ask");
    case Severity::Note: break;
    }
    return QStringLiteral("note");
}

} // namespace ansinh
