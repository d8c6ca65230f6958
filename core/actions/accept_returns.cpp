// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/actions/return_backup.h"
#include "core/actions/return_writer.h"
#include "core/store/book.h"

#include <QCoreApplication>
#include <QSet>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

QString nameOf(const ReturnPreview &preview)
{
    return preview.file.name.isEmpty() ? preview.organisationName : preview.file.name;
}

std::optional<Error> refusalOf(const AcceptedReturn &accepted)
{
    const ReturnPreview &preview = accepted.preview;
    if (preview.isRefused() || !preview.period || preview.organisation.isEmpty() || preview.version == 0)
        return invalid(QCoreApplication::translate("core/actions", "%1 cannot be taken: mend what refuses it first.")
                           .arg(nameOf(preview)));
    if (!accepted.receipt.received.isValid())
        return invalid(QCoreApplication::translate("core/actions", "%1: the day of receipt is missing. Enter it.")
                           .arg(nameOf(preview)));
    for (const ReturnReply &reply : accepted.replies) {
        const bool isPlace = reply.problem >= 0 && size_t(reply.problem) < preview.problems.size();
        if (!isPlace || !isSettledBy(preview.problems[size_t(reply.problem)], reply))
            return invalid(QCoreApplication::translate(
                               "core/actions", "%1: a question was answered without what it asks for. Answer it again.")
                               .arg(nameOf(preview)));
    }
    return {};
}

std::optional<Error> twinsAmong(const std::vector<AcceptedReturn> &returns)
{
    QSet<QByteArray> seen;
    for (const AcceptedReturn &accepted : returns) {
        const QByteArray &hash = accepted.preview.sha256;
        if (!hash.isEmpty() && seen.contains(hash))
            return invalid(QCoreApplication::translate("core/actions", "%1 is there twice. Leave one of them out.")
                               .arg(nameOf(accepted.preview)));
        seen.insert(hash);
    }
    return {};
}

Error changedSince(const ReturnPreview &preview)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("core/actions",
                                        "The book has changed since %1 was looked at. Read the file again.")
                .arg(nameOf(preview)),
            {}};
}

Action actionOf(const std::vector<AcceptedReturn> &returns)
{
    const ReturnPreview &first = returns.front().preview;
    const QString year = first.period->year.toString();
    if (returns.size() == 1)
        return {QStringLiteral("collect"), {first.organisation.text, year}, first.file.name, {}};
    return {QStringLiteral("collect_many"), {QString::number(returns.size()), year}, {}, {}};
}

/// The returns as they are with their replies, weighed anew; refused where the book is another one by now.
Result<std::vector<AcceptedReturn>> weighedAnew(Book &book, const std::vector<AcceptedReturn> &returns,
                                                const QDate &today)
{
    StatusKeeper keeper(book, today);
    ReturnReader reader(book, keeper, today);
    std::vector<AcceptedReturn> anew;
    for (const AcceptedReturn &accepted : returns) {
        if (auto refusal = refusalOf(accepted))
            return *refusal;
        auto preview = reader.answered(accepted.preview, accepted.replies);
        if (!preview)
            return preview.error();
        if (preview->base != accepted.preview.base)
            return changedSince(accepted.preview);
        if (preview->isRefused())
            return invalid(QCoreApplication::translate("core/actions", "%1 cannot be taken: mend what refuses it first.")
                               .arg(nameOf(*preview)));
        anew.push_back({std::move(preview).value(), accepted.replies, accepted.receipt});
    }
    return anew;
}

} // namespace

Result<Collected> acceptReturns(Book &book, const std::vector<AcceptedReturn> &returns, const QDate &today)
{
    if (returns.empty())
        return Collected();
    if (auto twins = twinsAmong(returns))
        return *twins;
    const auto anew = weighedAnew(book, returns, today);
    if (!anew)
        return anew.error();
    const auto backup = backUpBeforeReturns(book, today);
    if (!backup)
        return backup.error();
    ReturnWriter writer(book);
    const auto done = book.change(actionOf(returns), [&]() -> Result<void> {
        for (const AcceptedReturn &accepted : *anew) {
            if (auto written = writer.write(accepted); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return done.error();
    Collected collected = writer.collected();
    collected.backup = *backup;
    return collected;
}

} // namespace ansinh
