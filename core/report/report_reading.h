// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline_places.h"
#include "core/report/report_matter.h"
#include "core/report/report_wording.h"

namespace ansinh {

/// The matter as the composers read it: looked up by code, named as the ward is named on the report's
/// date. Points into the matter, which must outlive it; composes nothing itself.
class ReportReading
{
public:
    /// Without places no sentence points to another part of the paper.
    explicit ReportReading(const ReportMatter &matter);
    ReportReading at(const OutlinePlaces &places) const;

    const ReportMatter &matter() const { return m_matter; }
    const Plan &plan() const { return m_matter.plan; }
    const ReportWording &wording() const { return m_wording; }
    const OutlinePlaces &places() const { return m_places; }
    int year() const { return m_matter.period.year.number(); }

    /// The date of the report; while it bears none, the day on which the plan wants it sent, or that of
    /// its data when that is later.
    QDate date() const;
    /// The plan's two dates in the year; absent: it has none, or the period is a first half.
    const std::optional<Deadline> &collect() const { return m_collect; }
    const std::optional<Deadline> &submit() const { return m_submit; }
    /// The last day on which a return came in, or that of the data when that is later.
    QString returnsAsOf() const;
    QString asOf() const; ///< "ngày 10/11/2026"
    QString periodName() const; ///< "năm 2026", "6 tháng đầu năm 2026"
    QString periodBefore() const; ///< "năm 2025", "cùng kỳ năm 2025"
    QString periodAfter() const; ///< "năm 2027", "6 tháng cuối năm 2026"

    QString issuerName() const; ///< "Ủy ban nhân dân Phường 2"
    QString unitWord() const; ///< "phường", "xã": what kind of unit the issuer governs
    QString place() const; ///< of the place-and-date line: "Phường 2"
    QString ward() const { return QStringLiteral("UBND ") + unitWord(); }

    QString nameOf(const Code<Organisation> &code) const; ///< valid on the report's date
    QString nameOf(const Part &part) const; ///< valid on the report's date
    QString nameInside(const Code<Organisation> &code) const; ///< inside a sentence: "các khu phố"
    QString namesOf(const std::vector<Code<Organisation>> &codes) const; ///< inside a sentence: "A, B và C"

    /// A target that was not judged reads as one without data.
    const Assessment &assessmentOf(const Target &target) const;
    const AssignedValue *assignedOf(const Target &target) const; ///< nullptr: none for that year
    const OrganisationStanding *standingOf(const Code<Organisation> &code) const; ///< nullptr: not asked
    const TaskStanding *standingOf(const Code<Task> &code) const; ///< nullptr: not known
    /// Figures or results came from it, but no return.
    bool hasSentPart(const Code<Organisation> &code) const;
    const Submission *firstReturn(const Code<Organisation> &by) const; ///< decides who is late; nullptr: none came
    const Submission *newestReturn(const Code<Organisation> &by) const; ///< nullptr: none came
    /// Figures of the target in this period, as reported.
    std::vector<const Figure *> figuresOf(const Target &target) const;
    std::vector<Code<Organisation>> reportersOf(const Target &target) const; ///< each once, as they reported

    /// The shared denominator that the target names, for one area in this year; absent: not entered.
    std::optional<Decimal> sharedDenominator(const Target &target, Id<Area> area) const;

    /// "CT14/2026/whole": names a figure in Paragraph::figures.
    QString keyOf(const Target &target, const Part &part = {}) const;
    QString keyOf(const Task &task, const Code<Organisation> &by) const; ///< "1.1/2026/LDTBXH"

private:
    QString periodKey() const;
    const Area *areaOf(const Part &part) const; ///< nullptr: not of an area that is known

    const ReportMatter &m_matter;
    ReportWording m_wording;
    std::optional<Deadline> m_collect;
    std::optional<Deadline> m_submit;
    OutlinePlaces m_places;
    std::vector<Assessment> m_assessments; ///< one for each target of the plan, in its order
};

} // namespace ansinh
