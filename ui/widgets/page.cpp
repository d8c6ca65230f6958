// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/base/desk.h"
#include "ui/widgets/notice.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ansinh {

namespace {

/// On a smaller screen the page is scrolled rather than squeezed.
constexpr int kLeastWidth = 860;
constexpr int kLeastHeight = 420;

} // namespace

Page::Page(Desk &desk, const QString &title, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(title)), m_subtitle(new QLabel), m_notice(new Notice)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    auto *head = new QFrame;
    head->setObjectName(QStringLiteral("pageHead"));
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(20, 8, 20, 8);
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    head->setMinimumHeight(52);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_notice);
    setMinimumSize(kLeastWidth, kLeastHeight);
    for (const auto changed : {&Desk::bookChanged, &Desk::yearChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &Page::markOld);
}

QString Page::title() const
{
    return m_title->text();
}

QString Page::subtitle() const
{
    return m_subtitle->text();
}

void Page::markOld()
{
    m_isOld = true;
    if (isVisible() && m_desk.hasBook()) {
        m_isOld = false;
        refresh();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld && m_desk.hasBook()) {
        m_isOld = false;
        refresh();
    }
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_notice->isHidden())
        m_notice->putAway();
    else
        QWidget::keyPressEvent(event);
}

void Page::setPageTitle(const QString &title)
{
    m_title->setText(title);
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void Page::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Page::setBody(QWidget *body)
{
    layout()->addWidget(body);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(body, 1);
}

} // namespace ansinh
