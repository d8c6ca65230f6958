// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet.h"

#include "core/sheet/xlsx_place.h"
#include "core/sheet/xlsx_refusal.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kRowsOfExcel = 1'048'576;

} // namespace

XlsxSheet::XlsxSheet(XlsxXml &xml, const XlsxShared &shared, XlsxBudget &budget, WorkbookSheet &sheet)
    : m_xml(xml), m_shared(shared), m_budget(budget), m_sheet(sheet), m_next{-1, 0}
{
    m_sheet.cells.reserve(2'048); // a form of 200 rows
}

Result<void> XlsxSheet::read()
{
    while (m_xml.nextIn(0)) {
        if (m_xml.is("row"))
            readRow();
        else if (m_xml.is("col"))
            readColumn();
        else if (m_xml.is("mergeCell"))
            readMerged();
        else if (m_xml.depth() == 2 && !m_xml.is("sheetData") && !m_xml.is("cols") && !m_xml.is("mergeCells"))
            m_xml.skip();
    }
    sort();
    return m_xml.finish();
}

bool XlsxSheet::isTooFar(CellPlace place) const
{
    return place.row >= m_budget.limits.rows || place.column >= m_budget.limits.columns;
}

void XlsxSheet::readColumn()
{
    if (!m_xml.isTrue("hidden"))
        return;
    const int first = m_xml.number("min");
    const int last = std::min(m_xml.number("max"), m_budget.limits.columns);
    for (int column = std::max(first, 1); column <= last; ++column)
        m_sheet.hiddenColumns.push_back(column - 1);
    if (m_sheet.hiddenColumns.size() > 10 * size_t(m_budget.limits.columns))
        m_xml.fail(tooManyEntries(m_xml.partName()));
}

void XlsxSheet::readRow()
{
    m_next = {m_next.row + 1, 0};
    if (const int row = m_xml.number("r"); row != 0)
        m_next.row = row - 1;
    if (m_next.row < 0 || m_next.row >= kRowsOfExcel) {
        m_xml.fail(brokenPart(m_xml.partName(), QStringLiteral("a row that stands nowhere")));
        return;
    }
    if (m_next.row < m_budget.limits.rows && m_xml.isTrue("hidden"))
        m_sheet.hiddenRows.push_back(m_next.row);
    const int row = m_xml.depth();
    while (m_xml.nextIn(row)) {
        if (m_xml.is("c"))
            readCell();
    }
}

XlsxSheet::Type XlsxSheet::typeOf(QByteArrayView name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "str")
        return Type::Formula;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "b")
        return Type::Boolean;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::Date : Type::Number;
}

/// False: it stands nowhere.
bool XlsxSheet::readHead(Raw &raw)
{
    raw.place = m_next;
    for (const ScannedAttribute &attribute : m_xml.attributes()) {
        if (attribute.name == "s") {
            raw.style = attribute.raw.toInt();
        } else if (attribute.name == "t") {
            raw.type = typeOf(attribute.raw);
        } else if (attribute.name == "r") {
            const std::optional<CellPlace> place = cellPlace(attribute.raw);
            if (!place) {
                m_xml.fail(brokenCell(m_sheet.name, m_xml.text(attribute.raw), QStringLiteral("no such place")));
                return false;
            }
            raw.place = *place;
        }
    }
    m_next.column = raw.place.column + 1;
    return true;
}

void XlsxSheet::readContent(Raw &raw)
{
    m_value.resize(0);
    const int cell = m_xml.depth();
    while (m_xml.nextIn(cell)) {
        if (m_xml.is("v")) {
            raw.hasValue = true;
            m_value.resize(0);
            m_xml.readText(m_value);
        } else if (m_xml.is("f")) {
            raw.hasFormula = true;
            m_xml.skip();
        } else if (m_xml.is("is")) {
            raw.inlineText = readXlsxText(m_xml, m_budget);
        } else {
            m_xml.skip();
        }
    }
}

void XlsxSheet::readCell()
{
    Raw raw;
    if (!readHead(raw))
        return;
    readContent(raw);
    const bool isEmpty = !raw.hasFormula && m_value.isEmpty() && !raw.inlineText && raw.type != Type::Formula;
    if (isTooFar(raw.place)) {
        if (!isEmpty)
            m_xml.fail(tooFarCell(m_sheet.name, cellName(raw.place), m_budget.limits.rows, m_budget.limits.columns));
        return;
    }
    m_budget.takeCell(m_xml);
    if (!m_xml.hasFailed())
        add(raw);
}

