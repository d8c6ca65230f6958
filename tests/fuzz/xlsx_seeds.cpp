// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/xlsx_seeds.h"

#include <QByteArrayList>

namespace ansinh::test {

namespace {

constexpr size_t kFormSheets = 3; ///< the last parts
constexpr char kMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray relations(std::initializer_list<std::pair<const char *, const char *>> all)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[kind, target] : all)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id)
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
            + target + "\"/>";
    return xml + "</Relationships>";
}

QByteArray sheet()
{
    return QByteArray("<?xml version=\"1.0\"?>\n<worksheet xmlns=\"") + kMain
        + "\"><sheetFormatPr/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
          "<row r=\"1\" spans=\"1:9\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t "
          "xml:space=\"preserve\"> T\xE1\xBB\xAD s\xE1\xBB\x91 &amp; _x000D_&#7879;</t><rPh><t>x</t></rPh></is></c>"
          "<c s=\"2\"><v>0.95150000000000001</v></c><c><f>A1+1</f><v>1e3</v></c></row>"
          "<row r=\"3\" hidden=\"1\"><c r=\"C3\" t=\"b\"><v>1</v></c><c r=\"D3\" t=\"e\"><v>#DIV/0!</v></c>"
          "<c r=\"E3\" t=\"d\"><v>2026-11-05</v></c><c r=\"F3\" s=\"3\"><v>46331.5</v></c>"
          "<c r=\"G3\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>a&lt;b</v></c></row><row><c><f>1</f></c></row>"
          "</sheetData><!-- a --><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
          "<extLst><ext uri=\"{1}\"><![CDATA[<x>]]></ext></extLst></worksheet>";
}

/// A row of texts that stand in their cells.
QByteArray row(int number, const QByteArrayList &texts)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
    for (const QByteArray &text : texts)
        xml += text.startsWith('<') ? text : "<c t=\"inlineStr\" s=\"1\"><is><t>" + text + "</t></is></c>";
    return xml + "</row>";
}

QByteArray sheetOf(const QByteArray &rows, const QByteArray &after = {})
{
    return QByteArray("<worksheet xmlns=\"") + kMain + "\"><sheetData>" + rows + "</sheetData>" + after
        + "</worksheet>";
}

const QByteArrayList kFigureColumns{"Mã",     "Chỉ tiêu",    "Đơn vị tính", "Khu phố",      "Năm trước", "Tử số",
                                    "Mẫu số", "Giá trị (%)", "Tình trạng",  "Loại số liệu", "Ghi chú"};

/// The sheets of a form that came back: merged, hidden, in an old encoding, with numbers of every look.
QByteArray figuresSheet()
{
    const QByteArray rows = row(1, {"PHƯỜNG 2"}) + row(3, kFigureColumns)
        + row(4,
              {"CT29", "Nước sạch\nTử số", "%", "Khu phố 1", "98,83%", "<c><v>38</v></c>", "<c><v>4.0E1</v></c>",
               "<c s=\"2\"><v>0.95</v></c>", "", "Sơ bộ", "\xC2\xAEÊu t\xC2\xB0 x\xC2\xA9y d\xC3\xB9ng"})
        + row(5, {"", "", "", "KP 02", "", "1.257", "38/38", "<c><f>1</f></c>", "Không phát sinh"})
        + "<row r=\"6\" hidden=\"1\"><c s=\"3\"><v>46331</v></c><c t=\"e\"><v>#REF!</v></c></row>";
    return sheetOf(rows, "<mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"F4:F6\"/></mergeCells>");
}

QByteArray tasksSheet()
{
    return sheetOf(row(1, {"Mã", "Nhiệm vụ", "Kết quả", "Tiến độ", "Khó khăn, vướng mắc", "Kiến nghị, đề xuất"})
                   + row(2, {"<c><v>6.4</v></c>", "Địa chính", "- Cấp 12 giấy\n- Xong", "Tốt", "", "Không"})
                   + row(3, {"", "Nhà mới (nhà)", "<c><v>4</v></c>"}));
}

QByteArray identitySheet()
{
    return sheetOf(row(1, {"ansinh_form", "<c><v>1</v></c>"}) + row(2, {"ansinh_book", "a"})
                   + row(3, {"ansinh_plan", "phuong-2"}) + row(4, {"ansinh_organisation", "TYT"})
                   + row(5, {"ansinh_period", "2026-H1"}) + row(6, {"ansinh_issued", "2026-10-01"}));
}

/// A sheet of figures that says whatever stands in the lines, cell by cell; "=" begins what is no text.
QByteArray typedSheet(const QByteArray &lines)
{
    const QString sound = QString::fromUtf8(lines).remove(QChar::ReplacementCharacter);
    QByteArray rows = row(1, kFigureColumns);
    int number = 1;
    for (const QString &line : sound.split(u'\n')) {
        QByteArrayList cells;
        for (QString text : line.split(u'\t')) {
            text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xfffe; });
            const QByteArray safe = text.toHtmlEscaped().toUtf8();
            cells += safe.startsWith('=') ? "<c s=\"2\"><v>" + safe.mid(1) + "</v></c>" : safe;
        }
        rows += row(++number, cells);
    }
    return sheetOf(rows, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
}

