// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"

#include <QObject>

class QMenu;
class QWidget;

namespace ansinh {

class Desk;
class Settings;

/// The other ways in which the figures leave the book: one Excel workbook, one CSV for each table, DHIS2. Each is a
/// file that the officer saves; none is noted as sent.
class OtherDoors : public QObject
{
    Q_OBJECT

public:
    OtherDoors(Desk &desk, Settings &settings, QWidget *page);

    void addTo(QMenu &menu);
    void setPeriod(const Period &period) { m_period = period; }

signals:
    void told(const QString &line);
    void refused(const ansinh::Error &error);

private:
    void saveWorkbook();
    void saveTables();
    void openDhis2();

    Desk &m_desk;
    Settings &m_settings;
    QWidget *m_page;
    Period m_period{Year::of({})};
};

} // namespace ansinh
