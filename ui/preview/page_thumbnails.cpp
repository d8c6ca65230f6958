// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/page_thumbnails.h"

#include "ui/base/theme.h"
#include "ui/preview/page_model.h"
#include "ui/preview/sheet_view.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ansinh {

namespace {

constexpr int kAround = 8;
constexpr int kFrame = 2;

/// A sheet with its number beneath; the one in sight has a frame and a bold number.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return PageModel::kPicture + QSize(2 * kAround, 2 * kAround + option.fontMetrics.height());
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPixmap picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const bool isHere = option.state.testFlag(QStyle::State_Selected);
        QRect sheet(QPoint(0, 0), picture.deviceIndependentSize().toSize());
        sheet.moveCenter(option.rect.center());
        sheet.moveTop(option.rect.top() + kAround + PageModel::kPicture.height() - sheet.height());
        painter->save();
        painter->fillRect(sheet.adjusted(-kFrame, -kFrame, kFrame, kFrame), isHere ? colours().accent : colours().edge);
        painter->drawPixmap(sheet.topLeft(), picture);
        QFont font = option.font;
        font.setBold(isHere);
        painter->setFont(font);
        painter->setPen(isHere ? colours().accentText : colours().muted);
        const QRect number(option.rect.left(), sheet.bottom() + kFrame, option.rect.width(),
                           option.rect.bottom() - sheet.bottom() - kFrame);
        painter->drawText(number, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

PageThumbnails::PageThumbnails(SheetView &sheets, QWidget *parent)
    : QListView(parent), m_sheets(sheets), m_pages(new PageModel(this))
{
    setObjectName(QStringLiteral("pageThumbnails"));
    setAccessibleName(tr("Pages in small"));
    setToolTip(tr("Choose a page to see it"));
    setFrameShape(NoFrame);
    setModel(m_pages);
    setItemDelegate(new ThumbnailDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFixedWidth(PageModel::kPicture.width() + 2 * kAround + verticalScrollBar()->sizeHint().width());
    installEventFilter(&m_sheets);
    connect(&m_sheets, &SheetView::pagesChanged, this, &PageThumbnails::showPages);
    connect(&m_sheets, &SheetView::scrolled, this, &PageThumbnails::followSheets);
    showPages();
}

QPushButton *PageThumbnails::makeSwitch(bool areShown)
{
    auto *button = new QPushButton(tr("Pages in s&mall"));
    button->setObjectName(QStringLiteral("thumbnailsSwitch"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(tr("Show the pages in small at the left, to go to one of them (Ctrl+T)"));
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    button->setChecked(areShown);
    setVisible(areShown);
    connect(button, &QPushButton::toggled, this, [this](bool isOn) {
        setVisible(isOn);
        if (!isOn)
            m_sheets.setFocus();
    });
    return button;
}

void PageThumbnails::showPages()
{
    m_pages->show(m_sheets.laidOut(), devicePixelRatioF());
    followSheets();
}

void PageThumbnails::followSheets()
{
    const int page = m_sheets.currentPage();
    if (page < 0 || page >= m_pages->rowCount() || currentIndex().row() == page)
        return;
    m_isFollowing = true;
    setCurrentIndex(m_pages->index(page));
    m_isFollowing = false;
}

void PageThumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        m_sheets.goToPage(current.row());
}

} // namespace ansinh
