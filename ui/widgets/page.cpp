// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/base/desk.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_head.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace ansinh {

namespace {

/// On a smaller screen the page is scrolled rather than squeezed.
constexpr int kLeastWidth = 860;
constexpr int kLeastHeight = 420;

} // namespace

Page::Page(Desk &desk, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(title)),
      m_subtitle(new QLabel),
      m_head(new PageHead(m_title, m_subtitle)),
      m_notice(new Notice)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    for (const int steps : {1, -1}) {
        auto *key = new QShortcut(QKeySequence(steps > 0 ? Qt::CTRL | Qt::Key_Tab : Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, steps] { turnTab(steps); });
    }
    for (const auto changed : {&Desk::bookChanged, &Desk::yearChanged, &Desk::contentChanged}) {
        // What a message speaks of is over once something else has changed.
        connect(&m_desk, changed, m_notice, &Notice::putAway);
        connect(&m_desk, changed, this, &Page::markOld);
    }
    connect(&m_desk, &Desk::aboutToChange, this, [this] {
        if (isVisible())
            (void)commitTyped();
    });
}

/// The tabs of the page, whatever has the keyboard.
void Page::turnTab(int steps)
{
    for (QTabBar *tabs : findChildren<QTabBar *>()) {
        if (!tabs->isVisible())
            continue;
        tabs->setCurrentIndex((tabs->currentIndex() + steps + tabs->count()) % tabs->count());
        if (QWidget *main = mainField())
            main->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

QString Page::title() const
{
    return m_title->text();
}

QString Page::subtitle() const
{
    return m_subtitle->text();
}

QSize Page::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({kLeastWidth, kLeastHeight});
}

void Page::markOld()
{
    m_isOld = true;
    if (isVisible())
        prepare();
}

void Page::prepare()
{
    if (!m_isOld || !m_desk.hasBook())
        return;
    m_isOld = false;
    refresh();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    prepare();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_notice->isHidden())
        m_notice->putAway();
    else if (isEnter && button && event->modifiers() == Qt::NoModifier)
        button->click();
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
    m_head->add(widget);
}

void Page::setBody(QWidget *body)
{
    layout()->addWidget(body);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(body, 1);
}

} // namespace ansinh
