// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_parser.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace ansinh {

namespace {

Error refusal(const char *text, int line)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("core/sheet", text).arg(line),
            QStringLiteral("csv line %1").arg(line)};
}

bool isAscii(const QByteArray &field)
{
    return std::none_of(field.begin(), field.end(), [](char letter) { return letter & 0x80; });
}

Result<QString> decoded(const QByteArray &field, int line)
{
    if (field.size() > kCsvLargestField)
        return refusal(
            QT_TRANSLATE_NOOP("core/sheet", "Line %1: one field is longer than 1 MB. Check for a missing quote."),
            line);
    if (isAscii(field))
        return QString::fromLatin1(field);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(field);
    if (decoder.hasError())
        return refusal(
            QT_TRANSLATE_NOOP("core/sheet", "Line %1 is not UTF-8 text. Save the file again as “CSV UTF-8”."), line);
    return text;
}

} // namespace

CsvParser::CsvParser(const QByteArray &bytes, qsizetype from, int line, char delimiter)
    : m_bytes(bytes), m_at(from), m_line(line), m_delimiter(delimiter)
{
}

bool CsvParser::isAtBreak() const
{
    return isAtEnd() || at(m_at) == '\n' || at(m_at) == '\r';
}

void CsvParser::skipBreak()
{
    if (isAtEnd())
        return;
    m_at += at(m_at) == '\r' && m_at + 1 < m_bytes.size() && at(m_at + 1) == '\n' ? 2 : 1;
    ++m_line;
}

void CsvParser::readPlain(QByteArray &field)
{
    const char *const start = m_bytes.constData() + m_at;
    const char *const end = std::find_if(start, m_bytes.constData() + m_bytes.size(), [this](char letter) {
        return letter == m_delimiter || letter == '\n' || letter == '\r';
    });
    field = QByteArray::fromRawData(start, end - start);
    m_at += end - start;
}

std::optional<Error> CsvParser::readQuoted(QByteArray &field)
{
    const int opened = m_line;
    for (++m_at; !isAtEnd(); ++m_at) {
        if (at(m_at) == '"') {
            if (at(m_at + 1) != '"')
                break;
            ++m_at;
        } else if (at(m_at) == '\n' || (at(m_at) == '\r' && at(m_at + 1) != '\n')) {
            ++m_line;
        }
        field.append(at(m_at));
        if (field.size() > kCsvLargestField)
            break;
    }
    if (field.size() > kCsvLargestField || isAtEnd())
        return refusal(
            QT_TRANSLATE_NOOP("core/sheet", "Line %1: a quote is opened and never closed. Close or remove it."),
            opened);
    ++m_at;
    return {};
}

std::optional<Error> CsvParser::readField(QByteArray &field)
{
    if (isAtEnd() || at(m_at) != '"') {
        readPlain(field);
        return {};
    }
    if (auto error = readQuoted(field))
        return error;
    if (!isAtBreak() && at(m_at) != m_delimiter)
        return refusal(
            QT_TRANSLATE_NOOP("core/sheet", "Line %1: text follows a closing quote. Double the quotes inside a field."),
            m_line);
    return {};
}

Result<CsvRecord> CsvParser::next()
{
    CsvRecord record;
    record.line = m_line;
    record.fields.reserve(m_fields);
    while (true) {
        QByteArray field;
        if (auto error = readField(field))
            return *error;
        auto text = decoded(field, record.line);
        if (!text)
            return text.error();
        record.fields.append(*text);
        if (isAtBreak())
            break;
        ++m_at;
    }
    skipBreak();
    m_fields = record.fields.size();
    return record;
}

} // namespace ansinh
