// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace ansinh {

/// A stretch of text of one face.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
};

enum class Align { Left, Centre, Right, Justify };

/// What a paragraph is; sizes, indents and gaps follow from it (Nghị định 30/2020, Phụ lục I).
enum class ParagraphRole {
    Body, ///< 14 pt, justified, first line indented
    Division, ///< "Phần I", and its title in capitals in the next line: centred, bold
    PartHeading, ///< "I. CÔNG TÁC LÃNH ĐẠO": upright bold capitals
    Heading, ///< "1. Kết quả thực hiện chỉ tiêu": bold
    SubHeading, ///< "a) Nhóm …": upright or bold italic as its runs say
    ListItem, ///< "- …"
    AppendixLabel, ///< "Phụ lục I": centred, bold
    AppendixTitle, ///< centred, bold capitals
    AppendixRef, ///< "(Kèm theo Báo cáo số …)": centred italic
    Note ///< explanations under a table, smaller
};

/// A paragraph that knows which rule wrote it and from which figures, so that it can later be
/// edited, compared and traced.
struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    std::vector<Run> runs;
    QString rule; ///< stable name of the rule that composed it: "target.ratio.behind"
    QStringList figures; ///< keys of the figures it speaks of: "CT14/2026/whole"
    bool ruleBelow = false; ///< a short solid line under it, centred (appendix titles)

    QString plainText() const;
    /// As an outline names it: the lines of a division in one, "Phần I. NHỮNG KẾT QUẢ".
    QString outlineText() const;
};

struct TableCell
{
    std::vector<Run> runs; ///< a line feed in a run breaks the line
    Align align = Align::Left;
    int columnSpan = 1;
    int rowSpan = 1;

    QString plainText() const;
};

struct TableRow
{
    std::vector<TableCell> cells; ///< cells covered by a span from above or the left are left out
    bool isGroup = false; ///< a row that titles the rows below it: kept with the next row
};

struct TableColumn
{
    double width = 1; ///< share of the table's width, relative to the other columns
};

struct Table
{
    std::vector<TableColumn> columns;
    int headerRows = 1; ///< repeated on every page
    std::vector<TableRow> rows; ///< the header rows first
    double textSize = 11; ///< points
    QString caption; ///< for readers of the file; not printed
};

/// The two-sided head of an official document (Nghị định 30/2020, boxes 1 to 5a).
struct OfficialHeader
{
    std::vector<Run> issuerLines; ///< one a line; the short line stands under the last
    QString nation; ///< Quốc hiệu
    QString motto; ///< Tiêu ngữ; a line as long as the text stands under it
    QString number; ///< empty: a gap is left for handwriting
    QString symbol; ///< "BC-UBND": prints "Số:      /BC-UBND"
    QString placeAndDate; ///< "Phường 2, ngày 05 tháng 11 năm 2025", gaps where unknown
    QString kind; ///< "BÁO CÁO"; empty: a công văn, whose subject stands under the number
    QString subject; ///< trích yếu; a short line stands under it. Of a công văn: "V/v …", without a line
    QString urgency; ///< "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", in a box under the number; empty: none
    QString circulation; ///< "LƯU HÀNH NỘI BỘ", in a box under the urgency; empty: none
};

/// "Kính gửi:" one addressee on the same line, more each on its own with a dash.
struct Addressees
{
    QStringList names;
};

/// Recipients at the left, authority and signer at the right (boxes 7 and 9b); never parted.
struct SignatureBlock
{
    QStringList recipients; ///< "Như trên", "Lưu: VT, LĐTBXH": printed as "- …;" and the last "- ….”
    QStringList authorityLines; ///< "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    QString signer; ///< empty: room is left
    QString typist; ///< "PL.(300)": typist's mark and number of copies, under the recipients; empty: none
};

struct PageBreak
{
};

using Block = std::variant<Paragraph, Table, OfficialHeader, Addressees, SignatureBlock, Chart, PageBreak>;

enum class Orientation { Portrait, Landscape };

/// A run of pages of one orientation that counts its own pages from 1 (the body, each appendix).
struct Section
{
    QString title; ///< for the outline of the file
    Orientation orientation = Orientation::Portrait;
    std::vector<Block> blocks;
};

/// A document before it is laid out: what print, PDF, DOCX, ODT and HTML all render. None of them
/// composes text.
struct Document
{
    QString title;
    QString author;
    QString language = QStringLiteral("vi-VN");
    QString footLine; ///< one line at the foot of every page inside the side margins; empty: none
    QString pageLine; ///< "Phường 2 · Trang %1/%2": at the foot of every page instead of a number at its head, %1 the
                      ///< page and %2 how many there are; empty: numbered as an official document
    QStringList addressLines; ///< at the foot of page 1 under a line over the whole width; empty: none
    std::vector<Section> sections;
};

} // namespace ansinh
