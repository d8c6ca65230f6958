// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/package_batch.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <iterator>

namespace ansinh {

namespace {

/// Folders become the packages in them.
QStringList filesAmong(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files += info.absoluteFilePath();
            continue;
        }
        const QDir folder(info.absoluteFilePath());
        for (const QString &name : folder.entryList({QStringLiteral("*.zip")}, QDir::Files, QDir::Name))
            files += folder.filePath(name);
    }
    return files;
}

} // namespace

PackageBatch::PackageBatch(QObject *parent) : QObject(parent)
{
}

PackageBatch::~PackageBatch()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void PackageBatch::add(const QStringList &paths)
{
    if (isReading())
        return;
    QSet<QString> known;
    for (const WardFile &file : m_files)
        known.insert(file.path);
    m_next.clear();
    for (const QString &path : filesAmong(paths)) {
        if (known.contains(path))
            continue;
        known.insert(path);
        m_next.push_back(wardFileAt(path));
    }
    if (m_next.empty())
        return emit finished();
    start();
}

void PackageBatch::readAgain()
{
    if (isReading())
        return;
    m_next = std::move(m_files);
    m_files.clear();
    m_readings.clear();
    start();
}

void PackageBatch::start()
{
    m_isStopped = false;
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, &PackageBatch::end);
    emit began(static_cast<int>(m_next.size()));
    m_thread->start();
}

void PackageBatch::run()
{
    m_read = std::make_unique<Result<std::vector<WardReading>>>(readWards(m_next, [this](int done, int all) {
        emit progressed(done, all);
        return !m_isStopped;
    }));
}

void PackageBatch::end()
{
    m_thread->wait();
    m_thread.reset();
    if (*m_read) {
        std::vector<WardReading> read = std::move(*m_read).value();
        std::move(read.begin(), read.end(), std::back_inserter(m_readings));
        m_files.insert(m_files.end(), m_next.begin(), m_next.end());
    }
    m_read.reset();
    m_next.clear();
    emit finished();
}

void PackageBatch::dropRefused()
{
    std::vector<WardFile> files;
    std::vector<WardReading> readings;
    for (size_t i = 0; i < m_readings.size(); ++i) {
        if (!m_readings[i].isSound())
            continue;
        files.push_back(m_files[i]);
        readings.push_back(std::move(m_readings[i]));
    }
    m_files = std::move(files);
    m_readings = std::move(readings);
}

} // namespace ansinh
