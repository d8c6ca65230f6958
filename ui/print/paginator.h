// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/composition.h"

namespace ansinh {

/// Puts the strips of sections onto pages: what keeps together stays together as long as a page holds it,
/// tables open with their header and close with a border on each page. Knows nothing of what a strip is.
class Paginator
{
public:
    explicit Paginator(LaidOut &laidOut) : m_laidOut(laidOut) { }

    void addSection(const Section &section, int index, const Composition &composition);

private:
    void beginPage();
    /// How many strips from this one on may not be parted.
    size_t chainLength(size_t first) const;
    double heightOf(size_t first, size_t count) const;
    void place(const Slab &slab);
    /// The block reaches from there to where the page is filled now.
    void note(int block, double top);
    void openTable(int table);
    void closeTable();
    void putDown(const Slab &slab);
    void putAt(const Slab &slab, double y);
    bool isAtTop() const { return m_y <= m_composition->paper.top; }
    double bottom() const { return m_composition->paper.height - m_composition->paper.bottom - footHeight(); }
    double footHeight() const { return m_number == 1 ? m_composition->foot.height : 0; }
    LaidOutPage &page() { return m_laidOut.pages.back(); }

    LaidOut &m_laidOut;
    const Composition *m_composition = nullptr;
    Orientation m_orientation = Orientation::Portrait;
    int m_section = 0;
    int m_number = 0;
    double m_y = 0;
    int m_table = -1; ///< the table that is open on this page
};

} // namespace ansinh
