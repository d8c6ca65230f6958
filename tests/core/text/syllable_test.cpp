// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllable.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace ansinh;

TEST_CASE("Syllables of Vietnamese are known as such, tone and capitals as they come")
{
    for (const QString &word :
         QStringLiteral("nghiêng người quốc giếng gì hoà hòa khuỷu thuở ước Ủy TRẠM ý ở yêu nguyễn "
                        "xoong quyết chuyển đường Đảng rượu ngoéo huých")
             .split(u' ')) {
        INFO(word.toStdString());
        CHECK(isSyllable(word));
    }
}

TEST_CASE("What no Vietnamese mouth says is no syllable")
{
    for (const QString &word :
         QStringLiteral("école café où schön TBXH tr ng ơng ớc cục̉ hoàc bàt niño Noël àg được2").split(u' ')) {
        INFO(word.toStdString());
        CHECK_FALSE(isSyllable(word));
    }
    CHECK_FALSE(isSyllable(QString()));
    CHECK_FALSE(isSyllable(QStringLiteral("tổồ")));
}

TEST_CASE("The two halves of a syllable are known apart")
{
    CHECK(isOnset(QStringLiteral("Ngh")));
    CHECK_FALSE(isOnset(QString()));
    CHECK_FALSE(isOnset(QStringLiteral("tb")));
    CHECK(isRime(QStringLiteral("ước")));
    CHECK_FALSE(isRime(QStringLiteral("ườc")));
    CHECK_FALSE(isRime(QString()));
}