const char kTyped[]
    = "CT29\tNước sạch\t%\tKhu phố 1\t98,83%\t38\t38/40\t=0.95\tKPS\tSơ bộ\t\xC2\xAE\xC3\x82u t\xC2\xB0\n"
      "=46331\tHộ nghèo…\thộ\tKP 02\t\t1.257\t=1e-9\t≥ 50%\tkhông\tước\tthe\xCC\x82\xCC\x81\n";

/// In the order of the first byte of an input.
FuzzParts workbookParts()
{
    const QByteArray main(kMain);
    return {
        {"xl/worksheets/sheet1.xml", sheet()},
        {"xl/sharedStrings.xml",
         "<sst xmlns=\"" + main
             + "\" count=\"2\"><si><t>Ch\xE1\xBB\x89 ti\xC3\xAAu</t></si><si><r><rPr><rFont val=\".VnTime\"/></rPr>"
               "<t>a_xD83D__xDE00_</t></r><r><t>b</t></r><phoneticPr fontId=\"1\"/></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet xmlns=\"" + main
             + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[Red]dd/mm/yyyy;&quot;x&quot;@\"/></numFmts>"
               "<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><name val=\".VnTime\"/></font></fonts>"
               "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf fontId=\"1\"/><xf "
               "numFmtId=\"10\"/><xf numFmtId=\"164\" fontId=\"9\"/></cellXfs><dxfs><dxf/></dxfs></styleSheet>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + main
             + "\" xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" "
               "sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"b\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId1\"/>"
               "<sheet name=\"S\xE1\xBB\x91 li\xE1\xBB\x87u\" sheetId=\"3\" r:id=\"rId4\"/>"
               "<sheet name=\"Nhi\xE1\xBB\x87m v\xE1\xBB\xA5\" sheetId=\"4\" r:id=\"rId5\"/>"
               "<sheet name=\"_ansinh\" sheetId=\"5\" state=\"hidden\" r:id=\"rId6\"/>"
               "</sheets><definedNames><definedName name=\"form\">S!$A$1</definedName></definedNames></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations({{"worksheet", "worksheets/sheet1.xml"},
                    {"sharedStrings", "/xl/sharedStrings.xml"},
                    {"styles", "../xl/./styles.xml"},
                    {"worksheet", "worksheets/sheet2.xml"},
                    {"worksheet", "worksheets/sheet3.xml"},
                    {"worksheet", "worksheets/sheet4.xml"}})},
        {"_rels/.rels",
         relations({{"officeDocument", "xl/workbook.xml"},
                    {"extended-properties", "docProps/app.xml"},
                    {"custom-properties", "docProps/custom.xml"}})},
        {"[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"},
        {"docProps/app.xml",
         "<Properties><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>"},
        {"docProps/custom.xml",
         "<Properties xmlns:vt=\"urn:v\"><property pid=\"2\" name=\"book\"><vt:lpwstr>a1</vt:lpwstr></property>"
         "</Properties>"},
        {"xl/worksheets/sheet2.xml", figuresSheet()},
        {"xl/worksheets/sheet3.xml", tasksSheet()},
        {"xl/worksheets/sheet4.xml", identitySheet()}};
}

} // namespace

QByteArray fuzzedArchive(const unsigned char *bytes, size_t size)
{
    static const FuzzParts kParts = workbookParts();
    const size_t choice = size > 0 ? bytes[0] % (kParts.size() + 2) : 0;
    const QByteArray rest(reinterpret_cast<const char *>(bytes) + (size > 0), qsizetype(size) - (size > 0));
    if (choice == 0)
        return rest;
    FuzzParts parts = kParts;
    if (choice > parts.size())
        parts[kParts.size() - kFormSheets].second = typedSheet(rest);
    else
        parts[choice - 1].second = rest;
    return storedArchive(parts);
}

const QByteArrayList &fuzzFragments()
{
    static const QByteArrayList kFragments
        = QByteArray("<c r=\"\n<row>\n</row>\n<v>\n</v>\n<is><t>\n</c>\n/>\n<!--\n-->\n<![CDATA[\n]]>\n<?\n<a>\n<a "
                     "b='\n'\n\"\n"
                     "<!DOCTYPE a [<!ENTITY b \"c\">]>\n&b;\n&#x\n&#55296;\n_xD800_\n_x0000_\n\xEF\xBB\xBF\n\xFF\xFE\n"
                     "\xED\xA0\x80\n t=\"s\"\n t=\"str\"\n t=\"d\"\n hidden=\"true\"\n1e400\n-0\nnan\n99999999999\n-1\n"
                     "A1048577\nXFD1048576\n4294967295\nPK\x01\x02\nPK\x05\x06\nPK\x06\x06\n\xFF\xFF\xFF\xFF\n"
                     "Target=\"../../../x\"\nTargetMode=\"External\"\n<mergeCell ref=\"B2:A1\"/>")
              .split('\n');
    return kFragments;
}

std::vector<QByteArray> fuzzSeeds()
{
    const FuzzParts parts = workbookParts();
    std::vector<QByteArray> seeds{QByteArray(1, '\0') + storedArchive(parts)};
    for (size_t i = 0; i < parts.size(); ++i)
        seeds.push_back(char(i + 1) + parts[i].second);
    for (int i = 0; i < 4; ++i) // most changes break XML, these reach what is behind it
        seeds.push_back(char(parts.size() + 1) + QByteArray(kTyped));
    return seeds;
}

} // namespace ansinh::test
