// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/row_keys.h"

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

const QString kArea = QStringLiteral("khu pho ");

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

constexpr FilledCell FilledFigureRow::*kFigureAnswers[]
    = {&FilledFigureRow::numerator, &FilledFigureRow::denominator, &FilledFigureRow::value,
       &FilledFigureRow::state,     &FilledFigureRow::certainty,   &FilledFigureRow::note};
constexpr FilledCell FilledTaskRow::*kTaskAnswers[]
    = {&FilledTaskRow::result, &FilledTaskRow::progress, &FilledTaskRow::difficulties, &FilledTaskRow::proposals};

bool areAlike(const FilledCell &a, const FilledCell &b)
{
    return a.text == b.text && a.number == b.number && a.isError == b.isError
        && a.isFormulaWithoutValue == b.isFormulaWithoutValue;
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
    return isShort && digits < key.size() ? kArea + key.mid(digits) : key;
}

bool isNumberedArea(const QString &partKey)
{
    return partKey.startsWith(kArea) && partKey.size() > kArea.size() && partKey.at(kArea.size()).isDigit();
}

bool hasAnswer(const FilledFigureRow &row)
{
    return !row.numerator.isBlank() || !row.value.isBlank() || !row.state.isBlank();
}

bool saysTheSame(const FilledFigureRow &a, const FilledFigureRow &b)
{
    return std::all_of(std::begin(kFigureAnswers), std::end(kFigureAnswers),
                       [&](auto cell) { return areAlike(a.*cell, b.*cell); });
}

bool hasAnswer(const FilledTaskRow &row)
{
    return std::any_of(std::begin(kTaskAnswers), std::end(kTaskAnswers),
                       [&](auto cell) { return !(row.*cell).isBlank(); });
}

bool saysTheSame(const FilledTaskRow &a, const FilledTaskRow &b)
{
    return std::all_of(std::begin(kTaskAnswers), std::end(kTaskAnswers),
                       [&](auto cell) { return areAlike(a.*cell, b.*cell); });
}

} // namespace ansinh
