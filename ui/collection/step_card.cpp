// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/step_card.h"

#include "ui/base/theme.h"
#include "ui/collection/progress_bar.h"
#include "ui/collection/step_text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

StepCard::StepCard(QWidget *parent)
    : QFrame(parent),
      m_count(named<QLabel>("beginNumber")),
      m_what(new QLabel(tr("organisations have sent"))),
      m_bar(new ProgressBar),
      m_tally(named<QLabel>("mutedText")),
      m_title(named<WrappedLabel>("cardTitle")),
      m_reason(named<WrappedLabel>("mutedText")),
      m_button(new QPushButton)
{
    setObjectName(QStringLiteral("card"));
    m_button->setObjectName(QStringLiteral("collectNext"));
    m_button->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    words->addStretch(1);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setStyleSheet(QStringLiteral("background: %1").arg(colours().line.name()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(18);
    layout->addWidget(progress(), 4);
    layout->addWidget(line);
    layout->addLayout(words, 6);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &StepCard::chosen);
}

QWidget *StepCard::progress()
{
    auto *block = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addWidget(m_what, 1);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_tally);
    return block;
}

void StepCard::show(const ReturnRegister &sheet)
{
    const RegisterTotals totals = sheet.totals();
    const CollectText text = textOf(collectStep(sheet), sheet);
    m_count->setText(QStringLiteral("%1/%2").arg(totals.received()).arg(totals.asked));
    m_bar->show(totals);
    m_bar->setAccessibleName(QStringLiteral("%1 %2").arg(m_count->text(), m_what->text()));
    m_tally->setText(tallyText(totals));
    m_title->setText(text.title);
    m_reason->setText(text.reason);
    m_button->setText(text.button);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(text.title, text.button));
    m_button->setToolTip(text.title);
}

} // namespace ansinh
