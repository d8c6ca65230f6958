// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_rows.h"

#include "core/assess/division.h"
#include "core/assess/part_measure.h"
#include "core/plan/asked.h"
#include "ui/base/desk.h"
#include "ui/widgets/part_word.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ansinh {

namespace {

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::PartWords)
};

using Figures = std::vector<const Figure *>;

Figures figuresOf(const std::vector<Figure> &all, const Code<Target> &target, const Period &period, const Part &part)
{
    Figures figures;
    for (const Figure &figure : all) {
        if (figure.target == target && figure.period == period && figure.part == part)
            figures.push_back(&figure);
    }
    return figures;
}

/// Who reports a part as long as nobody has.
Code<Organisation> reporterOf(const Target &target, const Part &part)
{
    if (part.kind == Part::Kind::Member)
        return part.member;
    return target.owners.empty() ? Code<Organisation>() : target.owners.front();
}

FigureKey slotOf(const Target &target, const Period &period, const Part &part, const Figures &figures)
{
    return {target.code, period, part, figures.size() == 1 ? figures.front()->by : reporterOf(target, part)};
}

Period yearBefore(const Period &period)
{
    return {period.year.previous(), period.half};
}

std::optional<AssignedValue> assignedOf(const std::vector<AssignedValue> &all, const Code<Target> &target, Year year)
{
    for (const AssignedValue &value : all) {
        if (value.target == target && value.year == year)
            return value;
    }
    return {};
}

/// Those named for a value already, newest year first, then those of the plan.
QStringList documentsOf(const Plan &plan, const std::vector<AssignedValue> &assigned)
{
    std::vector<std::pair<int, QString>> named;
    for (const AssignedValue &value : assigned)
        named.push_back({-value.year.number(), value.document});
    std::sort(named.begin(), named.end());
    QStringList documents;
    for (const auto &[year, document] : named)
        documents += document;
    for (const CitedDocument &document : plan.documents)
        documents += document.number;
    documents.removeAll(QString());
    documents.removeDuplicates();
    return documents;
}

/// The parts of one target with everything that their lines need.
class Parts
{
public:
    Parts(const Status &status, const Target &target, const TargetHistory &history,
          const std::vector<AssignedValue> &assigned, const QStringList &documents, const QDate &today)
        : m_status(status),
          m_target(target),
          m_history(history),
          m_index(history),
          m_assigned(assigned),
          m_documents(documents),
          m_today(today)
    {
    }

    FigureRow line(const Part &part) const;
    std::vector<FigureRow> all() const;

private:
    FigureRowMatter matterOf(const Part &part, const QString &name) const;
    void addWhole(std::vector<FigureRow> &rows) const;
    void addSources(std::vector<FigureRow> &rows, FigureRowMatter matter) const;
    void addDivision(std::vector<FigureRow> &rows, const std::vector<Part> &parts, const QString &total) const;
    FigureRow sumOf(Part::Kind kind, const QString &name) const;
    const Assessment *assessment() const;
    int reportedParts() const;

    const Status &m_status;
    const Target &m_target;
    const TargetHistory &m_history;
    FigureIndex m_index; ///< made once for all its lines
    const std::vector<AssignedValue> &m_assigned;
    QStringList m_documents; ///< shared by all lines
    QDate m_today;
};

const Assessment *Parts::assessment() const
{
    const auto found = std::find_if(m_status.targets.begin(), m_status.targets.end(),
                                    [&](const Assessment &each) { return each.target == m_target.code; });
    return &*found;
}

FigureRowMatter Parts::matterOf(const Part &part, const QString &name) const
{
    const Period &period = m_status.period;
    FigureRowMatter matter{m_status.plan, m_target, name, {}, figuresOf(m_history.figures, m_target.code, period, part),
                           partMeasure(m_index, period, part).measured,
                           partMeasure(m_index, yearBefore(period), part).measured.value};
    matter.slot = slotOf(m_target, period, part, matter.figures);
    return matter;
}

int Parts::reportedParts() const
{
    std::set<Part> parts;
    for (const Figure &figure : m_history.figures) {
        if (figure.period == m_status.period && !figure.part.isWhole())
            parts.insert(figure.part);
    }
    return static_cast<int>(parts.size());
}

