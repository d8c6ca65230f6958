// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/zoom_choice.h"

#include "ui/preview/sheet_view.h"

#include <QSignalBlocker>

namespace ansinh {

namespace {

QString percentText(int percent)
{
    return QStringLiteral("%1%").arg(percent);
}

} // namespace

ZoomChoice::ZoomChoice(SheetView &sheets, QWidget *parent) : QComboBox(parent), m_sheets(sheets)
{
    setAccessibleName(tr("Zoom"));
    setToolTip(tr("How large the pages are shown (Ctrl++, Ctrl+-, Ctrl+0); the print stays the same"));
    addItem(tr("Fit width"));
    addItem(tr("Whole page"));
    addItem(tr("Two pages"));
    for (const int percent : {50, 75, 100, 150, 200})
        addItem(percentText(percent), percent);
    connect(this, &QComboBox::currentIndexChanged, this, &ZoomChoice::choose);
    connect(&m_sheets, &SheetView::zoomChanged, this, &ZoomChoice::followSheets);
    followSheets();
}

void ZoomChoice::choose(int row)
{
    if (row >= 0 && row <= static_cast<int>(SheetView::Zoom::TwoPages))
        m_sheets.setZoom(static_cast<SheetView::Zoom>(row));
    else if (itemData(row).toInt() == 100)
        m_sheets.setZoom(SheetView::Zoom::Actual);
    else if (itemData(row).toInt() > 0)
        m_sheets.setPercent(itemData(row).toInt());
}

void ZoomChoice::followSheets()
{
    const QSignalBlocker quiet(this);
    if (m_hasOwn)
        removeItem(count() - 1);
    m_hasOwn = false;
    if (m_sheets.zoom() <= SheetView::Zoom::TwoPages)
        return setCurrentIndex(static_cast<int>(m_sheets.zoom()));
    const int percent = m_sheets.percent();
    int row = findData(percent);
    if (row < 0) {
        addItem(percentText(percent), percent);
        m_hasOwn = true;
        row = count() - 1;
    }
    setCurrentIndex(row);
}

} // namespace ansinh
