// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace ansinh {

/// Reads the few things of a PDF file with one classic cross-reference table that an update needs.
class PdfFile
{
public:
    /// Nothing when the bytes have another shape.
    static std::optional<PdfFile> from(const QByteArray &bytes);

    int size() const { return m_size; } ///< the first free object number
    int root() const { return m_root; }
    QByteArray trailer() const { return m_trailer; } ///< between << and >>
    qint64 crossReference() const { return m_crossReference; } ///< its offset
    /// The dictionary of an object, between the outer << and >>; empty when there is none.
    QByteArray dictionary(int object) const;
    /// The object numbers of the pages, in order; empty when the tree is not flat.
    QList<int> pages() const;

private:
    QByteArray m_bytes;
    QByteArray m_trailer;
    qint64 m_crossReference = 0;
    int m_size = 0;
    int m_root = 0;
};

/// The whole number after a key ("/Size"); -1 when it is not there.
int pdfNumber(const QByteArray &dictionary, const char *key);

} // namespace ansinh
