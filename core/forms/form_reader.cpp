// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_reader.h"

#include "core/forms/form_cells.h"
#include "core/forms/form_encoding.h"
#include "core/forms/form_identity.h"
#include "core/forms/problem_words.h"
#include "core/forms/sheet_layout.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace ansinh {

namespace {

/// One column of a sheet of the form, and what it is of a row.
template <class Row> struct Column
{
    QString word;
    FilledCell Row::*cell;
    CellText text = CellText::Line;
};

using FigureColumn = Column<FilledFigureRow>;
using TaskColumn = Column<FilledTaskRow>;

const std::vector<FigureColumn> &figureColumns()
{
    static const std::vector<FigureColumn> columns{
        {formWords::kCode, &FilledFigureRow::code},           {formWords::kTarget, &FilledFigureRow::name, CellText::FirstLine},
        {formWords::kPart, &FilledFigureRow::part},           {formWords::kNumerator, &FilledFigureRow::numerator},
        {formWords::kDenominator, &FilledFigureRow::denominator}, {formWords::kValue, &FilledFigureRow::value},
        {formWords::kState, &FilledFigureRow::state},         {formWords::kCertainty, &FilledFigureRow::certainty},
        {formWords::kNote, &FilledFigureRow::note}};
    return columns;
}

const std::vector<TaskColumn> &taskColumns()
{
    static const std::vector<TaskColumn> columns{
        {formWords::kCode, &FilledTaskRow::code},
        {formWords::kTask, &FilledTaskRow::title, CellText::FirstLine},
        {formWords::kResult, &FilledTaskRow::result, CellText::Prose},
        {formWords::kProgress, &FilledTaskRow::progress, CellText::Prose},
        {formWords::kDifficulties, &FilledTaskRow::difficulties, CellText::Prose},
        {formWords::kProposals, &FilledTaskRow::proposals, CellText::Prose}};
    return columns;
}

constexpr size_t kCodeColumn = 0;
constexpr size_t kNameColumn = 1;
constexpr size_t kPartColumn = 2; ///< of figures
constexpr int kMostNamed = 12; ///< of hidden rows

template <class Row> SheetWords wordsOf(const QString &name, const std::vector<Column<Row>> &columns)
{
    SheetWords words{name, {}, 3};
    for (const Column<Row> &column : columns)
        words.columns += column.word;
    return words;
}

/// A cell may speak for its row from another one, into which it was merged: code, name and part do.
bool namesTheRow(size_t column, bool isFigures)
{
    return column == kCodeColumn || column == kNameColumn || (isFigures && column == kPartColumn);
}

/// Takes the rows out of one sheet.
template <class Row> class RowReader
{
public:
    RowReader(const SheetLayout &layout, const std::vector<Column<Row>> &columns, const FormEncoding &encoding)
        : m_layout(layout), m_columns(columns), m_encoding(encoding), m_merged(*layout.sheet)
    {
    }

    std::vector<Row> rows()
    {
        std::vector<Row> rows;
        const auto &cells = m_layout.sheet->cells;
        for (size_t i = 0; i < cells.size() && !m_isTooLarge; ++i) {
            const int row = cells[i].first.row;
            if (row <= m_layout.headerRow || (i > 0 && cells[i - 1].first.row == row))
                continue;
            Row read = readRow(row);
            if (saysSomething(read))
                rows.push_back(std::move(read));
            m_isTooLarge = rows.size() > kMostFormRows || m_letters > kMostFormLetters;
        }
        return rows;
    }

    /// It holds more than a report can: only the first rows were read.
    bool isTooLarge() const { return m_isTooLarge; }

private:
    Row readRow(int row)
    {
        Row read;
        const auto &hidden = m_layout.sheet->hiddenRows;
        read.isHidden = std::binary_search(hidden.begin(), hidden.end(), row);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_layout.columns[i] >= 0)
                read.*(m_columns[i].cell) = readCell({row, m_layout.columns[i]}, i);
        }
        return read;
    }

    FilledCell readCell(CellPlace place, size_t column)
    {
        const CellPlace shown = m_merged.shownAt(place);
        const bool isFigures = std::is_same_v<Row, FilledFigureRow>;
        const bool fromAfar = namesTheRow(column, isFigures) && shown.column == place.column;
        const WorkbookCell *cell = m_layout.sheet->at(fromAfar ? shown : place);
        if (!cell || (!fromAfar && !(shown == place))) {
            FilledCell blank;
            blank.cell = cellName(place);
            return blank;
        }
        m_letters += cell->text.size();
        FilledCell filled = m_encoding.isLegacy() ? answerIn(m_encoding.converted(*cell), place, column)
                                                  : answerIn(*cell, place, column);
        filled.isMergedDown = !namesTheRow(column, isFigures) && m_merged.reachesDown(place);
        return filled;
    }

    FilledCell answerIn(const WorkbookCell &cell, CellPlace place, size_t column) const
    {
        return column == kCodeColumn ? codeCell(cell, place) : filledCell(cell, place, m_columns[column].text);
    }

    bool saysSomething(const Row &row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const Column<Row> &column) { return !(row.*(column.cell)).isBlank(); });
    }

    const SheetLayout &m_layout;
    const std::vector<Column<Row>> &m_columns;
    const FormEncoding &m_encoding;
    MergedPlaces m_merged;
    qint64 m_letters = 0; ///< in the cells so far; one that speaks for several rows counts in each
    bool m_isTooLarge = false;
};

