// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/document/protect_breaks.h"

using namespace ansinh;

namespace {

/// With "~" for the space that does not break.
QString shown(const char *text)
{
    return protectBreaks(QString::fromUtf8(text)).replace(QChar(0x00A0), QLatin1Char('~'));
}

} // namespace

TEST_CASE("A name and its number stay on one line")
{
    CHECK(shown("theo Nghị định 30 của") == QStringLiteral("theo Nghị~định~30 của"));
    CHECK(shown("Nghị quyết số 42-NQ/TW") == QStringLiteral("Nghị quyết số~42-NQ/TW"));
    CHECK(shown("Phường 2, ngày 05 tháng 11 năm 2026") == QStringLiteral("Phường~2, ngày~05 tháng~11 năm~2026"));
    CHECK(shown("tại Phụ lục II và Phụ lục I.") == QStringLiteral("tại Phụ~lục~II và Phụ~lục~I."));
    CHECK(shown("Khu phố 10; KHOẢN 3") == QStringLiteral("Khu~phố~10; KHOẢN~3"));
}

TEST_CASE("A number and its unit stay on one line")
{
    CHECK(shown("đạt 96,5 % và 1.390 người") == QStringLiteral("đạt 96,5~% và 1.390~người"));
    CHECK(shown("tăng 1,3 điểm % so với") == QStringLiteral("tăng 1,3~điểm~% so với"));
    CHECK(shown("480 triệu đồng") == QStringLiteral("480~triệu đồng"));
}

TEST_CASE("What only looks like a name or a unit breaks as before")
{
    CHECK(shown("con số này") == QStringLiteral("con số này"));
    CHECK(shown("năm Inox") == QStringLiteral("năm Inox"));
    CHECK(shown("giám 3") == QStringLiteral("giám 3"));
    CHECK(shown("12 mục tiêu") == QStringLiteral("12 mục tiêu"));
    CHECK(shown("") == QString());
}

TEST_CASE("Protecting twice changes nothing more")
{
    const QString once = protectBreaks(QStringLiteral("Nghị định 30, ngày 05, đạt 96,5 %"));
    CHECK(protectBreaks(once) == once);
}
