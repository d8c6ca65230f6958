// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tree_view.h"

namespace ansinh {

/// The table of the tasks: groups as headings over the whole width, the title as wide as the other columns
/// leave it, but never too narrow to read.
class TaskTree : public TreeView
{
public:
    explicit TaskTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// After rows came or went.
    void spanGroups();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();
};

} // namespace ansinh
