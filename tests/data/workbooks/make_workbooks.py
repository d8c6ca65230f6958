#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes workbooks with one fault or one oddity each, named for it: make_workbooks.py FOLDER.

A sound workbook is taken as parts, one part is changed, and it is packed again. What each must be answered with
stands in tests/core/sheet. Needs nothing but Python's own library."""
import struct
import sys
import zipfile
import zlib
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
BOOK, STYLES, TYPES = "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
KEEP = zipfile.ZIP_STORED


def sheet(rows, after="", before=""):
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def relations(office, *pairs):
    lines = "".join(f'<Relationship Id="rId{i}" Type="{office}/{kind}" Target="{target}"/>'
                    for i, (kind, target) in enumerate(pairs, 1))
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{lines}</Relationships>'


def book(inside="", attributes="", name="Số liệu", properties=""):
    return (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}<sheets>'
            f'<sheet name="{name}" sheetId="1" {attributes}r:id="rId1"/></sheets>{inside}</workbook>')


def parts(**changed):
    """A sound workbook: A1 "Mã", B1 38.2 as a percentage, C1 the day 05/11/2026."""
    sound = {
        TYPES: f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
               'Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType='
               '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": relations(OFFICE, ("officeDocument", "xl/workbook.xml"),
                                 ("extended-properties", "docProps/app.xml"),
                                 ("custom-properties", "docProps/custom.xml")),
        BOOK: book(),
        "xl/_rels/workbook.xml.rels": relations(OFFICE, ("worksheet", "worksheets/sheet1.xml"),
                                                ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")),
        STYLES: f'<styleSheet xmlns="{MAIN}"><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font>'
                '</fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="14" '
                'fontId="1"/></cellXfs></styleSheet>',
        STRINGS: f'<sst xmlns="{MAIN}"><si><t>Mã</t></si></sst>',
        SHEET: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.382</v></c>'
                     '<c r="C1" s="2"><v>46331</v></c></row>'),
        "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>"
                            "</Properties>",
        "docProps/custom.xml": '<Properties xmlns:vt="urn:vt"><property pid="2" name="form"><vt:lpwstr>F-7</vt:lpwstr>'
                               "</property></Properties>",
    }
    sound.update(changed)
    return {name: text for name, text in sound.items() if text is not None}


