// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_reader.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_xml.h"

namespace ansinh {

/// Which part another one points to.
struct XlsxRelation
{
    QString id;
    QString kind; ///< the last word of its type, the same in both dialects: "worksheet", "sharedStrings"
    QString target; ///< the name of the part in the archive
};

/// The parts of a workbook's archive and how they point to each other.
class XlsxPackage
{
public:
    XlsxPackage(ZipReader archive, const WorkbookLimits &limits) : m_archive(std::move(archive)), m_limits(limits) { }

    bool has(const QString &part) const { return m_archive.has(part); }
    /// Opens a part. Errors Damaged: it is not there; Invalid: too large.
    Result<std::unique_ptr<XlsxXml>> open(const QString &part) const;
    /// The same for one that says how the workbook is built, and is short in every workbook.
    Result<std::unique_ptr<XlsxXml>> openShort(const QString &part) const;

    /// What a part points to inside the archive; the empty name stands for the archive itself.
    Result<std::vector<XlsxRelation>> relations(const QString &part) const;
    /// Errors Invalid: the archive says that it is something else, or has macros.
    Result<void> checkContent() const;

private:
    ZipReader m_archive;
    WorkbookLimits m_limits;
};

/// The target of the first relation of that kind; empty: there is none.
QString targetOf(const std::vector<XlsxRelation> &relations, QStringView kind);

} // namespace ansinh
