// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"

namespace ansinh {

// How the numbers of one target are written in the report. Rounding never contradicts the verdict.

/// "38,2%", "512": a value of the target as core/assess/display.h rounds it, without needless zeros.
QString numberText(const Target &target, const Rational &value, const Assessment &assessment);

/// "38,2%", "512 hộ", "02 hộ".
QString amountText(const Target &target, const Rational &value, const Assessment &assessment);

/// "38,2% (1.390/3.638 người; số liệu sơ bộ)"; only with a value.
QString resultText(const Target &target, const Assessment &assessment);

/// "1.390/3.638 người": only of a ratio with both its numbers, else empty.
QString fractionText(const Target &target, const std::optional<Decimal> &numerator,
                     const std::optional<Decimal> &denominator);

/// The same value alone, as it stands beside the change: "38,2%", "02 hộ"; only with a value.
QString measuredText(const Target &target, const Assessment &assessment);

/// Whether the value may stand beside that of the period before: not across a break, and not while parts are missing.
bool isCompared(const Assessment &assessment);

/// Whether the change in percent says more than the change itself: not of small counts ("giảm 01 hộ (50%)").
bool isWorthRelative(const Assessment &assessment);

/// How much of the goal is reached: "93,2%". Empty where it would mislead: less is better, "=" and "khoảng".
QString shareOfGoal(const Target &target, const Assessment &assessment);

/// The value assigned for the year, inside a sentence: "46%", "còn 03 nhà", "không còn trường hợp nào".
QString assignedText(const Target &target, const Assessment &assessment);

/// What the plan asks for, inside a sentence: "45%", "trên 500 hộ", "không còn trường hợp nào".
QString goalText(const Target &target, const Assessment &assessment);

/// "+1,3 điểm %": the change as it adds up with the two values beside it; only with a change.
QString signedChange(const Target &target, const Assessment &assessment);

/// "tăng 1,3 điểm % so với năm 2025"; empty: not comparable.
QString changeText(const Target &target, const Assessment &assessment, const QString &before);

/// "248 người": how many units of the numerator are missing or too many; empty: no gap.
QString gapText(const Target &target, const Assessment &assessment);

/// "còn thiếu 248 người", "cần giảm 03 hộ"; empty: no gap.
QString shortageText(const Target &target, const Assessment &assessment);

/// "sơ bộ", "ước": a word for a figure that is not official; empty for an official one.
QString certaintyWord(const std::optional<Certainty> &certainty);

/// Whether the plan asks for nothing to be left ("= 0").
bool asksForNone(const Target &target, const Assessment &assessment);

} // namespace ansinh
