// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

#include <QHash>

namespace ansinh {

/// An outline of the report as the book keeps it; what stands in it is for core/report to read.
struct StoredTemplate
{
    Id<StoredTemplate> id;
    QString name;
    QByteArray outline; ///< JSON
};

/// Outlines of the report, and how a period's report is headed and signed. What is set for one period
/// holds for the later ones until it is set anew.
class ReportSettings : public BookPart
{
public:
    using BookPart::BookPart;
    /// In the order in which they were made.
    Result<std::vector<StoredTemplate>> templates() const;
    /// Refuses an empty name and one that is there already, whatever its case or spaces.
    Result<StoredTemplate> addTemplate(const QString &name, const QByteArray &outline);
    /// Errors: NotFound; Exists when another one bears the name.
    Result<void> putTemplate(const StoredTemplate &kept, const Action &action);
    /// Years that used it fall back to the usual outline.
    Result<void> removeTemplate(Id<StoredTemplate> id);

    /// By field; a field that was never set is missing. `own`: those that hold for that period alone and
    /// are never carried over.
    Result<QHash<QString, QString>> of(const Period &period, const QStringList &own) const;
    Result<void> set(const Period &period, const QString &field, const QString &value, const Action &action);
};

} // namespace ansinh
