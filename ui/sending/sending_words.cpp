// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sending_words.h"

#include "core/text/date_text.h"
#include "ui/base/day_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace ansinh {

namespace {

constexpr int kNamed = 3;
constexpr int kNearDays = 7; ///< from then on the last day is a warning

struct SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::SendingWords)
};

QString dotted(QStringList pieces)
{
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(" · "));
}

QString deadlineText(const SendingMatter &matter)
{
    if (!matter.submit || matter.period.half)
        return {};
    const QString date = dayMonthText(matter.submit->effectiveDay);
    const int days = matter.submit->daysLeft(matter.today);
    if (matter.period.year.number() != matter.today.year())
        return SendingWords::tr("Last day: %1.").arg(date);
    if (days < 0)
        return SendingWords::tr("The last day was %1.").arg(date);
    return days == 0 ? SendingWords::tr("Today is the last day.")
                     : SendingWords::tr("%n days left, last day %1.", nullptr, days).arg(date);
}

QStringList namesOf(const std::vector<Sending> &sendings)
{
    QStringList names;
    for (const Sending &sending : sendings)
        names += SendingWords::tr("%1 (%2)").arg(sending.recipient, dayMonthText(sending.day));
    return names;
}

QStringList listOf(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end());
}

bool isDeadlineNear(const SendingMatter &matter)
{
    return matter.submit && matter.submit->daysLeft(matter.today) <= kNearDays;
}

/// As a warning; empty: there is time.
QString nearDeadline(const SendingMatter &matter)
{
    return isDeadlineNear(matter) ? deadlineText(matter) : QString();
}

/// Of what is still a draft: to whom it went for a look.
StageText draftSendText(const SendingMatter &matter)
{
    const SendingStanding &standing = matter.standing;
    if (standing.all.empty())
        return {
            {},
            {},
            SendingWords::tr("Nothing has been sent yet. By USB stick, folder, e-mail or on paper: each is noted in "
                             "the register."),
            {}};
    return {SendingWords::tr("○ draft"),
            SendingWords::tr("%n sent", nullptr, static_cast<int>(standing.all.size())),
            SendingWords::tr("Only drafts have gone out. After submitting send what was submitted."),
            {}};
}

} // namespace

bool SendingMatter::isPackageCurrent() const
{
    return package && !isOutdated && package->isSubmitted == standing.isSubmitted;
}

SendingAct nextAct(const SendingMatter &matter)
{
    if (matter.period.half)
        return matter.package ? SendingAct::Send : SendingAct::MakePackage;
    switch (sendingStep(matter.standing)) {
    case SendingStep::Submit: return SendingAct::Submit;
    case SendingStep::Send: return matter.isPackageCurrent() ? SendingAct::Send : SendingAct::MakePackage;
    case SendingStep::AwaitReceipt: return SendingAct::NoteReceipt;
    case SendingStep::Done: break;
    }
    return SendingAct::None;
}

StageText submitText(const SendingMatter &matter)
{
    const SendingStanding &standing = matter.standing;
    if (matter.period.half)
        return {SendingWords::tr("– whole years only"),
                {},
                SendingWords::tr("Only the report of a whole year is submitted and kept. The figures of the first half "
                                 "go out as a draft."),
                {}};
    if (!standing.isSubmitted)
        return {SendingWords::tr("○ draft"),
                {},
                SendingWords::tr("The report still follows the figures. Submitted, it is kept unchanged for ever.")
                    + (isDeadlineNear(matter) ? QString() : QLatin1Char(' ') + deadlineText(matter)),
                nearDeadline(matter)};
    return {SendingWords::tr("✓ submitted"),
            standing.number,
            SendingWords::tr("Report of %1. Its figures are locked; it can be printed again, the same, at any time.")
                .arg(standing.date ? shortDate(*standing.date) : QString()),
            {}};
}

StageText packageText(const SendingMatter &matter)
{
    if (!matter.package)
        return {{},
                {},
                SendingWords::tr("No package yet. It is one file with the figures, an Excel workbook and the report; "
                                 "its check code shows that it arrived unchanged."),
                {}};
    const ReadyPackage &package = *matter.package;
    StageText text{package.isSubmitted ? SendingWords::tr("✓ ready") : SendingWords::tr("✓ ready · draft"),
                   package.code,
                   dotted({QFileInfo(package.path).fileName(), sizeText(package.bytes),
                           SendingWords::tr("made on %1").arg(dayMonthText(package.madeOn)),
                           package.fields.isEmpty() ? QString() : fieldsText(package.fields),
                           package.withNames ? SendingWords::tr("with names of persons") : QString()}),
                   {}};
    if (package.isSubmitted != matter.standing.isSubmitted)
        text.warning = matter.standing.isSubmitted
            ? SendingWords::tr("It is of the draft. Make the package of the submitted report.")
            : SendingWords::tr("It is of a report that was opened again. Make it anew.");
    else if (matter.isOutdated)
        text.warning = SendingWords::tr("The book was changed after it was made. Make it anew.");
    return text;
}

StageText sendText(const SendingMatter &matter)
{
    const SendingStanding &standing = matter.standing;
    if (!standing.isSubmitted)
        return draftSendText(matter);
    if (!standing.hasGone())
        return {SendingWords::tr("○ not sent"),
                {},
                standing.unsent.empty()
                    ? SendingWords::tr("The submitted report has not gone to anybody yet.")
                    : SendingWords::tr("Still to send to: %1").arg(someNames(listOf(standing.unsent))),
                nearDeadline(matter)};
    const int all = static_cast<int>(standing.recipients.size());
    const int sent = all - static_cast<int>(standing.unsent.size());
    const QString count = all > 0 ? SendingWords::tr("%1/%2 recipients").arg(sent).arg(all) : QString();
    if (!standing.unsent.empty())
        return {SendingWords::tr("▲ not to all"), count,
                SendingWords::tr("Still to send to: %1").arg(someNames(listOf(standing.unsent))), nearDeadline(matter)};
    if (!standing.unconfirmed.empty())
        return {SendingWords::tr("✓ sent"),
                count,
                SendingWords::tr("No receipt yet from: %1. Call, let the code be read out, and note it.")
                    .arg(someNames(namesOf(standing.unconfirmed))),
                {}};
    return {SendingWords::tr("✓ sent and received"), count, SendingWords::tr("Everybody has told of the receipt."), {}};
}

QString sendingPeriodText(const Period &period)
{
    return period.half ? SendingWords::tr("First half of %1").arg(period.year.number())
                       : SendingWords::tr("Year %1").arg(period.year.number());
}

QString channelText(SendingChannel channel)
{
    switch (channel) {
    case SendingChannel::Usb: return SendingWords::tr("USB stick");
    case SendingChannel::Folder: return SendingWords::tr("Folder");
    case SendingChannel::Email: return SendingWords::tr("E-mail");
    case SendingChannel::Paper: break;
    }
    return SendingWords::tr("Paper");
}

QString reportText(const Sending &sending)
{
    if (!sending.isSubmitted)
        return SendingWords::tr("draft");
    return sending.number.isEmpty() ? SendingWords::tr("submitted") : sending.number;
}

QString fieldsText(const QStringList &fields)
{
    return fields.isEmpty() ? SendingWords::tr("all") : fields.join(QStringLiteral(", "));
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::Vietnamese).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString someNames(const QStringList &names)
{
    const int more = static_cast<int>(names.size()) - kNamed;
    const QString list = names.mid(0, kNamed).join(QStringLiteral(", "));
    return more > 0 ? SendingWords::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

} // namespace ansinh
