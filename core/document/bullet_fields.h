// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bullet_chart.h"
#include "core/document/chart_value_fields.h"

namespace ansinh {

// The fields of all targets and of the groups of tasks, as JSON names them.

template <> struct Fields<ProgressPart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("verdict", value.verdict)("count", value.count);
    }
};

template <> struct Fields<BulletRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("code", value.code)("name", value.name)("scale", value.scale)("value", value.value)("reason", value.reason)
            ("word", value.word)("certainty", value.certainty)("target", value.target)("target_word", value.targetWord)
            ("expected", value.expected)("verdict", value.verdict)("link", value.link);
    }
};

template <> struct Fields<BulletGroup>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("title", value.title)("counts", value.counts)("rows", value.rows);
    }
};

template <> struct Fields<BulletChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("summary", value.summary)("groups", value.groups)("name_word", value.nameWord)("value_word", value.valueWord)
            ("target_word", value.targetWord)("expected_word", value.expectedWord)("verdict_word", value.verdictWord)
            ("preliminary_word", value.preliminaryWord)("estimate_word", value.estimateWord);
    }
};

template <> struct Kind<BulletChart>
{
    static constexpr const char *word = "bullets";
};

template <> struct Fields<ProgressRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("code", value.code)("title", value.title)("tasks", value.tasks)("targets", value.targets)
            ("tasks_made", value.tasksMade)("targets_made", value.targetsMade)("link", value.link);
    }
};

template <> struct Fields<ProgressChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("group_title", value.groupTitle)("tasks_title", value.tasksTitle)("targets_title", value.targetsTitle)
            ("no_tasks", value.noTasks)("no_targets", value.noTargets)("tasks", value.tasks)("targets", value.targets)
            ("rows", value.rows);
    }
};

template <> struct Kind<ProgressChart>
{
    static constexpr const char *word = "progress";
};

} // namespace ansinh
