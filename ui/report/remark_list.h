// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_check.h"
#include "ui/report/place_tree.h"

namespace ansinh {

/// What to know before the report is printed, each line with the way to where it is mended: a click or
/// Enter goes there, Right and Left open and close the list under a line.
class RemarkList : public PlaceTree
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void show(const std::vector<ReportRemark> &remarks);
    using QWidget::show;

protected:
    void click(QTreeWidgetItem *item) override;

private:
    void add(const ReportRemark &remark, bool isOpen);
};

} // namespace ansinh
