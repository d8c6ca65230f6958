// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ansinh {

class Settings;

/// What was changed, when and by whom, with the old and the new value.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("journal"); }

protected:
    void refresh() override;
};

} // namespace ansinh
