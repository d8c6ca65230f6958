// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_rows.h"
#include "core/exchange/row_layout.h"

#include <QHash>

namespace ansinh {

namespace {

const std::vector<PackageRow> &rowsIn(const PackageRows &rows, const char *table)
{
    return rows[packageTableNamed(QLatin1String(table))];
}

template <class Value, class Lay> std::vector<Value> valuesFrom(const std::vector<PackageRow> &rows, Lay lay)
{
    std::vector<Value> values;
    values.reserve(rows.size());
    for (const PackageRow &row : rows) {
        RowReader reader(row);
        Value value;
        lay(reader, value);
        values.push_back(std::move(value));
    }
    return values;
}

void readIdentity(const PackageRows &rows, PackageContents &contents)
{
    RowReader row(rowsIn(rows, "package").front());
    int format = 0;
    row.whole(format);
    layIdentity(row, contents.identity);
    row.lines(contents.scope.fields);
    row.truth(contents.identity.withNames);
    row.truth(contents.identity.isSample);
}

void readOrganisations(const PackageRows &rows, PackageContents &contents)
{
    QHash<QString, size_t> places;
    contents.organisations
        = valuesFrom<Organisation>(rowsIn(rows, "organisations"), [](RowReader &row, Organisation &organisation) {
              bool isAdded = false;
              row.code(organisation.code);
              row.text(organisation.name);
              row.word(organisation.kind, organisationKindFrom);
              row.truth(isAdded);
              row.truth(organisation.isOutside);
              row.codes(organisation.memberOf);
              row.code(organisation.successor);
              row.day(organisation.endsOn);
          });
    for (size_t i = 0; i < contents.organisations.size(); ++i)
        places.insert(contents.organisations[i].code.text, i);
    for (const PackageRow &row : rowsIn(rows, "organisation_names")) {
        RowReader reader(row);
        QString code;
        DatedName name;
        reader.text(code);
        layDatedName(reader, name);
        contents.organisations[places.value(code)].names.push_back(name);
    }
}

void readAreas(const PackageRows &rows, PackageContents &contents)
{
    contents.areas = valuesFrom<Area>(rowsIn(rows, "areas"), [](RowReader &row, Area &area) {
        row.text(area.name);
        row.whole(area.position);
    });
    for (size_t i = 0; i < contents.areas.size(); ++i)
        contents.areas[i].id = {static_cast<qint64>(i) + 1};
    const AreaNames areas(contents.areas);
    for (const PackageRow &row : rowsIn(rows, "area_names")) {
        RowReader reader(row);
        Id<Area> id;
        DatedName name;
        areas.lay(reader, id);
        layDatedName(reader, name);
        contents.areas[static_cast<size_t>(id.value) - 1].names.push_back(name);
    }
}

/// Which targets and tasks the package tells of, and how the targets are arranged.
void readScope(const PackageRows &rows, PackageContents &contents)
{
    const auto &tables = packageTables();
    const PackageTable &targets = tables[packageTableNamed(QStringLiteral("targets"))];
    const int field = targets.column(QStringLiteral("field"));
    for (const PackageRow &row : rowsIn(rows, "targets")) {
        const Code<Target> code(row.front());
        if (!contents.scope.isWhole())
            contents.scope.targets.push_back(code);
        const QString title = row[field];
        const auto its = std::find_if(contents.fields.begin(), contents.fields.end(),
                                      [&](const PackageField &one) { return one.title == title; });
        if (its != contents.fields.end())
            its->targets.push_back(code);
        else if (!title.isEmpty())
            contents.fields.push_back({title, {code}});
    }
    for (const PackageRow &row : rowsIn(rows, "tasks")) {
        if (!contents.scope.isWhole())
            contents.scope.tasks.push_back(Code<Task>(row.front()));
    }
}

} // namespace

PackageContents contentsFrom(const PackageRows &rows, std::vector<PackagePlan> plans)
{
    PackageContents contents;
    contents.plans = std::move(plans);
    readIdentity(rows, contents);
    readScope(rows, contents);
    readOrganisations(rows, contents);
    readAreas(rows, contents);
    const AreaNames areas(contents.areas);
    contents.figures
        = valuesFrom<Figure>(rowsIn(rows, "figures"), [&](RowReader &row, Figure &its) { layFigure(row, its, areas); });
    contents.denominators = valuesFrom<SharedDenominator>(
        rowsIn(rows, "denominators"), [&](RowReader &row, SharedDenominator &its) { layDenominator(row, its, areas); });
    contents.assigned = valuesFrom<AssignedValue>(rowsIn(rows, "assigned"), layAssigned<RowReader, AssignedValue>);
    contents.breaks = valuesFrom<SeriesBreak>(rowsIn(rows, "breaks"), layBreak<RowReader, SeriesBreak>);
    contents.results = valuesFrom<TaskResult>(rowsIn(rows, "results"), layResult<RowReader, TaskResult>);
    contents.indicators
        = valuesFrom<TaskIndicatorValue>(rowsIn(rows, "indicators"), layIndicator<RowReader, TaskIndicatorValue>);
    contents.submissions = valuesFrom<Submission>(rowsIn(rows, "submissions"), laySubmission<RowReader, Submission>);
    contents.decisions = valuesFrom<Decision>(rowsIn(rows, "decisions"), layDecision<RowReader, Decision>);
    return contents;
}

} // namespace ansinh
