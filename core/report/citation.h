// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ansinh {

/// A document by type and number: "Kế hoạch số 63-KH/ĐU"; how it is named after its first mention.
QString shortCitation(const QString &number);

/// With date and issuer, as far as the plan gives them: "Kế hoạch số 63-KH/ĐU ngày 29/11/2024 của …".
QString citation(const CitedDocument &document);

/// The same with what it is about (first mention, Nghị định 30/2020).
QString fullCitation(const CitedDocument &document);

/// nullptr: the plan does not cite it.
const CitedDocument *documentNumbered(const Plan &plan, const QString &number);

} // namespace ansinh
