// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_rules.h"
#include "core/forms/form_sheets.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

using namespace formLook;
using Across = CellStyle::Across;

constexpr int kFirstRow = kFormHeaderRow + 1;
constexpr double kOneLine = 20; // points

CellPlace placeOf(int row, FigureColumn column)
{
    return {row, static_cast<int>(column)};
}

double widthOf(FigureColumn column)
{
    return figureColumns()[static_cast<size_t>(column)].width;
}

CellStyle noteAnswer()
{
    CellStyle style = textAnswer();
    style.down = CellStyle::Down::Middle;
    return style;
}

QString definitionOf(const FormFigureRow &row)
{
    if (!row.isRatio() || row.numerator.isEmpty())
        return {};
    return QStringLiteral("Tử số: %1; mẫu số: %2.").arg(withLowerFirst(row.numerator), withLowerFirst(row.denominator));
}

QString unitOf(const FormFigureRow &row)
{
    return row.kind == TargetKind::YesNo ? QStringLiteral("đạt/\nkhông đạt") : row.unit;
}

/// As much of the name as one line of its column takes.
QString cut(const QString &name)
{
    QString text = name;
    while (heightOf({{{text, repeated(), widthOf(FigureColumn::Target)}}}, 0) > kOneLine && text.contains(u' '))
        text = text.section(u' ', 0, -2).remove(QStringLiteral("…")) + QStringLiteral("…");
    return text;
}

/// Lays the rows of the targets.
class FigureRows
{
public:
    FigureRows(FormSheet &sheet, const Form &form, Filling &filling)
        : m_form(form), m_filling(filling), m_cells(sheet, formWords::kFigures, filling)
    {
    }

    void lay();

private:
    void layRow(size_t index);
    void ask(size_t index, int row);
    void answer(size_t index, int row);
    bool goesOn(size_t index) const; ///< it is a further part of the target above
    bool isHeaded(size_t index) const; ///< further parts follow

    const Form &m_form;
    Filling &m_filling;
    AnswerCells m_cells;
};

void FigureRows::lay()
{
    for (size_t i = 0; i < m_form.figures.size(); ++i)
        layRow(i);
}

bool FigureRows::goesOn(size_t index) const
{
    return index > 0 && m_form.figures[index - 1].target == m_form.figures[index].target;
}

bool FigureRows::isHeaded(size_t index) const
{
    return !goesOn(index) && index + 1 < m_form.figures.size() && goesOn(index + 1);
}

void FigureRows::layRow(size_t index)
{
    const FormFigureRow &row = m_form.figures[index];
    const int at = kFirstRow + static_cast<int>(index);
    ask(index, at);
    answer(index, at);
    CellStyle name = told();
    name.bold = isHeaded(index);
    const double nameWidth = widthOf(FigureColumn::Target);
    const FilledCell *note = m_filling.figureCell(index, FigureColumn::Note);
    const std::vector<Lines> named = goesOn(index)
        ? std::vector<Lines>{}
        : std::vector<Lines>{{row.name, name, nameWidth}, {definitionOf(row), definition(), nameWidth}};
    m_cells.sheet().setRowHeight(
        at,
        heightOf({named,
                  {{row.partName, told(), widthOf(FigureColumn::Part)}},
                  {{unitOf(row), told(Across::Centre), widthOf(FigureColumn::Unit)}},
                  {{row.previous, told(Across::Centre), widthOf(FigureColumn::Previous)}},
                  {{note ? note->text : QString(), noteAnswer(), widthOf(FigureColumn::Note)}}}));
}

void FigureRows::ask(size_t index, int at)
{
    const FormFigureRow &row = m_form.figures[index];
    const auto came = [&](FigureColumn column) { return m_filling.figureCell(index, column); };
    CellStyle name = told();
    CellStyle code = told(Across::Centre);
    name.bold = code.bold = isHeaded(index);
    m_cells.ask(placeOf(at, FigureColumn::Code), row.target.text, came(FigureColumn::Code), code);
    if (goesOn(index)) {
        CellStyle again = repeated();
        again.wraps = false;
        m_cells.ask(placeOf(at, FigureColumn::Target), cut(row.name), came(FigureColumn::Target), again);
    } else {
        const QString meaning = definitionOf(row);
        m_cells.ask(placeOf(at, FigureColumn::Target),
                    {{row.name, name}, {meaning.isEmpty() ? meaning : QLatin1Char('\n') + meaning, definition()}},
                    came(FigureColumn::Target), name);
    }
    CellStyle part = told();
    part.bold = name.bold;
    m_cells.ask(placeOf(at, FigureColumn::Unit), unitOf(row), nullptr, told(Across::Centre));
    m_cells.ask(placeOf(at, FigureColumn::Part), row.partName, came(FigureColumn::Part), part);
    m_cells.ask(placeOf(at, FigureColumn::Previous), row.previous, nullptr, told(Across::Centre));
}

void FigureRows::answer(size_t index, int at)
{
    const FormFigureRow &row = m_form.figures[index];
    const auto write = [&](FigureColumn column, const CellStyle &style) {
        m_cells.answer(placeOf(at, column), m_filling.figureCell(index, column), style);
    };
    write(FigureColumn::Numerator, row.isRatio() ? numberAnswer() : off());
    write(FigureColumn::Denominator, row.isRatio() ? numberAnswer() : off());
    write(FigureColumn::Value, row.kind == TargetKind::YesNo ? listAnswer() : numberAnswer());
    write(FigureColumn::State, listAnswer());
    write(FigureColumn::Certainty, listAnswer());
    write(FigureColumn::Note, noteAnswer());
}

} // namespace

void layFigures(FormSheet &sheet, const Form &form, Filling &filling, bool isSigned)
{
    layHead(sheet, form, QStringLiteral("SỐ LIỆU CÁC CHỈ TIÊU"), figureColumns());
    if (form.figures.empty())
        return sheet.hide();
    FigureRows(sheet, form, filling).lay();
    setFigureRules(sheet, form);
    int last = kFormHeaderRow + static_cast<int>(form.figures.size());
    if (isSigned) {
        last += 2;
        laySignatures(sheet, form, {placeOf(last, FigureColumn::Target), placeOf(last, FigureColumn::Unit)},
                      {placeOf(last, FigureColumn::Value), placeOf(last, FigureColumn::Note)});
    }
    finishSheet(sheet, form, figureColumns(), last);
}

} // namespace ansinh
