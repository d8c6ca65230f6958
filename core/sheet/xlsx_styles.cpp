// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_styles.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr size_t kMostFormats = 100'000; // Excel stops at 65,490

} // namespace

void XlsxStyles::readFonts(XlsxXml &xml)
{
    const int fonts = xml.depth();
    while (xml.nextIn(fonts)) {
        if (xml.is("font") && xml.depth() == fonts + 1)
            m_fonts.emplace_back();
        else if (xml.is("name") && !m_fonts.empty())
            m_fonts.back() = xml.attribute("val").left(100);
        if (m_fonts.size() > kMostFormats)
            xml.fail(tooManyEntries(xml.partName()));
    }
}

void XlsxStyles::readFormats(XlsxXml &xml)
{
    const int formats = xml.depth();
    while (xml.nextIn(formats)) {
        if (xml.is("xf"))
            m_formats.push_back({xml.number("numFmtId"), xml.number("fontId")});
        if (m_formats.size() > kMostFormats)
            xml.fail(tooManyEntries(xml.partName()));
    }
}

/// Once all lists are there, in whatever order they came.
void XlsxStyles::settle()
{
    m_looks.reserve(m_formats.size());
    for (const Format &format : m_formats) {
        XlsxLook look;
        const auto code = m_codes.find(format.number);
        look.numbers = code != m_codes.end() ? *code : lookOfBuiltIn(format.number);
        if (format.font >= 0 && size_t(format.font) < m_fonts.size())
            look.font = m_fonts[size_t(format.font)];
        m_looks.push_back(std::move(look));
    }
}

Result<XlsxStyles> XlsxStyles::from(XlsxXml &xml)
{
    XlsxStyles styles;
    while (xml.nextIn(0)) {
        if (xml.is("numFmt"))
            styles.m_codes.insert(xml.number("numFmtId"), lookOfCode(xml.attribute("formatCode")));
        else if (xml.is("fonts"))
            styles.readFonts(xml);
        else if (xml.is("cellXfs"))
            styles.readFormats(xml);
        else if (!xml.is("styleSheet") && !xml.is("numFmts"))
            xml.skip(); // dxfs and others have fonts of their own
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    styles.settle();
    return styles;
}

const XlsxLook &XlsxStyles::look(int style) const
{
    return style >= 0 && size_t(style) < m_looks.size() ? m_looks[size_t(style)] : m_plain;
}

} // namespace ansinh
