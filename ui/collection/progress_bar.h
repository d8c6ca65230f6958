// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"

#include <QWidget>

namespace ansinh {

/// How many have sent, as one bar: in time filled, late hatched, without a return filled palely, the rest empty. The
/// figures stand beside it.
class ProgressBar : public QWidget
{
public:
    explicit ProgressBar(QWidget *parent = nullptr);

    void show(const RegisterTotals &totals);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RegisterTotals m_totals;
};

} // namespace ansinh
