// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ansinh {

class Settings;

/// Where in the year we are, what waits, and the one click that leads to each of it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("today"); }

protected:
    void refresh() override;
};

} // namespace ansinh
