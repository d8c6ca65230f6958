// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/parts.h"
#include "core/year/ward_package.h"

namespace ansinh {

/// The packages of wards that a town's book has taken in. Each is kept whole, byte by byte, and with it what it says in
/// rows that can be added up; those rows follow from the bytes and so stand outside the journal, as the bytes do.
class WardPackages : public BookPart
{
public:
    using BookPart::BookPart;
    /// No package was taken in: the book is a ward's own.
    Result<bool> isEmpty() const;
    /// Of every period, those replaced among them; by period, place, the newest first.
    Result<std::vector<WardPackage>> all() const;
    /// Those of one ward, by the name of its book; the newest period first, in it the one taken in last.
    Result<std::vector<WardPackage>> ofBook(const QString &book) const;
    /// Of each ward the one taken in last, by place.
    Result<std::vector<WardPackage>> newest() const;
    /// For which there is any package, the oldest first.
    Result<std::vector<Period>> periods() const;
    /// The one that came from a file of these bytes; absent: none did.
    Result<std::optional<WardPackage>> withFile(const QByteArray &sha256) const;
    /// Error Damaged when the bytes no longer agree with their hash.
    Result<QByteArray> bytesOf(Id<WardPackage> id) const;

    /// Takes a package in; its id is given by the book, its hash comes of the bytes.
    Result<WardPackage> take(const WardPackage &package, const HashedBytes &content,
                             const std::vector<WardMeasure> &measures);
    /// Another one counts in its place; it stays as history. Error NotFound.
    Result<void> replace(Id<WardPackage> id);

    /// What the packages in force of a period say, added up: its own targets and those of every earlier period in them,
    /// the oldest first.
    Result<std::vector<WardTotal>> totals(const Period &period) const;
    /// One target, ward by ward, as the packages in force of that period have it.
    Result<std::vector<WardValue>> valuesOf(const Code<Target> &target, const Period &period) const;
};

} // namespace ansinh
