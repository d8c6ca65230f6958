// SPDX-License-Identifier: GPL-3.0-or-later
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I to III: where each element stands, in millimetres from the file as other
// programs read it.
#include "tests/support/catch.h"

#include "tests/ui/print/decree_document.h"

#include <algorithm>

using namespace ansinh;

namespace {

constexpr double kExact = 0.15; // millimetres: what the readers round; for what has one right value
constexpr double kRounding = 0.01;
constexpr double kTextMiddle = (30 + 195) / 2.0;
constexpr double kPoint = 25.4 / 72;
constexpr double kSingle = 1.15 * 14 * kPoint; // from line to line, single spacing at 14 points

const ProbedSheet &first()
{
    return reportSheets().front();
}

const ProbedSheet &second()
{
    return reportSheets()[1];
}

const ProbedSheet &appendix()
{
    return *std::find_if(reportSheets().begin(), reportSheets().end(),
                         [](const ProbedSheet &sheet) { return sheet.size.width() > sheet.size.height(); });
}

const ProbedSheet &last() // of the body: the page before the appendix
{
    return *(&appendix() - 1);
}

const ProbedSheet &letter()
{
    return letterSheets().front();
}

const ProbedLine &at(const ProbedSheet &sheet, const char *start)
{
    return sheet.line(QString::fromUtf8(start));
}

double extreme(const ProbedSheet &sheet, double ProbedLine::*edge, bool isLeast)
{
    const auto [least, most]
        = std::minmax_element(sheet.lines.begin(), sheet.lines.end(),
                              [&](const ProbedLine &a, const ProbedLine &b) { return a.*edge < b.*edge; });
    return isLeast ? (*least).*edge : (*most).*edge;
}

/// Of the line below a text: its length as a share of the text.
double share(const ProbedSheet &sheet, const char *start)
{
    return sheet.strokeBelow(at(sheet, start)).length() / at(sheet, start).width();
}

double offCentre(const ProbedSheet &sheet, const char *start)
{
    return sheet.strokeBelow(at(sheet, start)).middle() - at(sheet, start).middle();
}

/// The frame around a word: the middle of its edges among the drawn lines.
QRectF frame(const ProbedSheet &sheet, const char *word)
{
    const ProbedLine &line = at(sheet, word);
    QRectF box(0, 0, 0, 0);
    for (const ProbedStroke &stroke : sheet.strokes) {
        const bool isLevel = stroke.line.dx() > 1;
        const bool isOver = isLevel && stroke.middle() > line.left && stroke.middle() < line.right;
        if (isOver && stroke.line.y1() < line.baseline && line.baseline - stroke.line.y1() < 8)
            box = QRectF(QPointF(stroke.line.x1() + stroke.thickness / 2, stroke.line.y1()),
                         QPointF(stroke.line.x2() - stroke.thickness / 2, sheet.strokeBelow(line).line.y1()));
    }
    return box;
}

/// The first two lines of a paragraph on the page.
double pitch(const ProbedSheet &sheet, const char *start)
{
    const ProbedLine *line = &at(sheet, start);
    return (line + 1)->baseline - line->baseline;
}

/// What is more than a line between the last line of a paragraph and the next one.
double gapBefore(const ProbedSheet &sheet, const char *start)
{
    const ProbedLine *line = &at(sheet, start);
    return line->baseline - (line - 1)->baseline - pitch(sheet, start);
}

/// Between two words of the first page: what is left free for handwriting.
double room(const char *before, const char *after)
{
    const auto word = [](const char *text) {
        const std::vector<ProbedWord> &words = first().words;
        return std::find_if(words.begin(), words.end(),
                            [&](const ProbedWord &each) { return each.text == QString::fromUtf8(text); });
    };
    return word(after)->box.left() - word(before)->box.right();
}

double linesInTopMargin(const ProbedSheet &sheet)
{
    return double(std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                [](const ProbedLine &line) { return line.baseline < 20; }));
}

double leftmostStroke(const ProbedSheet &sheet)
{
    double left = sheet.size.width();
    for (const ProbedStroke &stroke : sheet.strokes)
        left = std::min(left, stroke.line.x1());
    return left + sheet.strokes.back().thickness / 2;
}