/// What people wrote: the texts below the header in the columns of answers.
void addAnswers(const SheetLayout &layout, size_t firstAnswer, LegacyTexts &texts)
{
    if (!layout)
        return;
    for (const auto &[place, cell] : layout.sheet->cells) {
        const auto column = std::find(layout.columns.begin() + qsizetype(firstAnswer), layout.columns.end(), place.column);
        if (place.row > layout.headerRow && column != layout.columns.end())
            texts.add(cell);
    }
}

template <class Row>
void tellColumns(const SheetLayout &layout, const std::vector<Column<Row>> &columns, FormReading &reading)
{
    const QString name = singleLine(layout.sheet->name);
    QStringList missing;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (layout.columns[i] < 0)
            missing += columns[i].word;
    }
    if (!missing.isEmpty())
        reading.problems.push_back(problemOf("column_missing", {name, {}, {}}, {missing.join(QStringLiteral(", "))}));
    if (layout.others > 0)
        reading.problems.push_back(problemOf("other_sheet", {name, {}, {}}, {name}));
}

template <class Row> void tellHidden(const std::vector<Row> &rows, const QString &sheet, FormReading &reading)
{
    QStringList places;
    for (const Row &row : rows) {
        if (row.isHidden)
            places += row.code.cell;
    }
    if (places.isEmpty())
        return;
    QString shown = places.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (places.size() > kMostNamed)
        shown += QStringLiteral(", …");
    reading.problems.push_back(problemOf("hidden_row", {sheet, places.front(), {}}, {shown}));
}

/// Takes the rows out of one sheet into the form, and its name.
template <class Row>
void readSheet(const SheetLayout &layout, const std::vector<Column<Row>> &columns, const FormEncoding &encoding,
               std::vector<Row> &rows, QString &name, FormReading &reading)
{
    if (!layout)
        return;
    name = singleLine(layout.sheet->name);
    RowReader reader(layout, columns, encoding);
    rows = reader.rows();
    if (reader.isTooLarge())
        reading.problems.push_back(problemOf("too_large", {name, {}, {}}));
    tellColumns(layout, columns, reading);
    tellHidden(rows, name, reading);
}

/// Both sheets of the form, wherever they are.
struct Layouts
{
    explicit Layouts(const Workbook &workbook)
        : figures(findSheet(workbook, wordsOf(formWords::kFigures, figureColumns()))),
          tasks(findSheet(workbook, wordsOf(formWords::kTasks, taskColumns())))
    {
    }

    bool areLost() const { return !figures && !tasks; }

    SheetLayout figures;
    SheetLayout tasks;
};

void readSheets(const Layouts &layouts, const FormEncoding &encoding, FormReading &reading)
{
    FilledForm &filled = reading.filled;
    readSheet(layouts.figures, figureColumns(), encoding, filled.figures, filled.figuresSheet, reading);
    readSheet(layouts.tasks, taskColumns(), encoding, filled.tasks, filled.tasksSheet, reading);
}

/// Not even the header can be read: perhaps the whole workbook was converted into an old encoding.
void readLost(const Workbook &workbook, FormReading &reading)
{
    const FormEncoding encoding(textsOf(workbook).all());
    const Workbook unicode = encoding.converted(workbook);
    const Layouts layouts(unicode);
    if (layouts.areLost()) {
        reading.problems.push_back(problemOf("no_sheet"));
        return;
    }
    encoding.tell(reading);
    readSheets(layouts, FormEncoding({}), reading);
}

} // namespace

FormReading readForm(const Workbook &workbook)
{
    FormReading reading;
    reading.filled.identity = identityIn(workbook);
    if (!reading.filled.identity)
        reading.problems.push_back(problemOf("no_identity"));
    const Layouts layouts(workbook);
    if (layouts.areLost()) {
        readLost(workbook, reading);
        return reading;
    }
    LegacyTexts texts;
    addAnswers(layouts.figures, kPartColumn + 1, texts);
    addAnswers(layouts.tasks, kNameColumn + 1, texts);
    const FormEncoding encoding(texts.all());
    encoding.tell(reading);
    readSheets(layouts, encoding, reading);
    return reading;
}

} // namespace ansinh
