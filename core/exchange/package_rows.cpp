// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_rows.h"

#include "core/exchange/row_layout.h"
#include "core/plan/words.h"

namespace ansinh {

namespace {

constexpr std::array<Word<Part::Kind>, 3> kPartKinds{{
    {Part::Kind::Whole, "whole"},
    {Part::Kind::Area, "area"},
    {Part::Kind::Member, "member"},
}};

template <class Value, class Lay> std::vector<PackageRow> laid(const std::vector<Value> &values, Lay lay)
{
    std::vector<PackageRow> rows;
    rows.reserve(values.size());
    for (const Value &value : values) {
        RowWriter row;
        lay(row, value);
        rows.push_back(row.row());
    }
    return rows;
}

PackageRow identityRow(const PackageContents &contents)
{
    RowWriter row;
    row.whole(kPackageFormatVersion);
    layIdentity(row, contents.identity);
    row.lines(contents.scope.fields);
    row.truth(contents.identity.withNames);
    row.truth(contents.identity.isSample);
    return row.row();
}

std::vector<PackageRow> organisationRows(const PackageContents &contents)
{
    return laid(contents.organisations, [&](RowWriter &row, const Organisation &organisation) {
        row.code(organisation.code);
        row.text(organisation.name);
        row.word(organisation.kind, organisationKindFrom);
        row.truth(!isOfAnyPlan(contents, organisation.code));
        row.truth(organisation.isOutside);
        row.codes(organisation.memberOf);
        row.code(organisation.successor);
        row.day(organisation.endsOn);
    });
}

std::vector<PackageRow> areaRows(const PackageContents &contents)
{
    return laid(contents.areas, [](RowWriter &row, const Area &area) {
        row.text(area.name);
        row.whole(area.position);
    });
}

/// `of`: what the names belong to, as the first column says it.
template <class Owner, class Of> std::vector<PackageRow> nameRows(const std::vector<Owner> &owners, Of of)
{
    std::vector<PackageRow> rows;
    for (const Owner &owner : owners) {
        for (const DatedName &name : owner.names) {
            RowWriter row;
            row.text(of(owner));
            layDatedName(row, name);
            rows.push_back(row.row());
        }
    }
    return rows;
}

} // namespace

QString nameOf(Part::Kind kind)
{
    return wordFor(kPartKinds, kind);
}

std::optional<Part::Kind> partKindFrom(const QString &name)
{
    return valueFor(kPartKinds, name);
}

PackageRows rowsOf(const PackageContents &contents)
{
    return rowsOf(contents, judgedThroughout(contents));
}

PackageRows rowsOf(const PackageContents &contents, const std::vector<JudgedPeriod> &judged)
{
    PackageRows rows(packageTables().size());
    const AreaNames areas(contents.areas);
    const auto put = [&](const char *table, std::vector<PackageRow> its) {
        rows[packageTableNamed(QLatin1String(table))] = std::move(its);
    };
    put("package", {identityRow(contents)});
    put("figures", laid(contents.figures, [&](RowWriter &row, const Figure &its) { layFigure(row, its, areas); }));
    put("denominators", laid(contents.denominators, [&](RowWriter &row, const SharedDenominator &its) {
            layDenominator(row, its, areas);
        }));
    put("assigned", laid(contents.assigned, layAssigned<RowWriter, const AssignedValue>));
    put("breaks", laid(contents.breaks, layBreak<RowWriter, const SeriesBreak>));
    put("results", laid(contents.results, layResult<RowWriter, const TaskResult>));
    put("indicators", laid(contents.indicators, layIndicator<RowWriter, const TaskIndicatorValue>));
    put("submissions", laid(contents.submissions, laySubmission<RowWriter, const Submission>));
    put("decisions", laid(contents.decisions, layDecision<RowWriter, const Decision>));
    put("organisations", organisationRows(contents));
    put("organisation_names", nameRows(contents.organisations, [](const Organisation &its) { return its.code.text; }));
    put("areas", areaRows(contents));
    put("area_names", nameRows(contents.areas, [](const Area &its) { return its.name; }));
    put("targets", targetRows(contents));
    put("statements", statementRows(contents));
    put("tasks", taskRows(contents));
    put("documents", documentRows(contents));
    put("plans", planRows(contents));
    put("assessments", assessmentRows(judged));
    return rows;
}

} // namespace ansinh
