// SPDX-License-Identifier: GPL-3.0-or-later
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V: "Mẫu chữ và chi tiết trình bày thể thức văn bản hành chính", row by row,
// as another program reads it from the file.
#include "tests/support/catch.h"

#include "tests/ui/print/decree_document.h"
#include "ui/print/fonts.h"

using namespace ansinh;

namespace {

enum class Letters { Capital, Small };
enum class Sheet { Report, Appendix, Letter };

struct TypeRow
{
    const char *number; ///< of the decree's row
    const char *element;
    Letters letters;
    double least; ///< points
    double most;
    bool bold; ///< đậm
    bool italic; ///< nghiêng; else đứng
    Sheet sheet;
    const char *start; ///< how its line begins
};

constexpr auto kCapital = Letters::Capital; // in hoa
constexpr auto kSmall = Letters::Small; // in thường

// clang-format off
const TypeRow kTable[] = {
    {"1", "Quốc hiệu",                              kCapital, 12, 13, true,  false, Sheet::Report, "CỘNG HÒA"},
    {"1", "Tiêu ngữ",                               kSmall,   13, 14, true,  false, Sheet::Report, "Độc lập"},
    {"2", "Tên cơ quan chủ quản trực tiếp",         kCapital, 12, 13, false, false, Sheet::Report, "UBND THỊ XÃ"},
    {"2", "Tên cơ quan ban hành văn bản",           kCapital, 12, 13, true,  false, Sheet::Report, "ỦY BAN NHÂN DÂN"},
    {"3", "Số, ký hiệu của văn bản",                kSmall,   13, 13, false, false, Sheet::Report, "Số:"},
    {"4", "Địa danh và thời gian ban hành",         kSmall,   13, 14, false, true,  Sheet::Report, "Phường 2, ngày"},
    {"5a", "Tên loại văn bản",                      kCapital, 13, 14, true,  false, Sheet::Report, "BÁO CÁO"},
    {"5a", "Trích yếu nội dung",                    kSmall,   13, 14, true,  false, Sheet::Report, "Kết quả thực hiện"},
    {"5b", "Trích yếu nội dung công văn",           kSmall,   12, 13, false, false, Sheet::Letter, "V/v"},
    {"6", "Căn cứ ban hành",                        kSmall,   13, 14, false, true,  Sheet::Report, "Căn cứ"},
    {"6", "Nội dung văn bản",                       kSmall,   13, 14, false, false, Sheet::Report, "B0"},
    {"6a", "Từ “Phần” và số thứ tự",                kSmall,   13, 14, true,  false, Sheet::Report, "Phần I"},
    {"6a", "Tiêu đề của phần",                      kCapital, 13, 14, true,  false, Sheet::Report, "TÌNH HÌNH"},
    {"6b", "Số thứ tự và tiêu đề của mục",          kCapital, 13, 14, true,  false, Sheet::Report, "I. NHỮNG"},
    {"6b", "Khoản có tiêu đề",                      kSmall,   13, 14, true,  false, Sheet::Report, "1. Phạm vi"},
    {"6b", "Điểm",                                  kSmall,   13, 14, false, false, Sheet::Report, "a) Đối với"},
    {"7", "Quyền hạn của người ký",                 kCapital, 13, 14, true,  false, Sheet::Report, "TM. ỦY BAN"},
    {"7", "Ký thay",                                kCapital, 13, 14, true,  false, Sheet::Report, "KT. CHỦ TỊCH"},
    {"7", "Chức vụ của người ký",                   kCapital, 13, 14, true,  false, Sheet::Report, "PHÓ CHỦ TỊCH"},
    {"7", "Họ tên của người ký",                    kSmall,   13, 14, true,  false, Sheet::Report, "Nguyễn Thị Bưởi"},
    {"8a", "Kính gửi nhiều nơi",                    kSmall,   13, 14, false, false, Sheet::Report, "Kính gửi:"},
    {"8a", "Tên nơi nhận",                          kSmall,   13, 14, false, false, Sheet::Report, "- Ủy ban nhân dân"},
    {"8a", "Kính gửi một nơi",                      kSmall,   13, 14, false, false, Sheet::Letter, "Kính gửi: Trạm"},
    {"8b", "Từ “Nơi nhận”",                         kSmall,   12, 12, true,  true,  Sheet::Report, "Nơi nhận:"},
    {"8b", "Tên cơ quan nhận văn bản",              kSmall,   11, 11, false, false, Sheet::Report, "- Như trên;"},
    {"8b", "Dòng “Lưu”",                            kSmall,   11, 11, false, false, Sheet::Report, "- Lưu: VT, LĐTBXH."},
    {"9", "Dấu chỉ mức độ khẩn",                    kCapital, 13, 14, true,  false, Sheet::Report, "HỎA TỐC"},
    {"9", "Dấu chỉ mức độ khẩn",                    kCapital, 13, 14, true,  false, Sheet::Letter, "THƯỢNG KHẨN"},
    {"10", "Ký hiệu người soạn thảo, số bản",       kCapital, 11, 11, false, false, Sheet::Report, "PL.(300)"},
    {"11", "Địa chỉ",                               kSmall,   11, 12, false, false, Sheet::Report, "Số 1 Trần"},
    {"11", "Điện thoại, thư điện tử",               kSmall,   11, 12, false, false, Sheet::Report, "Điện thoại"},
    {"12", "Chỉ dẫn về phạm vi lưu hành",           kCapital, 13, 14, true,  false, Sheet::Report, "LƯU HÀNH"},
    {"13", "Số trang",                              kSmall,   13, 14, false, false, Sheet::Report, "2"},
    {"14", "Từ “Phụ lục” và số thứ tự",             kSmall,   14, 14, true,  false, Sheet::Appendix, "Phụ lục I"},
    {"14", "Tên phụ lục",                           kCapital, 13, 14, true,  false, Sheet::Appendix, "KẾT QUẢ THỰC HIỆN"},
    {"14", "Thông tin chỉ dẫn kèm theo",            kSmall,   13, 14, false, true,  Sheet::Appendix, "(Kèm theo"},
};
// clang-format on

const ProbedLine &lineOf(const TypeRow &row)
{
    const std::vector<ProbedSheet> &sheets = row.sheet == Sheet::Letter ? letterSheets() : reportSheets();
    const QString start = QString::fromUtf8(row.start);
    for (const ProbedSheet &sheet : sheets) {
        const bool isAppendix = sheet.size.width() > sheet.size.height();
        const ProbedLine *line = isAppendix == (row.sheet == Sheet::Appendix) ? sheet.find(start) : nullptr;
        if (line)
            return *line;
    }
    FAIL("no page has a line that begins with " << row.start);
    return sheets.front().lines.front();
}

} // namespace

TEST_CASE("Every element has the letters, the size and the face of the decree's table")
{
    const QString family = QString(printFamily().value()).remove(QLatin1Char(' '));
    for (const TypeRow &row : kTable) {
        const ProbedLine &line = lineOf(row);
        INFO(row.number << ". " << row.element << ": " << line.text.toStdString());
        CHECK((line.text == line.text.toUpper())
              == (row.letters == Letters::Capital || line.text == QStringLiteral("2")));
        CHECK(line.points >= row.least);
        CHECK(line.points <= row.most);
        CHECK(line.bold == row.bold);
        CHECK(line.italic == row.italic);
        CHECK(line.family.contains(family)); // a tag of the part that is embedded stands before it
    }
}
