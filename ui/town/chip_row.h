// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ansinh {

/// Buttons of which one is down: which rows are shown. They are named NAME0, NAME1 …
inline QButtonGroup *addChips(QHBoxLayout *row, const QString &name, int count)
{
    auto *group = new QButtonGroup(row);
    for (int id = 0; id < count; ++id) {
        auto *chip = new QToolButton;
        chip->setObjectName(name + QString::number(id));
        chip->setCheckable(true);
        group->addButton(chip, id);
        row->addWidget(chip);
    }
    group->button(0)->setChecked(true);
    return group;
}

/// The line below a table that stands there while it has no row.
inline QLabel *nothingLabel()
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("mutedText"));
    label->setMargin(16);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace ansinh
