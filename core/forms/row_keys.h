// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"
#include "core/text/fold.h"

#include <vector>

namespace ansinh {

// By what the rows of a return are found and compared.

/// "CT09" and "ct 9" are the same.
QString codeKey(const QString &code);
/// "KP4", "kp 04" and "4" mean "Khu phố 4".
QString partKey(const QString &part);
/// Whether it is the key of a numbered area.
bool isNumberedArea(const QString &partKey);

/// A name as it is compared: one that was cut ends with "…" in the form itself.
struct NameKey
{
    explicit NameKey(const QString &name) : isCut(name.endsWith(u'…')), key(searchKey(isCut ? name.chopped(1) : name))
    {
    }

    bool names(const QString &other) const { return isCut ? other.startsWith(key) : other == key; }

    bool isCut;
    QString key;
};

/// Numbers and states; a denominator, a certainty or a note alone answers nothing.
bool hasAnswer(const FilledFigureRow &row);
bool hasAnswer(const FilledTaskRow &row);
bool saysTheSame(const FilledFigureRow &a, const FilledFigureRow &b);
bool saysTheSame(const FilledTaskRow &a, const FilledTaskRow &b);

/// Puts a row to what it answers, or beside the one that stands there already.
template <class Match, class Row> void put(Match &match, const std::vector<Row> &rows, int row)
{
    if (match.filled < 0 || !hasAnswer(rows[size_t(match.filled)])) {
        match.filled = row;
    } else if (hasAnswer(rows[size_t(row)])) {
        match.twin = row;
        match.isTwinAlike = saysTheSame(rows[size_t(match.filled)], rows[size_t(row)]);
    }
}

} // namespace ansinh
