// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/figure_rows.h"

#include "core/forms/answered_part.h"
#include "core/forms/previous_figure.h"
#include "core/plan/asked.h"

#include <algorithm>
#include <optional>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

/// Everybody who is asked for the target, each once.
Codes answeringFor(const FormMatter &matter, const Target &target)
{
    Codes all;
    for (const Code<Organisation> &owner : target.owners) {
        for (const Code<Organisation> &code : ansinh::answeringFor(matter.plan, owner, matter.day)) {
            if (!contains(all, code))
                all.push_back(code);
        }
    }
    return all;
}

const TargetHistory *historyOf(const FormMatter &matter, const Target &target)
{
    const auto found = std::find_if(matter.histories.begin(), matter.histories.end(),
                                    [&](const TargetHistory &each) { return each.target.code == target.code; });
    return found == matter.histories.end() ? nullptr : &*found;
}

/// Makes the rows of one target for one organisation.
class RowMaker
{
public:
    RowMaker(const FormMatter &matter, const Target &target, const Code<Organisation> &by)
        : m_matter(matter),
          m_target(target),
          m_history(historyOf(matter, target)),
          m_by(by),
          m_asked(answeringFor(matter, target))
    {
        for (const Code<Organisation> &code : m_asked)
            m_answered.push_back(partAnsweredBy(matter.plan, matter.areas, target, code, matter.day));
        if (m_history)
            m_previous.emplace(*m_history, matter.period, by);
    }

    std::vector<FormFigureRow> rows();

private:
    void add(const Part &part);
    void addAreas();
    void addMembers();
    QString nameOf(const Part &part) const;
    bool isAnswered(const Part &part) const;
    bool isAloneWith(const Part &part) const;
    Codes groupsWithFigures() const;

    const FormMatter &m_matter;
    const Target &m_target;
    const TargetHistory *m_history;
    std::optional<PreviousFigures> m_previous;
    Code<Organisation> m_by;
    Codes m_asked;
    std::vector<Part> m_answered; ///< by those who are asked, in their order
    std::vector<FormFigureRow> m_rows;
};

std::vector<FormFigureRow> RowMaker::rows()
{
    const auto place = std::find(m_asked.begin(), m_asked.end(), m_by) - m_asked.begin(); // it is asked for its own
    const Part own = m_answered[static_cast<size_t>(place)];
    add(own);
    if (own.isWhole()) {
        addAreas();
        addMembers();
    }
    return std::move(m_rows);
}

void RowMaker::add(const Part &part)
{
    FormFigureRow row;
    row.target = m_target.code;
    row.kind = m_target.kind;
    row.name = m_target.name;
    row.unit = m_target.unit;
    row.part = part;
    row.partName = nameOf(part);
    if (row.isRatio()) {
        row.numerator = m_target.numerator;
        row.denominator = m_target.denominator;
    }
    if (m_previous)
        row.previous = m_previous->text(part, isAloneWith(part));
    m_rows.push_back(row);
}

QString RowMaker::nameOf(const Part &part) const
{
    if (part.kind == Part::Kind::Member) {
        const Organisation *member = m_matter.plan.organisation(part.member);
        return member ? member->nameOn(m_matter.day) : part.member.text;
    }
    for (const Area &area : m_matter.areas) {
        if (part.kind == Part::Kind::Area && area.id == part.area)
            return area.nameOn(m_matter.day);
    }
    return m_matter.wholeName;
}

/// Somebody is asked for that part directly.
bool RowMaker::isAnswered(const Part &part) const
{
    return std::find(m_answered.begin(), m_answered.end(), part) != m_answered.end();
}

/// Nobody else is asked for it, be it as a part of the whole.
bool RowMaker::isAloneWith(const Part &part) const
{
    return std::count_if(m_answered.begin(), m_answered.end(),
                         [&](const Part &answered) { return answered.isWhole() || answered == part; })
        <= 1;
}

void RowMaker::addAreas()
{
    const std::vector<Code<Target>> &byArea = m_matter.byArea;
    if (std::find(byArea.begin(), byArea.end(), m_target.code) == byArea.end())
        return;
    for (const Area &area : m_matter.areas) {
        if (!isAnswered(Part::ofArea(area.id)))
            add(Part::ofArea(area.id));
    }
}

/// The groups of the members of whom there are figures so far.
Codes RowMaker::groupsWithFigures() const
{
    Codes groups;
    for (const Figure &figure : m_history ? m_history->figures : std::vector<Figure>()) {
        const bool isTold = figure.part.kind == Part::Kind::Member && !(m_matter.period < figure.period);
        const Organisation *member = isTold ? m_matter.plan.organisation(figure.part.member) : nullptr;
        for (const Code<Organisation> &group : member ? member->memberOf : Codes()) {
            if (!contains(groups, group))
                groups.push_back(group);
        }
    }
    return groups;
}

void RowMaker::addMembers()
{
    const Codes groups = groupsWithFigures();
    for (const Organisation &organisation :
         groups.empty() ? std::vector<Organisation>() : m_matter.plan.organisations) {
        if (!inBoth(organisation.memberOf, groups).empty() && organisation.existsOn(m_matter.day)
            && !contains(m_asked, organisation.code))
            add(Part::ofMember(organisation.code));
    }
}

} // namespace

std::vector<FormFigureRow> figureRowsOf(const FormMatter &matter, const Target &target,
                                        const Code<Organisation> &organisation)
{
    return RowMaker(matter, target, organisation).rows();
}

} // namespace ansinh
