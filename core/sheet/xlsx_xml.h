// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_stream.h"
#include "core/sheet/xml_scanner.h"

namespace ansinh {

/// Goes through one XML part of a workbook, element by element, deaf to prefixes of elements. Text is read between
/// its own tags only.
class XlsxXml
{
public:
    /// `name` of the part, for messages.
    XlsxXml(std::unique_ptr<ZipStream> part, const QString &name, int deepest);

    /// How many elements are open.
    int depth() const { return m_scanner.depth(); }
    /// The next element that begins inside the open one at `depth`, however deep (0: in the part); false: that one has
    /// ended, or the part cannot be read on (see finish()).
    bool nextIn(int depth);
    bool is(QByteArrayView name) const { return m_scanner.name() == name; }
    // Of the element that has just begun.
    const std::vector<ScannedAttribute> &attributes() const { return m_scanner.attributes(); }
    /// Null: there is none.
    QString attribute(QByteArrayView name);
    /// 0: there is none, or no number.
    int number(QByteArrayView name) const;
    bool isTrue(QByteArrayView name) const;
    /// The relation that it names ("r:id", whatever the prefix).
    QString relation();
    /// Adds the text that stands right in it, and goes on to its end.
    void readText(QByteArray &into);
    /// Goes on to its end.
    void skip();

    /// Fails the reading where the bytes are not UTF-8.
    QString text(QByteArrayView bytes);
    const QString &partName() const { return m_name; }
    /// Ends the reading for a reason of the caller's; the first reason stays.
    void fail(Error error);
    bool hasFailed() const { return m_error || m_scanner.fault() != XmlScanner::Fault::None; }
    /// Nothing more is wanted: was all of it as it should be?
    Result<void> finish();

private:
    using Token = XmlScanner::Token;
    Token step() { return m_error ? Token::Broken : m_scanner.next(); }
    QByteArrayView raw(QByteArrayView name) const;
    QString decoded(QByteArrayView raw);

    QString m_name;
    std::unique_ptr<ZipStream> m_part;
    XmlScanner m_scanner;
    std::optional<Error> m_error;
};

/// "1" or "true", as attributes and cells say it.
bool isXmlTrue(QByteArrayView value);

} // namespace ansinh
