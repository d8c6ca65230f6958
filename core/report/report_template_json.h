// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_template.h"

#include <QByteArray>

namespace ansinh {

/// The version of the form in which outlines are kept.
constexpr int kTemplateFormat = 1;

QByteArray templateJson(const ReportTemplate &outline);

/// An outline as it was kept under that name; parts that it does not know yet are added, switched off.
/// Errors: Damaged, Newer; the message names the outline and says what is used instead.
Result<ReportTemplate> templateFrom(const QByteArray &json, const QString &name);

} // namespace ansinh
