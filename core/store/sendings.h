// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "core/year/sending.h"

namespace ansinh {

/// The register of what was sent (sổ gửi), and the bodies to which packages go.
class Sendings : public BookPart
{
public:
    using BookPart::BookPart;
    /// The earliest first.
    Result<std::vector<Sending>> in(const Period &period) const;
    Result<std::vector<Sending>> all() const;
    /// Notes one as sent; the id is given by the book. Errors: Invalid (no recipient, no day, a file without its code),
    /// NotFound (what it repeats).
    Result<Sending> note(const Sending &sending);
    /// Records that it was received there, and how that was told; without a day the receipt is taken out.
    /// Errors: NotFound, Invalid (received before it was sent).
    Result<void> noteReceipt(Id<Sending> id, const std::optional<QDate> &day, const QString &words);
    /// Refused while another repeats it.
    Result<void> remove(Id<Sending> id);

    /// In the order of adding.
    Result<std::vector<PackageRecipient>> recipients() const;
    /// Adds one, or changes the one of its id. Errors: Invalid (no name), Exists (another of that name).
    Result<PackageRecipient> putRecipient(const PackageRecipient &recipient);
    /// Several at once: one change. Errors as of putRecipient(); then none is kept.
    Result<void> putRecipients(const std::vector<PackageRecipient> &recipients);
    /// What was sent there stays.
    Result<void> removeRecipient(Id<PackageRecipient> id);
};

} // namespace ansinh
