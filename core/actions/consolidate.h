// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ward_reading.h"
#include "core/store/book.h"

namespace ansinh {

/// What became of one package.
struct ConsolidatedPackage
{
    enum class Outcome {
        New, ///< the ward's first of that period
        Replaces, ///< in the place of an older one, which stays as history
        Older, ///< a newer one is there: kept as history
        Fewer, ///< one that tells of more fields, or of some of these and others, is there: kept as history
        Same, ///< the very file is there already: left out
        Sound, ///< nothing is wrong with it; not taken in, because others were refused
        Refused ///< not sound
    };

    QString path;
    Outcome outcome = Outcome::Sound;
    WardPackage package;
    QString replaced; ///< the check code of the one whose place it took; empty: of none
    std::vector<PackageFinding> findings; ///< why it was refused
    QStringList notes; ///< whole sentences, translated

    bool isTaken() const
    {
        return outcome != Outcome::Same && outcome != Outcome::Sound && outcome != Outcome::Refused;
    }
};

/// "new", "replaces", "older", "fewer", "same", "sound", "refused".
QString nameOf(ConsolidatedPackage::Outcome outcome);

struct Consolidated
{
    std::vector<ConsolidatedPackage> packages; ///< in the order of the files
    QString backup; ///< the verified copy made before; empty: none was needed

    bool isRefused() const;
    int taken() const;
    int countOf(ConsolidatedPackage::Outcome outcome) const;
};

/// What reading says before anything is taken in: who is refused, and why.
Consolidated outlined(const std::vector<WardReading> &wards);

/// What taking the packages in would come to, before anything is written: outcome and notes of each sound one beside
/// what the town's book has; nullptr: the book is still to be made. Errors: Invalid (the book is a ward's own), those
/// of the store.
Result<Consolidated> foreseen(Book *town, const std::vector<WardReading> &wards);

/// The days of a call, and who is told how far it is.
struct ConsolidateOrder
{
    QDate received; ///< when the packages came in
    QDate today;
    WardProgress progress = {}; ///< false: nothing is taken in, error Cancelled
    bool isBookNew = false; ///< made just now: there is nothing to copy before
};

/// A new book of a town with the plans of that ward. Errors: Invalid (the package is not sound), those of Book::create.
Result<std::unique_ptr<Book>> createTownBook(const QString &path, const WardFile &file, const BookContext &context);

/// Takes the packages into the book of a town: one verified copy before, unless the book is new; one transaction, one
/// entry in the journal. All or nothing: one that is not sound refuses them all, then only `packages` says which and why. Errors: Invalid (the
/// book is a ward's own; a file is no longer as it was read), those of backUp and of the store.
Result<Consolidated> consolidate(Book &town, const std::vector<WardFile> &files, std::vector<WardReading> wards,
                                 const ConsolidateOrder &order);

/// The book of a town that nobody has open; it need not be there yet.
struct TownFile
{
    QString path;
    BookContext context;
};

/// foreseen() and consolidate() for such a book. It is made where it is not there, from the first package, and goes
/// again when nothing was taken in. Errors besides: those of Book::open and createTownBook.
Result<Consolidated> foreseenIn(const TownFile &town, const std::vector<WardReading> &wards);
Result<Consolidated> consolidateInto(const TownFile &town, const std::vector<WardFile> &files,
                                     std::vector<WardReading> wards, const ConsolidateOrder &order);

} // namespace ansinh
