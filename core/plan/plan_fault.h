// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ansinh {

/// The first thing wrong in a plan, with the path of the value ("targets[3].comparison"). What is
/// found later is not kept: it is often only a consequence.
class PlanFault
{
public:
    /// `remedy` is a translated whole sentence that says what to write instead.
    void set(const QString &path, const QString &remedy);

    bool isSet() const { return !m_path.isEmpty(); }
    /// Only when isSet().
    Error error() const;

private:
    QString m_path;
    QString m_remedy;
};

} // namespace ansinh
