// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sending/ready_package.h"

#include <QStringList>
#include <QUrl>

namespace ansinh {

/// What goes into a letter by e-mail.
struct MailText
{
    QStringList to; ///< addresses; empty: the officer fills them in
    QString subject;
    QString body;
};

/// The letter that goes with a package: whose report it is, its number, the file and its check code, and what is asked
/// of the recipient. In Vietnamese, as official letters are. `ward` "UBND Phường 2".
MailText mailOf(const QString &ward, const Period &period, const ReadyPackage &package, const QStringList &to);

/// The letter for the system's mail program. Nothing can be attached that way.
QUrl mailUrl(const MailText &mail);

} // namespace ansinh
