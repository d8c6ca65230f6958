// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx_parts.h"

#include <numeric>

namespace ansinh {

namespace {

double widthOf(const OfficeTable &table, size_t column, int columns)
{
    const auto first = table.widths.begin() + static_cast<ptrdiff_t>(column);
    return std::accumulate(first, first + columns, 0.0);
}

void writeTableProperties(XmlPart &xml, const OfficeTable &table)
{
    xml.open("w:tblPr");
    xml.empty("w:tblStyle", {{"w:val", table.hasGrid ? "TableGrid" : "SideBySide"}});
    xml.empty("w:tblW", {{"w:w", twips(widthOf(table, 0, static_cast<int>(table.widths.size())))}, {"w:type", "dxa"}});
    xml.empty("w:tblLayout", {{"w:type", "fixed"}});
    xml.empty("w:tblLook",
              {{"w:val", "0000"},
               {"w:firstRow", "0"},
               {"w:lastRow", "0"},
               {"w:firstColumn", "0"},
               {"w:lastColumn", "0"},
               {"w:noHBand", "0"},
               {"w:noVBand", "0"}});
    if (!table.title.isEmpty())
        xml.empty("w:tblCaption", {{"w:val", table.title}});
    xml.close();
}

void writeCell(XmlPart &xml, const OfficeCell &cell, double width)
{
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
    if (cell.columns > 1)
        xml.empty("w:gridSpan", {{"w:val", cell.columns}});
    if (cell.rows > 1)
        xml.empty("w:vMerge", {{"w:val", cell.isCovered ? "continue" : "restart"}});
    if (cell.isMiddle)
        xml.empty("w:vAlign", {{"w:val", "center"}});
    xml.close();
    for (const OfficeParagraph &paragraph : cell.paragraphs)
        writeDocxParagraph(xml, paragraph);
    xml.close();
}

void writeRow(XmlPart &xml, const OfficeTable &table, const OfficeRow &row)
{
    xml.open("w:tr");
    if (row.isWhole || row.isHeader) {
        xml.open("w:trPr");
        if (row.isWhole)
            xml.empty("w:cantSplit");
        if (row.isHeader)
            xml.empty("w:tblHeader");
        xml.close();
    }
    size_t column = 0;
    for (const OfficeCell &cell : row.cells) {
        writeCell(xml, cell, widthOf(table, column, cell.columns));
        column += static_cast<size_t>(cell.columns);
    }
    xml.close();
}

} // namespace

void writeDocxTable(XmlPart &xml, const OfficeTable &table)
{
    xml.open("w:tbl");
    writeTableProperties(xml, table);
    xml.open("w:tblGrid");
    for (const double width : table.widths)
        xml.empty("w:gridCol", {{"w:w", twips(width)}});
    xml.close();
    for (const OfficeRow &row : table.rows)
        writeRow(xml, table, row);
    xml.close();
}

} // namespace ansinh
