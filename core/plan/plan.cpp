// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace ansinh {

namespace {

template <class T, class Test> const T *firstWhere(const std::vector<T> &list, Test test)
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

template <class T, class Test> std::vector<const T *> allWhere(const std::vector<T> &list, Test test)
{
    std::vector<const T *> found;
    for (const T &item : list)
        if (test(item))
            found.push_back(&item);
    return found;
}

} // namespace

const Target *Plan::target(const Code<Target> &code) const
{
    return firstWhere(targets, [&](const Target &t) { return t.code == code; });
}

const Task *Plan::task(const Code<Task> &code) const
{
    return firstWhere(tasks, [&](const Task &t) { return t.code == code; });
}

const Organisation *Plan::organisation(const Code<Organisation> &code) const
{
    return firstWhere(organisations, [&](const Organisation &o) { return o.code == code; });
}

const Organisation *Plan::user() const
{
    return firstWhere(organisations, [](const Organisation &o) { return o.isUser; });
}

const Contradiction *Plan::contradiction(const QString &id) const
{
    return firstWhere(contradictions, [&](const Contradiction &c) { return c.id == id; });
}

const Duty *Plan::duty(const QString &role) const
{
    return role.isEmpty() ? nullptr : firstWhere(duties, [&](const Duty &d) { return d.role == role; });
}

std::vector<const Task *> Plan::tasksOf(const Code<TaskGroup> &group) const
{
    return allWhere(tasks, [&](const Task &t) { return t.group == group; });
}

std::vector<const TaskIndicator *> Plan::indicatorsOf(const Code<Task> &task) const
{
    return allWhere(indicators, [&](const TaskIndicator &i) { return i.task == task; });
}

} // namespace ansinh
