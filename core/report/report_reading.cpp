// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_reading.h"

#include "core/plan/asked.h"
#include "core/report/organisation_names.h"
#include "core/report/report_text.h"
#include "core/text/date_text.h"

#include <algorithm>

namespace ansinh {

namespace {

Assessment judgedOr(const std::vector<Assessment> &assessments, const Target &target, const Period &period)
{
    for (const Assessment &assessment : assessments) {
        if (assessment.target == target.code)
            return assessment;
    }
    Assessment unjudged;
    unjudged.target = target.code;
    unjudged.period = period;
    return unjudged;
}

std::optional<Deadline> deadlineIn(const ReportMatter &matter, const QString &role)
{
    return matter.period.half ? std::nullopt : deadlineOf(matter.plan, role, matter.period.year);
}

} // namespace

ReportReading::ReportReading(const ReportMatter &matter)
    : m_matter(matter),
      m_wording(ReportWording::of(matter.plan)),
      m_collect(deadlineIn(matter, QStringLiteral("collect"))),
      m_submit(deadlineIn(matter, QStringLiteral("submit")))
{
    for (const Target &target : matter.plan.targets)
        m_assessments.push_back(judgedOr(matter.assessments, target, matter.period));
}

ReportReading ReportReading::at(const OutlinePlaces &places) const
{
    ReportReading placed = *this;
    placed.m_places = places;
    return placed;
}

QDate ReportReading::date() const
{
    if (m_matter.letterhead.date)
        return *m_matter.letterhead.date;
    return m_submit ? std::max(m_matter.asOf, m_submit->effectiveDay) : m_matter.asOf;
}

QString ReportReading::returnsAsOf() const
{
    QDate day = m_matter.asOf;
    for (const OrganisationStanding &standing : m_matter.organisations)
        day = std::max(day, standing.received.value_or(day));
    return QStringLiteral("ngày ") + citedDate(day);
}

QString ReportReading::asOf() const
{
    return QStringLiteral("ngày ") + citedDate(m_matter.asOf);
}

QString ReportReading::periodName() const
{
    return QStringLiteral("%1năm %2")
        .arg(m_matter.period.half ? QStringLiteral("6 tháng đầu ") : QString())
        .arg(year());
}

QString ReportReading::periodBefore() const
{
    return QStringLiteral("%1năm %2")
        .arg(m_matter.period.half ? QStringLiteral("cùng kỳ ") : QString())
        .arg(year() - 1);
}

QString ReportReading::periodAfter() const
{
    return m_matter.period.half ? QStringLiteral("6 tháng cuối năm %1").arg(year())
                                : QStringLiteral("năm %1").arg(year() + 1);
}

QString ReportReading::issuerName() const
{
    return issuerNameOf(plan(), date());
}

QString ReportReading::unitWord() const
{
    return unitWordOf(plan(), date());
}

/// A unit named by a number keeps its unit word, an ordinary name stands alone (Nghị định 30/2020,
/// Phụ lục I, mục II.4).
QString ReportReading::place() const
{
    const QString name = issuerName();
    if (!name.startsWith(kPeoplesCommittee, Qt::CaseInsensitive))
        return plan().identity.place;
    const QString unit = name.mid(kPeoplesCommittee.size());
    const QString first = unit.left(1);
    return first == first.toUpper() ? unit : unit.section(QLatin1Char(' '), 1);
}

QString ReportReading::nameOf(const Code<Organisation> &code) const
{
    const Organisation *organisation = plan().organisation(code);
    return organisation ? organisation->nameOn(date()) : code.text;
}

QString ReportReading::nameOf(const Part &part) const
{
    if (part.kind == Part::Kind::Member)
        return nameOf(part.member);
    const Area *area = areaOf(part);
    return area ? area->nameOn(date()) : QStringLiteral("toàn ") + unitWord();
}

const Area *ReportReading::areaOf(const Part &part) const
{
    const auto sameId = [&](const Area &area) { return area.id == part.area; };
    const auto found = std::find_if(m_matter.areas.begin(), m_matter.areas.end(), sameId);
    return found == m_matter.areas.end() ? nullptr : &*found;
}

QString ReportReading::nameInside(const Code<Organisation> &code) const
{
    return insideSentence(nameOf(code));
}

QString ReportReading::namesOf(const std::vector<Code<Organisation>> &codes) const
{
    QStringList names;
    for (const Code<Organisation> &code : codes)
        names += nameInside(code);
    return joinNames(names);
}

const Assessment &ReportReading::assessmentOf(const Target &target) const
{
    const auto sameCode = [&](const Assessment &assessment) { return assessment.target == target.code; };
    return *std::find_if(m_assessments.begin(), m_assessments.end(), sameCode);
}

const AssignedValue *ReportReading::assignedOf(const Target &target) const
{
    for (const AssignedValue &assigned : m_matter.assigned) {
        if (assigned.target == target.code && assigned.year == m_matter.period.year && !m_matter.period.half)
            return &assigned;
    }
    return nullptr;
}

const OrganisationStanding *ReportReading::standingOf(const Code<Organisation> &code) const
{
    for (const OrganisationStanding &standing : m_matter.organisations) {
        if (standing.code == code)
            return &standing;
    }
    return nullptr;
}

const TaskStanding *ReportReading::standingOf(const Code<Task> &code) const
{
    for (const TaskStanding &standing : m_matter.tasks) {
        if (standing.code == code)
            return &standing;
    }
    return nullptr;
}

bool ReportReading::hasSentPart(const Code<Organisation> &code) const
{
    const OrganisationStanding *standing = standingOf(code);
    return standing && standing->state == OrganisationStanding::State::Partial;
}

const Submission *ReportReading::firstReturn(const Code<Organisation> &by) const
{
    const Submission *first = nullptr;
    for (const Submission &submission : m_matter.returns.submissions) {
        if (submission.organisation == by && (!first || submission.version < first->version))
            first = &submission;
    }
    return first;
}

const Submission *ReportReading::newestReturn(const Code<Organisation> &by) const
{
    const Submission *newest = nullptr;
    for (const Submission &submission : m_matter.returns.submissions) {
        if (submission.organisation == by && (!newest || submission.version > newest->version))
            newest = &submission;
    }
    return newest;
}

std::vector<const Figure *> ReportReading::figuresOf(const Target &target) const
{
    std::vector<const Figure *> figures;
    for (const Figure &figure : m_matter.returns.figures) {
        if (figure.target == target.code && figure.period == m_matter.period)
            figures.push_back(&figure);
    }
    return figures;
}

std::vector<Code<Organisation>> ReportReading::reportersOf(const Target &target) const
{
    std::vector<Code<Organisation>> reporters;
    for (const Figure *figure : figuresOf(target)) {
        if (!contains(reporters, figure->by))
            reporters.push_back(figure->by);
    }
    return reporters;
}

std::optional<Decimal> ReportReading::sharedDenominator(const Target &target, Id<Area> area) const
{
    for (const SharedDenominator &shared : m_matter.denominators) {
        if (shared.name == target.denominator && shared.year == m_matter.period.year && shared.area == area)
            return shared.value;
    }
    return {};
}

QString ReportReading::keyOf(const Target &target, const Part &part) const
{
    QString where = QStringLiteral("whole");
    // As the item of a dispute names it: the name that stays.
    if (const Area *area = areaOf(part); area && part.kind == Part::Kind::Area)
        where = QStringLiteral("area:") + area->name;
    else if (part.kind == Part::Kind::Member)
        where = QStringLiteral("member:") + part.member.text;
    return QStringList{target.code.text, periodKey(), where}.join(QLatin1Char('/'));
}

QString ReportReading::keyOf(const Task &task, const Code<Organisation> &by) const
{
    return QStringList{task.code.text, periodKey(), by.text}.join(QLatin1Char('/'));
}

QString ReportReading::periodKey() const
{
    return m_matter.period.year.toString() + (m_matter.period.half ? QStringLiteral("-H1") : QString());
}

} // namespace ansinh
