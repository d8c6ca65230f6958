// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/year.h"
#include "core/year/submission.h"

#include <QDateTime>

#include <optional>

namespace ansinh {

struct Task;

/// What an organisation reported on a task (kết quả nhiệm vụ).
struct TaskResult
{
    Id<TaskResult> id;
    Code<Task> task;
    Period period{Year::of({})};
    Code<Organisation> by;
    QString text; ///< kết quả
    QString progress; ///< tiến độ
    QString difficulties; ///< khó khăn, vướng mắc
    QString proposals; ///< kiến nghị, đề xuất
    QDateTime recordedAt; ///< UTC
};

/// The value of one indicator of a task, as one organisation reported it.
struct TaskIndicatorValue
{
    Id<TaskIndicatorValue> id;
    Code<Task> task;
    Period period{Year::of({})};
    Code<Organisation> by;
    QString indicator; ///< the item's name
    QString unit;
    QString fund; ///< source of the money; empty: not money or not parted
    Decimal value;
    QDateTime recordedAt; ///< UTC
};

/// What the officer settled (quyết định): a dispute, a contradiction, an override. With the reason.
struct Decision
{
    Id<Decision> id;
    QString item; ///< what was open: "MT01", or "CT19/2026/whole"
    QString choice; ///< a contradiction's place key, or the organisation whose figure holds
    QString reason;
    QDateTime decidedAt; ///< UTC
    QString seen = {}; ///< what the sides of a dispute said when it was decided; empty: not kept
};

} // namespace ansinh