def pack(path, members, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path.read_bytes()


def with_sheet(rows, after="", before=""):
    return parts(**{SHEET: sheet(rows, after, before)})


def with_strings(inside):
    return parts(**{STRINGS: f'<sst xmlns="{MAIN}">{inside}</sst>'})


def patched(data, mark, offset, new, nth=0):
    """The bytes with `new` at `offset` from the nth place where `mark` stands."""
    at = -1
    for _ in range(nth + 1):
        at = data.index(mark, at + 1)
    return data[:at + offset] + new + data[at + offset + len(new):]


LOCAL, ENTRY, END = b"PK\3\4", b"PK\1\2", b"PK\5\6"


def broken_archives(folder):
    sound = pack(folder / "sound.xlsx", parts())
    entries = sound.count(ENTRY)
    write = lambda name, data: (folder / name).write_bytes(data)
    write("truncated.xlsx", sound[:-300])
    write("cut-in-the-middle.xlsx", sound[:len(sound) // 2])
    write("junk-behind.xlsx", sound + b"advertisement")
    write("wrong-crc.xlsx", patched(sound, ENTRY, 16, b"\1\2\3\4", nth=6))
    write("lying-size.xlsx", patched(sound, ENTRY, 24, struct.pack("<I", 40), nth=6))
    write("too-large-size.xlsx", patched(sound, ENTRY, 24, struct.pack("<I", 100_000), nth=6))
    write("bomb-1gb-declared.xlsx", patched(sound, ENTRY, 24, struct.pack("<I", 1 << 30), nth=6))
    write("encrypted-member.xlsx", patched(sound, ENTRY, 8, struct.pack("<H", 1), nth=6))
    write("unknown-packing.xlsx", patched(sound, ENTRY, 10, struct.pack("<H", 14), nth=6))
    write("symlink-member.xlsx", patched(sound, ENTRY, 38, struct.pack("<I", 0o120777 << 16), nth=6))
    write("offset-outside.xlsx", patched(sound, ENTRY, 42, struct.pack("<I", 0x7fffffff), nth=6))
    write("overlapping-members.xlsx", overlapping(folder))
    write("members-missing.xlsx", patched(sound, END, 10, struct.pack("<H", entries + 1)))
    write("zip64-lies.xlsx", patched(sound, ENTRY, 24, b"\xff\xff\xff\xff", nth=6))
    write("zip64-without-record.xlsx", patched(sound, END, 12, b"\xff\xff\xff\xff"))
    write("disagreeing-names.xlsx", patched(sound, LOCAL, 30 + len("xl/worksheets/"), b"SHEET", nth=6))
    pack(folder / "path-traversal.xlsx", parts(**{"../../evil.xml": "<a/>"}))
    pack(folder / "absolute-path.xlsx", parts(**{"/etc/passwd": "x"}))
    pack(folder / "drive-path.xlsx", parts(**{"C:/Windows/x": "x"}))
    named = pack(folder / "nul-in-name.xlsx", parts(**{"docProps/zero.xml": "<a/>"}))
    write("nul-in-name.xlsx", named.replace(b"docProps/zero.xml", b"docProps/z\0ro.xml"))
    write("backslash-in-name.xlsx", named.replace(b"docProps/zero.xml", b"docProps\\zero.xml"))
    twice = pack(folder / "duplicate-member.xlsx", parts(**{"xl/worksheets/sheet9.xml": sheet("")}))
    write("duplicate-member.xlsx", twice.replace(b"xl/worksheets/sheet9.xml", b"xl/worksheets/sheet1.xml"))
    pack(folder / "too-many-members.xlsx", parts(**{f"x/{i}": "" for i in range(2100)}))
    streamed(folder / "streamed.xlsx")
    zip64(folder / "zip64.xlsx")


def overlapping(folder):
    """Two members that share their bytes: the second's entry points to the first's head, under its name."""
    data = pack(folder / "overlapping-members.xlsx", parts(**{"xl/worksheets/sheet2.xml": sheet("")}))
    inner = LOCAL + b"\0" * 26
    at = data.index(b"xl/worksheets/sheet2.xml", data.index(ENTRY)) - 46
    return data[:at + 20] + struct.pack("<I", 1) + data[at + 24:] if inner in data else shared(data, at)


def shared(data, at):
    """Lets the entry at `at` reach into the bytes of the member before it."""
    own = struct.unpack("<I", data[at + 42:at + 46])[0]
    packed = own - 200
    head = data[own:own + 30 + 24]
    return data[:packed] + head + data[packed + len(head):at + 42] + struct.pack("<I", packed) + data[at + 46:]


class Pipe:
    """A file that cannot be sought, so that sizes stand behind the members' bytes."""
    def __init__(self, path):
        self.file = open(path, "wb")

    def write(self, data):
        return self.file.write(data)

    def flush(self):
        self.file.flush()


def streamed(path):
    pipe = Pipe(path)
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts().items():
            archive.writestr(name, text)
    pipe.file.close()


def zip64(path):
    """As programs write that stream large tables: sizes and directory in the large fields."""
    data, directory = b"", b""
    for name, text in parts().items():
        raw, title = text.encode(), name.encode()
        common = struct.pack("<HHHHHIIIH", 45, 0, 0, 0, 33, zlib.crc32(raw), 0xffffffff, 0xffffffff, len(title))
        extra = struct.pack("<HHQQ", 1, 16, len(raw), len(raw))
        directory += (ENTRY + struct.pack("<H", 45) + common + struct.pack("<HHHHII", len(extra), 0, 0, 0, 0, len(data))
                      + title + extra)
        data += LOCAL + common + struct.pack("<H", len(extra)) + title + extra + raw
    count = len(parts())
    record = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(directory), len(data))
    place = b"PK\6\7" + struct.pack("<IQI", 0, len(data) + len(directory), 1)
    end = END + struct.pack("<HHHHIIH", 0, 0, 0xffff, 0xffff, 0xffffffff, 0xffffffff, 0)
    path.write_bytes(data + directory + record + place + end)


def bombs(folder):
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    dtd = f'<!DOCTYPE sst [<!ENTITY e0 "lol">{entities}]>'
    pack(folder / "dtd-billion-laughs.xlsx", parts(**{STRINGS: f"{dtd}<sst><si><t>&e9;</t></si></sst>"}))
    pack(folder / "dtd-outside.xlsx", parts(**{STRINGS: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><sst/>'}))
    pack(folder / "deep-elements.xlsx", with_sheet("<a>" * 2_000_000))
    pack(folder / "shared-string-bomb.xlsx", with_strings("<si><t>" + "a" * 1_000_000 + "</t></si>"))
    pack(folder / "shared-strings-600000.xlsx", with_strings("<si><t/></si>" * 600_000))
    pack(folder / "texts-40-million.xlsx", with_strings(f"<si><t>{'ab c' * 8000}</t></si>" * 1300))
    used = "".join('<row>' + '<c t="s"><v>0</v></c>' * 4 + "</row>" for i in range(200_000))
    pack(folder / "shared-text-everywhere.xlsx", parts(**{
        SHEET: sheet(used), STRINGS: f'<sst xmlns="{MAIN}"><si><t>{"hộ dân " * 4681}</t></si></sst>'}))
    pack(folder / "long-name.xlsx", with_sheet(f"<{'a' * 300_000}/>"))
    pack(folder / "crowded-tag.xlsx", with_sheet("<row " + " ".join(f'a{i}=""' for i in range(20_000)) + "/>"))
    rows = "".join(f'<row r="{i}"><c r="A{i}"><v>1</v></c></row>' for i in range(1, 1_000_001))
    pack(folder / "million-rows.xlsx", with_sheet(rows))
    wide = "".join(f'<row>{"<c><v>1</v></c>" * 500}</row>' for _ in range(2_100))
    pack(folder / "million-cells.xlsx", with_sheet(wide))
    pack(folder / "far-column.xlsx", with_sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))
    sheets = "".join(f'<sheet name="{i}" sheetId="{i}" r:id="rId1"/>' for i in range(1, 1000))
    pack(folder / "thousand-sheets.xlsx", parts(**{
        BOOK: f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'}))
    merged = "".join(f'<mergeCell ref="A{i}:B{i}"/>' for i in range(1, 10_000))
    pack(folder / "ten-thousand-merged.xlsx", with_sheet("", f"<mergeCells>{merged}</mergeCells>"))
    with zipfile.ZipFile(folder / "bomb-250mb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts(**{SHEET: None}).items():
            archive.writestr(name, text)
        with archive.open(SHEET, "w") as member:
            for _ in range(250):
                member.write(b" " * 1_000_000)


def other_files(folder):
    write = lambda name, data: (folder / name).write_bytes(data)
    write("empty.xlsx", b"")
    write("csv-renamed.xlsx", "Mã;Giá trị\nCT01;5\n".encode())
    write("html-renamed.xls", b"<html xmlns:x=\"urn:x\"><table><tr><td>1</td></tr></table></html>")
    write("xml-2003.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')
    write("pdf-renamed.xlsx", b"%PDF-1.7\n\1\2\3\0")
    write("rtf-renamed.xlsx", b"{\\rtf1 a}")
    write("picture-renamed.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    write("old-xls.xls", old_file("Workbook"))
    write("old-doc.xlsx", old_file("WordDocument"))
    write("password.xlsx", old_file("EncryptionInfo", "EncryptedPackage"))
    ods = "application/vnd.oasis.opendocument.spreadsheet"
    pack(folder / "ods-renamed.xlsx", {"mimetype": ods, "content.xml": "<a/>"}, KEEP)
    pack(folder / "docx-renamed.xlsx", {TYPES: "<Types/>", "word/document.xml": "<a/>"})
    pack(folder / "archive-renamed.xlsx", {"a.xlsx": b"PK"})
    pack(folder / "binary.xlsb", {TYPES: "<Types/>", "xl/workbook.bin": b"\0"})
    pack(folder / "macros.xlsm", parts(**{"xl/vbaProject.bin": "x"}))
    pack(folder / "macros-by-content.xlsx", parts(**{TYPES: parts()[TYPES].replace(
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main", "vnd.ms-excel.sheet.macroEnabled.main")}))


def old_file(*streams):
    """The head and the directory of an OLE2 file with these streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHH", 0x3e, 3, 0xfffe, 9)
    head = head.ljust(48, b"\0") + struct.pack("<I", 0)
    entries = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2) + b"\0" * 62
                       for name in ("Root Entry",) + streams)
    return head.ljust(512, b"\xff") + entries.ljust(1024, b"\0")


def broken_workbooks(folder):
    pack(folder / "no-workbook-part.xlsx", parts(**{BOOK: None}))
    pack(folder / "no-relations.xlsx", parts(**{"_rels/.rels": None}))
    pack(folder / "no-sheets.xlsx", parts(**{BOOK: f'<workbook xmlns="{MAIN}"><sheets/></workbook>'}))
    pack(folder / "sheet-part-missing.xlsx", parts(**{SHEET: None}))
    pack(folder / "sheet-points-nowhere.xlsx", parts(**{BOOK: book().replace("rId1", "rId77")}))
    pack(folder / "shared-strings-missing.xlsx", parts(**{STRINGS: None}))
    pack(folder / "shared-string-out-of-range.xlsx", with_sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))
    pack(folder / "shared-string-negative.xlsx", with_sheet('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'))
    pack(folder / "bad-reference.xlsx", with_sheet('<row r="1"><c r="1A"><v>1</v></c></row>'))
    pack(folder / "cell-twice.xlsx", with_sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'))
    pack(folder / "bad-merge.xlsx", with_sheet("", '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'))
    pack(folder / "row-below-nought.xlsx", with_sheet('<row r="-5"/>'))
    pack(folder / "row-beyond-the-last.xlsx", with_sheet('<row r="2147483647"/><row><c><v>1</v></c></row><row/>'))
    pack(folder / "unclosed-element.xlsx", parts(**{SHEET: sheet("<row>").replace("</sheetData>", "")}))
    pack(folder / "cut-xml.xlsx", parts(**{SHEET: sheet('<row r="1"><c r="A1"><v>1</v></c></row>')[:-20]}))
    pack(folder / "two-roots.xlsx", parts(**{SHEET: sheet("") + "<a/>"}))
    pack(folder / "not-utf8.xlsx", parts(**{STRINGS: b"<sst><si><t>M\xe3</t></si></sst>"}))
    pack(folder / "utf16-part.xlsx", parts(**{STRINGS: "<sst><si><t>Mã</t></si></sst>".encode("utf-16")}))
    pack(folder / "declared-windows-1258.xlsx", parts(**{
        STRINGS: b'<?xml version="1.0" encoding="windows-1258"?><sst><si><t>M\xe3</t></si></sst>'}))
    pack(folder / "unknown-entity.xlsx", with_strings("<si><t>&nbsp;</t></si>"))
    pack(folder / "forbidden-character.xlsx", with_strings("<si><t>&#1;</t></si>"))
    pack(folder / "long-text.xlsx", with_strings(f"<si><t>{'dài ' * 10_000}</t></si>"))


def odd_workbooks(folder):
    pack(folder / "cell-without-reference.xlsx", with_sheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>'))
    pack(folder / "rows-out-of-order.xlsx", with_sheet(
        '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'))
    prefixed = sheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace("<", "<x:").replace("<x:/", "</x:")
    pack(folder / "prefixed-namespace.xlsx", parts(**{
        SHEET: prefixed.replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")}))
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    pack(folder / "strict-ooxml.xlsx", parts(**{
        "_rels/.rels": relations(strict, ("officeDocument", "xl/workbook.xml"),
                                 ("extendedProperties", "docProps/app.xml"),
                                 ("customProperties", "docProps/custom.xml")),
        "xl/_rels/workbook.xml.rels": relations(strict, ("worksheet", "worksheets/sheet1.xml"),
                                                ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")),
        BOOK: book().replace(OFFICE, strict)}))
    pack(folder / "absolute-targets.xlsx", parts(**{
        "_rels/.rels": relations(OFFICE, ("officeDocument", "/xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(OFFICE, ("worksheet", "/xl/worksheets/sheet1.xml"),
                                                ("sharedStrings", "../xl/./sharedStrings.xml"),
                                                ("styles", "/xl/styles.xml"))}))
    pack(folder / "date-1904.xlsx", parts(**{BOOK: book(properties='<workbookPr date1904="1"/>')}))
    pack(folder / "formula-without-value.xlsx", with_sheet(
        '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>A1</f><v></v></c>'
        '<c r="D1"><f>2</f><v/></c></row>'))
    pack(folder / "merged.xlsx", with_sheet('<row r="1"><c r="A1"><v>1</v></c></row>',
                                            '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>'))
    pack(folder / "hidden-rows.xlsx", with_sheet('<row r="2" hidden="1"/><row r="4" hidden="true"/>',
                                                 before='<cols><col min="2" max="3" hidden="1"/></cols>'))
    pack(folder / "hidden-sheet.xlsx", parts(**{BOOK: book(attributes='state="veryHidden" ')}))
    pack(folder / "defined-names.xlsx", parts(**{
        BOOK: book("<definedNames><definedName name=\"form\">'Số liệu'!$A$1</definedName></definedNames>")}))
    pack(folder / "rich-text.xlsx", with_strings(
        '<si><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">Sè </t></r><r><t>liÖu</t></r>'
        "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>"))
    pack(folder / "escapes.xlsx", with_strings("<si><t>a_x000A_b_x005F_x0041_ &amp; &#7879;<![CDATA[<&]]></t></si>"))
    pack(folder / "lone-surrogate.xlsx", with_strings("<si><t>a_xD800_b_xD83D__xDE00_</t></si>"))
    pack(folder / "values.xlsx", with_sheet(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="d"><v>2026-11-05T00:00:00'
        '</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve"> giữ </t></is></c><c r="E1"><v>abc</v></c>'
        '<c r="F1"><v>1E+300</v></c><c r="G1" s="2"/><c r="H1" s="2"><v>-1</v></c><c r="I1" s="999"><v>5</v></c>'
        '<c r="J1"><v>nan</v></c></row>'))
    pack(folder / "empty-rows-to-the-end.xlsx", with_sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>' + "".join(f'<row r="{i}"><c r="A{i}" s="1"/></row>'
                                                            for i in range(1_000_000, 1_048_577))))


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for make in (broken_archives, bombs, other_files, broken_workbooks, odd_workbooks):
        make(folder)


main()
