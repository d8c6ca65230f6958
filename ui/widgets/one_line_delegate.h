// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrapping_delegate.h"

namespace ansinh {

/// The same cells on one line, for tables of thousands of rows: what does not fit ends in "…".
class OneLineDelegate : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ansinh
