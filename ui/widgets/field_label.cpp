// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_label.h"

#include <QLabel>

namespace ansinh {

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace ansinh
