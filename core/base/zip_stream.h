// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_directory.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace ansinh {

/// The unpacked bytes of one member, one after the other. No more of them come than the directory promises, and the
/// last come only when all of them bear the promised check sum. Reading gives -1 when that fails: see error().
class ZipStream : public QIODevice
{
public:
    /// `left`, which outlives the stream, says how many bytes may still be unpacked; each one counts.
    ZipStream(const QByteArray &archive, ZipMember member, std::shared_ptr<qint64> left);
    ~ZipStream() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    /// Errors Damaged: fewer or more bytes than promised, or other ones; Invalid: nothing `left`.
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Inflater;

    qint64 unpacked(char *to, qint64 most);
    bool endsWell();
    qint64 fail(Error error);

    const QByteArray m_archive; // shared, not copied
    const ZipMember m_member;
    std::shared_ptr<qint64> m_left;
    std::unique_ptr<Inflater> m_inflater; // null: stored
    qint64 m_given = 0;
    quint32 m_checkSum = 0;
    std::optional<Error> m_error;
};

} // namespace ansinh
