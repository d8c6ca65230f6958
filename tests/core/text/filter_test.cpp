// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/filter.h"

using namespace ansinh;

namespace {

bool finds(const char *typed, const char *text)
{
    const SearchText row = searchTextOf(QString::fromUtf8(text));
    REQUIRE(row.accented.size() == row.plain.size());
    return Filter(QString::fromUtf8(typed)).matches(row);
}

} // namespace

TEST_CASE("A filter finds what is meant")
{
    const auto [typed, text] = GENERATE(table<const char *, const char *>({
        {"nguoi co cong", "Người có công với cách mạng"},
        {"NCC", "Chăm sóc người có công"},
        {"ncc", "Chăm sóc người có công"},
        {"người có công", "Đối tượng NCC"},
        {"bao hiem xa hoi", "BHXH tự nguyện"},
        {"bảo hiểm", "BHXH tự nguyện"},
        {"bhxh", "Tham gia bảo hiểm xã hội"},
        {"TB&XH", "Công chức Lao động - Thương binh và Xã hội"},
        {"tb xh", "Thương binh và Xã hội"},
        {"tbxh", "Lao động – TB&XH"},
        {"ldtbxh", "Phòng Lao động-TB&XH thị xã"},
        {"lđtbxh", "Phòng LĐ-TB&XH"},
        {"lao dong thuong binh", "Phòng LĐ - TB & XH"},
        {"công nguoi co", "Người có công"},
        {"dang uy", "Đảng uỷ phường"},
        {"đảng ủy", "Đảng uỷ phường"},
        {"ĐẢNG", "Đảng ủy"},
        {"kp2", "Khu phố 2"},
        {"khu pho 2", "KP2"},
        {"19", "CT19"},
        {"ct19", "CT19 Bảo hiểm y tế"},
        {"42-nq/tw", "Nghị quyết số 42-NQ/TW"},
        {"42 nq", "Nghị quyết số 42-NQ/TW"},
        {"hoà", "Hòa bình"},
        {"tiê\u0301ng", "tiếng"},
        {"", "bất cứ gì"},
        {" , ", "bất cứ gì"},
    }));
    INFO(typed << " in " << text);
    CHECK(finds(typed, text));
}

TEST_CASE("A filter leaves out what is not meant")
{
    const auto [typed, text] = GENERATE(table<const char *, const char *>({
        {"nguoi co cong", "Người cao tuổi"},
        {"bảo", "báo cáo"},
        {"bảo", "bao bì"},
        {"đảng", "dáng"},
        {"đa", "dân"},
        {"an", "toàn dân"},
        {"2", "Khu phố 12"},
        {"bhyt", "bảo hiểm xã hội"},
        {"trẻ em", "Trạm y tế"},
        {"hộ nghèo", "hồ nghèo"},
        {"abc", ""},
    }));
    INFO(typed << " in " << text);
    CHECK_FALSE(finds(typed, text));
}

TEST_CASE("Accents narrow the search only as far as they are typed")
{
    for (const char *typed : {"n", "ng", "nguo", "nguoi", "nguơi", "ngươi", "người", "ngườ", "NGƯỜI"})
        CHECK(finds(typed, "Hỗ trợ người có công"));
    for (const char *typed : {"h", "hò", "hòa", "hoà"})
        CHECK(finds(typed, "hoà giải"));
    CHECK_FALSE(finds("ngưỡi", "người"));
    CHECK_FALSE(finds("ngoừi", "người"));
}

TEST_CASE("One or two letters begin a word, more may stand anywhere")
{
    CHECK(finds("an", "An sinh"));
    CHECK(finds("ninh", "An-ninh"));
    CHECK(finds("uong", "Phường"));
    CHECK_FALSE(finds("uo", "Phường"));
}

TEST_CASE("A filter of nothing is empty and lets everything pass")
{
    CHECK(Filter().isEmpty());
    CHECK(Filter(QStringLiteral("  ")).isEmpty());
    CHECK_FALSE(Filter(QStringLiteral("a")).isEmpty());
    CHECK(Filter().matches(QStringLiteral("x")));
}

TEST_CASE("Every cell of a row counts, in any order")
{
    const SearchText row = searchTextOf(QStringLiteral("CT19\nTỷ lệ tham gia BHYT\nBHXH thị xã"));
    CHECK(Filter(QStringLiteral("thi xa bao hiem y te 19")).matches(row));
    CHECK_FALSE(Filter(QStringLiteral("thi xa bao hiem y te 20")).matches(row));
}
