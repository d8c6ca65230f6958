// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kSide = 20;
constexpr int kBetween = 10;
constexpr int kAbove = 8;
constexpr int kLeastHeight = 52;

} // namespace

PageHead::PageHead(QLabel *title, QLabel *subtitle, QWidget *parent)
    : QFrame(parent),
      m_title(title),
      m_subtitle(subtitle),
      m_tools(new QWidget),
      m_row(new QHBoxLayout(m_tools)),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("pageHead"));
    // How narrow it may become is said by arrange(), not by how it stands now.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kBetween);
    m_grid->setContentsMargins(kSide, kAbove, kSide, kAbove);
    m_grid->setRowMinimumHeight(0, kLeastHeight - 2 * kAbove); // not that of the head: tools below are never squeezed
    m_grid->setHorizontalSpacing(kBetween);
    m_grid->setVerticalSpacing(6);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_subtitle, 0, 1);
    m_grid->addWidget(m_tools, 0, 2);
    m_grid->setColumnStretch(1, 1);
}

void PageHead::add(QWidget *tool)
{
    m_row->addWidget(tool);
}

bool PageHead::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isDone;
}

void PageHead::arrange()
{
    const int words = m_title->sizeHint().width() + kBetween + m_subtitle->sizeHint().width();
    const int tools = m_tools->minimumSizeHint().width();
    setMinimumWidth(std::max(words, tools) + 2 * kSide);
    const bool isBelow = words + kBetween + tools > width() - 2 * kSide;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    m_grid->removeWidget(m_tools);
    isBelow ? m_grid->addWidget(m_tools, 1, 0, 1, 3) : m_grid->addWidget(m_tools, 0, 2);
}

} // namespace ansinh
