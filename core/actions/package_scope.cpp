// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/package_scope.h"

#include "core/report/report_wording.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

/// The part of the plan that says how its tasks are done; its sections bear their codes.
const QString kTaskPart = QStringLiteral("III.");

bool isStatedIn(const Target &target, const QString &section)
{
    return std::any_of(target.statements.begin(), target.statements.end(), [&](const TargetStatement &its) {
        return its.section == section || its.section.startsWith(section + u'.');
    });
}

template <class T> void addOnce(std::vector<Code<T>> &codes, const Code<T> &code)
{
    if (std::find(codes.begin(), codes.end(), code) == codes.end())
        codes.push_back(code);
}

void addField(const PackageField &field, const Plan &plan, PackageScope &scope)
{
    for (const Code<Target> &code : field.targets) {
        addOnce(scope.targets, code);
        for (const Task &task : plan.tasks) {
            if (isStatedIn(*plan.target(code), kTaskPart + task.code.text))
                addOnce(scope.tasks, task.code);
        }
    }
    scope.fields += field.title;
}

void addTask(const Task &task, const Plan &plan, PackageScope &scope)
{
    addOnce(scope.tasks, task.code);
    for (const Target &target : plan.targets) {
        if (isStatedIn(target, kTaskPart + task.code.text))
            addOnce(scope.targets, target.code);
    }
}

bool isCalled(const QString &wanted, const QString &code, const QString &title)
{
    return (!code.isEmpty() && wanted.simplified() == code) || searchKey(wanted) == searchKey(title);
}

/// False: no field, group or task is called so.
bool addNamed(const QString &name, const Plan &plan, const std::vector<PackageField> &fields, PackageScope &scope)
{
    for (const PackageField &field : fields) {
        if (isCalled(name, {}, field.title))
            return addField(field, plan, scope), true;
    }
    for (const TaskGroup &group : plan.groups) {
        if (!isCalled(name, group.code.text, group.title))
            continue;
        for (const Task &task : plan.tasks) {
            if (task.group == group.code)
                addTask(task, plan, scope);
        }
        return scope.fields += group.title, true;
    }
    for (const Task &task : plan.tasks) {
        if (isCalled(name, task.code.text, task.title))
            return addTask(task, plan, scope), scope.fields += task.title, true;
    }
    return false;
}

Error unknownField(const QString &name, const std::vector<PackageField> &fields)
{
    QStringList titles;
    for (const PackageField &field : fields)
        titles += field.title;
    return {
        ErrorKind::NotFound,
        QCoreApplication::translate("core/actions",
                                    "There is no field of work “%1”. The fields are: %2. The code of a task or of a "
                                    "group of tasks will do too.")
            .arg(name, titles.join(QStringLiteral("; "))),
        {}};
}

template <class T, class Test> void keep(std::vector<T> &values, Test test)
{
    values.erase(std::remove_if(values.begin(), values.end(), [&](const T &value) { return !test(value); }),
                 values.end());
}

/// A decision on a figure is named after its target ("CT19/2026/whole"), one on the plan by its contradiction.
bool tells(const PackageContents &contents, const Decision &decision)
{
    const Code<Target> named(decision.item.section(u'/', 0, 0));
    for (const PackagePlan &version : contents.plans) {
        if (version.plan.target(named))
            return contents.scope.has(named);
        for (const Contradiction &contradiction : version.plan.contradictions) {
            if (contradiction.id == decision.item && !contradiction.target.isEmpty())
                return contents.scope.has(contradiction.target);
        }
    }
    return true;
}

QSet<QString> denominatorsOf(const PackageContents &contents)
{
    QSet<QString> names;
    for (const PackagePlan &version : contents.plans) {
        for (const Target &target : version.plan.targets) {
            if (contents.scope.has(target.code))
                names.insert(target.denominator);
        }
    }
    return names;
}

QSet<QString> reportersIn(const PackageContents &contents)
{
    QSet<QString> codes;
    for (const Figure &figure : contents.figures)
        codes.insert(figure.by.text);
    for (const TaskResult &result : contents.results)
        codes.insert(result.by.text);
    for (const TaskIndicatorValue &indicator : contents.indicators)
        codes.insert(indicator.by.text);
    return codes;
}

} // namespace

std::vector<PackageField> fieldsOf(const Plan &plan)
{
    std::vector<PackageField> fields;
    const ReportWording wording = ReportWording::of(plan);
    for (const TargetField &field : wording.fields()) {
        if (field.title.isEmpty())
            continue;
        fields.push_back({field.title, {}});
        for (const Target *target : field.targets)
            fields.back().targets.push_back(target->code);
    }
    return fields;
}

Result<PackageScope> scopeOf(const Plan &plan, const QStringList &fields)
{
    PackageScope scope;
    const std::vector<PackageField> all = fieldsOf(plan);
    for (const QString &name : fields) {
        if (name.trimmed().isEmpty() || !addNamed(name, plan, all, scope))
            return unknownField(name, all);
    }
    scope.fields.removeDuplicates();
    return scope;
}

void narrow(PackageContents &contents)
{
    const PackageScope &scope = contents.scope;
    if (scope.isWhole())
        return;
    const QSet<QString> denominators = denominatorsOf(contents);
    keep(contents.figures, [&](const Figure &its) { return scope.has(its.target); });
    keep(contents.assigned, [&](const AssignedValue &its) { return scope.has(its.target); });
    keep(contents.breaks, [&](const SeriesBreak &its) { return its.target.isEmpty() || scope.has(its.target); });
    keep(contents.denominators, [&](const SharedDenominator &its) { return denominators.contains(its.name); });
    keep(contents.results, [&](const TaskResult &its) { return scope.has(its.task); });
    keep(contents.indicators, [&](const TaskIndicatorValue &its) { return scope.has(its.task); });
    keep(contents.decisions, [&](const Decision &its) { return tells(contents, its); });
    const QSet<QString> reporters = reportersIn(contents);
    keep(contents.submissions, [&](const Submission &its) { return reporters.contains(its.organisation.text); });
}

} // namespace ansinh
