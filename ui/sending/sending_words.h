// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sending_standing.h"
#include "core/assess/deadline.h"
#include "ui/sending/ready_package.h"

namespace ansinh {

/// What the page shows, gathered once.
struct SendingMatter
{
    Period period{Year::of({})};
    QDate today;
    std::optional<Deadline> submit; ///< by which the report goes out
    SendingStanding standing;
    std::optional<ReadyPackage> package;
    bool isOutdated = false; ///< the book was changed after the package was made

    /// Whether the package tells what the officer would send now.
    bool isPackageCurrent() const;
};

/// What the officer had best do next on the page; None: nothing.
enum class SendingAct { None, Submit, MakePackage, Send, NoteReceipt };

SendingAct nextAct(const SendingMatter &matter);

/// What one of the three steps says.
struct StageText
{
    QString state; ///< with its mark: "✓ submitted"
    QString large; ///< empty: nothing stands large
    QString text;
    QString warning; ///< empty: none
};

StageText submitText(const SendingMatter &matter);
StageText packageText(const SendingMatter &matter);
StageText sendText(const SendingMatter &matter);

QString sendingPeriodText(const Period &period);
QString channelText(SendingChannel channel);
/// "report 12/BC-UBND", "draft".
QString reportText(const Sending &sending);
/// "all", or the fields one after the other.
QString fieldsText(const QStringList &fields);
/// "1,2 MB".
QString sizeText(qint64 bytes);
/// The names, the first few of many.
QString someNames(const QStringList &names);

} // namespace ansinh
