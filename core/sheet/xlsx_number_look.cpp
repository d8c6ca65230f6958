// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_number.h"

namespace ansinh {

namespace {

/// The letters of a format code that mean something: no quoted words, no [colours], no escaped signs; its first
/// section only, in small letters.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i);
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the sign after it stands for itself
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberLook lookOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    const bool isDate = (id >= 14 && id <= 17) || id == 22;
    const bool isEastAsianDate = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
    return isDate || isEastAsianDate ? NumberLook::Date : NumberLook::Plain;
}

NumberLook lookOfCode(QStringView code)
{
    QString bare = bareCode(code);
    if (bare.contains(u'%'))
        return NumberLook::Percent;
    if (bare == QLatin1String("general") || bare.contains(u'#') || bare.contains(u'0'))
        return bare.contains(u'y') && bare.contains(u'd') ? NumberLook::Date : NumberLook::Plain;
    const bool hasTime = bare.contains(u'h') || bare.contains(u's'); // then m is a minute
    const bool isDate = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !hasTime);
    return isDate ? NumberLook::Date : NumberLook::Plain;
}

} // namespace ansinh
