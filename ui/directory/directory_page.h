// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ansinh {

class Settings;

/// Organisations, members of groups and neighbourhoods: added, renamed from a day on, with whom to call.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    DirectoryPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("directory"); }

protected:
    void refresh() override;
};

} // namespace ansinh
