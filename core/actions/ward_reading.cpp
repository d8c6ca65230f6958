// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_reading.h"

#include "core/actions/ward_measuring.h"
#include "core/base/sha256.h"
#include "core/exchange/package_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace ansinh {

namespace {

Error unreadable(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return {kind, message, detail};
}

Result<QByteArray> bytesAt(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return unreadable(
            ErrorKind::NotFound,
            QCoreApplication::translate("core/actions", "There is no file %1. Check the name.").arg(shown));
    if (file.size() > kLargestPackage)
        return unreadable(ErrorKind::Invalid,
                          QCoreApplication::translate("core/actions",
                                                      "The file %1 is far larger than a data package. Ask the ward "
                                                      "for the file that An Sinh made.")
                              .arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(ErrorKind::Io,
                          QCoreApplication::translate("core/actions",
                                                      "The file %1 cannot be read. Close it in other programs, then "
                                                      "try again.")
                              .arg(shown),
                          file.errorString());
    return file.readAll();
}

WardReading readWard(const WardFile &file, KnownPlans &plans)
{
    WardReading reading;
    reading.path = file.path;
    reading.package.file = QFileInfo(file.path).fileName().normalized(QString::NormalizationForm_C);
    const auto bytes = file.bytes();
    if (!bytes) {
        reading.findings.push_back({PackageFinding::Kind::Damaged, {}, 0, {}, {}, bytes.error().message});
        return reading;
    }
    reading.package.sha256 = sha256Hex(*bytes);
    PackageReading read = readPackage(*bytes, PackageLook::Tables, plans);
    if (read.isSound())
        measureWard(read, reading);
    reading.findings = std::move(read.findings);
    reading.package.code = read.code;
    return reading;
}

/// Reads the files on as many threads as there are processors, each the next that nobody has taken.
class Reading
{
public:
    explicit Reading(const std::vector<WardFile> &files) : m_files(files), m_readings(files.size())
    {
        const size_t threads
            = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, std::max<size_t>(files.size(), 1));
        for (size_t i = 0; i < threads; ++i)
            m_threads.push_back(std::async(std::launch::async, [this] { work(); }));
    }
    ~Reading() { m_isStopped = true; }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    /// False: it was stopped.
    bool wait(const WardProgress &progress)
    {
        size_t told = 0;
        while (told < m_files.size()) {
            std::unique_lock<std::mutex> lock(m_mutex);
            m_read.wait(lock, [&] { return m_done > told; });
            told = m_done;
            lock.unlock();
            if (progress && !progress(int(told), int(m_files.size())))
                return false;
        }
        return true;
    }
    std::vector<WardReading> take() { return std::move(m_readings); }

private:
    void work()
    {
        KnownPlans plans;
        for (size_t i = m_next++; i < m_files.size() && !m_isStopped; i = m_next++) {
            m_readings[i] = readWard(m_files[i], plans);
            const std::lock_guard<std::mutex> guard(m_mutex);
            ++m_done;
            m_read.notify_one();
        }
    }

    const std::vector<WardFile> &m_files;
    std::vector<WardReading> m_readings;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_read;
    size_t m_done = 0;
    std::vector<std::future<void>> m_threads; ///< the last: they are waited for before the others go
};

} // namespace

WardFile wardFileAt(const QString &path)
{
    return {path, [path] { return bytesAt(path); }};
}

Error takingStopped()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("core/actions", "Stopped. Nothing was taken in."),
            {}};
}

Result<std::vector<WardReading>> readWards(const std::vector<WardFile> &files, const WardProgress &progress)
{
    Reading reading(files);
    if (!reading.wait(progress))
        return takingStopped();
    return reading.take();
}

} // namespace ansinh
