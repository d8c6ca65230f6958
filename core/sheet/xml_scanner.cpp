// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_scanner.h"

#include "core/sheet/xml_bytes.h"

#include <algorithm>
#include <cstring>

namespace ansinh {

using namespace xml;

namespace {

constexpr qsizetype kBlock = 1 << 16;
// A cell's 32,767 letters, the longest thing in a workbook without a tag in it, each written as "&#7879;".
constexpr qsizetype kLongest = 32'767 * 7;
constexpr size_t kMostAttributes = 128; // each is compared with each

} // namespace

XmlScanner::XmlScanner(QIODevice &source, int deepest)
    : m_source(source), m_deepest(deepest), m_buffer(kBlock, Qt::Uninitialized)
{
    if (beginsWith("\xEF\xBB\xBF"))
        m_at += 3;
    const QByteArrayView start = ahead().first(std::min<qsizetype>(2, ahead().size()));
    if (start.contains('\0') || start == "\xFE\xFF" || start == "\xFF\xFE")
        m_fault = Fault::NotUtf8;
}

XmlScanner::Token XmlScanner::broken(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
    return Token::Broken;
}

/// Gets more bytes behind those that are still wanted; false: there are none, or too many are wanted.
bool XmlScanner::more()
{
    if (m_size - m_at > kLongest) {
        m_fault = Fault::TooLong;
        return false;
    }
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, size_t(m_size - m_at));
        m_offset += m_at;
        m_size -= m_at;
        m_at = 0;
    }
    if (m_size == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 got = m_source.read(m_buffer.data() + m_size, m_buffer.size() - m_size);
    m_size += std::max<qint64>(0, got);
    return got > 0;
}

bool XmlScanner::beginsWith(QByteArrayView bytes)
{
    while (m_size - m_at < bytes.size() && more()) { }
    return ahead().startsWith(bytes);
}

/// How many bytes lie before the sought ones, the first `from` not looked at; -1: they do not come.
qsizetype XmlScanner::distance(QByteArrayView sought, qsizetype from)
{
    for (;;) {
        const QByteArrayView bytes = ahead();
        const qsizetype found = indexOf(bytes, sought, from);
        if (found >= 0)
            return found;
        from = std::max(from, bytes.size() - sought.size() + 1);
        if (!more())
            return -1;
    }
}

