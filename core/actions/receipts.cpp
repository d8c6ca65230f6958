// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/receipts.h"

#include "core/store/book.h"

namespace ansinh {

void enter(const Receipt &receipt, Submission &version)
{
    version.received = receipt.received;
    version.channel = receipt.channel;
    version.documentNumber = receipt.documentNumber;
    version.documentDate = receipt.documentDate;
    version.signer = receipt.signer;
    version.signerPost = receipt.signerPost;
    version.note = receipt.note;
}

Result<void> keepFiles(Book &book, Id<Submission> id, const std::vector<ReturnFile> &files)
{
    for (const ReturnFile &file : files) {
        const auto kept = book.attachments().add(file.name, file.bytes, aboutOf(id));
        if (!kept)
            return kept.error();
    }
    return {};
}

namespace {

Action about(const QString &kind, const Code<Organisation> &organisation, const Period &period)
{
    return {kind, {organisation.text, period.year.toString()}, {}, {}};
}

} // namespace

Result<Submission> recordReceipt(Book &book, const Code<Organisation> &organisation, const Period &period,
                                 const Receipt &receipt)
{
    Submission version;
    version.organisation = organisation;
    version.period = period;
    version.origin = QStringLiteral("manual");
    enter(receipt, version);
    const auto done = book.change(about(QStringLiteral("submission"), organisation, period), [&]() -> Result<void> {
        const auto received = book.submissions().receive(version);
        if (!received)
            return received.error();
        version = *received;
        return keepFiles(book, version.id, receipt.attachments);
    });
    return done ? Result<Submission>(version) : done.error();
}

Result<void> correctReceipt(Book &book, const Submission &version, const Receipt &receipt)
{
    Submission corrected = version;
    enter(receipt, corrected);
    const Action action = about(QStringLiteral("correct_submission"), version.organisation, version.period);
    return book.change(action, [&]() -> Result<void> {
        const auto done = book.submissions().correct(corrected);
        return done ? keepFiles(book, version.id, receipt.attachments) : done;
    });
}

Result<void> addReturnFiles(Book &book, const Submission &version, const std::vector<ReturnFile> &files)
{
    const Action action{QStringLiteral("attachment"), {files.empty() ? QString() : files.front().name}, {}, {}};
    return book.change(action, [&] { return keepFiles(book, version.id, files); });
}

Receipt receiptOf(const Submission &version)
{
    return {version.received, version.channel,    version.documentNumber, version.documentDate,
            version.signer,   version.signerPost, version.note,           {}};
}

} // namespace ansinh