void XlsxSheet::readNumber(WorkbookCell &cell, NumberLook look)
{
    cell.isPercent = look == NumberLook::Percent;
    if (m_value.isEmpty())
        return;
    std::optional<StoredNumber> stored = storedNumber(m_value);
    if (!stored) {
        cell.kind = WorkbookCell::Kind::Text;
        cell.text = m_xml.text(m_value);
        m_budget.takeText(m_xml, cell.text);
        return;
    }
    cell.kind = WorkbookCell::Kind::Number;
    cell.text = std::move(stored->text);
    cell.number = stored->number;
    if (look == NumberLook::Date && cell.number)
        cell.date = dateOfSerial(*cell.number, m_shared.is1904);
    if (cell.date.isValid())
        cell.kind = WorkbookCell::Kind::Date;
}

void XlsxSheet::readShared(const Raw &raw, WorkbookCell &cell)
{
    bool isNumber = false;
    const uint index = m_value.toUInt(&isNumber);
    if (m_value.isEmpty())
        return;
    if (!isNumber || index >= m_shared.texts.size()) {
        m_xml.fail(brokenCell(m_sheet.name, cellName(raw.place), QStringLiteral("no such shared text")));
        return;
    }
    const XlsxText &text = m_shared.texts[index];
    m_budget.takeShared(m_xml, text.text);
    cell.kind = WorkbookCell::Kind::Text;
    cell.text = text.text;
    if (!text.font.isEmpty())
        cell.font = text.font;
}

void XlsxSheet::readOwnText(const Raw &raw, WorkbookCell &cell)
{
    cell.kind = WorkbookCell::Kind::Text;
    if (raw.inlineText) {
        cell.text = raw.inlineText->text;
        if (!raw.inlineText->font.isEmpty())
            cell.font = raw.inlineText->font;
        return;
    }
    cell.text = m_xml.text(m_value);
    m_budget.takeText(m_xml, cell.text);
    unescape(cell.text);
}

void XlsxSheet::readValue(const Raw &raw, WorkbookCell &cell)
{
    using Kind = WorkbookCell::Kind;
    switch (raw.type) {
    case Type::Shared: return readShared(raw, cell);
    case Type::Formula: return raw.hasValue ? readOwnText(raw, cell) : void();
    case Type::Number: return readNumber(cell, m_shared.styles.look(raw.style).numbers);
    case Type::Inline: return; // without its text
    case Type::Boolean:
        cell.kind = m_value.isEmpty() ? Kind::Empty : Kind::Boolean;
        cell.number = Decimal::fromWhole(isXmlTrue(m_value));
        cell.text = isXmlTrue(m_value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return;
    case Type::Error:
        cell.kind = m_value.isEmpty() ? Kind::Empty : Kind::Error;
        cell.text = m_xml.text(m_value).left(40);
        return;
    case Type::Date:
        cell.text = m_xml.text(m_value);
        m_budget.takeText(m_xml, cell.text);
        cell.date = QDate::fromString(cell.text.left(10), Qt::ISODate);
        cell.kind = cell.date.isValid() ? Kind::Date : m_value.isEmpty() ? Kind::Empty : Kind::Text;
        return;
    }
}

void XlsxSheet::add(const Raw &raw)
{
    WorkbookCell &cell = m_sheet.cells.emplace_back(raw.place, WorkbookCell()).second;
    cell.hasFormula = raw.hasFormula;
    cell.font = m_shared.styles.look(raw.style).font;
    if (raw.inlineText)
        readOwnText(raw, cell);
    else
        readValue(raw, cell);
    m_formulasLeftOut += cell.hasFormula && cell.kind == WorkbookCell::Kind::Empty;
}

void XlsxSheet::readMerged()
{
    const QString name = m_xml.attribute("ref");
    if (const std::optional<MergedCells> range = cellRange(name.toLatin1())) {
        m_budget.takeMerged(m_xml);
        m_sheet.merged.push_back(*range);
    } else {
        m_xml.fail(brokenCell(m_sheet.name, name, QStringLiteral("no such range to merge")));
    }
}

/// Rows and cells may come in any order, each once.
void XlsxSheet::sort()
{
    auto &cells = m_sheet.cells;
    const auto isBefore = [](const auto &one, const auto &two) { return one.first < two.first; };
    if (!std::is_sorted(cells.begin(), cells.end(), isBefore))
        std::stable_sort(cells.begin(), cells.end(), isBefore);
    const auto twice = std::adjacent_find(cells.begin(), cells.end(),
                                          [](const auto &one, const auto &two) { return one.first == two.first; });
    if (twice != cells.end())
        m_xml.fail(brokenCell(m_sheet.name, cellName(twice->first), QStringLiteral("the cell stands twice")));
    for (std::vector<int> *hidden : {&m_sheet.hiddenRows, &m_sheet.hiddenColumns}) {
        std::sort(hidden->begin(), hidden->end());
        hidden->erase(std::unique(hidden->begin(), hidden->end()), hidden->end());
    }
}

} // namespace ansinh
