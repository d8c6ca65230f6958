// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/filtered_rows.h"

namespace ansinh {

struct TaskRow;

/// The tasks that match what was typed, the organisation and the state chosen; a group stays as long as
/// one of its tasks does.
class TaskRows : public FilteredRows
{
    Q_OBJECT

public:
    enum class Wanted { All, Missing, Complete, Difficulties, Proposals };

    explicit TaskRows(QObject *parent = nullptr);

    /// Empty: every organisation. With one, "missing" and "complete" are about its own report.
    void setOrganisation(const Code<Organisation> &organisation);
    void setWanted(Wanted wanted);
    /// The rows changed. The task that is being worked on stays, even when its state no longer fits.
    void judgeAnew(const Code<Task> &inWork);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isWanted(const TaskRow &task) const;

    Code<Organisation> m_organisation;
    Wanted m_wanted = Wanted::All;
    Code<Task> m_inWork;
};

} // namespace ansinh
