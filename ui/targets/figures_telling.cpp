// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of figures says of itself: how many lines it shows, and why a cell is closed.
#include "ui/targets/figures_model.h"
#include "ui/targets/figures_view.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/notice.h"

#include <QLabel>

namespace ansinh {

/// Says why nothing can be typed here, and where it can.
void FiguresView::tellClosed(const QModelIndex &index)
{
    const FigureRow *row = rowAt(index);
    const auto field = fieldOf(index.column());
    if (!row || !field)
        return;
    if (field->of != CellEdit::Of::Figure)
        return m_notice.say(tr("A value is assigned to the whole ward for a whole year, and only where the target has a "
                               "number."));
    if (row->kind == FigureRow::Kind::Slot && index.column() == FigureRow::ValueColumn)
        return m_notice.say(tr("The share is computed from numerator and denominator: type those two."));
    if (row->kind == FigureRow::Kind::Slot)
        return;
    const Code<Target> target = row->slot.target;
    m_notice.say(row->kind == FigureRow::Kind::Sum
                     ? tr("This figure of %1 is added up from its parts. Type it part by part.").arg(target.text)
                     : tr("Several organisations reported %1. Each has its own line.").arg(target.text));
    if (m_target.isEmpty())
        m_notice.offer(tr("Open the parts (Ctrl+Enter)"), [this, target] { openParts(target); });
}

void FiguresView::tellCount()
{
    const int shown = m_rows->rowCount();
    const int all = m_model->rowCount();
    if (!m_target.isEmpty())
        return m_count->setText(tr("Type, Enter goes down, Tab to the right · Ctrl+V pastes from Excel · F4 the source · "
                                   "Esc all targets"));
    if (m_columns == FigureColumns::Assigning && m_typed.isEmpty())
        return m_count->setText(tr("Type the value, Tab to its document (Alt+↓ proposes some) · Ctrl+C, then Ctrl+V over "
                                   "several cells gives all the same"));
    m_count->setText(m_typed.isEmpty()
                         ? tr("%n target(s) · type into a cell · Ctrl+Enter its parts · F4 its source", nullptr, all)
                         : shown == 0 ? tr("No target matches “%1”. Esc shows all %2.").arg(m_typed).arg(all)
                                      : tr("%1 of %2 targets match “%3” · Esc shows all").arg(shown).arg(all).arg(m_typed));
}

} // namespace ansinh
