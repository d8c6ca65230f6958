// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/field_stack.h"

#include "ui/widgets/field_label.h"

#include <QLabel>

namespace ansinh {

FieldStack::FieldStack(QWidget *form) : QVBoxLayout(form)
{
    setContentsMargins(0, 0, 8, 8);
    setSpacing(6);
}

void FieldStack::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setObjectName(QStringLiteral("cardTitle"));
    if (count() > 0)
        addSpacing(12);
    addWidget(heading);
}

void FieldStack::add(const QString &label, QWidget *field)
{
    auto *cell = new QWidget;
    auto *stack = new QVBoxLayout(cell);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(3);
    stack->addWidget(labelFor(label, field));
    stack->addWidget(field);
    addWidget(cell);
}

void FieldStack::pairLast()
{
    QLayoutItem *right = takeAt(count() - 1);
    QLayoutItem *left = takeAt(count() - 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QLayoutItem *cell : {left, right}) {
        row->addWidget(cell->widget(), 1);
        delete cell;
    }
    addLayout(row);
}

} // namespace ansinh
