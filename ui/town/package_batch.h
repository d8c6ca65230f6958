// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

#include <QObject>
#include <QPointer>

#include <atomic>

namespace ansinh {

class SideWork;

/// Packages that came in: read and checked beside the screen, on all processors; kept as values until they are taken
/// in.
class PackageBatch : public QObject
{
    Q_OBJECT

public:
    explicit PackageBatch(QObject *parent);
    /// Stops it and waits.
    ~PackageBatch() override;

    /// Files and folders; of a folder its packages (.zip). What is in the list already is passed over.
    void add(const QStringList &paths);
    /// Leaves out what add() brought last.
    void stop() { m_isStopped = true; }
    /// Leaves out those that are not sound.
    void dropRefused();
    /// The readings, to be taken in; readAgain() brings them back.
    std::vector<WardReading> takeReadings() { return std::move(m_readings); }
    void readAgain();
    bool isReading() const { return !m_side.isNull(); }

    const std::vector<WardFile> &files() const { return m_files; }
    const std::vector<WardReading> &readings() const { return m_readings; }

signals:
    void began(int files);
    void progressed(int done, int all);
    /// Nothing is being read any more; readings() has what was.
    void finished();

private:
    void start();
    void end(Result<std::vector<WardReading>> read);

    std::vector<WardFile> m_files; ///< beside m_readings
    std::vector<WardReading> m_readings;
    std::vector<WardFile> m_next; ///< being read
    std::atomic<bool> m_isStopped = false;
    QPointer<SideWork> m_side;
};

} // namespace ansinh
