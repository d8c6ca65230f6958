// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet.h"

#include "core/sheet/xlsx_place.h"
#include "core/sheet/xlsx_refusal.h"

#include <algorithm>

namespace ansinh {

XlsxSheet::XlsxSheet(XlsxXml &xml, const XlsxShared &shared, XlsxBudget &budget, WorkbookSheet &sheet)
    : m_xml(xml), m_shared(shared), m_budget(budget), m_sheet(sheet), m_next{-1, 0}
{
}

Result<void> XlsxSheet::read()
{
    while (m_xml.nextIn(0)) {
        if (m_xml.is(u"row"))
            readRow();
        else if (m_xml.is(u"col"))
            readColumn();
        else if (m_xml.is(u"mergeCell"))
            readMerged();
        else if (m_xml.depth() == 2 && !m_xml.is(u"sheetData") && !m_xml.is(u"cols") && !m_xml.is(u"mergeCells"))
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
    if (!isTrue(m_xml.attribute(u"hidden")))
        return;
    const int first = m_xml.attribute(u"min").toInt();
    const int last = std::min(m_xml.attribute(u"max").toInt(), m_budget.limits.columns);
    for (int column = std::max(first, 1); column <= last; ++column)
        m_sheet.hiddenColumns.push_back(column - 1);
    if (m_sheet.hiddenColumns.size() > 10 * size_t(m_budget.limits.columns))
        m_xml.fail(tooManyEntries(m_xml.partName()));
}

void XlsxSheet::readRow()
{
    m_next = {m_next.row + 1, 0};
    const QXmlStreamAttributes attributes = m_xml.attributes();
    bool isHidden = false;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"r")
            m_next.row = attribute.value().toInt() - 1;
        else if (attribute.name() == u"hidden")
            isHidden = isTrue(attribute.value());
    }
    if (m_next.row < 0) {
        m_xml.fail(brokenPart(m_xml.partName(), QStringLiteral("a row without a place")));
        return;
    }
    if (isHidden && m_next.row < m_budget.limits.rows)
        m_sheet.hiddenRows.push_back(m_next.row);
    const int row = m_xml.depth();
    while (m_xml.nextIn(row)) {
        if (m_xml.is(u"c"))
            readCell();
    }
}

/// False: it stands nowhere.
bool XlsxSheet::readHead(Raw &raw)
{
    raw.place = m_next;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.name();
        if (name == u"s") {
            raw.style = attribute.value().toInt();
        } else if (name == u"t") {
            raw.type = attribute.value().toString();
        } else if (name == u"r") {
            const std::optional<CellPlace> place = cellPlace(attribute.value());
            if (!place) {
                m_xml.fail(brokenCell(m_sheet.name, attribute.value().toString(), QStringLiteral("no such place")));
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
        if (m_xml.is(u"v")) {
            raw.hasValue = true;
            m_value.resize(0);
            m_xml.readText(m_value);
        } else if (m_xml.is(u"f")) {
            raw.hasFormula = true;
            m_xml.skip();
        } else if (m_xml.is(u"is")) {
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
    const bool isEmpty = !raw.hasFormula && m_value.isEmpty() && !raw.inlineText && raw.type != QLatin1String("str");
    if (isTooFar(raw.place)) {
        if (!isEmpty)
            m_xml.fail(tooFarCell(m_sheet.name, cellName(raw.place), m_budget.limits.rows, m_budget.limits.columns));
        return;
    }
    m_budget.takeCell(m_xml);
    if (!m_xml.hasFailed())
        add(std::move(raw));
}

void XlsxSheet::readNumber(WorkbookCell &cell, const XlsxLook &look)
{
    cell.isPercent = look.numbers == NumberLook::Percent;
    if (m_value.isEmpty())
        return;
    std::optional<StoredNumber> stored = storedNumber(m_value);
    if (!stored) {
        cell.kind = WorkbookCell::Kind::Text;
        cell.text = m_value;
        return;
    }
    cell.kind = WorkbookCell::Kind::Number;
    cell.text = std::move(stored->text);
    cell.number = stored->number;
    if (look.numbers == NumberLook::Date && cell.number)
        cell.date = dateOfSerial(*cell.number, m_shared.is1904);
    if (cell.date.isValid())
        cell.kind = WorkbookCell::Kind::Date;
}

void XlsxSheet::readShared(const Raw &raw, WorkbookCell &cell)
{
    bool isNumber = false;
    const uint index = QStringView(m_value).toUInt(&isNumber);
    if (m_value.isEmpty())
        return;
    if (!isNumber || index >= m_shared.texts.size()) {
        m_xml.fail(brokenCell(m_sheet.name, cellName(raw.place), QStringLiteral("no shared text %1").arg(m_value)));
        return;
    }
    const XlsxText &text = m_shared.texts[index];
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
    m_budget.takeText(m_xml, m_value);
    cell.text = m_value;
    unescape(cell.text);
}

void XlsxSheet::add(Raw raw)
{
    using Kind = WorkbookCell::Kind;
    const XlsxLook &look = m_shared.styles.look(raw.style);
    WorkbookCell cell;
    cell.hasFormula = raw.hasFormula;
    cell.font = look.font;
    if (raw.type == QLatin1String("s")) {
        readShared(raw, cell);
    } else if (raw.inlineText || (raw.type == QLatin1String("str") && raw.hasValue)) {
        readOwnText(raw, cell);
    } else if (raw.type == QLatin1String("b") && !m_value.isEmpty()) {
        cell.kind = Kind::Boolean;
        const bool isTrueValue = isTrue(m_value);
        cell.text = isTrueValue ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        cell.number = Decimal::fromWhole(isTrueValue);
    } else if (raw.type == QLatin1String("e") && !m_value.isEmpty()) {
        cell.kind = Kind::Error;
        cell.text = m_value.left(40);
    } else if (raw.type == QLatin1String("d") && !m_value.isEmpty()) {
        cell.date = QDate::fromString(m_value.left(10), Qt::ISODate);
        cell.kind = cell.date.isValid() ? Kind::Date : Kind::Text;
        cell.text = m_value;
    } else {
        readNumber(cell, look);
    }
    m_formulasLeftOut += cell.hasFormula && cell.kind == Kind::Empty;
    m_sheet.cells.emplace_back(raw.place, std::move(cell));
}

void XlsxSheet::readMerged()
{
    const QString name = m_xml.attribute(u"ref");
    if (const std::optional<MergedCells> range = cellRange(name)) {
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
