// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/return_keys.h"

#include "core/text/fold.h"

namespace ansinh {

namespace {

/// "0" in front of digits means nothing: "CT09" is "CT9", "Khu phố 04" is "Khu phố 4".
QString withoutZeros(const QString &key)
{
    QString plain;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool isLeading = key.at(i) == u'0' && i + 1 < key.size() && key.at(i + 1).isDigit()
            && (i == 0 || !(key.at(i - 1).isDigit() || key.at(i - 1) == u'.'));
        if (!isLeading)
            plain += key.at(i);
    }
    return plain;
}

} // namespace

QString codeKey(const QString &code)
{
    return withoutZeros(searchKey(code).remove(u' ').replace(u',', u'.'));
}

QString partKey(const QString &part)
{
    const QString key = withoutZeros(searchKey(part));
    qsizetype digits = key.size();
    while (digits > 0 && key.at(digits - 1).isDigit())
        --digits;
    const QString before = key.left(digits).remove(u'.').trimmed();
    const bool isShort = before.isEmpty() || before == QLatin1String("kp") || before == QLatin1String("k p");
    return isShort && digits < key.size() ? QStringLiteral("khu pho ") + key.mid(digits) : key;
}

NameKey::NameKey(const QString &name)
    : isCut(name.endsWith(u'…')), key(searchKey(isCut ? name.chopped(1) : name))
{
}

bool NameKey::names(const QString &other) const
{
    return isCut ? other.startsWith(key) : other == key;
}

} // namespace ansinh
