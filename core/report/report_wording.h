// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace ansinh {

/// How the report speaks of one target. Empty words: the general rule makes them.
struct TargetWording
{
    QString subject; ///< "Tỷ lệ …": begins a sentence
    QString attained; ///< yes/no: "Mức sinh thay thế được duy trì"
    QString open; ///< yes/no: "Mức sinh thay thế chưa được duy trì"
    QString none; ///< a count that fell to 0: "Toàn phường không còn …"
    QString told; ///< with its value: "Toàn phường {only}có {fraction} hộ …, đạt {percent}"; empty: by subject and verb
};

/// Targets of one field of work, in the order of the report.
struct TargetField
{
    QString title; ///< empty: the plan's targets are not arranged by field
    std::vector<const Target *> targets; ///< of the plan that was asked about
    Code<Task> task = {}; ///< that works towards them; empty: none in particular
};

/// The wording that belongs to a plan (resources/report): which field a target belongs to, and how it
/// is spoken of. A plan without its own is told by general rules.
class ReportWording
{
public:
    static ReportWording of(const Plan &plan);

    const std::vector<TargetField> &fields() const { return m_fields; }
    TargetWording of(const Target &target) const;
    /// Tasks whose indicators tell of "information" or "inspection" in part I.
    QStringList leadingTasks(const QString &subject) const { return m_leading.value(subject); }
    /// "tổ chức {value} buổi tuyên truyền": a mould with its verb; empty: told by the general rule.
    QString indicatorMould(const QString &item) const { return m_indicators.value(item); }
    /// The target whose numerator counts the same as this indicator; empty: none does.
    QString targetCounting(const QString &item) const { return m_countedByTarget.value(item); }

private:
    std::vector<TargetField> m_fields;
    QHash<QString, TargetWording> m_phrases;
    QHash<QString, QStringList> m_leading;
    QHash<QString, QString> m_indicators;
    QHash<QString, QString> m_countedByTarget;
};

} // namespace ansinh
