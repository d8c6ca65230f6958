// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

namespace ansinh {

/// Something to know before the report is printed.
struct Remark
{
    bool isSerious = false; ///< the report is not complete because of it
    QString text;
    QString detail; ///< which ones; for the tooltip and the list below

    friend bool operator==(const Remark &a, const Remark &b)
    {
        return a.isSerious == b.isSerious && a.text == b.text && a.detail == b.detail;
    }
};

/// Serious ones first; empty: nothing stands in the way.
std::vector<Remark> remarksOf(const Status &status, bool isSample);

} // namespace ansinh
