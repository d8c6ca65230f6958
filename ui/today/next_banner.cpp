// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/next_banner.h"

#include "ui/today/today_words.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

NextBanner::NextBanner(QWidget *parent)
    : QFrame(parent),
      m_count(new QWidget),
      m_number(named<QLabel>("nextNumber")),
      m_caption(named<QLabel>("nextCaption")),
      m_title(named<WrappedLabel>("nextTitle")),
      m_reason(named<WrappedLabel>("nextReason")),
      m_button(new QPushButton)
{
    setObjectName(QStringLiteral("nextBanner"));
    m_button->setObjectName(QStringLiteral("nextButton"));
    auto *count = new QVBoxLayout(m_count);
    count->setContentsMargins(0, 0, 10, 0);
    count->setSpacing(0);
    count->addStretch(1);
    count->addWidget(m_number);
    count->addWidget(m_caption);
    count->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 14);
    layout->setSpacing(16);
    layout->addWidget(m_count);
    layout->addLayout(words, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NextBanner::chosen);
}

void NextBanner::show(const NextText &text)
{
    m_number->setText(text.number);
    m_caption->setText(text.caption);
    m_count->setVisible(!text.number.isEmpty());
    m_title->setText(text.title);
    m_reason->setText(text.reason);
    m_reason->setVisible(!text.reason.isEmpty());
    m_button->setText(text.button);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(text.title, text.button));
    m_button->setToolTip(text.title);
}

} // namespace ansinh
