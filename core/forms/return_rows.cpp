// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/return_rows.h"

#include "core/forms/row_keys.h"
#include "core/forms/figure_vocabulary.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

/// Whether a row that nobody asked for holds a figure rather than a signature or a heading.
bool holdsFigure(const FilledFigureRow &row)
{
    for (const FilledCell *cell : {&row.numerator, &row.denominator, &row.value, &row.state}) {
        const bool hasDigit = std::any_of(cell->text.begin(), cell->text.end(), [](QChar c) { return c.isDigit(); });
        if (cell->number || cell->isError || hasDigit || (!cell->text.isEmpty() && stateFromWords(cell->text)))
            return true;
    }
    return false;
}

class FigureMatcher
{
public:
    FigureMatcher(const Form &form, const FilledForm &filled) : m_filled(filled)
    {
        m_found.rows.resize(form.figures.size());
        for (size_t i = 0; i < form.figures.size(); ++i) {
            const FormFigureRow &row = form.figures[i];
            std::vector<int> &its = m_byCode[codeKey(row.target.text)];
            if (its.empty())
                m_firsts.push_back(int(i));
            its.push_back(int(i));
            m_parts.push_back(partKey(row.partName));
            m_codes.push_back(codeKey(row.target.text));
            m_names.push_back(i > 0 && form.figures[i - 1].name == row.name ? m_names.back() : searchKey(row.name));
        }
    }

    MatchedFigures match()
    {
        for (size_t i = 0; i < m_filled.figures.size(); ++i)
            place(int(i));
        return std::move(m_found);
    }

private:
    /// The asked row of these that covers the part; -1: none, or nobody can say which.
    int rowOf(const std::vector<int> &candidates, const FilledCell &part) const
    {
        if (candidates.size() == 1 && part.isBlank())
            return candidates.front();
        const QString key = partKey(part.text);
        for (const int candidate : candidates) {
            if (m_parts[candidate] == key)
                return candidate;
        }
        return -1;
    }

    /// The rows of the one target of that name; empty: none, or several.
    std::vector<int> named(const NameKey &written) const
    {
        std::vector<int> rows;
        for (const int first : m_firsts) {
            if (written.key.isEmpty() || !written.names(m_names[size_t(first)]))
                continue;
            if (!rows.empty())
                return {};
            rows = m_byCode.value(m_codes[size_t(first)]);
        }
        return rows;
    }

    static QString codeOf(const FilledFigureRow &written)
    {
        return written.code.isError ? QString() : codeKey(written.code.text);
    }

    /// The one row that was asked of a target, where the return names its part otherwise and cannot mean another: its
    /// unit has another name now, or was written in short. -1: that cannot be said.
    int onlyRowOf(const std::vector<int> &candidates, const FilledFigureRow &written) const
    {
        const QString part = partKey(written.part.text);
        const bool isOfAnother = isNumberedArea(part) || m_parts.contains(part);
        if (candidates.size() != 1 || isOfAnother || !hasAnswer(written))
            return -1;
        const QString code = codeOf(written);
        const NameKey name(written.name.text);
        const bool isNamed = !name.key.isEmpty() && name.names(m_names[size_t(candidates.front())]);
        const auto rivals = std::count_if(m_filled.figures.begin(), m_filled.figures.end(),
                                          [&](const auto &row) { return codeOf(row) == code && hasAnswer(row); });
        return !code.isEmpty() && isNamed && rivals == 1 ? candidates.front() : -1;
    }

    void place(int row)
    {
        const FilledFigureRow &written = m_filled.figures[size_t(row)];
        const QString code = codeOf(written);
        const NameKey name(written.name.text);
        const std::vector<int> candidates = code.isEmpty() ? named(name) : m_byCode.value(code);
        const int exact = rowOf(candidates, written.part);
        const int asked = exact < 0 ? onlyRowOf(candidates, written) : exact;
        if (asked < 0) {
            if (holdsFigure(written) && m_found.unknown.size() < kMostUnknown)
                m_found.unknown.push_back(row);
            return;
        }
        MatchedFigures::Match &match = m_found.rows[size_t(asked)];
        put(match, m_filled.figures, row);
        if (match.filled != row)
            return;
        match.isByName = code.isEmpty();
        match.isOtherPart = exact < 0;
        const bool isOwn = name.key.isEmpty() || name.names(m_names[size_t(asked)]);
        match.otherName = !isOwn && !named(name).empty() ? written.name.text : QString();
    }

    const FilledForm &m_filled;
    QHash<QString, std::vector<int>> m_byCode;
    std::vector<int> m_firsts; ///< of each target
    QStringList m_parts; ///< keys of each row
    std::vector<QString> m_codes;
    std::vector<QString> m_names;
    MatchedFigures m_found;
};

} // namespace

MatchedFigures matchFigures(const Form &form, const FilledForm &filled)
{
    return FigureMatcher(form, filled).match();
}

} // namespace ansinh
