// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "core/base/error.h"
#include "ui/base/icons.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

namespace ansinh {

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_text(new WrappedLabel), m_offers(new QHBoxLayout), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("pageNotice"));
    m_text->setObjectName(QStringLiteral("pageNoticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon("close"));
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(tr("Put this message away (Esc)"));
    m_close->setAutoRaise(true);
    m_offers->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_offers);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &Notice::putAway);
    hide();
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::clearOffers()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void Notice::showText(const QString &mark, const QString &text, const char *kind)
{
    clearOffers();
    setProperty("kind", QString::fromLatin1(kind));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(mark.isEmpty() ? text : mark + QLatin1Char(' ') + text);
    show();
}

void Notice::refuse(const Error &error)
{
    showText(QStringLiteral("●"), error.message, "refusal");
    if (error.detail.isEmpty())
        return;
    offer(tr("Copy details"), [error] { copyDetails(error); });
}

void Notice::warn(const QString &text)
{
    showText(QStringLiteral("▲"), text, "warning");
}

void Notice::say(const QString &text)
{
    showText({}, text, "hint");
}

void Notice::offer(const QString &text, std::function<void()> act)
{
    auto *button = new QPushButton(text);
    button->setProperty("small", true);
    m_offers->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        putAway();
        act();
    });
}

void Notice::putAway()
{
    hide();
    clearOffers();
}

} // namespace ansinh
