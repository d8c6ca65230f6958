// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_door.h"

#include "core/assess/display.h"
#include "core/assess/division.h"
#include "core/assess/earlier_remark.h"
#include "core/assess/part_measure.h"
#include "core/assess/series.h"
#include "core/assess/whole_measure.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

constexpr size_t kYearsToJudge = 3;
constexpr size_t kYearsShown = 4;

struct EarlierYear
{
    Period period;
    Rational value;
};

/// The same part in earlier years (or their halves) since the last break, the newest first.
std::vector<EarlierYear> earlierYears(const Figure &figure, const FigureIndex &index)
{
    const int first = firstYear(index.history(), figure.period.year);
    std::vector<EarlierYear> years;
    for (auto past = index.periods().rbegin(); past != index.periods().rend(); ++past) {
        if (past->half != figure.period.half || !(past->year < figure.period.year) || past->year.number() < first)
            continue;
        const Measured measured = measureOf(index, *past, figure.part);
        if (measured.hasValue())
            years.push_back({*past, *measured.value});
    }
    return years;
}

QString listed(const std::vector<EarlierYear> &years, const Target &target)
{
    QStringList words;
    for (size_t i = qMin(years.size(), kYearsShown); i-- > 0;)
        words += QStringLiteral("%1: %2").arg(years[i].period.year.toString(), displayed(years[i].value, target));
    return words.join(QStringLiteral("; "));
}

QString threshold(TargetKind kind)
{
    return kind == TargetKind::Ratio
        ? QCoreApplication::translate("core/actions", "The threshold is a difference of 20 percentage points.")
        : QCoreApplication::translate("core/actions", "The threshold is the double, or the half, of the year before.");
}

QString shown(Decimal number)
{
    return formatNumber(number);
}

QString amountWords(const Measured &measured, const Target &target)
{
    if (measured.numerator && measured.denominator && target.kind == TargetKind::Ratio)
        return QStringLiteral("%1/%2").arg(shown(*measured.numerator), shown(*measured.denominator));
    return measured.value ? displayed(*measured.value, target) : QString();
}

} // namespace

bool FigureDoor::checkSigns(const Figure &figure, const FilledFigureRow &row)
{
    const std::pair<const std::optional<Decimal> &, const FilledCell &> numbers[]
        = {{figure.numerator, row.numerator}, {figure.denominator, row.denominator}, {figure.value, row.value}};
    for (const auto &[number, cell] : numbers) {
        if (!number || !number->isNegative())
            continue;
        m_cells.raise("negative", cell, {m_asked.subject, shown(*number)});
        return false;
    }
    return true;
}

void FigureDoor::checkWhole(const Figure &figure, const FilledFigureRow &row)
{
    const TargetKind kind = m_asked.target.kind;
    if (kind == TargetKind::Average || kind == TargetKind::YesNo)
        return;
    const bool isRatio = kind == TargetKind::Ratio;
    if (!isRatio && figure.value && !figure.value->isWhole())
        m_cells.raise("not_whole", row.value, {m_asked.subject, shown(*figure.value)});
    if (isRatio && figure.numerator && !figure.numerator->isWhole())
        m_cells.doubt("not_whole:ratio", row.numerator, {m_asked.subject, shown(*figure.numerator)});
    else if (isRatio && figure.denominator && !figure.denominator->isWhole())
        m_cells.doubt("not_whole:ratio", row.denominator, {m_asked.subject, shown(*figure.denominator)});
}

/// False: it cannot be measured against earlier years.
bool FigureDoor::checkRatio(const Figure &figure, const FilledFigureRow &row)
{
    if (!figure.numerator) {
        const bool isAbove = *figure.value > Decimal::fromWhole(100);
        if (isAbove)
            m_cells.doubt(m_isTyped ? "out_of_range:typed" : "out_of_range", row.value,
                          {m_asked.subject, shown(*figure.value)});
        return !isAbove;
    }
    const std::optional<Decimal> under = figure.denominator ? figure.denominator : m_asked.shared;
    const FilledCell &cell = row.numerator.isBlank() ? row.value : row.numerator;
    if (!under || (under->isZero() && figure.numerator->isZero())) {
        m_cells.raise("no_denominator", cell, {m_asked.subject});
        return false;
    }
    if (*figure.numerator > *under) {
        m_cells.doubt(m_isTyped ? "numerator_above_denominator:typed" : "numerator_above_denominator", cell,
                      {m_asked.subject, shown(*figure.numerator), shown(*under)});
        return false;
    }
    if (figure.denominator && m_asked.shared && *figure.denominator != *m_asked.shared)
        m_cells.doubt("denominators_disagree", row.denominator.isBlank() ? cell : row.denominator,
                      {m_asked.subject, shown(*figure.denominator), shown(*m_asked.shared)});
    return true;
}

void FigureDoor::checkEarlier(const Figure &figure, const FilledCell &cell)
{
    const Target &target = m_asked.target;
    const std::vector<Remark> remarks = earlierRemarks(figure, m_index);
    if (remarks.empty())
        return;
    const std::vector<EarlierYear> years = earlierYears(figure, m_index);
    const Measured measured = measuredOf(m_index, figure);
    const QString now = displayed(*measured.value, target);
    for (const Remark &remark : remarks) {
        const QString earlier = listed(years, target);
        if (remark.rule == QLatin1String("falling_cumulative"))
            m_cells.doubt("falling_cumulative", cell, {m_asked.subject, now, earlier});
        else if (years.size() >= kYearsToJudge)
            m_cells.doubt("jump", cell, {m_asked.subject, now, earlier, threshold(target.kind)});
        else
            m_cells.raise("jump:short", cell, {m_asked.subject, now, earlier});
    }
}

void FigureDoor::check(const Figure &figure, const FilledFigureRow &row)
{
    if (figure.state != FigureState::Reported || !checkSigns(figure, row))
        return;
    checkWhole(figure, row);
    if (m_asked.target.kind == TargetKind::Ratio && !checkRatio(figure, row))
        return;
    const bool hasNumerator = figure.numerator && !row.numerator.isBlank();
    checkEarlier(figure, hasNumerator ? row.numerator : row.value);
}

std::optional<PartsAndWhole> unlikeParts(const TargetHistory &history, const Period &period)
{
    const FigureIndex index(history);
    const Measured whole = partMeasure(index, period, Part::whole()).measured;
    if (!whole.hasValue())
        return {};
    for (const Part::Kind kind : {Part::Kind::Area, Part::Kind::Member}) {
        std::vector<Dispute> disputes;
        const Division division = divisionOf(index, period, kind, disputes);
        if (division.isUsed && contradicts(division, whole))
            return PartsAndWhole{amountWords(division.total, history.target), amountWords(whole, history.target)};
    }
    return {};
}

} // namespace ansinh
