// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/organisation.h"
#include "core/plan/target.h"

#include <QStringList>

using namespace ansinh;

namespace {

template <class E> void checkWords(const QStringList &words, std::optional<E> (*from)(const QString &))
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<E> value = from(words.at(i));
        INFO(words.at(i).toStdString());
        REQUIRE(value);
        CHECK(*value == static_cast<E>(i));
        CHECK(nameOf(*value) == words.at(i));
    }
    CHECK(!from(QString()));
    CHECK(!from(words.first().toUpper() + QLatin1Char('!')));
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Every value of the plan's enums has its word, and the word its value")
{
    checkWords(words("ratio count cumulative average yes_no"), targetKindFrom);
    checkWords(words(">= > <= < = ~ increase maintain achieve"), comparisonFrom);
    checkWords(words("up down hold"), directionFrom);
    checkWords(words("officer unit group recipient issuer"), organisationKindFrom);
}
