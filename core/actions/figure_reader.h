// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/lookup.h"
#include "core/actions/record.h"

namespace ansinh {

/// Turns a typed entry into a figure of its target's kind. Knows form and existence; whether the
/// numbers are plausible is judged elsewhere.
class FigureReader
{
public:
    explicit FigureReader(Lookup &lookup) : m_lookup(lookup) { }

    Result<Figure> read(const FigureEntry &entry);

private:
    std::optional<Error> readPart(const FigureEntry &entry, Figure &figure) const;
    std::optional<Error> readBy(const FigureEntry &entry, Figure &figure);

    Lookup &m_lookup;
};

} // namespace ansinh
