// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/return_panel.h"

#include "ui/collection/return_text.h"
#include "ui/widgets/text_panel.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

namespace ansinh {

namespace {

constexpr int kColumns = 2;

QPushButton *button(const QString &name, const QString &text, const QString &hint)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setToolTip(hint);
    made->setProperty("small", true);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

} // namespace

ReturnPanel::ReturnPanel(QWidget *parent)
    : Card({}, parent), m_text(new TextPanel(tr("What is known of the return"))), m_buttons(new QGridLayout)
{
    m_text->setObjectName(QStringLiteral("returnText"));
    m_text->setOpenLinks(false);
    m_text->setAcceptDrops(false); // a file dropped here belongs to the page
    auto *buttons = new QWidget;
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(6);
    buttons->setLayout(m_buttons);
    add(buttons);
    add(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto file = linkedFile(link))
            emit fileChosen(*file);
        else if (const auto place = linkedPlace(link))
            emit placeChosen(*place);
    });
}

void ReturnPanel::put(QWidget *widget)
{
    m_buttons->addWidget(widget, m_count / kColumns, m_count % kColumns);
    ++m_count;
}

void ReturnPanel::addButton(QAction *action)
{
    QPushButton *made = button(action->objectName() + QStringLiteral("Button"), action->text(), action->toolTip());
    made->setEnabled(action->isEnabled());
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, made, &QPushButton::setEnabled);
    put(made);
}

QMenu *ReturnPanel::addMenu(const char *name, const QString &text, const QString &hint)
{
    QPushButton *made = button(QString::fromLatin1(name), text, hint);
    auto *menu = new QMenu(made);
    menu->setAccessibleName(hint);
    made->setMenu(menu);
    m_menus.push_back(made);
    put(made);
    return menu;
}

void ReturnPanel::show(const QString &html)
{
    m_text->show(html);
}

void ReturnPanel::setActive(bool isActive)
{
    for (QWidget *menu : m_menus)
        menu->setEnabled(isActive);
}

} // namespace ansinh
