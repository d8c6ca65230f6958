// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ansinh {

class NavigationButton;
struct PageSpec;

/// The left side: whose book it is, the year, and the pages in the order of the year. Decides nothing.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// `icon` is one of ours; the shortcut is told in the tooltip.
    void addPage(const PageSpec &spec);
    /// The field stands under the name of the ward.
    void addFindBox(QWidget *field);
    /// What follows stands at the lower end.
    void addSpace();

    /// A section goes with its pages.
    void setShown(const QString &page, bool isShown);

    void setWard(const QString &ward);
    void setYears(const std::vector<Year> &years, Year chosen);
    void setBadge(const QString &page, const QString &badge, bool isAlarming = false);
    /// Marks the page as the one shown.
    void setCurrent(const QString &page);

signals:
    void pageChosen(const QString &name);
    void yearChosen(int year);

private:
    QLabel *m_ward;
    QComboBox *m_year;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QHash<QString, NavigationButton *> m_pages;
    QHash<QString, QWidget *> m_sections; ///< by each of its pages
    QLabel *m_section = nullptr; ///< to which the next page belongs
};

} // namespace ansinh
