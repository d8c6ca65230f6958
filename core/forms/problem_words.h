// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_problem.h"

#include <QStringList>

namespace ansinh {

/// Where something stands in a return.
struct FormPlace
{
    QString sheet;
    QString cell;
    QString value; ///< as found there
};

/// A problem by the name of its rule, with the words that its message names (%1, %2 …). Some rules are told in more
/// than one way: "other_year:not_covered" is of the rule "other_year". Each rule has its severity here, in one table:
/// - stop: it cannot be understood or cannot be true;
/// - ask: it can, but a person has to say so, or say which;
/// - note: taken, worth a look.
FormProblem problemOf(const char *rule, const FormPlace &place = {}, const QStringList &words = {});

/// The same in words from elsewhere; what is empty is said as the rule says it.
FormProblem problemSaying(const char *rule, const FormPlace &place, const QString &message, const QString &remedy);

} // namespace ansinh