FigureRow Parts::line(const Part &part) const
{
    FigureRowMatter matter = matterOf(part, m_target.name);
    if (part.isWhole()) {
        matter.assessment = assessment();
        matter.measured = matter.assessment->measured;
        matter.previous = matter.assessment->previous;
        matter.assigned = assignedOf(m_assigned, m_target.code, m_status.period.year);
        matter.documents = m_documents;
        if (matter.figures.empty())
            matter.partCount = reportedParts();
        if (matter.partCount > 0)
            matter.kind = FigureRow::Kind::Sum;
    }
    if (matter.figures.size() > 1)
        matter.kind = FigureRow::Kind::Sources;
    return figureRow(matter);
}

void Parts::addWhole(std::vector<FigureRow> &rows) const
{
    FigureRowMatter matter = matterOf(Part::whole(), PartWords::tr("Whole ward, stated as one figure"));
    addSources(rows, matter);
}

/// A line for each who reported the part; one that waits where nobody has.
void Parts::addSources(std::vector<FigureRow> &rows, FigureRowMatter matter) const
{
    const Figures figures = matter.figures;
    if (figures.empty())
        return rows.push_back(figureRow(matter));
    for (const Figure *figure : figures) {
        matter.figures = {figure};
        matter.slot.by = figure->by;
        matter.measured = measuredOf(m_index, *figure);
        rows.push_back(figureRow(matter));
    }
}

FigureRow Parts::sumOf(Part::Kind kind, const QString &name) const
{
    std::vector<Dispute> ignored;
    FigureRowMatter matter{m_status.plan, m_target, name, {}, {}, divisionOf(m_index, m_status.period, kind, ignored).total,
                           divisionOf(m_index, yearBefore(m_status.period), kind, ignored).total.value};
    matter.kind = FigureRow::Kind::Sum;
    matter.slot = {m_target.code, m_status.period, {kind, {}, {}}, {}};
    return figureRow(matter);
}

void Parts::addDivision(std::vector<FigureRow> &rows, const std::vector<Part> &parts, const QString &total) const
{
    for (const Part &part : parts)
        addSources(rows, matterOf(part, partName(m_status.plan, m_status.areas, part, m_today)));
    if (!parts.empty())
        rows.push_back(sumOf(parts.front().kind, total));
}

std::vector<FigureRow> Parts::all() const
{
    std::vector<FigureRow> rows;
    addWhole(rows);
    std::vector<Part> areas;
    for (const Area &area : m_history.areas)
        areas.push_back(Part::ofArea(area.id));
    std::vector<Part> members;
    for (const Code<Organisation> &member : m_history.members)
        members.push_back(Part::ofMember(member));
    if (members.empty() || std::any_of(m_history.figures.begin(), m_history.figures.end(), [](const Figure &each) {
            return each.part.kind == Part::Kind::Area;
        }))
        addDivision(rows, areas, PartWords::tr("All khu phố together"));
    addDivision(rows, members, PartWords::tr("All members together"));
    return rows;
}

} // namespace

std::vector<Code<Organisation>> owningMembers(const Plan &plan)
{
    std::vector<Code<Organisation>> all;
    for (const Target &target : plan.targets) {
        for (const Code<Organisation> &owner : target.owners) {
            for (const Code<Organisation> &member : membersOf(plan, owner)) {
                if (std::find(all.begin(), all.end(), member) == all.end())
                    all.push_back(member);
            }
        }
    }
    return all;
}

std::vector<FigureRow> targetRows(Desk &desk, const Period &period, const Part &part)
{
    const Status &status = *desk.status(period);
    const auto assigned = desk.keeper().assigned();
    const QStringList documents = assigned ? documentsOf(status.plan, *assigned) : QStringList();
    std::vector<FigureRow> rows;
    for (const Assessment &assessment : status.targets) {
        const Target &target = *status.plan.target(assessment.target);
        const auto history = desk.keeper().history(target.code, period);
        if (!history || !assigned)
            continue;
        const bool isAsked = part.kind != Part::Kind::Member
            || std::find(history->members.begin(), history->members.end(), part.member) != history->members.end();
        if (isAsked)
            rows.push_back(Parts(status, target, *history, *assigned, documents, desk.today()).line(part));
    }
    return rows;
}

std::vector<FigureRow> partRows(Desk &desk, const Period &period, const Code<Target> &target)
{
    const Status &status = *desk.status(period);
    const Target *found = status.plan.target(target);
    const auto history = desk.keeper().history(target, period);
    const auto assigned = desk.keeper().assigned();
    if (!found || !history || !assigned)
        return {};
    return Parts(status, *found, *history, *assigned, {}, desk.today()).all();
}

} // namespace ansinh
