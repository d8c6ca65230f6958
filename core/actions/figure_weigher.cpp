// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_weigher.h"

#include "core/actions/figure_door.h"
#include "core/actions/figure_said.h"

namespace ansinh {

namespace {

QString subjectOf(const FormFigureRow &row)
{
    return row.part.isWhole() ? row.target.text : QStringLiteral("%1 · %2").arg(row.target.text, row.partName);
}

/// "Số liệu!F12"
QString placeOf(const QString &sheet, const FilledCell &cell)
{
    return sheet.isEmpty() || cell.cell.isEmpty() ? QString() : QStringLiteral("%1!%2").arg(sheet, cell.cell);
}

/// What the figure is beside the one that the organisation reported before.
void settle(ReturnAnswer &answer, const FigureRowReading &reading, const AskedFigure &asked)
{
    answer.cell = reading.first.cell;
    answer.before = asked.before ? figureWords(*asked.before, asked.target) : QString();
    if (reading.isBlank)
        return;
    answer.change = asked.before ? ReturnAnswer::Change::Changed : ReturnAnswer::Change::New;
    answer.now = reading.first.text;
    if (!reading.figure)
        return;
    answer.figure = reading.figure;
    answer.now = figureWords(*reading.figure, asked.target);
    if (asked.before && saysTheSame(*asked.before, *reading.figure))
        answer.change = ReturnAnswer::Change::Unchanged;
}

Figure blankOf(const FormFigureRow &row, const FormIdentity &identity)
{
    Figure blank;
    blank.target = row.target;
    blank.period = identity.period;
    blank.part = row.part;
    blank.by = identity.organisation;
    return blank;
}

} // namespace

void FigureWeigher::tellMatch(const MatchedFigures::Match &match, const FilledFigureRow &row, AmountReader &cells,
                              const QString &subject) const
{
    if (match.isByName)
        cells.raise("code_lost", row.code, {subject});
    if (!match.otherName.isEmpty())
        cells.doubt("code_unlike_name", row.code, {subject, match.otherName});
    if (match.isOtherPart)
        cells.raise("other_part", row.part, {subject, row.part.text});
    if (match.twin < 0)
        return;
    const FilledFigureRow &twin = m_draft.preview.filled.figures[size_t(match.twin)];
    cells.raise(match.isTwinAlike ? "twice_the_same_row:alike" : "twice_the_same_row", row.code,
                {subject, rowNumberOf(twin.code)});
}

FigureRowReading FigureWeigher::readRow(const FilledFigureRow &written, const AskedFigure &asked,
                                        AmountReader &cells) const
{
    FigureRowReading reading = FigureRowReader(cells, asked).read(written);
    if (reading.figure) {
        const QString origin = m_draft.isTyped() ? QStringLiteral("manual") : QStringLiteral("workbook");
        reading.figure->source
            = {origin, m_draft.preview.file.name, placeOf(m_draft.preview.filled.figuresSheet, reading.first)};
    }
    return reading;
}

Result<void> FigureWeigher::weighRow(const FormFigureRow &row, const MatchedFigures::Match &match)
{
    const Figure blank = blankOf(row, m_draft.form.identity);
    const auto known = m_draft.base.target(row.target, blank.period);
    if (!known)
        return known.error();
    const FilledForm &filled = m_draft.preview.filled;
    ReturnAnswer answer;
    answer.sheet = filled.figuresSheet;
    answer.subject = subjectOf(row);
    answer.name = row.name;
    const Figure *before = m_draft.reported.figure({row.target, blank.period, row.part, blank.by});
    const AskedFigure asked{(*known)->history.target, answer.subject, blank,
                            before ? std::optional<Figure>(*before) : std::nullopt,
                            (*known)->index.sharedDenominator(blank.period.year, row.part)};
    AmountReader cells = m_draft.cellsOf(answer.sheet, answer.subject);
    static const FilledFigureRow kNone;
    const FilledFigureRow &written = match.filled < 0 ? kNone : filled.figures[size_t(match.filled)];
    const FigureRowReading reading = readRow(written, asked, cells);
    settle(answer, reading, asked);
    const bool isNews = answer.figure && !(before && amountsToTheSame(*before, *answer.figure));
    if (isNews) // what stands in the book has passed the door, whatever else is said of it now
        FigureDoor(cells, asked, (*known)->index, m_draft.isTyped()).check(*answer.figure, written);
    if (answer.change != ReturnAnswer::Change::Blank || match.twin >= 0)
        tellMatch(match, written, cells, answer.subject);
    m_weighed.push_back({int(m_draft.preview.answers.size()), &row, *known, before,
                         written.denominator.isBlank() ? reading.first : written.denominator});
    m_draft.add(std::move(answer), cells);
    return {};
}

Result<std::vector<WeighedFigure>> FigureWeigher::weigh()
{
    const FilledForm &filled = m_draft.preview.filled;
    const MatchedFigures matched = matchFigures(m_draft.form, filled);
    m_weighed.reserve(m_draft.form.figures.size());
    m_draft.preview.answers.reserve(m_draft.form.figures.size() + m_draft.form.tasks.size());
    for (size_t i = 0; i < m_draft.form.figures.size(); ++i) {
        if (const auto done = weighRow(m_draft.form.figures[i], matched.rows[i]); !done)
            return done.error();
    }
    for (const int row : matched.unknown) {
        const FilledFigureRow &written = filled.figures[size_t(row)];
        m_draft.raiseUnknown(filled.figuresSheet, written.code,
                             {written.code.text, written.name.text, written.part.text});
    }
    if (!m_draft.isTyped() && !m_draft.form.figures.empty() && filled.figuresSheet.isEmpty())
        m_draft.raise(-1, "sheet_missing", {}, {formWords::kFigures});
    return std::move(m_weighed);
}

} // namespace ansinh
