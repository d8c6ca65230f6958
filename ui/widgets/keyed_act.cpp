// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyed_act.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QShortcut>

namespace ansinh {

namespace {

QString tipOf(const KeyedAct &act)
{
    return act.key.isEmpty() ? act.hint
                             : QStringLiteral("%1 (%2)").arg(act.hint, act.key.toString(QKeySequence::NativeText));
}

} // namespace

QAction *actionOf(QWidget *owner, const KeyedAct &act)
{
    auto *action = new QAction(act.text, owner);
    action->setObjectName(QString::fromLatin1(act.name));
    action->setShortcut(act.key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tipOf(act));
    owner->addAction(action);
    return action;
}

QPushButton *buttonOf(QDialog *owner, const KeyedAct &act)
{
    auto *button = new QPushButton(act.text);
    button->setObjectName(QString::fromLatin1(act.name));
    button->setToolTip(tipOf(act));
    button->setAutoDefault(false);
    // As the button's own shortcut the key would take the place of its mnemonic.
    if (!act.key.isEmpty())
        QObject::connect(new QShortcut(act.key, owner), &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

} // namespace ansinh
