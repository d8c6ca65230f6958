// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/remark_list.h"

#include "ui/base/theme.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace ansinh {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 40;
constexpr int kSeverityRole = Qt::UserRole + 41;
constexpr int kOpenAtOnce = 6; ///< longer lists are opened by hand

QString markOf(ReportRemark::Severity severity)
{
    switch (severity) {
    case ReportRemark::Severity::Serious: return QStringLiteral("●");
    case ReportRemark::Severity::Doubtful: return QStringLiteral("▲");
    case ReportRemark::Severity::Note: return QStringLiteral("○");
    }
    return {};
}

QColor colourOf(ReportRemark::Severity severity)
{
    switch (severity) {
    case ReportRemark::Severity::Serious: return colours().bad;
    case ReportRemark::Severity::Doubtful: return colours().warning;
    case ReportRemark::Severity::Note: return colours().muted;
    }
    return {};
}

/// The mark at the beginning of a line in its colour.
class RemarkDelegate : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        WrappingDelegate::paint(painter, option, index);
        const QVariant severity = index.data(kSeverityRole);
        if (!severity.isValid())
            return;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(colourOf(static_cast<ReportRemark::Severity>(severity.toInt())));
        painter->drawText(option.rect.adjusted(kSide, kAbove, -kSide, -kAbove), Qt::AlignLeft | Qt::AlignTop,
                          index.data().toString().left(1));
        painter->restore();
    }
};

} // namespace

RemarkList::RemarkList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("reportRemarks"));
    setAccessibleName(tr("What to know before printing"));
    setItemDelegate(new RemarkDelegate(this));
    setColumnCount(1);
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setIndentation(14);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    connect(header(), &QHeaderView::sectionResized, this, &RemarkList::doItemsLayout, Qt::QueuedConnection);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (item->childCount() > 0)
            item->setExpanded(!item->isExpanded());
        else
            goTo(item);
    });
}

void RemarkList::show(const std::vector<ReportRemark> &remarks)
{
    const QSignalBlocker quiet(this);
    clear();
    m_places.clear();
    bool isFirst = true;
    for (const ReportRemark &remark : remarks) {
        add(remark, isFirst && remark.items.size() <= kOpenAtOnce);
        isFirst = false;
    }
    if (remarks.empty())
        addTopLevelItem(new QTreeWidgetItem({tr("✓ Nothing stands in the way.")}));
    setCurrentItem(topLevelItem(0));
    doItemsLayout();
}

void RemarkList::add(const ReportRemark &remark, bool isOpen)
{
    const auto put = [this](QTreeWidgetItem *item, const Destination &to) {
        item->setData(0, kPlaceRole, static_cast<int>(m_places.size()));
        m_places.push_back(to);
        if (!to.page.isEmpty())
            item->setToolTip(0, tr("Enter goes to where it is mended"));
    };
    auto *line = new QTreeWidgetItem(this, {QStringLiteral("%1 %2").arg(markOf(remark.severity), remark.text)});
    line->setData(0, kSeverityRole, static_cast<int>(remark.severity));
    line->setData(0, Qt::AccessibleTextRole,
                  remark.severity == ReportRemark::Severity::Serious ? tr("Serious: %1").arg(remark.text) : remark.text);
    put(line, remark.to);
    for (const ReportRemark::Item &each : remark.items)
        put(new QTreeWidgetItem(line, {each.words}), each.to);
    line->setExpanded(isOpen);
}

void RemarkList::goTo(const QTreeWidgetItem *item)
{
    const QVariant place = item ? item->data(0, kPlaceRole) : QVariant();
    if (place.isValid() && !m_places[place.toUInt()].page.isEmpty())
        emit chosen(m_places[place.toUInt()]);
}

void RemarkList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return goTo(currentItem());
    QTreeWidget::keyPressEvent(event);
}

} // namespace ansinh
