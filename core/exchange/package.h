// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/plan.h"
#include "core/plan/plan_pattern.h"
#include "core/year/submission.h"
#include "core/year/task_result.h"

#include <QStringList>

namespace ansinh {

/// The format of a package that this program writes and the newest that it reads.
constexpr int kPackageFormatVersion = 1;

/// Whether the report of the period can still change.
enum class PackageState { Draft, Submitted };

/// "draft", "submitted".
QString nameOf(PackageState state);
std::optional<PackageState> packageStateFrom(const QString &name);

/// Whose package it is, of what, and when it was made; no person's name unless the officer wanted it.
struct PackageIdentity
{
    QString book; ///< the book's own name (Book::token): the same in every package of a ward
    qint64 sequence = 0; ///< changes that the book had seen: of two packages of a book the higher is the newer
    QString ward; ///< who issues the report, under the name of the day: "UBND Phường 2"
    QString place; ///< "Phường 2"
    Period period{Year::of({})};
    PackageState state = PackageState::Draft;
    QString number; ///< of the submitted report; empty: none
    std::optional<QDate> date; ///< of the submitted report
    QString madeBy; ///< the post, never the person: "Công chức Lao động - Thương binh và Xã hội"
    QString person; ///< only with names
    QDate madeOn; ///< the day that was given; no clock
    QStringList recipients; ///< to whom it goes, as names of the day
    bool withNames = false; ///< the officer wanted names of persons in it
    bool isSample = false; ///< figures made up for showing

    friend bool operator==(const PackageIdentity &a, const PackageIdentity &b);
};

/// A field of work (lĩnh vực) and its targets.
struct PackageField
{
    QString title;
    std::vector<Code<Target>> targets;

    friend bool operator==(const PackageField &a, const PackageField &b)
    {
        return a.title == b.title && a.targets == b.targets;
    }
};

/// What of the ward's work the package tells. Without any field it tells all of it.
struct PackageScope
{
    QStringList fields; ///< as they were asked for
    std::vector<Code<Target>> targets; ///< only with fields
    std::vector<Code<Task>> tasks; ///< only with fields

    bool isWhole() const { return fields.isEmpty(); }
    bool has(const Code<Target> &target) const;
    bool has(const Code<Task> &task) const;
    friend bool operator==(const PackageScope &a, const PackageScope &b)
    {
        return a.fields == b.fields && a.targets == b.targets && a.tasks == b.tasks;
    }
};

/// A version of the plan, as it was read into the book, and the year from which it holds. The first one also holds for
/// the years before it.
struct PackagePlan
{
    Year fromYear = Year::of({});
    Plan plan; ///< without the name of who signed it, unless names were wanted
    QString print; ///< planPrint() of it
};

/// What one ward sends to the town office: everything that its book knows up to the period, as values. Nothing in it
/// is later than `identity.period`; areas are numbered for this package alone.
struct PackageContents
{
    PackageIdentity identity;
    PackageScope scope;
    std::vector<PackageField> fields; ///< of all the plan's targets; empty: the plan is not arranged so
    std::vector<PackagePlan> plans; ///< by year; never empty
    std::vector<Organisation> organisations; ///< of the plan in force and those added, with names and successors
    std::vector<Area> areas; ///< in order
    std::vector<Figure> figures;
    std::vector<SharedDenominator> denominators;
    std::vector<AssignedValue> assigned;
    std::vector<SeriesBreak> breaks;
    std::vector<TaskResult> results;
    std::vector<TaskIndicatorValue> indicators;
    std::vector<Submission> submissions;
    std::vector<Decision> decisions; ///< the one that holds for each item
};

/// Whether a version of the plan names it; else the ward added it.
bool isOfAnyPlan(const PackageContents &contents, const Code<Organisation> &code);
/// The plan in force in that year with the ward's organisations merged in; `plans` not empty.
Plan planWithOrganisations(const PackageContents &contents, Year year);
/// The same with targets as decided.
Plan planInForce(const PackageContents &contents, Year year);
/// The year from which that plan holds.
Year planYear(const PackageContents &contents, Year year);

/// Names a version of a plan whichever ward issued it: SHA-256 in hex of all but title, number, place, date and signer,
/// the names of organisations and of who issued what is cited, and contradictions. Wards that work by the same version
/// have the same.
QString planPrint(const Plan &plan);
/// The same of a plan that differs from others in identity and organisations alone: `printed` is printedPattern() of
/// any of them.
QString planPrint(const Plan &plan, const PlanPattern &printed);
PlanPattern printedPattern(const Plan &plan);

} // namespace ansinh
