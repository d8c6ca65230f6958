// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QVector>

#include <optional>

class QWidget;

namespace ansinh {

/// Asks why, in a few words; absent: the officer thought better of it. An empty reason is not taken.
std::optional<QString> askReason(QWidget *parent, const QString &title, const QString &explanation);

/// Asks for one line; `given` stands in it already. Absent: cancelled. Empty is not taken.
std::optional<QString> askLine(QWidget *parent, const QString &title, const QString &explanation,
                               const QString &given = {});

/// Asks which number was meant by a text that can be read in several ways; absent: none of them.
std::optional<Decimal> askReading(QWidget *parent, const QString &typed, const QVector<Decimal> &readings);

/// What would be lost, and how the two ways are called.
struct LossQuestion
{
    const char *name; ///< of the box, for tests
    const char *leaveName; ///< of the button that loses it
    QString title;
    QString text;
    QString stay;
    QString leave;
};

/// Asks whether something may be lost; Enter and Esc keep it.
bool isSureToLose(QWidget *parent, const LossQuestion &question);

} // namespace ansinh
