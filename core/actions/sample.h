// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ansinh {

class Book;

/// How a sample is filled.
enum class SampleKind {
    Plain, ///< under the plan's own names throughout
    Reorganised ///< with the successor ward from 01/7/2025
};

/// What was filled in.
struct SampleCount
{
    int figures = 0;
    int results = 0;
    int submissions = 0;
};

/// Fills a book without figures with believable ones, in one change, and marks it as a sample.
/// Error Exists: the book already has figures.
Result<SampleCount> fillSample(Book &book, SampleKind kind);

} // namespace ansinh