/// To the ">" that ends the tag ahead, not one in quotes; -1: it does not end.
qsizetype XmlScanner::tagLength()
{
    for (qsizetype at = 1;; ++at) {
        const char *const bytes = m_buffer.constData() + m_at;
        const qsizetype size = m_size - m_at;
        while (at < size && !is(bytes[at], kQuoteOrEnd))
            ++at;
        if (at == size) {
            if (!more())
                return -1;
            --at;
            continue;
        }
        const char c = bytes[at];
        if (c == '>')
            return at;
        at = distance(QByteArrayView(&c, 1), at + 1);
        if (at < 0)
            return -1;
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (m_fault != Fault::None)
        return Token::Broken;
    if (m_isClosed) {
        m_isClosed = false;
        close();
        return Token::End;
    }
    for (;;) {
        if (m_at == m_size && !more())
            return m_fault == Fault::None && m_hasRoot && m_open.empty() ? Token::Done : broken(Fault::Malformed);
        const Token token = m_buffer.at(m_at) == '<' ? markup() : textToken();
        if (token != Token::Done) // here: nothing worth telling
            return token;
    }
}

XmlScanner::Token XmlScanner::textToken()
{
    const qsizetype length = distance("<");
    if (m_fault != Fault::None)
        return Token::Broken;
    m_text = length < 0 ? ahead() : ahead().first(length);
    m_isVerbatim = false;
    m_at += m_text.size();
    if (!m_open.empty())
        return Token::Text;
    return std::all_of(m_text.begin(), m_text.end(), isSpace) ? Token::Done : broken(Fault::Malformed);
}

XmlScanner::Token XmlScanner::markup()
{
    if (m_size - m_at < 2 && !more())
        return broken(Fault::Malformed);
    switch (m_buffer.at(m_at + 1)) {
    case '/': return endTag();
    case '?': return instruction();
    case '!': return declaration();
    default: return startTag();
    }
}

XmlScanner::Token XmlScanner::endTag()
{
    const qsizetype length = distance(">");
    if (length < 0 || m_open.empty())
        return broken(Fault::Malformed);
    QByteArrayView name = ahead().sliced(2, length - 2);
    while (!name.isEmpty() && isSpace(name.back()))
        name.chop(1);
    if (name != QByteArrayView(m_path).sliced(m_open.back()))
        return broken(Fault::Malformed);
    m_at += length + 1;
    close();
    return Token::End;
}

void XmlScanner::close()
{
    m_path.truncate(m_open.back());
    m_open.pop_back();
}

/// Comments are passed over, CDATA sections are text, nothing else is taken.
XmlScanner::Token XmlScanner::declaration()
{
    const bool isComment = beginsWith("<!--");
    const bool isVerbatim = !isComment && beginsWith("<![CDATA[");
    if (!isComment && !isVerbatim)
        return broken(beginsWith("<!DOCTYPE") ? Fault::DocumentType : Fault::Malformed);
    const qsizetype head = isComment ? 4 : 9;
    const qsizetype length = distance(isComment ? "-->" : "]]>", head);
    if (length < 0 || (isVerbatim && m_open.empty()))
        return broken(Fault::Malformed);
    m_text = ahead().sliced(head, length - head);
    m_isVerbatim = true;
    m_at += length + 3;
    return isComment ? Token::Done : Token::Text;
}

/// Of all instructions only the encoding in the first one matters.
XmlScanner::Token XmlScanner::instruction()
{
    const qsizetype length = distance("?>", 2);
    if (length < 0)
        return broken(Fault::Malformed);
    const QByteArray words = ahead().first(length).toByteArray().toLower();
    if (words.startsWith("<?xml ") && words.contains("encoding") && !words.contains("utf-8")
        && !words.contains("us-ascii"))
        return broken(Fault::NotUtf8);
    m_at += length + 2;
    return Token::Done;
}

XmlScanner::Token XmlScanner::startTag()
{
    const qsizetype length = tagLength();
    if (length < 0 || (m_open.empty() && m_hasRoot))
        return broken(Fault::Malformed);
    if (depth() >= m_deepest)
        return broken(Fault::TooDeep);
    QByteArrayView tag = ahead().sliced(1, length - 1);
    m_isClosed = tag.endsWith('/');
    if (!readTag(m_isClosed ? tag.chopped(1) : tag))
        return broken(Fault::Malformed);
    m_hasRoot = true;
    m_at += length + 1;
    return Token::Start;
}

/// False: no tag, or a fault.
bool XmlScanner::readTag(QByteArrayView tag)
{
    qsizetype at = skipName(tag, 0);
    const QByteArrayView name = tag.first(at);
    if (name.isEmpty())
        return false;
    m_name = name.sliced(indexOf(name, ":", 0) + 1);
    m_attributes.clear();
    m_open.push_back(m_path.size());
    m_path.append(name.data(), name.size());
    while (at < tag.size()) {
        const qsizetype begin = skipSpace(tag, at);
        if (begin == tag.size())
            return true;
        const qsizetype end = skipName(tag, begin);
        const qsizetype equals = skipSpace(tag, end);
        const qsizetype quote = skipSpace(tag, equals + 1);
        if (begin == at || end == begin || quote >= tag.size() || tag[equals] != '='
            || (tag[quote] != '"' && tag[quote] != '\''))
            return false;
        const qsizetype close = indexOf(tag, tag.sliced(quote, 1), quote + 1);
        if (close < 0 || !addAttribute(tag.sliced(begin, end - begin), tag.sliced(quote + 1, close - quote - 1)))
            return false;
        at = close + 1;
    }
    return true;
}

bool XmlScanner::addAttribute(QByteArrayView name, QByteArrayView raw)
{
    const bool isTwice = std::any_of(m_attributes.begin(), m_attributes.end(),
                                     [&](const ScannedAttribute &attribute) { return attribute.name == name; });
    if (m_attributes.size() == kMostAttributes)
        m_fault = Fault::TooLong;
    if (isTwice || indexOf(raw, "<", 0) >= 0 || m_fault != Fault::None)
        return false;
    m_attributes.push_back({name, raw});
    return true;
}

} // namespace ansinh
