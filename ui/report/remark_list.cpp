// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/remark_list.h"

#include "ui/base/theme.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QPainter>
#include <QSignalBlocker>

namespace ansinh {

namespace {

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

RemarkList::RemarkList(QWidget *parent) : PlaceTree(parent)
{
    setObjectName(QStringLiteral("reportRemarks"));
    setAccessibleName(tr("What to know before printing"));
    setItemDelegate(new RemarkDelegate(this));
    setExpandsOnDoubleClick(false);
}

void RemarkList::click(QTreeWidgetItem *item)
{
    if (item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
    else
        goTo(item);
}

void RemarkList::show(const std::vector<ReportRemark> &remarks)
{
    const QSignalBlocker quiet(this);
    clear();
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
    const QString tip = tr("Enter goes to where it is mended");
    auto *line = new QTreeWidgetItem(this, {QStringLiteral("%1 %2").arg(markOf(remark.severity), remark.text)});
    line->setData(0, kSeverityRole, static_cast<int>(remark.severity));
    line->setData(0, Qt::AccessibleTextRole,
                  remark.severity == ReportRemark::Severity::Serious ? tr("Serious: %1").arg(remark.text) : remark.text);
    put(line, placeOf(remark.to), tip);
    for (const ReportRemark::Item &each : remark.items)
        put(new QTreeWidgetItem(line, {each.words}), placeOf(each.to), tip);
    line->setExpanded(isOpen);
}

} // namespace ansinh
