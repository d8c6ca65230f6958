// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/target_sentences.h"

#include "core/assess/display.h"
#include "core/text/number_format.h"

#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kFirstHalf{u"6 tháng đầu năm %1", u"the first half of %1"};
constexpr Phrase kYear{u"năm %1", u"the year %1"};
constexpr Phrase kNoneArisen{u"Trong kỳ không phát sinh.", u"Nothing of the kind arose."};
constexpr Phrase kNotAvailable{u"Đơn vị trả lời là chưa có số liệu.",
                               u"Those asked answered that they have no figure yet."};
constexpr Phrase kNotAssessable{u"Không đánh giá được ở cấp phường.", u"It cannot be judged at ward level."};
constexpr Phrase kNobody{u"Chưa có đơn vị nào báo số liệu.", u"Nobody has reported a figure yet."};
constexpr Phrase kDisputed{u"Các nguồn số liệu khác nhau, cần quyết định lấy số nào.",
                           u"The sources disagree; the officer decides which figure holds."};
constexpr Phrase kHalfValue{u"6 tháng đầu năm %1: %2%3.", u"In the first half of %1: %2%3."};
constexpr Phrase kYearValue{u"Năm %1: %2%3.", u"In %1: %2%3."};
constexpr Phrase kUnchanged{u"Không đổi so với %1.", u"Unchanged from %1."};
constexpr Phrase kChange{u"%1 so với %2.", u"%1 compared with %2."};
constexpr Phrase kFinerChange{u"%1 so với %2 (%3 → %4).", u"%1 compared with %2 (%3 → %4)."};
constexpr Phrase kFewer{u"Cần giảm %1 %2 để đạt %3.", u"%1 %2 fewer reach %3."};
constexpr Phrase kMore{u"Cần thêm %1 %2 để đạt %3.", u"%1 %2 more reach %3."};
constexpr Phrase kExpected{u"Theo lộ trình đến năm %1, lúc này cần %2.", u"On the way to %1, %2 is expected by now."};
constexpr Phrase kPaceNeeded{u"Từ nay đến năm %1, mỗi năm cần %2.", u"From now to %1 it takes %2 a year."};
constexpr Phrase kPaceSoFar{u"Từ năm %1 đến nay, bình quân mỗi năm %2.", u"Since %1 it has been %2 a year."};
constexpr Phrase kNoPaceSoFar{u"Từ năm %1 đến nay không đổi.", u"Since %1 nothing has changed."};
constexpr Phrase kProjection{u"Với đà hiện nay, năm %1 đạt khoảng %2.", u"At the pace so far, about %2 in %1."};
constexpr Phrase kAssigned{u"Chỉ tiêu giao trong năm: %1.", u"Assigned for the year: %1."};
constexpr Phrase kAssignedYes{u"Chỉ tiêu giao trong năm: %1, đã đạt.", u"Assigned for the year: %1, attained."};
constexpr Phrase kAssignedNo{u"Chỉ tiêu giao trong năm: %1, chưa đạt.", u"Assigned for the year: %1, not attained."};

/// The sentences of one target in one language.
class Speaker
{
public:
    Speaker(const Target &target, const Assessment &assessment, ChartLanguage language)
        : m_target(target), m_assessment(assessment), m_language(language)
    {
    }

    QStringList all() const
    {
        QStringList sentences{value(), change(), gap(), path(), pace(), paceSoFar(), projection(), assigned()};
        sentences.removeAll(QString());
        return sentences;
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }

    QString yearBefore() const
    {
        return in(m_assessment.period.half ? kFirstHalf : kYear).arg(m_assessment.period.year.number() - 1);
    }

    QString withoutValue() const
    {
        switch (m_assessment.measured.state.value_or(FigureState::Reported)) {
        case FigureState::NoneArisen: return in(kNoneArisen);
        case FigureState::NotAvailable: return in(kNotAvailable);
        case FigureState::NotAssessable: return in(kNotAssessable);
        case FigureState::Reported: break;
        }
        return in(kNobody);
    }

