// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consolidate.h"

#include <QFile>
#include <QFileInfo>

namespace ansinh {

Result<Consolidated> foreseenIn(const TownFile &town, const std::vector<WardReading> &wards)
{
    if (!QFileInfo::exists(town.path))
        return foreseen(nullptr, wards);
    const auto book = Book::open(town.path, town.context, Book::Look::Meanwhile);
    if (!book)
        return book.error();
    return foreseen(&**book, wards);
}

/// A book that was made only for these packages goes again when they cannot be taken in.
Result<Consolidated> consolidateInto(const TownFile &town, const std::vector<WardFile> &files,
                                     std::vector<WardReading> wards, const ConsolidateOrder &order)
{
    if (Consolidated all = outlined(wards); all.isRefused() || wards.empty())
        return all;
    const bool isNew = !QFileInfo::exists(town.path);
    auto book = isNew ? createTownBook(town.path, files.front(), town.context) : Book::open(town.path, town.context);
    if (!book)
        return book.error();
    ConsolidateOrder its = order;
    its.isBookNew = isNew;
    auto all = consolidate(**book, files, std::move(wards), its);
    book.value().reset();
    if (!all && isNew)
        QFile::remove(town.path);
    return all;
}

} // namespace ansinh
