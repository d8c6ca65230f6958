// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

namespace ansinh {

bool isAppendix(Content content)
{
    return content >= Content::TargetAppendix;
}

const ReportTemplate &usualTemplate()
{
    static const ReportTemplate usual{{},
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
                                       {Content::SourceAppendix, kSectionLevel, {}, {}, false}}};
    return usual;
}

} // namespace ansinh
