// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/record.h"
#include "core/actions/references.h"
#include "core/actions/results.h"
#include "core/year/task_result.h"

#include <QJsonObject>

namespace ansinh {

/// A member of a group, as the sample's files name it.
struct SampleMember
{
    QString group;
    QString name;
};

/// The built-in sample as it stands in resources/samples, still words.
struct SampleFiles
{
    QStringList areas;
    std::vector<SampleMember> members;
    std::vector<DenominatorEntry> denominators;
    std::vector<AssignedEntry> assigned;
    std::vector<FigureEntry> figures;
    std::vector<ResultEntry> results;
    std::vector<Submission> submissions; ///< organisations by code or name, still to be looked up
    std::vector<SentPaper> sent; ///< likewise
    std::vector<Decision> decisions;
    QJsonObject reorganised;
};

/// Error Damaged names the file: the program was built wrong.
Result<SampleFiles> readSampleFiles();

} // namespace ansinh
