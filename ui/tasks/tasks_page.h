// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ansinh {

class Settings;

/// The tasks of the plan with what each organisation reported on them in a period.
class TasksPage : public Page
{
    Q_OBJECT

public:
    TasksPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("tasks"); }

protected:
    void refresh() override;
};

} // namespace ansinh
