// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file_name.h"
#include "tests/support/catch.h"

using namespace ansinh;

TEST_CASE("A title becomes a file name that every system takes")
{
    CHECK(fileStem(QStringLiteral("Chỉ tiêu 2026")) == QStringLiteral("chi-tieu-2026"));
    CHECK(fileStem(QStringLiteral("  Đơn vị: “Khu phố 2” / năm <2026>?  "))
          == QStringLiteral("don-vi-khu-pho-2-nam-2026"));
    CHECK(fileStem(QStringLiteral("Kế hoạch").normalized(QString::NormalizationForm_D)) == QStringLiteral("ke-hoach"));
}

TEST_CASE("A title without letters, a kept name and an endless title still give a name")
{
    CHECK(fileStem(QString()) == QStringLiteral("an-sinh"));
    CHECK(fileStem(QStringLiteral("…/***")) == QStringLiteral("an-sinh"));
    CHECK(fileStem(QStringLiteral("CON")) == QStringLiteral("an-sinh-con"));
    const QString stem = fileStem(QStringLiteral("một hai ba bốn năm ").repeated(20));
    CHECK(stem.size() <= 60);
    CHECK_FALSE(stem.endsWith(QLatin1Char('-')));
}