    QString fraction() const
    {
        const Measured &measured = m_assessment.measured;
        if (m_target.kind != TargetKind::Ratio || !measured.numerator || !measured.denominator)
            return {};
        const QString counts
            = formatNumber(*measured.numerator) + QLatin1Char('/') + formatNumber(*measured.denominator);
        return QStringLiteral(" (%1)").arg(QStringLiteral("%1 %2").arg(counts, m_target.countedUnit).trimmed());
    }

    QString value() const
    {
        const Measured &measured = m_assessment.measured;
        if (measured.disputed)
            return in(kDisputed);
        if (!measured.value)
            return withoutValue();
        QString value = displayed(*measured.value, m_target, m_assessment.assigned);
        if (m_target.kind != TargetKind::Ratio && m_target.kind != TargetKind::YesNo && !m_target.unit.isEmpty())
            value += QLatin1Char(' ') + m_target.unit;
        return in(m_assessment.period.half ? kHalfValue : kYearValue)
            .arg(m_assessment.period.year.number())
            .arg(value, fraction());
    }

    QString change() const
    {
        if (!m_assessment.change)
            return {};
        if (m_assessment.change->isZero())
            return in(kUnchanged).arg(yearBefore());
        const ShownChange shown = shownChange(m_target, m_assessment);
        QString change = shown.change;
        if (m_assessment.relativeChange)
            change += QStringLiteral(" (%1)").arg(displayedRelativeChange(*m_assessment.relativeChange));
        if (!shown.isFiner)
            return in(kChange).arg(change, yearBefore());
        return in(kFinerChange).arg(change, yearBefore(), shown.before, shown.now);
    }

    QString gap() const
    {
        if (!m_assessment.gap)
            return {};
        const QString unit = m_target.countedUnit.isEmpty() ? m_target.unit : m_target.countedUnit;
        return in(m_target.direction == Direction::Down ? kFewer : kMore)
            .arg(formatNumber(Rational::fromWhole(*m_assessment.gap)), unit, displayedTarget(m_target));
    }

    QString path() const
    {
        const bool isFirstYear = m_assessment.baselineYear == m_assessment.period.year.number();
        if (!m_assessment.expected || m_assessment.verdict == Verdict::Attained || isFirstYear)
            return {};
        return in(kExpected).arg(m_target.dueYear()).arg(displayed(*m_assessment.expected, m_target));
    }

    QString pace() const
    {
        if (!m_assessment.neededPace)
            return {};
        return in(kPaceNeeded).arg(m_target.dueYear()).arg(displayedChange(*m_assessment.neededPace, m_target));
    }

    /// Beside the pace that is needed: from the baseline to now, a year on average.
    QString paceSoFar() const
    {
        if (!m_assessment.neededPace || !m_assessment.baseline)
            return {};
        const int halves
            = 2 * (m_assessment.period.year.number() - *m_assessment.baselineYear) - (m_assessment.period.half ? 1 : 0);
        if (halves <= 0)
            return {};
        const Rational change = *m_assessment.measured.value - *m_assessment.baseline;
        if (change.isZero())
            return in(kNoPaceSoFar).arg(*m_assessment.baselineYear);
        const Rational pace = Rational::quotient(change * Rational::fromWhole(2), Rational::fromWhole(halves));
        return in(kPaceSoFar).arg(*m_assessment.baselineYear).arg(displayedChange(pace, m_target));
    }

    QString projection() const
    {
        if (!m_assessment.projection || m_assessment.verdict == Verdict::Attained)
            return {};
        const auto hundredths = static_cast<qint64>(std::llround(*m_assessment.projection * 100));
        const Rational value = Rational::quotient(Rational::fromWhole(hundredths), Rational::fromWhole(100));
        return in(kProjection).arg(m_target.dueYear()).arg(displayed(value, m_target));
    }

    QString assigned() const
    {
        if (!m_assessment.assigned)
            return {};
        const QString assigned = displayedAssigned(m_target, *m_assessment.assigned);
        if (!m_assessment.assignedAttained)
            return in(kAssigned).arg(assigned);
        return in(*m_assessment.assignedAttained ? kAssignedYes : kAssignedNo).arg(assigned);
    }

    const Target &m_target;
    const Assessment &m_assessment;
    ChartLanguage m_language;
};

} // namespace

QStringList sentencesOf(const Target &target, const Assessment &assessment, ChartLanguage language)
{
    return Speaker(target, assessment, language).all();
}

} // namespace ansinh
