// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace ansinh {

/// An attribute of a tag as it stands in the file: see decodeXml().
struct ScannedAttribute
{
    QByteArrayView name; ///< with its prefix
    QByteArrayView raw;
};

/// Cuts XML in UTF-8 into tags and texts, within fixed limits on each, whatever the file says: no document types and
/// so no entities but the five that all know, no deeper than allowed, no tag or text longer than a cell of a workbook
/// can make it. Several times faster than QXmlStreamReader, which alone took as long as a whole workbook may.
class XmlScanner
{
public:
    enum class Token {
        Start,
        End,
        Text, ///< between two tags; may come in pieces
        Done, ///< the file has ended where it should
        Broken ///< see fault(); nothing comes after it
    };
    enum class Fault { None, Malformed, NotUtf8, DocumentType, TooDeep, TooLong };

    /// The source outlives the scanner.
    XmlScanner(QIODevice &source, int deepest);

    Token next();
    /// How many elements are open; a start counts its own, an end no longer.
    int depth() const { return int(m_open.size()); }
    // What stood there, until next() is called again.
    /// Of a start, without its prefix.
    QByteArrayView name() const { return m_name; }
    const std::vector<ScannedAttribute> &attributes() const { return m_attributes; }
    /// Of a text, as it stands in the file; verbatim: a CDATA section, where "&" is no more than that.
    QByteArrayView text() const { return m_text; }
    bool isVerbatim() const { return m_isVerbatim; }

    Fault fault() const { return m_fault; }
    /// Bytes read so far, for the log.
    qint64 offset() const { return m_offset + m_at; }

private:
    Token broken(Fault fault);
    Token textToken();
    Token markup();
    Token startTag();
    Token endTag();
    Token declaration();
    Token instruction();
    bool readTag(QByteArrayView tag);
    bool addAttribute(QByteArrayView name, QByteArrayView raw);
    void close();

    QByteArrayView ahead() const { return QByteArrayView(m_buffer).sliced(m_at, m_size - m_at); }
    bool beginsWith(QByteArrayView bytes);
    qsizetype distance(QByteArrayView sought, qsizetype from = 0);
    qsizetype tagLength();
    bool more();

    QIODevice &m_source;
    int m_deepest;
    QByteArray m_buffer;
    qsizetype m_size = 0; ///< bytes in the buffer
    qsizetype m_at = 0;
    qint64 m_offset = 0; ///< of the buffer in the file
    QByteArray m_path; ///< names of the open elements, one behind the other
    std::vector<qsizetype> m_open; ///< where each of them begins
    QByteArrayView m_name;
    std::vector<ScannedAttribute> m_attributes;
    QByteArrayView m_text;
    bool m_isVerbatim = false;
    bool m_isClosed = false; ///< the element that has just begun is empty: "<c/>"
    bool m_hasRoot = false;
    Fault m_fault = Fault::None;
};

/// Adds a raw text, its references ("&amp;", "&#7879;") resolved and its line ends made "\n"; false: it has a reference
/// or a character that XML does not know.
bool decodeXml(QByteArrayView raw, QByteArray &into);

} // namespace ansinh
