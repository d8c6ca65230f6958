// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

#include <memory>

namespace ansinh::test {

/// Three targets with a code, a name, a number, a date and a share, as our models give them.
std::unique_ptr<QStandardItemModel> targetsLike();

/// Two groups with two tasks each.
std::unique_ptr<QStandardItemModel> treeLike();

/// The full size that the design names: 60 organisations × 40 neighbourhoods × 10 years.
std::unique_ptr<QStandardItemModel> crowded();

} // namespace ansinh::test
