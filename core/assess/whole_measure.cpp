// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/whole_measure.h"

#include "core/assess/dispute.h"
#include "core/assess/division.h"
#include "core/assess/part_measure.h"

namespace ansinh {

namespace {

const QString kWhole = QStringLiteral("whole");
const QString kAreas = QStringLiteral("areas");
const QString kMembers = QStringLiteral("members");

/// The three answers to one question, and which of them holds.
class Weighing
{
public:
    Weighing(const FigureIndex &index, const Period &period) : m_index(index), m_period(period)
    {
        const PartMeasure stated = partMeasure(index, period, Part::whole());
        if (stated.dispute)
            m_result.disputes.push_back(*stated.dispute);
        m_stated = stated.measured;
        m_areas = divisionOf(index, period, Part::Kind::Area, m_result.disputes);
        m_members = divisionOf(index, period, Part::Kind::Member, m_result.disputes);
    }

    WholeMeasure weighed()
    {
        if (m_stated.hasValue())
            weighStated();
        else if (m_stated.disputed)
            m_result.whole = m_stated;
        else if (contradicts(m_areas, m_members))
            settle({{kAreas, m_areas.total}, {kMembers, m_members.total}});
        else if (m_areas.hasTotal() || m_members.hasTotal())
            take(fuller());
        else
            takeState();
        return m_result;
    }

private:
    void weighStated()
    {
        m_result.whole = m_stated;
        std::vector<DisputeSide> sides{{kWhole, m_stated}};
        if (contradicts(m_areas, m_stated))
            sides.push_back({kAreas, m_areas.total});
        if (contradicts(m_members, m_stated))
            sides.push_back({kMembers, m_members.total});
        if (sides.size() > 1)
            settle(sides);
    }

    /// The officer's choice among what disagrees. Without one a stated whole stands and mere parts do not.
    void settle(const std::vector<DisputeSide> &sides)
    {
        const Dispute dispute = wholeDispute(m_index, m_period, sides);
        m_result.disputes.push_back(dispute);
        const QString choice = choiceOn(dispute, m_index);
        if (choice == kAreas)
            take(m_areas);
        else if (choice == kMembers)
            take(m_members);
        else if (!m_stated.hasValue())
            leaveDisputed();
    }

    const Division &fuller() const
    {
        if (!m_areas.hasTotal())
            return m_members;
        return m_members.hasTotal() && m_members.isComplete && !m_areas.isComplete ? m_members : m_areas;
    }

    void take(const Division &division)
    {
        m_result.whole = division.total;
        m_result.partsMissing = division.missing;
    }

    void leaveDisputed()
    {
        m_result.whole.state = FigureState::Reported;
        m_result.whole.disputed = true;
        missAll();
    }

    void takeState()
    {
        m_result.whole = m_stated;
        m_result.whole.disputed = m_areas.total.disputed || m_members.total.disputed;
        if (!m_stated.state)
            m_result.whole.state = sharedState();
        missAll();
    }

    std::optional<FigureState> sharedState() const
    {
        if (m_areas.isUsed && m_members.isUsed && m_areas.total.state != m_members.total.state)
            return std::nullopt;
        return m_areas.isUsed ? m_areas.total.state : m_members.total.state;
    }

    void missAll()
    {
        for (const Division *division : {&m_areas, &m_members})
            m_result.partsMissing.insert(m_result.partsMissing.end(), division->missing.begin(),
                                         division->missing.end());
    }

    const FigureIndex &m_index;
    Period m_period;
    Measured m_stated;
    Division m_areas;
    Division m_members;
    WholeMeasure m_result;
};

} // namespace

WholeMeasure wholeMeasure(const FigureIndex &index, const Period &period)
{
    return Weighing(index, period).weighed();
}

Measured measureOf(const FigureIndex &index, const Period &period, const Part &part)
{
    return part.isWhole() ? wholeMeasure(index, period).whole : partMeasure(index, period, part).measured;
}

} // namespace ansinh
