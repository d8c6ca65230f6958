// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;
class QDialog;
class QPushButton;
class QWidget;

namespace ansinh {

/// What can be done somewhere, and the key that does it; empty: none.
struct KeyedAct
{
    const char *name; ///< of the object
    QString text;
    QString hint; ///< the tooltip, which tells the key as well
    QKeySequence key;
};

/// An action of the widget; its key is heard wherever the keyboard is within it.
QAction *actionOf(QWidget *owner, const KeyedAct &act);
/// A button for the dialog; its key is heard beside the mnemonic.
QPushButton *buttonOf(QDialog *owner, const KeyedAct &act);

} // namespace ansinh
