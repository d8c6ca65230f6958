// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_template.h"

#include <functional>

namespace ansinh {

/// Where a part of the report stands: its number follows from the order of the outline.
struct OutlinePlace
{
    int level = kClauseLevel;
    QString number = {}; ///< "II", "2", "a"; of an appendix "I", empty when it is the only one
    QString pointer = {}; ///< how a sentence names it: "khoản 2 mục II", "Phụ lục I"

    /// A heading one step below, counted from 1: under "2." stands "2.1. …", under "I." stands "1. …".
    Paragraph below(int index, const QString &title, const QString &rule) const;
    /// A point below, counted from 1: "a) …"; under a point "- …".
    Paragraph pointBelow(int index, const QString &title, const QString &rule) const;
};

/// The places of one report: which entries of its outline are printed, and their numbers. Without an
/// outline (a letter) nothing has a place, and no sentence points anywhere.
class OutlinePlaces
{
public:
    /// `hasContent`: whether there is something to tell or to show besides the officer's own words; a heading stands
    /// over nothing never.
    static OutlinePlaces of(const ReportTemplate &outline,
                            const std::function<bool(const TemplateEntry &)> &hasContent);

    /// nullptr: the entry is not printed.
    const OutlinePlace *placeAt(std::size_t entry) const;
    /// nullptr: nowhere in the report.
    const OutlinePlace *placeOf(Content content) const;
    /// Where its own headings stand; nowhere placed as a clause without a number.
    OutlinePlace headingsOf(Content content) const;
    /// "khoản 2 mục II", "Phụ lục I"; empty: nowhere in the report.
    QString pointerTo(Content content) const;

private:
    struct Placed
    {
        bool isPrinted = false;
        Content content = Content::Own;
        OutlinePlace place;
    };

    std::vector<Placed> m_placed; ///< one an entry
};

/// "Phần I" over its title, "I. CÔNG TÁC …", "1. Ưu điểm", "a) …": the heading of an entry at its place.
Paragraph headingAt(const OutlinePlace &place, const QString &title, const QString &rule);

} // namespace ansinh
