// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_matter.h"

namespace ansinh {

/// The plan of Phường 2 in 2026 with nothing collected; the year is over for nobody yet.
ReportMatter emptyMatter();

/// A verdict on a target, with a value where the verdict has one; numbers fit the plan's target.
Assessment judgedAs(const Plan &plan, const QString &target, Verdict verdict);

/// A ratio of the year with its two numbers, 36.9 % the year before, and what follows from them.
Assessment ratioOf(const QString &target, qint64 numerator, qint64 denominator, Verdict verdict);

/// A figure of 2026.
Figure figureOf(const QString &target, const Part &part, const QString &by);
TaskResult resultOf(const QString &task, const QString &by, const QString &text);
TaskIndicatorValue countedOf(const QString &task, const QString &by, const QString &item, qint64 value);

/// Replaces the verdict on that target.
void put(ReportMatter &matter, const Assessment &assessment);

/// The texts of all paragraphs, tables left out; ordinary spaces.
QStringList textsOf(const Document &document);
/// The texts written by that rule.
QStringList textsOf(const Document &document, const QString &rule);
/// Everything in one text, tables too.
QString wholeTextOf(const Document &document);
template <class T> const T *firstOf(const Document &document)
{
    for (const Section &section : document.sections)
        for (const Block &block : section.blocks)
            if (const T *found = std::get_if<T>(&block))
                return found;
    return nullptr;
}
/// The table with that caption; nullptr: there is none.
const Table *tableOf(const Document &document, const QString &caption);

} // namespace ansinh
