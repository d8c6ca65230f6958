// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
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

    /// `freezing`: the report because of which that year is frozen, its own or a later one's.
    void show(const std::optional<SubmittedReport> &freezing, Year year);
    using QWidget::show;

signals:
    void reopenAsked();

private:
    WrappedLabel *m_text;
    QPushButton *m_reopen;
};

} // namespace ansinh
