// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/exchange/package.h"
#include "core/exchange/package_writer.h"

#include <functional>

namespace ansinh {

class Book;

/// Which package is wanted.
struct ExportOrder
{
    Period period{Year::of({})};
    QDate day; ///< on which it is made: names valid on it
    /// Fields of work, by their titles, or tasks and groups of tasks by code or title, whatever the case and accents;
    /// empty: everything. A package of some fields leaves the report out, which tells of all.
    QStringList fields = {};
    QStringList recipients = {}; ///< to whom it goes; empty: to whom the report is addressed
    bool withNames = false; ///< of persons: who signed the returns, the plan and the report, who made the package
};

/// What brings the report of the period onto paper and into files; core knows no pages. One that is missing leaves its
/// file out. A report that was submitted goes as it was kept; where it names who signed and names are not wanted, the
/// kept document is rendered without them.
struct PackageRendering
{
    std::function<Result<QByteArray>(const Document &)> pdf = {};
    std::function<Result<QByteArray>(const Document &)> docx = {};
};

/// The titles of the fields into which the plan of that year is arranged; empty: it is not.
Result<QStringList> packageFields(Book &book, Year year);

/// A package before it is packed: values, which need no book any more.
struct PackageDraft
{
    PackageContents contents;
    PackageFiles files;
};

/// What the book tells the town office; submitted, with number and date, while the report of the year is. Errors:
/// NotFound names a field that there is not; Invalid: it is a town's book.
Result<PackageContents> packageContentsOf(Book &book, const ExportOrder &order);

/// Reads the book and renders the report. Errors also of the rendering.
Result<PackageDraft> draftPackage(Book &book, const ExportOrder &order, const PackageRendering &rendering);

/// Packs a draft and reads the package back as its receiver will; can be done on another thread. `goesOn` is asked
/// between the two: false stops it with Cancelled. Error Invalid: it would not pass its own check.
Result<MadePackage> packDraft(const PackageDraft &draft, const std::function<bool()> &goesOn = {});

/// Both in one: the package as a file, which has been read back and found sound. The book stays as it is. Errors also
/// of the rendering.
Result<MadePackage> exportPackage(Book &book, const ExportOrder &order, const PackageRendering &rendering);

/// "goi-du-lieu-phuong-2-2026.zip": what such a file is usually called.
QString packageFileName(const PackageIdentity &identity);

/// Refuses to write a package over a file that is something else, or of another book. Error Exists.
Result<void> checkPackagePath(const QString &path, const QString &bookToken);

} // namespace ansinh
