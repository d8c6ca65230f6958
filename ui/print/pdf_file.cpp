// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

namespace ansinh {

namespace {

constexpr qint64 kEntryLength = 20; // of a classic cross-reference table
constexpr qint64 kOffsetLength = 10;

QByteArray between(const QByteArray &bytes, const char *open, const char *close)
{
    const qsizetype from = bytes.indexOf(open);
    const qsizetype to = bytes.lastIndexOf(close);
    const qsizetype length = static_cast<qsizetype>(qstrlen(open));
    return from < 0 || to < from + length ? QByteArray() : bytes.mid(from + length, to - from - length);
}

} // namespace

int pdfNumber(const QByteArray &dictionary, const char *key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return -1;
    const QByteArray rest = dictionary.mid(at + static_cast<qsizetype>(qstrlen(key))).simplified();
    bool isNumber = false;
    const int number = rest.left(rest.indexOf(' ')).toInt(&isNumber);
    return isNumber ? number : -1;
}

std::optional<PdfFile> PdfFile::from(const QByteArray &bytes)
{
    PdfFile file;
    file.m_bytes = bytes;
    const qsizetype end = bytes.lastIndexOf("startxref");
    const qsizetype trailer = bytes.lastIndexOf("trailer", end);
    if (end < 0 || trailer < 0)
        return std::nullopt;
    file.m_trailer = between(bytes.mid(trailer, end - trailer), "<<", ">>");
    file.m_crossReference = pdfNumber(bytes.mid(end), "startxref");
    file.m_size = pdfNumber(file.m_trailer, "/Size");
    file.m_root = pdfNumber(file.m_trailer, "/Root");
    const bool isClassic = bytes.mid(file.m_crossReference, 4) == "xref";
    return isClassic && file.m_size > 0 && file.m_root > 0 ? std::optional<PdfFile>(file) : std::nullopt;
}

QByteArray PdfFile::dictionary(int object) const
{
    if (object < 0 || object >= m_size)
        return {};
    const qsizetype subsection = m_bytes.indexOf('\n', m_crossReference) + 1;
    const qsizetype entries = m_bytes.indexOf('\n', subsection) + 1;
    const qsizetype offset = m_bytes.mid(entries + object * kEntryLength, kOffsetLength).toLongLong();
    return between(m_bytes.mid(offset, m_bytes.indexOf("endobj", offset) - offset), "<<", ">>");
}

QList<int> PdfFile::pages() const
{
    const QByteArray tree = dictionary(pdfNumber(dictionary(m_root), "/Pages"));
    const qsizetype kids = tree.indexOf("/Kids");
    const QByteArray list = tree.mid(kids, tree.indexOf(']', kids) + 1 - kids);
    const QList<QByteArray> words = between(list, "[", "]").simplified().split(' ');
    QList<int> pages;
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages += words.at(i).toInt();
    return pages.size() == pdfNumber(tree, "/Count") ? pages : QList<int>();
}

} // namespace ansinh
