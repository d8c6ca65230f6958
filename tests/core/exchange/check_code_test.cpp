// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_code.h"

#include "core/base/sha256.h"
#include "core/exchange/package_member.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const QString kLetters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUVXY");

QString codeOf(int number)
{
    return checkCode(sha256Of(QByteArray::number(number)));
}

} // namespace

TEST_CASE("A check code is nine characters in groups of three, the same for the same bytes")
{
    const QString code = codeOf(1);
    CHECK(code.size() == 11);
    CHECK(code[3] == u'-');
    CHECK(code[7] == u'-');
    CHECK(code == codeOf(1));
    CHECK(code != codeOf(2));
    for (const QChar letter : QString(code).remove(u'-'))
        CHECK(kLetters.contains(letter));
}

TEST_CASE("A code is understood however it is written down")
{
    const QString code = codeOf(7);
    CHECK(checkCodeFrom(code) == code);
    CHECK(checkCodeFrom(QString(code).remove(u'-').toLower()) == code);
    CHECK(checkCodeFrom(QStringLiteral(" %1 ").arg(QString(code).replace(u'-', u' '))) == code);
    CHECK(checkCodeFrom(QString(code).replace(u'0', u'o').replace(u'1', u'i')) == code);
    CHECK_FALSE(checkCodeFrom(QString()));
    CHECK_FALSE(checkCodeFrom(code + u'0'));
    CHECK_FALSE(checkCodeFrom(QStringLiteral("***-***-***")));
}

TEST_CASE("Every misheard character is noticed, and every two that changed places")
{
    for (int number = 0; number < 20; ++number) {
        const QString code = codeOf(number).remove(u'-');
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (const QChar letter : kLetters) {
                QString heard = code;
                heard[i] = letter;
                CHECK(checkCodeFrom(heard).has_value() == (heard == code));
            }
            for (qsizetype k = 0; k < i; ++k) {
                QString heard = code;
                std::swap(heard[i], heard[k]);
                CHECK(checkCodeFrom(heard).has_value() == (heard == code));
            }
        }
    }
}
