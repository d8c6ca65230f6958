// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/collate.h"

#include <QStringList>

#include <algorithm>

using namespace ansinh;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

/// Every pair, both ways: an order that holds only for neighbours is none.
void checkOrder(const QStringList &sorted, int (*compare)(const QString &, const QString &))
{
    for (int i = 0; i < sorted.size(); ++i) {
        for (int j = 0; j < sorted.size(); ++j) {
            INFO(sorted.at(i).toStdString() << " and " << sorted.at(j).toStdString());
            const int order = compare(sorted.at(i), sorted.at(j));
            CHECK((order > 0) - (order < 0) == (i > j) - (i < j));
        }
    }
}

} // namespace

TEST_CASE("Letters come before tones, and tones in the order of the dictionary")
{
    checkOrder(words("a|à|ả|ã|á|ạ|ác|ách|ang|anh|ă|ắng|â|ấn|b|ba|bà|bả|bã|bá|bạ|ban|c|d|đ|e|ê|ế|g|i|o|ô|ơ|p|u|ư|v|x|y"),
               compareVietnamese);
    checkOrder(words("Dương|Đặng|Đinh|Hò|Hó|Hoa|Hoà|Hoá|Hồ|Hơ"), compareVietnamese);
}

TEST_CASE("The order goes syllable by syllable, and a shorter text comes first")
{
    checkOrder(words("ba|ba bị|ba cô|ba-ga|bà|bà ba|bá|ban|bàn"), compareVietnamese);
}

TEST_CASE("Numbers follow their value and stand before letters")
{
    checkOrder(words("1|2|10|Khu phố|Khu phố 1|Khu phố 2|Khu phố 10|Khu phố 10A|Khu phố 100|Khu phố Đông"),
               compareVietnamese);
    checkOrder(words("CT1|CT2|CT10|CT37"), compareVietnamese);
    checkOrder(words("1.1|1.2|1.10|2.1"), compareVietnamese);
    checkOrder(words("0|1|99999999999999999998|99999999999999999999|100000000000000000000"), compareVietnamese);
}

TEST_CASE("Small letters come before capitals only where all else is equal")
{
    checkOrder(words("an|An|AN|an b|An b|ân|Ân"), compareVietnamese);
}

TEST_CASE("The place of the tone and the form of the letter do not count before the texts are equal otherwise")
{
    CHECK(compareVietnamese(QStringLiteral("hòa an"), QStringLiteral("hoà bình")) < 0);
    CHECK(compareVietnamese(QStringLiteral("hoà an"), QStringLiteral("hòa bình")) < 0);
    const QString composed = QStringLiteral("ế b");
    const QString decomposed = QStringLiteral("ế a").normalized(QString::NormalizationForm_D);
    CHECK(compareVietnamese(decomposed, composed) < 0);
}

TEST_CASE("Different texts never share a key, equal ones always do")
{
    CHECK(compareVietnamese(QStringLiteral("KP 01"), QStringLiteral("KP 1")) != 0);
    CHECK(compareVietnamese(QStringLiteral("hoà"), QStringLiteral("hòa")) != 0);
    CHECK(compareVietnamese(QStringLiteral("a-b"), QStringLiteral("a b")) != 0);
    CHECK(sortKey(QStringLiteral("Hải Lăng")) == sortKey(QStringLiteral("Hải Lăng")));
    CHECK(compareVietnamese(QString(), QStringLiteral("a")) < 0);
}

TEST_CASE("Letters of other alphabets come after ours, accented Latin ones among ours")
{
    checkOrder(words("e|é b|é c|z|я|中"), compareVietnamese);
}

TEST_CASE("Persons are sorted by given name, then middle names, then family name")
{
    checkOrder(words("An|Lê An|Trần An|Trần Bình An|Lê Văn An|Nguyễn Văn An|Lê Bình|Hồ Thị Tuyết|Phạm Thị Ánh Tuyết"),
               comparePersons);
}

TEST_CASE("Persons of the same name are told apart by the way it is written")
{
    CHECK(comparePersons(QStringLiteral("Lê Văn An"), QStringLiteral("Lê  Văn An")) != 0);
    CHECK(comparePersons(QStringLiteral("lê văn an"), QStringLiteral("Lê Văn An")) < 0);
    CHECK(comparePersons(QStringLiteral("Trần Hoà"), QStringLiteral("Võ Hòa")) < 0);
    CHECK(comparePersons(QStringLiteral("Trần Hòa"), QStringLiteral("Võ Hoà")) < 0);
    CHECK(comparePersons(QString(), QStringLiteral("An")) < 0);
}
