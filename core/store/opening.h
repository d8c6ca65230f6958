// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/book.h"
#include "core/store/connection.h"
#include "core/store/holder_note.h"
#include "core/store/page_look.h"

namespace ansinh {

/// A file that has passed every question of the opening.
struct OpenedFile
{
    std::unique_ptr<Connection> connection;
    std::unique_ptr<HolderNote> note; ///< nullptr when read-only
    bool isReadOnly = false;
    std::unique_ptr<PageLook> look; ///< nullptr: every page had been looked at before the book opened
};

/// All of these throw StoreFailure. Symbolic links are followed first, so that two names are one book.
QString canonicalPath(const QString &path);
/// A new file can be made there: Exists, or NotFound and ReadOnly for its folder.
void refuseNewFile(const QString &path);
/// Refuses what is NotABook (also empty), Newer or Damaged; looking touches nothing.
void lookAt(const QString &path);
OpenedFile openFile(const QString &path, const BookContext &context, Book::Look look = Book::Look::First);
/// A look at every page; Damaged.
void refuseDamaged(Connection &connection, const QString &pragma);
/// A verified copy under a name that is free yet (core/store/keeping.h).
void copyVerified(Connection &connection, const QString &path);
/// Made as copyVerified makes it, but left under the name given: PATH.part of a restore.
void copyInto(Connection &connection, const QString &part);
/// The rename that ends such work; never overwrites.
void moveFile(const QString &from, const QString &to);
/// "FOLDER/NAME-SUFFIX-N.ansinh" with the first N that is free.
QString freeName(const QString &path, const QString &suffix);

} // namespace ansinh
