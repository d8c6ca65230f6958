// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_source.h"

#include <QXmlStreamReader>

namespace ansinh {

/// Goes through one XML part of a workbook, element by element, deaf to prefixes. It never goes deeper than it may,
/// opens no entities and takes no document types. Text is read between its own tags only.
class XlsxXml
{
public:
    /// `name` of the part, for messages.
    XlsxXml(std::unique_ptr<ZipStream> part, const QString &name, int deepest);

    /// How many elements are open.
    int depth() const { return m_depth; }
    /// The next element that begins inside the open one at `depth`, however deep (0: in the part); false: that one has
    /// ended, or the part cannot be read on (see finish()).
    bool nextIn(int depth);
    QStringView name() const { return m_xml.name(); }
    bool is(QStringView name) const { return m_xml.name() == name; }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// By its local name; null: there is none.
    QString attribute(QStringView name) const;
    /// Adds the text that stands right in the element that has just begun, and goes on to its end.
    void readText(QString &into);
    /// Goes on to the end of the element that has just begun.
    void skip();

    const QString &partName() const { return m_name; }
    /// Ends the reading for a reason of the caller's; the first reason stays.
    void fail(Error error);
    bool hasFailed() const { return m_error || m_xml.hasError(); }
    /// Nothing more is wanted: was all of it as it should be?
    Result<void> finish();

private:
    QXmlStreamReader::TokenType step();
    bool isSound();

    QString m_name;
    XlsxSource m_source;
    QXmlStreamReader m_xml;
    int m_deepest;
    int m_depth = 0;
    std::optional<Error> m_error;
};

/// An XML attribute that is "1" or "true".
bool isTrue(QStringView value);

} // namespace ansinh
