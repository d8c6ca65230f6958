// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/in_force.h"
#include "core/assess/judge.h"
#include "core/exchange/package_rows.h"
#include "core/exchange/row_cells.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace ansinh {

namespace {

/// The newest version of the plan first, each with what it alone still says.
void eachPlan(const PackageContents &contents, const std::function<void(const PackagePlan &)> &tell)
{
    const Year last = planYear(contents, contents.identity.period.year);
    for (auto version = contents.plans.rbegin(); version != contents.plans.rend(); ++version) {
        if (version->fromYear <= last)
            tell(*version);
    }
}

/// The words of the comparison: its sign "=" would begin a formula.
QString comparisonWord(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return QStringLiteral("at_least");
    case Comparison::MoreThan: return QStringLiteral("more_than");
    case Comparison::AtMost: return QStringLiteral("at_most");
    case Comparison::LessThan: return QStringLiteral("less_than");
    case Comparison::Equal: return QStringLiteral("equal");
    case Comparison::About: return QStringLiteral("about");
    case Comparison::Increase: return QStringLiteral("increase");
    case Comparison::Maintain: return QStringLiteral("maintain");
    case Comparison::Achieve: return QStringLiteral("achieve");
    }
    return {};
}

QString fieldOf(const Code<Target> &code, const PackageContents &contents)
{
    for (const PackageField &field : contents.fields) {
        if (std::find(field.targets.begin(), field.targets.end(), code) != field.targets.end())
            return field.title;
    }
    return {};
}

PackageRow targetRow(const Target &target, Year planFrom, const PackageContents &contents)
{
    RowWriter row;
    row.code(target.code);
    row.year(planFrom);
    row.text(target.name);
    row.text(fieldOf(target.code, contents));
    row.text(nameOf(target.kind));
    row.text(comparisonWord(target.comparison));
    row.number(target.value);
    row.text(target.unit);
    row.day(target.due);
    row.text(nameOf(target.direction));
    row.text(target.numerator);
    row.text(target.denominator);
    row.codes(target.owners);
    row.truth(target.addsToDenominator);
    row.number(target.tolerance);
    row.truth(target.assessable);
    row.text(target.countedUnit);
    row.text(target.note);
    return row.row();
}

/// Every target that the package tells of, as the newest plan that has it says.
struct ToldTarget
{
    const Target *target;
    const PackagePlan *version;
};

std::vector<ToldTarget> toldTargets(const PackageContents &contents)
{
    std::vector<ToldTarget> told;
    QSet<QString> seen;
    eachPlan(contents, [&](const PackagePlan &version) {
        for (const Target &target : version.plan.targets) {
            if (contents.scope.has(target.code) && !seen.contains(target.code.text))
                told.push_back({&target, &version});
            seen.insert(target.code.text);
        }
    });
    return told;
}

QString partyText(const Assignment &party)
{
    return party.organisation.isEmpty() ? party.name : party.organisation.text;
}

QString partiesText(const std::vector<Assignment> &parties)
{
    QStringList texts;
    for (const Assignment &party : parties)
        texts += partyText(party);
    return texts.join(QStringLiteral("; "));
}

PackageRow taskRow(const Task &task, const PackagePlan &version)
{
    const auto &groups = version.plan.groups;
    const auto group
        = std::find_if(groups.begin(), groups.end(), [&](const TaskGroup &its) { return its.code == task.group; });
    RowWriter row;
    row.code(task.code);
    row.year(version.fromYear);
    row.code(task.group);
    row.text(group == groups.end() ? QString() : group->title);
    row.text(task.title);
    row.text(partiesText(task.leads));
    row.text(partiesText(task.coordinators));
    row.text(task.time);
    return row.row();
}

} // namespace

std::vector<PackageRow> targetRows(const PackageContents &contents)
{
    std::vector<PackageRow> rows;
    for (const ToldTarget &told : toldTargets(contents))
        rows.push_back(targetRow(targetInForce(*told.target, told.version->plan, contents.decisions),
                                 told.version->fromYear, contents));
    return rows;
}

std::vector<PackageRow> statementRows(const PackageContents &contents)
{
    std::vector<PackageRow> rows;
    for (const ToldTarget &told : toldTargets(contents)) {
        const auto &statements = told.target->statements;
        const size_t inForce = statementInForce(*told.target, told.version->plan, contents.decisions);
        for (size_t i = 0; i < statements.size(); ++i) {
            RowWriter row;
            row.code(told.target->code);
            row.whole(static_cast<qint64>(i) + 1);
            row.text(statements[i].section);
            row.text(statements[i].text);
            row.number(statements[i].value);
            row.truth(i == inForce);
            rows.push_back(row.row());
        }
    }
    return rows;
}

std::vector<PackageRow> taskRows(const PackageContents &contents)
{
    std::vector<PackageRow> rows;
    QSet<QString> seen;
    eachPlan(contents, [&](const PackagePlan &version) {
        for (const Task &task : version.plan.tasks) {
            if (contents.scope.has(task.code) && !seen.contains(task.code.text))
                rows.push_back(taskRow(task, version));
            seen.insert(task.code.text);
        }
    });
    return rows;
}

std::vector<PackageRow> documentRows(const PackageContents &contents)
{
    std::vector<PackageRow> rows;
    QSet<QString> seen;
    eachPlan(contents, [&](const PackagePlan &version) {
        for (const CitedDocument &document : version.plan.documents) {
            if (seen.contains(document.number))
                continue;
            seen.insert(document.number);
            RowWriter row;
            row.text(document.number);
            row.day(document.date);
            row.text(document.issuer);
            row.text(document.subject);
            row.text(document.note);
            rows.push_back(row.row());
        }
    });
    return rows;
}

std::vector<PackageRow> planRows(const PackageContents &contents)
{
    std::vector<PackageRow> rows;
    for (const PackagePlan &version : contents.plans) {
        const PlanIdentity &identity = version.plan.identity;
        RowWriter row;
        row.year(version.fromYear);
        row.text(identity.id);
        row.text(identity.title);
        row.text(identity.number);
        row.day(identity.date);
        row.text(version.print);
        rows.push_back(row.row());
    }
    return rows;
}

} // namespace ansinh
