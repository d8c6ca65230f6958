// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/abbreviation.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QSet>

using namespace ansinh;

TEST_CASE("The table of abbreviations is whole: both columns, precomposed, no row twice")
{
    REQUIRE(abbreviations().size() > 100);
    QSet<QString> seen;
    for (const Abbreviation &row : abbreviations()) {
        CHECK_FALSE(row.longForm.isEmpty());
        CHECK(singleLine(row.longForm) == row.longForm);
        for (const QString &shortForm : row.shortForms) {
            INFO(shortForm.toStdString());
            CHECK(shortForm.size() >= 2);
            CHECK(singleLine(shortForm) == shortForm);
            const QString pair = shortForm + u'\t' + searchKey(row.longForm);
            CHECK_FALSE(seen.contains(pair));
            seen.insert(pair);
        }
    }
}

TEST_CASE("The abbreviations that the plan uses are known")
{
    const QString shortForm
        = QString::fromUtf8(GENERATE(as<const char *>(), "BHXH", "BHYT", "BHTN", "NCC", "TB&XH", "TBXH", "LĐTBXH",
                                     "LĐ-TB&XH", "UBND", "HĐND", "MTTQ", "UBMTTQVN", "CSXH", "ASXH", "BTXH", "KP",
                                     "VHXH", "VP-TK", "TYT", "TTHC", "CĐS", "HĐTĐKT", "BCĐ", "BCH", "BGN"));
    CHECK_FALSE(longFormsOf(shortForm).isEmpty());
}

TEST_CASE("An abbreviation is known whatever its case and punctuation, and may have two meanings")
{
    CHECK(longFormsOf(QStringLiteral("tb-xh")) == QStringList{QStringLiteral("thương binh và xã hội")});
    CHECK(longFormsOf(QStringLiteral("B.H.X.H.")) == QStringList{QStringLiteral("bảo hiểm xã hội")});
    CHECK(longFormsOf(QStringLiteral("BCH")).size() == 2);
    CHECK(longFormsOf(QStringLiteral("BCHQSX")).isEmpty());
    CHECK(longFormsOf(QString()).isEmpty());
}

TEST_CASE("A phrase has its short forms, with or without accents, as a whole only")
{
    CHECK(shortFormsOf(QStringLiteral("Bảo hiểm xã hội")) == QStringList{QStringLiteral("BHXH")});
    CHECK(shortFormsOf(QStringLiteral("bao hiem y te")) == QStringList{QStringLiteral("BHYT")});
    CHECK(shortFormsOf(QStringLiteral("Uỷ ban nhân dân")) == QStringList{QStringLiteral("UBND")});
    CHECK(shortFormsOf(QStringLiteral("Lao động – Thương binh và Xã hội")).contains(QStringLiteral("LĐTBXH")));
    CHECK(shortFormsOf(QStringLiteral("bảo hiểm")).isEmpty());
    CHECK(shortFormsOf(QString()).isEmpty());
}

TEST_CASE("The short forms of phrases inside a text are found, at its ends too, and only of whole phrases")
{
    const QString bhxh = QStringLiteral("BHXH");
    CHECK(shortFormsIn(QStringLiteral("bao hiem xa hoi")).contains(bhxh));
    CHECK(shortFormsIn(QStringLiteral("dong bao hiem xa hoi bat buoc")).contains(bhxh));
    CHECK(shortFormsIn(QStringLiteral("dong bao hiem xa hoi bat buoc")).contains(QStringLiteral("BHXHBB")));
    CHECK(shortFormsIn(QStringLiteral("bao hiem xa")).isEmpty());
    CHECK(shortFormsIn(QStringLiteral("bao hiem xa hoia")).isEmpty());
    CHECK(shortFormsIn(QString()).isEmpty());
}
