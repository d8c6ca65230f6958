// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/papers.h"

#include <QObject>

class QWidget;

namespace ansinh {

class Desk;
class Settings;

/// The reminders to some organisations: shown first, then printed or saved, then noted as sent.
class Reminding : public QObject
{
    Q_OBJECT

public:
    Reminding(Desk &desk, Settings &settings, QWidget *page);

    /// Opens the letters. Refused: there is nobody to remind.
    Result<void> open(const Period &period, const std::vector<Code<Organisation>> &organisations);
    /// Asks for the day and notes them.
    void note(const Period &period, const std::vector<Code<Organisation>> &organisations);

signals:
    /// The letters were looked at, but neither printed nor saved.
    void leftUnnoted(const ansinh::Period &period, const std::vector<ansinh::Code<ansinh::Organisation>> &organisations);
    void noted(int organisations);

private:
    Desk &m_desk;
    Settings &m_settings;
    QWidget *m_page;
};

} // namespace ansinh
