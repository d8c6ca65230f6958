// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/year.h"

#include <QStringList>

#include <optional>

namespace ansinh {

struct Organisation;

/// A body to which packages go (nơi nhận gói): of the plan, or any name; after a reorganisation it may be another one.
struct PackageRecipient
{
    Id<PackageRecipient> id;
    QString name; ///< as letters address it
    Code<Organisation> organisation = {}; ///< empty: none of the plan
    QString address = {}; ///< an e-mail address or a folder; empty: none known
    QStringList fields = {}; ///< fields of work that it is told of; empty: all
};

/// On which way a package left the ward.
enum class SendingChannel { Usb, Folder, Email, Paper };

/// "usb", "folder", "email", "paper".
QString nameOf(SendingChannel channel);
std::optional<SendingChannel> sendingChannelFrom(const QString &name);

/// A package, or the paper report alone, that left the ward for a recipient.
struct Sending
{
    Id<Sending> id;
    QString recipient; ///< its name on that day
    Code<Organisation> organisation = {}; ///< empty: none of the plan
    Period period{Year::of({})};
    QDate day;
    SendingChannel channel = SendingChannel::Usb;
    bool isSubmitted = false; ///< else a draft
    QString number = {}; ///< of the report; empty: none
    int version = 0; ///< of the submitted report (SubmittedReport::version); 0: of a draft
    QStringList fields = {}; ///< of the package; empty: all
    QString file = {}; ///< its name; empty: no file, only paper
    QString code = {}; ///< the check code; empty: only paper
    QByteArray sha256 = {}; ///< of the file, lower-case hex; empty: only paper
    Id<Sending> resends = {}; ///< the one that it repeats; not stored: it is the first
    std::optional<QDate> receivedOn = {}; ///< absent: no receipt yet
    QString receivedWords = {}; ///< how the receipt was told: "đọc đúng mã qua điện thoại"
    QString note = {};
};

} // namespace ansinh
