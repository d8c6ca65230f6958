// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ansinh {

/// The numbered objects of a PDF 1.4 file and how they become its bytes. Knows nothing of what they are.
class PdfObjects
{
public:
    /// A number for an object that is put in later.
    int reserve();
    void put(int object, const QByteArray &value) { m_values[static_cast<size_t>(object)] = value; }
    int add(const QByteArray &value);
    /// `dictionary`: what stands between << and >> besides the length.
    int addStream(const QByteArray &dictionary, const QByteArray &bytes, bool isCompressed = true);

    /// The file. Its identifier follows from its content, so the same objects give the same bytes.
    QByteArray file(int catalog, int information) const;

private:
    std::vector<QByteArray> m_values{QByteArray()}; ///< object 0 is never used
};

/// "12 0 R".
QByteArray pdfReference(int object);
/// Four hexadecimal digits: the number of a glyph or a unit of UTF-16.
QByteArray pdfHex(quint32 value);
void appendPdfHex(QByteArray &bytes, quint32 value);
/// Text of any script as PDF wants it: UTF-16, in hexadecimal.
QByteArray pdfText(const QString &text);
/// A length or place, to a hundredth and no digit more than it needs.
QByteArray pdfNumber(double value);
void appendPdfNumber(QByteArray &bytes, double value);

} // namespace ansinh
