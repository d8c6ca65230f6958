// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QPushButton;

namespace ansinh {

class PageModel;
class SheetView;

/// The pages in small beside a view of them: says where one is and leads there. A page is painted when it comes into
/// sight for the first time.
class PageThumbnails : public QListView
{
    Q_OBJECT

public:
    explicit PageThumbnails(SheetView &sheets, QWidget *parent = nullptr);

    /// A button that shows and hides them (Ctrl+T); nothing else may.
    QPushButton *makeSwitch(bool areShown);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showPages();
    void followSheets();

    SheetView &m_sheets;
    PageModel *m_pages;
    bool m_isFollowing = false; ///< the sheets moved, so they need not be told
};

} // namespace ansinh
