// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/send_package.h"

#include "core/actions/status.h"
#include "core/report/recipients.h"
#include "core/store/book.h"
#include "core/store/sendings.h"

#include <algorithm>

namespace ansinh {

namespace {

/// Kinds of changes that no package tells of.
bool isAboutSending(const JournalEntry &entry)
{
    static const QStringList kKinds{QStringLiteral("send_package"),     QStringLiteral("resend_package"),
                                    QStringLiteral("package_receipt"),  QStringLiteral("remove_package_receipt"),
                                    QStringLiteral("remove_sending"),   QStringLiteral("recipient"),
                                    QStringLiteral("remove_recipient"), QStringLiteral("dhis2"),
                                    QStringLiteral("dhis2_many"),       QStringLiteral("remove_dhis2")};
    return kKinds.contains(entry.action.kind);
}

Action actionOf(const std::vector<Sending> &sendings)
{
    QStringList names;
    for (const Sending &sending : sendings)
        names += sending.recipient;
    const Sending &first = sendings.front();
    const QString kind = first.resends.isStored() ? QStringLiteral("resend_package") : QStringLiteral("send_package");
    return {kind, {names.join(QStringLiteral(", ")), first.period.year.toString()}, first.file, {}};
}

bool isKnown(const std::vector<PackageRecipient> &known, const PackageRecipient &recipient)
{
    return std::any_of(known.begin(), known.end(), [&](const PackageRecipient &its) {
        return its.name.compare(recipient.name, Qt::CaseInsensitive) == 0
            || (!recipient.organisation.isEmpty() && its.organisation == recipient.organisation);
    });
}

} // namespace

Result<std::vector<Sending>> noteSendings(Book &book, const std::vector<Sending> &sendings)
{
    std::vector<Sending> noted;
    if (sendings.empty())
        return noted;
    const auto done = book.change(actionOf(sendings), [&]() -> Result<void> {
        for (const Sending &sending : sendings) {
            auto one = book.sendings().note(sending);
            if (!one)
                return one.error();
            noted.push_back(std::move(one).value());
        }
        return {};
    });
    return done ? Result<std::vector<Sending>>(noted) : done.error();
}

Result<std::vector<PackageRecipient>> addressedRecipients(Book &book, const Period &period, const QDate &day)
{
    const auto matter = reportMatterOf(book, period, day);
    const auto known = book.sendings().recipients();
    if (!matter)
        return matter.error();
    if (!known)
        return known.error();
    std::vector<PackageRecipient> some;
    for (const RecipientLine &line : addressing(ReportReading(*matter))) {
        PackageRecipient recipient;
        recipient.name = line.printed();
        const Code<Organisation> code(line.key);
        recipient.organisation = matter->plan.organisation(code) ? code : Code<Organisation>();
        if (line.isOn && !recipient.name.isEmpty() && !isKnown(*known, recipient))
            some.push_back(std::move(recipient));
    }
    return some;
}

Result<bool> hasChangedSince(Book &book, qint64 sequence)
{
    JournalAsk ask;
    ask.from = sequence + 1;
    const auto entries = book.journal().page(ask);
    if (!entries)
        return entries.error();
    return !std::all_of(entries->begin(), entries->end(), isAboutSending);
}

Result<qint64> newestChange(Book &book)
{
    const auto last = book.journal().entries({}, 1);
    if (!last)
        return last.error();
    return last->empty() ? qint64(0) : last->front().sequence;
}

} // namespace ansinh