ProbedStroke addressStroke()
{
    const std::vector<ProbedStroke> &strokes = first().strokes;
    return *std::max_element(strokes.begin(), strokes.end(),
                             [](const ProbedStroke &a, const ProbedStroke &b) { return a.line.y1() < b.line.y1(); });
}

struct Measure
{
    const char *element;
    const char *rule; ///< of the decree
    double least; ///< millimetres, or a share
    double most;
    double (*measured)();
};

// clang-format off
const Measure kTable[] = {
    // Mục I. Quy định chung
    {"Khổ giấy", "210 mm", 210, 210, [] { return first().size.width(); }},
    {"Khổ giấy", "297 mm", 297, 297, [] { return first().size.height(); }},
    {"Khổ giấy của phụ lục", "theo chiều rộng", 297, 297, [] { return appendix().size.width(); }},
    {"Lề trái", "cách mép 30 - 35 mm", 30, 35, [] { return extreme(second(), &ProbedLine::left, true); }},
    {"Lề phải", "cách mép 15 - 20 mm", 15, 20, [] { return 210 - extreme(second(), &ProbedLine::right, false); }},
    {"Lề trên", "cách mép 20 - 25 mm", 20, 25, [] { return at(first(), "CỘNG HÒA").top(); }},
    {"Lề dưới", "cách mép 20 - 25 mm", 20, 25, [] { return 297 - extreme(first(), &ProbedLine::baseline, false); }},
    {"Lề trái của phụ lục", "cách mép 30 - 35 mm", 30, 35, [] { return leftmostStroke(appendix()); }},
    {"Số trang", "không hiển thị số trang thứ nhất", 0, 0, [] { return linesInTopMargin(first()); }},
    {"Số trang", "canh giữa theo chiều ngang", 105, 105, [] { return at(second(), "2").middle(); }},
    {"Số trang", "trong phần lề trên", 8, 20, [] { return at(second(), "2").baseline; }},
    {"Số trang của phụ lục", "đánh số riêng, trang 2", 148.5, 148.5, [] { return at(*(&appendix() + 1), "2").middle(); }},
    {"Số trang của phụ lục", "không hiển thị số trang thứ nhất", 0, 0, [] { return linesInTopMargin(appendix()); }},
    // Mục II.1. Quốc hiệu và Tiêu ngữ
    {"Quốc hiệu", "bên phải", 95, 110, [] { return at(first(), "CỘNG HÒA").left; }},
    {"Quốc hiệu", "không quá lề phải", 0, 195, [] { return at(first(), "CỘNG HÒA").right; }},
    {"Tiêu ngữ", "canh giữa dưới Quốc hiệu", 0, 0, [] { return at(first(), "Độc lập").middle() - at(first(), "CỘNG HÒA").middle(); }},
    {"Tiêu ngữ", "cách Quốc hiệu dòng đơn", 1.0, 1.25, [] { return pitch(first(), "CỘNG HÒA") / (13 * kPoint); }},
    {"Đường kẻ dưới Tiêu ngữ", "bằng độ dài của dòng chữ", 0.99, 1.01, [] { return share(first(), "Độc lập"); }},
    {"Đường kẻ dưới Tiêu ngữ", "canh giữa", 0, 0, [] { return offCentre(first(), "Độc lập"); }},
    // Mục II.2. Tên cơ quan, tổ chức ban hành văn bản
    {"Tên cơ quan ban hành", "canh giữa dưới tên cơ quan chủ quản", 0, 0, [] { return at(first(), "ỦY BAN").middle() - at(first(), "UBND").middle(); }},
    {"Tên cơ quan ban hành", "cách dòng đơn", 1.0, 1.3, [] { return (at(first(), "ỦY BAN").baseline - at(first(), "UBND").baseline) / (12 * kPoint); }},
    {"Tên cơ quan chủ quản", "ngang hàng với Quốc hiệu", 0, 0, [] { return at(first(), "UBND").baseline - at(first(), "CỘNG HÒA").baseline; }},
    {"Đường kẻ dưới tên cơ quan", "1/3 đến 1/2 độ dài của dòng chữ", 1 / 3.0, 0.5, [] { return share(first(), "ỦY BAN"); }},
    {"Đường kẻ dưới tên cơ quan", "cân đối so với dòng chữ", 0, 0, [] { return offCentre(first(), "ỦY BAN"); }},
    // Mục II.3 và II.4. Số, ký hiệu; địa danh và thời gian
    {"Số, ký hiệu", "canh giữa dưới tên cơ quan", 0, 0, [] { return at(first(), "Số:").middle() - at(first(), "UBND").middle(); }},
    {"Số, ký hiệu", "chỗ để ghi số", 10, 16, [] { return room("Số:", "/BC-UBND"); }},
    {"Thời gian ban hành", "cùng một dòng với số, ký hiệu", 0, 0, [] { return at(first(), "Phường 2, ngày").baseline - at(first(), "Số:").baseline; }},
    {"Thời gian ban hành", "canh giữa so với Tiêu ngữ", 0, 0, [] { return at(first(), "Phường 2, ngày").middle() - at(first(), "Độc lập").middle(); }},
    {"Thời gian ban hành", "chỗ để ghi ngày", 9, 16, [] { return room("ngày", "tháng"); }},
    // Mục II.5. Tên loại và trích yếu
    {"Tên loại", "canh giữa theo chiều ngang văn bản", kTextMiddle, kTextMiddle, [] { return at(first(), "BÁO CÁO").middle(); }},
    {"Trích yếu", "canh giữa theo chiều ngang văn bản", kTextMiddle, kTextMiddle, [] { return at(first(), "Kết quả thực hiện").middle(); }},
    {"Trích yếu", "ngay dưới tên loại", 1.0, 1.5, [] { return pitch(first(), "BÁO CÁO") / (14 * kPoint); }},
    {"Đường kẻ dưới trích yếu", "1/3 đến 1/2 độ dài của dòng chữ", 1 / 3.0, 0.5, [] { return share(first(), "Chấp hành"); }},
    {"Đường kẻ dưới trích yếu", "cân đối so với dòng chữ", 0, 0, [] { return offCentre(first(), "Chấp hành"); }},
    {"Trích yếu công văn", "canh giữa dưới số và ký hiệu", 0, 0, [] { return at(letter(), "V/v").middle() - at(letter(), "Số: 05/").middle(); }},
    {"Trích yếu công văn", "cách 6pt với số và ký hiệu", 6 * kPoint, 8 * kPoint, [] { return at(letter(), "V/v").top() - at(letter(), "Số: 05/").bottom(); }},
    // Mục II.6. Nội dung
    {"Từ “Phần” và số thứ tự", "trên một dòng riêng, canh giữa", kTextMiddle, kTextMiddle, [] { return at(first(), "Phần I").middle(); }},
    {"Tiêu đề của phần", "canh giữa", kTextMiddle, kTextMiddle, [] { return at(first(), "TÌNH HÌNH").middle(); }},
    {"Tiêu đề của phần", "ngay dưới từ “Phần”", 1.0, 1.5, [] { return pitch(first(), "Phần I") / kSingle; }},
    {"Chữ đầu dòng", "lùi vào 1 cm hoặc 1,27 cm", 12.7, 12.7, [] { return at(second(), "B9").left - 30; }},
    {"Nội dung", "canh đều cả hai lề", 195, 195, [] { return at(second(), "B9").right; }},
    {"Khoảng cách giữa các dòng", "dòng đơn đến 1,5", 1.0, 1.5, [] { return pitch(second(), "B9") / kSingle; }},
    {"Khoảng cách giữa các đoạn", "tối thiểu 6pt", 6 * kPoint, 10 * kPoint, [] { return gapBefore(second(), "B9"); }},
    // Mục II.7. Chức vụ, họ tên và chữ ký
    {"Quyền hạn", "nửa bên phải", 105, 195, [] { return at(last(), "TM. ỦY BAN").left; }},
    {"Chức vụ", "canh giữa dưới quyền hạn", 0, 0, [] { return at(last(), "PHÓ CHỦ TỊCH").middle() - at(last(), "TM. ỦY BAN").middle(); }},
    {"Họ tên", "canh giữa quyền hạn, chức vụ", 0, 0, [] { return at(last(), "Nguyễn").middle() - at(last(), "TM. ỦY BAN").middle(); }},
    {"Chữ ký và dấu", "chỗ để ký và đóng dấu", 25, 40, [] { return at(last(), "Nguyễn").top() - at(last(), "PHÓ CHỦ TỊCH").bottom(); }},
    // Mục II.9. Nơi nhận
    {"Kính gửi", "gạch đầu dòng thẳng hàng dưới dấu hai chấm", -0.5, 1.5, [] { return at(first(), "Kính gửi:").right - at(first(), "- Ủy ban").left; }},
    {"Kính gửi", "các gạch đầu dòng thẳng hàng với nhau", 0, 0, [] { return at(first(), "- Ủy ban").left - at(first(), "- Thường").left; }},
    {"Kính gửi một nơi", "trên cùng một dòng, canh giữa", kTextMiddle, kTextMiddle, [] { return at(letter(), "Kính gửi: Trạm").middle(); }},
    {"Nơi nhận", "ngang hàng với quyền hạn của người ký", 0, 0, [] { return at(last(), "Nơi nhận:").baseline - at(last(), "TM. ỦY BAN").baseline; }},
    {"Nơi nhận", "sát lề trái", 30, 30, [] { return at(last(), "Nơi nhận:").left; }},
    {"Tên nơi nhận", "gạch đầu dòng sát lề trái", 30, 30, [] { return at(last(), "- Như trên;").left; }},
    // Mục III. Các thành phần khác
    {"Từ “Phụ lục”", "canh giữa", 156, 156, [] { return at(appendix(), "Phụ lục I").middle(); }},
    {"Tên phụ lục", "canh giữa", 156, 156, [] { return at(appendix(), "KẾT QUẢ").middle(); }},
    {"Thông tin kèm theo", "canh giữa dưới tên phụ lục", 156, 156, [] { return at(appendix(), "(Kèm theo").middle(); }},
    {"Đường kẻ dưới thông tin kèm theo", "ngắn, canh giữa", 0, 0, [] { return offCentre(appendix(), "(Kèm theo"); }},
    {"HỎA TỐC", "khung 30 mm", 30, 30, [] { return frame(first(), "HỎA TỐC").width(); }},
    {"HỎA TỐC", "khung 8 mm", 8, 8, [] { return frame(first(), "HỎA TỐC").height(); }},
    {"HỎA TỐC", "cân đối trong khung", 0, 0, [] { return frame(first(), "HỎA TỐC").center().x() - at(first(), "HỎA TỐC").middle(); }},
    {"THƯỢNG KHẨN", "khung 40 mm", 40, 40, [] { return frame(letter(), "THƯỢNG").width(); }},
    {"LƯU HÀNH NỘI BỘ", "cân đối trong khung", 0, 0, [] { return frame(first(), "LƯU HÀNH").center().x() - at(first(), "LƯU HÀNH").middle(); }},
    {"LƯU HÀNH NỘI BỘ", "chữ trong khung", 2, 6, [] { return at(first(), "LƯU HÀNH").left - frame(first(), "LƯU HÀNH").left(); }},
    {"Ký hiệu người soạn thảo", "dưới nơi nhận, sát lề trái", 30, 30, [] { return at(last(), "PL.(300)").left; }},
    {"Địa chỉ", "dưới một đường kẻ hết chiều ngang", 165, 165, [] { return addressStroke().length(); }},
    {"Địa chỉ", "cuối trang thứ nhất", 2, 6, [] { return at(first(), "Số 1 Trần").baseline - addressStroke().line.y1(); }},
};
// clang-format on

} // namespace

TEST_CASE("Every element stands where the decree says, to the tenth of a millimetre")
{
    for (const Measure &measure : kTable) {
        INFO(measure.element << ": " << measure.rule);
        const double value = measure.measured();
        const double slack = measure.most > measure.least ? kRounding : kExact;
        CHECK(value >= measure.least - slack);
        CHECK(value <= measure.most + slack);
    }
}
