// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_stream.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace ansinh {

/// The bytes of an XML part on their way to the parser, which takes in whatever a single tag or text asks for. Here
/// it gets only so much between two steps, and no endless names.
class XlsxSource : public QIODevice
{
public:
    explicit XlsxSource(std::unique_ptr<ZipStream> part);

    /// A step of the parser is done: the next one may be as long again.
    void goOn() { m_sinceStep = 0; }
    /// How many bytes the parser took for the last step, within 256.
    qint64 sinceStep() const { return m_sinceStep; }
    /// The part is not the UTF-8 that every program writes, or a name or a text has no end.
    bool isStrange() const { return m_isStrange; }
    const std::optional<Error> &error() const { return m_part->error(); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool refill();
    bool hasEndlessName();

    std::unique_ptr<ZipStream> m_part;
    QByteArray m_block;
    qsizetype m_size = 0; ///< of what stands in the block
    qsizetype m_at = 0;
    qsizetype m_unbroken = 0; ///< bytes at the end of the last block without a break
    qint64 m_sinceStep = 0;
    bool m_isFirst = true;
    bool m_isStrange = false;
};

} // namespace ansinh
