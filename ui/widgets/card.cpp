// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/wrapped_label.h"
#include <QLabel>
#include <QVBoxLayout>

namespace ansinh {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new WrappedLabel(title)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_layout->setContentsMargins(16, 14, 16, 14);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    // Only now: shown before, it would be a window of its own.
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::add(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void Card::addWhole(QWidget *widget)
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(widget, 1);
}

} // namespace ansinh
