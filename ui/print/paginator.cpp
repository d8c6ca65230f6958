// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginator.h"

namespace ansinh {

namespace {

constexpr double kRounding = 0.01; // sums of doubles

} // namespace

void Paginator::addSection(const Section &section, int index, const Composition &composition)
{
    m_composition = &composition;
    m_orientation = section.orientation;
    m_section = index;
    m_number = 0;
    beginPage();
    if (!section.title.isEmpty())
        m_laidOut.outline.push_back({0, section.title, static_cast<int>(m_laidOut.pages.size()) - 1, 0});
    for (size_t first = 0; first < composition.slabs.size();) {
        const size_t count = chainLength(first);
        const bool fits = m_y + heightOf(first, count) <= bottom() + kRounding;
        if (!isAtTop() && (!fits || composition.slabs[first].breaksBefore))
            beginPage();
        for (size_t i = first; i < first + count; ++i)
            place(composition.slabs[i]);
        first += count;
    }
    closeTable();
}

void Paginator::beginPage()
{
    closeTable();
    LaidOutPage &next = m_laidOut.pages.emplace_back();
    next.orientation = m_orientation;
    next.section = m_section;
    next.number = ++m_number;
    m_y = m_composition->paper.top;
    if (footHeight() > 0)
        putAt(m_composition->foot, bottom());
}

size_t Paginator::chainLength(size_t first) const
{
    const std::vector<Slab> &slabs = m_composition->slabs;
    size_t last = first;
    while (slabs[last].keepsNext && last + 1 < slabs.size() && !slabs[last + 1].breaksBefore)
        ++last;
    return last - first + 1;
}

double Paginator::heightOf(size_t first, size_t count) const
{
    double height = 0;
    int table = m_table;
    for (size_t i = first; i < first + count; ++i) {
        const Slab &slab = m_composition->slabs[i];
        height += (i == first && isAtTop() ? 0 : slab.gap) + slab.height;
        if (slab.table >= 0 && slab.table != table)
            height += m_composition->heads[static_cast<size_t>(slab.table)].height;
        table = slab.table;
    }
    return height;
}

void Paginator::place(const Slab &slab)
{
    // Only a chain that no page holds comes apart here.
    const bool opens = slab.table >= 0 && slab.table != m_table;
    const double head = opens ? m_composition->heads[static_cast<size_t>(slab.table)].height : 0;
    const bool canBegin = !isAtTop() || footHeight() > 0; // the page after this one is longer
    if (canBegin && m_y + slab.gap + head + slab.height > bottom() + kRounding)
        beginPage();
    if (slab.table != m_table)
        closeTable();
    if (!isAtTop())
        m_y += slab.gap;
    if (slab.table >= 0 && m_table < 0)
        openTable(slab.table);
    if (slab.mark)
        m_laidOut.outline.push_back(
            {slab.mark->level, slab.mark->title, static_cast<int>(m_laidOut.pages.size()) - 1, m_y});
    const double top = m_y;
    putDown(slab);
    note(slab.block, top);
}

void Paginator::note(int block, double top)
{
    std::vector<BlockStretch> &blocks = page().blocks;
    if (blocks.empty() || blocks.back().block != block)
        blocks.push_back({block, top, m_y});
    blocks.back().bottom = m_y;
}

void Paginator::openTable(int table)
{
    m_table = table;
    putDown(m_composition->heads[static_cast<size_t>(table)]);
}

void Paginator::closeTable()
{
    if (m_table < 0)
        return;
    m_table = -1;
    const Paper &paper = m_composition->paper;
    const double right = paper.width - paper.right;
    page().rules.push_back({QLineF(paper.left - kTableBorder / 2, m_y, right + kTableBorder / 2, m_y), kTableBorder});
}

void Paginator::putDown(const Slab &slab)
{
    putAt(slab, m_y);
    m_y += slab.height;
}

void Paginator::putAt(const Slab &slab, double y)
{
    const QPointF origin(m_composition->paper.left, y);
    for (TextItem text : slab.texts) {
        text.at += origin;
        page().texts.push_back(text);
    }
    for (const RuleItem &rule : slab.rules)
        page().rules.push_back({rule.line.translated(origin), rule.thickness});
    for (const ChartItem &chart : slab.charts)
        page().charts.push_back({chart.rect.translated(origin), chart.chart, chart.scale});
}

} // namespace ansinh
