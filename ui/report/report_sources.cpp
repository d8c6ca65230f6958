// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paragraph_sources.h"
#include "ui/preview/sheet_view.h"
#include "ui/report/report_page.h"
#include "ui/report/report_side.h"
#include "ui/report/source_panel.h"

namespace ansinh {

namespace {

const Block *blockOf(const Document &document, const BlockPlace &place)
{
    const auto section = static_cast<std::size_t>(place.section);
    const auto block = static_cast<std::size_t>(place.block);
    if (place.section < 0 || place.block < 0 || section >= document.sections.size()
        || block >= document.sections[section].blocks.size())
        return nullptr;
    return &document.sections[section].blocks[block];
}

/// Paragraphs that tell something; headings are passed over.
bool isTold(const Block *block)
{
    const Paragraph *paragraph = block ? std::get_if<Paragraph>(block) : nullptr;
    return paragraph && (paragraph->role == ParagraphRole::Body || paragraph->role == ParagraphRole::ListItem);
}

bool areMadeFromTheSame(const Block *a, const Block *b)
{
    const Paragraph *one = a ? std::get_if<Paragraph>(a) : nullptr;
    const Paragraph *other = b ? std::get_if<Paragraph>(b) : nullptr;
    return one && other && one->rule == other->rule && one->figures == other->figures;
}

} // namespace

void ReportPage::connectSources()
{
    m_sheets->letChoose([this](const BlockPlace &place) { return isTold(blockAt(place)); });
    connect(m_sheets, &SheetView::blockChosen, this, [this](const BlockPlace &place) {
        m_side->openSources();
        showSources(place);
    });
    connect(m_sheets, &SheetView::entered, this, [this] {
        m_side->openSources();
        m_side->sources()->enter();
    });
    connect(m_side->sources(), &SourcePanel::chosen, this, &ReportPage::placeChosen);
}

const Block *ReportPage::blockAt(const BlockPlace &place) const
{
    return blockOf(m_document, place);
}

void ReportPage::showSources(const BlockPlace &place)
{
    const Block *block = blockAt(place);
    const Paragraph *paragraph = block ? std::get_if<Paragraph>(block) : nullptr;
    if (!paragraph)
        return m_side->sources()->showOther(block && std::holds_alternative<Table>(*block));
    m_side->sources()->show(*paragraph, paragraphSources(ReportReading(*m_matter), *paragraph));
}

void ReportPage::keepChosen(const Document &before)
{
    const std::optional<BlockPlace> chosen = m_sheets->chosen();
    if (chosen && areMadeFromTheSame(blockOf(before, *chosen), blockAt(*chosen)))
        return showSources(*chosen);
    m_sheets->choose({});
    m_side->sources()->showNothing();
}

} // namespace ansinh
