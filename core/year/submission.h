// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/year.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ansinh {

struct Organisation;

/// On which way a return reached the ward.
enum class Channel { Unknown, Paper, Usb, Email, Chat, Other };

/// Stable words: "paper", "usb", "email", "chat", "other"; empty: unknown.
QString nameOf(Channel channel);
std::optional<Channel> channelFrom(const QString &name);

/// One organisation's return for a period (báo cáo của đơn vị); a later one is a new version.
struct Submission
{
    Id<Submission> id;
    Code<Organisation> organisation;
    Period period{Year::of({})};
    int version = 1;
    QDate received; ///< the day of receipt as recorded: on time is judged on it
    QString origin; ///< "manual", "workbook", "sample"
    QString file; ///< empty: none
    QString note;
    QString documentNumber = {}; ///< of the letter that it came with: "12/BC-TYT"; empty: none known
    std::optional<QDate> documentDate = {};
    Channel channel = Channel::Unknown;
    QString signer = {}; ///< who signed it; kept outside the journal. Empty: not known, or erased
    QString signerPost = {};
    QByteArray sha256 = {}; ///< of the bytes of its file, lower-case hex; empty: none
};

/// What left the ward for an organisation.
struct SentPaper
{
    enum class Kind { Form, Reminder };

    Code<Organisation> organisation;
    Period period{Year::of({})};
    Kind kind = Kind::Form;
    QDate day;

    friend bool operator==(const SentPaper &a, const SentPaper &b)
    {
        return a.organisation == b.organisation && a.period == b.period && a.kind == b.kind && a.day == b.day;
    }
};

/// "form", "reminder".
QString nameOf(SentPaper::Kind kind);

} // namespace ansinh
