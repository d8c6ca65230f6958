// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

namespace ansinh {

// What was answered to the questions of one return.

using Replies = std::vector<ReturnReply>;

/// nullptr: not answered yet.
const ReturnReply *replyTo(const Replies &replies, int problem);
/// Puts the reply in the place of an earlier one to the same question.
void putReply(Replies &replies, const ReturnReply &reply);
/// The question is open again.
void withdrawReply(Replies &replies, int problem);
/// Those that can be acted on; the rest is open still.
Replies settledAmong(const ReturnPreview &preview, const Replies &replies);
/// Of what changes in the book, so many answers that these replies take; and so many that they leave out.
int takenOf(const ReturnPreview &preview, const Replies &replies, ReturnAnswer::Change change);
int leftOutOf(const ReturnPreview &preview, const Replies &replies);
/// The questions that break the same rule as that one and can be answered in the same way.
std::vector<int> sameRule(const ReturnPreview &preview, const ReturnProblem &as);

} // namespace ansinh
