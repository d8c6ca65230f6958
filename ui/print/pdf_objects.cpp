// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_objects.h"

#include <QCryptographicHash>

#include <iterator>

namespace ansinh {

namespace {

constexpr int kCompression = 4; // of 9: a third less work for a file a twentieth larger
constexpr int kSizeBefore = 4; // qCompress() writes the length in front
constexpr int kIdentifier = 16; // bytes
constexpr char kDigits[] = "0123456789ABCDEF";

} // namespace

int PdfObjects::reserve()
{
    m_values.emplace_back();
    return static_cast<int>(m_values.size()) - 1;
}

int PdfObjects::add(const QByteArray &value)
{
    const int object = reserve();
    put(object, value);
    return object;
}

int PdfObjects::addStream(const QByteArray &dictionary, const QByteArray &bytes, bool isCompressed)
{
    const QByteArray body = isCompressed ? qCompress(bytes, kCompression).mid(kSizeBefore) : bytes;
    const QByteArray filter = isCompressed ? QByteArrayLiteral(" /Filter /FlateDecode") : QByteArray();
    return add("<< " + dictionary + filter + " /Length " + QByteArray::number(body.size()) + " >>\nstream\n" + body
               + "\nendstream");
}

QByteArray PdfObjects::file(int catalog, int information) const
{
    QByteArray bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    const QByteArray size = QByteArray::number(m_values.size());
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (size_t object = 1; object < m_values.size(); ++object) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(object) + " 0 obj\n" + m_values[object] + "\nendobj\n";
    }
    const QByteArray identifier
        = '<' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(kIdentifier).toHex() + '>';
    const qsizetype start = bytes.size();
    return bytes + table + "trailer\n<< /Size " + size + " /Root " + pdfReference(catalog) + " /Info "
        + pdfReference(information) + " /ID [" + identifier + identifier + "] >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

void appendPdfHex(QByteArray &bytes, quint32 value)
{
    const char digits[] = {kDigits[(value >> 12) & 0xF], kDigits[(value >> 8) & 0xF], kDigits[(value >> 4) & 0xF],
                           kDigits[value & 0xF]};
    bytes.append(digits, sizeof digits);
}

QByteArray pdfHex(quint32 value)
{
    QByteArray text;
    appendPdfHex(text, value);
    return text;
}

QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar character : text)
        appendPdfHex(hex, character.unicode());
    return hex + '>';
}

void appendPdfNumber(QByteArray &bytes, double value)
{
    const qint64 hundredths = qRound64(value * 100);
    quint64 left = static_cast<quint64>(qAbs(hundredths));
    char digits[32]; // from the end
    char *first = std::end(digits);
    int place = 0;
    for (; left > 0 || place < 3; ++place, left /= 10) {
        const char digit = static_cast<char>('0' + left % 10);
        const bool isNeeded = place > 1 || digit != '0' || first != std::end(digits);
        if (place == 2 && first != std::end(digits))
            *--first = '.';
        if (isNeeded)
            *--first = digit;
    }
    if (hundredths < 0)
        *--first = '-';
    bytes.append(first, std::end(digits) - first);
}

QByteArray pdfNumber(double value)
{
    QByteArray text;
    appendPdfNumber(text, value);
    return text;
}

} // namespace ansinh
