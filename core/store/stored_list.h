// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <vector>

namespace ansinh {

// Lists that are only ever read whole stand in one column: names one a line, codes with a space between.

inline QString storedList(const QStringList &names)
{
    return names.join(u'\n');
}

inline QStringList listFrom(const QString &stored)
{
    return stored.split(u'\n', Qt::SkipEmptyParts);
}

template <class T> QString storedCodes(const std::vector<Code<T>> &codes)
{
    QStringList words;
    for (const Code<T> &code : codes)
        words += code.text;
    return words.join(u' ');
}

template <class T> std::vector<Code<T>> codesFrom(const QString &stored)
{
    std::vector<Code<T>> codes;
    for (const QString &word : stored.split(u' ', Qt::SkipEmptyParts))
        codes.push_back(Code<T>(word));
    return codes;
}

} // namespace ansinh
