// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace ansinh::test {

/// Answers the next dialog that opens, as soon as it waits for an answer.
void answerNext(std::function<void(QDialog &)> answer);

} // namespace ansinh::test
