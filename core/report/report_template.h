// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ansinh {

/// What an entry of the outline tells. Own, Leading, Results, Appraisal and Next only head what stands
/// under them; the rest is composed from the book. None but Own stands twice in one outline.
enum class Content {
    Own, ///< the officer's own heading and words
    Leading,
    Assignment,
    Information,
    Inspection,
    Returns,
    Results,
    Targets,
    Tasks,
    Appraisal,
    Merits,
    Shortcomings,
    Causes,
    Next,
    NextTargets,
    NextTasks,
    NextDeadlines,
    Proposals,
    TargetAppendix,
    TaskAppendix,
    ReturnAppendix,
    SourceAppendix
};

bool isAppendix(Content content);

/// The levels of numbering (Nghị định 30/2020, Phụ lục I): Phần I, I., 1., a).
constexpr int kDivisionLevel = 0;
constexpr int kSectionLevel = 1;
constexpr int kClauseLevel = 2;
constexpr int kPointLevel = 3;

/// One line of the outline. Appendices have no level.
struct TemplateEntry
{
    Content content = Content::Own;
    int level = kSectionLevel;
    QString title = {}; ///< without its number; empty: the usual one
    QString text = {}; ///< the officer's own paragraphs, one a line, before what is composed
    bool isOn = true; ///< off: neither it nor what stands under it is printed
    QStringList charts = {}; ///< ids of the charts that stand there, in their order (core/charts/catalogue.h)

    friend bool operator==(const TemplateEntry &a, const TemplateEntry &b)
    {
        return a.content == b.content && a.level == b.level && a.title == b.title && a.text == b.text
            && a.isOn == b.isOn && a.charts == b.charts;
    }
};

/// The outline (đề cương) of a report, as whoever orders it wants it: what it tells and in which order.
/// Numbers are never part of it; they follow from the order.
struct ReportTemplate
{
    QString name; ///< empty: the outline that comes with the program
    std::vector<TemplateEntry> entries; ///< in the order of print, the appendices last

    friend bool operator==(const ReportTemplate &a, const ReportTemplate &b)
    {
        return a.name == b.name && a.entries == b.entries;
    }
};

/// The charts usual for a content: of an outline that was kept before there were any.
QStringList usualCharts(Content content);

/// The outline usual for a ward.
const ReportTemplate &usualTemplate();

} // namespace ansinh
