// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bullet_fields.h"
#include "core/document/document.h"
#include "core/document/grid_fields.h"
#include "core/document/trend_fields.h"

namespace ansinh {

// The fields of a document, as JSON names them.

template <> struct Fields<Chart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("language", value.language)("id", value.id)("label", value.label)("title", value.title)
            ("subtitle", value.subtitle)("note", value.note)("shown", value.shown);
    }
};

template <> struct Kind<Chart>
{
    static constexpr const char *word = "chart";
};

template <> struct Fields<Run>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("text", value.text)("bold", value.bold)("italic", value.italic);
    }
};

template <> struct Words<Align>
{
    static constexpr auto last = Align::Justify;
    static constexpr std::array all{"left", "centre", "right", "justify"};
};

template <> struct Words<ParagraphRole>
{
    static constexpr auto last = ParagraphRole::Note;
    static constexpr std::array all{"body",      "division",       "part_heading",   "heading",      "sub_heading",
                                    "list_item", "appendix_label", "appendix_title", "appendix_ref", "note"};
};

template <> struct Fields<Paragraph>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("role", value.role)("runs", value.runs)("rule", value.rule)("figures", value.figures)
            ("rule_below", value.ruleBelow);
    }
};

template <> struct Kind<Paragraph>
{
    static constexpr const char *word = "paragraph";
};

template <> struct Fields<TableCell>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("runs", value.runs)("align", value.align)("column_span", value.columnSpan)("row_span", value.rowSpan);
    }
};

template <> struct Fields<TableRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("cells", value.cells)("is_group", value.isGroup);
    }
};

template <> struct Fields<TableColumn>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("width", value.width);
    }
};

template <> struct Fields<Table>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("columns", value.columns)("header_rows", value.headerRows)("rows", value.rows)("text_size", value.textSize)
            ("caption", value.caption);
    }
};

template <> struct Kind<Table>
{
    static constexpr const char *word = "table";
};

template <> struct Fields<OfficialHeader>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("issuer_lines", value.issuerLines)("nation", value.nation)("motto", value.motto)("number", value.number)
            ("symbol", value.symbol)("place_and_date", value.placeAndDate)("kind", value.kind)("subject", value.subject)
            ("urgency", value.urgency)("circulation", value.circulation);
    }
};

template <> struct Kind<OfficialHeader>
{
    static constexpr const char *word = "head";
};

template <> struct Fields<Addressees>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("names", value.names);
    }
};

template <> struct Kind<Addressees>
{
    static constexpr const char *word = "addressees";
};

template <> struct Fields<SignatureBlock>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("recipients", value.recipients)("authority_lines", value.authorityLines)("signer", value.signer)
            ("typist", value.typist);
    }
};

template <> struct Kind<SignatureBlock>
{
    static constexpr const char *word = "signature";
};

template <> struct Fields<PageBreak>
{
    template <class V, class A> static void visit(V &, A &) {}
};

template <> struct Kind<PageBreak>
{
    static constexpr const char *word = "page_break";
};

template <> struct Words<Orientation>
{
    static constexpr auto last = Orientation::Landscape;
    static constexpr std::array all{"portrait", "landscape"};
};

template <> struct Fields<Section>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("title", value.title)("orientation", value.orientation)("blocks", value.blocks);
    }
};

template <> struct Fields<Document>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("title", value.title)("author", value.author)("language", value.language)("foot_line", value.footLine)
            ("page_line", value.pageLine)("address_lines", value.addressLines)("sections", value.sections);
    }
};

} // namespace ansinh
