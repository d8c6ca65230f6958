// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/list_card.h"

#include "ui/widgets/wrapped_label.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

namespace {

constexpr int kSide = 16;

} // namespace

ListCard::ListCard(const QString &name, const QString &title, QWidget *parent)
    : Card({}, parent), m_count(new QLabel), m_none(new WrappedLabel), m_list(new LineList)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kSide, 0, kSide, 4);
    auto *label = new QLabel(title);
    label->setObjectName(QStringLiteral("cardTitle"));
    m_count->setObjectName(QStringLiteral("cardCount"));
    row->addWidget(label, 1);
    row->addWidget(m_count);
    m_none->setObjectName(QStringLiteral("mutedText"));
    m_none->setContentsMargins(kSide, 4, kSide, 8);
    m_none->setAlignment(Qt::AlignTop);
    m_list->setObjectName(name);
    m_list->setAccessibleName(title);
    m_list->setToolTip(tr("Arrow keys choose, Enter or a click goes there"));
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    layout()->setContentsMargins(1, 12, 1, 6);
    layout()->setSpacing(0);
    add(head);
    add(m_none, 1);
    add(m_list, 1);
}

void ListCard::setFoot(QPushButton *button)
{
    m_foot = button;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSide, 4, kSide, 4);
    layout->addWidget(button);
    layout->addStretch();
    add(row);
}

void ListCard::show(std::vector<Line> lines, const Place &all, const QString &count, const QString &none)
{
    m_count->setText(count);
    m_none->setText(none);
    m_none->setVisible(lines.empty());
    m_list->setVisible(!lines.empty());
    if (m_foot)
        m_foot->setVisible(!lines.empty());
    m_list->show(std::move(lines), all);
}

} // namespace ansinh
