// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

namespace ansinh {

namespace {

ReportTemplate withUsualCharts(ReportTemplate outline)
{
    for (TemplateEntry &entry : outline.entries)
        entry.charts = usualCharts(entry.content);
    return outline;
}

} // namespace

bool isAppendix(Content content)
{
    return content >= Content::TargetAppendix;
}

/// Few, for a report is read: where all targets stand, how far the work of each group is, who has reported.
QStringList usualCharts(Content content)
{
    switch (content) {
    case Content::Targets: return {QStringLiteral("overview")}; // a sheet of its own; one on its side is too low for it
    case Content::Tasks: return {QStringLiteral("groups")};
    case Content::ReturnAppendix: return {QStringLiteral("returns")};
    default: return {};
    }
}

const ReportTemplate &usualTemplate()
{
    static const ReportTemplate usual = withUsualCharts({{},
                                                         {{Content::Leading, kSectionLevel},
                                                          {Content::Assignment, kClauseLevel},
                                                          {Content::Information, kClauseLevel},
                                                          {Content::Inspection, kClauseLevel},
                                                          {Content::Returns, kClauseLevel},
                                                          {Content::Results, kSectionLevel},
                                                          {Content::Targets, kClauseLevel},
                                                          {Content::Tasks, kClauseLevel},
                                                          {Content::Appraisal, kSectionLevel},
                                                          {Content::Merits, kClauseLevel},
                                                          {Content::Shortcomings, kClauseLevel},
                                                          {Content::Causes, kClauseLevel},
                                                          {Content::Next, kSectionLevel},
                                                          {Content::NextTargets, kClauseLevel},
                                                          {Content::NextTasks, kClauseLevel},
                                                          {Content::NextDeadlines, kClauseLevel},
                                                          {Content::Proposals, kSectionLevel},
                                                          {Content::TargetAppendix, kSectionLevel},
                                                          {Content::TaskAppendix, kSectionLevel},
                                                          {Content::ReturnAppendix, kSectionLevel},
                                                          {Content::SourceAppendix, kSectionLevel, {}, {}, false}}});
    return usual;
}

} // namespace ansinh
