// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/submitted_report.h"

#include <QFrame>

class QPushButton;

namespace ansinh {

class WrappedLabel;

/// A calm strip over the report: under which number and date it was submitted, and the way to open it again.
/// Hidden while the year is open.
class SubmittedStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SubmittedStrip(QWidget *parent = nullptr);

    /// `own`: the year's report as it is submitted; `freezing`: the one because of which the year is frozen, its own or
    /// a later one's. Only the newest can be opened again.
    void show(const std::optional<SubmittedReport> &own, const std::optional<SubmittedReport> &freezing);
    using QWidget::show;

signals:
    void reopenAsked();

private:
    WrappedLabel *m_text;
    QPushButton *m_reopen;
};

} // namespace ansinh
