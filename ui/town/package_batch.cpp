// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/package_batch.h"

#include "ui/base/side_work.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

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
    delete m_side;
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
    using Read = Result<std::vector<WardReading>>;
    const auto progress = [this](int done, int all) {
        emit progressed(done, all);
        return !m_isStopped;
    };
    m_side = doBeside<Read>(
        this, [this, progress] { return readWards(m_next, progress); }, [this](Read read) { end(std::move(read)); });
    emit began(static_cast<int>(m_next.size()));
}

void PackageBatch::end(Result<std::vector<WardReading>> read)
{
    m_side = nullptr;
    if (read) {
        std::vector<WardReading> some = std::move(read).value();
        std::move(some.begin(), some.end(), std::back_inserter(m_readings));
        m_files.insert(m_files.end(), m_next.begin(), m_next.end());
    }
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
