// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QComboBox>

namespace ansinh {

/// Which targets stand side by side: those of a field, all of them, or a single one.
class BesideChoice : public QComboBox
{
public:
    explicit BesideChoice(QWidget *parent = nullptr);

    /// The targets of that plan; what was chosen stays chosen. Says nothing.
    void show(const Plan &plan);
    using QComboBox::show;
    QStringList codes() const;
    bool isOne() const;
    void choose(const Code<Target> &target);

private:
    void add(const QString &text, const QStringList &codes, bool isOne);
};

} // namespace ansinh
