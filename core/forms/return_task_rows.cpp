// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/return_rows.h"
#include "core/forms/row_keys.h"
#include "core/text/fold.h"

#include <algorithm>

namespace ansinh {

namespace {

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

MatchedTasks matchTasks(const Form &form, const FilledForm &filled)
{
    return TaskMatcher(form, filled).match();
}

} // namespace ansinh
