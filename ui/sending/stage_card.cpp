// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/stage_card.h"

#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ansinh {

StageCard::StageCard(const char *name, const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(named<QLabel>("stepTitle")),
      m_state(named<QLabel>("mutedText")),
      m_large(named<QLabel>("stageLarge")),
      m_text(named<WrappedLabel>("mutedText")),
      m_warning(named<WrappedLabel>("stageWarning")),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    setProperty("stage", QString::fromLatin1(name));
    m_title->setText(title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(m_large);
    layout->addWidget(m_text);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
}

QPushButton *StageCard::addButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    button->setProperty("small", true);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action, follow] {
        follow();
        button->setVisible(action->isVisible());
    });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void StageCard::show(const StageText &text)
{
    m_state->setText(text.state);
    m_large->setText(text.large);
    m_large->setVisible(!text.large.isEmpty());
    m_text->setText(text.text);
    m_warning->setText(text.warning.isEmpty() ? QString() : QStringLiteral("▲ ") + text.warning);
    m_warning->setVisible(!text.warning.isEmpty());
}

void StageCard::showLargeAsCode()
{
    m_large->setObjectName(QStringLiteral("checkCode"));
    m_large->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void markNext(QPushButton *button, bool isNext)
{
    if (button->property("primary").toBool() == isNext)
        return;
    button->setProperty("primary", isNext);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace ansinh
