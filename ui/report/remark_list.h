// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_check.h"

#include <QTreeWidget>

namespace ansinh {

/// What to know before the report is printed, each line with the way to where it is mended: a click or
/// Enter goes there, Right and Left open and close the list under a line.
class RemarkList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void show(const std::vector<ReportRemark> &remarks);
    using QWidget::show;

signals:
    void chosen(const ansinh::Destination &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const ReportRemark &remark, bool isOpen);
    void goTo(const QTreeWidgetItem *item);

    std::vector<Destination> m_places; ///< by the number that an item bears
};

} // namespace ansinh
