// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/return_rows.h"

#include "core/forms/figure_vocabulary.h"
#include "core/forms/return_keys.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

constexpr FilledCell FilledFigureRow::*kFigureAnswers[]
    = {&FilledFigureRow::numerator, &FilledFigureRow::denominator, &FilledFigureRow::value,
       &FilledFigureRow::state,     &FilledFigureRow::certainty,   &FilledFigureRow::note};
constexpr FilledCell FilledTaskRow::*kTaskAnswers[] = {&FilledTaskRow::result, &FilledTaskRow::progress,
                                                       &FilledTaskRow::difficulties, &FilledTaskRow::proposals};

bool areAlike(const FilledCell &a, const FilledCell &b)
{
    return a.text == b.text && a.number == b.number && a.isError == b.isError
        && a.isFormulaWithoutValue == b.isFormulaWithoutValue;
}

/// Numbers and states; a denominator, a certainty or a note alone answers nothing.
bool hasAnswer(const FilledFigureRow &row)
{
    return !row.numerator.isBlank() || !row.value.isBlank() || !row.state.isBlank();
}

bool hasAnswer(const FilledTaskRow &row)
{
    return std::any_of(std::begin(kTaskAnswers), std::end(kTaskAnswers),
                       [&](auto cell) { return !(row.*cell).isBlank(); });
}

bool saysTheSame(const FilledFigureRow &a, const FilledFigureRow &b)
{
    return std::all_of(std::begin(kFigureAnswers), std::end(kFigureAnswers),
                       [&](auto cell) { return areAlike(a.*cell, b.*cell); });
}

bool saysTheSame(const FilledTaskRow &a, const FilledTaskRow &b)
{
    return std::all_of(std::begin(kTaskAnswers), std::end(kTaskAnswers),
                       [&](auto cell) { return areAlike(a.*cell, b.*cell); });
}

/// Whether a row that nobody asked for holds a figure rather than a signature or a heading.
bool holdsFigure(const FilledFigureRow &row)
{
    for (const FilledCell *cell : {&row.numerator, &row.denominator, &row.value, &row.state}) {
        const bool hasDigit
            = std::any_of(cell->text.begin(), cell->text.end(), [](QChar c) { return c.isDigit(); });
        if (cell->number || cell->isError || hasDigit || (!cell->text.isEmpty() && stateFromWords(cell->text)))
            return true;
    }
    return false;
}

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
            if (m_parts[size_t(candidate)] == key)
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

    void place(int row)
    {
        const FilledFigureRow &written = m_filled.figures[size_t(row)];
        const QString code = written.code.isError ? QString() : codeKey(written.code.text);
        const NameKey name(written.name.text);
        const std::vector<int> candidates = code.isEmpty() ? named(name) : m_byCode.value(code);
        const int asked = rowOf(candidates, written.part);
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
        const bool isOwn = name.key.isEmpty() || name.names(m_names[size_t(asked)]);
        match.otherName = !isOwn && !named(name).empty() ? written.name.text : QString();
    }

    const FilledForm &m_filled;
    QHash<QString, std::vector<int>> m_byCode;
    std::vector<int> m_firsts; ///< of each target
    std::vector<QString> m_parts; ///< keys of each row
    std::vector<QString> m_codes;
    std::vector<QString> m_names;
    MatchedFigures m_found;
};

/// Rows of what is counted follow their task; where they were moved, their title finds them.
class TaskMatcher
{
public:
    TaskMatcher(const Form &form, const FilledForm &filled) : m_filled(filled)
    {
        m_found.rows.resize(form.tasks.size());
        for (size_t i = 0; i < form.tasks.size(); ++i) {
            const FormTaskRow &task = form.tasks[i];
            m_found.rows[i].indicators.assign(task.indicators.size(), -1);
            m_tasks.push_back({codeKey(task.task.text), searchKey(task.title), {}});
            for (const FormIndicatorRow &indicator : task.indicators)
                m_tasks.back().indicators.push_back(searchKey(indicator.title()));
        }
    }

    MatchedTasks match()
    {
        int above = -1;
        for (size_t i = 0; i < m_filled.tasks.size(); ++i) {
            const FilledTaskRow &row = m_filled.tasks[i];
            const QString title = searchKey(row.title.text);
            const int coded = taskOf(codeKey(row.code.text), title);
            if (coded >= 0)
                above = coded;
            const bool isStray = !place(int(i), title, coded, above) && hasAnswer(row)
                && !(row.code.isBlank() && row.title.isBlank());
            if (isStray && m_found.unknown.size() < kMostUnknown)
                m_found.unknown.push_back(int(i));
        }
        return std::move(m_found);
    }

private:
    /// By what a task of the form is found.
    struct Keys
    {
        QString code;
        QString title;
        std::vector<QString> indicators;
    };

    int taskOf(const QString &code, const QString &title) const
    {
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            if (code.isEmpty() ? m_tasks[i].title == title : m_tasks[i].code == code)
                return int(i);
        }
        return -1;
    }

    int indicatorOf(int task, const QString &title) const
    {
        const auto &indicators = m_tasks[size_t(task)].indicators;
        const auto found = std::find(indicators.begin(), indicators.end(), title);
        return found == indicators.end() ? -1 : int(found - indicators.begin());
    }

    /// The only task that counts something of that title; -1: none, or several.
    int onlyTaskCounting(const QString &title) const
    {
        int only = -1;
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            if (indicatorOf(int(i), title) < 0)
                continue;
            if (only >= 0)
                return -1;
            only = int(i);
        }
        return only;
    }

    bool place(int row, const QString &title, int coded, int above)
    {
        const FilledTaskRow &written = m_filled.tasks[size_t(row)];
        int task = coded >= 0 ? coded : above;
        int indicator = task < 0 ? -1 : indicatorOf(task, title);
        if (indicator < 0 && coded < 0) {
            task = onlyTaskCounting(title);
            indicator = task < 0 ? -1 : indicatorOf(task, title);
        }
        if (indicator >= 0) {
            int &place = m_found.rows[size_t(task)].indicators[size_t(indicator)];
            if (place < 0 || !hasAnswer(m_filled.tasks[size_t(place)]))
                place = row;
            else if (hasAnswer(written) && !saysTheSame(m_filled.tasks[size_t(place)], written))
                m_found.twins.push_back({place, row});
            return true;
        }
        if (coded < 0)
            return false;
        put(m_found.rows[size_t(coded)], m_filled.tasks, row);
        return true;
    }

    const FilledForm &m_filled;
    std::vector<Keys> m_tasks;
    MatchedTasks m_found;
};

} // namespace

MatchedFigures matchFigures(const Form &form, const FilledForm &filled)
{
    return FigureMatcher(form, filled).match();
}

MatchedTasks matchTasks(const Form &form, const FilledForm &filled)
{
    return TaskMatcher(form, filled).match();
}

} // namespace ansinh
