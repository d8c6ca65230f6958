// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_source.h"

#include <algorithm>
#include <cstring>

namespace ansinh {

namespace {

constexpr qsizetype kBlock = 1 << 14;
// A cell's 32,767 letters, the longest thing without a tag in it, each written as "&#7879;".
constexpr qint64 kLongestStep = 32'767 * 7 + 256;
// Parsers of Qt before 6.5.2 run out of their memory on names of 4,096 letters (CVE-2023-37369). No word is as long.
constexpr qsizetype kLongestName = 4'000;

bool isBreak(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '=' || c == '"' || c == '\'' || c == ';'
        || c == '/';
}

/// UTF-16 or UTF-32, by their mark or by the zeros around the first "<".
bool isWide(const char *bytes, qsizetype size)
{
    return size >= 2
        && (bytes[0] == '\0' || bytes[1] == '\0' || (bytes[0] == '\xFE' && bytes[1] == '\xFF')
            || (bytes[0] == '\xFF' && bytes[1] == '\xFE'));
}

} // namespace

XlsxSource::XlsxSource(std::unique_ptr<ZipStream> part) : m_part(std::move(part)), m_block(kBlock, Qt::Uninitialized)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// Looks from far to near for a break, so that most bytes are never looked at.
bool XlsxSource::hasEndlessName()
{
    qsizetype begin = -m_unbroken; // of the unbroken bytes
    while (begin + kLongestName < m_size) {
        qsizetype at = begin + kLongestName;
        while (at >= 0 && at > begin && !isBreak(m_block.at(at)))
            --at;
        if (at < 0 || at <= begin)
            return true;
        begin = at;
    }
    qsizetype at = m_size - 1;
    while (at >= 0 && at > begin && !isBreak(m_block.at(at)))
        --at;
    m_unbroken = m_size - (at < 0 ? begin : at);
    return m_unbroken > kLongestName;
}

bool XlsxSource::refill()
{
    m_at = 0;
    m_size = std::max<qsizetype>(0, m_part->read(m_block.data(), kBlock));
    m_isStrange = m_isStrange || (m_isFirst && isWide(m_block.constData(), m_size)) || hasEndlessName();
    m_isFirst = false;
    return m_size > 0 && !m_isStrange;
}

qint64 XlsxSource::readData(char *to, qint64 most)
{
    m_isStrange = m_isStrange || m_sinceStep > kLongestStep;
    if (m_isStrange || (m_at == m_size && !refill()))
        return m_isStrange || m_part->error() ? -1 : 0;
    const qint64 step = std::min<qint64>(most, m_size - m_at);
    std::memcpy(to, m_block.constData() + m_at, size_t(step));
    m_at += step;
    m_sinceStep += step;
    return step;
}

} // namespace ansinh
